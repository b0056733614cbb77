"""What a person does in a lesson counts once the gesture has ended, and the person may go on with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.walking.walk_window import Walk
from netviz.walks.player import Phase, Place
from netviz.widgets.runs.timeline_track import TimelineTrack
from tests.app.lesson_steps import settle

_LESSON = """
format = 1
title = "Gestures"
about = "What is done with the mouse down."
language = "en"
seed = 7

[[chapters]]
title = "With the mouse"
start = { hidden = [4], batches = 20, actions = ["open watch"] }
[[chapters.steps]]
say = "A drawing."
prepare = ["image empty"]
do = "Draw."
until = "done('draw') and inked >= 8"
show_me = ["image test 1"]
why = "{inked} pixels."
[[chapters.steps]]
say = "Pixels."
do = "Drag over some."
until = "selected_pixel >= 0"
show_me = ["select pixel 1 1"]
why = "The last is {selected_pixel}."
[[chapters.steps]]
say = "A click as an answer."
ask = "Which pixel?"
answer_by = "pixel"
answer = "0"
[[chapters.steps]]
say = "A slider."
do = "More contrast."
until = "contrast >= 4.2"
why = "{contrast:.1f}"
[[chapters.steps]]
say = "The past."
do = "Go back."
until = "batch < 15"
why = "Batch {batch}."
"""


@pytest.fixture
def walk(lesson_on_bars: Callable[[str], Walk]) -> Walk:
    """A lesson of five acts."""
    return lesson_on_bars(_LESSON)


def _canvas(walk: Walk) -> tuple[QWidget, Callable[[float, float], QPoint]]:
    canvas = walk.window.views.input.canvas
    return canvas, lambda x, y: canvas.position_of(28 * x, 28 * y).toPoint()


def _image(walk: Walk) -> tuple[QWidget, Callable[[float, float], QPoint]]:
    view = walk.window.views.input.image_view

    def point(x: float, y: float) -> QPoint:
        return view.pixel_rect(28 * int(28 * y) + int(28 * x)).center().toPoint()

    return view, point


def _contrast(walk: Walk) -> tuple[QWidget, Callable[[float, float], QPoint]]:
    slider = walk.window.findChild(QSlider, "contrast")
    assert slider is not None
    is_highest = slider.value() == slider.maximum()
    handle = slider.style().sliderPositionFromValue(
        slider.minimum(), slider.maximum(), slider.value(), slider.width() - 14
    )

    def point(x: float, _y: float) -> QPoint:
        # From the handle to the right end, or a little back from there.
        way = -0.1 * slider.width() if is_highest else slider.width() - handle
        return QPoint(round(handle + 7 + (x - 0.2) / 0.6 * way), slider.height() // 2)

    return slider, point


def _timeline(walk: Walk) -> tuple[QWidget, Callable[[float, float], QPoint]]:
    track = walk.window.findChild(TimelineTrack)
    assert track is not None
    extent = track.extent
    assert extent is not None
    # Backwards.
    return track, lambda x, _y: QPoint(
        next(at for at in range(track.width()) if extent.step_at(at, track.width()) >= round(16 * (1.0 - x))),
        track.height() // 2,
    )


_VIEWS = {0: _canvas, 1: _image, 2: _image, 3: _contrast, 4: _timeline}


def _drag(walk: Walk, step: int, ways: tuple[tuple[float, float], ...], while_down: Callable[[], object]) -> None:
    widget, point = _VIEWS[step](walk)
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(widget, button, none, point(*ways[0]))
    for way in ways[1:]:
        QTest.mouseMove(widget, point(*way))
        while_down()
    QTest.mouseRelease(widget, button, none, point(*ways[-1]))


@pytest.mark.parametrize("step", range(5))
def test_an_act_is_done_when_the_gesture_has_ended_and_can_be_continued(walk: Walk, qtbot: QtBot, step: int) -> None:
    guide, player = walk.guide, walk.guide.player
    player.go_to(0, step)
    guide._begin_chapter()
    settle(walk, qtbot)
    begun = player.phase

    def is_still_waiting() -> None:
        guide._look_around()
        assert player.phase is begun

    ways = tuple((0.2 + 0.15 * number, 0.3) for number in range(5))
    _drag(walk, step, ways, is_still_waiting)
    qtbot.waitUntil(lambda: player.phase is Phase.EXPLAINED, timeout=10_000)
    assert not guide.card.moved.isVisible()
    if begun is Phase.QUESTION:
        assert player.replies[Place(0, step)].said == 28 * 8 + int(28 * 0.8)
        return
    said, image = guide.card.why.text(), walk.window.session.images.image
    # The rest of the drawing, another pixel, less contrast, an earlier moment.
    _drag(walk, step, tuple((x, 0.6) for x, _ in ways[:4]), guide._look_around)
    qtbot.waitUntil(lambda: guide.card.why.text() != said, timeout=10_000)
    guide._look_around()
    assert player.phase is Phase.EXPLAINED
    assert not guide.card.moved.isVisible()
    if step == 0:
        inked = walk.window.session.images.image
        assert inked is not image
        guide.return_to_step()
        assert walk.window.session.images.image is inked
