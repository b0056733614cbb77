"""The paper's own brightness from place to place, and how strongly ink stands out from it."""

from __future__ import annotations

from dataclasses import dataclass

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
    paper : ndarray of shape (height, width, 3) and dtype float32
        The paper's brightness, from 0 to 255.
    full : float
        The contrast of the strongest ink, as a share of the paper's brightness or of the range above it.
    noise : float
        The standard deviation of `ink` on paper.
    weights : ndarray of shape (3,)
        The share of red, green and blue in `ink`.
    """

    ink: NDArray[np.float32]
    paper: NDArray[np.float32]
    full: float
    noise: float
    weights: NDArray[np.float64]


def resized(plane: NDArray[np.float32], shape: tuple[int, int]) -> NDArray[np.float32]:
    """Return a picture in another size: averaged down, interpolated up."""
    out = resampler(plane.shape[0], shape[0]) @ plane @ resampler(plane.shape[1], shape[1]).T
    return np.asarray(out, dtype=np.float32)


def small_shape(shape: tuple[int, ...], edge: int = _SMALL) -> tuple[int, int]:
    """Return the size with at most `edge` pixels along the longer edge, in the same proportions."""
    scale = min(edge / max(shape[:2]), 1.0)
    return max(round(shape[0] * scale), 1), max(round(shape[1] * scale), 1)


def is_dark_on_light(colors: NDArray[np.uint8]) -> bool:
    """Return whether a picture of shape (height, width, 3) shows dark ink on light paper.

    Paper is what most of each quarter of the picture shows; ink is on that side of it to which more stands out.
    """
    grey = colors.mean(axis=2, dtype=np.float32)
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
    values = grey.reshape(-1).astype(np.float64)
    near = np.ones(len(values), dtype=bool)
    light = values
    for _ in range(4):
        chosen = terms[near]
        factors = np.linalg.pinv(chosen.T @ chosen, hermitian=True) @ (chosen.T @ values[near])
        light = terms @ factors
        # What stands out is ink, whichever side it is on.
        away = np.abs(values - light)
        near = away <= max(2.0 * float(np.median(away)), 1.0)
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
    light = colors.astype(np.float32)
    small = small_shape(colors.shape)
    planes = []
    for channel in range(3):
        plane = resized(light[..., channel], small)
        planes.append(resized(_closed(plane) if inverted else -_closed(-plane), light.shape[:2]))
    paper = np.stack(planes, axis=-1)
    # Shadows take the same share of the light from paper and ink.
    full_scale = np.maximum(paper, np.float32(24.0)) if inverted else np.full_like(paper, 255.0)
    each: NDArray[np.float32] = (paper - light if inverted else light - paper) / full_scale
    if excluded is not None:
        each[excluded] = 0.0
    weights = _weights(each)
    ink = _smoothed((each @ weights.astype(np.float32)).astype(np.float32))
    full = strongest(ink)
    noise = 1.4826 * float(np.median(np.abs(ink - np.median(ink))))
    scale = np.float32(1.0 / full) if full > 0.0 else np.float32(0.0)
    return Contrast(ink * scale, paper, full, noise * float(scale), weights)


def strongest(ink: NDArray[np.float32]) -> float:
    """Return the mean of the strongest pixels."""
    n = min(max(int(ink.size * _FULL_SHARE), 4), ink.size)
    return float(np.partition(ink, ink.size - n, axis=None)[-n:].mean())


def _weights(each: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the shares of red, green and blue in the strongest ink, which sum to 1."""
    best = each.max(axis=2)
    n = min(max(int(best.size * _FULL_SHARE), 4), best.size)
    core = best >= np.partition(best, best.size - n, axis=None)[-n]
    mean = np.clip(each[core].mean(axis=0, dtype=np.float64), 0.0, None)
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
    out = plane
    for axis in (0, 1):
        padded = np.pad(out, [(1, 1) if a == axis else (0, 0) for a in (0, 1)], mode="edge")
        n = out.shape[axis]
        before, at, after = (np.take(padded, np.arange(first, first + n), axis=axis) for first in range(3))
        out = (before + at + after) / np.float32(3.0)
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
