"""Counterparts of units: the best pairing by brute force, permuted copies found exactly, layers of any size."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.nn.network import forward
from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.assignment import best_assignment
from netviz.tracing.errors import TracingError
from netviz.tracing.matching import UNMATCHED, in_order_of, match_units

seeds = st.integers(0, 100_000)


def network(*sizes: int, seed: int = 0) -> Parameters:
    parameters = Parameters(Architecture(sizes))
    parameters.vector[...] = np.random.default_rng(seed).normal(0.0, 1.0, parameters.vector.shape)
    return parameters


def permuted(parameters: Parameters, seed: int) -> tuple[Parameters, list[np.ndarray]]:
    """Return the same network with its units in other places, and for each hidden layer where each unit is now."""
    rng = np.random.default_rng(seed)
    orders = [rng.permutation(size) for size in parameters.architecture.layer_sizes[1:-1]]
    copy = parameters.copy()
    before = np.arange(parameters.architecture.layer_sizes[0])
    for layer, order in enumerate(orders):
        copy.kernels[layer][...] = parameters.kernels[layer][before][:, order]
        copy.biases[layer][...] = parameters.biases[layer][order]
        before = order
    copy.kernels[-1][...] = parameters.kernels[-1][before]
    return copy, [np.argsort(order) for order in orders]


def best_sum(values: np.ndarray) -> float:
    wide = values if values.shape[0] <= values.shape[1] else values.T
    rows = range(wide.shape[0])
    return max(
        sum(float(wide[row, choice[row]]) for row in rows)
        for choice in itertools.permutations(range(wide.shape[1]), wide.shape[0])
    )


@given(seed=seeds, n_rows=st.integers(1, 6), n_columns=st.integers(1, 6), has_ties=st.booleans())
@settings(max_examples=200)
def test_no_other_pairing_is_better(seed: int, n_rows: int, n_columns: int, has_ties: bool) -> None:
    rng = np.random.default_rng(seed)
    shape = n_rows, n_columns
    values = rng.integers(-2, 3, shape).astype(float) if has_ties else rng.normal(size=shape)
    columns = best_assignment(values)
    paired = np.flatnonzero(columns >= 0)
    assert len(paired) == len(set(columns[paired].tolist())) == min(shape)
    assert values[paired, columns[paired]].sum() == pytest.approx(best_sum(values), abs=1e-9)


@given(seed=seeds, extra=st.integers(0, 40))
@settings(max_examples=20)
def test_a_large_pairing_cannot_be_improved_by_exchanges(seed: int, extra: int) -> None:
    values = np.random.default_rng(seed).normal(size=(120, 120 + extra))
    for each in (values, values.T.copy()):
        columns = best_assignment(each)
        paired = np.flatnonzero(columns >= 0)
        # No two rows gain by an exchange, and no row by moving to a free column.
        gained = each[np.ix_(paired, columns[paired])]
        own = np.diag(gained)
        assert (gained + gained.T <= own[:, np.newaxis] + own + 1e-9).all()
        free = np.setdiff1d(np.arange(each.shape[1]), columns[paired])
        assert (each[np.ix_(paired, free)] <= own[:, np.newaxis] + 1e-9).all()


@pytest.mark.parametrize("sizes", [(30, 12, 4), (30, 12, 9, 4), (784, 256, 10), (30, 1, 4)])
def test_a_permuted_copy_is_found_exactly(sizes: tuple[int, ...]) -> None:
    original = network(*sizes)
    copy, places = permuted(original, seed=1)
    matchings = match_units(original, copy)
    for matching, place in zip(matchings, places, strict=True):
        assert matching.partners.tolist() == place.tolist()
        assert matching.similarities == pytest.approx(1.0)
        assert matching.backward[matching.partners].tolist() == list(range(len(place)))
    np.testing.assert_array_equal(in_order_of(copy, matchings).vector, original.vector)


def test_units_that_receive_the_same_are_told_apart_by_what_they_send() -> None:
    original = network(30, 12, 4)
    # A dead unit, and several that look for the same.
    original.kernels[0][:, :3] = 0.0
    original.kernels[0][:, 3:7] = original.kernels[0][:, 3:4]
    original.biases[0][:7] = 0.0
    for seed in range(5):
        copy, places = permuted(original, seed)
        (matching,) = match_units(original, copy)
        assert matching.partners.tolist() == places[0].tolist()
        assert matching.similarities[:3].tolist() == [0.0, 0.0, 0.0]


def test_the_strength_of_the_weights_and_the_precision_do_not_matter() -> None:
    a, b = network(784, 40, 10), network(784, 40, 10, seed=1)
    (matching,) = match_units(a, b)
    stronger = b.copy()
    stronger.kernels[0][...] *= np.linspace(0.5, 2.0, 40, dtype=np.float32)
    (again,) = match_units(a, stronger)
    (double,) = match_units(a.astype(np.float64), b.astype(np.float64))
    for other in (again, double):
        assert other.partners.tolist() == matching.partners.tolist()
        assert other.similarities == pytest.approx(matching.similarities, abs=1e-6)


@pytest.mark.parametrize(("n_a", "n_b"), [(5, 9), (9, 5), (1, 3), (6, 6)])
def test_the_pairs_are_those_of_largest_sum_in_layers_of_any_size(n_a: int, n_b: int) -> None:
    a, b = network(20, n_a, 4), network(20, n_b, 4, seed=1)
    (matching,) = match_units(a, b)
    kernels = [each.kernels[0].astype(np.float64) for each in (a, b)]
    cosines = np.array([[x @ y / np.linalg.norm(x) / np.linalg.norm(y) for y in kernels[1].T] for x in kernels[0].T])
    matched = matching.matched
    assert len(matched) == min(n_a, n_b)
    assert matching.similarities[matched] == pytest.approx(cosines[matched, matching.partners[matched]])
    assert matching.similarities[matched].sum() == pytest.approx(best_sum(cosines), abs=1e-5)
    assert np.isnan(matching.similarities[matching.partners == UNMATCHED]).all()
    assert (matching.backward != UNMATCHED).sum() == min(n_a, n_b)


def test_second_layers_are_compared_input_by_input_in_the_order_of_the_counterparts() -> None:
    a = network(20, 6, 5, 4)
    b, places = permuted(network(20, 6, 5, 4), seed=2)
    # Another unit in front of the first layer of b, with no influence: its input counts as different.
    wider = network(20, 7, 5, 4, seed=3)
    wider.kernels[0][:, :6], wider.kernels[1][:6] = b.kernels[0], b.kernels[1]
    first, second = match_units(a, wider)
    assert first.partners.tolist() == places[0].tolist()
    assert second.partners.tolist() == places[1].tolist()
    lengths = np.linalg.norm(wider.kernels[1][:, second.partners].astype(float), axis=0)
    shared = np.linalg.norm(a.kernels[1].astype(float), axis=0)
    assert second.similarities == pytest.approx(shared / lengths)


def test_networks_of_other_depths_have_their_first_layers_matched() -> None:
    assert len(match_units(network(20, 6, 4), network(20, 6, 5, 4))) == 1
    assert match_units(network(20, 4), network(20, 6, 4)) == ()


@pytest.mark.parametrize("sizes", [(21, 6, 4), (20, 6, 5)])
def test_networks_with_other_inputs_or_outputs_are_refused(sizes: tuple[int, ...]) -> None:
    with pytest.raises(TracingError, match="the first has 20 inputs and 4 outputs, the second"):
        match_units(network(20, 6, 4), network(*sizes))


@pytest.mark.parametrize(("diverged", "text"), [(0, "the first has weights"), (1, "the second has weights")])
def test_diverged_networks_are_refused(diverged: int, text: str) -> None:
    pair = network(20, 6, 4), network(20, 6, 4, seed=1)
    pair[diverged].vector[5] = np.nan
    with pytest.raises(TracingError, match=text):
        match_units(*pair)


@given(seed=seeds)
@settings(max_examples=20)
def test_a_network_in_the_order_of_another_reads_as_before(seed: int) -> None:
    a, b = network(20, 8, 6, 4, seed=seed), network(20, 8, 6, 4, seed=seed + 1)
    images = np.random.default_rng(seed).random((5, 20)).astype(np.float32)
    ordered = in_order_of(b, match_units(a, b))
    np.testing.assert_allclose(forward(ordered, images).logits, forward(b, images).logits, rtol=1e-4, atol=1e-4)
