"""Digits that touch, cut apart where their strokes meet: geometry proposes the cuts, and what can be read decides.

Cuts that follow the paper around strokes, and the choice among them by a recognizer, are those of Y. LeCun, L. Bottou,
Y. Bengio and P. Haffner, Gradient-based learning applied to document recognition, Proceedings of the IEEE 86 (1998),
section V (heuristic over-segmentation).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from netviz.data.centring import BOX, centre
from netviz.data.datasets import N_PIXELS
from netviz.data.pictures.paper import resized
from netviz.data.pictures.shapes import disk, stroke_width

Confidence = Callable[[NDArray[np.uint8]], NDArray[np.float64]]
"""How sure a network is of the class that it reads: from images of shape (n, 784) to probabilities of shape (n,)."""

_HEIGHT = 60
"""Pixels to which ink is scaled before it is cut: three for each of MNIST's box."""

_SIDEWAYS = 0.15
"""What a pixel to the side costs on the way of a cut, in pixels of ink."""

_APART = 2.0
"""Mean distance of two cuts in pixels, at least."""

_NARROWEST, _WIDEST = 0.08, 1.6
"""Width of a digit, as a share of the height of all."""

_SHORTEST = 0.4
"""Height of a digit, as a share of the height of the ink around it: in a row, digits are about equally tall."""

_SURE, _SURELY_ONE = 5.0, 1.5
"""The log odds from which on a shape is one digit, unless it is so many times wider than it is tall."""

_NEVER_TWO, _NO_ROW = 0.55, 12.0
"""Two digits side by side are wider than this share of their height, and no row that touches throughout is as long."""

# Fitted to 900 rows of digits that touch and 300 single digits, made of MNIST's training images.
_BY_LOG_ODDS, _BY_HEIGHT, _BY_WIDTH, _BY_INK, _BY_CUT = 0.38, 2.85, 2.0, 0.95, 1.0
_USUAL_WIDTH = 0.8

_IN_DOUBT = 1.2
"""What one digit has ahead of several, because most shapes are one digit."""

_NARROW = 8.0
"""What it has ahead for each share of its height by which it is narrower than tall."""


def cut_apart(ink: NDArray[np.float32], confidence: Confidence) -> NDArray[np.intp]:
    """Cut ink into digits that stand side by side.

    Parameters
    ----------
    ink : ndarray of shape (height, width) and dtype float32
        Ink from 0 to 1 that is connected, in its box.
    confidence : Confidence
        A network that is sure of nothing, such as an untrained one, leaves the ink whole.

    Returns
    -------
    ndarray of shape (height, width) and dtype intp
        The number of the digit that each place belongs to, from 0 on the left.
    """
    height, width = ink.shape
    whole = np.zeros(ink.shape, dtype=np.intp)
    wide = width / height
    if not _NEVER_TWO < wide < _NO_ROW or height < 8:
        return whole
    small = resized(ink, (_HEIGHT, max(round(wide * _HEIGHT), 1)))
    thick = max(stroke_width(small > 0.5), 1.0)
    readable = _thickened(small, thick)
    if wide < _SURELY_ONE and _log_odds(confidence, [readable])[0] > _SURE:
        return whole
    cuts, prices = _cuts(small)
    chosen = _best(readable, cuts, prices / thick, confidence)
    places = (np.arange(height) + 0.5) * _HEIGHT / height - 0.5
    for cut in chosen:
        at = np.interp(places, np.arange(_HEIGHT), cuts[cut] + 1.0) * width / small.shape[1]
        whole += np.arange(width) >= at[:, np.newaxis]
    return whole


def _thickened(small: NDArray[np.float32], thick: float) -> NDArray[np.float32]:
    """Return ink with strokes at least as wide as MNIST's."""
    unit = _HEIGHT / BOX
    radius = (2.4 * unit - thick) / 2
    return disk(np.pad(small, int(np.ceil(radius)) + 1), radius) if thick < 2.0 * unit else small


def _cuts(small: NDArray[np.float32]) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Return ways from the top to the bottom that cross little ink.

    Returns
    -------
    ndarray of shape (n, height) and dtype intp
        The last column on the left of each cut, from left to right.
    ndarray of shape (n,) and dtype float32
        The ink that each crosses, in pixels.
    """
    height, width = small.shape
    middle = height // 2
    above, upward = _ways(small[: middle + 1])
    below, downward = _ways(small[: middle - 1 : -1])
    # Each column of the middle row is on one best way.
    columns = np.arange(width)
    ways = np.concatenate((_followed(upward, columns)[::-1], columns[np.newaxis], _followed(downward, columns)))
    prices = above + below - small[middle]
    kept: list[int] = []
    for number in range(1, width - 1):
        if not kept or np.abs(ways[:, number] - ways[:, kept[-1]]).mean() >= _APART:
            kept.append(number)
        elif prices[number] < prices[kept[-1]]:
            kept[-1] = number
    return ways[:, kept].T, prices[kept]


def _ways(rows: NDArray[np.float32]) -> tuple[NDArray[np.float32], list[NDArray[np.intp]]]:
    """Return the ink on the best way from the first row to each place of the last one, and each row's steps back."""
    price = rows[0]
    steps: list[NDArray[np.intp]] = []
    for row in rows[1:]:
        padded = np.pad(price, 1, constant_values=np.inf)
        ways = np.stack((padded[:-2] + np.float32(_SIDEWAYS), price, padded[2:] + np.float32(_SIDEWAYS)))
        best = ways.argmin(axis=0)
        steps.append(best - 1)
        price = ways[best, np.arange(len(row))] + row
    return price, steps


