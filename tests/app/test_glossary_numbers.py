"""In every state of the window, the numbers in the examples of the glossary are those of the frame on the screen."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.numbers import exact_number, percentage
from netviz.scene.frames import Frame
from netviz.scene.lesson_moment import Stage
from netviz.scene.selection import Selection
from netviz.session.session import Session
from netviz.walks.expression import write
from netviz.widgets.glossary.entries import Entry, entry_of
from netviz.widgets.glossary.terms import TERMS
from tests.app.state_walk import SOON, Walk
from tests.conftest import has_begun

STATES = (
    "untrained",
    "live",
    "past",
    "other run",
    "comparison",
    f"lesson: {Stage.BACKWARD.value}",
    f"lesson: {Stage.AGAIN.value}",
    "drawing",
    "empty drawing",
    "loaded",
)


@pytest.fixture
def states(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Walk:
    session, model = window.session, tmp_path / "trained.npz"
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: session.run.step == 10 and not session.run.is_running, timeout=SOON)
    session.files.save_model(model)
    qtbot.waitUntil(model.exists, timeout=SOON)
    return Walk(window, qtbot, model)


def _numbers(frame: Frame) -> dict[str, list[str]]:
    """Return the numbers that the example of each term must have, from the frame."""
    trace, snapshot, answer = frame.trace, frame.snapshot, frame.trace.answer
    hidden, outputs = trace.parameters.kernels[0].shape, trace.parameters.kernels[-1].shape
    firing, strongest = int(trace.gates[0].sum()), int(trace.activations[0].argmax())
    batch = f"{snapshot.step:,}"
    wanted = {
        "intensity": [str(int((trace.image > 0).sum()))],
        "weight": [f"{hidden[0] * hidden[1]:,}"],
        "connection": [f"{hidden[0] * hidden[1]:,}"],
        "votes": [f"{outputs[0] * outputs[1]:,}"],
        "bias": [
            write(float(trace.parameters.biases[-1][0]), "+.3f"),
            write(float(trace.parameters.biases[0][0]), "+.3f"),
        ],
        "unit": [str(strongest), write(float(trace.pre_activations[0][strongest]), "+.3f")],
        "activation": [write(float(trace.activations[0][strongest]), ".3f"), str(firing)],
        "silent": [str(hidden[1] - firing)],
        "layer health": [str(firing)],
        "order": [str(strongest), write(float(trace.activations[0][strongest]), ".3f")],
        "parameters": [f"{snapshot.parameters.architecture.n_parameters:,}"],
        "random start": [batch],
        "optimizer": [batch],
        "moment": [batch],
        "run": [batch],
        "seed": [str(snapshot.seed)],
        "contrast": [f"{frame.state.appearance.contrast:.1f}"],
        "modes": [frame.state.appearance.mode.value],
    }
    if not frame.image.is_empty:
        probability, logit = percentage(float(trace.probabilities[answer])), write(float(trace.logits[answer]), "+.3f")
        wanted |= {
            "answer": [str(answer), probability],
            "probability": [str(answer), probability],
            "what if": [str(answer), probability],
            "logit": [str(answer), logit],
            "softmax": [logit, probability],
        }
    if frame.image.label is not None:
        wanted |= {"label": [str(frame.image.label)]}
    if frame.image.label is not None and not frame.image.is_empty:
        wanted |= {"loss": [exact_number(-math.log(trace.probabilities[frame.image.label]))]}
    lesson = frame.state.lesson
    if lesson is not None and lesson.step.label is not None:
        before = float(lesson.step.before.probabilities[lesson.step.label])
        wanted |= {"delta": [f"{before:.3f}"], "update": [percentage(before)]}
    return wanted


def _has(entry: Entry, number: str) -> bool:
    return re.search(rf"(?<![\d.,]){re.escape(number)}(?![\d]|[.,]\d)", entry.example) is not None


def test_the_numbers_are_those_of_the_frame(states: Walk) -> None:
    facts = states.session.facts
    for name in STATES:
        for key, numbers in _numbers(states.enter(name)).items():
            entry = entry_of(key, facts)
            assert entry.has_numbers, (name, key)
            for number in numbers:
                assert _has(entry, number), (name, key, number, entry.example)


def test_an_empty_drawing_has_no_answer_and_says_how_to_get_one(states: Walk) -> None:
    states.enter("empty drawing")
    for key in ("answer", "probability", "softmax", "logit", "loss", "what if"):
        entry = entry_of(key, states.session.facts)
        assert not entry.has_numbers, entry.example
        assert not re.search(r"\d", entry.example), entry.example


def test_every_example_is_whole(states: Walk) -> None:
    for name in STATES:
        states.enter(name)
        for selection in (Selection(pixels=(9 * 28 + 12,)), Selection()):
            states.session.questions.select(selection)
            for key in TERMS:
                example = entry_of(key, states.session.facts).example
                assert "—" not in example, (name, key, example)
                assert example.endswith("."), (name, key, example)


def test_a_comparison_and_a_lesson_have_their_numbers(states: Walk, qtbot: QtBot) -> None:
    facts, runs = states.session.facts, states.session.runs
    assert not entry_of("comparison", facts).has_numbers
    states.enter("comparison")
    assert runs.live is not None
    entry = entry_of("comparison", facts)
    assert _has(entry, f"run {runs.live.number}")
    assert _has(entry, f"run {runs.older[-1].number}")
    states.enter(f"lesson: {Stage.UPDATE.value}")
    qtbot.waitUntil(lambda: states.session.lesson.learner.findings is not None, timeout=SOON)
    for key in ("delta", "update", "backpropagation"):
        assert entry_of(key, facts).has_numbers, key


SETTINGS: tuple[tuple[str, dict[str, object], list[str]], ...] = (
    ("dropout", {"dropout": 0.0}, ["0"]),
    ("dropout", {"dropout": 0.25}, ["25%"]),
    ("l2", {"l2": 0.0}, ["0"]),
    ("l2", {"l2": 0.002}, ["0.002"]),
    ("augmentation", {"shifts": 0, "noise": 0.0}, ["0"]),
    ("augmentation", {"shifts": 2, "noise": 0.5}, ["2", "0.5"]),
    ("shuffled labels", {"shuffled_labels": 0.0}, ["own"]),
    ("shuffled labels", {"shuffled_labels": 0.5}, ["50%"]),
    ("optimizer", {"optimizer": "sgd"}, ["SGD"]),
    ("optimizer", {"optimizer": "adam"}, ["Adam"]),
    ("schedule", {"schedule": "constant", "learning_rate": 0.02}, ["constant", "0.02"]),
    ("schedule", {"schedule": "one_cycle", "learning_rate": 0.02}, ["one cycle", "0.02"]),
    ("learning rate", {"schedule": "constant", "learning_rate": 0.02}, ["0.02", "every step"]),
    ("learning rate", {"schedule": "one_cycle", "learning_rate": 0.02}, ["0.02", "rises"]),
    ("batch", {"batch_size": 32}, ["32"]),
    ("epoch", {"epochs": 7}, ["7"]),
    ("seed", {"seed": 41}, ["41"]),
)


def _start(session: Session, qtbot: QtBot, settings: dict[str, object]) -> None:
    run_id = session.run.run_id
    config = replace(session.run.config, **settings)  # type: ignore[arg-type]
    session.run.start_run_with(config)
    qtbot.waitUntil(lambda: session.run.run_id != run_id, timeout=SOON)
    qtbot.waitUntil(lambda: session.run.run_config == config and has_begun(session), timeout=SOON)


def test_an_example_says_what_the_run_uses(window: MainWindow, qtbot: QtBot) -> None:
    for key, settings, parts in SETTINGS:
        _start(window.session, qtbot, settings)
        entry = entry_of(key, window.session.facts)
        for part in parts:
            assert _has(entry, part), entry.example


def test_settings_of_the_next_run_are_not_yet_those_of_this_one(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    _start(session, qtbot, {"seed": 3, "batch_size": 32})
    session.run.prepare(replace(session.run.config, seed=4, batch_size=64))
    assert _has(entry_of("seed", session.facts), "3")
    assert _has(entry_of("batch", session.facts), "32")


def test_pins_are_counted(window: MainWindow) -> None:
    questions, facts = window.session.questions, window.session.facts
    assert not entry_of("pins", facts).has_numbers
    for number in (1, 2):
        questions.select(Selection(pixels=(number,)))
        questions.pin()
        assert _has(entry_of("pins", facts), str(number))
