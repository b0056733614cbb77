"""Training, batch by batch, as reproducible as arithmetic."""

import math
from collections.abc import Iterator

import numpy as np

from netviz.data import BatchGatherer, Dataset, epoch_order, partition
from netviz.nn.initialisers import initialise
from netviz.nn.network import Workspace
from netviz.nn.optimisers import make_optimiser
from netviz.nn.parameters import Parameters
from netviz.nn.schedules import learning_rate_at
from netviz.training.config import TrainingConfig
from netviz.training.errors import DivergenceError, TrainingError
from netviz.training.evaluation import Evaluator, evaluations_due
from netviz.training.metrics import BatchMetrics, EvaluationPoint, Split
from netviz.training.snapshots import Snapshot

_LARGEST_LOSS = 1e4
"""Nats. A guess costs 2.3, and a network that is sure of the wrong digit some tens. The gradient of softmax is bounded,
so that at a learning rate a thousand times too high the loss passes 1e10 and yet stays finite; the network is lost."""

_LARGEST_CHANGE = 1e30
"""Of a parameter, in one step. Float32 ends at 3e38."""


class Trainer:
    """Trains a network on a data set, one batch at a time, whenever it is asked to.

    The parameters after n batches depend on the configuration and the data alone: on nothing that is called in
    between, and not on when it is called. Random numbers come from generators of their own, each with one purpose.

    Parameters
    ----------
    config : TrainingConfig
    dataset : Dataset
    parameters : Parameters, optional
        Where to start, instead of the random start; copied.

    Attributes
    ----------
    config : TrainingConfig
    architecture : Architecture
    parameters : Parameters
        Trained in place, in float32. Other threads get a `snapshot`.
    step : int
        Batches trained.
    steps_per_epoch : int
        Batches in which all training images are shown once; the last one may be smaller.
    total_steps : int
        Batches until the run is finished, those already trained included.

    Raises
    ------
    DataError
        If the data set has too few images of a class for validation.
    TrainingError
        If the given parameters are of another architecture, or no image is left to train on.
    """

    def __init__(self, config: TrainingConfig, dataset: Dataset, parameters: Parameters | None = None) -> None:
        self.config = config
        self.architecture = config.architecture
        starting, dropping = np.random.SeedSequence(config.seed).spawn(2)
        self.parameters = self._random_start(np.random.default_rng(starting)) if parameters is None else parameters
        if self.parameters.architecture != self.architecture:
            raise TrainingError("The given parameters belong to another network than the one that is configured.")
        self.parameters = self.parameters.astype(np.float32)
        self._dropout_rng = np.random.default_rng(dropping)

        self._dataset = dataset
        self._partition = partition(dataset.train_labels, config.validation_size, config.seed)
        n_training = len(self._partition.training)
        if not n_training:
            raise TrainingError("No image is left to train on, so choose fewer validation images.")
        self._labels = dataset.train_labels.astype(np.intp)
        self._order = self._partition.training

        self._batch_size = min(config.batch_size, n_training)
        self.step = 0
        self.steps_per_epoch = -(-n_training // self._batch_size)
        self._cycle_steps = config.epochs * self.steps_per_epoch
        self.total_steps = self._cycle_steps

        n_parameters = self.architecture.n_parameters
        self._gradient = Parameters(self.architecture)
        self._workspace = Workspace(self.architecture, self._batch_size)
        self._gatherer = BatchGatherer(self._batch_size, self.architecture.layer_sizes[0])
        self._optimiser = make_optimiser(config.optimizer, n_parameters, adam_epsilon=config.adam_epsilon)
        self._evaluator = Evaluator(self.architecture)
        self._latest: BatchMetrics | None = None

    @property
    def epoch(self) -> float:
        """Epochs trained, with the part of the present one."""
        return self.step / self.steps_per_epoch

    @property
    def finished(self) -> bool:
        """Whether all batches that were asked for are trained."""
        return self.step >= self.total_steps

    def train_batch(self) -> BatchMetrics:
        """Train one batch.

        Returns
        -------
        BatchMetrics

        Raises
        ------
        DivergenceError
            If the loss or the gradient is not finite or beyond all bounds, or the step would be. The parameters then
            stay as they were before this batch, which is finite.
        TrainingError
            If the run is finished.
        """
        if self.finished:
            raise TrainingError("This run is finished, so extend it before training on.")
        indices = self._next_indices()
        images = self._gatherer.gather(self._dataset.train_images, indices)
        learning_rate = self._next_learning_rate()
        loss, n_correct = self._workspace.loss_and_gradient(
            self.parameters,
            images,
            self._labels.take(indices),
            self._gradient,
            self.config.l2,
            self.config.dropout,
            self._dropout_rng,
        )
        # Divergence is told by an exception, in a sentence, and not by NumPy's warnings.
        with np.errstate(over="ignore", invalid="ignore"):
            self._refuse_divergence(loss, learning_rate)
            self._optimiser.step(self.parameters, self._gradient, learning_rate)
        self.step += 1
        self._latest = BatchMetrics(self.step, loss, n_correct / len(indices), learning_rate)
        return self._latest

    def extend(self) -> None:
        """Let a finished run go on for as many epochs again; the schedule of the learning rate starts anew.

        Raises
        ------
        TrainingError
            If the run is not finished.
        """
        if not self.finished:
            raise TrainingError("This run is not finished yet, so it cannot be extended.")
        self.total_steps += self._cycle_steps

    def due_evaluations(self) -> Iterator[EvaluationPoint | None] | None:
        """Return the evaluations that are due after the present step, or None where none is.

        They are computed while they are iterated over, in pieces no longer than a batch: None means that there is
        more to come. No batch may be trained until the end. They change nothing in the course of training.
        """
        due = evaluations_due(self.step, self.steps_per_epoch)
        if not self.config.validation_size:
            due = tuple(split for split in due if split != "validation")
        return self._evaluate(due) if due else None

    def snapshot(self, run_id: int = 0) -> Snapshot:
        """Return a frozen copy of the present state.

        Parameters
        ----------
        run_id : int
            What the snapshot says which run it is of.
        """
        loss, accuracy = (self._latest.loss, self._latest.accuracy) if self._latest else (None, None)
        return Snapshot(self.parameters.frozen_copy(), run_id, self.config.seed, self.step, self.epoch, loss, accuracy)

    def _random_start(self, rng: np.random.Generator) -> Parameters:
        # Only the first layer's weights are seen as pictures, and only there a narrow start is needed.
        scales = [self.config.initial_scale] + [1.0] * (self.architecture.n_layers - 1)
        return initialise(self.architecture, self.config.initialiser, rng, scales, self.config.initial_bias)

    def _next_indices(self) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
        """Return which images are in the next batch; a new epoch has a new order."""
        epoch, position = divmod(self.step, self.steps_per_epoch)
        if position == 0:
            self._order = epoch_order(self._partition.training, self.config.seed, epoch)
        start = position * self._batch_size
        return self._order[start : start + self._batch_size]

    def _next_learning_rate(self) -> float:
        config = self.config
        step = self.step % self._cycle_steps
        return learning_rate_at(config.schedule, config.learning_rate, step, self._cycle_steps)

    def _refuse_divergence(self, loss: float, learning_rate: float) -> None:
        """Make sure, before anything is changed, that the parameters will be finite after the step.

        The squares' sum is infinite or NaN as soon as one derivative is, or is so large (1e19) that its square would
        overflow in the optimiser. A step is bounded by what the optimiser knows of itself. So the parameters need
        neither be looked at after the step nor be kept from before it.
        """
        vector = self._gradient.vector
        norm = math.sqrt(float(np.dot(vector, vector)))
        change = self._optimiser.largest_change(learning_rate, norm)
        if not (loss <= _LARGEST_LOSS and math.isfinite(norm) and change <= _LARGEST_CHANGE):
            raise DivergenceError(
                f"Training diverged at batch {self.step + 1}, where the loss grew beyond all bounds, because the "
                f"learning rate of {self.config.learning_rate:g} is too high: lower it and start again."
            )

    def _evaluate(self, due: tuple[Split, ...]) -> Iterator[EvaluationPoint | None]:
        for number, split in enumerate(due):
            if number:
                yield None
            data = self._dataset
            images, labels, indices = (
                (data.train_images, data.train_labels, self._partition.validation)
                if split == "validation"
                else (data.test_images, data.test_labels, None)
            )
            for result in self._evaluator.evaluate_in_chunks(self.parameters, images, labels, indices):
                if result is None:
                    yield None
                else:
                    yield EvaluationPoint(split, self.step, self.epoch, result.loss, result.accuracy)
