"""The panels of the lesson and of the layers, with real models and frames drawn in this process."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.numbers import exact_number, small_number
from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.scene.frames import Frame
from netviz.scene.lesson_moment import STAGES, LessonMoment, Stage
from netviz.scene.selection import Selection
from netviz.session.lesson_rule import AS_THE_RUN
from netviz.session.lesson_work import REPEATS
from netviz.session.session import Session
from netviz.widgets.learning.layers_panel import HistogramView, LayersPanel
from netviz.widgets.learning.learn_panel import LearnPanel
from netviz.widgets.learning.learn_words import (
    digit_words,
    probability_number,
    signed_delta,
)
from netviz.widgets.learning.summary_panel import SummaryPanel
from netviz.widgets.parts.number_table import NumberTable
from netviz.widgets.parts.panel import ColourScale, Readout
from netviz.widgets.parts.theme import LIGHT_THEME
from tests.widgets.frames import draw

LEFT = Qt.MouseButton.LeftButton
FORMULAS = dict(zip(STAGES, ("softmax", "L = −log p", "δ = p − y", "Δw = −η", "the loss falls"), strict=True))


def wait(qtbot: QtBot, met: Callable[[], bool]) -> None:
    qtbot.waitUntil(met, timeout=10_000)


@pytest.fixture
def panel(models: Session, qtbot: QtBot) -> LearnPanel:
    """The panel, shown beside a frame of the run."""
    panel = LearnPanel(models.lesson, models.live_check, models.images, models.run, models.pictures)
    qtbot.addWidget(panel)
    panel.resize(360, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    draw(models)
    return panel


def button(panel: QWidget, name: str) -> QPushButton:
    found = panel.findChild(QPushButton, name)
    assert found is not None
    return found


def text(panel: QWidget, name: str) -> str:
    label = panel.findChild(QLabel, name) or panel.findChild(Readout, name)
    assert isinstance(label, QLabel | Readout)
    return label.text()


def table(panel: QWidget, name: str) -> NumberTable:
    found = panel.findChild(NumberTable, name)
    assert found is not None
    return found


def go_on(models: Session, qtbot: QtBot, stage: Stage) -> None:
    """Take the lesson to its next stage; what it shows is not drawn yet."""
    models.lesson.next()
    wait(qtbot, lambda: models.lesson.stage is stage and not models.lesson.learner.is_busy)


def stage_of(frame: Frame) -> Stage | None:
    return None if frame.state.lesson is None else frame.state.lesson.stage


def moment_of(frame: Frame) -> LessonMoment:
    assert frame.state.lesson is not None
    return frame.state.lesson


def test_without_a_lesson_the_panel_introduces_it(models: Session, panel: LearnPanel) -> None:
    assert "See how the network learns" in text(panel, "learn-formula")
    assert "test image 0, label 0" in text(panel, "learn-title")
    assert not table(panel, "learn-table").isVisible()
    assert not button(panel, "learn-end").isEnabled()
    assert button(panel, "learn-next").text() == "Begin: forward (N)"
    models.images.show_drawing(np.full(784, 200, dtype=np.uint8))
    draw(models)
    assert "choose a label" in text(panel, "learn-formula")


def test_in_a_low_panel_settings_and_buttons_scroll_with_the_text(
    models: Session, panel: LearnPanel, qtbot: QtBot
) -> None:
    go_on(models, qtbot, Stage.FORWARD)
    draw(models)
    area = panel.findChild(QScrollArea)
    assert area is not None
    end, heights = button(panel, "learn-end"), []

    def is_reached() -> bool:
        area.ensureWidgetVisible(end)
        return not end.visibleRegion().isEmpty()

    for height in (700, 340, 700):
        panel.resize(360, height)
        wait(qtbot, lambda height=height: area.isAncestorOf(end) is (height == 340) and end.isVisible())
        wait(qtbot, is_reached)
        heights.append(area.viewport().height())
    assert heights[1] > 220


def test_every_stage_has_its_formula_and_its_numbers(models: Session, panel: LearnPanel, qtbot: QtBot) -> None:
    for stage in STAGES:
        go_on(models, qtbot, stage)
        frame = draw(models)
        said = text(panel, "learn-formula")
        assert FORMULAS[stage] in said
        # The sentence comes first, then what it says in letters.
        assert " = " not in re.sub("<[^>]*>", "", said.split("</p>")[0])
        assert button(panel, f"stage-{stage.value.replace(' ', '-')}").isChecked()
        assert "after batch 0" in text(panel, "learn-title")
    step = moment_of(frame).step
    assert f"{100.0 * step.after.probabilities[step.label]:.1f}%" in table(panel, "learn-table").as_text()
    models.lesson.back()
    draw(models)
    wait(qtbot, lambda: models.lesson.learner.findings is not None)
    numbers = table(panel, "learn-table").as_text()
    assert "reinforced" in numbers
    # The sentence of the lecture has the counts of the table, and the rate says why it is not the run's.
    findings = models.lesson.learner.findings
    assert findings is not None
    into_label = findings.layers[-1].true_digit
    assert re.search(rf"units→{step.label} +{into_label.reinforced} +{into_label.weakened} ", numbers)
    assert f"({into_label.reinforced} of {into_label.n_connections})" in text(panel, "learn-story")
    assert "η, the learning rate, is the lesson's own" in text(panel, "learn-formula")
    assert "Exceptions" in text(panel, "learn-words")
    dark = int((step.before.image == 0.0).sum())
    assert f"<b>Same:</b> {dark} of 784 pixels have no ink" in text(panel, "learn-words")
    largest = max(float(np.abs(kernel).max()) for kernel in step.change.kernels)
    assert f"the largest is {small_number(largest)}." in text(panel, "learn-formula")
    go_on(models, qtbot, Stage.AGAIN)
    go_on(models, qtbot, Stage.FORWARD)
    draw(models)
    assert "on the copy" in text(panel, "learn-title")


def test_the_words_belong_to_the_picture_while_the_lesson_is_a_stage_ahead(
    models: Session, panel: LearnPanel, qtbot: QtBot
) -> None:
    go_on(models, qtbot, Stage.FORWARD)
    draw(models)
    for shown, live in pairwise(STAGES):
        go_on(models, qtbot, live)
        assert FORMULAS[shown] in text(panel, "learn-formula")
        assert FORMULAS[live] not in text(panel, "learn-formula")
        assert button(panel, f"stage-{live.value.replace(' ', '-')}").isChecked()
        draw(models)
        assert FORMULAS[live] in text(panel, "learn-formula")
    models.lesson.end()
    assert FORMULAS[Stage.AGAIN] in text(panel, "learn-formula")
    draw(models)
    assert "See how the network learns" in text(panel, "learn-formula")


def test_the_counts_belong_to_the_step_of_the_picture(models: Session, panel: LearnPanel, qtbot: QtBot) -> None:
    models.lesson.show(Stage.UPDATE)
    learner = models.lesson.learner
    wait(qtbot, lambda: learner.findings is not None)
    first = moment_of(draw(models)).step
    counts = table(panel, "learn-table")
    assert counts.isVisible()
    learner.choose_learning_rate(0.01)
    wait(qtbot, lambda: learner.findings is not None and learner.step is not first)
    # The counts are those of a step that is not on the screen.
    assert not counts.isVisible()
    draw(models)
    assert counts.isVisible()


def test_the_digits_of_the_network_are_explained_by_the_same_moment(
    models: Session, panel: LearnPanel, qtbot: QtBot
) -> None:
    assert digit_words(None, 0) == ""
    expected = {
        Stage.FORWARD: ("", ""),
        Stage.LOSS: ("y = 1, −log p = ", "y = 0"),
        Stage.BACKWARD: ("δ = −", "δ = +"),
        Stage.UPDATE: ("", ""),
        Stage.AGAIN: ("was ", "was "),
    }
    for stage, (label, other) in expected.items():
        go_on(models, qtbot, stage)
        moment = moment_of(draw(models))
        assert digit_words(moment, moment.step.label).startswith(label)
        assert digit_words(moment, (moment.step.label + 1) % 10).startswith(other)
        assert bool(digit_words(moment, moment.step.label)) is bool(label)


def test_the_stages_can_be_clicked(models: Session, panel: LearnPanel, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(panel, "stage-backward"), LEFT)
    wait(qtbot, lambda: models.lesson.stage is Stage.BACKWARD)
    draw(models)
    assert FORMULAS[Stage.BACKWARD] in text(panel, "learn-formula")
    assert button(panel, "learn-next").text() == "Next: update (N)"
    qtbot.mouseClick(button(panel, "learn-next"), LEFT)
    assert models.lesson.stage is Stage.UPDATE
    qtbot.mouseClick(button(panel, "learn-back"), LEFT)
    assert models.lesson.stage is Stage.BACKWARD
    # A click on the current stage leaves its button pressed.
    qtbot.mouseClick(button(panel, "stage-backward"), LEFT)
    assert button(panel, "stage-backward").isChecked()
    qtbot.mouseClick(button(panel, "learn-end"), LEFT)
    assert not models.lesson.is_on
    assert models.display.is_live
    assert not button(panel, "stage-backward").isChecked()


def test_the_label_and_the_answer_come_first(models: Session, panel: LearnPanel, qtbot: QtBot) -> None:
    models.images.step(3)
    go_on(models, qtbot, Stage.FORWARD)
    step = moment_of(draw(models)).step
    rows = [line.split()[0] for line in table(panel, "learn-table").as_text().splitlines()[1:]]
    first = [str(step.label)] if step.was_right else [str(step.label), str(step.winner)]
    assert rows[: len(first)] == first
    assert rows[len(first) :] == [str(digit) for digit in range(10) if str(digit) not in first]


def test_repeated_steps_are_shown_beside_their_effect_on_validation_images(
    models: Session, panel: LearnPanel, qtbot: QtBot
) -> None:
    go_on(models, qtbot, Stage.FORWARD)
    draw(models)
    repeats = table(panel, "learn-repeats")
    assert not repeats.isVisible()
    qtbot.mouseClick(button(panel, "learn-repeat"), LEFT)
    wait(qtbot, lambda: models.lesson.learner.rehearsal is not None)
    rehearsal = moment_of(draw(models)).rehearsal
    assert rehearsal is not None
    assert repeats.rowCount() == REPEATS + 1
    assert f"{100.0 * rehearsal.validation[-1].accuracy:.1f}%" in repeats.as_text()
    assert exact_number(float(rehearsal.losses[1])) in repeats.as_text()
    assert "unseen images" in text(panel, "learn-formula")


def test_optimizer_and_rate_are_chosen(models: Session, panel: LearnPanel, qtbot: QtBot) -> None:
    go_on(models, qtbot, Stage.FORWARD)
    learner = models.lesson.learner
    first = learner.step
    chooser = panel.findChild(QComboBox, "learn-optimizer")
    rate = panel.findChild(QDoubleSpinBox, "learn-rate")
    assert chooser is not None
    assert rate is not None
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    wait(qtbot, lambda: learner.step is not first and not learner.is_busy)
    assert learner.optimizer == "momentum"
    second = learner.step
    rate.setValue(0.02)
    wait(qtbot, lambda: learner.step is not second and not learner.is_busy)
    assert learner.step is not None
    assert learner.step.learning_rate == 0.02
    learner.choose_optimizer(AS_THE_RUN)
    wait(qtbot, lambda: not learner.is_busy)
    assert chooser.currentText() == "With the run's optimizer"
    assert rate.value() == pytest.approx(learner.learning_rate, abs=1e-5)


def test_the_copy_starts_over_and_takes_the_next_image(models: Session, panel: LearnPanel, qtbot: QtBot) -> None:
    for stage in (*STAGES, Stage.FORWARD):
        go_on(models, qtbot, stage)
    assert models.lesson.learner.n_steps == 1
    qtbot.mouseClick(button(panel, "learn-over"), LEFT)
    wait(qtbot, lambda: not models.lesson.learner.is_busy)
    assert models.lesson.learner.n_steps == 0
    qtbot.mouseClick(button(panel, "learn-image"), LEFT)
    wait(qtbot, lambda: not models.lesson.learner.is_busy)
    draw(models)
    assert "training image 0" in text(panel, "learn-title")


def test_the_badge_shows_how_exact_the_gradient_is(models: Session, panel: LearnPanel, qtbot: QtBot) -> None:
    assert "not checked" in text(panel, "gradient-badge")
    qtbot.mouseClick(button(panel, "check-gradient"), LEFT)
    assert not button(panel, "check-gradient").isEnabled()
    wait(qtbot, lambda: "✓ gradient checked" in text(panel, "gradient-badge"))
    assert "(batch 0)" in text(panel, "gradient-badge")
    assert button(panel, "check-gradient").isEnabled()


def test_the_badge_is_renewed_when_training_stops(models: Session, panel: LearnPanel, qtbot: QtBot) -> None:
    states: list[tuple[bool, bool]] = []
    models.run.changed.connect(lambda: states.append((models.run.is_running, models.live_check.is_running)))
    models.run.train_one_batch()
    wait(qtbot, lambda: (False, True) in states)
    wait(qtbot, lambda: models.live_check.result is not None)


def test_the_layers_are_measured_while_they_are_seen(models: Session, qtbot: QtBot) -> None:
    layers = LayersPanel(models.layer_statistics)
    qtbot.addWidget(layers)
    assert models.layer_statistics.numbers is None
    with qtbot.waitExposed(layers):
        layers.show()
    wait(qtbot, lambda: models.layer_statistics.numbers is not None)
    assert "Train a batch" in text(layers, "layers-when")
    models.run.train_one_batch()
    wait(qtbot, lambda: "from batch 1" in text(layers, "layers-when"))
    numbers = models.layer_statistics.numbers
    assert numbers is not None
    assert numbers.ratios is not None
    assert (numbers.ratios > 0).all()
    assert numbers.update_step == 1
    assert models.run.snapshot is not None
    assert numbers.histograms[0].counts.sum() == models.run.snapshot.parameters.kernels[0].size
    assert "L1: 200,704" in table(layers, "layers-table").as_text()
    view = layers.findChild(HistogramView, "layers-histograms")
    assert view is not None
    dark = view.grab().toImage()
    layers.set_theme(LIGHT_THEME)
    assert view.grab().toImage() != dark
    layers.hide()
    models.run.train_one_batch()
    wait(qtbot, lambda: models.run.step == 2 and not models.run.is_running)
    assert models.run.take_update() is None


def test_a_click_on_a_row_of_the_summary_highlights_its_layer(models: Session, qtbot: QtBot) -> None:
    summary = SummaryPanel(models.pictures, models.questions)
    qtbot.addWidget(summary)
    summary.show()
    draw(models)
    rows = summary.findChild(QTableWidget, "summary-table")
    assert rows is not None
    assert rows.rowCount() == 3
    assert rows.item(1, 2).text() == "200,960\n784·256 + 256"
    assert "203,530 parameters" in text(summary, "summary-total")
    for expected in (2, None):
        place = rows.visualItemRect(rows.item(2, 0)).center()
        qtbot.mouseClick(rows.viewport(), LEFT, pos=place)
        assert models.questions.lit_layer == expected
    models.questions.light_layer(1)
    summary.hide()
    assert models.questions.lit_layer is None


def test_numbers_keep_their_significant_digits() -> None:
    assert small_number(0.00001234) == "1.2e−5"
    assert small_number(-0.713) == "−0.713"
    assert small_number(0.0) == "0"
    assert probability_number(0.99998) == "1 − 2.0e−5"
    assert probability_number(0.5) == "0.5000"
    assert signed_delta(0.1102) == "+0.1102"
    assert signed_delta(-0.5) == "−0.5000"
    assert signed_delta(6.8e-5) == "+6.8e−5"
    assert exact_number(0.0) == "0.0000"


def test_another_stage_is_read_from_its_beginning_and_more_is_announced(
    models: Session, panel: LearnPanel, qtbot: QtBot
) -> None:
    panel.resize(panel.width(), 320)
    area, fade = panel.findChild(QScrollArea), panel.findChild(QWidget, "bottom-fade")
    assert area is not None
    assert fade is not None
    go_on(models, qtbot, Stage.FORWARD)
    draw(models)
    bar = area.verticalScrollBar()
    wait(qtbot, lambda: bar.maximum() > 0 and fade.isVisible())
    assert fade.geometry().bottom() == area.viewport().geometry().bottom()
    bar.setValue(bar.maximum())
    assert not fade.isVisible()
    go_on(models, qtbot, Stage.LOSS)
    draw(models)
    wait(qtbot, lambda: bar.value() == 0 and fade.isVisible())


# The window ----------------------------------------------------------------------------------------------------------


def frame_of(window: MainWindow) -> Frame:
    assert window.session.pictures.frame is not None
    return window.session.pictures.frame


def test_the_key_takes_the_lesson_through_its_stages_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    for stage in STAGES:
        qtbot.keyClick(window.views.network.view, Qt.Key.Key_N)
        wait(qtbot, lambda stage=stage: stage_of(frame_of(window)) is stage)
        assert window.panels.tabs.currentWidget() is window.views.learn
        assert FORMULAS[stage] in text(window, "learn-formula")
        assert (frame_of(window).delta_colours is not None) is (stage is Stage.BACKWARD)
    qtbot.keyClick(window.views.network.view, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.lesson.stage is Stage.UPDATE
    window.close()
    assert window.session.display.appearance.mode is Mode.WEIGHTS


def test_gradient_and_change_are_drawn_by_key_with_their_legends(window: MainWindow, qtbot: QtBot) -> None:
    session, view = window.session, window.views.network.view
    qtbot.keyClick(view, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, lambda: text(window, "wall-title").startswith("Gradient"))
    assert "raise this weight" in text(window, "legend")
    scale = window.findChild(ColourScale, "receptive-fields-scale")
    assert scale is not None
    assert scale.accessibleName() == "Color scale of −∂L/∂w"
    variant = window.findChild(QToolButton, "mode-variant")
    assert variant is not None
    assert variant.isVisible()
    choice = window.findChild(QAction, "gradient-of-batch")
    assert choice is not None
    choice.trigger()
    assert session.display.appearance.gradient_of is GradientOf.BATCH
    wait(qtbot, lambda: bool(frame_of(window).missing))
    session.run.train_one_batch()
    wait(qtbot, lambda: frame_of(window).snapshot.step == 1)
    assert not frame_of(window).missing
    session.questions.select(Selection(unit=3))
    for key, name in ((Qt.Key.Key_3, "Gradient"), (Qt.Key.Key_4, "Change")):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        wait(qtbot, lambda name=name: text(window, "wall-title").startswith(name))
        wait(qtbot, lambda: frame_of(window).selection == Selection(unit=3))
        assert any(path is not None and path.pixels[..., 3].any() for path in frame_of(window).paths)
        assert "x·w in" in text(window, "legend")
    qtbot.keyClick(view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert session.display.appearance.reference is Reference.MARK
    assert "batch 1" in variant.text()
    qtbot.keyClick(view, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert not variant.isVisible()


def test_the_panel_fits_a_window_1280_pixels_wide_and_the_list_of_optimizers_is_whole(
    panel: LearnPanel, qtbot: QtBot
) -> None:
    chooser = panel.findChild(QComboBox, "learn-optimizer")
    rate = panel.findChild(QDoubleSpinBox, "learn-rate")
    assert chooser is not None
    assert rate is not None
    assert panel.minimumSizeHint().width() <= 333
    panel.resize(333, 560)
    digits = rate.fontMetrics().horizontalAdvance("0.00000")
    wait(qtbot, lambda: panel.width() == 333 and rate.width() >= digits + 20)
    chooser.showPopup()
    assert chooser.view().width() >= chooser.fontMetrics().horizontalAdvance(chooser.itemText(0))
    chooser.hidePopup()
