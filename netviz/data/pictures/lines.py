"""What is no digit: a dark border, a frame, and the lines of ruled or squared paper."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data.pictures.shapes import Mask, Pieces, pieces_of, places_of

_STEEPEST = 0.09
"""Rise per pixel of the lines that are looked for: up to 5 degrees."""

_COVERED = 0.55
"""Share of its way across the picture in which a line must be seen."""

_ENOUGH = 30_000
"""Pixels on which the slope of lines is looked for."""


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """A mask without lines.

    Attributes
    ----------
    mask : ndarray of shape (height, width) and dtype bool
    taken : ndarray of shape (height, width) and dtype bool
        The pixels of lines that are left out.
    n_lines : int
    thickness : int
        Pixels across a line; 0 if there are none.
    """

    mask: Mask
    taken: Mask
    n_lines: int
    thickness: int


def without_lines(mask: Mask) -> Lines:
    """Leave out the straight lines that cross a picture; strokes that cross a line stay whole."""
    taken = np.zeros_like(mask)
    n_lines = thickness = 0
    for turned in (False, True):
        view = mask.T if turned else mask
        found, n, thick = _lines_across(view)
        taken |= found.T if turned else found
        n_lines, thickness = n_lines + n, max(thickness, thick)
    return Lines(mask & ~taken, taken, n_lines, thickness)


def _lines_across(mask: Mask) -> tuple[Mask, int, int]:
    """Return the pixels of lines from left to right, the number of lines and their thickness."""
    height, width = mask.shape
    nothing = np.zeros_like(mask), 0, 0
    rows, columns = places_of(mask)
    if min(height, width) < 60 or not len(rows):
        return nothing
    # Steep strokes and solid borders say nothing about lines.
    best, slope = 0.0, 0.0
    # So fine that a line ends within a pixel of where it should.
    n_slopes = 2 * int(np.ceil(_STEEPEST * width / 4)) + 1
    # Every pixel of a photograph would take long, and some show the slope as well.
    every = max(len(rows) // _ENOUGH, 1)
    some_rows, some_columns = rows[::every], columns[::every]
    for candidate in np.linspace(-_STEEPEST, _STEEPEST, n_slopes):
        profile = every * _profile(some_rows, some_columns, candidate, height, width)
        score = float((profile[profile > _COVERED] ** 2).sum()) if (profile > _COVERED).any() else 0.0
        if score > best:
            best, slope = score, float(candidate)
    if best == 0.0:
        return nothing
    profile = _profile(rows, columns, slope, height, width)
    return _taken(mask, profile, slope)


def _profile(
    rows: NDArray[np.int64], columns: NDArray[np.int64], slope: float, height: int, width: int
) -> NDArray[np.float64]:
    """Return the share of the picture's width that is covered along each sloping row."""
    extra = int(np.ceil(abs(slope) * width)) + 1
    places = np.rint(rows + slope * (columns - width / 2)).astype(np.int64) + extra
    counts = np.bincount(places, minlength=height + 2 * extra + 1)
    return counts / width


def _taken(mask: Mask, profile: NDArray[np.float64], slope: float) -> tuple[Mask, int, int]:
    """Return the pixels of the lines at a slope, except where a stroke crosses them."""
    height, width = mask.shape
    extra = int(np.ceil(abs(slope) * width)) + 1
    peaks = profile > _COVERED
    starts = np.flatnonzero(np.diff(np.concatenate(([False], peaks)).astype(np.int8)) == 1)
    stops = np.flatnonzero(np.diff(np.concatenate((peaks, [False])).astype(np.int8)) == -1) + 1
    thick = stops - starts
    # A broad dark band is a border or a stroke, and no line.
    thin = thick <= max(height // 40, 4)
    starts, stops = starts[thin], stops[thin]
    if not len(starts):
        return np.zeros_like(mask), 0, 0
    near = np.zeros(len(profile), dtype=bool)
    for start, stop in zip(starts, stops, strict=True):
        near[max(start - 2, 0) : stop + 2] = True
    # Where a stroke crosses, ink goes on above and below.
    most = int(np.median(stops - starts)) + 4
    rows, columns = places_of(mask)
    places = np.rint(rows + slope * (columns - width / 2)).astype(np.int64) + extra
    lies = near[np.clip(places, 0, len(near) - 1)]
    short = _run_lengths(mask)[rows, columns] <= most
    taken = np.zeros_like(mask)
    taken[rows[lies & short], columns[lies & short]] = True
    return taken, len(starts), most


def _run_lengths(mask: Mask) -> NDArray[np.int32]:
    """Return the length of the vertical run of ink that each pixel is in; 0 outside ink."""
    up = np.zeros(mask.shape, dtype=np.int32)
    down = np.zeros(mask.shape, dtype=np.int32)
    last = mask.shape[0] - 1
    for row in range(mask.shape[0]):
        up[row] = np.where(mask[row], (up[row - 1] if row else 0) + 1, 0)
        down[last - row] = np.where(mask[last - row], (down[last - row + 1] if row else 0) + 1, 0)
    return np.where(mask, up + down - 1, 0)


def is_border(pieces: Pieces, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Return which pieces are a border or a frame: they lie along the picture's edge, or close to it on all sides.

    Returns
    -------
    ndarray of shape (n + 1,) and dtype bool
    """
    height, width = shape
    labels = pieces.labels
    n = len(pieces.areas)
    along = np.zeros(n)
    for strip, length in (
        (labels[0], width),
        (labels[-1], width),
        (labels[:, 0], height),
        (labels[:, -1], height),
    ):
        along = np.maximum(along, np.bincount(strip, minlength=n) / length)
    border = along > 0.3
    sizes = pieces.sizes
    for number in np.flatnonzero((sizes[:, 0] > 0.5 * height) & (sizes[:, 1] > 0.5 * width) & ~border):
        border[number] = _is_frame(labels, int(number), pieces.boxes[number])
    border[0] = False
    return border


def _is_frame(labels: NDArray[np.int32], number: int, box: NDArray[np.int64]) -> bool:
    """Return whether a piece lies along all four sides of its box, as a rectangle that is slightly turned does."""
    top, left, bottom, right = (int(value) for value in box)
    piece = labels[top:bottom, left:right] == number
    deep_rows, deep_columns = max(piece.shape[0] // 12, 2), max(piece.shape[1] // 12, 2)
    sides = (
        piece[:deep_rows].any(axis=0),
        piece[-deep_rows:].any(axis=0),
        piece[:, :deep_columns].any(axis=1),
        piece[:, -deep_columns:].any(axis=1),
    )
    # The sides of a 0 run along less than half of its box.
    return all(float(side.mean()) > 0.75 for side in sides)


def spans(mask: Mask) -> bool:
    """Return whether a thin piece goes nearly across the picture and branches like a net of lines."""
    pieces = pieces_of(mask)
    sizes = pieces.sizes
    wide = (sizes[:, 0] > 0.9 * mask.shape[0]) | (sizes[:, 1] > 0.9 * mask.shape[1])
    return bool(wide.any())
