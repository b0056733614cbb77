"""The lesson, the modes and the layers, by mouse and by keyboard, in a real window."""

import numpy as np
from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.scene.frames import Frame
from netviz.scene.selection import Selection
from netviz.session.lesson_copy import STAGES, Stage
from netviz.session.lesson_work import REPEATS
from netviz.widgets.learning.layers_panel import HistogramView
from netviz.widgets.learning.learn_words import exact_number, probability_number, signed_delta, small_number
from netviz.widgets.parts.number_table import NumberTable
from netviz.widgets.parts.panel import ColourScale
from netviz.widgets.parts.theme import LIGHT_THEME

LEFT = Qt.MouseButton.LeftButton


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.learn.findChild(QPushButton, name)
    assert found is not None
    return found


def said(window: MainWindow, name: str) -> str:
    label = window.findChild(QLabel, name)
    assert label is not None
    return label.text()


def table(window: MainWindow, name: str) -> NumberTable:
    found = window.findChild(NumberTable, name)
    assert found is not None
    return found


def press(window: MainWindow, qtbot: QtBot, stage: Stage) -> Frame:
    """Press N and wait for the stage's picture."""
    qtbot.keyClick(window.network.view, Qt.Key.Key_N)
    session = window.session
    qtbot.waitUntil(lambda: session.lesson.stage is stage, timeout=10_000)
    shown, mode = session.shown_snapshot, session.appearance.mode
    qtbot.waitUntil(
        lambda: session.frame is not None and session.frame.snapshot is shown and session.frame.appearance.mode is mode,
        timeout=10_000,
    )
    assert session.frame is not None
    return session.frame


def test_the_key_goes_through_all_stages_with_their_numbers(window: MainWindow, qtbot: QtBot) -> None:
    for stage, formula in zip(STAGES, ("softmax", "L = −log p", "δ = p − y", "Δw = −η", "loss"), strict=True):
        press(window, qtbot, stage)
        assert window.tabs.currentWidget() is window.learn
        assert formula in said(window, "learn-formula")
    step = window.session.lesson.step_
    assert step is not None
    rows = table(window, "learn-table").as_text()
    assert f"{100.0 * step.after.probabilities[step.label]:.1f} %" in rows
    qtbot.keyClick(window.network.view, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.lesson.stage is Stage.UPDATE
    qtbot.waitUntil(lambda: window.session.lesson.findings is not None, timeout=10_000)
    assert "reinforced" in table(window, "learn-table").as_text()
    assert "Exceptions" in said(window, "learn-words")
    assert button(window, "stage-update").isChecked()


def test_the_stages_can_be_clicked(window: MainWindow, qtbot: QtBot) -> None:
    window.show_learning()
    assert not button(window, "learn-end").isEnabled()
    qtbot.mouseClick(button(window, "stage-backward"), LEFT)
    qtbot.waitUntil(lambda: window.session.lesson.stage is Stage.BACKWARD, timeout=10_000)
    qtbot.waitUntil(lambda: window.session.frame is not None and window.session.frame.delta_colours is not None)
    qtbot.mouseClick(button(window, "learn-end"), LEFT)
    assert not window.session.lesson.is_on
    assert window.session.appearance.mode is Mode.WEIGHTS


def test_learning_by_heart_stands_beside_what_it_costs(window: MainWindow, qtbot: QtBot) -> None:
    press(window, qtbot, Stage.FORWARD)
    qtbot.mouseClick(button(window, "learn-repeat"), LEFT)
    repeats = table(window, "learn-repeats")
    qtbot.waitUntil(lambda: repeats.rowCount() == REPEATS + 1, timeout=10_000)
    rehearsal = window.session.lesson.rehearsal
    assert rehearsal is not None
    text = repeats.as_text()
    assert f"{100.0 * rehearsal.validation[-1].accuracy:.1f} %" in text
    assert exact_number(float(rehearsal.losses[1])) in text


def test_optimizer_and_rate_are_chosen(window: MainWindow, qtbot: QtBot) -> None:
    press(window, qtbot, Stage.FORWARD)
    first = window.session.lesson.step_
    chooser = window.learn.findChild(QComboBox, "learn-optimizer")
    assert chooser is not None
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.session.lesson.step_ is not first, timeout=10_000)
    assert window.session.lesson.optimizer == "momentum"


def test_the_badge_says_how_exact_the_gradient_is(window: MainWindow, qtbot: QtBot) -> None:
    window.show_learning()
    assert "not checked" in said(window, "gradient-badge")
    qtbot.mouseClick(button(window, "check-gradient"), LEFT)
    qtbot.waitUntil(lambda: "✓ gradient checked" in said(window, "gradient-badge"), timeout=10_000)


