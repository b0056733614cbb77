"""A training elsewhere in the window: a banner, true words for its moments, and commands that fit."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.data import Dataset
from netviz.formats.following import Skipped
from netviz.formats.writing.exporting import export
from netviz.scene.appearance import GradientOf
from netviz.scene.quantities import TRAINED_ELSEWHERE
from netviz.session.following import Following
from netviz.training import Trainer
from netviz.walks.errors import ExpressionError
from netviz.widgets.network.following_banner import following_banner
from netviz.widgets.network.painting import hint_wordings
from netviz.widgets.parts.panel import Readout
from tests.conftest import SMALL

SECOND = 10_000
STEPS = (100, 1200, 2500)
METADATA = {"activation": "relu", "seed": "0", "step": "0", "epoch": "0", "data_set": "bars"}


@pytest.fixture
def folder(tmp_path: Path, bars: Dataset) -> Path:
    folder = tmp_path / "runs"
    folder.mkdir()
    trainer = Trainer(SMALL, bars)
    for step in STEPS:
        for _ in range(4):
            trainer.train_batch()
        path = folder / f"step_{step}.safetensors"
        export(path, trainer.parameters, METADATA)
        os.utime(path, (1000.0, 1000.0))
    (folder / "step_7.npz").write_bytes(b"PK\x03\x04 and no more")
    os.utime(folder / "step_7.npz", (1000.0, 1000.0))
    return folder


@pytest.fixture
def window(home: MainWindow, folder: Path, qtbot: QtBot) -> MainWindow:
    """The window with three checkpoints, all of them measured."""
    home.opening.open(folder)
    qtbot.waitUntil(lambda: home.session.run.history.steps == STEPS, timeout=SECOND)
    live = home.session.runs
    qtbot.waitUntil(lambda: live.live is not None and len(live.live.validations) == 3, timeout=SECOND)
    qtbot.waitUntil(lambda: shown_step(home) == STEPS[-1], timeout=SECOND)
    return home


def shown_step(window: MainWindow) -> int:
    frame = window.session.pictures.frame
    return -1 if frame is None else frame.snapshot.step


def texts(window: MainWindow) -> list[str]:
    """Return what labels and readouts say, apart from the settings, which are those of a run of our own."""
    settings = window.views.settings
    widgets: list[QLabel | Readout] = [*window.findChildren(QLabel), *window.findChildren(Readout)]
    return [
        re.sub(r"<[^>]*>", " ", widget.text())
        for widget in widgets
        if widget.isVisible() and not settings.isAncestorOf(widget)
    ]


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, f"action-{name}")
    assert found is not None
    return found


def banner(window: MainWindow) -> str:
    return window.views.network.banner.accessibleDescription()


def test_the_banner_names_what_is_followed_and_stops_it(window: MainWindow, qtbot: QtBot) -> None:
    assert banner(window).startswith("Following runs: newest: step_2500.safetensors")
    window.views.network.banner.back.click()
    assert window.session.following.path is None
    assert banner(window) == ""
    assert window.session.run.history.steps == STEPS


@pytest.mark.parametrize("place", ["newest", "earlier", "lesson", "drawing", "marked"])
def test_no_moment_of_it_is_called_a_batch(window: MainWindow, qtbot: QtBot, place: str) -> None:
    session = window.session
    if place == "earlier":
        session.time_machine.go_to(1200)
        qtbot.waitUntil(lambda: shown_step(window) == 1200, timeout=SECOND)
    elif place == "lesson":
        session.lesson.next()
        qtbot.waitUntil(lambda: "copied after step 2,500" in banner(window), timeout=SECOND)
    elif place == "drawing":
        action(window, "draw").trigger()
    elif place == "marked":
        session.display.set_mark()
    for name in ("curves", "runs", "data"):
        window.panels.unfold(name)
        qtbot.wait(0)
        wrong = [text for text in texts(window) if re.search(r"\bbatch [\d,]+", text)]
        assert not wrong, name
    assert any(re.search(r"\bstep (2,500|1,200)\b", text) for text in texts(window))


def test_nothing_is_promised_that_only_a_run_of_our_own_has(window: MainWindow) -> None:
    for name in ("timeline-track", "loss-plot-numbers", "accuracy-plot-numbers", "fork-button", "validation-accuracy"):
        widget = window.findChild(QWidget, name)
        assert widget is not None, name
        text = " ".join(widget.toolTip().lower().split())
        assert "batch" not in text, name
        assert "never trains on" not in text, name

    accuracy = window.findChild(Readout, "validation-accuracy")
    assert accuracy is not None
    # Of the newest checkpoint, whatever was measured last.
    assert accuracy.text().startswith("validation  ")
    assert "at" not in accuracy.text().split()

    facts = window.session.facts
    for name in ("batch", "batches_per_epoch", "batch_size", "optimizer", "learning_rate", "batch_accuracy"):
        with pytest.raises(ExpressionError):
            facts.value_of(name, ())
    assert facts.value_of("validation_accuracy", ()) == window.session.runs.all[-1].validations[-1].accuracy


def test_arrows_go_to_checkpoints_and_none_has_the_gradient_of_a_batch(window: MainWindow, qtbot: QtBot) -> None:
    machine = window.session.time_machine
    machine.step_by(-1)
    qtbot.waitUntil(lambda: shown_step(window) == 1200, timeout=SECOND)
    machine.step_by(-1)
    qtbot.waitUntil(lambda: shown_step(window) == 100, timeout=SECOND)
    machine.step_by(1)
    qtbot.waitUntil(lambda: shown_step(window) == 1200, timeout=SECOND)

    session = window.session
    session.display.show_gradient_of(GradientOf.BATCH)
    qtbot.waitUntil(
        lambda: (frame := session.pictures.frame) is not None and frame.missing == TRAINED_ELSEWHERE, timeout=SECOND
    )
    assert not session.past_updates.is_working


def test_commands_that_train_say_why_they_cannot(window: MainWindow) -> None:
    for name in ("train", "one-batch", "one-epoch", "save-session", "same-start", "other-start"):
        assert not action(window, name).isEnabled(), name
    for name in ("train", "same-start", "other-start"):
        assert "Another program trains this network" in " ".join(action(window, name).toolTip().split()), name
    assert action(window, "fork").isEnabled()
    assert action(window, "stop-following").isEnabled()
    assert not window.session.file.is_worth_saving


def test_until_the_first_checkpoint_the_window_says_what_it_shows(
    home: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    trains = ("train", "one-batch", "one-epoch")
    with qtbot.waitSignal(home.session.following.began) as began:
        home.files.follow(empty)
    assert began.args == [empty]
    view = home.views.network.view
    assert view.is_waiting
    assert not any(action(home, name).isEnabled() for name in trains)
    for name in ("train", "one-batch"):
        assert "stop following to train a network here" in " ".join(action(home, name).toolTip().split())
    frame = home.session.pictures.frame
    assert frame is not None
    for wording, other in zip(hint_wordings(frame, is_waiting=True), hint_wordings(frame), strict=True):
        assert not any("Train" in line for line in wording)
        assert any("Train" in line for line in other)
    action(home, "stop-following").trigger()
    assert not view.is_waiting
    assert all(action(home, name).isEnabled() for name in trains)
    # What trains already can be paused while the first checkpoint is awaited.
    home.session.run.train()
    qtbot.waitUntil(lambda: home.session.run.is_running, timeout=10_000)
    home.files.follow(empty)
    assert action(home, "train").isEnabled()
    action(home, "train").trigger()
    qtbot.waitUntil(lambda: not action(home, "train").isEnabled(), timeout=10_000)
    home.files.follow(folder)
    qtbot.waitUntil(lambda: not view.is_waiting, timeout=10_000)


@dataclass
class FollowingOf:
    """What the banner reads of a `Following`."""

    path: Path | None = Path("/somewhere/runs")
    newest: str = ""
    n_left_out: int = 0
    is_there: bool = True
    skipped: tuple[Skipped, ...] = ()

    @property
    def is_waiting(self) -> bool:
        return not self.newest


@pytest.mark.parametrize(
    ("state", "detail"),
    [
        (FollowingOf(), "waiting for the first checkpoint"),
        (FollowingOf(is_there=False), "it is not there now, and is waited for"),
        (FollowingOf(newest="a.pt", is_there=False), "it is not there now, and is waited for · newest: a.pt"),
        (FollowingOf(newest="a.pt", n_left_out=9700), "newest: a.pt · 9,700 files left out"),
        (FollowingOf(newest="a.pt", skipped=(Skipped("b.pt", "It is damaged."),)), "newest: a.pt · 1 file skipped"),
    ],
)
def test_the_banner_says_what_was_found(qapp: QApplication, state: FollowingOf, detail: str) -> None:
    text = following_banner(cast(Following, state))
    assert text is not None
    assert (text.title, text.detail) == ("Following runs", detail)
    assert text.note.startswith(
        "b.pt: It is damaged." if state.skipped else "There are more files" * bool(state.n_left_out)
    )
