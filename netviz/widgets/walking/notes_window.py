"""The presenter's notes: what only the teacher sees."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from netviz.widgets.parts.panel import muted_label
from netviz.widgets.parts.theme import scaled_font


@dataclass(frozen=True, slots=True)
class NotesWords:
    """What the notes show at one step.

    Attributes
    ----------
    chapter : str
        Number and title.
    place : str
        Where in the chapter.
    notes : str
        May be empty.
    question : str
        Empty without one.
    answer : str
        What is right, or when it is known.
    key : str
        What the remote's forward key does now.
    following : str
        What the next step says.
    """

    chapter: str
    place: str
    notes: str
    question: str
    answer: str
    key: str
    following: str


class NotesWindow(QWidget):
    """A window of its own, for the screen that the class does not see.

    Signals
    -------
    next_wanted, back_wanted, black_wanted
    """

    next_wanted = Signal()
    back_wanted = Signal()
    black_wanted = Signal()

    def __init__(self, lesson: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("presenter-notes")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Presenter's notes – {lesson}").format(lesson=lesson))
        self.resize(720, 560)
        self._began = time.monotonic()
        self._chapter = self._text("notes-chapter", 1.15, bold=True)
        self._place = muted_label("", "notes-place")
        self._clock = QLabel()
        self._clock.setObjectName("notes-clock")
        self._clock.setToolTip(self.tr("How long the lesson has been going on"))
        self._clock.setFont(scaled_font(self.font(), 1.3, bold=True))
        head = QHBoxLayout()
        head.addWidget(self._chapter, 1)
        head.addWidget(self._place)
        head.addSpacing(16)
        head.addWidget(self._clock)
        self._notes = self._text("notes-text", 1.35)
        self._question = self._text("notes-question", 1.0)
        self._answer = self._text("notes-answer", 1.15, bold=True)
        self._key = self._text("notes-key", 1.0)
        self._following = self._text("notes-following", 1.0)
        self._following.setProperty("role", "muted")
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 8, 0)
        body.setSpacing(14)
        for part in (self._notes, self._question, self._answer):
            body.addWidget(part)
        body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(_scrolling(body), 1)
        layout.addWidget(self._key)
        layout.addWidget(self._following)
        layout.addLayout(self._foot())
        for key, signal in (
            ("PgDown", self.next_wanted),
            ("PgUp", self.back_wanted),
            ("B", self.black_wanted),
            (".", self.black_wanted),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(signal)
        for key in ("Esc", "Ctrl+W"):
            QShortcut(QKeySequence(key), self).activated.connect(self.close)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._show_time)

    def _text(self, name: str, scale: float, *, bold: bool = False) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(scaled_font(self.font(), scale, bold=bold))
        return label

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._button(self.tr("Back (PageUp)"), "notes-back", self.back_wanted))
        self.black = self._button(self.tr("Black screen (B)"), "notes-black", self.black_wanted)
        row.addWidget(self.black)
        row.addStretch(1)
        following = self._button(self.tr("Next (PageDown)"), "notes-next", self.next_wanted)
        following.setProperty("role", "primary")
        row.addWidget(following)
        return row

    def _button(self, text: str, name: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(signal)
        return button

    def show_words(self, words: NotesWords) -> None:
        """Show the notes of a step."""
        self._chapter.setText(words.chapter)
        self._place.setText(words.place)
        self._notes.setText(words.notes or self.tr("No notes for this step."))
        for label, text in ((self._question, words.question), (self._answer, words.answer)):
            label.setText(text)
            label.setVisible(bool(text))
        self._key.setText(words.key)
        self._following.setText(words.following)
        self._following.setVisible(bool(words.following))

    def begin(self, moment: float) -> None:
        """Measure the time from a moment of the monotonic clock, in seconds."""
        self._began = moment
        self._show_time()

    @Slot()
    def _show_time(self) -> None:
        minutes, seconds = divmod(max(int(time.monotonic() - self._began), 0), 60)
        self._clock.setText(f"{minutes}:{seconds:02}")

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock run."""
        super().showEvent(event)
        self._show_time()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the clock."""
        super().hideEvent(event)
        self._timer.stop()


def _scrolling(layout: QVBoxLayout) -> QScrollArea:
    inside = QWidget()
    inside.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
