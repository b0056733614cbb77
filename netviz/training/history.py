"""What is kept of a run, so that any moment of it can be shown or computed again."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from netviz.training.changes import Event
from netviz.training.errors import TrainingError
from netviz.training.keyframes import Keyframe
from netviz.training.snapshots import Snapshot

DEFAULT_BUDGET = 256 << 20
"""Bytes."""

_IMAGES_BETWEEN = 64 * 128
"""Images between keyframes while there is room: a tenth of a second to compute again, and about a hundredth of the time
of training to keep."""

_OVERHEAD = 32
"""What the optimizer adds to every batch, in images that take as long."""

_KEYFRAME_SHARE = 0.75
"""Of the budget; the rest is for moments that can be shown at once and not gone on from."""

_LOGARITHMIC_SHARE = 0.25
_CHANGE_WEIGHT = 4.0

Moment = Keyframe | Snapshot


class History:
    """The moments that are kept of one run, within a budget of memory.

    Keyframes are due after 1, 2, 4, 8 … batches and then at regular intervals. When the budget is reached, those are
    thinned out that leave the smallest gap: first to their parameters alone, which are a third of Adam's keyframe and
    can still be shown at once, and then altogether. A gap is measured on a scale of which a quarter is the logarithm
    of the batches and the rest their number, so that the beginning stays dense and everything later is even. The first
    and the last keyframe always stay, and those that follow a change longer than others; the changes themselves are
    never forgotten.

    One thread adds; any thread may read at any time, since what is kept is one tuple that is replaced and not changed.

    Parameters
    ----------
    budget : int
        Bytes. At least the first and the last keyframe are kept, however many that is.
    run_id : int
        What the snapshots say which run they are of.
    batch_size : int
        The run's: the larger the batches, the fewer lie between two keyframes.

    Attributes
    ----------
    budget : int
        May be set at any time, and holds from the next keyframe, or the next `thin`, on.
    """

    def __init__(self, budget: int = DEFAULT_BUDGET, run_id: int = 0, batch_size: int = 128) -> None:
        self.budget = budget
        self._run_id = run_id
        self._moments: tuple[Moment, ...] = ()
        self._shortest = shortest_interval(batch_size)
        self._interval = self._shortest

    @property
    def run_id(self) -> int:
        """Which run it is of."""
        return self._run_id

    @property
    def steps(self) -> tuple[int, ...]:
        """The steps that can be shown at once, ascending."""
        return tuple(moment.step for moment in self._moments)

    @property
    def keyframe_steps(self) -> tuple[int, ...]:
        """Those of them from which can be gone on, ascending."""
        return tuple(moment.step for moment in self._moments if isinstance(moment, Keyframe))

    @property
    def nbytes(self) -> int:
        """Memory of what is kept, in bytes."""
        return sum(_nbytes(moment) for moment in self._moments)

    @property
    def interval(self) -> int:
        """Batches between the keyframes that are due at present."""
        return self._interval

    @property
    def newest(self) -> Keyframe | None:
        """The last keyframe; None in an empty history."""
        moments = self._moments
        return _keyframe(moments[-1]) if moments else None

    @property
    def events(self) -> tuple[Event, ...]:
        """All changes and extensions of the run, oldest first."""
        newest = self.newest
        return newest.events if newest is not None else ()

    def due(self, step: int) -> bool:
        """Whether a keyframe is to be added after a step."""
        moments = self._moments
        if not moments:
            return True
        passed = step - moments[0].step
        if passed < self._interval:
            return passed > 0 and passed & (passed - 1) == 0
        return passed % self._interval == 0

    def add(self, keyframe: Keyframe) -> None:
        """Keep a keyframe, and thin out if there are too many.

        It is to be called when one is `due`, and after each change and extension of the run, whose record comes with
        the keyframe. One of the same step takes the last one's place.

        Raises
        ------
        TrainingError
            If the history goes on beyond it.
        """
        moments = self._moments
        if moments and keyframe.step < moments[-1].step:
            raise TrainingError(f"Batch {keyframe.step} is before the end of this history.")
        if len(moments) > 1 and keyframe.step == moments[-1].step:
            moments = moments[:-1]
        elif moments and keyframe.step == moments[0].step:
            moments = ()
        self._put((*moments, keyframe))

    def thin(self) -> None:
        """Keep to the budget now; for the thread that adds, after the budget was made smaller."""
        self._put(self._moments)

    def nearest(self, step: int) -> Keyframe:
        """Return the last keyframe that is not after a step.

        Raises
        ------
        TrainingError
            If there is none.
        """
        for moment in reversed(self._moments):
            if moment.step <= step and isinstance(moment, Keyframe):
                return moment
        raise TrainingError(f"Nothing is kept of this run before batch {step}.")

    def snapshot(self, step: int) -> Snapshot:
        """Return the kept moment that is nearest to a step, before or after it, to be shown at once.

        Raises
        ------
        TrainingError
            If nothing is kept.
        """
        moments = self._moments
        if not moments:
            raise TrainingError("Nothing is kept of this run.")
        moment = min(moments, key=lambda kept: abs(kept.step - step))
        return moment.snapshot(self._run_id) if isinstance(moment, Keyframe) else moment

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Return every kept moment, to be shown or looked through, by ascending steps; the parameters are shared."""
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
        """Return the number of the moment to thin out, and what is left of it, or None if nothing is."""
        keyframes = [number for number, moment in enumerate(kept) if isinstance(moment, Keyframe)]
        light = [number for number, moment in enumerate(kept) if not isinstance(moment, Keyframe)]
        too_many = sum(sizes[number] for number in keyframes) > _KEYFRAME_SHARE * self.budget
        if len(keyframes) > 2 and (too_many or not light):
            number = keyframes[1 + _smallest_gap([_keyframe(kept[number]) for number in keyframes])]
            lighter = _keyframe(kept[number]).snapshot(self._run_id)
            return number, lighter if _nbytes(lighter) < sizes[number] else None
        gaps = _gaps(np.array([moment.step for moment in kept]))
        return min(light, key=lambda number: float(gaps[number - 1])), None


