"""The numbers of every panel computed by hand, on a very small network; then on a trained one with NumPy.

The network has 4 pixels, 3 units (ReLU) and 2 digits.

    x = (1, 0.5, 0, 0.25)

          unit 0   unit 1   unit 2            digit 0   digit 1
    p 0    0.5     -1        0.25      u 0     2        -1
    p 1    1        0.5     -2         u 1    -1         1
    p 2    3        3        3         u 2    -1         2
    p 3   -2        1        4         b       0.5      -0.25
    b      0.25     0.25     0.25

    z0 = 0.5 + 0.5  + 0 - 0.5  + 0.25 =  0.75     a0 = 0.75
    z1 = -1  + 0.25 + 0 + 0.25 + 0.25 = -0.25     a1 = 0
    z2 = 0.25 - 1   + 0 + 1    + 0.25 =  0.5      a2 = 0.5

    logit 0 =  1.5  - 0 - 0.5 + 0.5  = 1.5
    logit 1 = -0.75 + 0 + 1   - 0.25 = 0

    exp(1.5 - 1.5) = 1, exp(0 - 1.5) = 0.22313016, sum 1.22313016
    p = (1, 0.22313016) / 1.22313016 = (0.81757448, 0.18242552)
"""

from __future__ import annotations

import numpy as np
import pytest

from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.arithmetic import TermKind, WrittenSum, digit_sum, pixel_sum, softmax_steps, unit_sum
from netviz.tracing.connections import trace_connection
from netviz.tracing.digits import trace_digit
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.tracing.shares import bias_share, trace_pixels
from netviz.tracing.units import trace_unit
from netviz.tracing.what_if import (
    rank_pixels,
    with_full_ink,
    without_connection,
    without_pixels,
    without_unit,
)

P0, P1 = 0.81757448, 0.18242552


@pytest.fixture
def trace() -> ImageTrace:
    parameters = Parameters(Architecture((4, 3, 2)))
    parameters.kernels[0][...] = [[0.5, -1, 0.25], [1, 0.5, -2], [3, 3, 3], [-2, 1, 4]]
    parameters.biases[0][...] = 0.25
    parameters.kernels[1][...] = [[2, -1], [-1, 1], [-1, 2]]
    parameters.biases[1][...] = [0.5, -0.25]
    return trace_image(parameters, np.array([1, 0.5, 0, 0.25]))


def rows_of(written: WrittenSum) -> list[tuple[str, int, str, str]]:
    return [(term.kind.value, term.index, term.shown.plain(), term.total.plain()) for term in written.terms]


def test_the_image(trace: ImageTrace) -> None:
    assert trace.pre_activations[0].tolist() == [0.75, -0.25, 0.5]
    assert trace.activations[0].tolist() == [0.75, 0, 0.5]
    assert trace.logits.tolist() == [1.5, 0]
    assert trace.probabilities == pytest.approx([P0, P1], abs=1e-8)
    # Biases through the gates 1, 0, 1: (0.25, 0, 0.25) · W + b
    #   digit 0:  0.5  - 0.25 + 0.5  = 0.75
    #   digit 1: -0.25 + 0.5  - 0.25 = 0
    assert bias_share(trace).tolist() == [0.75, 0]


def test_a_pixel(trace: ImageTrace) -> None:
    # Pixel 1 at 0.5 sends (0.5, 0.25, -1); unit 1 is silent, so (0.5, 0, -1) is passed on:
    #   digit 0: 0.5 · 2 + (-1)(-1) = 2        digit 1: 0.5 · (-1) + (-1) · 2 = -2.5
    sent = trace_pixels(trace, [1])
    assert sent.arriving[0].tolist() == [0.5, 0.25, -1]
    assert sent.passed_on[0].tolist() == [0.5, 0, -1]
    assert sent.outputs.tolist() == [2, -2.5]
    # Equal terms are ordered by number.
    assert rows_of(pixel_sum(trace, (1,), 0)) == [
        ("unit", 0, "1.00000", "1.00000"),
        ("unit", 2, "1.00000", "2.00000"),
    ]
    # Pixel 2 is dark and traced at full intensity: (3, 0, 3) is passed on, 6 - 3 and -3 + 6.
    assert trace_pixels(trace, [2]).outputs.tolist() == [3, 3]


def test_a_unit(trace: ImageTrace) -> None:
    unit = trace_unit(trace, 0)
    assert unit.products.tolist() == [0.5, 0.5, 0, -0.5]
    assert (unit.bias, unit.pre_activation, unit.activation) == (0.25, 0.75, 0.75)
    assert unit.votes.tolist() == [2, -1]
    assert unit.outputs.tolist() == [1.5, -0.75]
    assert rows_of(unit_sum(trace, 0)) == [
        ("pixel", 0, "0.50000", "0.50000"),
        ("pixel", 1, "0.50000", "1.00000"),
        ("pixel", 3, "-0.50000", "0.50000"),
        ("bias", 0, "0.25000", "0.75000"),
    ]
    # With one term written out, the other two are the rest: 0.5 - 0.5.
    assert rows_of(unit_sum(trace, 0, 1)) == [
        ("pixel", 0, "0.50000", "0.50000"),
        ("rest", 2, "0.00000", "0.50000"),
        ("bias", 0, "0.25000", "0.75000"),
    ]


