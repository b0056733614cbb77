"""The settings: what changes at once, what waits for Reset, presets, fields, and marks on the curves."""

from __future__ import annotations

from collections.abc import Callable

import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.stylesheet import stylesheet
from netviz.session.session import Session
from netviz.training import BatchMetrics
from netviz.training.pacing import TEACHING_PACE, Pace
from netviz.training.presets import PRESETS
from netviz.widgets.parts.choice_button import ChoiceButton
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME
from netviz.widgets.runs.curve_marks import CurveMarks
from netviz.widgets.runs.curves_panel import CurvesPanel
from netviz.widgets.runs.spans import Span
from netviz.widgets.runs.training_bar import TrainingBar
from netviz.widgets.settings.setting_fields import AmountField, ChoiceField, Field, ShareField, WholeField
from netviz.widgets.settings.setting_table import SETTINGS, setting_text
from netviz.widgets.settings.settings_panel import SettingsPanel
from netviz.workers.run_reports import RunState, Scalar
from tests.widgets.frames import draw


def wait(qtbot: QtBot, met: Callable[[], bool]) -> None:
    qtbot.waitUntil(met, timeout=10_000)


@pytest.fixture
def panel(models: Session, qtbot: QtBot) -> SettingsPanel:
    """The panel, active, with a run whose configuration is known."""
    panel = SettingsPanel(models.run, models.images)
    qtbot.addWidget(panel)
    panel.resize(360, 900)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    assert models.run.run_config is not None
    return panel


def text(panel: QWidget, name: str) -> str:
    label = panel.findChild(QLabel, name)
    assert label is not None
    return label.text()


def mark(panel: SettingsPanel, name: str) -> str:
    return text(panel, f"setting-{name}-mark")


def error(panel: SettingsPanel, name: str) -> str:
    label = panel.findChild(QLabel, f"setting-{name}-error")
    assert label is not None
    return label.text() if label.isVisible() else ""


def write(qtbot: QtBot, field: Field, words: str) -> None:
    field.setFocus()
    assert isinstance(field, WholeField | AmountField | ShareField)
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def press(qtbot: QtBot, panel: QWidget, name: str) -> None:
    button = panel.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def n_hidden_units(models: Session) -> int:
    snapshot = models.run.snapshot
    assert snapshot is not None
    return snapshot.parameters.architecture.layer_sizes[1]


# The panel -----------------------------------------------------------------------------------------------------------


def test_every_field_says_what_it_is_and_what_it_does(models: Session, panel: SettingsPanel) -> None:
    for setting in SETTINGS:
        field = panel.field(setting.key)
        assert field.accessibleName() == setting.title
        assert field.toolTip().startswith(setting.tip)
        assert "Takes effect" in field.toolTip()
        assert field.objectName()
        assert field.focusPolicy() & Qt.FocusPolicy.TabFocus
        shown = field.value if isinstance(field, ChoiceField) else field.value()
        value = setting.value_in(models.run.config)
        assert shown == pytest.approx(100.0 * value) if isinstance(field, ShareField) else shown == value


def test_a_learning_rate_reaches_the_trainer_while_it_trains_and_is_marked(
    models: Session, panel: SettingsPanel, qtbot: QtBot
) -> None:
    run, curves = models.run, CurvesPanel(models.run, models.runs, models.time_machine)
    qtbot.addWidget(curves)
    arrived: list[Scalar] = []
    run.scalars_arrived.connect(arrived.extend)
    # The curves draw runs that begin after them.
    run.reset()
    wait(qtbot, lambda: bool(arrived))
    run.choose_setting("schedule", "constant")
    run.choose_setting("epochs", 1000)
    run.set_pace(Pace(50))
    run.train()
    wait(qtbot, lambda: any(isinstance(scalar, BatchMetrics) for scalar in arrived))
    write(qtbot, panel.field("learning_rate"), "0.002")
    wait(
        qtbot,
        lambda: any(isinstance(scalar, BatchMetrics) and scalar.learning_rate == 0.002 for scalar in arrived),
    )
    assert run.is_running
    first = next(s.step for s in arrived if isinstance(s, BatchMetrics) and s.learning_rate == 0.002)
    for plot in (curves.loss, curves.accuracy):
        [(place, words)] = [(place, words) for place, words in plot.marks.places if "learning rate" in words]
        # The event carries the number of batches trained before it.
        assert place == pytest.approx((first - 1) / 10)
        assert words == "learning rate 0.002"
    assert mark(panel, "learning-rate") == ""
    run.reset()
    wait(qtbot, lambda: curves.loss.marks.places == [])
    assert run.config.learning_rate == 0.002


