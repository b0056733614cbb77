"""The glossary explains everything in the window, with numbers that are on the screen."""

from __future__ import annotations

import re
from unittest.mock import patch

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.workspaces import Workspace
from netviz.languages import languages
from netviz.scene.selection import Selection
from netviz.widgets.data.confusion_matrix import ConfusionMatrix
from netviz.widgets.glossary.entries import entry_of, matches
from netviz.widgets.glossary.places import _TERM_OF, term_at
from netviz.widgets.glossary.terms import GROUPS, TERMS
from netviz.widgets.glossary.words import _TERMS, term_in, word_term
from netviz.widgets.parts.panel import Readout
from netviz.widgets.runs.walkable_plot import WalkablePlot
from netviz.widgets.walking.card import WalkCard

# Parts of Qt's own widgets, and what only holds others.
_OWN = ("qt_", "ScrollLeftButton", "ScrollRightButton")


def _everything(window: MainWindow) -> list[QWidget]:
    """Return every control and every text on the screen."""
    kinds = (QAbstractButton, QLabel, Readout)
    found = []
    for widget in window.findChildren(QWidget):
        is_one = isinstance(widget, kinds) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        name = widget.objectName()
        if not widget.isVisible() or not is_one or name.startswith(_OWN) or not widget.size().isValid():
            continue
        found.append(widget)
    return found


def _unexplained(window: MainWindow) -> set[str]:
    """Return the names of the widgets on the screen that no term explains."""
    found = set()
    for widget in _everything(window):
        if widget.window() is window and term_at(widget, widget.rect().center()) is None:
            parent = widget.parent()
            assert parent is not None
            found.add(f"{type(widget).__name__} {widget.objectName()} in {parent.objectName()}")
    return found


# Where words are neither the field's nor the window's own: titles, messages and switches of the frame around them.
FRAME = {
    "QMenuBar",
    "QTabBar",
    "QDockWidgetTitleButton",
}


def _is_frame(name: str) -> bool:
    return name.split()[0] in FRAME


def test_everything_on_the_screen_is_explained(window: MainWindow) -> None:
    unexplained = set()
    for workspace in Workspace:
        if workspace is Workspace.PRESENT:
            window.presentation.toggle()
        else:
            window.panels.unfold()
            window.panels.apply(workspace)
        for page in range(window.panels.tabs.count()):
            window.panels.tabs.setCurrentIndex(page)
            unexplained |= _unexplained(window)
    assert not {name for name in unexplained if not _is_frame(name)}


