"""Weights as small pictures: one tile for each hidden unit, one row for each output unit, and columns of units."""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.colours import Palette, colour_word, colour_words, diverging_lut, grey_words
from netviz.rendering.tone import usable_scale
from netviz.rendering.view import RenderingError
from netviz.sentences import sentence

__all__ = ["column_picture", "receptive_field_wall", "robust_scale", "weight_matrix_picture"]

_N_STEPS = 255
_N_SAMPLES = 16_384


def robust_scale(weights: NDArray[np.float32], percentile: float = 99.0) -> float:
    """Return a magnitude that all but a few weights are below.

    Parameters
    ----------
    weights : ndarray of any shape and dtype float32
        If there are many, a subsample is used.
    percentile : float
        Percentage of the weights that are below.

    Returns
    -------
    float
        Above 0, even if all weights are 0.
    """
    flat = weights.ravel(order="K")
    sample = np.abs(flat[:: max(1, flat.size // _N_SAMPLES) | 1])
    rank = min(sample.size - 1, int(sample.size * percentile / 100))
    return usable_scale(float(np.partition(sample, rank)[rank]))


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
    """Draw the weights of every unit as a picture of its inputs, one tile per unit.

    Parameters
    ----------
    kernel_by_unit : ndarray of shape (n_units, n_inputs) and dtype float32
        The weights of each unit, row by row of its tile.
    scale : float
        The magnitude of full colour.
    palette : Palette
        Zero has the panel colour.
    columns : int
        Tiles per row.
    gap : int
        Pixels between tiles.
    order : ndarray of shape (n_units,) and dtype intp, optional
        Units in the order of the tiles, from left to right and from top to bottom.
    tile_shape : tuple of int
        Rows and columns of a tile; their product is the number of inputs.

    Returns
    -------
    ndarray of shape (height, width, 4) and dtype uint8
        A new array with the bytes of words 0xffRRGGBB.

    Raises
    ------
    RenderingError
        If the tiles do not have as many pixels as there are inputs.
    """
    n_units, n_inputs = kernel_by_unit.shape
    height, width = tile_shape
    if height * width != n_inputs:
        raise RenderingError(
            sentence(
                "{n_inputs} weights do not fill a tile of {height} by {width} pixels: use the shape of the image.",
                n_inputs=n_inputs,
                height=height,
                width=width,
            )
        )
    if order is not None:
        kernel_by_unit = kernel_by_unit[order]
    colours = _diverging(palette).take(_steps(kernel_by_unit, scale), mode="clip")
    rows = -(-n_units // columns)
    # Every tile has a gap on its right and below; the last ones are cut off.
    wall = np.full((rows, height + gap, columns, width + gap), colour_word(palette.background), np.uint32)
    full = n_units // columns
    tiles = colours.reshape(n_units, height, width)
    wall[:full, :height, :, :width] = tiles[: full * columns].reshape(full, columns, height, width).swapaxes(1, 2)
    wall[full:, :height, : n_units - full * columns, :width] = tiles[full * columns :].swapaxes(0, 1)
    words = wall.reshape(rows * (height + gap), columns * (width + gap))
    return _bytes(words[: rows * (height + gap) - gap, : columns * (width + gap) - gap])


def weight_matrix_picture(
    kernel: NDArray[np.float32], scale: float, palette: Palette, order: NDArray[np.intp] | None = None
) -> NDArray[np.uint8]:
    """Draw a kernel with one pixel per weight: a row for each output, a column for each input.

    Parameters
    ----------
    kernel : ndarray of shape (n_in, n_out) and dtype float32
    scale : float
        The magnitude of full colour.
    palette : Palette
    order : ndarray of shape (n_in,) and dtype intp, optional
        The inputs from left to right.

    Returns
    -------
    ndarray of shape (n_out, n_in, 4) and dtype uint8
        A new array with the bytes of words 0xffRRGGBB.
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
    values : ndarray of shape (n_units,)
        From top to bottom.
    palette : Palette
    scale : float
        The value of full colour.
    width : int
        In pixels.
    height : int, optional
        In pixels; by default one per unit. If units share a pixel, the strongest is shown.
    signed : bool
        Whether to use blue and orange around zero instead of paper to ink.

    Returns
    -------
    ndarray of shape (height, width, 4) and dtype uint8
        A new array with the bytes of words 0xffRRGGBB.
    """
    shown = np.asarray(values, np.float32)
    if height is not None and height != len(shown):
        shown = _strongest(shown, height)
    if signed:
        words = _diverging(palette).take(_steps(shown, scale), mode="clip")
    else:
        words = grey_words(palette).take(np.rint(np.clip(shown / scale, 0, 1) * 255).astype(np.intp))
    return _bytes(np.repeat(words[:, np.newaxis], width, axis=1))


def bias_column(biases: NDArray[np.floating], palette: Palette) -> NDArray[np.uint8]:
    """Draw a layer's biases as a column, one pixel for each; the largest has the full color.

    Parameters
    ----------
    biases : ndarray of shape (n_units,)
        From top to bottom.
    palette : Palette

    Returns
    -------
    ndarray of shape (n_units, 1, 4) and dtype uint8
        A new array with the bytes of words 0xffRRGGBB.
    """
    # At the random start all are 0.
    return column_picture(biases, palette, usable_scale(float(np.abs(biases).max())), signed=True)


def _strongest(values: NDArray[np.float32], height: int) -> NDArray[np.float32]:
    """Return for each pixel of a column the value at its middle, or that of largest magnitude within the pixel."""
    n = len(values)
    if height >= n:
        return values[((np.arange(height) + 0.5) * n / height).astype(np.intp)]
    starts = (np.arange(height) * n) // height
    high, low = np.maximum.reduceat(values, starts), np.minimum.reduceat(values, starts)
    return np.where(high >= -low, high, low)


def _steps(values: NDArray[np.float32], scale: float) -> NDArray[np.uint8]:
    """Return the index of each value's diverging colour; values beyond the scale get the first or the last."""
    middle = _N_STEPS // 2
    # If the scale is so small that float32 cannot divide by it, 0 must stay 0.
    factor = np.float32(min(middle / scale, float(np.finfo(np.float32).max)))
    with np.errstate(over="ignore"):
        work = np.multiply(values, factor)
    work += np.float32(middle + 0.5)
    np.clip(work, 0.5, _N_STEPS - 0.5, out=work)
    return work.astype(np.uint8)


def _bytes(words: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Return the bytes of words 0xAARRGGBB, of shape (height, width, 4), in new contiguous memory."""
    return np.ascontiguousarray(words).view(np.uint8).reshape(*words.shape, 4)


@functools.lru_cache(maxsize=8)
def _diverging(palette: Palette) -> NDArray[np.uint32]:
    return colour_words(diverging_lut(palette, _N_STEPS))
