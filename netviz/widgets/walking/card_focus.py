"""The keyboard on the card of a lesson: Tab goes around in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def next_part(card: QWidget, focus: QWidget, forwards: bool) -> QWidget | None:
    """Return the part of the card that takes the keyboard after `focus`, or None if there is no other."""
    return next((part for part in _chain(focus, forwards) if part is not card and _takes_tab(card, part)), None)


def _chain(focus: QWidget, forwards: bool) -> Iterator[QWidget]:
    """Yield what follows in the window, until it begins again."""
    part = focus.nextInFocusChain() if forwards else focus.previousInFocusChain()
    while part is not None and part is not focus:
        yield part
        part = part.nextInFocusChain() if forwards else part.previousInFocusChain()


def _takes_tab(card: QWidget, part: QWidget) -> bool:
    takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return takes and card.isAncestorOf(part) and part.isVisible() and part.isEnabled()
