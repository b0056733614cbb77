"""One digit's logit, back to the hidden units and to the pixels, for ``netviz trace``."""

from __future__ import annotations

from typing import Any

from netviz.cli.table import table
from netviz.cli.trace.parts import (
    SHOWN_ROWS,
    TracedImage,
    TraceReport,
    image_line,
    image_object,
    output_objects,
    picture,
    pixel_object,
    signed,
)
from netviz.cli.trace.sums import softmax_objects, softmax_table, sum_object, sum_table
from netviz.tracing.arithmetic import digit_sum
from netviz.tracing.digits import DigitTrace, trace_digit
from netviz.tracing.units import strongest


def digit_report(image: TracedImage, digit: int) -> TraceReport:
    """Take one logit apart, by the units that vote and by the pixels behind them."""
    trace = image.trace
    traced = trace_digit(trace, digit)
    written = digit_sum(trace, digit)
    numbers: dict[str, Any] = {
        "image": image_object(image.source),
        "digit": digit,
        "votes": traced.votes.tolist(),
        "bias": traced.bias,
        "attribution": picture(traced.attribution),
        "bias_share": traced.bias_share,
        "logit": traced.logit,
        "probability": traced.probability,
        "outputs": output_objects(image),
        "arithmetic": sum_object(written),
        "softmax": softmax_objects(image),
    }
    text = (
        image_line(image),
        f"{_digit_line(image, traced)}\n{sum_table(written)}",
        _pixel_table(image, traced),
        softmax_table(image),
    )
    return TraceReport(numbers, text, written)


def _digit_line(image: TracedImage, traced: DigitTrace) -> str:
    voters = "units of the last hidden layer" if len(image.trace.activations) > 1 else "hidden units"
    return (
        f"{image.source.class_names[traced.digit]}: probability {traced.probability:.2%}, logit {traced.logit:+.4f}; "
        f"{traced.n_for} {voters if image.trace.activations else 'pixels'} vote for it and {traced.n_against} against"
    )


def _pixel_table(image: TracedImage, traced: DigitTrace) -> str:
    """Return the pixels with the largest shares, and the sum of all."""
    chosen = strongest(traced.attribution, SHOWN_ROWS)
    cells = [pixel_object(image.source, int(pixel)) for pixel in chosen]
    rows = [
        [f"{c['row']}", f"{c['column']}", f"{c['intensity']:.4f}", signed(traced.attribution[c["index"]])]
        for c in cells
    ]
    heading = (
        f"shares of the logit: {traced.attribution.sum():+.4f} from all pixels and {traced.bias_share:+.4f} from all "
        f"biases; the {len(chosen)} pixels with the largest"
    )
    return f"{heading}\n" + table(["row", "column", "intensity", "share"], rows, left=0)
