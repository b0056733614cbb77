"""Playing a lesson: where the person is, what was answered, and what comes next; it knows no window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from netviz.sentences import sentence
from netviz.walks.errors import ExpressionError
from netviz.walks.expression import Expression, Facts, LiveFacts, Value, write
from netviz.walks.lesson import Action, Chapter, Question, Step, WalkLesson
from netviz.walks.preparing import preparation


class Phase(Enum):
    """What a step waits for."""

    QUESTION = "question"
    TASK = "task"
    EXPLAINED = "explained"


@dataclass(frozen=True, slots=True)
class Place:
    """A step of a lesson.

    Attributes
    ----------
    chapter, step : int
        From 0.
    """

    chapter: int
    step: int


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer and what was said to it.

    Attributes
    ----------
    place : Place
    asked : str
        The question.
    said : Value or None
        The answer; None if the question was skipped.
    said_text : str
        The answer as it is shown.
    is_judged : bool
        Whether it was compared with what is true, which waits for the step's task.
    expected_text : str
        The right answer.
    is_right : bool
    text : str
        What is said to this answer; empty if nothing is.
    why : str
        The explanation, from the same facts as the verdict.
    about : str
        The network and the image that the verdict is about, in words.
    """

    place: Place
    asked: str
    said: Value | None
    said_text: str
    is_judged: bool = False
    expected_text: str = ""
    is_right: bool = False
    text: str = ""
    why: str = ""
    about: str = ""


class Player:
    """Where a person is in a lesson.

    Attributes
    ----------
    lesson : WalkLesson
    place : Place
    phase : Phase
    is_finished : bool
        Whether the last step is left behind.
    replies : dict of Place to Reply
        The questions that were answered or skipped.
    """

    def __init__(self, lesson: WalkLesson, facts: LiveFacts) -> None:
        self.lesson = lesson
        self._live = facts
        self._asked: Facts | None = None
        self.facts: Facts = _WithAnswers(self, facts)
        self.place = Place(0, 0)
        self.phase = Phase.EXPLAINED
        self.is_finished = False
        self.replies: dict[Place, Reply] = {}
        self._enter(self.place)

    @property
    def chapter(self) -> Chapter:
        """The chapter that is played."""
        return self.lesson.chapters[self.place.chapter]

    @property
    def step(self) -> Step:
        """The step that is played."""
        return self.chapter.steps[self.place.step]

    @property
    def left_out(self) -> tuple[str, ...]:
        """The views that the chapter leaves out now: each until the last question that covers it was answered."""
        return tuple(name for name in self.chapter.hide if not self._is_revealed(name))

    def _is_revealed(self, name: str) -> bool:
        """Whether the last question that covers a view was answered or is left behind; never if there is none."""
        covering = [number for number, step in enumerate(self.chapter.steps) if name in step.hide]
        if not covering:
            return False
        last, place = covering[-1], self.place
        is_past = place.step > last or (place.step == last and self.phase is not Phase.QUESTION)
        return is_past or Place(place.chapter, last) in self.replies

    @property
    def reply(self) -> Reply | None:
        """The answer to this step's question."""
        return self.replies.get(self.place)

    @property
    def places(self) -> tuple[Place, ...]:
        """Every step of the lesson, in order."""
        return tuple(
            Place(number, step)
            for number, chapter in enumerate(self.lesson.chapters)
            for step in range(len(chapter.steps))
        )

    def retell(self, lesson: WalkLesson, retold: Callable[[Reply], Reply]) -> None:
        """Go on in another language, with all answers, each told in it by a function."""
        self.lesson = lesson
        self.replies = {place: retold(reply) for place, reply in self.replies.items()}

    @property
    def is_first(self) -> bool:
        """Whether no step precedes this one."""
        return self.place == Place(0, 0)

    # Moving ----------------------------------------------------------------------------------------------------------

    def next(self) -> bool:
        """Go to the next step, or finish; return whether the next step begins a chapter."""
        following = self.places[self.places.index(self.place) + 1 :]
        if not following:
            self.is_finished = True
            return False
        begins = following[0].chapter != self.place.chapter
        self._enter(following[0])
        return begins

    def back(self) -> None:
        """Go to the step before; from the end, to the last step."""
        if self.is_finished:
            self._enter(self.place)
        elif not self.is_first:
            self._enter(self.places[self.places.index(self.place) - 1])

    def go_to(self, chapter: int, step: int = 0) -> None:
        """Go to a step."""
        self._enter(Place(chapter, step))

    def take_up(self, place: Place, replies: Iterable[Reply]) -> None:
        """Go on where someone was, with the answers that were given."""
        self.replies = {reply.place: reply for reply in replies}
        self._enter(place)

    def start_over(self) -> None:
        """Forget every answer and go to the first step."""
        self.take_up(Place(0, 0), ())

    def _enter(self, place: Place) -> None:
        self.is_finished = False
        self.place = place
        self._asked = None
        reply = self.reply
        if self.step.question is not None and reply is None:
            self.phase = Phase.QUESTION
        elif self.step.task is not None and (reply is None or not reply.is_judged):
            self.phase = Phase.TASK
        else:
            self.phase = Phase.EXPLAINED

    def actions_up_to_here(self) -> Iterator[Action]:
        """Yield what leads from the beginning of the chapter to this step, with every task done."""
        yield from self.chapter.actions
        for number, step in enumerate(self.chapter.steps[: self.place.step]):
            yield from preparation(self.chapter, number)
            if step.task is not None:
                yield from step.task.show_me
        yield from self.preparation
        if self.step.task is not None and self.phase is Phase.EXPLAINED:
            # It was done before, and the explanation speaks of it.
            yield from self.step.task.show_me

    @property
    def preparation(self) -> tuple[Action, ...]:
        """What is done in the window when this step begins."""
        return preparation(self.chapter, self.place.step)

    def note_moment(self) -> None:
        """Note that the window is as the step wants it: its question is about this moment, whatever comes between."""
        self._asked = self._live.at_this_moment() if self.phase is Phase.QUESTION else None

    # Answering and doing ---------------------------------------------------------------------------------------------

    def answer(self, said: Value | None, said_text: str = "", asked: str = "") -> None:
        """Answer the question, or skip it with None; whether it is right is seen after the task, if there is one.

        Parameters
        ----------
        said : Value or None
            A number; for choices, the number of the choice, from 1; for a click, the number of the pixel, unit or
            digit.
        said_text : str
            As it is shown.
        asked : str
            The question as it was shown; by default with the numbers of now.
        """
        question = self.step.question
        if self.phase is not Phase.QUESTION or question is None:
            return
        self.replies[self.place] = Reply(self.place, asked or question.ask.fill(self.facts), said, said_text)
        if self.step.task is None:
            self._explain()
        else:
            self.phase = Phase.TASK

    def _explain(self) -> None:
        """Compare the answer with what was true when it was asked; after a task, with what is true now.

        Verdict, reply and explanation are all from one moment.
        """
        self.phase = Phase.EXPLAINED
        step, reply = self.step, self.reply
        question = step.question
        if question is None or reply is None:
            return
        asked = self._asked if step.task is None else None
        facts = _WithAnswers(self, asked or self._live.at_this_moment())
        # The texts may speak of whether it is right.
        is_right = reply.said is not None and _is_right(question, reply.said, facts)
        self.replies[self.place] = replace(reply, is_right=is_right)
        self.replies[self.place] = replace(
            reply,
            is_right=is_right,
            text="" if reply.said is None else _text_for(question, facts),
            expected_text=expected_answer(question, facts),
            is_judged=True,
            why="" if step.why is None else step.why.fill(facts),
        )

    def note_about(self, about: str) -> None:
        """Note which network and which image the verdict of this step is about; the first note stays."""
        reply = self.reply
        if reply is not None and reply.is_judged and not reply.about:
            self.replies[self.place] = replace(reply, about=about)

    def forget_answer(self) -> None:
        """Ask the question of this step again."""
        if self.replies.pop(self.place, None) is not None:
            self._enter(self.place)

    def check_task(self) -> bool:
        """Note whether the task was done; return whether it has just been."""
        task = self.step.task
        if self.phase is not Phase.TASK or task is None or not holds(task.until, self.facts):
            return False
        self._explain()
        return True

    @property
    def waits_for_pause(self) -> bool:
        """Whether the task is done but for training, which has come far enough and should pause."""
        task = self.step.task
        if self.phase is not Phase.TASK or task is None or holds(task.until, self.facts):
            return False
        return ("training", 0) in task.until.facts and holds(task.until, _Paused(self.facts))

    def finish_task(self) -> None:
        """Take the task as done, because the program did it."""
        if self.phase is Phase.TASK:
            self._explain()


