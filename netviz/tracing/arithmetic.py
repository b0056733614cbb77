"""Sums written out term by term with a fixed number of decimals, so that they can be checked by hand.

Numbers rounded one by one do not add up. Here every term that a reader can check is shown with its own value, rounded,
and so is the result; the rounding error goes into the row that sums up the many remaining terms. If there is no such
row, the running totals are rounded, and each term is shown as the difference between two totals: it is then off by at
most one unit in the last digit.
"""

from __future__ import annotations

import csv
import io
import itertools
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from netviz.numbers import localized
from netviz.sentences import sentence
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import FloatArray, ImageTrace, allows_overflow
from netviz.tracing.shares import trace_pixels
from netviz.tracing.units import strongest

DECIMALS = 5
AT_FULL_INTENSITY = "at full intensity"
"""The condition of what pixels without ink would send, as it stands in files."""

LARGEST_TERMS = 12


class TermKind(Enum):
    """What a term represents."""

    PIXEL = "pixel"
    UNIT = "unit"
    REST = "rest"
    BIAS = "bias"


@dataclass(frozen=True, slots=True)
class Fixed:
    """A number with a fixed number of decimals: `units` times 10 ** -`decimals`."""

    units: int
    decimals: int = DECIMALS

    def __float__(self) -> float:
        """Return the number as displayed."""
        return float(self.units / 10**self.decimals)

    def text(self, *, sign: bool = False) -> str:
        """Return the number with all its decimals, as people read it; with ``sign``, positive numbers get a plus."""
        return localized(self.plain(sign=sign).replace("-", "−"))

    def plain(self, *, sign: bool = False) -> str:
        """Return the same as other programs read it: with a point, and an ASCII hyphen as minus."""
        whole, part = divmod(abs(self.units), 10**self.decimals)
        lead = "-" if self.units < 0 else "+" if sign else ""
        return f"{lead}{whole}.{part:0{self.decimals}d}"


@dataclass(frozen=True, slots=True)
class Term:
    """One row of a sum.

    Attributes
    ----------
    kind : TermKind
    index : int
        Flat index of the pixel or number of the unit; for the rest, the number of terms it sums up.
    factors : tuple of float
        The numbers multiplied; empty for the rest and the bias.
    value : float
        The exact term.
    shown, total : Fixed
        The displayed term, and the running total up to and including it.
    """

    kind: TermKind
    index: int
    factors: tuple[float, ...]
    value: float
    shown: Fixed
    total: Fixed


@dataclass(frozen=True, slots=True)
class WrittenSum:
    """A sum with its largest terms written out, then the rest, then the bias.

    Attributes
    ----------
    factor_names : tuple of str
        Names of the factors, such as ``x`` and ``w``.
    terms : tuple of Term
    result : float
        The exact sum.
    condition : str
        Under which condition the numbers hold, as in a file: ``at full intensity`` for pixels without ink, which send
        nothing; empty if they hold.
    """

    factor_names: tuple[str, ...]
    terms: tuple[Term, ...]
    result: float
    condition: str = ""

    @property
    def shown_result(self) -> Fixed:
        """The sum as displayed: the last running total."""
        return self.terms[-1].total


@dataclass(frozen=True, slots=True)
class SoftmaxStep:
    """One digit's row of the softmax: exp(z - max) divided by the sum over all digits.

    Attributes
    ----------
    digit : int
    logit, shifted, exponential, total, probability : Fixed
        z, z - max, exp(z - max), its running total, and its share of the final total.
    """

    digit: int
    logit: Fixed
    shifted: Fixed
    exponential: Fixed
    total: Fixed
    probability: Fixed


@allows_overflow
def running_totals(values: FloatArray, result: float, decimals: int = DECIMALS) -> tuple[list[Fixed], list[Fixed]]:
    """Return terms and running totals with fixed decimals that add up in every row; the last total is the result.

    Raises
    ------
    TracingError
        If a number is NaN or infinite; this holds for all functions below.
    """
    totals = _in_units(np.cumsum(values), decimals)
    totals[-1:] = _in_units(np.array([result]), decimals)
    terms = [total - before for total, before in zip(totals, [0, *totals[:-1]], strict=True)]
    return [Fixed(term, decimals) for term in terms], [Fixed(total, decimals) for total in totals]


@allows_overflow
def unit_sum(
    trace: ImageTrace, unit: int, n_largest: int = LARGEST_TERMS, layer: int = 0, first: int | None = None
) -> WrittenSum:
    """Write out z = sum of x * w + b of a hidden unit; in layers after the first, z = sum of a * w + b.

    The term of the pixel or unit number `first` is the first row, however small it is.
    """
    weights = trace.parameters.kernels[layer][:, unit]
    return _write(
        TermKind.UNIT if layer else TermKind.PIXEL,
        ("a", "w") if layer else ("x", "w"),
        ((trace.image, *trace.activations)[layer], weights),
        float(trace.parameters.biases[layer][unit]),
        float(trace.pre_activations[layer][unit]),
        n_largest,
        first,
    )


@allows_overflow
def digit_sum(trace: ImageTrace, digit: int, n_largest: int = LARGEST_TERMS, first: int | None = None) -> WrittenSum:
    """Write out z = sum of a * v + b of a digit; without a hidden layer, z = sum of x * w + b.

    The term of the unit or pixel number `first` is the first row, however small it is.
    """
    weights = trace.parameters.kernels[-1][:, digit]
    return _write(
        TermKind.UNIT if trace.activations else TermKind.PIXEL,
        ("a", "v") if trace.activations else ("x", "w"),
        (trace.activations[-1] if trace.activations else trace.image, weights),
        float(trace.parameters.biases[-1][digit]),
        float(trace.logits[digit]),
        n_largest,
        first,
    )


