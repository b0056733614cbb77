"""The live run with its real thread, and nothing that draws."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.session.session import Session
from netviz.training import BatchMetrics, EvaluationPoint, Trainer, TrainingError
from netviz.training.pacing import Pace
from netviz.workers.run_reports import RunDescription, RunState, RunStatus, Scalar
from tests.conftest import SMALL, has_begun, make_dataset


def finish(models: Session, qtbot: QtBot) -> None:
    models.run.train()
    qtbot.waitUntil(lambda: models.run.status.state is RunState.FINISHED, timeout=20_000)
    qtbot.waitUntil(lambda: models.run.step == 20, timeout=10_000)


def test_training_in_the_thread_gives_the_same_parameters_as_without_it(
    models: Session, bars: Dataset, qtbot: QtBot
) -> None:
    plain = Trainer(SMALL, bars)
    while not plain.finished:
        plain.train_batch()
    for _ in range(3):
        step = models.run.step
        models.run.train_one_batch()
        qtbot.waitUntil(lambda step=step: models.run.step > step, timeout=10_000)
    models.run.train()
    models.run.pause()
    finish(models, qtbot)
    assert models.run.snapshot is not None
    np.testing.assert_array_equal(models.run.snapshot.parameters.vector, plain.parameters.vector)


def test_no_scalar_is_lost_and_they_come_in_order(models: Session, qtbot: QtBot) -> None:
    seen: list[Scalar] = []
    models.run.scalars_arrived.connect(seen.extend)
    models.run.reset()
    qtbot.waitUntil(lambda: any(isinstance(scalar, RunDescription) for scalar in seen), timeout=10_000)
    finish(models, qtbot)

    def tests_seen() -> list[int]:
        return [point.step for point in seen if isinstance(point, EvaluationPoint) and point.split == "test"]

    qtbot.waitUntil(lambda: tests_seen() == [10, 20], timeout=10_000)
    first = next(place for place, scalar in enumerate(seen) if isinstance(scalar, RunDescription))
    steps = [scalar.step for scalar in seen[first:] if isinstance(scalar, BatchMetrics)]
    assert steps == list(range(1, 21))


def test_one_batch_one_epoch_and_more_after_the_end(models: Session, qtbot: QtBot) -> None:
    for command, step in (
        (models.run.train_one_batch, 1),
        (models.run.train_one_batch, 2),
        (models.run.train_one_epoch, 10),
        (models.run.train_one_epoch, 20),
    ):
        command()
        qtbot.waitUntil(lambda step=step: models.run.step == step and not models.run.is_running, timeout=10_000)
    assert models.run.status.state is RunState.FINISHED
    models.run.train_one_batch()
    qtbot.waitUntil(lambda: models.run.step == 21, timeout=10_000)
    assert models.run.status.total_steps == 40


def test_pause_and_speed_take_effect_between_batches(models: Session, qtbot: QtBot) -> None:
    models.run.set_pace(Pace(0.01))
    models.run.train()
    qtbot.waitUntil(lambda: models.run.step == 1, timeout=10_000)
    assert models.run.is_running
    models.run.set_pace(None)
    qtbot.waitUntil(lambda: models.run.step > 3, timeout=10_000)
    models.run.pause()
    qtbot.waitUntil(lambda: not models.run.is_running, timeout=10_000)


def test_reset_begins_again_with_the_same_parameters(models: Session, qtbot: QtBot) -> None:
    assert models.run.snapshot is not None
    start = models.run.snapshot.parameters.vector.copy()
    models.run.train_one_epoch()
    qtbot.waitUntil(lambda: models.run.step == 10, timeout=10_000)
    models.run.reset()
    qtbot.waitUntil(lambda: models.run.step == 0)
    np.testing.assert_array_equal(models.run.snapshot.parameters.vector, start)
    models.run.reset_with_new_seed()
    qtbot.waitUntil(lambda: not np.array_equal(models.run.snapshot.parameters.vector, start), timeout=10_000)


def train_unseen(models: Session) -> None:
    """Train to the end while this thread waits, so that nothing of it has been drawn or delivered."""
    is_over = threading.Event()

    def look(status: RunStatus) -> None:
        if status.state is RunState.FINISHED:
            is_over.set()

    models.run.thread_.status_changed.connect(look, Qt.ConnectionType.DirectConnection)
    models.run.train()
    assert is_over.wait(20.0)
    models.run.thread_.status_changed.disconnect(look)
    assert models.run.step == 0


@pytest.mark.parametrize(
    "begin",
    [
        lambda models: models.run.reset(),
        lambda models: models.run.reset_with_new_seed(),
        lambda models: models.run.start_run_with(replace(SMALL, hidden=(8,))),
        lambda models: models.run.fork(models.run.history.nearest(10), {"learning_rate": 0.004}),
    ],
    ids=["reset", "new seed", "settings", "fork"],
)
def test_a_run_that_is_left_before_it_was_drawn_is_kept_to_its_last_batch(
    models: Session, qtbot: QtBot, begin: Callable[[Session], None]
) -> None:
    train_unseen(models)
    begin(models)
    (run,) = models.runs.older
    assert run.snapshot is not None
    assert run.step == run.snapshot.step == 20
    assert run.batches.rows()[:, 0].tolist() == list(range(1, 21))
    assert [point.step for point in run.validations[:4]] == [0, 5, 10, 15]
    config = models.run.config
    qtbot.waitUntil(lambda: has_begun(models), timeout=10_000)
    assert models.run.run_config == models.run.config == config


def test_a_run_that_was_never_drawn_is_not_listed_with_other_images(models: Session, qtbot: QtBot) -> None:
    models.run.reset()
    train_unseen(models)
    models.images.use(make_dataset(seed=5))
    models.run.start_run()
    assert models.runs.all == ()
    qtbot.waitUntil(lambda: has_begun(models), timeout=10_000)
    assert [run.number for run in models.runs.all] == [1]


def test_divergence_stops_the_run_with_a_sentence_and_reset_mends_it(models: Session, qtbot: QtBot) -> None:
    hopeless = replace(SMALL, optimizer="sgd", schedule="constant", learning_rate=1e30)
    with qtbot.waitSignal(models.run.diverged, timeout=10_000) as reason:
        models.run.start_run_with(hopeless)
        models.run.train()
    assert "learning rate" in reason.args[0]
    assert models.run.status.state is RunState.STOPPED
    assert models.run.snapshot is not None
    assert np.isfinite(models.run.snapshot.parameters.vector).all()
    models.run.reset()
    qtbot.waitUntil(lambda: models.run.status.state is RunState.PAUSED, timeout=10_000)


def test_a_data_set_that_cannot_be_trained_on_is_refused_in_a_sentence(models: Session, qtbot: QtBot) -> None:
    # Of 65 images, 60 are to validate, which leaves too few.
    models.images.use(make_dataset(n_train=65))
    with qtbot.waitSignal(models.messages.refused, timeout=10_000) as refusal:
        models.run.start_run()
    assert "class" in refusal.args[0].lower()
    assert models.run.status.state is RunState.STOPPED


def test_settings_change_at_once_or_with_the_next_run(models: Session, qtbot: QtBot) -> None:
    assert models.run.run_config is not None
    models.run.choose_setting("learning_rate", 0.004)
    qtbot.waitUntil(lambda: len(models.run.history.events) == 1, timeout=10_000)
    assert models.run.run_config.learning_rate == models.run.config.learning_rate == 0.004
    models.run.choose_setting("hidden", (8,))
    assert models.run.config.hidden == (8,)
    assert models.run.run_config.hidden == SMALL.hidden
    models.run.reset()
    qtbot.waitUntil(lambda: has_begun(models) and models.run.run_config.hidden == (8,), timeout=10_000)


def test_settings_that_are_not_allowed_change_nothing(models: Session, qtbot: QtBot) -> None:
    before = models.run.config
    for name, value in (("learning_rate", -1.0), ("validation_size", 10_000)):
        with pytest.raises(TrainingError):
            models.run.choose_setting(name, value)
    models.run.train_one_epoch()
    qtbot.waitUntil(lambda: models.run.step == 10 and not models.run.is_running, timeout=10_000)
    models.run.train_one_batch()
    qtbot.waitUntil(lambda: models.run.step == 11 and not models.run.is_running, timeout=10_000)
    with pytest.raises(TrainingError, match="at least 2 epochs"):
        models.run.choose_setting("epochs", 1)
    assert models.run.config == before == models.run.run_config


def test_a_step_of_training_is_kept_while_somebody_looks(models: Session, qtbot: QtBot) -> None:
    def train_one(step: int) -> None:
        models.run.train_one_batch()
        qtbot.waitUntil(lambda: models.run.step == step and not models.run.is_running, timeout=10_000)

    train_one(1)
    assert models.run.take_update() is None
    before = models.run.snapshot
    models.run.watch_updates(True)
    train_one(2)
    update, after = models.run.take_update(), models.run.snapshot
    assert update is not None
    assert before is not None
    assert after is not None
    assert update.step == 2
    np.testing.assert_array_equal(update.before.vector, before.parameters.vector)
    np.testing.assert_allclose(update.before.vector + update.change.vector, after.parameters.vector, rtol=1e-6)
    assert update.gradient.vector.any()


def test_one_epoch_ends_where_a_fork_counts_its_epochs(models: Session, qtbot: QtBot) -> None:
    for step in range(1, 6):
        models.run.train_one_batch()
        qtbot.waitUntil(lambda step=step: models.run.step == step and not models.run.is_running, timeout=10_000)
    models.time_machine.fork({"batch_size": 30})
    qtbot.waitUntil(lambda: models.run.run_id == 2 and models.run.is_running, timeout=10_000)
    models.run.pause()
    qtbot.waitUntil(lambda: has_begun(models) and not models.run.is_running, timeout=10_000)
    description = models.run.description
    assert description is not None
    assert description.course is not None
    assert description.steps_per_epoch == 18
    _, number = description.course.place(models.run.step)
    end = models.run.step + 18 - number
    models.run.train_one_epoch()
    qtbot.waitUntil(lambda: models.run.step == end and not models.run.is_running, timeout=10_000)


def test_the_epochs_of_the_next_run_do_not_stand_in_the_way_of_this_one(models: Session, qtbot: QtBot) -> None:
    finish(models, qtbot)
    # Of a preset, for a run with another number of units.
    models.run.prepare(replace(models.run.config, epochs=1, hidden=(4,)))
    models.run.choose_setting("learning_rate", 0.004)
    qtbot.waitUntil(lambda: bool(models.runs.live and models.runs.live.changes), timeout=10_000)
    assert models.run.run_config is not None
    assert (models.run.run_config.learning_rate, models.run.run_config.epochs) == (0.004, 2)
    assert (models.run.config.learning_rate, models.run.config.epochs) == (0.004, 1)


def test_a_setting_that_is_changed_before_a_run_has_begun_is_one_of_that_run(models: Session, qtbot: QtBot) -> None:
    finish(models, qtbot)
    # Too few for the run that is left.
    models.run.start_run_with(replace(models.run.config, epochs=1))
    models.run.choose_setting("learning_rate", 0.004)
    qtbot.waitUntil(lambda: has_begun(models) and models.run.step == 0, timeout=10_000)
    qtbot.waitUntil(lambda: len(models.run.history.events) == 1, timeout=10_000)
    assert models.run.run_config is not None
    assert (models.run.run_config.learning_rate, models.run.run_config.epochs) == (0.004, 1)


def test_a_setting_may_change_though_the_report_of_an_extension_is_still_on_its_way(
    models: Session, qtbot: QtBot
) -> None:
    finish(models, qtbot)
    models.run.train()
    # Without the event loop, through which reports arrive.
    end = time.monotonic() + 10.0
    while models.run.step <= models.run.status.total_steps:
        models.run._take_snapshot()
        assert time.monotonic() < end
    models.run.choose_setting("learning_rate", 1e-4)

    def has_changed() -> bool:
        return models.run.run_config is not None and models.run.run_config.learning_rate == 1e-4

    qtbot.waitUntil(has_changed, timeout=20_000)
