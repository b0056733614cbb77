"""One stage of a lesson: a copy of the network learns an example."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from netviz.tracing.learning import LearningStep, Rehearsal


class Stage(Enum):
    """The stages of one learning step."""

    FORWARD = "forward"
    LOSS = "loss"
    BACKWARD = "backward"
    UPDATE = "update"
    AGAIN = "forward again"


STAGES = tuple(Stage)


@dataclass(frozen=True, slots=True, eq=False)
class LessonMoment:
    """A stage of a learning step, with every number of the step.

    Attributes
    ----------
    stage : Stage
    step : LearningStep
        The step, with the results of all stages.
    optimizer : str
        The name of the optimizer that made the step, from `netviz.nn.optimizers.OPTIMIZERS`.
    base_step : int
        The last batch of the run before the copy was made.
    n_steps : int
        Steps that the copy took before this one.
    rehearsal : Rehearsal or None
        The repeated steps, if the example was repeated.
    """

    stage: Stage
    step: LearningStep
    optimizer: str
    base_step: int
    n_steps: int
    rehearsal: Rehearsal | None = None

    @property
    def n_taken(self) -> int:
        """The steps that the copy on the screen has taken; before the last stage, without the current one."""
        if self.stage is not Stage.AGAIN:
            return self.n_steps
        return self.n_steps + (1 if self.rehearsal is None else len(self.rehearsal.losses) - 1)
