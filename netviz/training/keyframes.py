"""Keyframes: everything that determines the rest of a run, at one moment."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from netviz.nn.memory import FloatArray
from netviz.nn.optimizers import N_VECTORS, OptimizerState
from netviz.nn.parameters import Parameters
from netviz.nn.schedules import learning_rate_at
from netviz.sentences import sentence
from netviz.training.changes import FORK_FIELDS, Event, changed_config, changed_fields
from netviz.training.config import TrainingConfig
from netviz.training.errors import TrainingError
from netviz.training.metrics import BatchMetrics
from netviz.training.snapshots import Snapshot


@dataclass(frozen=True, slots=True)
class RandomState:
    """The state of a PCG64 generator, with NumPy's names."""

    state: int
    inc: int
    has_uint32: int
    uinteger: int

    @classmethod
    def of(cls, rng: np.random.Generator) -> RandomState:
        """Return the state of a generator."""
        state = rng.bit_generator.state
        return cls(state["state"]["state"], state["state"]["inc"], state["has_uint32"], state["uinteger"])

    def load_into(self, rng: np.random.Generator) -> None:
        """Set a generator to this state."""
        rng.bit_generator.state = {
            "bit_generator": "PCG64",
            "state": {"state": self.state, "inc": self.inc},
            "has_uint32": self.has_uint32,
            "uinteger": self.uinteger,
        }


@dataclass(frozen=True, slots=True)
class Course:
    """How the steps of a run are counted in epochs.

    Attributes
    ----------
    steps_per_epoch : int
    origin_step : int
        The step at which this count begins: 0, or the step at which a fork changed the length of an epoch.
    origin_epoch : float
        Epochs trained before that step.
    cycle_start : int
        The step at which the current cycle of the learning rate schedule began; may be negative in a fork.
    """

    steps_per_epoch: int
    origin_step: int = 0
    origin_epoch: float = 0.0
    cycle_start: int = 0

    def epoch(self, step: int) -> float:
        """Return the number of epochs trained after a step."""
        return self.origin_epoch + (step - self.origin_step) / self.steps_per_epoch

    def place(self, step: int) -> tuple[int, int]:
        """Return the epoch of the batch after a step, and the number of the batch in that epoch.

        A fork that changed the length of an epoch skips the rest of the current one.
        """
        epochs, number = divmod(step - self.origin_step, self.steps_per_epoch)
        return math.ceil(self.origin_epoch) + epochs, number


@dataclass(frozen=True, slots=True, eq=False)
class Keyframe:
    """A moment of a run from which training continues bit for bit as it did. It never changes.

    Attributes
    ----------
    parameters : Parameters
        Read-only.
    optimizer : OptimizerState or None
        None for an optimizer that has made no step.
    dropout : RandomState or None
        The state of the generator for dropout; None for one that has drawn nothing.
    config : TrainingConfig
        The current configuration.
    step : int
        Batches trained.
    course : Course
    events : tuple of Event
        All changes and extensions of the run so far, oldest first.
    latest : BatchMetrics or None
        Metrics of the last batch; None before the first.
    """

    parameters: Parameters
    optimizer: OptimizerState | None
    dropout: RandomState | None
    config: TrainingConfig
    step: int
    course: Course
    events: tuple[Event, ...]
    latest: BatchMetrics | None

    @property
    def nbytes(self) -> int:
        """Memory of the vectors, in bytes."""
        return self.parameters.vector.nbytes + (self.optimizer.nbytes if self.optimizer is not None else 0)

    @property
    def epoch(self) -> float:
        """Epochs trained, with a fraction for the current one."""
        return self.course.epoch(self.step)

    @property
    def next_learning_rate(self) -> float:
        """The learning rate of the next batch; after the end of the schedule, that of its last batch."""
        config, n_steps = self.config, self.config.epochs * self.course.steps_per_epoch
        step = min(self.step - self.course.cycle_start, n_steps - 1)
        return learning_rate_at(config.schedule, config.learning_rate, step, n_steps)

    def snapshot(self, run_id: int = 0) -> Snapshot:
        """Return this moment without the state that only training needs; the parameters are shared, not copied."""
        loss, accuracy = (self.latest.loss, self.latest.accuracy) if self.latest else (None, None)
        return Snapshot(self.parameters, run_id, self.config.seed, self.step, self.epoch, loss, accuracy)


