"""Sums written out: every row adds up in the displayed digits, for any unit and any image."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.tracing.arithmetic import (
    DECIMALS,
    LARGEST_TERMS,
    Fixed,
    TermKind,
    WrittenSum,
    as_csv,
    digit_sum,
    pixel_sum,
    running_totals,
    softmax_as_csv,
    softmax_steps,
    unit_sum,
)
from netviz.tracing.image_trace import ImageTrace
from netviz.tracing.shares import trace_pixels

MakeTrace = Callable[..., ImageTrace]

seeds = st.integers(0, 100_000)
shapes = st.sampled_from([(12, 7, 10), (30, 16, 4), (20, 9, 8, 5), (784, 256, 10)])
activations = st.sampled_from(["relu", "leaky_relu", "tanh", "sigmoid", "identity"])
counts = st.integers(0, 20)
UNIT = Fraction(1, 10**DECIMALS)


def check(written: WrittenSum, result: float, n_largest: int) -> None:
    """Check the rows like a reader who sees only the displayed numbers."""
    total = 0
    for term in written.terms:
        assert term.shown.decimals == term.total.decimals == DECIMALS
        assert term.total.units == total + term.shown.units
        total = term.total.units
        error = abs(Fraction(term.shown.units) * UNIT - Fraction(term.value)) / UNIT
        # The rounding of float64 is far less than a millionth of a unit.
        if any(other.kind is TermKind.REST and other.index for other in written.terms):
            largest_error = Fraction(len(written.terms) + 1, 2) if term.kind is TermKind.REST else Fraction(1, 2)
        else:
            largest_error = Fraction(1)
        assert error <= largest_error + Fraction(1, 10**6)
        if len(term.factors) == 2:
            assert term.value == term.factors[0] * term.factors[1]
    assert written.shown_result.units == total == round(result * 10**DECIMALS)
    assert written.result == result
    assert sum(term.value for term in written.terms) == pytest.approx(result, abs=1e-10)
    single = [term for term in written.terms if term.kind in (TermKind.PIXEL, TermKind.UNIT)]
    assert len(single) <= n_largest
    assert [abs(term.value) for term in single] == sorted((abs(term.value) for term in single), reverse=True)


@given(seed=seeds, sizes=shapes, activation=activations, n_largest=counts)
@settings(deadline=None, max_examples=80)
def test_any_unit_of_any_image(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str, n_largest: int
) -> None:
    trace = make_trace(seed, sizes, activation)
    unit = seed % sizes[1]
    written = unit_sum(trace, unit, n_largest)
    check(written, float(trace.pre_activations[0][unit]), n_largest)
    assert written.factor_names == ("x", "w")
    assert written.terms[-1].kind is TermKind.BIAS
    rest = [term.index for term in written.terms if term.kind is TermKind.REST]
    lit = np.count_nonzero(trace.image)
    assert sum(rest) == max(lit - n_largest, 0)
    for term in written.terms:
        if term.kind is TermKind.PIXEL:
            assert term.factors == (trace.image[term.index], trace.parameters.kernels[0][term.index, unit])


@given(seed=seeds, sizes=shapes, activation=activations, n_largest=counts)
@settings(deadline=None, max_examples=80)
def test_any_digit_of_any_image(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str, n_largest: int
) -> None:
    trace = make_trace(seed, sizes, activation)
    digit = seed % sizes[-1]
    written = digit_sum(trace, digit, n_largest)
    check(written, float(trace.logits[digit]), n_largest)
    assert written.factor_names == ("a", "v")
    for term in written.terms:
        if term.kind is TermKind.UNIT:
            assert term.factors == (trace.activations[-1][term.index], trace.parameters.kernels[-1][term.index, digit])


@given(
    seed=seeds,
    sizes=st.sampled_from([(12, 7, 10), (12, 4), (20, 9, 8, 5), (784, 256, 10)]),
    activation=activations,
    n_pixels=st.integers(1, 6),
    n_largest=counts,
)
@settings(deadline=None, max_examples=80)
def test_any_pixels_of_any_image(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str, n_pixels: int, n_largest: int
) -> None:
    trace = make_trace(seed, sizes, activation)
    pixels = tuple(np.random.default_rng(seed).choice(sizes[0], n_pixels, replace=False).tolist())
    digit = seed % sizes[-1]
    written = pixel_sum(trace, pixels, digit, n_largest)
    check(written, float(trace_pixels(trace, pixels).outputs[digit]), n_largest)
    assert TermKind.BIAS not in {term.kind for term in written.terms}


def test_without_hidden_layers_a_digit_sums_pixels(make_trace: MakeTrace) -> None:
    trace = make_trace(4, (12, 4))
    written = digit_sum(trace, 2)
    check(written, float(trace.logits[2]), LARGEST_TERMS)
    assert written.factor_names == ("x", "w")
    assert {term.kind for term in written.terms} == {TermKind.PIXEL, TermKind.BIAS}


def test_a_sum_of_nothing_is_0(make_trace: MakeTrace) -> None:
    trace = make_trace(1, (9, 1, 3))
    trace.gates[0][...] = 0.0
    (term,) = pixel_sum(trace, (0,), 0).terms
    assert (term.kind, term.index, term.total) == (TermKind.REST, 0, Fixed(0))


def test_a_file_names_the_condition_of_what_dark_pixels_would_send(make_trace: MakeTrace) -> None:
    trace = make_trace(1, (9, 4, 3))
    for intensity, condition in ((0.0, " at full intensity"), (0.5, "")):
        trace.image[2] = intensity
        header = as_csv(pixel_sum(trace, (2,), 0)).splitlines()[0]
        columns = (f"x·w{condition}", "v", *(f"{name}{condition}" for name in ("value", "shown", "total")))
        assert header == ",".join(("term", "number", *columns))


@given(seed=seeds, sizes=shapes, scale=st.sampled_from([0.01, 1.0, 30.0]))
@settings(deadline=None, max_examples=80)
def test_the_softmax_step_by_step(make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], scale: float) -> None:
    trace = make_trace(seed, sizes)
    trace.logits[...] *= scale
    exponentials = np.exp(trace.logits - trace.logits.max())
    trace.probabilities[...] = exponentials / exponentials.sum()
    steps = softmax_steps(trace)
    assert [step.digit for step in steps] == list(range(sizes[-1]))
    assert sum(step.probability.units for step in steps) == 10**DECIMALS
    largest = max(step.logit.units for step in steps)
    total = 0
    for step in steps:
        assert step.logit.units == round(float(trace.logits[step.digit]) * 10**DECIMALS)
        assert step.shifted.units == step.logit.units - largest <= 0
        total += step.exponential.units
        assert step.total.units == total
        assert step.exponential.units >= 0
        assert step.probability.units >= 0
        assert float(step.exponential) == pytest.approx(exponentials[step.digit], abs=1.001e-5)
        assert float(step.probability) == pytest.approx(trace.probabilities[step.digit], abs=1.001e-5)
    assert total == round(float(exponentials.sum()) * 10**DECIMALS)
    assert min(step.shifted.units for step in steps) <= 0 == max(step.shifted.units for step in steps)


@given(st.lists(st.floats(-1000.0, 1000.0), min_size=1, max_size=40), st.integers(0, 7))
def test_running_totals_of_any_numbers(values: list[float], decimals: int) -> None:
    result = float(np.sum(values))
    terms, totals = running_totals(np.array(values), result, decimals)
    assert [total.units for total in totals] == np.cumsum([term.units for term in terms]).tolist()
    assert totals[-1].units == round(result * 10**decimals)


def test_the_last_total_is_the_given_result_not_the_sum_of_the_terms() -> None:
    # 0.1 + 0.2 is a little more than 0.3 and may round differently.
    terms, totals = running_totals(np.array([0.1, 0.2]), 0.30001, 4)
    assert [total.units for total in totals] == [1000, 3000]
    terms, totals = running_totals(np.array([0.1, 0.20004]), 0.30006, 4)
    assert [total.units for total in totals] == [1000, 3001]
    assert [term.units for term in terms] == [1000, 2001]


@given(st.integers(-(10**12), 10**12), st.integers(1, 8))
def test_fixed_numbers_are_written_with_all_decimals(units: int, decimals: int) -> None:
    number = Fixed(units, decimals)
    assert Fraction(number.plain()) == Fraction(units, 10**decimals)
    assert Fraction(number.plain(sign=True)) == Fraction(units, 10**decimals)
    assert len(number.plain().partition(".")[2]) == decimals
    assert number.text().replace("−", "-") == number.plain()
    assert float(number) == pytest.approx(units / 10**decimals)


def test_signs() -> None:
    assert Fixed(-5).text() == "−0.00005"
    assert Fixed(5).text() == "0.00005"
    assert Fixed(5).text(sign=True) == "+0.00005"
    assert Fixed(0).text(sign=True) == "+0.00000"
    assert Fixed(-123_456_789).plain() == "-1234.56789"


@given(seed=seeds, sizes=shapes)
@settings(deadline=None, max_examples=30)
def test_csv_holds_the_whole_sum(make_trace: MakeTrace, seed: int, sizes: tuple[int, ...]) -> None:
    trace = make_trace(seed, sizes)
    written = unit_sum(trace, seed % sizes[1])
    rows = list(csv.DictReader(io.StringIO(as_csv(written))))
    assert len(rows) == len(written.terms)
    for row, term in zip(rows, written.terms, strict=True):
        assert row["term"] == term.kind.value
        assert row["number"] == ("" if term.kind is TermKind.BIAS else str(term.index))
        assert tuple(float(row[name]) for name in ("x", "w") if row[name]) == term.factors
        assert float(row["value"]) == term.value
        assert (row["shown"], row["total"]) == (term.shown.plain(), term.total.plain())


@given(seed=seeds)
@settings(deadline=None, max_examples=20)
def test_csv_holds_the_whole_softmax(make_trace: MakeTrace, seed: int) -> None:
    steps = softmax_steps(make_trace(seed, (12, 7, 10)))
    rows = list(csv.reader(io.StringIO(softmax_as_csv(steps))))
    assert rows[0] == ["digit", "z", "z - max", "exp", "total", "probability"]
    for row, step in zip(rows[1:], steps, strict=True):
        numbers = (step.logit, step.shifted, step.exponential, step.total, step.probability)
        assert row == [str(step.digit), *(number.plain() for number in numbers)]
