"""The step that led to a moment: its gradient and its update, computed again if they were not kept."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.data import Dataset
from netviz.formats.counting import Counting
from netviz.nn.parameters import Parameters
from netviz.scene.appearance import GradientOf, Mode
from netviz.scene.display_state import Source
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.runs import Runs
from netviz.training import Snapshot, Trainer
from netviz.training.history import History
from netviz.training.replay import replay
from netviz.workers.jobs import JobQueue
from netviz.workers.run_reports import Update

_REST_MS = 150


class PastUpdates(QObject):
    """Computes the step that led to the moment on the screen, if it is needed and the moment does not change.

    Signals
    -------
    changed
        The step of another moment is known.
    """

    changed = Signal()

    def __init__(
        self,
        display: Display,
        run: LiveRun,
        runs: Runs,
        images: Images,
        jobs: JobQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._run = run
        self._runs = runs
        self._images = images
        self._jobs = jobs
        self._found: Update | None = None
        # A step that cannot be computed is not tried again while the same moment is shown.
        self._failed_moment: tuple[int, int] | None = None
        self._wanted = self._is_working = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._compute)
        for signal in (display.appearance_changed, display.claim_changed, run.changed):
            signal.connect(self._on_moment)

    def get(self, snapshot: Snapshot) -> Update | None:
        """Return the step that led to a moment, if it is known."""
        found = self._found
        return found if found is not None and (found.run_id, found.step) == _moment_of(snapshot) else None

    def set_wanted(self, wanted: bool) -> None:
        """Compute the step of each moment that is shown, or stop."""
        self._wanted = wanted
        self._on_moment()

    @property
    def is_working(self) -> bool:
        """Whether a step is being computed."""
        return self._is_working

    @property
    def _is_due(self) -> bool:
        """Whether a step is needed that is not known."""
        display, snapshot = self._display, self._display.snapshot
        appearance = display.appearance
        of_batch = appearance.mode is Mode.GRADIENT and appearance.gradient_of is GradientOf.BATCH
        is_drawn = of_batch and snapshot is not None and snapshot.gradient is None
        if snapshot is None or snapshot.step == 0 or not (self._wanted or is_drawn):
            return False
        if snapshot.counting is not Counting.BATCH:
            # Another program has trained it.
            return False
        # While training, the live run reports its steps itself.
        is_at_rest = not display.is_live or not self._run.is_running
        is_lesson = display.claimed is not None and display.claimed.source is Source.LESSON
        is_known = self.get(snapshot) is not None or self._failed_moment == _moment_of(snapshot)
        return is_at_rest and not is_lesson and not is_known

    @Slot()
    def _on_moment(self) -> None:
        if self._is_due and not self._is_working:
            self._rest.start()

    @Slot()
    def _compute(self) -> None:
        snapshot = self._display.snapshot
        if not self._is_due or self._is_working or snapshot is None:
            return
        run, dataset = self._runs.find(snapshot.run_id), self._images.dataset
        if run is None or dataset is None or snapshot.step <= run.history.steps[0]:
            return
        self._is_working = True
        work = partial(update_at, run.history, dataset, snapshot.run_id, snapshot.step)
        self._jobs.submit(
            "compute the step again",
            work,
            partial(self._use, snapshot),
            refused=partial(self._give_up, snapshot),
            failed=partial(self._give_up, snapshot),
            ended=self._on_ended,
        )

    def _on_ended(self) -> None:
        self._is_working = False

    def _use(self, snapshot: Snapshot, update: Update) -> None:
        self._found = update
        self.changed.emit()
        self._display.provide_batch_gradient(replace(snapshot, gradient=update.gradient))
        self._on_moment()

    def _give_up(self, snapshot: Snapshot, reason: object) -> None:
        """Consider the next moment: a run that diverged, or was thinned out too much, has no step to show."""
        self._failed_moment = _moment_of(snapshot)
        self._on_moment()


def update_at(history: History, dataset: Dataset, run_id: int, step: int) -> Update:
    """Compute one step of a run again.

    Parameters
    ----------
    history : History
    dataset : Dataset
        The run's.
    run_id : int
    step : int
        The batch, from 1; the history must begin before it.

    Raises
    ------
    TrainingError
        See `netviz.training.replay.replay`.
    """
    before = replay(history, dataset, step - 1)
    trainer = Trainer.from_keyframe(before, dataset)
    trainer.train_batch()
    after = trainer.snapshot(run_id, with_gradient=True)
    assert after.gradient is not None
    difference = np.subtract(after.parameters.vector, before.parameters.vector)
    change = Parameters(before.parameters.architecture, difference)
    return Update(run_id, step, before.parameters, change, after.gradient)


def _moment_of(snapshot: Snapshot) -> tuple[int, int]:
    return snapshot.run_id, snapshot.step
