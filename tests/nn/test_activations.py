"""Activation functions and their derivatives."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.nn.activations import ACTIVATIONS, LEAKY_SLOPE, find_activation
from netviz.nn.errors import NetworkError

TEXTBOOK = {
    "relu": lambda z: max(z, 0.0),
    "tanh": math.tanh,
    "sigmoid": lambda z: 1.0 / (1.0 + math.exp(-z)),
    "leaky_relu": lambda z: z if z > 0.0 else LEAKY_SLOPE * z,
    "identity": lambda z: z,
}

names = pytest.mark.parametrize("name", list(ACTIVATIONS))


def apply(name: str, z: np.ndarray) -> np.ndarray:
    values = z.copy()
    ACTIVATIONS[name].apply(values)
    return values


def derivative(name: str, z: np.ndarray) -> np.ndarray:
    deltas = np.ones_like(z)
    ACTIVATIONS[name].scale_by_derivative(deltas, apply(name, z))
    return deltas


def test_the_common_activations_exist() -> None:
    assert set(ACTIVATIONS) == set(TEXTBOOK)


@names
@given(z=st.floats(-30.0, 30.0))
def test_value_agrees_with_the_textbook(name: str, z: float) -> None:
    assert apply(name, np.array([z]))[0] == pytest.approx(TEXTBOOK[name](z), rel=1e-12, abs=1e-14)


@names
@given(z=st.floats(-8.0, 8.0).filter(lambda z: abs(z) > 1e-3))
def test_derivative_is_the_slope(name: str, z: float) -> None:
    h = 1e-6
    slope = (TEXTBOOK[name](z + h) - TEXTBOOK[name](z - h)) / (2 * h)
    assert derivative(name, np.array([z]))[0] == pytest.approx(slope, rel=1e-4, abs=1e-8)


@names
def test_float32_stays_float32_and_finite(name: str) -> None:
    z = np.array([[-1e4, -100.0, 0.0], [100.0, 1e4, 1.0]], dtype=np.float32)
    assert apply(name, z).dtype == np.float32
    assert derivative(name, z).dtype == np.float32
    assert np.isfinite(apply(name, z)).all()
    assert np.isfinite(derivative(name, z)).all()


def test_relu_has_slope_zero_at_zero() -> None:
    assert derivative("relu", np.array([0.0, -0.0, -1.0, 1.0])).tolist() == [0.0, 0.0, 0.0, 1.0]


def test_unknown_name_is_rejected_with_the_known_names() -> None:
    with pytest.raises(NetworkError, match=r"'swish': choose one of relu, tanh"):
        find_activation("swish")
