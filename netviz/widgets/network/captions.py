"""The captions under the columns of the network: as many words as there is room for, and never one on another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

_APART = 8.0
_NUDGE = 32.0
"""How far two captions may be moved apart, in logical pixels, so that both keep their words."""

_MIDDLE, _UPPER, _LOWER = 0.0, -1.0, 1.0
"""Where a row of captions lies, in halves of a line below the middle of their strip."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What may be written under a part of the network.

    Attributes
    ----------
    centre : float
        Its middle, in logical pixels.
    wordings : tuple of str
        The same in fewer and fewer words; none of them cuts a number.
    """

    centre: float
    wordings: tuple[str, ...]


def fitted(
    captions: Sequence[Caption], width_of: Callable[[str], float], left: float, right: float
) -> list[tuple[float, str]]:
    """Return the middle and the text of the captions that have room, from left to right.

    Where two of them would touch, the wider one that has fewer words gets those; if neither has, the wider one is left
    out.

    Parameters
    ----------
    captions : sequence of Caption
    width_of : callable
        Returns the width of a text, in logical pixels.
    left, right : float
        The edges that no caption crosses.
    """
    chosen = [(caption, 0) for caption in sorted(captions, key=_centre)]

    def half(place: int) -> float:
        caption, number = chosen[place]
        return width_of(caption.wordings[number]) / 2.0

    def shorten(places: Sequence[int]) -> None:
        can = [place for place in places if chosen[place][1] + 1 < len(chosen[place][0].wordings)]
        place = max(can or places, key=half)
        if can:
            caption, number = chosen[place]
            chosen[place] = caption, number + 1
        else:
            del chosen[place]

    while True:
        touching = next(
            (
                (place, place + 1)
                for place in range(len(chosen) - 1)
                if chosen[place][0].centre + half(place) + _APART > chosen[place + 1][0].centre - half(place + 1)
            ),
            None,
        )
        outside = next(
            (
                (place,)
                for place, (caption, _) in enumerate(chosen)
                if caption.centre - half(place) < left or caption.centre + half(place) > right
            ),
            None,
        )
        if touching is None and outside is None:
            return [(caption.centre, caption.wordings[number]) for caption, number in chosen]
        shorten(touching or outside or ())


def in_rows(
    captions: Sequence[Caption], width_of: Callable[[str], float], left: float, right: float, most_rows: int = 2
) -> list[tuple[float, float, str]]:
    """Return row, middle and text of the captions: in one row if all words fit, otherwise every other one lower.

    Parameters
    ----------
    captions : sequence of Caption
    width_of : callable
        Returns the width of a text, in logical pixels.
    left, right : float
        The edges that no caption crosses.
    most_rows : int
        1 if there is no room for two.

    Returns
    -------
    list of (float, float, str)
        The row in halves of a line below the middle of the strip, the middle in logical pixels, and the text.
    """
    ordered = sorted(captions, key=_centre)
    single = fitted(ordered, width_of, left, right)
    if most_rows == 1 or [text for _, text in single] == [caption.wordings[0] for caption in ordered]:
        return [(_MIDDLE, centre, text) for centre, text in single]
    rows = ((_UPPER, ordered[::2]), (_LOWER, ordered[1::2]))
    return [
        (row, centre, text)
        for row, part in rows
        for centre, text in fitted(_spread(part, width_of), width_of, left, right)
    ]


def _spread(captions: Sequence[Caption], width_of: Callable[[str], float]) -> list[Caption]:
    """Return captions a little farther apart where that saves words: each pair that nearly fits moves apart evenly."""
    spread = list(captions)
    for place, (first, second) in enumerate(pairwise(captions)):
        for level in range(max(len(first.wordings), len(second.wordings))):
            widths = (width_of(found.wordings[min(level, len(found.wordings) - 1)]) for found in (first, second))
            over = first.centre + sum(widths) / 2.0 + _APART - second.centre
            if over <= _NUDGE:
                # A little more than needed: sums of floats are not exact.
                apart = 0.0 if over <= 0.0 else over / 2.0 + 0.05
                spread[place] = replace(spread[place], centre=spread[place].centre - apart)
                spread[place + 1] = replace(second, centre=second.centre + apart)
                break
    return spread


def _centre(caption: Caption) -> float:
    return caption.centre
