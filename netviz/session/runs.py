"""The runs since the data set was loaded: what each was, how it ended, and what is kept of it."""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass, field
from operator import attrgetter

from PySide6.QtCore import QObject, Signal, Slot

from netviz.session.batch_log import BatchLog
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.run_names import run_name
from netviz.training import BatchMetrics, EvaluationPoint, Snapshot, TrainingConfig
from netviz.training.changes import Event
from netviz.training.history import DEFAULT_BUDGET, History
from netviz.workers.run_reports import RunDescription, Scalar

MAX_RUNS = 8
"""As many colours as can be distinguished beside blue and orange."""

MIN_BUDGET = 32 << 20
"""Bytes: the live run's first and last moment, and a few of each older run's."""

_OLDER_SHARE = 0.5


@dataclass(slots=True, eq=False)
class RunRecord:
    """One run.

    Attributes
    ----------
    number : int
        From 1, in the order the runs began.
    colour : int
        The number of its colour.
    description : RunDescription
    config : TrainingConfig
        The configuration now, or at the end.
    history : History
        The kept moments (snapshots and keyframes).
    name : str
        In English; `shown_name` returns it in the user's language.
    snapshot : Snapshot or None
        The last parameters; None for the live run, which has not ended.
    step : int
        Batches trained.
    validation, test : EvaluationPoint or None
        The last evaluations.
    validations : list of EvaluationPoint
        Every validation, in order.
    evaluations : list of EvaluationPoint
        The validations and the tests, in order.
    batches : BatchLog
        The loss and accuracy of its batches.
    changes : tuple of Event
        The changes of its settings.
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
    validations: list[EvaluationPoint] = field(default_factory=list)
    evaluations: list[EvaluationPoint] = field(default_factory=list)
    batches: BatchLog = field(default_factory=BatchLog)
    changes: tuple[Event, ...] = field(default_factory=tuple)

    def add_evaluation(self, point: EvaluationPoint) -> None:
        """Append an evaluation."""
        self.evaluations.append(point)
        if point.split == "validation":
            # The moments of another program may be found in any order.
            insort(self.validations, point, key=attrgetter("step"))
            self.validation = self.validations[-1]
        elif self.test is None or point.step >= self.test.step:
            self.test = point

    def validation_at(self, step: int) -> EvaluationPoint | None:
        """Return the last validation that was made before batch `step` + 1; None if there is none."""
        place = bisect_right(self.validations, step, key=attrgetter("step"))
        return self.validations[place - 1] if place else None

    @property
    def run_id(self) -> int:
        """The number that snapshots of this run carry."""
        return self.description.run_id

    @property
    def is_live(self) -> bool:
        """Whether this is the run that can be trained."""
        return self.snapshot is None


class Runs(QObject):
    """Keeps older runs in addition to the live one, within a shared memory budget.

    The older runs share at most half of it equally; the live run uses the rest.

    Signals
    -------
    changed
        A run was added or removed, or the budget changed.
    """

    changed = Signal()

    def __init__(self, run: LiveRun, images: Images, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._runs: tuple[RunRecord, ...] = ()
        self._begun = 0
        self._of_other_images = 0
        self._restored: RunRecord | None = None
        self._budget = DEFAULT_BUDGET
        run.scalars_arrived.connect(self._on_scalars)
        run.leaving.connect(self._keep_live)
        images.dataset_changed.connect(self._on_dataset)

    @property
    def all(self) -> tuple[RunRecord, ...]:
        """Every run that is kept, oldest first; the live one is the last."""
        return self._runs

    @property
    def live(self) -> RunRecord | None:
        """The run that can be trained; None before it has begun."""
        return self._runs[-1] if self._runs and self._runs[-1].is_live else None

    @property
    def n_begun(self) -> int:
        """How many runs have begun; the last of them has this number."""
        return self._begun

    @property
    def older(self) -> tuple[RunRecord, ...]:
        """The other runs, oldest first."""
        return tuple(run for run in self._runs if not run.is_live)

    def find(self, run_id: int) -> RunRecord | None:
        """Return a run by the number that its snapshots carry, or None if it is not kept."""
        return next((run for run in self._runs if run.run_id == run_id), None)

    # Memory ----------------------------------------------------------------------------------------------------------

    @property
    def budget(self) -> int:
        """Bytes that the kept moments of all runs may use."""
        return self._budget

    @property
    def used(self) -> int:
        """Bytes that they use."""
        return sum(run.history.nbytes for run in self._runs)

    def set_budget(self, nbytes: int) -> None:
        """Change the budget; moments beyond it are dropped at once."""
        nbytes = max(nbytes, MIN_BUDGET)
        if nbytes != self._budget:
            self._budget = nbytes
            self._share_budget()
            self.changed.emit()

    def _share_budget(self) -> None:
        older = self.older
        for run in older:
            run.history.budget = int(_OLDER_SHARE * self._budget) // len(older)
            # No other thread adds to it any more, so this one may thin it out.
            run.history.thin()
        self._run.set_history_budget(self._budget - sum(run.history.nbytes for run in older))

    # Adding and removing ---------------------------------------------------------------------------------------------

    @Slot()
    def _keep_live(self) -> None:
        """Move the live run to the older ones, unless it has trained nothing."""
        run, snapshot = self.live, self._run.snapshot
        if run is None:
            return
        if snapshot is None or snapshot.run_id != run.run_id or snapshot.step == run.history.steps[0]:
            self._runs = self._runs[:-1]
            self._begun = run.number - 1
        else:
            run.snapshot, run.step = snapshot, snapshot.step
            self._runs = self._runs[-(MAX_RUNS - 1) :]
        self._share_budget()
        self.changed.emit()

    def restore(self, runs: tuple[RunRecord, ...], n_begun: int) -> None:
        """Replace all runs by those of an earlier session.

        Parameters
        ----------
        runs : tuple of RunRecord
            Oldest first. The last one can be trained: it is added when the training thread reports it, with what it
            reports.
        n_begun : int
            The number of the last one that began.
        """
        *older, self._restored = runs
        self._runs, self._begun = tuple(older), n_begun
        self._share_budget()
        self.changed.emit()

    def forget(self, run: RunRecord) -> None:
        """Remove one of the older runs."""
        if run in self.older:
            self._runs = tuple(kept for kept in self._runs if kept is not run)
            self._share_budget()
            self.changed.emit()

    @Slot()
    def _on_dataset(self) -> None:
        self._runs, self._begun = (), 0
        self._of_other_images = self._run.run_id
        self._share_budget()
        self.changed.emit()

    @Slot(object)
    def _on_scalars(self, scalars: list[Scalar]) -> None:
        is_new = False
        for scalar in scalars:
            run = self.live
            match scalar:
                case RunDescription():
                    is_new |= self._begin(scalar)
                case BatchMetrics() if run is not None:
                    run.step = scalar.step
                    run.batches.add(scalar)
                case EvaluationPoint() if run is not None:
                    run.add_evaluation(scalar)
                    if not run.description.is_trained_here:
                        run.step = run.history.steps[-1]
                case Event() if run is not None:
                    run.config = scalar.config
                    run.changes += (scalar,)
        if is_new:
            self.changed.emit()

    def _begin(self, description: RunDescription) -> bool:
        history = self._run.history
        if description.run_id <= self._of_other_images:
            return False
        # A run that was left at once has already been replaced by the next one.
        if history.run_id != description.run_id or self.find(description.run_id) is not None:
            return False
        restored, self._restored = self._restored, None
        if restored is not None and restored.run_id == description.run_id:
            self._runs = (*self._runs, restored)
            return True
        if self.live is not None:
            # It was left before its first report.
            self._begun = self.live.number - 1
            self._runs = self.older
        self._begun += 1
        taken = {run.colour for run in self._runs}
        colour = next(number for number in range(MAX_RUNS + 1) if number not in taken)
        parent = None if description.parent is None else self.find(description.parent[0])
        name = run_name(self._begun, description, None if parent is None else parent.number)
        run = RunRecord(self._begun, colour, description, description.config, history, name)
        run.step = history.steps[0]
        self._runs = (*self._runs, run)
        return True
