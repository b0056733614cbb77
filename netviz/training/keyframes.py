"""Everything that decides a run's future, at one moment."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from netviz.nn.optimizers import OptimizerState
from netviz.nn.parameters import Parameters
from netviz.nn.schedules import learning_rate_at
from netviz.training.changes import FORK_FIELDS, Event, changed_config, changed_fields
from netviz.training.config import TrainingConfig
from netviz.training.errors import TrainingError
from netviz.training.metrics import BatchMetrics
from netviz.training.snapshots import Snapshot


@dataclass(frozen=True, slots=True)
class RandomState:
    """The state of a PCG64 generator; each number is as NumPy names it."""

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
        """Put a generator into this state."""
        rng.bit_generator.state = {
            "bit_generator": "PCG64",
            "state": {"state": self.state, "inc": self.inc},
            "has_uint32": self.has_uint32,
            "uinteger": self.uinteger,
        }


@dataclass(frozen=True, slots=True)
class Course:
    """How a run's steps are counted.

    Attributes
    ----------
    steps_per_epoch : int
    origin_step : int
        The step at which this count of epochs begins: 0, or where a fork changed what an epoch is.
    origin_epoch : float
        Epochs trained before it.
    cycle_start : int
        The step at which the schedule of the learning rate began; less than 0 is possible in a fork.
    """

    steps_per_epoch: int
    origin_step: int = 0
    origin_epoch: float = 0.0
    cycle_start: int = 0

    def epoch(self, step: int) -> float:
        """Return how many epochs a number of steps is."""
        return self.origin_epoch + (step - self.origin_step) / self.steps_per_epoch

    def place(self, step: int) -> tuple[int, int]:
        """Return the epoch's number and the batch's number in it of the batch after a step.

        A fork that changed what an epoch is leaves out the rest of the one that had begun.
        """
        epochs, number = divmod(step - self.origin_step, self.steps_per_epoch)
        return math.ceil(self.origin_epoch) + epochs, number


@dataclass(frozen=True, slots=True, eq=False)
class Keyframe:
    """A moment of a run from which it can go on, bit for bit as it did. Nothing in it ever changes.

    Attributes
    ----------
    parameters : Parameters
        A copy that cannot be written to.
    optimizer : OptimizerState or None
        None for one that has made no step.
    dropout : RandomState or None
        Of the generator that draws dropout; None for one that has drawn nothing.
    config : TrainingConfig
        The one in force.
    step : int
        Batches trained.
    course : Course
    events : tuple of Event
        All that was done to the run so far, oldest first.
    latest : BatchMetrics or None
        Of the last batch; None before the first.
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
        """Memory of the vectors."""
        return self.parameters.vector.nbytes + (self.optimizer.nbytes if self.optimizer is not None else 0)

    @property
    def epoch(self) -> float:
        """Epochs trained, with the part of the present one."""
        return self.course.epoch(self.step)

    @property
    def next_learning_rate(self) -> float:
        """The learning rate of the batch that follows; after the schedule's end, that of its last batch."""
        config, n_steps = self.config, self.config.epochs * self.course.steps_per_epoch
        step = min(self.step - self.course.cycle_start, n_steps - 1)
        return learning_rate_at(config.schedule, config.learning_rate, step, n_steps)

    def snapshot(self, run_id: int = 0) -> Snapshot:
        """Return the same moment without what only training needs; the parameters are shared and not copied."""
        loss, accuracy = (self.latest.loss, self.latest.accuracy) if self.latest else (None, None)
        return Snapshot(self.parameters, run_id, self.config.seed, self.step, self.epoch, loss, accuracy)


def fork_keyframe(keyframe: Keyframe, steps_per_epoch: int, config: TrainingConfig) -> Keyframe:
    """Return where a fork begins: the same moment under another configuration, with no events of its own.

    Epochs, their order and the schedule go on where the run was. With another number of batches in an epoch the next
    one begins at once, and the schedule goes on from the same share of its way.

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
        If a setting is none of `FORK_FIELDS`, or its value is not allowed.
    """
    return changed_config(keyframe.config, settings, FORK_FIELDS)


def require_epochs_left(config: TrainingConfig, course: Course, step: int) -> None:
    """Refuse fewer epochs than are already trained.

    Raises
    ------
    TrainingError
        If the last step would lie before the present one.
    """
    done = step - course.cycle_start
    if done > config.epochs * course.steps_per_epoch:
        least = -(-done // course.steps_per_epoch)
        raise TrainingError(f"This run has already begun epoch {least}, so choose at least {least} epochs.")
