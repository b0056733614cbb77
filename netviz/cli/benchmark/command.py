"""``netviz benchmark``: measurements on this machine, beside the goals."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from netviz.cli.options import json_option
from netviz.cli.output import say, warn
from netviz.cli.table import table

if TYPE_CHECKING:
    from netviz.cli.benchmark.figures import Figure

PARTS = ("training", "frames", "click", "moments", "thumbnails", "presets", "startup")
ENDURANCE, PEERS = "endurance", "peers"


@click.command()
@click.argument("parts", nargs=-1, type=click.Choice((*PARTS, PEERS, ENDURANCE)), metavar="[PART]…")
@click.option(
    "--minutes",
    type=click.FloatRange(min=0.0, min_open=True),
    default=15.0,
    show_default=True,
    metavar="N",
    help="Length of the part endurance.",
)
@click.option(
    "--seed",
    type=click.IntRange(min=0),
    default=0,
    show_default=True,
    metavar="N",
    help="Of what is done at random in the part endurance.",
)
@click.option("--quick", is_flag=True, help="Measure more briefly and less precisely.")
@json_option
def benchmark(parts: tuple[str, ...], minutes: float, seed: int, quick: bool, as_json: bool) -> None:
    """Measure training, frames, click, moments, thumbnails, presets and startup, or only the parts that you name.

    Two parts are measured only if they are named. In endurance, a window trains while everything that can be done in it
    is done at random, and a line for each minute says what it holds. In peers, the other libraries that are installed
    (PyTorch, JAX, Keras, scikit-learn) train the same network on the same cores, in turns with netviz.

    Ratios hold on any machine; times depend on this machine and its load. Without a display, the window is measured
    on Qt's offscreen platform, which draws everything but shows nothing.
    """
    from netviz.cli.benchmark.parts import describe_machine, measure, measure_endurance

    machine = describe_machine()
    if not as_json:
        say("\n".join(f"{name}: {value}" for name, value in machine.items()))
    figures: list[Figure] = []
    for part in dict.fromkeys(parts or PARTS):
        is_long = part == ENDURANCE
        measured = measure_endurance(minutes, seed, warn) if is_long else measure(part, quick=quick)
        figures += measured
        if not as_json:
            say(f"\n{_as_table(part, measured)}")
    if as_json:
        listed = [figure.to_json() for figure in figures]
        say(json.dumps({"machine": machine, "figures": listed}, ensure_ascii=False, indent=2))


def _as_table(part: str, figures: list[Figure]) -> str:
    rows = [[figure.text, figure.shown, figure.unit, figure.goal_shown, figure.verdict] for figure in figures]
    return table([part, "measured", "", "goal", ""], rows)
