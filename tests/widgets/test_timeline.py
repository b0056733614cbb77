"""Timeline, curves, runs and forks, with real models; a few tests go through the whole window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.numbers import percentage
from netviz.scene.followed import FollowedQuantity, value_of
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.session import Session
from netviz.training import TrainingConfig
from netviz.widgets.parts.state_colours import BannerKind, colour_of
from netviz.widgets.parts.theme import LIGHT_THEME
from netviz.widgets.runs.curve_range import CurveRange
from netviz.widgets.runs.curves_panel import CurvesPanel
from netviz.widgets.runs.fork_dialog import ForkDialog
from netviz.widgets.runs.runs_panel import RunsPanel
from netviz.widgets.runs.timeline import Timeline, TrainingDock
from netviz.widgets.runs.training_bar import TrainingBar
from netviz.workers.run_reports import RunDescription, RunState, Scalar
from tests.conftest import SMALL, make_window
from tests.widgets.frames import draw

LEFT = Qt.MouseButton.LeftButton


def wait(qtbot: QtBot, met: Callable[[], bool]) -> None:
    qtbot.waitUntil(met, timeout=20_000)


def finish(session: Session, qtbot: QtBot) -> None:
    run = session.run
    run.train()
    wait(qtbot, lambda: run.status.state is RunState.FINISHED and run.step == run.status.total_steps)
    wait(qtbot, lambda: session.runs.live is not None and session.runs.live.step == run.step)


def actions_of(models: Session) -> dict[str, QAction]:
    """Return the actions that these views have buttons for; those of the timeline do what they do in the window."""
    machine = models.time_machine
    names = (
        "train",
        "one-batch",
        "one-epoch",
        "reset",
        "full-speed",
        "play",
        "play-back",
        "live",
        "fork",
        "same-start",
    )
    actions = {name: QAction(name, models) for name in (*names, "other-start")}
    actions["live"].triggered.connect(machine.go_live)
    actions["play"].triggered.connect(lambda: machine.play(1))
    actions["play-back"].triggered.connect(lambda: machine.play(-1))
    actions["live"].setEnabled(machine.is_past)
    machine.changed.connect(lambda: actions["live"].setEnabled(machine.is_past))
    return actions


def make_timeline(models: Session) -> Timeline:
    return Timeline(
        *(models.run, models.runs, models.time_machine, models.pictures, models.through_time), actions_of(models)
    )


@pytest.fixture
def timeline(models: Session, qtbot: QtBot) -> Timeline:
    """The timeline, active and on the screen."""
    timeline = make_timeline(models)
    qtbot.addWidget(timeline)
    timeline.resize(1000, 80)
    with qtbot.waitActive(timeline):
        timeline.show()
        timeline.activateWindow()
    draw(models)
    return timeline


@pytest.fixture
def curves(models: Session, qtbot: QtBot) -> CurvesPanel:
    """The curves of a run that has just begun."""
    curves = CurvesPanel(models.run, models.runs, models.time_machine)
    qtbot.addWidget(curves)
    curves.resize(1000, 200)
    with qtbot.waitExposed(curves):
        curves.show()
    # The curves draw runs that begin after them.
    models.run.reset()
    wait(qtbot, lambda: models.runs.live is not None and models.runs.live.run_id == models.run.run_id)
    return curves


def place(timeline: Timeline, step: int) -> QPoint:
    track = timeline.track
    assert track.extent is not None
    return QPoint(round(track.extent.x_of(step, track.width())), 10)


def button(parent: QWidget, name: str) -> QPushButton:
    found = parent.findChildren(QPushButton, name)
    assert found
    # Buttons that are built again leave the old ones behind for a moment.
    return found[-1]


def readout(parent: QWidget, name: str) -> str:
    """Return what a line of text says; empty if it is hidden."""
    widget = parent.findChild(QWidget, name)
    assert widget is not None
    return "" if widget.isHidden() else widget.accessibleName()


# The timeline --------------------------------------------------------------------------------------------------------


def test_a_click_on_the_timeline_shows_that_batch_everywhere_and_live_returns(
    models: Session, timeline: Timeline, curves: CurvesPanel, qtbot: QtBot
) -> None:
    bar = TrainingBar(
        *(models.run, models.images, models.display, models.time_machine, models.pictures), actions_of(models)
    )
    qtbot.addWidget(bar)
    finish(models, qtbot)
    machine = models.time_machine
    live = button(timeline, "live-button")
    assert not live.isEnabled()
    qtbot.mouseClick(timeline.track, LEFT, pos=place(timeline, 11))
    wait(qtbot, lambda: machine.moment is not None and machine.moment.step == 11)
    frame = draw(models)
    assert frame.snapshot.step == 11
    assert readout(bar, "moment-caption") == "viewing the past · batch 11 of 20"
    assert readout(bar, "epoch") == ""
    # The accuracy that was measured last at that moment, not the newest one.
    run = models.runs.live
    assert run is not None
    measured = run.validation_at(11)
    assert measured is not None
    assert measured.step == 10
    assert readout(bar, "validation-accuracy") == f"validation at batch 10  {percentage(measured.accuracy)}"
    assert curves.loss.moment == pytest.approx(1.1)
    assert curves.accuracy.moment == pytest.approx(1.1)
    assert "viewing the past" in timeline.track.accessibleDescription()
    models.questions.select(Selection(digit=3))
    again = draw(models)
    assert again.snapshot.step == 11
    np.testing.assert_array_equal(again.trace.probabilities, frame.trace.probabilities)
    live.click()
    assert draw(models).snapshot.step == 20
    assert readout(bar, "moment-caption") == ""
    assert "batch 20 " in readout(bar, "epoch")
    assert curves.loss.moment is None
    assert not live.isEnabled()
    assert timeline.track.accessibleDescription() == "live"


def test_dragging_to_both_ends(models: Session, timeline: Timeline, qtbot: QtBot) -> None:
    finish(models, qtbot)
    machine, track = models.time_machine, timeline.track
    qtbot.mousePress(track, LEFT, pos=place(timeline, 10))
    qtbot.mouseMove(track, QPoint(-50, 10))
    wait(qtbot, lambda: machine.wanted_step == 0)
    qtbot.mouseMove(track, QPoint(track.width() + 50, 10))
    wait(qtbot, lambda: machine.wanted_step == 20)
    qtbot.mouseRelease(track, LEFT, pos=place(timeline, 13))
    wait(qtbot, lambda: machine.moment is not None and machine.moment.step == 20)


def test_keys_on_the_timeline_step_and_page_and_leave_the_image(
    models: Session, timeline: Timeline, qtbot: QtBot
) -> None:
    finish(models, qtbot)
    machine, track, image = models.time_machine, timeline.track, models.images.image
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
    assert models.images.image is image


def test_the_kept_moments_are_played_at_the_chosen_speed(models: Session, timeline: Timeline, qtbot: QtBot) -> None:
    finish(models, qtbot)
    machine = models.time_machine
    speed = timeline.findChild(QToolButton, "playing-speed")
    assert speed is not None
    action = speed.menu().findChild(QAction, "play-30")
    assert action is not None
    action.trigger()
    assert machine.speed == 30
    assert "30" in speed.text()
    play = button(timeline, "play-button")
    play.click()
    assert machine.is_playing
    assert play.text() == "❚❚"
    shown = []
    while machine.is_playing:
        # The next moment is shown when the last one has been drawn.
        shown.append(draw(models).snapshot.step)
        qtbot.wait(20)
    assert sorted(set(shown)) == list(models.run.history.steps)
    # The last kept moment is not the last one.
    assert not machine.is_past
    assert machine.step == models.run.step > models.run.history.steps[-1]
    assert play.text() == "▶"


def test_the_track_is_painted_in_both_themes(models: Session, timeline: Timeline, qtbot: QtBot) -> None:
    finish(models, qtbot)
    models.time_machine.go_to(8)
    dark = timeline.grab().toImage()
    timeline.set_theme(LIGHT_THEME)
    light = timeline.grab().toImage()
    assert dark != light
    assert (
        light.pixelColor(place(timeline, 8) + timeline.track.pos()).name()
        == colour_of(BannerKind.PAST, LIGHT_THEME).name()
    )


def test_the_selection_is_followed_through_the_kept_moments(models: Session, timeline: Timeline, qtbot: QtBot) -> None:
    finish(models, qtbot)
    followed, run = models.through_time, models.run
    assert models.images.image is not None
    assert run.snapshot is not None
    lit = int(np.flatnonzero(models.images.image.pixels)[200])
    row, column = divmod(lit, 28)
    for selection, quantity, title in (
        (Selection(), FollowedQuantity.PROBABILITY, "probability of digit 0"),
        (Selection(pixels=(lit,)), FollowedQuantity.SENT, f"pixel {row}, {column} to digit"),
        (Selection(unit=5), FollowedQuantity.ACTIVATION, "activation of unit 5"),
        (Selection(digit=2), FollowedQuantity.PROBABILITY, "probability of digit 2"),
        (Selection(connection=ConnectionIndex(0, lit, 5)), FollowedQuantity.WEIGHT, "weight of pixel"),
    ):
        models.questions.select(selection)
        draw(models)

        def is_followed(selection: Selection = selection) -> bool:
            subject = followed.subject
            known = {*run.history.steps, 20} <= set(followed.points()[0].tolist())
            return subject is not None and subject.selection == selection and known

        wait(qtbot, is_followed)
        subject = followed.subject
        assert subject is not None
        assert subject.quantity is quantity
        steps, values = followed.points()
        assert steps[-1] == 20
        assert values[-1] == value_of(subject, run.snapshot)
        assert title in timeline.curve.title()
        assert readout(timeline, "followed-value").endswith("now")
    models.time_machine.go_to(13)
    wait(qtbot, lambda: followed.value_at(13) is not None)
    shown = models.display.snapshot
    assert shown is not None
    assert followed.value_at(13) == shown.parameters.kernels[0][lit, 5]
    # The number belongs to the network that the other views show, and says when that was.
    assert readout(timeline, "followed-value").endswith("now")
    draw(models)
    assert readout(timeline, "followed-value").endswith("at batch 13")
    assert not timeline.curve.grab().toImage().isNull()


def test_the_curve_of_the_selection_is_hidden_if_there_is_no_room(models: Session, qtbot: QtBot) -> None:
    timeline = make_timeline(models)
    dock = TrainingDock(QWidget(), timeline)
    qtbot.addWidget(dock)
    dock.resize(1000, 300)
    dock.show()
    assert timeline.curve.isVisible()
    full = timeline.curve.sizeHint().height()
    dock.resize(1000, 180)
    assert timeline.curve.isVisible()
    assert timeline.curve.sizeHint().height() < full
    dock.resize(1000, 120)
    assert not timeline.curve.isVisible()


def test_the_numbers_of_the_curves_edges_stand_beside_it(timeline: Timeline, qtbot: QtBot) -> None:
    edges = timeline.findChild(CurveRange)
    assert edges is not None
    wait(qtbot, lambda: edges.isVisible() and len(timeline.curve.range_texts()) == 2)
    assert timeline.curve.range_texts() == ("100%", "0%")
    with patch.object(QPainter, "drawText", autospec=True) as write:
        timeline.curve.repaint()
    assert write.call_args_list == []
    assert edges.geometry().right() < timeline.curve.geometry().left()


# Forks and runs ------------------------------------------------------------------------------------------------------


def test_the_dialog_returns_only_what_was_changed(qtbot: QtBot) -> None:
    dialog = ForkDialog(TrainingConfig(), "Continue", "A new run.")
    qtbot.addWidget(dialog)
    rate = dialog.findChild(QLineEdit, "fork-learning-rate")
    optimizer = dialog.findChild(QComboBox, "fork-optimizer")
    seed = dialog.findChild(QSpinBox, "fork-batch-seed")
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)  # type: ignore[union-attr]
    assert rate is not None
    assert optimizer is not None
    assert seed is not None
    assert dialog.settings() == {}
    rate.setText("0.001")
    assert dialog.settings() == {"learning_rate": 0.001}
    rate.setText("")
    assert not ok.isEnabled()
    optimizer.setCurrentText("SGD")
    assert ok.isEnabled()
    assert dialog.settings() == {"optimizer": "sgd", "learning_rate": 1.0}
    optimizer.setCurrentText("Adam")
    assert dialog.settings() == {}
    seed.setValue(seed.value() + 1)
    assert dialog.settings() == {"batch_seed": seed.value()}


def test_the_curves_of_a_fork_overlay_the_older_ones_and_runs_are_listed(
    models: Session, curves: CurvesPanel, qtbot: QtBot
) -> None:
    machine, runs = models.time_machine, models.runs
    panel = RunsPanel(models.run, runs, machine, curves, actions_of(models))
    qtbot.addWidget(panel)
    panel.resize(1000, 200)
    with qtbot.waitExposed(panel):
        panel.show()
    finish(models, qtbot)
    assert not curves.earlier.isVisible()
    machine.go_to(8)
    machine.fork({"learning_rate": 0.001})
    wait(qtbot, lambda: len(runs.all) == 2)
    parent, fork = runs.all
    assert fork.name == "Run 2: Adam 0.001 from batch 8 of run 1"
    wait(qtbot, lambda: models.run.status.state is RunState.FINISHED and models.run.step == 20)
    wait(qtbot, lambda: len(curves.loss.batches) == 12)
    assert not machine.is_past

    chip = button(curves, "legend-run-1")
    assert chip.isVisible()
    chip.click()
    assert curves.is_hidden(parent.run_id)
    check = panel.findChildren(QCheckBox, "run-1-curves")[-1]
    assert not check.isChecked()
    check.click()
    assert not curves.is_hidden(parent.run_id)

    described = [panel.findChildren(QLabel, f"run-{number}-settings")[-1].text() for number in (1, 2)]
    assert "batches of 54" in described[0]
    assert described[1] == "learning rate 0.001"
    button(panel, "run-1-show").click()
    wait(qtbot, lambda: machine.caption == "viewing run 1 · batch 20 of 20")
    assert "<b>" in panel.findChildren(QLabel, "run-1-name")[-1].text()
    button(panel, "run-1-difference").click()
    assert "run 2 − run 1" in machine.caption
    assert curves.loss.moment is None
    button(panel, "run-2-show").click()
    assert models.display.is_live
    button(panel, "run-1-remove").click()
    assert runs.all == (fork,)
    assert not curves.earlier.isVisible()


def test_changes_while_training_are_listed(models: Session, curves: CurvesPanel, qtbot: QtBot) -> None:
    panel = RunsPanel(models.run, models.runs, models.time_machine, curves, actions_of(models))
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    models.run.train_one_batch()
    wait(qtbot, lambda: models.run.step == 1 and not models.run.is_running)
    models.run.choose_setting("dropout", 0.25)
    models.run.train_one_batch()
    label = panel.findChildren(QLabel, "run-1-settings")[-1]
    wait(qtbot, lambda: "from batch 1: dropout 25%" in label.text())


def test_networks_with_other_layers_cannot_be_compared(models: Session, curves: CurvesPanel, qtbot: QtBot) -> None:
    panel = RunsPanel(models.run, models.runs, models.time_machine, curves, actions_of(models))
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    models.run.train_one_batch()
    wait(qtbot, lambda: models.run.step == 1 and not models.run.is_running)
    models.run.choose_setting("hidden", (16,))
    models.run.reset()
    wait(qtbot, lambda: len(models.runs.all) == 2)
    difference = button(panel, "run-1-difference")
    assert not difference.isEnabled()
    assert "different layers" in difference.toolTip()


def test_the_memory_limit_is_set_in_the_panel(models: Session, curves: CurvesPanel, qtbot: QtBot) -> None:
    panel = RunsPanel(models.run, models.runs, models.time_machine, curves, actions_of(models))
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    box = panel.findChild(QSpinBox, "history-budget")
    assert box is not None
    assert box.value() == 256
    box.setValue(96)
    assert models.runs.budget == 96 << 20
    models.runs.set_budget(128 << 20)
    assert box.value() == 128


@pytest.mark.parametrize(
    ("width", "text"), [(500, "Continue from here…"), (1900, "Continue from here with new settings…")]
)
def test_the_button_that_continues_has_its_full_name_where_there_is_room(
    timeline: Timeline, qtbot: QtBot, width: int, text: str
) -> None:
    fork = button(timeline, "fork-button")
    timeline.resize(width, 80)
    wait(qtbot, lambda: fork.text() == text and fork.width() >= fork.minimumSizeHint().width())


# The window ----------------------------------------------------------------------------------------------------------


def test_playing_live_and_forks_by_their_keys(window: MainWindow, qtbot: QtBot) -> None:
    session, machine = window.session, window.session.time_machine
    finish(session, qtbot)
    machine.set_speed(30)
    qtbot.keyClick(window, Qt.Key.Key_T)
    assert machine.is_playing
    wait(qtbot, lambda: machine.step == session.run.history.steps[-1])
    assert "Viewing the past" in readout(window, "banner-text")
    assert "viewing the past" in readout(window, "moment-caption")
    wait(qtbot, lambda: not machine.is_playing)
    assert not machine.is_past
    machine.go_to(8)
    qtbot.keyClick(window, Qt.Key.Key_L)
    assert not machine.is_past
    qtbot.keyClick(window, Qt.Key.Key_G)
    dialog = window.findChild(ForkDialog)
    assert dialog is not None
    assert machine.is_past
    dialog.reject()
    assert not machine.is_past
    assert len(session.runs.all) == 1
    machine.go_to(8)
    button(window.views.timeline, "fork-button").click()
    dialog = window.findChildren(ForkDialog)[-1]
    rate = dialog.findChild(QLineEdit, "fork-learning-rate")
    assert rate is not None
    rate.setText("0.001")
    dialog.accept()
    wait(qtbot, lambda: len(session.runs.all) == 2)
    assert session.runs.all[1].name == "Run 2: Adam 0.001 from batch 8 of run 1"
    wait(qtbot, lambda: session.run.status.state is RunState.FINISHED)


def test_another_start_and_the_same_start_are_one_command_each(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    finish(session, qtbot)
    window.actions_.by_name["other-start"].trigger()
    wait(qtbot, lambda: len(session.runs.all) == 2)
    assert session.run.config.seed == SMALL.seed + 1
    wait(qtbot, lambda: session.run.status.state is RunState.FINISHED and session.run.step == 20)
    window.actions_.by_name["same-start"].trigger()
    dialog = window.findChild(ForkDialog)
    assert dialog is not None
    optimizer = dialog.findChild(QComboBox, "fork-optimizer")
    assert optimizer is not None
    optimizer.setCurrentText("SGD")
    dialog.accept()
    wait(qtbot, lambda: len(session.runs.all) == 3)
    assert (session.run.config.seed, session.run.config.optimizer) == (SMALL.seed + 1, "sgd")
    wait(qtbot, lambda: session.run.step > 0)


def test_the_memory_limit_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.session.runs.set_budget(96 << 20)
    window.close()
    again = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(again)
    assert again.session.runs.budget == 96 << 20
    again.close()


def test_the_curve_of_a_run_that_was_left_does_not_stay(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    finish(session, qtbot)
    followed = session.through_time
    wait(qtbot, lambda: len(followed.points()[0]) > 3)
    soon: list[bool] = []

    def note(scalars: list[Scalar]) -> None:
        if any(isinstance(scalar, RunDescription) for scalar in scalars):
            # While training, values are computed again now and then only.
            soon.append(followed._timer.isActive() and followed._timer.interval() < 100)

    session.run.scalars_arrived.connect(note)
    session.run.reset()
    wait(qtbot, lambda: list(followed.points()[0]) == [0])
    assert soon == [True]
