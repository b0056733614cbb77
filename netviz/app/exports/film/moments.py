"""The networks of a film: kept ones, and those in between, computed again."""

from __future__ import annotations

from collections.abc import Callable

from netviz.data import Dataset
from netviz.training import Snapshot, TrainingError
from netviz.training.history import History
from netviz.training.replay import Replayer


class Moments:
    """Finds the network after any batch of a run, in one thread and in ascending order.

    Parameters
    ----------
    history : History
    dataset : Dataset
        That the run was trained on.
    is_cancelled : callable
        Asked before each batch that is computed again.
    """

    def __init__(self, history: History, dataset: Dataset, is_cancelled: Callable[[], bool]) -> None:
        self._history = history
        self._replayer = Replayer(history, dataset)
        self._is_cancelled = is_cancelled

    def at(self, step: int) -> Snapshot:
        """Return the network after a batch; if it cannot be computed again, or is not wanted any more, the nearest."""
        kept = self._history.snapshot(step)
        if kept.step == step:
            return kept
        try:
            keyframe = self._replayer.keyframe(step, self._is_cancelled)
        except TrainingError:
            return kept
        return kept if keyframe is None else keyframe.snapshot(self._history.run_id)
