"""The flattening over the network: played as an introduction, opened, scrubbed, pointed at and closed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.data import ROWS
from netviz.scene.flattening import moment_of_row
from netviz.scene.frames import Frame
from netviz.scene.selection import Selection
from netviz.scene.shown_image import ShownImage
from netviz.session.messages import Messages
from netviz.session.questions import Questions
from netviz.widgets.flatten.captions import caption_at, caption_of_row
from netviz.widgets.flatten.overlay import FlattenOverlay
from netviz.widgets.flatten.show import FlattenShow
from netviz.widgets.network.view import NetworkView
from netviz.widgets.parts.theme import LIGHT_THEME
from netviz.workers.run_reports import RunState
from tests.fakes import FakeFiles, FakePictures, FakeRun, make_frame, show_frame
from tests.scene.conftest import make_image, make_snapshot

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
KEY = Qt.Key

W = TypeVar("W", bound=QWidget)


@dataclass
class Scene:
    """The network view with the flattening over it, in a window with a button beside them."""

    window: QWidget
    button: QPushButton
    view: NetworkView
    flattening: FlattenShow
    pictures: FakePictures
    questions: Questions
    run: FakeRun
    qtbot: QtBot

    @property
    def overlay(self) -> FlattenOverlay:
        assert self.flattening.overlay is not None
        return self.flattening.overlay

    def part(self, kind: type[W], name: str) -> W:
        found = self.overlay.findChild(kind, f"flatten-{name}")
        assert found is not None
        return found

    def draw(self, image: ShownImage | None = None) -> Frame:
        """Deliver a frame at the view's size, as the drawing process would."""
        image = make_image() if image is None else image
        layout = self.view.network_layout
        return show_frame(self.pictures, make_frame(layout, live=make_snapshot(hidden=(16,)), image=image))

    def open(self, moment: float | None = None) -> FlattenOverlay:
        """Open the flattening as the command does; with a moment, pause there."""
        self.flattening.toggle()
        assert self.overlay.isVisible()
        if moment is not None:
            self.overlay.seek(moment)
            assert not self.overlay.is_playing
        return self.overlay

    def set_running(self, running: bool) -> None:
        self.run.status = replace(self.run.status, state=RunState.RUNNING if running else RunState.PAUSED)
        self.run.changed.emit()

    def point_at(self, place: tuple[float, float]) -> None:
        # Sent directly: the window system would report the pointer's way only some time later.
        at = QPointF(QPointF(*place).toPoint())
        canvas, no_button = self.overlay.canvas, Qt.MouseButton.NoButton
        at_screen = QPointF(canvas.mapToGlobal(at))
        QApplication.sendEvent(canvas, QMouseEvent(QEvent.Type.MouseMove, at, at_screen, no_button, no_button, NONE))


@pytest.fixture
def empty(qtbot: QtBot) -> Scene:
    """The network view before its first frame."""
    pictures, questions, run = FakePictures(), Questions(Messages()), FakeRun()
    window = QWidget()
    qtbot.addWidget(window)
    # In a small window the words of the beginning lie over the column.
    window.resize(1050, 700)
    button = QPushButton("elsewhere", window)
    view = NetworkView(pictures, questions, run, FakeFiles(), window)
    view.reduced_motion = False
    view.setGeometry(100, 0, 950, 700)
    flattening = FlattenShow(pictures, questions, run, view, window)
    # The keyboard belongs to the active window.
    with qtbot.waitActive(window, timeout=10_000):
        window.show()
        window.activateWindow()
    view.setFocus()
    return Scene(window, button, view, flattening, pictures, questions, run, qtbot)


@pytest.fixture
def scene(empty: Scene) -> Scene:
    """The network view with a frame."""
    with empty.qtbot.waitSignal(empty.view.painted, timeout=10_000):
        empty.draw()
    return empty


@pytest.fixture
def intro(empty: Scene) -> Scene:
    """The introduction, which has just started."""
    empty.flattening.play_when_ready()
    with empty.qtbot.waitSignal(empty.flattening.played, timeout=10_000):
        empty.draw()
    return empty


# The introduction ----------------------------------------------------------------------------------------------------


def test_the_introduction_plays_when_the_network_is_painted_for_the_first_time(intro: Scene) -> None:
    overlay = intro.overlay
    assert overlay.isVisible()
    assert overlay.is_playing
    assert overlay.size() == intro.view.size()
    intro.flattening.end()
    assert not overlay.is_moving, "closing leaves nothing running"
    with intro.qtbot.assertNotEmitted(intro.flattening.played, wait=50):
        intro.draw()
        intro.view.repaint()


