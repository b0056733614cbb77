"""Weights as small pictures: what each hidden unit looks for, and what each output unit listens to."""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.colours import Palette, diverging_lut, grey_lut
from netviz.rendering.view import RenderingError

__all__ = ["column_picture", "receptive_field_wall", "robust_scale", "weight_matrix_picture"]

_N_STEPS = 255
_N_SAMPLES = 16_384


def robust_scale(weights: NDArray[np.float32], percentile: float = 99.0) -> float:
    """Return the magnitude that all but a few of the weights stay below.

    Parameters
    ----------
    weights : NDArray[np.float32]
        Of any shape; a subsample is looked at where there are many.
    percentile : float
        How many per cent of the weights stay below.

    Returns
    -------
    float
        Above 0, also where all weights are 0. Give it to `SlowScale.follow` to move it slowly from frame to frame.
    """
    flat = weights.ravel(order="K")
    sample = np.abs(flat[:: max(1, flat.size // _N_SAMPLES) | 1])
    rank = min(sample.size - 1, int(sample.size * percentile / 100))
    return float(np.partition(sample, rank)[rank]) or 1.0


def receptive_field_wall(
    kernel_by_unit: NDArray[np.float32],
    scale: float,
    palette: Palette,
    columns: int = 16,
    gap: int = 1,
    order: NDArray[np.intp] | None = None,
    *,
    tile_shape: tuple[int, int],
) -> NDArray[np.uint8]:
    """Draw the weights of every unit as a picture of its inputs, one tile a unit.

    Parameters
    ----------
    kernel_by_unit : NDArray[np.float32]
        Of shape (units, inputs): the weights of each unit, row after row of its tile.
    scale : float
        The magnitude of full colour.
    palette : Palette
        The colours; zero is the panel's.
    columns : int
        Tiles side by side.
    gap : int
        Pixels between tiles.
    order : NDArray[np.intp], optional
        Units in the order of the tiles, from left to right and from top to bottom.
    tile_shape : tuple[int, int]
        Rows and columns of a tile, together as many as there are inputs.

    Returns
    -------
    NDArray[np.uint8]
        A new array of shape (height, width, 4) in the bytes of 0xffRRGGBB words.

    Raises
    ------
    RenderingError
        If the tiles do not hold the inputs.
    """
    n_units, n_inputs = kernel_by_unit.shape
    height, width = tile_shape
    if height * width != n_inputs:
        raise RenderingError(
            f"{n_inputs} weights do not fill a tile of {height} by {width}: give the image's own shape."
        )
    if order is not None:
        kernel_by_unit = kernel_by_unit[order]
    colours = _diverging(palette).take(_steps(kernel_by_unit, scale), mode="clip")
    rows = -(-n_units // columns)
    # Every tile brings its own gap on the right and below; the last ones are cut off.
    wall = np.full((rows, height + gap, columns, width + gap), _word(palette.background), np.uint32)
    full = n_units // columns
    tiles = colours.reshape(n_units, height, width)
    wall[:full, :height, :, :width] = tiles[: full * columns].reshape(full, columns, height, width).swapaxes(1, 2)
    wall[full:, :height, : n_units - full * columns, :width] = tiles[full * columns :].swapaxes(0, 1)
    words = wall.reshape(rows * (height + gap), columns * (width + gap))
    return _bytes(words[: rows * (height + gap) - gap, : columns * (width + gap) - gap])


def weight_matrix_picture(
    kernel: NDArray[np.float32], scale: float, palette: Palette, order: NDArray[np.intp] | None = None
) -> NDArray[np.uint8]:
    """Draw a kernel with one pixel a weight: a row for every output, a column for every input.

    Parameters
    ----------
    kernel : NDArray[np.float32]
        Of shape (n_in, n_out).
    scale : float
        The magnitude of full colour.
    palette : Palette
        The colours.
    order : NDArray[np.intp], optional
        The inputs from left to right.

    Returns
    -------
    NDArray[np.uint8]
        A new array of shape (n_out, n_in, 4) in the bytes of 0xffRRGGBB words.
    """
    rows = kernel.T if order is None else kernel.T[:, order]
    return _bytes(_diverging(palette).take(_steps(rows, scale), mode="clip"))


def column_picture(
    values: NDArray[np.floating],
    palette: Palette,
    scale: float = 1.0,
    width: int = 1,
    height: int | None = None,
    signed: bool = False,
) -> NDArray[np.uint8]:
    """Draw a column of units: the flattened image, or the activations of a layer.

    Parameters
    ----------
    values : NDArray[np.floating]
        Of shape (n_units,), from top to bottom.
    palette : Palette
        The colours.
    scale : float
        The value of full colour.
    width : int
        Pixels across.
    height : int, optional
        Pixels from top to bottom; one a unit unless it is given. Of units that share a pixel the strongest shows.
    signed : bool
        Blue and orange around zero instead of paper to ink.

    Returns
    -------
    NDArray[np.uint8]
        A new array of shape (height, width, 4) in the bytes of 0xffRRGGBB words.
    """
    shown = np.asarray(values, np.float32)
    if height is not None and height != len(shown):
        shown = _strongest(shown, height)
    if signed:
        words = _diverging(palette).take(_steps(shown, scale), mode="clip")
    else:
        words = _grey(palette).take(np.rint(np.clip(shown / scale, 0, 1) * 255).astype(np.intp))
    return _bytes(np.repeat(words[:, np.newaxis], width, axis=1))


def _strongest(values: NDArray[np.float32], height: int) -> NDArray[np.float32]:
    """Return for every pixel of a column the value of largest magnitude that touches its middle or lies within it."""
    n = len(values)
    if height >= n:
        return values[((np.arange(height) + 0.5) * n / height).astype(np.intp)]
    starts = (np.arange(height) * n) // height
    high, low = np.maximum.reduceat(values, starts), np.minimum.reduceat(values, starts)
    return np.where(high >= -low, high, low)


def _steps(values: NDArray[np.float32], scale: float) -> NDArray[np.uint8]:
    """Return which of the diverging colours each value has; values beyond the scale have the last one."""
    middle = _N_STEPS // 2
    # Of values so small that single precision cannot divide by them, 0 is to stay 0.
    factor = np.float32(min(middle / scale, float(np.finfo(np.float32).max)))
    with np.errstate(over="ignore"):
        work = np.multiply(values, factor)
    work += np.float32(middle + 0.5)
    np.clip(work, 0.5, _N_STEPS - 0.5, out=work)
    return work.astype(np.uint8)


def _bytes(words: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Return 0xAARRGGBB words as bytes, of shape (height, width, 4), in new contiguous memory."""
    return np.ascontiguousarray(words).view(np.uint8).reshape(*words.shape, 4)


def _words(rgba: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Return RGBA colours as 0xAARRGGBB words."""
    wide = rgba.astype(np.uint32)
    return wide @ np.array([1 << 16, 1 << 8, 1, 1 << 24], np.uint32)


def _word(colour: tuple[int, int, int]) -> int:
    """Return one opaque colour as a 0xffRRGGBB word."""
    return 0xFF000000 | colour[0] << 16 | colour[1] << 8 | colour[2]


@functools.lru_cache(maxsize=8)
def _diverging(palette: Palette) -> NDArray[np.uint32]:
    return _words(diverging_lut(palette, _N_STEPS))


@functools.lru_cache(maxsize=8)
def _grey(palette: Palette) -> NDArray[np.uint32]:
    return _words(grey_lut(palette, 256))
