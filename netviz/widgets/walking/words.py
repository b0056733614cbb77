"""What the card of a lesson shows at one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that waits for its answer.

    Attributes
    ----------
    text : str
    answer_by : str
        ``number``, ``choice``, ``pixel``, ``unit`` or ``digit``.
    choices : sequence of str
    within : float
        How far from the right number an answer may be; 0 for a number that is not estimated.
    """

    text: str
    answer_by: str
    choices: Sequence[str] = ()
    within: float = 0.0


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with its answer.

    Attributes
    ----------
    text : str
        The question.
    said : str
        The answer; empty if the question was skipped.
    is_judged : bool
        Whether it is known what is right; it may only be seen after the step's task.
    expected : str
        The right answer.
    is_right : bool
    reply : str
        What is said to it; may be empty.
    """

    text: str
    said: str
    is_judged: bool
    expected: str
    is_right: bool
    reply: str = ""


@dataclass(frozen=True, slots=True)
class MovedWords:
    """What is said while the window shows something else than a step is about.

    Attributes
    ----------
    text : str
    can_return : bool
        Whether the window can be brought back to the step.
    """

    text: str
    can_return: bool


@dataclass(frozen=True, slots=True)
class StepWords:
    """Everything that the card shows at one step.

    Attributes
    ----------
    chapter : str
        Number and title.
    place : str
        Where in the chapter.
    say : str
    asked : Asked or None
    answered : Answered or None
    do : str
        What the person does now; empty if nothing is to be done, or it was done.
    done : str
        What was done; empty without a task, or before it was done.
    can_show : bool
        Whether the program can do it instead.
    why : str
    progress : float
        The part of the lesson that lies behind, from 0 to 1.
    can_go_back : bool
    is_last : bool
    has_sketch : bool
        Whether the small network is offered.
    meanwhile : str
        What is said on the way through the task.
    moved : MovedWords or None
        None while the window shows what the step is about.
    """

    chapter: str
    place: str
    say: str
    asked: Asked | None
    answered: Answered | None
    do: str
    done: str
    can_show: bool
    why: str
    progress: float
    can_go_back: bool
    is_last: bool
    has_sketch: bool = False
    meanwhile: str = ""
    moved: MovedWords | None = None

    @property
    def is_explained(self) -> bool:
        """Whether nothing is left to answer or to do."""
        return self.asked is None and not self.do


@dataclass(frozen=True, slots=True)
class WelcomeWords:
    """What the card shows to someone who was in the lesson before.

    Attributes
    ----------
    title, text : str
    chapter : int
        Where it goes on, from 1.
    """

    title: str
    text: str
    chapter: int


@dataclass(frozen=True, slots=True)
class ChapterScore:
    """What was answered in a chapter.

    Attributes
    ----------
    title : str
        Number and title.
    score : str
        How many answers are right, in words.
    answers : sequence of Answered
    """

    title: str
    score: str
    answers: Sequence[Answered]


@dataclass(frozen=True, slots=True)
class SummaryWords:
    """What the card shows at the end.

    Attributes
    ----------
    title : str
    text : str
    chapters : sequence of ChapterScore
        Those with questions that were answered or skipped.
    has_sketch : bool
        Whether the lesson offers the small network.
    """

    title: str
    text: str
    chapters: Sequence[ChapterScore]
    has_sketch: bool = False