def test_a_digit(trace: ImageTrace) -> None:
    # Pixel 0: (0.5, 0, 0.25) is passed on, 1 - 0.25 = 0.75. Pixel 1: 2. Pixel 3: (-0.5, 0, 1), -1 - 1 = -2.
    # With the biases' 0.75: 0.75 + 2 - 2 + 0.75 = 1.5.
    digit = trace_digit(trace, 0)
    assert digit.votes.tolist() == [1.5, 0, -0.5]
    assert digit.bias == 0.5
    assert digit.attribution.tolist() == [0.75, 2, 0, -2]
    assert digit.bias_share == 0.75
    assert digit.logit == 1.5
    assert digit.probability == pytest.approx(P0, abs=1e-8)
    assert (digit.n_for, digit.n_against) == (1, 1)
    assert rows_of(digit_sum(trace, 0)) == [
        ("unit", 0, "1.50000", "1.50000"),
        ("unit", 2, "-0.50000", "1.00000"),
        ("bias", 0, "0.50000", "1.50000"),
    ]


def test_a_connection_and_its_gradient(trace: ImageTrace) -> None:
    # Pixel 1 to unit 2: 0.5 · (-2) = -1, and to the digits (-1)(-1) = 1 and (-1) · 2 = -2.
    # The label is 1: delta at the digits = p - (0, 1) = (P0, -P0),
    # at unit 2 = -1 · P0 + 2 · (-P0) = -3 P0, times the pixel's 0.5 = -1.5 P0.
    connection = trace_connection(trace, 0, 1, 2, 1)
    assert (connection.weight, connection.source_value, connection.signal) == (-2, 0.5, -1)
    assert (connection.target_pre_activation, connection.target_fires) == (0.5, True)
    assert connection.outputs.tolist() == [1, -2]
    assert connection.gradient == pytest.approx(-1.22636172, abs=1e-8)
    # The silent unit 1 passes nothing on and nothing back.
    silent = trace_connection(trace, 0, 1, 1, 1)
    assert (silent.signal, silent.target_fires, silent.gradient) == (0.25, False, 0)
    assert silent.outputs.tolist() == [0, 0]
    # Unit 0 to digit 1: 0.75 · (-1); the gradient 0.75 · (-P0).
    last = trace_connection(trace, 1, 0, 1, 1)
    assert (last.weight, last.source_value, last.signal) == (-1, 0.75, -0.75)
    assert (last.target_pre_activation, last.target_fires) == (0, True)
    assert last.outputs.tolist() == [0, -0.75]
    assert last.gradient == pytest.approx(-0.61318086, abs=1e-8)


def test_what_if_a_pixel_were_dark(trace: ImageTrace) -> None:
    # z without pixel 0 = (0.25, 0.75, 0.25): unit 1 starts firing.
    #   logit 0 =  0.5  - 0.75 - 0.25 + 0.5  = 0
    #   logit 1 = -0.25 + 0.75 + 0.5  - 0.25 = 0.75
    # By the shares it would be 1.5 - 0.75 and 0 - 0; unit 1 makes the difference, 0.75 · (-1, 1).
    what_if = without_pixels(trace, [0])
    assert what_if.logits.tolist() == [0, 0.75]
    assert what_if.exact.tolist() == [-1.5, 0.75]
    assert what_if.linear.tolist() == [-0.75, 0]
    assert (what_if.woken, what_if.silenced) == ((1,), ())
    assert (what_if.answer_before, what_if.answer) == (0, 1)
    # exp(-0.75) = 0.47236655, and 0.47236655 / 1.47236655 = 0.32082130
    assert what_if.probabilities == pytest.approx([0.32082130, 0.67917870], abs=1e-8)


def test_what_if_a_pixel_had_full_ink(trace: ImageTrace) -> None:
    # Pixel 3 rises by 0.75: z = (0.75 - 1.5, -0.25 + 0.75, 0.5 + 3) = (-0.75, 0.5, 3.5).
    #   logit 0 = -0.5 - 3.5 + 0.5  = -3.5
    #   logit 1 =  0.5 + 7   - 0.25 =  7.25
    # By the shares (-1.5, 0, 3) · W: -3 - 3 = -6 and 1.5 + 6 = 7.5.
    what_if = with_full_ink(trace, [3])
    assert what_if.logits.tolist() == [-3.5, 7.25]
    assert what_if.exact.tolist() == [-5, 7.25]
    assert what_if.linear.tolist() == [-6, 7.5]
    assert (what_if.woken, what_if.silenced, what_if.flipped) == ((1,), (0,), (0, 1))