def test_the_introduction_waits_behind_a_question(empty: Scene) -> None:
    question = QDialog(empty.window)
    question.open()
    empty.flattening.play_when_ready()
    with empty.qtbot.assertNotEmitted(empty.flattening.played, wait=50):
        empty.draw()
        empty.view.repaint()
    with empty.qtbot.waitSignal(empty.flattening.played, timeout=10_000):
        question.accept()
    assert empty.overlay.is_playing


def test_nothing_is_made_that_is_not_needed(scene: Scene) -> None:
    assert not scene.flattening.is_open
    assert scene.flattening.overlay is None


def test_it_needs_a_frame(empty: Scene) -> None:
    empty.flattening.toggle()
    assert not empty.flattening.is_open


def test_it_is_not_played_for_a_user_who_trains(empty: Scene) -> None:
    empty.set_running(True)
    empty.flattening.play_when_ready()
    with empty.qtbot.assertNotEmitted(empty.flattening.played, wait=50):
        empty.draw()
        empty.view.repaint()


def test_the_introduction_leaves_by_itself_and_gives_the_focus_back(intro: Scene) -> None:
    overlay = intro.overlay
    assert intro.window.focusWidget() is not intro.view
    with intro.qtbot.waitSignal(overlay.closed, timeout=10_000):
        overlay.play_from(0.999)
    assert not overlay.isVisible()
    assert not overlay.is_moving
    assert intro.window.focusWidget() is intro.view


def test_any_key_and_a_click_on_skip_end_the_introduction(intro: Scene) -> None:
    overlay, qtbot = intro.overlay, intro.qtbot
    skip = intro.part(QPushButton, "close")
    for key in (KEY.Key_Escape, KEY.Key_X, KEY.Key_Return):
        assert intro.window.focusWidget() is skip
        assert skip.text() == "Skip"
        with qtbot.waitSignal(overlay.closed, timeout=10_000):
            qtbot.keyClick(skip, key)
        assert not overlay.is_moving
        assert intro.window.focusWidget() is intro.view
        overlay.open(intro=True, reduced=False)
    qtbot.keyClick(skip, KEY.Key_Tab)
    QApplication.processEvents()
    assert overlay.isVisible(), "Tab only moves the focus"
    qtbot.mouseClick(skip, LEFT)
    assert not overlay.isVisible()


def test_the_introduction_lets_other_widgets_keep_the_focus(empty: Scene) -> None:
    empty.button.setFocus()
    empty.flattening.play_when_ready()
    with empty.qtbot.waitSignal(empty.flattening.played, timeout=10_000):
        empty.draw()
    assert empty.window.focusWidget() is empty.button
    empty.qtbot.mouseClick(empty.button, LEFT)
    assert empty.overlay.is_playing


def test_who_scrubs_keeps_the_introduction(intro: Scene) -> None:
    overlay = intro.overlay
    intro.part(QSlider, "slider").triggerAction(QSlider.SliderAction.SliderPageStepAdd)
    assert not overlay.is_playing
    assert intro.part(QPushButton, "close").text() == "Close"
    overlay.play_from(0.999)
    intro.qtbot.waitUntil(lambda: not overlay.is_moving, timeout=10_000)
    assert overlay.isVisible()


# Opened --------------------------------------------------------------------------------------------------------------


def test_toggling_and_escape_close_it(scene: Scene) -> None:
    overlay = scene.open()
    assert overlay.is_playing
    slider = scene.part(QSlider, "slider")
    assert scene.window.focusWidget() is slider
    scene.qtbot.keyClick(slider, KEY.Key_Escape)
    assert not overlay.isVisible()
    with scene.qtbot.waitSignal(scene.flattening.shown_changed) as began:
        scene.open()
    with scene.qtbot.waitSignal(scene.flattening.shown_changed) as ended:
        scene.flattening.toggle()
    assert (began.args, ended.args) == ([True], [False])
    assert not overlay.isVisible()


def test_the_button_says_whether_a_click_begins_or_ends_it(window: MainWindow, qtbot: QtBot) -> None:
    flatten = window.findChild(QPushButton, "flatten-image")
    assert flatten is not None
    qtbot.waitUntil(lambda: window.session.pictures.frame is not None, timeout=10_000)
    before = flatten.geometry()
    for name in ("Stop", "Flatten"):
        qtbot.mouseClick(flatten, Qt.MouseButton.LeftButton)
        assert flatten.text() == name
        assert window.views.flattening.is_open is (name == "Stop")
        assert flatten.geometry() == before


