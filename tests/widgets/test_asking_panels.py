"""Selecting, the arithmetic, what if and comparing, by mouse and by keyboard in a real window."""

import csv
import io

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.arrangement import UnitOrder
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.widgets.parts.number_table import NumberTable
from netviz.widgets.parts.pixel_map import MapKind, map_for, outline_of

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def frame_of(window: MainWindow, qtbot: QtBot, selection: Selection) -> Frame:
    session = window.session
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.selection == selection, timeout=10_000)
    assert session.frame is not None
    return session.frame


def select(window: MainWindow, qtbot: QtBot, selection: Selection) -> Frame:
    window.session.select(selection)
    return frame_of(window, qtbot, selection)


def trained(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.train_one_epoch()
    qtbot.waitUntil(
        lambda: session.frame is not None and session.frame.snapshot.step == 10 and not session.is_running,
        timeout=10_000,
    )


def child(window: MainWindow, kind: type, name: str) -> QWidget:
    found = window.findChild(kind, name)
    assert found is not None
    return found


def label_text(window: MainWindow, name: str) -> str:
    label = child(window, QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def table_of(window: MainWindow, name: str) -> NumberTable:
    table = child(window, NumberTable, name)
    assert isinstance(table, NumberTable)
    return table


def number(text: str) -> float:
    return float(text.replace("−", "-"))


def cells_of(table: NumberTable) -> list[list[str]]:
    return [
        [table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())
    ]


def test_digits_and_connections_are_selected_in_the_network(window: MainWindow, qtbot: QtBot) -> None:
    view = window.views.network.view
    qtbot.mouseClick(view, LEFT, NONE, view.digit_position(4).toPoint())
    assert window.session.selection == Selection(digit=4)
    frame = frame_of(window, qtbot, Selection(digit=4))
    strongest = int(np.abs(frame.answer.digit.votes).argmax()) if frame.answer.digit else 0
    qtbot.waitUntil(lambda: not view.pulse_is_running, timeout=10_000)
    # Near the unit its line lies alone.
    start, end = view.unit_position(strongest), view.digit_position(4)
    area = view.network_layout.layers[1]
    start.setX(area.left / view.network_layout.scale)
    end.setX(area.right / view.network_layout.scale)
    place = (start + 0.04 * (end - start)).toPoint()
    found = view.at(QPointF(place)).connection
    assert found is not None
    assert found.target == 4
    qtbot.mouseClick(view, LEFT, NONE, place)
    assert window.session.selection == Selection(connection=found)


def test_a_cell_of_a_weight_picture_is_a_connection(window: MainWindow, qtbot: QtBot) -> None:
    wall = window.views.weights.wall
    tile = wall.tile_rect(133)
    place = QPointF(tile.left() + tile.width() * 10.5 / 28, tile.top() + tile.height() * 4.5 / 28).toPoint()
    qtbot.mouseClick(wall, LEFT, CTRL, place)
    connection = window.session.selection.connection
    assert connection is not None
    assert (connection.layer, connection.target) == (0, 133)
    votes = window.views.weights.output_weights
    qtbot.mouseClick(votes, LEFT, NONE, votes.cell_rect(200, 6).center().toPoint())
    connection = window.session.selection.connection
    assert connection is not None
    assert connection.layer == 1
    assert abs(connection.source - 200) <= 1
    assert connection.target == 6
    qtbot.keyClick(votes, Qt.Key.Key_Down, CTRL)
    assert window.session.selection == Selection(connection=ConnectionIndex(1, connection.source, 7))
    window.session.select(Selection(unit=20))
    image = window.views.input.image_view
    qtbot.mouseClick(image, LEFT, CTRL, image.pixel_rect(200).center().toPoint())
    assert window.session.selection == Selection(connection=ConnectionIndex(0, 200, 20))


def test_the_keyboard_goes_everywhere_and_back(window: MainWindow, qtbot: QtBot) -> None:
    view = window.views.network.view
    select(window, qtbot, Selection(pixels=(0,)))
    qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
    assert window.session.selection == Selection(unit=0)
    qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Down, CTRL)
    assert window.session.selection == Selection(digit=1)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.session.selection == Selection(digit=0)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.session.selection == Selection(unit=0)
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert window.session.selection == Selection(digit=0)


def test_pointing_at_a_unit_shows_its_path_its_words_and_its_weights(window: MainWindow, qtbot: QtBot) -> None:
    view, session = window.views.network.view, window.session
    with qtbot.waitSignal(view.previewed, timeout=10_000):
        session.hover(Selection(unit=33))
    qtbot.waitUntil(lambda: "unit 33" in label_text(window, "shares-title").lower(), timeout=10_000)
    shown = map_for(session, MapKind.WEIGHTS)
    assert shown is not None
    assert session.frame is not None
    np.testing.assert_array_equal(shown.values, session.frame.trace.parameters.kernels[0][:, 33])
    sent = map_for(session, MapKind.SENT)
    assert sent is not None
    np.testing.assert_allclose(sent.values, shown.values * session.frame.trace.image)
    session.hover(Selection())
    qtbot.waitUntil(lambda: "whole image" in label_text(window, "shares-title"), timeout=10_000)
    assert map_for(session, MapKind.WEIGHTS) is None


def test_a_digit_s_shares_lie_over_the_image_and_add_up(window: MainWindow, qtbot: QtBot) -> None:
    frame = select(window, qtbot, Selection(digit=7))
    shown = map_for(window.session, MapKind.WEIGHTS)
    assert shown is not None
    assert shown.values.sum() + frame.bias_share[7] == pytest.approx(frame.trace.logits[7])
    assert "Digit 7" in label_text(window, "shares-title")
    window.session.select(Selection(unit=1))
    frame_of(window, qtbot, Selection(unit=1))
    button = child(window, QPushButton, "pixel-map-image")
    qtbot.mouseClick(button, LEFT)
    assert map_for(window.session, MapKind.IMAGE) is None


def test_the_outline_goes_around_the_ink() -> None:
    image = np.zeros((28, 28))
    image[3:5, 7] = 1.0
    lines = {(line.x1(), line.y1(), line.x2(), line.y2()) for line in outline_of(image.ravel())}
    assert lines == {(7, 3, 7, 4), (7, 4, 7, 5), (8, 3, 8, 4), (8, 4, 8, 5), (7, 3, 8, 3), (7, 5, 8, 5)}


@pytest.mark.parametrize(
    "selection",
    [
        Selection(),
        Selection(unit=40),
        Selection(digit=3),
        Selection(pixels=(28 * 5 + 10,)),
        Selection(connection=ConnectionIndex(1, 40, 3)),
    ],
)
def test_every_row_of_the_sums_adds_up(window: MainWindow, qtbot: QtBot, selection: Selection) -> None:
    trained(window, qtbot)
    window.panels.tabs.setCurrentWidget(window.views.sums)
    frame = select(window, qtbot, selection)
    table = table_of(window, "sums-terms")
    qtbot.waitUntil(lambda: table.rowCount() > 0, timeout=10_000)
    total = 0
    for cells in cells_of(table):
        total += round(number(cells[3]) * 10**5)
        assert total == round(number(cells[4]) * 10**5)
    trace = frame.trace
    expected = {
        Selection(): trace.logits[trace.answer],
        Selection(unit=40): trace.pre_activations[0][40],
        Selection(digit=3): trace.logits[3],
        Selection(connection=ConnectionIndex(1, 40, 3)): trace.logits[3],
    }.get(selection)
    if expected is None:
        assert frame.pixel_trace is not None
        expected = frame.pixel_trace.outputs[trace.answer]
    assert total / 10**5 == pytest.approx(expected, abs=0.5001e-5)


def test_the_softmax_is_written_out(window: MainWindow, qtbot: QtBot) -> None:
    window.panels.tabs.setCurrentWidget(window.views.sums)
    frame = select(window, qtbot, Selection(digit=2))
    table = table_of(window, "sums-softmax")
    qtbot.waitUntil(lambda: table.isVisible() and table.rowCount() == 10, timeout=10_000)
    rows = cells_of(table)
    assert sum(round(number(cells[5]) * 10**5) for cells in rows) == 10**5
    for digit, cells in enumerate(rows):
        assert number(cells[5]) == pytest.approx(frame.trace.probabilities[digit], abs=1.01e-5)
        assert number(cells[3]) == pytest.approx(np.exp(number(cells[2])), abs=2.1e-5)
    window.session.select(Selection(unit=2))
    frame_of(window, qtbot, Selection(unit=2))
    qtbot.waitUntil(lambda: not table.isVisible(), timeout=10_000)


def test_a_term_lights_its_connection_and_is_selected(window: MainWindow, qtbot: QtBot) -> None:
    window.panels.tabs.setCurrentWidget(window.views.sums)
    select(window, qtbot, Selection(unit=40))
    table = table_of(window, "sums-terms")
    qtbot.waitUntil(lambda: table.rowCount() > 2, timeout=10_000)
    place = table.visualItemRect(table.item(1, 0)).center()
    qtbot.mouseMove(table.viewport(), place)
    table.cellEntered.emit(1, 0)
    connection = window.session.hovered.connection
    assert connection is not None
    row, column = (int(part) for part in table.item(1, 0).text().split(","))
    assert connection == ConnectionIndex(0, 28 * row + column, 40)
    qtbot.mouseClick(table.viewport(), LEFT, NONE, place)
    assert window.session.selection == Selection(connection=connection)


def test_the_calculation_is_copied(window: MainWindow, qtbot: QtBot) -> None:
    window.panels.tabs.setCurrentWidget(window.views.sums)
    frame = select(window, qtbot, Selection(unit=40))
    qtbot.waitUntil(lambda: "unit 40" in label_text(window, "sums-title"), timeout=10_000)
    qtbot.mouseClick(child(window, QPushButton, "copy-text"), LEFT)
    text = QApplication.clipboard().text()
    assert "Hidden unit 40" in text
    assert "<" not in text
    qtbot.mouseClick(child(window, QPushButton, "copy-csv"), LEFT)
    rows = list(csv.DictReader(io.StringIO(QApplication.clipboard().text())))
    assert sum(float(row["value"]) for row in rows) == pytest.approx(frame.trace.pre_activations[0][40])


def test_without_it_the_answer_is_compared(window: MainWindow, qtbot: QtBot) -> None:
    trained(window, qtbot)
    frame = window.session.frame
    assert frame is not None
    pixels = tuple(np.flatnonzero(frame.trace.image > 0.5).tolist())
    select(window, qtbot, Selection(pixels=pixels))
    qtbot.keyClick(window, Qt.Key.Key_X)
    assert window.panels.tabs.currentWidget() is window.views.what_if
    table = table_of(window, "what-if-table")
    qtbot.waitUntil(lambda: table.isVisible() and table.rowCount() == 10, timeout=10_000)
    frame = window.session.frame
    assert frame is not None
    assert frame.what_if is not None
    for digit, cells in enumerate(cells_of(table)):
        before, after, exact, linear = (number(text) for text in cells[1:5])
        assert before + exact == pytest.approx(after, abs=1e-9)
        assert after == pytest.approx(frame.what_if.logits[digit], abs=1.01e-3)
        assert exact == pytest.approx(frame.what_if.exact[digit], abs=5.1e-4)
        assert linear == pytest.approx(frame.what_if.linear[digit], abs=5.1e-4)
    said = label_text(window, "what-if-verdict")
    changes = frame.what_if.answer != frame.what_if.answer_before
    assert ("changes" in said) == changes
    assert ("stays" in said) != changes
    assert bool(frame.what_if.flipped) == (
        "share" in label_text(window, "what-if-reason")
        and (
            "begin to fire" in label_text(window, "what-if-reason")
            or "fall silent" in label_text(window, "what-if-reason")
        )
        and "No unit" not in label_text(window, "what-if-reason")
    )
    window.panels.tabs.setCurrentWidget(window.views.weights)
    assert window.session.question is None


def test_the_pixels_that_matter_are_ranked(window: MainWindow, qtbot: QtBot) -> None:
    trained(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_M)
    table = table_of(window, "what-if-table")
    qtbot.waitUntil(lambda: table.isVisible() and table.rowCount() == 20, timeout=10_000)
    changes = [abs(number(cells[3])) for cells in cells_of(table)]
    assert changes == sorted(changes, reverse=True)
    frame = window.session.frame
    assert frame is not None
    assert frame.ranking is not None
    first = int(frame.ranking.order[0])
    dark = frame.trace.image.copy()
    dark[first] = 0.0
    kernels, biases = frame.trace.parameters.kernels, frame.trace.parameters.biases
    logits = np.maximum(dark @ kernels[0] + biases[0], 0.0) @ kernels[1] + biases[1]
    assert number(table.item(0, 3).text()) == pytest.approx(
        logits[frame.trace.answer] - frame.trace.logits[frame.trace.answer], abs=5.1e-4
    )
    table.chosen.emit(0)
    assert window.session.selection == Selection(pixels=(first,))


def test_a_question_that_cannot_be_asked_says_what_to_select(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: "Select" in label_text(window, "what-if-verdict"), timeout=10_000)
    assert window.session.question is WhatIfQuestion.FULL_INK


def test_pins_are_compared(window: MainWindow, qtbot: QtBot) -> None:
    window.panels.tabs.setCurrentWidget(window.views.compare)
    for selection in (Selection(unit=5), Selection(pixels=(28 * 5 + 10,))):
        select(window, qtbot, selection)
        qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    assert len(window.session.pins) == 2
    frame = select(window, qtbot, Selection(unit=9))
    table = table_of(window, "compare-table")
    qtbot.waitUntil(lambda: table.columnCount() == 5, timeout=10_000)
    for digit, cells in enumerate(cells_of(table)):
        unit = frame.trace.activations[0][5] * frame.trace.parameters.kernels[1][5, digit]
        assert number(cells[1]) == pytest.approx(unit, abs=5.1e-4)
        assert number(cells[4]) == pytest.approx(frame.trace.logits[digit], abs=5.1e-4)
    qtbot.mouseClick(child(window, QPushButton, "pinned-0"), LEFT)
    assert window.session.selection == Selection(unit=5)
    qtbot.mouseClick(child(window, QWidget, "unpin-0"), LEFT)
    assert [pin.selection for pin in window.session.pins] == [Selection(pixels=(28 * 5 + 10,))]


def test_the_order_is_chosen_by_key_and_the_views_agree(window: MainWindow, qtbot: QtBot) -> None:
    window.session.arranger.animated = False
    qtbot.keyClick(window, Qt.Key.Key_2, ALT)
    assert window.session.arranger.order is UnitOrder.VOTE
    qtbot.waitUntil(
        lambda: window.session.frame is not None and not window.session.frame.arrangement.is_by_number, timeout=10_000
    )
    frame = window.session.frame
    assert frame is not None
    first = int(frame.arrangement.units[0][0])
    view, wall = window.views.network.view, window.views.weights.wall
    assert view.at(view.unit_position(first)).unit is not None
    assert frame.arrangement.places[0][view.at(view.unit_position(first)).unit] <= 1
    assert wall.unit_at(wall.tile_rect(first).center()) == first
    assert wall.tile_rect(first).topLeft() == wall.tile_rect(first).topLeft()
    votes = window.views.weights.output_weights
    assert votes.at(votes.cell_rect(first, 0).center()).connection == ConnectionIndex(1, first, 0)


def test_a_row_of_the_model_lights_its_layer(window: MainWindow, qtbot: QtBot) -> None:
    window.panels.tabs.setCurrentWidget(window.views.summary)
    table = window.views.summary.findChild(QWidget, "summary-table")
    assert table is not None
    table.cellClicked.emit(1, 0)  # type: ignore[attr-defined]
    assert window.session.lit_layer == 1
    table.cellClicked.emit(1, 0)  # type: ignore[attr-defined]
    assert window.session.lit_layer is None
    table.cellClicked.emit(2, 0)  # type: ignore[attr-defined]
    window.panels.tabs.setCurrentWidget(window.views.weights)
    assert window.session.lit_layer is None
