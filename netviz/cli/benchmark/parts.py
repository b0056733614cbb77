"""The parts of the benchmark, and the machine on which they run."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
from threadpoolctl import threadpool_info

from netviz.app.display import DisplayError, require_display
from netviz.cli.benchmark.figures import Figure
from netviz.cli.errors import Refusal
from netviz.sentences import sentence


def describe_machine() -> dict[str, Any]:
    """Return what the figures depend on; without a display, make Qt draw offscreen from here on."""
    blas = [pool for pool in threadpool_info() if pool["user_api"] == "blas"]
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "Python": platform.python_version(),
        "NumPy": np.__version__,
        "BLAS": ", ".join(f"{pool['internal_api']} {pool['version']}" for pool in blas) or "unknown",
        "window": _choose_platform(),
    }


def _choose_platform() -> str:
    try:
        require_display()
    except DisplayError:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return "offscreen (no display)"
    return os.environ.get("QT_QPA_PLATFORM") or "on the display"


def measure(part: str, *, quick: bool) -> list[Figure]:
    """Measure one part.

    Parameters
    ----------
    part : str
        ``training``, ``frames``, ``click``, ``moments``, ``thumbnails``, ``presets``, ``startup`` or ``peers``.
    quick : bool
        Measure more briefly.

    Raises
    ------
    Refusal
        If the window cannot be opened, something in it fails, or there is no other library to compare with.
    """
    try:
        return _find(part)(quick=quick)
    except ImportError as error:
        raise _needs_qt(part, error) from error


def measure_endurance(minutes: float, seed: int, write: Callable[[str], None]) -> list[Figure]:
    """Do things at random in a window that trains, and write a line about what it holds every minute.

    Raises
    ------
    Refusal
        If the window cannot be opened, or something in it fails.
    """
    try:
        from netviz.cli.benchmark.endurance import Sample, endure
    except ImportError as error:
        raise _needs_qt("endurance", error) from error

    def report(sample: Sample) -> None:
        held = sample.held
        parts = (
            f"{sample.seconds / 60:6.1f} min  {sample.n_acts:6,} acts",
            f"{held.megabytes:5.0f} MB, {held.allocated:.0f} allocated; {sample.kept:.0f} of kept moments",
            f"{held.processes} processes",
            f"{held.threads} threads",
            f"{held.descriptors} open files",
            f"{held.segments} segments",
            f"longest gap {1000 * sample.longest_gap:.0f} ms",
        )
        write("  ".join(parts))

    return endure(minutes, seed, report)


def _needs_qt(part: str, error: ImportError) -> Refusal:
    return Refusal(
        sentence("The {part} benchmark needs Qt, which cannot be loaded here: {error}.", part=part, error=error)
    )


class _Measure(Protocol):
    def __call__(self, *, quick: bool) -> list[Figure]: ...


def _find(part: str) -> _Measure:
    """Load a part's function; only training and peers work without Qt."""
    match part:
        case "peers":
            from netviz.cli.benchmark.peers import measure_peers

            return measure_peers
        case "training":
            from netviz.cli.benchmark.training import measure_training

            return measure_training
        case "frames":
            from netviz.cli.benchmark.frames import measure_frames

            return measure_frames
        case "click":
            from netviz.cli.benchmark.click import measure_click

            return measure_click
        case "moments":
            from netviz.cli.benchmark.moments import measure_moments

            return measure_moments
        case "presets":
            from netviz.cli.benchmark.presets import measure_presets

            return measure_presets
        case "thumbnails":
            from netviz.cli.benchmark.thumbnails import measure_thumbnails

            return measure_thumbnails
    from netviz.cli.benchmark.startup import measure_startup

    return measure_startup
