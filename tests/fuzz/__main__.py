"""``python -m tests.fuzz``: change files at random and have them read, for as long as one likes."""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

import click

from tests.fuzz.targets import Target, targets
from tests.fuzz.trying import cases

_MAX_MEMORY = 4 << 30


@click.command()
@click.option("--minutes", type=float, default=1.0, show_default=True, help="For all readers together.")
@click.option("--reader", "names", multiple=True, help="Only this reader; may be given several times.")
@click.option("--seed", type=int, default=None, help="Of the changes; by default, another one each time.")
@click.option("--keep", type=click.Path(path_type=Path), default=Path("fuzz-failures"), help="Folder for what fails.")
def main(minutes: float, names: tuple[str, ...], seed: int | None, keep: Path) -> None:
    """Print how many files and bytes each reader was given, and every file that was neither read nor refused."""
    # An allocation by the size in a header fails.
    resource.setrlimit(resource.RLIMIT_AS, (_MAX_MEMORY, _MAX_MEMORY))
    seed = time.time_ns() if seed is None else seed
    with tempfile.TemporaryDirectory() as place:
        known = targets(Path(place))
        chosen = [known[name] for name in names or known]
        failures = [_try(target, 60.0 * minutes / len(chosen), seed, Path(place), keep) for target in chosen]
    sys.exit(1 if any(failures) else 0)


def _try(target: Target, seconds: float, seed: int, folder: Path, keep: Path) -> int:
    """Try one reader for some time; return how many files failed."""
    end, n_files, n_bytes, n_read, n_failed = time.monotonic() + seconds, 0, 0, 0, 0
    for case in cases(target, seed, folder):
        n_files, n_bytes, n_read = n_files + 1, n_bytes + len(case.contents), n_read + case.is_read
        if case.complaint:
            n_failed += 1
            keep.mkdir(parents=True, exist_ok=True)
            kept = keep / f"{target.name}-{n_failed}-{case.name}"
            kept.write_bytes(case.contents)
            click.echo(f"{kept}: {case.complaint}", err=True)
        if time.monotonic() >= end:
            break
    counts = f"{n_files:,} files, {n_bytes:,} bytes, {n_read:,} read, {n_failed} failed"
    click.echo(f"{target.name}: {counts} (seed {seed})")
    return n_failed


if __name__ == "__main__":
    main()
