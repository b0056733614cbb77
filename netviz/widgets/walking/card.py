"""The card of a lesson: says, asks, waits for what is done, and explains."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QProgressBar, QVBoxLayout, QWidget

from netviz.widgets.parts.theme import Theme, scaled_font
from netviz.widgets.walking.card_body import CardBody
from netviz.widgets.walking.card_edges import CardFoot, CardHead
from netviz.widgets.walking.card_focus import next_part
from netviz.widgets.walking.words import StepWords, SummaryWords, WelcomeWords

_WIDTH_IN_LETTERS = 58
_SPACING = 8
_PRESENTED = 1.25
"""How much larger than all other type that of the card is before a class."""


class WalkCard(QFrame):
    """A card that floats over the window.

    Signals
    -------
    next_wanted, back_wanted, skip_wanted, show_me_wanted, again_wanted, leave_wanted, sketch_wanted,
    start_over_wanted, return_wanted, worksheet_wanted
    chapter_wanted : int
    answered : object, str
        See `AnswerRow.answered`.
    resized
        The contents need another height.
    """

    next_wanted = Signal()
    back_wanted = Signal()
    skip_wanted = Signal()
    show_me_wanted = Signal()
    again_wanted = Signal()
    leave_wanted = Signal()
    sketch_wanted = Signal()
    start_over_wanted = Signal()
    return_wanted = Signal()
    worksheet_wanted = Signal()
    chapter_wanted = Signal(int)
    answered = Signal(object, str)
    resized = Signal()

    def __init__(self, chapters: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("walk-card")
        self.setAccessibleName(self.tr("Lesson"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._presented = False
        self._words: StepWords | SummaryWords | WelcomeWords | None = None
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(_SPACING)
        layout.addWidget(self._make_head(chapters))
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(self.tr("How far the lesson is"))
        layout.addWidget(self.progress)
        layout.addWidget(self._make_body(), 1)
        layout.addWidget(self._make_foot())
        self.hide()

    def _make_head(self, chapters: Sequence[str]) -> CardHead:
        head = self._head = CardHead(chapters)
        self.chapters, self.place, self.teacher = head.chapters, head.place, head.teacher
        head.leave_wanted.connect(self.leave_wanted)
        head.start_over_wanted.connect(self.start_over_wanted)
        head.chapter_wanted.connect(self.chapter_wanted)
        return head

    def _make_body(self) -> CardBody:
        body = self._body = CardBody()
        self.say, self.ask, self.reply, self.do = body.say, body.ask, body.reply, body.do
        self.meanwhile, self.why, self.answers = body.meanwhile, body.why, body.answers
        self.answer_row, self.moved = body.answer_row, body.moved
        body.answered.connect(self.answered)
        body.return_wanted.connect(self.return_wanted)
        body.grown.connect(self.resized)
        return body

    def _make_foot(self) -> CardFoot:
        foot = self._foot = CardFoot()
        self.back, self.skip, self.show_me, self.again = foot.back, foot.skip, foot.show_me, foot.again
        self.start_over, self.sketch = foot.start_over, foot.sketch
        self.worksheet, self.next = foot.worksheet, foot.next
        for button, signal in (
            (foot.back, self.back_wanted),
            (foot.skip, self.skip_wanted),
            (foot.show_me, self.show_me_wanted),
            (foot.again, self.again_wanted),
            (foot.start_over, self.start_over_wanted),
            (foot.sketch, self.sketch_wanted),
            (foot.worksheet, self.worksheet_wanted),
            (foot.next, self.next_wanted),
        ):
            button.clicked.connect(signal)
        return foot

    def name_chapters(self, titles: Sequence[str]) -> None:
        """Name the chapters in another language."""
        self._head.name_chapters(titles)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme, and the size of all text."""
        self._body.set_theme(theme)
        # A font of its own does not follow that of the application.
        self._scale_type()
        self._refresh()

    @property
    def is_presented(self) -> bool:
        """Whether a class watches."""
        return self._presented

    def set_presented(self, presented: bool) -> None:
        """Take larger type before a class, and leave the keyboard to the remote."""
        self._presented = presented
        self.teacher.set_presented(presented)
        self._body.set_presented(presented)
        if presented and self.answer_row.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus()
        self._scale_type()
        self._refresh()

    def _scale_type(self) -> None:
        """Follow the size of all text."""
        self.setFont(scaled_font(QApplication.font(), _PRESENTED) if self._presented else QFont())
        self._body.set_type(self.font())

    # What is shown ---------------------------------------------------------------------------------------------------

    def show_busy(self, text: str) -> None:
        """Say that the window is being prepared."""
        self.place.setText(text)
        self._hold_focus()
        self._foot.disable()
        self._body.disable()

    def show_step(self, words: StepWords) -> None:
        """Show a step."""
        before, self._words = self._words, words
        had_focus = self._hold_focus()
        # The window was being prepared, or is again at the same question.
        idle = had_focus is None and self.window().focusWidget() is self
        self._refresh()
        is_new = not isinstance(before, StepWords) or (before.chapter, before.place) != (words.chapter, words.place)
        if is_new:
            self._body.scroll_to_top()
        last = None if is_new or not isinstance(before, StepWords) else before
        if words.is_explained and (last is None or not last.is_explained):
            self.next.setFocus()
        elif words.asked is not None and not self._presented and (last is None or last.asked != words.asked or idle):
            # What is typed is the answer, not a command of the window.
            self.answer_row.take_focus()
        elif had_focus is not None and had_focus.isVisible() and had_focus.isEnabled():
            had_focus.setFocus()

    def focus_words(self) -> None:
        """Give the keyboard to what goes on from here."""
        words = self._words
        if isinstance(words, StepWords) and words.asked is not None and not self._presented:
            self.answer_row.take_focus()
        else:
            (self.next if self.next.isEnabled() else self).setFocus()

    def _hold_focus(self) -> QWidget | None:
        """Keep the keyboard on the card while its parts come and go; return the part that had it.

        Else a part that hides or is disabled hands the keyboard to a control of the window.
        """
        focus = QApplication.focusWidget()
        if focus is None or focus is self or not self.isAncestorOf(focus):
            return None
        self.setFocus()
        return focus

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Stay on the card with Tab, except while a task waits, which is done in the window."""
        focus = QApplication.focusWidget()
        words = self._words
        if focus is None or not self.isAncestorOf(focus) or (isinstance(words, StepWords) and bool(words.do)):
            return super().focusNextPrevChild(forwards)
        part = next_part(self, focus, forwards)
        if part is not None:
            part.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
        return True

    def show_summary(self, words: SummaryWords) -> None:
        """Show the end."""
        self._words = words
        self._hold_focus()
        self._refresh()
        self._body.scroll_to_top()
        self.next.setFocus()

    def _refresh(self) -> None:
        match self._words:
            case StepWords() as words:
                self._show_step(words)
            case SummaryWords() as words:
                self._show_summary(words)
            case WelcomeWords() as words:
                self._show_welcome(words)
        self._body.forget_heights()
        self.resized.emit()

    def _show_step(self, words: StepWords) -> None:
        self._head.show_place(words.chapter, words.place)
        self.progress.setValue(round(1000 * words.progress))
        self._body.show_step(words, self.font())
        self._foot.show_step(words)

    def _show_summary(self, words: SummaryWords) -> None:
        self._head.show_all_chapters()
        self.progress.setValue(1000)
        self._body.show_summary(words, self.font())
        self._foot.show_end(words)

    def show_welcome(self, words: WelcomeWords) -> None:
        """Ask someone who was here before where to begin."""
        self._words = words
        self._refresh()

    def _show_welcome(self, words: WelcomeWords) -> None:
        self._head.show_all_chapters()
        self._body.show_welcome(words, self.font())
        self._foot.show_welcome(words)

    # Size ------------------------------------------------------------------------------------------------------------

    def wanted_size(self, room: QSize, part: float = 1.0) -> QSize:
        """Return the size for the contents, within a room.

        Parameters
        ----------
        room : QSize
        part : float
            How wide, relative to what is best to read.
        """
        best = _WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth() + 28
        width = min(max(round(part * best), self.minimumSizeHint().width()), room.width())
        layout, frame = self._layout, 2 * self.frameWidth()
        margins = layout.contentsMargins()
        inside = max(width - margins.left() - margins.right() - frame, 1)
        # Other buttons may have come.
        layout.invalidate()
        around = layout.sizeHint().height() - self._body.sizeHint().height() + frame
        return QSize(width, min(self._body.height_for(inside) + around, room.height()))

    def event(self, event: QEvent) -> bool:
        """Keep Space for the button that has the keyboard, though it is a key of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_ours = event.key() == Qt.Key.Key_Space and self._focused_button() is not None
            if is_ours:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the keyboard with Enter, or go on, as in a dialog."""
        button = self._focused_button() or self.next
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and button.isVisible() and button.isEnabled():
            button.click()
        else:
            super().keyPressEvent(event)

    def _focused_button(self) -> QAbstractButton | None:
        focus = self.window().focusWidget()
        return focus if isinstance(focus, QAbstractButton) and self.isAncestorOf(focus) else None

    def changeEvent(self, event: QEvent) -> None:
        """Take another size with another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._words is not None:
            self.resized.emit()
