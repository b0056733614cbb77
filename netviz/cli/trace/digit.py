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
from netviz.sentences import sentence
from netviz.tracing.arithmetic import digit_sum
from netviz.tracing.digits import DigitTrace, trace_digit
from netviz.tracing.units import strongest


def digit_report(image: TracedImage, digit: int) -> TraceReport:
    """Split one logit, by the units that vote and by the pixels behind them."""
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
    values = {
        "digit": image.source.class_names[traced.digit],
        "probability": traced.probability,
        "logit": traced.logit,
        "n_for": traced.n_for,
        "n_against": traced.n_against,
    }
    match len(image.trace.activations):
        case 0:
            return sentence(
                "{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; pixel votes: "
                "{n_for} for, {n_against} against",
                **values,
            )
        case 1:
            return sentence(
                "{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; votes of the "
                "hidden units: {n_for} for, {n_against} against",
                **values,
            )
        case _:
            return sentence(
                "{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; votes of the last "
                "hidden layer: {n_for} for, {n_against} against",
                **values,
            )


def _pixel_table(image: TracedImage, traced: DigitTrace) -> str:
    """Return the pixels with the largest shares, and the sum of all shares."""
    chosen = strongest(traced.attribution, SHOWN_ROWS)
    cells = [pixel_object(image.source, int(pixel)) for pixel in chosen]
    rows = [
        [f"{c['row']}", f"{c['column']}", f"{c['intensity']:.4f}", signed(traced.attribution[c["index"]])]
        for c in cells
    ]
    heading = sentence(
        "shares of the logit: {pixels:+.4f} from all pixels, {biases:+.4f} from all biases; largest pixel shares "
        "({count}):",
        pixels=float(traced.attribution.sum()),
        biases=traced.bias_share,
        count=len(chosen),
    )
    return f"{heading}\n" + table(
        [sentence("row"), sentence("column"), sentence("intensity"), sentence("share")], rows, left=0
    )
