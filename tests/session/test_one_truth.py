"""What the models say of runs, moments and copies is true in each state."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from netviz.data.image_sets import Split
from netviz.scene.appearance import Mode, Reference
from netviz.scene.display_state import Source
from netviz.scene.lesson_moment import Stage
from netviz.scene.selection import Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.lesson_work import REPEATS
from netviz.session.session import Session
from netviz.tracing.image_trace import trace_image
from netviz.training.presets import PRESETS
from tests.conftest import SMALL, has_begun
from tests.fakes import make_frame

SOON = 10_000


def train_a_batch(models: Session, qtbot: QtBot) -> None:
    step = models.run.step + 1
    models.run.train_one_batch()
    qtbot.waitUntil(lambda: models.run.take_snapshot() or models.run.step == step, timeout=SOON)
    qtbot.waitUntil(lambda: models.run.step == step and not models.run.is_running, timeout=SOON)


def show_stage(models: Session, qtbot: QtBot, stage: Stage) -> None:
    models.lesson.show(stage)
    qtbot.waitUntil(lambda: models.lesson.stage is stage and not models.lesson.learner.is_busy, timeout=SOON)


def notices(models: Session) -> list[str]:
    said: list[str] = []
    models.messages.noticed.connect(said.append)
    return said


def keep(models: Session, qtbot: QtBot) -> str:
    """Keep a lesson's result as a new run, and return what is said about it."""
    said = notices(models)
    show_stage(models, qtbot, Stage.UPDATE)
    models.lesson.keep()
    qtbot.waitUntil(lambda: bool(said), timeout=SOON)
    qtbot.waitUntil(lambda: has_begun(models), timeout=SOON)
    return said[-1]


def test_an_untrained_network_has_no_past_to_show(models: Session) -> None:
    said = notices(models)
    models.time_machine.play()
    assert models.display.is_live
    assert not models.time_machine.is_playing
    assert said == ["There is nothing to replay yet: train first."]
    models.time_machine.go_to(0)
    assert models.display.is_live
    assert models.time_machine.caption == ""


def test_the_past_and_another_run_are_told_apart_and_have_their_own_accuracy(models: Session, qtbot: QtBot) -> None:
    train_a_batch(models, qtbot)
    run = models.runs.live
    assert run is not None
    qtbot.waitUntil(lambda: bool(run.validations), timeout=SOON)
    models.time_machine.go_to(0)
    state = models.display.state()
    assert state is not None
    assert state.source is Source.PAST
    assert state.moment is not None
    assert (state.moment.step, state.moment.total, state.moment.other) == (0, 20, None)
    first = run.validations[0]
    assert (state.moment.accuracy, state.moment.measured_at) == (first.accuracy, first.step) == (first.accuracy, 0)
    models.run.reset()
    qtbot.waitUntil(lambda: has_begun(models), timeout=SOON)
    models.time_machine.show_run(run)
    state = models.display.state()
    assert state is not None
    assert state.moment is not None
    assert (state.source, state.moment.run, state.moment.step) == (Source.RUN, run.number, 1)


@pytest.mark.parametrize("trained", [False, True])
def test_keeping_a_lesson_says_what_becomes_of_the_run_before(models: Session, qtbot: QtBot, trained: bool) -> None:
    if trained:
        train_a_batch(models, qtbot)
    said = keep(models, qtbot)
    assert ("The old run is kept" in said) is trained
    assert len(models.runs.all) == 1 + trained
    assert "1 step on this image" in said


def test_keeping_a_lesson_counts_its_images(models: Session, qtbot: QtBot) -> None:
    said = notices(models)
    models.images.show_next_training_image()
    for _ in range(2):
        show_stage(models, qtbot, Stage.AGAIN)
        models.images.step(1)
        qtbot.waitUntil(
            lambda: models.lesson.stage is Stage.FORWARD and not models.lesson.learner.is_busy, timeout=SOON
        )
    # Going on from stage to stage, the third step is on the image of the first.
    show_stage(models, qtbot, Stage.AGAIN)
    models.images.show_image(Split.TRAIN, 0)
    qtbot.waitUntil(lambda: models.lesson.stage is Stage.FORWARD and not models.lesson.learner.is_busy, timeout=SOON)
    models.lesson.keep()
    qtbot.waitUntil(lambda: bool(said), timeout=SOON)
    assert "4 steps on 3 images" in said[-1]
    assert "test image" not in said[-1]


@pytest.mark.parametrize("last", list(Split)[:2])
def test_one_test_image_among_several_biases_the_test_accuracy(models: Session, qtbot: QtBot, last: Split) -> None:
    said = notices(models)
    for split in (Split.TEST, Split.TRAIN) if last is Split.TRAIN else (Split.TRAIN, Split.TEST):
        models.images.show_image(split, 0)
        show_stage(models, qtbot, Stage.AGAIN)
        qtbot.waitUntil(lambda: models.lesson.learner.image is models.images.image, timeout=SOON)
    models.lesson.keep()
    qtbot.waitUntil(lambda: bool(said), timeout=SOON)
    assert "2 steps on 2 images" in said[-1]
    assert "trained on a test image" in said[-1]