@allows_overflow
def pixel_sum(trace: ImageTrace, pixels: tuple[int, ...], digit: int, n_largest: int = LARGEST_TERMS) -> WrittenSum:
    """Write out what pixels add to a digit's logit, unit by unit: x * w if the unit fires, times v.

    With several hidden layers, it is what the pixels send through the units of the last one, times v; with none,
    x * w pixel by pixel.
    """
    sent = trace_pixels(trace, pixels)
    weights = trace.parameters.kernels[-1][:, digit]
    result = float(sent.outputs[digit])
    if sent.passed_on:
        name = "x·w" if len(sent.passed_on) == 1 else "sent"
        written = _write(TermKind.UNIT, (name, "v"), (sent.passed_on[-1], weights), None, result, n_largest)
    else:
        intensities = np.zeros(trace.image.size)
        intensities[list(pixels)] = sent.intensities
        written = _write(TermKind.PIXEL, ("x", "w"), (intensities, weights), None, result, n_largest)
    return replace(written, condition=AT_FULL_INTENSITY if sent.hypothetical else "")


@allows_overflow
def softmax_steps(trace: ImageTrace, decimals: int = DECIMALS) -> tuple[SoftmaxStep, ...]:
    """Write out the softmax of the logits; the displayed probabilities add up to exactly 1."""
    logits = _in_units(trace.logits, decimals)
    exponentials = np.exp(trace.logits - trace.logits.max())
    shown, totals = running_totals(exponentials, float(exponentials.sum()), decimals)
    probabilities, _ = running_totals(trace.probabilities, 1.0, decimals)
    return tuple(
        SoftmaxStep(
            digit,
            Fixed(logit, decimals),
            Fixed(logit - max(logits), decimals),
            shown[digit],
            totals[digit],
            probabilities[digit],
        )
        for digit, logit in enumerate(logits)
    )


def as_csv(written: WrittenSum) -> str:
    """Return a sum as comma-separated values, one row per term, with both exact and displayed numbers."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    # The second factor is a weight, which holds in any case.
    first, *others = written.factor_names
    numbers_of = (f"{name} {written.condition}".rstrip() for name in ("value", "shown", "total"))
    writer.writerow(("term", "number", f"{first} {written.condition}".rstrip(), *others, *numbers_of))
    for term in written.terms:
        factors = term.factors or ("",) * len(written.factor_names)
        numbers = (*factors, term.value, term.shown.plain(), term.total.plain())
        writer.writerow((term.kind.value, "" if term.kind is TermKind.BIAS else term.index, *numbers))
    return text.getvalue()


def softmax_as_csv(steps: tuple[SoftmaxStep, ...]) -> str:
    """Return the steps of a softmax as comma-separated values, one row per digit."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("digit", "z", "z - max", "exp", "total", "probability"))
    for step in steps:
        numbers = (step.logit, step.shifted, step.exponential, step.total, step.probability)
        writer.writerow((step.digit, *(number.plain() for number in numbers)))
    return text.getvalue()


def _write(
    kind: TermKind,
    names: tuple[str, str],
    factors: tuple[FloatArray, NDArray[np.floating]],
    bias: float | None,
    result: float,
    n_largest: int,
    first: int | None = None,
) -> WrittenSum:
    products: FloatArray = factors[0] * factors[1]
    chosen = strongest(products, n_largest)
    if first is not None:
        chosen = np.concatenate([np.array([first], np.intp), chosen[chosen != first][: n_largest - 1]])
    others = _others(products, chosen)
    kinds = [(kind, int(index), (float(factors[0][index]), float(factors[1][index]))) for index in chosen]
    values = [float(products[index]) for index in chosen]
    rows: list[tuple[TermKind, int, tuple[float, ...]]] = [*kinds]
    if others.size:
        rows.append((TermKind.REST, others.size, ()))
        values.append(float(products[others].sum()))
    if bias is not None:
        rows.append((TermKind.BIAS, 0, ()))
        values.append(bias)
    if not rows:
        rows, values = [(TermKind.REST, 0, ())], [0.0]
    shown, totals = running_totals(np.array(values), result)
    if others.size:
        shown, totals = _with_rest(values, len(kinds), result)
    terms = tuple(
        Term(row_kind, index, multiplied, value, term, total)
        for (row_kind, index, multiplied), value, term, total in zip(rows, values, shown, totals, strict=True)
    )
    return WrittenSum(names, terms, result)


def _with_rest(values: list[float], rest: int, result: float) -> tuple[list[Fixed], list[Fixed]]:
    """Return terms and running totals; term number `rest` absorbs the rounding error of the others."""
    units = _in_units(np.array(values), DECIMALS)
    units[rest] += _in_units(np.array([result]), DECIMALS)[0] - sum(units)
    return [Fixed(unit) for unit in units], [Fixed(total) for total in itertools.accumulate(units)]


def _in_units(values: FloatArray, decimals: int) -> list[int]:
    scaled = values * 10.0**decimals
    if not np.isfinite(scaled).all():
        raise TracingError(
            sentence("The sum cannot be written out because the network's numbers are no longer finite.")
        )
    return [round(float(value)) for value in scaled]


def _others(products: FloatArray, chosen: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the indices of nonzero terms that are not written out."""
    rest = products.copy()
    rest[chosen] = 0.0
    return np.flatnonzero(rest)
