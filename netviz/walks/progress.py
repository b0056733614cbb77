"""How far a person has come in a lesson, as text that outlives the program."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from netviz.walks.expression import Value
from netviz.walks.lesson import WalkLesson
from netviz.walks.player import Place, Player, Reply

MAX_LENGTH = 200_000
"""The longest text that is read, in characters."""


class _ReplyEntry(msgspec.Struct, forbid_unknown_fields=True):
    chapter: int
    step: int
    asked: str
    said: bool | int | float | str | None
    said_text: str
    is_judged: bool
    expected_text: str
    is_right: bool
    text: str
    why: str
    about: str = ""


class _Entry(msgspec.Struct, forbid_unknown_fields=True):
    chapter: int
    step: int
    replies: list[_ReplyEntry]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a person has come.

    Attributes
    ----------
    place : Place
    replies : tuple of Reply
    """

    place: Place
    replies: tuple[Reply, ...]


def write_progress(player: Player) -> str:
    """Return how far a person has come; empty at the very beginning, and at the end."""
    if player.is_finished or (player.is_first and not player.replies):
        return ""
    replies = [
        _ReplyEntry(
            reply.place.chapter,
            reply.place.step,
            reply.asked,
            reply.said,
            reply.said_text,
            reply.is_judged,
            reply.expected_text,
            reply.is_right,
            reply.text,
            reply.why,
            reply.about,
        )
        for reply in player.replies.values()
    ]
    return msgspec.json.encode(_Entry(player.place.chapter, player.place.step, replies)).decode()


def read_progress(text: str, lesson: WalkLesson) -> Progress | None:
    """Read how far a person has come; None if there is nothing, or it does not fit the lesson."""
    if not text or len(text) > MAX_LENGTH:
        return None
    try:
        entry = msgspec.json.decode(text, type=_Entry)
    except (msgspec.DecodeError, UnicodeError):
        return None
    place = Place(entry.chapter, entry.step)
    replies = tuple(_reply(part) for part in entry.replies)
    fits = _is_step(place, lesson) and all(_asks(reply.place, lesson) for reply in replies)
    return Progress(place, replies) if fits else None


def _reply(entry: _ReplyEntry) -> Reply:
    said: Value | None = entry.said
    return Reply(
        Place(entry.chapter, entry.step),
        entry.asked,
        said,
        entry.said_text,
        entry.is_judged,
        entry.expected_text,
        entry.is_right,
        entry.text,
        entry.why,
        entry.about,
    )


def _is_step(place: Place, lesson: WalkLesson) -> bool:
    return 0 <= place.chapter < len(lesson.chapters) and 0 <= place.step < len(lesson.chapters[place.chapter].steps)


def _asks(place: Place, lesson: WalkLesson) -> bool:
    return _is_step(place, lesson) and lesson.chapters[place.chapter].steps[place.step].question is not None
