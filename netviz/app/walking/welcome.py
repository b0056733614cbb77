"""What is said to someone who was in a lesson before."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.session.joining import together
from netviz.walks.lesson import WalkLesson
from netviz.walks.progress import Progress
from netviz.widgets.walking.words import WelcomeWords

translate = QCoreApplication.translate


def welcome_words(lesson: WalkLesson, before: Progress) -> WelcomeWords:
    """Return where the person was, and how much of it is kept."""
    place, chapter = before.place, lesson.chapters[before.place.chapter]
    text = translate("Guide", "You were in “{title}”, step {step} of {total}.")
    words = [text.format(title=chapter.title, step=place.step + 1, total=len(chapter.steps))]
    if n_answers := sum(reply.said is not None for reply in before.replies):
        words.append(translate("Guide", "netviz kept {count} answer(s).", "", n_answers).format(count=n_answers))
    return WelcomeWords(translate("Guide", "Welcome back"), together(words), place.chapter + 1)
