"""What the presenter's notes say at a step of a lesson."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from netviz.app.walking.stages import has_stages_left
from netviz.app.walking.step_texts import StepTexts, in_quotation_marks, place_text
from netviz.walks.lesson import Question, Task
from netviz.walks.player import Phase, Player, expected_answer
from netviz.widgets.walking.notes_window import NotesWords

translate = QCoreApplication.translate

_HARMLESS = ("select", "open", "mode", "flatten")
"""The first words of actions that change neither the network nor the image."""

_BRACES = re.compile(r"\{[^{}]*\}")
_SENTENCE = re.compile(r".+?[.?!](?=\s|$)", re.DOTALL)


def note_words(player: Player, texts: StepTexts) -> NotesWords:
    """Return what the notes show now."""
    chapter = f"{player.place.chapter + 1} · {player.chapter.title}"
    if player.is_finished:
        end = translate("Notes", "The lesson is over.")
        return NotesWords(chapter, "", end, "", "", "", "")
    question = player.step.question
    return NotesWords(
        chapter=chapter,
        place=place_text(player),
        notes=player.step.notes,
        question=texts.now.ask,
        answer="" if question is None else _answer(player, question),
        key=_key(player),
        following=_following(player),
    )


def _answer(player: Player, question: Question) -> str:
    reply = player.reply
    if reply is not None and reply.is_judged:
        return translate("Notes", "Right: {answer}").format(answer=in_quotation_marks(reply.expected_text))
    if not is_known_before(question, player.step.task):
        return translate("Notes", "The right answer is known after the task.")
    expected = in_quotation_marks(expected_answer(question, player.facts))
    return translate("Notes", "Right: {answer}").format(answer=expected)


def is_known_before(question: Question, task: Task | None) -> bool:
    """Return whether the right answer is the same before and after the task."""
    if task is None or not question.answer.facts:
        return True
    return all(action.word.name.split()[0] in _HARMLESS for action in task.show_me)


def _key(player: Player) -> str:
    task = player.step.task
    if player.phase is not Phase.EXPLAINED and has_stages_left(task, player.facts):
        return translate("Notes", "PageDown shows the next stage.")
    match player.phase:
        case Phase.QUESTION if task is not None:
            return translate("Notes", "PageDown does the task for the class and shows the answer.")
        case Phase.QUESTION:
            return translate("Notes", "PageDown shows the answer.")
        case Phase.TASK:
            return translate("Notes", "PageDown does the task for the class.")
    if player.place == player.places[-1]:
        return translate("Notes", "PageDown ends the lesson.")
    return translate("Notes", "PageDown goes on to the next step.")


def _following(player: Player) -> str:
    """Return how the next step begins; what is not computed yet is an ellipsis."""
    following = player.places[player.places.index(player.place) + 1 :]
    if not following:
        return translate("Notes", "This is the last step.")
    chapter = player.lesson.chapters[following[0].chapter]
    if following[0].chapter != player.place.chapter:
        text = translate("Notes", "Next: chapter {number}, {title}")
        return text.format(number=following[0].chapter + 1, title=chapter.title)
    said = _BRACES.sub("…", chapter.steps[following[0].step].say.text)
    first = _SENTENCE.match(said)
    return translate("Notes", "Next: {text}").format(text=first.group() if first else said)
