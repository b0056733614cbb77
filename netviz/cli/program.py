"""The program's command line: the window if no command is given, and the commands."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import click
from click.core import ParameterSource

import netviz
from netviz.cli.benchmark.command import benchmark
from netviz.cli.compare import compare
from netviz.cli.convert import convert
from netviz.cli.data import data
from netviz.cli.errors import BadArgument, is_refusal, one_line, os_error_line, print_error
from netviz.cli.evaluate import evaluate
from netviz.cli.follow import follow
from netviz.cli.interruption import ended_by_signals, exit_status
from netviz.cli.learn.command import learn
from netviz.cli.lesson.command import lesson
from netviz.cli.opening import open_file
from netviz.cli.options import data_option, seed_option
from netviz.cli.output import abandon_output, prepare_streams, say
from netviz.cli.speech import language_of, speak
from netviz.cli.summary import summary
from netviz.cli.trace.command import trace
from netviz.cli.train.command import train
from netviz.cli.worksheet.command import worksheet
from netviz.languages import LanguageError
from netviz.sentences import sentence
from netviz.system_errors import too_little_memory


class Program(click.Group):
    """A group of commands that reports each error in one sentence."""

    def main(self, args: Sequence[str] | None = None, *_: Any, **extra: Any) -> NoReturn:  # noqa: D102
        prepare_streams()
        try:
            speak(language_of(sys.argv[1:] if args is None else args), self)
        except LanguageError as error:
            print_error(one_line(error))
            sys.exit(2)
        extra["standalone_mode"] = False
        with ended_by_signals():
            status = self._run(args, extra)
        sys.exit(status)

    def resolve_command(  # noqa: D102
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        # `netviz FILE` opens a file in the window, as a double-click does.
        if args and self.get_command(ctx, args[0]) is None and (Path(args[0]).suffix or Path(args[0]).exists()):
            return open_file.name, open_file, args
        return super().resolve_command(ctx, args)

    def _run(self, args: Sequence[str] | None, extra: dict[str, Any]) -> int:
        try:
            status = super().main(args, **extra)
        except click.ClickException as error:
            print_error(one_line(error))
            return error.exit_code
        except (click.Abort, KeyboardInterrupt) as error:
            print_error(sentence("Interrupted."))
            return exit_status(error)
        except OSError as error:
            abandon_output()
            print_error(os_error_line(error))
            return 1
        except MemoryError:
            print_error(too_little_memory())
            return 1
        except ValueError as error:
            if not is_refusal(error):
                raise
            print_error(one_line(error))
            return 1
        return status if isinstance(status, int) else 0


def _print_version(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value and not context.resilient_parsing:
        say(f"netviz {netviz.__version__}")
        context.exit()


@click.group(
    cls=Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Only the window needs a display.",
)
@click.option("--train", is_flag=True, help="Start training as soon as the data set is loaded.")
@seed_option
@data_option
@click.option("--model", type=click.Path(path_type=Path), metavar="FILE", help="Network file to open.")
@click.option("--fresh-settings", is_flag=True, help="Reset the window's layout and settings first.")
@click.option(
    "--language",
    metavar="CODE",
    help="The language of the window, or of a command's words: en, de, es, fr or zh_CN (default: the system's).",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Show the version and exit.",
)
@click.pass_context
def program(context: click.Context, /, language: str | None, **options: Any) -> int:
    """Watch a neural network learn to read handwritten digits.

    Without a command, netviz opens its window, with a network or a lesson if a FILE is named.
    """
    if context.invoked_subcommand is None:
        # Qt is imported here and not earlier.
        from netviz.cli.window import open_window

        return open_window(**options, language=language)
    if context.invoked_subcommand == open_file.name:
        return 0
    for name in options:
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE:
            option, command = f"--{name.replace('_', '-')}", context.invoked_subcommand
            raise BadArgument(
                sentence(
                    "{option} before {command} is an option of the window; omit it or put it after {command}.",
                    option=option,
                    command=command,
                )
            )
    return 0


for command in (train, trace, learn, summary, evaluate, compare, convert, data, follow, worksheet, lesson, benchmark):
    program.add_command(command)


def main() -> NoReturn:
    """Run the program with the process's arguments, and exit with its status."""
    program.main()
