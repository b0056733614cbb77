"""What the asking panels say of a frame, and the panels beside fakes of the models that they show."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Pin, Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.messages import Messages
from netviz.session.questions import Questions
from netviz.training import Snapshot
from netviz.widgets.asking import what_if_text
from netviz.widgets.asking.compare_panel import ComparePanel
from netviz.widgets.asking.shares_panel import SharesPanel
from netviz.widgets.asking.shares_text import shares_text
from netviz.widgets.asking.sums_panel import SumsPanel
from netviz.widgets.asking.sums_text import arithmetic_of
from netviz.widgets.asking.what_if_panel import WhatIfPanel
from netviz.widgets.parts.number_table import NumberTable
from netviz.widgets.parts.theme import DARK_THEME
from netviz.workers.run_reports import RunState, RunStatus
from tests.fakes import FakePictures, FakeRun, make_frame, show_frame
from tests.scene.conftest import make_image, make_snapshot

LEFT = Qt.MouseButton.LeftButton
HIDDEN = 16
LIT, DARK = (int(np.flatnonzero(make_image().pixels > 0)[5]), int(np.flatnonzero(make_image().pixels == 0)[5]))
EVERYTHING = [
    Selection(),
    Selection(pixels=(LIT,)),
    Selection(pixels=(LIT, DARK)),
    Selection(pixels=(DARK,)),
    Selection(unit=3),
    Selection(unit=4),
    Selection(digit=7),
    Selection(connection=ConnectionIndex(0, LIT, 3)),
    Selection(connection=ConnectionIndex(1, 3, 7)),
]


def snapshot(hidden: tuple[int, ...] = (HIDDEN,), activation: str = "relu") -> Snapshot:
    found = make_snapshot(hidden=hidden)
    architecture = Architecture((784, *hidden, 10), activation=activation)
    return replace(found, parameters=Parameters(architecture, found.parameters.vector))


def frame_of(selection: Selection, question: WhatIfQuestion | None = None, **intent: object) -> Frame:
    return make_frame(**{"live": snapshot(), "selection": selection, "question": question, **intent})


def numbers(text: str) -> list[float]:
    return [float(found) for found in re.findall(r"[+-]?\d+\.\d{3}", text.replace("−", "-"))]


# Shares --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("activation", ["relu", "tanh"])
@pytest.mark.parametrize("hidden", [(HIDDEN,), (HIDDEN, 6)])
@pytest.mark.parametrize("selection", EVERYTHING)
def test_a_share_and_the_rest_sum_to_the_result_in_the_digits_shown(
    selection: Selection, hidden: tuple[int, ...], activation: str
) -> None:
    frame = frame_of(selection, live=snapshot(hidden, activation))
    text = shares_text(frame, frame.answer)
    if "actually sent" in text.total:
        assert numbers(text.total) == [0.0]
    else:
        part, rest, total = numbers(text.total)
        assert part + rest == pytest.approx(total, abs=1e-9)
    assert selection.digit is not None or len(text.bars) == 10


def test_dark_pixels_and_silent_units_are_explained_as_hypothetical() -> None:
    dark = frame_of(Selection(pixels=(DARK,)))
    assert "This pixel is dark, so it sends nothing" in shares_text(dark, dark.answer).explanation
    two = frame_of(Selection(pixels=(DARK, DARK + 1))) if not make_image().pixels[DARK + 1] else dark
    assert "dark, so" in shares_text(two, two.answer).explanation
    silent = int(np.flatnonzero(dark.trace.activations[0] == 0.0)[0])
    unit = frame_of(Selection(unit=silent))
    text = shares_text(unit, unit.answer)
    assert "silent and adds nothing" in text.explanation
    # The bars say so too where they are heard, and the facts where there is no room for the explanation.
    assert text.condition == "with activation 1"
    assert "with activation 1" in text.brief_facts


@pytest.mark.parametrize("hidden", [(HIDDEN,), (HIDDEN, 6)])
def test_the_two_ways_to_split_a_score_are_named_and_lead_to_the_same_total(hidden: tuple[int, ...]) -> None:
    whole = frame_of(Selection(), live=snapshot(hidden))
    digit = frame_of(Selection(digit=whole.trace.answer), live=snapshot(hidden))
    texts = [shares_text(frame, frame.answer) for frame in (whole, digit)]
    assert texts[0].tip == texts[1].tip
    assert f", {sum(hidden) + 1} biases " in texts[0].total
    score, pixels, biases, votes, own = numbers(texts[0].tip)
    assert pixels + biases == pytest.approx(score, abs=1e-9)
    assert votes + own == pytest.approx(score, abs=1e-9)
    assert [numbers(text.total) for text in texts] == [[pixels, biases, score], [votes, own, score]]


def test_a_connection_says_which_way_learning_would_move_it() -> None:
    said = set()
    for unit in range(HIDDEN):
        frame = frame_of(Selection(connection=ConnectionIndex(1, unit, 7)))
        trace = frame.answer.connection
        assert trace is not None
        assert trace.gradient is not None
        word = "not change" if trace.gradient == 0 else "lower" if trace.gradient > 0 else "raise"
        assert f"learning would {word} this weight" in shares_text(frame, frame.answer).explanation
        said.add(word)
    assert said >= {"not change", "lower"}
    drawing = frame_of(Selection(connection=ConnectionIndex(1, 3, 7)), image=make_image(None))
    assert "no label" in shares_text(drawing, drawing.answer).explanation


# Sums ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hidden", [(HIDDEN,), (HIDDEN, 6), (1,), (4, 1)])
@pytest.mark.parametrize("selection", EVERYTHING)
def test_every_selection_has_its_sum(selection: Selection, hidden: tuple[int, ...]) -> None:
    frame = frame_of(selection, live=snapshot(hidden))
    shown = arithmetic_of(frame)
    assert len(shown.connections) == len(shown.written.terms)
    assert shown.has_softmax == shown.title.lower().split(": ")[-1].split(" → ")[-1].startswith("digit")
    if shown.has_softmax:
        several = f" in layer {len(hidden)}" if len(hidden) > 1 else ""
        count = "the only hidden unit" if hidden[-1] == 1 else f"all {hidden[-1]} hidden units"
        assert f"over {count}{several}" in shown.formula
        assert ("silent ones add nothing" in shown.formula) == (hidden[-1] > 1)


@pytest.mark.parametrize("hidden", [(HIDDEN,), (HIDDEN, 6)])
def test_a_connection_is_worked_out_with_the_numbers_of_its_row(hidden: tuple[int, ...]) -> None:
    """Whatever its size: the strongest, the weakest, and one that carries nothing."""
    network = snapshot(hidden)
    image = make_image()
    for layer, n_targets in enumerate((*hidden[1:], 10), start=1):
        for place in (
            *(ConnectionIndex(0, pixel, 3) for pixel in range(0, 784, 49)),
            *(ConnectionIndex(layer, source, n_targets - 1) for source in range(hidden[layer - 1])),
        ):
            frame = frame_of(Selection(connection=place), live=network)
            shown = arithmetic_of(frame)
            assert shown.connections[0] == place
            values = (image.intensities, *frame.trace.activations)[place.layer]
            weight = frame.trace.parameters.kernels[place.layer][place.source, place.target]
            words = shown.example.replace("−", "-").split(" ")
            assert words[0] == ("intensity" if place.layer == 0 else "activation")
            assert float(words[1]) == pytest.approx(values[place.source], abs=1e-5)
            assert float(words[4]) == pytest.approx(weight, abs=1e-5)
            assert float(words[7]) == pytest.approx(values[place.source] * weight, abs=2e-5)
            assert words[7] == shown.written.terms[0].shown.plain(sign=True)
            facts = shares_text(frame, frame.answer).facts
            assert facts.startswith(words[0])
            assert float(facts.replace("−", "-").split(" ")[-1]) == pytest.approx(float(words[7]), abs=1e-4)


def test_without_a_connection_nothing_is_worked_out() -> None:
    for selection in (Selection(), Selection(unit=3), Selection(digit=7), Selection(pixels=(LIT,))):
        assert arithmetic_of(frame_of(selection)).example == ""


# What if -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("question", [WhatIfQuestion.WITHOUT, WhatIfQuestion.FULL_INK])
@pytest.mark.parametrize("selection", EVERYTHING)
def test_the_reason_names_units_that_flip(selection: Selection, question: WhatIfQuestion) -> None:
    frame = frame_of(selection, question)
    if frame.what_if is None:
        _, verdict = what_if_text.nothing_to_ask(frame)
        assert "elect" in verdict
        return
    reason = what_if_text.explanation(frame, frame.what_if)
    flipped = "would begin to fire" in reason or "would fall silent" in reason
    assert flipped == bool(frame.what_if.flipped)
    changes = frame.what_if.answer != frame.what_if.answer_before
    assert ("changes from" in what_if_text.verdict(frame, frame.what_if, DARK_THEME)) == changes


# Panels --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def questions(qapp: QApplication) -> Questions:
    return Questions(Messages())


@pytest.fixture
def pictures(qapp: QApplication) -> FakePictures:
    return FakePictures()


def show(panel: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(panel)
    panel.resize(420, 560)
    with qtbot.waitExposed(panel):
        panel.show()


def label(panel: QWidget, name: str) -> str:
    found = panel.findChild(QLabel, name)
    assert found is not None
    return found.text()


def table(panel: QWidget, name: str) -> NumberTable:
    found = panel.findChild(NumberTable, name)
    assert found is not None
    return found


def test_the_shares_name_the_batch_while_training(pictures: FakePictures, qtbot: QtBot) -> None:
    run = FakeRun()
    panel = SharesPanel(pictures, run)
    show(panel, qtbot)
    assert "no network yet" in label(panel, "shares-explanation")
    show_frame(pictures, frame_of(Selection(unit=3)))
    assert label(panel, "shares-title").endswith("Hidden unit 3</b>")
    run.status = RunStatus(1, RunState.RUNNING, 0)
    show_frame(pictures, frame_of(Selection(unit=3)))
    assert label(panel, "shares-title").endswith(" · batch 5")


def test_the_sums_are_pointed_at_chosen_and_copied(pictures: FakePictures, questions: Questions, qtbot: QtBot) -> None:
    messages, said = Messages(), []
    messages.noticed.connect(said.append)
    panel = SumsPanel(pictures, questions, FakeRun(), messages)
    show(panel, qtbot)
    show_frame(pictures, frame_of(Selection(unit=3)))
    terms = table(panel, "sums-terms")
    terms.pointed_at.emit(0)
    connection = questions.hovered.connection
    assert connection is not None
    assert (connection.layer, connection.target) == (0, 3)
    terms.chosen.emit(0)
    assert questions.selection == Selection(connection=connection)
    copy = panel.findChild(QPushButton, "copy-text")
    assert copy is not None
    qtbot.mouseClick(copy, LEFT)
    assert QApplication.clipboard().text() == panel.as_text()
    assert "Hidden unit 3" in panel.as_text()
    assert said == ["Copied the calculation as text."]


def test_numbers_that_overflowed_are_not_shown(pictures: FakePictures, questions: Questions, qtbot: QtBot) -> None:
    frame = frame_of(Selection(), WhatIfQuestion.WITHOUT)
    frame = replace(frame, trace=replace(frame.trace, logits=np.full(10, np.nan)))
    sums = SumsPanel(pictures, questions, FakeRun(), Messages())
    what_if = WhatIfPanel(pictures, questions, FakeRun())
    for panel in (sums, what_if):
        show(panel, qtbot)
    show_frame(pictures, frame)
    text = "The numbers have overflowed: reset, or lower the learning rate."
    assert label(sums, "sums-title") == label(what_if, "what-if-verdict") == text
    assert sums.as_text() == ""
    assert not table(what_if, "what-if-table").isVisible()


def test_a_question_is_asked_while_its_panel_is_visible(
    pictures: FakePictures, questions: Questions, qtbot: QtBot
) -> None:
    panel = WhatIfPanel(pictures, questions, FakeRun())
    show(panel, qtbot)
    assert questions.question is WhatIfQuestion.WITHOUT
    ranking = panel.findChild(QPushButton, "ask-ranking")
    assert ranking is not None
    qtbot.mouseClick(ranking, LEFT)
    assert questions.question is WhatIfQuestion.RANKING
    assert ranking.isChecked()
    # The frame on the screen still answers the question before.
    show_frame(pictures, frame_of(Selection(unit=3), WhatIfQuestion.WITHOUT))
    assert label(panel, "what-if-title") == ""
    show_frame(pictures, frame_of(Selection(unit=3), WhatIfQuestion.RANKING))
    assert "matter most" in label(panel, "what-if-title")
    assert table(panel, "what-if-table").rowCount() == 20
    table(panel, "what-if-table").chosen.emit(0)
    frame = pictures.frame
    assert frame is not None
    assert frame.ranking is not None
    assert questions.selection == Selection(pixels=(int(frame.ranking.order[0]),))
    panel.hide()
    assert questions.question is None


def test_pins_are_compared_as_the_frame_has_them(pictures: FakePictures, questions: Questions, qtbot: QtBot) -> None:
    panel = ComparePanel(pictures, questions)
    show(panel, qtbot)
    assert "Pin up to 4" in label(panel, "compare-hint")
    pins = (Pin(Selection(unit=3), 0), Pin(Selection(digit=7), 1))
    for pin in pins:
        questions.select(pin.selection)
        questions.pin()
    assert questions.pins == pins
    frame = show_frame(pictures, frame_of(Selection(pixels=(LIT,)), pins=pins))
    shown = table(panel, "compare-table")
    heads = [shown.horizontalHeaderItem(column).text() for column in range(shown.columnCount())]
    assert heads == ["", "unit 3", "digit 7", f"{LIT // 28}, {LIT % 28}", "logit"]
    assert shown.item(7, 2).text().replace("−", "-") == f"{frame.trace.logits[7]:+.3f}"
    # One pin fewer: the table keeps to the frame until the next one comes.
    remove = panel.findChild(QToolButton, "unpin-0")
    assert remove is not None
    qtbot.mouseClick(remove, LEFT)
    assert questions.pins == pins[1:]
    assert shown.columnCount() == 5
    show_frame(pictures, frame_of(Selection(pixels=(LIT,)), pins=questions.pins))
    assert shown.columnCount() == 4