def _followed(steps: list[NDArray[np.intp]], columns: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the columns of ways back from the last row, of shape (n_rows - 1, n), the rows next to it first."""
    followed = []
    for step in reversed(steps):
        columns = columns + step[columns]
        followed.append(columns)
    return np.stack(followed)


def _best(
    small: NDArray[np.float32], cuts: NDArray[np.intp], prices: NDArray[np.float32], confidence: Confidence
) -> list[int]:
    """Return the cuts between the digits that are the most plausible together; none if it is one digit."""
    parts = _parts(small, cuts)
    odds = _log_odds(confidence, [part for part, _ in parts.values()])
    worth = {
        key: _BY_LOG_ODDS * odd
        + _BY_HEIGHT * (min(part.shape[0] / tall, 1.0) - 1.0)
        - _BY_WIDTH * max(part.shape[1] / part.shape[0] - _USUAL_WIDTH, 0.0)
        for odd, (key, (part, tall)) in zip(odds, parts.items(), strict=True)
    }
    end = len(cuts) + 1
    whole, _ = parts[0, end]
    worth[0, end] += _IN_DOUBT + _NARROW * max(1.0 - whole.shape[1] / whole.shape[0], 0.0)
    # The best digits up to each cut (dynamic programming).
    best: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    for last in range(1, end + 1):
        ways = []
        for first in best:
            if (first, last) in worth:
                price = _BY_CUT + _BY_INK * float(prices[first - 1]) if first else 0.0
                ways.append((best[first][0] + worth[first, last] - price, first))
        if ways:
            value, first = max(ways)
            best[last] = value, [*best[first][1], first]
    return [cut - 1 for cut in best[end][1] if cut]


def _parts(
    small: NDArray[np.float32], cuts: NDArray[np.intp]
) -> dict[tuple[int, int], tuple[NDArray[np.float32], int]]:
    """Return what may be a digit between any two cuts, and how tall all ink is that is near it."""
    margin, width = (small.shape[0] - _HEIGHT) // 2, small.shape[1]
    end = len(cuts) + 1
    left, right = np.full(_HEIGHT, -margin - 1), np.full(_HEIGHT, width)
    edges = np.pad(np.stack((left, *cuts, right)) + margin, ((0, 0), (margin, margin)), mode="edge")
    lows, highs, places = edges.min(axis=1) + 1, edges.max(axis=1) + 1, edges.mean(axis=1)
    numbers = np.arange(width)
    found: dict[tuple[int, int], tuple[NDArray[np.float32], int]] = {}
    for first in range(end):
        for last in range(first + 1, end + 1):
            is_whole = first == 0 and last == end
            if not is_whole and places[last] - places[first] > _WIDEST * _HEIGHT:
                continue
            span = slice(max(int(lows[first]), 0), int(highs[last]))
            inside = (numbers[span] > edges[first][:, np.newaxis]) & (numbers[span] <= edges[last][:, np.newaxis])
            part = _in_its_box(small[:, span] * inside)
            near = small[:, max(span.start - _HEIGHT // 2, 0) : span.stop + _HEIGHT // 2]
            tall = len(_in_its_box(near))
            if is_whole or (min(part.shape) >= _NARROWEST * _HEIGHT and part.shape[0] >= _SHORTEST * tall):
                found[first, last] = part, tall
    return found


def _in_its_box(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return ink without the empty rows and columns around it."""
    rows, columns = np.flatnonzero((ink > 0.3).any(axis=1)), np.flatnonzero((ink > 0.3).any(axis=0))
    if not len(rows):
        return ink[:0, :0]
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _log_odds(confidence: Confidence, parts: list[NDArray[np.float32]]) -> NDArray[np.float64]:
    """Return how sure a network is of each of some shapes, from -4 to 7."""
    images = np.stack([centre(255.0 * np.where(part < 0.05, 0.0, part)).reshape(N_PIXELS) for part in parts])
    # A network that diverged is sure of nothing.
    sure = np.clip(np.nan_to_num(confidence(images), nan=0.0), 1e-6, 1.0 - 1e-6)
    odds: NDArray[np.float64] = np.clip(np.log(sure / (1.0 - sure)), -4.0, 7.0)
    return odds
