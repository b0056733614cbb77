"""The asking panels with the numbers of a trained network: every number that they show can be checked."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.data.image_sets import Split
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Pin, Selection
from netviz.scene.shown_image import ShownImage
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.messages import Messages
from netviz.session.questions import Questions
from netviz.training import Snapshot, Trainer
from netviz.widgets.asking.compare_panel import ComparePanel
from netviz.widgets.asking.shares_panel import SharesPanel
from netviz.widgets.asking.sums_panel import SumsPanel
from netviz.widgets.asking.what_if_panel import WhatIfPanel
from netviz.widgets.parts.number_table import NumberTable
from tests.conftest import SMALL
from tests.fakes import FakePictures, FakeRun, make_frame, show_frame

LEFT = Qt.MouseButton.LeftButton
INK = 28 * 5 + 10


@pytest.fixture(scope="module")
def trained(bars: Dataset) -> Snapshot:
    """A network that has learned from the bars for an epoch."""
    trainer = Trainer(replace(SMALL, hidden=(48,)), bars)
    for _ in range(10):
        trainer.train_batch()
    return trainer.snapshot(run_id=1)


@pytest.fixture
def frame_of(trained: Snapshot, bars: Dataset) -> Callable[..., Frame]:
    """Render a frame of the trained network and the first test image."""
    image = ShownImage(Split.TEST, 0, int(bars.test_labels[0]), bars.test_images[0])

    def render(
        selection: Selection | None = None, question: WhatIfQuestion | None = None, pins: tuple[Pin, ...] = ()
    ) -> Frame:
        selection = Selection() if selection is None else selection
        return make_frame(live=trained, image=image, selection=selection, question=question, pins=pins)

    return render


@pytest.fixture
def pictures(qapp: QApplication) -> FakePictures:
    return FakePictures()


@pytest.fixture
def questions(qapp: QApplication) -> Questions:
    return Questions(Messages())


def show(panel: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(panel)
    panel.resize(420, 560)
    with qtbot.waitExposed(panel):
        panel.show()


@pytest.fixture
def shares(pictures: FakePictures, qtbot: QtBot) -> SharesPanel:
    panel = SharesPanel(pictures, FakeRun())
    show(panel, qtbot)
    return panel


@pytest.fixture
def sums(pictures: FakePictures, questions: Questions, qtbot: QtBot) -> SumsPanel:
    panel = SumsPanel(pictures, questions, FakeRun(), Messages())
    show(panel, qtbot)
    return panel


@pytest.fixture
def what_if(pictures: FakePictures, questions: Questions, qtbot: QtBot) -> WhatIfPanel:
    panel = WhatIfPanel(pictures, questions, FakeRun())
    show(panel, qtbot)
    return panel


def label(panel: QWidget, name: str) -> str:
    found = panel.findChild(QLabel, name)
    assert found is not None
    return found.text()


def table(panel: QWidget, name: str) -> NumberTable:
    found = panel.findChild(NumberTable, name)
    assert found is not None
    return found


def press(panel: QWidget, name: str) -> None:
    button = panel.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, LEFT)


def number(text: str) -> float:
    return float(text.replace("−", "-"))


def numbers(text: str) -> list[float]:
    return [number(found) for found in re.findall(r"[+−-]?\d+\.\d{3}", text)]


def rows_of(shown: NumberTable) -> list[list[str]]:
    return [
        [shown.item(row, column).text() for column in range(shown.columnCount())] for row in range(shown.rowCount())
    ]


# Shares --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("selection", [Selection(), Selection(pixels=(INK,)), Selection(unit=5)])
def test_the_panel_adds_a_share_and_the_rest_to_the_answers_logit(
    shares: SharesPanel, pictures: FakePictures, frame_of: Callable[..., Frame], selection: Selection
) -> None:
    frame = show_frame(pictures, frame_of(selection))
    answer, trace = frame.trace.answer, frame.trace
    expected = trace.logits - frame.bias_share
    if frame.pixel_trace is not None:
        expected = frame.pixel_trace.outputs
    elif frame.unit_trace is not None:
        expected = frame.unit_trace.outputs
    part, rest, total = numbers(label(shares, "shares-total"))
    assert part == pytest.approx(expected[answer], abs=5.1e-4)
    assert total == pytest.approx(trace.logits[answer], abs=5.1e-4)
    assert part + rest == pytest.approx(total, abs=1e-9)


def test_a_pixel_is_named_by_its_row_its_column_and_its_index(
    shares: SharesPanel, pictures: FakePictures, frame_of: Callable[..., Frame]
) -> None:
    frame = show_frame(pictures, frame_of(Selection(pixels=(INK,))))
    assert "row 5, column 10" in label(shares, "shares-title")
    assert "28·5 + 10 = 150" in label(shares, "shares-facts")
    assert f"{frame.trace.image[INK]:.3f}" in label(shares, "shares-facts")


def test_a_dark_pixel_shows_what_it_would_send_if_it_were_lit(
    shares: SharesPanel, pictures: FakePictures, frame_of: Callable[..., Frame]
) -> None:
    frame = show_frame(pictures, frame_of(Selection(pixels=(0,))))
    assert frame.trace.image[0] == 0.0
    assert frame.pixel_trace is not None
    assert frame.pixel_trace.hypothetical
    explanation = label(shares, "shares-explanation")
    assert "sends nothing" in explanation
    assert "If it were fully lit" in explanation
    assert label(shares, "shares-total").startswith("actually sent")


# Sums ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "selection",
    [
        Selection(),
        Selection(unit=40),
        Selection(digit=3),
        Selection(pixels=(INK,)),
        Selection(connection=ConnectionIndex(0, INK, 40)),
        Selection(connection=ConnectionIndex(1, 40, 3)),
    ],
)
def test_every_row_of_the_sums_adds_up(
    sums: SumsPanel, pictures: FakePictures, frame_of: Callable[..., Frame], selection: Selection
) -> None:
    frame = show_frame(pictures, frame_of(selection))
    rows = rows_of(table(sums, "sums-terms"))
    assert rows
    total = 0
    for cells in rows:
        total += round(number(cells[3]) * 10**5)
        assert total == round(number(cells[4]) * 10**5)
    trace = frame.trace
    if frame.pixel_trace is not None:
        expected = frame.pixel_trace.outputs[trace.answer]
    elif selection.unit is not None or (selection.connection is not None and selection.connection.layer == 0):
        expected = trace.pre_activations[0][40]
    else:
        expected = trace.logits[trace.answer if selection.is_empty else 3]
    assert total / 10**5 == pytest.approx(expected, abs=0.5001e-5)


def test_the_softmax_is_written_out_for_digits_alone(
    sums: SumsPanel, pictures: FakePictures, frame_of: Callable[..., Frame]
) -> None:
    frame = show_frame(pictures, frame_of(Selection(digit=2)))
    softmax = table(sums, "sums-softmax")
    assert softmax.isVisible()
    rows = rows_of(softmax)
    assert len(rows) == 10
    assert sum(round(number(cells[5]) * 10**5) for cells in rows) == 10**5
    for digit, cells in enumerate(rows):
        assert number(cells[5]) == pytest.approx(frame.trace.probabilities[digit], abs=1.01e-5)
        assert number(cells[3]) == pytest.approx(np.exp(number(cells[2])), abs=2.1e-5)
    show_frame(pictures, frame_of(Selection(unit=2)))
    assert not softmax.isVisible()


def test_the_mouse_points_at_a_term_and_selects_its_connection(
    sums: SumsPanel, pictures: FakePictures, questions: Questions, frame_of: Callable[..., Frame]
) -> None:
    show_frame(pictures, frame_of(Selection(unit=40)))
    terms = table(sums, "sums-terms")
    row, column = (int(part) for part in terms.item(1, 0).text().split(","))
    expected = ConnectionIndex(0, 28 * row + column, 40)
    place = terms.visualItemRect(terms.item(1, 0)).center()
    QTest.mouseMove(terms.viewport(), place)
    assert questions.hovered == Selection(connection=expected)
    QTest.mouseClick(terms.viewport(), LEFT, pos=place)
    assert questions.selection == Selection(connection=expected)


def test_the_calculation_is_copied_as_text_and_for_a_spreadsheet(
    sums: SumsPanel, pictures: FakePictures, frame_of: Callable[..., Frame]
) -> None:
    frame = show_frame(pictures, frame_of(Selection(unit=40)))
    press(sums, "copy-text")
    text = QApplication.clipboard().text()
    assert "Hidden unit 40" in text
    assert "<" not in text
    assert "&" not in text
    press(sums, "copy-csv")
    rows = list(csv.DictReader(io.StringIO(QApplication.clipboard().text())))
    assert sum(float(row["value"]) for row in rows) == pytest.approx(frame.trace.pre_activations[0][40])
    show_frame(pictures, frame_of(Selection(digit=2)))
    press(sums, "copy-csv")
    sum_part, softmax_part = QApplication.clipboard().text().split("\n\n")
    assert float(sum_part.splitlines()[-1].split(",")[-1]) == pytest.approx(frame.trace.logits[2], abs=0.51e-5)
    assert len(list(csv.DictReader(io.StringIO(softmax_part)))) == 10


# What if -------------------------------------------------------------------------------------------------------------


def test_the_answer_without_the_selection_is_compared(
    what_if: WhatIfPanel, pictures: FakePictures, frame_of: Callable[..., Frame]
) -> None:
    ink = tuple(np.flatnonzero(frame_of().trace.image > 0.5).tolist())
    frame = show_frame(pictures, frame_of(Selection(pixels=ink), WhatIfQuestion.WITHOUT))
    found, shown = frame.what_if, table(what_if, "what-if-table")
    assert found is not None
    assert shown.isVisible()
    assert shown.rowCount() == 10
    for digit, cells in enumerate(rows_of(shown)):
        before, after, exact, linear, now, then = (number(text) for text in cells[1:])
        assert before + exact == pytest.approx(after, abs=1e-9)
        assert after == pytest.approx(found.logits[digit], abs=1.01e-3)
        assert exact == pytest.approx(found.exact[digit], abs=5.1e-4)
        assert linear == pytest.approx(found.linear[digit], abs=5.1e-4)
        assert now == pytest.approx(100.0 * found.probabilities_before[digit], abs=5.1e-3)
        assert then == pytest.approx(100.0 * found.probabilities[digit], abs=5.1e-3)
    verdict, changes = label(what_if, "what-if-verdict"), found.answer != found.answer_before
    assert ("changes" in verdict) == changes
    assert ("stays" in verdict) != changes
    # All the ink: some units flip, so the share is not the whole story.
    assert found.flipped
    reason = label(what_if, "what-if-reason")
    assert "share" in reason
    assert "begin to fire" in reason or "fall silent" in reason
    assert "No unit" not in reason


def test_the_pixels_that_matter_most_come_first(
    what_if: WhatIfPanel, pictures: FakePictures, questions: Questions, frame_of: Callable[..., Frame]
) -> None:
    what_if.choose(WhatIfQuestion.RANKING)
    frame = show_frame(pictures, frame_of(question=WhatIfQuestion.RANKING))
    shown = table(what_if, "what-if-table")
    assert shown.isVisible()
    assert shown.rowCount() == 20
    changes = [abs(number(cells[3])) for cells in rows_of(shown)]
    assert changes == sorted(changes, reverse=True)
    ranking, trace = frame.ranking, frame.trace
    assert ranking is not None
    first = int(ranking.order[0])
    dark = trace.image.copy()
    dark[first] = 0.0
    kernels, biases = trace.parameters.kernels, trace.parameters.biases
    logits = np.maximum(dark @ kernels[0] + biases[0], 0.0) @ kernels[1] + biases[1]
    assert number(shown.item(0, 3).text()) == pytest.approx(
        logits[trace.answer] - trace.logits[trace.answer], abs=5.1e-4
    )
    QTest.mouseClick(shown.viewport(), LEFT, pos=shown.visualItemRect(shown.item(0, 0)).center())
    assert questions.selection == Selection(pixels=(first,))


def test_a_question_that_cannot_be_asked_says_what_to_select(
    what_if: WhatIfPanel, pictures: FakePictures, questions: Questions, frame_of: Callable[..., Frame]
) -> None:
    what_if.choose(WhatIfQuestion.FULL_INK)
    assert questions.question is WhatIfQuestion.FULL_INK
    show_frame(pictures, frame_of(Selection(unit=3), WhatIfQuestion.FULL_INK))
    assert label(what_if, "what-if-verdict").startswith("Select one or more pixels")
    assert not table(what_if, "what-if-table").isVisible()


# Pins ----------------------------------------------------------------------------------------------------------------


def test_pins_and_the_selection_are_compared_in_numbers(
    pictures: FakePictures, questions: Questions, frame_of: Callable[..., Frame], qtbot: QtBot
) -> None:
    panel = ComparePanel(pictures, questions)
    show(panel, qtbot)
    for selection in (Selection(unit=5), Selection(pixels=(INK,))):
        questions.select(selection)
        press(panel, "pin")
    assert len(questions.pins) == 2
    questions.select(Selection(unit=9))
    frame = show_frame(pictures, frame_of(Selection(unit=9), pins=questions.pins))
    trace, rows = frame.trace, rows_of(table(panel, "compare-table"))
    assert len(rows) == 10
    pixel = frame.pin_answers[1].outputs
    assert pixel is not None
    for digit, cells in enumerate(rows):
        votes = [trace.activations[0][unit] * trace.parameters.kernels[1][unit, digit] for unit in (5, 9)]
        expected = votes[0], pixel[digit], votes[1], trace.logits[digit]
        assert [number(text) for text in cells[1:]] == pytest.approx(expected, abs=5.1e-4)
    press(panel, "pinned-0")
    assert questions.selection == Selection(unit=5)
