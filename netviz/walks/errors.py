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
        first = problems[0]
        super().__init__(sentence("{name} is not a lesson that can be used: {problem}", name=name, problem=first))
        self.problems = tuple(problems)
