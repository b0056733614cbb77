"""The lesson and the comparison, with real threads and processes."""

import numpy as np
from pytestqt.qtbot import QtBot

from netviz.data.image_sets import Split
from netviz.nn.optimizers import make_optimizer
from netviz.scene.appearance import Mode, Reference
from netviz.scene.frames import Frame
from netviz.session.lesson_copy import STAGES, Stage
from netviz.session.lesson_rule import AS_THE_RUN
from netviz.session.lesson_work import REPEATS
from netviz.session.session import Session
from netviz.training import Trainer
from netviz.training.replay import replay
from netviz.workers.run_reports import RunState


def frame_of(session: Session) -> Frame:
    assert session.frame is not None
    return session.frame


def advance(session: Session, qtbot: QtBot, stage: Stage) -> Frame:
    """Go on until a stage is on the screen."""
    session.lesson.next()
    qtbot.waitUntil(lambda: session.lesson.stage is stage, timeout=10_000)
    shown = session.shown_snapshot
    mode = session.appearance.mode
    qtbot.waitUntil(
        lambda: frame_of(session).snapshot is shown and frame_of(session).appearance.mode is mode, timeout=10_000
    )
    return frame_of(session)


def test_each_stage_is_drawn_from_its_own_parameters(session: Session, qtbot: QtBot) -> None:
    run = session.snapshot
    assert run is not None
    before = run.parameters.vector.copy()
    modes = [advance(session, qtbot, stage).appearance.mode for stage in STAGES]
    assert modes == [Mode.SIGNAL, Mode.SIGNAL, Mode.GRADIENT, Mode.CHANGE, Mode.SIGNAL]
    step, frame = session.lesson.step_, frame_of(session)
    assert step is not None
    np.testing.assert_allclose(frame.trace.probabilities, step.after.probabilities)
    assert step.loss_after < step.loss_before
    session.lesson.back()
    qtbot.waitUntil(lambda: frame_of(session).appearance.mode is Mode.CHANGE, timeout=10_000)
    frame = frame_of(session)
    np.testing.assert_allclose(frame.trace.probabilities, step.before.probabilities)
    assert frame.newer is not None
    assert frame.older is not None
    np.testing.assert_array_equal(frame.newer.parameters.vector - frame.older.parameters.vector, step.change.vector)
    qtbot.waitUntil(lambda: session.lesson.findings is not None, timeout=10_000)
    session.lesson.end()
    assert session.shown_snapshot is run
    assert session.appearance.mode is Mode.WEIGHTS
    np.testing.assert_array_equal(run.parameters.vector, before)


def test_the_next_step_goes_on_from_the_changed_parameters(session: Session, qtbot: QtBot) -> None:
    for stage in STAGES:
        advance(session, qtbot, stage)
    first = session.lesson.step_
    advance(session, qtbot, Stage.FORWARD)
    second = session.lesson.step_
    assert first is not None
    assert second is not None
    assert second is not first
    assert session.lesson.n_steps == 1
    np.testing.assert_array_equal(second.before.parameters.vector, first.after.parameters.vector)
    session.lesson.start_over()
    qtbot.waitUntil(lambda: session.lesson.n_steps == 0 and not session.lesson.is_busy, timeout=10_000)
    assert session.lesson.step_ is not None
    np.testing.assert_array_equal(session.lesson.step_.before.parameters.vector, first.before.parameters.vector)


