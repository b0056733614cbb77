"""The one door to standard output and standard error, which may be full, closed or a terminal that is gone."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from pathlib import Path

import click

from netviz.sentences import printable


def say(text: str = "", *, end: str = "\n") -> None:
    """Write a text that a command is asked for, without what a terminal would obey.

    Raises
    ------
    OSError
        If it cannot be written; the program reports it.
    """
    click.echo(printable(text) + end, nl=False)


def warn(text: str) -> None:
    """Write a line to standard error, if that is possible: what has been done counts, not who hears of it."""
    with suppress(OSError):
        click.echo(printable(text), err=True)


def prepare_streams() -> None:
    """Replace characters that the terminal's encoding lacks, such as ×, and open streams that are closed.

    Otherwise the next file that is opened would take the place of a closed stream, and with it what libraries write
    there.
    """
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            opened = Path(os.devnull).open("r" if name == "stdin" else "w", encoding="utf-8")  # noqa: SIM115
            setattr(sys, name, opened)
        elif isinstance(stream, io.TextIOWrapper) and name != "stdin":
            stream.reconfigure(errors="backslashreplace" if name == "stderr" else "replace")


def abandon_output() -> None:
    """Drop what could not be written to standard output, which Python would try again at the end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
