"""``netviz learn``: one example's way through backpropagation, in numbers."""

from __future__ import annotations

from pathlib import Path

import click

from netviz.cli.errors import BadArgument
from netviz.cli.options import data_option, json_option


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
@click.option("--label", type=click.IntRange(0, 9), metavar="K", help="The label to learn (default: the image's own).")
@click.option("--optimizer", metavar="NAME", help="sgd, momentum or adam, with nothing remembered yet (default sgd).")
@click.option(
    "--learning-rate",
    type=float,
    metavar="X",
    help="How far the step goes (default 0.003, for adam 0.001).",
)
@click.option(
    "--repeat",
    "n_times",
    type=click.IntRange(1, 1000),
    metavar="N",
    help="Learn the image N times by heart, and tell what that does to 1,000 validation images.",
)
@click.option(
    "--gradients",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the loss's gradient by every parameter there: safetensors, named as in a network's file.",
)
@data_option
@json_option
def learn(
    model: Path,
    image: int,
    split: str,
    label: int | None,
    optimizer: str | None,
    learning_rate: float | None,
    n_times: int | None,
    gradients: Path | None,
    data: Path | None,
    as_json: bool,
) -> None:
    """Let a network learn one image, and show each stage.

    Forward, the loss -log p, backward (the derivatives of the loss by every sum, weight and bias), the update, and
    forward again. The network in the file stays as it is.

    A connection is reinforced where its own change raises a digit's logit for this image, and weakened where it
    lowers it.
    """
    from netviz.cli.learn.report import LearnSettings, learn_image, numbers_of, to_json, write_gradients
    from netviz.cli.learn.tables import to_text
    from netviz.cli.output_files import require_writable
    from netviz.cli.trace.source import find_image, load_network

    settings = LearnSettings.with_defaults(optimizer, learning_rate, label, n_times)
    if gradients is not None:
        if gradients.resolve() == model.resolve():
            raise BadArgument(f"--gradients and --model both name {model}: give each a file of its own.")
        require_writable(gradients)
    network, traced = load_network(model), find_image(data, split, image)
    result = learn_image(network, traced, settings, model, data)
    if gradients is not None:
        write_gradients(gradients, result, model)
    click.echo(to_json(numbers_of(result)) if as_json else to_text(result))
