"""What stands between head and foot of the card of a lesson: its texts, the answer, and what they are about."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from netviz.widgets.parts.theme import DARK_THEME, Theme, scaled_font
from netviz.widgets.walking.answer_row import AnswerRow
from netviz.widgets.walking.answer_text import answer_text, escaped
from netviz.widgets.walking.moved_note import MovedNote
from netviz.widgets.walking.words import Answered, ChapterScore, StepWords, SummaryWords, WelcomeWords


class CardBody(QScrollArea):
    """The texts of a step, of the end, or of the welcome; they scroll where there is no room for them.

    Attributes
    ----------
    say, ask, reply, do, meanwhile, why, answers : QLabel
    answer_row : AnswerRow
    moved : MovedNote

    Signals
    -------
    answered : object, str
        See `AnswerRow.answered`.
    return_wanted
    grown
        There is a line more.
    """

    answered = Signal(object, str)
    return_wanted = Signal()
    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme = DARK_THEME
        self._presented = False
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(8)
        self._inside = QWidget()
        self._inside.setObjectName("walk-body")
        self._inside.setLayout(self._column)
        # Else the scroll area takes the heights that the texts would have in a narrow column.
        self._inside.setMinimumHeight(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self._add_parts()

    def _add_parts(self) -> None:
        self.say = self._text("walk-say")
        self.ask = self._text("walk-ask", bold=True)
        self.answer_row = AnswerRow()
        self.answer_row.answered.connect(self.answered)
        self.answer_row.grown.connect(self._on_grown)
        self.reply = self._text("walk-reply")
        self.do = self._text("walk-do", bold=True)
        self.meanwhile = self._text("walk-meanwhile")
        self.why = self._text("walk-why")
        self.answers = self._text("walk-answers")
        self.answers.setTextFormat(Qt.TextFormat.RichText)
        self.reply.setTextFormat(Qt.TextFormat.RichText)
        self.moved = MovedNote()
        self.moved.return_wanted.connect(self.return_wanted)
        parts = (self.say, self.ask, self.answer_row, self.reply, self.do, self.meanwhile, self.why, self.answers)
        for part in (*parts, self.moved):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def _text(self, name: str, *, bold: bool = False) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        label.setFont(scaled_font(self.font(), 1.0, bold=bold))
        return label

    # What is shown ---------------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of the verdicts that are written from now on."""
        self._theme = theme

    def set_presented(self, presented: bool) -> None:
        """Write answers as a class needs them from now on."""
        self._presented = presented

    def set_type(self, font: QFont) -> None:
        """Take the size of all text."""
        bold = (self.ask, self.do)
        for label in (self.say, self.ask, self.reply, self.do, self.meanwhile, self.why, self.answers):
            label.setFont(scaled_font(font, 1.0, bold=label in bold))

    def show_step(self, words: StepWords, font: QFont) -> None:
        """Show a step."""
        _set(self.say, words.say)
        self.say.setFont(scaled_font(font, 1.0))
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

    def show_summary(self, words: SummaryWords, font: QFont) -> None:
        """Show the end."""
        self._show_title(words.title, words.text, font)
        scores = "".join(
            f'<tr><td>{escaped(chapter.title)}</td><td style="padding-left: 16px">{escaped(chapter.score)}</td></tr>'
            for chapter in words.chapters
            if chapter.score
        )
        _set(self.answers, (f"<table>{scores}</table>" if scores else "") + "".join(map(self._chapter, words.chapters)))

    def _chapter(self, chapter: ChapterScore) -> str:
        rows = "".join(f"<p>{escaped(answer.text)}<br>{self._answer_text(answer)}</p>" for answer in chapter.answers)
        return f"<p><b>{escaped(chapter.title)}</b></p>{rows}"

    def show_welcome(self, words: WelcomeWords, font: QFont) -> None:
        """Ask someone who was here before where to begin."""
        self._show_title(words.title, words.text, font)

    def _show_title(self, title: str, text: str, font: QFont) -> None:
        _set(self.say, title)
        self.say.setFont(scaled_font(font, 1.2, bold=True))
        for label in (self.ask, self.reply, self.do, self.meanwhile, self.answers):
            _set(label, "")
        self.answer_row.hide()
        self.moved.hide()
        _set(self.why, text)

    def disable(self) -> None:
        """Take no answer while the window is being prepared."""
        self.moved.setEnabled(False)
        self.answer_row.setEnabled(False)

    def _answer_text(self, answer: Answered) -> str:
        return answer_text(answer, self._theme, presented=self._presented)

    # Size ------------------------------------------------------------------------------------------------------------

    def forget_heights(self) -> None:
        """Measure everything again; else the layout goes on with the heights of what was shown before."""
        self._column.invalidate()
        self._inside.updateGeometry()

    def height_for(self, width: int) -> int:
        """Return the height of everything that is shown, in a width."""
        self._column.invalidate()
        return self._column.heightForWidth(width) + 2

    def scroll_to_top(self) -> None:
        """Begin with the first line."""
        self.verticalScrollBar().setValue(0)

    @Slot()
    def _on_grown(self) -> None:
        """Take the height of another line at once; where there is none, bring the line into sight."""
        self.forget_heights()
        self.grown.emit()
        QTimer.singleShot(0, self, self._show_answer_row)

    @Slot()
    def _show_answer_row(self) -> None:
        row, bar = self.answer_row, self.verticalScrollBar()
        bar.setValue(max(bar.value(), row.y() + row.height() - self.viewport().height()))


def _set(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
