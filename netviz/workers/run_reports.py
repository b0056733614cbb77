"""The training thread's reports of a run: its description, its status, and one step of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from netviz.formats.counting import Counting
from netviz.nn.parameters import Parameters
from netviz.training import BatchMetrics, EvaluationPoint, Snapshot, TrainingConfig
from netviz.training.changes import Event
from netviz.training.history import History
from netviz.training.keyframes import Course, Keyframe


class RunState(Enum):
    """What the run is doing."""

    EMPTY = "empty"
    PAUSED = "paused"
    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"
    FOLLOWING = "following"


@dataclass(frozen=True, slots=True)
class RunDescription:
    """What is fixed when a run starts.

    Attributes
    ----------
    run_id : int
    config : TrainingConfig
    steps_per_epoch : int
        Batches per epoch.
    from_file : bool
        Whether it started from given parameters instead of random ones.
    parent : tuple of (int, int) or None
        For a fork, the run that it continues and the number of that run's batches before it.
    course : Course or None
        For a fork, how its steps are counted.
    is_restored : bool
        Whether it was trained in an earlier session.
    counting : Counting
        What its steps count: batches, unless another program trains it.
    file_name : str
        Of the file whose network it began with; empty if there was none, or it is not known.
    """

    run_id: int
    config: TrainingConfig
    steps_per_epoch: int
    from_file: bool
    parent: tuple[int, int] | None = None
    course: Course | None = None
    is_restored: bool = False
    counting: Counting = Counting.BATCH
    file_name: str = ""

    def epoch(self, step: int) -> float:
        """Convert a number of batches to epochs."""
        return step / self.steps_per_epoch if self.course is None else self.course.epoch(step)

    @property
    def is_trained_here(self) -> bool:
        """Whether it is not the run of another program."""
        return self.counting is Counting.BATCH

    @property
    def is_from_random(self) -> bool:
        """Whether it started from random, untrained parameters."""
        return self.is_trained_here and not self.from_file and self.parent is None


@dataclass(frozen=True, slots=True)
class RunStatus:
    """The state of the run, reported whenever it changes.

    Attributes
    ----------
    run_id : int
    state : RunState
    total_steps : int
        Batches until the run is finished, including those already trained.
    message : str
        A sentence that says why the run stopped; empty if nothing is wrong.
    diverged : bool
        Whether it stopped because the loss grew without limit.
    """

    run_id: int
    state: RunState
    total_steps: int
    message: str = ""
    diverged: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Update:
    """One step of the run: the parameters before it, the change that it made, and the gradient that it followed.

    Attributes
    ----------
    run_id, step : int
        The batch, from 1.
    before, change, gradient : Parameters
        Copies in float32.
    """

    run_id: int
    step: int
    before: Parameters
    change: Parameters
    gradient: Parameters


@dataclass(frozen=True, slots=True, eq=False)
class Captured:
    """The run between two batches, when no evaluation is due.

    Attributes
    ----------
    run_id : int
    state : RunState
    keyframe : Keyframe or None
        None before there is a run.
    epoch_start : Snapshot or None
    history : History
        A copy: nothing is added to it.
    has_diverged : bool
        Whether it was stopped by a loss without limit.
    """

    run_id: int
    state: RunState
    keyframe: Keyframe | None
    epoch_start: Snapshot | None
    history: History
    has_diverged: bool = False


Scalar: TypeAlias = RunDescription | BatchMetrics | EvaluationPoint | Event
