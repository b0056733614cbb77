"""The image: its pixels are selected, pointed at, and covered by the map of a unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.images import Images
from netviz.session.messages import Messages
from netviz.session.questions import Questions
from netviz.widgets.image.image_view import ImageView
from netviz.widgets.parts.pixel_map import PixelMapBar
from netviz.widgets.parts.resting_tip import RestingTip
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME, Theme
from tests.fakes import FakeFiles, FakePictures, make_frame, show_frame
from tests.scene.conftest import make_snapshot

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@dataclass
class Scene:
    """The view with the models that it shows."""

    view: ImageView
    images: Images
    questions: Questions
    pictures: FakePictures

    def click(self, pixel: int, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.view, LEFT, modifier, self.view.pixel_rect(pixel).center().toPoint())

    def draw(self, selection: Selection) -> None:
        """Select something and deliver the frame that shows it."""
        self.questions.select(selection)
        frame = make_frame(live=make_snapshot(hidden=(16,)), image=self.images.image, selection=selection)
        show_frame(self.pictures, frame)

    @property
    def selected(self) -> Selection:
        return self.questions.selection

    def pixels(self) -> np.ndarray:
        picture = self.view.grab().toImage()
        picture = picture.convertToFormat(picture.Format.Format_RGB32)
        data = np.frombuffer(picture.constBits(), np.uint8)
        return data.reshape(picture.height(), picture.width(), 4)[..., :3].astype(int)

    def colour(self, pixel: int) -> tuple[int, ...]:
        at = self.view.pixel_rect(pixel).topLeft() + QPointF(3, 3)
        return tuple(self.pixels()[round(at.y()), round(at.x())])


@pytest.fixture
def scene(qtbot: QtBot, bars: Dataset) -> Scene:
    messages = Messages()
    images, questions, pictures = Images(messages), Questions(messages), FakePictures()
    view = ImageView(images, questions, pictures, FakeFiles())
    qtbot.addWidget(view)
    view.resize(280, view.heightForWidth(280))
    images.use(bars)
    view.show()
    qtbot.waitExposed(view)
    return Scene(view, images, questions, pictures)


def test_a_click_selects_a_pixel_and_shift_adds_and_removes_one(scene: Scene) -> None:
    scene.click(100)
    assert scene.selected == Selection(pixels=(100,))
    scene.click(300, SHIFT)
    assert scene.selected == Selection(pixels=(100, 300))
    scene.click(100, SHIFT)
    assert scene.selected == Selection(pixels=(300,))


def test_a_drag_selects_every_pixel_on_its_way(scene: Scene) -> None:
    first, last = (scene.view.pixel_rect(28 * 10 + column).center().toPoint() for column in (5, 12))
    QTest.mousePress(scene.view, LEFT, NONE, first)
    QTest.mouseMove(scene.view, last)
    QTest.mouseRelease(scene.view, LEFT, NONE, last)
    assert scene.selected == Selection(pixels=tuple(range(28 * 10 + 5, 28 * 10 + 13)))
    scene.questions.go_back()
    assert scene.selected.is_empty, "a drag is one step of the history"


def test_ctrl_selects_the_connection_to_the_selected_unit(scene: Scene) -> None:
    scene.draw(Selection(unit=4))
    scene.click(200, CTRL)
    assert scene.selected == Selection(connection=ConnectionIndex(0, 200, 4))
    scene.click(201, CTRL)
    assert scene.selected == Selection(connection=ConnectionIndex(0, 201, 4)), "also from a selected connection"


def test_ctrl_and_an_arrow_move_the_selected_pixel(scene: Scene) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(scene.view, key, CTRL)
    assert scene.selected == Selection(pixels=(28 * 13 + 15,)), "from the middle"
    scene.click(27)
    QTest.keyClick(scene.view, Qt.Key.Key_Right, CTRL)
    QTest.keyClick(scene.view, Qt.Key.Key_Up, CTRL)
    assert scene.selected == Selection(pixels=(27,)), "not out of the image"


def test_pointing_says_the_product_only_beside_a_selected_or_pinned_unit(scene: Scene, qtbot: QtBot) -> None:
    def tips() -> list[str]:
        return [label.text() for label in scene.view.findChildren(QLabel, "resting-tip") if label.isVisible()]

    def point_at(place: QPoint) -> None:
        # Without the Ctrl that QTest remembers from a click before.
        where = QPointF(place), QPointF(scene.view.mapToGlobal(place))
        QApplication.sendEvent(
            scene.view,
            QMouseEvent(QEvent.Type.MouseMove, *where, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NONE),
        )

    rest = scene.view.findChild(RestingTip)
    assert rest is not None
    rest.setInterval(0)
    places = [scene.view.pixel_rect(pixel).center().toPoint() for pixel in (400, 401)]
    scene.draw(Selection())
    with qtbot.waitSignal(rest.timeout, timeout=10_000):
        point_at(places[0])
    assert tips() == [], "the line below names it"
    scene.draw(Selection(unit=4))
    point_at(places[1])
    qtbot.waitUntil(lambda: len(tips()) == 1, timeout=10_000)
    assert tips()[0].endswith(" to unit 4")
    point_at(scene.view.rect().bottomRight())
    assert tips() == []


def test_pointing_marks_the_pixel_here_and_in_other_views(scene: Scene) -> None:
    before = scene.pixels()
    QTest.mouseMove(scene.view, scene.view.pixel_rect(400).center().toPoint())
    assert scene.questions.hovered == Selection(pixels=(400,))
    assert (scene.pixels() != before).any()
    QTest.mouseMove(scene.view, scene.view.rect().bottomRight())
    assert scene.questions.hovered.is_empty
    assert (scene.pixels() == before).all()


@pytest.mark.parametrize("theme", [DARK_THEME, LIGHT_THEME], ids=lambda theme: theme.name)
def test_the_image_is_bright_ink_on_dark_or_dark_on_light(scene: Scene, bars: Dataset, theme: Theme) -> None:
    scene.view.set_theme(theme)
    ink, paper = int(bars.test_images[0].argmax()), 0
    difference = sum(scene.colour(ink)) - sum(scene.colour(paper))
    assert difference > 300 if theme is DARK_THEME else difference < -300
    at = scene.view.pixel_rect(29).topLeft().toPoint()
    line, inside = (scene.pixels()[at.y() + 3, at.x() + x] for x in (0, 3))
    assert (line != inside).any(), "a grid separates the pixels"


def test_a_units_weights_cover_the_image_with_the_ink_of_the_frames_image(scene: Scene) -> None:
    plain = scene.pixels()
    scene.draw(Selection(unit=4))
    bar = scene.view.findChild(PixelMapBar)
    assert bar is not None
    assert bar.isVisible()
    assert scene.pictures.frame is not None
    weights = scene.pictures.frame.trace.parameters.kernels[0][:, 4]
    positive, negative = scene.colour(int(weights.argmax())), scene.colour(int(weights.argmin()))
    # Blue is positive and orange negative; the bytes are in the order blue, green, red.
    assert positive[0] > positive[2]
    assert negative[2] > negative[0]
    covered = scene.pixels()
    # The next image arrives before its frame: map and outline still belong to the last one.
    scene.images.step(1)
    scene.pictures.answer_changed.emit()
    assert (scene.pixels() == covered).all()
    scene.draw(Selection(unit=4))
    assert (scene.pixels() != covered).any()
    scene.draw(Selection())
    scene.images.step(-1)
    assert not bar.isVisible()
    assert (scene.pixels() == plain).all()


def test_without_an_image_it_says_what_is_loading(qtbot: QtBot) -> None:
    messages, files = Messages(), FakeFiles()
    view = ImageView(Images(messages), Questions(messages), FakePictures(), files)
    qtbot.addWidget(view)
    view.resize(280, 300)
    empty = view.grab().toImage()
    files.busy = "Loading MNIST…"
    assert view.grab().toImage() != empty
    QTest.mouseClick(view, LEFT, NONE, view.rect().center())
    view.grab()
