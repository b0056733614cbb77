"""Head and foot of the card of a lesson."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from netviz.widgets.parts.panel import muted_label
from netviz.widgets.walking.teacher_button import TeacherButton
from netviz.widgets.walking.words import StepWords, SummaryWords, WelcomeWords

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
        leave.setToolTip(
            self.tr(
                "Leave the lesson (Esc with nothing selected); everything is again as it was before, and you can go on "
                "later"
            )
        )
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

    def show_place(self, chapter: str, place: str = "") -> None:
        """Name the chapter, and where in it the person is."""
        self.chapters.setText(f"{chapter}  ▾")
        self.place.setText(place)

    def name_chapters(self, titles: Sequence[str]) -> None:
        """Name the chapters, as many as before."""
        for number, (entry, title) in enumerate(zip(self._entries, titles, strict=True), 1):
            entry.setText(f"{number}  {title}")

    def show_all_chapters(self) -> None:
        """Name no chapter."""
        self.show_place(self.tr("Chapters"))

    def _make_menu(self, chapters: Sequence[str]) -> QMenu:
        menu = QMenu(self.chapters)
        self._entries = [
            menu.addAction("", partial(self.chapter_wanted.emit, number)) for number in range(len(chapters))
        ]
        self.name_chapters(chapters)
        menu.addSeparator()
        again = menu.addAction(self.tr("Start over, without my answers"))
        again.setObjectName("walk-start-over-entry")
        again.triggered.connect(self.start_over_wanted)
        return menu


class CardFoot(QWidget):
    """The buttons.

    Attributes
    ----------
    back, sketch, start_over, again, skip, show_me, worksheet, next : QPushButton
    """

    def __init__(self) -> None:
        super().__init__()
        self.back = _button(self._back_text(), "walk-back")
        self.sketch = _button(self.tr("Small network…"), "walk-sketch")
        self.sketch.setToolTip(self.tr("See the same on a network so small that every weight is a number on its line"))
        self.start_over = _button(self.tr("Start over"), "walk-start-over")
        self.start_over.setToolTip(self.tr("Begin with the first chapter; your answers are forgotten"))
        self.again = _button(self.tr("Again"), "walk-again")
        self.again.setToolTip(self.tr("Answer this question again"))
        self.skip = _button(self.tr("Skip"), "walk-skip")
        self.show_me = _button(self.tr("Show me"), "walk-show-me")
        self.worksheet = _button(self.tr("Worksheet…"), "walk-worksheet")
        self.worksheet.setToolTip(self.tr("Leave the lesson, and write questions about your own network to print"))
        self.next = _button(self.tr("Next"), "walk-next")
        self.next.setProperty("role", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.back)
        row.addWidget(self.sketch)
        row.addStretch(1)
        for button in (self.start_over, self.again, self.skip, self.show_me, self.worksheet, self.next):
            row.addWidget(button)

    def _back_text(self) -> str:
        return self.tr("Back", "to the step before")

    def reword(self, _change: Callable[[str], str]) -> None:
        """Name the button anew whose English name others have, too."""
        self.back.setText(self._back_text())

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        outer = (self.back, self.sketch, self.start_over)
        return (*outer, self.again, self.skip, self.show_me, self.worksheet, self.next)

    def disable(self) -> None:
        """Go nowhere while the window is being prepared."""
        for button in self._buttons:
            if button is not self.sketch:
                button.setEnabled(False)

    def show_step(self, words: StepWords) -> None:
        """Show what can be done at a step."""
        shown = {self.back, self.next}
        if words.answered is not None:
            shown.add(self.again)
        if not words.is_explained:
            shown.add(self.skip)
        if words.do and words.can_show:
            shown.add(self.show_me)
        if words.has_sketch and words.is_explained:
            shown.add(self.sketch)
        self._show_only(*shown)
        self.back.setEnabled(words.can_go_back)
        self.next.setEnabled(words.is_explained)
        self.next.setText(self.tr("Finish") if words.is_last else self.tr("Next"))

    def show_end(self, words: SummaryWords) -> None:
        """Show the way back, and what to do next."""
        self._show_only(self.back, self.worksheet, self.next, *([self.sketch] if words.has_sketch else []))
        self.next.setText(self.tr("Try it on my network"))

    def show_welcome(self, words: WelcomeWords) -> None:
        """Show the two ways to begin."""
        self._show_only(self.start_over, self.next)
        self.next.setText(self.tr("Go on at chapter {number}").format(number=words.chapter))

    def _show_only(self, *shown: QPushButton) -> None:
        for button in self._buttons:
            button.setVisible(button in shown)
            button.setEnabled(True)


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