def test_a_stage_arrives_and_where_motion_is_unwelcome_it_is_there(window: MainWindow, qtbot: QtBot) -> None:
    view = window.network.view
    view.reduced_motion = False
    press(window, qtbot, Stage.FORWARD)
    press(window, qtbot, Stage.LOSS)
    press(window, qtbot, Stage.BACKWARD)
    sweep = view._sweep
    assert sweep.state() == QVariantAnimation.State.Running
    assert sweep.endValue() == -1.0
    sweep.pause()
    sweep.setCurrentTime(sweep.duration() // 3)
    half = view.grab().toImage()
    sweep.stop()
    whole = view.grab().toImage()
    assert half != whole
    view.reduced_motion = True
    press(window, qtbot, Stage.UPDATE)
    press(window, qtbot, Stage.AGAIN)
    assert sweep.state() == QVariantAnimation.State.Stopped


def test_gradient_and_change_are_drawn_by_key_with_their_legends(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    qtbot.keyClick(window.network.view, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: said(window, "wall-title").startswith("Gradient"), timeout=10_000)
    assert "∂L/∂w" in said(window, "legend")
    scale = window.findChild(ColourScale, "receptive-fields-scale")
    assert scale is not None
    assert scale.accessibleName() == "Colour scale of ∂L/∂w"
    variant = window.findChild(QToolButton, "mode-variant")
    assert variant is not None
    assert variant.isVisible()
    choice = window.findChild(QAction, "gradient-of-batch")
    assert choice is not None
    choice.trigger()
    assert session.appearance.gradient_of is GradientOf.BATCH
    qtbot.waitUntil(lambda: session.frame is not None and bool(session.frame.missing), timeout=10_000)
    session.train_one_batch()
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.snapshot.step == 1, timeout=10_000)
    assert session.frame is not None
    assert not session.frame.missing
    qtbot.keyClick(window.network.view, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: said(window, "wall-title").startswith("Change"), timeout=10_000)
    qtbot.keyClick(window.network.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert session.appearance.reference is Reference.MARK
    assert "batch 1" in variant.text()
    qtbot.keyClick(window.network.view, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert not variant.isVisible()


def test_a_path_is_followed_in_every_mode(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    for key in (Qt.Key.Key_3, Qt.Key.Key_4):
        qtbot.keyClick(window.network.view, key, Qt.KeyboardModifier.ControlModifier)
        session.select(Selection(unit=3))
        qtbot.waitUntil(
            lambda: (
                session.frame is not None
                and session.frame.selection == Selection(unit=3)
                and session.frame.appearance == session.appearance
            ),
            timeout=10_000,
        )
        assert session.frame is not None
        assert session.frame.paths
        assert "x·w in" in said(window, "legend")


def test_the_layers_are_measured_while_they_are_seen(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    assert window.layers.numbers is None
    window.tabs.setCurrentWidget(window.layers)
    qtbot.waitUntil(lambda: window.layers.numbers is not None, timeout=10_000)
    assert "Train a batch" in said(window, "layers-when")
    session.train_one_batch()
    qtbot.waitUntil(
        lambda: window.layers.numbers is not None and window.layers.numbers.gradients is not None, timeout=10_000
    )
    numbers = window.layers.numbers
    assert numbers is not None
    assert numbers.ratios is not None
    assert (numbers.ratios > 0).all()
    assert numbers.update_step == 1
    kernel = session.snapshot.parameters.kernels[0] if session.snapshot is not None else np.zeros(0)
    assert numbers.histograms[0].counts.sum() == kernel.size
    view = window.findChild(HistogramView, "layers-histograms")
    assert view is not None
    dark = view.grab().toImage()
    window.set_theme(LIGHT_THEME)
    assert view.grab().toImage() != dark
    window.tabs.setCurrentIndex(0)
    session.train_one_batch()
    qtbot.waitUntil(lambda: session.step == 2 and not session.is_running, timeout=10_000)
    assert session.take_update() is None


def test_the_lesson_is_over_when_the_window_closes(window: MainWindow, qtbot: QtBot) -> None:
    press(window, qtbot, Stage.FORWARD)
    window.close()
    assert window.session.appearance.mode is Mode.WEIGHTS


def test_numbers_keep_the_digits_that_count() -> None:
    assert small_number(0.00001234) == "1.2e−5"
    assert small_number(-0.713) == "−0.713"
    assert small_number(0.0) == "0"
    assert probability_number(0.99998) == "1 − 2.0e−5"
    assert probability_number(0.5) == "0.5000"
    assert signed_delta(0.1102) == "+0.1102"
    assert signed_delta(-0.5) == "−0.5000"
    assert signed_delta(6.8e-5) == "+6.8e−5"
    assert exact_number(0.0) == "0.0000"
