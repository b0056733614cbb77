"""Softmax, cross-entropy and the L2 penalty."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from netviz.nn.loss import NEGLIGIBLE, cross_entropy, l2_penalty, softmax, softmax_cross_entropy
from netviz.nn.parameters import Architecture, Parameters

logits_of_a_batch = arrays(np.float64, (7, 4), elements=st.floats(-50.0, 50.0))
labels_of_a_batch = arrays(np.uint8, 7, elements=st.integers(0, 3))


def slow_loss(logits: np.ndarray, label: int) -> float:
    return math.log(math.fsum(math.exp(logit - logits[label]) for logit in logits))


@given(logits=logits_of_a_batch)
def test_probabilities_are_positive_sum_to_one_and_keep_the_order(logits: np.ndarray) -> None:
    probabilities = softmax(logits)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1.0, rtol=1e-12)
    assert (probabilities > 0.0).all()
    ratios = np.log(probabilities[:, :1]) - np.log(probabilities)
    np.testing.assert_allclose(ratios, logits[:, :1] - logits, rtol=1e-9, atol=1e-9)


def test_softmax_does_not_overflow() -> None:
    probabilities = softmax(np.array([[1e30, 0.0], [-1e30, 0.0], [1e4, 1e4]], dtype=np.float32))
    np.testing.assert_array_equal(probabilities, [[1.0, 0.0], [0.0, 1.0], [0.5, 0.5]])


@given(logits=logits_of_a_batch, labels=labels_of_a_batch)
def test_cross_entropy_is_the_logarithm_of_the_label_s_probability(logits: np.ndarray, labels: np.ndarray) -> None:
    expected = [slow_loss(row, label) for row, label in zip(logits, labels, strict=True)]
    np.testing.assert_allclose(cross_entropy(logits, labels), expected, rtol=1e-9, atol=1e-12)


@given(logits=logits_of_a_batch, labels=labels_of_a_batch)
def test_the_fused_form_gives_the_same_loss_and_its_derivative(logits: np.ndarray, labels: np.ndarray) -> None:
    deltas = np.empty((4, 7))
    loss, n_correct = softmax_cross_entropy(logits.T.copy(), labels, deltas)
    assert loss == pytest.approx(cross_entropy(logits, labels).sum(), rel=1e-12, abs=1e-12)
    assert n_correct == int((logits.argmax(axis=1) == labels).sum())
    np.testing.assert_allclose(deltas.T, softmax(logits) - np.eye(4)[labels], rtol=1e-9, atol=NEGLIGIBLE)


def test_the_loss_is_exact_if_the_probability_underflows() -> None:
    loss, n_correct = softmax_cross_entropy(np.array([[0.0], [200.0]], dtype=np.float32), np.array([0]))
    assert loss == 200.0
    assert n_correct == 0


def test_deltas_may_replace_the_logits() -> None:
    logits = np.array([[1.0, 2.0], [3.0, -1.0]])
    apart = np.empty_like(logits)
    softmax_cross_entropy(logits.copy(), np.array([0, 1]), apart)
    softmax_cross_entropy(logits, np.array([0, 1]), logits)
    assert (logits == apart).all()


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_an_infinite_or_nan_logit_shows_in_the_loss(value: float) -> None:
    logits = np.zeros((3, 2), dtype=np.float32)
    logits[1, 1] = value
    with np.errstate(invalid="ignore"):
        loss, _ = softmax_cross_entropy(logits, np.array([0, 0]))
    assert not math.isfinite(loss)


def test_the_penalty_is_half_the_squares_of_the_weights_without_the_biases() -> None:
    parameters = Parameters(Architecture((2, 2)))
    parameters.kernels[0][...] = [[1.0, -2.0], [3.0, 0.0]]
    parameters.biases[0][...] = 100.0
    assert l2_penalty(parameters, 0.5) == pytest.approx(0.5 * 0.5 * 14.0)
