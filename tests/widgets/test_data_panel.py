"""Browsing the data set by mouse and by keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.data.image_sets import ImageSet, Split
from netviz.rendering.colours import grey_lut
from netviz.scene.queries import Listing, Order, Outcome, Query
from netviz.scene.readings import Readings
from netviz.session.images import Images
from netviz.session.messages import Messages
from netviz.session.reader import ImageReader
from netviz.widgets.data.data_panel import DataPanel
from netviz.widgets.parts.choice_button import ChoiceButton
from netviz.widgets.parts.panel import Readout
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME, Theme, scaled_font
from netviz.workers.jobs import JobQueue
from tests.conftest import SMALL, make_dataset
from tests.fakes import FakeDisplay, FakeFiles, FakePictures, FakeRun
from tests.scene.conftest import make_snapshot

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Scene:
    """The panel with the models that it shows; only the job thread runs."""

    panel: DataPanel
    images: Images
    reader: ImageReader
    run: FakeRun
    display: FakeDisplay
    pictures: FakePictures
    files: FakeFiles
    qtbot: QtBot

    def show_network(self, step: int, run_id: int = 2) -> None:
        """Show a network after some batches, as training does."""
        self.display.snapshot = make_snapshot(step=step, run_id=run_id, hidden=(16,), seed=step)
        self.pictures.numbers_changed.emit(None)

    def start_run(self, run_id: int) -> None:
        self.run.status = replace(self.run.status, run_id=run_id)
        self.run.changed.emit()
        self.show_network(0, run_id)

    def readings(self) -> Readings:
        """Wait until the network on the screen has read the set."""
        reader = self.reader
        self.qtbot.waitUntil(lambda: reader.readings is not None and not reader.is_old, timeout=10_000)
        assert reader.readings is not None
        return reader.readings

    @property
    def listing(self) -> Listing:
        assert self.panel.thumbnails.listing is not None
        return self.panel.thumbnails.listing

    @property
    def status(self) -> str:
        status = self.panel.findChild(Readout, "data-status")
        assert status is not None
        return status.text()

    @property
    def reason(self) -> QLabel:
        reason = self.panel.findChild(QLabel, "data-empty")
        assert reason is not None
        return reason

    @property
    def shown(self) -> tuple[Split, int]:
        image = self.images.image
        assert image is not None
        return image.split, image.index

    def click(self, place: int) -> None:
        thumbnails = self.panel.thumbnails
        self.qtbot.mouseClick(thumbnails.viewport(), LEFT, NONE, thumbnails.rect_of(place).center())

    def choose(self, button: str, text: str) -> None:
        found = self.panel.findChild(ChoiceButton, button)
        assert found is not None
        (action,) = (action for action in found.findChildren(QAction) if action.text() == text)
        action.trigger()


@pytest.fixture
def empty(qtbot: QtBot) -> Iterator[Scene]:
    """The panel before there are data, on the screen."""
    images, run, display = Images(Messages()), FakeRun(SMALL), FakeDisplay()
    pictures, files, jobs = FakePictures(), FakeFiles(), JobQueue()
    reader = ImageReader(images, run, display, pictures, jobs)
    # As in a dock, the panel may be narrower than its layout asks for.
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1100, 270)
    panel = DataPanel(images, reader, pictures, files, host)
    panel.resize(1100, 270)
    jobs.thread_.start()
    # The keyboard belongs to the active window.
    with qtbot.waitActive(host, timeout=10_000):
        host.show()
        host.activateWindow()
    yield Scene(panel, images, reader, run, display, pictures, files, qtbot)
    jobs.close()
    jobs.thread_.stop()
    assert jobs.thread_.wait(10_000)


@pytest.fixture
def scene(empty: Scene, bars: Dataset) -> Scene:
    """The panel on the bars, with all test images read."""
    empty.images.use(bars)
    empty.start_run(2)
    empty.panel.ask(Query(ImageSet.TEST))
    empty.panel.set_seen(True)
    empty.readings()
    empty.qtbot.waitUntil(lambda: empty.reader.averages is not None, timeout=10_000)
    return empty


def test_it_is_read_only_while_it_is_seen(scene: Scene) -> None:
    assert scene.reader.is_active
    scene.panel.set_seen(False)
    assert not scene.reader.is_active
    scene.show_network(1)
    assert not scene.reader.is_at_work
    scene.panel.set_seen(True)
    assert scene.readings().step == 1


def test_without_data_it_says_what_is_loading(empty: Scene) -> None:
    assert empty.reason.text() == "There are no images yet."
    empty.files.busy = "Loading MNIST…"
    empty.files.busy_changed.emit()
    assert empty.reason.text() == "Loading MNIST…"
    assert empty.reason.isVisible()
    assert empty.status == ""


def test_it_opens_on_the_training_set_with_its_counts_and_the_test_set_is_in_its_menu(
    empty: Scene, bars: Dataset
) -> None:
    empty.images.use(bars)
    empty.start_run(2)
    empty.panel.set_seen(True)
    empty.readings()
    n_train, n_validation = len(bars.train_labels), SMALL.validation_size
    assert len(empty.listing) == n_train
    counts = f"{n_train:,} images: {n_train - n_validation:,} training + {n_validation:,} validation"
    assert empty.status.startswith(counts)
    assert empty.panel.classes.counts.tolist() == np.bincount(bars.train_labels, minlength=10).tolist()
    empty.panel.ask(replace(empty.panel.query, label=7))
    n_found = np.count_nonzero(bars.train_labels == 7)
    assert empty.status.startswith(f"{n_found} of {n_train:,} training and validation images")
    empty.choose("query-set", f"Test images ({len(bars.test_labels):,})")
    assert empty.panel.query == Query(ImageSet.TEST, label=7)
    assert empty.readings().run_id == 2


def test_without_validation_images_all_are_training_images(empty: Scene, bars: Dataset) -> None:
    empty.run.config = empty.run.run_config = replace(SMALL, validation_size=0)
    empty.images.use(bars)
    empty.panel.set_seen(True)
    assert empty.status.startswith(f"{len(bars.train_labels):,} training images")


def test_the_status_counts_and_says_how_old_the_readings_are(scene: Scene) -> None:
    readings = scene.readings()
    misread = f"{100 * readings.is_wrong.mean():.1f}%"
    assert scene.status == f"120 of 120 test images · {misread} misread after batch 0"
    scene.show_network(1)
    assert scene.status.endswith(" misread after batch 0")
    assert scene.readings().step == 1
    assert scene.status.endswith(" misread after batch 1")
    scene.choose("query-label", "3")
    assert scene.status.startswith("12 of 120 test images · ")
    assert scene.status.endswith(" of all 120 misread after batch 1")


def test_a_click_shows_the_image_everywhere_and_it_is_marked(scene: Scene) -> None:
    scene.choose("query-set", "All images (720)")
    thumbnails = scene.panel.thumbnails
    for place in (3, 21):
        scene.click(place)
        assert scene.shown == scene.listing.sets.place(int(scene.listing.numbers[place]))
        assert thumbnails.current == place
    assert scene.shown == (Split.TRAIN, 21)
    scene.images.show_image(Split.TEST, 100)
    assert thumbnails.current == 700
    assert thumbnails.viewport().rect().contains(thumbnails.rect_of(700))


def test_the_keyboard_moves_pages_and_shows(scene: Scene) -> None:
    thumbnails, key, qtbot = scene.panel.thumbnails, Qt.Key, scene.qtbot
    columns = thumbnails.columns
    thumbnails.setFocus()
    qtbot.waitUntil(thumbnails.hasFocus, timeout=10_000)
    for pressed, place in (
        (key.Key_Home, 0),
        (key.Key_Right, 1),
        (key.Key_Down, 1 + columns),
        (key.Key_Left, columns),
        (key.Key_Up, 0),
        (key.Key_End, 119),
        (key.Key_Right, 119),
    ):
        qtbot.keyClick(thumbnails, pressed)
        assert thumbnails.current == place
        assert thumbnails.viewport().rect().contains(thumbnails.rect_of(place))
    assert "test image 119" in thumbnails.accessibleDescription()
    assert scene.shown == (Split.TEST, 0)
    qtbot.keyClick(thumbnails, key.Key_Return)
    assert scene.shown == (Split.TEST, 119)
    qtbot.keyClick(thumbnails, key.Key_PageUp)
    assert thumbnails.current is not None
    assert 0 <= thumbnails.current < 119
    assert (119 - thumbnails.current) % columns == 0 or thumbnails.current == 0


def test_a_thumbnail_is_described(scene: Scene, bars: Dataset) -> None:
    readings = scene.readings()
    lines = scene.panel.thumbnails.describe(7).split("\n")
    assert lines[:2] == ["test image 7", f"label {bars.test_labels[7]}"]
    assert (
        lines[2]
        == f"read as {readings.answers[7]} with {100 * readings.probabilities[7]:.1f}% after batch {readings.step}"
    )
    assert lines[3] == f"loss {readings.losses[7]:.4f}"


def test_a_cell_opens_exactly_its_images(scene: Scene) -> None:
    readings, matrix = scene.readings(), scene.panel.matrix
    confusion = matrix.confusion
    assert confusion is not None
    assert confusion.sum() == 120
    label, answer = (int(index) for index in np.argwhere(confusion * (1 - np.eye(10, dtype=int)) > 0)[0])
    scene.qtbot.mouseDClick(matrix, LEFT, NONE, matrix.grid.rect((label, answer)).center().toPoint())
    expected = np.flatnonzero((readings.labels == label) & (readings.answers == answer))
    assert scene.listing.positions.tolist() == expected.tolist()
    assert len(scene.listing) == confusion[label, answer]
    assert scene.status.startswith(f"{len(scene.listing)} of 120 test images")
    # A sum opens its row.
    scene.qtbot.mouseDClick(matrix, LEFT, NONE, matrix.grid.rect((label, None)).center().toPoint())
    assert scene.panel.query == Query(label=label)


def test_the_matrix_by_keyboard(scene: Scene) -> None:
    matrix, qtbot = scene.panel.matrix, scene.qtbot
    matrix.setFocus()
    qtbot.waitUntil(matrix.hasFocus, timeout=10_000)
    for pressed in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(matrix, pressed)
    assert "label 2, read as 1" in matrix.accessibleDescription()
    assert scene.shown == (Split.TEST, 0)
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert (scene.panel.query.label, scene.panel.query.answer) == (2, 1)
    for pressed in (*[Qt.Key.Key_Right] * 12, Qt.Key.Key_Return):
        # The last column is the sum of all; the arrows stop there.
        qtbot.keyClick(matrix, pressed)
    assert (scene.panel.query.label, scene.panel.query.answer) == (2, None)


def test_counts_filter_and_the_average_can_be_shown(scene: Scene, bars: Dataset) -> None:
    classes, panel, qtbot = scene.panel.classes, scene.panel, scene.qtbot
    assert (classes.counts == np.bincount(bars.test_labels, minlength=10)).all()
    at = classes.rect_of(4).center()
    qtbot.mouseClick(classes, LEFT, NONE, at)
    assert (bars.test_labels[scene.listing.positions] == 4).all()
    assert len(scene.listing) == classes.counts[4]
    qtbot.mouseClick(classes, LEFT, NONE, at)
    assert panel.query.label is None
    qtbot.mouseDClick(classes, LEFT, NONE, at)
    image = scene.images.image
    assert image is not None
    assert (image.split, image.label) == (Split.DRAWN, 4)
    assert (image.pixels == np.rint(bars.test_images[bars.test_labels == 4].mean(axis=0))).all()
    classes.setFocus()
    qtbot.waitUntil(classes.hasFocus, timeout=10_000)
    qtbot.keyClick(classes, Qt.Key.Key_Up)
    assert classes.accessibleDescription().startswith(f"3: {classes.counts[3]} of 120 images")
    qtbot.keyClick(classes, Qt.Key.Key_Return)
    assert panel.query.label == 3
    qtbot.keyClick(classes, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert scene.images.image is not None
    assert scene.images.image.label == 3


def test_buttons_filter_sort_and_change_the_set(scene: Scene) -> None:
    panel = scene.panel
    scene.choose("query-outcome", "Misread only")
    scene.choose("query-order", "Loss, highest first")
    readings = scene.readings()
    losses = readings.losses[scene.listing.positions]
    assert len(losses) == readings.is_wrong.sum()
    assert (np.diff(losses) <= 0).all()
    scene.choose("query-set", "Validation images (60)")
    readings = scene.readings()
    assert len(readings.labels) == 60
    assert panel.query.image_set is ImageSet.VALIDATION
    assert (panel.classes.counts == 6).all()
    assert panel.matrix.confusion is not None
    assert panel.matrix.confusion.sum() == 60
    scene.choose("query-label", "7")
    scene.choose("query-answer", "7")
    assert panel.query == Query(ImageSet.VALIDATION, 7, 7, Outcome.WRONG, Order.LOSS, True)
    assert scene.reason.text() == (
        "None of the 60 validation images matches the filters:\nlabel 7 · read as 7 · misread"
    )
    assert scene.reason.isVisible()
    button = panel.findChild(QPushButton, "empty-clear-filters")
    assert button is not None
    scene.qtbot.mouseClick(button, LEFT)
    assert panel.query == Query(ImageSet.VALIDATION, order=Order.LOSS, descending=True)
    assert len(scene.listing) == 60
    assert not scene.reason.isVisible()


def test_the_wheel_glides_and_sizes_keep_the_place(scene: Scene) -> None:
    scene.panel.ask(replace(scene.panel.query, image_set=ImageSet.ALL))
    thumbnails, bar = scene.panel.thumbnails, scene.panel.thumbnails.verticalScrollBar()
    wheel = QWheelEvent(
        QPointF(30, 30),
        QPointF(30, 30),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    thumbnails.glide.reduced_motion = False
    thumbnails.wheelEvent(wheel)
    assert bar.value() < 128
    # Four rows of 28 and a gap of 4.
    scene.qtbot.waitUntil(lambda: bar.value() == 128, timeout=10_000)
    thumbnails.glide.reduced_motion = True
    thumbnails.wheelEvent(wheel)
    assert bar.value() == 256
    first = thumbnails.first_visible
    assert first == 8 * thumbnails.columns
    scene.choose("thumbnail-side", "56 pixels wide")
    assert thumbnails.first_visible is not None
    assert thumbnails.first_visible <= first < thumbnails.first_visible + thumbnails.columns
    assert thumbnails.rect_of(0).width() == 56


def test_a_new_order_leaves_the_first_image_where_it_is(scene: Scene) -> None:
    scene.choose("query-set", "Training images (540)")
    scene.choose("query-order", "Confidence, highest first")
    scene.readings()
    thumbnails = scene.panel.thumbnails
    bar = thumbnails.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    first = thumbnails.first_visible
    assert first is not None
    number = int(scene.listing.numbers[first])
    offset = thumbnails.rect_of(first).top()
    scene.show_network(1)
    assert scene.readings().step == 1
    place = scene.listing.place_of(number)
    assert place is not None
    assert place != first
    # Unless the list ends there.
    assert thumbnails.rect_of(place).top() == offset or bar.value() in (0, bar.maximum())


@pytest.mark.parametrize("theme", [LIGHT_THEME, DARK_THEME], ids=lambda theme: theme.name)
def test_thumbnails_are_the_images_in_both_themes(scene: Scene, bars: Dataset, theme: Theme) -> None:
    thumbnails = scene.panel.thumbnails
    scene.panel.set_theme(theme)
    picture = thumbnails.viewport().grab().toImage()
    rect = thumbnails.rect_of(5)
    ratio = picture.width() / thumbnails.viewport().width()
    # The answer covers the lower right corner.
    for row, column in ((0, 0), (5, 3), (14, 4), (14, 10), (14, 23), (20, 2)):
        colour = picture.pixelColor(round((rect.left() + column) * ratio), round((rect.top() + row) * ratio))
        expected = grey_lut(theme.palette)[bars.test_images[5, 28 * row + column]]
        assert (colour.red(), colour.green(), colour.blue()) == tuple(expected[:3].tolist())


def test_another_run_keeps_the_query_and_another_data_set_does_not(scene: Scene) -> None:
    panel = scene.panel
    scene.choose("query-label", "3")
    scene.start_run(3)
    assert scene.readings().run_id == 3
    assert panel.query.label == 3
    names = ("T-shirt", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot")
    scene.images.use(replace(make_dataset(300, 40, seed=2), name="clothes", class_names=names))
    scene.start_run(4)
    readings = scene.readings()
    assert panel.query == Query(ImageSet.TRAINING_SET)
    assert len(readings.labels) == 300
    assert panel.classes.counts.sum() == 300
    scene.choose("query-label", "Ankle boot")
    assert panel.query.label == 9
    assert "Ankle boot" in panel.matrix.describe((9, 9))


def test_a_narrow_panel_hides_the_counts_and_shortens_the_status(scene: Scene) -> None:
    scene.panel.resize(600, 270)
    assert not scene.panel.classes.isVisible()
    # The count gives way; the share never loses its batch.
    status = scene.panel.findChild(Readout, "data-status")
    assert status is not None
    for width in (320, 240, 190):
        status.resize(width, status.height())
        assert re.search(r"[\d.]+% misread(, | after )batch 0$", status.painted_text()), width


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("count", [7, 980, 6_742, 123_456])
def test_no_name_covers_a_count(scene: Scene, scale: float, count: int) -> None:
    classes = scene.panel.classes
    classes.setFont(scaled_font(classes.font(), scale))
    classes.show_counts(np.full(10, count))
    classes.resize(classes.sizeHint())
    for label in range(10):
        name, shown, room = classes.name_and_count(label)
        assert name == str(label)
        bold = QFontMetrics(scaled_font(classes.font(), 1.0, bold=True))
        assert bold.horizontalAdvance(name) + classes.fontMetrics().horizontalAdvance(shown) < room


def test_a_share_of_images_to_learn_from_is_said_to_be_one(scene: Scene) -> None:
    status = scene.panel.findChild(Readout, "data-status")
    assert status is not None
    sets = scene.reader.sets
    assert sets is not None
    counts = {part: len(sets.numbers(part)) for part in ImageSet}
    for image_set in ImageSet:
        scene.panel.ask(Query(image_set))
        if not counts[image_set]:
            continue
        scene.readings()
        tip = " ".join(status.toolTip().split())
        n_training = {
            ImageSet.TRAINING: counts[ImageSet.TRAINING],
            ImageSet.TRAINING_SET: counts[ImageSet.TRAINING],
            ImageSet.ALL: counts[ImageSet.TRAINING],
        }.get(image_set, 0)
        assert ("network learns from" in tip) == (2 * n_training > counts[image_set]), image_set
        if counts[image_set] > n_training > counts[image_set] / 2:
            assert f"Mostly images that the network learns from: {n_training:,} of {counts[image_set]:,}." in tip
    assert counts[ImageSet.TRAINING] > counts[ImageSet.VALIDATION]
    scene.panel.ask(Query(ImageSet.TRAINING_SET))
    scene.readings()
    assert "learns from" in status.toolTip()
    scene.panel.ask(Query(ImageSet.TEST))
    scene.readings()
    assert "learns from" not in status.toolTip()
