"""The slim bar that stands for the folded bottom of the window, and opens it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolBar, QWidget


class FoldBar(QToolBar):
    """A button for each folded panel.

    Parameters
    ----------
    panels : iterable of (str, str)
        Name and title of each.

    Signals
    -------
    opened
        The panel to open; its name.
    """

    opened = Signal(str)

    def __init__(self, panels: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fold-bar")
        self.setWindowTitle(self.tr("Folded panels"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        whole = QWidget(self)
        whole.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        whole.setMinimumWidth(1)
        row = QHBoxLayout(whole)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(4)
        self._buttons: dict[str, QPushButton] = {}
        for name, title in panels:
            self._buttons[name] = button = QPushButton(self.tr("▴ {panel}").format(panel=title))
            button.setObjectName(f"open-{name}")
            tip = self.tr("Open the panel {panel}").format(panel=title)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setProperty("role", "page")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _, name=name: self.opened.emit(name))
            row.addWidget(button)
        row.addStretch(1)
        self.addWidget(whole)

    def take_focus(self, name: str) -> None:
        """Give the keyboard focus to the button of a panel."""
        self._buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)
