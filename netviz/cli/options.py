"""Options and kinds of arguments that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

seed_option = click.option(
    "--seed",
    type=click.IntRange(min=0),
    metavar="N",
    help="Decides the random start, the validation images and the order of the batches (default 0).",
)

data_option = click.option(
    "--data",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A folder with the four files of a data set in MNIST's form (default: MNIST itself).",
)

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")


def parse_pixels(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[int, ...]:
    """Turn each ``ROW,COLUMN``, both from 0 to 27, into the flat index 28·row + column."""
    pixels = tuple(_parse_pixel(value) for value in values)
    if len(set(pixels)) < len(pixels):
        raise click.BadParameter("the same pixel is given twice")
    return pixels


def _parse_pixel(value: str) -> int:
    from netviz.data import COLUMNS, ROWS  # loads NumPy, which --help must not

    try:
        row, column = (int(part) for part in value.split(","))
    except ValueError:
        raise click.BadParameter(f"{value!r} is not ROW,COLUMN, such as 14,9") from None
    if not (0 <= row < ROWS and 0 <= column < COLUMNS):
        raise click.BadParameter(f"{value} is not in the image, whose rows and columns are numbered 0 to {COLUMNS - 1}")
    return COLUMNS * row + column


def parse_sizes(_: click.Context, __: click.Parameter, value: str | None) -> tuple[int, ...] | None:
    """Turn ``N`` or ``N,N,…`` into whole numbers."""
    if value is None:
        return None
    try:
        return tuple(int(part) for part in value.split(","))
    except ValueError:
        message = f"{value!r} is not a whole number, or several with commas between, such as 256"
        raise click.BadParameter(message) from None
