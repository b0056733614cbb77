"""The lecture's sentence in a lesson, for every way in which a step may change the connections into the digits."""

from __future__ import annotations

import itertools
import re

import numpy as np
import pytest

from netviz.nn.optimizers import make_optimizer
from netviz.nn.parameters import Architecture, Parameters
from netviz.session.lesson_work import Findings, learn_one
from netviz.tracing.learning import LearningStep
from netviz.tracing.learning_counts import LayerCount, Tally
from netviz.training import TrainingConfig
from netviz.widgets.learning.learn_story import story
from netviz.widgets.learning.learn_words import rate_words
from netviz.widgets.parts.theme import DARK_THEME

N_CONNECTIONS = 1600
EXCEPTION = "does not hold for every connection"


def make_step(*, right: bool) -> LearningStep:
    """Return a step of a network whose answer is 2, for an image of a 2 or of a 7."""
    architecture = Architecture((4, 10), "relu")
    parameters = Parameters(architecture, np.zeros(architecture.n_parameters))
    parameters.biases[-1][2] = 1.0
    optimizer = make_optimizer("sgd", architecture.n_parameters, np.float64)
    return learn_one(parameters, np.ones(4), 2 if right else 7, optimizer, 0.01)


def tally(reinforced: int, weakened: int) -> Tally:
    return Tally(reinforced, weakened, N_CONNECTIONS - reinforced - weakened, 0, 0)


def sentence_for(label: Tally, answer: Tally | None) -> str:
    """Return the sentence without its markup, with a name for each digit."""
    none = np.zeros(10, dtype=np.intp)
    findings = Findings((LayerCount(0, label, answer, tally(0, 0), none, none),), (), ())
    text = story(make_step(right=answer is None), findings, {2: "two", 7: "<seven>"}.__getitem__, DARK_THEME)
    return re.sub(r"<[^>]*>", "", text)


@pytest.mark.parametrize("counts", list(itertools.product((0, 11), (0, 12), (0, 1213), (0, 1414))), ids=str)
def test_after_a_wrong_answer_the_sentence_is_true(counts: tuple[int, int, int, int]) -> None:
    label, answer = tally(*counts[:2]), tally(*counts[2:])
    text = sentence_for(label, answer)
    assert text.startswith("Wrong answer")
    assert "two" in text
    assert "&lt;seven&gt;" in text
    holds = label.reinforced and not label.weakened and answer.weakened and not answer.reinforced
    if holds:
        assert "into the wrong digit, two, are weakened (1,414 of 1,600)" in text
        assert "into the right digit, &lt;seven&gt;, are reinforced (11 of 1,600)" in text
    elif not any(counts):
        assert "no connection" in text
    else:
        assert f"two, {answer.weakened:,} are weakened and {answer.reinforced:,} reinforced" in text
        assert f"&lt;seven&gt;, {label.reinforced:,} are reinforced and {label.weakened:,} weakened" in text
    assert (EXCEPTION in text) is bool(any(counts) and not holds)


@pytest.mark.parametrize("counts", list(itertools.product((0, 1011), (0, 12))), ids=str)
def test_after_a_right_answer_the_sentence_is_true(counts: tuple[int, int]) -> None:
    text = sentence_for(tally(*counts), None)
    assert text.startswith("Right answer")
    assert "into the right digit, two," in text
    assert ("reinforced even more (1,011 of 1,600)" in text) is (counts == (1011, 0))
    assert (EXCEPTION in text) is bool(counts[1])
    assert ("no connection" in text) is (counts == (0, 0))
    if counts[1]:
        assert f"{counts[0]:,} are reinforced and 12 weakened" in text


@pytest.mark.usefixtures("qapp")
def test_the_rate_is_explained_where_it_differs_from_that_of_the_run() -> None:
    assert rate_words(None) == "η is the learning rate."
    constant = TrainingConfig(schedule="constant", batch_size=1, learning_rate=0.02, optimizer="sgd")
    assert rate_words(constant).endswith("the run averages 1 image in each step, with SGD and η = 0.02.")
    changing = TrainingConfig(schedule="one_cycle", batch_size=64)
    assert rate_words(changing).endswith("averages 64 images in each step, with Adam and an η that starts at 0.007.")
