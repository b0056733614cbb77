"""Names and counts that are longer than their place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from netviz.numbers import local

MAX_NAME = 24
"""Letters of a name inside a sentence or on a button."""
MAX_ENTRY = 60
"""Letters of a name in a menu."""


def shortened(name: str, limit: int = MAX_NAME) -> str:
    """Return a name, or its beginning with an ellipsis if it has more than `limit` letters."""
    return name if len(name) <= limit else f"{name[: limit - 1].rstrip()}…"


def fitting_count(count: int, width: float, measure: Callable[[str], float]) -> str:
    """Return a count as exactly as its place allows: 5923, else 5.9k, else 6k.

    Parameters
    ----------
    count : int
        At least 0.
    width : float
        The place, in the unit of `measure`.
    measure : callable
        The width of a text.

    Returns
    -------
    str
        The last form if none fits; below 1,000 the count itself.
    """
    forms = [str(count)]
    if count >= 1000:
        forms += [f"{local(count / 1000, '.1f')}k", f"{local(count / 1000, '.0f')}k"]
    return next((form for form in forms if measure(form) <= width), forms[-1])


def elide(painter: QPainter, text: str, width: float) -> str:
    """Return a text, with an ellipsis in its middle if the painter's font needs more than `width` pixels for it."""
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(width))
