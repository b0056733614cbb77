"""Thousands of changed files, the same ones in every run, are read or refused in a sentence by every reader."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from tests.fuzz.targets import Target, targets
from tests.fuzz.trying import cases, read_as_they_are

NAMES = (
    *("networks", "parameters", "idx", "tables", "labels", "pictures", "folders", "sessions", "lessons", "kinds"),
    "settings",
)
N_CASES = {"pictures": 600, "folders": 600}
"""Fewer where each takes several milliseconds; 2,000 of the others."""


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Target]:
    return targets(tmp_path_factory.mktemp("seeds"))


def test_every_reader_is_tried(known: dict[str, Target]) -> None:
    assert set(known) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_reader_reads_or_refuses(known: dict[str, Target], name: str, tmp_path: Path) -> None:
    read_as_they_are(known[name], tmp_path)
    tried = list(islice(cases(known[name], 0, tmp_path), N_CASES.get(name, 2000)))
    complaints = [f"{case.name}: {case.complaint}" for case in tried if case.complaint]
    assert not complaints, f"{len(complaints)} of {len(tried)}: " + "\n".join(complaints[:3])
    # Changes that leave a file readable are among them, and changes that do not.
    n_read = sum(case.is_read for case in tried)
    assert n_read > 0
    # Settings are never refused.
    assert n_read < len(tried) or not known[name].refusals
