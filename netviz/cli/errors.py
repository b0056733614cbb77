"""What the user reads when a command cannot do what was asked: one sentence on standard error, and an exit status."""

from __future__ import annotations

import re

import click

INTERRUPTED = 130
"""Exit status after Ctrl+C: 128 and the number of the signal, as shells have it."""


class Refusal(click.ClickException):
    """A file is missing, unreadable or damaged, or training failed; the message is one sentence."""

    exit_code = 1


class BadArgument(Refusal):
    """An argument is of the right kind and still cannot be used."""

    exit_code = 2


class NoWindow(Refusal):
    """There is nothing to open a window on, or with."""

    exit_code = 2


def sentence_of(error: click.ClickException) -> str:
    """Return one line for an error of the command line, with a way to the help where click wrote it."""
    text = " ".join(error.format_message().split())
    if not isinstance(error, click.UsageError):
        return text
    # Click makes two sentences of it.
    text = re.sub(r"\.? Did you mean (.*)\?$", r", did you mean \1?", text)
    if text.endswith("?"):
        return text
    command = error.ctx.command_path if error.ctx is not None else "netviz"
    return f"{text.rstrip('.')}; see {command} --help."


def is_refusal(error: ValueError) -> bool:
    """Whether an exception of the lower floors is meant for the user: its text is then one sentence."""
    # Loaded already where one of them was raised, and not worth loading before.
    from netviz.data import DataError
    from netviz.nn.errors import NetworkError
    from netviz.training import TrainingError

    return isinstance(error, DataError | NetworkError | TrainingError)
