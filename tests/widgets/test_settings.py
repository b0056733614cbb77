"""The settings: what changes at once, what waits for Reset, presets, marks on the curves, and the keyboard."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.training import BatchMetrics
from netviz.training.presets import PRESETS
from netviz.widgets.runs.curve_marks import CurveMarks
from netviz.widgets.settings.setting_fields import AmountField, ChoiceField, Field, ShareField, WholeField
from netviz.widgets.settings.setting_table import SETTINGS
from netviz.workers.run_reports import RunState, Scalar

PATIENT = 10_000


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the settings in front."""
    window.actions_.by_name["settings"].trigger()
    qtbot.waitUntil(lambda: window.session.run_config is not None, timeout=PATIENT)
    return window


def find(window: MainWindow, kind: type[QWidget], name: str) -> QWidget:
    widget = window.settings_.findChild(kind, name)
    assert widget is not None
    return widget


def mark(window: MainWindow, name: str) -> str:
    label = find(window, QLabel, f"setting-{name}-mark")
    assert isinstance(label, QLabel)
    return label.text()


def write(qtbot: QtBot, field: Field, text: str) -> None:
    field.setFocus()
    assert isinstance(field, WholeField | AmountField | ShareField)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def press(qtbot: QtBot, window: MainWindow, name: str) -> None:
    qtbot.mouseClick(find(window, QPushButton, name), Qt.MouseButton.LeftButton)


def test_every_field_says_what_it_is_and_what_it_does(opened: MainWindow) -> None:
    for setting in SETTINGS:
        field = opened.settings_.field(setting.key)
        assert field.accessibleName() == setting.title
        assert field.toolTip().startswith(setting.tip)
        assert field.objectName()
        assert field.focusPolicy() & Qt.FocusPolicy.TabFocus
        shown = field.value if isinstance(field, ChoiceField) else field.value()
        value = setting.value_in(opened.session.config)
        assert shown == pytest.approx(100.0 * value) if isinstance(field, ShareField) else shown == value