def test_learnt_by_heart_and_kept_it_is_a_new_run(session: Session, qtbot: QtBot) -> None:
    session.train_one_batch()
    qtbot.waitUntil(lambda: session.step == 1 and not session.is_running, timeout=10_000)
    advance(session, qtbot, Stage.FORWARD)
    session.lesson.repeat()
    qtbot.waitUntil(lambda: session.lesson.rehearsal is not None, timeout=10_000)
    rehearsal = session.lesson.rehearsal
    assert rehearsal is not None
    assert len(rehearsal.losses) == REPEATS + 1
    assert rehearsal.validation[0].n_images == 60
    run_id = session.status.run_id
    session.lesson.keep()
    qtbot.waitUntil(lambda: session.snapshot is not None and session.snapshot.run_id != run_id, timeout=10_000)
    assert not session.lesson.is_on
    assert session.snapshot is not None
    kept = rehearsal.last.after.parameters.vector.astype(np.float32)
    np.testing.assert_array_equal(session.snapshot.parameters.vector, kept)
    assert session.snapshot.step == 1
    # It is told with the losses, a few times a second.
    qtbot.waitUntil(lambda: session.run is not None and session.run.run_id != run_id, timeout=10_000)
    assert session.run is not None
    assert session.run.parent == (run_id, 1)
    assert session.comparison.describe() == "since the run's beginning"
    assert session.dataset is not None
    keyframe = replay(session.history, session.dataset, 1)
    assert keyframe.optimizer is not None
    session.train_one_batch()
    qtbot.waitUntil(lambda: session.step == 2 and not session.is_running, timeout=10_000)


def test_without_a_label_there_is_no_lesson(session: Session, qtbot: QtBot) -> None:
    session.show_drawing(np.zeros(784, np.uint8))
    with qtbot.waitSignal(session.notice, timeout=1000):
        session.lesson.next()
    assert not session.lesson.is_on
    session.show_drawing(np.full(784, 128, np.uint8), 4)
    advance(session, qtbot, Stage.FORWARD)
    assert session.lesson.step_ is not None
    assert session.lesson.step_.label == 4
    session.show_drawing(np.zeros(784, np.uint8))
    assert not session.lesson.is_on


def test_another_image_begins_again_and_a_reset_ends_it(session: Session, qtbot: QtBot) -> None:
    advance(session, qtbot, Stage.FORWARD)
    advance(session, qtbot, Stage.LOSS)
    session.lesson.show_next_training_image()
    qtbot.waitUntil(lambda: session.lesson.stage is Stage.FORWARD and not session.lesson.is_busy, timeout=10_000)
    assert session.image is not None
    assert session.image.split is Split.TRAIN
    assert session.lesson.step_ is not None
    assert session.lesson.step_.label == session.image.label
    session.reset()
    assert not session.lesson.is_on
    assert session.shown_snapshot is session.snapshot


def test_another_optimizer_computes_the_step_again(session: Session, qtbot: QtBot) -> None:
    for stage in STAGES:
        advance(session, qtbot, stage)
    first = session.lesson.step_
    session.lesson.choose_optimizer("adam")
    qtbot.waitUntil(lambda: session.lesson.step_ is not first and not session.lesson.is_busy, timeout=10_000)
    step = session.lesson.step_
    assert step is not None
    assert first is not None
    assert session.lesson.stage is Stage.AGAIN
    moved = np.abs(step.change.vector[step.gradient.vector != 0.0])
    np.testing.assert_allclose(moved.max(), session.lesson.learning_rate, rtol=1e-3)
    np.testing.assert_array_equal(step.before.parameters.vector, first.before.parameters.vector)


def test_the_runs_own_optimizer_remembers_and_what_is_kept_remembers_the_step(session: Session, qtbot: QtBot) -> None:
    session.train_one_epoch()
    qtbot.waitUntil(lambda: frame_of(session).snapshot.step == 10 and not session.is_running, timeout=10_000)
    parent, dataset = session.runs.present, session.dataset
    assert parent is not None
    assert dataset is not None
    session.lesson.choose_optimizer(AS_THE_RUN)
    for stage in STAGES:
        advance(session, qtbot, stage)
    step = session.lesson.step_
    assert step is not None
    assert session.lesson.rule == "adam"
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

    session.lesson.keep()
    qtbot.waitUntil(lambda: session.runs.present is not None and session.runs.present is not parent, timeout=10_000)
    assert session.runs.present is not None
    kept = session.runs.present.history.nearest(10)
    assert kept.optimizer is not None
    remembered = adam.state()
    assert kept.optimizer.scalars == remembered.scalars
    for name, vector in remembered.vectors.items():
        np.testing.assert_array_equal(kept.optimizer.vectors[name], vector.astype(np.float32))


