"""One digit's ink, brought to the stroke width, the size and the place of MNIST's digits."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.data.centring import BOX, centre
from netviz.data.datasets import N_PIXELS
from netviz.data.pictures.paper import resized
from netviz.data.pictures.shapes import disk, stroke_width

_EDGE = 120
"""Pixels along the longer edge at which strokes are made wider: 6 for each of the frame."""

_THIN = 2.0
_USUAL = 2.4
"""In MNIST half of the strokes are 2.1 to 3.0 pixels wide; see `netviz.data.drawing.PEN_WIDTH`."""


def frame(ink: NDArray[np.float32]) -> tuple[NDArray[np.uint8], float, float]:
    """Bring a digit into MNIST's frame.

    Parameters
    ----------
    ink : ndarray of shape (height, width) and dtype float32
        Ink from 0 to 1 in the digit's box.

    Returns
    -------
    ndarray of shape (784,) and dtype uint8
        Ink from 0 to 255.
    float, float
        The width of the strokes before and after, in pixels of the frame.
    """
    scale = _EDGE / max(ink.shape)
    shape = max(round(ink.shape[0] * scale), 1), max(round(ink.shape[1] * scale), 1)
    large = resized(ink, shape)
    unit = _EDGE / BOX
    width = stroke_width(large > 0.5) / unit
    radius = 0.0
    if 0.0 < width < _THIN:
        radius = (_USUAL - width) / 2 * unit
        large = disk(np.pad(large, int(np.ceil(radius)) + 1), radius)
    pixels = centre(255.0 * np.where(large < 0.05, 0.0, large))
    return pixels.reshape(N_PIXELS), width, max(width, _USUAL if radius else width)
