"""The line that leads from one digit of a picture to the next, under the tools of the drawing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from netviz.session.drawing_desk import DrawingDesk
from netviz.widgets.image.drawing_tools import DrawingTools
from netviz.widgets.parts.button_rows import ButtonRows, share_row
from netviz.widgets.parts.panel import muted_label

_SPACE = 3


class DigitSteps(QWidget):
    """Two buttons with the place in the picture between them; hidden unless a digit of several is shown."""

    def __init__(self, desk: DrawingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("digit-steps")
        self._desk = desk
        self._place = muted_label(name="digit-place")
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Its text is chosen by the room that there is.
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._previous = self._button("previous-digit", "◀", self.tr("Previous digit of the picture (Shift+Left)"))
        self._previous.clicked.connect(partial(desk.step_digit, -1))
        self._next = self._button("next-digit", "▶", self.tr("Next digit of the picture (Shift+Right)"))
        self._next.clicked.connect(partial(desk.step_digit, 1))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_SPACE)
        line.addWidget(self._previous)
        line.addWidget(self._place, 1)
        line.addWidget(self._next)
        desk.changed.connect(self._refresh)
        self._refresh()

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        # A click must not take the keyboard from the drawing field.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        share_row(button)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        return button

    @Slot()
    def _refresh(self) -> None:
        desk = self._desk
        self.setVisible(desk.is_shown and desk.digit_number is not None and desk.n_digits > 1)
        self._previous.setEnabled(desk.can_step_digit(-1))
        self._next.setEnabled(desk.can_step_digit(1))
        self._fit_place()

    def _fit_place(self) -> None:
        """Say which digit of the picture it is, in the words for which there is room between the buttons."""
        number, n = self._desk.digit_number, self._desk.n_digits
        if number is None:
            return
        wordings = self.tr("{number} of {n} in the picture"), "{number}/{n}"
        texts = [wording.format(number=number + 1, n=n) for wording in wordings]
        room = self.width() - self._previous.sizeHint().width() - self._next.sizeHint().width() - 2 * _SPACE
        fitting = (text for text in texts if self._place.fontMetrics().horizontalAdvance(text) <= room)
        self._place.setText(next(fitting, texts[-1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the words for the new width."""
        super().resizeEvent(event)
        self._fit_place()


class DrawingRows(ButtonRows):
    """The drawing's tools over the line that leads to the other digits of its picture."""

    def __init__(self, desk: DrawingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = DrawingTools(desk, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_SPACE)
        rows.addWidget(self._tools)
        rows.addWidget(DigitSteps(desk, self))
        # The rows of buttons in whose place they stand are taller.
        rows.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tools their width also while another page is in front."""
        super().resizeEvent(event)
        self._tools.resize(event.size().width(), self._tools.height())
