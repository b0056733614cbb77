"""The time machine, with the real threads and nothing that draws: what it shows is bit for bit what was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from pytestqt.qtbot import QtBot

from netviz.scene.appearance import Mode
from netviz.scene.display_state import Source
from netviz.session.runs import MIN_BUDGET
from netviz.session.session import Session
from netviz.training import Snapshot, TrainingConfig
from netviz.training.history import History
from netviz.training.keyframes import Keyframe
from netviz.training.trainer import Trainer
from netviz.workers.run_reports import RunState
from tests.conftest import SMALL, has_begun, make_dataset


def wait(qtbot: QtBot, met: Callable[[], bool]) -> None:
    qtbot.waitUntil(met, timeout=20_000)


def train_one(models: Session, qtbot: QtBot) -> Snapshot:
    """Train one batch and return what the run came to."""
    before = models.run.snapshot
    assert before is not None
    models.run.train_one_batch()
    wait(qtbot, lambda: models.run.snapshot is not None and models.run.snapshot.step > before.step)
    assert models.run.snapshot is not None
    return models.run.snapshot


def train_to(models: Session, qtbot: QtBot, step: int) -> dict[int, Snapshot]:
    """Train to a batch, one at a time, and return every moment."""
    moments = {}
    while models.run.step < step:
        snapshot = train_one(models, qtbot)
        moments[snapshot.step] = snapshot
    return moments


def change(models: Session, qtbot: QtBot, **settings: object) -> None:
    n_events = len(models.run.history.events)
    models.run.change_settings(settings)
    wait(qtbot, lambda: len(models.run.history.events) == n_events + 1)


def shown(models: Session, qtbot: QtBot, step: int) -> Snapshot:
    """Wait until a batch is shown, and return its snapshot."""
    machine = models.time_machine
    wait(qtbot, lambda: machine.moment is not None and machine.moment.step == step)
    state = models.display.state()
    assert state is not None
    assert state.source in (Source.PAST, Source.RUN)
    return state.snapshot


def assert_same(shown_now: Snapshot, then: Snapshot) -> None:
    np.testing.assert_array_equal(shown_now.parameters.vector, then.parameters.vector)
    assert (shown_now.step, shown_now.epoch, shown_now.loss, shown_now.accuracy, shown_now.run_id) == (
        then.step,
        then.epoch,
        then.loss,
        then.accuracy,
        then.run_id,
    )


def finish(models: Session, qtbot: QtBot) -> None:
    models.run.train()
    wait(qtbot, lambda: models.run.status.state is RunState.FINISHED)
    wait(qtbot, lambda: models.run.step == models.run.status.total_steps)


def test_every_batch_is_what_it_was_after_pauses_changes_and_a_fork(models: Session, qtbot: QtBot) -> None:
    wait(qtbot, lambda: has_begun(models))
    moments = train_to(models, qtbot, 3)
    change(models, qtbot, learning_rate=0.02, dropout=0.3)
    moments |= train_to(models, qtbot, 6)
    change(models, qtbot, optimizer="momentum", learning_rate=0.1, l2=1e-3)
    moments |= train_to(models, qtbot, 11)
    for step in (7, 3, 11, 5, 10, 6):
        models.time_machine.go_to(step)
        assert_same(shown(models, qtbot, step), moments[step])

    models.time_machine.go_to(5)
    parent = models.runs.live
    assert parent is not None
    models.time_machine.fork({"batch_size": 30, "batch_seed": 9})
    wait(qtbot, lambda: models.runs.live is not None and models.runs.live is not parent)
    models.run.pause()
    wait(qtbot, lambda: has_begun(models) and not models.run.is_running)
    fork = models.runs.live
    assert fork is not None
    assert fork.description.parent == (parent.run_id, 5)
    assert fork.history.steps[0] == 5
    np.testing.assert_array_equal(fork.history.snapshot(5).parameters.vector, moments[5].parameters.vector)
    later = train_to(models, qtbot, models.run.step + 3)
    for step, then in later.items():
        models.time_machine.go_to(step)
        assert_same(shown(models, qtbot, step), then)
    for step in (9, 4):
        models.time_machine.go_to(step, parent)
        assert_same(shown(models, qtbot, step), moments[step])


def test_training_goes_on_while_the_past_is_shown(models: Session, qtbot: QtBot) -> None:
    train_to(models, qtbot, 2)
    models.time_machine.go_to(1)
    then = shown(models, qtbot, 1)
    assert "batch 1 of" in models.time_machine.caption
    assert "viewing the past" in models.time_machine.caption
    finish(models, qtbot)
    assert models.display.snapshot is then
    models.time_machine.go_live()
    assert models.display.snapshot is models.run.snapshot
    assert models.run.step == 20
    assert models.time_machine.caption == ""


def test_dragging_shows_the_nearest_kept_moment_at_once_and_the_batch_when_the_hand_rests(
    models: Session, qtbot: QtBot
) -> None:
    finish(models, qtbot)
    kept = models.run.history.steps
    machine = models.time_machine
    step = next(step for step in range(kept[-1]) if step not in kept and step > 9)
    machine.drag_to(step)
    assert machine.moment is not None
    assert machine.moment.step == min(kept, key=lambda other: abs(other - step))
    assert machine.wanted_step == step
    assert_same(shown(models, qtbot, step), _replayed(models, step))


def _replayed(models: Session, step: int) -> Snapshot:
    assert models.images.dataset is not None
    trainer = Trainer(SMALL, models.images.dataset)
    while trainer.step < step:
        trainer.train_batch()
    assert models.run.snapshot is not None
    return trainer.snapshot(models.run.snapshot.run_id)


def test_the_last_place_that_was_asked_for_is_shown(models: Session, qtbot: QtBot) -> None:
    finish(models, qtbot)
    for step in (3, 19, 11, 18, 13):
        models.time_machine.go_to(step)
    assert_same(shown(models, qtbot, 13), _replayed(models, 13))
    models.time_machine.step_by(-1)
    models.time_machine.step_by(-1)
    assert_same(shown(models, qtbot, 11), _replayed(models, 11))
    models.time_machine.page(-1)
    assert shown(models, qtbot, 8).step == 8


def test_another_run_and_its_difference_can_be_shown(models: Session, qtbot: QtBot) -> None:
    finish(models, qtbot)
    first = models.run.snapshot
    assert first is not None
    models.run.start_run_with(replace(SMALL, learning_rate=0.02))
    wait(qtbot, lambda: has_begun(models))
    finish(models, qtbot)
    second = models.run.snapshot
    assert second is not None
    older, present = models.runs.all
    assert not older.is_live
    assert present.is_live
    assert "0.02" in present.name
    models.time_machine.show_run(older)
    assert_same(shown(models, qtbot, 20), first)
    assert "run 1" in models.time_machine.caption
    models.time_machine.show_difference(present, older)
    state = models.display.state()
    assert state is not None
    assert state.source is Source.COMPARISON
    # The image is read by a real network; the picture shows the difference.
    assert state.snapshot is second
    assert state.appearance.mode is Mode.CHANGE
    assert (state.newer, state.older) == (second, first)
    assert "run 2 − run 1" in models.time_machine.caption
    assert state.change_caption == models.display.change_caption == "from run 1 to run 2"
    models.time_machine.go_live()
    state = models.display.state()
    assert state is not None
    assert (state.snapshot, state.appearance.mode, state.older) == (second, Mode.WEIGHTS, None)


def test_runs_that_trained_nothing_are_not_kept(models: Session, qtbot: QtBot) -> None:
    wait(qtbot, lambda: has_begun(models))
    models.run.reset()
    models.run.reset()
    wait(qtbot, lambda: has_begun(models))
    assert [run.number for run in models.runs.all] == [1]
    train_one(models, qtbot)
    models.run.reset()
    wait(qtbot, lambda: has_begun(models) and len(models.runs.all) == 2)
    assert [run.number for run in models.runs.all] == [1, 2]
    assert len({run.colour for run in models.runs.all}) == 2


def test_all_runs_together_stay_within_the_budget(models: Session, qtbot: QtBot) -> None:
    models.runs.set_budget(MIN_BUDGET)
    for seed in range(3):
        models.run.start_run_with(replace(SMALL, seed=seed, epochs=3))
        wait(qtbot, lambda seed=seed: has_begun(models) and models.run.config.seed == seed)
        wait(qtbot, lambda: models.run.step == 0)
        finish(models, qtbot)
        assert models.runs.used <= MIN_BUDGET
    assert len(models.runs.all) == 3
    left = MIN_BUDGET - sum(run.history.nbytes for run in models.runs.older)
    assert left < MIN_BUDGET
    wait(qtbot, lambda: models.run.history.budget == left)
    assert all(len(run.history.keyframe_steps) >= 2 for run in models.runs.all)


def test_a_fork_that_cannot_be_is_refused_and_the_run_stays(models: Session, qtbot: QtBot) -> None:
    train_to(models, qtbot, 12)
    run = models.runs.live
    with qtbot.waitSignal(models.messages.refused, timeout=20_000) as refusal:
        models.time_machine.fork({"epochs": 1})
    assert "at least 2 epochs" in refusal.args[0]
    assert models.runs.live is run
    train_to(models, qtbot, 13)


def test_networks_of_other_layers_have_no_difference(models: Session, qtbot: QtBot) -> None:
    train_one(models, qtbot)
    models.run.start_run_with(replace(SMALL, hidden=(8,)))
    wait(qtbot, lambda: has_begun(models) and len(models.runs.all) == 2)
    older, present = models.runs.all
    with qtbot.waitSignal(models.messages.refused, timeout=20_000) as refusal:
        models.time_machine.show_difference(present, older)
    assert "different layers" in refusal.args[0]
    assert models.display.is_live


def test_an_hour_of_training_stays_within_the_budget() -> None:
    trainer = Trainer(TrainingConfig(hidden=(8,), batch_size=20, validation_size=60), make_dataset(200, 20))
    start = trainer.keyframe()
    trainer.train_batch()
    moment = trainer.keyframe()
    history = History(40 * moment.nbytes)
    history.add(start)
    # A million batches are about what an hour trains.
    step = 0
    while step < 1_000_000:
        step += 1 if step < 64 else history.interval
        if history.due(step):
            history.add(_at(moment, step))
            assert history.nbytes <= history.budget
    assert history.steps[0] == 0
    gaps = np.diff([kept for kept in history.steps if kept > 0.1 * step])
    assert gaps.max() <= 8 * gaps.min()


def _at(moment: Keyframe, step: int) -> Keyframe:
    return replace(moment, step=step)


def test_a_run_that_is_removed_is_no_longer_shown(models: Session, qtbot: QtBot) -> None:
    train_one(models, qtbot)
    models.run.reset()
    wait(qtbot, lambda: has_begun(models) and len(models.runs.all) == 2)
    older, live = models.runs.all
    models.time_machine.show_run(older)
    models.runs.forget(older)
    assert models.display.is_live
    assert models.time_machine.run is live
