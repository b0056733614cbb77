"""Errors of the floor of lessons."""

from __future__ import annotations

from collections.abc import Sequence

from netviz.sentences import sentence


class ExpressionError(ValueError):
    """An expression cannot be understood or has no value now; the message is one sentence."""


class LessonError(ValueError):
    """A lesson file cannot be used.

    Attributes
    ----------
    problems : tuple of str
        One sentence for each fault, with its place.
    """

    problems: tuple[str, ...]

    def __init__(self, name: str, problems: Sequence[str]) -> None:
        text = sentence("{name} is not a lesson that can be used: {problem}", name=name, problem=problems[0])
        others = len(problems) - 1
        if others == 1:
            text = sentence("{text} There is another problem: “netviz lesson check” lists both.", text=text)
        elif others:
            text = sentence(
                "{text} There are {n} more problems: “netviz lesson check” lists them all.", text=text, n=others
            )
        super().__init__(text)
        self.problems = tuple(problems)
