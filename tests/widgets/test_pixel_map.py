"""The map over the image: which one belongs to what is explained, its outline, and the buttons that choose it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.scene.appearance import Appearance, Mode
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.images import Images
from netviz.session.messages import Messages
from netviz.session.questions import Questions
from netviz.widgets.image.image_view import ImageView
from netviz.widgets.parts.panel import ColourScale
from netviz.widgets.parts.pixel_map import MapKind, map_for, outline_of
from tests.fakes import FakeFiles, FakePictures, make_frame, show_frame
from tests.scene.conftest import make_snapshot


@pytest.fixture
def pictures(qapp: QApplication) -> FakePictures:
    return FakePictures()


@pytest.fixture
def questions(qapp: QApplication) -> Questions:
    return Questions(Messages())


def draw(pictures: FakePictures, **intent: object) -> Frame:
    return show_frame(pictures, make_frame(live=make_snapshot(hidden=(16,)), **intent))


def values_of(pictures: FakePictures, questions: Questions, kind: MapKind) -> np.ndarray:
    found = map_for(pictures, questions, kind)
    assert found is not None
    return found.values


def test_a_unit_has_its_weights_and_what_each_pixel_sends(pictures: FakePictures, questions: Questions) -> None:
    # Also while it is only pointed at.
    frame = draw(pictures, selection=Selection(digit=3), focus=Selection(unit=11))
    weights = frame.trace.parameters.kernels[0][:, 11]
    np.testing.assert_array_equal(values_of(pictures, questions, MapKind.WEIGHTS), weights)
    np.testing.assert_allclose(values_of(pictures, questions, MapKind.SENT), weights * frame.trace.image)
    assert map_for(pictures, questions, MapKind.IMAGE) is None


@pytest.mark.parametrize("mode", Mode)
def test_a_units_weights_have_the_scale_of_the_wall_in_every_mode(
    pictures: FakePictures, questions: Questions, mode: Mode
) -> None:
    wall = draw(pictures).wall_limit
    frame = draw(pictures, selection=Selection(unit=11), appearance=Appearance(mode))
    found = map_for(pictures, questions, MapKind.WEIGHTS)
    assert found is not None
    assert found.limit == wall
    # What the pixels send is another quantity, with a scale of its own.
    sent = map_for(pictures, questions, MapKind.SENT)
    assert sent is not None
    assert sent.limit == np.abs(sent.values).max()
    assert (frame.wall_limit == wall) is (mode in (Mode.WEIGHTS, Mode.SIGNAL))


def test_a_digit_has_shares_that_add_up_to_its_logit(pictures: FakePictures, questions: Questions) -> None:
    frame = draw(pictures, selection=Selection(digit=7))
    shares = values_of(pictures, questions, MapKind.WEIGHTS)
    assert shares.sum() + frame.bias_share[7] == pytest.approx(frame.trace.logits[7])


def test_the_whole_image_pixels_and_connections_have_no_map(pictures: FakePictures, questions: Questions) -> None:
    assert map_for(pictures, questions, MapKind.WEIGHTS) is None, "before the first frame"
    for selection in (Selection(), Selection(pixels=(100,)), Selection(connection=ConnectionIndex(1, 3, 7))):
        draw(pictures, selection=selection)
        assert map_for(pictures, questions, MapKind.WEIGHTS) is None


def test_what_is_pointed_at_replaces_the_map_of_a_ranking(pictures: FakePictures, questions: Questions) -> None:
    frame = draw(pictures, question=WhatIfQuestion.RANKING)
    assert frame.ranking is not None
    np.testing.assert_array_equal(values_of(pictures, questions, MapKind.WEIGHTS), frame.ranking.changes)
    questions.hover(Selection(pixels=(100,)))
    assert map_for(pictures, questions, MapKind.WEIGHTS) is None


def test_the_outline_goes_around_the_ink() -> None:
    image = np.zeros((28, 28))
    image[3:5, 7] = 1.0
    lines = {(line.x1(), line.y1(), line.x2(), line.y2()) for line in outline_of(image.ravel())}
    assert lines == {(7, 3, 7, 4), (7, 4, 7, 5), (8, 3, 8, 4), (8, 4, 8, 5), (7, 3, 8, 3), (7, 5, 8, 5)}


def test_buttons_choose_the_map_over_the_image(pictures: FakePictures, bars: Dataset, qtbot: QtBot) -> None:
    messages = Messages()
    images, questions = Images(messages), Questions(messages)
    view = ImageView(images, questions, pictures, FakeFiles())
    qtbot.addWidget(view)
    view.resize(280, view.heightForWidth(280))
    images.use(bars)
    with qtbot.waitExposed(view):
        view.show()

    def press(name: str) -> None:
        button = view.findChild(QPushButton, name)
        assert button is not None
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def colours() -> object:
        # Without the edge, where the ring of the keyboard focus comes and goes.
        return view.grab(view.pixel_rect(29).united(view.pixel_rect(754)).toRect()).toImage()

    image = colours()
    questions.select(Selection(unit=4))
    draw(pictures, image=images.image, selection=Selection(unit=4))
    weights = colours()
    press("pixel-map-sent")
    sent = colours()
    press("pixel-map-image")
    assert colours() == image
    press("pixel-map-weights")
    assert colours() == weights
    assert weights != image
    assert sent not in (image, weights)
    # A digit has a single map.
    draw(pictures, image=images.image, selection=Selection(digit=3))
    button = view.findChild(QPushButton, "pixel-map-sent")
    assert button is not None
    assert not button.isVisible()


@pytest.mark.parametrize("limit", [0.0197, 0.25, 3.0, 1e-5])
@pytest.mark.parametrize("quantity", ["", "weight"])
def test_the_numbers_of_a_color_scale_never_cover_its_bar(qtbot: QtBot, quantity: str, limit: float) -> None:
    scale = ColourScale(quantity, "scale")
    qtbot.addWidget(scale)
    scale.set_limit(limit)
    metrics = scale.fontMetrics()
    seen = set()
    narrowest = metrics.horizontalAdvance(quantity) + metrics.horizontalAdvance("+0.0000") + 30
    for width in range(narrowest, 400, 5):
        scale.resize(width, 20)
        low, high, bar = scale.parts()
        name = metrics.horizontalAdvance(quantity)
        assert name + metrics.horizontalAdvance(low) <= bar.left()
        assert bar.width() > 0
        assert bar.right() + 6 + metrics.horizontalAdvance(high) <= width
        assert (low == "") == high.startswith("±")
        seen.add(low == "")
    assert seen == {True, False}
