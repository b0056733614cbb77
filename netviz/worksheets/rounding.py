"""Numbers as a worksheet prints them, and arithmetic with the printed numbers as a student does it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction

from netviz.sentences import sentence
from netviz.tracing.arithmetic import DECIMALS, Fixed
from netviz.tracing.errors import TracingError


def rounded(value: float, decimals: int = DECIMALS) -> Fixed:
    """Return a number with a fixed number of decimals.

    Raises
    ------
    TracingError
        If it is NaN or infinite.
    """
    if not math.isfinite(value):
        raise TracingError(sentence("No worksheet can be written: the network's numbers are no longer finite."))
    return round_exactly(Fraction(value), decimals)


def round_exactly(value: Fraction, decimals: int = DECIMALS) -> Fixed:
    """Return the nearest number with that many decimals; a tie goes away from 0, as students learn it."""
    magnitude = abs(value) * 10**decimals
    units = int(magnitude + Fraction(1, 2))
    return Fixed(-units if value < 0 else units, decimals)


def exact(number: Fixed) -> Fraction:
    """Return a printed number as a fraction."""
    return Fraction(number.units, 10**number.decimals)


def product(*numbers: Fixed) -> Fraction:
    """Multiply printed numbers, without rounding."""
    return math.prod((exact(number) for number in numbers), start=Fraction(1))


def total(numbers: tuple[Fixed, ...]) -> Fixed:
    """Add numbers printed with the same number of decimals; nothing is rounded."""
    return Fixed(sum(number.units for number in numbers), numbers[0].decimals)


def _rounded_by_hand(by_hand: Fraction | float, decimals: int) -> Fixed:
    """Round as on paper: a tie of exact numbers stays one, which it would not as a float."""
    return round_exactly(by_hand, decimals) if isinstance(by_hand, Fraction) else rounded(by_hand, decimals)


def answer(value: float, by_hand: Fraction | float, most: int = DECIMALS) -> Fixed:
    """Return an answer with as many decimals as the printed numbers determine.

    Parameters
    ----------
    value : float
        The network's number.
    by_hand : Fraction or float
        The same, computed from the numbers on the sheet.
    most : int
        The most decimals.

    Returns
    -------
    Fixed
        `value`, rounded. Whoever computes with the printed numbers gets exactly this.

    Raises
    ------
    TracingError
        If `value` is NaN or infinite.
    """
    return answers(((value, by_hand),), most)[0]


def answers(pairs: Iterable[tuple[float, Fraction | float]], most: int = DECIMALS) -> tuple[Fixed, ...]:
    """Return several answers that all have the same number of decimals; see `answer`."""
    pairs = tuple(pairs)
    for decimals in range(most, 1, -1):
        found = tuple(rounded(value, decimals) for value, _ in pairs)
        if found == tuple(_rounded_by_hand(by_hand, decimals) for _, by_hand in pairs):
            return found
    return tuple(rounded(value, 1) for value, _ in pairs)
