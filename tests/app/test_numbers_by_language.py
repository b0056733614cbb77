"""Every number that the window shows is in the marks of the language, in every state and on every page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGraphicsTextItem,
    QGraphicsView,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netviz.app.handouts.screen import facts_of
from netviz.app.main_window import MainWindow
from netviz.numbers import MARKS, Marks, local, number_language, percentage, set_number_language
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.widgets.parts.names import name_of
from netviz.widgets.parts.panel import Readout
from tests.app.painted_text import recorded
from tests.app.state_walk import SLOW, SOON, Walk

# In these languages a number in English can be told from one of the language by its decimal mark, or by its groups.
_STRANGE = {"decimals": Marks(",", "’", percent=" ٪"), "groups": Marks(".", "’", percent=" ٪")}
_ENGLISH = {"decimals": re.compile(r"\d\.\d|\d ?%"), "groups": re.compile(r"\d,\d|\d ?%")}

# Numbers inside texts that translators write, and what is no number.
_NO_NUMBERS = re.compile(
    r"\b\d+\.\d+\.\d+\b"  # versions
    r"|(\w|:)//\S*|\b[\w-]+\.(npz|safetensors|pdf)\b"
)
_OF_TRANSLATORS = re.compile(
    r"Fast 98%|about 98%|passes 98%|about 99%|about 92%|reaches 100%|about 0\.007|0\.1 momentum|about 2\.3\b|about 10%"
    r"|about 0\.001 is typical|strongest 1%|up to 200%|down to 80%|\(100%\)|to 100%|70,000|60,000|At 1\.0"
)


@pytest.fixture(params=sorted(_STRANGE))
def strange(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language whose marks no other has."""
    monkeypatch.setitem(MARKS, request.param, _STRANGE[request.param])
    set_number_language(request.param)
    yield
    set_number_language("en")


@pytest.fixture
def walk(strange: None, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Walk:
    session, model = window.session, tmp_path / "trained.npz"
    window.resize(1440, 900)
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: session.run.step == 10 and not session.run.is_running, timeout=SOON)
    session.files.save_model(model)
    qtbot.waitUntil(model.exists, timeout=SOON)
    session.run.set_pace(SLOW)
    return Walk(window, qtbot, model)


_PROPERTIES = (
    *("text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription"),
    *("placeholderText", "spoken value"),
)


def texts_of(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text that stands in a window, with the name of where it stands."""
    for part in [top, *top.findChildren(QWidget), *top.findChildren(QAction), *top.findChildren(QMenu)]:
        name = part.objectName() or type(part).__name__
        if isinstance(part, QAbstractSpinBox) or isinstance(part.parent(), QAbstractSpinBox):
            continue  # Their locale is one that Qt knows; they have a test of their own.
        for key in _PROPERTIES:
            text = part.property(key)
            if isinstance(text, str):
                yield f"{name}.{key}", text
        if isinstance(part, Readout):
            yield name, part.text()
        if isinstance(part, QComboBox):
            for number in range(part.count()):
                yield name, part.itemText(number)
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from ((name, text) for text in _cells(part))
        if isinstance(part, QGraphicsView):
            for item in part.scene().items() if part.scene() is not None else []:
                if isinstance(item, QGraphicsTextItem):
                    yield name, item.toPlainText()


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), 60)):
        for column in range(columns):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.index(row, column).data(role) or "")
    for column in range(columns):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")


def english(text: str) -> bool:
    """Return whether an English number stands in a text."""
    plain = re.sub(r"<[^>]*>|\n", " ", text)
    return _ENGLISH[number_language()].search(_OF_TRANSLATORS.sub("", _NO_NUMBERS.sub("", plain))) is not None


def found_in(walk: Walk) -> set[str]:
    """Return the English numbers on all pages of the window as it is."""
    window, found = walk.window, set()
    with recorded() as recorder:
        for show in (*_pages(window), window.panels.show_runs, window.panels.show_data, window.panels.show_settings):
            show()
            QApplication.sendPostedEvents()
            window.grab()
            found |= {f"{place}: {text}" for place, text in texts_of(window) if english(text)}
    found |= {f"painted: {each.text}" for each in recorder.writings if english(each.text)}
    return found


def _pages(window: MainWindow) -> Iterator[Callable[[], None]]:
    for page in range(window.panels.tabs.count()):
        yield partial(window.panels.tabs.setCurrentIndex, page)


SELECTIONS = (
    Selection(pixels=(400,)),
    Selection(pixels=(400, 401)),
    Selection(unit=3),
    Selection(digit=1),
    Selection(connection=ConnectionIndex(0, 400, 3)),
    Selection(connection=ConnectionIndex(1, 3, 1)),
)


def test_the_finder_finds_numbers_in_english(strange: None) -> None:
    wrong = {
        "decimals": ("0.5", "1,234.5", "<b>3.5</b>", "bias −0.123, silent"),
        "groups": ("1,234", "a batch of 1,234 images"),
    }
    assert all(map(english, (*wrong[number_language()], "50%", "is 50 %")))
    right = (local(0.5), local(1234, ","), local(0.5, ".0%"), "row 3, column 4", "netviz 0.1.0", "a.npz", "Fast 98%")
    assert not any(map(english, right))


def test_every_state(walk: Walk) -> None:
    """No number in English stands anywhere, whatever is shown."""
    found = {}
    for state in (name for name in walk.states if name not in walk.combined or name == "second of two networks"):
        walk.enter(state)
        for text in found_in(walk):
            found.setdefault(text, state)
    assert not found


def test_every_selection(walk: Walk, qtbot: QtBot) -> None:
    """The sums, the shares, the tips and the words are about what is selected."""
    session, found = walk.session, set()
    for state in ("live", "lesson: backward"):
        walk.enter(state)
        for selection in SELECTIONS:
            session.questions.select(selection)
            qtbot.waitUntil(lambda selection=selection: session.pictures.frame.selection == selection, timeout=SOON)
            found |= {f"{selection}: {text}" for text in found_in(walk)}
            tip = name_of(session.pictures.frame, selection)
            assert tip
            found |= {f"tip: {tip}"} if english(tip) else set()
            state_now = session.display.state()
            assert state_now is not None
            facts = facts_of(session, session.pictures.frame)
            found |= {f"handout: {fact}" for fact in facts if english(" ".join(fact))}
    assert not found


def test_pictures_are_painted_again_in_another_language(walk: Walk) -> None:
    """What is kept as a picture is written in the language of now: the network and the curve of the moments."""
    window, language = walk.window, number_language()
    set_number_language("en")
    frame = walk.enter("live")
    shows = (window.panels.show_data, window.panels.docks["curves"].raise_)

    def show_all() -> set[str]:
        with recorded() as recorder:
            for show in shows:
                show()
                QApplication.sendPostedEvents()
                window.grab()
        return {writing.text for writing in recorder.writings}

    show_all()
    set_number_language(language)
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    painted = show_all()
    n_weights = frame.trace.parameters.kernels[0].size
    assert any(local(n_weights, ",") in text for text in painted)
    assert {local(1.0, ".0%"), local(0.0, ".0%")} <= painted
    assert {percentage(float(probability)) for probability in frame.trace.probabilities} <= painted