def test_what_is_fixed_waits_for_reset(models: Session, panel: SettingsPanel, qtbot: QtBot) -> None:
    run, field = models.run, panel.field("hidden")
    assert isinstance(field, WholeField)
    write(qtbot, field, "12")
    wait(qtbot, lambda: mark(panel, "hidden") == "after Reset")
    assert text(panel, "settings-waiting") == "1 setting waiting for Reset"
    assert run.run_config is not None
    assert run.run_config.hidden == (256,)
    press(qtbot, panel, "as-the-run")
    assert mark(panel, "hidden") == ""
    assert text(panel, "settings-waiting") == ""
    assert field.value() == 256
    write(qtbot, field, "12")
    press(qtbot, panel, "reset-with-settings")
    wait(qtbot, lambda: mark(panel, "hidden") == "" and run.run_config.hidden == (12,))
    wait(qtbot, lambda: n_hidden_units(models) == 12)
    assert run.status.state is RunState.PAUSED
    assert "9,550 parameters" in text(panel, "network-shape")


def test_any_reset_takes_what_waits(models: Session, panel: SettingsPanel, qtbot: QtBot) -> None:
    write(qtbot, panel.field("hidden"), "7")
    wait(qtbot, lambda: mark(panel, "hidden") == "after Reset")
    models.run.reset()
    wait(qtbot, lambda: n_hidden_units(models) == 7)


def test_each_preset_fills_the_fields_and_trains(models: Session, panel: SettingsPanel, qtbot: QtBot) -> None:
    presets = panel.findChild(QComboBox, "presets")
    assert presets is not None
    for key, preset in PRESETS.items():
        panel.choose_preset(key)
        assert text(panel, "look-for") == preset.look_for
        assert presets.currentText() == preset.name
        assert models.run.config.learning_rate == preset.config.learning_rate
        press(qtbot, panel, "reset-and-train")
        wait(qtbot, lambda: models.run.run_config == models.run.config)
        wait(qtbot, lambda: models.run.step >= 3 and n_hidden_units(models) == models.run.config.hidden[0])
        assert models.run.status.message == ""


def test_a_preset_does_not_change_the_run_that_is_training(models: Session, panel: SettingsPanel) -> None:
    run_config = models.run.run_config
    panel.choose_preset("high-learning-rate")
    assert models.run.run_config == run_config
    assert mark(panel, "learning-rate") == "after Reset"


def test_any_number_of_units_is_trained_and_drawn(models: Session, panel: SettingsPanel, qtbot: QtBot) -> None:
    for hidden in (1, 2, 4096):
        write(qtbot, panel.field("hidden"), str(hidden))
        press(qtbot, panel, "reset-with-settings")
        wait(qtbot, lambda hidden=hidden: n_hidden_units(models) == hidden)
        models.run.train_one_batch()
        wait(qtbot, lambda: models.run.step == 1)
        assert draw(models).trace.parameters.architecture.layer_sizes == (784, hidden, 10)


def test_an_invalid_value_is_explained_below_its_field(models: Session, panel: SettingsPanel, qtbot: QtBot) -> None:
    field = panel.field("validation_size")
    assert isinstance(field, WholeField)
    write(qtbot, field, "595")
    wait(qtbot, lambda: error(panel, "validation-size") != "")
    assert "590" in error(panel, "validation-size")
    assert models.run.config.validation_size == 60
    press(qtbot, panel, "reset-with-settings")
    assert models.run.config.validation_size == 60
    write(qtbot, panel.field("training_size"), "541")
    wait(qtbot, lambda: "540" in error(panel, "training-size"))
    press(qtbot, panel, "as-the-run")
    assert not error(panel, "validation-size")
    assert not error(panel, "training-size")
    assert field.value() == 60


def test_fewer_epochs_than_are_begun_are_refused_below_the_field(
    models: Session, panel: SettingsPanel, qtbot: QtBot
) -> None:
    models.run.train()
    wait(qtbot, lambda: models.run.status.state is RunState.FINISHED and models.run.step == 20)
    write(qtbot, panel.field("epochs"), "1")
    wait(qtbot, lambda: "epoch 2" in error(panel, "epochs"))
    assert models.run.config.epochs == 2


