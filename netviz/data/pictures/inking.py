"""The ink of each digit in a picture, with soft edges; digits that touch are cut apart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data.pictures.cutting import Confidence, cut_apart
from netviz.data.pictures.grouping import Group
from netviz.data.pictures.shapes import Pieces, grown

_LIT = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Inked:
    """A digit's ink.

    Attributes
    ----------
    box : tuple of 4 ints
        Top, left, bottom and right in the picture, the last two exclusive.
    ink : ndarray of shape (height, width) and dtype float32
        From 0 to 1, without empty rows and columns around it.
    """

    box: tuple[int, int, int, int]
    ink: NDArray[np.float32]


def inked(
    one: Group, pieces: Pieces, ink: NDArray[np.float32], confidence: Confidence | None
) -> tuple[list[Inked], NDArray[np.intp]]:
    """Return the digits in a group, from left to right.

    Parameters
    ----------
    one : Group
    pieces : Pieces
    ink : ndarray of shape (height, width) and dtype float32
        Of the whole picture.
    confidence : Confidence or None
        Without it, the group is one digit.

    Returns
    -------
    list of Inked
        At least one.
    ndarray of shape (n, 2) and dtype intp
        Row and column of the places along the cuts.
    """
    top, left, bottom, right = (int(value) for value in one.box)
    margin = max(one.length // 40, 1)
    rows = slice(max(top - margin, 0), bottom + margin)
    columns = slice(max(left - margin, 0), right + margin)
    own = pieces.mask_of(pieces.chosen(one.numbers))[rows, columns]
    part = ink[rows, columns]
    full = float(np.percentile(part[own], 90))
    soft = (np.clip((part / full - 0.25) / 0.6, 0.0, 1.0) * grown(own, margin)).astype(np.float32)
    corner = rows.start, columns.start
    first = _cropped(soft, corner)
    whole = Inked((top, left, bottom, right), first.ink)
    numbers = np.zeros(first.ink.shape, dtype=np.intp) if confidence is None else cut_apart(first.ink, confidence)
    along = np.argwhere(np.diff(numbers, axis=1) > 0) + np.array(first.box[:2])
    if not len(along):
        return [whole], along
    parts = (np.where(numbers == number, first.ink, np.float32(0.0)) for number in range(int(numbers.max()) + 1))
    return [_cropped(part, first.box[:2]) for part in parts], along


def _cropped(soft: NDArray[np.float32], corner: tuple[int, int]) -> Inked:
    """Return ink without the empty rows and columns around it, given where its upper left corner is."""
    rows, columns = np.flatnonzero((soft > _LIT).any(axis=1)), np.flatnonzero((soft > _LIT).any(axis=0))
    top, bottom, left, right = (int(value) for value in (rows[0], rows[-1] + 1, columns[0], columns[-1] + 1))
    box = corner[0] + top, corner[1] + left, corner[0] + bottom, corner[1] + right
    return Inked(box, soft[top:bottom, left:right])
