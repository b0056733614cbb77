"""The paper's own brightness from place to place, and how strongly ink stands out from it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from netviz.data.centring import resampler
from netviz.data.pictures.shapes import Mask, largest_around, pieces_of

_SMALL = 240
"""Pixels along the longer edge on which the paper is estimated."""

_WINDOW = 0.27
"""Strokes narrower than this share of the shorter edge are ink; anything wider is paper in another light."""

_FULL_SHARE = 0.0003
"""Share of the pixels, the strongest ones, whose mean counts as full ink."""


@dataclass(frozen=True, slots=True, eq=False)
class Contrast:
    """How strongly each pixel stands out from the paper around it.

    Attributes
    ----------
    ink : ndarray of shape (height, width) and dtype float32
        0 on paper and 1 where ink is strongest; noise may go below 0.
    light : ndarray of shape (height, width) and dtype float32
        The picture in the mixture of red, green and blue of `ink`, from 0 to 255, at most 240 pixels along the longer
        edge.
    paper : ndarray of shape (height, width) and dtype float32
        The paper's brightness, from 0 to 255, in as many pixels.
    full : float
        The contrast of the strongest ink, as a share of the paper's brightness or of the range above it.
    noise : float
        The standard deviation of `ink` on paper.
    weights : ndarray of shape (3,)
        The share of red, green and blue in `ink`.
    """

    ink: NDArray[np.float32]
    light: NDArray[np.float32]
    paper: NDArray[np.float32]
    full: float
    noise: float
    weights: NDArray[np.float64]


def resized(plane: NDArray[np.float32], shape: tuple[int, int]) -> NDArray[np.float32]:
    """Return a picture in another size: averaged down, interpolated up."""
    across = _resampler(plane.shape[1], shape[1]).T
    # Columns are resampled where there are fewer rows.
    if shape[0] < plane.shape[0]:
        return np.asarray(_rows_resampled(plane, shape[0]) @ across)
    return _rows_resampled(np.asarray(plane @ across), shape[0])


@lru_cache(maxsize=16)
def _resampler(n: int, size: int) -> NDArray[np.float32]:
    """Return the matrix of `resampler` in the precision of pictures; the channels of a picture share it."""
    return resampler(n, size).astype(np.float32)


def _rows_resampled(plane: NDArray[np.float32], size: int) -> NDArray[np.float32]:
    """Return a picture in another height; only the few rows that each new one is made of are touched."""
    matrix = _resampler(plane.shape[0], size)
    firsts = np.argmax(matrix > 0.0, axis=1)
    out = np.zeros((size, plane.shape[1]), dtype=np.float32)
    rows = np.empty_like(out)
    for step in range(int((matrix > 0.0).sum(axis=1).max())):
        places = np.minimum(firsts + step, plane.shape[0] - 1)
        weights = np.where(firsts + step == places, matrix[np.arange(size), places], np.float32(0.0))
        np.take(plane, places, axis=0, out=rows, mode="clip")
        rows *= weights[:, np.newaxis]
        out += rows
    return out


def grey_of(colors: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the mean of red, green and blue of a picture of shape (height, width, 3)."""
    # Far faster than a mean over an axis of three.
    total = colors[..., 0].astype(np.float32)
    total += colors[..., 1]
    total += colors[..., 2]
    total *= np.float32(1.0 / 3.0)
    return total


def small_shape(shape: tuple[int, ...], edge: int = _SMALL) -> tuple[int, int]:
    """Return the size with at most `edge` pixels along the longer edge, in the same proportions."""
    scale = min(edge / max(shape[:2]), 1.0)
    return max(round(shape[0] * scale), 1), max(round(shape[1] * scale), 1)


