"""``netviz data``: what a file or folder with images holds, and how it is read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from netviz.cli.options import csv_option, json_option, require_one_form
from netviz.cli.output import say
from netviz.cli.table import listing
from netviz.sentences import sentence, shortened

if TYPE_CHECKING:
    from netviz.data.sources.understanding import UnderstoodImages

_MAX_NAME = 60
"""Characters of a class's name in the text; JSON and CSV have it whole."""


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@json_option
@csv_option("the number of images of each class")
def data(path: Path, as_json: bool, as_csv: bool) -> None:
    """Say which images a file or folder holds, and how they are read.

    IDX files under any name, NPZ, CSV, and folders of pictures by class are found by what they are. Images of other
    sizes are brought to 28×28; dark ink on light paper and exchanged rows and columns are recognized.
    """
    require_one_form(as_json=as_json, as_csv=as_csv)

    from netviz.data.loading import understand_images

    found = understand_images(path)
    if as_csv:
        say(_as_csv(found), end="")
    else:
        say(_as_json(found) if as_json else _as_text(found))


def _as_csv(found: UnderstoodImages) -> str:
    from netviz.scene.exported_table import ExportedTable

    return ExportedTable.of_columns("classes", {"class": found.class_names, "images": found.counts}).as_csv()


def _as_json(found: UnderstoodImages) -> str:
    numbers = {
        "form": found.form,
        "name": found.name,
        "n_train": len(found.train_labels),
        "n_test": len(found.test_labels),
        "classes": list(found.class_names),
        "counts": list(found.counts),
        "inverted": found.is_inverted,
        "transposed": found.is_transposed,
        "resampled_from": None if found.resampled_from is None else list(found.resampled_from),
        "remarks": [str(remark) for remark in found.remarks],
    }
    return json.dumps(numbers, ensure_ascii=False, indent=2)


def _as_text(found: UnderstoodImages) -> str:
    counts = ", ".join(
        f"{shortened(name, _MAX_NAME)}: {n:,}" for name, n in zip(found.class_names, found.counts, strict=True)
    )
    images = sentence(
        "{train:,} to train on, {test:,} to test", train=len(found.train_labels), test=len(found.test_labels)
    )
    rows = [
        (sentence("form"), found.form),
        (sentence("images"), images),
        (sentence("classes"), f"{len(found.class_names)} ({counts})"),
    ]
    return "\n".join([listing(rows), *found.everything])
