"""Head and foot of the card of a lesson."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from netviz.widgets.parts.panel import muted_label
from netviz.widgets.walking.teacher_button import TeacherButton

_GAP = 6


class CardHead(QWidget):
    """The chapters, the place in the chapter, and the way out.

    Signals
    -------
    leave_wanted, start_over_wanted
    chapter_wanted : int
    """

    leave_wanted = Signal()
    start_over_wanted = Signal()
    chapter_wanted = Signal(int)

    def __init__(self, chapters: Sequence[str]) -> None:
        super().__init__()
        self.chapters = QToolButton()
        self.chapters.setObjectName("walk-chapters")
        self.chapters.setProperty("role", "inline")
        self.chapters.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chapters.setToolTip(self.tr("Go to another chapter"))
        self.chapters.setMenu(self._make_menu(chapters))
        self.place = muted_label("", "walk-place")
        leave = QToolButton()
        leave.setObjectName("walk-leave")
        leave.setProperty("role", "inline")
        leave.setText("✕")
        leave.setAccessibleName(self.tr("Leave the lesson"))
        leave.setToolTip(self.tr("Leave the lesson; everything is again as it was before, and you can go on later"))
        leave.clicked.connect(self.leave_wanted)
        self.teacher = TeacherButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.chapters)
        row.addStretch(1)
        row.addWidget(self.place)
        row.addSpacing(_GAP)
        row.addWidget(self.teacher)
        row.addWidget(leave)

    def _make_menu(self, chapters: Sequence[str]) -> QMenu:
        menu = QMenu(self.chapters)
        for number, title in enumerate(chapters):
            menu.addAction(f"{number + 1}  {title}", partial(self.chapter_wanted.emit, number))
        menu.addSeparator()
        again = menu.addAction(self.tr("Start over, without my answers"))
        again.setObjectName("walk-start-over-entry")
        again.triggered.connect(self.start_over_wanted)
        return menu


class CardFoot(QWidget):
    """The buttons.

    Attributes
    ----------
    back, sketch, start_over, again, skip, show_me, next : QPushButton
    """

    def __init__(self) -> None:
        super().__init__()
        self.back = _button(self.tr("Back"), "walk-back")
        self.sketch = _button(self.tr("Small network…"), "walk-sketch")
        self.sketch.setToolTip(self.tr("See the same on a network so small that every weight is a number on its line"))
        self.start_over = _button(self.tr("Start over"), "walk-start-over")
        self.start_over.setToolTip(self.tr("Begin with the first chapter; your answers are forgotten"))
        self.again = _button(self.tr("Again"), "walk-again")
        self.again.setToolTip(self.tr("Answer this question again"))
        self.skip = _button(self.tr("Skip"), "walk-skip")
        self.show_me = _button(self.tr("Show me"), "walk-show-me")
        self.next = _button(self.tr("Next"), "walk-next")
        self.next.setProperty("role", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.back)
        row.addWidget(self.sketch)
        row.addStretch(1)
        for button in (self.start_over, self.again, self.skip, self.show_me, self.next):
            row.addWidget(button)


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
