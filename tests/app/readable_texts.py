"""The texts that a person can read in the window of a lesson, apart from its card and from what is covered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from netviz.app.walking.targets import target
from netviz.app.walking.walk_window import Walk
from netviz.numbers import percentage
from netviz.widgets.network.painting import hint_lines
from netviz.widgets.parts.panel import Readout

_LEAST = 2
"""Shorter answers are not looked for: a single digit stands in many places and means something else there."""


def readable_texts(walk: Walk) -> str:
    """Return every text of labels, buttons and readouts, and what is painted into the network, one in each line."""
    window, card = walk.window, walk.guide.card
    covered = walk.guide.staging.covered

    def is_open(place: QRect) -> bool:
        return not place.isEmpty() and not any(patch.contains(place) for patch in covered)

    texts = []
    widgets: list[QLabel | QAbstractButton | Readout] = [
        *window.findChildren(QLabel),
        *window.findChildren(QAbstractButton),
        *window.findChildren(Readout),
    ]
    for widget in widgets:
        seen = widget.visibleRegion().boundingRect()
        if widget.isVisible() and not card.isAncestorOf(widget) and is_open(_in_window(widget, seen, window)):
            texts.append(re.sub(r"<[^>]*>", " ", widget.text()))
    for name, painted in _painted(walk):
        place = target(window, name)
        if place is not None and is_open(_in_window(place[0], place[1], window)):
            texts.append(painted)
    return "\n".join(texts)


def _painted(walk: Walk) -> Iterator[tuple[str, str]]:
    frame = walk.window.session.pictures.frame
    assert frame is not None
    sizes = frame.trace.parameters.architecture.layer_sizes
    dense = pairwise(sizes)
    yield "captions", " ".join(f"{size:,}" for size in sizes)
    yield "captions", " ".join(f"{before * after:,} + {after}" for before, after in dense)
    yield "digits", " ".join(percentage(float(probability)) for probability in frame.trace.probabilities)
    if not walk.window.views.network.view.is_led:
        yield "middle", " ".join(hint_lines(frame))


def _in_window(widget: QWidget, part: QRect, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, part.topLeft()), part.size())


def gives_away(texts: str, answer: str) -> bool:
    """Return whether an answer can be read, as a whole word or number."""
    if len(answer) < _LEAST or answer.startswith("“"):
        # A choice is on the card itself.
        return False
    return re.search(rf"(?<![\d.,]){re.escape(answer)}(?![\d]|[.,]\d)", texts) is not None
