"""Keys of the window that reach the drawing, the data and the flattening, with real pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.data.centring import centre
from netviz.data.image_sets import Split
from netviz.scene.frames import Frame
from netviz.scene.lesson_moment import Stage
from netviz.scene.selection import Selection
from netviz.session.drawing_desk import Tool
from netviz.training.pacing import Pace
from tests.conftest import make_window

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEY = Qt.Key


@pytest.mark.parametrize(("split", "name"), [(Split.TEST, "test image"), (Split.TRAIN, "training image")])
def test_all_misread_images_of_the_set_are_listed(window: MainWindow, qtbot: QtBot, split: Split, name: str) -> None:
    session = window.session
    qtbot.waitUntil(lambda: session.images.dataset is not None and session.run.snapshot is not None, timeout=10_000)
    session.images.show_split(split)
    button = window.findChild(QToolButton, "wrong-image")
    assert button is not None
    assert button.toolTip().startswith(f"Next {name} that the network currently misreads")
    QTest.keyClick(window, KEY.Key_W, CTRL | SHIFT)
    assert window.views.data.isVisible()
    reader, thumbnails = session.reader, window.views.data.thumbnails

    def is_listed() -> bool:
        listing, readings = thumbnails.listing, reader.readings
        return listing is not None and readings is not None and len(listing) == int(readings.is_wrong.sum())

    qtbot.waitUntil(is_listed, timeout=10_000)
    assert reader.sets is not None
    assert reader.readings is not None
    assert len(reader.readings.is_wrong) == len(reader.sets.numbers(window.views.data._query.image_set))


def stroke(window: MainWindow, *places: tuple[float, float]) -> None:
    canvas = window.views.input.canvas
    points = [canvas.position_of(x, y).toPoint() for x, y in places]
    QTest.mousePress(canvas, LEFT, NONE, points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, LEFT, NONE, points[-1])


def frame_of(window: MainWindow) -> Frame:
    assert window.session.pictures.frame is not None
    return window.session.pictures.frame


def shown(window: MainWindow) -> np.ndarray:
    assert window.session.images.image is not None
    return window.session.images.image.pixels.reshape(28, 28)


def test_drawing_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    desk, canvas, session = window.session.drawing, window.views.input.canvas, window.session
    qtbot.keyClick(window, KEY.Key_D)
    assert canvas.hasFocus()
    stroke(window, (4, 4), (4, 14))
    drawn = desk.as_drawn
    np.testing.assert_array_equal(shown(window), centre(drawn))
    qtbot.keyClick(canvas, KEY.Key_C)
    np.testing.assert_array_equal(shown(window), drawn)
    qtbot.keyClick(canvas, KEY.Key_Delete)
    assert desk.is_blank
    qtbot.keyClick(canvas, KEY.Key_Z, CTRL)
    np.testing.assert_array_equal(desk.as_drawn, drawn)
    qtbot.keyClick(canvas, KEY.Key_Z, CTRL | SHIFT)
    assert desk.is_blank
    # On the field, E is the eraser's; elsewhere it trains an epoch.
    qtbot.keyClick(canvas, KEY.Key_E)
    assert desk.tool is Tool.ERASER
    assert not session.run.is_running
    first = session.images.dataset_image
    qtbot.keyClick(canvas, KEY.Key_Left)
    assert session.images.dataset_image is first
    qtbot.keyClick(canvas, KEY.Key_5)
    assert desk.label == 5
    qtbot.keyClick(canvas, KEY.Key_R)
    assert not desk.is_shown
    qtbot.keyClick(window, KEY.Key_5)
    assert session.images.image is not None
    assert (session.images.image.split, session.images.image.label) == (Split.TEST, 5)
    qtbot.keyClick(window, KEY.Key_D, SHIFT)
    assert desk.is_open
    assert desk.label == 5
    qtbot.keyClick(canvas, KEY.Key_D)
    assert not desk.is_shown


def test_the_network_reads_a_drawing_while_it_trains(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.run.set_pace(Pace(3))
    session.run.train()
    qtbot.waitUntil(lambda: session.run.is_running and session.run.step > 1, timeout=10_000)
    step = session.run.step
    qtbot.keyClick(window, KEY.Key_D)
    stroke(window, (8, 6), (8, 20), (20, 20))
    drawn = session.images.image
    assert drawn is not None
    qtbot.waitUntil(lambda: frame_of(window).image == drawn and frame_of(window).snapshot.step > step, timeout=10_000)
    np.testing.assert_allclose(frame_of(window).trace.image, drawn.intensities)
    session.run.pause()


def test_the_data_are_read_while_their_dock_is_in_front(window: MainWindow, qtbot: QtBot) -> None:
    session, data = window.session, window.views.data
    assert not session.reader.is_active
    qtbot.keyClick(window, KEY.Key_L, CTRL)
    qtbot.waitUntil(lambda: session.reader.readings is not None, timeout=10_000)
    qtbot.waitUntil(data.thumbnails.hasFocus, timeout=10_000)
    # The arrows are the thumbnails', not the window's.
    image = session.images.image
    qtbot.keyClick(data.thumbnails, KEY.Key_Right)
    assert session.images.image is image
    qtbot.keyClick(data.thumbnails, KEY.Key_Return)
    assert session.images.image is not image
    window.actions_.by_name["motion"].trigger()
    assert data.thumbnails.glide.reduced_motion is True
    window.panels.docks["curves"].raise_()
    qtbot.waitUntil(lambda: not session.reader.is_active, timeout=10_000)


@pytest.fixture
def first(qtbot: QtBot, bars_folder: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on its first launch, in which the introduction has just started."""
    window = make_window(tmp_path / "settings.ini", first_launch=True)
    qtbot.addWidget(window)
    with qtbot.waitActive(window, timeout=10_000):
        window.show()
        window.activateWindow()
    with qtbot.waitSignal(window.views.flattening.played, timeout=10_000):
        window.session.start(bars_folder)
    yield window
    window.close()
    window.session.close()
    assert not window.session.running_threads


