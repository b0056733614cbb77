"""Programs that are killed while they write, and disks that are full: a short form of ``python -m tests.kills``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

N_WRITERS = 5


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processes are forked and limited as on Linux")
def test_a_program_that_is_killed_or_has_no_room_leaves_whole_files() -> None:
    # In a process of its own: this one has threads, and cannot be forked safely.
    done = subprocess.run(
        [sys.executable, "-m", "tests.kills", "--times", "10"],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 2 * N_WRITERS
    assert all(": 2 times" in line and "0 faults" in line for line in lines)