def test_everything_in_the_card_of_a_lesson_is_explained(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    card = WalkCard(("Flatten",), window)
    controls = card.findChildren(QWidget)
    assert len(controls) > 20
    assert not [widget for widget in controls if not widget.isWindow() and term_at(widget, QPoint(1, 1)) is None]


def test_every_place_names_a_term_that_exists() -> None:
    assert set(_TERM_OF.values()) <= set(TERMS)


def test_places_in_the_network_have_their_own_terms(window: MainWindow, qtbot: QtBot) -> None:
    view = window.views.network.view
    qtbot.waitUntil(lambda: view.frame is not None)
    layout, frame = view.network_layout, view.frame
    assert frame is not None

    def term(x: float, y: float) -> str | None:
        return term_at(view, QPoint(round(x / layout.scale), round(y / layout.scale)))

    column, first, last = layout.hidden_columns[0], layout.layers[0], layout.layers[-1]
    assert term(column.left + 1, column.top + column.height / 2) == "bias"
    for area in (first, last):
        assert term(area.left + area.width / 2, column.bottom + 8 * layout.scale) == "dense"
    assert term(layout.pixel_column.left + 2, column.bottom + 8 * layout.scale) == "flatten"
    assert term(layout.pixel_column.left + 2, column.top + column.height / 2) == "intensity"
    fires = frame.trace.gates[0].astype(bool)
    n_units = fires.size
    for unit, wanted in ((int(fires.argmax()), "unit"), (int((~fires).argmax()), "silent")):
        if fires[unit] == (wanted == "unit"):
            place = int(frame.arrangement.places[0][unit])
            assert term(column.left + column.width * 0.6, layout.unit_y(place, n_units)) == wanted


def test_the_axes_of_a_plot_have_their_own_terms(window: MainWindow, qtbot: QtBot) -> None:
    window.panels.unfold()
    for name, wanted in (("loss-plot", "loss"), ("accuracy-plot", "accuracy")):
        plot = window.findChild(WalkablePlot, name)
        assert plot is not None
        qtbot.waitUntil(lambda plot=plot: plot.isVisible() and plot.height() > 50)
        for axis, term in (("left", wanted), ("bottom", "epoch")):
            item = plot.getPlotItem().getAxis(axis)
            place = plot.mapFromScene(item.mapToScene(item.rect().center()))
            assert term_at(plot.viewport(), place) == term
        assert term_at(plot.viewport(), plot.viewport().rect().center()) == "curves"


def test_cells_of_the_confusion_matrix_have_their_own_terms(window: MainWindow) -> None:
    window.panels.apply(Workspace.EXPLORE)
    matrix = window.findChild(ConfusionMatrix)
    assert matrix is not None
    grid = matrix.grid
    for place, wanted in (
        (grid.rect((3, 3)).center(), "confusion matrix"),
        (grid.rect((3, 5)).center(), "misread"),
        (grid.name_rect(label=3).center(), "label"),
        (grid.name_rect(answer=3).center(), "answer"),
    ):
        assert term_at(matrix, place.toPoint()) == wanted


@pytest.mark.parametrize("key", TERMS)
def test_an_entry_is_two_sentences(key: str) -> None:
    sentences = re.findall(r"[.!?](?= [A-Z−]|$)", TERMS[key].meaning)
    assert len(sentences) == 2, TERMS[key].meaning


def test_every_example_has_its_numbers_or_says_how_to_see_them(window: MainWindow) -> None:
    for key, term in TERMS.items():
        entry = entry_of(key, window.session.facts)
        assert entry.example.endswith("."), key
        assert entry.has_numbers or term.otherwise, key
        assert "—" not in entry.example


def test_an_example_says_what_to_click_and_then_has_its_numbers(window: MainWindow) -> None:
    facts, questions = window.session.facts, window.session.questions
    for key in ("signal", "effect", "noticing"):
        questions.clear()
        assert not entry_of(key, facts).has_numbers
        questions.select(Selection(pixels=(9 * 28 + 12,)))
        assert entry_of(key, facts).has_numbers


def test_the_numbers_are_those_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    pictures, facts = window.session.pictures, window.session.facts
    qtbot.waitUntil(lambda: pictures.frame is not None and pictures.frame.snapshot is window.session.display.snapshot)
    frame = pictures.frame
    assert frame is not None
    answer = frame.trace.answer
    assert f"{frame.trace.probabilities[answer]:.1%}" in entry_of("probability", facts).example
    assert f"{frame.trace.logits[answer]:+.3f}".replace("-", "−") in entry_of("logit", facts).example


def _button(window: MainWindow, name: str = "one-batch-button") -> QWidget:
    button = window.findChild(QWidget, name)
    assert button is not None
    return button


def _press_shift_f1(window: MainWindow) -> None:
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)


def test_shift_f1_explains_at_once_what_tab_has_gone_to(window: MainWindow) -> None:
    button, glossary = _button(window), window.glossary
    button.setFocus(Qt.FocusReason.TabFocusReason)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    _press_shift_f1(window)
    assert glossary.card.isVisible()
    assert glossary.card.name.text() == "batch"
    assert not QWhatsThis.inWhatsThisMode()
    QTest.keyClick(glossary.card, Qt.Key.Key_Escape)
    assert not glossary.card.isVisible()
    assert window.focusWidget() is button


def test_the_second_shift_f1_explains_what_has_the_keyboard(window: MainWindow) -> None:
    button, glossary = _button(window), window.glossary
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    _press_shift_f1(window)
    assert QWhatsThis.inWhatsThisMode()
    assert not glossary.card.isVisible()
    _press_shift_f1(window)
    assert not QWhatsThis.inWhatsThisMode()
    assert glossary.card.isVisible()
    assert glossary.card.name.text() == "batch"


def test_esc_leaves_the_mode_and_does_nothing_else(window: MainWindow) -> None:
    selection = Selection(pixels=(3,))
    window.session.questions.select(selection)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    _press_shift_f1(window)
    assert QWhatsThis.inWhatsThisMode()
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    assert not QWhatsThis.inWhatsThisMode()
    assert window.session.questions.selection == selection


def test_resting_the_pointer_explains_and_a_click_keeps_it(window: MainWindow, qtbot: QtBot) -> None:
    button, glossary = _button(window), window.glossary
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    focused = window.focusWidget()
    place = button.mapToGlobal(button.rect().center())
    with patch.object(QCursor, "pos", return_value=place):
        _press_shift_f1(window)
        qtbot.waitUntil(glossary.card.isVisible)
        assert glossary.card.is_peek
        assert glossary.card.name.text() == "batch"
        assert window.focusWidget() is focused
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not glossary.card.is_peek)
    assert glossary.card.isVisible()
    assert not QWhatsThis.inWhatsThisMode()
    QTest.keyClick(glossary.card, Qt.Key.Key_Escape)
    assert not glossary.card.isVisible()


