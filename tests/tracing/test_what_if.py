"""What-ifs, compared with forward passes written out here, and the difference from the shares explained."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.nn.activations import LEAKY_SLOPE
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import ImageTrace
from netviz.tracing.shares import pixel_shares
from netviz.tracing.what_if import (
    WhatIf,
    logits_without_each_pixel,
    rank_pixels,
    with_full_ink,
    without_connection,
    without_pixels,
    without_unit,
)

MakeTrace = Callable[..., ImageTrace]

FUNCTIONS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "relu": lambda z: np.where(z > 0.0, z, 0.0),
    "leaky_relu": lambda z: np.where(z > 0.0, z, LEAKY_SLOPE * z),
    "tanh": np.tanh,
    "sigmoid": lambda z: 1.0 / (1.0 + np.exp(-z)),
    "identity": lambda z: z,
}

seeds = st.integers(0, 100_000)
shapes = st.sampled_from([(6, 4), (12, 7, 10), (20, 9, 8, 5)])
one_hidden = st.sampled_from([(12, 7, 10), (30, 16, 4), (784, 256, 10)])
activations = st.sampled_from(list(FUNCTIONS))


def logits_of(trace: ImageTrace, image: np.ndarray, kernels: list[np.ndarray] | None = None) -> np.ndarray:
    """Run images through the traced network, or through other weights."""
    kernels = list(trace.parameters.kernels) if kernels is None else kernels
    signal = image
    for layer, (kernel, bias) in enumerate(zip(kernels, trace.parameters.biases, strict=True)):
        if layer:
            signal = FUNCTIONS[trace.parameters.architecture.activation](signal)
        signal = signal @ kernel + bias
    return signal


def first_sums(trace: ImageTrace, image: np.ndarray) -> np.ndarray:
    return image @ trace.parameters.kernels[0] + trace.parameters.biases[0]


def changed_image(trace: ImageTrace, pixels: list[int], intensity: float) -> np.ndarray:
    image = trace.image.copy()
    image[pixels] = intensity
    return image


def check(what_if: WhatIf, trace: ImageTrace, logits: np.ndarray) -> None:
    np.testing.assert_allclose(what_if.logits, logits, atol=1e-10)
    np.testing.assert_allclose(what_if.exact, logits - logits_of(trace, trace.image), atol=1e-10)
    exponentials = np.exp(logits - logits.max())
    np.testing.assert_allclose(what_if.probabilities, exponentials / exponentials.sum(), atol=1e-12)
    assert what_if.logits_before is trace.logits
    assert what_if.answer_before == trace.answer
    assert what_if.answer == what_if.probabilities.argmax()
    assert what_if.flipped == tuple(sorted({*what_if.woken, *what_if.silenced}))


@given(seed=seeds, sizes=shapes, activation=activations, data=st.data())
@settings(deadline=None, max_examples=60)
def test_pixels_dark_or_at_full_ink_equal_a_forward_pass_of_the_changed_image(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str, data: st.DataObject
) -> None:
    trace = make_trace(seed, sizes, activation)
    pixels = data.draw(st.lists(st.integers(0, sizes[0] - 1), min_size=1, max_size=6, unique=True))
    check(without_pixels(trace, pixels), trace, logits_of(trace, changed_image(trace, pixels, 0.0)))
    check(with_full_ink(trace, pixels), trace, logits_of(trace, changed_image(trace, pixels, 1.0)))
    shares = pixel_shares(trace)[pixels].sum(axis=0)
    np.testing.assert_allclose(without_pixels(trace, pixels).linear, -shares, atol=1e-10)


@given(seed=seeds, sizes=one_hidden, activation=activations)
@settings(deadline=None, max_examples=40)
def test_without_a_unit_its_votes_are_missing(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str
) -> None:
    trace = make_trace(seed, sizes, activation)
    unit = seed % sizes[1]
    kernels = [kernel.copy() for kernel in trace.parameters.kernels]
    kernels[1][unit] = 0.0
    what_if = without_unit(trace, unit)
    check(what_if, trace, logits_of(trace, trace.image, kernels))
    # No unit lies between this one and the digits, so none can flip.
    np.testing.assert_allclose(what_if.linear, what_if.exact, atol=1e-10)
    assert what_if.flipped == ()


@given(seed=seeds, sizes=shapes, activation=activations, data=st.data())
@settings(deadline=None, max_examples=60)
def test_without_a_connection_its_weight_is_0(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str, data: st.DataObject
) -> None:
    trace = make_trace(seed, sizes, activation)
    layer = data.draw(st.integers(0, len(sizes) - 2))
    source, target = (data.draw(st.integers(0, sizes[layer + end] - 1)) for end in (0, 1))
    kernels = [kernel.copy() for kernel in trace.parameters.kernels]
    kernels[layer][source, target] = 0.0
    before = trace.parameters.vector.copy()
    what_if = without_connection(trace, layer, source, target)
    check(what_if, trace, logits_of(trace, trace.image, kernels))
    assert set(what_if.flipped) <= ({target} if layer == 0 else set())
    np.testing.assert_array_equal(trace.parameters.vector, before)


@pytest.mark.parametrize(("activation", "slope"), [("relu", 0.0), ("leaky_relu", LEAKY_SLOPE)])
@given(seed=seeds, sizes=one_hidden, ink=st.booleans(), n_pixels=st.integers(1, 8))
@settings(deadline=None, max_examples=60)
def test_flipped_units_alone_account_for_the_difference_from_the_shares(
    make_trace: MakeTrace,
    activation: str,
    slope: float,
    seed: int,
    sizes: tuple[int, ...],
    ink: bool,
    n_pixels: int,
) -> None:
    trace = make_trace(seed, sizes, activation)
    pixels = np.random.default_rng(seed).choice(sizes[0], n_pixels, replace=False).tolist()
    what_if = (with_full_ink if ink else without_pixels)(trace, pixels)
    before, after = trace.pre_activations[0], first_sums(trace, changed_image(trace, pixels, float(ink)))
    assert what_if.woken == tuple(np.flatnonzero((before <= 0.0) & (after > 0.0)))
    assert what_if.silenced == tuple(np.flatnonzero((before > 0.0) & (after <= 0.0)))
    # The share keeps the image's gate g, as g z'; the exact value is f(z'). They differ if the sum z' has crossed 0: by
    # z' for a unit that starts firing (1 z' - 0 z') and by -z' for one that stops (0 z' - 1 z'), which is |z'| in both
    # cases; with leaky ReLU, by (1 - slope) of it.
    votes = trace.parameters.kernels[1]
    difference = sum(
        ((1.0 - slope) * abs(after[unit]) * votes[unit] for unit in what_if.flipped), start=np.zeros(sizes[-1])
    )
    np.testing.assert_allclose(what_if.exact - what_if.linear, difference, atol=1e-10)
    if not what_if.flipped:
        np.testing.assert_allclose(what_if.exact, what_if.linear, atol=1e-10)


def test_removing_many_pixels_flips_units(make_trace: MakeTrace) -> None:
    trace = make_trace(3, (784, 256, 10))
    what_if = without_pixels(trace, list(range(300, 400)))
    assert what_if.woken
    assert what_if.silenced


@given(seed=seeds, sizes=st.sampled_from([(6, 4), (30, 16, 4), (20, 9, 8, 5)]), activation=activations)
@settings(deadline=None, max_examples=30)
def test_each_pixel_in_turn_equals_a_separate_forward_pass(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str
) -> None:
    trace = make_trace(seed, sizes, activation)
    expected = [logits_of(trace, changed_image(trace, [pixel], 0.0)) for pixel in range(sizes[0])]
    np.testing.assert_allclose(logits_without_each_pixel(trace), expected, atol=1e-10)


def test_all_784_pixels_of_a_trained_network(trained: ImageTrace) -> None:
    expected = [without_pixels(trained, [pixel]).logits for pixel in range(784)]
    np.testing.assert_allclose(logits_without_each_pixel(trained), expected, atol=1e-10)


@given(seed=seeds, sizes=shapes)
@settings(deadline=None, max_examples=40)
def test_pixels_are_ranked_by_their_effect_on_the_answers_logit(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...]
) -> None:
    trace = make_trace(seed, sizes)
    ranking = rank_pixels(trace)
    logits = logits_without_each_pixel(trace)
    assert ranking.digit == trace.logits.argmax()
    np.testing.assert_array_equal(ranking.changes, logits[:, ranking.digit] - trace.logits[ranking.digit])
    np.testing.assert_array_equal(ranking.answers, logits.argmax(axis=1))
    sizes_of_change = np.abs(ranking.changes[ranking.order])
    assert (np.diff(sizes_of_change) <= 0.0).all()
    assert set(ranking.order) == set(np.flatnonzero(ranking.changes))
    assert not ranking.changes[trace.image == 0.0].any()


def test_parts_that_do_not_exist_cannot_be_removed(make_trace: MakeTrace) -> None:
    trace = make_trace(1, (5, 4, 3))
    for pixels in ([], [5], [-1], [2, 2]):
        with pytest.raises(TracingError, match="pixel"):
            without_pixels(trace, pixels)
        with pytest.raises(TracingError, match="pixel"):
            with_full_ink(trace, pixels)
    with pytest.raises(TracingError, match="no unit 4"):
        without_unit(trace, 4)
    with pytest.raises(TracingError, match="no unit 4"):
        without_connection(trace, 0, 0, 4)
    with pytest.raises(TracingError, match="no hidden layer 3"):
        without_unit(make_trace(1, (5, 4, 4, 3)), 0, 2)
