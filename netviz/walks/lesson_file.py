"""What a lesson file holds, as its schema: every name, its type, and whether it must be there."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

FORMAT = 1
"""The number of the format that this version reads."""

_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
_Line = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
_Units = Annotated[int, msgspec.Meta(ge=1, le=4096)]
_Lines = Annotated[list[_Line], msgspec.Meta(max_length=20)]


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names that are not in the schema are errors: most are misspelled."""


class ReplyEntry(_Strict, frozen=True, kw_only=True):
    """What is said to some of the answers: the first reply whose condition holds."""

    when: _Line
    say: _Text


class MeanwhileEntry(_Strict, frozen=True, kw_only=True):
    """What is said while the person is busy with the task: the first whose condition holds."""

    when: _Line
    say: _Text


class StepEntry(_Strict, frozen=True, kw_only=True):
    """One step: say, ask, do, why. Only `say` must be there."""

    say: _Text
    point_at: _Lines = []
    hide: _Lines = []
    prepare: _Lines = []
    name: str = ""
    ask: str = ""
    answer: str = ""
    answer_by: Literal["number", "choice", "pixel", "unit", "digit"] = "number"
    choices: _Lines = []
    within: str = "0"
    right_if: str = ""
    shown_as: str = ""
    replies: Annotated[list[ReplyEntry], msgspec.Meta(max_length=10)] = []
    do: str = ""
    until: str = ""
    show_me: _Lines = []
    meanwhile: Annotated[list[MeanwhileEntry], msgspec.Meta(max_length=10)] = []
    why: str = ""
    sketch: bool = False
    notes: str = ""


class StartEntry(_Strict, frozen=True, kw_only=True):
    """The state of the window in which a chapter begins."""

    preset: str = "lecture"
    hidden: Annotated[list[_Units], msgspec.Meta(min_length=1, max_length=2)] | None = None
    batches: Annotated[int, msgspec.Meta(ge=0, le=5000)] = 0
    actions: _Lines = []


class ChapterEntry(_Strict, frozen=True, kw_only=True):
    """A chapter of one to three minutes."""

    title: _Line
    minutes: Annotated[int, msgspec.Meta(ge=1, le=30)] = 2
    start: StartEntry = StartEntry()
    hide: _Lines = []
    steps: Annotated[list[StepEntry], msgspec.Meta(min_length=1, max_length=50)]


class LessonEntry(_Strict, frozen=True, kw_only=True):
    """A whole file."""

    format: Literal[1]
    title: _Line
    about: str = ""
    language: str = "en"
    seed: Annotated[int, msgspec.Meta(ge=0)] = 0
    chapters: Annotated[list[ChapterEntry], msgspec.Meta(min_length=1, max_length=50)]
