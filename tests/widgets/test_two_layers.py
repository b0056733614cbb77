"""A network with two hidden layers in the window: every view follows it, and it can be asked as one with one layer."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.appearance import Mode
from netviz.scene.arrangement import UnitOrder
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.lesson_copy import STAGES, Stage
from netviz.widgets.settings.setting_fields import WholeField

LEFT, NONE, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
PATIENT = 10_000


def frame_of(window: MainWindow) -> Frame:
    assert window.session.frame is not None
    return window.session.frame


def write(qtbot: QtBot, window: MainWindow, key: str, text: str) -> None:
    field = window.views.settings.field(key)
    assert isinstance(field, WholeField)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def has_sizes(window: MainWindow, *sizes: int) -> bool:
    frame = window.session.frame
    return frame is not None and frame.trace.parameters.architecture.layer_sizes == sizes


def select(window: MainWindow, qtbot: QtBot, selection: Selection) -> Frame:
    window.session.select(selection)
    qtbot.waitUntil(lambda: frame_of(window).selection == selection, timeout=PATIENT)
    return frame_of(window)


@pytest.fixture
def deep(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window after a second hidden layer was chosen in the settings."""
    window.actions_.by_name["settings"].trigger()
    qtbot.waitUntil(lambda: window.session.run_config is not None, timeout=PATIENT)
    write(qtbot, window, "hidden", "40")
    write(qtbot, window, "hidden_2", "16")
    qtbot.waitUntil(lambda: window.session.config.hidden == (40, 16), timeout=PATIENT)
    window.actions_.by_name["reset"].trigger()
    qtbot.waitUntil(lambda: has_sizes(window, 784, 40, 16, 10), timeout=PATIENT)
    window.session.train_one_epoch()
    qtbot.waitUntil(lambda: frame_of(window).snapshot.step == 10, timeout=PATIENT)
    return window


def test_every_connection_is_drawn_and_both_columns_stand_there(deep: MainWindow) -> None:
    frame, layout = frame_of(deep), deep.views.network.view.network_layout
    assert frame.n_drawn == 784 * 40 + 40 * 16 + 16 * 10
    assert len(frame.layers) == len(layout.layers) == 3
    for layer in frame.layers:
        assert layer is not None
        assert np.unique(layer.pixels.reshape(-1, 4), axis=0).shape[0] > 20
    edges = [layout.pixel_column, layout.layers[0], layout.hidden_columns[0], layout.layers[1]]
    edges += [layout.hidden_columns[1], layout.layers[2]]
    assert all(left.right <= right.left for left, right in pairwise(edges))
    assert [colours.shape[0] for colours in frame.activation_colours] == [40, 16]


def test_units_of_both_layers_are_pointed_at_selected_and_left_by_key(deep: MainWindow, qtbot: QtBot) -> None:
    view = deep.views.network.view
    for layer, unit in ((0, 33), (1, 9)):
        qtbot.mouseClick(view, LEFT, NONE, view.unit_position(unit, layer).toPoint())
        assert deep.session.selection == Selection(unit=unit, layer=layer)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down, CONTROL)
    assert deep.session.selection == Selection(unit=10, layer=1)
    qtbot.waitUntil(lambda: frame_of(deep).selection == deep.session.selection, timeout=PATIENT)
    qtbot.keyClick(view, Qt.Key.Key_Right, CONTROL)
    assert deep.session.selection == Selection(digit=6)
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Left, CONTROL)
    assert deep.session.selection.unit is not None
    assert deep.session.selection.layer == 0


