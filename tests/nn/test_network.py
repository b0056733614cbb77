"""The forward and the backward pass."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.nn.activations import ACTIVATIONS
from netviz.nn.errors import NetworkError
from netviz.nn.initializers import initialize
from netviz.nn.loss import cross_entropy
from netviz.nn.network import Workspace, forward
from netviz.nn.optimizers import SGD
from netviz.nn.parameters import Architecture, Parameters


def random_network(sizes: tuple[int, ...], activation: str = "relu", seed: int = 0) -> Parameters:
    rng = np.random.default_rng(seed)
    parameters = initialize(Architecture(sizes, activation), "he_normal", rng)
    for bias in parameters.biases:
        bias[...] = rng.normal(0.0, 0.2, bias.shape)
    return parameters


def random_batch(n: int, n_in: int, n_out: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    return rng.random((n, n_in), dtype=np.float32), rng.integers(0, n_out, n)


def by_hand() -> tuple[Parameters, np.ndarray, np.ndarray]:
    """Two inputs, two hidden ReLU units, two classes, one image, with numbers that can be checked by hand."""
    parameters = Parameters(Architecture((2, 2, 2)), dtype=np.float64)
    parameters.kernels[0][...] = [[1.0, -1.0], [0.5, -1.0]]
    parameters.biases[0][...] = [0.0, 0.5]
    parameters.kernels[1][...] = [[math.log(3.0) / 2.0, 0.0], [1.0, 3.0]]
    return parameters, np.array([[1.0, 2.0]]), np.array([1])


def test_forward_by_hand() -> None:
    parameters, image, _ = by_hand()
    passed = forward(parameters, image)
    # z = (1·1 + 2·0.5 + 0, 1·(-1) + 2·(-1) + 0.5) = (2, -2.5), so the second unit stays silent
    np.testing.assert_allclose(passed.pre_activations[0], [[2.0, -2.5]])
    np.testing.assert_allclose(passed.activations[0], [[2.0, 0.0]])
    # logits = (2 · ln 3 / 2, 0) = (ln 3, 0), so the odds are 3 to 1
    np.testing.assert_allclose(passed.logits, [[1.0986122886681098, 0.0]])
    np.testing.assert_allclose(passed.probabilities, [[0.75, 0.25]])


def test_one_step_by_hand() -> None:
    parameters, image, label = by_hand()
    gradient = Parameters(parameters.architecture, dtype=np.float64)
    loss, n_correct = Workspace(parameters.architecture, 1, np.float64).loss_and_gradient(
        parameters, image, label, gradient
    )
    assert loss == pytest.approx(1.3862943611198906)  # -ln 0.25
    assert n_correct == 0
    # The logits' deltas are (0.75, 0.25) - (0, 1) = (0.75, -0.75).
    np.testing.assert_allclose(gradient.biases[1], [0.75, -0.75])
    # Times the activations (2, 0).
    np.testing.assert_allclose(gradient.kernels[1], [[1.5, -1.5], [0.0, 0.0]])
    # Back to the first unit: ln 3 / 2 · 0.75 + 0 · (-0.75); the second one is silent and gets nothing.
    np.testing.assert_allclose(gradient.biases[0], [0.41197960825054114, 0.0])
    # Times the inputs (1, 2).
    np.testing.assert_allclose(gradient.kernels[0], [[0.41197960825054114, 0.0], [0.8239592165010823, 0.0]])

    SGD(parameters.vector.size, np.float64).step(parameters, gradient, 0.1)
    np.testing.assert_allclose(parameters.kernels[0], [[0.9588020391749459, -1.0], [0.41760407834989177, -1.0]])
    np.testing.assert_allclose(parameters.biases[0], [-0.041197960825054114, 0.5])
    np.testing.assert_allclose(parameters.kernels[1], [[0.39930614433405487, 0.15], [1.0, 3.0]])
    np.testing.assert_allclose(parameters.biases[1], [-0.075, 0.075])
    # The step was downhill.
    assert Workspace(parameters.architecture, 1, np.float64).loss(parameters, image, label)[0] < loss


@pytest.mark.parametrize("activation", list(ACTIVATIONS))
def test_forward_computes_layer_after_layer(activation: str) -> None:
    parameters = random_network((12, 9, 7, 5), activation)
    images, _ = random_batch(6, 12, 5)
    passed = forward(parameters, images)
    signal = images
    for layer in range(2):
        z = np.einsum("ni,io->no", signal, parameters.kernels[layer]) + parameters.biases[layer]
        np.testing.assert_allclose(passed.pre_activations[layer], z, rtol=1e-5, atol=1e-6)
        signal = z.copy()
        ACTIVATIONS[activation].apply(signal)
        np.testing.assert_allclose(passed.activations[layer], signal, rtol=1e-5, atol=1e-6)
    logits = signal @ parameters.kernels[2] + parameters.biases[2]
    np.testing.assert_allclose(passed.logits, logits, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(passed.probabilities.sum(axis=1), 1.0, rtol=1e-6)


def test_forward_changes_nothing_and_uses_the_dtype_of_the_parameters() -> None:
    parameters = random_network((12, 9, 5)).frozen_copy()
    images, _ = random_batch(6, 12, 5)
    images.flags.writeable = False
    assert forward(parameters, images).logits.dtype == np.float32
    exact = forward(parameters.astype(np.float64), images)
    assert exact.activations[0].dtype == exact.logits.dtype == np.float64
    np.testing.assert_allclose(forward(parameters, images).logits, exact.logits, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("shape", [(12,), (3, 11), (2, 3, 12)])
def test_forward_rejects_images_of_another_size(shape: tuple[int, ...]) -> None:
    with pytest.raises(NetworkError, match=r"batches of shape \(n, 12\)"):
        forward(random_network((12, 9, 5)), np.zeros(shape, np.float32))


def test_diverged_parameters_give_no_warning() -> None:
    parameters = random_network((12, 9, 5))
    parameters.vector *= np.float32(1e30)
    images, labels = random_batch(6, 12, 5)
    assert not np.isfinite(forward(parameters, images).probabilities).all()
    gradient = Parameters(parameters.architecture)
    loss, _ = Workspace(parameters.architecture, 6).loss_and_gradient(parameters, images, labels, gradient)
    assert not math.isfinite(loss)


@settings(max_examples=40, deadline=None)
@given(
    sizes=st.lists(st.integers(1, 20), min_size=2, max_size=4),
    n=st.integers(1, 17),
    activation=st.sampled_from(list(ACTIVATIONS)),
    seed=st.integers(0, 1000),
)
def test_workspace_agrees_with_forward_for_any_network_and_batch(
    sizes: list[int], n: int, activation: str, seed: int
) -> None:
    parameters = random_network(tuple(sizes), activation, seed)
    images, labels = random_batch(n, sizes[0], sizes[-1], seed)
    logits = forward(parameters, images).logits
    workspace = Workspace(parameters.architecture, 17)
    for _ in range(2):
        loss, n_correct = workspace.loss(parameters, images, labels)
        assert loss == pytest.approx(cross_entropy(logits, labels).mean(), rel=1e-4, abs=1e-6)
    with_gradient = workspace.loss_and_gradient(parameters, images, labels, Parameters(parameters.architecture))
    assert with_gradient == (loss, n_correct)
    assert 0 <= n_correct <= n


def test_a_smaller_last_batch_gives_the_same_as_alone() -> None:
    parameters = random_network((784, 256, 10))
    images, labels = random_batch(128, 784, 10)
    workspace = Workspace(parameters.architecture, 128)
    gradient, alone = Parameters(parameters.architecture), Parameters(parameters.architecture)
    workspace.loss_and_gradient(parameters, images, labels, gradient)
    small = workspace.loss_and_gradient(parameters, images[:88], labels[:88], gradient)
    fresh = Workspace(parameters.architecture, 88).loss_and_gradient(parameters, images[:88], labels[:88], alone)
    assert small == fresh
    assert (gradient.vector == alone.vector).all()


def test_float32_agrees_with_float64() -> None:
    parameters = random_network((784, 256, 10))
    images, labels = random_batch(128, 784, 10)
    gradient = Parameters(parameters.architecture)
    exact_gradient = Parameters(parameters.architecture, dtype=np.float64)
    loss, n_correct = Workspace(parameters.architecture, 128).loss_and_gradient(
        parameters, images, labels, gradient, l2=1e-3
    )
    exact, exact_correct = Workspace(parameters.architecture, 128, np.float64).loss_and_gradient(
        parameters.astype(np.float64), images.astype(np.float64), labels, exact_gradient, l2=1e-3
    )
    assert loss == pytest.approx(exact, rel=1e-5)
    assert n_correct == exact_correct
    scale = np.abs(exact_gradient.vector).max()
    np.testing.assert_allclose(gradient.vector, exact_gradient.vector, rtol=1e-3, atol=1e-5 * scale)


def test_the_penalty_adds_to_the_gradient_of_weights_but_not_of_biases() -> None:
    parameters = random_network((12, 9, 5))
    images, labels = random_batch(6, 12, 5)
    workspace = Workspace(parameters.architecture, 6)
    plain, penalised = Parameters(parameters.architecture), Parameters(parameters.architecture)
    assert workspace.loss_and_gradient(parameters, images, labels, plain) == workspace.loss_and_gradient(
        parameters, images, labels, penalised, l2=0.5
    )
    for layer in range(2):
        added = penalised.kernels[layer] - plain.kernels[layer]
        np.testing.assert_allclose(added, 0.5 * parameters.kernels[layer], rtol=1e-4, atol=1e-6)
        assert (penalised.biases[layer] == plain.biases[layer]).all()


def test_dropout_drops_the_share_and_keeps_the_expectation() -> None:
    # One hidden layer with identity activation and weights of 1: the logits are sums over 1,000 kept units.
    parameters = Parameters(Architecture((1, 1000, 2), "identity"))
    parameters.kernels[0][...] = 1.0
    parameters.kernels[1][:, 0] = 1e-3
    images, labels = np.ones((400, 1), np.float32), np.zeros(400, int)
    gradient = Parameters(parameters.architecture)
    workspace = Workspace(parameters.architecture, 400)
    workspace.loss_and_gradient(parameters, images, labels, gradient, dropout=0.25, rng=np.random.default_rng(0))
    # The gradient of the second kernel is the mean over images of delta · signal; each delta is p - 1 at logits near
    # (1, 0), and each signal is 0 or 4/3.
    delta = 1.0 / (1.0 + math.exp(-1.0)) - 1.0
    signals = gradient.kernels[1][:, 0] / delta
    assert signals.mean() == pytest.approx(1.0, rel=0.01)
    dropped = 1.0 - signals * 0.75
    assert dropped.mean() == pytest.approx(0.25, abs=0.01)
    assert dropped.std() == pytest.approx(math.sqrt(0.25 * 0.75 / 400), rel=0.1)


def test_without_dropout_no_random_numbers_are_drawn() -> None:
    parameters = random_network((12, 9, 5))
    images, labels = random_batch(6, 12, 5)
    rng = np.random.default_rng(0)
    workspace = Workspace(parameters.architecture, 6)
    workspace.loss_and_gradient(parameters, images, labels, Parameters(parameters.architecture), rng=rng)
    assert rng.random() == np.random.default_rng(0).random()


def test_a_batch_after_one_with_dropout_is_complete() -> None:
    parameters = random_network((12, 9, 5))
    images, labels = random_batch(6, 12, 5)
    workspace, gradient = Workspace(parameters.architecture, 6), Parameters(parameters.architecture)
    before = workspace.loss_and_gradient(parameters, images, labels, gradient)
    plain = gradient.copy()
    dropped = workspace.loss_and_gradient(
        parameters, images, labels, gradient, dropout=0.5, rng=np.random.default_rng(0)
    )
    assert dropped != before
    assert workspace.loss_and_gradient(parameters, images, labels, gradient) == before
    assert (gradient.vector == plain.vector).all()


def test_batches_that_do_not_fit_are_rejected() -> None:
    parameters = random_network((12, 9, 5))
    images, labels = random_batch(6, 12, 5)
    workspace = Workspace(parameters.architecture, 5)
    for wrong_images, wrong_labels in (
        (images, labels),
        (images[:4], labels[:3]),
        (images[:0], labels[:0]),
        (images[:3, :11], labels[:3]),
        (images[:3].astype(np.float64), labels[:3]),
    ):
        with pytest.raises(NetworkError):
            workspace.loss(parameters, wrong_images, wrong_labels)
    with pytest.raises(NetworkError, match="at least 1 image"):
        Workspace(parameters.architecture, 0)
    with pytest.raises(NetworkError, match="random generator"):
        workspace.loss_and_gradient(
            parameters, images[:3], labels[:3], Parameters(parameters.architecture), dropout=0.5
        )
