"""What ``netviz trace`` is asked: which part of the network, and what if it were different."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import click


class ConnectionArgument(NamedTuple):
    """A connection as the command line has it: dense layers from 1, and units or pixels from 0."""

    layer: int
    source: int
    target: int


class NeuronArgument(NamedTuple):
    """A hidden unit as the command line has it: hidden layers from 1, and units from 0."""

    layer: int
    unit: int


@dataclass(frozen=True, slots=True)
class TraceQuery:
    """The options that select something, and what is asked about it.

    Attributes
    ----------
    pixels : tuple of int
        Flat indices; empty if none is selected.
    neuron : NeuronArgument or None
    digit : int or None
    connection : ConnectionArgument or None
    without, full_ink, rank : bool
    """

    pixels: tuple[int, ...] = ()
    neuron: NeuronArgument | None = None
    digit: int | None = None
    connection: ConnectionArgument | None = None
    without: bool = False
    full_ink: bool = False
    rank: bool = False

    @property
    def selected(self) -> tuple[str, ...]:
        """The options that name a part of the network."""
        given = {
            "--pixel": bool(self.pixels),
            "--neuron": self.neuron is not None,
            "--digit": self.digit is not None,
            "--connection": self.connection is not None,
        }
        return tuple(option for option, is_given in given.items() if is_given)

    def require_sense(self, *, as_json: bool, as_csv: bool) -> None:
        """Make sure that the options go together.

        Raises
        ------
        click.UsageError
            If they do not.
        """
        selected = self.selected
        if len(selected) > 1:
            raise click.UsageError(f"{' and '.join(selected)} ask two different things: give one of them at a time")
        if self.without and self.digit is not None:
            raise click.UsageError(
                "--without takes away pixels, a hidden unit or a connection, but a digit is only read: leave it out"
            )
        if self.without and not selected:
            raise click.UsageError("--without needs to know what to take away: a --pixel, --neuron or --connection")
        if self.full_ink and not self.pixels:
            raise click.UsageError("--full-ink needs the pixels to fill: give each as --pixel ROW,COLUMN")
        if self.rank and selected:
            raise click.UsageError(f"--rank looks at every pixel of the image: leave out {selected[0]}")
        if as_csv:
            self._require_sum(as_json)

    def _require_sum(self, as_json: bool) -> None:
        if as_json:
            raise click.UsageError("--csv and --json are two forms of the answer: give one of them")
        if self.connection is not None:
            raise click.UsageError("--csv writes sums, and a connection is a single product: leave it out")
        if self.without or self.full_ink or self.rank:
            raise click.UsageError("--csv writes the sum alone: leave out --without, --full-ink and --rank")


def parse_neuron(_: click.Context, __: click.Parameter, value: str | None) -> NeuronArgument | None:
    """Turn ``N``, or ``LAYER:N`` in a network with several hidden layers, into a hidden unit."""
    if value is None:
        return None
    found = re.fullmatch(r"(?:(\d{1,9}):)?(\d{1,9})", value, re.ASCII)
    if found is None:
        raise click.BadParameter(f"{value!r} is not a unit's number, such as 37, nor LAYER:NUMBER, such as 2:37")
    layer = int(found[1] or 1)
    if layer < 1:
        raise click.BadParameter(f"{value!r} names layer 0, but hidden layers are numbered from 1")
    return NeuronArgument(layer, int(found[2]))


def parse_connection(_: click.Context, __: click.Parameter, value: str | None) -> ConnectionArgument | None:
    """Turn ``LAYER:FROM-TO`` into a connection; in layer 1, FROM is a pixel as ROW,COLUMN or as 28·row + column."""
    if value is None:
        return None
    from netviz.data import COLUMNS, ROWS  # loads NumPy, which --help must not

    found = re.fullmatch(r"(\d{1,9}):(?:(\d{1,9}),)?(\d{1,9})-(\d{1,9})", value, re.ASCII)
    if found is None:
        raise click.BadParameter(f"{value!r} is not LAYER:FROM-TO, such as 1:14,9-37 or 2:37-3")
    layer, source, target = (int(found[part]) for part in (1, 3, 4))
    if layer < 1:
        raise click.BadParameter(f"{value!r} names layer 0, but dense layers are numbered from 1")
    if found[2] is not None:
        row, column = int(found[2]), source
        if layer > 1:
            raise click.BadParameter(f"{value!r} names a pixel, but pixels lead into layer 1 alone")
        if not (row < ROWS and column < COLUMNS):
            raise click.BadParameter(
                f"{value!r} begins outside the image, whose rows and columns are numbered 0 to {COLUMNS - 1}"
            )
        source = COLUMNS * row + column
    return ConnectionArgument(layer, source, target)


def require_one_image(image: int | None, picture: Path | None, split: str | None, data: Path | None) -> None:
    """Make sure that there is one image, from a data set or from a file.

    Raises
    ------
    click.UsageError
        If there is none, or two.
    """
    if image is None and picture is None:
        raise click.UsageError("An image is needed: give its number with --image, or your own with --digits-file")
    if picture is None:
        return
    options = {"--image": image, "--split": split, "--data": data}
    for option, value in options.items():
        if value is not None:
            raise click.UsageError(
                f"{option} belongs to a data set and --digits-file is a picture of its own: give one of them"
            )
