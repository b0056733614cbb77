"""The views together in the window: what one of them selects, all of them explain, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.appearance import Mode
from netviz.scene.arrangement import UnitOrder
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.widgets.parts.number_table import NumberTable
from netviz.widgets.parts.panel import Readout
from netviz.widgets.parts.pixel_map import MapKind, map_for

LEFT = Qt.MouseButton.LeftButton
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def wait(qtbot: QtBot, met: Callable[[], bool]) -> None:
    qtbot.waitUntil(met, timeout=10_000)


def frame_of(window: MainWindow) -> Frame:
    assert window.session.pictures.frame is not None
    return window.session.pictures.frame


def wait_for(window: MainWindow, qtbot: QtBot, selection: Selection) -> Frame:
    wait(qtbot, lambda: frame_of(window).selection == selection)
    return frame_of(window)


def text(window: MainWindow, name: str) -> str:
    label = window.findChild(QWidget, name)
    assert isinstance(label, QLabel | Readout)
    return label.text()


def rows(window: MainWindow, name: str) -> int:
    """Return the number of rows of a table; 0 if it is hidden."""
    table = window.findChild(NumberTable, name)
    assert table is not None
    return table.rowCount() if table.isVisible() else 0


def test_a_click_in_one_view_is_explained_by_the_others(window: MainWindow, qtbot: QtBot) -> None:
    image, wall = window.views.input.image_view, window.views.weights.wall
    pixel = 28 * 4 + 10
    QTest.mouseClick(image, LEFT, pos=image.pixel_rect(pixel).center().toPoint())
    frame = wait_for(window, qtbot, Selection(pixels=(pixel,)))
    assert frame.pixel_trace is not None
    assert len(frame.paths) == 2
    assert all(path is not None and path.pixels[..., 3].any() for path in frame.paths)
    assert "row 4, column 10" in text(window, "shares-title")
    QTest.mouseClick(wall, LEFT, pos=wall.tile_rect(133).center().toPoint())
    frame = wait_for(window, qtbot, Selection(unit=133))
    assert frame.unit_trace is not None
    assert "Hidden unit 133" in text(window, "shares-title")
    assert "path: " in text(window, "legend")
    QTest.mouseClick(image, LEFT, CTRL, image.pixel_rect(200).center().toPoint())
    assert window.session.questions.selection == Selection(connection=ConnectionIndex(0, 200, 133))


def test_pointing_at_a_unit_shows_its_path_its_words_and_its_weights(window: MainWindow, qtbot: QtBot) -> None:
    pictures, questions = window.session.pictures, window.session.questions
    with qtbot.waitSignal(window.views.network.view.previewed, timeout=10_000):
        questions.hover(Selection(unit=33))
    wait(qtbot, lambda: "unit 33" in text(window, "shares-title"))
    shown = map_for(pictures, questions, MapKind.WEIGHTS)
    assert shown is not None
    np.testing.assert_array_equal(shown.values, frame_of(window).trace.parameters.kernels[0][:, 33])
    questions.hover(Selection())
    wait(qtbot, lambda: "whole image" in text(window, "shares-title"))
    assert map_for(pictures, questions, MapKind.WEIGHTS) is None


def test_the_keyboard_goes_everywhere_and_back(window: MainWindow, qtbot: QtBot) -> None:
    view, wall, image = window.views.network.view, window.views.weights.wall, window.views.input.image_view
    questions, images = window.session.questions, window.session.images
    questions.select(Selection(pixels=(0,)))
    wait_for(window, qtbot, Selection(pixels=(0,)))
    steps = (
        (view, KEY.Key_Right, CTRL, Selection(unit=0)),
        (view, KEY.Key_Right, CTRL, Selection(digit=0)),
        (view, KEY.Key_Down, CTRL, Selection(digit=1)),
        (window, KEY.Key_Left, ALT, Selection(digit=0)),
        (window, KEY.Key_Left, ALT, Selection(unit=0)),
        (wall, KEY.Key_Down, CTRL, Selection(unit=16)),
        (window, KEY.Key_Left, ALT, Selection(unit=0)),
        (window, KEY.Key_Right, ALT, Selection(unit=16)),
        (image, KEY.Key_Down, CTRL, Selection(pixels=(28 * 15 + 14,))),
        (image, KEY.Key_Escape, Qt.KeyboardModifier.NoModifier, Selection()),
    )
    for widget, key, modifier, selection in steps:
        QTest.keyClick(widget, key, modifier)
        assert questions.selection == selection
    # Without Ctrl the arrows go through the images, wherever the focus is.
    for widget, key, index in ((view, KEY.Key_Right, 1), (image, KEY.Key_Right, 2), (wall, KEY.Key_Left, 1)):
        QTest.keyClick(widget, key)
        assert images.image is not None
        assert images.image.index == index
    assert text(window, "image-place") == "test image 1"
    whole = view.network_layout
    QTest.keyClick(view, KEY.Key_Plus)
    assert view.network_layout.zoom > 1.0
    QTest.keyClick(window, KEY.Key_0, CTRL)
    assert view.network_layout == whole


def test_keys_ask_order_and_pin_and_every_panel_agrees(window: MainWindow, qtbot: QtBot) -> None:
    session, tabs, views = window.session, window.panels.tabs, window.views
    questions = session.questions
    QTest.keyClick(window, KEY.Key_I)
    wait(qtbot, lambda: text(window, "what-if-verdict").startswith("Select one or more pixels"))
    assert tabs.currentWidget() is views.what_if
    tabs.setCurrentWidget(views.weights)
    assert questions.question is None
    pixels = tuple(np.flatnonzero(frame_of(window).trace.image > 0.5).tolist())
    questions.select(Selection(pixels=pixels))
    QTest.keyClick(window, KEY.Key_X)
    wait(qtbot, lambda: rows(window, "what-if-table") == 10)
    assert frame_of(window).what_if is not None
    QTest.keyClick(window, KEY.Key_M)
    wait(qtbot, lambda: rows(window, "what-if-table") == 20)
    assert questions.question is WhatIfQuestion.RANKING
    tabs.setCurrentWidget(views.compare)
    QTest.keyClick(window, KEY.Key_P, CTRL)
    wait(qtbot, lambda: rows(window, "compare-table") == 10)
    tabs.setCurrentWidget(views.weights)
    session.arranger.animated = False
    QTest.keyClick(window, KEY.Key_2, ALT)
    assert session.arranger.order is UnitOrder.VOTE
    wait(qtbot, lambda: not frame_of(window).arrangement.is_by_number)
    first = int(frame_of(window).arrangement.units[0][0])
    view, wall, votes = views.network.view, views.weights.wall, views.weights.output_weights
    found = view.at(view.unit_position(first)).unit
    assert found is not None
    # In a low window several units share a row of screen pixels.
    assert frame_of(window).arrangement.places[0][found] <= 1
    assert wall.unit_at(wall.tile_rect(first).center()) == first
    assert votes.at(votes.cell_rect(first, 0).center()).connection == ConnectionIndex(1, first, 0)


def test_every_interactive_widget_has_a_name_a_tooltip_and_a_way_by_keyboard(window: MainWindow) -> None:
    # One menu belongs to these modes, and has a tooltip for each.
    for mode in (Mode.GRADIENT, Mode.CHANGE):
        window.session.display.set_mode(mode)
        for kind in (QPushButton, QToolButton, QSlider, QCheckBox):
            for widget in window.findChildren(kind):
                if widget.objectName().startswith(("qt_", "Scroll")) or not isinstance(widget.window(), MainWindow):
                    continue
                assert widget.objectName(), widget
                assert widget.toolTip(), widget.objectName()
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.objectName()
    for name in ("image", "network", "receptive-fields", "output-weights"):
        view = window.findChild(QWidget, name)
        assert view is not None
        assert view.accessibleName()
