"""Data sets and networks from files, with the real threads and nothing that draws."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.nn.parameter_file import load_parameters, save_parameters
from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.selection import Selection
from netviz.session.session import Session
from netviz.training import TrainingConfig
from tests.conftest import SMALL, has_begun, make_dataset, write_folder

METADATA = {"seed": "0", "step": "0", "epoch": "0", "data_set": "bars"}


def test_a_saved_network_can_be_opened_and_trained_on(models: Session, tmp_path: Path, qtbot: QtBot) -> None:
    models.run.train_one_epoch()
    qtbot.waitUntil(lambda: models.run.step == 10 and not models.run.is_running, timeout=10_000)
    assert models.run.snapshot is not None
    path = tmp_path / "network.safetensors"
    with qtbot.waitSignal(models.messages.noticed, timeout=10_000):
        models.files.save_model(path)
    trained = models.run.snapshot.parameters.vector.copy()
    parameters, metadata = load_parameters(path)
    np.testing.assert_array_equal(parameters.vector, trained)
    assert (metadata["step"], metadata["data_set"]) == ("10", "bars")
    models.run.reset()
    qtbot.waitUntil(lambda: models.run.step == 0, timeout=10_000)
    models.files.open_model(path)
    qtbot.waitUntil(lambda: np.array_equal(models.run.snapshot.parameters.vector, trained), timeout=10_000)


@pytest.mark.parametrize("contents", [b"", b"not a network", b"\xff" * 64])
def test_a_file_that_is_no_network_is_refused_in_a_sentence(
    models: Session, tmp_path: Path, qtbot: QtBot, contents: bytes
) -> None:
    path = tmp_path / "broken.safetensors"
    path.write_bytes(contents)
    with qtbot.waitSignal(models.messages.refused, timeout=10_000) as refusal:
        models.files.open_model(path)
    assert "broken.safetensors" in refusal.args[0]
    assert models.files.busy == ""


def test_a_folder_without_data_is_refused_and_what_was_there_stays(
    models: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(models.messages.refused, timeout=10_000):
        models.files.load_dataset(tmp_path / "nothing")
    assert models.images.dataset is not None
    assert models.images.dataset.name == "bars"


def test_saving_where_one_cannot_is_refused(models: Session, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(models.messages.refused, timeout=10_000) as refusal:
        models.files.save_model(tmp_path / "no such folder" / "network.safetensors")
    assert "network.safetensors" in refusal.args[0]


@pytest.mark.parametrize("sizes", [(100, 8, 10), (784, 8, 63), (784, 10), (784, 8, 8, 8, 10)])
def test_a_network_that_the_window_cannot_show_is_refused(
    models: Session, tmp_path: Path, qtbot: QtBot, sizes: tuple[int, ...]
) -> None:
    architecture = Architecture(sizes, "relu")
    path = tmp_path / "other.safetensors"
    save_parameters(path, Parameters(architecture, np.zeros(architecture.n_parameters, np.float32)), METADATA)
    run_id = models.run.run_id
    with qtbot.waitSignal(models.messages.refused, timeout=10_000) as refusal:
        models.files.open_model(path)
    assert " → ".join(str(size) for size in sizes) in refusal.args[0]
    assert models.run.run_id == run_id
    assert models.files.busy == ""


def test_a_network_that_is_too_wide_for_the_window_is_refused(models: Session, tmp_path: Path, qtbot: QtBot) -> None:
    architecture = Architecture((784, 4097, 10), "relu")
    path = tmp_path / "wide.safetensors"
    save_parameters(path, Parameters(architecture, np.zeros(architecture.n_parameters, np.float32)), METADATA)
    run_id = models.run.run_id
    with qtbot.waitSignal(models.messages.refused, timeout=10_000) as refusal:
        models.files.open_model(path)
    assert "4,097 units" in refusal.args[0]
    assert models.run.run_id == run_id


@pytest.fixture
def fresh(qtbot: QtBot) -> Iterator[Session]:
    """The models as the program starts with them, without images."""
    session = Session(SMALL)
    yield session
    session.close()
    assert not session.running_threads


@pytest.mark.parametrize("name", ["nothing", "damaged"])
def test_images_that_cannot_be_read_at_the_start_leave_a_window_with_mnist(
    fresh: Session, bars_folder: Path, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    session, folder = fresh, tmp_path / name
    if name == "damaged":
        shutil.copytree(bars_folder, folder)
        images = next(folder.glob("train-images*"))
        images.write_bytes(images.read_bytes()[:1000])
    with qtbot.waitSignal(session.messages.refused, timeout=10_000) as refusal:
        session.start(folder, train=True)
    assert name in refusal.args[0]
    assert refusal.args[0].endswith(". netviz shows MNIST instead.")
    qtbot.waitUntil(lambda: session.run.snapshot is not None, timeout=20_000)
    assert session.images.dataset is not None
    assert session.images.dataset.name == "MNIST"
    assert not session.run.is_running  # what was asked for is training on other images


def test_what_is_loaded_is_named_until_it_is_there(models: Session, bars_folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(models.images.dataset_changed, timeout=10_000):
        models.files.load_dataset(bars_folder)
        assert bars_folder.name in models.files.busy
    assert models.files.busy == ""


def test_the_end_of_one_load_does_not_hide_another(
    models: Session, bars_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    model = tmp_path / "network.safetensors"
    models.files.save_model(model)
    qtbot.waitUntil(model.exists, timeout=10_000)
    said: list[str] = []
    models.files.busy_changed.connect(lambda: said.append(models.files.busy))
    models.files.load_dataset(bars_folder)
    models.files.open_model(model)
    qtbot.waitUntil(lambda: models.files.busy == "", timeout=10_000)
    loading, opening = f"Loading {bars_folder.name}…", f"Opening {model.name}…"
    assert said == [loading, opening, opening, ""]


def test_a_refused_save_does_not_hide_what_is_being_loaded(
    models: Session, bars_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(models.messages.refused, timeout=10_000):
        models.files.save_model(tmp_path / "no such folder" / "network.safetensors")
        models.files.load_dataset(bars_folder)
        busy: list[str] = []
        models.messages.refused.connect(lambda _: busy.append(models.files.busy))
    assert bars_folder.name in busy[0]
    qtbot.waitUntil(lambda: models.files.busy == "", timeout=10_000)


def test_a_small_data_set_keeps_nine_tenths_for_training(models: Session, tmp_path: Path, qtbot: QtBot) -> None:
    models.run.prepare(TrainingConfig())
    with qtbot.waitSignal(models.images.dataset_changed, timeout=10_000):
        models.files.load_dataset(write_folder(make_dataset(n_train=300), tmp_path / "small"))
    assert models.run.config.validation_size == 30


def test_another_data_set_ends_selections_and_pins(models: Session, bars_folder: Path, qtbot: QtBot) -> None:
    models.questions.select(Selection(unit=3))
    models.questions.pin()
    models.files.load_dataset(bars_folder)
    qtbot.waitUntil(lambda: models.questions.selection.is_empty, timeout=10_000)
    assert not models.questions.pins
    assert not models.questions.can_go_back


REAL_FILES = Path(__file__).parents[1] / "formats" / "files"


def test_a_file_that_leaves_its_reading_open_is_shown_as_the_user_chooses(models: Session, qtbot: QtBot) -> None:
    path, before = REAL_FILES / "sigmoid_half.safetensors", models.run.snapshot
    with qtbot.waitSignal(models.files.reading_found, timeout=10_000) as found:
        models.files.open_model(path, asks=True)
    opened = found.args[1]
    assert models.run.snapshot is before
    other = opened.evidence[3]
    with qtbot.waitSignal(models.messages.noticed, timeout=10_000) as notice:
        models.files.show_network(path, opened.read_as(other))
    assert f"{other.accuracy:.1%} of {other.n_images:,}" in notice.args[0]
    qtbot.waitUntil(lambda: models.run.snapshot is not before, timeout=10_000)
    assert models.run.snapshot is not None
    np.testing.assert_array_equal(models.run.snapshot.parameters.vector, opened.read_as(other).parameters.vector)
    assert models.run.config.activation == other.activation


@pytest.mark.parametrize("name", ["lecture.keras", "state_dict.pt", "matmul_raw.onnx", "column_major.npz"])
def test_a_file_of_another_program_is_shown_without_a_question(models: Session, qtbot: QtBot, name: str) -> None:
    with qtbot.waitSignal(models.messages.noticed, timeout=10_000) as notice:
        models.files.open_model(REAL_FILES / name)
    assert name in notice.args[0]
    qtbot.waitUntil(lambda: models.run.config.hidden == (32,), timeout=10_000)


def test_images_are_shown_before_they_replace_anything(models: Session, bars_folder: Path, qtbot: QtBot) -> None:
    before, run_id = models.images.dataset, models.run.run_id
    with qtbot.waitSignal(models.files.images_found, timeout=10_000) as found:
        models.files.load_dataset(bars_folder, asks=True)
    assert found.args is not None
    assert models.files.busy == ""
    assert models.images.dataset is before
    assert models.run.run_id == run_id
    turned = found.args[0].read_as(is_inverted=True, is_transposed=False)
    models.files.use_images(turned)
    assert models.images.dataset is not None
    assert models.images.dataset.name == bars_folder.name
    np.testing.assert_array_equal(models.images.dataset.train_images, turned.train_images)
    qtbot.waitUntil(lambda: models.run.run_id != run_id, timeout=10_000)


def write_letters(directory: Path, n_classes: int) -> Path:
    """Write a data set of as many classes, with twelve images of each."""
    names = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[:n_classes])
    labels = np.tile(np.arange(n_classes, dtype=np.uint8), 12)
    images = (np.arange(784) % (labels[:, np.newaxis] + 2) * 9).astype(np.uint8)
    folder = write_folder(Dataset("letters", names, images, labels, images, labels), directory / str(n_classes))
    (folder / "labels.txt").write_text("\n".join(names))
    return folder


@pytest.mark.parametrize("n_classes", [2, 3, 26])
def test_the_network_has_the_classes_of_the_data_set(
    models: Session, tmp_path: Path, bars_folder: Path, qtbot: QtBot, n_classes: int
) -> None:
    def is_shown(n: int) -> bool:
        state = models.display.state()
        return state is not None and state.snapshot.parameters.architecture.layer_sizes[-1] == n

    models.files.load_dataset(write_letters(tmp_path, n_classes))
    qtbot.waitUntil(lambda: is_shown(n_classes), timeout=10_000)
    assert models.run.config.n_classes == models.images.n_classes == n_classes
    models.run.train_one_batch()
    qtbot.waitUntil(lambda: models.run.step == 1, timeout=10_000)
    models.files.load_dataset(bars_folder)
    qtbot.waitUntil(lambda: is_shown(10), timeout=10_000)
    assert models.run.config.n_classes == 10


def test_a_network_with_other_classes_than_the_images_is_refused(models: Session, tmp_path: Path, qtbot: QtBot) -> None:
    architecture = Architecture((784, 8, 7), "relu")
    path = tmp_path / "seven.safetensors"
    save_parameters(path, Parameters(architecture, np.zeros(architecture.n_parameters, np.float32)), METADATA)
    run_id = models.run.run_id
    with qtbot.waitSignal(models.messages.refused, timeout=10_000) as refusal:
        models.files.open_model(path)
    assert "has 7 outputs, but the images shown are of 10 classes" in refusal.args[0]
    assert models.run.run_id == run_id


def test_a_network_of_all_digits_reads_images_of_some(models: Session, tmp_path: Path, qtbot: QtBot) -> None:
    architecture = Architecture((784, 8, 10), "relu")
    path = tmp_path / "ten.safetensors"
    save_parameters(path, Parameters(architecture, np.zeros(architecture.n_parameters, np.float32)), METADATA)
    bars = make_dataset()
    some = [np.flatnonzero(labels < 9) for labels in (bars.train_labels, bars.test_labels)]
    no_nines = replace(
        bars,
        train_images=bars.train_images[some[0]],
        train_labels=bars.train_labels[some[0]],
        test_images=bars.test_images[some[1]],
        test_labels=bars.test_labels[some[1]],
    )
    models.files.load_dataset(write_folder(no_nines, tmp_path / "no nines"))
    qtbot.waitUntil(lambda: models.images.n_classes == 9, timeout=10_000)
    asked: list[Callable[[], None]] = []
    models.files.ask_before_loss = asked.append
    models.files.open_model(path)
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    assert models.images.n_classes == 9
    asked[0]()
    qtbot.waitUntil(lambda: models.run.config.hidden == (8,) and models.images.n_classes == 10, timeout=10_000)
    models.run.train_one_batch()
    qtbot.waitUntil(lambda: models.run.step == 1, timeout=10_000)


def test_other_images_are_learned_by_the_layers_that_the_user_chose(
    models: Session, bars_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    own = models.run.config.hidden

    def after(act: Callable[[], None]) -> tuple[int, ...]:
        run_id = models.run.run_id
        act()
        qtbot.waitUntil(lambda: models.run.run_id > run_id and has_begun(models), timeout=10_000)
        assert models.run.run_config is not None
        return models.run.run_config.hidden

    paths = []
    for hidden in (8, 6):
        architecture = Architecture((784, hidden, 10), "tanh")
        paths.append(tmp_path / f"{hidden}.safetensors")
        parameters = Parameters(architecture, np.zeros(architecture.n_parameters, np.float32))
        save_parameters(paths[-1], parameters, METADATA | {"activation": "tanh"})
    # Two networks from files, one after the other, are none of the user's choice.
    assert after(lambda: models.files.open_model(paths[0])) == (8,)
    assert after(lambda: models.files.open_model(paths[1])) == (6,)
    assert after(lambda: models.files.load_dataset(bars_folder)) == own
    assert models.run.config.activation == SMALL.activation
    # What was chosen since stays.
    assert after(lambda: models.files.open_model(paths[0])) == (8,)
    models.run.choose_setting("hidden", (5,))
    assert after(lambda: models.files.load_dataset(bars_folder)) == (5,)
