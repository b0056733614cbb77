"""Numbers in the marks of each language: written, swapped, typed and filled into templates."""

from __future__ import annotations

import json
import math
import pickle
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz import numbers
from netviz.numbers import (
    MARKS,
    LocalFormatter,
    Percentage,
    local,
    localized,
    number_language,
    parsed,
    percentage,
    set_number_language,
)
from netviz.sentences import sentence

LANGUAGES = tuple(MARKS)
SPECS = ("", ",", ".0f", ".3f", "+.3f", ",.1f", "+,.2f", ".1%", ".0%", ".2%", "g", ".4g", "+g", ".2e", "+.2e", ".1E")
# As a percentage, a greater one would be infinite.
FINITE = st.floats(-1e300, 1e300)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    set_number_language("en")


@given(value=FINITE | st.integers(-(10**15), 10**15), spec=st.sampled_from(SPECS))
def test_in_english_it_is_what_python_writes(value: float, spec: str) -> None:
    set_number_language("en")
    assert local(value, spec) == format(value, spec)
    assert localized(format(value, spec)) == format(value, spec)
    assert LocalFormatter().format(f"{{n:{spec}}}", n=value) == format(value, spec)


@given(value=FINITE, spec=st.sampled_from(SPECS), code=st.sampled_from(LANGUAGES))
def test_what_is_written_is_read_as_the_same_number(value: float, spec: str, code: str) -> None:
    set_number_language(code)
    written = local(value, spec)
    plain = format(value, spec).replace(",", "")
    wanted = float(f"{plain[:-1]}e-2" if plain.endswith("%") else plain)
    # German 1.234 is a thousand; with a comma, or without groups, nothing is ambiguous.
    assert parsed(written) == wanted
    assert parsed(written.replace("-", "−")) == wanted
    assert localized(format(value, spec)) == written


@given(value=FINITE, spec=st.sampled_from((".1f", ".2f", ".4f", "g", ".2e", ",.2f")), code=st.sampled_from(LANGUAGES))
def test_english_marks_are_understood_where_they_are_clear(value: float, spec: str, code: str) -> None:
    set_number_language(code)
    text = format(value, spec)
    whole, _, decimals = text.lstrip("-").partition(".")
    if len(decimals) == 3 and len(whole) <= 3 and not whole.startswith("0"):
        return  # It may be a thousand.
    assert parsed(text) == float(text.replace(",", ""))


@given(value=FINITE, spec=st.sampled_from(SPECS), code=st.sampled_from(LANGUAGES))
def test_digits_and_signs_stay(value: float, spec: str, code: str) -> None:
    set_number_language(code)
    kept = "0123456789-+e"
    assert [c for c in local(value, spec) if c in kept] == [c for c in format(value, spec) if c in kept]


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("1,234.5", "12,345.6", "1,234", "−0.5", "98.3%", "1.2e-05", "> 99.9%", "< 0.1%")),
        ("zh_CN", ("1,234.5", "12,345.6", "1,234", "−0.5", "98.3%", "1.2e-05", "> 99.9%", "< 0.1%")),
        (
            "de",
            ("1.234,5", "12.345,6", "1.234", "−0,5", "98,3\u00a0%", "1,2e-05", "> 99,9\u00a0%", "< 0,1\u00a0%"),
        ),
        (
            "fr",
            (
                *("1\u202f234,5", "12\u202f345,6", "1\u202f234", "−0,5", "98,3\u00a0%", "1,2e-05"),
                *("> 99,9\u00a0%", "< 0,1\u00a0%"),
            ),
        ),
        ("es", ("1234,5", "12.345,6", "1234", "−0,5", "98,3\u00a0%", "1,2e-05", "> 99,9\u00a0%", "< 0,1\u00a0%")),
    ],
)
def test_the_marks_of_each_language(code: str, texts: tuple[str, ...]) -> None:
    set_number_language(code)
    assert number_language() == code
    written = (local(1234.5, ",.1f"), local(12345.6, ",.1f"), local(1234, ","), local(-0.5).replace("-", "−"))
    assert (*written, local(0.983, ".1%"), local(1.2e-5, ".1e"), percentage(0.9999), percentage(1e-9)) == texts


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_not_finite_stays(code: str, value: float) -> None:
    set_number_language(code)
    for spec in SPECS:
        assert local(value, spec) == localized(format(value, spec)) == format(value, spec)


@pytest.mark.parametrize(
    "number", [np.float32(1234.5), np.float64(1234.5), np.int64(1234), np.uint8(7), np.float16(2.5)]
)
def test_numbers_of_numpy(number: np.generic) -> None:
    set_number_language("de")
    assert isinstance(number, np.integer | np.floating)
    english = f"{number:,.2f}"
    assert local(number, ",.2f") == english.translate(str.maketrans(",.", ".,"))
    assert LocalFormatter().format("{n:,.2f}", n=number) == local(number, ",.2f")
    assert LocalFormatter().format("{n}", n=number) == str(number).replace(".", ",")


