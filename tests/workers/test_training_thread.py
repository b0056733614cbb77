"""The training thread: its commands, and its reports to other threads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.training import BatchMetrics, Trainer, TrainingConfig
from netviz.workers.run_reports import RunDescription, RunState, RunStatus
from netviz.workers.training_thread import TrainingThread

CONFIG = TrainingConfig(hidden=(24,), batch_size=54, epochs=2, validation_size=60)
"""Ten batches per epoch on the bars."""


@pytest.fixture
def thread(qtbot: QtBot, bars: Dataset) -> Iterator[TrainingThread]:
    """A thread with a run that has not been trained yet."""
    thread = TrainingThread()
    thread.start()
    with qtbot.waitSignal(thread.status_changed, timeout=10_000) as changed:
        thread.start_run(1, CONFIG, bars)
    assert changed.args[0] == RunStatus(1, RunState.PAUSED, 20)
    yield thread
    thread.stop()
    assert thread.wait(5000)


def state_after(
    qtbot: QtBot, thread: TrainingThread, command: Callable[[], None], state: RunState = RunState.PAUSED
) -> RunStatus:
    """Give a command, wait until the thread reports a state, and return the report."""
    with qtbot.waitSignal(
        thread.status_changed, timeout=10_000, check_params_cb=lambda status: status.state is state
    ) as changed:
        command()
    status: RunStatus = changed.args[0]
    return status


def parameters_after(bars: Dataset, n_batches: int) -> np.ndarray:
    trainer = Trainer(CONFIG, bars)
    for _ in range(n_batches):
        trainer.train_batch()
    return trainer.parameters.vector


def test_a_pause_publishes_the_parameters_of_the_last_batch(
    thread: TrainingThread, qtbot: QtBot, bars: Dataset
) -> None:
    state_after(qtbot, thread, partial(thread.run_batches, 3))
    snapshot = thread.snapshots.take()
    assert snapshot is not None
    assert (snapshot.run_id, snapshot.step) == (1, 3)
    np.testing.assert_array_equal(snapshot.parameters.vector, parameters_after(bars, 3))
    state_after(qtbot, thread, thread.run_to_epoch_end)
    snapshot = thread.snapshots.take()
    assert snapshot is not None
    assert snapshot.step == 10
    np.testing.assert_array_equal(snapshot.parameters.vector, parameters_after(bars, 10))


def test_a_finished_run_continues_for_as_many_epochs_again(thread: TrainingThread, qtbot: QtBot) -> None:
    assert state_after(qtbot, thread, thread.run_freely, RunState.FINISHED).total_steps == 20
    assert state_after(qtbot, thread, thread.run_freely, RunState.FINISHED).total_steps == 40


def test_scalars_are_complete_and_in_order_though_nobody_takes_snapshots(thread: TrainingThread, qtbot: QtBot) -> None:
    state_after(qtbot, thread, thread.run_freely, RunState.FINISHED)
    scalars = [thread.scalars.get() for _ in range(thread.scalars.qsize())]
    assert isinstance(scalars[0], RunDescription)
    assert [scalar.step for scalar in scalars if isinstance(scalar, BatchMetrics)] == list(range(1, 21))


def test_a_setting_that_cannot_change_is_refused_and_training_continues(thread: TrainingThread, qtbot: QtBot) -> None:
    with qtbot.waitSignal(thread.refused, timeout=10_000) as refused:
        thread.change({"learning_rate": -1.0})
    assert refused.args[0].endswith(".")
    state_after(qtbot, thread, partial(thread.run_batches, 1))
    snapshot = thread.snapshots.take()
    assert snapshot is not None
    assert snapshot.step == 1


def test_an_unexpected_error_stops_the_run_and_another_one_can_start(
    thread: TrainingThread, qtbot: QtBot, bars: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(trainer: Trainer) -> BatchMetrics:
        raise RuntimeError("this is a fault")

    with monkeypatch.context() as patch:
        patch.setattr(Trainer, "train_batch", fail)
        with qtbot.waitSignal(thread.failed, timeout=10_000) as failed:
            thread.run_batches(1)
    assert (failed.args[0].where, failed.args[0].sentence) == ("training", "this is a fault")
    # The stopped run cannot continue.
    thread.run_freely()
    state_after(qtbot, thread, partial(thread.start_run, 2, CONFIG, bars))
    assert state_after(qtbot, thread, partial(thread.run_batches, 1)).run_id == 2


def test_an_update_is_published_while_somebody_watches(thread: TrainingThread, qtbot: QtBot, bars: Dataset) -> None:
    state_after(qtbot, thread, partial(thread.run_batches, 1))
    assert thread.updates.take() is None
    thread.watches_updates = True
    state_after(qtbot, thread, partial(thread.run_batches, 1))
    update = thread.updates.take()
    assert update is not None
    assert update.step == 2
    np.testing.assert_array_equal(update.before.vector, parameters_after(bars, 1))
    np.testing.assert_allclose(update.before.vector + update.change.vector, parameters_after(bars, 2), rtol=1e-6)