def test_the_slider_scrubs(scene: Scene) -> None:
    overlay, qtbot = scene.open(), scene.qtbot
    for name, kind in (("play", QPushButton), ("again", QPushButton), ("close", QPushButton), ("slider", QSlider)):
        control = scene.part(kind, name)
        assert control.accessibleName()
        assert control.toolTip()
    slider = scene.part(QSlider, "slider")
    slider.setValue(500)
    assert overlay.canvas.moment == pytest.approx(0.5)
    assert not overlay.is_playing
    for key, moment in ((KEY.Key_Right, 0.51), (KEY.Key_End, 1.0), (KEY.Key_Home, 0.0)):
        qtbot.keyClick(slider, key)
        assert overlay.canvas.moment == pytest.approx(moment)
    assert caption_at(0.0).title in overlay.canvas.accessibleDescription()


def test_it_plays_pauses_and_plays_again(scene: Scene) -> None:
    overlay, qtbot = scene.open(0.5), scene.qtbot
    play, slider = scene.part(QPushButton, "play"), scene.part(QSlider, "slider")
    assert play.text() == "Play"
    qtbot.mouseClick(play, LEFT)
    assert overlay.is_playing
    assert play.text() == "Pause"
    qtbot.waitUntil(lambda: overlay.canvas.moment > 0.5, timeout=10_000)
    assert slider.value() == round(1000 * overlay.canvas.moment), "the slider goes along"
    qtbot.keyClick(slider, KEY.Key_P)
    assert not overlay.is_playing
    overlay.seek(1.0)
    qtbot.keyClick(play, KEY.Key_Space)
    assert overlay.is_playing, "Space is the focused button's"
    assert overlay.canvas.moment < 0.5, "at the end, from the start"
    overlay.seek(0.7)
    qtbot.mouseClick(scene.part(QPushButton, "again"), LEFT)
    assert overlay.is_playing
    assert overlay.canvas.moment < 0.5
    overlay.play_from(0.999)
    qtbot.waitUntil(lambda: not overlay.is_moving, timeout=10_000)
    assert overlay.isVisible(), "on request it stays open at its end"
    assert overlay.canvas.moment == 1.0
    assert overlay.canvas.opacity == 1.0


def test_it_can_be_opened_while_training_and_closes_when_training_starts(scene: Scene) -> None:
    scene.set_running(True)
    overlay = scene.open()
    scene.set_running(False)
    assert overlay.isVisible()
    scene.set_running(True)
    assert not overlay.isVisible()


# Pictures and captions -----------------------------------------------------------------------------------------------


def pixels_of(widget: QWidget) -> np.ndarray:
    picture = widget.grab().toImage()
    picture = picture.convertToFormat(picture.Format.Format_RGB32)
    data = np.frombuffer(picture.constBits(), np.uint8)
    return data.reshape(picture.height(), picture.width(), 4)[..., :3].astype(int)


def test_at_its_end_the_column_is_the_networks_own_picture(scene: Scene) -> None:
    view = scene.view
    column = view.network_layout.pixel_column
    box = np.s_[round(column.top) : round(column.bottom) + 1, round(column.left) - 6 : round(column.right) + 1]
    network = pixels_of(view)[box]
    overlay = scene.open(1.0)
    flattened = pixels_of(overlay.canvas)[box]
    assert network.std() > 10
    assert np.abs(network - flattened).max() <= 2


def test_it_follows_image_theme_and_size(scene: Scene) -> None:
    overlay = scene.open(0.0)
    before = pixels_of(overlay.canvas)
    scene.draw(replace(make_image(), pixels=np.full(784, 255, np.uint8), serial=-1))
    assert pixels_of(overlay.canvas).sum() > before.sum()
    scene.flattening.set_theme(LIGHT_THEME)
    assert pixels_of(overlay.canvas)[2, 2].min() > 200
    scene.view.resize(1200, 800)
    scene.qtbot.waitUntil(lambda: overlay.size() == scene.view.size(), timeout=10_000)
    layout = scene.view.network_layout
    assert overlay.canvas.geometry_now.height == pytest.approx(layout.pixel_column.height / layout.scale)


