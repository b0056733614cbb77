"""The identity behind tracing: the shares of all pixels and of the biases add up to the logits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.nn.network import forward
from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.digits import trace_digit
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import trace_image
from netviz.tracing.shares import bias_share, pixel_shares, trace_pixels
from netviz.tracing.units import strongest, trace_unit


def random_network(seed: int, sizes: tuple[int, ...], activation: str) -> Parameters:
    rng = np.random.default_rng(seed)
    architecture = Architecture(sizes, activation)
    return Parameters(architecture, rng.normal(0.0, 0.5, architecture.n_parameters).astype(np.float32))


def random_image(seed: int, n_pixels: int) -> np.ndarray:
    rng = np.random.default_rng(seed + 1)
    image = rng.random(n_pixels)
    image[rng.random(n_pixels) < 0.4] = 0.0
    return image


networks = st.builds(
    random_network,
    st.integers(0, 10_000),
    st.sampled_from([(12, 7, 10), (30, 16, 4), (20, 9, 8, 5)]),
    st.sampled_from(["relu", "leaky_relu", "tanh", "sigmoid"]),
)


@given(networks, st.integers(0, 10_000))
@settings(deadline=None)
def test_pixels_and_biases_add_up_to_every_logit(parameters: Parameters, seed: int) -> None:
    trace = trace_image(parameters, random_image(seed, parameters.architecture.layer_sizes[0]))
    total = pixel_shares(trace).sum(axis=0) + bias_share(trace)
    np.testing.assert_allclose(total, trace.logits, rtol=1e-10, atol=1e-10)


@given(networks, st.integers(0, 10_000), st.data())
@settings(deadline=None)
def test_selected_pixels_send_the_sum_of_their_shares(parameters: Parameters, seed: int, data: st.DataObject) -> None:
    n_pixels = parameters.architecture.layer_sizes[0]
    trace = trace_image(parameters, random_image(seed, n_pixels))
    chosen = data.draw(st.lists(st.integers(0, n_pixels - 1), min_size=1, max_size=5, unique=True))
    sent = trace_pixels(trace, chosen, hypothetical=False)
    np.testing.assert_allclose(sent.outputs, pixel_shares(trace)[chosen].sum(axis=0), rtol=1e-9, atol=1e-10)
    np.testing.assert_allclose(sent.arriving[0], sent.products.sum(axis=0))


def test_shares_follow_the_formula_of_one_hidden_layer() -> None:
    parameters = random_network(3, (6, 5, 4), "relu")
    trace = trace_image(parameters, random_image(3, 6))
    first, second = (kernel.astype(np.float64) for kernel in parameters.kernels)
    gate = (trace.pre_activations[0] > 0.0).astype(float)
    expected = np.zeros((6, 4))
    for pixel in range(6):
        for digit in range(4):
            for unit in range(5):
                weight = first[pixel, unit] * gate[unit] * second[unit, digit]
                expected[pixel, digit] += trace.image[pixel] * weight
    np.testing.assert_allclose(pixel_shares(trace), expected, atol=1e-12)


def test_the_trace_is_the_network_in_float64() -> None:
    parameters = random_network(5, (784, 256, 10), "relu")
    image = random_image(5, 784)
    trace = trace_image(parameters, image)
    single = forward(parameters, image[np.newaxis].astype(np.float32))
    np.testing.assert_allclose(trace.logits, single.logits[0], rtol=1e-3, atol=1e-3)
    assert trace.logits.dtype == np.float64
    assert trace.probabilities.sum() == pytest.approx(1.0, abs=1e-12)


def test_a_dark_pixel_is_traced_at_full_intensity_and_marked_hypothetical() -> None:
    parameters = random_network(7, (9, 6, 3), "relu")
    image = np.zeros(9)
    image[4] = 0.5
    trace = trace_image(parameters, image)
    dark, lit = trace_pixels(trace, [2]), trace_pixels(trace, [4])
    assert dark.hypothetical
    assert not lit.hypothetical
    np.testing.assert_allclose(dark.arriving[0], trace.parameters.kernels[0][2])
    np.testing.assert_allclose(lit.arriving[0], 0.5 * trace.parameters.kernels[0][4])
    assert trace_pixels(trace, [2, 4]).intensities.tolist() == [0.0, 0.5]


def test_silent_units_pass_nothing_on() -> None:
    parameters = random_network(11, (9, 20, 3), "relu")
    trace = trace_image(parameters, random_image(11, 9))
    sent = trace_pixels(trace, [int(trace.image.argmax())])
    silent = trace.activations[0] == 0.0
    assert silent.any()
    assert not sent.passed_on[0][silent].any()


@pytest.mark.parametrize("pixels", [[], [-1], [9], [3, 3]])
def test_invalid_pixels_are_refused(pixels: list[int]) -> None:
    trace = trace_image(random_network(1, (9, 4, 3), "relu"), np.ones(9))
    with pytest.raises(TracingError, match="pixel"):
        trace_pixels(trace, pixels)


def test_an_image_of_the_wrong_size_is_refused() -> None:
    with pytest.raises(TracingError, match="9 pixels"):
        trace_image(random_network(1, (9, 4, 3), "relu"), np.ones(8))


def test_a_units_products_and_bias_add_up_and_its_votes_are_part_of_the_logits() -> None:
    parameters = random_network(2, (30, 12, 10), "relu")
    trace = trace_image(parameters, random_image(2, 30))
    units = [trace_unit(trace, unit) for unit in range(12)]
    for unit in units:
        assert unit.products.sum() + unit.bias == pytest.approx(unit.pre_activation, abs=1e-12)
        assert unit.fires == (unit.pre_activation > 0.0)
    total = sum(unit.outputs for unit in units) + trace.parameters.biases[1]
    np.testing.assert_allclose(total, trace.logits, atol=1e-12)


def test_a_unit_that_does_not_exist_is_refused() -> None:
    trace = trace_image(random_network(1, (9, 4, 3), "relu"), np.ones(9))
    with pytest.raises(TracingError, match="no unit 4"):
        trace_unit(trace, 4)
    deep = trace_image(random_network(1, (9, 4, 4, 3), "relu"), np.ones(9))
    with pytest.raises(TracingError, match="no hidden layer 3; this network has 2"):
        trace_unit(deep, 0, 2)
    with pytest.raises(TracingError, match="no unit 4"):
        trace_unit(deep, 4, 1)


@pytest.mark.parametrize("activation", ["relu", "tanh", "sigmoid"])
def test_units_of_every_layer_add_up_to_the_logits_and_pixels_to_the_units_sums(activation: str) -> None:
    trace = trace_image(random_network(5, (30, 12, 7, 10), activation), random_image(5, 30))
    biases, kernels = trace.parameters.biases, trace.parameters.kernels
    for layer, n_units in enumerate((12, 7)):
        units = [trace_unit(trace, unit, layer) for unit in range(n_units)]
        for unit in units:
            assert unit.products.sum() + unit.bias == pytest.approx(unit.pre_activation, abs=1e-12)
            np.testing.assert_allclose(unit.outputs, unit.activation * unit.votes, atol=1e-12)
        # With fixed gates, the rest of the logits comes from the biases of the later layers.
        later = biases[layer + 1].astype(np.float64)
        for gate, kernel, bias in zip(trace.gates[layer + 1 :], kernels[layer + 2 :], biases[layer + 2 :], strict=True):
            later = (gate * later + trace.offset) @ kernel + bias
        np.testing.assert_allclose(sum(unit.outputs for unit in units) + later, trace.logits, atol=1e-12)
        for digit in (0, 9):
            shares = trace_digit(trace, digit).shares[layer]
            np.testing.assert_allclose(shares, [unit.outputs[digit] for unit in units], atol=1e-12)
    # A pixel's part of a sum in the second layer is what arrives there through the gates of the first.
    for unit in (0, 6):
        sent = [trace_pixels(trace, (pixel,), hypothetical=False).arriving[1][unit] for pixel in range(30)]
        np.testing.assert_allclose(trace.image * trace_unit(trace, unit, 1).pixel_weights, sent, atol=1e-12)


def test_strongest_orders_by_magnitude_and_omits_zeros() -> None:
    assert strongest(np.array([0.1, -3.0, 0.0, 2.0]), 5).tolist() == [1, 3, 0]
    assert strongest(np.array([0.1, -3.0, 0.0, 2.0]), 2).tolist() == [1, 3]
