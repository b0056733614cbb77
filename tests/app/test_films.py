"""Films from the window: made in the background, of what is on the screen, without moving it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageSequence
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from netviz.app.exports.film.dialog import FilmDialog
from netviz.app.exports.film.moments import Moments
from netviz.app.exports.film.plan import HEIGHTS, FilmChoice, FilmForm, FilmSubject
from netviz.app.exports.film.scenes import Projector
from netviz.app.main_window import MainWindow
from netviz.scene.appearance import Mode
from netviz.scene.arrangement import Arrangement
from netviz.scene.display_state import Source
from netviz.scene.renderer import SceneRenderer
from netviz.scene.selection import Selection
from netviz.session.session import Session
from netviz.widgets.parts.theme import DARK_THEME


def train(window: MainWindow, qtbot: QtBot, n_batches: int) -> None:
    run = window.session.run
    for _ in range(n_batches):
        wanted = run.step + 1
        run.train_one_batch()
        qtbot.waitUntil(partial(_has_trained, window, wanted), timeout=10_000)


def _has_trained(window: MainWindow, n_batches: int) -> bool:
    return window.session.run.step == n_batches


def dialog_of(window: MainWindow) -> FilmDialog:
    dialog = window.findChild(FilmDialog)
    assert dialog is not None
    return dialog


def test_a_film_is_made_while_the_window_goes_on(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    film = window.actions_.by_name["film"]
    with qtbot.waitSignal(session.messages.refused):
        film.trigger()
    train(window, qtbot, 4)
    session.questions.select(Selection(unit=3))
    film.trigger()
    dialog = dialog_of(window)
    film.trigger()
    assert window.findChildren(FilmDialog) == [dialog]
    for name, value in (("film-form", FilmForm.GIF), ("film-size", 360)):
        box = dialog.findChild(QComboBox, name)
        assert box is not None
        box.setCurrentIndex(box.findData(value))
    seconds = dialog.findChild(QSpinBox, "film-seconds")
    assert seconds is not None
    seconds.setValue(1)
    path = tmp_path / "learning.gif"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_, **__: (str(path), "")))
    with qtbot.waitSignal(session.messages.noticed, timeout=30_000) as noticed:
        dialog.wanted.emit()
        assert window.films.is_busy
        # Meanwhile the user trains on.
        session.run.train_one_batch()
    assert noticed.args == ["Saved learning.gif."]
    qtbot.waitUntil(lambda: not window.films.is_busy, timeout=10_000)
    qtbot.waitUntil(lambda: window.findChild(FilmDialog) is None, timeout=10_000)
    assert session.display.is_live
    assert session.run.step == 5
    with Image.open(path) as picture:
        assert picture.size == (640, 360)
        # From batch 0 to 4, also the one that is not kept.
        assert sum(1 for _ in ImageSequence.Iterator(picture)) == 5
    assert [kept.name for kept in tmp_path.glob("*.gif")] == ["learning.gif"]


def test_a_film_says_its_moments_and_shows_what_the_screen_shows(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot, 6)
    session = window.session
    run, dataset = session.runs.live, session.images.dataset
    assert run is not None
    assert dataset is not None
    assert 3 not in run.history.steps
    moments = Moments(run.history, dataset, lambda: False)
    seen = {step: moments.at(step) for step in range(5)}
    assert [snapshot.step for snapshot in seen.values()] == list(range(5))
    for mode in Mode:
        session.display.set_mode(mode)
        state = session.display.state()
        assert state is not None
        script = window.films.script(run, FilmChoice(FilmForm.GIF, 0, 4, 1), state)
        assert [scene.step for scene in script.scenes] == [0, 1, 2, 3, 4]
        assert sum(scene.n_pictures for scene in script.scenes) == 10
        for scene in script.scenes:
            assert scene.caption.startswith(f"batch {scene.step} · epoch")
            shown = script.state_at(seen[scene.step])
            assert (shown.source, shown.appearance.mode) == (Source.PAST, mode)
            assert shown.image is state.image
            if mode is Mode.CHANGE:
                assert shown.newer is shown.snapshot
                assert shown.older is not None
                assert shown.older.step == 0
            else:
                assert shown.newer is None


def test_a_batch_between_kept_ones_is_that_of_the_run(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot, 3)
    session = window.session
    live, run, dataset = session.run.snapshot, session.runs.live, session.images.dataset
    assert live is not None
    assert run is not None
    assert dataset is not None
    train(window, qtbot, 1)
    moments = Moments(run.history, dataset, lambda: False)
    assert np.array_equal(moments.at(3).parameters.vector, live.parameters.vector)
    cancelled = Moments(run.history, dataset, lambda: True)
    assert cancelled.at(3).step in run.history.steps


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("subject", FilmSubject)
def test_pictures_are_filled_to_the_edges_and_say_the_moment(
    models: Session, qtbot: QtBot, height: int, subject: FilmSubject
) -> None:
    state = models.display.state()
    assert state is not None
    choice = FilmChoice(FilmForm.MP4, 0, 1, height=height, subject=subject)
    sizes = state.snapshot.parameters.architecture.layer_sizes
    arrangement = Arrangement.by_number(*sizes[1:-1])
    projector = Projector(choice, DARK_THEME, QFont(), arrangement)
    state = replace(state, appearance=state.appearance.with_palette(DARK_THEME.palette))
    rendered = SceneRenderer().render(projector.request(1, state))
    picture, other = (projector.paint(rendered, state, caption) for caption in ("batch 0", "batch 1"))
    width = choice.size[0]
    assert picture.shape == (height, width, 3)
    ground = DARK_THEME.palette.panel
    for row, column in ((0, 0), (0, -1), (-1, 0), (-1, -1), (height // 2, -1)):
        assert tuple(picture[row, column].tolist()) == ground
    # Only the line below differs.
    rows = np.flatnonzero((picture != other).any(axis=(1, 2)))
    assert rows.min() > 0.9 * height
    # Something is drawn in both halves.
    for half in (picture[: round(0.9 * height), : width // 2], picture[: round(0.9 * height), width // 2 :]):
        assert len(np.unique(half.reshape(-1, 3), axis=0)) > 50


@pytest.mark.parametrize("how", ["cancel", "close"])
def test_a_film_that_is_not_wanted_any_more_leaves_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    train(window, qtbot, 2)
    window.actions_.by_name["film"].trigger()
    dialog = dialog_of(window)
    folder = tmp_path / "films"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_, **__: (str(folder / "learning"), "")))
    dialog.wanted.emit()
    assert window.films.is_busy
    if how == "close":
        window.close()
    else:
        cancel = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Cancel")
        cancel.click()
        qtbot.waitUntil(lambda: not window.films.is_busy, timeout=20_000)
    assert list(folder.iterdir()) == []


def test_a_film_that_cannot_be_written_is_refused_and_can_be_tried_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(window, qtbot, 2)
    window.actions_.by_name["film"].trigger()
    dialog = dialog_of(window)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_, **__: (str(tmp_path / "no" / "a.mp4"), ""))
    )
    with qtbot.waitSignal(window.session.messages.refused, timeout=30_000) as refused:
        dialog.wanted.emit()
    assert refused.args[0].startswith("a.mp4 could not be written: ")
    save = next(button for button in dialog.findChildren(QPushButton) if "Save" in button.text())
    assert save.isEnabled()
    qtbot.waitUntil(lambda: not window.films.is_busy, timeout=10_000)


def test_a_film_of_the_window_plays_its_moments_and_gives_it_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session, path = window.session, tmp_path / "window.gif"
    train(window, qtbot, 5)
    run = session.runs.live
    assert run is not None
    choice = FilmChoice(FilmForm.GIF, 0, 5, seconds=1, height=360, subject=FilmSubject.WINDOW)
    view = window.views.network.view
    with qtbot.waitSignal(session.messages.noticed, timeout=30_000):
        window.films.make(run, choice, path)
        # Clicks and keys do not reach the window meanwhile.
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
        QTest.keyClick(window, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: not window.films.is_busy and session.display.is_live, timeout=10_000)
    assert (session.run.step, session.questions.selection) == (5, Selection())
    with Image.open(path) as film:
        pictures = [np.asarray(picture.convert("RGB")) for picture in ImageSequence.Iterator(film)]
    # From batch 0 to 4, the last one that is kept.
    assert [picture.shape for picture in pictures] == [(360, 640, 3)] * 5
    assert all(not np.array_equal(*pair) for pair in pairwise(pictures))
    session.run.train_one_batch()
    qtbot.waitUntil(lambda: session.run.step == 6, timeout=10_000)


def test_a_film_of_the_window_that_is_cancelled_leaves_the_moment_that_was_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session = window.session
    train(window, qtbot, 4)
    run = session.runs.live
    assert run is not None
    session.time_machine.go_to(2)
    qtbot.waitUntil(lambda: session.time_machine.step == 2, timeout=10_000)
    choice = FilmChoice(FilmForm.GIF, 0, 4, seconds=10, height=360, subject=FilmSubject.WINDOW)
    window.films.make(run, choice, tmp_path / "window.gif")
    qtbot.waitUntil(lambda: session.time_machine.step != 2, timeout=10_000)
    window.films.cancel()
    qtbot.waitUntil(lambda: not window.films.is_busy, timeout=10_000)
    assert session.time_machine.step == 2
    assert list(tmp_path.glob("*window*")) == []
