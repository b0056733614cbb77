"""The tooltip of the network, at every size: over neither what it speaks of nor the digits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.widgets.network.tip import NetworkTip, part_rect
from netviz.widgets.network.view import NetworkView
from tests.app.test_layout import settle

SIZES = ((1024, 640), (1280, 720), (1440, 900), (2560, 1440))


def tip_of(view: NetworkView) -> NetworkTip:
    (tip,) = view.findChildren(NetworkTip)
    return tip


def parts_of(view: NetworkView, n_units: int) -> list[tuple[Selection, QPointF]]:
    """Return parts all over the network with the place of the mouse on each."""
    parts = [(Selection((pixel,)), view.pixel_position(pixel)) for pixel in (0, 400, 783)]
    units, digits = (0, n_units // 2, n_units - 1), range(10)
    parts += [(Selection(unit=unit), view.unit_position(unit)) for unit in units]
    parts += [(Selection(digit=digit), view.digit_position(digit)) for digit in digits]
    for unit in units:
        ends = view.pixel_position(400), view.unit_position(unit)
        middle = (ends[0] + ends[1]) / 2
        parts.append((Selection(connection=ConnectionIndex(0, 400, unit)), middle))
    for digit in digits:
        place = (view.unit_position(0) + view.digit_position(digit)) / 2
        parts.append((Selection(connection=ConnectionIndex(1, 0, digit)), place))
    return parts


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_tooltip_covers_neither_the_digits_nor_its_part(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size, timeout=10_000)
    view = window.views.network.view
    pictures = window.session.pictures
    qtbot.wait(60)
    qtbot.waitUntil(lambda: pictures.frame is not None and pictures.frame.layout == view.network_layout, timeout=10_000)
    frame = pictures.frame
    assert frame is not None
    tip = tip_of(view)
    rest = tip.findChild(QTimer)
    assert rest is not None
    rest.setInterval(0)
    for found, place in parts_of(view, frame.trace.activations[0].size):
        tip.point_at(found, place.toPoint(), view.network_layout)
        qtbot.waitUntil(tip.isVisible, timeout=10_000)
        covered = tip.geometry()
        layout = view.network_layout
        digits_left = int(layout.output_x / layout.scale)
        digits = QRect(digits_left, 0, view.width() - digits_left, view.height())
        assert view.rect().contains(covered), found
        assert not covered.intersects(digits), found
        assert not covered.intersects(part_rect(frame, found, layout, place.toPoint())), found
        assert tip.heightForWidth(covered.width()) <= covered.height() or not tip.wordWrap()
        assert tip.wordWrap() or tip.sizeHint().width() <= covered.width()
        tip.leave()
        assert not tip.isVisible()


def test_the_tooltip_waits_until_the_mouse_rests_and_goes_with_it(window: MainWindow, qtbot: QtBot) -> None:
    view = window.views.network.view
    tip = tip_of(view)
    QTest.mouseMove(view, view.digit_position(3).toPoint())
    assert not tip.isVisible()
    qtbot.waitUntil(tip.isVisible, timeout=10_000)
    assert "3" in tip.text()
    view.zoom_in()
    assert not tip.isVisible()
    QTest.mouseMove(view, view.digit_position(3).toPoint() + QPoint(1, 0))
    qtbot.waitUntil(tip.isVisible, timeout=10_000)


def test_in_a_low_view_the_tooltip_is_a_name_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 800)
    view = window.views.network.view
    lines = []
    for unfold in (window.panels.fold, window.panels.unfold):
        unfold()
        window.resize(1024, 900 if unfold == window.panels.fold else 620)
        qtbot.waitUntil(lambda: (view.height() > 400) is (window.height() == 900), timeout=10_000)
        settle(qtbot)
        tip_of(view).leave()
        QTest.mouseMove(view, view.digit_position(3).toPoint())
        qtbot.waitUntil(tip_of(view).isVisible, timeout=10_000)
        lines.append(tip_of(view).text().split("\n"))
    assert [text[0] for text in lines] == ["Digit 3", "Digit 3"]
    assert len(lines[0]) > 1
    assert len(lines[1]) == 1


def test_what_is_selected_has_no_tooltip_over_its_path(window: MainWindow, qtbot: QtBot) -> None:
    view, pictures = window.views.network.view, window.session.pictures
    qtbot.waitUntil(lambda: pictures.frame is not None and pictures.frame.layout == view.network_layout, timeout=10_000)
    tip = tip_of(view)
    rest = tip.findChild(QTimer)
    assert rest is not None
    rest.setInterval(0)

    def point_at(place: QPointF) -> None:
        QTest.mouseMove(view, place.toPoint())

    for place in (view.unit_position(3), view.digit_position(2), view.pixel_position(400)):
        point_at(place)
        qtbot.waitUntil(tip.isVisible, timeout=10_000)
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place.toPoint())
        assert not tip.isVisible()
        point_at(place + QPointF(1, 0))
        assert not rest.isActive()
        assert not tip.isVisible()
    # Anything else has one.
    point_at(view.digit_position(7))
    qtbot.waitUntil(tip.isVisible, timeout=10_000)
