"""Files, tables and what is copied for a spreadsheet have the same bytes, whatever the language of the numbers is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from safetensors import safe_open

from netviz.app.exports.picture_choice import PictureChoice
from netviz.app.main_window import MainWindow
from netviz.app.settings import Settings
from netviz.app.worksheets.recipe import Recipe
from netviz.numbers import MARKS, set_number_language
from netviz.scene.compared_moment import Side
from netviz.scene.lesson_moment import Stage
from netviz.scene.selection import Selection
from netviz.session.run_names import shown_name
from netviz.widgets.asking.sums_panel import SumsPanel
from netviz.widgets.parts.exporting import Exporting
from tests.app.state_walk import SLOW, SOON, Walk

OTHERS = tuple(code for code in MARKS if code != "en")


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    set_number_language("en")


@pytest.fixture
def walk(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Walk:
    session, model = window.session, tmp_path / "trained.npz"
    window.resize(1440, 900)
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: session.run.step == 10 and not session.run.is_running, timeout=SOON)
    session.files.save_model(model)
    qtbot.waitUntil(model.exists, timeout=SOON)
    session.run.set_pace(SLOW)
    return Walk(window, qtbot, model)


def tables(window: MainWindow) -> dict[str, str]:
    """Return every table of the window as it is copied for a spreadsheet and written to a file."""
    found = {}
    for part in window.findChildren(QWidget):
        if isinstance(part, Exporting):
            table = part.export_table()
            if table is not None:
                found[f"{type(part).__name__} {part.objectName()} {table.name}"] = table.as_csv()
    return found


def in_all_languages(written: Callable[[], object], seen: Callable[[], object]) -> None:
    """Require that what is written is the same in each language, and that the window did follow the language."""
    set_number_language("en")
    english, shown = written(), seen()
    assert english
    for code in OTHERS:
        set_number_language(code)
        assert written() == english, code
        assert (seen() == shown) is (MARKS[code] == MARKS["en"]), code


def test_tables(walk: Walk, qtbot: QtBot) -> None:
    window, session = walk.window, walk.session
    sums = window.findChild(SumsPanel)
    assert sums is not None
    for enter in (walk.live, lambda: walk.lesson(Stage.BACKWARD), walk.other_run, lambda: walk.two_networks(Side.B)):
        enter()
        for selection in (Selection(unit=3), Selection(digit=1), Selection(pixels=(400, 401))):
            session.questions.select(selection)
            qtbot.waitUntil(lambda selection=selection: session.pictures.frame.selection == selection, timeout=SOON)
            window.panels.show(sums)

            def seen(sums: SumsPanel = sums) -> str:
                sums.showEvent(None)
                return sums.as_text()

            in_all_languages(lambda: tables(window), seen)


def test_the_clipboard(walk: Walk, qtbot: QtBot) -> None:
    window, session = walk.window, walk.session
    session.questions.select(Selection(digit=1))
    qtbot.waitUntil(lambda: session.pictures.frame.selection == Selection(digit=1), timeout=SOON)
    sums, button = window.findChild(SumsPanel), window.findChild(QPushButton, "copy-csv")
    assert sums is not None
    assert button is not None
    window.panels.show(sums)

    def copied() -> str:
        button.click()
        return QGuiApplication.clipboard().text()

    def seen() -> str:
        sums.showEvent(None)
        return sums.as_text()

    in_all_languages(copied, seen)


def test_sessions_and_networks(walk: Walk, qtbot: QtBot, tmp_path: Path) -> None:
    session = walk.session
    walk.other_run()
    walk.two_networks(Side.B)
    written: dict[str, list[bytes]] = {"session": [], "network": []}
    names = set()
    for code in MARKS:
        set_number_language(code)
        names.add(tuple(shown_name(run.name) for run in session.runs.all))
        place, network = tmp_path / f"{code}.netviz", tmp_path / f"{code}.safetensors"
        ended: list[bool] = []
        session.file.save_copy(place, done=ended.append)
        qtbot.waitUntil(lambda ended=ended: ended == [True], timeout=SOON)
        session.files.save_model(network)
        qtbot.waitUntil(network.exists, timeout=SOON)
        written["session"].append(place.read_bytes())
        # Their order is random.
        with safe_open(network, "np") as file:
            written["network"].append(repr(sorted(file.metadata().items())).encode())
    for kind, contents in written.items():
        assert len(set(contents)) == 1, kind
    # The names of runs have the learning rate, which is shown in the marks of the language.
    assert len(names) == 2


def test_settings(window: MainWindow, tmp_path: Path) -> None:
    written = []
    for code in MARKS:
        set_number_language(code)
        place = tmp_path / f"{code}.ini"
        store = QSettings(str(place), QSettings.Format.IniFormat)
        settings = Settings(store)
        settings.save_appearance(window.session.display.own_appearance.with_contrast(1.5))
        settings.picture_choice = PictureChoice(size=4).text
        settings.history_megabytes, settings.text_size, settings.places = 1234, 125, (1234, 567)
        store.sync()
        written.append(place.read_bytes())
    assert len(set(written)) == 1


def test_the_command_of_a_worksheet(window: MainWindow) -> None:
    session = window.session
    assert session.images.dataset is not None
    snapshot = session.display.snapshot
    assert snapshot is not None
    commands = set()
    for code in MARKS:
        set_number_language(code)
        recipe = Recipe(snapshot, session.images.dataset, session.run.config)
        commands.add(recipe.command(range(1, 1201), None))
    assert len(commands) == 1
