"""The effect of a selection on the network's answer, in numbers, for one network and one image."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from netviz.scene.selection import ConnectionIndex, Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.tracing.connections import ConnectionTrace, trace_connection
from netviz.tracing.digits import DigitTrace, trace_digit
from netviz.tracing.image_trace import FloatArray, ImageTrace
from netviz.tracing.shares import PixelTrace, trace_pixels
from netviz.tracing.units import UnitTrace, trace_unit
from netviz.tracing.what_if import WhatIf, with_full_ink, without_connection, without_pixels, without_unit

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """A selection and its trace.

    Attributes
    ----------
    selection : Selection
    pixels : PixelTrace or None
    unit : UnitTrace or None
    digit : DigitTrace or None
    connection : ConnectionTrace or None
        The trace of what is selected; the other three are None, and all four if nothing is selected.
    """

    selection: Selection
    pixels: PixelTrace | None = None
    unit: UnitTrace | None = None
    digit: DigitTrace | None = None
    connection: ConnectionTrace | None = None

    @property
    def outputs(self) -> FloatArray | None:
        """What the selection adds to each logit, of shape (n_outputs,); None for a digit or an empty selection."""
        for part in (self.pixels, self.unit, self.connection):
            if part is not None:
                return part.outputs
        return None

    def by_kind(
        self,
        *,
        pixels: Callable[[PixelTrace], T],
        unit: Callable[[UnitTrace], T],
        digit: Callable[[DigitTrace], T],
        connection: Callable[[ConnectionIndex, ConnectionTrace], T],
        nothing: Callable[[], T],
    ) -> T:
        """Return what the function for the kind of selection makes of its trace; `nothing` if nothing is selected."""
        if self.pixels is not None:
            return pixels(self.pixels)
        if self.unit is not None:
            return unit(self.unit)
        if self.digit is not None:
            return digit(self.digit)
        if self.connection is not None and self.selection.connection is not None:
            return connection(self.selection.connection, self.connection)
        return nothing()

    def hidden(self, layer: int) -> FloatArray | None:
        """Return a value for each unit of a hidden layer, of shape (n_units,), or None if the selection is not related.

        For pixels, what each unit receives from them; for a unit, what it exchanges with the units of the layers next
        to it; for a digit, what each unit adds to it.
        """
        if self.pixels is not None:
            return self.pixels.arriving[layer]
        if self.digit is not None:
            return self.digit.shares[layer]
        if self.unit is not None and layer == self.unit.layer - 1:
            return self.unit.products
        if self.unit is not None and layer == self.unit.layer + 1:
            return self.unit.activation * self.unit.onward
        return None


def answer_for(trace: ImageTrace, label: int | None, selection: Selection) -> Answer:
    """Trace a selection; one that the network does not have counts as empty."""
    if not selection.fits(trace.parameters.architecture.layer_sizes):
        return Answer(selection)
    if selection.pixels:
        return Answer(selection, pixels=trace_pixels(trace, selection.pixels))
    if selection.unit is not None:
        return Answer(selection, unit=trace_unit(trace, selection.unit, selection.layer))
    if selection.digit is not None:
        return Answer(selection, digit=trace_digit(trace, selection.digit))
    if selection.connection is not None:
        place = selection.connection
        return Answer(selection, connection=trace_connection(trace, place.layer, place.source, place.target, label))
    return Answer(selection)


def what_if_for(trace: ImageTrace, selection: Selection, question: WhatIfQuestion | None) -> WhatIf | None:
    """Run the network under the question's condition; None if the question does not apply to the selection."""
    if not selection.fits(trace.parameters.architecture.layer_sizes):
        return None
    if question is WhatIfQuestion.FULL_INK and selection.pixels:
        return with_full_ink(trace, selection.pixels)
    if question is not WhatIfQuestion.WITHOUT:
        return None
    if selection.pixels:
        return without_pixels(trace, selection.pixels)
    if selection.unit is not None:
        return without_unit(trace, selection.unit, selection.layer)
    if selection.connection is not None:
        return without_connection(
            trace, selection.connection.layer, selection.connection.source, selection.connection.target
        )
    return None
