"""The views, by mouse and by keyboard, in a real window."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSlider, QTableWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.appearance import Mode
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.widgets.parts.panel import Readout
from netviz.workers.run_reports import RunState

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def wait_for_frame(window: MainWindow, qtbot: QtBot, selection: Selection) -> Frame:
    qtbot.waitUntil(
        lambda: window.session.frame is not None and window.session.frame.selection == selection, timeout=10_000
    )
    assert window.session.frame is not None
    return window.session.frame


def text_of(window: MainWindow, name: str) -> str:
    label = window.findChild(QWidget, name)
    assert isinstance(label, QLabel | Readout)
    return label.text()


def test_a_click_on_the_image_selects_the_pixel_in_every_view(window: MainWindow, qtbot: QtBot) -> None:
    image = window.views.input.image_view
    pixel = 28 * 4 + 10
    qtbot.mouseClick(image, LEFT, NONE, image.pixel_rect(pixel).center().toPoint())
    frame = wait_for_frame(window, qtbot, Selection(pixels=(pixel,)))
    assert frame.pixel_trace is not None
    assert len(frame.paths) == 2
    assert all(path is not None and path.pixels[..., 3].any() for path in frame.paths)
    assert "row 4, column 10" in text_of(window, "shares-title")
    assert f"= {pixel}" in text_of(window, "shares-facts")
    assert f"{frame.trace.image[pixel]:.3f}" in text_of(window, "shares-facts")


def test_shift_adds_a_pixel_and_takes_it_away_again(window: MainWindow, qtbot: QtBot) -> None:
    image = window.views.input.image_view
    for pixel, modifier in ((200, NONE), (201, SHIFT), (300, SHIFT), (201, SHIFT)):
        qtbot.mouseClick(image, LEFT, modifier, image.pixel_rect(pixel).center().toPoint())
    assert window.session.selection == Selection(pixels=(200, 300))


def test_dragging_selects_all_pixels_on_the_way(window: MainWindow, qtbot: QtBot) -> None:
    image = window.views.input.image_view
    qtbot.mousePress(image, LEFT, NONE, image.pixel_rect(100).center().toPoint())
    for pixel in (101, 102, 130):
        qtbot.mouseMove(image, image.pixel_rect(pixel).center().toPoint())
    qtbot.mouseRelease(image, LEFT, NONE, image.pixel_rect(130).center().toPoint())
    assert window.session.selection.pixels[0] == 100
    assert set(window.session.selection.pixels) >= {100, 130}


def test_the_pixel_in_the_column_is_the_pixel_in_the_image(window: MainWindow, qtbot: QtBot) -> None:
    view = window.views.network.view
    window.resize(1600, 1400)
    qtbot.waitUntil(lambda: view.height() > 784, timeout=10_000)
    place = view.pixel_position(432).toPoint()
    qtbot.mouseClick(view, LEFT, NONE, place)
    wait_for_frame(window, qtbot, window.session.selection)
    (pixel,) = window.session.selection.pixels
    assert abs(pixel - 432) <= 1


def test_a_click_on_a_tile_or_a_unit_selects_it_and_on_a_cell_its_connection(window: MainWindow, qtbot: QtBot) -> None:
    wall = window.views.weights.wall
    qtbot.mouseClick(wall, LEFT, NONE, wall.tile_rect(133).center().toPoint())
    frame = wait_for_frame(window, qtbot, Selection(unit=133))
    assert frame.unit_trace is not None
    assert "unit 133" in text_of(window, "shares-title").lower()
    view = window.views.network.view
    qtbot.mouseClick(view, LEFT, NONE, view.unit_position(20).toPoint())
    unit = window.session.selection.unit
    assert unit is not None
    assert abs(unit - 20) <= 1
    votes = window.views.weights.output_weights
    qtbot.mouseClick(votes, LEFT, NONE, QPoint(votes.width() - 1, 5))
    assert window.session.selection == Selection(connection=ConnectionIndex(1, 255, 0))


def test_escape_clears_and_the_arrows_move(window: MainWindow, qtbot: QtBot) -> None:
    image = window.views.input.image_view
    window.session.select(Selection(pixels=(60,)))
    qtbot.keyClick(image, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert window.session.selection == Selection(pixels=(88,))
    wall = window.views.weights.wall
    window.session.select(Selection(unit=3))
    qtbot.keyClick(wall, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert window.session.selection == Selection(unit=19)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.session.selection.is_empty


def test_a_dark_pixel_says_that_it_sends_nothing(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session.image is not None
    dark = int(np.flatnonzero(window.session.image.pixels == 0)[0])
    window.session.select(Selection(pixels=(dark,)))
    frame = wait_for_frame(window, qtbot, Selection(pixels=(dark,)))
    assert frame.pixel_trace is not None
    assert frame.pixel_trace.hypothetical
    said = text_of(window, "shares-explanation")
    assert "sends nothing" in said
    assert "If it were fully lit" in said


def test_what_the_panel_says_adds_up_to_the_logit(window: MainWindow, qtbot: QtBot) -> None:
    for selection in (Selection(), Selection(pixels=(28 * 4 + 10,)), Selection(unit=5)):
        window.session.select(selection)
        frame = wait_for_frame(window, qtbot, selection)
        answer = frame.trace.answer
        part = frame.trace.logits - frame.bias_share
        if frame.pixel_trace is not None:
            part = frame.pixel_trace.outputs
        elif frame.unit_trace is not None:
            part = frame.unit_trace.outputs
        numbers = [
            float(word.strip(",").replace("−", "-").split("<")[0])
            for word in text_of(window, "shares-total")
            .replace("784", "all")
            .replace("&nbsp;", " ")
            .split(":")[1]
            .split()
            if word[0] in "+−0"
        ]
        assert len(numbers) == 3
        assert numbers[0] == pytest.approx(part[answer], abs=5.1e-4)
        assert numbers[2] == pytest.approx(frame.trace.logits[answer], abs=5.1e-4)
        assert numbers[0] + numbers[1] == pytest.approx(numbers[2], abs=1e-9)


def test_the_model_panel_counts_the_parameters(window: MainWindow) -> None:
    table = window.findChild(QTableWidget, "summary-table")
    assert table is not None
    counts = [table.item(row, 2).text().split()[0] for row in range(table.rowCount())]
    assert counts == ["0", "200,960", "2,570"]
    assert "203,530" in text_of(window, "summary-total")


def test_the_pulse_runs_once_for_a_pixel_and_not_with_reduced_motion(window: MainWindow, qtbot: QtBot) -> None:
    view = window.views.network.view
    view.reduced_motion = True
    window.session.select(Selection(pixels=(100,)))
    wait_for_frame(window, qtbot, Selection(pixels=(100,)))
    assert not view.pulse_is_running
    view.reduced_motion = False
    window.session.select(Selection(pixels=(101,)))
    wait_for_frame(window, qtbot, Selection(pixels=(101,)))
    assert view.pulse_is_running
    qtbot.waitUntil(lambda: not view.pulse_is_running, timeout=10_000)
    with qtbot.waitSignal(view.painted, timeout=10_000):
        window.session.train_one_batch()
    assert not view.pulse_is_running


def test_the_wheel_zooms_dragging_pans_and_ctrl_0_shows_the_whole(window: MainWindow, qtbot: QtBot) -> None:
    view = window.views.network.view
    whole = view.network_layout
    view.zoom_in()
    view.zoom_in()
    assert view.network_layout.zoom > 1.4
    before = view.network_layout
    connections = before.visible(before.layers[0])
    at = QPointF(connections.left + connections.width / 2, connections.top + connections.height / 2) / before.scale
    qtbot.mousePress(view, LEFT, NONE, at.toPoint())
    qtbot.mouseMove(view, (at - QPointF(30, 20)).toPoint())
    qtbot.mouseRelease(view, LEFT, NONE, (at - QPointF(30, 20)).toPoint())
    assert view.network_layout.shift_x < before.shift_x
    assert window.session.selection.is_empty
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.network_layout == whole


def test_modes_contrast_and_firing_change_how_the_connections_are_drawn(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    signal = window.findChild(QPushButton, "mode-signal")
    contrast = window.findChild(QSlider, "contrast")
    firing = window.findChild(QCheckBox, "firing-only")
    assert signal is not None
    assert contrast is not None
    assert firing is not None
    qtbot.mouseClick(signal, LEFT)
    assert session.appearance.mode is Mode.SIGNAL
    contrast.setValue(20)
    assert session.appearance.signal_contrast == 2.0
    firing.setChecked(False)
    assert not session.appearance.firing_only
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert session.appearance.mode is Mode.WEIGHTS
    assert contrast.value() == round(10 * session.appearance.weights_contrast)
    assert not firing.isVisible()


def test_the_connections_are_counted_on_the_view(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: text_of(window, "connection-count").startswith("203,264 of 203,264"), timeout=10_000)


def test_training_is_told_in_the_bar_and_the_curves(window: MainWindow, qtbot: QtBot) -> None:
    train = window.findChild(QPushButton, "train-button")
    assert train is not None
    qtbot.mouseClick(train, LEFT)
    qtbot.waitUntil(lambda: window.session.status.state is RunState.FINISHED, timeout=20_000)
    qtbot.waitUntil(lambda: text_of(window, "epoch") == "epoch 2/2 · batch 10/10", timeout=10_000)
    qtbot.waitUntil(lambda: len(window.views.curves.loss.batches) == 20, timeout=10_000)
    qtbot.waitUntil(lambda: window.views.curves.accuracy.test.x.tolist() == [1.0, 2.0], timeout=10_000)
    accuracy = window.views.curves.accuracy.validation.y[-1]
    assert f"{accuracy:.1f} %" in text_of(window, "validation-accuracy")
    assert window.views.curves.accuracy.validation.x[0] == 0.0


def test_the_browser_shows_other_images(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    following = window.findChild(QToolButton, "next-image")
    assert following is not None
    qtbot.mouseClick(following, LEFT)
    assert session.image is not None
    assert session.image.index == 1
    assert "image 1" in text_of(window, "image-place")
    qtbot.keyClick(window, Qt.Key.Key_Left)
    assert session.image.index == 0
    qtbot.keyClick(window, Qt.Key.Key_5)
    assert session.image.label == 5
    wrong = window.findChild(QToolButton, "wrong-image")
    assert wrong is not None
    with qtbot.waitSignal(session.image_changed, timeout=10_000):
        qtbot.mouseClick(wrong, LEFT)


def test_every_interactive_widget_has_a_name_a_tooltip_and_a_way_by_keyboard(window: MainWindow) -> None:
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
