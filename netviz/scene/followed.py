"""One number of the selection that can be followed through the moments of a run."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from netviz.scene.selection import Selection
from netviz.scene.shown_image import ShownImage
from netviz.tracing.image_trace import trace_image
from netviz.tracing.shares import trace_pixels
from netviz.training import Snapshot


class FollowedQuantity(Enum):
    """What is followed through time."""

    SENT = "what it sends"
    ACTIVATION = "activation"
    PROBABILITY = "probability"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is followed, and of which image and run.

    Attributes
    ----------
    quantity : FollowedQuantity
    selection : Selection
        Empty for the image.
    digit : int
        The digit that is sent to, or whose probability it is.
    image : ShownImage
    run_id : int
    """

    quantity: FollowedQuantity
    selection: Selection
    digit: int
    image: ShownImage
    run_id: int


def values_of(subject: Subject, snapshots: list[Snapshot]) -> dict[int, float]:
    """Return the subject's value at each moment, by step; NaN if the network has no such part."""
    return {snapshot.step: value_of(subject, snapshot) for snapshot in snapshots}


def value_of(subject: Subject, snapshot: Snapshot) -> float:
    """Return the value at one moment; NaN where the network has no such thing, or its numbers are not finite."""
    parameters, selection = snapshot.parameters, subject.selection
    if not selection.fits(parameters.architecture.layer_sizes):
        return float("nan")
    if selection.connection is not None:
        connection = selection.connection
        return float(parameters.kernels[connection.layer][connection.source, connection.target])
    trace = trace_image(parameters, subject.image.intensities)
    if subject.quantity is FollowedQuantity.SENT:
        return float(trace_pixels(trace, selection.pixels).outputs[subject.digit])
    if subject.quantity is FollowedQuantity.ACTIVATION:
        return float(trace.activations[selection.layer][selection.unit])
    return float(trace.probabilities[subject.digit])