def test_the_introduction_plays_once_and_training_ends_it(
    first: MainWindow, qtbot: QtBot, bars_folder: Path, tmp_path: Path
) -> None:
    overlay, view = first.views.flattening.overlay, first.views.input.image_view
    assert overlay is not None
    qtbot.mouseClick(view, LEFT, NONE, view.pixel_rect(300).center().toPoint())
    assert first.session.questions.selection == Selection(pixels=(300,))
    assert overlay.is_playing, "clicks elsewhere work meanwhile"
    focused = first.focusWidget()
    assert focused is not None
    # Any key ends it and does its work.
    qtbot.keyClick(focused, KEY.Key_Space)
    qtbot.waitUntil(lambda: not overlay.isVisible() and first.session.run.step > 0, timeout=10_000)
    first.close()
    assert not overlay.is_moving, "closing leaves nothing running"
    second = make_window(tmp_path / "settings.ini", first_launch=True)
    qtbot.addWidget(second)
    second.show()
    with qtbot.waitSignal(second.views.network.view.painted, timeout=10_000):
        second.session.start(bars_folder)
    QApplication.processEvents()
    assert second.views.flattening.overlay is None
    second.close()


def test_f_opens_the_flattening_and_f_and_escape_close_it(window: MainWindow, qtbot: QtBot) -> None:
    session, flattening = window.session, window.views.flattening
    session.questions.select(Selection(pixels=(400,)))
    words = window.views.network.words
    qtbot.waitUntil(lambda: words.text().startswith("This pixel"))
    about_network = words.text()
    qtbot.keyClick(window, KEY.Key_F)
    assert flattening.is_open
    assert "28 × 28 = 784 pixels in one column" in words.text(), "they speak of what is seen"
    qtbot.keyClick(window, KEY.Key_F)
    assert not flattening.is_open
    assert words.text() == about_network
    qtbot.keyClick(window, KEY.Key_F)
    slider = QApplication.focusWidget()
    assert slider is not None
    assert slider.objectName() == "flatten-slider"
    image = session.images.image
    qtbot.keyClick(slider, KEY.Key_Right)
    assert session.images.image is image, "the arrows are the slider's"
    qtbot.keyClick(slider, KEY.Key_Escape)
    assert not flattening.is_open
    assert session.questions.selection == Selection(pixels=(400,)), "Escape clears nothing else"
    qtbot.keyClick(window, KEY.Key_F)
    window.views.network.view.setFocus()
    qtbot.keyClick(window.views.network.view, KEY.Key_Escape)
    assert not flattening.is_open, "wherever the focus is"
    window.actions_.by_name["flatten"].trigger()
    assert flattening.overlay is not None
    assert flattening.overlay.is_playing
    window.actions_.by_name["motion"].trigger()
    assert not flattening.overlay.is_moving


def test_each_press_of_escape_visibly_does_one_thing(window: MainWindow, qtbot: QtBot) -> None:
    session, tools = window.session, window.findChild(QWidget, "drawing-tools")
    assert tools is not None
    noticed: list[str] = []
    session.messages.noticed.connect(noticed.append)
    holders = [*tools.findChildren(QToolButton), window.views.network.view, window.views.input.canvas]
    for holder in holders:
        session.drawing.choose(Tool.PEN)
        stroke(window, (5, 5), (20, 20))
        session.drawing.undo()
        if not holder.isEnabled():
            continue
        holder.setFocus(Qt.FocusReason.TabFocusReason)
        assert window.focusWidget() is holder
        qtbot.keyClick(holder, KEY.Key_Escape)
        assert not session.drawing.is_shown, holder.objectName()
    session.drawing.choose(Tool.ASK)
    session.questions.select(Selection(pixels=(400,)))
    qtbot.keyClick(window.views.network.view, KEY.Key_Escape)
    assert session.questions.selection.is_empty
    assert session.drawing.is_shown
    qtbot.keyClick(window.views.network.view, KEY.Key_Escape)
    assert not session.drawing.is_shown
    assert noticed == []
    session.lesson.show(Stage.FORWARD)
    qtbot.waitUntil(lambda: not session.display.is_live)
    session.questions.select(Selection(pixels=(400,)))
    qtbot.keyClick(window.views.network.view, KEY.Key_Escape)
    assert session.questions.selection.is_empty
    assert session.lesson.is_on
    qtbot.keyClick(window.views.network.view, KEY.Key_Escape)
    assert session.display.is_live
    assert not session.lesson.is_on, "as with the banner's button"
    qtbot.keyClick(window.views.network.view, KEY.Key_Escape)
    assert window.isVisible()
    assert noticed == []
