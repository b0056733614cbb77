"""The gradient check: backpropagation passes, and a wrong derivative is found."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.nn.activations import ACTIVATIONS, Activation
from netviz.nn.gradient_check import largest_relative_error
from netviz.nn.initializers import initialize
from netviz.nn.parameters import Architecture, Parameters


def network_and_batch(activation: str, sizes: tuple[int, ...]) -> tuple[Parameters, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(5)
    parameters = initialize(Architecture(sizes, activation), "glorot_normal", rng)
    for bias in parameters.biases:
        bias[...] = rng.normal(0.0, 0.2, bias.shape)
    return parameters, rng.random((25, sizes[0])), rng.integers(0, sizes[-1], 25)


@pytest.mark.parametrize("dropout", [0.0, 0.4])
@pytest.mark.parametrize("l2", [0.0, 0.02])
@pytest.mark.parametrize("activation", list(ACTIVATIONS))
def test_backpropagation_is_the_slope_of_the_loss(activation: str, l2: float, dropout: float) -> None:
    parameters, images, labels = network_and_batch(activation, (20, 15, 12, 10))
    assert largest_relative_error(parameters, images, labels, 300, l2=l2, dropout=dropout) < 1e-5


def test_the_default_network_and_a_single_layer_pass() -> None:
    for sizes in ((784, 256, 10), (30, 10)):
        parameters, images, labels = network_and_batch("relu", sizes)
        assert largest_relative_error(parameters, images, labels, 40) < 1e-5


def test_the_check_finds_a_wrong_derivative(monkeypatch: pytest.MonkeyPatch) -> None:
    def nearly_right(deltas: np.ndarray, activations: np.ndarray) -> None:
        deltas *= 0.99 * (1.0 - activations * activations)

    wrong = Activation("tanh", ACTIVATIONS["tanh"].apply, nearly_right)
    monkeypatch.setitem(ACTIVATIONS, "tanh", wrong)
    parameters, images, labels = network_and_batch("tanh", (20, 15, 10))
    assert largest_relative_error(parameters, images, labels) > 1e-3


def test_the_parameters_are_unchanged() -> None:
    parameters, images, labels = network_and_batch("relu", (8, 6, 4))
    before = parameters.vector.copy()
    largest_relative_error(parameters.frozen_copy(), images, labels)
    largest_relative_error(parameters, images, labels)
    assert (parameters.vector == before).all()
