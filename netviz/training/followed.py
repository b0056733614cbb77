"""A run that another program trains: its moments come from files, and are measured here."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from netviz.data import Dataset
from netviz.formats.counting import Counting
from netviz.nn.parameters import Parameters
from netviz.training.batch_source import BatchSource
from netviz.training.config import TrainingConfig
from netviz.training.evaluation import Evaluator, evaluate_splits
from netviz.training.metrics import EvaluationPoint, Split
from netviz.training.snapshots import Snapshot


class FollowedRun:
    """Turns what is found in files into moments, and measures each on validation and test images.

    Parameters
    ----------
    run_id : int
    config : TrainingConfig
        With the layers of the network; its seed chooses the validation images.
    dataset : Dataset
    counting : Counting
        What the steps count.

    Raises
    ------
    DataError, TrainingError
        As for a `Trainer`.
    """

    def __init__(self, run_id: int, config: TrainingConfig, dataset: Dataset, counting: Counting) -> None:
        self._run_id = run_id
        self._config = config
        self._dataset = dataset
        self._counting = counting
        self._validation = BatchSource(config, dataset).validation
        self._evaluator = Evaluator(config.architecture)
        self._waiting: deque[Snapshot] = deque()

    @property
    def n_waiting(self) -> int:
        """How many moments are still to be measured."""
        return len(self._waiting)

    def moment(self, parameters: Parameters, step: int) -> Snapshot:
        """Return a moment, and remember that it is to be measured.

        Parameters
        ----------
        parameters : Parameters
            Read-only, in float32.
        step : int
        """
        epoch = float(step) if self._counting is Counting.EPOCH else 0.0
        seed = self._config.seed
        snapshot = Snapshot(parameters, self._run_id, seed, step, epoch, None, None, counting=self._counting)
        self._waiting.append(snapshot)
        return snapshot

    def next_evaluation(self) -> Iterator[EvaluationPoint | None] | None:
        """Return the measurement of the next moment, in pieces as those of a trainer; None if all are measured."""
        if not self._waiting:
            return None
        snapshot, splits = self._waiting.popleft(), list[Split]()
        if len(self._validation):
            splits.append("validation")
        if len(self._dataset.test_labels):
            splits.append("test")
        # On the axis of the curves, one step takes the place of an epoch.
        place = snapshot.step, float(snapshot.step)
        return evaluate_splits(
            self._evaluator, snapshot.parameters, self._dataset, self._validation, tuple(splits), place
        )
