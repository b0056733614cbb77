"""One connection: its signal, and its gradient compared with differences and with backpropagation."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from netviz.nn.loss import cross_entropy
from netviz.nn.network import Workspace, forward
from netviz.nn.parameters import Parameters
from netviz.tracing.connections import deltas, trace_connection
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import ImageTrace
from netviz.tracing.shares import pixel_shares

MakeTrace = Callable[..., ImageTrace]

seeds = st.integers(0, 100_000)
shapes = st.sampled_from([(6, 4), (8, 6, 5), (7, 6, 5, 4)])
activations = st.sampled_from(["relu", "leaky_relu", "tanh", "sigmoid", "identity"])


def loss_of(parameters: Parameters, image: np.ndarray, label: int) -> float:
    return float(cross_entropy(forward(parameters, image[np.newaxis]).logits, np.array([label]))[0])


@given(seed=seeds, sizes=shapes, activation=activations)
@settings(deadline=None, max_examples=40)
def test_connections_of_the_first_layer_carry_the_shares_of_the_pixels(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str
) -> None:
    trace = make_trace(seed, sizes, activation)
    shares = pixel_shares(trace)
    for pixel in range(sizes[0]):
        sent = sum(trace_connection(trace, 0, pixel, unit, None).outputs for unit in range(sizes[1]))
        np.testing.assert_allclose(sent, shares[pixel], atol=1e-10)


@given(seed=seeds, sizes=shapes, activation=activations)
@settings(deadline=None, max_examples=40)
def test_connections_of_the_last_layer_and_biases_add_up_to_the_logits(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str
) -> None:
    trace = make_trace(seed, sizes, activation)
    last = len(sizes) - 2
    connections = [
        trace_connection(trace, last, unit, digit, None) for unit in range(sizes[-2]) for digit in range(sizes[-1])
    ]
    total = sum(connection.outputs for connection in connections)
    np.testing.assert_allclose(total + trace.parameters.biases[-1], trace.logits, atol=1e-10)
    for connection in connections:
        assert connection.target_fires
        assert connection.target_pre_activation == trace.logits[connection.target]
        assert connection.signal == connection.weight * connection.source_value == connection.outputs.sum()


@given(seed=seeds, activation=st.sampled_from(["relu", "leaky_relu", "tanh"]))
@settings(deadline=None, max_examples=30)
def test_connections_of_a_middle_layer_and_later_biases_add_up_to_the_logits(
    make_trace: MakeTrace, seed: int, activation: str
) -> None:
    trace = make_trace(seed, (7, 6, 5, 4), activation)
    total = sum(trace_connection(trace, 1, i, j, None).outputs for i in range(6) for j in range(5))
    biases = trace.parameters.biases
    # The first layer's biases are in its activations; the later biases are missing.
    missing = (trace.gates[1] * biases[1]) @ trace.parameters.kernels[2] + biases[2]
    np.testing.assert_allclose(total + missing, trace.logits, atol=1e-10)


@given(seed=seeds, sizes=shapes, activation=activations, data=st.data())
@settings(deadline=None, max_examples=100)
def test_the_gradient_equals_central_differences(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str, data: st.DataObject
) -> None:
    trace = make_trace(seed, sizes, activation)
    # ReLU has no derivative at its kink.
    assume(all(np.abs(z).min() > 1e-3 for z in trace.pre_activations))
    layer = data.draw(st.integers(0, len(sizes) - 2))
    source, target = (data.draw(st.integers(0, sizes[layer + end] - 1)) for end in (0, 1))
    label = data.draw(st.integers(0, sizes[-1] - 1))
    step = 1e-4
    losses = []
    # Fourth order, so that the error of the differences is below the tolerance.
    for factor in (-2, -1, 1, 2):
        moved = trace.parameters.copy()
        moved.kernels[layer][source, target] += factor * step
        losses.append(loss_of(moved, trace.image, label))
    difference = (losses[0] - 8 * losses[1] + 8 * losses[2] - losses[3]) / (12 * step)
    gradient = trace_connection(trace, layer, source, target, label).gradient
    assert gradient == pytest.approx(difference, rel=1e-6, abs=1e-10)


@given(seed=seeds, sizes=st.sampled_from([(6, 4), (8, 6, 5), (7, 6, 5, 4), (784, 256, 10)]), activation=activations)
@settings(deadline=None, max_examples=40)
def test_the_gradient_equals_that_of_training(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str
) -> None:
    trace = make_trace(seed, sizes, activation)
    label = seed % sizes[-1]
    architecture = trace.parameters.architecture
    gradient = Parameters(architecture, dtype=np.float64)
    Workspace(architecture, 1, np.float64).loss_and_gradient(
        trace.parameters, trace.image[np.newaxis], np.array([label]), gradient
    )
    # Training rounds probabilities below 1e-11 to 0.
    for delta, bias in zip(deltas(trace, label), gradient.biases, strict=True):
        np.testing.assert_allclose(delta, bias, rtol=1e-9, atol=1e-10)
    rng = np.random.default_rng(seed)
    for layer, kernel in enumerate(gradient.kernels):
        for _ in range(10):
            source, target = (int(rng.integers(size)) for size in kernel.shape)
            traced = trace_connection(trace, layer, source, target, label).gradient
            assert traced == pytest.approx(kernel[source, target], rel=1e-9, abs=1e-10)


def test_without_a_label_there_is_no_gradient(make_trace: MakeTrace) -> None:
    assert trace_connection(make_trace(1, (5, 4, 3)), 0, 1, 1, None).gradient is None


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ((2, 0, 0), "no dense layer 3"),
        ((-1, 0, 0), "no dense layer 0; dense layers are numbered 1 to 2"),
        ((0, 5, 0), "no input 5; its inputs are numbered 0 to 4"),
        ((0, -1, 0), "no input -1"),
        ((0, 0, 4), "no unit 4; its units are numbered 0 to 3"),
        ((1, 0, 3), "no unit 3; its units are numbered 0 to 2"),
        ((1, 0, -1), "no unit -1"),
    ],
)
def test_a_connection_that_does_not_exist_is_refused(
    make_trace: MakeTrace, place: tuple[int, int, int], reason: str
) -> None:
    with pytest.raises(TracingError, match=reason):
        trace_connection(make_trace(1, (5, 4, 3)), *place, None)
