"""What is said at the end of a lesson."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from netviz.app.walking.step_texts import answered
from netviz.walks.player import Player, Reply
from netviz.widgets.walking.words import ChapterScore, SummaryWords

translate = QCoreApplication.translate


def summary_words(player: Player) -> SummaryWords:
    """Return how many answers are right, in all and in each chapter, and every answer with its verdict."""
    replies = list(player.replies.values())
    count, right = _counts(replies)
    if count:
        text = translate("Guide", "You answered {count} question(s), {right} of them correctly.", "", count)
    else:
        text = translate("Guide", "All questions with their answers:") if replies else ""
    return SummaryWords(
        translate("Guide", "The end of “{title}”").format(title=player.lesson.title),
        text.format(count=count, right=right),
        tuple(_scores(player)),
        any(step.sketch for chapter in player.lesson.chapters for step in chapter.steps),
    )


def _scores(player: Player) -> Iterator[ChapterScore]:
    for number, chapter in enumerate(player.lesson.chapters):
        places = [place for place in player.places if place.chapter == number and place in player.replies]
        replies = [player.replies[place] for place in places]
        count, right = _counts(replies)
        score = translate("Guide", "{right} of {count} right").format(right=right, count=count) if count else ""
        if replies:
            yield ChapterScore(f"{number + 1} · {chapter.title}", score, tuple(answered(reply) for reply in replies))


def _counts(replies: list[Reply]) -> tuple[int, int]:
    """Return how many questions were answered, and how many correctly."""
    return sum(reply.said is not None for reply in replies), sum(reply.is_right for reply in replies)
