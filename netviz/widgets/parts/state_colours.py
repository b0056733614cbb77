"""A colour for each kind of state other than the live network."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QColor

from netviz.widgets.parts.theme import Theme


class BannerKind(Enum):
    """What is shown in place of the live network, or of the data set's image."""

    LESSON = "lesson"
    PAST = "past"
    RUN = "run"
    COMPARISON = "comparison"
    DRAWING = "drawing"


# Colours that mean nothing else: neither a sign, nor an answer, nor a selection.
_COLOURS = {
    "dark": {
        BannerKind.LESSON: "#e5738a",
        BannerKind.PAST: "#4fb8b5",
        BannerKind.RUN: "#c49a78",
        BannerKind.COMPARISON: "#a3b06a",
        BannerKind.DRAWING: "#aab4bf",
    },
    "light": {
        BannerKind.LESSON: "#b3324f",
        BannerKind.PAST: "#0b7377",
        BannerKind.RUN: "#7a5232",
        BannerKind.COMPARISON: "#566116",
        BannerKind.DRAWING: "#5a6775",
    },
}


def colour_of(kind: BannerKind, theme: Theme) -> QColor:
    """Return the colour of a kind of state."""
    return QColor(_COLOURS[theme.name][kind])