def shortest_interval(batch_size: int) -> int:
    """Return how many batches lie between two keyframes while there is room: a power of two, 64 for batches of 128."""
    batches = _IMAGES_BETWEEN * (1.0 + _OVERHEAD / 128) / (batch_size + _OVERHEAD)
    return 1 << max(round(math.log2(batches)), 0)


def _nbytes(moment: Moment) -> int:
    return moment.nbytes if isinstance(moment, Keyframe) else moment.parameters.vector.nbytes


def _keyframe(moment: Moment) -> Keyframe:
    # The first and the last moment are never made light.
    assert isinstance(moment, Keyframe)
    return moment


def _smallest_gap(keyframes: Sequence[Keyframe]) -> int:
    """Return which of the keyframes between the first and the last is missed least, from 0."""
    gaps = _gaps(np.array([keyframe.step for keyframe in keyframes]))
    n_events = np.array([len(keyframe.events) for keyframe in keyframes])
    gaps[n_events[1:-1] > n_events[:-2]] *= _CHANGE_WEIGHT
    return int(gaps.argmin())


def _gaps(steps: NDArray[np.int_]) -> NDArray[np.float64]:
    """Return how large a gap each step but the first and the last would leave, as a share of the whole."""
    passed = (steps - steps[0]).astype(np.float64)
    scale = np.log2(1.0 + passed) / np.log2(1.0 + passed[-1])
    scale *= _LOGARITHMIC_SHARE
    scale += (1.0 - _LOGARITHMIC_SHARE) * passed / passed[-1]
    gaps: NDArray[np.float64] = scale[2:] - scale[:-2]
    return gaps
