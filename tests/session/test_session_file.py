"""A session is saved and opened in another one: everything is there again, and training goes on bit for bit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.archive.reading import read_session
from netviz.archive.saved import SavedLayout
from netviz.data import Dataset
from netviz.data.image_sets import Split
from netviz.formats.writing.exporting import export
from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.appearance import Mode, Reference
from netviz.scene.compared_moment import Side
from netviz.scene.display_state import Source
from netviz.scene.lesson_moment import Stage
from netviz.scene.selection import Selection
from netviz.session.lesson_rule import AS_THE_RUN
from netviz.session.session import Session
from netviz.workers.run_reports import RunState
from tests.conftest import SMALL, collect_garbage, has_begun

METADATA = {"activation": "relu", "seed": "0", "step": "0", "epoch": "0", "data_set": "bars"}
LAYOUT = SavedLayout(("input", "runs"), "runs", 3, (0, 1))


def wait(qtbot: QtBot, met: Callable[[], bool]) -> None:
    qtbot.waitUntil(met, timeout=20_000)


@pytest.fixture
def other(qtbot: QtBot, bars: Dataset) -> Iterator[Session]:
    """A second session, as after a restart, on the same images."""
    collect_garbage()
    session = Session(replace(SMALL, seed=5))
    session.jobs.thread_.start()
    session.time_machine.thread_.start()
    session.run.start_thread()
    session.images.use(bars)
    session.run.start_run()
    wait(qtbot, lambda: has_begun(session))
    yield session
    session.close()
    assert not session.running_threads


def train_to(session: Session, qtbot: QtBot, step: int) -> None:
    session.run.thread_.run_to(step)
    wait(qtbot, lambda: session.run.step == step and not session.run.is_running and session.run.has_delivered_all)
    wait(qtbot, lambda: session.runs.live is not None and session.runs.live.step == step)


def has_finished(session: Session) -> bool:
    run = session.run
    return run.status.state is RunState.FINISHED and run.step == run.status.total_steps and run.has_delivered_all


def save(session: Session, qtbot: QtBot, path: Path) -> None:
    ends: list[bool] = []
    session.file.with_images = True
    session.file.save(path, LAYOUT, done=ends.append)
    wait(qtbot, lambda: bool(ends))
    assert ends == [True]


def open_in(session: Session, qtbot: QtBot, path: Path) -> object:
    with qtbot.waitSignal(session.file.opened, timeout=20_000) as opened:
        session.file.open(path)
    return opened.args[0]


def prepare(models: Session, qtbot: QtBot) -> None:
    """Train two runs, the second one a fork with a changed rate, and ask something of everything that can be asked."""
    train_to(models, qtbot, 7)
    models.run.fork(models.run.history.nearest(4), {"learning_rate": 0.004})
    wait(qtbot, lambda: has_begun(models) and models.run.step == 4)
    models.run.change_settings({"l2": 0.001})
    wait(qtbot, lambda: models.runs.live is not None and bool(models.runs.live.changes))
    train_to(models, qtbot, 11)
    models.images.show_image(Split.TRAIN, 11)
    models.display.set_mark()
    models.display.set_mode(Mode.SIGNAL)
    models.questions.select(Selection(unit=5))
    models.questions.pin()
    models.questions.select(Selection(pixels=(200, 201)))
    models.drawing.put(np.arange(784).astype(np.uint8), 3, centred=True)


def test_everything_is_there_again_in_another_session(
    models: Session, other: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    prepare(models, qtbot)
    save(models, qtbot, tmp_path / "lesson.netviz")
    assert (models.file.path, models.file.has_changes) == (tmp_path / "lesson.netviz", False)
    assert open_in(other, qtbot, tmp_path / "lesson.netviz") == LAYOUT
    assert (other.file.path, other.file.has_changes) == (tmp_path / "lesson.netviz", False)
    for one, two in zip(models.runs.all, other.runs.all, strict=True):
        assert (one.number, one.colour, one.name, one.step, one.config) == (
            two.number,
            two.colour,
            two.name,
            two.step,
            two.config,
        )
        assert (one.validation, one.test, one.evaluations, one.changes) == (
            two.validation,
            two.test,
            two.evaluations,
            two.changes,
        )
        assert one.history.steps == two.history.steps
        np.testing.assert_array_equal(one.batches.rows(), two.batches.rows())
        for snapshot, again in zip(one.history.snapshots(), two.history.snapshots(), strict=True):
            np.testing.assert_array_equal(snapshot.parameters.vector, again.parameters.vector)
            assert again.run_id == two.run_id
    assert models.run.status.total_steps == other.run.status.total_steps
    assert models.run.config == other.run.config
    before, after = models.display.state(), other.display.state()
    assert before is not None
    assert after is not None
    assert (before.selection, before.pins, before.appearance, before.change_caption) == (
        after.selection,
        after.pins,
        after.appearance,
        after.change_caption,
    )
    assert after.image.split is Split.DRAWN
    np.testing.assert_array_equal(before.image.pixels, after.image.pixels)
    np.testing.assert_array_equal(before.snapshot.parameters.vector, after.snapshot.parameters.vector)
    other.drawing.leave()
    assert other.images.image is not None
    assert (other.images.image.split, other.images.image.index) == (Split.TRAIN, 11)
    other.display.show_change_since(Reference.MARK)
    state = other.display.state()
    assert state is not None
    assert state.older is not None
    assert models.baselines.mark is not None
    np.testing.assert_array_equal(state.older.parameters.vector, models.baselines.mark.parameters.vector)


def test_training_goes_on_bit_for_bit_and_the_past_can_be_shown(
    models: Session, other: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    prepare(models, qtbot)
    models.time_machine.go_to(9)
    wait(qtbot, lambda: models.time_machine.moment is not None and models.time_machine.moment.step == 9)
    save(models, qtbot, tmp_path / "lesson.netviz")
    open_in(other, qtbot, tmp_path / "lesson.netviz")
    wait(qtbot, lambda: other.time_machine.moment is not None and other.time_machine.moment.step == 9)
    for session in (models, other):
        state = session.display.state()
        assert state is not None
        assert state.source is Source.PAST
        session.run.train()
    for session in (models, other):
        wait(qtbot, partial(has_finished, session))
    one, two = models.run.snapshot, other.run.snapshot
    assert one is not None
    assert two is not None
    assert one.parameters.vector.tobytes() == two.parameters.vector.tobytes()
    first, second = models.runs.live, other.runs.live
    assert first is not None
    assert second is not None
    wait(qtbot, lambda: len(first.evaluations) == len(second.evaluations))
    assert first.evaluations == second.evaluations
    np.testing.assert_array_equal(first.batches.rows(), second.batches.rows())
    assert first.history.steps == second.history.steps


def test_it_can_be_saved_while_it_trains(models: Session, other: Session, qtbot: QtBot, tmp_path: Path) -> None:
    models.run.train()
    save(models, qtbot, tmp_path / "a.netviz")
    saved = read_session(tmp_path / "a.netviz").runs[-1]
    assert saved.end is not None
    assert len(saved.batches) == saved.end.keyframe.step
    open_in(other, qtbot, tmp_path / "a.netviz")
    assert other.run.step == saved.end.keyframe.step
    assert not other.run.is_running


@pytest.mark.parametrize("contents", [b"", b"no session"])
def test_what_is_refused_leaves_the_session_as_it_is(
    models: Session, qtbot: QtBot, tmp_path: Path, contents: bytes
) -> None:
    prepare(models, qtbot)
    save(models, qtbot, tmp_path / "mine.netviz")
    runs, state = models.runs.all, models.display.state()
    path = tmp_path / "bad.netviz"
    path.write_bytes(contents)
    with qtbot.waitSignal(models.messages.refused, timeout=10_000):
        models.file.open(path)
    now = models.display.state()
    assert models.runs.all == runs
    assert state is not None
    assert now is not None
    assert (now.selection, now.pins, now.image, now.snapshot) == (
        state.selection,
        state.pins,
        state.image,
        state.snapshot,
    )
    assert (models.file.path, models.file.has_changes, models.files.busy) == (tmp_path / "mine.netviz", False, "")


def is_worth_saving(session: Session) -> bool:
    return session.file.is_worth_saving


def test_only_what_would_be_missed_is_worth_a_question(models: Session, qtbot: QtBot, tmp_path: Path) -> None:
    assert not is_worth_saving(models)
    train_to(models, qtbot, 3)
    assert not is_worth_saving(models)
    save(models, qtbot, tmp_path / "a.netviz")
    models.images.show_random()
    models.questions.select(Selection(digit=1))
    models.display.set_mode(Mode.GRADIENT)
    assert not is_worth_saving(models)
    with qtbot.waitSignal(models.file.changed, timeout=5_000):
        models.questions.pin()
    assert is_worth_saving(models)
    save(models, qtbot, tmp_path / "a.netviz")
    assert not is_worth_saving(models)
    train_to(models, qtbot, 4)
    assert is_worth_saving(models)


def test_other_images_leave_the_file(models: Session, bars: Dataset, qtbot: QtBot, tmp_path: Path) -> None:
    train_to(models, qtbot, 3)
    save(models, qtbot, tmp_path / "a.netviz")
    models.images.use(bars)
    assert models.file.path is None


def test_batches_after_those_that_were_saved_are_changes(models: Session, qtbot: QtBot, tmp_path: Path) -> None:
    train_to(models, qtbot, 3)
    ends: list[bool] = []
    models.file.save(tmp_path / "a.netviz", done=ends.append)
    # The thread reports the run first, and the window hears of both at once.
    models.run.thread_.run_to(6)
    wait(qtbot, lambda: bool(ends) and models.run.step == 6 and models.run.has_delivered_all)
    assert read_session(tmp_path / "a.netviz", models.images.dataset).runs[-1].last.step == 3
    assert is_worth_saving(models)


def test_a_comparison_on_the_screen_is_there_again(
    models: Session, other: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    train_to(models, qtbot, 3)
    # Units that the live network does not have.
    wider = Parameters(Architecture((784, 300, 10), "relu"), np.zeros(784 * 300 + 300 + 3010, np.float32))
    wider.vector[:] = np.random.default_rng(0).normal(0, 0.1, wider.vector.size)
    export(tmp_path / "wider.safetensors", wider, METADATA)
    models.comparing.compare_with_file(tmp_path / "wider.safetensors")
    wait(qtbot, lambda: models.comparing.comparison is not None)
    models.comparing.show(Side.B)
    models.questions.select(Selection(unit=290))
    save(models, qtbot, tmp_path / "compared.netviz")
    open_in(other, qtbot, tmp_path / "compared.netviz")
    wait(qtbot, lambda: other.comparing.comparison is not None)
    before, after = models.display.state(), other.display.state()
    assert before is not None
    assert after is not None
    assert after.selection == before.selection == Selection(unit=290)
    np.testing.assert_array_equal(before.snapshot.parameters.vector, after.snapshot.parameters.vector)
    assert (other.comparing.name_a, other.comparing.name_b) == (models.comparing.name_a, "wider.safetensors")
    other.comparing.show(Side.A)
    assert other.display.snapshot is not None
    assert other.display.snapshot.run_id == other.run.run_id


def test_a_lesson_on_the_screen_is_there_again(models: Session, other: Session, qtbot: QtBot, tmp_path: Path) -> None:
    train_to(models, qtbot, 3)
    models.images.show_image(Split.TEST, 5)
    models.lesson.learner.choose_optimizer("adam")
    models.lesson.learner.choose_learning_rate(0.02)
    models.lesson.show(Stage.BACKWARD)
    wait(qtbot, lambda: models.lesson.stage is Stage.BACKWARD)
    save(models, qtbot, tmp_path / "learning.netviz")
    open_in(other, qtbot, tmp_path / "learning.netviz")
    wait(qtbot, lambda: other.lesson.stage is Stage.BACKWARD and not other.lesson.learner.is_busy)
    ours, theirs = models.lesson.learner, other.lesson.learner
    assert (theirs.optimizer, theirs.learning_rate) == ("adam", 0.02)
    assert ours.step is not None
    assert theirs.step is not None
    np.testing.assert_array_equal(ours.step.after.parameters.vector, theirs.step.after.parameters.vector)
    # It stays when the run reports itself.
    train_to(other, qtbot, 4)
    assert other.lesson.stage is Stage.BACKWARD


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "adam", AS_THE_RUN])
@pytest.mark.parametrize("repeated", [False, True])
@pytest.mark.parametrize("drawn", [False, True])
def test_a_lesson_of_several_steps_goes_on_as_if_it_had_never_been_closed(
    models: Session, other: Session, qtbot: QtBot, tmp_path: Path, optimizer: str, repeated: bool, drawn: bool
) -> None:
    train_to(models, qtbot, 3)
    lesson = models.lesson
    lesson.learner.choose_optimizer(optimizer)

    def settled(session: Session, stage: Stage) -> bool:
        return session.lesson.stage is stage and not session.lesson.learner.is_busy

    def show_image(session: Session, index: int) -> None:
        if drawn and index == 5:
            session.images.show_drawing(np.arange(784, dtype=np.uint8), 3)
        else:
            session.images.show_image(Split.TEST, index)

    show_image(models, 5)
    lesson.show(Stage.AGAIN)
    wait(qtbot, lambda: settled(models, Stage.AGAIN))
    for index in (6, 7):
        show_image(models, index)
        wait(qtbot, lambda: settled(models, Stage.FORWARD))
        lesson.show(Stage.AGAIN)
    if repeated:
        lesson.repeat()
        wait(qtbot, lambda: lesson.learner.rehearsal is not None and not lesson.learner.is_busy)
    lesson.show(Stage.UPDATE)
    save(models, qtbot, tmp_path / "learning.netviz")
    open_in(other, qtbot, tmp_path / "learning.netviz")
    theirs = other.lesson.learner
    wait(qtbot, lambda: settled(other, Stage.UPDATE) and (theirs.rehearsal is not None) is repeated)
    for _ in range(2):
        for ours_of, theirs_of in zip(facts(models), facts(other), strict=True):
            np.testing.assert_array_equal(ours_of, theirs_of)
        # The step after it is the same, too.
        for session in (models, other):
            session.lesson.show(Stage.AGAIN)
            show_image(session, 5)
        wait(qtbot, lambda: settled(models, Stage.FORWARD) and settled(other, Stage.FORWARD))


def facts(session: Session) -> Iterator[object]:
    """Yield what a lesson has come to."""
    learner, snapshot = session.lesson.learner, session.display.snapshot
    step = learner.last_step
    assert step is not None
    assert snapshot is not None
    yield snapshot.parameters.vector
    yield step.before.parameters.vector
    yield step.after.parameters.vector
    yield [learner.n_steps, learner.n_taken, learner.rule, learner.learning_rate, learner.is_as_the_run]
    yield [image.pixels for image in learner.images]
    yield [(image.split.value, image.index, image.label) for image in learner.images]


def test_a_lesson_without_limits_is_left_out(models: Session, other: Session, qtbot: QtBot, tmp_path: Path) -> None:
    train_to(models, qtbot, 3)
    lesson = models.lesson
    lesson.learner.choose_learning_rate(10.0)
    lesson.show(Stage.AGAIN)
    wait(qtbot, lambda: lesson.learner.step is not None and not lesson.learner.is_busy)
    step = lesson.learner.step
    assert step is not None
    step.before.parameters.vector[0] = np.inf
    save(models, qtbot, tmp_path / "learning.netviz")
    open_in(other, qtbot, tmp_path / "learning.netviz")
    assert other.lesson.stage is None
