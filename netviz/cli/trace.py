"""``netviz trace``: what pixels of one image send through the network, in numbers."""

from __future__ import annotations

from pathlib import Path

import click

from netviz.cli.options import data_option, json_option, parse_pixels


@click.command()
@click.option(
    "--model", type=click.Path(path_type=Path), metavar="FILE", required=True, help="A network that train --save wrote."
)
@click.option("--image", type=click.IntRange(min=0), metavar="N", required=True, help="The image's number, from 0.")
@click.option(
    "--split",
    type=click.Choice(["test", "train"]),
    default="test",
    help="The test images or the training images (default test).",
)
@click.option(
    "--pixel",
    "pixels",
    callback=parse_pixels,
    metavar="ROW,COLUMN",
    required=True,
    multiple=True,
    help="The pixel to follow, each from 0 to 27; several are followed together.",
)
@data_option
@json_option
def trace(model: Path, image: int, split: str, pixels: tuple[int, ...], data: Path | None, as_json: bool) -> None:
    """Follow pixels through the hidden units to the ten digits.

    What a pixel sends is its intensity times its weights; a hidden unit passes on what arrives in the proportion of
    its activation to its pre-activation (for ReLU: all or nothing), and the shares of all pixels and of the biases
    add up to each logit. Where all the pixels are dark they send nothing: then full intensity is assumed, and
    "hypothetical" is true.
    """
    from netviz.cli.trace_report import describe, find_image, load_network, to_json, trace_path

    network = load_network(model)
    path = trace_path(network, find_image(data, split, image), pixels)
    click.echo(to_json(path) if as_json else describe(path))