@pytest.mark.parametrize("reference", [Reference.START, Reference.EPOCH])
def test_change_is_measured_in_the_run_on_the_screen(models: Session, qtbot: QtBot, reference: Reference) -> None:
    models.run.train_one_epoch()
    qtbot.waitUntil(lambda: models.run.step == 10 and not models.run.is_running, timeout=SOON)
    train_a_batch(models, qtbot)
    older = models.runs.live
    assert older is not None
    models.run.prepare(replace(SMALL, seed=5))
    models.run.reset()
    qtbot.waitUntil(lambda: has_begun(models), timeout=SOON)
    train_a_batch(models, qtbot)
    live = models.runs.live
    assert live is not None
    models.display.show_change_since(reference)
    for run, step in ((live, 1), (older, 11), (older, 10), (older, 4), (live, 1)):
        models.time_machine.show_run(run)
        models.time_machine.go_to(step, run) if run is older else models.time_machine.go_live()
        qtbot.waitUntil(partial(shows, models, step), timeout=SOON)
        state = models.display.state()
        assert state is not None
        assert state.newer is not None
        assert state.older is not None
        assert state.newer.run_id == state.older.run_id == run.run_id
        start = 10 if step == 11 and reference is Reference.EPOCH else 0
        assert state.older.step <= start
        assert state.change_caption == models.display.change_caption
        assert (f"batch {state.older.step}" in state.change_caption) is (state.older.step < start)
        # The same object each time, so that it is sent only once to the process that draws.
        again = models.display.state()
        assert again is not None
        assert again.older is state.older


def shows(models: Session, step: int) -> bool:
    snapshot = models.display.snapshot
    return snapshot is not None and snapshot.step == step


def test_a_mark_in_a_comparison_changes_the_picture_afterwards(models: Session, qtbot: QtBot) -> None:
    said = notices(models)
    train_a_batch(models, qtbot)
    models.run.reset()
    qtbot.waitUntil(lambda: has_begun(models), timeout=SOON)
    train_a_batch(models, qtbot)
    live = models.runs.live
    assert live is not None
    models.time_machine.show_difference(live, models.runs.older[0])
    before = models.display.state()
    models.display.set_mark()
    state = models.display.state()
    assert before is not None
    assert state is not None
    assert (state.newer, state.older) == (before.newer, before.older)
    assert state.change_caption == "from run 1 to run 2" == models.display.change_caption
    assert "once you are back in the live run" in said[-1]
    models.time_machine.go_live()
    state = models.display.state()
    assert state is not None
    assert state.appearance.mode is Mode.CHANGE
    assert state.older is before.newer
    assert state.change_caption == "since the mark after batch 1"


def test_repeated_steps_are_counted(models: Session, qtbot: QtBot) -> None:
    for stage, n_taken in ((Stage.FORWARD, 0), (Stage.AGAIN, 1)):
        show_stage(models, qtbot, stage)
        state = models.display.state()
        assert state is not None
        assert state.lesson is not None
        assert state.lesson.n_taken == n_taken
    models.lesson.repeat()
    qtbot.waitUntil(lambda: models.lesson.learner.rehearsal is not None, timeout=SOON)
    state = models.display.state()
    assert state is not None
    assert state.lesson is not None
    assert state.lesson.n_taken == REPEATS == models.lesson.learner.n_taken


def test_an_experiment_keeps_its_name(models: Session, qtbot: QtBot) -> None:
    experiment = next(preset for preset in PRESETS.values() if preset.experiment and not preset.config.training_size)
    config = replace(experiment.config, validation_size=SMALL.validation_size, seed=3)
    for other, is_named in ((config, True), (replace(config, batch_size=54), False)):
        models.run.start_run_with(other)
        qtbot.waitUntil(lambda: has_begun(models), timeout=SOON)
        assert models.runs.live is not None
        assert (experiment.name in models.runs.live.name) is is_named
        assert models.runs.live.name.endswith("seed 3")


def test_the_pixels_that_matter_are_those_of_the_selected_digit() -> None:
    for selection in (Selection(), Selection(digit=1), Selection(digit=4), Selection(unit=5)):
        frame = make_frame(selection=selection, question=WhatIfQuestion.RANKING)
        assert frame.ranking is not None
        digit = frame.trace.answer if selection.digit is None else selection.digit
        assert frame.ranking.digit == digit
        pixel = int(frame.ranking.order[0])
        image = frame.trace.image.copy()
        image[pixel] = 0.0
        without = trace_image(frame.trace.parameters, image)
        change = without.logits[digit] - frame.trace.logits[digit]
        assert frame.ranking.changes[pixel] == pytest.approx(change, abs=1e-9)