def test_it_says_one_thing_at_a_time() -> None:
    titles = list(dict.fromkeys(caption_at(step / 500).title for step in range(501)))
    assert len(titles) == 5
    assert titles[0] == "28 rows of 28 pixels"
    assert titles[1].startswith("Row 0: the first 28")
    assert titles[3] == "… 28 times"
    assert titles[4] == "784 pixels in one column"
    assert "28·row + column" in caption_at(1.0).detail
    assert caption_of_row(9).detail == "row 9: pixels 28·9 = 252 to 28·9 + 27 = 279"


# Pointing ------------------------------------------------------------------------------------------------------------


def test_a_pixel_is_pointed_at_in_the_image_on_its_way_and_in_the_column(scene: Scene) -> None:
    pixel = 28 * 1 + 3
    overlay, questions = scene.open(0.0), scene.questions
    geometry = overlay.canvas.geometry_now
    scene.point_at(geometry.home(1, 0.0).pixel_centre(3))
    assert questions.hovered == Selection(pixels=(pixel,))
    overlay.seek(moment_of_row(1))
    scene.point_at(geometry.place(1, overlay.canvas.moment).pixel_centre(3))
    assert questions.hovered == Selection(pixels=(pixel,))
    overlay.seek(1.0)
    place = geometry.place(1, 1.0).pixel_centre(3)
    assert place[1] == pytest.approx(scene.view.pixel_position(pixel).y())
    scene.point_at(place)
    (found,) = questions.hovered.pixels
    assert abs(found - pixel) <= 1, "a pixel of the column is smaller than one of the screen"
    assert scene.pictures.frame is not None
    text = f"row {found // 28}, column {found % 28} · index 28·{found // 28} + {found % 28} = {found}"
    intensity = scene.pictures.frame.image.intensities[found]
    assert overlay.canvas.detail == f"{text} · intensity {intensity:.3f}"
    scene.point_at((overlay.canvas.width() - 2, 2))
    assert questions.hovered.is_empty


def test_what_other_views_point_at_is_marked_here(scene: Scene) -> None:
    overlay = scene.open(0.0)
    for moment in (0.0, 0.5, 1.0):
        overlay.seek(moment)
        scene.questions.hover(Selection())
        before = pixels_of(overlay.canvas)
        scene.questions.hover(Selection(pixels=(28 * 5 + 9,)))
        changed = np.abs(pixels_of(overlay.canvas) - before).sum(axis=2) > 60
        geometry = overlay.canvas.geometry_now
        for place in (geometry.home(5, moment), geometry.place(5, moment)):
            x, y = place.pixel_centre(9)
            assert changed[round(y) - 8 : round(y) + 9, round(x) - 12 : round(x) + 13].any()


def test_a_click_selects_and_the_network_below_gets_nothing(scene: Scene) -> None:
    overlay, qtbot = scene.open(0.0), scene.qtbot
    layout = scene.view.network_layout
    place = overlay.canvas.geometry_now.home(10, 0.0).pixel_centre(20)
    qtbot.mouseClick(overlay.canvas, LEFT, NONE, QPointF(*place).toPoint())
    assert scene.questions.selection == Selection(pixels=(28 * 10 + 20,))
    unit = scene.view.unit_position(4).toPoint()
    qtbot.mouseClick(overlay.canvas, LEFT, NONE, unit)
    qtbot.mouseDClick(overlay.canvas, LEFT, NONE, unit)
    assert scene.questions.selection.unit is None
    assert scene.view.network_layout == layout


# Reduced motion ------------------------------------------------------------------------------------------------------


def test_with_reduced_motion_both_ends_are_shown_and_nothing_moves(scene: Scene) -> None:
    overlay = scene.open()
    assert overlay.is_playing
    scene.view.reduced_motion = True
    scene.flattening.follow_motion()
    assert not overlay.is_moving
    overlay.end()
    scene.open()
    assert not overlay.is_moving
    assert overlay.canvas.moment == 1.0
    assert not scene.part(QPushButton, "play").isVisible()
    slider = scene.part(QSlider, "slider")
    assert slider.maximum() == ROWS - 1
    for _ in range(9):
        scene.qtbot.keyClick(slider, KEY.Key_Right)
    assert overlay.canvas.caption == caption_of_row(9)
    assert overlay.canvas.moment == 1.0
    scene.qtbot.keyClick(slider, KEY.Key_P)
    assert not overlay.is_moving
