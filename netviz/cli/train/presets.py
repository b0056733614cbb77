"""The presets of ``netviz train``."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

import click

from netviz.cli.errors import BadArgument

if TYPE_CHECKING:
    from netviz.training import TrainingConfig

_WIDTH = 100


def list_presets(context: click.Context, _: click.Parameter, asked: bool) -> None:
    """Print every preset and what to look for in it, and end the command."""
    if not asked or context.resilient_parsing:
        return
    from netviz.training import PRESETS

    for preset in PRESETS.values():
        click.echo(f"{preset.key}: {preset.name}")
        click.echo(textwrap.fill(preset.look_for, _WIDTH, initial_indent="    ", subsequent_indent="    "))
    context.exit()


def configuration(preset: str | None, settings: dict[str, Any]) -> TrainingConfig:
    """Return a preset's configuration, or the default one, with the settings that are given in place of its own.

    Parameters
    ----------
    preset : str, optional
        The preset's key.
    settings : dict of str to object
        By the names of the fields; None where nothing is given.

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
        raise BadArgument(str(error)) from error
