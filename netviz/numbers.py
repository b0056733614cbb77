"""Numbers in the marks of a language: the decimal comma, the groups of thousands and the percent sign.

What people read on the screen or on paper goes through here. Files, tables for spreadsheets and the output of commands
never do: their numbers are written as in English in every country.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from numbers import Real
from typing import TYPE_CHECKING, Any, SupportsFloat, TypeAlias, cast

if TYPE_CHECKING:
    import numpy as np

Number: TypeAlias = "int | float | np.integer[Any] | np.floating[Any]"

_NO_BREAK = "\u00a0"
_NARROW_NO_BREAK = "\u202f"


@dataclass(frozen=True, slots=True)
class Marks:
    """How a language writes numbers, by the Unicode CLDR, version 48.

    Attributes
    ----------
    decimal : str
        Between the whole number and its decimals.
    group : str
        Between groups of three digits.
    least_grouped : int
        Whole numbers with fewer digits have no groups.
    percent : str
        After a percentage, with the space before it.
    """

    decimal: str = "."
    group: str = ","
    least_grouped: int = 4
    percent: str = "%"


ENGLISH = "en"

MARKS: dict[str, Marks] = {
    ENGLISH: Marks(),
    "de": Marks(",", ".", percent=f"{_NO_BREAK}%"),
    "fr": Marks(",", _NARROW_NO_BREAK, percent=f"{_NO_BREAK}%"),
    "es": Marks(",", ".", least_grouped=5, percent=f"{_NO_BREAK}%"),
    "zh_CN": Marks(),
}
"""The marks of each language, by its code."""


class _Chosen:
    """The language of this process."""

    code = ENGLISH


def set_number_language(code: str) -> None:
    """Write numbers as a language does, in all of this process, from now on.

    Raises
    ------
    KeyError
        If the language is none of `MARKS`.
    """
    if code not in MARKS:
        raise KeyError(code)
    _Chosen.code = code


def number_language() -> str:
    """Return the code of the language whose marks numbers have."""
    return _Chosen.code


class Percentage(float):
    """A share of 1, as the argument of a sentence: written as by `percentage`, in the marks of whoever shows it."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        """Return the percentage in English unless a format is asked for."""
        return format(float(self), spec) if spec else _percentage(self, MARKS[ENGLISH])

    def __str__(self) -> str:
        """Return the percentage in English."""
        return format(self)


def percentage(share: SupportsFloat) -> str:
    """Return a share of 1 as a percentage; only 0 and 1 themselves are rounded to 0% and 100%."""
    return _percentage(float(share), MARKS[_Chosen.code])


def percent_sign() -> str:
    """Return the percent sign with the space before it, as the suffix of a field."""
    return MARKS[_Chosen.code].percent


def local(value: Number, spec: str = "") -> str:
    """Return ``format(value, spec)`` in the marks of the language; in English it is the same.

    The minus sign, exponents and numbers that are not finite stay as they are.

    Raises
    ------
    ValueError
        If the format is none for numbers.
    """
    return _written(value, spec, MARKS[_Chosen.code])


def small_number(value: float) -> str:
    """Return a number with three significant digits, or two and an exponent if it is very small or very large."""
    if value and not 1e-3 <= abs(value) < 1e4:
        mantissa, exponent = local(value, ".1e").split("e")
        return f"{mantissa}e{int(exponent)}".replace("-", "−")
    return local(value, ".3g").replace("-", "−")


def exact_number(value: float) -> str:
    """Return a loss, in nats, or a δ: with four decimals, and if those would be zeros with its significant digits.

    The window and the commands write each loss so: only 0 itself is written as 0.0000.
    """
    return small_number(value) if 0.0 < abs(value) < 0.001 else local(value, ".4f").replace("-", "−")


# A number as Python writes it, with what may stand before it.
_ENGLISH_NUMBER = re.compile(r"[<>≈±×~ ]*[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-−+]?\d+)?%?", re.IGNORECASE)


def localized(text: str) -> str:
    """Return an English number that exists only as text, such as ``> 1,234.5%``, in the marks of the language.

    Any other text stays as it is.
    """
    marks = MARKS[_Chosen.code]
    return _swapped(text, marks) if _ENGLISH_NUMBER.fullmatch(text) else text


# Marks that people type where their keyboard has no others.
_TYPED = str.maketrans(
    {
        "−": "-",
        _NO_BREAK: " ",
        _NARROW_NO_BREAK: " ",
        "\u2009": " ",
        **{chr(ord(mark) + 0xFEE0): mark for mark in "0123456789.,+-%eE"},
    }
)
_TYPED_NUMBER = re.compile(r"([-+]?)([\d., ]*\d[\d., ]*?)(?:e([-+]?\d+))?(%?)", re.IGNORECASE)


def parsed(text: str) -> float:
    """Return the number that a person typed in the marks of the language, or in English marks.

    A single mark that could be read in both ways is read as in the language: ``1.234`` is a thousand in German. Groups
    may be left out. A percentage is a share of 1.

    Raises
    ------
    ValueError
        If it is no number, or its groups are not of three digits.
    """
    plain = text.translate(_TYPED).strip()
    found = _TYPED_NUMBER.fullmatch(re.sub(r"\s+%", "%", re.sub(r"^([-+])\s+", r"\1", plain)))
    if found is None:
        raise ValueError(text)
    sign, digits, exponent, percent = found.groups()
    whole, decimals = _parts(digits, MARKS[_Chosen.code])
    if not (whole + decimals).isascii() or not (whole + decimals).isdecimal():
        raise ValueError(text)
    # A shift of the exponent, unlike a division by 100, gives the float nearest to what was typed.
    power = int(exponent or "0") - (2 if percent else 0)
    return float(f"{sign}{whole or '0'}.{decimals or '0'}e{power}")


def english(text: str, language: str) -> str:
    """Return a number in the marks of a language, such as ``> 1.234,5 %``, as in English; any other text unchanged."""
    marks = MARKS[language]
    if marks == MARKS[ENGLISH] or not text or not text[-1:].isdigit() | text.endswith("%"):
        return text
    plain = text.replace(marks.percent, "%").replace(marks.group, "\0").replace(marks.decimal, ".").replace("\0", ",")
    return plain if _ENGLISH_NUMBER.fullmatch(plain) and _swapped(plain, marks) == text else text


class LocalFormatter(string.Formatter):
    """Fills in templates like `str.format`, with the numbers in the marks of the language."""

    def format_field(self, value: Any, format_spec: str) -> Any:
        """Return a field: a number in the marks of the language, anything else as it is formatted anyway."""
        if isinstance(value, Percentage) and not format_spec:
            return percentage(value)
        if not isinstance(value, bool) and isinstance(value, Real):
            return local(cast(Number, value), format_spec)
        return super().format_field(value, format_spec)


# How it is done -------------------------------------------------------------------------------------------------------


def _percentage(share: float, marks: Marks) -> str:
    percent = 100.0 * float(share)
    if 99.9 < percent < 100.0:
        return f"> {_swapped('99.9%', marks)}"
    if 0.0 < percent < 0.1:
        return f"< {_swapped('0.1%', marks)}"
    return _swapped(f"{percent:.1f}%", marks)


# What a format says of the width: the character that fills it and where the number stands in it, then the number of
# characters. With a 0 before the width, or the sign apart, zeros fill it, which are digits of the number.
_WIDTH = re.compile(r"((?:.?[<>^])?)([-+ ]?z?#?)([1-9]\d*)(.*)", re.DOTALL)


def _written(value: Number, spec: str, marks: Marks) -> str:
    if marks == MARKS[ENGLISH]:
        return format(value, spec)
    found = _WIDTH.fullmatch(spec)
    if found is None:
        return _swapped(format(value, spec), marks)
    place, signs, width, rest = found.groups()
    return format(_swapped(format(value, f"{signs}{rest}"), marks), f"{place or '>'}{width}")


_MARKED = re.compile(r"(\d[\d,]*)(\.\d+)?|%")


def _swapped(text: str, marks: Marks) -> str:
    """Return a text in which an English number stands, with other marks; one without digits is not finite."""
    if not any(map(str.isdigit, text)):
        return text

    def other(found: re.Match[str]) -> str:
        whole, decimals = found.groups()
        if whole is None:
            return marks.percent
        few = sum(map(str.isdigit, whole)) < marks.least_grouped
        return whole.replace(",", "" if few else marks.group) + (decimals or "").replace(".", marks.decimal)

    return _MARKED.sub(other, text)


def _parts(digits: str, marks: Marks) -> tuple[str, str]:
    """Return the digits before and after the decimal mark of a typed number.

    Raises
    ------
    ValueError
        If groups are not of three digits.
    """
    foreign = "," if marks.decimal == "." else "."
    counts = {mark: digits.count(mark) for mark in ".,"}
    decimal = ""
    if all(counts.values()):
        # Both marks: the last one is the decimal mark in whatever language.
        decimal = max(".,", key=digits.rindex)
    elif counts[marks.decimal] == 1:
        decimal = marks.decimal
    elif counts[foreign] == 1 and not (foreign == marks.group and _is_grouped(digits, foreign)):
        decimal = foreign
    whole, _, decimals = digits.partition(decimal) if decimal else (digits, "", "")
    groups = {mark for mark in "., " if mark in whole}
    if len(groups) > 1 or any(not _is_grouped(whole, mark) for mark in groups):
        raise ValueError(digits)
    return re.sub("[., ]", "", whole), decimals


def _is_grouped(digits: str, mark: str) -> bool:
    first, *others = digits.split(mark)
    return 1 <= len(first) <= 3 and first.isdecimal() and first[0] != "0" and all(len(g) == 3 for g in others)
