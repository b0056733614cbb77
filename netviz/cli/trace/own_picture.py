"""The user's own picture for ``netviz trace``: every digit in it is read, and one of them traced."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from netviz.cli.errors import BadArgument, Refusal
from netviz.cli.trace.parts import TraceReport
from netviz.cli.trace.query import TraceQuery
from netviz.cli.trace.report import report
from netviz.cli.trace.source import read_drawings
from netviz.data import worded
from netviz.nn.parameters import Parameters
from netviz.sentences import mark, sentence, sentence_of
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import trace_image


def report_picture(parameters: Parameters, path: Path, which: int, query: TraceQuery) -> TraceReport:
    """Read every digit in a picture, and answer a query about one of them.

    Raises
    ------
    BadArgument
        If the picture has no such digit.
    Refusal
        If the file is not a picture or shows no digit, or the network's numbers are too large.
    """
    images = read_drawings(path, parameters)
    if which > len(images):
        raise BadArgument(
            sentence(
                worded(mark("{name} shows no digit {number}; it shows {n}."), images[0].class_names),
                name=path.name,
                number=which,
                n=len(images),
            )
        )
    result = report(parameters, images[which - 1], query)
    try:
        traces = [trace_image(parameters, image.intensities) for image in images]
    except TracingError as error:
        raise Refusal(sentence_of(error)) from error
    digits = [
        {"answer": trace.answer, "probability": float(trace.probabilities[trace.answer]), "box": image.box}
        for image, trace in zip(images, traces, strict=True)
    ]
    text = result.text
    if len(images) > 1:
        answers = ", ".join(str(trace.answer) for trace in traces)
        template = worded(mark("{n} digits: {answers}"), images[0].class_names)
        text = (sentence(template, n=len(images), answers=answers), *text)
    return replace(result, numbers={**result.numbers, "digits": digits}, text=text)
