"""Every background job ends for who asked: also one that is refused, one that fails, and somebody else's."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from netviz.scene.appearance import GradientOf
from netviz.scene.lesson_moment import Stage
from netviz.session import layer_statistics, learner, live_check, past_updates, reader
from netviz.session.session import Session
from netviz.workers import replay_thread


def refuse(*_: object) -> None:
    raise ValueError("This is refused.")


def fail(*_: object) -> None:
    raise RuntimeError("this is a fault")


ENDS = [refuse, fail]


def wait(qtbot: QtBot, met: Callable[[], bool]) -> None:
    qtbot.waitUntil(met, timeout=10_000)


def train_one(models: Session, qtbot: QtBot) -> None:
    step = models.run.step + 1
    models.run.train_one_batch()
    wait(qtbot, lambda: models.run.step == step and not models.run.is_running)


@pytest.mark.parametrize("end", ENDS)
def test_the_gradient_check_can_be_started_again(
    models: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, end: Callable[..., None]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(live_check, "check_gradient", end)
        models.live_check.start()
        assert models.live_check.is_running
        wait(qtbot, lambda: not models.live_check.is_running)
    assert models.live_check.result is None
    models.live_check.start()
    wait(qtbot, lambda: models.live_check.result is not None)
    check = models.live_check.result
    assert check is not None
    assert check.n_checked + check.n_at_kinks == 200
    assert check.largest_relative_error < 1e-5


@pytest.mark.parametrize("end", ENDS)
def test_the_next_moment_has_its_step_computed(
    models: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, end: Callable[..., None]
) -> None:
    for _ in range(3):
        train_one(models, qtbot)
    models.time_machine.go_to(2)
    with monkeypatch.context() as patch:
        tried: list[int] = []

        def replay(history: object, dataset: object, before: int) -> None:
            tried.append(before)
            end()

        patch.setattr(past_updates, "replay", replay)
        models.display.show_gradient_of(GradientOf.BATCH)
        wait(qtbot, lambda: tried == [1] and not models.past_updates.is_working)
    models.time_machine.go_to(3)
    wait(qtbot, lambda: models.time_machine.step == 3)
    snapshot = models.display.snapshot
    assert snapshot is not None
    wait(qtbot, lambda: models.past_updates.get(snapshot) is not None)


@pytest.mark.parametrize("end", ENDS)
def test_a_lesson_is_ready_again(
    models: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, end: Callable[..., None]
) -> None:
    models.lesson.next()
    wait(qtbot, lambda: models.lesson.stage is Stage.FORWARD)
    with monkeypatch.context() as patch:
        patch.setattr(learner, "repeat_step", end)
        models.lesson.repeat()
        assert models.lesson.learner.is_busy
        wait(qtbot, lambda: not models.lesson.learner.is_busy)
    assert models.lesson.learner.rehearsal is None
    models.lesson.repeat()
    wait(qtbot, lambda: models.lesson.learner.rehearsal is not None)


@pytest.mark.parametrize("end", ENDS)
def test_a_lesson_does_not_mistake_the_end_of_another_job_for_its_own(
    models: Session, qtbot: QtBot, end: Callable[..., None]
) -> None:
    """The other job ends while the lesson's is waiting behind it."""
    busy: list[bool] = []
    signal = models.messages.refused if end is refuse else models.messages.failed
    signal.connect(lambda _: busy.append(models.lesson.learner.is_busy))
    models.jobs.submit("another job", end, lambda _: None)
    models.lesson.next()
    wait(qtbot, lambda: models.lesson.stage is Stage.FORWARD)
    assert busy == [True]


@pytest.mark.parametrize("end", ENDS)
def test_layers_are_measured_again(
    models: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, end: Callable[..., None]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(layer_statistics, "firing_counts", end)
        signal = models.messages.refused if end is refuse else models.messages.failed
        with qtbot.waitSignal(signal, timeout=10_000):
            models.layer_statistics.set_active(True)
    train_one(models, qtbot)
    wait(qtbot, lambda: models.layer_statistics.numbers is not None)
    models.layer_statistics.set_active(False)


@pytest.mark.parametrize("end", ENDS)
def test_images_are_read_again(
    models: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, end: Callable[..., None]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(reader, "read_numbers", end)
        patch.setattr(reader, "sum_by_class", end)
        signal = models.messages.refused if end is refuse else models.messages.failed
        with qtbot.waitSignals([signal, signal], timeout=10_000):
            models.reader.set_active(True)
    wait(qtbot, lambda: not models.reader.is_at_work)
    models.reader.set_active(True)
    wait(qtbot, lambda: models.reader.readings is not None and models.reader.averages is not None)
    models.reader.set_active(False)


@pytest.mark.parametrize("step", [2])
def test_a_replay_that_fails_leaves_the_nearest_moment_and_the_next_is_shown(
    models: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    models.run.train()
    wait(qtbot, lambda: models.run.step == 20 and not models.run.is_running)
    kept = models.run.history.steps
    missing = [number for number in range(1, 20) if number not in kept]
    with monkeypatch.context() as patch:
        patch.setattr(replay_thread.Replayer, "keyframe", fail)
        with qtbot.waitSignal(models.messages.failed, timeout=10_000):
            models.time_machine.go_to(missing[0])
    assert models.time_machine.wanted_step == models.time_machine.step != missing[0]
    models.time_machine.go_to(missing[step])
    wait(qtbot, lambda: models.time_machine.step == missing[step])
