"""The whole session: every thread and process, from the data set to the finished frame."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.scene.appearance import Appearance, GradientOf, Mode
from netviz.scene.display_state import Source
from netviz.scene.frames import Frame
from netviz.scene.lesson_moment import STAGES, Stage
from netviz.scene.selection import Selection
from netviz.session.session import Session
from netviz.workers.run_reports import RunState
from tests.conftest import SMALL


def frame_of(session: Session) -> Frame:
    assert session.pictures.frame is not None
    return session.pictures.frame


def test_a_frame_shows_the_random_start_first(session: Session, bars: Dataset) -> None:
    frame = session.pictures.frame
    assert frame is not None
    assert frame.snapshot.step == 0
    assert frame.image.index == 0
    np.testing.assert_array_equal(frame.image.pixels, bars.test_images[0])
    assert session.run.status.state is RunState.PAUSED


def test_a_frame_is_of_one_moment(session: Session, qtbot: QtBot) -> None:
    session.questions.select(Selection(pixels=(28 * 4 + 10, 28 * 5 + 12)))
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: frame_of(session).snapshot.step == 10, timeout=10_000)
    frame = session.pictures.frame
    assert frame is not None
    assert frame.pixel_trace is not None
    assert frame.trace.parameters.vector.tolist() == frame.snapshot.parameters.vector.astype(float).tolist()
    kernel = frame.trace.parameters.kernels[0]
    expected = frame.trace.image[list(frame.selection.pixels)] @ kernel[list(frame.selection.pixels)]
    np.testing.assert_allclose(frame.pixel_trace.arriving[0], expected, atol=1e-12)
    assert frame.n_drawn == 784 * 256 + 256 * 10
    assert not frame.snapshot.parameters.vector.flags.writeable


def test_a_wrongly_read_image_is_found(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.images.image_changed, timeout=10_000):
        session.misread.show_next()
    qtbot.waitUntil(
        lambda: frame_of(session).image is session.images.image,
        timeout=10_000,
    )
    assert session.pictures.frame is not None
    assert session.pictures.frame.trace.answer != session.pictures.frame.image.label


def test_closing_while_training_leaves_no_thread(bars_folder: Path, qtbot: QtBot) -> None:
    session = Session(SMALL)
    session.start(bars_folder, train=True)
    qtbot.waitUntil(lambda: session.run.is_running, timeout=10_000)
    session.close()
    session.close()
    assert not session.running_threads


def test_closing_while_loading_leaves_no_thread(bars_folder: Path, qtbot: QtBot) -> None:
    session = Session(SMALL)
    session.start(bars_folder)
    session.close()
    assert not session.running_threads


def test_each_mode_and_contrast_draws_another_picture(session: Session, qtbot: QtBot) -> None:
    pictures = []
    for appearance in (
        Appearance(mode=Mode.WEIGHTS),
        Appearance(mode=Mode.WEIGHTS).with_contrast(1.0),
        Appearance(mode=Mode.SIGNAL),
        Appearance(mode=Mode.SIGNAL, firing_only=False),
    ):
        session.display.set_appearance(appearance)
        qtbot.waitUntil(
            lambda a=appearance: frame_of(session).appearance == a,
            timeout=10_000,
        )
        layer = session.pictures.frame.layers[0] if session.pictures.frame is not None else None
        assert layer is not None
        pictures.append(layer.pixels)
    for place, picture in enumerate(pictures):
        assert all(not np.array_equal(picture, other) for other in pictures[place + 1 :])


def test_playback_draws_every_kept_moment_and_stops_at_the_end(session: Session, qtbot: QtBot) -> None:
    session.run.train()
    qtbot.waitUntil(lambda: session.run.status.state is RunState.FINISHED, timeout=20_000)
    qtbot.waitUntil(lambda: session.run.step == 20, timeout=10_000)
    machine = session.time_machine
    seen: list[int] = []
    machine.changed.connect(lambda: seen.append(machine.step) if machine.moment is not None else None)
    machine.set_speed(30)
    machine.play()
    qtbot.waitUntil(lambda: not machine.is_playing, timeout=20_000)
    assert list(dict.fromkeys(seen)) == list(session.run.history.steps)
    seen.clear()
    machine.play(-1)
    qtbot.waitUntil(lambda: not machine.is_playing, timeout=20_000)
    assert list(dict.fromkeys(seen)) == list(reversed(session.run.history.steps))


def test_the_gradient_of_a_past_batch_is_drawn(session: Session, qtbot: QtBot) -> None:
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: session.run.step == 10 and not session.run.is_running, timeout=10_000)
    session.time_machine.go_to(7)
    session.display.show_gradient_of(GradientOf.BATCH)
    qtbot.waitUntil(lambda: frame_of(session).newer is not None, timeout=20_000)
    frame = frame_of(session)
    assert frame.state.source is Source.PAST
    assert not frame.missing
    assert frame.snapshot.step == 7
    # The live run has it from its last batch, or has it computed too.
    session.time_machine.go_live()
    qtbot.waitUntil(lambda: frame_of(session).snapshot.step == 10 and not frame_of(session).missing, timeout=20_000)


def test_a_frame_carries_the_stage_that_it_shows(session: Session, qtbot: QtBot) -> None:
    frames: list[Frame] = []
    session.pictures.frame_changed.connect(frames.append)
    for stage in STAGES:
        session.lesson.next()
        qtbot.waitUntil(lambda stage=stage: shown_stage(session) is stage, timeout=10_000)
    step = session.lesson.learner.step
    assert step is not None
    for frame in frames:
        moment = frame.state.lesson
        if moment is not None:
            trace = step.after if moment.stage is Stage.AGAIN else step.before
            np.testing.assert_allclose(frame.trace.probabilities, trace.probabilities)
            assert (frame.appearance.mode is Mode.CHANGE) == (moment.stage is Stage.UPDATE)


def shown_stage(session: Session) -> Stage | None:
    moment = frame_of(session).state.lesson
    return None if moment is None else moment.stage
