"""``netviz compare``: two networks against each other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from netviz.cli.options import csv_option, data_option, json_option, require_one_form
from netviz.cli.output import say
from netviz.cli.table import table
from netviz.numbers import exact_number
from netviz.sentences import mark, sentence

if TYPE_CHECKING:
    from netviz.data import Dataset
    from netviz.scene.comparison import ComparedNetwork, Comparison

_ROWS = 10


@click.command()
@click.argument("a", metavar="A", type=click.Path(path_type=Path))
@click.argument("b", metavar="B", type=click.Path(path_type=Path))
@data_option
@json_option
@csv_option("the test images that they read differently")
def compare(a: Path, b: Path, data: Path | None, as_json: bool, as_csv: bool) -> None:
    """Compare the networks in two files of any form.

    Prints the test images that they read differently, and which hidden unit of A corresponds to which of B: the pairs
    whose incoming weights are most similar, chosen so that the sum of all similarities is as large as possible.
    """
    require_one_form(as_json=as_json, as_csv=as_csv)

    from netviz.data import load_dataset
    from netviz.formats.opening import open_network
    from netviz.scene.comparison import compare_networks

    dataset = load_dataset(data)
    first, second = (open_network(path, dataset).parameters for path in (a, b))
    found = compare_networks(first, second, dataset.test_images, dataset.test_labels)
    if as_csv:
        say(_as_csv(found), end="")
    elif as_json:
        say(json.dumps(_as_object(found, a, b), ensure_ascii=False, indent=2))
    else:
        say(_as_text(found, a, b, dataset))


def _as_csv(found: Comparison) -> str:
    from netviz.scene.exported_table import ExportedTable

    columns: dict[str, Any] = {
        "index": found.differ,
        "label": found.labels[found.differ],
        "a": found.a.answers[found.differ],
        "b": found.b.answers[found.differ],
    }
    return ExportedTable.of_columns("differ", columns).as_csv()


def _as_object(found: Comparison, a: Path, b: Path) -> dict[str, Any]:
    return {
        "a": _network(found.a, a),
        "b": _network(found.b, b),
        "n_test": len(found.labels),
        "agreement": found.agreement,
        "differ": [
            {
                "index": index,
                "label": int(found.labels[index]),
                "a": int(found.a.answers[index]),
                "b": int(found.b.answers[index]),
            }
            for index in found.differ.tolist()
        ],
        "matching": [
            {
                "layer": layer,
                "a": unit,
                "b": int(matching.partners[unit]),
                "similarity": float(matching.similarities[unit]),
            }
            for layer, matching in enumerate(found.matchings, start=1)
            for unit in matching.matched.tolist()
        ],
    }


def _network(network: ComparedNetwork, path: Path) -> dict[str, Any]:
    architecture = network.parameters.architecture
    return {
        "file": str(path),
        "layer_sizes": list(architecture.layer_sizes),
        "activation": architecture.activation,
        "test_accuracy": network.accuracy,
        "test_loss": network.loss,
        "weight_norms": list(network.kernel_norms),
        "bias_norms": list(network.bias_norms),
    }


def _as_text(found: Comparison, a: Path, b: Path, dataset: Dataset) -> str:
    n_same = len(found.labels) - len(found.differ)
    parts = [
        _networks_table(found, a, b),
        sentence(
            "Both give the same answer for {same:,} of {total:,} test images ({share:.2%}). "
            "Only A is right: {only_a:,}; only B is right: {only_b:,}.",
            same=n_same,
            total=len(found.labels),
            share=found.agreement,
            only_a=found.only_a_right,
            only_b=found.only_b_right,
        ),
    ]
    if len(found.differ):
        parts.append(_images_table(found, dataset))
    parts += [_matching_text(found, layer) for layer in range(len(found.matchings))]
    if found.a.parameters.architecture.n_layers != found.b.parameters.architecture.n_layers:
        parts.append(
            sentence("The networks have different numbers of hidden layers: only the units of the first are matched.")
        )
    return "\n\n".join(parts)


def _networks_table(found: Comparison, a: Path, b: Path) -> str:
    pair = found.a, found.b
    architectures = [network.parameters.architecture for network in pair]
    rows = [
        [sentence("file"), a.name, b.name],
        [sentence("layers"), *(" → ".join(f"{size:,}" for size in each.layer_sizes) for each in architectures)],
        [sentence("activation", "function"), *(each.activation for each in architectures)],
        [sentence("test images correct"), *(f"{network.accuracy:.2%}" for network in pair)],
        [sentence("test loss"), *(exact_number(network.loss) for network in pair)],
    ]
    of_weights, of_biases = mark("norm of weights {layer}"), mark("norm of biases {layer}")
    for name, norms in ((of_weights, [n.kernel_norms for n in pair]), (of_biases, [n.bias_norms for n in pair])):
        for layer in range(max(map(len, norms))):
            cells = (f"{each[layer]:.3f}" if layer < len(each) else "" for each in norms)
            rows.append([sentence(name, layer=layer + 1), *cells])
    return table(["", "A", "B"], rows)


def _images_table(found: Comparison, dataset: Dataset) -> str:
    rows = [
        [
            f"{index:,}",
            *(_class_name(dataset, int(of[index])) for of in (found.labels, found.a.answers, found.b.answers)),
        ]
        for index in found.differ[:_ROWS].tolist()
    ]
    head = sentence(
        "Test images that they read differently, the first {count} of {total:,}:",
        count=len(rows),
        total=len(found.differ),
    )
    return f"{head}\n\n{table([sentence('image'), sentence('label'), 'A', 'B'], rows, left=0)}"


def _class_name(dataset: Dataset, label: int) -> str:
    return dataset.class_names[label] if label < len(dataset.class_names) else str(label)


def _matching_text(found: Comparison, layer: int) -> str:
    matching = found.matchings[layer]
    matched = matching.matched
    similarities = matching.similarities[matched]
    lines = [
        sentence(
            "Hidden layer {layer}: {count:,} pairs of units, similarity {mean:.3f} on average, from {least:.3f} to "
            "{most:.3f}.",
            layer=layer + 1,
            count=len(matched),
            mean=matching.mean_similarity,
            least=float(similarities.min()),
            most=float(similarities.max()),
        )
    ]
    for name, count in (("A", len(matching.partners)), ("B", matching.n_others)):
        if count > len(matched):
            lines.append(
                sentence("Without a counterpart: {count:,} units of {name}.", count=count - len(matched), name=name)
            )
    best = matched[(-similarities).argsort(kind="stable")][:_ROWS]
    rows = [
        [f"{unit:,}", f"{int(matching.partners[unit]):,}", f"{float(matching.similarities[unit]):.3f}"]
        for unit in best.tolist()
    ]
    return "\n".join(
        [*lines, "", table([sentence("unit of A"), sentence("unit of B"), sentence("similarity")], rows, left=0)]
    )
