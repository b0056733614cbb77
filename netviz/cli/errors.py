"""How a command reports that it cannot do its work: one sentence on standard error and an exit status."""

from __future__ import annotations

import click

from netviz.cli.output import warn
from netviz.sentences import Sentence, sentence, sentence_of, shortened
from netviz.system_errors import system_reason


class Refusal(click.ClickException):
    """A file is missing, unreadable or damaged, or training failed. The message is one sentence."""

    exit_code = 1


class BadArgument(Refusal):
    """An argument has the right form but cannot be used."""

    exit_code = 2


class NoWindow(Refusal):
    """There is no display to open a window on, or Qt cannot be loaded."""

    exit_code = 2


def one_line(error: Exception) -> str:
    """Return an error's message as one line; a usage error also points to the command's help."""
    if not isinstance(error, click.UsageError):
        text = sentence_of(error)
        return _join_lines(text) if isinstance(text, Sentence) else shortened(_join_lines(text))
    command = error.ctx.command_path if error.ctx is not None else "netviz"
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        # Its message is the whole help.
        return _pointing_to_help(sentence("Missing command."), command)
    # Of one name or several; click's own words for them differ from version to version.
    names = getattr(error, "possibilities", None)
    if names:
        problem = _without_stop(error.message)
        return sentence("{problem}, did you mean {names}?", problem=problem, names=", ".join(map(repr, names)))
    return _pointing_to_help(error.format_message(), command)


def _pointing_to_help(problem: str, command: str) -> str:
    return sentence("{problem}; see {command} --help.", problem=_without_stop(problem), command=command)


def _without_stop(text: str) -> str:
    return _join_lines(text).rstrip(".。")


def print_error(line: str) -> None:
    """Write one line to standard error, after the program's name."""
    warn(f"netviz: {line}")


def os_error_line(error: OSError) -> str:
    """Return an error of the system as one sentence: about a file, or else about standard output."""
    reason = system_reason(error)
    if error.filename is None:
        return sentence("The output cannot be written: {reason}.", reason=reason)
    return sentence("{path} cannot be used: {reason}.", path=str(error.filename), reason=reason)


def is_refusal(error: ValueError) -> bool:
    """Return whether an exception from the lower floors carries a sentence for the user."""
    # Imported late: the command that raised one of these has loaded NumPy already; `--help` must not.
    from netviz.archive.errors import ArchiveError
    from netviz.data import DataError
    from netviz.nn.errors import NetworkError
    from netviz.tracing.errors import TracingError
    from netviz.training import TrainingError

    return isinstance(error, ArchiveError | DataError | NetworkError | TracingError | TrainingError)


def _join_lines(text: str) -> str:
    return " ".join(text.split())
