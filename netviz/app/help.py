"""What the program says about itself: the shortcuts, and what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

import netviz

SHORTCUTS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Training",
        (
            ("Space", "Train, pause"),
            ("B", "Train one batch"),
            ("E", "Train to the end of the epoch"),
            ("Ctrl+R", "Reset to the random start"),
            ("Ctrl+,", "Settings: Tab goes from field to field, Up and Down change one"),
        ),
    ),
    (
        "Time",
        (
            ("Drag the timeline", "See the network as it was"),
            ("Left, Right; Page Up, Page Down", "One batch; one kept moment (on the timeline; Home, End: the ends)"),
            ("Ctrl+Page Up, Ctrl+Page Down", "One kept moment, from anywhere"),
            ("L", "The network as it is now"),
            ("T, Shift+T", "Play learning as a film, backwards"),
            ("G", "Go on from the moment shown with other settings"),
            ("Ctrl+U", "The runs so far"),
        ),
    ),
    (
        "Image",
        (
            ("Left, Right", "The image before, the next image"),
            ("R", "Any image"),
            ("0 … 9", "The next image of that digit; what a drawing is meant to be"),
            ("W, Shift+W", "The next image read wrongly, the one before"),
        ),
    ),
    (
        "Drawing",
        (
            ("D", "Draw a digit, or go back to the data set's image"),
            ("Shift+D", "Draw on the image that is shown"),
            ("E, right mouse button", "Erase (in the drawing)"),
            ("Arrows, Return", "Move the pen; put it down, lift it (in the drawing)"),
            ("Ctrl+Z, Ctrl+Shift+Z", "Undo, redo"),
            ("Delete, C", "Clear the drawing; centre it"),
            ("Ctrl+Shift+O, Ctrl+V", "Open a picture, paste one"),
            ("Ctrl+Alt+S", "Save the image as a picture"),
        ),
    ),
    (
        "Asking",
        (
            ("Click a pixel", "Trace its signal"),
            ("Shift+click, drag", "Select several pixels"),
            ("Click a hidden unit or a digit", "Trace what it receives and sends, or who votes for it"),
            ("Click a line, Ctrl+click a pixel", "Trace one connection"),
            ("Ctrl+arrows", "Move the selection, from pixel to pixel or column to column"),
            ("Alt+Left, Alt+Right", "What was selected before, and forward again"),
            ("X, I, M", "What if without it, at full ink; which pixels matter"),
            ("Ctrl+P", "Pin the selection to compare it"),
            ("Escape", "Clear the selection"),
        ),
    ),
    (
        "Network",
        (
            ("Ctrl+1 … Ctrl+4", "Draw weights, the image's signal, gradient, change"),
            ("Ctrl+K", "Set a mark to count the change from"),
            ("Wheel, +, −", "Zoom; drag moves the picture"),
            ("Ctrl+0", "Show the whole network"),
            ("Alt+1 … Alt+5", "Order the units"),
            ("F", "Flatten the image; then P plays, the arrows scrub, Escape closes"),
        ),
    ),
    (
        "Learning",
        (
            ("N, Shift+N", "Learn from the image shown: next stage, stage before"),
            ("Ctrl+N", "Repeat it 10 times"),
            ("Shift+Escape", "End the lesson"),
            ("Ctrl+G", "Check the gradient"),
        ),
    ),
    (
        "Window",
        (
            ("Ctrl+L", "Look through the data: arrows move, Return shows or opens"),
            ("Ctrl+O, Ctrl+S", "Open a network, save the network"),
            ("Ctrl+T", "Dark, light"),
            ("F1", "This list"),
            ("Ctrl+Q", "Quit"),
        ),
    ),
)


def shortcuts_dialog(parent: QWidget) -> QDialog:
    """Return the list of shortcuts, ready to be opened."""
    dialog = QDialog(parent)
    dialog.setObjectName("shortcuts-dialog")
    dialog.setWindowTitle("Keyboard and mouse")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    columns = QHBoxLayout()
    columns.setSpacing(40)
    half = sum(len(shortcuts) + 1 for _, shortcuts in SHORTCUTS) / 2
    done = 0
    grid = QGridLayout()
    for number, (group, shortcuts) in enumerate(SHORTCUTS):
        if number and done + len(shortcuts) / 2 > half > 0:
            columns.addLayout(_with_space_below(grid))
            grid, half = QGridLayout(), 0
        _add_group(grid, group, shortcuts)
        done += len(shortcuts) + 1
    columns.addLayout(_with_space_below(grid))
    body = QWidget()
    body.setLayout(columns)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(body)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(22, 18, 22, 14)
    layout.addWidget(area)
    layout.addSpacing(10)
    layout.addWidget(buttons)
    wanted, room = body.sizeHint(), parent.screen().availableGeometry()
    dialog.resize(min(wanted.width() + 70, room.width() - 40), min(wanted.height() + 110, room.height() - 60))
    return dialog


def _add_group(grid: QGridLayout, group: str, shortcuts: tuple[tuple[str, str], ...]) -> None:
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    row = grid.rowCount()
    title = QLabel(f"<b>{group}</b>")
    title.setContentsMargins(0, 8 if row > 1 else 0, 0, 0)
    grid.addWidget(title, row, 0, 1, 2)
    for keys, meaning in shortcuts:
        row += 1
        key_label = QLabel(keys)
        key_label.setProperty("role", "muted")
        grid.addWidget(key_label, row, 0)
        grid.addWidget(QLabel(meaning), row, 1)


def _with_space_below(grid: QGridLayout) -> QGridLayout:
    grid.setRowStretch(grid.rowCount(), 1)
    return grid


def about_dialog(parent: QWidget) -> QMessageBox:
    """Return what the program is, ready to be opened."""
    dialog = QMessageBox(parent)
    dialog.setObjectName("about-dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("About netviz")
    dialog.setText(f"<b>netviz {netviz.__version__}</b>")
    dialog.setInformativeText(
        "A neural network learns to read handwritten digits, and all of its connections are drawn while it does.\n\n"
        "MIT licence. The images are MNIST: Y. LeCun and C. Cortes hold the copyright of MNIST, a derivative work of "
        "the NIST databases; it is made available under the terms of the Creative Commons Attribution-Share Alike 3.0 "
        "licence."
    )
    return dialog
