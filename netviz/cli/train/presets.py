"""Presets for ``netviz train``."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

import click

from netviz.cli.errors import BadArgument
from netviz.cli.output import say
from netviz.sentences import sentence, sentence_of

if TYPE_CHECKING:
    from netviz.training import TrainingConfig

_WIDTH = 100


def list_presets(context: click.Context, _: click.Parameter, value: bool) -> None:
    """Print every preset and what to look for in it, and exit."""
    if not value or context.resilient_parsing:
        return
    from netviz.training import PRESETS

    for preset in PRESETS.values():
        say(f"{preset.key}: {sentence(preset.name)}")
        say(textwrap.fill(sentence(preset.look_for), _WIDTH, initial_indent="    ", subsequent_indent="    "))
    context.exit()


def configuration(preset: str | None, settings: dict[str, Any]) -> TrainingConfig:
    """Return a preset's configuration, or the default, overridden by settings.

    Parameters
    ----------
    preset : str, optional
        The preset's key.
    settings : dict of str to object
        Values by field name; None for settings that are not given.

    Raises
    ------
    BadArgument
        If there is no such preset, or a value is not allowed.
    """
    from dataclasses import replace

    from netviz.training import TrainingConfig, TrainingError, find_preset

    try:
        start = TrainingConfig() if preset is None else find_preset(preset).config
        return replace(start, **{name: value for name, value in settings.items() if value is not None})
    except TrainingError as error:
        raise BadArgument(sentence_of(error)) from error
