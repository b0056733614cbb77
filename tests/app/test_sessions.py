"""Sessions in a real window: saved and opened from the menu and by dropping, with the panels that were open."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.panels import BOTTOM
from netviz.app.session_layout import apply_layout, layout_of
from netviz.archive.reading import read_session
from netviz.archive.saved import SavedLayout
from netviz.nn.parameter_file import save_parameters
from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.selection import Pin, Selection
from netviz.widgets.parts.panel import Readout


def answer_with(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for method in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, method, staticmethod(lambda *_, **__: (str(path), "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_, **__: str(path)))


def press(window: MainWindow, box: str, text: str) -> None:
    found = window.findChild(QMessageBox, box)
    assert found is not None
    next(b for b in found.findChildren(QPushButton) if b.text().replace("&", "") == text).click()


def run(window: MainWindow, name: str) -> None:
    action = window.actions_.by_name[name]
    assert action.isEnabled()
    action.trigger()


def vector_of(window: MainWindow) -> bytes:
    snapshot = window.session.run.snapshot
    assert snapshot is not None
    return snapshot.parameters.vector.tobytes()


def pins_of(window: MainWindow) -> tuple[Pin, ...]:
    return window.session.questions.pins


def is_in_front(window: MainWindow, front: str) -> bool:
    layout = layout_of(window.panels, window.views.network.view)
    return layout is not None and layout.front == front


def test_a_session_is_saved_and_opened_as_it_was(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, file = window.session, window.session.file
    session.run.thread_.run_to(4)
    qtbot.waitUntil(lambda: session.run.step == 4 and session.run.has_delivered_all, timeout=20_000)
    session.questions.select(Selection(unit=7))
    run(window, "pin")
    window.panels.show(window.views.learn)
    answer_with(monkeypatch, tmp_path / "lesson")
    assert window.windowTitle() == "netviz – bars"
    run(window, "save-session")
    # Not MNIST: the images would be missing elsewhere.
    with qtbot.waitSignal(file.saved, timeout=20_000):
        press(window, "images-question", "With images")
    path = tmp_path / "lesson.netviz"
    assert window.windowTitle() == "lesson.netviz[*] – netviz"
    assert not window.isWindowModified()
    assert read_session(path).with_images
    vector = vector_of(window)
    layout = layout_of(window.panels, window.views.network.view)

    run(window, "unpin")
    qtbot.waitUntil(window.isWindowModified, timeout=5_000)
    # Once it has a name, nothing is asked.
    with qtbot.waitSignal(file.saved, timeout=20_000):
        run(window, "save-session")
    assert not window.isWindowModified()
    run(window, "pin")
    run(window, "save-session")
    qtbot.waitUntil(lambda: not file.is_saving, timeout=20_000)

    session.questions.clear()
    window.panels.show(window.views.settings)
    session.run.reset()
    qtbot.waitUntil(lambda: session.run.step == 0, timeout=20_000)
    for way in ("menu", "drop", "recent"):
        with qtbot.waitSignal(file.opened, timeout=20_000):
            if way == "menu":
                answer_with(monkeypatch, path)
                run(window, "open")
            elif way == "drop":
                window.opening.open(path)
            else:
                menu = window.actions_.menu("file/recent")
                menu.aboutToShow.emit()
                menu.aboutToShow.emit()
                listed = [action for action in menu.actions() if action.property("recent") and action.text()]
                assert [action.text() for action in listed] == ["lesson.netviz", "bars"]
                listed[0].trigger()
        assert (session.run.step, session.questions.selection) == (4, Selection(unit=7))
        assert len(pins_of(window)) == 1
        assert vector_of(window) == vector
        again = layout_of(window.panels, window.views.network.view)
        assert again is not None
        assert layout is not None
        assert replace(again, sizes=layout.sizes) == layout
        assert window.windowTitle() == "lesson.netviz[*] – netviz"
    run(window, "forget-recent")
    assert window.recent.paths == ()
    assert not window.actions_.by_name["forget-recent"].isEnabled()

    # What would be lost is asked for; the answer is obeyed.
    window.sessions.asks_before_opening = True
    run(window, "unpin")
    window.opening.open(path)
    press(window, "unsaved-question", "Cancel")
    assert not pins_of(window)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "unsaved-question") is None)
    window.opening.open(path)
    with qtbot.waitSignal(file.opened, timeout=20_000):
        press(window, "unsaved-question", "Discard")
    assert len(pins_of(window)) == 1
    window.sessions.asks_before_opening = False


def test_whatever_replaces_all_runs_asks_about_unsaved_work(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, bars_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    saved = tmp_path / "saved.netviz"
    session.run.thread_.run_to(4)
    qtbot.waitUntil(lambda: session.run.step == 4 and session.run.has_delivered_all, timeout=20_000)
    session.file.with_images = True
    with qtbot.waitSignal(session.file.saved, timeout=20_000):
        session.file.save(saved)
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    like = network_file(folder / "step_1.safetensors")
    window.sessions.asks_before_opening = True
    session.questions.select(Selection(unit=7))
    run(window, "pin")

    # The earlier run stays.
    window.opening.open(like)
    qtbot.waitUntil(lambda: len(session.runs.older) == 1 and session.runs.live is not None, timeout=20_000)
    assert question(window) is None

    def answered(accept: bool) -> None:
        qtbot.waitUntil(lambda: question(window) is not None, timeout=20_000)
        press(window, "unsaved-question", "Discard" if accept else "Cancel")
        qtbot.waitUntil(lambda: question(window) is None, timeout=20_000)

    for path, command in (
        (bars_folder, "open-data"),
        (bars_folder, ""),
        (folder, "follow"),
        (folder, ""),
        (saved, "open"),
        (saved, ""),
    ):
        run_id = session.run.run_id
        answer_with(monkeypatch, path)
        if command:
            run(window, command)
        else:
            window.opening.open(path)
        if path == bars_folder:
            qtbot.waitUntil(lambda: images_dialog(window) is not None, timeout=20_000)
            dialog = images_dialog(window)
            assert dialog is not None
            dialog.accept()
            qtbot.waitUntil(lambda: images_dialog(window) is None, timeout=20_000)
        answered(accept=False)
        assert (session.run.run_id, len(session.runs.older)) == (run_id, 1)
        assert session.following.path is None
    session.files.load_dataset(bars_folder)
    answered(accept=True)
    qtbot.waitUntil(lambda: not session.runs.older, timeout=20_000)
    window.sessions.asks_before_opening = False


def network_file(path: Path) -> Path:
    architecture = Architecture((784, 8, 10), "relu")
    parameters = Parameters(architecture, np.zeros(architecture.n_parameters, np.float32))
    save_parameters(path, parameters, {"activation": "relu", "seed": "0", "step": "1", "epoch": "0", "data_set": "x"})
    return path


def question(window: MainWindow) -> QMessageBox | None:
    return window.findChild(QMessageBox, "unsaved-question")


def test_every_layout_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    panels, network = window.panels, window.views.network.view
    first = layout_of(panels, network)
    assert first is not None
    for front in ("", *BOTTOM):
        for docks in (("input",), ("weights", "shares"), ("input", "shares", "weights")):
            open_now = docks if not front else (*docks, *BOTTOM)
            wanted = SavedLayout(open_now, front, 3, first.places)
            apply_layout(panels, network, wanted)
            qtbot.waitUntil(partial(is_in_front, window, front), timeout=5_000)
            found = layout_of(panels, network)
            assert found is not None
            assert (set(found.docks), found.tab) == (set(wanted.docks), wanted.tab)
    window.resize(1440, 900)
    docks = ("input", "shares", "weights", *BOTTOM)
    wanted = SavedLayout(docks, "runs", 3, first.places, (0.25, 0.33, 0.35), (4.0, 0.25, 0.5))
    apply_layout(panels, network, wanted)

    def has_sizes() -> bool:
        found = layout_of(panels, network)
        return found is not None and np.allclose(found.sizes, wanted.sizes, atol=0.02)

    qtbot.waitUntil(has_sizes, timeout=5_000)
    np.testing.assert_allclose(network.part, wanted.zoom)
    # A page, a panel or a size of another version is no harm.
    apply_layout(
        panels,
        network,
        replace(
            first,
            docks=("input", "telescope"),
            front="telescope",
            tab=99,
            places=(7, -5, 0, 0, 0),
            sizes=(9.0, -1.0, 0.0),
            zoom=(0.0, -1e300, 1e300),
        ),
    )
    assert network.part == (1.0, 0.0, 0.0)
    assert panels.is_folded


def images_dialog(window: MainWindow) -> QDialog | None:
    return window.findChild(QDialog, "images-dialog")


def test_an_opened_network_is_named_after_its_file(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    session = window.session
    names = ("a.npz", "a network with a name that is far too long for the bar of any window.npz")
    session.files.save_model(tmp_path / names[0])
    qtbot.waitUntil((tmp_path / names[0]).exists, timeout=10_000)
    (tmp_path / names[1]).write_bytes((tmp_path / names[0]).read_bytes())
    for name in names:
        session.files.open_model(tmp_path / name)
        qtbot.waitUntil(lambda name=name: window.windowTitle() == f"netviz – {name} – bars", timeout=10_000)
        epoch = window.views.training_bar.findChild(Readout, "epoch")
        assert epoch is not None
        qtbot.waitUntil(lambda name=name, epoch=epoch: epoch.text() == name, timeout=10_000)
        assert epoch.toolTip().startswith(name)
    session.file.save(tmp_path / "kept.netviz")
    qtbot.waitUntil(lambda: session.file.path is not None, timeout=10_000)
    session.run.reset()
    qtbot.waitUntil(lambda: session.run.description is not None and not session.run.description.file_name)
    session.file.open(tmp_path / "kept.netviz")
    qtbot.waitUntil(lambda: epoch.text() == names[1], timeout=10_000)
