"""Expressions compute what Python computes, and nothing else is allowed."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.walks.errors import ExpressionError
from netviz.walks.expression import MAX_LENGTH, Value, parse, parse_template, write


class KnownFacts:
    """A few facts, and one that has no value."""

    def value_of(self, name: str, arguments: tuple[Value, ...]) -> Value:
        match name, arguments:
            case "pixels", ():
                return 784
            case "twice", (int() | float() as number,):
                return 2 * number
            case "label", ():
                return "seven"
        raise ExpressionError("There is no such fact now.")


FACTS = KnownFacts()

_numbers = st.one_of(st.integers(-1000, 1000), st.floats(-1e3, 1e3, allow_nan=False)).map(repr)
_expressions = st.recursive(
    _numbers,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["+", "-", "*", "/", "//", "%"]), inner).map(lambda p: f"({' '.join(p)})"),
        st.tuples(inner, st.sampled_from(["==", "!=", "<", "<=", ">", ">="]), inner).map(lambda p: f"({' '.join(p)})"),
        st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(lambda p: f"(bool({p[0]}) {p[1]} bool({p[2]}))"),
        st.tuples(inner, inner, inner).map(lambda p: f"({p[0]} if {p[1]} else {p[2]})"),
        inner.map(lambda p: f"(not {p})"),
        inner.map(lambda p: f"(-{p})"),
    ),
    max_leaves=8,
)


@given(_expressions)
def test_the_value_is_that_of_python(text: str) -> None:
    try:
        expected = eval(text, {"__builtins__": {}, "bool": bool})
    except (ZeroDivisionError, OverflowError):
        expected = None
    # Here a truth value needs no call.
    text = text.replace("bool(", "(")
    if len(text) > MAX_LENGTH:
        return
    if expected is None:
        with pytest.raises(ExpressionError):
            parse(text).evaluate(FACTS)
    else:
        value = parse(text).evaluate(FACTS)
        assert value == expected or (isinstance(expected, float) and math.isnan(expected))


@pytest.mark.parametrize(
    "text",
    [
        "open('x').read()",
        "().__class__",
        "pixels.real",
        "[1, 2]",
        "{1: 2}",
        "lambda: 1",
        "pixels[0]",
        "f'{pixels}'",
        "2 ** 9",
        "1 << 9",
        "x := 1",
        "twice(n=1)",
        "twice(*pixels)",
        "b'1'",
        "1j",
        "...",
        "None",
        "1 in (1, 2)",
        "",
        "1 +",
        "1; 2",
        "(" * 3000,
        "1" * (MAX_LENGTH + 1),
        "\x00",
    ],
)
def test_anything_else_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(ExpressionError) as refused:
        parse(text)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert len(sentence) < 200
    assert sentence.isprintable()


@pytest.mark.parametrize("text", ["label + 1", "label < 1", "1 / (pixels - 784)", "missing", "twice('a')", "-label"])
def test_values_that_do_not_fit_are_refused(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse(text).evaluate(FACTS)


def test_what_is_not_needed_is_not_evaluated() -> None:
    assert parse("pixels == 784 or missing").evaluate(FACTS) is True
    assert parse("pixels == 1 and missing").evaluate(FACTS) is False
    assert parse("1 if True else missing").evaluate(FACTS) == 1


def test_the_facts_of_an_expression_are_known_with_their_arguments() -> None:
    assert parse("pixels + twice(pixels) - f(1, g)").facts == {("pixels", 0), ("twice", 1), ("f", 2), ("g", 0)}


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("{pixels} pixels", "784 pixels"),
        ("{twice(pixels):,}", "1,568"),
        ("{twice(pixels):d}", "1568"),
        ("{pixels / 1000:.1%}", "78.4%"),
        ("{1 - 1 / 5000:.1%}", "> 99.9%"),
        ("{1 / 5000:.1%}", "< 0.1%"),
        ("{pixels / pixels:.1%}, {0 / pixels:.1%}", "100.0%, 0.0%"),
        ("{-pixels:+.1f}", "−784.0"),
        ("{label}", "seven"),
        ("{missing}", "—"),
        ("{pixels != 784}", "False"),
        ("{'a' if pixels > 1 else 'b'}", "a"),
        ("no expression", "no expression"),
    ],
)
def test_a_template_is_filled_with_the_values_of_now(text: str, filled: str) -> None:
    assert parse_template(text).fill(FACTS) == filled


@pytest.mark.parametrize("text", ["{", "}", "{pixels", "{pixels:>99999999}", "{pixels:{pixels}}", "{{pixels}}", "{}"])
def test_a_template_with_a_fault_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse_template(text)


def test_a_number_without_a_format_is_legible() -> None:
    assert write(203530) == "203,530"
    assert write(60000 / 10) == "6,000"
    assert write(-0.123456) == "−0.1235"
    assert write(True) == "True"


@pytest.mark.parametrize("spec", ["", "d", ",", ".1%", ".2f", "+.3g", "f", "%"])
def test_every_number_can_be_written(spec: str) -> None:
    for value in (10**400, -(10**400), 10**5000, 0.5, 1e308, math.inf, -math.inf, math.nan, 2**60):
        text = write(value, spec)
        assert text
        assert "-" not in text.replace("e-", "")
