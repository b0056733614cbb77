"""The whole glossary: every entry, in groups, to be searched."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from netviz.walks.expression import Facts
from netviz.widgets.glossary.entries import entry_of, matches
from netviz.widgets.glossary.terms import GROUPS
from netviz.widgets.parts.panel import muted_label
from netviz.widgets.parts.theme import scaled_font

_KEY = Qt.ItemDataRole.UserRole


class GlossaryDialog(QDialog):
    """A list of words at the left and what one of them means at the right; the window stays usable beside it.

    Parameters
    ----------
    facts : Facts
        For the numbers in the examples.
    """

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("glossary")
        self.setWindowTitle(self.tr("Glossary"))
        self._facts = facts
        self.field = QLineEdit()
        self.field.setObjectName("glossary-field")
        self.field.setPlaceholderText(self.tr("Find a word"))
        self.field.setAccessibleName(self.tr("Find a word"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._fill)
        self.words = QListWidget()
        self.words.setObjectName("glossary-words")
        self.words.setAccessibleName(self.tr("Words"))
        self.words.currentItemChanged.connect(self._show_current)
        self.name, self.meaning, self.example = QLabel(), QLabel(), QLabel()
        for label in (self.name, self.meaning, self.example):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.name.setFont(scaled_font(self.font(), 1.25, bold=True))
        self._now = muted_label(self.tr("Here, now:"))
        self._none = muted_label(self.tr("No word matches."), "glossary-none")
        left = QVBoxLayout()
        left.addWidget(self.field)
        left.addWidget(self.words, 1)
        right = QVBoxLayout()
        right.setSpacing(10)
        for label in (self.name, self.meaning, self._now, self.example, self._none):
            right.addWidget(label)
        how = muted_label(self.tr("Shift+F1 and a click explain any word, control or number in the window."))
        # A long line would leave the words no room.
        how.setWordWrap(True)
        right.addWidget(how)
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(16)
        layout.addLayout(left, 2)
        layout.addLayout(right, 3)
        self._fill("")
        self._give_words_room()

    def _give_words_room(self) -> None:
        """Make the list as wide as its longest word, beside which the meanings still have the larger part."""
        bar = self.words.verticalScrollBar().sizeHint().width()
        wanted = self.words.sizeHintForColumn(0) + bar + 2 * self.words.frameWidth()
        self.words.setMinimumWidth(min(wanted, self.sizeHint().width() // 2))

    def sizeHint(self) -> QSize:
        """Ask for two columns."""
        return QSize(720, 460)

    def show_term(self, key: str) -> None:
        """Show the entry of a term."""
        self.field.clear()
        for row in range(self.words.count()):
            if self.words.item(row).data(_KEY) == key:
                self.words.setCurrentRow(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the numbers of now."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Take the numbers of now when the dialog comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list from the field."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.field.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._move(step)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        row = self.words.currentRow() + step
        while 0 <= row < self.words.count():
            if self.words.item(row).data(_KEY):
                self.words.setCurrentRow(row)
                return
            row += step

    @Slot(str)
    def _fill(self, words: str) -> None:
        self.words.clear()
        for title, terms in GROUPS:
            found = [term for term in terms if matches(term, words)]
            if not found:
                continue
            head = QListWidgetItem(QCoreApplication.translate("Glossary", title))
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.words.addItem(head)
            for term in found:
                item = QListWidgetItem(f"  {QCoreApplication.translate('Glossary', term.name)}")
                item.setData(_KEY, term.key)
                self.words.addItem(item)
        self._move(1)
        is_found = self.words.count() > 0
        self._none.setVisible(not is_found)
        for label in (self.name, self.meaning, self._now, self.example):
            label.setVisible(is_found)
            if not is_found and label is not self._now:
                label.clear()

    @Slot()
    def _show_current(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Take the numbers of now."""
        item = self.words.currentItem()
        key = None if item is None else item.data(_KEY)
        if not isinstance(key, str):
            return
        entry = entry_of(key, self._facts)
        self.name.setText(entry.name)
        self.meaning.setText(entry.meaning)
        self.example.setText(entry.example)
