"""``netviz trace``: what a pixel, a hidden unit, a digit or a connection does for one image, in numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from netviz.cli.options import data_option, json_option, parse_pixels
from netviz.cli.trace.query import TraceQuery, parse_connection, parse_neuron, require_one_image


@click.command()
@click.option(
    "--model", type=click.Path(path_type=Path), metavar="FILE", required=True, help="A network that train --save wrote."
)
@click.option("--image", type=click.IntRange(min=0), metavar="N", help="The image's number, from 0.")
@click.option(
    "--split", type=click.Choice(["test", "train"]), help="The test images or the training images (default test)."
)
@click.option(
    "--digits-file",
    type=click.Path(path_type=Path),
    metavar="PICTURE",
    help="Your own picture of a digit instead of --image, PNG or JPEG, which is centred and scaled as MNIST's were.",
)
@click.option(
    "--pixel",
    "pixels",
    callback=parse_pixels,
    metavar="ROW,COLUMN",
    multiple=True,
    help="The pixel to follow, each from 0 to 27; several are followed together.",
)
@click.option(
    "--neuron",
    callback=parse_neuron,
    metavar="[LAYER:]N",
    help="The hidden unit to take apart, from 0; 2:37 is unit 37 of the second hidden layer.",
)
@click.option("--digit", type=click.IntRange(0, 9), metavar="K", help="The digit to follow back to units and pixels.")
@click.option(
    "--connection",
    callback=parse_connection,
    metavar="LAYER:FROM-TO",
    help="The connection to look at: 1:14,9-37 leads from a pixel to a unit, 2:37-3 from a unit to a digit.",
)
@click.option(
    "--without", is_flag=True, help="What if the pixels were dark, or the hidden unit or the connection were away."
)
@click.option("--full-ink", is_flag=True, help="What if the pixels had full intensity.")
@click.option("--rank", is_flag=True, help="Which pixels matter most: how the answer changes without each.")
@data_option
@json_option
@click.option("--csv", "as_csv", is_flag=True, help="Print the sum alone, as comma-separated values.")
def trace(
    model: Path,
    image: int | None,
    split: str | None,
    digits_file: Path | None,
    data: Path | None,
    as_json: bool,
    as_csv: bool,
    **asked: Any,
) -> None:
    """Take an image's way through the network apart.

    Of pixels, a hidden unit, a digit or a connection; of the image as a whole where none of them is named.

    What a pixel sends is its intensity times its weights; a hidden unit passes on what arrives in the proportion of
    its activation to its pre-activation (for ReLU: all or nothing), and the shares of all pixels and of the biases
    add up to each logit. Where all the pixels are dark they send nothing: then full intensity is assumed, and
    "hypothetical" is true.
    """
    query = TraceQuery(**asked)
    query.require_sense(as_json=as_json, as_csv=as_csv)
    require_one_image(image, digits_file, split, data)

    from netviz.cli.trace.report import report, to_csv, to_json, to_text
    from netviz.cli.trace.source import find_image, load_network, read_drawing

    network = load_network(model)
    traced = find_image(data, split or "test", image) if digits_file is None else read_drawing(digits_file)
    answer = report(network, traced, query)
    if as_csv:
        click.echo(to_csv(answer), nl=False)
    else:
        click.echo(to_json(answer) if as_json else to_text(answer))
