"""The effect of a selection, and its path through the network."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.answers import answer_for, what_if_for
from netviz.scene.appearance import Mode
from netviz.scene.paths import MAX_DIGIT_LINES, PathLines, path_of
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.tracing.image_trace import ImageTrace, trace_image


def make_trace(seed: int = 0, hidden: int = 256, second: int = 0) -> ImageTrace:
    rng = np.random.default_rng(seed)
    parameters = Parameters(Architecture((784, hidden, second, 10) if second else (784, hidden, 10)))
    parameters.vector[...] = rng.normal(0.0, 0.1, parameters.vector.size)
    image = np.where(rng.random(784) < 0.2, rng.random(784), 0.0)
    return trace_image(parameters, image)


SELECTIONS = (
    Selection(pixels=(3, 200)),
    Selection(unit=7),
    Selection(digit=4),
    Selection(connection=ConnectionIndex(0, 300, 12)),
    Selection(connection=ConnectionIndex(1, 12, 3)),
)


@pytest.mark.parametrize("selection", SELECTIONS)
def test_one_part_answers_each_kind_of_selection(selection: Selection) -> None:
    answer = answer_for(make_trace(), 5, selection)
    parts = (answer.pixels, answer.unit, answer.digit, answer.connection)
    assert sum(part is not None for part in parts) == 1


def test_a_part_that_the_network_does_not_have_counts_as_nothing() -> None:
    trace = make_trace(hidden=8)
    beyond = (Selection(unit=8), Selection(unit=0, layer=1), Selection(digit=10))
    for selection in (
        *beyond,
        Selection(connection=ConnectionIndex(0, 0, 8)),
        Selection(connection=ConnectionIndex(2, 0, 0)),
    ):
        answer = answer_for(trace, None, selection)
        assert answer.outputs is None
        assert path_of(trace, answer, Mode.WEIGHTS) is None
        assert what_if_for(trace, selection, WhatIfQuestion.WITHOUT) is None


def test_a_path_of_pixels_has_every_connection_that_carries_something() -> None:
    trace = make_trace()
    lit = int(np.flatnonzero(trace.image)[0])
    answer = answer_for(trace, None, Selection(pixels=(lit,)))
    path = path_of(trace, answer, Mode.WEIGHTS)
    assert path is not None
    first, second = path
    kernel = trace.parameters.kernels[0]
    np.testing.assert_allclose(first.values, trace.image[lit] * kernel[lit, first.targets])
    assert set(first.sources.tolist()) == {lit}
    assert len(first.values) == 256
    assert answer.pixels is not None
    through = np.zeros((256, 10))
    through[second.sources, second.targets] = second.values
    np.testing.assert_allclose(through.sum(axis=0), answer.pixels.outputs)


def test_a_digits_path_has_the_strongest_connections_and_the_number_of_all() -> None:
    trace = make_trace()
    answer = answer_for(trace, None, Selection(digit=2))
    path = path_of(trace, answer, Mode.WEIGHTS)
    assert path is not None
    first, second = path
    everything = (
        trace.image[:, np.newaxis] * trace.parameters.kernels[0] * trace.gates[0] * trace.parameters.kernels[1][:, 2]
    )
    assert first.n_all == np.count_nonzero(everything)
    assert len(first.values) == MAX_DIGIT_LINES
    strongest = np.sort(np.abs(everything).ravel())[-MAX_DIGIT_LINES:]
    np.testing.assert_allclose(np.sort(np.abs(first.values)), strongest)
    np.testing.assert_allclose(first.values, everything[first.sources, first.targets])
    assert answer.digit is not None
    np.testing.assert_allclose(second.values.sum(), answer.digit.votes.sum())


def test_a_units_lines_are_its_weights_or_what_they_carry() -> None:
    trace = make_trace()
    unit = int(np.flatnonzero(trace.activations[0])[0])
    answer = answer_for(trace, None, Selection(unit=unit))
    weights, _ = path_of(trace, answer, Mode.WEIGHTS) or (None, None)
    carried, onward = path_of(trace, answer, Mode.SIGNAL) or (None, None)
    assert weights is not None
    assert carried is not None
    assert onward is not None
    np.testing.assert_array_equal(weights.values, trace.parameters.kernels[0][weights.sources, unit])
    assert len(weights.values) == 784
    np.testing.assert_allclose(carried.values.sum(), trace.image @ trace.parameters.kernels[0][:, unit])
    np.testing.assert_allclose(onward.values, trace.activations[0][unit] * trace.parameters.kernels[1][unit])


def test_a_silent_unit_shows_how_it_would_vote() -> None:
    trace = make_trace()
    silent = int(np.flatnonzero(trace.activations[0] == 0.0)[0])
    path = path_of(trace, answer_for(trace, None, Selection(unit=silent)), Mode.WEIGHTS)
    assert path is not None
    np.testing.assert_array_equal(path[1].values, trace.parameters.kernels[1][silent])


def totals(lines: PathLines, size: int) -> np.ndarray:
    """Return the sum of the lines that end at each unit."""
    return np.bincount(lines.targets, lines.values, size)


def test_a_path_through_two_hidden_layers_carries_what_arrives_in_each() -> None:
    trace = make_trace(hidden=40, second=12)
    lit = int(np.flatnonzero(trace.image)[0])
    answer = answer_for(trace, None, Selection(pixels=(lit,)))
    path = path_of(trace, answer, Mode.WEIGHTS)
    assert path is not None
    assert answer.pixels is not None
    for lines, arriving in zip(path, (*answer.pixels.arriving, answer.pixels.outputs), strict=True):
        np.testing.assert_allclose(totals(lines, arriving.size), arriving, atol=1e-12)

    first = int(np.flatnonzero(trace.activations[0])[0])
    answer = answer_for(trace, None, Selection(unit=first))
    path = path_of(trace, answer, Mode.SIGNAL)
    assert path is not None
    assert answer.unit is not None
    np.testing.assert_allclose(path[0].values.sum() + answer.unit.bias, answer.unit.pre_activation)
    np.testing.assert_allclose(totals(path[1], 12), trace.activations[0][first] * trace.parameters.kernels[1][first])
    np.testing.assert_allclose(totals(path[2], 10), answer.unit.outputs, atol=1e-12)

    second = int(np.flatnonzero(trace.activations[1])[0])
    answer = answer_for(trace, None, Selection(unit=second, layer=1))
    path = path_of(trace, answer, Mode.SIGNAL)
    assert path is not None
    assert answer.unit is not None
    leading = trace.image[:, np.newaxis] * trace.parameters.kernels[0] * trace.gates[0]
    leading = leading * trace.parameters.kernels[1][:, second]
    assert path[0].n_all == np.count_nonzero(leading)
    np.testing.assert_allclose(path[0].values, leading[path[0].sources, path[0].targets])
    np.testing.assert_allclose(path[1].values.sum() + answer.unit.bias, answer.unit.pre_activation)
    np.testing.assert_allclose(totals(path[2], 10), answer.unit.outputs, atol=1e-12)

    answer = answer_for(trace, None, Selection(digit=3))
    path = path_of(trace, answer, Mode.WEIGHTS)
    assert path is not None
    assert answer.digit is not None
    effect = trace.gates[1] * trace.parameters.kernels[2][:, 3]
    carried = trace.activations[0][:, np.newaxis] * trace.parameters.kernels[1] * effect
    np.testing.assert_allclose(path[1].values, carried[path[1].sources, path[1].targets])
    np.testing.assert_allclose(path[2].values.sum() + answer.digit.bias, answer.digit.logit)


@pytest.mark.parametrize("layer", [0, 1, 2])
def test_a_connections_path_begins_at_the_connection(layer: int) -> None:
    trace = make_trace(hidden=40, second=12)
    sources = (trace.image, *trace.activations)[layer]
    sums = (*trace.pre_activations, trace.logits)[layer]
    place = ConnectionIndex(layer, int(sources.argmax()), int(sums.argmax()))
    answer = answer_for(trace, None, Selection(connection=place))
    path = path_of(trace, answer, Mode.WEIGHTS)
    assert path is not None
    assert answer.connection is not None
    assert [len(lines.values) for lines in path[:layer]] == [0] * layer
    assert path[layer].values.tolist() == [answer.connection.signal]
    np.testing.assert_allclose(totals(path[2], 10), answer.connection.outputs, atol=1e-12)


def test_questions_that_apply_to_the_selection_are_answered() -> None:
    trace = make_trace()
    for selection in SELECTIONS:
        without = what_if_for(trace, selection, WhatIfQuestion.WITHOUT)
        assert (without is None) == (selection.digit is not None)
        full = what_if_for(trace, selection, WhatIfQuestion.FULL_INK)
        assert (full is None) == (not selection.pixels)
        assert what_if_for(trace, selection, None) is None
