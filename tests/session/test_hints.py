"""Hints of a session, with the real threads: when they come and go, and where they are quiet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from netviz.scene.hints import Hint
from netviz.scene.lesson_moment import Stage
from netviz.session.drawing_desk import Tool
from netviz.session.session import Session
from netviz.workers.run_reports import RunState
from tests.conftest import SMALL, has_begun

SOON = 10_000
ABSURD = replace(SMALL, optimizer="sgd", learning_rate=1e20)


def train(models: Session, qtbot: QtBot) -> None:
    """Train to the end, good or bad."""
    models.run.train()
    ends = (RunState.FINISHED, RunState.STOPPED)
    qtbot.waitUntil(lambda: models.run.status.state in ends, timeout=SOON)


def break_run(models: Session, qtbot: QtBot) -> None:
    """Train a run that diverges after its first batch, and wait for its hint."""
    models.run.start_run_with(ABSURD)
    qtbot.waitUntil(lambda: has_begun(models), timeout=SOON)
    assert models.hints.current is None
    train(models, qtbot)
    qtbot.waitUntil(lambda: models.hints.current is not None, timeout=SOON)
    hint = models.hints.current
    assert hint is not None
    assert hint.kind == "diverged"
    # It has trained a batch: the rate is to blame, not the start.
    assert "a learning rate of 1e+20 is too high" in hint.text


def kind(models: Session) -> str | None:
    hint = models.hints.current
    return hint.kind if hint is not None else None


def rest_measurements(models: Session, qtbot: QtBot) -> None:
    """Wait for a measurement that was asked for: jobs are done in order."""
    done: list[None] = []
    models.jobs.submit("wait", lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=SOON)


def line(models: Session, x: float, top: float = 5.0, bottom: float = 23.0) -> None:
    models.drawing.begin(x, top, erases=False)
    models.drawing.move_to(x, bottom)
    models.drawing.end()


def draw_eleven(models: Session) -> None:
    models.drawing.choose(Tool.PEN)
    line(models, 8.0)
    line(models, 19.0)


def test_a_good_run_never_has_a_hint(models: Session, qtbot: QtBot) -> None:
    shown: list[Hint | None] = []
    models.hints.changed.connect(lambda: shown.append(models.hints.current))
    models.run.start_run_with(replace(SMALL, epochs=6))
    qtbot.waitUntil(lambda: has_begun(models), timeout=SOON)
    train(models, qtbot)
    qtbot.waitUntil(lambda: models.run.take_snapshot() or models.run.step == 60, timeout=SOON)
    rest_measurements(models, qtbot)
    assert shown == []


def test_a_run_that_learns_too_slowly_has_one_when_it_ends(models: Session, qtbot: QtBot) -> None:
    models.run.start_run_with(replace(SMALL, learning_rate=1e-7, epochs=11))
    qtbot.waitUntil(lambda: has_begun(models), timeout=SOON)
    train(models, qtbot)
    # Nothing draws here, and so nothing takes the last weights.
    qtbot.waitUntil(lambda: models.run.take_snapshot() or models.run.step == 110, timeout=SOON)
    qtbot.waitUntil(lambda: kind(models) == "stuck", timeout=SOON)


# Where it is quiet ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("prepare", "is_noticed"),
    [
        (lambda models: None, False),
        (lambda models: models.hints.set_quiet(True), True),
        (lambda models: models.hints.set_enabled(False), True),
        (lambda models: models.hints.choose(enabled=True, dismissed=frozenset({"diverged"})), True),
        (lambda models: models.drawing.choose(Tool.PEN), True),
    ],
    ids=["hints", "walk", "off", "not wanted", "drawing"],
)
def test_one_place_says_that_a_run_has_diverged(
    models: Session, qtbot: QtBot, prepare: Callable[[Session], None], is_noticed: bool
) -> None:
    said: list[str] = []
    models.messages.refused.connect(said.append)
    models.messages.noticed.connect(said.append)
    prepare(models)
    models.run.start_run_with(ABSURD)
    qtbot.waitUntil(lambda: has_begun(models), timeout=SOON)
    with qtbot.waitSignal(models.run.diverged, timeout=SOON):
        models.run.train()
    if is_noticed:
        assert len(said) == 1
        assert "learning rate" in said[0]
        assert kind(models) is None
    else:
        qtbot.waitUntil(lambda: kind(models) == "diverged", timeout=SOON)
        assert said == []


def open_lesson(models: Session, qtbot: QtBot) -> None:
    models.lesson.show(Stage.LOSS)
    qtbot.waitUntil(lambda: models.lesson.stage is Stage.LOSS, timeout=SOON)


def show_past(models: Session, qtbot: QtBot) -> None:
    models.time_machine.go_to(0)
    qtbot.waitUntil(lambda: not models.display.is_live, timeout=SOON)


def show_other_run(models: Session, qtbot: QtBot) -> None:
    models.time_machine.show_run(models.runs.older[0])


def compare_runs(models: Session, qtbot: QtBot) -> None:
    live = models.runs.live
    assert live is not None
    models.time_machine.show_difference(live, models.runs.older[0])


def show_drawing(models: Session, qtbot: QtBot) -> None:
    models.drawing.choose(Tool.PEN)


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        (open_lesson, lambda models: models.lesson.end()),
        (show_past, lambda models: models.time_machine.go_live()),
        (show_other_run, lambda models: models.time_machine.go_live()),
        (compare_runs, lambda models: models.time_machine.go_live()),
        (show_drawing, lambda models: models.drawing.leave()),
        (lambda models, qtbot: models.hints.set_quiet(True), lambda models: models.hints.set_quiet(False)),
        (lambda models, qtbot: models.hints.set_enabled(False), lambda models: models.hints.set_enabled(True)),
    ],
    ids=["lesson", "past", "other run", "comparison", "drawing", "walk", "off"],
)
def test_a_hint_about_the_run_is_quiet_while_something_else_is_shown(
    models: Session, qtbot: QtBot, begin: Callable[[Session, QtBot], None], end: Callable[[Session], None]
) -> None:
    train(models, qtbot)
    break_run(models, qtbot)
    begin(models, qtbot)
    assert models.hints.current is None
    end(models)
    assert kind(models) == "diverged"


@pytest.mark.parametrize(
    "begin",
    [
        open_lesson,
        show_past,
        lambda models, qtbot: models.images.step(1),
        lambda models, qtbot: models.hints.set_quiet(True),
        lambda models, qtbot: models.hints.set_enabled(False),
    ],
    ids=["lesson", "past", "image", "walk", "off"],
)
def test_a_hint_about_the_drawing_is_quiet_too(
    models: Session, qtbot: QtBot, begin: Callable[[Session, QtBot], None]
) -> None:
    train(models, qtbot)
    draw_eleven(models)
    models.drawing.set_label(1)
    assert models.hints.current is None
    qtbot.waitUntil(lambda: kind(models) == "several digits", timeout=SOON)
    begin(models, qtbot)
    assert models.hints.current is None


def test_while_hints_are_quiet_nothing_is_measured(
    models: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs: list[str] = []
    submit = models.jobs.submit

    def record(name: str, *arguments: Any, **callbacks: Any) -> None:
        jobs.append(name)
        submit(name, *arguments, **callbacks)

    monkeypatch.setattr(models.jobs, "submit", record)
    models.hints.set_quiet(True)
    train(models, qtbot)
    rest_measurements(models, qtbot)
    assert "measure for hints" not in jobs
    models.hints.set_quiet(False)
    qtbot.waitUntil(lambda: "measure for hints" in jobs, timeout=SOON)


# Dismissing -----------------------------------------------------------------------------------------------------------


def test_not_now_holds_for_this_run(models: Session, qtbot: QtBot) -> None:
    break_run(models, qtbot)
    models.hints.dismiss()
    assert models.hints.current is None
    assert models.hints.dismissed_kinds == frozenset()
    break_run(models, qtbot)


def test_a_kind_that_is_not_wanted_stays_away_until_hints_are_turned_on_again(models: Session, qtbot: QtBot) -> None:
    hints = models.hints
    break_run(models, qtbot)
    with qtbot.waitSignal(hints.choices_changed):
        hints.dismiss_kind()
    assert hints.dismissed_kinds == {"diverged"}
    models.run.start_run_with(ABSURD)
    qtbot.waitUntil(lambda: has_begun(models), timeout=SOON)
    train(models, qtbot)
    rest_measurements(models, qtbot)
    assert hints.current is None
    hints.set_enabled(False)
    hints.set_enabled(True)
    assert hints.dismissed_kinds == frozenset()
    break_run(models, qtbot)


def test_the_next_run_has_no_hint_of_the_last_one(models: Session, qtbot: QtBot) -> None:
    break_run(models, qtbot)
    models.run.start_run_with(SMALL)
    assert models.hints.current is None
    qtbot.waitUntil(lambda: has_begun(models), timeout=SOON)
    rest_measurements(models, qtbot)
    assert models.hints.current is None


# Drawings -------------------------------------------------------------------------------------------------------------


def test_a_drawing_is_looked_at_when_the_pen_rests(models: Session, qtbot: QtBot) -> None:
    desk = models.drawing
    draw_eleven(models)
    qtbot.waitUntil(lambda: kind(models) == "several digits", timeout=SOON)
    desk.undo()
    qtbot.waitUntil(lambda: models.hints.current is None, timeout=SOON)
    desk.redo()
    qtbot.waitUntil(lambda: kind(models) == "several digits", timeout=SOON)
    desk.clear()
    assert models.hints.current is None


def test_a_drawing_off_the_middle_has_a_hint_only_if_it_is_not_centered(models: Session, qtbot: QtBot) -> None:
    desk = models.drawing
    desk.choose(Tool.PEN)
    desk.set_centred(False)
    line(models, 4.0, 3.0, 14.0)
    qtbot.waitUntil(lambda: kind(models) == "off center", timeout=SOON)
    desk.set_centred(True)
    qtbot.waitUntil(lambda: models.hints.current is None, timeout=SOON)


def test_not_now_holds_for_this_drawing(models: Session, qtbot: QtBot) -> None:
    draw_eleven(models)
    qtbot.waitUntil(lambda: kind(models) == "several digits", timeout=SOON)
    models.hints.dismiss()
    assert models.hints.current is None
    models.drawing.clear()
    draw_eleven(models)
    qtbot.waitUntil(lambda: kind(models) == "several digits", timeout=SOON)


def test_a_hint_about_the_run_waits_for_the_drawing(models: Session, qtbot: QtBot) -> None:
    break_run(models, qtbot)
    draw_eleven(models)
    qtbot.waitUntil(lambda: kind(models) == "several digits", timeout=SOON)
    models.drawing.leave()
    assert kind(models) == "diverged"
