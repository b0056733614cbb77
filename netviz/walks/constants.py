"""What is known of an expression before the lesson is played, and can only be a mistake."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from netviz.data import COLUMNS, N_PIXELS, ROWS
from netviz.sentences import Sentence, mark, sentence, sentence_of
from netviz.walks.errors import ExpressionError
from netviz.walks.expression import Expression, Value
from netviz.walks.vocabulary import FACTS

_DIGITS = 10
_FIXED: dict[str, Value] = {"pixels": N_PIXELS, "rows": ROWS, "columns": COLUMNS}
_BELOW = {"row": ROWS, "column": COLUMNS, "digit": _DIGITS}
_NOT_THERE = {
    "row": mark("in “{text}”, there is no row {value}: they go from 0 to {last}"),
    "column": mark("in “{text}”, there is no column {value}: they go from 0 to {last}"),
    "digit": mark("in “{text}”, there is no digit {value}: they go from 0 to {last}"),
}
_PARAMETERS = {(word.name, len(word.parameters)): word.parameters for word in FACTS}
_TEXTS = ("name", "event")


class _Fixed:
    """The facts that are the same in every lesson."""

    def value_of(self, name: str, arguments: tuple[Value, ...]) -> Value:
        if name in _FIXED and not arguments:
            return _FIXED[name]
        raise ExpressionError(sentence("“{name}” depends on the moment.", name=name))


def constant_value(expression: Expression) -> Value | None:
    """Return the value of an expression that is the same in every lesson; None if it is not, or has none."""
    try:
        return expression.evaluate(_Fixed())
    except ExpressionError:
        return None


def outcomes(expression: Expression) -> Iterator[Value]:
    """Yield the values that are known among those that an expression chooses from."""
    for part in _branches(expression.tree):
        value = constant_value(Expression(expression.text, part))
        if value is not None:
            yield value


def certain_problems(expression: Expression) -> Iterator[str]:
    """Yield what has no value at any moment of any lesson: divisions by zero, texts as numbers, missing pixels."""
    yield from _problems(expression.tree, expression.text)


def said_values(expression: Expression) -> Iterator[Value]:
    """Yield the known values that the answer to the step's own question is compared with."""
    for node in ast.walk(expression.tree):
        if isinstance(node, ast.Compare) and len(node.comparators) == 1:
            sides = (node.left, node.comparators[0])
            for side, other in (sides, sides[::-1]):
                value = constant_value(Expression(expression.text, other))
                if isinstance(side, ast.Name) and side.id == "said" and value is not None:
                    yield value


def uses_answer(expression: Expression) -> str:
    """Return ``said`` or ``right`` if an expression speaks of the answer to the step's own question, else nothing."""
    return next((name for name in ("said", "right") if (name, 0) in expression.facts), "")


def _branches(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.IfExp):
        yield from _branches(node.body)
        yield from _branches(node.orelse)
    else:
        yield node


def _problems(node: ast.AST, text: str) -> Iterator[str]:
    if isinstance(node, ast.Call):
        yield from _argument_problems(node, text)
    elif isinstance(node, ast.expr) and not any(name not in _FIXED for name, _ in Expression(text, node).facts):
        try:
            Expression(text, node).evaluate(_Fixed())
        except ExpressionError as error:
            yield _inside(text, error)
            return
    elif isinstance(node, ast.BinOp):
        yield from _operation_problems(node, text)
    for child in ast.iter_child_nodes(node):
        yield from _problems(child, text)


# What is wrong with an expression, and the same as part of a sentence.
_INSIDE = {
    "A division by zero has no value.": mark("in “{text}”, a division by zero has no value"),
    "A number is too large.": mark("in “{text}”, a number is too large"),
    "A text and a number cannot be compared.": mark("in “{text}”, a text and a number cannot be compared"),
}


def _inside(text: str, error: ExpressionError) -> str:
    """Return what is wrong with an expression as part of a sentence."""
    problem = sentence_of(error)
    template = problem.template if isinstance(problem, Sentence) else ""
    if template in _INSIDE:
        return sentence(_INSIDE[template], text=text[:60])
    return sentence("in “{text}”, {problem}", text=text[:60], problem=problem.rstrip("."))


def _operation_problems(node: ast.BinOp, text: str) -> Iterator[str]:
    """Yield what is wrong with one side of an operation, whatever the other is."""
    right = constant_value(Expression(text, node.right))
    if isinstance(node.op, ast.Div | ast.FloorDiv | ast.Mod) and right == 0:
        yield sentence("in “{text}”, a division by zero has no value", text=text[:60])
    for side in (node.left, node.right):
        value = constant_value(Expression(text, side))
        if isinstance(value, str):
            yield sentence(
                "in “{text}”, “{value}” is a text where a number is needed", text=text[:60], value=value[:40]
            )


def _argument_problems(node: ast.Call, text: str) -> Iterator[str]:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    for parameter, argument in zip(_PARAMETERS.get((name, len(node.args)), ()), node.args, strict=False):
        value = constant_value(Expression(text, argument))
        if value is None:
            continue
        if isinstance(value, str) is not (parameter in _TEXTS):
            wanted = sentence("a text in quotation marks") if parameter in _TEXTS else sentence("a number")
            yield sentence(
                "in “{text}”, “{parameter}” must be {wanted}", text=text[:60], parameter=parameter, wanted=wanted
            )
        elif parameter in _BELOW and not isinstance(value, str) and not 0 <= value < _BELOW[parameter]:
            yield sentence(_NOT_THERE[parameter], text=text[:60], value=value, last=_BELOW[parameter] - 1)
