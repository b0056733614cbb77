"""Initial weights: their width, their seed, and the biases."""

from __future__ import annotations

import math

import numpy as np
import pytest

from netviz.nn.errors import NetworkError
from netviz.nn.initializers import INITIALIZERS, initialize
from netviz.nn.parameters import Architecture

ARCHITECTURE = Architecture((784, 256, 10))
VARIANCES = {"he": lambda n_in, n_out: 2.0 / n_in, "glorot": lambda n_in, n_out: 2.0 / (n_in + n_out)}

names = pytest.mark.parametrize("name", list(INITIALIZERS))


@names
def test_weights_have_the_width_of_the_paper(name: str) -> None:
    parameters = initialize(ARCHITECTURE, name, np.random.default_rng(0))
    family, distribution = name.split("_")
    for (n_in, n_out), kernel in zip(ARCHITECTURE.kernel_shapes, parameters.kernels, strict=True):
        variance = VARIANCES[family](n_in, n_out)
        # The standard error of the standard deviation of n draws is below 1 / sqrt(2 n).
        tolerance = 5.0 / math.sqrt(2 * kernel.size)
        assert kernel.std() == pytest.approx(math.sqrt(variance), rel=tolerance)
        assert abs(kernel.mean()) < 5.0 * math.sqrt(variance / kernel.size)
        limit = math.sqrt(3.0 * variance)
        beyond = np.abs(kernel) > limit * (1.0 + 1e-6)
        assert beyond.any() == (distribution == "normal")


@names
def test_a_scale_multiplies_the_width_of_its_layer(name: str) -> None:
    plain = initialize(ARCHITECTURE, name, np.random.default_rng(3))
    scaled = initialize(ARCHITECTURE, name, np.random.default_rng(3), [0.1, 1.0])
    np.testing.assert_allclose(scaled.kernels[0], 0.1 * plain.kernels[0], rtol=1e-6)
    assert (scaled.kernels[1] == plain.kernels[1]).all()


@names
def test_the_seed_determines_the_weights(name: str) -> None:
    first, again, other = (initialize(ARCHITECTURE, name, np.random.default_rng(seed)).vector for seed in (1, 1, 2))
    assert (first == again).all()
    assert (first != other).mean() > 0.9


def test_biases_are_zero_except_as_requested_in_hidden_layers() -> None:
    assert not any(bias.any() for bias in initialize(ARCHITECTURE, "he_normal", np.random.default_rng(0)).biases)
    parameters = initialize(ARCHITECTURE, "he_normal", np.random.default_rng(0), hidden_bias=0.5)
    assert (parameters.biases[0] == 0.5).all()
    assert not parameters.biases[1].any()


def test_unknown_name_and_wrong_number_of_scales_are_rejected() -> None:
    with pytest.raises(NetworkError, match="'orthogonal'"):
        initialize(ARCHITECTURE, "orthogonal", np.random.default_rng(0))
    with pytest.raises(NetworkError, match="2 layers need 2 scales, not 1"):
        initialize(ARCHITECTURE, "he_normal", np.random.default_rng(0), [0.1])
