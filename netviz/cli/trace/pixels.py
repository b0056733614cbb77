"""What pixels send to the hidden units and to the digits, for ``netviz trace``."""

from __future__ import annotations

from typing import Any

import numpy as np

from netviz.cli.table import table
from netviz.cli.trace.parts import (
    SHOWN_ROWS,
    TracedImage,
    TraceReport,
    digit_table,
    image_line,
    image_object,
    output_objects,
    pixel_name,
    pixel_object,
    signed,
)
from netviz.cli.trace.query import TraceQuery
from netviz.cli.trace.sums import softmax_objects, sum_object, sum_table
from netviz.cli.trace.what_if import what_if_object, what_if_text
from netviz.sentences import sentence
from netviz.tracing.arithmetic import pixel_sum
from netviz.tracing.image_trace import FloatArray
from netviz.tracing.shares import PixelTrace, bias_share, trace_pixels
from netviz.tracing.units import strongest
from netviz.tracing.what_if import with_full_ink, without_pixels


def pixel_report(image: TracedImage, query: TraceQuery) -> TraceReport:
    """Trace pixels forward; the report's sum is their contribution to the answer's logit."""
    trace, source = image.trace, image.source
    pixels = trace_pixels(trace, query.pixels)
    biases = bias_share(trace)
    sums = [pixel_sum(trace, pixels.pixels, digit) for digit in range(trace.logits.size)]
    numbers: dict[str, Any] = {
        "image": image_object(source),
        "pixels": [pixel_object(source, pixel) for pixel in pixels.pixels],
        "hypothetical": pixels.hypothetical,
        "hidden": _hidden_units(image, pixels),
        "outputs": output_objects(image, pixels.outputs),
        "bias_share": biases.tolist(),
        "arithmetic": [{"digit": digit, **sum_object(written)} for digit, written in enumerate(sums)],
        "softmax": softmax_objects(image),
    }
    text = [image_line(image), _pixel_table(image, pixels), *_hidden_tables(image, pixels)]
    answer = sums[trace.answer]
    heading = sentence(
        "contribution to the score before softmax (logit) of {digit}", digit=source.class_names[trace.answer]
    )
    text.append(f"{heading}\n{sum_table(answer)}")
    text.append(_digit_table(image, pixels, biases))
    changes = (
        (query.without, "without", without_pixels),
        (query.full_ink, "full_ink", with_full_ink),
    )
    for is_requested, key, change in changes:
        if is_requested:
            what_if = change(trace, pixels.pixels)
            numbers[key] = what_if_object(what_if)
            text.append(what_if_text(image, what_if, _change_name(key, pixels.pixels)))
    return TraceReport(numbers, tuple(text), answer)


def _change_name(key: str, pixels: tuple[int, ...]) -> str:
    if len(pixels) == 1:
        name = pixel_name(pixels[0])
        if key == "without":
            return sentence("without pixel {pixel}", pixel=name)
        return sentence("with pixel {pixel} at full ink", pixel=name)
    if key == "without":
        return sentence("without these {count} pixels", count=len(pixels))
    return sentence("with these {count} pixels at full ink", count=len(pixels))


def _hidden_units(image: TracedImage, pixels: PixelTrace) -> list[dict[str, Any]]:
    """Return an entry for each unit for JSON, with its layer if there are several."""
    trace = image.trace
    units = []
    layers = zip(pixels.arriving, trace.pre_activations, trace.activations, strict=True)
    for layer, (arriving, pre_activations, activations) in enumerate(layers, start=1):
        where = {"layer": layer} if len(trace.activations) > 1 else {}
        units += [
            {
                **where,
                "unit": unit,
                "contribution": float(arriving[unit]),
                "pre_activation": float(pre_activations[unit]),
                "activation": float(activations[unit]),
            }
            for unit in range(arriving.size)
        ]
    return units


def _pixel_table(image: TracedImage, pixels: PixelTrace) -> str:
    cells = [pixel_object(image.source, pixel) for pixel in pixels.pixels]
    rows = [[f"{c['row']}", f"{c['column']}", f"{c['index']}", f"{c['intensity']:.4f}"] for c in cells]
    text = table(
        [sentence("row"), sentence("column"), sentence("28·row + column"), sentence("intensity")], rows, left=0
    )
    if pixels.hypothetical:
        note = sentence("Dark pixels send nothing; everything below assumes full intensity.")
        text = f"{text}\n{note}"
    return text


def _hidden_tables(image: TracedImage, pixels: PixelTrace) -> list[str]:
    """Return a table for each hidden layer of the units that receive the most."""
    trace = image.trace
    tables = []
    for layer, arriving in enumerate(pixels.arriving):
        passed = pixels.passed_on[layer]
        raised, lowered = int((passed > 0.0).sum()), int((passed < 0.0).sum())
        chosen = strongest(arriving, SHOWN_ROWS)
        rows = [
            [
                str(unit),
                signed(arriving[unit]),
                signed(trace.pre_activations[layer][unit]),
                signed(trace.activations[layer][unit]),
            ]
            for unit in chosen
        ]
        heading = sentence(
            "hidden layer {layer}, {count} units; firing units raised: {raised}, lowered: {lowered}; largest "
            "contributions ({shown}):",
            layer=layer + 1,
            count=arriving.size,
            raised=raised,
            lowered=lowered,
            shown=len(chosen),
        )
        tables.append(
            f"{heading}\n"
            + table(
                [sentence("unit"), sentence("contribution"), sentence("pre-activation"), sentence("activation")],
                rows,
                left=0,
            )
        )
    return tables


def _digit_table(image: TracedImage, pixels: PixelTrace, biases: FloatArray) -> str:
    """Return the table of the digits; unless hypothetical, its last three columns add up to the logit."""
    columns = {"these pixels": pixels.outputs}
    if not pixels.hypothetical:
        columns["other pixels"] = np.subtract(image.trace.logits, biases + pixels.outputs)
    columns["biases"] = biases
    return digit_table(image, columns)
