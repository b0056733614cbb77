"""The runs since the data set was loaded: what each was, what it came to, and what is kept of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netviz.training import BatchMetrics, EvaluationPoint, Snapshot, TrainingConfig
from netviz.training.changes import Event
from netviz.training.history import DEFAULT_BUDGET, History
from netviz.workers.run_reports import RunDescription, Scalar

if TYPE_CHECKING:
    from netviz.session.session import Session

MOST_RUNS = 8
"""As many colours as can be told apart beside blue and orange."""

LEAST_BUDGET = 32 << 20
"""Bytes: the present run's first and last moment, and some of each older run's."""

_OLDER_SHARE = 0.5
_OPTIMIZERS = {"adam": "Adam", "sgd": "SGD", "momentum": "Momentum"}


@dataclass(slots=True, eq=False)
class RunRecord:
    """One run.

    Attributes
    ----------
    number : int
        From 1, in the order in which they began.
    colour : int
        The number of its colour.
    description : RunDescription
    config : TrainingConfig
        The one in force, or at its end.
    history : History
        What is kept of it.
    snapshot : Snapshot or None
        What it came to; None for the present one, which has not come to its end.
    step : int
        Batches trained.
    validation, test : EvaluationPoint or None
        Its last evaluations.
    changes : tuple of Event
        The changes of its settings.
    name : str
    """

    number: int
    colour: int
    description: RunDescription
    config: TrainingConfig
    history: History
    name: str
    snapshot: Snapshot | None = None
    step: int = 0
    validation: EvaluationPoint | None = None
    test: EvaluationPoint | None = None
    changes: tuple[Event, ...] = field(default_factory=tuple)

    @property
    def run_id(self) -> int:
        """The session's number of it."""
        return self.description.run_id

    @property
    def is_present(self) -> bool:
        """Whether it is the one that can be trained."""
        return self.snapshot is None


class Runs(QObject):
    """Keeps the older runs beside the present one, within a common budget of memory.

    The older ones together have at most half of it, each as much as the others; the present one has what is left.

    Signals
    -------
    changed
        There is another run, or one less, or another budget.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._runs: tuple[RunRecord, ...] = ()
        self._begun = 0
        self._budget = DEFAULT_BUDGET
        session.scalars_arrived.connect(self._on_scalars)
        session.dataset_changed.connect(self._on_dataset)

    @property
    def all(self) -> tuple[RunRecord, ...]:
        """Every run that is kept, oldest first; the present one is the last."""
        return self._runs

    @property
    def present(self) -> RunRecord | None:
        """The run that can be trained; None before it has begun."""
        return self._runs[-1] if self._runs and self._runs[-1].is_present else None

    @property
    def older(self) -> tuple[RunRecord, ...]:
        """The others, oldest first."""
        return tuple(run for run in self._runs if not run.is_present)

    def find(self, run_id: int) -> RunRecord | None:
        """Return a run by the session's number of it, if it is kept."""
        return next((run for run in self._runs if run.run_id == run_id), None)

    # Memory ----------------------------------------------------------------------------------------------------------

    @property
    def budget(self) -> int:
        """Bytes that the kept moments of all runs may take."""
        return self._budget

    @property
    def used(self) -> int:
        """Bytes that they take."""
        return sum(run.history.nbytes for run in self._runs)

    def set_budget(self, nbytes: int) -> None:
        """Change the budget; what is too much is thinned out at once."""
        nbytes = max(nbytes, LEAST_BUDGET)
        if nbytes != self._budget:
            self._budget = nbytes
            self._share_out()
            self.changed.emit()

    def _share_out(self) -> None:
        older = self.older
        for run in older:
            run.history.budget = int(_OLDER_SHARE * self._budget) // len(older)
            # Nobody adds to it any more, so this thread may thin it out.
            run.history.thin()
        self._session.set_history_budget(self._budget - sum(run.history.nbytes for run in older))

    # Coming and going ------------------------------------------------------------------------------------------------

    def keep_present(self) -> None:
        """Make the present run one of the older ones; one that has trained nothing is forgotten."""
        run, snapshot = self.present, self._session.snapshot
        if run is None:
            return
        if snapshot is None or snapshot.run_id != run.run_id or snapshot.step == run.history.steps[0]:
            self._runs = self._runs[:-1]
            self._begun = run.number - 1
        else:
            run.snapshot, run.step = snapshot, snapshot.step
            self._runs = self._runs[-(MOST_RUNS - 1) :]
        self._share_out()
        self.changed.emit()

    def forget(self, run: RunRecord) -> None:
        """Keep nothing more of one of the older runs."""
        if run in self.older:
            self._runs = tuple(kept for kept in self._runs if kept is not run)
            self._share_out()
            self.changed.emit()

    @Slot()
    def _on_dataset(self) -> None:
        self._runs, self._begun = (), 0
        self._share_out()
        self.changed.emit()

    @Slot(object)
    def _on_scalars(self, scalars: list[Scalar]) -> None:
        came = False
        for scalar in scalars:
            run = self.present
            match scalar:
                case RunDescription():
                    came |= self._begin(scalar)
                case BatchMetrics() if run is not None:
                    run.step = scalar.step
                case EvaluationPoint(split="validation") if run is not None:
                    run.validation = scalar
                case EvaluationPoint() if run is not None:
                    run.test = scalar
                case Event() if run is not None:
                    run.config = scalar.config
                    run.changes += (scalar,)
        if came:
            self.changed.emit()

    def _begin(self, description: RunDescription) -> bool:
        history = self._session.history
        # Runs that were left at once have been taken over by the next one.
        if history.run_id != description.run_id or self.find(description.run_id) is not None:
            return False
        if self.present is not None:
            # It was left before anything was heard of it.
            self._begun = self.present.number - 1
            self._runs = self.older
        self._begun += 1
        taken = {run.colour for run in self._runs}
        colour = next(number for number in range(MOST_RUNS + 1) if number not in taken)
        name = self._name(self._begun, description)
        run = RunRecord(self._begun, colour, description, description.config, history, name)
        run.step = history.steps[0]
        self._runs = (*self._runs, run)
        return True

    def _name(self, number: int, description: RunDescription) -> str:
        config = description.config
        name = f"Run {number}: {_OPTIMIZERS.get(config.optimizer, config.optimizer)} {config.learning_rate:g}"
        if description.parent is not None:
            parent = self.find(description.parent[0])
            of_run = f" of run {parent.number}" if parent is not None else ""
            return f"{name} from batch {description.parent[1]:,}{of_run}"
        return f"{name} from a file" if description.from_file else f"{name}, seed {config.seed}"