def test_leaving_the_mode_takes_away_what_only_the_pointer_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    button, glossary = _button(window), window.glossary
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    with patch.object(QCursor, "pos", return_value=button.mapToGlobal(button.rect().center())):
        _press_shift_f1(window)
        qtbot.waitUntil(glossary.card.isVisible)
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    assert not glossary.card.isVisible()


def test_every_command_in_a_menu_says_what_it_does(window: MainWindow) -> None:
    for name, action in window.actions_.by_name.items():
        assert action.whatsThis(), name


def test_a_click_after_shift_f1_explains_and_does_nothing_else(window: MainWindow, qtbot: QtBot) -> None:
    button = window.findChild(QWidget, "one-batch-button")
    assert button is not None
    step = window.session.run.step
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    window.glossary.ask()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.waitUntil(window.glossary.card.isVisible)
    assert window.glossary.card.name.text() == "batch"
    window.glossary.card.hide()
    assert window.session.run.step == step
    assert not window.session.run.is_running


def test_the_whole_glossary_is_searched(window: MainWindow, qtbot: QtBot) -> None:
    glossary = window.glossary
    glossary.show_term("softmax")
    dialog = glossary.dialog
    assert dialog is not None
    assert dialog.name.text() == "softmax"
    dialog.field.setText("nats")
    assert dialog.name.text().startswith("loss")
    dialog.field.setText("no such word")
    assert dialog.words.count() == 0
    assert not [label for label in (dialog.name, dialog.meaning, dialog.example) if label.isVisible() or label.text()]
    dialog.field.clear()
    assert dialog.words.count() == len(TERMS) + len(GROUPS)
    dialog.close()


@pytest.mark.parametrize(
    "word", ["logit", "nats", "validation", "batch", "epoch", "η", "δ", "∂", "x·w", "Adam", "ReLU"]
)
def test_the_words_of_the_field_are_found(word: str) -> None:
    assert [term for term in TERMS.values() if matches(term, word)]


def _place_of(label: QLabel, word: str) -> QPoint:
    """Return a place on a word of a label, found by walking over all of it."""
    text = label.text()
    keys: dict[str, QPoint] = {}
    for y in range(2, label.height(), 4):
        for x in range(1, label.width(), 3):
            found = word_term(label, QPointF(x, y))
            if found is not None:
                keys.setdefault(found, QPoint(x, y))
    assert word in keys, (text, keys)
    return keys[word]


def test_a_word_in_a_line_is_explained_where_it_stands(window: MainWindow, qtbot: QtBot) -> None:
    total = window.findChild(QLabel, "shares-total")
    assert total is not None
    qtbot.waitUntil(lambda: "score (logit)" in total.text())
    assert term_at(total, _place_of(total, "logit")) == "logit"
    assert term_at(total, _place_of(total, "bias")) == "bias"
    epoch = window.findChild(Readout, "epoch")
    assert epoch is not None
    # Before the first batch, no epoch has begun.
    window.session.run.train_one_batch()
    qtbot.waitUntil(lambda: "epoch" in epoch.painted_text(), timeout=10_000)
    text = epoch.painted_text()
    terms = [term_at(epoch, QPoint(x, epoch.height() // 2)) for x in range(epoch.width())]
    assert set(terms) == {"batch", "epoch"}, text
    assert terms.index("batch") > 0


@pytest.mark.parametrize(
    ("text", "at", "term"),
    [
        ("Δw = −η·∂L/∂w", "η", "learning rate"),
        ("Δw = −η·∂L/∂w", "Δ", "update"),
        ("Δw = −η·∂L/∂w", "∂", "gradient"),
        ("δ = p − y", "δ", "delta"),
        ("the loss in nats", "nats", "loss"),
        ("after batch 1,024 of epoch 2", "024", "batch"),
        ("a lossless unitary", "lossless", None),
        ("the score before softmax (logit)", "softmax", "logit"),
    ],
)
def test_symbols_and_words_have_their_terms(text: str, at: str, term: str | None) -> None:
    assert term_in(text, text.index(at)) == term


def test_every_word_names_a_term_that_exists() -> None:
    assert set(_TERMS) <= TERMS.keys()


@pytest.mark.parametrize("language", languages())
def test_the_words_in_the_list_are_whole_in_every_language(window: MainWindow, language: str) -> None:
    window.language.choose(language)
    try:
        window.glossary.show_term("intensity")
        dialog = window.glossary.dialog
        assert dialog is not None
        dialog.grab()
        words = dialog.words
        assert words.count() > 20
        assert words.sizeHintForColumn(0) <= words.viewport().width()
    finally:
        window.language.choose("en")
