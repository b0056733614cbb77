"""One connection: its weight, what it carries and how the loss changes with it, for ``netviz trace``."""

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
from netviz.data import COLUMNS
from netviz.tracing.connections import ConnectionTrace, trace_connection
from netviz.tracing.what_if import without_connection


def connection_report(image: TracedImage, connection: ConnectionArgument, *, without: bool) -> TraceReport:
    """Take one connection out of the network."""
    trace = image.trace
    layer = connection.layer - 1
    traced = trace_connection(trace, layer, connection.source, connection.target, image.source.label)
    numbers: dict[str, Any] = {
        "image": image_object(image.source),
        "connection": _place(connection),
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
        digit_table(image, {"this connection": traced.outputs}),
    ]
    if without:
        what_if = without_connection(trace, layer, connection.source, connection.target)
        numbers["without"] = what_if_object(what_if)
        text.append(what_if_text(image, what_if, "without this connection"))
    return TraceReport(numbers, tuple(text), None)


def _place(connection: ConnectionArgument) -> dict[str, int]:
    """Return the connection's ends; a pixel's also by row and column."""
    place = {"layer": connection.layer, "source": connection.source, "target": connection.target}
    if connection.layer == 1:
        place["row"], place["column"] = divmod(connection.source, COLUMNS)
    return place


def _name(image: TracedImage, connection: ConnectionArgument) -> str:
    n_layers = image.trace.parameters.architecture.n_layers
    several = n_layers > 2
    source = f"pixel {pixel_name(connection.source)}"
    if connection.layer > 1:
        source = f"unit {connection.source}" + (f" of hidden layer {connection.layer - 1}" if several else "")
    if connection.layer == n_layers:
        return f"connection from {source} to the digit {image.source.class_names[connection.target]}"
    target = f"unit {connection.target}" + (f" of hidden layer {connection.layer}" if several else "")
    return f"connection from {source} to {target}"


def _table(image: TracedImage, traced: ConnectionTrace) -> str:
    rows = [
        ["weight", signed(traced.weight, 6)],
        ["intensity" if traced.layer == 0 else "activation", signed(traced.source_value, 6)],
        ["signal, their product", signed(traced.signal, 6)],
    ]
    if traced.gradient is not None:
        name = image.source.class_names[image.source.label] if image.source.label is not None else ""
        rows.append([f"gradient, of -log p({name}) by the weight", signed(traced.gradient, 6)])
    rows.append(["the sum that it arrives in", signed(traced.target_pre_activation, 6)])
    text = table(["", "value"], rows)
    return text if traced.target_fires else f"{text}\nThe unit is silent, so that nothing of it goes on."
