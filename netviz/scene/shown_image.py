"""The image that every view shows."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from netviz.data import scale_pixels
from netviz.data.image_sets import Split

_serials = itertools.count()


class Maker(Enum):
    """Who made an image that is not in the data set: a person with the pen, a picture from outside, or the program."""

    PEN = "pen"
    PICTURE = "picture"
    NOISE = "noise"
    AVERAGE = "average"


@dataclass(frozen=True, slots=True)
class ShownImage:
    """The image that every view shows. Two are equal if they have the same serial number.

    Attributes
    ----------
    split : Split
    index : int
        Its index in the split; 0 for a drawing.
    label : int or None
        The class; None for a drawing without a label.
    pixels : ndarray of shape (784,) and dtype uint8
    maker : Maker
        Who made it, for an image outside the data set.
    serial : int
        The number of this image; each time an image is chosen, it gets a new one.
    """

    split: Split = field(compare=False)
    index: int = field(compare=False)
    label: int | None = field(compare=False)
    pixels: NDArray[np.uint8] = field(compare=False)
    maker: Maker = field(default=Maker.PEN, compare=False)
    serial: int = field(default_factory=lambda: next(_serials))

    @property
    def intensities(self) -> NDArray[np.float64]:
        """The pixels scaled to [0, 1], of shape (784,)."""
        return scale_pixels(self.pixels).astype(np.float64)

    @property
    def is_empty(self) -> bool:
        """Whether it is a drawing without ink, in which there is nothing to read."""
        return self.split is Split.DRAWN and not self.pixels.any()
