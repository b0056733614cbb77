"""Digits that are typed while a question is open are its answer, wherever the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from netviz.widgets.walking.card import WalkCard

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier)
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


class AnswerKeys(QObject):
    """Takes the keys of an answer from the commands of the window.

    Digits belong to an open question, or they would choose another image. On the card, letters do too: they are typed
    into the field, which says that it wants a number.

    Parameters
    ----------
    window : QWidget
    card : WalkCard
    """

    def __init__(self, window: QWidget, card: WalkCard) -> None:
        super().__init__(window)
        self._card = card
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key that no widget on its way to the window has wanted."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not isinstance(event, QKeyEvent) or not self._is_answer(event):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._card.answer_row.type_in(event.text())
        return True

    def _is_answer(self, event: QKeyEvent) -> bool:
        text, row = event.text(), self._card.answer_row
        if not self._card.isVisible() or not row.takes_keys or event.modifiers() not in _PLAIN:
            return False
        focus = QApplication.focusWidget()
        if isinstance(focus, _FIELDS):
            return False
        # Before a class, letters and the period are keys of the remote.
        on_card = focus is not None and not self._card.is_presented and self._is_on_card(focus)
        return len(text) == 1 and (text in "0123456789" or (on_card and (text.isalpha() or text in ".,-+%")))

    def _is_on_card(self, focus: QWidget) -> bool:
        return focus is self._card or self._card.isAncestorOf(focus)
