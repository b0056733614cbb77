"""The note on the card of a lesson that the window shows something else than the step is about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from netviz.widgets.parts.panel import muted_label
from netviz.widgets.walking.words import MovedWords


class MovedNote(QWidget):
    """What the words above it are about, and the way back.

    Signals
    -------
    return_wanted
    """

    return_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = muted_label("", "walk-moved")
        self.text.setWordWrap(True)
        self.button = QPushButton(self.tr("Back to this step"))
        self.button.setObjectName("walk-return")
        self.button.setToolTip(self.tr("Bring back the network and the image that this step is about"))
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.return_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.text)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_words(self, words: MovedWords | None) -> None:
        """Show the note; None hides it."""
        self.setEnabled(True)
        if words is not None:
            self.text.setText(words.text)
            self.button.setVisible(words.can_return)
        self.setVisible(words is not None)
