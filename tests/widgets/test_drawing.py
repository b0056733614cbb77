"""Drawing in the real window, with the mouse and with the keyboard; every view follows."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.data.centring import centre
from netviz.data.image_sets import Split
from netviz.scene.selection import Selection
from netviz.session.drawing_desk import DrawingDesk, Tool
from netviz.widgets.parts.choice_button import ChoiceButton
from netviz.widgets.parts.panel import Readout

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def desk(window: MainWindow, qtbot: QtBot) -> DrawingDesk:
    """The desk of the window, opened with the key for it."""
    qtbot.keyClick(window, Qt.Key.Key_D)
    assert window.input.canvas.isVisible()
    return window.input.desk


def place(window: MainWindow, x: float, y: float) -> QPoint:
    return window.input.canvas.place_of(x, y).toPoint()


def stroke(window: MainWindow, *places: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
    canvas = window.input.canvas
    QTest.mousePress(canvas, button, NONE, place(window, *places[0]))
    for at in places[1:]:
        QTest.mouseMove(canvas, place(window, *at))
    QTest.mouseRelease(canvas, button, NONE, place(window, *places[-1]))


def press(window: MainWindow, name: str) -> None:
    button = window.findChild(QToolButton, name)
    assert button is not None
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)


def shown(window: MainWindow) -> np.ndarray:
    assert window.session.image is not None
    return window.session.image.pixels.reshape(28, 28)


def text_of(window: MainWindow, name: str) -> str:
    widget = window.findChild(QWidget, name)
    assert isinstance(widget, QLabel | Readout)
    return widget.text()


def test_the_network_reads_along_while_the_mouse_draws(window: MainWindow, desk: DrawingDesk, qtbot: QtBot) -> None:
    canvas, images = window.input.canvas, []
    window.session.image_changed.connect(lambda: images.append(shown(window).copy()))
    QTest.mousePress(canvas, LEFT, NONE, place(window, 8, 6))
    for y in range(7, 22):
        QTest.mouseMove(canvas, place(window, 8, y))
    assert len(images) >= 15
    np.testing.assert_array_equal(shown(window), centre(desk.as_drawn))
    QTest.mouseRelease(canvas, LEFT, NONE, place(window, 8, 21))
    assert desk.as_drawn[10, 7] == 255
    assert not desk.as_drawn[:, 14:].any()
    image = window.session.image
    assert image is not None
    assert (image.split, image.label) == (Split.DRAWN, None)
    qtbot.waitUntil(lambda: window.session.frame is not None and window.session.frame.image == image, timeout=10_000)
    assert window.session.frame is not None
    np.testing.assert_allclose(window.session.frame.trace.image, image.intensities)
    assert text_of(window, "image-reading").startswith("reads")


def test_the_canvas_shows_what_is_drawn_where_it_is_drawn(window: MainWindow, desk: DrawingDesk) -> None:
    stroke(window, (6.5, 20.5), (20.5, 20.5))
    QTest.mouseMove(window.input.canvas, place(window, 1, 1))
    picture = window.input.canvas.grab().toImage()
    colours = [picture.pixelColor(place(window, x, y)).value() for x, y in ((10.4, 20.4), (10.4, 8.4))]
    assert colours[0] > 200
    assert colours[1] < 40


def test_the_preview_is_what_the_network_sees_and_asking_shows_what_was_drawn(
    window: MainWindow, desk: DrawingDesk
) -> None:
    stroke(window, (4, 4), (4, 14))
    preview = window.input.preview
    assert preview.isVisible()
    np.testing.assert_array_equal(preview.pixels, shown(window).ravel())
    assert text_of(window, "image-place") == "as the network sees it"
    press(window, "draw-ask")
    assert window.input.image_view.isVisible()
    np.testing.assert_array_equal(preview.pixels, desk.as_drawn.ravel())
    assert text_of(window, "image-place") == "as you drew it"
    # Its pixels can be asked for like any image's.
    view = window.input.image_view
    QTest.mouseClick(view, LEFT, NONE, view.pixel_rect(28 * 14 + 14).center().toPoint())
    assert window.session.selection == Selection(pixels=(28 * 14 + 14,))
    assert desk.is_shown
    press(window, "draw-pen")
    assert window.input.canvas.isVisible()


def test_centring_is_on_at_first_and_a_key_turns_it_off(window: MainWindow, desk: DrawingDesk, qtbot: QtBot) -> None:
    stroke(window, (4, 4), (4, 14))
    assert not np.array_equal(shown(window), desk.as_drawn)
    qtbot.keyClick(window.input.canvas, Qt.Key.Key_C)
    np.testing.assert_array_equal(shown(window), desk.as_drawn)
    press(window, "draw-centre")
    np.testing.assert_array_equal(shown(window), centre(desk.as_drawn))


def test_undo_redo_and_clear_by_key_and_by_button(window: MainWindow, desk: DrawingDesk, qtbot: QtBot) -> None:
    canvas, seen = window.input.canvas, []
    for x in (6, 12, 18):
        seen.append(desk.as_drawn)
        stroke(window, (x, 5), (x, 20))
    three = desk.as_drawn
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert desk.is_blank
    assert not shown(window).any()
    qtbot.waitUntil(lambda: text_of(window, "image-reading") == "nothing is drawn yet", timeout=10_000)
    qtbot.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(desk.as_drawn, three)
    press(window, "draw-undo")
    qtbot.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(desk.as_drawn, seen[1])
    np.testing.assert_array_equal(shown(window), centre(seen[1]))
    qtbot.keyClick(canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    press(window, "draw-redo")
    np.testing.assert_array_equal(desk.as_drawn, three)
    press(window, "draw-clear")
    assert desk.is_blank


def test_the_eraser_and_the_right_button_erase(window: MainWindow, desk: DrawingDesk, qtbot: QtBot) -> None:
    stroke(window, (4, 10), (24, 10))
    stroke(window, (14, 4), (14, 16), button=RIGHT)
    assert not desk.as_drawn[8:12, 13:15].any()
    assert desk.as_drawn[10, 6] > 0
    qtbot.keyClick(window.input.canvas, Qt.Key.Key_E)
    assert desk.tool is Tool.ERASER
    assert not window.session.is_running
    stroke(window, (4, 10), (24, 10))
    assert not desk.as_drawn[9:11, 4:24].any()
    press(window, "draw-pen")
    stroke(window, (4, 10), (24, 10))
    assert desk.as_drawn[9:11, 4:24].any()


def test_a_digit_can_be_drawn_with_the_keyboard_alone(window: MainWindow, desk: DrawingDesk, qtbot: QtBot) -> None:
    canvas = window.input.canvas
    assert canvas.hasFocus()
    first = window.session.dataset_image
    for _ in range(6):
        qtbot.keyClick(canvas, Qt.Key.Key_Up)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    for _ in range(12):
        qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert window.session.dataset_image is first
    assert (desk.as_drawn[8:21, 14] == 255).all()
    assert not desk.as_drawn[:, 10].any()
    assert desk.can_undo


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Escape])
def test_leaving_shows_the_data_sets_image_and_keeps_the_drawing(
    window: MainWindow, desk: DrawingDesk, qtbot: QtBot, key: Qt.Key
) -> None:
    image = window.session.dataset_image
    stroke(window, (5, 5), (20, 20))
    drawn = desk.as_drawn
    qtbot.keyClick(window.input.canvas, key)
    assert window.session.image is image
    assert window.input.image_view.isVisible()
    assert not desk.is_shown
    assert text_of(window, "image-place").startswith("test image")
    qtbot.keyClick(window, Qt.Key.Key_D)
    np.testing.assert_array_equal(desk.as_drawn, drawn)
    np.testing.assert_array_equal(shown(window), centre(drawn))


def test_another_image_puts_the_pen_away(window: MainWindow, desk: DrawingDesk, qtbot: QtBot) -> None:
    stroke(window, (5, 5), (20, 20))
    qtbot.keyClick(window.input.canvas, Qt.Key.Key_R)
    assert window.input.image_view.isVisible()
    assert not desk.can_undo
    assert window.findChild(QWidget, "next-image").isVisible()  # type: ignore[union-attr]
    # A late move of the mouse does not bring the drawing back.
    image = window.session.image
    QTest.mouseMove(window.input.canvas, QPoint(50, 50))
    assert window.session.image is image


def test_a_test_image_is_edited_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    image = window.session.image
    assert image is not None
    qtbot.keyClick(window, Qt.Key.Key_D, SHIFT)
    desk = window.input.desk
    np.testing.assert_array_equal(shown(window).ravel(), image.pixels)
    assert window.session.image is not image
    assert desk.label == image.label
    ink = np.argwhere(shown(window) == 220)[0]
    stroke(window, (ink[1] + 0.5, ink[0] + 0.5), button=RIGHT)
    changed = shown(window).ravel() != image.pixels
    assert 4 < changed.sum() < 40
    assert shown(window)[tuple(ink)] == 0
    qtbot.keyClick(window.input.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(shown(window).ravel(), image.pixels)


def test_who_says_what_is_meant_is_told_right_or_wrong(window: MainWindow, desk: DrawingDesk, qtbot: QtBot) -> None:
    stroke(window, (5, 5), (20, 20))
    meaning = window.findChild(ChoiceButton, "drawing-label")
    assert meaning is not None
    for label in (3, 4):
        meaning.menu().actions()[1 + label].trigger()
        assert desk.label == label
        image = window.session.image
        qtbot.waitUntil(
            lambda image=image: window.session.frame is not None and window.session.frame.image == image, timeout=10_000
        )
        assert window.session.frame is not None
        sign = "✓" if window.session.frame.trace.answer == label else f"✗ it is {label}"
        assert sign in text_of(window, "image-reading")
    meaning.menu().actions()[0].trigger()
    assert desk.label is None


def test_drawing_goes_on_while_training(window: MainWindow, desk: DrawingDesk, qtbot: QtBot) -> None:
    window.training_bar.set_speed(3)
    window.session.train()
    qtbot.waitUntil(lambda: window.session.is_running and window.session.step > 1, timeout=10_000)
    step = window.session.step
    stroke(window, (8, 6), (8, 20), (20, 20))
    drawn = window.session.image
    qtbot.waitUntil(
        lambda: window.session.frame is not None and window.session.frame.image == drawn and window.session.step > step,
        timeout=10_000,
    )
    window.session.pause()


def test_the_right_button_opens_no_menu_and_the_mouse_may_leave_the_field(
    window: MainWindow, desk: DrawingDesk
) -> None:
    canvas = window.input.canvas
    assert canvas.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
    stroke(window, (14, 14), (40, 14), (14, 20))
    assert desk.as_drawn[14, 27] == 255
    assert canvas.area.contains(QPointF(place(window, 1, 1)))


def test_every_tool_can_be_found_by_those_who_do_not_see_it(window: MainWindow, desk: DrawingDesk) -> None:
    tools = window.findChild(QWidget, "drawing-tools")
    assert tools is not None
    buttons = tools.findChildren(QToolButton)
    assert len(buttons) == 8
    for button in buttons:
        assert button.objectName()
        assert button.accessibleName()
        assert button.toolTip()
        # No text is cut off.
        assert button.fontMetrics().horizontalAdvance(button.text()) + 4 <= button.width()


def test_a_digit_key_says_what_the_drawing_is_meant_to_be(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_D)
    qtbot.keyClick(window, Qt.Key.Key_5)
    image = window.session.image
    assert image is not None
    assert image.label == 5
    window.input.desk.leave()
    qtbot.keyClick(window, Qt.Key.Key_5)
    image = window.session.image
    assert image is not None
    assert image.label == 5
    assert image.split is Split.TEST
