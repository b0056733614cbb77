"""``netviz summary``: the layers, shapes and parameters of a network."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from netviz.cli.options import csv_option, json_option, require_one_form
from netviz.cli.output import say
from netviz.cli.table import table
from netviz.sentences import sentence

if TYPE_CHECKING:
    from netviz.nn.parameters import Architecture


@click.command()
@click.option(
    "--model",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A network file (default: 784 → 256 → 10).",
)
@json_option
@csv_option("the layers")
def summary(model: Path | None, as_json: bool, as_csv: bool) -> None:
    """Count a network's parameters, layer by layer."""
    require_one_form(as_json=as_json, as_csv=as_csv)

    from netviz.formats.opening import open_network
    from netviz.nn.parameters import Architecture
    from netviz.scene.layers_table import layers_table

    architecture = Architecture() if model is None else open_network(model).parameters.architecture
    if as_csv:
        say(layers_table(architecture).as_csv(), end="")
    else:
        say(_as_json(architecture) if as_json else _as_table(architecture))


def _as_table(architecture: Architecture) -> str:
    from netviz.nn.summary import summary_rows

    rows = [[row.layer, row.output, f"{row.n_parameters:,}", row.derivation] for row in summary_rows(architecture)]
    rows.append([sentence("total"), "", f"{architecture.n_parameters:,}", ""])
    return table(
        [sentence("layer"), sentence("output"), sentence("parameters"), sentence("weights + biases")], rows, left=2
    )


def _as_json(architecture: Architecture) -> str:
    from netviz.nn.summary import summary_rows

    layers = [
        {"layer": row.layer, "output": row.output, "parameters": row.n_parameters} for row in summary_rows(architecture)
    ]
    return json.dumps({"layers": layers, "parameters": architecture.n_parameters}, ensure_ascii=False, indent=2)
