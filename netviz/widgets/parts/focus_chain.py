"""From widget to widget, without PySide taking one for the owner of the other.

For each widget that `QWidget` returns as the next in the focus chain, or as the one that takes the focus instead,
PySide notes the widget that was asked as its owner. When that one is deleted, such as a notice, PySide lets go of the
other, of the one after that, and so on to the window, though they are all there.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def next_in_focus_chain(widget: QWidget, *, forwards: bool = True) -> QWidget | None:
    """Return the widget after or before another one in the focus chain of its window."""
    return _with_its_owner(widget.nextInFocusChain() if forwards else widget.previousInFocusChain())


def has_focus_proxy(widget: QWidget) -> bool:
    """Return whether another widget takes the focus instead of this one."""
    return _with_its_owner(widget.focusProxy()) is not None


def _with_its_owner(found: QWidget | None) -> QWidget | None:
    """Tell PySide the true owner of a widget again; Qt does nothing then, because the parent is the same."""
    if found is not None:
        found.setParent(found.parentWidget())
    return found