@pytest.mark.parametrize(
    ("spec", "text"), [(">12,", "       1.234"), ("<8,.1f", "1.234,0 "), ("^9,", "  1.234  "), ("*>7,", "**1.234")]
)
def test_a_width_counts_what_is_shown(spec: str, text: str) -> None:
    set_number_language("de")
    assert local(1234, spec) == text


def test_a_template_is_filled_in_the_language() -> None:
    set_number_language("de")
    text = "{step:,} batches, {share:.1%}, {rate}, {name}, {yes}, {digit:d}, {shown!s}, {left:>4}"
    values = {
        "step": 12345,
        "share": 0.5,
        "rate": 0.1,
        "name": "1.5",
        "yes": True,
        "digit": 7,
        "shown": 0.5,
        "left": "a",
    }
    filled = LocalFormatter().format(text, **values)
    assert filled == "12.345 batches, 50,0\u00a0%, 0,1, 1.5, True, 7, 0.5,    a"


def test_a_sentence_stays_english_until_it_is_shown() -> None:
    set_number_language("de")
    text = sentence("{p} after {n:,}", p=Percentage(0.99999), n=1234)
    assert text == "> 99.9% after 1,234"
    assert LocalFormatter().format(text.template, **text.arguments) == "> 99,9\u00a0% after 1.234"
    assert type(pickle.loads(pickle.dumps(text)).arguments["p"]) is Percentage


@pytest.mark.parametrize("text", ["0.983 and 1.5", "1.2.3", "Adam 0.001", "1,23", "", "10:30", "28×28", "v1.0"])
def test_a_text_that_is_no_number_stays(text: str) -> None:
    set_number_language("de")
    assert localized(text) == text


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("en", "0,5", 0.5),
        ("en", "200,704", 200704),
        ("en", "1 000", 1000),
        ("en", "1.234,5", 1234.5),
        ("en", " −1,234.5 ", -1234.5),
        ("en", "+5 %", 0.05),
        ("en", "5.", 5),
        ("en", ".5", 0.5),
        ("de", "0.001", 0.001),
        ("de", "1.5", 1.5),
        ("de", "1.234", 1234),
        ("de", "1,234.5", 1234.5),
        ("de", "1.234.567", 1234567),
        ("de", "12 345,6", 12345.6),
        ("de", "98,3\u00a0%", 0.983),
        ("de", "1,5e-4", 1.5e-4),
        ("fr", "1.234", 1.234),
        ("fr", "1\u202f234,5", 1234.5),
        ("fr", "1 234,5", 1234.5),
        ("es", "1234,5", 1234.5),
        ("es", "1.234", 1234),
        ("zh_CN", "０．５", 0.5),
        ("zh_CN", "1,234", 1234),
    ],
)
def test_what_people_type(code: str, text: str, number: float) -> None:
    set_number_language(code)
    assert parsed(text) == number


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "-", ".", ",", "%", "e5", "1e", "abc", "1,2,3", "1.2.3", "12,34.5.6", "1,23,456", "1..2", "nan"),
        *("inf", "0x10", "1_000", "²", "٣", "1 2", "--1", "1%%", "1 0000", ",123,456"),
    ],
)
def test_what_is_no_number_is_refused(code: str, text: str) -> None:
    set_number_language(code)
    with pytest.raises(ValueError, match=r"\A.*\Z"):
        parsed(text)


def test_an_unknown_language_is_refused_and_changes_nothing() -> None:
    set_number_language("de")
    with pytest.raises(KeyError):
        set_number_language("xx")
    assert number_language() == "de"


def test_files_know_nothing_of_it() -> None:
    set_number_language("de")
    assert json.dumps([0.5, 1234]) == "[0.5, 1234]"
    assert f"{0.5:.1f} {1234:,} {Percentage(0.5)} {np.float32(0.5)}" == "0.5 1,234 50.0% 0.5"


def test_the_marks_are_those_of_qt() -> None:
    qt = pytest.importorskip("PySide6.QtCore")
    for code, marks in numbers.MARKS.items():
        locale = qt.QLocale(code)
        assert (locale.decimalPoint(), locale.groupSeparator()) == (marks.decimal, marks.group)
        set_number_language(code)
        # Of five digits on, every language has groups.
        assert local(1234, ",") == locale.toString(1234)
        assert local(1234567.5, ",.1f") == locale.toString(1234567.5, "f", 1)