def test_the_keyboard_goes_through_the_fields(models: Session, panel: SettingsPanel, qtbot: QtBot) -> None:
    panel.take_focus()
    assert isinstance(panel.focusWidget(), QComboBox)
    field = panel.field("learning_rate")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    wait(qtbot, lambda: models.run.config.learning_rate == 0.01)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert panel.focusWidget() is panel.field("schedule")


def test_a_number_that_is_being_typed_counts_when_the_run_starts(
    models: Session, panel: SettingsPanel, qtbot: QtBot
) -> None:
    field = panel.field("batch_size")
    assert isinstance(field, WholeField)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "20")
    assert models.run.config.batch_size == 54
    press(qtbot, panel, "reset-with-settings")
    wait(qtbot, lambda: models.run.description is not None and models.run.description.steps_per_epoch == 27)


def test_marks_and_errors_have_the_colours_of_the_theme(panel: SettingsPanel) -> None:
    for theme in (LIGHT_THEME, DARK_THEME):
        panel.setStyleSheet(stylesheet(theme))
        for part, color in (("mark", theme.selection), ("error", theme.negative.name())):
            label = panel.findChild(QLabel, f"setting-hidden-{part}")
            assert label is not None
            label.ensurePolished()
            assert label.palette().windowText().color().name() == color


# The toolbar ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def bar(models: Session, qtbot: QtBot) -> TrainingBar:
    """The toolbar, whose actions are the run's commands."""
    run = models.run
    commands = {
        "train": run.toggle_training,
        "one-batch": run.train_one_batch,
        "one-epoch": run.train_one_epoch,
        "full-speed": run.toggle_full_speed,
        "reset": run.reset,
    }
    actions = {name: QAction(name, models) for name in commands}
    for name, command in commands.items():
        actions[name].setObjectName(f"action-{name}")
        actions[name].triggered.connect(command)
    bar = TrainingBar(run, models.images, models.display, models.time_machine, models.pictures, actions)
    qtbot.addWidget(bar)
    bar.resize(1400, 44)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def test_the_toolbar_trains_and_shows_where_the_run_is(models: Session, bar: TrainingBar, qtbot: QtBot) -> None:
    assert (readout(bar, "epoch"), readout(bar, "rate")) == ("batch 0", "")
    press(qtbot, bar, "one-batch-button")
    wait(qtbot, lambda: models.run.step == 1 and not models.run.is_running)
    draw(models)
    assert readout(bar, "epoch") == "batch 1 · epoch 1 of 2"
    assert readout(bar, "rate") == "paused"
    train = bar.findChild(QPushButton, "train-button")
    assert train is not None
    assert train.text() == "▶  train"
    press(qtbot, bar, "train-button")
    wait(qtbot, lambda: models.run.status.state is RunState.FINISHED and models.run.step == 20)
    draw(models)
    assert readout(bar, "epoch") == "batch 20 · epoch 2 of 2"
    assert readout(bar, "rate") == "finished"
    # The last evaluation arrives after the last batch.
    wait(qtbot, lambda: "validation" in readout(bar, "validation-accuracy"))
    press(qtbot, bar, "reset-button")
    wait(qtbot, lambda: models.run.status.state is RunState.PAUSED and models.run.step == 0)


def test_the_toolbars_buttons_follow_their_commands(models: Session, bar: TrainingBar, qtbot: QtBot) -> None:
    action = models.findChild(QAction, "action-train")
    button = bar.findChild(QPushButton, "train-button")
    assert action is not None
    assert button is not None
    action.setText("&Train on")
    action.setToolTip("Train some more")
    assert (button.text(), button.toolTip(), button.accessibleName()) == (
        *("▶  Train on", "Train some more", "Train some more"),
    )
    action.setEnabled(False)
    assert not button.isEnabled()
    action.setEnabled(True)
    models.run.set_pace(Pace(0.01))
    press(qtbot, bar, "train-button")
    wait(qtbot, lambda: button.text() == "❚❚  Train on")
    press(qtbot, bar, "train-button")
    wait(qtbot, lambda: button.text() == "▶  Train on")


def test_the_toolbar_chooses_the_pace_and_full_speed_is_one_click_away(
    models: Session, bar: TrainingBar, qtbot: QtBot
) -> None:
    pace = bar.findChild(ChoiceButton, "pace")
    assert pace is not None
    assert pace.text() == "Speed: full ▾"
    models.run.toggle_full_speed()
    assert models.run.pace is TEACHING_PACE
    assert pace.text() == "Speed: teaching ▾"
    pace.menu().actions()[1].trigger()
    assert models.run.pace == Pace(1)
    assert pace.text() == "Speed: 1 batch/s ▾"
    models.run.toggle_full_speed()
    assert models.run.pace is None
    models.run.toggle_full_speed()
    assert models.run.pace == Pace(1)


