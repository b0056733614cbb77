"""From sums of connections to colours, steadily from frame to frame."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.colours import Palette, two_channel_lut

__all__ = ["LookupTable", "SlowScale", "ToneMap"]

_LEVELS = 128
_N_SAMPLES = 12_000
# Full brightness is at least so many times the mean, so that an even fog does not drown everything in light.
_ABOVE_MEAN = 4.0
# Pixels that are turned into colours at once: few enough for the cache.
_CHUNK = 65_536


class LookupTable:
    """Turns pictures of two planes into colours by a table.

    Parameters
    ----------
    rgba : NDArray[np.uint8]
        Of shape (levels, levels, 4), indexed by [positive, negative]; level k stands for the amount
        (k / (levels - 1))**2 of the scale, so that faint amounts get most of the levels. At most 256 levels.
    """

    def __init__(self, rgba: NDArray[np.uint8]) -> None:
        self._levels = len(rgba)
        wide = rgba.astype(np.uint32)
        words = wide[..., 3] << np.uint32(24) | wide[..., 0] << np.uint32(16) | wide[..., 1] << np.uint32(8)
        words |= wide[..., 2]
        # The two bytes of a pixel are read as one number, in whatever order this machine has them.
        steps = np.indices(words.shape).astype(np.uint8)
        index = np.stack([steps[0], steps[1]], axis=-1).view(np.uint16)[..., 0]
        self._words = np.zeros(int(index.max()) + 1, np.uint32)
        self._words[index] = words

    def colours(self, picture: NDArray[np.complex64], scale: float) -> NDArray[np.uint8]:
        """Return a picture's colours.

        Parameters
        ----------
        picture : NDArray[np.complex64]
            Of shape (height, width); fastest in Fortran order.
        scale : float
            The amount that has the highest level.

        Returns
        -------
        NDArray[np.uint8]
            A new array of shape (height, width, 4), in the bytes of 0xAARRGGBB words.
        """
        columns = np.ascontiguousarray(picture.T)
        amounts = columns.view(np.float32).reshape(-1)
        colours = np.empty(columns.size, np.uint32)
        highest = np.float32(self._levels - 1)
        factor = np.float32(float(highest) ** 2 / scale)
        n_chunk = min(_CHUNK, columns.size)
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
        return np.ascontiguousarray(colours.reshape(columns.shape).T).view(np.uint8).reshape(*picture.shape, 4)


class SlowScale:
    """A scale that follows the pictures slowly, so that brightness does not flicker as the network learns.

    Parameters
    ----------
    smoothing : float
        The part of the way (in octaves) that is gone each frame, above 0 up to 1.

    Attributes
    ----------
    value : float
        The scale now; 0 before the first frame.
    """

    def __init__(self, smoothing: float = 0.15) -> None:
        self.smoothing = smoothing
        self.value = 0.0

    def reset(self) -> None:
        """Take the next frame's scale as it is: for a new quantity, network or contrast."""
        self.value = 0.0

    def follow(self, target: float) -> float:
        """Move towards a frame's own scale and return where that leads; nothing moves if it is not above 0."""
        if target > 0 and math.isfinite(target):
            self.value = target if self.value == 0 else self.value * (target / self.value) ** self.smoothing
        return self.value or 1.0


class ToneMap:
    """Turns the pictures of one layer into colours, frame after frame.

    Parameters
    ----------
    palette : Palette
        The colours.
    percentile : float
        Of the pixels that hold anything, this many per cent are below full brightness.
    smoothing : float
        See `SlowScale`.

    Attributes
    ----------
    scale : SlowScale
        The amount of full brightness.
    """

    def __init__(self, palette: Palette, percentile: float = 99.0, smoothing: float = 0.15) -> None:
        self.percentile = percentile
        self.scale = SlowScale(smoothing)
        self.palette = palette

    @property
    def palette(self) -> Palette:
        """The colours; may be set at any time."""
        return self._palette

    @palette.setter
    def palette(self, palette: Palette) -> None:
        self._palette = palette
        self._table = LookupTable(two_channel_lut(palette, _LEVELS))

    def reset(self) -> None:
        """Forget the brightness of the frames so far."""
        self.scale.reset()

    def measure(self, picture: NDArray[np.complex64]) -> float:
        """Return the amount that this picture alone would show at full brightness; 0 if it is blank."""
        flat = np.ravel(picture, order="K")
        sample = flat[:: max(1, flat.size // _N_SAMPLES) | 1]
        amounts = sample.real + sample.imag
        # What is left of the power of zero, or of rounding, is no line.
        amounts = amounts[amounts > 1e-6 * amounts.max()]
        if not len(amounts):
            return 0.0
        rank = min(len(amounts) - 1, int(len(amounts) * self.percentile / 100))
        return max(float(np.partition(amounts, rank)[rank]), _ABOVE_MEAN * float(amounts.mean()))

    def __call__(self, picture: NDArray[np.complex64]) -> NDArray[np.uint8]:
        """Return the picture's colours.

        Parameters
        ----------
        picture : NDArray[np.complex64]
            Of shape (height, width): positive amounts as real, negative ones as imaginary part, none below 0.
            Fastest in Fortran order, as `ConnectionLayer.resample` returns it.

        Returns
        -------
        NDArray[np.uint8]
            A new array of shape (height, width, 4) in the bytes of 0xffRRGGBB words (QImage's Format_RGB32).
        """
        return self._table.colours(picture, self.scale.follow(self.measure(picture)))
