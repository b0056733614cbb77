"""What is at a place in the picture of the network, and the way along it by key."""

import numpy as np
from pytestqt.qtbot import QtBot

from netviz.scene.appearance import Mode
from netviz.scene.frames import Frame
from netviz.scene.layout import NetworkLayout
from netviz.scene.paths import path_of
from netviz.scene.picking import Picker, neighbour
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.session import Session

LAYOUT = NetworkLayout(600, 400)


def frame_with(session: Session, qtbot: QtBot, selection: Selection) -> Frame:
    session.select(selection)
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.selection == selection, timeout=10_000)
    assert session.frame is not None
    return session.frame


def test_columns_and_digits_are_found_where_the_layout_has_them(session: Session, qtbot: QtBot) -> None:
    assert session.frame is not None
    picker = Picker(session.frame)
    for pixel in (0, 400, 783):
        x = LAYOUT.pixel_column.left + 3
        assert picker.at(x, LAYOUT.unit_y(pixel, 784), LAYOUT) == Selection(pixels=(pixel,))
    assert picker.at(LAYOUT.hidden_columns[0].left + 3, LAYOUT.unit_y(40, 256), LAYOUT) == Selection(unit=40)
    assert picker.at(LAYOUT.output_x + 10, LAYOUT.unit_y(9, 10), LAYOUT) == Selection(digit=9)
    middle = LAYOUT.layers[0]
    assert picker.at(middle.left + middle.width / 2, middle.top + 50, LAYOUT).is_empty


def test_the_nearest_line_of_the_path_is_found(session: Session, qtbot: QtBot) -> None:
    frame = frame_with(session, qtbot, Selection(pixels=(28 * 5 + 10,)))
    picker, area = Picker(frame), LAYOUT.layers[0]
    path = path_of(frame.trace, frame.answer, Mode.WEIGHTS)
    assert path is not None
    strongest = int(path[0].targets[np.abs(path[0].values).argmax()])
    share = 0.9
    start, end = LAYOUT.unit_y(28 * 5 + 10, 784), LAYOUT.unit_y(strongest, 256)
    found = picker.at(area.left + share * area.width, start + share * (end - start), LAYOUT)
    assert found == Selection(connection=ConnectionIndex(0, 28 * 5 + 10, strongest))


def test_the_arrows_go_along_a_column_and_across(session: Session, qtbot: QtBot) -> None:
    assert session.frame is not None
    frame = session.frame
    assert neighbour(Selection(unit=7), 0, 1, frame) == Selection(unit=8)
    assert neighbour(Selection(pixels=(0,)), 0, -1, frame) == Selection(pixels=(0,))
    assert neighbour(Selection(pixels=(783,)), 1, 0, frame) == Selection(unit=255)
    assert neighbour(Selection(unit=255), 1, 0, frame) == Selection(digit=9)
    assert neighbour(Selection(digit=9), 1, 0, frame) == Selection(digit=9)
    assert neighbour(Selection(digit=0), -1, 0, frame).unit is not None
    assert neighbour(Selection(connection=ConnectionIndex(1, 5, 4)), 0, 1, frame) == Selection(digit=5)
    assert not neighbour(Selection(), 0, 1, frame).is_empty
