"""The image that every view shows."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from netviz.data import scale_pixels
from netviz.data.image_sets import Split

_serials = itertools.count()


@dataclass(frozen=True, slots=True)
class ShownImage:
    """The image that every view shows; two are equal if they come from the same choice of an image.

    Attributes
    ----------
    split : Split
    index : int
        Its number in the split; 0 for a drawing.
    label : int or None
        What it is; None for a drawing that nobody has named.
    pixels : ndarray of shape (784,) and dtype uint8
    serial : int
        The number of the choice.
    """

    split: Split = field(compare=False)
    index: int = field(compare=False)
    label: int | None = field(compare=False)
    pixels: NDArray[np.uint8] = field(compare=False)
    serial: int = field(default_factory=lambda: next(_serials))

    @property
    def intensities(self) -> NDArray[np.float64]:
        """The pixels scaled to [0, 1], of shape (784,)."""
        return scale_pixels(self.pixels).astype(np.float64)
