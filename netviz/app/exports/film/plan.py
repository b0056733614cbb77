"""Which moments a film shows, and for how long each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np


class FilmForm(Enum):
    """The forms of films; the value is the ending of their files."""

    GIF = "gif"
    MP4 = "mp4"

    @property
    def rate(self) -> int:
        """Pictures per second."""
        return {FilmForm.GIF: 10, FilmForm.MP4: 25}[self]


HEIGHTS = (360, 720, 1080)
"""Dots from top to bottom; films are 16 to 9."""

SECONDS = range(1, 61)


@dataclass(frozen=True, slots=True)
class FilmChoice:
    """What the user wants.

    Attributes
    ----------
    form : FilmForm
    first, last : int
        The batches at the beginning and at the end.
    seconds : int
        Duration, one of `SECONDS`.
    height : int
        One of `HEIGHTS`.
    is_light : bool
        Whether it has light colors rather than those on the screen.
    """

    form: FilmForm
    first: int
    last: int
    seconds: int = 10
    height: int = 720
    is_light: bool = False

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in dots, both even, as video needs."""
        return 2 * round(self.height * 16 / 9 / 2), self.height

    @property
    def n_pictures(self) -> int:
        """How many pictures the film has."""
        return self.seconds * self.form.rate


@dataclass(frozen=True, slots=True)
class Shot:
    """A moment of a film: its place among the kept moments, and for how many pictures it stays."""

    place: int
    n_pictures: int


def shots_of(steps: Sequence[int], choice: FilmChoice) -> list[Shot]:
    """Return the moments of a film, as evenly spread as the timeline plays them: each kept moment for the same time.

    Parameters
    ----------
    steps : sequence of int
        Of all kept moments, ascending.
    choice : FilmChoice

    Returns
    -------
    list of Shot
        Their pictures add up to those of the film. The first and the last kept moment between the two batches are
        among them; without any between, the nearest one before is shown.
    """
    low = min(bisect_left(steps, choice.first), len(steps) - 1)
    high = max(bisect_right(steps, choice.last) - 1, 0)
    low = min(low, high)
    n, n_kept = choice.n_pictures, high - low + 1
    # Each moment for the same time, or each picture of another moment.
    even = low + np.arange(n) * n_kept // n
    places = even if n_kept <= n else np.rint(np.linspace(low, high, n)).astype(int)
    shown, counts = np.unique(places, return_counts=True)
    return [Shot(int(place), int(count)) for place, count in zip(shown, counts, strict=True)]
