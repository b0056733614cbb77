"""What is said at the end of a lesson."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.app.walking.step_texts import answered
from netviz.walks.player import Player
from netviz.widgets.walking.words import SummaryWords

translate = QCoreApplication.translate


def summary_words(player: Player) -> SummaryWords:
    """Return every answer with its verdict, and how many are right."""
    replies = [player.replies[place] for place in player.places if place in player.replies]
    right = sum(reply.is_right for reply in replies)
    count = sum(reply.said is not None for reply in replies)
    if count:
        text = translate("Guide", "You answered {count} question(s), {right} of them correctly.", "", count)
    else:
        text = translate("Guide", "All questions with their answers:") if replies else ""
    return SummaryWords(
        translate("Guide", "The end of “{title}”").format(title=player.lesson.title),
        text.format(count=count, right=right),
        [answered(reply) for reply in replies],
    )
