"""The line under a digit of a picture that leads to the others, at every width and in every type."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.session.drawing_desk import DrawingDesk, Tool
from netviz.session.images import Images
from netviz.session.messages import Messages
from netviz.widgets.image.digit_steps import DigitSteps


@pytest.fixture
def desk(bars: Dataset) -> DrawingDesk:
    images = Images(Messages())
    images.use(bars)
    return DrawingDesk(images)


def digits(n: int) -> tuple[np.ndarray, ...]:
    """Return images, each with a stroke of its own."""
    return tuple(np.eye(784, dtype=np.uint8)[400 + number] * 255 for number in range(n))


@pytest.mark.parametrize("size", [9, 13, 20])
@pytest.mark.parametrize("width", [216, 260, 420])
@pytest.mark.parametrize("n", [2, 20])
def test_the_place_in_the_picture_fits_between_its_buttons(
    desk: DrawingDesk, qtbot: QtBot, size: int, width: int, n: int
) -> None:
    tools = DigitSteps(desk)
    qtbot.addWidget(tools)
    font = tools.font()
    font.setPointSize(size)
    tools.setFont(font)
    desk.choose(Tool.PEN)
    assert not tools.isVisible()
    desk.put_digits(digits(n), n - 1)
    tools.setFixedWidth(width)
    place = tools.findChild(QLabel, "digit-place")
    buttons = [tools.findChild(QToolButton, name) for name in ("previous-digit", "next-digit")]
    assert place is not None
    qtbot.waitUntil(lambda: place.width() > 10)
    # The line makes no panel wider.
    assert tools.minimumSizeHint().width() <= 216
    assert place.fontMetrics().horizontalAdvance(place.text()) <= place.width()
    assert place.text().startswith(str(n))
    assert all(button is not None and not place.geometry().intersects(button.geometry()) for button in buttons)


def test_steps_end_at_the_first_and_the_last_digit(desk: DrawingDesk) -> None:
    three = digits(3)
    desk.put_digits(three, 0)
    shown = []
    for steps in (-1, 1, 1, 1, -1, -1, -1):
        desk.step_digit(steps)
        shown.append(desk.digit_number)
    assert shown == [0, 1, 2, 2, 1, 0, 0]
    # Digits that look the same have places of their own.
    desk.put_digits((three[0], three[0], three[1]), 0)
    desk.step_digit(1)
    assert desk.digit_number == 1
    desk.step_digit(1)
    assert desk.digit_number == 2


def test_another_drawing_is_no_digit_of_the_picture(desk: DrawingDesk) -> None:
    desk.put_digits(digits(2), 0)
    desk.put(digits(3)[2])
    assert desk.digit_number is None
    desk.step_digit(1)
    assert desk.digit_number is None
    desk.undo()
    assert desk.digit_number == 0


def test_a_picture_that_was_left_is_not_drawn_over(desk: DrawingDesk) -> None:
    picture = digits(2)
    desk.put_digits(picture, 0)
    desk.leave()
    desk.toggle()
    assert desk.is_blank
    assert not desk.is_picture
    # Nothing is lost.
    desk.undo()
    np.testing.assert_array_equal(desk.as_drawn.reshape(784), picture[0])
    # What someone has drawn is there again.
    desk.begin(3.0, 3.0, erases=False)
    desk.move_to(9.0, 9.0)
    desk.end()
    drawn = desk.as_drawn.copy()
    desk.leave()
    desk.toggle()
    np.testing.assert_array_equal(desk.as_drawn, drawn)
