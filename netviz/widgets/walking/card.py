"""The card of a lesson: says, asks, waits for what is done, and explains."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLabel,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from netviz.widgets.parts.theme import DARK_THEME, Theme, scaled_font
from netviz.widgets.walking.answer_row import AnswerRow
from netviz.widgets.walking.answer_text import answer_text, escaped
from netviz.widgets.walking.card_edges import CardFoot, CardHead
from netviz.widgets.walking.card_focus import next_part
from netviz.widgets.walking.moved_note import MovedNote
from netviz.widgets.walking.words import Answered, StepWords, SummaryWords, WelcomeWords

_WIDTH_IN_LETTERS = 58
_SPACING = 8
_PRESENTED = 1.25
"""How much larger than all other type that of the card is before a class."""


class WalkCard(QFrame):
    """A card that floats over the window.

    Signals
    -------
    next_wanted, back_wanted, skip_wanted, show_me_wanted, again_wanted, leave_wanted, sketch_wanted,
    start_over_wanted, return_wanted
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
    chapter_wanted = Signal(int)
    answered = Signal(object, str)
    resized = Signal()

    def __init__(self, chapters: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("walk-card")
        self.setAccessibleName(self.tr("Lesson"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = DARK_THEME
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
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 2, 0, 2)
        self._body.setSpacing(8)
        self._inside = QWidget()
        self._inside.setObjectName("walk-body")
        self._inside.setLayout(self._body)
        # Else the scroll area takes the heights that the texts would have in a narrow column.
        self._inside.setMinimumHeight(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inside)
        self._scroll.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        layout.addWidget(self._scroll, 1)
        self._add_body()
        layout.addWidget(self._make_foot())
        self.hide()

    def _make_head(self, chapters: Sequence[str]) -> CardHead:
        head = CardHead(chapters)
        self.chapters, self.place, self.teacher = head.chapters, head.place, head.teacher
        head.leave_wanted.connect(self.leave_wanted)
        head.start_over_wanted.connect(self.start_over_wanted)
        head.chapter_wanted.connect(self.chapter_wanted)
        return head

    def _add_body(self) -> None:
        self.say = self._text("walk-say")
        self.ask = self._text("walk-ask", bold=True)
        self.answer_row = AnswerRow()
        self.answer_row.answered.connect(self.answered)
        self.answer_row.grown.connect(self._on_answer_row)
        self.reply = self._text("walk-reply")
        self.do = self._text("walk-do", bold=True)
        self.meanwhile = self._text("walk-meanwhile")
        self.why = self._text("walk-why")
        self.answers = self._text("walk-answers")
        self.answers.setTextFormat(Qt.TextFormat.RichText)
        self.reply.setTextFormat(Qt.TextFormat.RichText)
        self.moved = MovedNote()
        self.moved.return_wanted.connect(self.return_wanted)
        self._parts = (self.say, self.ask, self.answer_row, self.reply, self.do, self.meanwhile, self.why, self.answers)
        for part in (*self._parts, self.moved):
            self._body.addWidget(part)
        self._body.addStretch(1)

    def _text(self, name: str, *, bold: bool = False) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        label.setFont(scaled_font(self.font(), 1.0, bold=bold))
        return label

    def _make_foot(self) -> CardFoot:
        foot = CardFoot()
        self.back, self.skip, self.show_me, self.again = foot.back, foot.skip, foot.show_me, foot.again
        self.start_over, self.sketch, self.next = foot.start_over, foot.sketch, foot.next
        for button, signal in (
            (foot.back, self.back_wanted),
            (foot.skip, self.skip_wanted),
            (foot.show_me, self.show_me_wanted),
            (foot.again, self.again_wanted),
            (foot.start_over, self.start_over_wanted),
            (foot.sketch, self.sketch_wanted),
            (foot.next, self.next_wanted),
        ):
            button.clicked.connect(signal)
        return foot

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme, and the size of all text."""
        self._theme = theme
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
        if presented and self.answer_row.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus()
        self._scale_type()
        self._refresh()

    def _scale_type(self) -> None:
        """Follow the size of all text."""
        self.setFont(scaled_font(QApplication.font(), _PRESENTED) if self._presented else QFont())
        bold = (self.ask, self.do)
        for label in (self.say, self.ask, self.reply, self.do, self.meanwhile, self.why, self.answers):
            label.setFont(scaled_font(self.font(), 1.0, bold=label in bold))

    # What is shown ---------------------------------------------------------------------------------------------------

    def show_busy(self, text: str) -> None:
        """Say that the window is being prepared."""
        self.place.setText(text)
        self._hold_focus()
        for button in (self.next, self.back, self.skip, self.show_me, self.again, self.start_over, self.moved):
            button.setEnabled(False)
        self.answer_row.setEnabled(False)

    def show_step(self, words: StepWords) -> None:
        """Show a step."""
        before, self._words = self._words, words
        had_focus = self._hold_focus()
        # The window was being prepared, or is again at the same question.
        idle = had_focus is None and self.window().focusWidget() is self
        self._refresh()
        is_new = not isinstance(before, StepWords) or (before.chapter, before.place) != (words.chapter, words.place)
        if is_new:
            self._scroll.verticalScrollBar().setValue(0)
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
        self._scroll.verticalScrollBar().setValue(0)
        self.next.setFocus()

    def _refresh(self) -> None:
        match self._words:
            case StepWords() as words:
                self._show_step(words)
            case SummaryWords() as words:
                self._show_summary(words)
            case WelcomeWords() as words:
                self._show_welcome(words)
        # Else the layout goes on with the heights of what was shown before.
        self._body.invalidate()
        self._inside.updateGeometry()
        self.resized.emit()

    def _show_step(self, words: StepWords) -> None:
        self.chapters.setText(f"{words.chapter}  ▾")
        self.place.setText(words.place)
        self.progress.setValue(round(1000 * words.progress))
        _set(self.say, words.say)
        self.say.setFont(scaled_font(self.font(), 1.0))
        asked = "" if words.asked is None else words.asked.text
        if self._presented and words.answered is not None:
            # Those who looked away want to know what the answer is to.
            asked = words.answered.text
        _set(self.ask, asked)
        self.answer_row.setEnabled(True)
        self.answer_row.setVisible(words.asked is not None)
        self.answer_row.ask(words.asked)
        _set(self.reply, "" if words.answered is None else self._answer_text(words.answered))
        done = self.tr("✓ {text}").format(text=words.done) if words.done else ""
        _set(self.do, f"▸ {words.do}" if words.do else done)
        _set(self.meanwhile, words.meanwhile)
        _set(self.why, words.why if words.is_explained else "")
        _set(self.answers, "")
        self.moved.show_words(words.moved)
        for button, shown in (
            (self.back, True),
            (self.again, words.answered is not None),
            (self.skip, not words.is_explained),
            (self.show_me, bool(words.do) and words.can_show),
            (self.sketch, words.has_sketch and words.is_explained),
            (self.start_over, False),
            (self.next, True),
        ):
            button.setVisible(shown)
            button.setEnabled(True)
        self.back.setEnabled(words.can_go_back)
        self.next.setEnabled(words.is_explained)
        self.next.setText(self.tr("Finish") if words.is_last else self.tr("Next"))

    def _show_summary(self, words: SummaryWords) -> None:
        self.chapters.setText(self.tr("Chapters  ▾"))
        self.place.setText("")
        self.progress.setValue(1000)
        _set(self.say, words.title)
        self.say.setFont(scaled_font(self.font(), 1.2, bold=True))
        for label in (self.ask, self.reply, self.do, self.meanwhile):
            _set(label, "")
        self.answer_row.hide()
        self.moved.hide()
        _set(self.why, words.text)
        rows = "".join(f"<p>{escaped(answer.text)}<br>{self._answer_text(answer)}</p>" for answer in words.answers)
        _set(self.answers, rows)
        for button in (self.skip, self.show_me, self.again, self.sketch, self.start_over):
            button.hide()
        self.back.show()
        self.back.setEnabled(True)
        self.next.setEnabled(True)
        self.next.setText(self.tr("Leave the lesson"))

    def show_welcome(self, words: WelcomeWords) -> None:
        """Ask someone who was here before where to begin."""
        self._words = words
        self._refresh()

    def _show_welcome(self, words: WelcomeWords) -> None:
        self.chapters.setText(self.tr("Chapters  ▾"))
        self.place.setText("")
        _set(self.say, words.title)
        self.say.setFont(scaled_font(self.font(), 1.2, bold=True))
        for label in (self.ask, self.reply, self.do, self.meanwhile, self.answers):
            _set(label, "")
        self.answer_row.hide()
        _set(self.why, words.text)
        for button in (self.back, self.skip, self.show_me, self.again, self.sketch):
            button.hide()
        for button in (self.start_over, self.next):
            button.show()
            button.setEnabled(True)
        self.next.setText(self.tr("Go on at chapter {number}").format(number=words.chapter))

    def _answer_text(self, answer: Answered) -> str:
        return answer_text(answer, self._theme, presented=self._presented)

    # Size ------------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_answer_row(self) -> None:
        """Take the height of another line at once; where there is none, bring the line into sight."""
        self._body.invalidate()
        self._inside.updateGeometry()
        self.resized.emit()
        QTimer.singleShot(0, self, self._show_answer_row)

    @Slot()
    def _show_answer_row(self) -> None:
        row, bar = self.answer_row, self._scroll.verticalScrollBar()
        bar.setValue(max(bar.value(), row.y() + row.height() - self._scroll.viewport().height()))

    def wanted_size(self, room: QSize) -> QSize:
        """Return the size for the contents, within a room."""
        width = max(_WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth() + 28, self.minimumSizeHint().width())
        width = min(width, room.width())
        layout, frame = self._layout, 2 * self.frameWidth()
        margins = layout.contentsMargins()
        inside = max(width - margins.left() - margins.right() - frame, 1)
        # Other buttons may have come.
        layout.invalidate()
        around = layout.sizeHint().height() - self._scroll.sizeHint().height() + frame
        return QSize(width, min(self._body_height(inside) + around, room.height()))

    def _body_height(self, width: int) -> int:
        """Return the height of everything that is shown between head and foot."""
        self._body.invalidate()
        return self._body.heightForWidth(width) + 2

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


def _set(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
