"""Which moments a film shows, and for how long each."""

from __future__ import annotations

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


class FilmSubject(Enum):
    """What is filmed."""

    NETWORK = "network"
    WEIGHTS = "weights"
    WINDOW = "window"


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
        Whether it has light colors rather than dark ones.
    subject : FilmSubject
    """

    form: FilmForm
    first: int
    last: int
    seconds: int = 10
    height: int = 720
    is_light: bool = False
    subject: FilmSubject = FilmSubject.NETWORK

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
    """A moment of a film: its batch, and for how many pictures it stays."""

    step: int
    n_pictures: int


def shots_of(kept: Sequence[int], choice: FilmChoice, *, only_kept: bool = False) -> list[Shot]:
    """Return the moments of a film: as the timeline plays them, with the batches in between.

    The timeline takes equally long from each kept moment to the next one. The first batches, which change most, are
    kept most densely, so they are shown more slowly than the later ones.

    Parameters
    ----------
    kept : sequence of int
        The batches of all kept moments, ascending.
    choice : FilmChoice
    only_kept : bool
        Whether there is nothing between the kept moments, because another program trains.

    Returns
    -------
    list of Shot
        Of different batches, ascending; their pictures add up to those of the film. The first and the last are those
        of the choice, as far as the run goes; with `only_kept`, the kept ones nearest to them.
    """
    low, high = kept[0], kept[-1]
    first, last = min(max(choice.first, low), high), min(max(choice.last, low), high)
    if only_kept:
        first, last = (min(kept, key=lambda step: abs(step - end)) for end in (first, last))
    between = [step for step in kept if first < step < last]
    marks = np.array([first, *between, last], dtype=float)
    places = np.linspace(0.0, len(marks) - 1.0, choice.n_pictures)
    if only_kept:
        places = np.rint(places)
    steps = np.rint(np.interp(places, np.arange(len(marks)), marks)).astype(int)
    shown, counts = np.unique(steps, return_counts=True)
    return [Shot(int(step), int(count)) for step, count in zip(shown, counts, strict=True)]
