"""When a checkpoint was saved, read from its name: ``step_000100.pt``, ``epoch=3-step=1200``, ``model_7.keras``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from netviz.formats.counting import Counting

_STEP_WORDS = ("steps", "step", "iterations", "iteration", "iters", "iter", "batches", "batch")
_EPOCH_WORDS = ("epochs", "epoch")
_SHORT_WORDS = {"it": Counting.STEP, "ep": Counting.EPOCH, "e": Counting.EPOCH}
"""Words that other words end in: ``digit_3`` counts nothing."""

_THOUSANDS = {"": 1, "k": 1_000, "m": 1_000_000}
_MOST_DIGITS = 15
_TIME_DIGITS = 8
"""A number without a word that has so many digits is a date, not a count."""

_NUMBER = re.compile(
    r"""(?P<word>[a-z]+)?     # what is counted
        (?P<mark>[\W_]*)      # step_100, step-100, step=100
        (?P<digits>\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?P<part>\.\d+)?
        (?P<unit>[km](?![a-z]))?""",
    re.VERBOSE,
)

_DATE = re.compile(
    r"""(?P<word>[a-z]*)(?P<mark>[\W_]*)
        (?:19|20)\d\d([-_.]?)(?:0[1-9]|1[0-2])\3(?:0[1-9]|[12]\d|3[01])   # 2026-11-26, 20261126
        (?:[-_.t\s]*(?:[01]\d|2[0-3])([-_.:h]?)[0-5]\d(?:\4[0-5]\d)?)?     # 10-05-00, 100500
        (?!\d)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class NamedSteps:
    """What the names of checkpoints say.

    Attributes
    ----------
    counting : Counting
    steps : dict of str to int
        The step of each name that has one; empty if the names do not tell the checkpoints apart.
    """

    counting: Counting
    steps: dict[str, int]


@dataclass(frozen=True, slots=True)
class _Number:
    counting: Counting | None
    value: int


def named_steps(names: Sequence[str]) -> NamedSteps:
    """Return which step each of several checkpoints is, as far as their names say it.

    A number that follows a word for steps counts steps, and after a word for epochs, epochs; of both, the steps are
    taken, unless they begin again in each epoch: then the checkpoints are counted. Otherwise it is the last number that
    differs between the names. What at least half of the names have decides.

    Parameters
    ----------
    names : sequence of str
        Paths relative to the folder, with or without an ending.
    """
    numbers = {name: _numbers_in(name) for name in names}
    for counting in (Counting.STEP, Counting.EPOCH):
        steps = {
            name: found[-1]
            for name, listed in numbers.items()
            if (found := [number.value for number in listed if number.counting is counting])
        }
        if len(names) <= 2 * len(steps) and (len(set(steps.values())) > 1 or len(steps) == 1):
            if counting is Counting.STEP and (counted := _counted_in_epochs(numbers, steps)):
                return NamedSteps(Counting.CHECKPOINT, counted)
            return NamedSteps(counting, steps)
    return NamedSteps(Counting.CHECKPOINT, _steps_without_a_word(numbers))


def _counted_in_epochs(numbers: Mapping[str, Sequence[_Number]], steps: Mapping[str, int]) -> dict[str, int]:
    """Return the places, from 1, of names whose steps begin again in each epoch; empty if they do not."""
    if len(set(steps.values())) == len(steps):
        return {}
    places = {}
    for name, step in steps.items():
        epochs = [number.value for number in numbers[name] if number.counting is Counting.EPOCH]
        if not epochs:
            return {}
        places[name] = (epochs[-1], step)
    if len(set(places.values())) < len(places):
        return {}
    return {name: number for number, name in enumerate(sorted(places, key=places.__getitem__), start=1)}


def _steps_without_a_word(numbers: Mapping[str, Sequence[_Number]]) -> dict[str, int]:
    """Return the last number that differs between the names; a single name does not tell what its numbers are."""
    plain = {name: [number.value for number in listed if number.counting is None] for name, listed in numbers.items()}
    places = max((len(values) for values in plain.values()), default=0)
    for place in range(1, places + 1):
        steps = {name: values[-place] for name, values in plain.items() if len(values) >= place}
        if len(plain) <= 2 * len(steps) and len(set(steps.values())) > 1:
            return steps
    return {}


def _numbers_in(name: str) -> list[_Number]:
    """Return the whole numbers in a name, with what they count."""
    found = []
    for match in _NUMBER.finditer(_DATE.sub(_without_date, _without_ending(name).lower())):
        counting = _counted(match["word"] or "")
        unit, digits = match["unit"] or "", match["digits"].replace(",", "")
        if match["part"] is not None and not (unit and counting):
            # A loss or a version.
            continue
        if len(digits) > _MOST_DIGITS or (counting is None and len(digits) >= _TIME_DIGITS):
            continue
        found.append(_Number(counting, round(float(digits + (match["part"] or "")) * _THOUSANDS[unit])))
    return found


def _counted(word: str) -> Counting | None:
    """Return what a word before a number counts; its end is enough, as in ``globalstep`` or ``modelepoch``."""
    if word.endswith(_STEP_WORDS):
        return Counting.STEP
    return Counting.EPOCH if word.endswith(_EPOCH_WORDS) else _SHORT_WORDS.get(word)


def _without_date(match: re.Match[str]) -> str:
    """Return what comes before a date; a number after a word that counts is none."""
    return match[0] if _counted(match["word"]) else f"{match['word']}{match['mark']}"


def _without_ending(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    # The digit in .h5 counts nothing; in step_1.5k the point is none of an ending.
    return stem if dot and not ending[:1].isdigit() and "/" not in ending else name
