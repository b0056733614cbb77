"""How the connections are drawn: which quantity, in which contrast and in which colours."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from netviz.rendering.colours import DARK, Palette


class Mode(Enum):
    """The quantity that the connections are drawn by."""

    WEIGHTS = "weights"
    SIGNAL = "signal"
    GRADIENT = "gradient"
    CHANGE = "change"


class GradientOf(Enum):
    """Whose loss the gradient is the derivative of."""

    IMAGE = "image"
    BATCH = "batch"


class Reference(Enum):
    """What the change of the weights is counted from."""

    START = "start"
    EPOCH = "epoch"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the connections are drawn.

    Attributes
    ----------
    mode : Mode
    weights_contrast, signal_contrast, gradient_contrast, change_contrast : float
        The exponent p of sign(w) * abs(w) ** p in each mode: weights need more of it than signals.
    firing_only : bool
        In the signal mode, leave out what arrives at units that do not pass it on.
    gradient_of : GradientOf
    reference : Reference
    palette : Palette
    """

    mode: Mode = Mode.WEIGHTS
    weights_contrast: float = 4.0
    signal_contrast: float = 1.6
    gradient_contrast: float = 1.6
    change_contrast: float = 3.0
    firing_only: bool = True
    gradient_of: GradientOf = GradientOf.IMAGE
    reference: Reference = Reference.START
    palette: Palette = field(default=DARK)

    @property
    def contrast(self) -> float:
        """The exponent of the mode that is shown."""
        contrast: float = getattr(self, f"{self.mode.value}_contrast")
        return contrast

    def with_contrast(self, contrast: float) -> Appearance:
        """Return the same with another exponent in the mode that is shown."""
        weights, signal = self.weights_contrast, self.signal_contrast
        gradient, change = self.gradient_contrast, self.change_contrast
        match self.mode:
            case Mode.WEIGHTS:
                weights = contrast
            case Mode.SIGNAL:
                signal = contrast
            case Mode.GRADIENT:
                gradient = contrast
            case Mode.CHANGE:
                change = contrast
        return replace(
            self,
            weights_contrast=weights,
            signal_contrast=signal,
            gradient_contrast=gradient,
            change_contrast=change,
        )

    def with_palette(self, palette: Palette) -> Appearance:
        """Return the same in other colours."""
        return replace(self, palette=palette)
