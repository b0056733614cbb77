"""Architectures, and parameters as one vector with views."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.nn.errors import NetworkError
from netviz.nn.parameters import Architecture, Parameters


def test_the_network_of_the_lecture_has_203530_parameters() -> None:
    architecture = Architecture()
    assert architecture.layer_sizes == (784, 256, 10)
    assert architecture.n_layers == 2
    assert architecture.kernel_shapes == ((784, 256), (256, 10))
    assert architecture.layer_parameters == (200_960, 2_570)
    assert architecture.n_parameters == 203_530


@pytest.mark.parametrize("sizes", [(), (784,), (784, 0, 10), (784, -1), (784, 2.0, 10), (784, True, 10), ("784", 10)])
def test_impossible_sizes_are_rejected(sizes: tuple[int, ...]) -> None:
    with pytest.raises(NetworkError):
        Architecture(sizes)


def test_unknown_activation_is_rejected() -> None:
    with pytest.raises(NetworkError, match="'swish'"):
        Architecture(activation="swish")


@given(sizes=st.lists(st.integers(1, 9), min_size=2, max_size=5))
def test_every_parameter_is_in_exactly_one_named_view(sizes: list[int]) -> None:
    parameters = Parameters(Architecture(tuple(sizes)))
    for view in parameters.named().values():
        view += 1.0
    assert (parameters.vector == 1.0).all()
    assert sum(view.size for view in parameters.named().values()) == parameters.vector.size


def test_views_have_the_usual_names_and_shapes() -> None:
    parameters = Parameters(Architecture())
    shapes = {name: view.shape for name, view in parameters.named().items()}
    assert shapes == {
        "dense_1.kernel": (784, 256),
        "dense_1.bias": (256,),
        "dense_2.kernel": (256, 10),
        "dense_2.bias": (10,),
    }
    assert parameters.named()["dense_2.kernel"] is parameters.kernels[1]
    assert parameters.named()["dense_1.bias"] is parameters.biases[0]


def test_kernels_by_unit_are_contiguous_rows_of_the_same_memory() -> None:
    parameters = Parameters(Architecture((6, 4, 3)))
    parameters.kernels[0][5, 2] = 7.0
    by_unit = parameters.kernels_by_unit[0]
    assert by_unit.shape == (4, 6)
    assert by_unit.flags.c_contiguous
    assert by_unit[2, 5] == 7.0
    assert np.shares_memory(by_unit, parameters.vector)


def test_a_given_vector_is_not_copied() -> None:
    vector = np.zeros(Architecture((3, 2)).n_parameters)
    parameters = Parameters(Architecture((3, 2)), vector)
    parameters.biases[0][:] = 1.0
    assert vector.sum() == 2.0
    assert parameters.vector.dtype == np.float64


@pytest.mark.parametrize(
    "vector", [np.zeros(7), np.zeros((2, 4)), np.zeros(8, dtype=np.int64), np.zeros(16)[::2], np.zeros(8, np.float16)]
)
def test_a_wrong_vector_is_rejected(vector: np.ndarray) -> None:
    with pytest.raises(NetworkError):
        Parameters(Architecture((3, 2)), vector)


def test_copies_are_independent_and_frozen_ones_read_only() -> None:
    parameters = Parameters(Architecture((3, 2)))
    copy, frozen = parameters.copy(), parameters.frozen_copy()
    parameters.vector += 1.0
    assert not copy.vector.any()
    assert not frozen.vector.any()
    copy.kernels[0][0, 0] = 1.0
    for view in (frozen.vector, frozen.kernels[0], frozen.kernels_by_unit[0], frozen.biases[0]):
        with pytest.raises(ValueError, match="read-only"):
            view[...] = 1.0


def test_a_copy_of_a_frozen_copy_is_writable() -> None:
    frozen = Parameters(Architecture((3, 2))).frozen_copy()
    for thawed in (frozen.copy(), frozen.astype(np.float64)):
        thawed.vector += 1.0
        assert (thawed.vector == 1.0).all()


def test_conversion_keeps_the_values() -> None:
    parameters = Parameters(Architecture((3, 2)))
    parameters.vector[:] = np.linspace(-1.0, 1.0, 8)
    exact = parameters.astype(np.float64)
    assert exact.vector.dtype == np.float64
    assert (exact.kernels[0] == parameters.kernels[0]).all()


def test_finite_means_no_nan_and_no_infinity() -> None:
    parameters = Parameters(Architecture((3, 2)))
    assert parameters.is_finite()
    for value in (np.nan, np.inf, -np.inf):
        parameters.vector[3] = value
        assert not parameters.is_finite()
