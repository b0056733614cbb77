"""Drawing with the mouse and with the keyboard; the network's view of the drawing follows every stroke."""

from __future__ import annotations

from dataclasses import dataclass, replace
from unittest.mock import create_autospec

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.data.centring import centre
from netviz.data.image_sets import Split
from netviz.scene.selection import Selection
from netviz.session.drawing_desk import DrawingDesk, Tool
from netviz.session.images import Images
from netviz.session.messages import Messages
from netviz.session.misread import MisreadSearch
from netviz.session.questions import Questions
from netviz.widgets.image.input_panel import InputPanel
from netviz.widgets.parts.choice_button import ChoiceButton
from netviz.widgets.parts.panel import Readout
from tests.fakes import FakeFiles, FakePictures, make_frame, show_frame

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Scene:
    """The input panel with the models that it shows, and strokes of the mouse on its canvas."""

    panel: InputPanel
    images: Images
    questions: Questions
    pictures: FakePictures
    desk: DrawingDesk
    misread: MisreadSearch

    @property
    def shown(self) -> np.ndarray:
        assert self.images.image is not None
        return self.images.image.pixels.reshape(28, 28)

    def place(self, x: float, y: float) -> QPoint:
        return self.panel.canvas.position_of(x, y).toPoint()

    def stroke(self, *places: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
        canvas = self.panel.canvas
        QTest.mousePress(canvas, button, NONE, self.place(*places[0]))
        for at in places[1:]:
            QTest.mouseMove(canvas, self.place(*at))
        QTest.mouseRelease(canvas, button, NONE, self.place(*places[-1]))

    def button(self, name: str) -> QToolButton:
        button = self.panel.findChild(QToolButton, name)
        assert button is not None
        return button

    def press(self, name: str) -> None:
        assert self.button(name).isVisible()
        QTest.mouseClick(self.button(name), LEFT)

    def text(self, name: str) -> str:
        widget = self.panel.findChild(QWidget, name)
        assert isinstance(widget, QLabel | Readout)
        return widget.text()

    def read(self) -> int:
        """Deliver a frame of the image, and return the network's answer."""
        frame = show_frame(self.pictures, make_frame(image=self.images.image))
        return frame.trace.answer


def make_actions() -> dict[str, QAction]:
    """Return the actions of the panel's buttons."""
    return {name: QAction(name) for name in ("flatten", "learn-next")}


@pytest.fixture
def scene(qtbot: QtBot, bars: Dataset) -> Scene:
    """The input panel with the first test image."""
    messages = Messages()
    images, questions, pictures = Images(messages), Questions(messages), FakePictures()
    desk, misread = DrawingDesk(images), create_autospec(MisreadSearch, instance=True)
    panel = InputPanel(images, questions, pictures, FakeFiles(), desk, misread, make_actions())
    qtbot.addWidget(panel)
    images.use(bars)
    panel.resize(302, 420)
    # The keyboard belongs to the active window.
    with qtbot.waitActive(panel, timeout=10_000):
        panel.show()
        panel.activateWindow()
    return Scene(panel, images, questions, pictures, desk, misread)


@pytest.fixture
def drawing(scene: Scene) -> Scene:
    """The input panel with an empty drawing."""
    scene.press("draw")
    assert scene.panel.canvas.isVisible()
    assert scene.desk.tool is Tool.PEN
    return scene


# The image and its buttons -------------------------------------------------------------------------------------------


def test_the_buttons_show_other_images(scene: Scene) -> None:
    scene.press("next-image")
    assert scene.images.image is not None
    assert scene.images.image.index == 1
    assert scene.text("image-place") == "test image 1"
    scene.press("previous-image")
    assert scene.images.image.index == 0
    scene.press("wrong-image")
    scene.misread.show_next.assert_called_once_with()
    for name, action in (("image-of-digit", "digit-4"), ("image-split", "split-train")):
        (found,) = [act for act in scene.button(name).menu().actions() if act.objectName() == action]
        found.trigger()
        assert (scene.images.image.label == 4) is (name == "image-of-digit")
    assert (scene.images.image.split, scene.images.image.index) == (Split.TRAIN, 0)
    assert scene.text("image-place") == "training image 0"
    assert scene.text("image-label") == "label  0"


def test_the_answer_is_that_of_the_frame(scene: Scene) -> None:
    answer = scene.read()
    text = scene.text("image-reading")
    assert text.startswith(f"the network reads  {answer}  with ")
    scene.images.step(1)
    assert scene.text("image-reading") == text, "until the next frame"


def test_without_an_image_it_says_what_is_loading(qtbot: QtBot) -> None:
    messages = Messages()
    images, files = Images(messages), FakeFiles()
    files.busy = "Loading MNIST…"
    misread = create_autospec(MisreadSearch, instance=True)
    panel = InputPanel(images, Questions(messages), FakePictures(), files, DrawingDesk(images), misread, make_actions())
    qtbot.addWidget(panel)
    assert not panel.findChild(QToolButton, "draw").isEnabled()
    panel.grab()


# Drawing -------------------------------------------------------------------------------------------------------------


def test_every_move_of_the_mouse_shows_a_new_image(drawing: Scene) -> None:
    canvas, shown = drawing.panel.canvas, []
    drawing.images.image_changed.connect(lambda: shown.append(drawing.shown.copy()))
    QTest.mousePress(canvas, LEFT, NONE, drawing.place(8, 6))
    for y in range(7, 22):
        QTest.mouseMove(canvas, drawing.place(8, y))
    assert len(shown) >= 15
    np.testing.assert_array_equal(drawing.shown, centre(drawing.desk.as_drawn))
    QTest.mouseRelease(canvas, LEFT, NONE, drawing.place(8, 21))
    assert drawing.desk.as_drawn[10, 7] == 255
    assert not drawing.desk.as_drawn[:, 14:].any()
    image = drawing.images.image
    assert image is not None
    assert (image.split, image.label) == (Split.DRAWN, None)
    answer = drawing.read()
    assert drawing.text("image-reading").startswith(f"reads  {answer}  with ")


def test_the_canvas_shows_what_is_drawn_where_it_is_drawn(drawing: Scene) -> None:
    drawing.stroke((6.5, 20.5), (20.5, 20.5))
    QTest.mouseMove(drawing.panel.canvas, drawing.place(1, 1))
    picture = drawing.panel.canvas.grab().toImage()
    inked, blank = (picture.pixelColor(drawing.place(x, y)).value() for x, y in ((10.4, 20.4), (10.4, 8.4)))
    assert inked > 200
    assert blank < 40


def test_the_preview_is_what_the_network_sees_and_asking_shows_what_was_drawn(drawing: Scene) -> None:
    drawing.stroke((4, 4), (4, 14))
    preview = drawing.panel.preview
    assert preview.isVisible()
    np.testing.assert_array_equal(preview.pixels, drawing.shown.ravel())
    assert drawing.text("image-place") == "as the network sees it"
    drawing.press("draw-ask")
    view = drawing.panel.image_view
    assert view.isVisible()
    np.testing.assert_array_equal(preview.pixels, drawing.desk.as_drawn.ravel())
    assert drawing.text("image-place") == "as you drew it"
    # Its pixels can be selected like any image's.
    QTest.mouseClick(view, LEFT, NONE, view.pixel_rect(28 * 14 + 14).center().toPoint())
    assert drawing.questions.selection == Selection(pixels=(28 * 14 + 14,))
    assert drawing.desk.is_shown
    drawing.press("draw-pen")
    assert drawing.panel.canvas.isVisible()


def test_centring_is_on_at_first_and_can_be_turned_off(drawing: Scene) -> None:
    drawing.stroke((4, 4), (4, 14))
    assert not np.array_equal(drawing.shown, drawing.desk.as_drawn)
    drawing.press("draw-centre")
    np.testing.assert_array_equal(drawing.shown, drawing.desk.as_drawn)
    drawing.press("draw-centre")
    np.testing.assert_array_equal(drawing.shown, centre(drawing.desk.as_drawn))


def test_undo_redo_and_clear(drawing: Scene) -> None:
    desk, seen = drawing.desk, []
    assert not drawing.button("draw-undo").isEnabled()
    for x in (6, 12, 18):
        seen.append(desk.as_drawn)
        drawing.stroke((x, 5), (x, 20))
    three = desk.as_drawn
    drawing.press("draw-clear")
    assert desk.is_blank
    assert not drawing.shown.any()
    drawing.read()
    assert drawing.text("image-reading") == "nothing drawn yet: there is nothing to read"
    drawing.press("draw-undo")
    np.testing.assert_array_equal(desk.as_drawn, three)
    drawing.press("draw-undo")
    drawing.press("draw-undo")
    np.testing.assert_array_equal(desk.as_drawn, seen[1])
    np.testing.assert_array_equal(drawing.shown, centre(seen[1]))
    drawing.press("draw-redo")
    drawing.press("draw-redo")
    np.testing.assert_array_equal(desk.as_drawn, three)


def test_the_eraser_and_the_right_button_erase(drawing: Scene, qtbot: QtBot) -> None:
    desk = drawing.desk
    drawing.stroke((4, 10), (24, 10))
    drawing.stroke((14, 4), (14, 16), button=RIGHT)
    assert not desk.as_drawn[8:12, 13:15].any()
    assert desk.as_drawn[10, 6] > 0
    qtbot.keyClick(drawing.panel.canvas, Qt.Key.Key_E)
    assert desk.tool is Tool.ERASER
    assert drawing.button("draw-eraser").isChecked()
    drawing.stroke((4, 10), (24, 10))
    assert not desk.as_drawn[9:11, 4:24].any()
    drawing.press("draw-pen")
    drawing.stroke((4, 10), (24, 10))
    assert desk.as_drawn[9:11, 4:24].any()


def test_a_click_on_the_chosen_tool_leaves_it_checked(drawing: Scene) -> None:
    drawing.press("draw-pen")
    assert drawing.button("draw-pen").isChecked()
    assert drawing.desk.tool is Tool.PEN


def test_a_digit_can_be_drawn_with_the_keyboard_alone(drawing: Scene, qtbot: QtBot) -> None:
    canvas = drawing.panel.canvas
    assert canvas.hasFocus()
    first = drawing.images.dataset_image
    for _ in range(6):
        qtbot.keyClick(canvas, Qt.Key.Key_Up)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    for _ in range(12):
        qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert drawing.images.dataset_image is first
    assert (drawing.desk.as_drawn[8:21, 14] == 255).all()
    assert not drawing.desk.as_drawn[:, 10].any()
    assert drawing.desk.can_undo


@pytest.mark.parametrize("way", ["key", "button"])
def test_leaving_shows_the_data_sets_image_and_keeps_the_drawing(drawing: Scene, qtbot: QtBot, way: str) -> None:
    image = drawing.images.dataset_image
    drawing.stroke((5, 5), (20, 20))
    drawn = drawing.desk.as_drawn
    if way == "key":
        qtbot.keyClick(drawing.panel.canvas, Qt.Key.Key_Escape)
    else:
        drawing.press("draw-close")
    assert drawing.images.image is image
    assert drawing.panel.image_view.isVisible()
    assert not drawing.desk.is_shown
    assert drawing.text("image-place").startswith("test image")
    drawing.press("draw")
    np.testing.assert_array_equal(drawing.desk.as_drawn, drawn)
    np.testing.assert_array_equal(drawing.shown, centre(drawn))


def test_another_image_puts_the_pen_away(drawing: Scene) -> None:
    drawing.stroke((5, 5), (20, 20))
    drawing.images.step(3)
    assert drawing.panel.image_view.isVisible()
    assert drawing.desk.tool is Tool.ASK
    assert not drawing.desk.can_undo
    assert drawing.button("next-image").isVisible()
    # A late move of the mouse does not bring the drawing back.
    image = drawing.images.image
    QTest.mouseMove(drawing.panel.canvas, QPoint(50, 50))
    assert drawing.images.image is image


def test_a_test_image_is_edited_as_it_is(scene: Scene) -> None:
    image = scene.images.image
    assert image is not None
    scene.desk.edit_image()
    np.testing.assert_array_equal(scene.shown.ravel(), image.pixels)
    assert scene.images.image is not image
    assert scene.desk.label == image.label
    ink = np.argwhere(scene.shown == 220)[0]
    scene.stroke((ink[1] + 0.5, ink[0] + 0.5), button=RIGHT)
    changed = scene.shown.ravel() != image.pixels
    assert 4 < changed.sum() < 40
    assert scene.shown[tuple(ink)] == 0
    scene.desk.undo()
    np.testing.assert_array_equal(scene.shown.ravel(), image.pixels)


def test_a_label_of_the_drawing_tells_right_from_wrong(drawing: Scene) -> None:
    drawing.stroke((5, 5), (20, 20))
    answer = drawing.read()
    meaning = drawing.panel.findChild(ChoiceButton, "drawing-label")
    assert meaning is not None
    for label in (answer, (answer + 1) % 10):
        meaning.menu().actions()[1 + label].trigger()
        assert drawing.desk.label == label
        assert meaning.text() == f"label: {label} ▾"
        drawing.read()
        sign = "✓" if answer == label else f"✗ it is {label}"
        assert sign in drawing.text("image-reading")
    meaning.menu().actions()[0].trigger()
    assert drawing.desk.label is None


LONG_NAME = "Ankle boot with laces and a rather long name, " * 11


@pytest.mark.parametrize("is_drawing", [False, True])
def test_a_long_class_name_is_shortened_and_leaves_the_layout_alone(scene: Scene, is_drawing: bool) -> None:
    dataset = scene.images.dataset
    assert dataset is not None
    if is_drawing:
        scene.press("draw")
    scene.read()
    smallest = scene.panel.minimumSizeHint()
    scene.images.use(replace(dataset, class_names=(LONG_NAME.strip(),) * 10))
    frame = make_frame(image=scene.images.image)
    state = replace(frame.state, class_names=(LONG_NAME.strip(),) * 10)
    show_frame(scene.pictures, replace(frame, state=state))
    assert scene.panel.minimumSizeHint() == smallest
    assert scene.panel.width() == 302
    for name in ("image-reading", "image-label"):
        readout = scene.panel.findChild(Readout, name)
        assert readout is not None
        if readout.isVisible() and readout.text():
            assert "Ankle boot" in readout.painted_text()
            assert "…" in readout.painted_text()
    menu = scene.button("image-of-digit").menu()
    assert max(len(action.text()) for action in menu.actions()) <= 60


def test_the_right_button_opens_no_menu_and_the_mouse_may_leave_the_field(drawing: Scene) -> None:
    canvas = drawing.panel.canvas
    assert canvas.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
    drawing.stroke((14, 14), (40, 14), (14, 20))
    assert drawing.desk.as_drawn[14, 27] == 255
    assert canvas.area.contains(QPointF(drawing.place(1, 1)))


@pytest.mark.parametrize("row", ["drawing-tools", "browse"])
def test_every_button_has_a_name_and_shows_its_whole_text(drawing: Scene, row: str) -> None:
    if row == "browse":
        drawing.desk.leave()
    buttons = [button for button in drawing.panel.findChildren(QToolButton) if button.isVisible()]
    assert len(buttons) == (9 if row == "drawing-tools" else 7)
    for button in buttons:
        assert button.objectName()
        assert button.accessibleName()
        assert button.toolTip()
        assert button.fontMetrics().horizontalAdvance(button.text()) + 4 <= button.width()


def test_the_tools_are_as_tall_as_the_buttons_in_whose_place_they_stand(scene: Scene) -> None:
    tall = scene.button("next-image").height()
    scene.press("draw")
    tools = scene.panel.findChild(QWidget, "drawing-tools")
    assert tools is not None
    buttons = tools.findChildren(QToolButton)
    assert {button.height() for button in buttons} == {tall}
    assert len({button.y() for button in buttons}) == 1


@pytest.mark.parametrize("names", [("previous-image", "random-image", "wrong-image"), ("draw", "flatten-image")])
def test_the_buttons_of_a_row_stand_side_by_side(scene: Scene, names: tuple[str, ...]) -> None:
    places = set()
    for name in names:
        button = scene.panel.findChild(QAbstractButton, name)
        assert button is not None
        places.add((button.mapTo(scene.panel, QPoint(0, 0)).y(), button.height()))
    assert len(places) == 1


TOOLS = ("draw-ask", "draw-pen", "draw-eraser", "draw-clear", "draw-centre", "draw-close", "drawing-label")


@pytest.mark.parametrize("way", ["close", "another image", "toggle"])
def test_whatever_has_the_keyboard_in_a_drawing_hands_it_to_the_image(scene: Scene, qtbot: QtBot, way: str) -> None:
    for name in (*TOOLS, "drawing-canvas"):
        scene.desk.choose(Tool.PEN)
        scene.stroke((5, 5), (20, 20))
        holder = scene.panel.findChild(QWidget, name)
        assert holder is not None
        holder.setFocus(Qt.FocusReason.TabFocusReason)
        assert scene.panel.window().focusWidget() is holder
        match way:
            case "close":
                qtbot.keyClick(scene.button("draw-close"), Qt.Key.Key_Space)
            case "another image":
                scene.images.step(1)
            case _:
                scene.desk.toggle()
        assert not scene.desk.is_shown
        assert scene.panel.window().focusWidget() is scene.panel.image_view, name