def test_a_learning_rate_reaches_the_trainer_while_it_trains_and_is_marked(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session
    arrived: list[Scalar] = []
    session.scalars_arrived.connect(arrived.extend)
    session.choose_setting("schedule", "constant")
    session.choose_setting("epochs", 1000)
    session.set_speed(50)
    session.train()
    qtbot.waitUntil(lambda: any(isinstance(scalar, BatchMetrics) for scalar in arrived), timeout=PATIENT)
    write(qtbot, opened.settings_.field("learning_rate"), "0.002")
    qtbot.waitUntil(
        lambda: any(isinstance(scalar, BatchMetrics) and scalar.learning_rate == 0.002 for scalar in arrived),
        timeout=PATIENT,
    )
    assert session.is_running
    first = next(s.step for s in arrived if isinstance(s, BatchMetrics) and s.learning_rate == 0.002)
    for plot in (opened.curves.loss, opened.curves.accuracy):
        [(place, said)] = plot.marks.places
        # The event says how many batches were trained before it.
        assert place == pytest.approx((first - 1) / 10)
        assert said == "learning rate 0.002"
    assert mark(opened, "learning-rate") == ""
    session.reset()
    qtbot.waitUntil(lambda: opened.curves.loss.marks.places == [], timeout=PATIENT)
    assert session.config.learning_rate == 0.002


def test_what_is_fixed_waits_for_reset(opened: MainWindow, qtbot: QtBot) -> None:
    session, field = opened.session, opened.settings_.field("hidden")
    assert isinstance(field, WholeField)
    write(qtbot, field, "12")
    qtbot.waitUntil(lambda: mark(opened, "hidden") == "with Reset", timeout=PATIENT)
    assert session.run_config is not None
    assert session.run_config.hidden == (256,)
    press(qtbot, opened, "as-the-run")
    assert mark(opened, "hidden") == ""
    assert field.value() == 256
    write(qtbot, opened.settings_.field("hidden"), "12")
    press(qtbot, opened, "reset-with-settings")
    qtbot.waitUntil(lambda: mark(opened, "hidden") == "" and session.run_config.hidden == (12,), timeout=PATIENT)
    qtbot.waitUntil(partial(_shows, opened, 12), timeout=PATIENT)
    assert session.status.state is RunState.PAUSED


def test_the_toolbars_reset_takes_what_waits(opened: MainWindow, qtbot: QtBot) -> None:
    write(qtbot, opened.settings_.field("hidden"), "7")
    qtbot.waitUntil(lambda: mark(opened, "hidden") == "with Reset", timeout=PATIENT)
    opened.actions_.by_name["reset"].trigger()
    qtbot.waitUntil(partial(_shows, opened, 7), timeout=PATIENT)


def test_each_preset_fills_the_fields_and_trains(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session
    look_for, presets = find(opened, QLabel, "look-for"), find(opened, QComboBox, "presets")
    assert isinstance(look_for, QLabel)
    assert isinstance(presets, QComboBox)
    for key, preset in PRESETS.items():
        opened.actions_.by_name[f"preset-{key}"].trigger()
        assert look_for.text() == preset.look_for
        assert presets.currentData() == key
        assert session.config.learning_rate == preset.config.learning_rate
        press(qtbot, opened, "reset-and-train")
        qtbot.waitUntil(lambda: session.run_config == session.config, timeout=PATIENT)
        qtbot.waitUntil(lambda: session.step >= 3, timeout=PATIENT)
        assert session.status.message == ""
        qtbot.waitUntil(partial(_shows, opened, preset.config.hidden[0]), timeout=PATIENT)


def test_a_preset_does_not_change_the_run_that_is_training(opened: MainWindow) -> None:
    run_config = opened.session.run_config
    opened.settings_.choose_preset("high-learning-rate")
    assert opened.session.run_config == run_config
    assert mark(opened, "learning-rate") == "with Reset"


def test_any_number_of_units_is_drawn(opened: MainWindow, qtbot: QtBot) -> None:
    for hidden in (1, 2, 4096):
        write(qtbot, opened.settings_.field("hidden"), str(hidden))
        press(qtbot, opened, "reset-with-settings")
        qtbot.waitUntil(partial(_shows, opened, hidden), timeout=PATIENT)
        opened.session.train_one_batch()
        qtbot.waitUntil(lambda: opened.session.step == 1, timeout=PATIENT)


def test_what_cannot_be_is_said_beside_the_field(opened: MainWindow, qtbot: QtBot) -> None:
    field = opened.settings_.field("validation_size")
    assert isinstance(field, WholeField)
    write(qtbot, field, "55")
    complaint = find(opened, QLabel, "setting-validation-size-complaint")
    assert isinstance(complaint, QLabel)
    qtbot.waitUntil(complaint.isVisible, timeout=PATIENT)
    assert "multiple of 10" in complaint.text()
    assert opened.session.config.validation_size == 60
    write(qtbot, field, "600")
    qtbot.waitUntil(lambda: "kept back" in complaint.text(), timeout=PATIENT)
    write(qtbot, opened.settings_.field("training_size"), "541")
    other = find(opened, QLabel, "setting-training-size-complaint")
    assert isinstance(other, QLabel)
    qtbot.waitUntil(lambda: "Only 540 images" in other.text(), timeout=PATIENT)
    press(qtbot, opened, "as-the-run")
    assert not complaint.isVisible()
    assert not other.isVisible()
    assert field.value() == 60


def test_fewer_epochs_than_are_begun_are_refused_beside_the_field(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.train()
    qtbot.waitUntil(lambda: opened.session.status.state is RunState.FINISHED, timeout=PATIENT)
    qtbot.waitUntil(lambda: opened.session.step == 20, timeout=PATIENT)
    write(qtbot, opened.settings_.field("epochs"), "1")
    complaint = find(opened, QLabel, "setting-epochs-complaint")
    assert isinstance(complaint, QLabel)
    qtbot.waitUntil(lambda: "already begun epoch 2" in complaint.text(), timeout=PATIENT)
    assert opened.session.config.epochs == 2


def test_the_keyboard_goes_through_the_fields_and_space_trains(opened: MainWindow, qtbot: QtBot) -> None:
    assert isinstance(opened.focusWidget(), QComboBox)
    field = opened.settings_.field("learning_rate")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: opened.session.config.learning_rate == 0.01, timeout=PATIENT)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert opened.focusWidget() is opened.settings_.field("schedule")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: opened.session.step > 0, timeout=PATIENT)


def test_a_number_that_is_being_written_counts_when_the_typing_ends(opened: MainWindow, qtbot: QtBot) -> None:
    field = opened.settings_.field("batch_size")
    assert isinstance(field, WholeField)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "20")
    press(qtbot, opened, "reset-with-settings")
    qtbot.waitUntil(
        lambda: opened.session.run is not None and opened.session.run.steps_per_epoch == 27, timeout=PATIENT
    )


def test_the_toolbar_names_the_batch(opened: MainWindow, qtbot: QtBot) -> None:
    batch = opened.training_bar.findChild(QPushButton, "one-batch-button")
    assert batch is not None
    assert "54 images" in batch.toolTip()


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


def test_marks_at_one_place_are_one_and_the_crowded_keep_the_newest_words(opened: MainWindow) -> None:
    marks: CurveMarks = opened.curves.loss.marks
    marks.set_width(10.0)
    marks.add(1.0, "dropout 10 %")
    marks.add(1.0, "epochs 7")
    assert marks.places == [(1.0, "dropout 10 %, epochs 7")]
    for number in range(100):
        marks.add(2.0 + 0.01 * number, "again")
    assert len(marks.places) == 40
    assert [line.label.isVisible() for line in marks._lines].count(True) < 10


def _shows(window: MainWindow, hidden: int) -> bool:
    frame = window.session.frame
    return frame is not None and frame.trace.parameters.architecture.layer_sizes[1] == hidden
