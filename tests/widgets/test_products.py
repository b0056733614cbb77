"""The one product of a pixel and a unit, in the tooltip of whichever is pointed at beside the other."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from netviz.numbers import parsed
from netviz.scene.frames import Frame
from netviz.scene.layout import NetworkLayout
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.messages import Messages
from netviz.session.questions import Questions
from netviz.tracing.arithmetic import unit_sum
from netviz.widgets.network.tip import NetworkTip
from netviz.widgets.parts.names import name_of
from netviz.widgets.parts.products import products_with
from netviz.widgets.parts.resting_tip import RestingTip
from tests.fakes import FakePictures, make_frame, show_frame
from tests.scene.conftest import make_image, make_snapshot

# The plurals come from the application's translator.
pytestmark = pytest.mark.usefixtures("qapp")

LIT, DARK = (int(np.flatnonzero(found)[5]) for found in (make_image().pixels > 0, make_image().pixels == 0))
UNIT = 4
PIXELS = {"lit": LIT, "dark": DARK}


def frame_of(*hidden: int) -> Frame:
    return make_frame(live=make_snapshot(hidden=hidden), selection=Selection())


def asking(selection: Selection, *pinned: Selection) -> Questions:
    questions = Questions(Messages())
    for pin in pinned:
        questions.select(pin)
        questions.pin()
    questions.select(selection)
    return questions


@pytest.mark.parametrize("hidden", [(16,), (16, 12)], ids=["one layer", "two layers"])
@pytest.mark.parametrize("how", ["selected", "pinned", "connection"])
@pytest.mark.parametrize("points_at", ["pixel", "unit"])
@pytest.mark.parametrize("pixel", PIXELS.values(), ids=PIXELS)
def test_the_product_is_that_of_the_sum(pixel: int, points_at: str, how: str, hidden: tuple[int, ...]) -> None:
    frame = frame_of(*hidden)
    ends = Selection(pixels=(pixel,)), Selection(unit=UNIT)
    found, other = ends if points_at == "pixel" else ends[::-1]
    other = Selection(connection=ConnectionIndex(0, pixel, UNIT)) if how == "connection" else other
    questions = asking(Selection(), other) if how == "pinned" else asking(other)
    (line,) = products_with(frame, found, questions)
    numbers, product = line.split(" = ")
    intensity, weight = map(parsed, numbers.split(" × "))
    term = unit_sum(frame.trace, UNIT, first=pixel).terms[0]
    value, _, name = product.partition(" ")
    assert (intensity, weight) == pytest.approx(term.factors, abs=5.1e-4)
    assert parsed(value) == pytest.approx(float(term.shown), abs=5.1e-5 + 1e-5)
    assert weight == 0.0 or numbers.split(" × ")[1][0] in "+−"
    assert name.startswith(f"to unit {UNIT}" if points_at == "pixel" else "from pixel ")
    assert name.endswith(" in layer 1") == (len(hidden) == 2 and points_at == "pixel")
    if pixel == DARK:
        assert (intensity, value) == (0.0, "0.0000")
    # The connection's own tooltip has the same digits.
    connection = name_of(frame, Selection(connection=ConnectionIndex(0, pixel, UNIT)))
    assert f"weight {numbers.split(' × ')[1]}\nx·w = {value}" in connection


def test_there_is_no_product_where_no_one_pixel_and_unit_meet() -> None:
    frame, pixel, unit = frame_of(16, 12), Selection(pixels=(LIT,)), Selection(unit=UNIT)
    for found, other in (
        (pixel, Selection()),
        (pixel, pixel),
        (unit, unit),
        (unit, Selection(pixels=(LIT, DARK))),
        (pixel, Selection(unit=3, layer=1)),
        (Selection(unit=3, layer=1), pixel),
        (pixel, Selection(digit=3)),
        (Selection(digit=3), pixel),
        (pixel, Selection(unit=300)),
        (pixel, Selection(connection=ConnectionIndex(1, 3, 4))),
        (Selection(connection=ConnectionIndex(0, LIT, UNIT)), unit),
    ):
        assert products_with(frame, found, asking(other)) == []
    assert products_with(None, pixel, asking(unit)) == []


def test_each_selected_and_pinned_unit_has_its_line_once() -> None:
    pins = [Selection(unit=unit) for unit in (1, 2)]
    lines = products_with(frame_of(16), Selection(pixels=(LIT,)), asking(pins[1], *pins))
    assert [line.rsplit(" ", 1)[1] for line in lines] == ["2", "1"]


def host_of(qtbot: QtBot) -> QWidget:
    host = QWidget()
    host.resize(400, 400)
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    return host


def test_the_tooltip_of_the_image_says_the_product_alone_and_follows_the_numbers(qtbot: QtBot) -> None:
    host, pictures, questions = host_of(qtbot), FakePictures(), asking(Selection(unit=UNIT))
    show_frame(pictures, frame_of(16))
    tip = RestingTip(pictures, questions, host, names_pixels=False)
    tip.point_at(Selection(pixels=(LIT,)), host.mapToGlobal(QPoint(50, 50)))
    qtbot.waitUntil(lambda: host.findChild(QLabel, "resting-tip") is not None, timeout=10_000)
    label = host.findChild(QLabel, "resting-tip")
    assert label is not None
    first = label.text()
    assert label.isVisible()
    assert [first] == products_with(pictures.frame, Selection(pixels=(LIT,)), questions)
    later = make_frame(live=make_snapshot(step=9, hidden=(16,), seed=9), selection=Selection())
    show_frame(pictures, later)
    assert label.text() != first
    assert [label.text()] == products_with(later, Selection(pixels=(LIT,)), questions)
    questions.clear()
    show_frame(pictures, later)
    assert not label.isVisible()


def test_the_tooltip_of_the_network_has_it_as_its_last_line(qtbot: QtBot) -> None:
    host, pictures, questions = host_of(qtbot), FakePictures(), asking(Selection(unit=UNIT))
    frame = show_frame(pictures, frame_of(16))
    tip = NetworkTip(pictures, questions, host)
    rest = tip.findChild(QTimer)
    assert rest is not None
    rest.setInterval(0)
    for found, other in ((Selection(pixels=(LIT,)), Selection(unit=UNIT)), (Selection(unit=UNIT), Selection((LIT,)))):
        for selection in (other, Selection()):
            questions.select(selection)
            tip.point_at(found, QPoint(20, 20), NetworkLayout(400, 400))
            qtbot.waitUntil(tip.isVisible, timeout=10_000)
            products = products_with(frame, found, questions)
            assert len(products) == (not selection.is_empty)
            assert tip.text() == "\n".join((name_of(frame, found), *products))
            tip.leave()
