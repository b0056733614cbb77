"""The language of the commands: that of ``--language``, else that of the system's variables."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence

import click
from click import core, decorators, exceptions, formatting, parser, types

from netviz import sentences
from netviz.languages import CONTEXT, ENGLISH, catalog_path, first_known, language_named, preferences
from netviz.sentences import mark

_OPTION = "--language"

SAID_BY_CLICK = (
    *(mark("Usage:"), mark("Options"), mark("Commands"), mark("Show this message and exit."), mark("Aborted!")),
    *(mark("default: {default}"), mark("Error: {message}"), mark("Try '{command} {option}' for help.")),
    *(mark("Missing command."), mark("Missing argument"), mark("Missing option"), mark("Missing parameter")),
    *(mark("No such option {name!r}."), mark("No such command {name!r}.")),
    *(mark("Invalid value: {message}"), mark("Invalid value for {param_hint}: {message}")),
    *(mark("Option {name!r} does not take a value."), mark("Argument {name!r} takes {nargs} values.")),
    *(mark("Choose from:\n\t{choices}"), mark("{value} is not in the range {range}.")),
    *(mark("{value!r} is not a valid {number_type}."), mark("Could not open file {filename!r}: {message}")),
    *(mark("{name} {filename!r} does not exist."), mark("{name} {filename!r} is a directory.")),
    *(mark("file"), mark("directory"), mark("path"), mark("unknown error"), mark("required")),
    *(mark("Got unexpected extra argument ({args})"), mark("Got unexpected extra arguments ({args})")),
    *(mark("Option {name!r} requires an argument."), mark("{value!r} is not one of {choices}.")),
    *(mark("integer"), mark("integer range"), mark("float"), mark("float range")),
)
"""What click says to the users of netviz, in the words of click 8.2 to 8.5."""


def language_of(args: Sequence[str], environment: Mapping[str, str] = os.environ) -> str:
    """Return the language that a command line or else the environment asks for; English by default.

    The option is looked for before the command line is understood, because its faults are told in that language, too.

    Raises
    ------
    LanguageError
        If there is no language of the name.
    """
    for number, word in enumerate(args):
        if not word.startswith("-"):
            break
        name, is_joined, value = word.partition("=")
        if name == _OPTION:
            code = value if is_joined else "".join(args[number + 1 : number + 2])
            return language_named(code)
    return first_known(preferences(environment))


def speak(language: str, program: click.Command) -> None:
    """Say everything from now on in a language: sentences, the help of every command, and what click says."""
    translate = None if language == ENGLISH else _catalog(language)
    sentences.speak(translate)
    if translate is not None:
        _translate_click(translate)
        _translate_help(program, translate)


def _catalog(language: str) -> Callable[..., str]:
    """Return the function that translates a text; the comment that may follow tells it from others of its words."""
    # Whoever speaks English does not wait for Qt.
    from PySide6.QtCore import QTranslator

    catalog = QTranslator()
    catalog.load(str(catalog_path(language)))

    def translate(source: str, comment: str = "") -> str:
        return catalog.translate(CONTEXT, source, comment) or source

    return translate


def _translate_click(translate: Callable[[str], str]) -> None:
    """Let click ask this catalog: it asks gettext, for which no catalogs of click exist."""
    for module in (core, decorators, exceptions, formatting, parser, types):
        if hasattr(module, "_"):
            vars(module)["_"] = translate
        if hasattr(module, "ngettext"):
            vars(module)["ngettext"] = lambda one, more, number: translate(one if number == 1 else more)
    for kind in (types.IntParamType, types.IntRange, types.FloatParamType, types.FloatRange):
        kind.name = translate(kind.name)


def _translate_help(command: click.Command, translate: Callable[[str], str]) -> None:
    def translated(text: str) -> str:
        return "\n\n".join(translate(" ".join(part.split())) for part in text.split("\n\n") if part.strip())

    command.help = command.help and translated(command.help)
    command.short_help = command.short_help and translated(command.short_help)
    command.epilog = command.epilog and translated(command.epilog)
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            parameter.help = parameter.help and translated(parameter.help)
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            _translate_help(inner, translate)
