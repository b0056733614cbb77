"""Options and argument parsers shared by several commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from netviz.sentences import sentence

F = TypeVar("F", bound=Callable[..., Any])

seed_option = click.option(
    "--seed",
    type=click.IntRange(min=0),
    metavar="N",
    help="Seed of the initial weights, the validation images and the batch order (default 0).",
)

data_option = click.option(
    "--data",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="A data set: a folder with IDX files as of MNIST, an NPZ or CSV file, or a folder of pictures for each class "
    "(default: MNIST itself).",
)

scaling_option = click.option(
    "--scaling",
    metavar="NAME",
    help="How the inputs are scaled: unit, raw, standard, symmetric, inverted or inverted_raw (default: found by "
    "trying).",
)

activation_option = click.option(
    "--activation",
    metavar="NAME",
    help="Activation of the hidden layers: relu, tanh, sigmoid or leaky_relu (default: found by trying).",
)

json_option = click.option("--json", "as_json", is_flag=True, help="Print a single JSON object and nothing else.")


def csv_option(what: str) -> Callable[[F], F]:
    """Return the option ``--csv`` of a command.

    Parameters
    ----------
    what : str
        What is printed, in words that follow "Print only".
    """
    return click.option("--csv", "as_csv", is_flag=True, help=f"Print only {what}, as comma-separated values.")


def require_one_form(*, as_json: bool, as_csv: bool) -> None:
    """Refuse ``--json`` together with ``--csv``.

    Raises
    ------
    click.UsageError
        If both are given.
    """
    if as_json and as_csv:
        raise click.UsageError(sentence("--csv and --json are alternatives; give only one"))


def parse_pixels(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[int, ...]:
    """Convert each ``ROW,COLUMN``, both from 0 to 27, to the flat index 28·row + column."""
    pixels = tuple(_parse_pixel(value) for value in values)
    if len(set(pixels)) < len(pixels):
        raise click.BadParameter(sentence("a pixel is given twice"))
    return pixels


def _parse_pixel(value: str) -> int:
    from netviz.data import COLUMNS, ROWS  # loads NumPy, which --help must not

    try:
        row, column = (int(part) for part in value.split(","))
    except ValueError:
        raise click.BadParameter(
            sentence("{value!r} is not of the form ROW,COLUMN, such as 14,9", value=value)
        ) from None
    if not (0 <= row < ROWS and 0 <= column < COLUMNS):
        raise click.BadParameter(
            sentence(
                "{value} is outside the image: rows and columns are numbered 0 to {last}", value=value, last=ROWS - 1
            )
        )
    return COLUMNS * row + column


def parse_sizes(_: click.Context, __: click.Parameter, value: str | None) -> tuple[int, ...] | None:
    """Convert ``N`` or ``N,N,…`` to integers."""
    if value is None:
        return None
    try:
        return tuple(int(part) for part in value.split(","))
    except ValueError:
        raise click.BadParameter(
            sentence("{value!r} is not an integer or several separated by commas, such as 256 or 128,64", value=value)
        ) from None
