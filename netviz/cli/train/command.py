"""``netviz train``: training without the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from netviz.cli.errors import BadArgument
from netviz.cli.options import data_option, json_option, parse_sizes, seed_option
from netviz.cli.train.presets import configuration, list_presets


@click.command()
@click.option("--preset", metavar="NAME", help="Where to start from; every other option overrides it (--list-presets).")
@click.option(
    "--list-presets",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=list_presets,
    help="Print every preset with what to look for in it.",
)
@click.option("--epochs", type=int, metavar="N", help="How often all training images are shown (default 5).")
@click.option("--batch-size", type=int, metavar="N", help="Images of one step (default 128).")
@click.option(
    "--hidden", callback=parse_sizes, metavar="N[,N…]", help="Units of each hidden layer, with commas (default 256)."
)
@click.option(
    "--activation", metavar="NAME", help="relu, tanh, sigmoid, leaky_relu or identity, of hidden units (default relu)."
)
@click.option("--optimizer", metavar="NAME", help="sgd, momentum or adam (default adam).")
@click.option(
    "--learning-rate",
    type=float,
    metavar="X",
    help="The largest in the schedule (default 0.007, which suits Adam; momentum needs about 0.1 and sgd about 1).",
)
@click.option("--adam-epsilon", type=float, metavar="X", help="ε of Adam (default 0.0001).")
@click.option("--schedule", metavar="NAME", help="constant or one_cycle, of the learning rate (default one_cycle).")
@click.option("--l2", type=float, metavar="X", help="Strength of the L2 penalty on the weights (default 0.0).")
@click.option("--dropout", type=float, metavar="X", help="Share of hidden activations that is dropped (default 0.0).")
@click.option(
    "--initial-scale",
    type=float,
    metavar="X",
    help="Width of the first layer's random start, 1 being He's; narrow ones can be read sooner, and 0 makes every "
    "weight of the network 0 (default 0.1).",
)
@click.option(
    "--initializer",
    metavar="NAME",
    help="he_normal, he_uniform, glorot_normal or glorot_uniform, of the random start (default he_normal).",
)
@click.option("--initial-bias", type=float, metavar="X", help="Every hidden unit's bias at the start (default 0.1).")
@click.option("--shifts", type=int, metavar="N", help="Move each image at random by up to N pixels (default 0).")
@click.option(
    "--noise", type=float, metavar="X", help="Standard deviation of noise on intensities from 0 to 1 (default 0.0)."
)
@click.option(
    "--training-size", type=int, metavar="N", help="How many images train (default 0: all that do not validate)."
)
@click.option(
    "--shuffled-labels",
    type=float,
    metavar="X",
    help="Share of the training images whose label is drawn at random (default 0.0).",
)
@click.option(
    "--validation",
    "validation_size",
    type=int,
    metavar="N",
    help="How many training images validate instead: a multiple of 10 (default 5000).",
)
@seed_option
@click.option(
    "--batch-seed",
    type=click.IntRange(min=0),
    metavar="N",
    help="Decides the order of the batches, dropout, shifts and noise instead of --seed (default: --seed does).",
)
@data_option
@click.option("--save", type=click.Path(path_type=Path), metavar="FILE", help="Write the network there: safetensors.")
@click.option(
    "--log", type=click.Path(path_type=Path), metavar="FILE", help="Write loss and accuracy of each batch there: CSV."
)
@json_option
def train(
    preset: str | None, data: Path | None, save: Path | None, log: Path | None, as_json: bool, **settings: Any
) -> int:
    """Train a network without the window.

    The same settings and seed give the same network as in the window. Ctrl+C stops after the batch at hand and saves
    what there is. With --json the last line of standard output is one JSON object, and there is no other.
    """
    from netviz.cli.train.run import Outputs, run

    config = configuration(preset, settings)
    if save is not None and log is not None and save.resolve() == log.resolve():
        raise BadArgument(f"--save and --log both name {save}: give each a file of its own.")
    return run(config, data, Outputs(save, log, as_json))
