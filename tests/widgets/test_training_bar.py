"""The toolbar in narrow windows."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netviz.session.session import Session
from netviz.training.pacing import PACES, Pace
from netviz.widgets.parts.panel import Readout
from netviz.widgets.runs.training_bar import TrainingBar

TITLES = {
    "train": "Train",
    "one-batch": "1 batch",
    "one-epoch": "1 epoch",
    "reset": "Reset",
    "full-speed": "Full speed",
}


@pytest.fixture
def bar(models: Session, qtbot: QtBot) -> TrainingBar:
    actions = {name: QAction(title, models) for name, title in TITLES.items()}
    actions["full-speed"].setCheckable(True)
    bar = TrainingBar(models.run, models.images, models.display, models.time_machine, models.pictures, actions)
    qtbot.addWidget(bar)
    bar.show()
    return bar


def visible(bar: TrainingBar) -> dict[str, tuple[int, int]]:
    """Return the first and last pixel of each visible part, from left to right."""
    parts = [part for part in bar.findChildren(QWidget) if part.isVisible() and part.objectName() in NAMES]
    places = {part.objectName(): part.mapTo(bar, part.rect().topLeft()).x() for part in parts}
    ends = {part.objectName(): places[part.objectName()] + part.width() for part in parts}
    return {name: (places[name], ends[name]) for name in sorted(places, key=places.__getitem__)}


NAMES = [
    *(f"{name}-button" for name in TITLES),
    *("pace", "epoch", "moment-caption", "epoch-progress", "rate", "validation-accuracy"),
]


@pytest.mark.parametrize("pace", range(len(PACES)))
@pytest.mark.parametrize("width", [640, 720, 800, 900, 1024, 1160, 1280, 1440, 1920])
def test_no_part_covers_another_or_leaves_the_window(
    models: Session, bar: TrainingBar, qtbot: QtBot, width: int, pace: int
) -> None:
    models.run.set_pace(PACES[pace])
    bar.resize(width, bar.height())
    qtbot.wait(1)
    parts = visible(bar)
    spans = list(parts.values())
    for (_, end), (start, _) in pairwise(spans):
        assert end <= start, parts
    assert spans[-1][1] <= width
    for name in ("train-button", "one-batch-button"):
        button = bar.findChild(QWidget, name)
        assert button is not None
        assert button.width() >= button.sizeHint().width()
    assert {"epoch", "validation-accuracy"} <= set(parts)


def test_everything_is_there_in_a_wide_window_again(bar: TrainingBar, qtbot: QtBot) -> None:
    bar.resize(1440, bar.height())
    qtbot.wait(1)
    before = visible(bar)
    assert len(before) == len(NAMES) - 1
    bar.resize(700, bar.height())
    qtbot.wait(1)
    assert len(visible(bar)) < len(before)
    bar.resize(1440, bar.height())
    qtbot.wait(1)
    assert visible(bar) == before


def test_an_accuracy_of_an_earlier_batch_says_so_while_there_is_time_to_read_it(
    models: Session, bar: TrainingBar, qtbot: QtBot
) -> None:
    bar.resize(1920, bar.height())
    accuracy = bar.findChild(Readout, "validation-accuracy")
    assert accuracy is not None
    models.run.reset()
    qtbot.waitUntil(lambda: "validation" in accuracy.text(), timeout=10_000)
    models.run.set_pace(Pace(5))
    seen: list[str] = []
    models.run.scalars_arrived.connect(lambda _: seen.append(accuracy.text()) if models.run.is_running else None)
    models.run.train()
    qtbot.waitUntil(lambda: models.run.step >= 2 and bool(seen), timeout=20_000)
    models.run.pause()
    qtbot.waitUntil(lambda: not models.run.is_running, timeout=10_000)
    assert any("validation at batch 0" in text for text in seen)
