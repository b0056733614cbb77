"""Tooltips in lines that can be read: Qt gives a plain text one line, however long it is."""

from __future__ import annotations

import textwrap
from functools import lru_cache

from PySide6.QtWidgets import QWidget

LONGEST_LINE = 72
"""Letters in a line of a tooltip."""


@lru_cache(512)
def wrapped(tip: str) -> str:
    """Return a tooltip in lines of at most `LONGEST_LINE` letters; its own line breaks stay."""
    lines = (
        textwrap.wrap(line, LONGEST_LINE, break_long_words=False, break_on_hyphens=False) for line in tip.split("\n")
    )
    return "\n".join("\n".join(parts) for parts in lines)


def wrap_tips(window: QWidget) -> None:
    """Wrap the tooltips that the widgets of a window have now."""
    for widget in window.findChildren(QWidget):
        if len(widget.toolTip()) > LONGEST_LINE:
            widget.setToolTip(wrapped(widget.toolTip()))
