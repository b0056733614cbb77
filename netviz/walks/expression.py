"""Expressions in lessons: arithmetic, comparisons and facts of the network, read from text and never executed.

The notation is Python's, restricted to numbers, texts, names, calls of facts, ``+ - * / // %``, comparisons, ``and``,
``or``, ``not`` and ``a if b else c``. Everything else is refused when the file is read.
"""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from netviz.numbers import local, percentage, small_number
from netviz.sentences import sentence
from netviz.walks.errors import ExpressionError

Value: TypeAlias = bool | int | float | str

MAX_LENGTH = 500
"""The longest expression, in characters."""

_READABLE = 1e15
"""Below which magnitude a number is written out."""

_ARITHMETIC: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
}
_COMPARISONS: dict[type[ast.cmpop], Callable[[Value, Value], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}

PLACEHOLDER = re.compile(r"\{([^{}:]*)(?::([^{}]*))?\}")
"""The parts of a text in braces: an expression, and after a colon how to write its value."""
_DECIMALS = re.compile(r"\.\df")
_MOST_WHOLE = 1e6
"""From here on, a float is written with an exponent."""
_FORMAT = re.compile(r"\+?,?(\.\d)?[%fdg]?")


class Word(str):
    """A fact that is one of a few words: it compares as in English, and is shown in the user's language.

    Attributes
    ----------
    shown : str
    """

    shown: str
    __slots__ = ("shown",)

    def __new__(cls, word: str, shown: str) -> Word:
        """Keep beside the word how it is shown."""
        self = super().__new__(cls, word)
        self.shown = shown
        return self


class Facts(Protocol):
    """What is true of the network, the image and the window at this moment."""

    def value_of(self, name: str, arguments: tuple[Value, ...]) -> Value:
        """Return a fact.

        Raises
        ------
        ExpressionError
            If it has no value now, or not for these arguments.
        """


class LiveFacts(Facts, Protocol):
    """Facts that change while the network learns and the person acts."""

    def at_this_moment(self) -> Facts:
        """Return the facts as they are now, which stay so."""


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression that was understood.

    Attributes
    ----------
    text : str
        As it stands in the file.
    tree : ast.expr
        With nothing in it but what lessons may use.
    """

    text: str
    tree: ast.expr

    @property
    def facts(self) -> frozenset[tuple[str, int]]:
        """The facts that it uses: each name with its number of arguments."""
        return frozenset(_facts_of(self.tree))

    def evaluate(self, facts: Facts) -> Value:
        """Return the value now.

        Raises
        ------
        ExpressionError
            If a fact has no value now, or the values do not fit the operation.
        """
        return _evaluate(self.tree, facts)


def parse(text: str) -> Expression:
    """Read an expression.

    Raises
    ------
    ExpressionError
        If it is none, or uses anything that lessons may not use.
    """
    if len(text) > MAX_LENGTH:
        raise ExpressionError(sentence("An expression is longer than {n} characters.", n=MAX_LENGTH))
    try:
        tree = ast.parse(text.strip(), mode="eval").body
        _require_allowed(tree, text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        if isinstance(error, ExpressionError):
            raise
        raise ExpressionError(_what_is_wrong(text)) from error
    return Expression(text, tree)


_OTHER_LANGUAGES = {
    "&&": "and",
    "||": "or",
    "===": "==",
    "<>": "!=",
    "^": "*",
    "≠": "!=",
    "≤": "<=",
    "≥": ">=",
    "×": "*",
}


def _what_is_wrong(text: str) -> str:
    """Return what keeps a text from being an expression, and what to write instead."""
    shown, opened, quote = _short(text), [], ""
    if not text.strip():
        return sentence("An expression is empty: write one, such as 2 * pixels.")
    for character in text:
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character in "([":
            opened.append(character)
        elif character in ")]" and (not opened or opened.pop() != {")": "(", "]": "["}[character]):
            return sentence("“{text}” has a “{found}” that closes nothing.", text=shown, found=character)
    if quote:
        return sentence("“{text}” has a quotation mark too few: write {mark} after the text.", text=shown, mark=quote)
    if opened:
        closing = ")" if opened[-1] == "(" else "]"
        return sentence("“{text}” lacks a bracket: write “{closing}” at its end.", text=shown, closing=closing)
    for other, ours in _OTHER_LANGUAGES.items():
        if other in text:
            return sentence("“{text}” has “{other}”: write “{ours}”.", text=shown, other=other, ours=ours)
    if re.search(r"(?<![=!<>])=(?!=)", text):
        return sentence("“{text}” has one equals sign: write == to compare.", text=shown)
    return sentence("“{text}” is not an expression: write arithmetic with facts, such as 2 * pixels.", text=shown)


# Texts with expressions -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Template:
    """A text with expressions in braces, such as ``{pixels} pixels`` or ``{probability(3):.1%}``.

    Attributes
    ----------
    text : str
    expressions : tuple of (Expression, str)
        Each with its format, in order.
    """

    text: str
    expressions: tuple[tuple[Expression, str], ...]

    def fill(self, facts: Facts, missing: str = "—") -> str:
        """Return the text with the values of now, and `missing` in place of a fact without a value."""
        values = iter(self.expressions)

        def value(_: re.Match[str]) -> str:
            expression, spec = next(values)
            try:
                return write(expression.evaluate(facts), spec)
            except ExpressionError:
                return missing

        return PLACEHOLDER.sub(value, self.text)


def parse_template(text: str) -> Template:
    """Read a text with expressions in braces.

    Raises
    ------
    ExpressionError
        If a brace is not closed, or an expression or format cannot be understood.
    """
    expressions = []
    for match in PLACEHOLDER.finditer(text):
        spec = match[2] or ""
        if not _FORMAT.fullmatch(spec):
            raise ExpressionError(
                sentence("“{text}” is not a way to write a number: write .2f, +.3f, .1% or d.", text=_short(spec))
            )
        expressions.append((parse(match[1]), spec))
    rest = PLACEHOLDER.sub("", text)
    if "{" in rest:
        raise ExpressionError(
            sentence("A brace is left open in “{text}”: write }} after the expression.", text=_short(text))
        )
    if "}" in rest:
        raise ExpressionError(
            sentence("A brace in “{text}” closes nothing: write {{ before the expression.", text=_short(text))
        )
    return Template(text, tuple(expressions))


def write(value: Value, spec: str = "") -> str:
    """Write a value as the window does: with thousands separators and a real minus sign."""
    if isinstance(value, Word):
        return value.shown
    if isinstance(value, bool | str):
        return str(value)
    if not spec:
        if isinstance(value, float) and value.is_integer() and abs(value) < _MOST_WHOLE:
            # A quotient that comes out even.
            value = int(value)
        spec = "," if isinstance(value, int) else ".4g"
    try:
        if spec == ".1%":
            return percentage(value).replace("-", "−")
        if _DECIMALS.fullmatch(spec) and value and round(value, int(spec[1])) == 0.0:
            # What is not zero is not written as 0.0000, in the window neither.
            return small_number(value)
        return local(value, spec).replace("-", "−")
    except (ValueError, OverflowError):
        return _plain(value)


def _plain(value: float) -> str:
    """Write a number that its format does not fit: a fraction among whole numbers, or more digits than anyone reads."""
    if value != value:
        return "—"
    if abs(value) < _READABLE:
        return local(value).replace("-", "−")
    return "∞" if value > 0 else "−∞"


# The tree -------------------------------------------------------------------------------------------------------------


def _require_allowed(node: ast.AST, text: str) -> None:
    match node:
        case ast.Constant(value=bool() | int() | float() | str()) | ast.Name():
            return
        case ast.BinOp(op=op) if type(op) in _ARITHMETIC:
            parts: list[ast.expr] = [node.left, node.right]
        case ast.UnaryOp(op=ast.USub() | ast.Not()):
            parts = [node.operand]
        case ast.BoolOp():
            parts = node.values
        case ast.IfExp():
            parts = [node.test, node.body, node.orelse]
        case ast.Compare() if all(type(op) in _COMPARISONS for op in node.ops):
            parts = [node.left, *node.comparators]
        case ast.Call(func=ast.Name(), keywords=[]):
            parts = node.args
        case _:
            raise ExpressionError(
                sentence("“{text}” uses something that lessons cannot: only arithmetic and facts.", text=_short(text))
            )
    for part in parts:
        _require_allowed(part, text)


def _facts_of(node: ast.AST) -> Iterator[tuple[str, int]]:
    match node:
        case ast.Call(func=ast.Name(id=name)):
            yield name, len(node.args)
            for argument in node.args:
                yield from _facts_of(argument)
        case ast.Name(id=name):
            yield name, 0
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _facts_of(child)


def _evaluate(node: ast.expr, facts: Facts) -> Value:
    match node:
        case ast.Constant(value=bool() | int() | float() | str() as value):
            return value
        case ast.Name(id=name):
            return facts.value_of(name, ())
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return facts.value_of(name, tuple(_evaluate(argument, facts) for argument in arguments))
        case ast.BinOp(left=left, op=op, right=right):
            return _calculate(_ARITHMETIC[type(op)], _number(left, facts), _number(right, facts))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return not _evaluate(operand, facts)
        case ast.UnaryOp(operand=operand):
            return -_number(operand, facts)
        case ast.BoolOp(op=op, values=values):
            return _evaluate_logic(isinstance(op, ast.And), values, facts)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _evaluate(body if _evaluate(test, facts) else orelse, facts)
        case ast.Compare():
            return _evaluate_comparison(node, facts)
    raise AssertionError(node)


def _number(node: ast.expr, facts: Facts) -> float:
    value = _evaluate(node, facts)
    if isinstance(value, str):
        raise ExpressionError(sentence("“{text}” is a text where a number is needed.", text=_short(value)))
    return value


def _calculate(operation: Callable[[float, float], float], left: float, right: float) -> float:
    try:
        return operation(left, right)
    except ZeroDivisionError as error:
        raise ExpressionError(sentence("A division by zero has no value.")) from error
    except OverflowError as error:
        raise ExpressionError(sentence("A number is too large.")) from error


def _evaluate_logic(is_and: bool, values: list[ast.expr], facts: Facts) -> bool:
    wanted = not is_and
    return wanted if any(bool(_evaluate(value, facts)) is wanted for value in values) else not wanted


def _evaluate_comparison(node: ast.Compare, facts: Facts) -> bool:
    left = _evaluate(node.left, facts)
    for op, comparator in zip(node.ops, node.comparators, strict=True):
        right = _evaluate(comparator, facts)
        try:
            holds = _COMPARISONS[type(op)](left, right)
        except TypeError as error:
            raise ExpressionError(sentence("A text and a number cannot be compared.")) from error
        if not holds:
            return False
        left = right
    return True


def _short(text: str) -> str:
    """Return a text from a file as it may be shown: short, and without control characters."""
    printable = "".join(character if character.isprintable() else "�" for character in text)
    return printable if len(printable) <= 60 else f"{printable[:59]}…"
