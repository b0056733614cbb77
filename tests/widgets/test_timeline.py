"""Timeline, runs and forks in the window, with its real threads."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.through_time import Quantity, Subject, value_of
from netviz.widgets.parts.theme import LIGHT_THEME
from netviz.widgets.runs.fork_dialog import ForkDialog
from netviz.workers.run_reports import RunState
from tests.conftest import SMALL, make_window


def wait(qtbot: QtBot, met: Callable[[], bool]) -> None:
    qtbot.waitUntil(met, timeout=20_000)


def finish(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.train()
    wait(qtbot, lambda: session.status.state is RunState.FINISHED)
    total = session.status.total_steps
    wait(qtbot, lambda: session.frame is not None and session.frame.snapshot.step == total)
    wait(qtbot, lambda: session.runs.present is not None and session.runs.present.step == total)


def place(window: MainWindow, step: int) -> QPoint:
    track = window.timeline.track
    assert track.extent is not None
    return QPoint(round(track.extent.x_of(step, track.width())), 10)


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None
    return found


def caption(window: MainWindow) -> str:
    """Return what toolbar and network say is shown instead of the present."""
    readout, count = window.training_bar._caption, window.network._count
    said = "" if readout.isHidden() else str(readout.text())
    assert not said or count.text() == said
    assert said or "live" not in count.text()
    return said


def test_a_click_on_the_timeline_shows_that_batch_everywhere_and_live_returns(window: MainWindow, qtbot: QtBot) -> None:
    finish(window, qtbot)
    session, track = window.session, window.timeline.track
    assert not button(window, "live-button").isEnabled()
    qtbot.mouseClick(track, Qt.MouseButton.LeftButton, pos=place(window, 11))
    wait(qtbot, lambda: session.frame is not None and session.frame.snapshot.step == 11)
    assert caption(window) == "batch 11 of 20 · not live"
    assert "at batch 20" in window.training_bar._accuracy.text()
    assert window.curves.loss._moment.isVisible()
    assert window.curves.loss._moment.value() == pytest.approx(1.1)
    assert session.frame is not None
    shown = session.frame.trace.probabilities
    session.select(Selection(digit=3))
    wait(qtbot, lambda: session.frame is not None and session.frame.selection == Selection(digit=3))
    assert session.frame.snapshot.step == 11
    np.testing.assert_array_equal(session.frame.trace.probabilities, shown)
    button(window, "live-button").click()
    wait(qtbot, lambda: session.frame is not None and session.frame.snapshot.step == 20)
    assert caption(window) == ""
    assert not window.curves.loss._moment.isVisible()


def test_dragging_to_both_ends(window: MainWindow, qtbot: QtBot) -> None:
    finish(window, qtbot)
    machine, track = window.session.time_machine, window.timeline.track
    qtbot.mousePress(track, Qt.MouseButton.LeftButton, pos=place(window, 10))
    qtbot.mouseMove(track, QPoint(-50, 10))
    wait(qtbot, lambda: machine.wanted_step == 0)
    qtbot.mouseMove(track, QPoint(track.width() + 50, 10))
    wait(qtbot, lambda: machine.wanted_step == 20)
    qtbot.mouseRelease(track, Qt.MouseButton.LeftButton, pos=place(window, 13))
    wait(qtbot, lambda: window.session.frame is not None and window.session.frame.snapshot.step == 20)


def test_keys_on_the_timeline_step_and_page_and_leave_the_image(window: MainWindow, qtbot: QtBot) -> None:
    finish(window, qtbot)
    machine, track, image = window.session.time_machine, window.timeline.track, window.session.image
    track.setFocus()
    wait(qtbot, track.hasFocus)
    for key, step in (
        (Qt.Key.Key_Left, 19),
        (Qt.Key.Key_Left, 18),
        (Qt.Key.Key_Right, 19),
        (Qt.Key.Key_PageDown, 16),
        (Qt.Key.Key_PageDown, 8),
        (Qt.Key.Key_PageUp, 16),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(track, key)
        assert machine.wanted_step == step
        wait(qtbot, lambda step=step: machine.moment is not None and machine.moment.step == step)
    qtbot.keyClick(track, Qt.Key.Key_End)
    assert not machine.is_past
    assert window.session.image is image


def test_the_film_by_its_key(window: MainWindow, qtbot: QtBot) -> None:
    finish(window, qtbot)
    machine = window.session.time_machine
    machine.set_speed(30)
    qtbot.keyClick(window, Qt.Key.Key_T)
    assert machine.is_playing
    wait(qtbot, lambda: not machine.is_playing)
    assert machine.step == window.session.history.steps[-1]
    qtbot.keyClick(window, Qt.Key.Key_L)
    assert not machine.is_past


def test_what_is_selected_is_followed_through_the_kept_moments(window: MainWindow, qtbot: QtBot) -> None:
    finish(window, qtbot)
    session, followed = window.session, window.timeline.curve.followed
    assert session.image is not None
    lit = int(np.flatnonzero(session.image.pixels)[200])
    for selection, quantity in (
        (Selection(), Quantity.PROBABILITY),
        (Selection(pixels=(lit,)), Quantity.SENT),
        (Selection(unit=5), Quantity.ACTIVATION),
        (Selection(digit=2), Quantity.PROBABILITY),
        (Selection(connection=ConnectionIndex(0, lit, 5)), Quantity.WEIGHT),
    ):
        session.select(selection)

        def is_followed(selection: Selection = selection) -> bool:
            subject = followed.subject
            known = {*session.history.steps, 20} <= set(followed.points()[0].tolist())
            return subject is not None and subject.selection == selection and known

        wait(qtbot, is_followed)
        subject = followed.subject
        assert subject is not None
        assert subject.quantity is quantity
        steps, values = followed.points()
        assert session.snapshot is not None
        assert steps[-1] == 20
        assert values[-1] == value_of(subject, session.snapshot)
    session.time_machine.go_to(13)
    wait(qtbot, lambda: followed.value_at(13) is not None)
    weights = session.shown_snapshot
    assert weights is not None
    assert followed.value_at(13) == weights.parameters.kernels[0][lit, 5]


def test_what_a_network_does_not_have_is_not_a_number(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    assert session.image is not None
    assert session.snapshot is not None
    subject = Subject(Quantity.ACTIVATION, Selection(unit=9_999), 0, session.image, 1)
    assert np.isnan(value_of(subject, session.snapshot))


def test_a_fork_by_its_dialog_lays_its_curves_over_the_others(window: MainWindow, qtbot: QtBot) -> None:
    finish(window, qtbot)
    session = window.session
    session.time_machine.go_to(8)
    button(window, "fork-button").click()
    dialog = window.findChild(ForkDialog)
    assert dialog is not None
    rate = dialog.findChild(QLineEdit, "fork-learning-rate")
    assert rate is not None
    rate.setText("0.001")
    assert dialog.settings() == {"learning_rate": 0.001}
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()  # type: ignore[union-attr]
    wait(qtbot, lambda: len(session.runs.all) == 2)
    fork = session.runs.all[1]
    assert fork.name == "Run 2: Adam 0.001 from batch 8 of run 1"
    wait(qtbot, lambda: session.status.state is RunState.FINISHED)
    wait(qtbot, lambda: session.step == 20 and len(window.curves.loss.batches) == 12)
    assert not session.time_machine.is_past

    chip = button(window, "legend-run-1")
    assert chip.isVisible()
    run_id = session.runs.all[0].run_id
    chip.click()
    assert window.curves.is_hidden(run_id)
    window.show_runs()
    # Lines that are made anew leave the old ones behind for a moment.
    wait(qtbot, lambda: any(not box.isChecked() for box in window.findChildren(QCheckBox, "run-1-curves")))
    check = window.findChildren(QCheckBox, "run-1-curves")[-1]
    assert not check.isChecked()
    check.click()
    assert not window.curves.is_hidden(run_id)

    button(window, "run-1-show").click()
    wait(qtbot, lambda: session.time_machine.caption == "run 1 · batch 20 of 20 · not live")
    button(window, "run-1-difference").click()
    wait(qtbot, lambda: "run 2 − run 1" in caption(window))
    button(window, "run-1-forget").click()
    wait(qtbot, lambda: len(session.runs.all) == 1)
    assert window.findChild(QPushButton, "legend-run-1") is None or not window.curves.earlier.isVisible()


def test_another_start_and_the_same_start_are_one_click_each(window: MainWindow, qtbot: QtBot) -> None:
    finish(window, qtbot)
    session = window.session
    window.actions_.by_name["other-start"].trigger()
    wait(qtbot, lambda: len(session.runs.all) == 2)
    assert session.config.seed == SMALL.seed + 1
    wait(qtbot, lambda: session.status.state is RunState.FINISHED and session.step == 20)
    window.actions_.by_name["same-start"].trigger()
    dialog = window.findChild(ForkDialog)
    assert dialog is not None
    dialog._optimizer.setCurrentText("SGD")
    assert dialog.settings() == {"optimizer": "sgd", "learning_rate": 1.0}
    dialog.accept()
    wait(qtbot, lambda: len(session.runs.all) == 3)
    assert (session.config.seed, session.config.optimizer) == (SMALL.seed + 1, "sgd")
    wait(qtbot, lambda: session.step > 0)


def test_leaving_the_question_returns_to_the_present(window: MainWindow, qtbot: QtBot) -> None:
    finish(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_G)
    dialog = window.findChild(ForkDialog)
    assert dialog is not None
    assert window.session.time_machine.is_past
    dialog.reject()
    assert not window.session.time_machine.is_past
    assert len(window.session.runs.all) == 1


def test_the_memory_can_be_set_and_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    box = window.findChild(QSpinBox, "history-budget")
    assert box is not None
    assert box.value() == 256
    box.setValue(96)
    assert window.session.runs.budget == 96 << 20
    window.close()
    again = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(again)
    assert again.session.runs.budget == 96 << 20
    again.close()


def test_the_track_is_painted_in_both_themes(window: MainWindow, qtbot: QtBot) -> None:
    finish(window, qtbot)
    window.session.time_machine.go_to(8)
    dark = window.timeline.grab().toImage()
    window.set_theme(LIGHT_THEME)
    light = window.timeline.grab().toImage()
    colour = light.pixelColor(place(window, 8) + window.timeline.track.pos())
    assert dark != light
    assert colour.name() == LIGHT_THEME.selection
