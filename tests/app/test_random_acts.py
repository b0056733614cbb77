"""Anything that can be done, in any order, while it trains: nothing fails, and the window knows what it shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netviz.app.garbage import GarbageCollection
from netviz.app.main_window import MainWindow
from netviz.cli.benchmark.acts import Acts
from netviz.failure import Failure
from netviz.workers.run_reports import RunState
from tests.conftest import make_window

N_ACTS = 120


@pytest.mark.parametrize("seed", range(4))
def test_a_restless_person_breaks_nothing(qtbot: QtBot, tmp_path: Path, bars_folder: Path, seed: int) -> None:
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    session = window.session
    failures: list[Failure] = []
    session.messages.failed.connect(failures.append)
    session.start(bars_folder)
    qtbot.waitUntil(lambda: session.pictures.frame is not None, timeout=20_000)
    session.run.train()
    # As in the program: what dialogs leave behind belongs to this thread.
    garbage = GarbageCollection()
    garbage.start()
    threads = set(session.running_threads)
    acts = Acts(window, seed)
    for _ in range(N_ACTS):
        acts.act()
        QApplication.processEvents()
        assert not failures, (failures, acts.done)
    _come_to_rest(window, qtbot)
    # Another one is started by the first question that it answers.
    assert set(session.running_threads) - threads <= {"previews"}, acts.done
    garbage.stop()
    window.close()
    session.close()
    assert not session.running_threads


def _come_to_rest(window: MainWindow, qtbot: QtBot) -> None:
    """Go back to the live network: the picture, the toolbar and the models agree on its moment."""
    session = window.session
    session.run.pause()
    window.actions_.by_name["live"].trigger()
    window.presentation.leave()
    qtbot.waitUntil(lambda: not session.run.is_running and session.run.has_delivered_all, timeout=20_000)
    state = session.run.status.state
    assert state in (RunState.PAUSED, RunState.FINISHED, RunState.STOPPED)

    def agrees() -> bool:
        frame, snapshot = session.pictures.frame, session.run.snapshot
        if frame is None or snapshot is None or session.display.snapshot is not snapshot:
            return False
        return frame.state.snapshot.step == snapshot.step == session.run.step

    qtbot.waitUntil(agrees, timeout=20_000)
