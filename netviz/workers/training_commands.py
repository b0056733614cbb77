"""The commands that the training thread obeys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from netviz.data import Dataset
from netviz.formats.counting import Counting
from netviz.nn.parameters import Parameters
from netviz.training import Snapshot, TrainingConfig
from netviz.training.history import History
from netviz.training.keyframes import Keyframe
from netviz.training.pacing import Pace
from netviz.workers.run_reports import RunDescription, Scalar


@dataclass(frozen=True, slots=True, eq=False)
class Start:
    """Start a new run, from given parameters, of a file if it has a name, or from its random start."""

    run_id: int
    config: TrainingConfig
    dataset: Dataset
    parameters: Parameters | None
    file_name: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Follow:
    """Start a run that another program trains, with the first of its moments that was found."""

    run_id: int
    config: TrainingConfig
    dataset: Dataset
    counting: Counting
    parameters: Parameters
    step: int


@dataclass(frozen=True, slots=True, eq=False)
class Adopt:
    """Add a moment to the run that another program trains."""

    run_id: int
    parameters: Parameters
    step: int


@dataclass(frozen=True, slots=True)
class Resume:
    """Train a number of batches, up to a batch, to the end of the epoch, or until the run is finished."""

    n_batches: int | None = None
    to_step: int | None = None
    to_epoch_end: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Fork:
    """Start a new run from a moment of another one."""

    run_id: int
    parent: tuple[int, int]
    keyframe: Keyframe
    dataset: Dataset
    settings: dict[str, object]


@dataclass(frozen=True, slots=True, eq=False)
class Restore:
    """Continue a run of an earlier session.

    Attributes
    ----------
    run : RunDescription
    dataset : Dataset
    keyframe : Keyframe
        After its last batch.
    epoch_start : Snapshot or None
    history : History
        Its kept moments, owned by the training thread from now on.
    reports : iterable of Scalar
        All reports of earlier runs and of this one, in order; each run begins with its description. Gone through once,
        in the training thread.
    has_stopped, has_diverged : bool
        Whether it was stopped by an error, and whether by a loss without limit.
    """

    run: RunDescription
    dataset: Dataset
    keyframe: Keyframe
    epoch_start: Snapshot | None
    history: History
    reports: Iterable[Scalar]
    has_stopped: bool = False
    has_diverged: bool = False


@dataclass(frozen=True, slots=True)
class Capture:
    """Report everything that determines the rest of the run."""


@dataclass(frozen=True, slots=True)
class Change:
    """Change settings of the run."""

    settings: dict[str, object]


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop after the current batch."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Limit the training speed; None removes the limit."""

    pace: Pace | None


@dataclass(frozen=True, slots=True)
class Budget:
    """Limit the memory of the run's kept moments, in bytes."""

    nbytes: int


@dataclass(frozen=True, slots=True)
class Stop:
    """End the thread."""


Command: TypeAlias = Start | Fork | Restore | Follow | Adopt | Capture | Resume | Change | Pause | Speed | Budget | Stop
