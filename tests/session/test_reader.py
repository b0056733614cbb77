"""Reading all images of a set, again and again as the network changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.data.image_sets import ImageSet
from netviz.scene.readings import Readings, read_images
from netviz.session.images import Images
from netviz.session.messages import Messages
from netviz.session.reader import ImageReader
from netviz.workers.jobs import JobQueue
from netviz.workers.run_reports import RunState
from tests.conftest import SMALL, make_dataset
from tests.fakes import FakeDisplay, FakePictures, FakeRun
from tests.scene.conftest import make_snapshot


@dataclass
class Scene:
    """A reader with the models that it follows; only the job thread runs."""

    reader: ImageReader
    images: Images
    run: FakeRun
    display: FakeDisplay
    pictures: FakePictures
    jobs: JobQueue
    qtbot: QtBot

    def show(self, step: int, run_id: int = 1) -> None:
        """Show a network after some batches, as training does."""
        self.display.snapshot = make_snapshot(step=step, run_id=run_id, hidden=(16,), seed=step)
        self.pictures.numbers_changed.emit(None)

    def start_run(self, run_id: int) -> None:
        self.run.status = replace(self.run.status, run_id=run_id)
        self.run.changed.emit()

    def set_running(self, running: bool) -> None:
        self.run.status = replace(self.run.status, state=RunState.RUNNING if running else RunState.PAUSED)
        self.run.changed.emit()

    def wait(self) -> Readings:
        """Wait until the network on the screen has read the set."""
        reader = self.reader
        self.qtbot.waitUntil(lambda: reader.readings is not None and not reader.is_old, timeout=10_000)
        assert reader.readings is not None
        return reader.readings


@pytest.fixture
def scene(request: pytest.FixtureRequest, qtbot: QtBot, bars: Dataset) -> Iterator[Scene]:
    """A reader on the bars; its parameter is the minimum time between readings during training."""
    images, run, display, pictures = Images(Messages()), FakeRun(SMALL), FakeDisplay(), FakePictures()
    jobs = JobQueue()
    reader = ImageReader(images, run, display, pictures, jobs, min_interval_s=getattr(request, "param", 0.1))
    jobs.thread_.start()
    scene = Scene(reader, images, run, display, pictures, jobs, qtbot)
    images.use(bars)
    # The bars come with a run of their own.
    scene.start_run(2)
    scene.show(0, run_id=2)
    yield scene
    jobs.close()
    jobs.thread_.stop()
    assert jobs.thread_.wait(10_000)


def test_nothing_is_computed_unless_it_is_active(scene: Scene) -> None:
    reader = scene.reader
    assert not reader.is_at_work
    assert reader.sets is None
    reader.set_active(True)
    assert reader.is_at_work
    assert scene.wait().step == 0
    scene.qtbot.waitUntil(lambda: not reader.is_at_work, timeout=10_000)
    reader.set_active(False)
    scene.show(1, run_id=2)
    assert not reader.is_at_work
    assert reader.is_old
    reader.set_active(True)
    assert scene.wait().step == 1


def test_readings_are_what_the_network_reads(scene: Scene, bars: Dataset) -> None:
    scene.reader.set_active(True)
    scene.wait()
    scene.show(3, run_id=2)
    readings = scene.wait()
    assert scene.display.snapshot is not None
    direct = read_images(scene.display.snapshot.parameters, bars.test_images, bars.test_labels)
    assert (readings.run_id, readings.step) == (2, 3)
    assert (readings.answers == direct.answers).all()
    assert (readings.losses == direct.losses).all()


def test_every_set_has_its_readings_and_averages(scene: Scene, bars: Dataset) -> None:
    reader = scene.reader
    reader.set_active(True)
    for image_set, count in (
        (ImageSet.TEST, 120),
        (ImageSet.VALIDATION, 60),
        (ImageSet.TRAINING, 540),
        (ImageSet.ALL, 720),
    ):
        reader.look_at(image_set)
        assert len(scene.wait().labels) == count
        scene.qtbot.waitUntil(lambda: reader.averages is not None, timeout=10_000)
    reader.look_at(ImageSet.TEST)
    assert reader.readings is not None
    assert reader.averages is not None
    assert (reader.averages[4] == np.rint(bars.test_images[bars.test_labels == 4].mean(axis=0))).all()


def test_another_run_drops_the_readings(scene: Scene) -> None:
    reader = scene.reader
    reader.set_active(True)
    assert scene.wait().run_id == 2
    scene.start_run(3)
    assert reader.readings is None
    # The network of the last run is still on the screen.
    assert not reader.is_at_work
    scene.show(0, run_id=3)
    assert scene.wait().run_id == 3


def test_other_validation_images_are_another_set(scene: Scene) -> None:
    reader = scene.reader
    reader.set_active(True)
    scene.wait()
    before = reader.sets
    # The configuration of a run arrives after its status.
    scene.start_run(3)
    scene.run.run_config = replace(SMALL, validation_size=100)
    with scene.qtbot.waitSignal(reader.sets_changed, timeout=1000):
        scene.run.config_changed.emit()
    assert before is not None
    assert reader.sets is not None
    assert len(before.numbers(ImageSet.VALIDATION)) == 60
    assert len(reader.sets.numbers(ImageSet.VALIDATION)) == 100


def test_the_last_run_does_not_read_another_data_set(scene: Scene) -> None:
    reader = scene.reader
    reader.set_active(True)
    scene.wait()
    scene.images.use(make_dataset(300, 40, seed=2))
    assert reader.readings is None
    scene.show(1, run_id=2)
    assert reader.readings is None
    scene.qtbot.waitUntil(lambda: not reader.is_at_work, timeout=10_000)
    assert reader.readings is None
    scene.start_run(3)
    scene.show(0, run_id=3)
    assert len(scene.wait().labels) == 40


def test_while_training_readings_are_repeated(scene: Scene) -> None:
    scene.set_running(True)
    scene.reader.set_active(True)
    for step in (1, 2):
        scene.show(step, run_id=2)
        assert scene.wait().step == step


@pytest.mark.parametrize("scene", [60.0], indirect=True)
def test_while_training_a_reading_waits_for_the_minimum_time_and_at_rest_it_does_not(scene: Scene) -> None:
    reader = scene.reader
    scene.set_running(True)
    reader.set_active(True)
    scene.wait()
    scene.show(1, run_id=2)
    assert reader.is_at_work
    scene.qtbot.wait(400)
    assert reader.is_old
    scene.set_running(False)
    assert scene.wait().step == 1


def test_a_failed_reading_can_be_repeated(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = scene.reader

    def fail(*_: object) -> None:
        raise RuntimeError("out of order")

    monkeypatch.setattr("netviz.session.reader.read_numbers", fail)
    with scene.qtbot.waitSignal(scene.jobs.failed, timeout=10_000):
        reader.set_active(True)
    monkeypatch.undo()
    scene.show(1, run_id=2)
    assert scene.wait().step == 1
