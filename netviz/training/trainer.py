"""The trainer: reproducible training, batch by batch."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Self

import numpy as np

from netviz.data import Dataset
from netviz.nn.initializers import initialize
from netviz.nn.memory import FloatArray
from netviz.nn.network import Workspace
from netviz.nn.optimizers import Optimizer, make_optimizer
from netviz.nn.parameters import Parameters
from netviz.nn.products import Products
from netviz.nn.schedules import learning_rate_at
from netviz.sentences import sentence
from netviz.training.batch_source import BatchSource
from netviz.training.changes import LIVE_FIELDS, Event, changed_config, changed_fields, is_live
from netviz.training.config import TrainingConfig
from netviz.training.divergence import refuse_divergence
from netviz.training.errors import DivergenceError, TrainingError
from netviz.training.evaluation import Evaluator, evaluate_splits, evaluations_due
from netviz.training.keyframes import (
    Course,
    Keyframe,
    Position,
    RandomState,
    Vectors,
    fork_config,
    fork_keyframe,
    require_epochs_left,
)
from netviz.training.metrics import BatchMetrics, EvaluationPoint, Split
from netviz.training.snapshots import Snapshot


class Trainer:
    """Trains a network on a data set, one batch per call.

    The parameters after n batches depend only on the configuration, its changes and the data, not on other calls in
    between or on time. Each purpose of random numbers has its own generator.

    Parameters
    ----------
    config : TrainingConfig
    dataset : Dataset
    parameters : Parameters, optional
        Initial parameters instead of random ones; copied.
    products : Products, optional
        What computes the large matrix products; by default the calling thread. The result is the same bit for bit.

    Attributes
    ----------
    config : TrainingConfig
        The current configuration.
    architecture : Architecture
    parameters : Parameters
        Trained in place, in float32. Other threads use a `snapshot`.
    step : int
        Batches trained.
    events : tuple of Event
        All changes and extensions so far, oldest first.

    Raises
    ------
    DataError
        If the data set has too few images of a class for validation.
    TrainingError
        If the given parameters have another architecture, or if no images are left for training or fewer than the
        configured number.
    """

    def __init__(
        self,
        config: TrainingConfig,
        dataset: Dataset,
        parameters: Parameters | None = None,
        products: Products | None = None,
    ) -> None:
        self.config = config
        self.architecture = config.architecture
        initial = self._initial_parameters() if parameters is None else parameters
        if initial.architecture != self.architecture:
            raise TrainingError(sentence("The given parameters do not fit the configured network."))
        products = Products() if products is None else products
        n_parameters = self.architecture.n_parameters
        self.parameters = Parameters(self.architecture, products.zeros((n_parameters,)))
        self.parameters.vector[...] = initial.vector
        self.step = 0
        self.events: tuple[Event, ...] = ()

        self._dataset = dataset
        self._source = BatchSource(config, dataset, products)
        self._course = Course(self._source.steps_per_epoch)
        self._gradient = Parameters(self.architecture, products.zeros((n_parameters,)))
        self._has_gradient = False
        self._workspace = Workspace(self.architecture, self._source.batch_size, products=products)
        self._optimizer_memory: Sequence[FloatArray] | None = None
        self._optimizer = self._new_optimizer()
        self._dropout_rng = self._new_dropout()
        self._evaluator = Evaluator(self.architecture)
        self._latest: BatchMetrics | None = None

    @classmethod
    def from_keyframe(cls, keyframe: Keyframe, dataset: Dataset) -> Self:
        """Return a trainer that continues from a moment of a run, bit for bit as that run did.

        Parameters
        ----------
        keyframe : Keyframe
        dataset : Dataset
            The run's.
        """
        trainer = cls(keyframe.config, dataset, keyframe.parameters)
        trainer.restore(keyframe)
        return trainer

    @classmethod
    def fork(cls, keyframe: Keyframe, dataset: Dataset, **settings: object) -> Self:
        """Return a trainer for a new run that continues from a moment of a run with other settings.

        Another optimizer starts without state, and another seed of the batches changes their order from the next batch
        on. See `fork_keyframe` for other batch sizes.

        Parameters
        ----------
        keyframe : Keyframe
        dataset : Dataset
            The run's.
        **settings
            New values of fields among `FORK_FIELDS`.

        Raises
        ------
        TrainingError
            If a setting cannot change or its value is not allowed.
        """
        config = fork_config(keyframe, settings)
        trainer = cls(config, dataset, keyframe.parameters)
        trainer.restore(fork_keyframe(keyframe, trainer.steps_per_epoch, config))
        return trainer

    @property
    def steps_per_epoch(self) -> int:
        """Batches per epoch, in which all training images are shown once; the last one may be smaller."""
        return self._source.steps_per_epoch

    @property
    def total_steps(self) -> int:
        """Batches of the whole run, including those already trained."""
        return self._course.cycle_start + self._cycle_steps

    @property
    def course(self) -> Course:
        """How the steps are counted in epochs."""
        return self._course

    @property
    def n_training(self) -> int:
        """Number of training images."""
        return len(self._source.training)

    @property
    def epoch(self) -> float:
        """Epochs trained, with a fraction for the current one."""
        return self._course.epoch(self.step)

    @property
    def finished(self) -> bool:
        """Whether all batches of the run are trained."""
        return self.step >= self.total_steps

    def train_batch(self) -> BatchMetrics:
        """Train one batch.

        Returns
        -------
        BatchMetrics

        Raises
        ------
        DivergenceError
            If the loss, the gradient or the step would be too large or not finite. The parameters then stay as they
            were before this batch, finite.
        TrainingError
            If the run is finished.
        """
        if self.finished:
            raise TrainingError(sentence("This run is finished; extend it to train on."))
        config = self.config
        images, labels = self._source.batch(config, *self._course.place(self.step))
        learning_rate = self._next_learning_rate()
        dropout_state = RandomState.of(self._dropout_rng) if config.dropout else None
        loss, n_correct = self._workspace.loss_and_gradient(
            self.parameters, images, labels, self._gradient, config.l2, config.dropout, self._dropout_rng
        )
        # Divergence raises an exception with a sentence instead of NumPy's warnings.
        with np.errstate(over="ignore", invalid="ignore"):
            norm = math.sqrt(float(np.dot(self._gradient.vector, self._gradient.vector)))
            change = self._optimizer.largest_change(learning_rate, norm)
            try:
                refuse_divergence(loss, norm, change, self.step, config.learning_rate)
            except DivergenceError:
                if dropout_state is not None:
                    dropout_state.load_into(self._dropout_rng)
                raise
            self._optimizer.step(self.parameters, self._gradient, learning_rate)
        self._has_gradient = True
        self.step += 1
        self._latest = BatchMetrics(self.step, loss, n_correct / len(labels), learning_rate)
        return self._latest

    def change(self, **settings: object) -> Event | None:
        """Change settings from the next batch on, and record the change.

        A learning rate is the new peak of the schedule, which continues at its present position. Another optimizer
        starts without state. Another number of epochs moves the end of the schedule.

        Parameters
        ----------
        **settings
            New values of fields among `LIVE_FIELDS`.

        Returns
        -------
        Event or None
            None if nothing changed.

        Raises
        ------
        TrainingError
            If a setting cannot change or its value is not allowed; nothing changes then.
        """
        config = changed_config(self.config, settings, LIVE_FIELDS)
        event = Event(self.step, config, changed_fields(self.config, config))
        if not event.changed:
            return None
        require_epochs_left(config, self._course, self.step)
        self._configure(config)
        self.events += (event,)
        return event

    def extend(self) -> None:
        """Extend a finished run by the same number of epochs; the learning rate schedule starts again.

        Raises
        ------
        TrainingError
            If the run is not finished.
        """
        if not self.finished:
            raise TrainingError(sentence("This run is not finished yet, so it cannot be extended."))
        self._course = replace(self._course, cycle_start=self.total_steps)
        self.events += (Event(self.step, self.config, (), extended=True),)

    def repeat(self, event: Event) -> None:
        """Repeat a change or an extension; the run must be at the step of the event.

        Raises
        ------
        TrainingError
            If the run is at another step, or the event is not possible in this run.
        """
        if event.step != self.step:
            raise TrainingError(
                sentence(
                    "A change after batch {event_step} cannot be repeated after batch {step}.",
                    event_step=event.step,
                    step=self.step,
                )
            )
        if event.extended:
            self.extend()
        else:
            self.change(**event.settings)

    def keyframe(self) -> Keyframe:
        """Return a frozen copy of everything that determines the rest of the run."""
        return Keyframe(
            self.parameters.kept_copy(),
            self._optimizer.state(),
            RandomState.of(self._dropout_rng),
            self.config,
            self.step,
            self._course,
            self.events,
            self._latest,
        )

    def restore(self, keyframe: Keyframe) -> None:
        """Go to a keyframe of this run, forward or back, without allocating new memory.

        Raises
        ------
        TrainingError
            If the keyframe differs in settings that cannot change during a run.
        """
        if not is_live(self.config, keyframe.config):
            raise TrainingError(sentence("This snapshot belongs to a run with different settings."))
        self._configure(keyframe.config)
        self.parameters.vector[...] = keyframe.parameters.vector
        if keyframe.optimizer is None:
            self._optimizer = self._new_optimizer()
        else:
            self._optimizer.load_state(keyframe.optimizer)
        if keyframe.dropout is None:
            self._dropout_rng = self._new_dropout()
        else:
            keyframe.dropout.load_into(self._dropout_rng)
        self.step, self._course, self.events = keyframe.step, keyframe.course, keyframe.events
        self._latest = keyframe.latest

    def move_to(self, vectors: Vectors) -> None:
        """Keep the state in other memory from now on, at first the same."""
        vectors.parameters[...] = self.parameters.vector
        vectors.gradient[...] = self._gradient.vector
        self._optimizer.move_to(vectors.optimizer)
        self._use(vectors)

    def position(self) -> Position:
        """Return where the run is."""
        scalars, dropout = self._optimizer.scalars(), RandomState.of(self._dropout_rng)
        return Position(self.config, self.step, self._course, self._latest, scalars, dropout)

    def go_on_from(self, position: Position, vectors: Vectors | None = None) -> None:
        """Go where another trainer of the same run is, which has trained in the same memory.

        Parameters
        ----------
        position : Position
        vectors : Vectors, optional
            That memory; by default the same as before.
        """
        before, self.config = self.config, position.config
        if vectors is not None:
            self._use(vectors)
        kind = self.config.optimizer, self.config.adam_epsilon
        if vectors is not None or kind != (before.optimizer, before.adam_epsilon):
            self._optimizer = self._make_optimizer()
        self._optimizer.load_scalars(position.optimizer)
        position.dropout.load_into(self._dropout_rng)
        self._has_gradient |= position.step > self.step
        self.step, self._course, self._latest = position.step, position.course, position.latest

    def evaluates_after(self, step: int) -> bool:
        """Return whether evaluations are due after a step."""
        return bool(self._splits_due(step))

    def due_evaluations(self) -> Iterator[EvaluationPoint | None] | None:
        """Return the evaluations that are due after the current step, or None if none is due.

        Iterating over them computes them, in pieces that take no longer than a batch; an item that is None means that
        there are more pieces. They are of the parameters of now, whatever is trained meanwhile, and do not affect
        training.
        """
        due = self._splits_due(self.step)
        return self._evaluate(due) if due else None

    def snapshot(self, run_id: int = 0, *, with_gradient: bool = False) -> Snapshot:
        """Return a frozen copy of the current parameters.

        Parameters
        ----------
        run_id : int
            The id of the run, for the snapshot.
        with_gradient : bool
            Also copy the gradient of the last batch, if this trainer has computed one.
        """
        loss, accuracy = (self._latest.loss, self._latest.accuracy) if self._latest else (None, None)
        gradient = self._gradient.frozen_copy() if with_gradient and self._has_gradient else None
        parameters = self.parameters.frozen_copy()
        return Snapshot(parameters, run_id, self.config.seed, self.step, self.epoch, loss, accuracy, gradient)

    @property
    def _cycle_steps(self) -> int:
        """Batches per cycle of the schedule."""
        return self.config.epochs * self._source.steps_per_epoch

    def _initial_parameters(self) -> Parameters:
        config = self.config
        rng = np.random.default_rng(np.random.SeedSequence(config.seed).spawn(2)[0])
        # Only the weights of the first layer are shown as pictures, so only they need narrow initial weights.
        others = 1.0 if config.initial_scale else 0.0
        scales = [config.initial_scale] + [others] * (self.architecture.n_layers - 1)
        return initialize(self.architecture, config.initializer, rng, scales, config.initial_bias)

    def _new_dropout(self) -> np.random.Generator:
        return np.random.default_rng(np.random.SeedSequence(self.config.draw_seed).spawn(2)[1])

    def _new_optimizer(self) -> Optimizer:
        """Return an optimizer that has made no step."""
        for vector in self._optimizer_memory or ():
            vector[...] = 0.0
        return self._make_optimizer()

    def _make_optimizer(self) -> Optimizer:
        """Return an optimizer whose state is what is in its memory."""
        config, n_parameters = self.config, self.architecture.n_parameters
        memory = self._optimizer_memory
        return make_optimizer(config.optimizer, n_parameters, adam_epsilon=config.adam_epsilon, memory=memory)

    def _use(self, vectors: Vectors) -> None:
        self.parameters = Parameters(self.architecture, vectors.parameters)
        self._gradient = Parameters(self.architecture, vectors.gradient)
        self._optimizer_memory = vectors.optimizer

    def _splits_due(self, step: int) -> tuple[Split, ...]:
        due = evaluations_due(step - self._course.origin_step, self.steps_per_epoch)
        if not self.config.validation_size:
            due = tuple(split for split in due if split != "validation")
        return due

    def _configure(self, config: TrainingConfig) -> None:
        """Apply a configuration that differs only in live fields."""
        before, self.config = self.config, config
        if config.draw_seed != before.draw_seed:
            self._dropout_rng = self._new_dropout()
        if (config.optimizer, config.adam_epsilon) == (before.optimizer, before.adam_epsilon):
            return
        state = self._optimizer.state() if config.optimizer == before.optimizer else None
        self._optimizer = self._new_optimizer()
        if state is not None:
            self._optimizer.load_state(state)

    def _next_learning_rate(self) -> float:
        config = self.config
        step = self.step - self._course.cycle_start
        return learning_rate_at(config.schedule, config.learning_rate, step, self._cycle_steps)

    def _evaluate(self, due: tuple[Split, ...]) -> Iterator[EvaluationPoint | None]:
        place, now = (self.step, self.epoch), self.parameters.frozen_copy()
        return evaluate_splits(self._evaluator, now, self._dataset, self._source.validation, due, place)
