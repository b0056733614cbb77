"""Replay: any batch of a run, recomputed from the nearest keyframe before it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from netviz.data import Dataset
from netviz.training.changes import Event, is_live
from netviz.training.history import History
from netviz.training.keyframes import Keyframe
from netviz.training.trainer import Trainer


class Replayer:
    """Recomputes moments of a run, bit for bit, in memory that is allocated once.

    Changes of the run are repeated at their steps. If the last result is between the nearest keyframe and the requested
    step, the replay continues from it. For use by one thread at a time, with the same number of BLAS threads as the
    run.

    Parameters
    ----------
    history : History
    dataset : Dataset
        The run's.
    """

    def __init__(self, history: History, dataset: Dataset) -> None:
        self._history = history
        self._dataset = dataset
        self._trainer: Trainer | None = None

    def keyframe(self, step: int, stop: Callable[[], bool] | None = None) -> Keyframe | None:
        """Return the run after a step.

        Parameters
        ----------
        step : int
            A step beyond the end of the run gives its future without further changes.
        stop : callable, optional
            Called before each batch; returns whether to cancel.

        Returns
        -------
        Keyframe or None
            With the configuration of the next batch; None if canceled.

        Raises
        ------
        TrainingError
            If no keyframe is kept before the step, or the run is finished before it.
        DivergenceError
            If training diverges before the step.
        """
        kept = self._history.nearest(step)
        # Read after the keyframe, so that none of its events is missing.
        events = self._history.events
        trainer = self._trainer_at(kept, events, step)
        for event in events[len(trainer.events) :]:
            if event.step > step:
                break
            if not _train_to(trainer, event.step, stop):
                return None
            trainer.repeat(event)
        return trainer.keyframe() if _train_to(trainer, step, stop) else None

    def _trainer_at(self, kept: Keyframe, events: Sequence[Event], step: int) -> Trainer:
        """Return a trainer between the keyframe and the step, with all events before it applied."""
        trainer = self._trainer
        if trainer is None or not is_live(trainer.config, kept.config):
            self._trainer = trainer = Trainer.from_keyframe(kept, self._dataset)
        elif not (
            kept.step < trainer.step <= step
            and all(event.step >= trainer.step for event in events[len(trainer.events) :])
        ):
            trainer.restore(kept)
        return trainer


def replay(history: History, dataset: Dataset, step: int) -> Keyframe:
    """Return a run after a step; see `Replayer.keyframe`."""
    keyframe = Replayer(history, dataset).keyframe(step)
    assert keyframe is not None
    return keyframe


def _train_to(trainer: Trainer, step: int, stop: Callable[[], bool] | None) -> bool:
    while trainer.step < step:
        if stop is not None and stop():
            return False
        trainer.train_batch()
    return True
