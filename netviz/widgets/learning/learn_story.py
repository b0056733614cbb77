"""What a lesson's update does to the connections into the digits, in the words of the lecture."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from netviz.numbers import local
from netviz.session.lesson_work import Findings
from netviz.tracing.learning import LearningStep
from netviz.tracing.learning_counts import Tally
from netviz.widgets.learning.learn_words import ClassName
from netviz.widgets.parts.theme import Theme

translate = QCoreApplication.translate


def story(step: LearningStep, findings: Findings, name: ClassName, theme: Theme) -> str:
    """Return one sentence as rich text: what the step did to the connections into the label and into the answer.

    Parameters
    ----------
    step : LearningStep
    findings : Findings
        The counts of this step, which the table below the sentence has too.
    name : callable
        Returns the name of a class.
    theme : Theme
    """
    last = findings.layers[-1]
    label = f"<b style='color:{theme.right}'>{escape(name(step.label))}</b>"
    if last.winning_digit is None:
        return _of_a_right_answer(label, last.true_digit)
    answer = f"<b style='color:{theme.wrong}'>{escape(name(step.winner))}</b>"
    return _of_a_wrong_answer(answer, last.winning_digit, label, last.true_digit)


def _of_a_right_answer(label: str, into_label: Tally) -> str:
    if not _changes(into_label):
        text = translate(
            "LearnStory", "<b>Right answer:</b> no connection into the right digit, {label}, changes what it adds."
        )
    elif into_label.weakened:
        text = translate(
            "LearnStory",
            "<b>Right answer,</b> but the rule of thumb does not hold for every connection: into the right digit, "
            "{label}, {reinforced} are reinforced and {weakened} weakened.",
        )
    else:
        text = translate(
            "LearnStory",
            "<b>Right answer:</b> active connections into the right digit, {label}, are reinforced even more "
            "({reinforced} of {total}).",
        )
    return text.format(
        label=label,
        reinforced=local(into_label.reinforced, ","),
        weakened=local(into_label.weakened, ","),
        total=local(into_label.n_connections, ","),
    )


def _of_a_wrong_answer(answer: str, into_answer: Tally, label: str, into_label: Tally) -> str:
    if not _changes(into_answer) and not _changes(into_label):
        text = translate(
            "LearnStory",
            "<b>Wrong answer:</b> yet no connection into the wrong digit, {answer}, or into the right digit, {label}, "
            "changes what it adds.",
        )
    elif into_answer.reinforced or into_label.weakened or not into_answer.weakened or not into_label.reinforced:
        text = translate(
            "LearnStory",
            "<b>Wrong answer,</b> but the rule of thumb does not hold for every connection: into the wrong digit, "
            "{answer}, {weakened} are weakened and {answer_reinforced} reinforced; into the right digit, {label}, "
            "{reinforced} are reinforced and {label_weakened} weakened.",
        )
    else:
        text = translate(
            "LearnStory",
            "<b>Wrong answer:</b> active connections into the wrong digit, {answer}, are weakened ({weakened} of "
            "{total}); those into the right digit, {label}, are reinforced ({reinforced} of {total}).",
        )
    return text.format(
        answer=answer,
        weakened=local(into_answer.weakened, ","),
        answer_reinforced=local(into_answer.reinforced, ","),
        label=label,
        reinforced=local(into_label.reinforced, ","),
        label_weakened=local(into_label.weakened, ","),
        total=local(into_label.n_connections, ","),
    )


def _changes(tally: Tally) -> bool:
    return bool(tally.reinforced or tally.weakened)
