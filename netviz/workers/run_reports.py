"""What the training thread tells of a run: what it is, where it is, and one step of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from netviz.nn.parameters import Parameters
from netviz.training import BatchMetrics, EvaluationPoint, TrainingConfig
from netviz.training.changes import Event
from netviz.training.keyframes import Course


class RunState(Enum):
    """What the run is doing."""

    EMPTY = "empty"
    PAUSED = "paused"
    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class RunDescription:
    """What is fixed when a run starts.

    Attributes
    ----------
    run_id : int
    config : TrainingConfig
    steps_per_epoch : int
        Batches an epoch.
    from_file : bool
        Whether it starts from given parameters and not from a random start.
    parent : tuple of (int, int) or None
        The run that it goes on from and after which of its batches, if it does.
    course : Course or None
        How its steps are counted where a fork counts them in its own way.
    """

    run_id: int
    config: TrainingConfig
    steps_per_epoch: int
    from_file: bool
    parent: tuple[int, int] | None = None
    course: Course | None = None

    def epoch(self, step: int) -> float:
        """Return how many epochs a number of batches is."""
        return step / self.steps_per_epoch if self.course is None else self.course.epoch(step)

    @property
    def is_from_random(self) -> bool:
        """Whether it began with weights that were drawn at random, and knew nothing."""
        return not self.from_file and self.parent is None


@dataclass(frozen=True, slots=True)
class RunStatus:
    """Where the run is, told whenever the thread changes what it does.

    Attributes
    ----------
    run_id : int
    state : RunState
    total_steps : int
        Batches until the run is finished, those already done included.
    message : str
        Why the run stopped, for a person to read; empty where nothing is wrong.
    """

    run_id: int
    state: RunState
    total_steps: int
    message: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Update:
    """One step of the run: the parameters before it, what it added to them, and the gradient that it followed.

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


Scalar: TypeAlias = RunDescription | BatchMetrics | EvaluationPoint | Event
