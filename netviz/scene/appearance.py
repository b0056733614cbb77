"""How the connections are drawn: the quantity, its contrast and the colours."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from netviz.rendering.colours import DARK, Palette


class Mode(Enum):
    """The quantity that the connections show."""

    WEIGHTS = "weights"
    SIGNAL = "signal"
    GRADIENT = "gradient"
    CHANGE = "change"


class GradientOf(Enum):
    """The loss that the gradient is the derivative of: that of the image, or of the last batch."""

    IMAGE = "image"
    BATCH = "batch"


class Reference(Enum):
    """What the change of the weights is measured from: the run's start, the epoch's start, or a mark."""

    START = "start"
    EPOCH = "epoch"
    MARK = "mark"


DEFAULT_CONTRASTS = {Mode.WEIGHTS: 4.0, Mode.SIGNAL: 1.6, Mode.GRADIENT: 1.6, Mode.CHANGE: 3.0}
"""The exponent p of each mode: weights need more contrast than signals."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the connections are drawn.

    Attributes
    ----------
    mode : Mode
    contrasts : tuple of (Mode, float)
        The exponent p of sign(w) * abs(w) ** p for each mode.
    firing_only : bool
        Whether the signal mode leaves out the connections to silent units.
    gradient_of : GradientOf
    reference : Reference
    palette : Palette
    dashes : bool
        Whether the negative lines of a path are dashed, so that signs are seen without colour.
    """

    mode: Mode = Mode.WEIGHTS
    contrasts: tuple[tuple[Mode, float], ...] = tuple(DEFAULT_CONTRASTS.items())
    firing_only: bool = True
    gradient_of: GradientOf = GradientOf.IMAGE
    reference: Reference = Reference.START
    palette: Palette = field(default=DARK)
    dashes: bool = False

    @property
    def contrast(self) -> float:
        """The exponent of the current mode."""
        return self.contrast_of(self.mode)

    def contrast_of(self, mode: Mode) -> float:
        """Return the exponent of a mode."""
        return dict(self.contrasts)[mode]

    def with_contrast(self, contrast: float, mode: Mode | None = None) -> Appearance:
        """Return the same appearance with another exponent for a mode, the current one by default."""
        contrasts = dict(self.contrasts) | {self.mode if mode is None else mode: contrast}
        return replace(self, contrasts=tuple(contrasts.items()))

    def with_palette(self, palette: Palette, *, dashes: bool = False) -> Appearance:
        """Return the same appearance in other colours, with or without dashes for what is negative."""
        return replace(self, palette=palette, dashes=dashes)