def test_numbers_of_the_second_layer_add_up_in_words(deep: MainWindow, qtbot: QtBot) -> None:
    deep.panels.tabs.setCurrentWidget(deep.views.sums)
    trace = frame_of(deep).trace
    unit = int(trace.activations[1].argmax())
    select(deep, qtbot, Selection(unit=unit, layer=1))
    qtbot.waitUntil(lambda: f"Hidden unit {unit} in L2" in deep.views.sums.as_text(), timeout=PATIENT)
    assert f"{trace.pre_activations[1][unit]:.5f}" in deep.views.sums.as_text()
    source = int(np.abs(trace.activations[0] * trace.parameters.kernels[1][:, unit]).argmax())
    select(deep, qtbot, Selection(connection=ConnectionIndex(1, source, unit)))
    qtbot.waitUntil(lambda: f"Hidden unit {unit} in L2" in deep.views.sums.as_text(), timeout=PATIENT)
    select(deep, qtbot, Selection(connection=ConnectionIndex(2, unit, 3)))
    qtbot.waitUntil(lambda: "Digit 3" in deep.views.sums.as_text(), timeout=PATIENT)
    assert "16 hidden units in L2" in deep.views.sums.as_text()


def test_orders_and_modes_are_those_of_both_layers(deep: MainWindow, qtbot: QtBot) -> None:
    session = deep.session
    session.arranger.animated = False
    for order in (UnitOrder.VOTE, UnitOrder.SIMILARITY, UnitOrder.ACTIVATION):
        before = session.arranger.made_at, frame_of(deep).arrangement
        session.arranger.choose(order)
        qtbot.waitUntil(lambda before=before: frame_of(deep).arrangement != before[1], timeout=PATIENT)
    frame = frame_of(deep)
    for units, values in zip(frame.arrangement.units, frame.trace.activations, strict=True):
        assert (np.diff(values[units]) <= 0.0).all()
    for key, mode in zip("1234", Mode, strict=True):
        qtbot.keyClick(deep, key, CONTROL)
        qtbot.waitUntil(lambda mode=mode: frame_of(deep).appearance.mode is mode, timeout=PATIENT)
        assert all(layer is not None for layer in frame_of(deep).layers)


def test_a_lesson_goes_through_both_layers(deep: MainWindow, qtbot: QtBot) -> None:
    lesson = deep.session.lesson
    for stage in STAGES:
        lesson.next()
        qtbot.waitUntil(lambda stage=stage: lesson.stage is stage and not lesson.is_busy, timeout=PATIENT)
        qtbot.waitUntil(lambda: frame_of(deep).snapshot is deep.session.shown_snapshot, timeout=PATIENT)
        if stage is Stage.BACKWARD:
            qtbot.waitUntil(lambda: frame_of(deep).delta_colours is not None, timeout=PATIENT)
            assert [colours.shape[0] for colours in frame_of(deep).delta_colours or ()] == [40, 16]
    qtbot.waitUntil(lambda: lesson.findings is not None, timeout=PATIENT)
    assert lesson.findings is not None
    assert [count.layer for count in lesson.findings.layers] == [0, 1, 2]


def test_from_one_network_to_another_the_window_follows(deep: MainWindow, qtbot: QtBot) -> None:
    session = deep.session
    session.select(Selection(digit=3))
    session.pin()
    select(deep, qtbot, Selection(connection=ConnectionIndex(1, 5, 13)))
    deep_run = session.runs.present
    write(qtbot, deep, "hidden_2", "0")
    qtbot.waitUntil(lambda: session.config.hidden == (40,), timeout=PATIENT)
    deep.actions_.by_name["reset"].trigger()
    qtbot.waitUntil(lambda: has_sizes(deep, 784, 40, 10), timeout=PATIENT)
    # What was selected is something else in the other network, or nothing at all.
    assert session.selection.is_empty
    assert session.pins == ()
    assert not session.can_go_back
    qtbot.waitUntil(lambda: deep.views.network.view.network_layout.n_hidden == 1, timeout=PATIENT)
    deep.grab()
    assert deep_run is not None
    session.time_machine.show_run(deep_run)
    qtbot.waitUntil(lambda: has_sizes(deep, 784, 40, 16, 10), timeout=PATIENT)
    qtbot.waitUntil(lambda: deep.views.network.view.network_layout.n_hidden == 2, timeout=PATIENT)
    deep.grab()
    session.time_machine.go_live()
    qtbot.waitUntil(lambda: has_sizes(deep, 784, 40, 10), timeout=PATIENT)
