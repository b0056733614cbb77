"""The work of ``netviz trace``: answer a query about an image, as text, JSON or CSV."""

from __future__ import annotations

import json

import numpy as np

from netviz.cli.errors import BadArgument, Refusal
from netviz.cli.trace.connection import connection_report
from netviz.cli.trace.digit import digit_report
from netviz.cli.trace.neuron import neuron_report
from netviz.cli.trace.parts import TracedImage, TraceReport
from netviz.cli.trace.pixels import pixel_report
from netviz.cli.trace.query import TraceQuery
from netviz.cli.trace.source import InputImage
from netviz.cli.trace.sums import sum_as_csv
from netviz.cli.trace.whole import whole_report
from netviz.nn.parameters import Parameters
from netviz.sentences import sentence, sentence_of
from netviz.tracing.connections import trace_connection
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.tracing.units import trace_unit

_TOO_LARGE = sentence("The network's numbers are too large to trace.")


def report(parameters: Parameters, image: InputImage, query: TraceQuery) -> TraceReport:
    """Answer a query about an image.

    Raises
    ------
    BadArgument
        If the network does not have the requested part.
    Refusal
        If its numbers are too large.
    """
    traced = TracedImage(image, trace_image(parameters, image.intensities))
    _require_traceable(traced.trace, query)
    if query.pixels:
        return pixel_report(traced, query)
    if query.neuron is not None:
        return neuron_report(traced, query.neuron, without=query.without)
    if query.digit is not None:
        return digit_report(traced, query.digit)
    if query.connection is not None:
        return connection_report(traced, query.connection, without=query.without)
    return whole_report(traced, rank=query.rank)


def _require_traceable(trace: ImageTrace, query: TraceQuery) -> None:
    """Check that the network's numbers are finite, and that it has the requested part."""
    if not np.isfinite(trace.logits).all():
        raise Refusal(_TOO_LARGE)
    require_output(trace.logits.size, query.digit, "--digit")
    try:
        if query.neuron is not None:
            trace_unit(trace, query.neuron.unit, query.neuron.layer - 1)
        if query.connection is not None:
            layer, source, target = query.connection
            trace_connection(trace, layer - 1, source, target, None)
    except TracingError as error:
        raise BadArgument(sentence_of(error)) from error


def require_output(n_outputs: int, number: int | None, option: str) -> None:
    """Check that a network has the output that an option asks for.

    Raises
    ------
    BadArgument
    """
    if number is not None and number >= n_outputs:
        raise BadArgument(
            sentence(
                "{option} {number} asks for an output that the network does not have: they are numbered 0 to {last}.",
                option=option,
                number=number,
                last=n_outputs - 1,
            )
        )


def to_json(result: TraceReport) -> str:
    """Return a report as a JSON object, with all digits of its numbers."""
    try:
        return json.dumps(result.numbers, indent=2, allow_nan=False)
    except ValueError:
        raise Refusal(_TOO_LARGE) from None


def to_text(result: TraceReport) -> str:
    """Return a report as text."""
    return "\n\n".join(result.text)


def to_csv(result: TraceReport) -> str:
    """Return a report's sum as comma-separated values."""
    return sum_as_csv(result)
