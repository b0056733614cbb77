"""The kept moments of a run within a memory budget, and the replay of any batch."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.data import Dataset
from netviz.nn.optimizers import OPTIMIZERS, OptimizerState
from netviz.nn.parameters import Architecture, Parameters
from netviz.training import (
    Event,
    History,
    Keyframe,
    Replayer,
    Snapshot,
    Trainer,
    TrainingConfig,
    TrainingError,
    replay,
)
from netviz.training.history import shortest_interval
from netviz.training.keyframes import Course

SMALL = TrainingConfig(
    hidden=(16,), batch_size=64, epochs=6, validation_size=100, dropout=0.2, shifts=1, noise=0.1, l2=1e-4
)
"""500 training images: 8 batches per epoch."""

RATES = {"sgd": 0.5, "momentum": 0.05, "adam": 7e-3}
TINY = Architecture((2, 1, 1))
SIZE = 4 * TINY.n_parameters


def stub(step: int, events: tuple[Event, ...] = ()) -> Keyframe:
    """Return a keyframe of a few bytes, a third of which are its parameters."""
    vectors = {name: np.zeros(TINY.n_parameters, np.float32) for name in "mv"}
    state = OptimizerState(vectors, {})
    return Keyframe(Parameters(TINY), state, None, SMALL, step, Course(8), events, None)


def filled(n_steps: int, budget: int, start: int = 0) -> History:
    history = History(budget)
    for step in range(start, start + n_steps + 1):
        if history.due(step):
            history.add(stub(step))
            assert history.nbytes <= max(budget, 6 * SIZE)
    return history


def test_the_beginning_is_dense_and_the_rest_regular() -> None:
    assert filled(300, 1 << 20).steps == (0, 1, 2, 4, 8, 16, 32, 64, 128, 192, 256)
    assert filled(130, 1 << 20, start=1000).steps == (1000, 1001, 1002, 1004, 1008, 1016, 1032, 1064, 1128)


@pytest.mark.parametrize(("batch_size", "interval"), [(1, 256), (16, 256), (64, 128), (128, 64), (256, 32), (10**6, 1)])
def test_the_interval_takes_about_equal_work(batch_size: int, interval: int) -> None:
    assert shortest_interval(batch_size) == interval
    assert History(batch_size=batch_size).interval == interval


def test_the_budget_holds_with_even_gaps() -> None:
    budget = 100 * 3 * SIZE
    history = filled(40_000, budget)
    assert 0.9 * budget < history.nbytes <= budget
    keyframes, steps = np.array(history.keyframe_steps), np.array(history.steps)
    assert keyframes[0] == 0
    assert keyframes[-1] == steps[-1] >= 40_000 - history.interval
    assert len(keyframes) > 60
    assert len(steps) > 120
    late = np.diff(keyframes[keyframes > 4000])
    assert late.max() <= 3 * np.median(late)
    # The first epoch or two are still denser than the rest.
    assert np.count_nonzero(keyframes <= 64) >= 5
    assert np.diff(steps).max() <= late.max()


def test_replays_are_short_as_long_as_there_is_room() -> None:
    history = filled(5 * 430, 100 * 3 * SIZE)
    assert np.diff(history.keyframe_steps).max() <= 150
    history = filled(25 * 430, 100 * 3 * SIZE)
    assert np.diff(history.keyframe_steps).max() <= 256


@settings(deadline=None, max_examples=40)
@given(n_steps=st.integers(0, 3000), room=st.integers(0, 60), start=st.integers(0, 5000))
def test_the_first_and_the_last_keyframe_always_stay(n_steps: int, room: int, start: int) -> None:
    history = filled(n_steps, room * SIZE, start)
    last = history.newest
    assert last is not None
    assert history.keyframe_steps[0] == start
    assert history.keyframe_steps[-1] == last.step == history.steps[-1]
    assert list(history.steps) == sorted(set(history.steps))
    for step in (start, start + n_steps // 2, start + n_steps):
        assert history.nearest(step).step == max(kept for kept in history.keyframe_steps if kept <= step)
        assert history.snapshot(step).step in history.steps


def test_a_smaller_budget_takes_effect_on_request() -> None:
    history = filled(10_000, 100 * 3 * SIZE)
    history.budget = 30 * SIZE
    history.thin()
    assert history.nbytes <= 30 * SIZE
    history.budget = 0
    history.thin()
    assert len(history.steps) == 2


def test_readers_always_see_a_complete_history() -> None:
    history = filled(1000, 1 << 20)
    before = history.steps
    kept = history.nearest(500)
    history.add(stub(5000))
    assert kept.step == 448
    assert history.steps == (*before, 5000)


def test_keyframes_after_changes_stay_longer() -> None:
    history = History(20 * 3 * SIZE)
    event = Event(1000, SMALL, ("l2",))
    for step in range(0, 6001):
        if step == 1000:
            history.add(stub(step, (event,)))
        elif history.due(step):
            history.add(stub(step, (event,) if step > 1000 else ()))
    assert 1000 in history.keyframe_steps
    assert history.events == (event,)


def test_a_keyframe_replaces_one_of_the_same_step_and_an_earlier_one_is_rejected() -> None:
    history = History()
    event = Event(0, SMALL, ("l2",))
    history.add(stub(0))
    history.add(stub(0, (event,)))
    assert history.steps == (0,)
    history.add(stub(1))
    history.add(stub(1, (event,)))
    assert history.steps == (0, 1)
    assert history.events == (event,)
    with pytest.raises(TrainingError, match="Batch 0 is before the last kept batch"):
        history.add(stub(0))


def test_an_empty_history() -> None:
    history = History()
    assert history.due(17)
    assert (history.steps, history.nbytes, history.newest, history.events) == ((), 0, None, ())
    with pytest.raises(TrainingError, match="No snapshot of this run is kept before batch 3"):
        history.nearest(3)
    with pytest.raises(TrainingError, match="No snapshot of this run is kept"):
        history.snapshot(3)


def record(
    trainer: Trainer, changes: dict[int, dict[str, object]], until: int, budget: int = 1 << 30
) -> tuple[History, dict[int, Snapshot]]:
    """Train with changes and extensions; return the history and a snapshot of every moment."""
    history, moments = History(budget, run_id=3), {}
    history.add(trainer.keyframe())
    while True:
        moments[trainer.step] = trainer.snapshot(3)
        if trainer.step == until:
            return history, moments
        if trainer.step in changes:
            trainer.change(**changes[trainer.step])
            history.add(trainer.keyframe())
        if trainer.finished:
            trainer.extend()
            history.add(trainer.keyframe())
        trainer.train_batch()
        if history.due(trainer.step):
            history.add(trainer.keyframe())


def assert_exact(history: History, bars: Dataset, moments: dict[int, Snapshot], steps: list[int]) -> None:
    replayer = Replayer(history, bars)
    for step in steps:
        keyframe = replayer.keyframe(step)
        assert keyframe is not None
        found, expected = keyframe.snapshot(3), moments[step]
        assert found.parameters.vector.tobytes() == expected.parameters.vector.tobytes(), step
        assert (found.step, found.epoch, found.loss, found.accuracy, found.run_id) == (
            expected.step,
            expected.epoch,
            expected.loss,
            expected.accuracy,
            expected.run_id,
        )


SOME_STEPS = [90, 3, 0, 17, 20, 21, 47, 48, 49, 55, 60, 89, 40, 41, 42, 90, 13]

CHANGES: dict[int, dict[str, object]] = {
    0: {"l2": 1e-3},
    20: {"learning_rate": 3e-3, "dropout": 0.5},
    40: {"shifts": 2, "noise": 0.0},
    41: {"optimizer": "momentum", "learning_rate": 0.02},
    55: {"optimizer": "adam", "learning_rate": 2e-3, "batch_seed": 8},
    60: {"schedule": "constant", "dropout": 0.0, "adam_epsilon": 1e-6},
}


@pytest.mark.parametrize("optimizer", list(OPTIMIZERS))
@pytest.mark.parametrize("room", [1 << 30, 500_000, 0], ids=["roomy", "thinned", "two"])
def test_any_batch_replays_exactly(bars: Dataset, optimizer: str, room: int) -> None:
    config = replace(SMALL, optimizer=optimizer, learning_rate=RATES[optimizer])
    history, moments = record(Trainer(config, bars), {}, 90, room)
    assert_exact(history, bars, moments, SOME_STEPS)
    assert replay(history, bars, 33).parameters.vector.tobytes() == moments[33].parameters.vector.tobytes()


@pytest.mark.parametrize("room", [1 << 30, 500_000, 0], ids=["roomy", "thinned", "two"])
def test_any_batch_replays_exactly_after_changes_and_extensions(bars: Dataset, room: int) -> None:
    trainer = Trainer(SMALL, bars)
    history, moments = record(trainer, CHANGES, 90, room)
    assert [event.step for event in history.events] == [0, 20, 40, 41, 48, 55, 60]
    assert_exact(history, bars, moments, SOME_STEPS)


@pytest.mark.parametrize("settings", [{}, {"batch_size": 30, "learning_rate": 1e-3}, {"training_size": 90}], ids=str)
def test_any_batch_of_a_fork_replays_exactly(bars: Dataset, settings: dict[str, object]) -> None:
    history, moments = record(Trainer(SMALL, bars), CHANGES, 45)
    fork = Trainer.fork(replay(history, bars, 29), bars, **settings)
    assert fork.config == replace(SMALL, l2=1e-3, **{"learning_rate": 3e-3, "dropout": 0.5, **settings})
    branch, branch_moments = record(fork, {35: {"l2": 0.0}, 50: {"batch_seed": 2}}, 70, 0)
    assert (branch.steps[0], len(branch.steps)) == (29, 2)
    assert_exact(branch, bars, branch_moments, [70, 29, 30, 35, 36, 50, 51, 60, 34])
    assert_exact(history, bars, moments, [29, 45, 30])


def test_a_run_continues_from_a_replayed_batch(bars: Dataset) -> None:
    trainer = Trainer(SMALL, bars)
    history, moments = record(trainer, {}, 40)
    again = Trainer.from_keyframe(replay(history, bars, 23), bars)
    while again.step < 40:
        again.train_batch()
    assert again.parameters.vector.tobytes() == moments[40].parameters.vector.tobytes()


def test_a_replay_can_be_canceled_and_resumed(bars: Dataset) -> None:
    history, moments = record(Trainer(SMALL, bars), {}, 30, 0)
    replayer, cancels = Replayer(history, bars), iter([False, False, True])
    assert replayer.keyframe(20, lambda: next(cancels)) is None
    keyframe = replayer.keyframe(20)
    assert keyframe is not None
    assert keyframe.parameters.vector.tobytes() == moments[20].parameters.vector.tobytes()


def test_a_replayer_ahead_of_the_run_follows_a_later_change(bars: Dataset) -> None:
    trainer = Trainer(SMALL, bars)
    history, _ = record(trainer, {}, 10, 0)
    replayer = Replayer(history, bars)
    assert replayer.keyframe(15) is not None
    trainer.change(l2=0.1)
    history.add(trainer.keyframe())
    for _ in range(8):
        trainer.train_batch()
    keyframe = replayer.keyframe(18)
    assert keyframe is not None
    assert keyframe.parameters.vector.tobytes() == trainer.parameters.vector.tobytes()


def test_batches_beyond_the_end_of_a_run_are_rejected(bars: Dataset) -> None:
    history, _ = record(Trainer(SMALL, bars), {}, 48)
    with pytest.raises(TrainingError, match="finished"):
        replay(history, bars, 49)
