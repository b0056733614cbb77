"""Looking through the data, by mouse and by keyboard, in a real window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QDockWidget, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.data.image_sets import ImageSet, Split
from netviz.rendering.colours import grey_lut
from netviz.scene.queries import Listing, Order, Outcome, Query
from netviz.scene.readings import Readings, read_images
from netviz.widgets.data.data_panel import DataPanel
from netviz.widgets.parts.choice_button import ChoiceButton
from netviz.widgets.parts.panel import Readout
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME
from tests.conftest import make_dataset, make_window, write_folder

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def shown(
    request: pytest.FixtureRequest, bars_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """One window for all tests here, each of which begins with a run of its own."""
    window = make_window(tmp_path_factory.mktemp("settings") / "settings.ini")
    qtbot = QtBot(request)
    window.resize(1440, 900)
    with qtbot.waitActive(window, timeout=10_000):
        window.show()
        window.activateWindow()
    with qtbot.waitSignal(window.network.view.painted, timeout=20_000):
        window.session.start(bars_folder)
    yield window
    window.close()
    window.deleteLater()
    assert not window.session.running_threads


@pytest.fixture
def window(shown: MainWindow, qtbot: QtBot, bars_folder: Path) -> MainWindow:
    """The window with the random start, the first test image, and the curves in front."""
    session, curves = shown.session, shown.findChild(QDockWidget, "curves-dock")
    assert curves is not None
    curves.raise_()
    qtbot.waitUntil(lambda: not shown.data.reader.is_active, timeout=10_000)
    if session.dataset is None or session.dataset.name != "bars":
        with qtbot.waitSignal(session.dataset_changed, timeout=10_000):
            session.load_dataset(bars_folder)
    shown.data.ask(Query())
    shown.data.thumbnails.set_side(28)
    run_id = session.status.run_id
    session.reset()
    qtbot.waitUntil(lambda: session.snapshot is not None and session.snapshot.run_id > run_id, timeout=10_000)
    session.show_image(Split.TEST, 0)
    return shown


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> DataPanel:
    """The panel in front, with all test images read."""
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_until_read(window.data, qtbot)
    qtbot.waitUntil(lambda: window.data.reader.averages is not None, timeout=10_000)
    return window.data


def wait_until_read(panel: DataPanel, qtbot: QtBot) -> Readings:
    qtbot.waitUntil(lambda: panel.reader.readings is not None and not panel.reader.is_old, timeout=10_000)
    assert panel.reader.readings is not None
    return panel.reader.readings


def listing_of(panel: DataPanel) -> Listing:
    assert panel.thumbnails.listing is not None
    return panel.thumbnails.listing


def click(panel: DataPanel, place: int, qtbot: QtBot) -> None:
    at = panel.thumbnails.rect_of(place).center()
    qtbot.mouseClick(panel.thumbnails.viewport(), LEFT, NONE, at)


def said(panel: DataPanel) -> str:
    status = panel.findChild(Readout, "data-status")
    assert status is not None
    return status.text()


def choose(panel: DataPanel, button: str, text: str) -> None:
    found = panel.findChild(ChoiceButton, button)
    assert found is not None
    (action,) = (action for action in found.findChildren(QAction) if action.text() == text)
    action.trigger()


def test_nothing_is_computed_until_the_panel_is_seen_and_again_when_it_is_hidden(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel, session = window.data, window.session

    def train_and_draw() -> None:
        step = session.step + 1
        session.train_one_batch()
        qtbot.waitUntil(lambda: session.frame is not None and session.frame.snapshot.step == step, timeout=10_000)

    train_and_draw()
    assert not panel.reader.is_at_work
    assert panel.reader.readings is None
    window.show_data()
    assert wait_until_read(panel, qtbot).step == 1
    curves = window.findChild(QDockWidget, "curves-dock")
    assert curves is not None
    curves.raise_()
    qtbot.waitUntil(lambda: not panel.reader.is_active, timeout=10_000)
    train_and_draw()
    assert not panel.reader.is_at_work
    assert panel.reader.readings is not None
    assert panel.reader.readings.step == 1
    window.show_data()
    assert panel.reader.is_at_work
    assert wait_until_read(panel, qtbot).step == 2


def test_readings_follow_a_batch_and_say_so_while_they_are_old(
    panel: DataPanel, window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    before = wait_until_read(panel, qtbot)
    assert "read after" not in said(panel)
    with qtbot.waitSignal(panel.reader.readings_changed, timeout=10_000):
        session.train_one_batch()
        qtbot.waitUntil(lambda: panel.reader.is_old and "read after batch 0" in said(panel), timeout=10_000)
    after = wait_until_read(panel, qtbot)
    assert (before.step, after.step) == (0, 1)
    assert "read after" not in said(panel)
    assert session.snapshot is not None
    assert session.dataset is not None
    direct = read_images(session.snapshot.parameters, session.dataset.test_images, session.dataset.test_labels)
    assert (after.answers == direct.answers).all()
    assert (after.losses == direct.losses).all()


def test_a_click_shows_the_image_everywhere_and_it_is_marked(
    panel: DataPanel, window: MainWindow, qtbot: QtBot
) -> None:
    choose(panel, "query-set", "All images (720)")
    for place in (3, 21):
        click(panel, place, qtbot)
        image = window.session.image
        assert image is not None
        assert (image.split, image.index) == listing_of(panel).sets.place(int(listing_of(panel).numbers[place]))
        assert panel.thumbnails.current == place
    assert window.session.image is not None
    assert window.session.image.split is Split.TRAIN
    window.session.show_image(Split.TEST, 100)
    assert panel.thumbnails.current == 700
    rect = panel.thumbnails.rect_of(700)
    assert panel.thumbnails.viewport().rect().contains(rect)


def test_the_keyboard_moves_pages_and_shows(panel: DataPanel, window: MainWindow, qtbot: QtBot) -> None:
    thumbnails, key = panel.thumbnails, Qt.Key
    columns = thumbnails.columns
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
    # The arrows were not the window's.
    assert window.session.image is not None
    assert window.session.image.index == 0
    qtbot.keyClick(thumbnails, key.Key_Return)
    assert window.session.image.index == 119
    qtbot.keyClick(thumbnails, key.Key_PageUp)
    assert thumbnails.current is not None
    assert 0 <= thumbnails.current < 119
    assert (119 - thumbnails.current) % columns == 0 or thumbnails.current == 0


def test_a_cell_opens_exactly_its_images(panel: DataPanel, window: MainWindow, qtbot: QtBot) -> None:
    readings = wait_until_read(panel, qtbot)
    confusion = panel.matrix.confusion
    assert confusion is not None
    assert confusion.sum() == 120
    label, answer = (int(index) for index in np.argwhere(confusion * (1 - np.eye(10, dtype=int)) > 0)[0])
    at = panel.matrix.grid.rect((label, answer)).center().toPoint()
    qtbot.mouseDClick(panel.matrix, LEFT, NONE, at)
    listing = listing_of(panel)
    expected = np.flatnonzero((readings.labels == label) & (readings.answers == answer))
    assert listing.positions.tolist() == expected.tolist()
    assert len(listing) == confusion[label, answer]
    assert said(panel).startswith(f"{len(listing)} of 120 test images")
    # A sum opens its row.
    qtbot.mouseDClick(panel.matrix, LEFT, NONE, panel.matrix.grid.rect((label, None)).center().toPoint())
    assert panel.query == Query(label=label)


def test_the_matrix_by_keyboard(panel: DataPanel, window: MainWindow, qtbot: QtBot) -> None:
    matrix = panel.matrix
    matrix.setFocus()
    qtbot.waitUntil(matrix.hasFocus, timeout=10_000)
    for pressed in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(matrix, pressed)
    assert "label 2, read as 1" in matrix.accessibleDescription()
    assert window.session.image is not None
    assert window.session.image.index == 0
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert (panel.query.label, panel.query.answer) == (2, 1)
    for pressed in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return):
        qtbot.keyClick(matrix, pressed)
    assert (panel.query.label, panel.query.answer) == (2, None)


def test_the_matrix_says_counts_and_shares(panel: DataPanel) -> None:
    matrix = panel.matrix
    confusion = np.diag(np.full(10, 90)).astype(np.intp)
    confusion[3, 8] = 10
    matrix.show_confusion(confusion)
    assert matrix.describe((3, 8)) == "label 3, read as 8: 10 images, 10.0 % of label 3"
    assert matrix.describe((3, None)) == "label 3: 100 images, 90.0 % of them read rightly"
    assert matrix.describe((None, 8)) == "read as 8: 100 images, 90.0 % of them rightly"
    assert matrix.describe((None, None)) == "all 910 images"
    # Only the error has the colour of errors.
    picture = matrix.grab().toImage()
    ratio = picture.width() / matrix.width()

    def ground(cell: tuple[int, int]) -> tuple[int, ...]:
        corner = matrix.grid.rect(cell).topLeft() + QPointF(2, 2)
        colour = picture.pixelColor((corner * ratio).toPoint())
        return colour.red(), colour.green(), colour.blue()

    assert ground((3, 8)) != ground((3, 7))
    assert ground((3, 7)) == ground((8, 3))
    assert ground((4, 4))[2] > ground((4, 4))[0] + 10


def test_counts_filter_and_the_average_can_be_shown(panel: DataPanel, window: MainWindow, qtbot: QtBot) -> None:
    classes, dataset = panel.classes, window.session.dataset
    assert dataset is not None
    assert (classes.counts == np.bincount(dataset.test_labels, minlength=10)).all()
    at = classes.rect_of(4).center()
    qtbot.mouseClick(classes, LEFT, NONE, at)
    listing = listing_of(panel)
    assert (dataset.test_labels[listing.positions] == 4).all()
    assert len(listing) == classes.counts[4]
    qtbot.mouseClick(classes, LEFT, NONE, at)
    assert panel.query.label is None
    qtbot.mouseDClick(classes, LEFT, NONE, at)
    image = window.session.image
    assert image is not None
    assert (image.split, image.label) == (Split.DRAWN, 4)
    mean = dataset.test_images[dataset.test_labels == 4].mean(axis=0)
    assert (image.pixels == np.rint(mean)).all()
    classes.setFocus()
    qtbot.waitUntil(classes.hasFocus, timeout=10_000)
    qtbot.keyClick(classes, Qt.Key.Key_Down)
    qtbot.keyClick(classes, Qt.Key.Key_Return)
    assert panel.query.label == 5
    qtbot.keyClick(classes, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.image is not None
    assert window.session.image.label == 5


def test_buttons_filter_sort_and_change_the_set(panel: DataPanel, qtbot: QtBot) -> None:
    choose(panel, "query-outcome", "Only wrongly read")
    choose(panel, "query-order", "Loss, largest first")
    listing, readings = listing_of(panel), wait_until_read(panel, qtbot)
    losses = readings.losses[listing.positions]
    assert len(losses) == readings.is_wrong.sum()
    assert (np.diff(losses) <= 0).all()
    choose(panel, "query-set", "Validation images (60)")
    readings = wait_until_read(panel, qtbot)
    assert len(readings.labels) == 60
    assert panel.query.image_set is ImageSet.VALIDATION
    assert (panel.classes.counts == 6).all()
    assert panel.matrix.confusion is not None
    assert panel.matrix.confusion.sum() == 60
    choose(panel, "query-label", "7")
    choose(panel, "query-answer", "7")
    assert panel.query == Query(ImageSet.VALIDATION, 7, 7, Outcome.WRONG, Order.LOSS, True)
    reason, button = panel.findChild(QLabel, "data-empty"), panel.findChild(QPushButton, "empty-clear-filters")
    assert reason is not None
    assert button is not None
    assert reason.text() == "None of the 60 validation images is labelled 7 and read as 7 and read wrongly."
    assert reason.isVisible()
    qtbot.mouseClick(button, LEFT)
    assert panel.query == Query(ImageSet.VALIDATION, order=Order.LOSS, descending=True)
    assert len(listing_of(panel)) == 60
    assert not reason.isVisible()


def test_the_wheel_glides_and_sizes_keep_the_place(panel: DataPanel, window: MainWindow, qtbot: QtBot) -> None:
    panel.ask(replace(panel.query, image_set=ImageSet.ALL))
    thumbnails, bar = panel.thumbnails, panel.thumbnails.verticalScrollBar()
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
    thumbnails.wheelEvent(wheel)
    # Four rows of 28 and a gap of 4.
    qtbot.waitUntil(lambda: bar.value() == 128, timeout=10_000)
    window.actions_.by_name["motion"].trigger()
    thumbnails.wheelEvent(wheel)
    assert bar.value() == 256
    window.actions_.by_name["motion"].trigger()
    first = thumbnails.first_visible
    assert first == 8 * thumbnails.columns
    choose(panel, "thumbnail-side", "56 pixels wide")
    assert thumbnails.first_visible is not None
    assert thumbnails.first_visible <= first < thumbnails.first_visible + thumbnails.columns
    assert thumbnails.rect_of(0).width() == 56


def test_a_new_order_leaves_the_first_image_where_it_is(panel: DataPanel, window: MainWindow, qtbot: QtBot) -> None:
    choose(panel, "query-set", "Training images (540)")
    choose(panel, "query-order", "Confidence, surest first")
    wait_until_read(panel, qtbot)
    thumbnails = panel.thumbnails
    bar = thumbnails.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    first = thumbnails.first_visible
    assert first is not None
    number = int(listing_of(panel).numbers[first])
    offset = thumbnails.rect_of(first).top()
    window.session.train_one_batch()
    qtbot.waitUntil(lambda: window.session.step == 1, timeout=10_000)
    assert wait_until_read(panel, qtbot).step == 1
    place = listing_of(panel).place_of(number)
    assert place is not None
    assert place != first
    # Unless the list ends there.
    assert thumbnails.rect_of(place).top() == offset or bar.value() in (0, bar.maximum())


def test_thumbnails_are_the_images_in_both_themes(panel: DataPanel, window: MainWindow) -> None:
    thumbnails, dataset = panel.thumbnails, window.session.dataset
    assert dataset is not None
    for theme in (LIGHT_THEME, DARK_THEME):
        window.set_theme(theme)
        picture = thumbnails.viewport().grab().toImage()
        rect = thumbnails.rect_of(5)
        ratio = picture.width() / thumbnails.viewport().width()
        # What it is read as stands in the lower right corner.
        for row, column in ((0, 0), (5, 3), (14, 4), (14, 10), (14, 23), (20, 2)):
            colour = picture.pixelColor(round((rect.left() + column) * ratio), round((rect.top() + row) * ratio))
            expected = grey_lut(theme.palette)[dataset.test_images[5, 28 * row + column]]
            assert (colour.red(), colour.green(), colour.blue()) == tuple(expected[:3].tolist())


def test_another_data_set_and_another_start_begin_anew(
    panel: DataPanel, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(panel, "query-label", "3")
    window.session.train_one_batch()
    qtbot.waitUntil(lambda: window.session.step == 1, timeout=10_000)
    old = wait_until_read(panel, qtbot)
    window.session.reset()
    qtbot.waitUntil(
        lambda: panel.reader.readings is not None and panel.reader.readings.run_id > old.run_id, timeout=10_000
    )
    assert panel.query.label == 3

    folder = write_folder(make_dataset(300, 40, seed=2), tmp_path / "clothes")
    names = ["T-shirt", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"]
    (folder / "labels.txt").write_text("\n".join(names))
    window.session.load_dataset(folder)
    qtbot.waitUntil(lambda: panel.reader.sets is not None and len(panel.reader.sets.labels) == 340, timeout=10_000)
    readings = wait_until_read(panel, qtbot)
    assert panel.query == Query()
    assert len(readings.labels) == 40
    assert panel.classes.counts.sum() == 40
    choose(panel, "query-label", "Ankle boot")
    assert panel.query.label == 9
    assert "Ankle boot" in panel.matrix.describe((9, 9))


def test_training_renews_the_readings_now_and_then(panel: DataPanel, window: MainWindow, qtbot: QtBot) -> None:
    window.training_bar.set_speed(2)
    window.session.train()
    first = panel.reader.readings
    qtbot.waitUntil(lambda: panel.reader.readings is not first and "read after batch" in said(panel), timeout=15_000)
    window.session.pause()
    qtbot.waitUntil(lambda: not window.session.is_running, timeout=10_000)
    assert wait_until_read(panel, qtbot).step == window.session.step
