"""The work of ``netviz trace``: from a network, an image and a question to the answer, as tables, JSON or CSV."""

from __future__ import annotations

import json

import numpy as np

from netviz.cli.errors import BadArgument, Refusal
from netviz.cli.trace.connection import connection_report
from netviz.cli.trace.digit import digit_report
from netviz.cli.trace.neuron import neuron_report
from netviz.cli.trace.parts import Report, Seen
from netviz.cli.trace.pixels import pixel_report
from netviz.cli.trace.question import Question
from netviz.cli.trace.source import TracedImage
from netviz.cli.trace.sums import sum_as_csv
from netviz.cli.trace.whole import whole_report
from netviz.nn.parameters import Parameters
from netviz.sentences import sentence, sentence_of
from netviz.tracing.connections import trace_connection
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.tracing.units import trace_unit

_TOO_LARGE = sentence("The network's numbers are too large to trace.")


def report(parameters: Parameters, image: TracedImage, question: Question) -> Report:
    """Answer a question about an image.

    Raises
    ------
    BadArgument
        If the network has no such part.
    Refusal
        If its numbers are too large.
    """
    seen = Seen(image, trace_image(parameters, image.intensities))
    _require_numbers_and_part(seen.trace, question)
    if question.pixels:
        return pixel_report(seen, question)
    if question.neuron is not None:
        return neuron_report(seen, question.neuron, without=question.without)
    if question.digit is not None:
        return digit_report(seen, question.digit)
    if question.connection is not None:
        return connection_report(seen, question.connection, without=question.without)
    return whole_report(seen, rank=question.rank)


def _require_numbers_and_part(trace: ImageTrace, question: Question) -> None:
    """Make sure that the network's numbers can be told, and that it has what is asked for."""
    if not np.isfinite(trace.logits).all():
        raise Refusal(_TOO_LARGE)
    try:
        if question.neuron is not None:
            trace_unit(trace, question.neuron.unit, question.neuron.layer - 1)
        if question.connection is not None:
            layer, source, target = question.connection
            trace_connection(trace, layer - 1, source, target, None)
    except TracingError as error:
        raise BadArgument(sentence_of(error)) from error


def to_json(answer: Report) -> str:
    """Return an answer as one JSON object, its numbers with all their digits."""
    try:
        return json.dumps(answer.numbers, indent=2, allow_nan=False)
    except ValueError:
        raise Refusal(_TOO_LARGE) from None


def to_text(answer: Report) -> str:
    """Return an answer as text for a person."""
    return "\n\n".join(answer.text)


def to_csv(answer: Report) -> str:
    """Return an answer's sum as comma-separated values."""
    return sum_as_csv(answer)
