"""One hidden unit's sum and what it sends to the digits, for ``netviz trace``."""

from __future__ import annotations

from typing import Any

from netviz.cli.trace.parts import (
    TracedImage,
    TraceReport,
    digit_table,
    image_line,
    image_object,
    output_objects,
    picture,
)
from netviz.cli.trace.query import NeuronArgument
from netviz.cli.trace.sums import softmax_objects, sum_object, sum_table
from netviz.cli.trace.what_if import what_if_object, what_if_text
from netviz.tracing.arithmetic import unit_sum
from netviz.tracing.units import UnitTrace, trace_unit
from netviz.tracing.what_if import without_unit


def neuron_report(image: TracedImage, neuron: NeuronArgument, *, without: bool) -> TraceReport:
    """Take one hidden unit apart.

    In the first hidden layer its products and weights are pictures of 28 rows; in those after it, one number for each
    unit of the layer before.
    """
    trace, number, layer = image.trace, neuron.unit, neuron.layer - 1
    unit = trace_unit(trace, number, layer)
    written = unit_sum(trace, number, layer=layer)
    weights = trace.parameters.kernels[layer][:, number]
    numbers: dict[str, Any] = {
        "image": image_object(image.source),
        "neuron": number,
        "layer": neuron.layer,
        "products": unit.products.tolist() if layer else picture(unit.products),
        "weights": weights.tolist() if layer else picture(weights),
        "bias": unit.bias,
        "pre_activation": unit.pre_activation,
        "activation": unit.activation,
        "fires": unit.fires,
        "votes": unit.votes.tolist(),
        "outputs": output_objects(image, unit.outputs),
        "arithmetic": sum_object(written),
        "softmax": softmax_objects(image),
    }
    text = [
        image_line(image),
        f"{_unit_line(unit, len(trace.activations))}\n{sum_table(written)}",
        digit_table(image, {"this unit": unit.outputs, "with activation 1": unit.votes}),
    ]
    if without:
        what_if = without_unit(trace, number, layer)
        numbers["without"] = what_if_object(what_if)
        text.append(what_if_text(image, what_if, f"without unit {number}"))
    return TraceReport(numbers, tuple(text), written)


def _unit_line(unit: UnitTrace, n_layers: int) -> str:
    state = "fires" if unit.fires else "is silent"
    of_layer = f" in layer {unit.layer + 1}" if n_layers > 1 else ""
    return (
        f"hidden unit {unit.unit} of {unit.n_units}{of_layer} {state}: its sum is {unit.pre_activation:+.4f}, "
        f"its activation {unit.activation:+.4f}"
    )
