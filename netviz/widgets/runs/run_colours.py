"""The colours of runs."""

from __future__ import annotations

from PySide6.QtGui import QColor

from netviz.widgets.parts.theme import Theme

_MORE = {
    "dark": ("#e3c1ff", "#c9a27c", "#ff9aa2", "#8bd0b0", "#a9b4c2"),
    "light": ("#8e24aa", "#795548", "#ad1457", "#00695c", "#546e7a"),
}


def run_colour(theme: Theme, number: int) -> QColor:
    """Return the colour of a run; blue and orange are left to positive and negative values."""
    colours = (*theme.pins, *_MORE[theme.name])
    return QColor(colours[number % len(colours)])
