"""One hidden unit: its sum and what it adds to the digits, for ``netviz trace``."""

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
from netviz.sentences import sentence
from netviz.tracing.arithmetic import unit_sum
from netviz.tracing.units import UnitTrace, trace_unit
from netviz.tracing.what_if import without_unit


def neuron_report(image: TracedImage, neuron: NeuronArgument, *, without: bool) -> TraceReport:
    """Report on one hidden unit.

    In the first hidden layer, its products and weights are pictures of 28 rows; in later layers, there is one number
    for each unit of the previous layer.
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
        digit_table(image, {sentence("this unit"): unit.outputs, sentence("with activation 1"): unit.votes}),
    ]
    if without:
        what_if = without_unit(trace, number, layer)
        numbers["without"] = what_if_object(what_if)
        text.append(what_if_text(image, what_if, sentence("without unit {unit}", unit=number)))
    return TraceReport(numbers, tuple(text), written)


def _unit_line(unit: UnitTrace, n_layers: int) -> str:
    values = {
        "unit": unit.unit,
        "count": unit.n_units,
        "layer": unit.layer + 1,
        "sum": unit.pre_activation,
        "activation": unit.activation,
    }
    match (unit.fires, n_layers > 1):
        case (True, False):
            return sentence(
                "hidden unit {unit} of {count} fires: sum {sum:+.4f}, activation {activation:+.4f}", **values
            )
        case (True, True):
            return sentence(
                "unit {unit} of {count} in hidden layer {layer} fires: sum {sum:+.4f}, activation {activation:+.4f}",
                **values,
            )
        case (False, False):
            return sentence(
                "hidden unit {unit} of {count} is silent: sum {sum:+.4f}, activation {activation:+.4f}", **values
            )
        case _:
            return sentence(
                "unit {unit} of {count} in hidden layer {layer} is silent: sum {sum:+.4f}, activation "
                "{activation:+.4f}",
                **values,
            )
