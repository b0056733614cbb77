"""A network with two hidden layers: every view follows it, and it answers the same questions as one with one layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.appearance import Appearance, Mode
from netviz.scene.arrangement import Arrangement, UnitOrder
from netviz.scene.display_state import Baseline
from netviz.scene.frames import Frame
from netviz.scene.layout import NetworkLayout
from netviz.scene.lesson_moment import STAGES, Stage
from netviz.scene.renderer import SceneRenderer
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.messages import Messages
from netviz.session.questions import Questions
from netviz.session.session import Session
from netviz.training import Snapshot
from netviz.widgets.asking.sums_panel import SumsPanel
from netviz.widgets.learning.summary_panel import SummaryPanel
from netviz.widgets.network.view import NetworkView
from netviz.widgets.settings.setting_fields import WholeField
from netviz.widgets.weights.weights_panel import WeightsPanel
from tests.conftest import SMALL, has_begun
from tests.fakes import FakeFiles, FakePictures, FakeRun, make_frame, show_frame
from tests.scene.conftest import make_request, make_snapshot
from tests.widgets.frames import draw

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
HIDDEN = 40, 16
SIZES = 784, *HIDDEN, 10


def wait(qtbot: QtBot, met: Callable[[], bool]) -> None:
    qtbot.waitUntil(met, timeout=10_000)


def show(view: QWidget, qtbot: QtBot, width: int, height: int) -> None:
    qtbot.addWidget(view)
    view.resize(width, height)
    with qtbot.waitExposed(view):
        view.show()


# Frames --------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    return make_snapshot(hidden=HIDDEN)


@pytest.fixture
def pictures(qapp: QApplication) -> FakePictures:
    return FakePictures()


@pytest.fixture
def questions(qapp: QApplication) -> Questions:
    return Questions(Messages())


@pytest.fixture
def network(pictures: FakePictures, questions: Questions, snapshot: Snapshot, qtbot: QtBot) -> NetworkView:
    """The network, with a frame of two hidden layers."""
    view = NetworkView(pictures, questions, FakeRun(), FakeFiles())
    show(view, qtbot, 800, 500)
    show_frame(pictures, make_frame(live=snapshot))
    return view


@pytest.mark.parametrize("mode", Mode)
def test_every_connection_is_drawn_in_every_mode(snapshot: Snapshot, mode: Mode) -> None:
    baseline = Baseline(make_snapshot(hidden=HIDDEN, seed=1), "")
    frame = make_frame(NetworkLayout(600, 400), live=snapshot, appearance=Appearance(mode), baseline=baseline)
    assert frame.n_drawn == 784 * 40 + 40 * 16 + 16 * 10
    assert len(frame.layers) == 3
    for layer in frame.layers:
        assert layer is not None
        assert np.unique(layer.pixels.reshape(-1, 4), axis=0).shape[0] > 20
    assert [colours.shape[0] for colours in frame.activation_colours] == [40, 16]


def test_the_columns_lie_side_by_side(network: NetworkView) -> None:
    layout = network.network_layout
    assert (layout.n_hidden, len(layout.layers)) == (2, 3)
    parts = [layout.pixel_column, layout.layers[0], layout.hidden_columns[0], layout.layers[1]]
    parts += [layout.hidden_columns[1], layout.layers[2]]
    assert all(left.right <= right.left for left, right in pairwise(parts))


def test_units_of_both_layers_are_selected_and_left_by_key(network: NetworkView, questions: Questions) -> None:
    for layer, unit in ((0, 33), (1, 9)):
        QTest.mouseClick(network, LEFT, pos=network.unit_position(unit, layer).toPoint())
        assert questions.selection == Selection(unit=unit, layer=layer)
    for key, selection in (
        (Qt.Key.Key_Down, Selection(unit=10, layer=1)),
        (Qt.Key.Key_Right, Selection(digit=6)),
        (Qt.Key.Key_Left, Selection(unit=10, layer=1)),
        (Qt.Key.Key_Left, Selection(unit=26)),
    ):
        QTest.keyClick(network, key, CTRL)
        assert questions.selection == selection


def test_numbers_of_the_second_layer_are_written_out(
    pictures: FakePictures, questions: Questions, snapshot: Snapshot, qtbot: QtBot
) -> None:
    sums = SumsPanel(pictures, questions, FakeRun(), Messages())
    show(sums, qtbot, 420, 560)

    def text(selection: Selection) -> str:
        show_frame(pictures, make_frame(live=snapshot, selection=selection))
        return sums.as_text()

    trace = make_frame(live=snapshot).trace
    unit = int(trace.activations[1].argmax())
    written = text(Selection(unit=unit, layer=1))
    assert f"Hidden unit {unit} in layer 2" in written
    assert "40 hidden units in layer 1" in written
    assert f"z = {trace.pre_activations[1][unit]:.5f}" in written
    source = int(np.abs(trace.activations[0] * trace.parameters.kernels[1][:, unit]).argmax())
    # The strongest term is the first row, so only the head differs.
    one = text(Selection(connection=ConnectionIndex(1, source, unit)))
    assert one.split("\n\n")[1:] == written.split("\n\n")[1:]
    assert one.startswith(f"Unit {source} in layer 1 → unit {unit} in layer 2\nactivation ")
    written = text(Selection(connection=ConnectionIndex(2, unit, 3)))
    assert f"Unit {unit} in layer 2 → digit 3" in written
    assert "16 hidden units in layer 2" in written


def test_the_summary_follows_the_number_of_layers(
    pictures: FakePictures, questions: Questions, snapshot: Snapshot, qtbot: QtBot
) -> None:
    summary = SummaryPanel(pictures, questions)
    show(summary, qtbot, 420, 560)
    table = summary.findChild(QTableWidget, "summary-table")
    assert table is not None
    for live, counts in (
        (snapshot, ["0", "31,400", "656", "170"]),
        (make_snapshot(hidden=(256,)), ["0", "200,960", "2,570"]),
    ):
        show_frame(pictures, make_frame(live=live))
        assert [table.item(row, 2).text().split()[0] for row in range(table.rowCount())] == counts


# Models --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def deep(models: Session, qtbot: QtBot) -> Session:
    """The models with a run of two hidden layers that has trained an epoch."""
    models.run.start_run_with(replace(SMALL, hidden=HIDDEN))
    wait(qtbot, lambda: models.run.run_config is not None and models.run.run_config.hidden == HIDDEN)
    models.run.train_one_epoch()
    wait(qtbot, lambda: models.run.step == 10 and not models.run.is_running)
    wait(qtbot, lambda: models.runs.live is not None and models.runs.live.step == 10)
    return models


def sizes_of(frame: Frame | None) -> tuple[int, ...]:
    return () if frame is None else frame.trace.parameters.architecture.layer_sizes


def order_of(models: Session) -> Arrangement:
    return models.arranger.arrangement_of(HIDDEN)


def test_orders_are_made_for_both_layers(deep: Session, qtbot: QtBot) -> None:
    arranger, frame = deep.arranger, draw(deep)
    arranger.animated = False
    arranger.follow(frame)
    for order in (UnitOrder.VOTE, UnitOrder.SIMILARITY, UnitOrder.ACTIVATION):
        before = order_of(deep)
        arranger.choose(order)
        wait(qtbot, lambda before=before: order_of(deep) != before)
        assert [sorted(units.tolist()) for units in order_of(deep).units] == [list(range(size)) for size in HIDDEN]
    for units, values in zip(order_of(deep).units, frame.trace.activations, strict=True):
        assert (np.diff(values[units]) <= 0.0).all()
    # The pictures follow the orders: the tiles are those of the units at their places.
    request = make_request(frame.snapshot, image=frame.image, tile_side=28)
    ordered = SceneRenderer().render(replace(request, arrangement=order_of(deep)))
    by_number = SceneRenderer().render(request)
    first = int(order_of(deep).units[0][0])
    row, column = divmod(first, 7)
    np.testing.assert_array_equal(
        ordered.wall[:28, :28], by_number.wall[29 * row : 29 * row + 28, 29 * column : 29 * column + 28]
    )
    np.testing.assert_array_equal(ordered.output_weights, by_number.output_weights[:, order_of(deep).units[1]])


def test_a_lesson_goes_through_both_layers(deep: Session, qtbot: QtBot) -> None:
    lesson = deep.lesson
    for stage in STAGES:
        lesson.next()
        wait(qtbot, lambda stage=stage: lesson.stage is stage and not lesson.learner.is_busy)
        frame = draw(deep)
        assert frame.snapshot is deep.display.snapshot
        assert (frame.delta_colours is not None) is (stage is Stage.BACKWARD)
        if frame.delta_colours is not None:
            assert [colours.shape[0] for colours in frame.delta_colours] == [40, 16]
    wait(qtbot, lambda: lesson.learner.findings is not None)
    assert lesson.learner.findings is not None
    assert [count.layer for count in lesson.learner.findings.layers] == [0, 1, 2]


def test_another_network_ends_selections_and_pins_and_the_views_follow(deep: Session, qtbot: QtBot) -> None:
    questions = deep.questions
    network = NetworkView(deep.pictures, questions, deep.run, deep.files)
    weights = WeightsPanel(deep.pictures, questions, deep.run, deep.files)
    show(network, qtbot, 600, 400)
    show(weights, qtbot, 420, 600)
    draw(deep)
    assert network.network_layout.n_hidden == 2
    questions.select(Selection(digit=3))
    questions.pin()
    questions.select(Selection(connection=ConnectionIndex(1, 5, 13)))
    draw(deep)
    deep_run = deep.runs.live
    deep.run.start_run_with(replace(SMALL, hidden=(40,)))
    # Nothing draws, so nobody else takes it.
    wait(qtbot, lambda: deep.run.take_snapshot() or has_begun(deep))
    wait(qtbot, lambda: has_begun(deep))
    # The same numbers name something else in the other network, or nothing at all.
    assert questions.selection.is_empty
    assert questions.pins == ()
    assert not questions.can_go_back
    assert sizes_of(draw(deep)) == (784, 40, 10)
    assert network.network_layout.n_hidden == 1
    network.grab()
    weights.grab()
    assert deep_run is not None
    deep.time_machine.show_run(deep_run)
    wait(qtbot, lambda: deep.time_machine.is_past)
    assert sizes_of(draw(deep)) == SIZES
    assert network.network_layout.n_hidden == 2
    network.grab()
    weights.grab()
    deep.time_machine.go_live()
    assert sizes_of(draw(deep)) == (784, 40, 10)
    assert network.network_layout.n_hidden == 1


# The window ----------------------------------------------------------------------------------------------------------


def test_a_second_layer_is_chosen_in_the_settings_and_drawn_by_every_view(window: MainWindow, qtbot: QtBot) -> None:
    session, network = window.session, window.views.network.view
    window.actions_.by_name["settings"].trigger()
    wait(qtbot, lambda: session.run.run_config is not None)
    for key, text in (("hidden", "40"), ("hidden_2", "16")):
        field = window.views.settings.field(key)
        assert isinstance(field, WholeField)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    wait(qtbot, lambda: session.run.config.hidden == HIDDEN)
    window.actions_.by_name["reset"].trigger()
    wait(qtbot, lambda: sizes_of(session.pictures.frame) == SIZES and network.network_layout.n_hidden == 2)
    for number in range(window.panels.tabs.count()):
        window.panels.tabs.setCurrentIndex(number)
        window.grab()
    QTest.mouseClick(network, LEFT, pos=network.unit_position(9, 1).toPoint())
    assert session.questions.selection == Selection(unit=9, layer=1)
    window.panels.show(window.views.sums)
    wait(qtbot, lambda: "Hidden unit 9 in layer 2" in window.views.sums.as_text())