def test_the_teaching_pace_takes_the_first_batches_one_by_one(models: Session, qtbot: QtBot) -> None:
    steps: list[int] = []
    models.run.scalars_arrived.connect(
        lambda scalars: steps.extend(scalar.step for scalar in scalars if isinstance(scalar, BatchMetrics))
    )
    models.run.set_pace(TEACHING_PACE)
    models.run.train()
    wait(qtbot, lambda: bool(steps))
    assert len(steps) <= 2
    models.run.set_pace(None)
    wait(qtbot, lambda: not models.run.is_running)
    assert steps == list(range(1, len(steps) + 1))


def readout(bar: TrainingBar, name: str) -> str:
    widget = bar.findChild(QWidget, name)
    assert widget is not None
    return widget.accessibleName()


# Fields and marks ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "value", "said"),
    [
        ("1000000", 10.0, "At most 10."),
        ("1e999", 10.0, "At most 10."),
        ("0", 1e-7, "At least 1e-07."),
        ("-3", 1e-7, "At least 1e-07."),
        ("0,5", 0.5, ""),
        ("1e", 0.1, ""),
    ],
)
def test_an_amount_beyond_its_limits_becomes_the_limit(qtbot: QtBot, typed: str, value: float, said: str) -> None:
    field = AmountField(1e-7, 10.0)
    qtbot.addWidget(field)
    field.show_value(0.1)
    field.show()
    QToolTip.hideText()
    chosen: list[object] = []
    field.chosen.connect(chosen.append)
    field.selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == value
    assert chosen == ([] if value == 0.1 else [value])
    assert QToolTip.text() == said


def test_amounts_go_through_preferred_numbers(qtbot: QtBot) -> None:
    field = AmountField(1e-7, 10.0, zero=True)
    qtbot.addWidget(field)
    field.show_value(0.007)
    seen = []
    for _ in range(3):
        field.stepBy(1)
        seen.append(field.value())
    assert seen == [0.01, 0.02, 0.03]
    field.show_value(2e-7)
    seen = []
    for _ in range(3):
        field.stepBy(-1)
        seen.append(field.value())
    assert seen == [1e-7, 0.0, 0.0]
    field.stepBy(1)
    assert field.value() == 1e-7


def test_whole_numbers_double_and_halve(qtbot: QtBot) -> None:
    field = WholeField(1, 4096, doubling=True)
    qtbot.addWidget(field)
    field.show_value(300)
    field.stepBy(1)
    assert field.value() == 512
    field.stepBy(-2)
    assert field.value() == 128
    field.stepBy(-20)
    assert field.value() == 1


def test_a_field_emits_only_what_the_user_chooses(qtbot: QtBot) -> None:
    field = WholeField(0, 100)
    qtbot.addWidget(field)
    chosen: list[object] = []
    field.chosen.connect(chosen.append)
    field.show_value(7)
    assert chosen == []
    field.stepBy(1)
    assert chosen == [8]


def test_settings_are_named_with_their_values() -> None:
    assert setting_text("learning_rate", 0.002) == "learning rate 0.002"
    assert setting_text("dropout", 0.1) == "dropout 10%"
    assert setting_text("schedule", "one_cycle") == "schedule one cycle"
    assert setting_text("hidden", (256, 64)) == "hidden units 256 → 64"


def test_marks_at_one_place_are_one_and_crowded_marks_keep_the_newest_label(qtbot: QtBot) -> None:
    widget = pg.PlotWidget()
    qtbot.addWidget(widget)
    marks = CurveMarks(widget.getPlotItem())
    marks.set_span(Span(0.0, 10.0))
    marks.add(1.0, "dropout 10%")
    marks.add(1.0, "epochs 7")
    assert marks.places == [(1.0, "dropout 10%, epochs 7")]
    for number in range(100):
        marks.add(2.0 + 0.01 * number, f"change {number}")
    assert len(marks.places) == 40
    assert 0 < len(marks.labels) < 10
    assert marks.labels[-1] == "change 99"
    marks.clear()
    assert marks.places == []


# The window ----------------------------------------------------------------------------------------------------------


def test_the_settings_open_by_their_command_and_space_trains_from_a_field(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_name["settings"].trigger()
    assert isinstance(window.focusWidget(), QComboBox)
    field = window.views.settings.field("learning_rate")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Space)
    wait(qtbot, lambda: window.session.run.step > 0)
