"""The controls above the network, with real models and frames drawn in this process."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.scene.arrangement import UnitOrder
from netviz.scene.selection import Selection
from netviz.session.session import Session
from netviz.widgets.network.panel import NetworkPanel
from netviz.widgets.parts.panel import Readout
from tests.widgets.frames import draw


@pytest.fixture
def panel(models: Session, qtbot: QtBot) -> NetworkPanel:
    s = models
    run = (s.display, s.pictures, s.questions, s.run, s.arranger, s.time_machine)
    panel = NetworkPanel(*run, s.files, s.following, QAction())
    qtbot.addWidget(panel)
    panel.resize(900, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    draw(models)
    return panel


def legend(panel: NetworkPanel) -> str:
    label = panel.findChild(QLabel, "legend")
    assert label is not None
    return label.text()


def choose(panel: NetworkPanel, name: str) -> None:
    action = panel.findChild(QAction, name)
    assert action is not None
    action.trigger()


def test_the_legend_follows_the_frame_and_not_the_click(models: Session, panel: NetworkPanel, qtbot: QtBot) -> None:
    button = panel.findChild(QPushButton, "mode-gradient")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert models.display.appearance.mode is Mode.GRADIENT
    assert button.isChecked()
    assert "positive w" in legend(panel)
    draw(models)
    assert "raise this weight" in legend(panel)


def test_a_menu_chooses_the_loss_of_the_gradient_or_the_baseline_of_the_change(
    models: Session, panel: NetworkPanel
) -> None:
    variant = panel.findChild(QToolButton, "mode-variant")
    assert variant is not None
    assert not variant.isVisible()
    choose(panel, "gradient-of-batch")
    assert models.display.appearance.gradient_of is GradientOf.BATCH
    assert variant.text() == "of the last batch ▾"
    choose(panel, "change-since-epoch")
    assert models.display.appearance.reference is Reference.EPOCH
    assert variant.text() == "since the start of the epoch ▾"
    choose(panel, "set-a-mark")
    assert models.display.appearance.reference is Reference.MARK
    assert variant.text() == "since the mark after batch 0 ▾"


def test_contrast_and_firing_units_belong_to_the_mode(models: Session, panel: NetworkPanel) -> None:
    contrast, firing = panel.findChild(QSlider, "contrast"), panel.findChild(QCheckBox, "firing-only")
    assert contrast is not None
    assert firing is not None
    contrast.setValue(25)
    assert models.display.appearance.contrast_of(Mode.WEIGHTS) == 2.5
    assert not firing.isVisible()
    models.display.set_mode(Mode.SIGNAL)
    assert firing.isVisible()
    assert contrast.value() == 16
    firing.click()
    assert not models.display.appearance.firing_only


def test_the_order_is_chosen_and_named(models: Session, panel: NetworkPanel) -> None:
    order = panel.findChild(QToolButton, "unit-order")
    assert order is not None
    assert order.text() == "Units by number ▾"
    models.arranger.follow(draw(models))
    choose(panel, "order-by-vote")
    assert models.arranger.order is UnitOrder.VOTE
    assert order.text() == "Units by strongest vote ▾"


def test_the_banner_says_what_is_shown_in_place_of_the_live_network(
    models: Session, panel: NetworkPanel, qtbot: QtBot
) -> None:
    count, text = panel.findChild(Readout, "connection-count"), panel.findChild(Readout, "banner-text")
    assert count is not None
    assert text is not None
    assert count.text() == "all 203,264 connections"
    assert text.text() == ""
    place = panel.view.geometry()
    models.run.train_one_batch()
    qtbot.waitUntil(lambda: models.run.take_snapshot() and models.run.step == 1, timeout=10_000)
    models.time_machine.go_to(0)
    draw(models)
    assert "Viewing the past" in text.text()
    assert "batch 0 of 20" in text.text()
    assert count.text().startswith("all 203,264")
    assert panel.view.geometry() == place
    back = panel.findChild(QToolButton, "banner-back")
    assert back is not None
    assert back.text() == "Back to the live network"
    panel.resize(500, 600)
    qtbot.waitUntil(lambda: back.text() == "Live", timeout=2_000)
    models.time_machine.go_live()
    draw(models)
    assert text.text() == ""
    assert not back.isVisible()


def test_a_path_is_explained_while_something_is_selected(models: Session, panel: NetworkPanel) -> None:
    models.questions.select(Selection(digit=3))
    draw(models)
    assert "path: votes a·v" in legend(panel)
    models.questions.clear()
    assert "path" not in legend(panel)
