"""Many small images in one picture; marked images have a frame, and a sign in the corner."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.colours import Colour, Palette, colour_word, grey_words
from netviz.rendering.resampling import resample_tiles

__all__ = ["Marks", "thumbnail_rows"]


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """The marks on some of the images.

    Attributes
    ----------
    marked : ndarray of shape (n,) and dtype bool
        Whether each image is marked.
    signs : ndarray of shape (n,) and dtype intp
        The index of the sign in the corner of each marked image.
    pictures : ndarray of shape (n_signs, height, width) and dtype uint32
        The signs, as words 0xffRRGGBB.
    colour : tuple of int
        Of the frame.
    width : int
        Of the frame, in pixels; it is around the image and takes at most half of the gap.
    """

    marked: NDArray[np.bool_]
    signs: NDArray[np.intp]
    pictures: NDArray[np.uint32]
    colour: Colour
    width: int


def thumbnail_rows(
    images: NDArray[np.uint8], columns: int, side: int, gap: int, palette: Palette, marks: Marks | None = None
) -> NDArray[np.uint8]:
    """Draw images in rows of equal cells.

    Parameters
    ----------
    images : ndarray of shape (n, image_side, image_side) and dtype uint8
        Intensities from 0 to 255.
    columns : int
        Images per row.
    side : int
        Pixels along the edge of an image in the picture.
    gap : int
        Pixels between images, an even number: half of it is on each side.
    palette : Palette
        Its paper, ink and panel colours are used.
    marks : Marks, optional

    Returns
    -------
    ndarray of shape (n_rows, side + gap, columns * (side + gap), 4) and dtype uint8
        A new array with the bytes of words 0xffRRGGBB.
    """
    n, pitch, edge = len(images), side + gap, gap // 2
    n_rows = -(-n // columns)
    cells = np.full((n_rows, pitch, columns, pitch), colour_word(palette.panel), np.uint32)
    colours = grey_words(palette).take(_magnified(images, side), mode="clip").reshape(n, side, side)
    inside = cells[:, edge : edge + side, :, edge : edge + side]
    full = n // columns
    inside[:full] = colours[: full * columns].reshape(full, columns, side, side).swapaxes(1, 2)
    inside[full:, :, : n - full * columns] = colours[full * columns :].swapaxes(0, 1)
    if marks is not None:
        _mark(cells, marks, side, edge)
    return cells.view(np.uint8).reshape(n_rows, pitch, columns * pitch, 4)


def _mark(cells: NDArray[np.uint32], marks: Marks, side: int, edge: int) -> None:
    """Draw frames and signs on cells of shape (n_rows, pitch, columns, pitch)."""
    places = np.flatnonzero(marks.marked)
    rows, columns = np.divmod(places, cells.shape[2])
    each = cells.swapaxes(1, 2)
    first, last = edge - min(marks.width, edge), edge + side + min(marks.width, edge)
    colour = colour_word(marks.colour)
    for strip in (slice(first, edge), slice(edge + side, last)):
        each[rows, columns, strip, first:last] = colour
        each[rows, columns, first:last, strip] = colour
    height, width = marks.pictures.shape[1:]
    end = edge + side
    each[rows, columns, end - height : end, end - width : end] = marks.pictures[marks.signs[places]]


def _magnified(images: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Return the images at another size, of shape (n, side * side)."""
    n, image_side = len(images), images.shape[1]
    if side == image_side:
        return images.reshape(n, side * side)
    if side % image_side == 0:
        times = side // image_side
        return images.repeat(times, axis=2).repeat(times, axis=1).reshape(n, side * side)
    larger = resample_tiles(images.reshape(n, image_side**2).astype(np.float32), image_side, side)
    larger += np.float32(0.5)
    return larger.astype(np.uint8)
