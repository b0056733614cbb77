"""Many small images beside each other in one picture, those to be noticed with a frame and a sign in the corner."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.colours import Colour, Palette, grey_lut
from netviz.rendering.resampling import resample_tiles

__all__ = ["Marks", "thumbnail_rows"]


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """What is drawn on the images that are to be noticed.

    Attributes
    ----------
    marked : NDArray[np.bool_]
        Of shape (n,): which images.
    signs : NDArray[np.intp]
        Of shape (n,): which sign each has in its corner; only those of marked images are looked at.
    pictures : NDArray[np.uint32]
        Of shape (n_signs, height, width): the signs as 0xffRRGGBB words.
    colour : Colour
        Of the frame.
    width : int
        Of the frame, in pixels; it lies around the image and takes at most half of the gap.
    """

    marked: NDArray[np.bool_]
    signs: NDArray[np.intp]
    pictures: NDArray[np.uint32]
    colour: Colour
    width: int


def thumbnail_rows(
    images: NDArray[np.uint8], columns: int, side: int, gap: int, palette: Palette, marks: Marks | None = None
) -> NDArray[np.uint8]:
    """Draw images in rows, each in a cell of its own.

    Parameters
    ----------
    images : ndarray of shape (n, image_side, image_side) and dtype uint8
        Intensities from 0 to 255.
    columns : int
        Images side by side.
    side : int
        Pixels along the edge of an image.
    gap : int
        Pixels between images, an even number: half of it lies on each side.
    palette : Palette
        Its paper, ink and panel.
    marks : Marks, optional
        What to draw on some of them.

    Returns
    -------
    NDArray[np.uint8]
        A new array of shape (n_rows, side + gap, columns * (side + gap), 4) in the bytes of 0xffRRGGBB words.
    """
    n, pitch, edge = len(images), side + gap, gap // 2
    n_rows = -(-n // columns)
    cells = np.full((n_rows, pitch, columns, pitch), _word(palette.panel), np.uint32)
    colours = _grey(palette).take(_magnified(images, side), mode="clip").reshape(n, side, side)
    inside = cells[:, edge : edge + side, :, edge : edge + side]
    full = n // columns
    inside[:full] = colours[: full * columns].reshape(full, columns, side, side).swapaxes(1, 2)
    inside[full:, :, : n - full * columns] = colours[full * columns :].swapaxes(0, 1)
    if marks is not None:
        _mark(cells, marks, side, edge)
    return cells.view(np.uint8).reshape(n_rows, pitch, columns * pitch, 4)


def _mark(cells: NDArray[np.uint32], marks: Marks, side: int, edge: int) -> None:
    """Put frames and signs onto cells of shape (n_rows, pitch, columns, pitch)."""
    places = np.flatnonzero(marks.marked)
    rows, columns = np.divmod(places, cells.shape[2])
    each = cells.swapaxes(1, 2)
    first, last = edge - min(marks.width, edge), edge + side + min(marks.width, edge)
    colour = _word(marks.colour)
    for strip in (slice(first, edge), slice(edge + side, last)):
        each[rows, columns, strip, first:last] = colour
        each[rows, columns, first:last, strip] = colour
    height, width = marks.pictures.shape[1:]
    end = edge + side
    each[rows, columns, end - height : end, end - width : end] = marks.pictures[marks.signs[places]]


def _magnified(images: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Return images of another size, of shape (n, side * side)."""
    n, image_side = len(images), images.shape[1]
    if side == image_side:
        return images.reshape(n, side * side)
    if side % image_side == 0:
        times = side // image_side
        return images.repeat(times, axis=2).repeat(times, axis=1).reshape(n, side * side)
    larger = resample_tiles(images.reshape(n, image_side**2).astype(np.float32), image_side, side)
    larger += np.float32(0.5)
    return larger.astype(np.uint8)


def _word(colour: Colour) -> int:
    """Return one opaque colour as a 0xffRRGGBB word."""
    return 0xFF000000 | colour[0] << 16 | colour[1] << 8 | colour[2]


@functools.lru_cache(maxsize=8)
def _grey(palette: Palette) -> NDArray[np.uint32]:
    """Return the colours of the intensities 0 to 255 as 0xffRRGGBB words."""
    return grey_lut(palette, 256).astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1, 1 << 24], np.uint32)
