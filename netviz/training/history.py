"""The kept moments of a run, from which any moment can be shown or recomputed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from operator import attrgetter
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.sentences import sentence
from netviz.training.changes import Event
from netviz.training.errors import TrainingError
from netviz.training.keyframes import Keyframe
from netviz.training.snapshots import Snapshot

DEFAULT_BUDGET = 256 << 20
"""Bytes."""

_IMAGES_BETWEEN = 64 * 128
"""Images between keyframes as long as there is room: recomputing them takes a tenth of a second, and keeping keyframes
about 1% of the training time."""

_OVERHEAD = 32
"""The time of the optimizer per batch, as a number of images that take equally long."""

_KEYFRAME_SHARE = 0.75
"""Of the budget; the rest is for snapshots, which can be shown at once but not continued from."""

_LOGARITHMIC_SHARE = 0.25
_CHANGE_WEIGHT = 4.0

Moment = Keyframe | Snapshot


class History:
    """The kept moments of a run, within a memory budget.

    Keyframes are due after 1, 2, 4, 8 … batches and then at regular intervals. When the budget is reached, the moments
    that leave the smallest gap are thinned out: a keyframe is first reduced to its parameters, which are a third of an
    Adam keyframe and can still be shown at once, and later removed. Gaps are measured on a scale that is one quarter
    the logarithm of the batch number and three quarters the number itself, so that the beginning stays dense and the
    rest is even. The first and the last keyframe always stay, those after a change stay longer than others, and the
    changes themselves are never removed.

    One thread adds moments. Any thread may read at any time, because the moments are one tuple that is replaced, never
    changed.

    Parameters
    ----------
    budget : int
        Bytes. The first and the last keyframe are kept even if they exceed it.
    run_id : int
        The id of the run, for the snapshots.
    batch_size : int
        Of the run: the larger the batches, the fewer between two keyframes.

    Attributes
    ----------
    budget : int
        Writable; a change takes effect with the next keyframe or call of `thin`.
    """

    def __init__(self, budget: int = DEFAULT_BUDGET, run_id: int = 0, batch_size: int = 128) -> None:
        self.budget = budget
        self._run_id = run_id
        self._moments: tuple[Moment, ...] = ()
        self._shortest = shortest_interval(batch_size)
        self._interval = self._shortest

    @classmethod
    def of(
        cls,
        moments: Sequence[Moment],
        interval: int,
        budget: int = DEFAULT_BUDGET,
        run_id: int = 0,
        batch_size: int = 128,
    ) -> Self:
        """Return a history with moments that were kept before.

        Parameters
        ----------
        moments : sequence of Keyframe and Snapshot
            By ascending step; the first and the last are keyframes. The snapshots carry `run_id`.
        interval : int
            The number of batches between keyframes when they were kept.
        budget, run_id, batch_size : int
            See the class.
        """
        history = cls(budget, run_id, batch_size)
        history._moments, history._interval = tuple(moments), interval
        return history

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The kept moments, by ascending step."""
        return self._moments

    @property
    def run_id(self) -> int:
        """The id of the run."""
        return self._run_id

    @property
    def steps(self) -> tuple[int, ...]:
        """The steps of all kept moments, which can be shown at once; ascending."""
        return tuple(moment.step for moment in self._moments)

    @property
    def keyframe_steps(self) -> tuple[int, ...]:
        """The steps of the keyframes, from which training can continue; ascending."""
        return tuple(moment.step for moment in self._moments if isinstance(moment, Keyframe))

    @property
    def nbytes(self) -> int:
        """Memory of the kept moments, in bytes."""
        return sum(_nbytes(moment) for moment in self._moments)

    @property
    def interval(self) -> int:
        """The current number of batches between keyframes."""
        return self._interval

    @property
    def newest(self) -> Keyframe | None:
        """The last keyframe, or None if nothing is kept from which training can continue."""
        last = self._moments[-1] if self._moments else None
        return last if isinstance(last, Keyframe) else None

    @property
    def events(self) -> tuple[Event, ...]:
        """All changes and extensions of the run, oldest first."""
        newest = self.newest
        return newest.events if newest is not None else ()

    def due(self, step: int) -> bool:
        """Return whether a keyframe should be added after a step."""
        moments = self._moments
        if not moments:
            return True
        passed = step - moments[0].step
        if passed < self._interval:
            return passed > 0 and passed & (passed - 1) == 0
        return passed % self._interval == 0

    def add(self, keyframe: Keyframe) -> None:
        """Keep a keyframe, and thin out moments if the budget is exceeded.

        Call it when a keyframe is `due`, and after each change and extension of the run, because the keyframe carries
        their record. A keyframe replaces the last one if it is of the same step.

        Raises
        ------
        TrainingError
            If a later keyframe is already kept.
        """
        moments = self._moments
        if moments and keyframe.step < moments[-1].step:
            raise TrainingError(sentence("Batch {step} is before the last kept batch of this run.", step=keyframe.step))
        if len(moments) > 1 and keyframe.step == moments[-1].step:
            moments = moments[:-1]
        elif moments and keyframe.step == moments[0].step:
            moments = ()
        self._put((*moments, keyframe))

    def insert(self, snapshot: Snapshot) -> None:
        """Keep a moment of a run that another program trains, at its place; it replaces one of the same step.

        Such a run has no keyframes, and its moments may arrive in any order.
        """
        others = [moment for moment in self._moments if moment.step != snapshot.step]
        self._put(tuple(sorted((*others, snapshot), key=attrgetter("step"))))

    def thin(self) -> None:
        """Apply a smaller budget now. Call it from the thread that adds moments."""
        self._put(self._moments)

    def nearest(self, step: int) -> Keyframe:
        """Return the last keyframe at or before a step.

        Raises
        ------
        TrainingError
            If there is no such keyframe.
        """
        for moment in reversed(self._moments):
            if moment.step <= step and isinstance(moment, Keyframe):
                return moment
        raise TrainingError(sentence("No snapshot of this run is kept before batch {step}.", step=step))

    def snapshot(self, step: int) -> Snapshot:
        """Return the kept moment nearest to a step, before or after it, to show at once.

        Raises
        ------
        TrainingError
            If nothing is kept.
        """
        moments = self._moments
        if not moments:
            raise TrainingError(sentence("No snapshot of this run is kept."))
        moment = min(moments, key=lambda kept: abs(kept.step - step))
        return moment.snapshot(self._run_id) if isinstance(moment, Keyframe) else moment

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Return all kept moments, by ascending step; the parameters are shared, not copied."""
        return tuple(
            moment.snapshot(self._run_id) if isinstance(moment, Keyframe) else moment for moment in self._moments
        )

    def _put(self, moments: tuple[Moment, ...]) -> None:
        kept = list(moments)
        sizes = [_nbytes(moment) for moment in kept]
        total, thinned = sum(sizes), False
        while total > self.budget and len(kept) > 2:
            number, lighter = self._least_useful(kept, sizes)
            thinned = True
            total -= sizes[number]
            if lighter is None:
                del kept[number], sizes[number]
            else:
                kept[number], sizes[number] = lighter, _nbytes(lighter)
                total += sizes[number]
        if thinned:
            average = (kept[-1].step - kept[0].step) / len(kept)
            self._interval = self._shortest
            while 2 * self._interval <= average:
                self._interval *= 2
        self._moments = tuple(kept)

    def _least_useful(self, kept: Sequence[Moment], sizes: Sequence[int]) -> tuple[int, Snapshot | None]:
        """Return the position of the moment to thin out, and the snapshot to keep of it, or None to remove it."""
        keyframes = [number for number, moment in enumerate(kept) if isinstance(moment, Keyframe)]
        light = [number for number in range(1, len(kept) - 1) if not isinstance(kept[number], Keyframe)]
        too_many = sum(sizes[number] for number in keyframes) > _KEYFRAME_SHARE * self.budget
        if len(keyframes) > 2 and (too_many or not light):
            number = keyframes[1 + _smallest_gap([_keyframe(kept[number]) for number in keyframes])]
            lighter = _keyframe(kept[number]).snapshot(self._run_id)
            return number, lighter if _nbytes(lighter) < sizes[number] else None
        gaps = _gaps(np.array([moment.step for moment in kept]))
        return min(light, key=lambda number: float(gaps[number - 1])), None


def shortest_interval(batch_size: int) -> int:
    """Return the number of batches between keyframes as long as there is room.

    It is a power of two, for example 64 for batches of 128 images.
    """
    batches = _IMAGES_BETWEEN * (1.0 + _OVERHEAD / 128) / (batch_size + _OVERHEAD)
    return 1 << max(round(math.log2(batches)), 0)


def _nbytes(moment: Moment) -> int:
    return moment.nbytes if isinstance(moment, Keyframe) else moment.parameters.vector.nbytes


def _keyframe(moment: Moment) -> Keyframe:
    # The first and the last moment of a run that was trained here are never reduced to snapshots.
    assert isinstance(moment, Keyframe)
    return moment


def _smallest_gap(keyframes: Sequence[Keyframe]) -> int:
    """Return the position, from 0, of the least useful keyframe among those between the first and the last."""
    gaps = _gaps(np.array([keyframe.step for keyframe in keyframes]))
    n_events = np.array([len(keyframe.events) for keyframe in keyframes])
    gaps[n_events[1:-1] > n_events[:-2]] *= _CHANGE_WEIGHT
    return int(gaps.argmin())


def _gaps(steps: NDArray[np.int_]) -> NDArray[np.float64]:
    """Return the gap that each step would leave if removed, as a share of the whole, without the first and the last."""
    passed = (steps - steps[0]).astype(np.float64)
    scale = np.log2(1.0 + passed) / np.log2(1.0 + passed[-1])
    scale *= _LOGARITHMIC_SHARE
    scale += (1.0 - _LOGARITHMIC_SHARE) * passed / passed[-1]
    gaps: NDArray[np.float64] = scale[2:] - scale[:-2]
    return gaps
