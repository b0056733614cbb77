"""Whatever is done while a chapter trains its network, or afterwards: each step is about the network of its chapter."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.app.walking.walk_window import Walk
from netviz.data import Dataset
from netviz.data.image_sets import Split
from netviz.scene.selection import Selection
from netviz.training import Trainer, TrainingConfig
from netviz.training.pacing import PACES
from tests.app.lesson_steps import capture_refusals, settle, wait_for_display

_BATCHES = 12
_LESSON = f"""
format = 1
title = "Interrupted"
about = "Two chapters with networks of their own."
language = "en"
seed = 7

[[chapters]]
title = "Untrained"
start = {{ hidden = [4] }}
[[chapters.steps]]
say = "{{units}} units"

[[chapters]]
title = "Trained"
start = {{ hidden = [8], batches = {_BATCHES} }}
[[chapters.steps]]
say = "Batch {{batch}}: the {{label}} is read as {{answer}}, with {{probability(answer):.3f}}."
[[chapters.steps]]
say = "Still batch {{batch}} and the {{label}}, with {{probability(answer):.3f}}."
"""


class Gate:
    """Holds the training of a network in its fifth batch until it is opened."""

    def __init__(self) -> None:
        self.is_reached = threading.Event()
        self._opened = threading.Event()
        self._opened.set()

    def shut(self) -> None:
        self.is_reached.clear()
        self._opened.clear()

    def open(self) -> None:
        self._opened.set()

    def pass_through(self, step: int) -> None:
        if step == 4 and not self._opened.is_set():
            self.is_reached.set()
            self._opened.wait(20)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate, train_batch = Gate(), Trainer.train_batch

    def train_through_gate(trainer: Trainer) -> object:
        gate.pass_through(trainer.step)
        return train_batch(trainer)

    monkeypatch.setattr(Trainer, "train_batch", train_through_gate)
    yield gate
    gate.open()


@pytest.fixture
def walk(lesson_on_bars: Callable[[str], Walk]) -> Walk:
    """A lesson on the bars, in whose second chapter a network is trained."""
    return lesson_on_bars(_LESSON)


def _trained(dataset: Dataset, config: TrainingConfig) -> np.ndarray:
    """Return the parameters that every class sees."""
    trainer = Trainer(config, dataset)
    for _ in range(_BATCHES):
        trainer.train_batch()
    return trainer.snapshot(0).parameters.vector


def _open_other_data(walk: Walk) -> None:
    with capture_refusals(walk.window) as refused:
        walk.window.session.files.load_dataset(Path("other"))
    assert len(refused) == 1
    assert "Leave the lesson" in refused[0]


ACTS: dict[str, Callable[[Walk], object]] = {
    "pause": lambda walk: walk.window.session.run.pause(),
    "train": lambda walk: walk.window.session.run.train(),
    "one batch": lambda walk: walk.window.session.run.train_one_batch(),
    "one epoch": lambda walk: walk.window.session.run.train_one_epoch(),
    "reset": lambda walk: walk.window.session.run.reset(),
    "new seed": lambda walk: walk.window.session.run.reset_with_new_seed(),
    "slow": lambda walk: walk.window.session.run.set_pace(PACES[1]),
    "full speed": lambda walk: walk.window.session.run.toggle_full_speed(),
    "rate": lambda walk: walk.window.session.run.choose_setting("learning_rate", 0.5),
    "layers": lambda walk: walk.window.session.run.choose_setting("hidden", (6,)),
    "other run": lambda walk: walk.window.session.run.start_run_with(
        replace(walk.window.session.run.config, hidden=(5,))
    ),
    "past": lambda walk: walk.window.session.time_machine.go_to(0),
    "other data": _open_other_data,
    "other image": lambda walk: walk.window.session.images.show_image(Split.TEST, 5),
    "drawing": lambda walk: walk.window.session.drawing.toggle(),
    "selection": lambda walk: walk.window.session.questions.select(Selection(unit=2)),
    "learning": lambda walk: walk.window.session.lesson.next(),
    "buttons": lambda walk: (walk.guide.next(), walk.guide.back(), walk.guide.skip(), walk.guide.show_me()),
    "there and back": lambda walk: (walk.guide.go_to_chapter(0), walk.guide.go_to_chapter(1)),
}


def test_whatever_interrupts_its_training_a_chapter_gets_its_own_network(
    walk: Walk, qtbot: QtBot, many_bars: Dataset, gate: Gate
) -> None:
    guide, session = walk.guide, walk.window.session
    said = expected = None
    for name, act in ACTS.items():
        guide.go_to_chapter(0)
        settle(walk, qtbot)
        gate.shut()
        guide.go_to_chapter(1)
        qtbot.waitUntil(gate.is_reached.is_set, timeout=10_000)
        act(walk)
        gate.open()
        settle(walk, qtbot)
        snapshot, config = session.run.snapshot, session.run.run_config
        assert snapshot is not None
        assert config is not None
        if said is None or expected is None:
            said, expected = guide.card.say.text(), _trained(many_bars, config)
        assert snapshot.step == _BATCHES, name
        np.testing.assert_array_equal(snapshot.parameters.vector, expected, name)
        wait_for_display(walk, qtbot)
        assert guide.card.say.text() == said, name
        assert not guide.card.moved.isVisible(), name


def test_an_image_and_a_moment_come_back_without_training_again(walk: Walk, qtbot: QtBot) -> None:
    guide, session = walk.guide, walk.window.session
    guide.go_to_chapter(1)
    settle(walk, qtbot)
    own, said = (session.run.run_id, session.run.snapshot), guide.card.say.text()

    def change_image() -> None:
        session.images.show_image(Split.TEST, 5)

    def show_past() -> None:
        session.time_machine.go_to(0)
        qtbot.waitUntil(lambda: not session.display.is_live, timeout=10_000)

    for change in (change_image, show_past, session.drawing.toggle):
        change()
        guide._look_around()
        assert guide.card.moved.isVisible()
        guide.card.moved.button.click()
        assert not guide.driver.is_busy
        assert not guide.card.moved.isVisible()
        assert (session.run.run_id, session.run.snapshot) == own
        assert session.images.image is not None
        assert session.images.image.index == 0
        assert guide.card.say.text() == said
    show_past()
    change_image()
    guide.next()
    settle(walk, qtbot)
    assert (session.run.run_id, session.run.snapshot) == own
    assert guide.card.say.text().removeprefix("Still batch 12 and the ").split(",")[0] in said
    assert session.display.is_live