def is_dark_on_light(colors: NDArray[np.uint8]) -> bool:
    """Return whether a picture of shape (height, width, 3) shows dark ink on light paper.

    Paper is what most of each quarter of the picture shows; ink is on that side of it to which more stands out.
    """
    grey = grey_of(colors)
    if grey.size > 64:
        grey = resized(grey, small_shape(grey.shape, 320))
    if outside_page(grey) is not None:
        return True
    edge = [max(length // 16, 1) if length > 16 else 0 for length in grey.shape]
    even = _evenly_lit(grey)
    rest = even - _usual(even)
    rest = rest[edge[0] : rest.shape[0] - edge[0], edge[1] : rest.shape[1] - edge[1]]
    n = max(int(rest.size * _FULL_SHARE), min(6, rest.size))
    ordered = np.sort(rest, axis=None)
    dark, light = -float(ordered[:n].mean()), float(ordered[-n:].mean())
    # A bright ground is paper far more often than it is not, and a dark one a board; edges of shadows decide nothing.
    usual = float(np.median(grey))
    dark *= 2.0 if usual > 128.0 else 1.0
    light *= 1.5 if usual < 80.0 else 1.0
    if max(dark, light) < 1.3 * min(dark, light):
        # Strokes may cover the greater part of a picture; then its edge tells what is paper.
        around = float(np.median(np.concatenate((grey[0], grey[-1], grey[:, 0], grey[:, -1]))))
        return around - float(grey.min()) > float(grey.max()) - around
    return dark > light


def _evenly_lit(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a picture divided by the smooth light that falls on it, in levels around 128."""
    height, width = grey.shape
    y, x = np.mgrid[:height, :width].reshape(2, -1) / max(height, width)
    terms = np.stack((np.ones_like(x), x, y, x * x, x * y, y * y), axis=1)
    # Some of the pixels are enough for so few terms.
    some = terms[:: max(len(terms) // 20000, 1)]
    values = grey.reshape(-1)[:: max(len(terms) // 20000, 1)].astype(np.float64)
    near = np.ones(len(values), dtype=bool)
    factors = np.zeros(terms.shape[1])
    for _ in range(4):
        chosen = some[near]
        factors = np.linalg.pinv(chosen.T @ chosen, hermitian=True) @ (chosen.T @ values[near])
        # What stands out is ink, whichever side it is on.
        away = np.abs(values - some @ factors)
        near = away <= max(2.0 * float(np.median(away)), 1.0)
    light = terms @ factors
    even: NDArray[np.float32] = (128.0 * (grey + 8.0) / np.maximum(light.reshape(grey.shape) + 8.0, 8.0)).astype(
        np.float32
    )
    return even


def _usual(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the median brightness of windows of half the picture's size, interpolated between them."""
    height, width = grey.shape
    medians = np.zeros((5, 5), dtype=np.float32)
    for down in range(5):
        for right in range(5):
            top, left = down * height // 8, right * width // 8
            medians[down, right] = np.median(grey[top : top + height // 2 + 1, left : left + width // 2 + 1])
    # The outer windows stand for the picture's edge.
    places = [np.clip(np.arange(length) / length * 8.0 - 2.0, 0.0, 4.0) for length in (height, width)]
    rows, columns = (np.clip(1.0 - np.abs(place[:, np.newaxis] - np.arange(5)), 0.0, None) for place in places)
    usual: NDArray[np.float32] = (rows @ medians @ columns.T).astype(np.float32)
    return usual


def contrast_of(colors: NDArray[np.uint8], *, inverted: bool, excluded: NDArray[np.bool_] | None = None) -> Contrast:
    """Measure how strongly ink stands out from the paper around it.

    Parameters
    ----------
    colors : ndarray of shape (height, width, 3) and dtype uint8
    inverted : bool
        Whether the ink is darker than the paper.
    excluded : ndarray of shape (height, width) and dtype bool, optional
        What counts as paper whatever it looks like: a border.

    Returns
    -------
    Contrast
        In the mixture of red, green and blue in which the strongest ink stands out most: lines of another color nearly
        vanish.
    """
    small = small_shape(colors.shape)
    lights, papers, each = [], [], []
    for channel in range(3):
        light = np.ascontiguousarray(colors[..., channel], dtype=np.float32)
        lights.append(resized(light, small))
        papers.append(_closed(lights[-1]) if inverted else -_closed(-lights[-1]))
        paper = resized(papers[-1], (light.shape[0], light.shape[1]))
        away = np.subtract(paper, light, out=light) if inverted else np.subtract(light, paper, out=light)
        # Shadows take the same share of the light from paper and ink.
        away /= np.maximum(paper, np.float32(24.0), out=paper) if inverted else np.float32(255.0)
        if excluded is not None:
            away[excluded] = 0.0
        each.append(away)
    weights = _weights(each)
    mixed = each[0]
    mixed *= np.float32(weights[0])
    for away, weight in zip(each[1:], weights[1:], strict=True):
        away *= np.float32(weight)
        mixed += away
    ink = _smoothed(mixed)
    full = strongest(ink)
    some = _some(ink)
    noise = 1.4826 * float(np.median(np.abs(some - np.median(some))))
    scale = np.float32(1.0 / full) if full > 0.0 else np.float32(0.0)
    ink *= scale
    seen = np.tensordot(weights.astype(np.float32), lights, axes=1)
    return Contrast(ink, seen, np.mean(papers, axis=0), full, noise * float(scale), weights)


def _some(plane: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return every fourth pixel of a large picture; its noise shows in these as well."""
    return plane[::2, ::2] if min(plane.shape) >= 400 else plane


def strongest(ink: NDArray[np.float32]) -> float:
    """Return the mean of the strongest pixels."""
    return float(_strong_ones(ink).mean())


def _strong_ones(plane: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the strongest values, the weakest of them first, in no further order."""
    n = min(max(int(plane.size * _FULL_SHARE), 4), plane.size)
    # Among all pixels of a photograph they would take long to find.
    few = plane[plane > 0.3 * plane.max()]
    values = few if len(few) >= n else plane.ravel()
    return np.partition(values, len(values) - n)[-n:]


def _weights(each: list[NDArray[np.float32]]) -> NDArray[np.float64]:
    """Return the shares of red, green and blue in the strongest ink, which sum to 1."""
    best = np.maximum(np.maximum(each[0], each[1]), each[2])
    core = best >= _strong_ones(best)[0]
    mean = np.array([max(float(away[core].mean(dtype=np.float64)), 0.0) for away in each])
    squares = mean**2
    return squares / squares.sum() if squares.sum() > 0.0 else np.full(3, 1.0 / 3.0)


def _closed(plane: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a picture without dark strokes: the darkest of the brightest around each place, smoothed."""
    reach = max(round(_WINDOW * min(plane.shape) / 2), 1)
    # Grain would make the brightest pixel brighter than the paper.
    out = _smoothed(plane)
    padded = np.pad(out, reach, mode="edge")
    for axis in (0, 1):
        padded = largest_around(padded, reach, axis)
    for axis in (0, 1):
        padded = -largest_around(-padded, reach, axis)
    return _smoothed(padded[reach:-reach, reach:-reach])


def _smoothed(plane: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the mean over 3 by 3 pixels; small pictures stay as they are."""
    if min(plane.shape) < 100:
        return plane
    down = plane.copy()
    down[1:] += plane[:-1]
    down[:-1] += plane[1:]
    # The outermost pixels are repeated.
    down[0] += plane[0]
    down[-1] += plane[-1]
    out = down.copy()
    out[:, 1:] += down[:, :-1]
    out[:, :-1] += down[:, 1:]
    out[:, 0] += down[:, 0]
    out[:, -1] += down[:, -1]
    out *= np.float32(1.0 / 9.0)
    return out


def outside_page(grey: NDArray[np.float32]) -> Mask | None:
    """Return what lies around a bright page, such as the desk that it lies on; None if there is no such page.

    Parameters
    ----------
    grey : ndarray of shape (height, width) and dtype float32
    """
    bright = grey > _between(grey)
    pieces = pieces_of(bright)
    if len(pieces.areas) < 2:
        return None
    page = pieces.labels == int(np.argmax(pieces.areas))
    # Ink is part of the page, so each row counts from the page's left edge to its right one.
    page = np.logical_or.accumulate(page, axis=1) & np.logical_or.accumulate(page[:, ::-1], axis=1)[:, ::-1]
    edge = np.concatenate((page[0], page[-1], page[:, 0], page[:, -1]))
    if not 0.2 < page.mean() < 0.97 or edge.mean() > 0.15:
        return None
    if bright[page].mean() < 0.7 or bright[~page].mean() > 0.15:
        return None
    return ~page


def _between(grey: NDArray[np.float32]) -> float:
    """Return the brightness that separates two kinds of pixels best (Otsu 1979)."""
    counts, edges = np.histogram(grey, bins=64, range=(0.0, 256.0))
    middles = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)
    sums = np.cumsum(counts * middles)
    above = below[-1] - below
    with np.errstate(divide="ignore", invalid="ignore"):
        apart = below * above * (sums / below - (sums[-1] - sums) / above) ** 2
    return float(edges[1:][int(np.argmax(np.nan_to_num(apart)))])
