"""Any batch of a run, computed again from the nearest keyframe before it."""

from collections.abc import Callable, Sequence

from netviz.data import Dataset
from netviz.training.changes import Event, is_live
from netviz.training.history import History
from netviz.training.keyframes import Keyframe
from netviz.training.trainer import Trainer


class Replayer:
    """Computes moments of one run again, bit for bit, in memory that is allocated once.

    What was done to the run is done again at its step. Where the last moment asked for lies before the next one and
    after its keyframe, it goes on from there. For one thread at a time, with as many threads of BLAS as the run had.

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
            At most as far as the run has got; beyond that it is what the run would come to if nothing changed.
        stop : callable, optional
            Asked before each batch whether to give up.

        Returns
        -------
        Keyframe or None
            Under the configuration that was in force for the next batch; None if it was given up.

        Raises
        ------
        TrainingError
            If nothing is kept of the run so early, or the run is finished before that step.
        DivergenceError
            If training diverges before that step.
        """
        kept = self._history.nearest(step)
        # Read after the keyframe, so that no event of it is missing.
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
        """Return a trainer between the keyframe and the step, to which all that was done before it was done."""
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
