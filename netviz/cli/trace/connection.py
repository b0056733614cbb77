"""One connection: its weight, its signal and its gradient, for ``netviz trace``."""

from __future__ import annotations

from typing import Any

from netviz.cli.table import table
from netviz.cli.trace.parts import (
    TracedImage,
    TraceReport,
    digit_table,
    image_line,
    image_object,
    output_objects,
    pixel_name,
    signed,
)
from netviz.cli.trace.query import ConnectionArgument
from netviz.cli.trace.what_if import what_if_object, what_if_text
from netviz.data import COLUMNS, worded
from netviz.sentences import sentence
from netviz.tracing.connections import ConnectionTrace, trace_connection
from netviz.tracing.what_if import without_connection


def connection_report(image: TracedImage, connection: ConnectionArgument, *, without: bool) -> TraceReport:
    """Report on one connection of the network."""
    trace = image.trace
    layer = connection.layer - 1
    traced = trace_connection(trace, layer, connection.source, connection.target, image.source.label)
    numbers: dict[str, Any] = {
        "image": image_object(image.source),
        "connection": _ends(connection),
        "weight": traced.weight,
        "source_value": traced.source_value,
        "signal": traced.signal,
        "gradient": traced.gradient,
        "target_pre_activation": traced.target_pre_activation,
        "target_fires": traced.target_fires,
        "outputs": output_objects(image, traced.outputs),
    }
    name = _name(image, connection)
    text = [
        image_line(image),
        f"{name}\n{_table(image, traced)}",
        digit_table(image, {sentence("this connection"): traced.outputs}),
    ]
    if without:
        what_if = without_connection(trace, layer, connection.source, connection.target)
        numbers["without"] = what_if_object(what_if)
        text.append(what_if_text(image, what_if, sentence("without this connection")))
    return TraceReport(numbers, tuple(text), None)


def _ends(connection: ConnectionArgument) -> dict[str, int]:
    """Return the connection's ends for JSON, a pixel also by row and column."""
    place = {"layer": connection.layer, "source": connection.source, "target": connection.target}
    if connection.layer == 1:
        place["row"], place["column"] = divmod(connection.source, COLUMNS)
    return place


def _name(image: TracedImage, connection: ConnectionArgument) -> str:
    n_layers, names = image.trace.parameters.architecture.n_layers, image.source.class_names
    values = {
        "source": connection.source,
        "pixel": pixel_name(connection.source),
        "before": connection.layer - 1,
        "target": connection.target,
        "layer": connection.layer,
    }
    if connection.layer == n_layers:
        values["digit"] = names[connection.target]
    match (connection.layer == 1, connection.layer == n_layers, n_layers > 2):
        case (True, True, _):
            return worded(sentence("connection from pixel {pixel} to digit {digit}", **values), names)
        case (True, False, False):
            return sentence("connection from pixel {pixel} to unit {target}", **values)
        case (True, False, True):
            return sentence("connection from pixel {pixel} to unit {target} of hidden layer {layer}", **values)
        case (False, True, False):
            return worded(sentence("connection from unit {source} to digit {digit}", **values), names)
        case (False, True, True):
            text = sentence("connection from unit {source} of hidden layer {before} to digit {digit}", **values)
            return worded(text, names)
        case _:
            return sentence(
                "connection from unit {source} of hidden layer {before} to unit {target} of hidden layer {layer}",
                **values,
            )


def _table(image: TracedImage, traced: ConnectionTrace) -> str:
    rows = [
        [sentence("weight"), signed(traced.weight, 6)],
        [sentence("intensity") if traced.layer == 0 else sentence("activation"), signed(traced.source_value, 6)],
        [sentence("signal (their product)"), signed(traced.signal, 6)],
    ]
    if traced.gradient is not None and image.source.label is not None:
        name = image.source.class_names[image.source.label]
        rows.append([sentence("gradient of -log p({digit})", digit=name), signed(traced.gradient, 6)])
    rows.append([sentence("target's sum z"), signed(traced.target_pre_activation, 6)])
    text = table(["", sentence("value")], rows)
    if traced.target_fires:
        return text
    return f"{text}\n{sentence('The target unit is silent and passes nothing on.')}"
