"""Comparing the network on the screen with runs and files: every number belongs to the network that it names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.nn.parameter_file import save_parameters
from netviz.scene.appearance import Mode
from netviz.scene.compared_moment import Side
from netviz.scene.display_state import DisplayState, Source
from netviz.scene.selection import Selection
from netviz.session.session import Session
from netviz.session.shown_moment import caption_of
from netviz.training import Snapshot
from tests.conftest import SMALL, has_begun
from tests.scene.conftest import make_parameters


def train(models: Session, qtbot: QtBot) -> Snapshot:
    models.run.train_one_batch()
    qtbot.waitUntil(lambda: models.run.step == 1 and not models.run.is_running, timeout=10_000)
    assert models.run.snapshot is not None
    return models.run.snapshot


@pytest.fixture
def two(models: Session, qtbot: QtBot) -> Session:
    """Two runs of 16 units from different starts, trained on one batch each."""
    for seed in (1, 2):
        models.run.start_run_with(replace(SMALL, hidden=(16,), seed=seed))
        qtbot.waitUntil(lambda: has_begun(models), timeout=10_000)
        train(models, qtbot)
    return models


def compare(models: Session, qtbot: QtBot) -> tuple[Snapshot, Snapshot]:
    """Compare the live run with the older one."""
    a, (older, _) = models.run.snapshot, models.runs.all[-2:]
    models.comparing.compare_with_run(older, older.step)
    assert models.comparing.is_busy
    qtbot.waitUntil(lambda: models.comparing.comparison is not None, timeout=10_000)
    assert a is not None
    assert older.snapshot is not None
    return a, older.snapshot


def state_of(models: Session) -> DisplayState:
    state = models.display.state()
    assert state is not None
    return state


def test_each_side_shows_its_own_network(two: Session, qtbot: QtBot) -> None:
    a, b = compare(two, qtbot)
    comparing, found = two.comparing, two.comparing.comparison
    assert found is not None
    runs = [run.number for run in two.runs.all[-2:]]
    assert (comparing.name_a, comparing.name_b) == (f"run {runs[1]}, batch 1", f"run {runs[0]}, batch 1")
    for side, snapshot in ((Side.A, a), (Side.B, b), (Side.DIFFERENCE, a), (Side.A, a)):
        comparing.show(side)
        state = state_of(two)
        assert (state.source, state.compared_side, state.snapshot) == (Source.COMPARISON, side, snapshot)
        assert state.compared is not None
        assert state.compared.network.parameters is snapshot.parameters
        assert comparing.name_b in caption_of(state)
    comparing.show(Side.DIFFERENCE)
    state = state_of(two)
    assert state.appearance.mode is Mode.CHANGE
    assert state.older is not None
    partners = found.matchings[0].partners
    np.testing.assert_array_equal(state.older.parameters.kernels[0], b.parameters.kernels[0][:, partners])
    comparing.show(Side.B)
    comparing.show(Side.DIFFERENCE)
    # The same object, so that it is sent to the renderer only once.
    assert state_of(two).older is state.older
    two.time_machine.go_live()
    assert comparing.comparison is None
    assert two.display.is_live


def test_the_selected_unit_stays_the_one_that_looks_for_the_same(two: Session, qtbot: QtBot) -> None:
    compare(two, qtbot)
    found = two.comparing.comparison
    assert found is not None
    two.questions.select(Selection(unit=3))
    selected = []
    for side in (Side.B, Side.DIFFERENCE, Side.B, Side.A):
        two.comparing.show(side)
        selected.append(two.questions.selection.unit)
    partner = int(found.matchings[0].partners[3])
    assert selected == [partner, 3, partner, 3]


def test_comparing_again_keeps_the_first_network(two: Session, qtbot: QtBot, tmp_path: Path) -> None:
    a, _ = compare(two, qtbot)
    two.comparing.show(Side.B)
    path = tmp_path / "wider.safetensors"
    save_parameters(path, make_parameters((24,)), {"seed": "0", "step": "0", "epoch": "0", "data_set": "bars"})
    two.comparing.compare_with_file(path)
    qtbot.waitUntil(lambda: two.comparing.name_b == "wider.safetensors", timeout=10_000)
    assert state_of(two).snapshot is a
    # 8 units of the file have no counterpart, and nothing can be subtracted.
    assert not two.comparing.can_subtract
    two.comparing.show(Side.DIFFERENCE)
    assert state_of(two).compared_side is Side.A
    two.comparing.show(Side.B)
    assert state_of(two).snapshot.parameters.architecture.layer_sizes == (784, 24, 10)
    found = two.comparing.comparison
    assert found is not None
    alone = int(np.flatnonzero(found.matchings[0].backward < 0)[0])
    two.questions.select(Selection(unit=alone))
    two.comparing.show(Side.A)
    assert two.questions.selection.is_empty


def test_a_run_is_compared_with_its_own_start(two: Session, qtbot: QtBot) -> None:
    live = two.runs.live
    assert live is not None
    two.comparing.compare_with_run(live, 0)
    qtbot.waitUntil(lambda: two.comparing.comparison is not None, timeout=10_000)
    assert two.comparing.name_b == f"run {live.number}, batch 0"
    two.comparing.show(Side.B)
    np.testing.assert_array_equal(state_of(two).snapshot.parameters.vector, live.history.snapshot(0).parameters.vector)


@pytest.mark.parametrize("kind", ["missing", "other classes", "deep"])
def test_what_cannot_be_compared_is_refused_and_changes_nothing(
    models: Session, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"{kind}.safetensors"
    if kind == "deep":
        metadata = {"seed": "0", "step": "0", "epoch": "0", "data_set": "bars"}
        save_parameters(path, make_parameters((8, 8, 8)), metadata)
    elif kind == "other classes":
        path = Path(__file__).parents[1] / "formats" / "files" / "convolution.pt"
    with qtbot.waitSignal(models.messages.refused, timeout=10_000):
        models.comparing.compare_with_file(path)
    assert not models.comparing.is_busy
    assert models.comparing.comparison is None
    assert models.display.is_live


@pytest.mark.parametrize("ends", ["end", "live"])
def test_what_ends_while_it_is_being_compared_is_not_shown(two: Session, qtbot: QtBot, ends: str) -> None:
    older = two.runs.all[-2]
    two.comparing.compare_with_run(older, older.step)
    if ends == "end":
        two.comparing.end()
    else:
        two.time_machine.go_live()
    done: list[object] = []
    two.jobs.submit("later", lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert two.comparing.comparison is None
    assert two.display.is_live
    assert not two.comparing.is_busy
