"""A lesson that was read and understood: chapters of steps, with their texts, questions and tasks."""

from __future__ import annotations

from dataclasses import dataclass

from netviz.walks.expression import Expression, Template
from netviz.walks.vocabulary import Word


@dataclass(frozen=True, slots=True)
class Action:
    """Something that is done in the window.

    Attributes
    ----------
    word : Word
    arguments : tuple of Template
    """

    word: Word
    arguments: tuple[Template, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What the person predicts.

    Attributes
    ----------
    ask : Template
    answer : Expression
        The right answer: a number, or for choices the number of the choice, from 1.
    answer_by : str
        ``number``, ``choice``, or a click on a ``pixel``, ``unit`` or ``digit``.
    choices : tuple of Template
    within : Expression
        How far from the right answer a number may be and still be right.
    right_if : Expression or None
        Instead of `within`: whether the answer, ``said``, is right.
    shown_as : str
        How the right answer is written, as in a template after the colon.
    replies : tuple of (Expression, Template)
        What is said to some of the answers; the first whose condition holds.
    """

    ask: Template
    answer: Expression
    answer_by: str
    choices: tuple[Template, ...]
    within: Expression
    right_if: Expression | None
    shown_as: str
    replies: tuple[tuple[Expression, Template], ...]


@dataclass(frozen=True, slots=True)
class Task:
    """What the person does.

    Attributes
    ----------
    do : Template
    until : Expression
        True once it was done.
    show_me : tuple of Action
        The actions that do it instead.
    meanwhile : tuple of (Expression, Template)
        What is said on the way; the first whose condition holds.
    """

    do: Template
    until: Expression
    show_me: tuple[Action, ...]
    meanwhile: tuple[tuple[Expression, Template], ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step: say, predict, do, see, why.

    Attributes
    ----------
    say : Template
    point_at : tuple of str
        Names in `netviz.walks.vocabulary.VIEWS`.
    hide : tuple of str
        Such names, of what is covered until the question is answered.
    prepare : tuple of Action
        What is done in the window when the step begins.
    name : str
        By which later steps know its answer; may be empty.
    question : Question or None
    task : Task or None
    why : Template or None
        The explanation, after the question and the task.
    sketch : bool
        Whether the small network with its numbers is offered here.
    notes : str
        For the teacher.
    """

    say: Template
    point_at: tuple[str, ...]
    hide: tuple[str, ...]
    prepare: tuple[Action, ...]
    name: str
    question: Question | None
    task: Task | None
    why: Template | None
    sketch: bool
    notes: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter.

    Attributes
    ----------
    title : str
    minutes : int
    preset : str
        The key of the preset whose run it begins with.
    hidden : tuple of int or None
        Units of the hidden layers; None keeps the preset's.
    batches : int
        Batches that are trained before it begins.
    actions : tuple of Action
        What is done in the window then.
    steps : tuple of Step
    hide : tuple of str
        Names in `netviz.walks.vocabulary.VIEWS`, of what is left out until the last question that covers it.
    """

    title: str
    minutes: int
    preset: str
    hidden: tuple[int, ...] | None
    batches: int
    actions: tuple[Action, ...]
    steps: tuple[Step, ...]
    hide: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WalkLesson:
    """A lesson.

    Attributes
    ----------
    title, about : str
    language : str
        The code of its language, such as ``en``.
    seed : int
        The seed of its runs, so that every class sees the same.
    chapters : tuple of Chapter
    version : str
        Of the file's contents: another text is another version.
    """

    title: str
    about: str
    language: str
    seed: int
    chapters: tuple[Chapter, ...]
    version: str = ""