def test_what_if_a_unit_or_a_connection_were_missing(trace: ImageTrace) -> None:
    # Unit 2 adds 0.5 · (-1, 2).
    assert without_unit(trace, 2).logits.tolist() == [2, -1]
    # Without pixel 1 to unit 2, z2 = 1.5: unit 2 adds (-1.5, 3).
    what_if = without_connection(trace, 0, 1, 2)
    assert what_if.logits.tolist() == [0.5, 2]
    assert what_if.exact.tolist() == what_if.linear.tolist() == [-1, 2]


def test_which_pixels_matter_most(trace: ImageTrace) -> None:
    # Without pixel 1, z = (0.25, -0.5, 1.5):   logits 0.5 - 1.5 + 0.5 = -0.5 and -0.25 + 3 - 0.25 = 2.5.
    # Without pixel 3, z = (1.25, -0.5, -0.5):  logits 2.5 + 0.5 = 3 and -1.25 - 0.25 = -1.5.
    ranking = rank_pixels(trace)
    assert ranking.digit == 0
    assert ranking.changes.tolist() == [-1.5, -2, 0, 1.5]
    assert ranking.answers.tolist() == [1, 1, 0, 0]
    assert ranking.order.tolist() == [1, 0, 3]


def test_the_softmax(trace: ImageTrace) -> None:
    first, second = softmax_steps(trace)
    assert [number.plain() for number in (first.logit, first.shifted, first.exponential, first.total)] == [
        "1.50000",
        "0.00000",
        "1.00000",
        "1.00000",
    ]
    assert [number.plain() for number in (second.logit, second.shifted, second.exponential, second.total)] == [
        "0.00000",
        "-1.50000",
        "0.22313",
        "1.22313",
    ]
    assert (first.probability.plain(), second.probability.plain()) == ("0.81757", "0.18243")


def test_a_trained_network_against_numpy(trained: ImageTrace) -> None:
    """One line for each number, straight from the parameters."""
    (first, second), (b, c) = trained.parameters.kernels, trained.parameters.biases
    x = trained.image
    assert first.shape == (784, 256)
    z = x @ first + b
    a = np.maximum(z, 0.0)
    logits = a @ second + c
    fires = z > 0.0
    p = np.exp(logits) / np.exp(logits).sum()

    pixel, unit, digit = int((x * np.abs(first).sum(axis=1)).argmax()), int(a.argmax()), int(logits.argmax())
    sent = trace_pixels(trained, [pixel])
    np.testing.assert_allclose(sent.arriving[0], x[pixel] * first[pixel], rtol=1e-12)
    np.testing.assert_allclose(sent.outputs, (x[pixel] * first[pixel] * fires) @ second, rtol=1e-9)

    taken = trace_unit(trained, unit)
    np.testing.assert_allclose(taken.products, x * first[:, unit], rtol=1e-12)
    assert taken.pre_activation == pytest.approx(z[unit], rel=1e-12)
    np.testing.assert_allclose(taken.outputs, a[unit] * second[unit], rtol=1e-12)
    written = unit_sum(trained, unit)
    largest = np.argsort(-np.abs(x * first[:, unit]), kind="stable")[:12]
    assert [term.index for term in written.terms if term.kind is TermKind.PIXEL] == largest.tolist()
    assert written.shown_result.units == round(z[unit] * 1e5)

    traced = trace_digit(trained, digit)
    np.testing.assert_allclose(traced.votes, a * second[:, digit], rtol=1e-9)
    np.testing.assert_allclose(traced.attribution, x * (first @ (fires * second[:, digit])), rtol=1e-9, atol=1e-14)
    assert traced.bias_share == pytest.approx((b * fires) @ second[:, digit] + c[digit], rel=1e-9)
    assert traced.logit == pytest.approx(logits[digit], rel=1e-12)
    assert traced.probability == pytest.approx(p[digit], rel=1e-12)
    assert digit_sum(trained, digit).shown_result.units == round(logits[digit] * 1e5)

    label = (digit + 1) % 10
    delta = p - np.eye(10)[label]
    gradient = trace_connection(trained, 0, pixel, unit, label).gradient
    assert gradient == pytest.approx(x[pixel] * fires[unit] * (second[unit] @ delta), rel=1e-9)
    gradient = trace_connection(trained, 1, unit, digit, label).gradient
    assert gradient == pytest.approx(a[unit] * delta[digit], rel=1e-9)

    without = np.maximum(z - x[pixel] * first[pixel], 0.0) @ second + c
    np.testing.assert_allclose(without_pixels(trained, [pixel]).logits, without, rtol=1e-9)
    assert rank_pixels(trained).changes[pixel] == pytest.approx(without[digit] - logits[digit], abs=1e-11)
    np.testing.assert_allclose(without_unit(trained, unit).logits, logits - a[unit] * second[unit], rtol=1e-9)
