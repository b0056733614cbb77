"""The arguments of a lesson's actions, with their values of now."""

from __future__ import annotations

from netviz.sentences import sentence
from netviz.walks.errors import ExpressionError
from netviz.walks.expression import Facts, Value
from netviz.walks.lesson import Action


def whole_number(action: Action, place: int, facts: Facts) -> int:
    """Return an argument as a whole number.

    Raises
    ------
    ExpressionError
        If it has no value now, or is no number.
    """
    value = _value(action, place, facts)
    try:
        return int(float(value))
    except (ValueError, OverflowError) as error:
        raise ExpressionError(sentence("“{value}” is no whole number.", value=value)) from error


def _value(action: Action, place: int, facts: Facts) -> Value:
    template = action.arguments[place]
    if len(template.expressions) == 1 and template.text.startswith("{") and template.text.endswith("}"):
        return template.expressions[0][0].evaluate(facts)
    return template.text
