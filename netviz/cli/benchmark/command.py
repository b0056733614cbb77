"""``netviz benchmark``: measurements on this machine, beside the goals."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from netviz.cli.options import json_option
from netviz.cli.output import say
from netviz.cli.table import table

if TYPE_CHECKING:
    from netviz.cli.benchmark.figures import Figure

PARTS = ("training", "frames", "click", "moments", "thumbnails", "presets", "startup")


@click.command()
@click.argument("parts", nargs=-1, type=click.Choice(PARTS), metavar="[PART]…")
@click.option("--quick", is_flag=True, help="Measure more briefly and less precisely.")
@json_option
def benchmark(parts: tuple[str, ...], quick: bool, as_json: bool) -> None:
    """Measure training, frames, click, moments, thumbnails, presets and startup, or only the parts that you name.

    Ratios hold on any machine; times depend on this machine and its load. Without a display, the window is measured
    on Qt's offscreen platform, which draws everything but shows nothing.
    """
    from netviz.cli.benchmark.parts import describe_machine, measure

    machine = describe_machine()
    if not as_json:
        say("\n".join(f"{name}: {value}" for name, value in machine.items()))
    figures: list[Figure] = []
    for part in dict.fromkeys(parts or PARTS):
        measured = measure(part, quick=quick)
        figures += measured
        if not as_json:
            say(f"\n{_as_table(part, measured)}")
    if as_json:
        listed = [figure.to_json() for figure in figures]
        say(json.dumps({"machine": machine, "figures": listed}, ensure_ascii=False, indent=2))


def _as_table(part: str, figures: list[Figure]) -> str:
    rows = [[figure.text, figure.shown, figure.unit, figure.goal_shown, figure.verdict] for figure in figures]
    return table([part, "measured", "", "goal", ""], rows)