class _Paused:
    """The facts as they would be if training paused now."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def value_of(self, name: str, arguments: tuple[Value, ...]) -> Value:
        return False if name == "training" else self._facts.value_of(name, arguments)


_NOT_ANSWERED = sentence("The question was not answered.")


class _WithAnswers:
    """The facts of the window, with what the person has answered."""

    def __init__(self, player: Player, facts: Facts) -> None:
        self._player = player
        self._facts = facts

    def value_of(self, name: str, arguments: tuple[Value, ...]) -> Value:
        reply = self._player.reply
        match name, arguments:
            case "said", ():
                if reply is None or reply.said is None:
                    raise ExpressionError(_NOT_ANSWERED)
                return reply.said
            case "said", (str() as step,):
                return self._said_in(step)
            case "right", ():
                return reply is not None and reply.is_right
        return self._facts.value_of(name, arguments)

    def _said_in(self, name: str) -> Value:
        for place, reply in self._player.replies.items():
            if self._player.lesson.chapters[place.chapter].steps[place.step].name == name and reply.said is not None:
                return reply.said
        raise ExpressionError(_NOT_ANSWERED)


def expected_answer(question: Question, facts: Facts) -> str:
    """Return the right answer as it is shown; empty if it has no value now."""
    try:
        right = question.answer.evaluate(facts)
    except ExpressionError:
        return ""
    if question.choices and isinstance(right, int) and 1 <= right <= len(question.choices):
        return quoted(question.choices[right - 1].fill(facts))
    return write(right, question.shown_as)


def quoted(choice: str) -> str:
    """Return one of several choices as it is kept beside an answer; the window shows it in its language's marks."""
    return f"“{choice}”"


def holds(condition: Expression, facts: Facts) -> bool:
    """Return whether a condition holds; one that has no value does not."""
    try:
        return bool(condition.evaluate(facts))
    except ExpressionError:
        return False


def _is_right(question: Question, said: Value, facts: Facts) -> bool:
    if question.right_if is not None:
        return holds(question.right_if, facts)
    try:
        right, within = question.answer.evaluate(facts), question.within.evaluate(facts)
    except ExpressionError:
        return False
    if isinstance(said, str) or isinstance(right, str) or isinstance(within, str):
        return said == right
    try:
        return abs(said - right) <= within
    except OverflowError:
        # One of them is too large to be the other.
        return False


def _text_for(question: Question, facts: Facts) -> str:
    for when, say in question.replies:
        if holds(when, facts):
            return say.fill(facts)
    return ""