@dataclass(frozen=True, slots=True)
class Position:
    """Where a trainer is in its run: with the vectors of its state, everything that determines the next batches.

    Attributes
    ----------
    config : TrainingConfig
    step : int
        Batches trained.
    course : Course
    latest : BatchMetrics or None
        Metrics of the last batch; None before the first.
    optimizer : dict of str to float
        The numbers that the optimizer remembers.
    dropout : RandomState
        The state of the generator for dropout.
    """

    config: TrainingConfig
    step: int
    course: Course
    latest: BatchMetrics | None
    optimizer: dict[str, float]
    dropout: RandomState


@dataclass(frozen=True, slots=True, eq=False)
class Vectors:
    """Memory for the vectors of a trainer's state, each of shape (n_parameters,) and dtype float32.

    Attributes
    ----------
    parameters, gradient : ndarray
    optimizer : sequence of ndarray
        As many as the state of any optimizer has.
    """

    parameters: FloatArray
    gradient: FloatArray
    optimizer: Sequence[FloatArray]

    @classmethod
    def of(cls, vectors: Sequence[FloatArray]) -> Vectors:
        """Take the vectors from a sequence of `N_STATE_VECTORS`."""
        return cls(vectors[0], vectors[1], vectors[2:])


N_STATE_VECTORS = 2 + N_VECTORS
"""How many vectors the state of a trainer has."""


def fork_keyframe(keyframe: Keyframe, steps_per_epoch: int, config: TrainingConfig) -> Keyframe:
    """Return the first keyframe of a fork: the same moment with another configuration and no events.

    Epochs, their order and the schedule continue as in the run. If the number of batches in an epoch changes, a new
    epoch begins at once, and the schedule continues at the same fraction of its length.

    Parameters
    ----------
    keyframe : Keyframe
    steps_per_epoch : int
        Of the fork.
    config : TrainingConfig
        See `fork_config`.

    Raises
    ------
    TrainingError
        If the fork would already be beyond its last epoch.
    """
    before, course, step = keyframe.config, keyframe.course, keyframe.step
    changed = changed_fields(before, config)
    if {"batch_size", "training_size"}.intersection(changed):
        done = (step - course.cycle_start) / (before.epochs * course.steps_per_epoch)
        start = step - round(done * before.epochs * steps_per_epoch)
        course = Course(steps_per_epoch, step, keyframe.epoch, start)
    require_epochs_left(config, course, step)
    return replace(
        keyframe,
        config=config,
        course=course,
        events=(),
        optimizer=None if "optimizer" in changed else keyframe.optimizer,
        dropout=keyframe.dropout if config.draw_seed == before.draw_seed else None,
    )


def fork_config(keyframe: Keyframe, settings: dict[str, object]) -> TrainingConfig:
    """Return the configuration of a fork.

    Raises
    ------
    TrainingError
        If a setting is not among `FORK_FIELDS`, or its value is not allowed.
    """
    return changed_config(keyframe.config, settings, FORK_FIELDS)


def require_epochs_left(config: TrainingConfig, course: Course, step: int) -> None:
    """Refuse fewer epochs than the current cycle has already begun.

    Parameters
    ----------
    config : TrainingConfig
        The configuration to check.
    course : Course
    step : int
        Batches trained so far.

    Raises
    ------
    TrainingError
        If the last step would be before the current one.
    """
    done = step - course.cycle_start
    if done > config.epochs * course.steps_per_epoch:
        least = -(-done // course.steps_per_epoch)
        raise TrainingError(
            sentence("This run has already begun epoch {epoch}, so choose at least {epoch} epochs.", epoch=least)
        )
