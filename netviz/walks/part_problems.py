"""What is wrong with single parts of a lesson: facts, actions, and answers that cannot be given."""

from __future__ import annotations

import re
from collections.abc import Iterator

from netviz.data import COLUMNS, N_PIXELS, ROWS
from netviz.sentences import sentence
from netviz.walks.constants import outcomes, said_values
from netviz.walks.expression import Expression
from netviz.walks.lesson import Action, Question
from netviz.walks.schema_words import did_you_mean
from netviz.walks.vocabulary import ACTIONS, EVENTS, FACT_ARITIES, FACTS

_EVENT = re.compile(r"\bdone\(\s*(['\"])(.*?)\1\s*\)")
_WHOLE = re.compile(r"[+-]?\d{1,9}")
_DIGITS = 10
_LAST_STAGE = 5
_LIMITS = {("select pixel", "row"): ROWS, ("select pixel", "column"): COLUMNS, ("select digit", "n"): _DIGITS}
_CLICKED = {"pixel": N_PIXELS, "digit": _DIGITS}


def fact_problems(expression: Expression) -> Iterator[str]:
    """Yield which facts and events of an expression do not exist, or want other arguments."""
    known = {name for name, _ in FACT_ARITIES}
    for name, arity in sorted(expression.facts):
        if name not in known:
            guess = did_you_mean(name, known) or sentence("; “netviz lesson words” lists them all")
            yield sentence("there is no fact “{name}”{guess}", name=name[:60], guess=guess)
        elif (name, arity) not in FACT_ARITIES:
            usages = sentence(" or ").join(word.usage for word in FACTS if word.name == name)
            yield sentence("“{name}” has another number of arguments: write {usages}", name=name, usages=usages)
    for _, event in _EVENT.findall(expression.text):
        if event not in EVENTS:
            yield sentence("there is no event “{name}”; there are {names}", name=event[:60], names=", ".join(EVENTS))


def unknown_action(text: str) -> str:
    """Return what is wrong with an action that does not exist."""
    words = {word.name: word for word in ACTIONS}
    start = next((name for name in words if text == name or text.startswith(f"{name} ")), None)
    if start is not None:
        usage = " ".join((start, *words[start].parameters))
        return sentence("“{text}” has another number of arguments: write {usage}", text=text[:60], usage=usage)
    guess = did_you_mean(text, words) or sentence("; “netviz lesson words” lists them all")
    return sentence("there is no action “{text}”{guess}", text=text[:60], guess=guess)


def action_problems(action: Action) -> Iterator[str]:
    """Yield which arguments of an action are no whole numbers, or name what does not exist."""
    name = action.word.name
    if name == "experiment":
        return
    for parameter, argument in zip(action.word.parameters, action.arguments, strict=True):
        text = argument.text
        if len(argument.expressions) == 1 and text.startswith("{") and text.endswith("}"):
            continue
        if not _WHOLE.fullmatch(text):
            yield sentence(
                "“{name}” needs a whole number or an expression in braces, not “{text}”", name=name, text=text[:40]
            )
            continue
        last = _LAST_STAGE if name == "learn stage" else _LIMITS.get((name, parameter), 0) - 1
        if int(text) < 0 or 0 <= last < int(text):
            yield sentence("“{name}” cannot have {text}: there is none", name=name, text=text)


def answer_problems(question: Question) -> Iterator[tuple[str, str]]:
    """Yield which answers cannot be given, each as a field and a sentence."""
    count = len(question.choices)
    for value in outcomes(question.answer):
        if isinstance(value, str):
            yield "answer", sentence("the answer is a text, “{value}”: it must be a number", value=value[:40])
        elif question.answer_by == "choice" and count and value not in range(1, count + 1):
            yield (
                "answer",
                sentence(
                    "there is no choice {value}: the {count} choices are counted from 1", value=value, count=count
                ),
            )
        elif question.answer_by in _CLICKED and value not in range(_CLICKED[question.answer_by]):
            if question.answer_by == "pixel":
                yield "answer", sentence("there is no pixel {value} to click", value=value)
            else:
                yield "answer", sentence("there is no digit {value} to click", value=value)
    for when, _ in question.replies:
        for value in said_values(when):
            if question.answer_by == "choice" and count and value not in range(1, count + 1):
                yield (
                    "replies",
                    sentence(
                        "a reply is to choice {value}, which does not exist: the {count} choices are counted from 1",
                        value=value,
                        count=count,
                    ),
                )
