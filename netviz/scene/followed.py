"""A number that the window plots over the moments of a run."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from netviz.scene.selection import Selection
from netviz.scene.shown_image import ShownImage
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.tracing.shares import trace_pixels
from netviz.training import Snapshot


class FollowedQuantity(Enum):
    """The number to follow."""

    SENT = "what it sends"
    ACTIVATION = "activation"
    PROBABILITY = "probability"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class Subject:
    """A number to follow, and the image and the run that it is computed for.

    Attributes
    ----------
    quantity : FollowedQuantity
    selection : Selection
        What the number belongs to; empty for the image itself.
    digit : int
        The digit that receives what pixels send, or whose probability is followed.
    image : ShownImage
    run_id : int
    """

    quantity: FollowedQuantity
    selection: Selection
    digit: int
    image: ShownImage
    run_id: int

    @property
    def is_hypothetical(self) -> bool:
        """Whether it is what pixels without ink would send: they are then taken at full intensity, as in every view."""
        pixels = list(self.selection.pixels)
        return self.quantity is FollowedQuantity.SENT and not self.image.intensities[pixels].any()


def values_of(subject: Subject, snapshots: list[Snapshot]) -> dict[int, float]:
    """Return the value at each moment, by step; see `value_of`."""
    return {snapshot.step: value_of(subject, snapshot) for snapshot in snapshots}


def value_of(subject: Subject, snapshot: Snapshot) -> float:
    """Return the value at one moment; NaN if the network does not have the selected part, or has diverged."""
    parameters, selection = snapshot.parameters, subject.selection
    if not selection.fits(parameters.architecture.layer_sizes):
        return float("nan")
    if selection.connection is not None:
        # Without a forward pass.
        connection = selection.connection
        return float(parameters.kernels[connection.layer][connection.source, connection.target])
    return value_in(subject, trace_image(parameters, subject.image.intensities))


def value_in(subject: Subject, trace: ImageTrace) -> float:
    """Return the value in a forward pass of the subject's image; NaN as in `value_of`."""
    parameters, selection = trace.parameters, subject.selection
    if not selection.fits(parameters.architecture.layer_sizes):
        return float("nan")
    if selection.connection is not None:
        connection = selection.connection
        return float(parameters.kernels[connection.layer][connection.source, connection.target])
    if subject.quantity is FollowedQuantity.SENT:
        return float(trace_pixels(trace, selection.pixels).outputs[subject.digit])
    if subject.quantity is FollowedQuantity.ACTIVATION:
        return float(trace.activations[selection.layer][selection.unit])
    return float(trace.probabilities[subject.digit])
