"""The keyboard on the card of a lesson: Tab goes around in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from netviz.widgets.parts.focus_chain import next_in_focus_chain


def next_part(card: QWidget, focus: QWidget, forwards: bool) -> QWidget | None:
    """Return the part of the card that takes the keyboard after `focus`, or None if there is no other."""
    return next((part for part in _chain(focus, forwards) if part is not card and _takes_tab(card, part)), None)


def _chain(focus: QWidget, forwards: bool) -> Iterator[QWidget]:
    """Yield what follows in the window, until it begins again."""
    part = next_in_focus_chain(focus, forwards=forwards)
    while part is not None and part is not focus:
        yield part
        part = next_in_focus_chain(part, forwards=forwards)


def _takes_tab(card: QWidget, part: QWidget) -> bool:
    takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return takes and card.isAncestorOf(part) and part.isVisible() and part.isEnabled()
