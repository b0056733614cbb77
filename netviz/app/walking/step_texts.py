"""The texts of a lesson's steps with their numbers, as they were when each step began."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from netviz.walks.expression import Facts
from netviz.walks.lesson import Question
from netviz.walks.player import Phase, Place, Player, Reply, holds, quoted
from netviz.walks.retelling import Retelling
from netviz.widgets.walking.words import Answered, Asked, MovedWords, StepWords

translate = QCoreApplication.translate

_ESTIMATED = 0.25
"""A smaller tolerance is for rounding."""


@dataclass(frozen=True, slots=True)
class FilledStep:
    """A step's texts with numbers.

    Attributes
    ----------
    say, ask, do : str
        Empty if the step has none.
    choices : tuple of str
    why : str
        Empty until the step is explained.
    """

    say: str
    ask: str = ""
    choices: tuple[str, ...] = ()
    do: str = ""
    why: str = ""


class StepTexts:
    """Fills in the texts of the steps that a person comes to.

    What was said and asked when the step began stays, because later the numbers may be others.

    Attributes
    ----------
    now : FilledStep
        The step that is played.
    seen : dict of Place to FilledStep
        Every step that has been explained, with the numbers of that moment.
    kept_why : str
        The explanation of a task without a question, as it was shown last; empty before and without.
    """

    def __init__(self, player: Player) -> None:
        self._player = player
        self.now = FilledStep("")
        self.seen: dict[Place, FilledStep] = {}
        self.kept_why = ""

    def begin(self) -> None:
        """Fill in the texts of the step that begins."""
        self._player.note_moment()
        self.kept_why = ""
        step, facts = self._player.step, self._player.facts
        question, task = step.question, step.task
        self.now = FilledStep(
            step.say.fill(facts),
            "" if question is None else question.ask.fill(facts),
            () if question is None else tuple(choice.fill(facts) for choice in question.choices),
            "" if task is None else task.do.fill(facts),
        )

    def retell(self, retelling: Retelling) -> None:
        """Tell all that was told in another language."""

        def retold(told: FilledStep) -> FilledStep:
            choices = tuple(map(retelling.text, told.choices))
            say, ask, do, why = map(retelling.text, (told.say, told.ask, told.do, told.why))
            return FilledStep(say, ask, choices, do, why)

        self.now = retold(self.now)
        self.seen = {place: retold(told) for place, told in self.seen.items()}
        self.kept_why = retelling.text(self.kept_why)

    def words(self, moved: MovedWords | None = None) -> StepWords:
        """Return what the card shows of the step now."""
        player, now = self._player, self.now
        step, reply, place = player.step, player.reply, player.place
        question, task = step.question, step.task
        asked = None
        if question is not None and player.phase is Phase.QUESTION:
            asked = Asked(now.ask, question.answer_by, now.choices, _tolerance(question, player.facts))
        explained = player.phase is Phase.EXPLAINED
        why = self._why() if explained else ""
        if explained:
            self.seen[place] = FilledStep(now.say, now.ask, now.choices, now.do, why)
        return StepWords(
            chapter=f"{place.chapter + 1} · {player.chapter.title}",
            place=place_text(player),
            say=now.say,
            asked=asked,
            answered=None if reply is None else answered(reply),
            do=now.do if player.phase is Phase.TASK else "",
            done=now.do if explained else "",
            can_show=task is not None and bool(task.show_me),
            why=why,
            meanwhile=self._meanwhile() if player.phase is Phase.TASK else "",
            progress=player.places.index(place) / len(player.places),
            can_go_back=not player.is_first,
            is_last=place == player.places[-1],
            has_sketch=step.sketch,
            moved=moved,
        )

    def _why(self) -> str:
        """Return the explanation: after a question, of the moment of its verdict; after a task, as it was kept."""
        player = self._player
        step, reply = player.step, player.reply
        if step.why is None:
            return ""
        if reply is not None and reply.is_judged:
            return reply.why
        if step.task is None:
            return step.why.fill(player.facts)
        if not self.kept_why:
            self.keep_why()
        return self.kept_why

    def keep_why(self) -> None:
        """Fill in the explanation of a task with the numbers of now."""
        why = self._player.step.why
        self.kept_why = "" if why is None else why.fill(self._player.facts)

    def _meanwhile(self) -> str:
        """Return what is said on the way through a task."""
        task, facts = self._player.step.task, self._player.facts
        said = () if task is None else task.meanwhile
        return next((say.fill(facts) for when, say in said if holds(when, facts)), "")


def place_text(player: Player) -> str:
    """Return which step of its chapter is played."""
    text = translate("Guide", "step {step} of {total}")
    return text.format(step=player.place.step + 1, total=len(player.chapter.steps))


def answered(reply: Reply) -> Answered:
    """Return an answer as the card shows it."""
    said, expected = in_quotation_marks(reply.said_text), in_quotation_marks(reply.expected_text)
    return Answered(reply.asked, said, reply.is_judged, expected, reply.is_right, reply.text)


def in_quotation_marks(answer: str) -> str:
    """Return an answer with a choice in the quotation marks of the language; a number has none."""
    if answer and answer == quoted(answer[1:-1]):
        return translate("Guide", "“{choice}”").format(choice=answer[1:-1])
    return answer


def _tolerance(question: Question, facts: Facts) -> float:
    """Return how far off an estimate may be; 0 for a number that is not estimated, but rounded at most."""
    if question.answer_by != "number" or question.right_if is not None:
        return 0.0
    within = question.within.evaluate(facts)
    return within if isinstance(within, int | float) and within >= _ESTIMATED else 0.0
