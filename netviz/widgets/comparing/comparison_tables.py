"""The tables of a comparison: both networks in numbers, the images that they read differently, and their units."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QCoreApplication

from netviz.numbers import exact_number, local, percentage
from netviz.scene.comparison import ComparedNetwork, Comparison
from netviz.scene.exported_table import ExportedTable
from netviz.widgets.parts.number_table import Head, Row
from netviz.widgets.parts.theme import plain_number

translate = QCoreApplication.translate

MOST_IMAGES = 40
MOST_PAIRS = 12

Table = tuple[list[Head], list[Row]]


def networks_table(comparison: Comparison, name_a: str, name_b: str) -> Table:
    """Return what can be said of each network in a number."""
    heads = [Head("", translate("Comparison", "What is compared")), Head("A", name_a), Head("B", name_b)]
    pair = comparison.a, comparison.b
    rows = [
        Row((translate("Comparison", "test images correct"), *(percentage(each.accuracy) for each in pair)), bold=True),
        Row((translate("Comparison", "test loss"), *(exact_number(each.loss) for each in pair))),
        Row((translate("Comparison", "hidden units"), *(_hidden(each) for each in pair))),
        Row(
            (
                translate("Comparison", "activation", "function"),
                *(each.parameters.architecture.activation for each in pair),
            )
        ),
    ]
    for layer in range(max(len(each.kernel_norms) for each in pair)):
        text = translate("Comparison", "‖weights‖, layer {layer}").format(layer=layer + 1)
        rows.append(Row((text, *(_norm(each.kernel_norms, layer) for each in pair))))
    for layer in range(max(len(each.bias_norms) for each in pair)):
        text = translate("Comparison", "‖biases‖, layer {layer}").format(layer=layer + 1)
        rows.append(Row((text, *(_norm(each.bias_norms, layer) for each in pair))))
    return heads, rows


def _hidden(network: ComparedNetwork) -> str:
    return " + ".join(local(size, ",") for size in network.parameters.architecture.layer_sizes[1:-1])


def _norm(norms: tuple[float, ...], layer: int) -> str:
    return local(norms[layer], ".2f") if layer < len(norms) else ""


def images_table(comparison: Comparison, class_name: Callable[[int], str]) -> Table:
    """Return the first of the test images that the networks read differently, with both answers."""
    heads = [
        Head(translate("Comparison", "image"), translate("Comparison", "Number of the test image; click to show it")),
        Head(translate("Comparison", "label"), translate("Comparison", "What it is")),
        Head("A", translate("Comparison", "What A reads it as")),
        Head("B", translate("Comparison", "What B reads it as")),
    ]
    columns = comparison.labels, comparison.a.answers, comparison.b.answers
    rows = [
        Row((local(index, ","), *(class_name(int(values[index])) for values in columns)))
        for index in comparison.differ[:MOST_IMAGES].tolist()
    ]
    return heads, rows


def most_similar(comparison: Comparison) -> list[int]:
    """Return the units of A in the first hidden layer that are most similar to their counterparts."""
    matching = comparison.matchings[0]
    order = np.argsort(-matching.similarities[matching.matched], kind="stable")
    return [int(unit) for unit in matching.matched[order][:MOST_PAIRS]]


def pairs_table(comparison: Comparison) -> Table:
    """Return the most similar pairs of units of the first hidden layer."""
    matching = comparison.matchings[0]
    heads = [
        Head(translate("Comparison", "unit of A"), translate("Comparison", "A hidden unit of A; click to select it")),
        Head(translate("Comparison", "unit of B"), translate("Comparison", "Its counterpart in B")),
        Head(
            translate("Comparison", "similarity"),
            translate("Comparison", "The cosine between the incoming weights of both, from −1 to 1"),
        ),
    ]
    rows = [
        Row(
            (
                local(unit, ","),
                local(int(matching.partners[unit]), ","),
                plain_number(float(matching.similarities[unit])),
            )
        )
        for unit in most_similar(comparison)
    ]
    return heads, rows


def pairs_export(comparison: Comparison) -> ExportedTable:
    """Return every pair of units, and its similarity."""
    rows = [
        (layer, unit, int(matching.partners[unit]), float(matching.similarities[unit]))
        for layer, matching in enumerate(comparison.matchings, start=1)
        for unit in matching.matched.tolist()
    ]
    return ExportedTable("matching units", ("layer", "unit of A", "unit of B", "similarity"), rows)


def images_export(comparison: Comparison) -> ExportedTable:
    """Return every test image that the networks read differently."""
    rows = [
        (index, int(comparison.labels[index]), int(comparison.a.answers[index]), int(comparison.b.answers[index]))
        for index in comparison.differ.tolist()
    ]
    return ExportedTable("images read differently", ("image", "label", "A", "B"), rows)
