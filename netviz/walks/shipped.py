"""The walk that comes with netviz, in the languages that it was told in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from netviz.languages import ENGLISH
from netviz.resources import resource_path
from netviz.walks.lesson import WalkLesson
from netviz.walks.reading import read_lesson


def walk_in(language: str) -> WalkLesson:
    """Return the walk in a language, or in English if it has not been told in that; its attribute says which.

    Its version is that of the English one: whoever goes on in another language keeps place and answers.

    Raises
    ------
    LessonError
        If its file is damaged.
    ResourceError
        If the English one is missing.
    """
    english = read_lesson(_path(ENGLISH))
    path = resource_path("lessons") / language / "walk.toml"
    if language == ENGLISH or not path.is_file():
        return english
    return replace(read_lesson(path), version=english.version)


def _path(language: str) -> Path:
    return resource_path("lessons", language, "walk.toml")