def test_a_schedule_that_has_run_out_is_said_and_another_rate_can_be_chosen(session: Session, qtbot: QtBot) -> None:
    session.train()
    qtbot.waitUntil(lambda: session.status.state is RunState.FINISHED, timeout=20_000)
    qtbot.waitUntil(lambda: session.step == session.status.total_steps, timeout=20_000)
    advance(session, qtbot, Stage.FORWARD)
    session.lesson.choose_optimizer(AS_THE_RUN)
    qtbot.waitUntil(lambda: session.lesson.rule == "adam" and not session.lesson.is_busy, timeout=10_000)
    assert session.lesson.step_ is not None
    faded = session.lesson.step_.learning_rate
    assert session.run_config is not None
    assert 0.0 < faded < 0.01 * session.run_config.learning_rate
    session.lesson.choose_learning_rate(0.002)
    qtbot.waitUntil(lambda: not session.lesson.is_busy and session.lesson.step_.learning_rate == 0.002, timeout=10_000)
    assert session.lesson.rule == "adam"


def test_the_gradient_of_the_live_network_is_checked(session: Session, qtbot: QtBot) -> None:
    session.live_check.start()
    qtbot.waitUntil(lambda: session.live_check.result is not None, timeout=10_000)
    check = session.live_check.result
    assert check is not None
    assert check.n_checked + check.n_at_kinks == 200
    assert check.largest_relative_error < 1e-5


def test_the_change_is_counted_from_what_is_chosen(session: Session, qtbot: QtBot) -> None:
    start = session.snapshot
    assert start is not None
    random_start = start.parameters.vector.copy()
    session.train_one_epoch()
    qtbot.waitUntil(lambda: frame_of(session).snapshot.step == 10 and not session.is_running, timeout=10_000)
    session.comparison.set_mark()
    session.train_one_batch()
    qtbot.waitUntil(lambda: frame_of(session).snapshot.step == 11 and not session.is_running, timeout=10_000)
    older: dict[Reference, Frame] = {}
    for reference in Reference:
        session.comparison.choose(reference)
        qtbot.waitUntil(lambda reference=reference: shows(session, reference), timeout=10_000)
        older[reference] = frame_of(session)
    marked = older[Reference.MARK].older
    begun = older[Reference.START].older
    epoch = older[Reference.EPOCH].older
    assert marked is not None
    assert begun is not None
    assert epoch is not None
    assert (begun.step, epoch.step, marked.step) == (0, 10, 10)
    np.testing.assert_array_equal(begun.parameters.vector, random_start)
    np.testing.assert_array_equal(epoch.parameters.vector, marked.parameters.vector)
    assert not older[Reference.START].missing


def shows(session: Session, reference: Reference) -> bool:
    frame = frame_of(session)
    return frame.appearance.mode is Mode.CHANGE and frame.appearance.reference is reference


def test_a_step_of_training_is_kept_while_somebody_looks(session: Session, qtbot: QtBot) -> None:
    session.train_one_batch()
    qtbot.waitUntil(lambda: session.step == 1 and not session.is_running, timeout=10_000)
    assert session.take_update() is None
    before = session.snapshot
    session.watch_updates(True)
    session.train_one_batch()
    qtbot.waitUntil(lambda: session.step == 2 and not session.is_running, timeout=10_000)
    update, after = session.take_update(), session.snapshot
    assert update is not None
    assert before is not None
    assert after is not None
    assert update.step == 2
    np.testing.assert_array_equal(update.before.vector, before.parameters.vector)
    np.testing.assert_allclose(update.before.vector + update.change.vector, after.parameters.vector, rtol=1e-6)
    assert update.gradient.vector.any()
