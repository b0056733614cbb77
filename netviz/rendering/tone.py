"""From sums of connections to colours: one rule, without memory, so that the same sums have the same colours."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.colours import Palette, colour_words, two_channel_lut
from netviz.rendering.threads import side_by_side

__all__ = ["LookupTable", "ToneMap", "usable_scale"]

_LEVELS = 128
_N_SAMPLES = 12_000
# Full brightness is at least this multiple of the mean, so that an even fog does not fill the picture with light.
_ABOVE_MEAN = 6.0
_PERCENTILE = 99.3
# Pixels converted to colours at once: few enough for the cache.
_CHUNK = 65_536


_LEAST_SCALE = 1e-30


def usable_scale(scale: float) -> float:
    """Return a scale, or 1 in place of one whose inverse is too large a number: then nothing is drawn that has one."""
    return scale if math.isfinite(scale) and scale >= _LEAST_SCALE else 1.0


class LookupTable:
    """Maps pictures with a positive and a negative amount per pixel to colours.

    Parameters
    ----------
    rgba : ndarray of shape (levels, levels, 4) and dtype uint8
        Indexed by [positive, negative]; level k is the amount (k / (levels - 1))**2 of the scale, so that faint amounts
        get most of the levels. At most 256 levels.
    """

    def __init__(self, rgba: NDArray[np.uint8]) -> None:
        self._levels = len(rgba)
        words = colour_words(rgba)
        # The two bytes of a pixel are read as one number, in the byte order of this machine.
        steps = np.indices(words.shape).astype(np.uint8)
        index = np.stack([steps[0], steps[1]], axis=-1).view(np.uint16)[..., 0]
        self._words = np.zeros(int(index.max()) + 1, np.uint32)
        self._words[index] = words

    def colours(self, picture: NDArray[np.complex64], scale: float, n_threads: int = 1) -> NDArray[np.uint8]:
        """Return the colours of a picture.

        Parameters
        ----------
        picture : ndarray of shape (height, width) and dtype complex64
            Fastest in Fortran order.
        scale : float
            The amount of the highest level.
        n_threads : int
            1 or 2. The result is the same.

        Returns
        -------
        ndarray of shape (height, width, 4) and dtype uint8
            A new array with the bytes of words 0xAARRGGBB.
        """
        height, width = picture.shape
        words = np.empty((height, width), np.uint32)

        def colour(columns: slice) -> None:
            words[:, columns] = self._colours_of(np.ascontiguousarray(picture.T[columns]), scale).T

        side_by_side(lambda: colour(slice(width // 2)), lambda: colour(slice(width // 2, width)), n_threads)
        return words.view(np.uint8).reshape(height, width, 4)

    def _colours_of(self, columns: NDArray[np.complex64], scale: float) -> NDArray[np.uint32]:
        """Return the words of pixel columns, of the same shape (width, height)."""
        amounts = columns.view(np.float32).reshape(-1)
        colours = np.empty(columns.size, np.uint32)
        highest = np.float32(self._levels - 1)
        factor = np.float32(float(highest) ** 2 / scale)
        n_chunk = max(min(_CHUNK, columns.size), 1)
        roots = np.empty(2 * n_chunk, np.float32)
        levels = np.empty(2 * n_chunk, np.uint8)
        index = np.empty(n_chunk, np.intp)
        for start in range(0, columns.size, n_chunk):
            chunk = amounts[2 * start : 2 * (start + n_chunk)]
            n = chunk.size // 2
            part = roots[: 2 * n]
            np.multiply(chunk, factor, out=part)
            np.sqrt(part, out=part)
            np.minimum(part, highest, out=part)
            np.copyto(levels[: 2 * n], part, casting="unsafe")
            np.copyto(index[:n], levels[: 2 * n].view(np.uint16))
            np.take(self._words, index[:n], out=colours[start : start + n], mode="clip")
        return colours.reshape(columns.shape)


class ToneMap:
    """Maps the pictures of a layer to colours. The same picture always has the same colours, whatever came before.

    Parameters
    ----------
    palette : Palette
    percentile : float
        The percentage of non-empty pixels that are below full brightness.

    Attributes
    ----------
    percentile : float
    """

    def __init__(self, palette: Palette, percentile: float = _PERCENTILE) -> None:
        self.percentile = percentile
        self.palette = palette

    @property
    def palette(self) -> Palette:
        """The palette; writable."""
        return self._palette

    @palette.setter
    def palette(self, palette: Palette) -> None:
        self._palette = palette
        self._table = LookupTable(two_channel_lut(palette, _LEVELS))

    def measure(self, picture: NDArray[np.complex64]) -> float:
        """Return the amount of full brightness for this picture alone; 0 if it is blank."""
        flat = np.ravel(picture, order="K")
        sample = flat[:: max(1, flat.size // _N_SAMPLES) | 1]
        amounts = sample.real + sample.imag
        # Remainders of the power of zero and of rounding are not lines.
        amounts = amounts[amounts > 1e-6 * amounts.max()]
        if not len(amounts):
            return 0.0
        rank = min(len(amounts) - 1, int(len(amounts) * self.percentile / 100))
        return max(float(np.partition(amounts, rank)[rank]), _ABOVE_MEAN * float(amounts.mean()))

    def __call__(self, picture: NDArray[np.complex64], n_threads: int = 1) -> NDArray[np.uint8]:
        """Return the colours of a picture.

        Parameters
        ----------
        picture : ndarray of shape (height, width) and dtype complex64
            The positive amounts as the real part, the negative ones as the imaginary part, none below 0. Fastest in
            Fortran order, as returned by `ConnectionLayer.resample`.
        n_threads : int
            1 or 2. The result is the same.

        Returns
        -------
        ndarray of shape (height, width, 4) and dtype uint8
            A new array with the bytes of words 0xffRRGGBB (QImage's Format_RGB32).
        """
        return self._table.colours(picture, usable_scale(self.measure(picture)), n_threads)
