"""The query of ``netviz trace``: a part of the network, and changes to try."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import click

from netviz.cli.options import require_one_form
from netviz.sentences import sentence


class ConnectionArgument(NamedTuple):
    """A connection on the command line: dense layers from 1, units and pixels from 0."""

    layer: int
    source: int
    target: int


class NeuronArgument(NamedTuple):
    """A hidden unit on the command line: hidden layers from 1, units from 0."""

    layer: int
    unit: int


@dataclass(frozen=True, slots=True)
class TraceQuery:
    """The selected part of the network, and what to report about it.

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

    def require_compatible(self, *, as_json: bool, as_csv: bool) -> None:
        """Check that the options are compatible.

        Raises
        ------
        click.UsageError
            If they are not.
        """
        selected = self.selected
        if len(selected) > 1:
            raise click.UsageError(
                sentence(
                    "{first} and {second} cannot be combined; give only one", first=selected[0], second=selected[1]
                )
            )
        if self.without and self.digit is not None:
            raise click.UsageError(
                sentence("--without removes pixels, a hidden unit or a connection, but not a digit; omit it")
            )
        if self.without and not selected:
            raise click.UsageError(sentence("--without needs a --pixel, --neuron or --connection to remove"))
        if self.full_ink and not self.pixels:
            raise click.UsageError(sentence("--full-ink needs at least one --pixel ROW,COLUMN"))
        if self.rank and selected:
            raise click.UsageError(
                sentence("--rank covers every pixel of the image; omit {option}", option=selected[0])
            )
        if as_csv:
            self._require_sum(as_json)

    def _require_sum(self, as_json: bool) -> None:
        require_one_form(as_json=as_json, as_csv=True)
        if self.connection is not None:
            raise click.UsageError(sentence("--csv writes a sum, but a connection is a single product; omit --csv"))
        if self.without or self.full_ink or self.rank:
            raise click.UsageError(sentence("--csv writes only the sum; omit --without, --full-ink and --rank"))


def parse_neuron(_: click.Context, __: click.Parameter, value: str | None) -> NeuronArgument | None:
    """Parse ``N``, or ``LAYER:N`` in a network with several hidden layers."""
    if value is None:
        return None
    found = re.fullmatch(r"(?:(\d{1,9}):)?(\d{1,9})", value, re.ASCII)
    if found is None:
        raise click.BadParameter(
            sentence("{value!r} is neither a number, such as 37, nor LAYER:NUMBER, such as 2:37", value=value)
        )
    layer = int(found[1] or 1)
    if layer < 1:
        raise click.BadParameter(sentence("{value!r} names layer 0; hidden layers are numbered from 1", value=value))
    return NeuronArgument(layer, int(found[2]))


def parse_connection(_: click.Context, __: click.Parameter, value: str | None) -> ConnectionArgument | None:
    """Parse ``LAYER:FROM-TO``; in layer 1, FROM is a pixel as ROW,COLUMN or as 28·row + column."""
    if value is None:
        return None
    from netviz.data import COLUMNS, ROWS  # loads NumPy, which --help must not

    found = re.fullmatch(r"(\d{1,9}):(?:(\d{1,9}),)?(\d{1,9})-(\d{1,9})", value, re.ASCII)
    if found is None:
        raise click.BadParameter(sentence("{value!r} is not LAYER:FROM-TO, such as 1:14,9-37 or 2:37-3", value=value))
    layer, source, target = (int(found[part]) for part in (1, 3, 4))
    if layer < 1:
        raise click.BadParameter(sentence("{value!r} names layer 0; dense layers are numbered from 1", value=value))
    if found[2] is not None:
        row, column = int(found[2]), source
        if layer > 1:
            raise click.BadParameter(sentence("{value!r} names a pixel; pixels lead only into layer 1", value=value))
        if not (row < ROWS and column < COLUMNS):
            raise click.BadParameter(
                sentence(
                    "{value!r} starts outside the image: rows and columns are numbered 0 to {last}",
                    value=value,
                    last=COLUMNS - 1,
                )
            )
        source = COLUMNS * row + column
    return ConnectionArgument(layer, source, target)


def require_one_image(image: int | None, picture: Path | None, split: str | None, data: Path | None) -> None:
    """Check that there is exactly one image, from a data set or from a file.

    Raises
    ------
    click.UsageError
        If there is none, or two.
    """
    if image is None and picture is None:
        raise click.UsageError(sentence("No image is given; use --image NUMBER, or --digits-file for your own picture"))
    if picture is None:
        return
    options = {"--image": image, "--split": split, "--data": data}
    for option, value in options.items():
        if value is not None:
            raise click.UsageError(
                sentence("{option} selects from a data set and cannot be combined with --digits-file", option=option)
            )


def require_picture(picture: Path | None, which: int | None) -> None:
    """Check that a digit is chosen only from a picture.

    Raises
    ------
    click.UsageError
        If one is chosen without a picture.
    """
    if which is not None and picture is None:
        raise click.UsageError(sentence("--which chooses among the digits of a --digits-file, which is not given"))
