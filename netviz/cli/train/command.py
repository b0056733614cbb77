"""``netviz train``: train without the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from netviz.cli.errors import BadArgument
from netviz.cli.options import data_option, json_option, parse_sizes, seed_option
from netviz.cli.train.presets import configuration, list_presets
from netviz.sentences import sentence


@click.command()
@click.option("--preset", metavar="NAME", help="Preset to start from (see --list-presets); other options override it.")
@click.option(
    "--list-presets",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=list_presets,
    help="List the presets and what to look for in each, and exit.",
)
@click.option("--epochs", type=int, metavar="N", help="Number of passes over the training images (default 5).")
@click.option("--batch-size", type=int, metavar="N", help="Images per batch (default 128).")
@click.option(
    "--hidden",
    callback=parse_sizes,
    metavar="N[,N…]",
    help="Units in each hidden layer, separated by commas (default 256).",
)
@click.option(
    "--activation",
    metavar="NAME",
    help="Activation of the hidden units: relu, tanh, sigmoid, leaky_relu or identity (default relu).",
)
@click.option("--optimizer", metavar="NAME", help="Optimizer: sgd, momentum or adam (default adam).")
@click.option(
    "--learning-rate",
    type=float,
    metavar="X",
    help="Peak of the schedule (default 0.007, which suits adam; momentum needs about 0.1 and sgd about 1).",
)
@click.option("--adam-epsilon", type=float, metavar="X", help="Adam's ε (default 0.0001).")
@click.option("--schedule", metavar="NAME", help="Learning rate schedule: constant or one_cycle (default one_cycle).")
@click.option("--l2", type=float, metavar="X", help="Strength of the L2 penalty on the weights (default 0.0).")
@click.option("--dropout", type=float, metavar="X", help="Fraction of hidden activations to drop (default 0.0).")
@click.option(
    "--initial-scale",
    type=float,
    metavar="X",
    help="Scale of the first layer's initial weights relative to the initializer; small weights show structure sooner, "
    "and 0 sets every weight of the network to 0 (default 0.1).",
)
@click.option(
    "--initializer",
    metavar="NAME",
    help="Initializer of the weights: he_normal, he_uniform, glorot_normal or glorot_uniform (default he_normal).",
)
@click.option("--initial-bias", type=float, metavar="X", help="Initial bias of every hidden unit (default 0.1).")
@click.option("--shifts", type=int, metavar="N", help="Shift each image randomly by up to N pixels (default 0).")
@click.option(
    "--noise",
    type=float,
    metavar="X",
    help="Standard deviation of noise added to intensities from 0 to 1 (default 0.0).",
)
@click.option(
    "--training-size",
    type=int,
    metavar="N",
    help="Number of training images (default 0: all but the validation images).",
)
@click.option(
    "--shuffled-labels",
    type=float,
    metavar="X",
    help="Fraction of training images with a random label (default 0.0).",
)
@click.option(
    "--validation",
    "validation_size",
    type=int,
    metavar="N",
    help="Number of images held out for validation, equally many of each class (default 5000).",
)
@seed_option
@click.option(
    "--batch-seed",
    type=click.IntRange(min=0),
    metavar="N",
    help="Seed of the batch order, dropout, shifts and noise (default: --seed).",
)
@data_option
@click.option(
    "--start-from",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Train this network further in place of a random start: a file of any form that netviz evaluate takes. Its "
    "layers and activation are kept.",
)
@click.option("--save", type=click.Path(path_type=Path), metavar="FILE", help="Save the network here, as safetensors.")
@click.option(
    "--log", type=click.Path(path_type=Path), metavar="FILE", help="Save loss and accuracy of each batch here, as CSV."
)
@json_option
def train(
    preset: str | None,
    data: Path | None,
    start_from: Path | None,
    save: Path | None,
    log: Path | None,
    as_json: bool,
    **settings: Any,
) -> int:
    """Train a network without the window.

    The same settings and seed give the same network as in the window. Ctrl+C stops after the current batch and saves
    the network. With --json, standard output holds a single JSON object.
    """
    from netviz.cli.train.run import Outputs, run

    config = configuration(preset, settings)
    if save is not None and log is not None and save.resolve() == log.resolve():
        raise BadArgument(sentence("--save and --log both name {path}; give each its own file.", path=save))
    for option, path in (("--save", save), ("--log", log)):
        if path is not None and data is not None:
            _require_no_part_of(data, option, path)
    if start_from is not None:
        if log is not None and log.resolve() == start_from.resolve():
            raise BadArgument(sentence("--start-from and --log both name {path}; give each its own file.", path=log))
        _require_left_open(settings)
    shrinks = settings["validation_size"] is None
    return run(config, data, Outputs(save, log, as_json), shrinks=shrinks, start_from=start_from)


def _require_no_part_of(data: Path, option: str, path: Path) -> None:
    """Refuse to write over a file of the data set: one of netviz in its folder may be replaced."""
    from netviz.cli.train.log import is_log
    from netviz.formats.reading import is_own_file

    target, place = path.resolve(), data.resolve()
    if not target.is_file() or place not in (target, *target.parents):
        return
    if target == place or not (is_own_file(target) or is_log(target)):
        raise BadArgument(
            sentence("{option} names {path}, which belongs to --data; choose another file.", option=option, path=path)
        )


def _require_left_open(settings: dict[str, Any]) -> None:
    """Refuse an option about the network that a file decides."""
    for name in ("hidden", "activation", "initial_scale", "initializer", "initial_bias"):
        if settings[name] is not None:
            option = "--" + name.replace("_", "-")
            raise BadArgument(
                sentence("--start-from takes the network from its file; leave {option} out.", option=option)
            )
