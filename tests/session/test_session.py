"""The session with its real threads."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.data.image_sets import Split
from netviz.nn.parameter_file import load_parameters
from netviz.scene.appearance import Appearance, Mode
from netviz.scene.layout import NetworkLayout
from netviz.scene.selection import Selection
from netviz.session.session import Session
from netviz.training import BatchMetrics, EvaluationPoint, Trainer, TrainingConfig
from netviz.workers.run_reports import RunDescription, RunState, Scalar
from tests.conftest import SMALL, make_dataset, write_folder


def finish(session: Session, qtbot: QtBot) -> None:
    session.train()
    qtbot.waitUntil(lambda: session.status.state is RunState.FINISHED, timeout=20_000)
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.snapshot.step == 20, timeout=10_000)


def test_a_frame_shows_the_random_start_first(session: Session, bars: Dataset) -> None:
    frame = session.frame
    assert frame is not None
    assert frame.snapshot.step == 0
    assert frame.image.index == 0
    np.testing.assert_array_equal(frame.image.pixels, bars.test_images[0])
    assert session.status.state is RunState.PAUSED


def test_training_in_the_thread_gives_the_same_parameters_as_without_it(
    session: Session, bars: Dataset, qtbot: QtBot
) -> None:
    plain = Trainer(SMALL, bars)
    while not plain.finished:
        plain.train_batch()
    for _ in range(3):
        step = session.step
        session.train_one_batch()
        qtbot.waitUntil(lambda step=step: session.step > step, timeout=10_000)
    session.train()
    session.pause()
    finish(session, qtbot)
    assert session.snapshot is not None
    np.testing.assert_array_equal(session.snapshot.parameters.vector, plain.parameters.vector)


def test_no_scalar_is_lost_and_they_come_in_order(session: Session, qtbot: QtBot) -> None:
    seen: list[Scalar] = []
    session.scalars_arrived.connect(seen.extend)
    session.reset()
    qtbot.waitUntil(lambda: any(isinstance(scalar, RunDescription) for scalar in seen), timeout=10_000)
    finish(session, qtbot)

    def tests_seen() -> list[int]:
        return [point.step for point in seen if isinstance(point, EvaluationPoint) and point.split == "test"]

    qtbot.waitUntil(lambda: tests_seen() == [10, 20], timeout=10_000)
    first = next(place for place, scalar in enumerate(seen) if isinstance(scalar, RunDescription))
    steps = [scalar.step for scalar in seen[first:] if isinstance(scalar, BatchMetrics)]
    assert steps == list(range(1, 21))


def test_one_batch_one_epoch_and_more_after_the_end(session: Session, qtbot: QtBot) -> None:
    for command, step in (
        (session.train_one_batch, 1),
        (session.train_one_batch, 2),
        (session.train_one_epoch, 10),
        (session.train_one_epoch, 20),
    ):
        command()
        qtbot.waitUntil(lambda step=step: session.step == step and not session.is_running, timeout=10_000)
    assert session.status.state is RunState.FINISHED
    session.train_one_batch()
    qtbot.waitUntil(lambda: session.step == 21, timeout=10_000)
    assert session.status.total_steps == 40


def test_pause_and_speed_take_effect_between_batches(session: Session, qtbot: QtBot) -> None:
    session.set_speed(0.01)
    session.train()
    qtbot.waitUntil(lambda: session.step == 1, timeout=10_000)
    assert session.is_running
    session.set_speed(None)
    qtbot.waitUntil(lambda: session.step > 3, timeout=10_000)
    session.pause()
    qtbot.waitUntil(lambda: not session.is_running, timeout=10_000)


def test_reset_begins_again_with_the_same_parameters(session: Session, qtbot: QtBot) -> None:
    assert session.snapshot is not None
    start = session.snapshot.parameters.vector.copy()
    session.train_one_epoch()
    qtbot.waitUntil(lambda: session.step == 10, timeout=10_000)
    session.reset()
    qtbot.waitUntil(lambda: session.step == 0 and session.frame is not None and session.frame.snapshot.step == 0)
    np.testing.assert_array_equal(session.snapshot.parameters.vector, start)
    session.reset_with_new_seed()
    qtbot.waitUntil(lambda: not np.array_equal(session.snapshot.parameters.vector, start), timeout=10_000)


def test_a_frame_is_of_one_moment(session: Session, qtbot: QtBot) -> None:
    session.select(Selection(pixels=(28 * 4 + 10, 28 * 5 + 12)))
    session.train_one_epoch()
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.snapshot.step == 10, timeout=10_000)
    frame = session.frame
    assert frame is not None
    assert frame.pixel_trace is not None
    assert frame.trace.parameters.vector.tolist() == frame.snapshot.parameters.vector.astype(float).tolist()
    kernel = frame.trace.parameters.kernels[0]
    expected = frame.trace.image[list(frame.selection.pixels)] @ kernel[list(frame.selection.pixels)]
    np.testing.assert_allclose(frame.pixel_trace.arriving[0], expected, atol=1e-12)
    assert frame.n_drawn == 784 * 256 + 256 * 10
    assert not frame.snapshot.parameters.vector.flags.writeable


def test_the_images_can_be_looked_through(session: Session, bars: Dataset, qtbot: QtBot) -> None:
    n_test = len(bars.test_labels)
    session.browser.step(-1)
    assert session.image is not None
    assert session.image.index == n_test - 1
    session.browser.step(1)
    assert session.image.index == 0
    session.browser.show_next_of_digit(3)
    assert session.image.label == 3
    session.browser.show_split(Split.TRAIN)
    assert session.image.split is Split.TRAIN
    np.testing.assert_array_equal(session.image.pixels, bars.train_images[0])


def test_a_wrongly_read_image_is_found(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.image_changed, timeout=10_000):
        session.browser.show_next_wrong()
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.image is session.image, timeout=10_000)
    assert session.frame is not None
    assert session.frame.trace.answer != session.frame.image.label


def test_a_saved_network_can_be_opened_and_trained_on(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    session.train_one_epoch()
    qtbot.waitUntil(lambda: session.step == 10 and not session.is_running, timeout=10_000)
    assert session.snapshot is not None
    path = tmp_path / "network.safetensors"
    with qtbot.waitSignal(session.notice, timeout=10_000):
        session.save_model(path)
    trained = session.snapshot.parameters.vector.copy()
    parameters, metadata = load_parameters(path)
    np.testing.assert_array_equal(parameters.vector, trained)
    assert (metadata["step"], metadata["data_set"]) == ("10", "bars")
    session.reset()
    qtbot.waitUntil(lambda: session.step == 0, timeout=10_000)
    session.open_model(path)
    qtbot.waitUntil(lambda: np.array_equal(session.snapshot.parameters.vector, trained), timeout=10_000)


@pytest.mark.parametrize("contents", [b"", b"not a network", b"\xff" * 64])
def test_a_file_that_is_no_network_is_refused_in_a_sentence(
    session: Session, tmp_path: Path, qtbot: QtBot, contents: bytes
) -> None:
    path = tmp_path / "broken.safetensors"
    path.write_bytes(contents)
    with qtbot.waitSignal(session.refused, timeout=10_000) as refusal:
        session.open_model(path)
    assert "broken.safetensors" in refusal.args[0]
    assert session.busy == ""


def test_a_folder_without_data_is_refused_and_what_was_there_stays(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.refused, timeout=10_000):
        session.load_dataset(tmp_path / "nothing")
    assert session.dataset is not None
    assert session.dataset.name == "bars"


def test_saving_where_one_cannot_is_refused(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.refused, timeout=10_000) as refusal:
        session.save_model(tmp_path / "no such folder" / "network.safetensors")
    assert "network.safetensors" in refusal.args[0]


def test_divergence_stops_the_run_with_a_sentence_and_reset_mends_it(bars_folder: Path, qtbot: QtBot) -> None:
    config = TrainingConfig(
        batch_size=54, epochs=2, validation_size=60, optimizer="sgd", schedule="constant", learning_rate=1e30
    )
    session = Session(config)
    try:
        with qtbot.waitSignal(session.refused, timeout=10_000) as refusal:
            session.start(bars_folder, train=True)
        assert "learning rate" in refusal.args[0]
        qtbot.waitUntil(lambda: session.status.state is RunState.STOPPED, timeout=10_000)
        qtbot.waitUntil(lambda: session.snapshot is not None, timeout=10_000)
        assert np.isfinite(session.snapshot.parameters.vector).all()
        session.reset()
        qtbot.waitUntil(lambda: session.status.state is RunState.PAUSED, timeout=10_000)
    finally:
        session.close()
    assert not session.running_threads


def test_closing_while_training_leaves_no_thread(bars_folder: Path, qtbot: QtBot) -> None:
    session = Session(SMALL)
    session.start(bars_folder, train=True)
    qtbot.waitUntil(lambda: session.is_running, timeout=10_000)
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
        Appearance(mode=Mode.WEIGHTS, weights_contrast=1.0),
        Appearance(mode=Mode.SIGNAL),
        Appearance(mode=Mode.SIGNAL, firing_only=False),
    ):
        session.set_appearance(appearance)
        qtbot.waitUntil(
            lambda a=appearance: session.frame is not None and session.frame.appearance == a, timeout=10_000
        )
        layer = session.frame.layers[0] if session.frame is not None else None
        assert layer is not None
        pictures.append(layer.pixels)
    for place, picture in enumerate(pictures):
        assert all(not np.array_equal(picture, other) for other in pictures[place + 1 :])


def test_a_small_data_set_keeps_nine_tenths_for_training(tmp_path: Path, qtbot: QtBot) -> None:
    session = Session(TrainingConfig())
    session.set_layout(NetworkLayout(600, 400))
    try:
        with qtbot.waitSignal(session.frame_changed, timeout=10_000):
            session.start(write_folder(make_dataset(n_train=300), tmp_path / "small"))
        assert session.config.validation_size == 30
    finally:
        session.close()


def test_a_data_set_that_cannot_be_trained_on_is_refused_in_a_sentence(tmp_path: Path, qtbot: QtBot) -> None:
    lopsided = replace(make_dataset(), train_labels=np.array([9] + [0] * 599, dtype=np.uint8))
    session = Session(SMALL)
    try:
        with qtbot.waitSignal(session.refused, timeout=10_000) as refusal:
            session.start(write_folder(lopsided, tmp_path / "lopsided"))
        assert "class" in refusal.args[0].lower()
        qtbot.waitUntil(lambda: session.status.state is RunState.STOPPED, timeout=10_000)
    finally:
        session.close()
