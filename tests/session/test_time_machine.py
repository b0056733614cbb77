"""The time machine through the session, with its real threads: what it shows is bit for bit what was."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from pytestqt.qtbot import QtBot

from netviz.scene.appearance import GradientOf, Mode
from netviz.session.runs import LEAST_BUDGET
from netviz.session.session import Session
from netviz.training import Snapshot, TrainingConfig
from netviz.training.history import History
from netviz.training.keyframes import Keyframe
from netviz.training.trainer import Trainer
from netviz.workers.run_reports import RunState
from tests.conftest import SMALL, make_dataset


def wait(qtbot: QtBot, met: Callable[[], bool]) -> None:
    qtbot.waitUntil(met, timeout=20_000)


def train_one(session: Session, qtbot: QtBot) -> Snapshot:
    """Train one batch and return what the run came to."""
    before = session.snapshot
    assert before is not None
    session.train_one_batch()
    wait(qtbot, lambda: session.snapshot is not None and session.snapshot.step > before.step)
    assert session.snapshot is not None
    return session.snapshot


def train_to(session: Session, qtbot: QtBot, step: int) -> dict[int, Snapshot]:
    """Train to a batch, one at a time, and return every moment."""
    moments = {}
    while session.step < step:
        snapshot = train_one(session, qtbot)
        moments[snapshot.step] = snapshot
    return moments


def change(session: Session, qtbot: QtBot, **settings: object) -> None:
    n_events = len(session.history.events)
    session.change_settings(settings)
    wait(qtbot, lambda: len(session.history.events) == n_events + 1)


def shown(session: Session, qtbot: QtBot, step: int) -> Snapshot:
    """Wait until a batch is on the screen, and return what is shown."""
    machine = session.time_machine
    wait(qtbot, lambda: machine.moment is not None and machine.moment.step == step)
    wait(qtbot, lambda: session.frame is not None and session.frame.snapshot is session.shown_snapshot)
    assert session.frame is not None
    return session.frame.snapshot


def run_is_there(session: Session) -> bool:
    present = session.runs.present
    return present is not None and session.snapshot is not None and present.run_id == session.snapshot.run_id


def assert_same(shown_now: Snapshot, then: Snapshot) -> None:
    np.testing.assert_array_equal(shown_now.parameters.vector, then.parameters.vector)
    assert (shown_now.step, shown_now.epoch, shown_now.loss, shown_now.accuracy, shown_now.run_id) == (
        then.step,
        then.epoch,
        then.loss,
        then.accuracy,
        then.run_id,
    )


def finish(session: Session, qtbot: QtBot) -> None:
    session.train()
    wait(qtbot, lambda: session.status.state is RunState.FINISHED)
    wait(qtbot, lambda: session.step == session.status.total_steps)


def test_every_batch_is_what_it_was_after_pauses_changes_and_a_fork(session: Session, qtbot: QtBot) -> None:
    wait(qtbot, lambda: run_is_there(session))
    moments = train_to(session, qtbot, 3)
    change(session, qtbot, learning_rate=0.02, dropout=0.3)
    moments |= train_to(session, qtbot, 6)
    change(session, qtbot, optimizer="momentum", learning_rate=0.1, l2=1e-3)
    moments |= train_to(session, qtbot, 11)
    for step in (7, 3, 11, 5, 10, 6):
        session.time_machine.go_to(step)
        assert_same(shown(session, qtbot, step), moments[step])

    session.time_machine.go_to(5)
    parent = session.runs.present
    assert parent is not None
    session.time_machine.fork({"batch_size": 30, "batch_seed": 9})
    wait(qtbot, lambda: session.runs.present is not None and session.runs.present is not parent)
    session.pause()
    wait(qtbot, lambda: run_is_there(session) and not session.is_running)
    fork = session.runs.present
    assert fork is not None
    assert fork.description.parent == (parent.run_id, 5)
    assert fork.history.steps[0] == 5
    np.testing.assert_array_equal(fork.history.snapshot(5).parameters.vector, moments[5].parameters.vector)
    later = train_to(session, qtbot, session.step + 3)
    for step, then in later.items():
        session.time_machine.go_to(step)
        assert_same(shown(session, qtbot, step), then)
    for step in (9, 4):
        session.time_machine.go_to(step, parent)
        assert_same(shown(session, qtbot, step), moments[step])


def test_training_goes_on_while_the_past_is_shown(session: Session, qtbot: QtBot) -> None:
    train_to(session, qtbot, 2)
    session.time_machine.go_to(1)
    then = shown(session, qtbot, 1)
    assert "batch 1 of" in session.time_machine.caption
    assert "not live" in session.time_machine.caption
    finish(session, qtbot)
    assert session.shown_snapshot is then
    assert session.frame is not None
    assert session.frame.snapshot.step == 1
    session.time_machine.go_live()
    wait(qtbot, lambda: session.frame is not None and session.frame.snapshot.step == 20)
    assert session.time_machine.caption == ""


def test_dragging_shows_the_nearest_kept_moment_at_once_and_the_batch_when_the_hand_rests(
    session: Session, qtbot: QtBot
) -> None:
    finish(session, qtbot)
    kept = session.history.steps
    machine = session.time_machine
    step = next(step for step in range(kept[-1]) if step not in kept and step > 9)
    machine.drag_to(step)
    assert machine.moment is not None
    assert machine.moment.step == min(kept, key=lambda other: abs(other - step))
    assert machine.wanted_step == step
    assert_same(shown(session, qtbot, step), _replayed(session, step))


def _replayed(session: Session, step: int) -> Snapshot:
    assert session.dataset is not None
    trainer = Trainer(SMALL, session.dataset)
    while trainer.step < step:
        trainer.train_batch()
    assert session.snapshot is not None
    return trainer.snapshot(session.snapshot.run_id)


def test_the_last_place_that_was_asked_for_is_shown(session: Session, qtbot: QtBot) -> None:
    finish(session, qtbot)
    for step in (3, 19, 11, 18, 13):
        session.time_machine.go_to(step)
    assert_same(shown(session, qtbot, 13), _replayed(session, 13))
    session.time_machine.step_by(-1)
    session.time_machine.step_by(-1)
    assert_same(shown(session, qtbot, 11), _replayed(session, 11))
    session.time_machine.page(-1)
    assert shown(session, qtbot, 8).step == 8


def test_the_film_runs_through_the_kept_moments_and_stops_at_the_end(session: Session, qtbot: QtBot) -> None:
    finish(session, qtbot)
    machine = session.time_machine
    seen: list[int] = []
    machine.changed.connect(lambda: seen.append(machine.step) if machine.moment is not None else None)
    machine.set_speed(30)
    machine.play()
    wait(qtbot, lambda: not machine.is_playing)
    assert list(dict.fromkeys(seen)) == list(session.history.steps)
    seen.clear()
    machine.play(-1)
    wait(qtbot, lambda: not machine.is_playing)
    assert list(dict.fromkeys(seen)) == list(reversed(session.history.steps))


def test_another_run_and_its_difference_can_be_shown(session: Session, qtbot: QtBot) -> None:
    finish(session, qtbot)
    first = session.snapshot
    assert first is not None
    session.start_run_with(replace(SMALL, learning_rate=0.02))
    wait(qtbot, lambda: run_is_there(session))
    finish(session, qtbot)
    second = session.snapshot
    assert second is not None
    older, present = session.runs.all
    assert not older.is_present
    assert present.is_present
    assert "0.02" in present.name
    session.time_machine.show_run(older)
    assert_same(shown(session, qtbot, 20), first)
    assert "run 1" in session.time_machine.caption
    session.time_machine.show_difference(present, older)
    wait(qtbot, lambda: session.frame is not None and session.frame.snapshot is session.shown_snapshot)
    assert session.frame is not None
    # The image is read by a network that there is; what is drawn is the difference.
    np.testing.assert_array_equal(session.frame.snapshot.parameters.vector, second.parameters.vector)
    assert session.frame.appearance.mode is Mode.CHANGE
    assert session.frame.newer is not None
    assert session.frame.older is not None
    np.testing.assert_array_equal(session.frame.newer.parameters.vector, second.parameters.vector)
    np.testing.assert_array_equal(session.frame.older.parameters.vector, first.parameters.vector)
    assert "run 2 − run 1" in session.time_machine.caption
    session.time_machine.go_live()
    wait(qtbot, lambda: session.frame is not None and session.frame.snapshot is session.snapshot)
    wait(qtbot, lambda: session.frame is not None and session.frame.appearance.mode is Mode.WEIGHTS)
    assert not session.comparison.is_forced


def test_the_step_that_led_to_a_moment_is_computed_again(session: Session, qtbot: QtBot) -> None:
    moments = train_to(session, qtbot, 12)
    appearance = replace(session.appearance, mode=Mode.GRADIENT, gradient_of=GradientOf.BATCH)
    session.time_machine.go_to(7)
    shown(session, qtbot, 7)
    session.set_appearance(appearance)
    wait(qtbot, lambda: session.frame is not None and session.frame.newer is not None)
    assert session.frame is not None
    assert not session.frame.missing
    snapshot = session.shown_snapshot
    assert snapshot is not None
    update = session.past_updates.of(snapshot)
    assert update is not None
    np.testing.assert_array_equal(update.before.vector, moments[6].parameters.vector)
    np.testing.assert_array_equal(update.before.vector + update.change.vector, moments[7].parameters.vector)
    carrier = session.past_updates.carrier(snapshot)
    assert carrier is not None
    assert carrier.gradient is update.gradient
    # The run as it is now has it from its last batch, or has it computed too.
    session.time_machine.go_live()
    wait(qtbot, lambda: session.frame is not None and session.frame.snapshot.step == 12 and not session.frame.missing)


def test_runs_that_trained_nothing_are_not_kept(session: Session, qtbot: QtBot) -> None:
    wait(qtbot, lambda: run_is_there(session))
    session.reset()
    session.reset()
    wait(qtbot, lambda: run_is_there(session))
    assert [run.number for run in session.runs.all] == [1]
    train_one(session, qtbot)
    session.reset()
    wait(qtbot, lambda: run_is_there(session) and len(session.runs.all) == 2)
    assert [run.number for run in session.runs.all] == [1, 2]
    assert len({run.colour for run in session.runs.all}) == 2


def test_all_runs_together_stay_within_the_budget(session: Session, qtbot: QtBot) -> None:
    session.runs.set_budget(LEAST_BUDGET)
    for seed in range(3):
        session.start_run_with(replace(SMALL, seed=seed, epochs=3))
        wait(qtbot, lambda seed=seed: run_is_there(session) and session.config.seed == seed)
        wait(qtbot, lambda: session.step == 0)
        finish(session, qtbot)
        assert session.runs.used <= LEAST_BUDGET
    assert len(session.runs.all) == 3
    assert all(len(run.history.keyframe_steps) >= 2 for run in session.runs.all)


def test_a_fork_that_cannot_be_is_refused_and_the_run_stays(session: Session, qtbot: QtBot) -> None:
    train_to(session, qtbot, 12)
    run = session.runs.present
    with qtbot.waitSignal(session.refused, timeout=20_000) as refusal:
        session.time_machine.fork({"epochs": 1})
    assert "at least 2 epochs" in refusal.args[0]
    assert session.runs.present is run
    train_to(session, qtbot, 13)


def test_networks_of_other_layers_have_no_difference(session: Session, qtbot: QtBot) -> None:
    train_one(session, qtbot)
    session.start_run_with(replace(SMALL, hidden=(8,)))
    wait(qtbot, lambda: run_is_there(session) and len(session.runs.all) == 2)
    older, present = session.runs.all
    with qtbot.waitSignal(session.refused, timeout=20_000) as refusal:
        session.time_machine.show_difference(present, older)
    assert "different layers" in refusal.args[0]
    assert session.instead is None


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
