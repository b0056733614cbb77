"""The row of tools under the drawing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMargins, Qt, Slot
from PySide6.QtWidgets import (
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from netviz.session.drawing_desk import DrawingDesk, Tool
from netviz.widgets.parts.button_rows import ButtonRows, share_row
from netviz.widgets.parts.flow_row import FlowRow


class DrawingTools(ButtonRows):
    """Buttons for the tools, undo, redo and clear, centring, and for going back to the data set's image."""

    def __init__(self, desk: DrawingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawing-tools")
        self._desk = desk
        # In large type it continues on the next line.
        self._row = FlowRow(QMargins(0, 0, 0, 0), 3, fills=True, shrinks=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addLayout(self._row)
        # The rows of buttons in whose place they stand are taller.
        lines.addStretch(1)
        self._tools: dict[Tool, QToolButton] = {}
        for tool, text, tip in (
            (Tool.ASK, self._asking(), self.tr("Click pixels of the drawing to trace them, as in any image")),
            (Tool.PEN, self.tr("Pen"), self.tr("Draw with the left mouse button (D)")),
            (
                Tool.ERASER,
                self.tr("Erase"),
                self.tr("Erase with the left mouse button; the right one always erases (E)"),
            ),
        ):
            self._tools[tool] = self._button(f"draw-{tool.value}", text, tip, checkable=True)
            self._tools[tool].clicked.connect(partial(desk.choose, tool))
        self._undo = self._button("draw-undo", "↶", self.tr("Undo the last stroke (Ctrl+Z)"))
        self._undo.clicked.connect(desk.undo)
        self._redo = self._button("draw-redo", "↷", self.tr("Redo the last undone stroke (Ctrl+Shift+Z)"))
        self._redo.clicked.connect(desk.redo)
        self._clear = self._button("draw-clear", self.tr("Clear"), self.tr("Clear the field (Del)"))
        self._clear.clicked.connect(desk.clear)
        self._centre = self._button(
            "draw-centre",
            self.tr("Center"),
            self.tr(
                "Prepare the drawing like MNIST's digits: scale it to 20 by 20 pixels and put its center of mass in "
                "the middle (C)"
            ),
            checkable=True,
        )
        self._centre.clicked.connect(desk.set_centred)
        close = self._button("draw-close", "✕", self.tr("Return to the data set; the drawing is kept (Esc)"))
        close.clicked.connect(desk.leave)
        desk.changed.connect(self._refresh)
        self._refresh()

    def _asking(self) -> str:
        return self.tr("Ask", "tool of the drawing")

    def reword(self, _change: Callable[[str], str]) -> None:
        """Name the tool anew whose English name others have, too."""
        self._tools[Tool.ASK].setText(self._asking())

    def _button(self, name: str, text: str, tip: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setCheckable(checkable)
        # A click on a tool must not take the keyboard from the drawing field.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        share_row(button)
        self._row.addWidget(button)
        return button

    @Slot()
    def _refresh(self) -> None:
        desk = self._desk
        for tool, button in self._tools.items():
            button.setChecked(tool is desk.tool)
        self._undo.setEnabled(desk.can_undo)
        self._redo.setEnabled(desk.can_redo)
        self._clear.setEnabled(not desk.is_blank)
        self._centre.setChecked(desk.is_centred)
