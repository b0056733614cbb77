"""``netviz learn``: one learning step on one image, in numbers."""

from __future__ import annotations

from pathlib import Path

import click

from netviz.cli.errors import BadArgument
from netviz.cli.options import csv_option, data_option, json_option, require_one_form
from netviz.cli.output import say
from netviz.sentences import sentence


@click.command()
@click.option(
    "--model", type=click.Path(path_type=Path), metavar="FILE", required=True, help="Network saved by train --save."
)
@click.option("--image", type=click.IntRange(min=0), metavar="N", required=True, help="Number of the image, from 0.")
@click.option(
    "--split",
    type=click.Choice(["test", "train"]),
    default="test",
    help="Test or training images (default test).",
)
@click.option("--label", type=click.IntRange(0, 61), metavar="K", help="Label to learn (default: the image's own).")
@click.option("--optimizer", metavar="NAME", help="Optimizer, with fresh state: sgd, momentum or adam (default sgd).")
@click.option(
    "--learning-rate",
    type=float,
    metavar="X",
    help="Learning rate (default 0.003; 0.001 for adam).",
)
@click.option(
    "--repeat",
    "n_times",
    type=click.IntRange(1, 1000),
    metavar="N",
    help="Repeat the step N times, and show the effect on 1,000 unseen images.",
)
@click.option(
    "--gradients",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Save the gradient of the loss here, as safetensors with the names of a network file.",
)
@data_option
@json_option
@csv_option("the digits at every stage, or with --repeat the effect of each step")
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
    as_csv: bool,
) -> None:
    """Learn from one image, and show each stage.

    The stages are: forward, the loss -log p, backpropagation (the derivatives of the loss with respect to every sum,
    weight and bias), the update, and forward again. The network file does not change.

    A connection is reinforced if its own change raises a digit's score before softmax (logit) for this image, and
    weakened if it lowers the score.

    In JSON and CSV, "digit" is the number of the class, whatever the classes are.
    """
    require_one_form(as_json=as_json, as_csv=as_csv)

    from netviz.cli.learn.report import LearnSettings, learn_image, numbers_of, to_csv, to_json, write_gradients
    from netviz.cli.learn.tables import to_text
    from netviz.cli.output_files import require_writable
    from netviz.cli.trace.source import find_image, load_network

    settings = LearnSettings.with_defaults(optimizer, learning_rate, label, n_times)
    if gradients is not None:
        if gradients.resolve() == model.resolve():
            raise BadArgument(sentence("--gradients and --model both name {path}; give each its own file.", path=model))
        require_writable(gradients)
    network = load_network(model)
    traced = find_image(network, data, split, image)
    result = learn_image(network, traced, settings, model, data)
    if gradients is not None:
        write_gradients(gradients, result, model)
    if as_csv:
        say(to_csv(result), end="")
    else:
        say(to_json(numbers_of(result)) if as_json else to_text(result))
