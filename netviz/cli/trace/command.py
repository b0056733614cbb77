"""``netviz trace``: what pixels, a hidden unit, a digit or a connection do for one image, in numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from netviz.cli.options import csv_option, data_option, json_option, parse_pixels
from netviz.cli.output import say
from netviz.cli.trace.query import TraceQuery, parse_connection, parse_neuron, require_one_image, require_picture


@click.command()
@click.option(
    "--model",
    type=click.Path(path_type=Path),
    metavar="FILE",
    required=True,
    help="Network saved by train --save.",
)
@click.option("--image", type=click.IntRange(min=0), metavar="N", help="Number of the image, from 0.")
@click.option("--split", type=click.Choice(["test", "train"]), help="Test or training images (default test).")
@click.option(
    "--digits-file",
    type=click.Path(path_type=Path),
    metavar="PICTURE",
    help="Your own picture of digits, or of other shapes, instead of --image: a photo, a scan or a drawing, such as "
    "PNG, JPEG or WebP. Each shape is found, centered and scaled like MNIST's digits.",
)
@click.option(
    "--which",
    type=click.IntRange(min=1),
    metavar="N",
    help="Which digit or shape of --digits-file to trace if it shows several, in reading order (default 1).",
)
@click.option(
    "--pixel",
    "pixels",
    callback=parse_pixels,
    metavar="ROW,COLUMN",
    multiple=True,
    help="Pixel to trace, from 0,0 to 27,27; repeat the option to trace several together.",
)
@click.option(
    "--neuron",
    callback=parse_neuron,
    metavar="[LAYER:]N",
    help="Hidden unit (neuron) to trace, from 0; 2:37 is unit 37 of the second hidden layer.",
)
@click.option(
    "--digit",
    type=click.IntRange(0, 61),
    metavar="K",
    help="Digit, or number of another class, to trace back to units and pixels.",
)
@click.option(
    "--connection",
    callback=parse_connection,
    metavar="LAYER:FROM-TO",
    help="Connection to trace: 1:14,9-37 leads from a pixel to a unit, 2:37-3 from a unit to a digit or class.",
)
@click.option(
    "--without", is_flag=True, help="Re-run the network without the pixels, the hidden unit or the connection."
)
@click.option("--full-ink", is_flag=True, help="Re-run the network with the pixels at full intensity.")
@click.option(
    "--rank", is_flag=True, help="Rank the pixels by how much the score of the answer changes without each of them."
)
@data_option
@json_option
@csv_option("the sum")
def trace(
    model: Path,
    image: int | None,
    split: str | None,
    digits_file: Path | None,
    which: int | None,
    data: Path | None,
    as_json: bool,
    as_csv: bool,
    **options: Any,
) -> None:
    """Trace pixels, a hidden unit, a digit (or another class) or a connection.

    Without any of these, the report covers the whole image.

    A pixel sends its intensity times its weights. A hidden unit passes on what it receives, multiplied by the ratio
    of its activation to its pre-activation (for ReLU: all or nothing). The shares of all pixels and of the biases add
    up to each digit's score before softmax (logit). If all selected pixels are dark, they send nothing; the report
    then assumes full intensity, and "hypothetical" is true.

    In JSON and CSV, "digit" is the number of the class, whatever the classes are.
    """
    query = TraceQuery(**options)
    query.require_compatible(as_json=as_json, as_csv=as_csv)
    require_one_image(image, digits_file, split, data)
    require_picture(digits_file, which)

    from netviz.cli.trace.report import report, to_csv, to_json, to_text
    from netviz.cli.trace.source import find_image, load_network

    network = load_network(model)
    if digits_file is None:
        result = report(network, find_image(network, data, split or "test", image), query)
    else:
        from netviz.cli.trace.own_picture import report_picture

        result = report_picture(network, digits_file, which or 1, query)
    if as_csv:
        say(to_csv(result), end="")
    else:
        say(to_json(result) if as_json else to_text(result))
