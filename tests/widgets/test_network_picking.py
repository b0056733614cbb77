"""The network by mouse, wheel and keyboard: what they find, select and move."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netviz.scene.arrangement import Arrangement
from netviz.scene.frames import Frame, PreviewRequest
from netviz.scene.preview_renderer import PreviewRenderer
from netviz.scene.renderer import SceneRenderer
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.messages import Messages
from netviz.session.questions import Questions
from netviz.tracing.ordering import orders_by_vote
from netviz.widgets.network.view import NetworkView
from netviz.widgets.weights.weights_panel import WeightsPanel
from tests.fakes import FakeFiles, FakePictures, FakeRun, make_frame, make_state, render_state, show_frame
from tests.scene.conftest import make_request, make_snapshot

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
HIDDEN = 16


@dataclass
class Scene:
    """The network with the models that it shows."""

    view: NetworkView
    pictures: FakePictures
    questions: Questions

    def draw(self, selection: Selection | None = None) -> Frame:
        """Select something and deliver the frame that shows it."""
        selection = Selection() if selection is None else selection
        self.questions.select(selection)
        return show_frame(self.pictures, make_frame(live=make_snapshot(hidden=(HIDDEN,)), selection=selection))

    def drag(self, start: QPointF, end: QPointF) -> None:
        QTest.mousePress(self.view, LEFT, pos=start.toPoint())
        QTest.mouseMove(self.view, end.toPoint())
        QTest.mouseRelease(self.view, LEFT, pos=end.toPoint())

    def turn_wheel(self, at: QPointF, notches: int) -> None:
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        turned = QPoint(0, 120 * notches)
        event = QWheelEvent(at, self.view.mapToGlobal(at), QPoint(), turned, *none, False)
        QApplication.sendEvent(self.view, event)


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    pictures, questions = FakePictures(), Questions(Messages())
    view = NetworkView(pictures, questions, FakeRun(), FakeFiles())
    qtbot.addWidget(view)
    view.reduced_motion = True
    view.resize(600, 400)
    with qtbot.waitExposed(view):
        view.show()
    scene = Scene(view, pictures, questions)
    scene.draw()
    return scene


# Selecting -----------------------------------------------------------------------------------------------------------


def test_a_click_on_a_line_of_the_path_selects_its_connection(scene: Scene) -> None:
    frame = scene.draw(Selection(digit=4))
    assert frame.answer.digit is not None
    strongest = int(np.abs(frame.answer.digit.votes).argmax())
    # Near the unit its line lies alone.
    start, end = scene.view.unit_position(strongest), scene.view.digit_position(4)
    area = scene.view.network_layout.layers[1]
    start.setX(area.left)
    end.setX(area.right)
    place = start + 0.04 * (end - start)
    QTest.mouseClick(scene.view, LEFT, pos=place.toPoint())
    assert scene.questions.selection == Selection(connection=ConnectionIndex(1, strongest, 4))


def test_in_a_tall_view_each_pixel_of_the_image_has_a_place_in_the_column(scene: Scene) -> None:
    scene.view.resize(600, 1700)
    for pixel in (0, 432, 783):
        QTest.mouseClick(scene.view, LEFT, pos=scene.view.pixel_position(pixel).toPoint())
        assert scene.questions.selection == Selection(pixels=(pixel,))


def test_shift_and_a_drag_select_several_pixels_of_the_column(scene: Scene) -> None:
    scene.view.resize(600, 1700)
    for pixel, modifier in ((200, Qt.KeyboardModifier.NoModifier), (300, SHIFT), (400, SHIFT), (300, SHIFT)):
        QTest.mouseClick(scene.view, LEFT, modifier, scene.view.pixel_position(pixel).toPoint())
    assert scene.questions.selection == Selection(pixels=(200, 400))
    scene.drag(scene.view.pixel_position(500), scene.view.pixel_position(504))
    assert scene.questions.selection == Selection(pixels=(500, 501, 502, 503, 504))


def test_the_arrows_go_through_the_columns(scene: Scene) -> None:
    scene.draw(Selection(pixels=(0,)))
    steps = (
        (KEY.Key_Right, Selection(unit=0)),
        (KEY.Key_Down, Selection(unit=1)),
        (KEY.Key_Right, Selection(digit=0)),
        (KEY.Key_Down, Selection(digit=1)),
        (KEY.Key_Left, Selection(unit=2)),
        (KEY.Key_Up, Selection(unit=1)),
    )
    for key, selection in steps:
        QTest.keyClick(scene.view, key, CTRL)
        assert scene.questions.selection == selection


def test_what_is_pointed_at_is_shown_once_its_path_is_drawn(scene: Scene, qtbot: QtBot) -> None:
    frame = scene.draw(Selection(digit=3))
    before = scene.view.grab().toImage()
    focus = Selection(unit=5)
    scene.questions.hover(focus)
    request = PreviewRequest(
        1, frame.snapshot, frame.image, focus, frame.appearance, scene.view.network_layout, frame.arrangement
    )
    scene.pictures.preview = PreviewRenderer().render(request)
    with qtbot.waitSignal(scene.view.previewed, timeout=5_000) as previewed:
        scene.pictures.preview_changed.emit(scene.pictures.preview)
    assert previewed.args == [focus]
    assert scene.view.grab().toImage() != before
    scene.questions.hover(Selection())
    assert scene.view.grab().toImage() == before


# Zooming and moving --------------------------------------------------------------------------------------------------


def test_the_wheel_zooms_about_the_mouse(scene: Scene) -> None:
    whole = scene.view.network_layout
    place = scene.view.unit_position(5)
    scene.turn_wheel(place, 2)
    assert scene.view.network_layout.zoom == pytest.approx(1.25**2)
    assert scene.view.at(place) == Selection(unit=5)
    assert (scene.view.unit_position(5) - place).manhattanLength() < 1e-6
    scene.turn_wheel(place, -2)
    assert scene.view.network_layout == whole


def test_dragging_moves_the_picture_and_selects_nothing(scene: Scene) -> None:
    scene.view.zoom_in()
    scene.view.zoom_in()
    before = scene.view.network_layout
    connections = before.visible(before.layers[0])
    place = QPointF(connections.left + connections.width / 2, connections.top + connections.height / 2)
    scene.drag(place, place - QPointF(30, 20))
    assert scene.view.network_layout.shift_x == pytest.approx(before.shift_x - 30, abs=1.0)
    assert scene.view.network_layout.shift_y == pytest.approx(before.shift_y - 20, abs=1.0)
    assert scene.questions.selection.is_empty
    assert scene.pictures.layout == scene.view.network_layout


# Beside the pictures of the weights ----------------------------------------------------------------------------------


@pytest.fixture
def weights(scene: Scene, qtbot: QtBot) -> WeightsPanel:
    panel = WeightsPanel(scene.pictures, scene.questions, FakeRun(), FakeFiles())
    qtbot.addWidget(panel)
    panel.resize(420, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_in_another_order_every_view_finds_a_unit_at_its_place(scene: Scene, weights: WeightsPanel) -> None:
    snapshot = make_snapshot(hidden=(HIDDEN,))
    order = Arrangement(orders_by_vote(snapshot.parameters.kernels))
    assert not order.is_by_number
    state = make_state(live=snapshot)
    rendered = SceneRenderer().render(make_request(snapshot, arrangement=order, image=state.image))
    show_frame(scene.pictures, Frame.of(rendered, state))
    clicked: tuple[Callable[[int], QPointF], ...] = (
        scene.view.unit_position,
        lambda unit: weights.wall.tile_rect(unit).center(),
        lambda unit: weights.output_weights.cell_rect(unit, 0).center(),
    )
    for unit in (int(order.units[0][0]), 7, int(order.units[0][-1])):
        for view, place_of in zip((scene.view, weights.wall, weights.output_weights), clicked, strict=True):
            QTest.mouseClick(view, LEFT, pos=place_of(unit).toPoint())
            found = scene.questions.selection
            expected = Selection(connection=ConnectionIndex(1, unit, 0))
            assert found == (expected if view is weights.output_weights else Selection(unit=unit))
    first, last = (scene.view.unit_position(int(order.units[0][place])).y() for place in (0, -1))
    assert all(first <= scene.view.unit_position(unit).y() <= last for unit in range(HIDDEN))


def test_arrows_move_among_the_output_weights_and_their_last_cell_reaches_the_edge(
    scene: Scene, weights: WeightsPanel
) -> None:
    scene.draw()
    votes = weights.output_weights
    assert votes.cell_rect(HIDDEN - 1, 0).right() == pytest.approx(votes.width())
    QTest.mouseClick(votes, LEFT, pos=QPoint(votes.width() - 1, 5))
    assert scene.questions.selection == Selection(connection=ConnectionIndex(1, HIDDEN - 1, 0))
    for key, connection in (
        (KEY.Key_Down, ConnectionIndex(1, HIDDEN - 1, 1)),
        (KEY.Key_Left, ConnectionIndex(1, HIDDEN - 2, 1)),
        (KEY.Key_Up, ConnectionIndex(1, HIDDEN - 2, 0)),
        (KEY.Key_Up, ConnectionIndex(1, HIDDEN - 2, 0)),
    ):
        QTest.keyClick(votes, key, CTRL)
        assert scene.questions.selection == Selection(connection=connection)


def test_ctrl_and_a_click_on_a_tile_select_the_weight_under_the_mouse(scene: Scene, weights: WeightsPanel) -> None:
    show_frame(scene.pictures, render_state(make_state(live=make_snapshot(hidden=(HIDDEN,))), tile_side=56))
    tile = weights.wall.tile_rect(9)
    assert tile.width() == 56
    place = tile.topLeft() + QPointF(2 * 10 + 1, 2 * 4 + 1)
    QTest.mouseClick(weights.wall, LEFT, CTRL, place.toPoint())
    assert scene.questions.selection == Selection(connection=ConnectionIndex(0, 28 * 4 + 10, 9))
