"""Optimizers: their formulas, bounds and states."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.nn.errors import NetworkError
from netviz.nn.optimizers import (
    OPTIMIZER_LABELS,
    OPTIMIZERS,
    Adam,
    Optimizer,
    OptimizerState,
    make_optimizer,
)
from netviz.nn.parameters import Architecture, Parameters

# More than two blocks, and an incomplete one.
SIZES = (401, 307, 3)

names = pytest.mark.parametrize("name", list(OPTIMIZERS))


def sgd(gradients: Iterator[np.ndarray], p: np.ndarray, rates: list[float], epsilon: float) -> np.ndarray:
    for rate, g in zip(rates, gradients, strict=True):
        p = p - rate * g
    return p


def momentum(gradients: Iterator[np.ndarray], p: np.ndarray, rates: list[float], epsilon: float) -> np.ndarray:
    u = np.zeros_like(p)
    for rate, g in zip(rates, gradients, strict=True):
        u = 0.9 * u + g
        p = p - rate * u
    return p


def adam(gradients: Iterator[np.ndarray], p: np.ndarray, rates: list[float], epsilon: float) -> np.ndarray:
    """Algorithm 1 of Kingma and Ba, word for word."""
    m, v = np.zeros_like(p), np.zeros_like(p)
    for t, (rate, g) in enumerate(zip(rates, gradients, strict=True), start=1):
        m = 0.9 * m + (1 - 0.9) * g
        v = 0.999 * v + (1 - 0.999) * g**2
        m_hat = m / (1 - 0.9**t)
        v_hat = v / (1 - 0.999**t)
        p = p - rate * m_hat / (np.sqrt(v_hat) + epsilon)
    return p


TEXTBOOK: dict[str, Callable[..., np.ndarray]] = {"sgd": sgd, "momentum": momentum, "adam": adam}


def gradients(n_parameters: int, n_steps: int) -> Iterator[np.ndarray]:
    """Yield gradients of very different sizes, some of which are always 0."""
    rng = np.random.default_rng(7)
    sizes = 10.0 ** rng.uniform(-12.0, 1.0, n_parameters)
    sizes[::10] = 0.0
    for _ in range(n_steps):
        yield (sizes * rng.normal(size=n_parameters)).astype(np.float32)


@pytest.mark.parametrize("epsilon", [1e-8, 1e-4])
@names
def test_fifty_steps_agree_with_the_textbook_up_to_rounding(name: str, epsilon: float) -> None:
    parameters = Parameters(Architecture(SIZES))
    gradient = Parameters(parameters.architecture)
    n = parameters.vector.size
    start = np.random.default_rng(1).normal(0.0, 0.01, n).astype(np.float32)
    parameters.vector[...] = start
    rates = [1e-3 * (1.0 + math.sin(step)) for step in range(50)]
    optimizer = make_optimizer(name, n, adam_epsilon=epsilon)
    for rate, g in zip(rates, gradients(n, 50), strict=True):
        gradient.vector[...] = g
        optimizer.step(parameters, gradient, rate)
    exact = (g.astype(np.float64) for g in gradients(n, 50))
    expected = TEXTBOOK[name](exact, start.astype(np.float64), rates, epsilon)
    change = np.abs(expected - start).max()
    np.testing.assert_allclose(parameters.vector, expected, rtol=3e-6, atol=3e-7 * change)
    assert change > 1e-3


@names
def test_float64_agrees_with_the_textbook(name: str) -> None:
    parameters = Parameters(Architecture((30, 20)), dtype=np.float64)
    gradient = Parameters(parameters.architecture, dtype=np.float64)
    n = parameters.vector.size
    optimizer = make_optimizer(name, n, np.float64)
    for g in gradients(n, 400):
        gradient.vector[...] = g
        optimizer.step(parameters, gradient, 1e-3)
    exact = (g.astype(np.float64) for g in gradients(n, 400))
    expected = TEXTBOOK[name](exact, np.zeros(n), [1e-3] * 400, 1e-8)
    # For gradients of 1e-12, flushing negligible squares changes the eighth digit.
    np.testing.assert_allclose(parameters.vector, expected, rtol=1e-7, atol=1e-18)


def test_the_first_step_of_adam_is_the_learning_rate() -> None:
    parameters, gradient = Parameters(Architecture((2, 1))), Parameters(Architecture((2, 1)))
    gradient.vector[...] = [5.0, -1e-3, 0.0]
    Adam(3).step(parameters, gradient, 0.1)
    np.testing.assert_allclose(parameters.vector, [-0.1, 0.1, 0.0], rtol=1e-4)


@pytest.mark.parametrize("name", ["momentum", "adam"])
def test_fading_moments_do_not_become_subnormal(name: str) -> None:
    parameters, gradient = Parameters(Architecture((20, 10))), Parameters(Architecture((20, 10)))
    optimizer = make_optimizer(name, parameters.vector.size)
    gradient.vector[...] = np.logspace(-15, 3, parameters.vector.size)
    for _ in range(1500):
        optimizer.step(parameters, gradient, 1e-3)
        gradient.vector[...] = 0.0
    smallest = np.finfo(np.float32).tiny
    vectors = optimizer.state().vectors
    assert vectors
    for vector in vectors.values():
        assert not ((vector != 0.0) & (np.abs(vector) < smallest)).any()


@names
@settings(deadline=None)
@given(
    exponents=st.lists(st.floats(-8.0, 12.0), min_size=1, max_size=30),
    rates=st.floats(1e-6, 1e6),
    seed=st.integers(0, 1000),
)
def test_no_parameter_changes_by_more_than_the_bound(
    name: str, exponents: list[float], rates: float, seed: int
) -> None:
    parameters = Parameters(Architecture((5, 3)), dtype=np.float64)
    gradient = Parameters(parameters.architecture, dtype=np.float64)
    optimizer = make_optimizer(name, parameters.vector.size, np.float64)
    rng = np.random.default_rng(seed)
    for exponent in exponents:
        gradient.vector[...] = 10.0**exponent * rng.normal(size=gradient.vector.shape)
        bound = optimizer.largest_change(rates, float(np.linalg.norm(gradient.vector)))
        before = parameters.vector.copy()
        optimizer.step(parameters, gradient, rates)
        # Plus the rounding of the parameters.
        rounding = 1e-15 * np.abs(before).max()
        assert np.abs(parameters.vector - before).max() <= bound * (1.0 + 1e-9) + rounding


@names
def test_a_step_does_not_change_the_gradient(name: str) -> None:
    parameters, gradient = Parameters(Architecture((20, 10))), Parameters(Architecture((20, 10)))
    gradient.vector[...] = 1.0
    make_optimizer(name, gradient.vector.size).step(parameters, gradient, 0.1)
    assert (gradient.vector == 1.0).all()
    assert (parameters.vector < 0.0).all()


def train(optimizer: Optimizer, parameters: Parameters, seed: int, n_steps: int) -> list[float]:
    """Make steps along random gradients, and return the bounds that the optimizer gave before each."""
    rng = np.random.default_rng(seed)
    gradient = Parameters(parameters.architecture, dtype=parameters.vector.dtype)
    bounds = []
    for _ in range(n_steps):
        gradient.vector[...] = rng.normal(size=gradient.vector.shape)
        bounds.append(optimizer.largest_change(0.01, float(np.linalg.norm(gradient.vector))))
        optimizer.step(parameters, gradient, 0.01)
    return bounds


@names
@settings(deadline=None)
@given(n_before=st.integers(0, 300), n_after=st.integers(1, 300), n_other=st.integers(0, 5))
def test_an_optimizer_continues_from_a_loaded_state_bit_for_bit(
    name: str, n_before: int, n_after: int, n_other: int
) -> None:
    parameters = Parameters(Architecture((5, 3)))
    optimizer = make_optimizer(name, parameters.vector.size)
    train(optimizer, parameters, seed=1, n_steps=n_before)
    state, copy = optimizer.state(), parameters.copy()
    bounds = train(optimizer, parameters, seed=2, n_steps=n_after)

    other = make_optimizer(name, parameters.vector.size)
    train(other, Parameters(Architecture((5, 3))), seed=3, n_steps=n_other)
    other.load_state(state)
    assert train(other, copy, seed=2, n_steps=n_after) == bounds
    np.testing.assert_array_equal(copy.vector, parameters.vector)


@names
def test_a_state_is_a_read_only_copy(name: str) -> None:
    parameters = Parameters(Architecture((5, 3)))
    optimizer = make_optimizer(name, parameters.vector.size)
    train(optimizer, parameters, seed=1, n_steps=3)
    state = optimizer.state()
    before = {key: vector.copy() for key, vector in state.vectors.items()}
    scalars = dict(state.scalars)
    train(optimizer, parameters, seed=2, n_steps=3)
    assert state.scalars == scalars
    for key, vector in state.vectors.items():
        np.testing.assert_array_equal(vector, before[key])
        with pytest.raises(ValueError, match="read-only"):
            vector[0] = 1.0

    other = make_optimizer(name, parameters.vector.size)
    other.load_state(state)
    train(other, parameters, seed=2, n_steps=1)
    for key, vector in state.vectors.items():
        np.testing.assert_array_equal(vector, before[key])


@pytest.mark.parametrize(("name", "n_vectors"), [("sgd", 0), ("momentum", 1), ("adam", 2)])
def test_the_memory_of_a_state_is_that_of_its_vectors(name: str, n_vectors: int) -> None:
    assert make_optimizer(name, 1000).state().nbytes == 4000 * n_vectors
    assert make_optimizer(name, 1000, np.float64).state().nbytes == 8000 * n_vectors


@pytest.mark.parametrize("name", ["momentum", "adam"])
def test_a_state_moves_between_precisions(name: str) -> None:
    parameters = Parameters(Architecture((5, 3)))
    single, double = make_optimizer(name, 18), make_optimizer(name, 18, np.float64)
    train(single, parameters, seed=1, n_steps=3)
    double.load_state(single.state())
    again = make_optimizer(name, 18)
    again.load_state(double.state())
    assert again.state().scalars == single.state().scalars
    for key, vector in single.state().vectors.items():
        assert double.state().vectors[key].dtype == np.float64
        np.testing.assert_array_equal(again.state().vectors[key], vector)


@pytest.mark.parametrize("state", [make_optimizer(name, 18).state() for name in OPTIMIZERS] + [Adam(17).state()])
@names
def test_a_state_of_another_kind_or_size_is_rejected(name: str, state: OptimizerState) -> None:
    optimizer = make_optimizer(name, 18)
    own = optimizer.state()
    if state.vectors.keys() == own.vectors.keys() and state.nbytes == own.nbytes:
        optimizer.load_state(state)
        return
    train(optimizer, Parameters(Architecture((5, 3))), seed=1, n_steps=2)
    before = optimizer.state()
    with pytest.raises(NetworkError, match="another optimizer or network"):
        optimizer.load_state(state)
    assert optimizer.state().scalars == before.scalars
    for key, vector in optimizer.state().vectors.items():
        np.testing.assert_array_equal(vector, before.vectors[key])


def test_every_optimizer_has_a_label() -> None:
    assert list(OPTIMIZER_LABELS) == list(OPTIMIZERS)


def test_unknown_name_is_rejected() -> None:
    with pytest.raises(NetworkError, match="'lion': choose one of sgd, momentum, adam"):
        make_optimizer("lion", 3)
