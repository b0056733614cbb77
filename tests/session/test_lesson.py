"""The lesson, with the real threads and nothing that draws."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from netviz.data.image_sets import Split
from netviz.nn.optimizers import make_optimizer
from netviz.scene.appearance import Mode
from netviz.scene.display_state import DisplayState, Source
from netviz.scene.lesson_moment import STAGES, Stage
from netviz.session.lesson_rule import AS_THE_RUN
from netviz.session.lesson_work import REPEATS
from netviz.session.session import Session
from netviz.training import Trainer
from netviz.training.replay import replay
from netviz.workers.run_reports import RunState


def advance(models: Session, qtbot: QtBot, stage: Stage) -> DisplayState:
    """Show the next stage, and return the state from which every view is made."""
    models.lesson.next()
    qtbot.waitUntil(lambda: models.lesson.stage is stage and not models.lesson.learner.is_busy, timeout=10_000)
    return state_of(models)


def is_ready(models: Session) -> bool:
    return not models.lesson.learner.is_busy


def state_of(models: Session) -> DisplayState:
    state = models.display.state()
    assert state is not None
    return state


def train_one_epoch(models: Session, qtbot: QtBot) -> None:
    models.run.train_one_epoch()
    qtbot.waitUntil(lambda: models.run.step == 10 and not models.run.is_running, timeout=10_000)


def test_each_stage_is_shown_with_its_own_parameters(models: Session, qtbot: QtBot) -> None:
    run = models.run.snapshot
    assert run is not None
    before = run.parameters.vector.copy()
    states = [advance(models, qtbot, stage) for stage in STAGES]
    assert [state.appearance.mode for state in states] == [
        *(Mode.SIGNAL, Mode.SIGNAL, Mode.GRADIENT, Mode.CHANGE, Mode.SIGNAL)
    ]
    assert all(state.source is Source.LESSON for state in states)
    step = models.lesson.learner.step
    assert step is not None
    assert step.loss_after < step.loss_before
    for stage, state in zip(STAGES, states, strict=True):
        assert state.lesson is not None
        assert (state.lesson.stage, state.lesson.step) == (stage, step)
        trace = step.after if stage is Stage.AGAIN else step.before
        np.testing.assert_array_equal(state.snapshot.parameters.vector, trace.parameters.vector)
    update = states[STAGES.index(Stage.UPDATE)]
    assert update.newer is not None
    assert update.older is not None
    np.testing.assert_array_equal(update.newer.parameters.vector - update.older.parameters.vector, step.change.vector)
    assert "step" in update.change_caption
    models.lesson.back()
    assert state_of(models).appearance.mode is Mode.CHANGE
    qtbot.waitUntil(lambda: models.lesson.learner.findings is not None, timeout=10_000)
    models.lesson.end()
    assert models.display.snapshot is run
    assert models.display.appearance.mode is Mode.WEIGHTS
    assert state_of(models).lesson is None
    np.testing.assert_array_equal(run.parameters.vector, before)


def test_what_is_wanted_while_a_step_is_computed_is_shown_when_it_is_there(models: Session, qtbot: QtBot) -> None:
    for _ in range(3):
        models.lesson.next()
    assert models.lesson.stage is None
    qtbot.waitUntil(lambda: models.lesson.stage is Stage.BACKWARD, timeout=10_000)


def test_what_is_chosen_while_a_lesson_is_computed_stays(models: Session, qtbot: QtBot) -> None:
    train_one_epoch(models, qtbot)
    lesson, display, machine = models.lesson, models.display, models.time_machine
    for choose, source in (
        (machine.go_live, Source.LIVE),
        (lambda: machine.go_to(0), Source.PAST),
        (lambda: machine.go_to(machine.last_step(models.runs.all[0])), Source.PAST),
    ):
        display.show_live()
        lesson.next()
        assert lesson.is_on
        choose()
        assert not lesson.is_on
        # Jobs are done in their order.
        done: list[None] = []
        models.jobs.submit("last", lambda: None, done.append)
        qtbot.waitUntil(lambda done=done: bool(done), timeout=10_000)
        assert state_of(models).source is source


def test_a_quantity_that_the_user_chooses_stays(models: Session, qtbot: QtBot) -> None:
    advance(models, qtbot, Stage.FORWARD)
    models.display.set_mode(Mode.GRADIENT)
    state = state_of(models)
    assert state.appearance.mode is Mode.GRADIENT
    assert state.lesson is not None
    assert advance(models, qtbot, Stage.LOSS).appearance.mode is Mode.SIGNAL
    models.lesson.end()
    assert models.display.appearance.mode is Mode.GRADIENT


def test_the_next_step_continues_from_the_changed_parameters(models: Session, qtbot: QtBot) -> None:
    for stage in STAGES:
        advance(models, qtbot, stage)
    first = models.lesson.learner.step
    advance(models, qtbot, Stage.FORWARD)
    second = models.lesson.learner.step
    assert first is not None
    assert second is not None
    assert second is not first
    assert models.lesson.learner.n_steps == 1
    np.testing.assert_array_equal(second.before.parameters.vector, first.after.parameters.vector)
    models.lesson.start_over()
    qtbot.waitUntil(lambda: models.lesson.learner.n_steps == 0 and not models.lesson.learner.is_busy, timeout=10_000)
    assert models.lesson.learner.step is not None
    np.testing.assert_array_equal(models.lesson.learner.step.before.parameters.vector, first.before.parameters.vector)


def test_a_rehearsal_that_is_kept_is_a_new_run(models: Session, qtbot: QtBot) -> None:
    models.run.train_one_batch()
    qtbot.waitUntil(lambda: models.run.step == 1 and not models.run.is_running, timeout=10_000)
    advance(models, qtbot, Stage.FORWARD)
    models.lesson.repeat()
    qtbot.waitUntil(lambda: models.lesson.learner.rehearsal is not None, timeout=10_000)
    rehearsal = models.lesson.learner.rehearsal
    assert rehearsal is not None
    assert len(rehearsal.losses) == REPEATS + 1
    assert rehearsal.validation[0].n_images == 60
    run_id = models.run.status.run_id
    models.lesson.keep()
    qtbot.waitUntil(lambda: models.run.snapshot is not None and models.run.snapshot.run_id != run_id, timeout=10_000)
    assert not models.lesson.is_on
    assert models.run.snapshot is not None
    kept = rehearsal.last.after.parameters.vector.astype(np.float32)
    np.testing.assert_array_equal(models.run.snapshot.parameters.vector, kept)
    assert models.run.snapshot.step == 1
    # The description arrives with the losses, a few times a second.
    qtbot.waitUntil(
        lambda: models.run.description is not None and models.run.description.run_id != run_id, timeout=10_000
    )
    assert models.run.description is not None
    assert models.run.description.parent == (run_id, 1)
    assert models.display.change_caption == "since the run began"
    assert models.images.dataset is not None
    keyframe = replay(models.run.history, models.images.dataset, 1)
    assert keyframe.optimizer is not None
    models.run.train_one_batch()
    qtbot.waitUntil(lambda: models.run.step == 2 and not models.run.is_running, timeout=10_000)


def test_without_a_label_there_is_no_lesson(models: Session, qtbot: QtBot) -> None:
    models.images.show_drawing(np.zeros(784, np.uint8))
    with qtbot.waitSignal(models.messages.noticed, timeout=1000):
        models.lesson.next()
    assert not models.lesson.is_on
    models.images.show_drawing(np.full(784, 128, np.uint8), 4)
    advance(models, qtbot, Stage.FORWARD)
    assert models.lesson.learner.step is not None
    assert models.lesson.learner.step.label == 4
    models.images.show_drawing(np.zeros(784, np.uint8))
    assert not models.lesson.is_on


def test_another_image_begins_again_and_a_reset_ends_it(models: Session, qtbot: QtBot) -> None:
    advance(models, qtbot, Stage.FORWARD)
    advance(models, qtbot, Stage.LOSS)
    models.images.show_next_training_image()
    qtbot.waitUntil(lambda: models.lesson.stage is Stage.FORWARD and not models.lesson.learner.is_busy, timeout=10_000)
    assert models.images.image is not None
    assert models.images.image.split is Split.TRAIN
    assert models.lesson.learner.step is not None
    assert models.lesson.learner.step.label == models.images.image.label
    models.run.reset()
    assert not models.lesson.is_on
    assert models.display.snapshot is models.run.snapshot


def test_another_optimizer_computes_the_step_again(models: Session, qtbot: QtBot) -> None:
    for stage in STAGES:
        advance(models, qtbot, stage)
    first = models.lesson.learner.step
    models.lesson.learner.choose_optimizer("adam")
    qtbot.waitUntil(
        lambda: models.lesson.learner.step is not first and not models.lesson.learner.is_busy, timeout=10_000
    )
    step = models.lesson.learner.step
    assert step is not None
    assert first is not None
    assert models.lesson.stage is Stage.AGAIN
    moved = np.abs(step.change.vector[step.gradient.vector != 0.0])
    np.testing.assert_allclose(moved.max(), models.lesson.learner.learning_rate, rtol=1e-3)
    np.testing.assert_array_equal(step.before.parameters.vector, first.before.parameters.vector)


def test_the_runs_own_optimizer_keeps_its_state_through_the_step(models: Session, qtbot: QtBot) -> None:
    train_one_epoch(models, qtbot)
    parent, dataset = models.runs.live, models.images.dataset
    assert parent is not None
    assert dataset is not None
    models.lesson.learner.choose_optimizer(AS_THE_RUN)
    for stage in STAGES:
        advance(models, qtbot, stage)
    step = models.lesson.learner.step
    assert step is not None
    assert models.lesson.learner.rule == "adam"
    keyframe = replay(parent.history, dataset, 10)
    adam = make_optimizer("adam", keyframe.parameters.vector.size, np.float64, keyframe.config.adam_epsilon)
    assert keyframe.optimizer is not None
    adam.load_state(keyframe.optimizer)
    expected = step.before.parameters.copy()
    trainer = Trainer.from_keyframe(keyframe, dataset)
    assert step.learning_rate == trainer.train_batch().learning_rate
    adam.step(expected, step.gradient, step.learning_rate)
    np.testing.assert_array_equal(step.after.parameters.vector, expected.vector)
    # Weights without a gradient move on by what earlier batches left.
    assert step.change.vector[step.gradient.vector == 0.0].any()

    models.lesson.keep()
    qtbot.waitUntil(lambda: models.runs.live is not None and models.runs.live is not parent, timeout=10_000)
    assert models.runs.live is not None
    kept = models.runs.live.history.nearest(10)
    assert kept.optimizer is not None
    remembered = adam.state()
    assert kept.optimizer.scalars == remembered.scalars
    for name, vector in remembered.vectors.items():
        np.testing.assert_array_equal(kept.optimizer.vectors[name], vector.astype(np.float32))


def test_after_the_end_of_the_schedule_another_rate_can_be_chosen(models: Session, qtbot: QtBot) -> None:
    models.run.train()
    qtbot.waitUntil(lambda: models.run.status.state is RunState.FINISHED, timeout=20_000)
    qtbot.waitUntil(lambda: models.run.step == models.run.status.total_steps, timeout=20_000)
    advance(models, qtbot, Stage.FORWARD)
    models.lesson.learner.choose_optimizer(AS_THE_RUN)
    qtbot.waitUntil(lambda: models.lesson.learner.rule == "adam" and not models.lesson.learner.is_busy, timeout=10_000)
    assert models.lesson.learner.step is not None
    faded = models.lesson.learner.step.learning_rate
    assert models.run.run_config is not None
    assert 0.0 < faded < 0.01 * models.run.run_config.learning_rate
    models.lesson.learner.choose_learning_rate(0.002)
    qtbot.waitUntil(
        lambda: not models.lesson.learner.is_busy and models.lesson.learner.step.learning_rate == 0.002,
        timeout=10_000,
    )
    assert models.lesson.learner.rule == "adam"


def test_a_stage_keeps_its_image_until_the_step_of_the_next_image_is_there(models: Session, qtbot: QtBot) -> None:
    advance(models, qtbot, Stage.FORWARD)
    states: list[DisplayState] = []
    models.display.outdated.connect(lambda: states.append(state_of(models)))
    for _ in range(3):
        models.images.step(1)
        states.append(state_of(models))
    qtbot.waitUntil(lambda: is_ready(models) and models.lesson.learner.image is models.images.image, timeout=10_000)
    states.append(state_of(models))
    assert states[-1].image is models.images.image
    for state in states:
        assert state.lesson is not None
        np.testing.assert_array_equal(state.lesson.step.before.image, state.image.intensities)
    assert models.lesson.learner.n_steps == 0


def test_images_in_quick_succession_are_one_step_each(models: Session, qtbot: QtBot) -> None:
    for stage in STAGES:
        advance(models, qtbot, stage)
    models.images.step(1)
    models.images.step(1)
    qtbot.waitUntil(lambda: is_ready(models) and models.lesson.learner.image is models.images.image, timeout=10_000)
    assert models.lesson.learner.n_steps == 1
