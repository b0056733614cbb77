"""The sentence under the network, for every selection and state."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QTextLayout
from pytestqt.qtbot import QtBot

from netviz.data.image_sets import Split
from netviz.nn.optimizers import OPTIMIZERS
from netviz.nn.parameters import Architecture, Parameters
from netviz.numbers import exact_number, percentage
from netviz.rendering.colours import DARK, LIGHT
from netviz.scene.appearance import Appearance, Mode
from netviz.scene.display_state import Claim, RunMoment, Source
from netviz.scene.frames import Frame
from netviz.scene.lesson_moment import STAGES, LessonMoment, Stage
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.scene.shown_image import ShownImage
from netviz.tracing.digits import trace_digit
from netviz.tracing.image_trace import trace_image
from netviz.tracing.learning import learn
from netviz.training import Snapshot
from netviz.walks.expression import write
from netviz.widgets.asking.shares_text import shares_text
from netviz.widgets.learning.learn_tables import digit_table
from netviz.widgets.learning.learn_words import digit_words, formula
from netviz.widgets.network.painting import hint_lines
from netviz.widgets.network.plain_words import plain_words
from netviz.widgets.network.words_line import WordsLine
from netviz.widgets.parts.theme import DARK_THEME
from netviz.widgets.parts.votes import counted_votes
from tests.app.painted_text import recorded
from tests.fakes import make_frame
from tests.scene.conftest import make_image, make_snapshot

# The plurals come from the application's translator.
pytestmark = pytest.mark.usefixtures("qapp")

HIDDEN = 16
LIT, DARK_PIXEL = (int(np.flatnonzero(found)[5]) for found in (make_image().pixels > 0, make_image().pixels == 0))


def snapshot(step: int = 5, activation: str = "relu") -> Snapshot:
    found = make_snapshot(step=step, hidden=(HIDDEN,))
    return replace(found, parameters=Parameters(Architecture((784, HIDDEN, 10), activation), found.parameters.vector))


def frame_of(selection: Selection | None = None, **intent: object) -> Frame:
    values = {} if intent.get("claim") is not None else {"live": snapshot()}
    return make_frame(**{**values, "selection": selection or Selection(), **intent})


def words(selection: Selection | None = None, **intent: object) -> str:
    frame = frame_of(selection, **intent)
    return plain_words(frame, frame.answer)


def integers(text: str) -> list[int]:
    return [int(found) for found in re.findall(r"(?<![\d.])\d+(?![\d.])", text.split("(|w|")[0])]


def test_the_groups_of_a_pixel_add_up_to_all_units() -> None:
    text = words(Selection(pixels=(LIT,)))
    assert text.startswith(f"This pixel is connected to all {HIDDEN} units: ")
    n_units, up, down, unmoved, silent, near = integers(text.replace("near 0", "small"))
    assert up + down + unmoved == n_units == HIDDEN
    assert silent + near == unmoved
    assert silent == np.count_nonzero(frame_of().trace.activations[0] == 0.0)


def test_no_unit_is_said_to_be_silent_if_none_can_be() -> None:
    text = words(Selection(pixels=(LIT,)), live=snapshot(activation="tanh"))
    assert "silent" not in text
    assert "near 0" in text


def test_in_the_light_theme_ink_is_dark_and_the_words_follow() -> None:
    dark, two = Selection(pixels=(DARK_PIXEL,)), Selection(pixels=(DARK_PIXEL, DARK_PIXEL + 1))
    assert not make_image().pixels[DARK_PIXEL + 1]
    text = "This pixel is dark, so it sends nothing. The lines show what it would send if it were fully lit."
    assert words(dark, appearance=Appearance(palette=DARK)) == text
    light = Appearance(palette=LIGHT)
    assert words(dark, appearance=light).startswith("There is no ink here, so this pixel sends nothing. The lines ")
    assert words(two, appearance=light).startswith("There is no ink here, so these pixels send nothing. The lines ")
    for selection in (dark, two):
        assert not re.search(r"\b(lit|dark)\b", words(selection, appearance=light))
    for selection in (dark, two, Selection()):
        frame = frame_of(selection, appearance=light)
        text = shares_text(frame, frame.answer)
        assert not re.search(r"\b(lit|dark)\b", text.facts + text.explanation + text.total)


def test_units_digits_and_connections_have_their_sentence() -> None:
    activations = frame_of().trace.activations[0]
    firing, silent = int(np.flatnonzero(activations)[0]), int(np.flatnonzero(activations == 0.0)[0])
    assert "signals of all 784 pixels" in words(Selection(unit=firing))
    assert f"passes on {activations[firing]:.3f}" in words(Selection(unit=firing))
    assert "so this unit is silent" in words(Selection(unit=silent))
    digit = words(Selection(digit=7))
    assert digit.startswith(f"All {HIDDEN} units lead to 7: ")
    assert "score before softmax (logit)" in digit
    weights = frame_of().trace.parameters.kernels[0][LIT]
    for unit in (int(weights.argmax()), int(weights.argmin())):
        text = words(Selection(connection=ConnectionIndex(0, LIT, unit)))
        assert f"pushes unit {unit} {'up' if weights[unit] > 0 else 'down'} by" in text
    assert "carries nothing" in words(Selection(connection=ConnectionIndex(0, DARK_PIXEL, 3)))


@pytest.mark.parametrize("weights", ["drawn", "zero"])
@pytest.mark.parametrize("activation", ["relu", "leaky_relu", "tanh", "sigmoid"])
def test_the_votes_for_a_digit_account_for_all_units(activation: str, weights: str) -> None:
    live = snapshot(activation=activation)
    if weights == "zero":
        live = replace(live, parameters=Parameters(live.parameters.architecture, 0.0 * live.parameters.vector))
    for digit in range(10):
        frame = frame_of(Selection(digit=digit), live=live)
        sentence, explanation = plain_words(frame, frame.answer), shares_text(frame, frame.answer).explanation
        counted = sentence.split(": ")[1].split(".")[0]
        assert sum(integers(counted)) == HIDDEN, sentence
        assert explanation.startswith(f"{counted}; "), explanation
        silent = int(np.count_nonzero(frame.trace.activations[0] == 0.0))
        assert ("silent" in counted) == (silent > 0 and activation == "relu"), (counted, silent)


def test_one_vote_and_one_silent_unit_are_counted_in_english() -> None:
    trace = frame_of().trace
    digit = trace_digit(trace, 7)

    def counted(*votes: float) -> str:
        values = np.array(votes)
        activations = (np.where(values == 0.0, 0.0, 1.0),)
        return counted_votes(replace(trace, activations=activations), replace(digit, votes=values))

    assert counted(1.0, -1.0, 0.0) == "1 votes for it, 1 against it, 1 is silent"
    assert counted(1.0, 1.0, 0.0, 0.0) == "2 vote for it, 0 against it, 2 are silent"
    assert counted(-1.0, -1.0) == "0 vote for it, 2 against it"


def test_states_without_a_selection_are_explained() -> None:
    trace = frame_of().trace
    answer = f"{trace.answer} ({percentage(float(trace.probabilities[trace.answer]))})"
    assert answer in words()
    start = words(live=snapshot(0), random_run_id=snapshot(0).run_id)
    assert start.endswith(f": all 784 pixels lead to each of {HIDDEN} units, and all {HIDDEN} units to each digit.")
    frame = frame_of()
    assert plain_words(frame, None, is_training=True, batch_size=54).startswith(
        "Batch 5: the network has just read 54 images "
    )
    fewer = plain_words(frame, None, is_training=True, batch_size=54, fewer=True)
    assert fewer == f"Batch 5: 54 images changed the weights a little. Now it reads this image as {answer}."
    past = words(claim=Claim(Source.PAST, snapshot(), moment=RunMoment(1, 5, 20)))
    assert past == f"This is the past: after batch 5 it read this image as {answer}."
    assert "run 2 after batch 5" in words(claim=Claim(Source.RUN, snapshot(), moment=RunMoment(2, 5, 20)))
    assert "which way learning pushes each weight" in words(appearance=Appearance(Mode.GRADIENT))


def test_the_way_to_the_path_is_said_of_a_trained_network_at_rest_alone() -> None:
    way = f"Click digit {frame_of().trace.answer} to see what leads to it."
    assert words().endswith(way)
    assert words(appearance=Appearance(Mode.SIGNAL)).endswith(way)
    start, found = snapshot(0), snapshot()
    zero = replace(found, parameters=Parameters(found.parameters.architecture, 0.0 * found.parameters.vector))
    elsewhere = (
        {"live": start, "random_run_id": start.run_id},
        {"live": zero},
        {"appearance": Appearance(Mode.GRADIENT)},
        {"claim": Claim(Source.PAST, snapshot(), moment=RunMoment(1, 5, 20))},
        *({"selection": Selection(**{kind: 3})} for kind in ("unit", "digit")),
    )
    for intent in elsewhere:
        assert "to see what leads to it" not in words(**intent)
    assert "to see what leads to it" not in plain_words(frame_of(), None, is_training=True, batch_size=54)


def shaped(hidden: tuple[int, ...], *, scale: float = 1.0, activation: str = "relu") -> Snapshot:
    """Return an untrained network with other layers, or with all weights at 0."""
    found = make_snapshot(step=0, hidden=hidden)
    vector = (scale * found.parameters.vector).astype(np.float32)
    return replace(found, parameters=Parameters(Architecture((784, *hidden, 10), activation), vector))


def test_every_network_says_how_it_is_connected() -> None:
    for hidden, start in (
        ((HIDDEN,), "Each line is a connection: all 784 pixels "),
        (
            (1,),
            "Each line is a connection: everything is connected to everything in the next layer",
        ),
        (
            (HIDDEN, 4),
            "Each line is a connection: everything is connected to everything in the next layer",
        ),
    ):
        network = shaped(hidden)
        assert words(live=network, random_run_id=network.run_id).startswith(start)
        one_pixel = words(Selection(pixels=(LIT,)), live=network)
        assert ("all" in one_pixel.split(":")[0]) == (hidden[0] > 1)
        assert words(Selection(digit=3), live=network).startswith("The only unit" if hidden[-1] == 1 else "All ")
    assert "signals of all units before it" in words(Selection(unit=0, layer=1), live=shaped((HIDDEN, 4)))


def test_weights_of_zero_are_not_called_random() -> None:
    zero, random = shaped((HIDDEN,), scale=0.0), shaped((HIDDEN,))
    assert words(live=zero, random_run_id=zero.run_id).startswith("All weights are 0")
    for network, start in ((zero, "All weights are 0"), (random, "Random start")):
        lines = hint_lines(make_frame(live=network, random_run_id=network.run_id))
        assert lines[0].startswith(start)
        assert lines[1] == "It guesses (chance: 10% right)"
        assert lines[-1] == "or click a pixel, a unit or a digit"


def test_an_empty_drawing_is_never_read() -> None:
    empty = replace(make_image(), pixels=np.zeros(784, np.uint8), split=Split.DRAWN)
    assert empty.is_empty
    start = snapshot(0)
    past = Claim(Source.PAST, snapshot(), moment=RunMoment(1, 5, 20))
    for intent in ({}, {"live": start, "random_run_id": start.run_id}, {"claim": past}):
        assert words(image=empty, **intent) == "There is nothing to read: the drawing is empty."
    frame = frame_of(image=empty)
    assert (
        plain_words(frame, None, is_training=True, batch_size=54) == "There is nothing to read: the drawing is empty."
    )


def test_a_unit_that_passes_on_a_negative_number_counts_for_the_digits_it_raises() -> None:
    network = shaped((HIDDEN,), activation="tanh")
    trace = frame_of(live=network).trace
    unit = int(trace.activations[0].argmin())
    assert trace.activations[0][unit] < 0.0
    effects = trace.activations[0][unit] * trace.parameters.kernels[1][unit]
    text = words(Selection(unit=unit), live=network)
    assert f"most for {effects.argmax()}, most against {effects.argmin()}" in text


@pytest.mark.parametrize("stage", STAGES)
def test_each_stage_of_a_lesson_has_the_numbers_of_its_step(stage: Stage) -> None:
    parameters = snapshot().parameters
    step = learn(trace_image(parameters, make_image(3).intensities), 3, OPTIMIZERS["sgd"](parameters.vector.size), 0.1)
    moment = LessonMoment(stage, step, "sgd", base_step=5, n_steps=0)
    text = words(claim=Claim(Source.LESSON, snapshot(), lesson=moment), image=make_image(3))
    assert (percentage(float(step.before.probabilities[3])) in text) == (
        stage in (Stage.FORWARD, Stage.LOSS, Stage.AGAIN)
    )
    assert (percentage(float(step.after.probabilities[3])) in text) == (stage is Stage.AGAIN)
    assert (exact_number(step.loss_before) in text) == (stage is Stage.LOSS)


@pytest.mark.parametrize("loss", [2.3026, 0.0123, 3.0e-5, 4.4e-9])
def test_a_loss_has_the_same_digits_wherever_it_stands(loss: float) -> None:
    parameters = snapshot().parameters
    step = learn(trace_image(parameters, make_image(3).intensities), 3, OPTIMIZERS["sgd"](parameters.vector.size), 0.1)
    moment = LessonMoment(Stage.LOSS, replace(step, loss_before=loss), "sgd", base_step=5, n_steps=0)
    written = write(loss, ".4f")
    texts = {
        "words": words(claim=Claim(Source.LESSON, snapshot(), lesson=moment), image=make_image(3)),
        "digit": digit_words(moment, 3),
        "formula": formula(moment, str),
        "table": str(digit_table(Stage.LOSS, moment.step, str, DARK_THEME, moment.step)),
        "terminal": exact_number(loss),
    }
    assert {place for place, text in texts.items() if written not in text} == set()
    assert float(written.replace("−", "-")) > 0.0


def test_the_line_keeps_its_height_and_has_a_tooltip_when_it_is_cut(qtbot: QtBot) -> None:
    line = WordsLine()
    qtbot.addWidget(line)
    height = line.sizeHint().height()
    line.resize(500, height)
    line.show()
    line.show_text(words(Selection(pixels=(LIT,))))
    assert line.fits()
    assert line.toolTip() == ""
    line.resize(90, height)
    assert not line.fits()
    assert line.toolTip().replace("\n", " ") == line.text() == line.accessibleName()
    assert line.sizeHint().height() == height


def test_where_there_is_less_room_the_way_to_the_path_stays(qtbot: QtBot) -> None:
    frame = frame_of()
    whole, fewer = (plain_words(frame, None, fewer=fewer) for fewer in (False, True))
    way = whole.split(". ")[-1]
    assert fewer.endswith(way)
    assert len(fewer) < len(whole)
    line = WordsLine()
    qtbot.addWidget(line)
    line.show()
    height = line.sizeHint().height()
    for width in range(900, 300, -20):
        line.resize(width, height)
        line.show_text(whole, "", fewer)
        assert line.fits()
        assert line.shown() in (whole, fewer)
        assert (line.toolTip() == "") == (line.shown() == whole)
    assert line.shown() == fewer
    # What is selected is never put shorter.
    selected = frame_of(Selection(unit=3))
    assert plain_words(selected, selected.answer, fewer=True) == plain_words(selected, selected.answer)


@pytest.mark.parametrize("width", range(420, 700, 40))
def test_no_word_stands_alone_on_the_last_line(qtbot: QtBot, width: int) -> None:
    line = WordsLine()
    qtbot.addWidget(line)
    line.resize(width, line.sizeHint().height())
    line.show_text(words(Selection(pixels=(DARK_PIXEL,)), appearance=Appearance(palette=LIGHT)))
    assert line.fits()
    image = line.grab().toImage()
    ground = image.pixel(0, 0)
    inked = np.array([[image.pixel(x, y) != ground for x in range(image.width())] for y in range(image.height())])
    rows = inked.any(axis=1)
    # Lines are apart where no pixel is inked.
    starts = np.flatnonzero(rows & ~np.roll(rows, 1))
    widths = [np.ptp(np.flatnonzero(inked[start : start + 6].any(axis=0))) for start in starts]
    assert len(widths) == 1 or widths[-1] > 0.5 * max(widths), widths


@pytest.mark.parametrize("width", range(300, 620, 20))
def test_no_line_ends_between_a_number_and_what_it_counts(qtbot: QtBot, width: int) -> None:
    line = WordsLine()
    qtbot.addWidget(line)
    line.resize(width, line.sizeHint().height())
    line.show_text("116 个像素向每个神经元发出信号。信号与偏置之和大于 0，神经元就激活：149 / 256 个神经元激活。")
    with recorded() as recorder:
        line.grab()
    layout = QTextLayout(recorder.writings[-1].text, line.font())
    layout.beginLayout()
    ends = []
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width / 2)
        ends.append(layout.text()[: row.textStart() + row.textLength()].rstrip())
    layout.endLayout()
    assert len(ends) > 1
    assert not any(end[-1].isdigit() or end[-1] == "/" for end in ends), ends


def test_a_blank_drawing_has_nothing_to_read_but_sums_of_biases() -> None:
    blank = ShownImage(Split.DRAWN, 0, None, np.zeros(784, np.uint8))
    assert words(image=blank) == "There is nothing to read: the drawing is empty."
    for unit in range(HIDDEN):
        text = words(Selection(unit=unit), image=blank)
        assert text.startswith("The drawing is empty, so no pixel sends anything")
    digit = words(Selection(digit=3), image=blank)
    assert digit.startswith("The drawing is empty, so there is nothing to read")
    assert "%" not in digit
