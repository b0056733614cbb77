"""The step that led to a moment: its gradient and its update, computed again where they were not kept."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.data import Dataset
from netviz.nn.parameters import Parameters
from netviz.scene.appearance import GradientOf, Mode
from netviz.training import Snapshot, Trainer
from netviz.training.history import History
from netviz.training.replay import replay
from netviz.workers.run_reports import Update

if TYPE_CHECKING:
    from netviz.session.session import Session

_REST_MS = 150


class PastUpdates(QObject):
    """Computes the step that led to the moment that is shown, when somebody looks and the moment stands still.

    Signals
    -------
    changed
        The step of another moment is known.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._found: Update | None = None
        self._carrier: Snapshot | None = None
        self._wanted = self._working = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._compute)
        for signal in (session.appearance_changed, session.instead_changed, session.run_changed):
            signal.connect(self._on_moment)

    def of(self, snapshot: Snapshot) -> Update | None:
        """Return the step that led to a moment, where it is known."""
        found = self._found
        return found if found is not None and _is_of(found, snapshot) else None

    def want(self, wanted: bool) -> None:
        """Have the step of each moment that is shown computed, or no longer."""
        self._wanted = wanted
        self._on_moment()

    def carrier(self, snapshot: Snapshot) -> Snapshot | None:
        """Return a snapshot of the same moment with the batch's gradient, where it is known; always the same one."""
        update = self.of(snapshot)
        if update is None:
            return None
        if self._carrier is None or self._carrier.gradient is not update.gradient:
            self._carrier = replace(snapshot, gradient=update.gradient)
        return self._carrier

    @property
    def _is_due(self) -> bool:
        """Whether somebody looks at what is not known."""
        session, snapshot = self._session, self._session.shown_snapshot
        appearance = session.appearance
        of_batch = appearance.mode is Mode.GRADIENT and appearance.gradient_of is GradientOf.BATCH
        drawn = of_batch and snapshot is not None and snapshot.gradient is None
        if snapshot is None or snapshot.step == 0 or not (self._wanted or drawn):
            return False
        # The run as it is now tells its steps itself, as long as it makes any.
        stands = session.instead is not None or not session.is_running
        return stands and not session.lesson.is_on and self.of(snapshot) is None

    @Slot()
    def _on_moment(self) -> None:
        if self._is_due and not self._working:
            self._rest.start()

    @Slot()
    def _compute(self) -> None:
        session, snapshot = self._session, self._session.shown_snapshot
        if not self._is_due or self._working or session.is_closed or snapshot is None:
            return
        run, dataset = session.runs.find(snapshot.run_id), session.dataset
        if run is None or dataset is None or snapshot.step <= run.history.steps[0]:
            return
        self._working = True
        work = partial(_try_update, run.history, dataset, snapshot.run_id, snapshot.step)
        session.in_background("step again", work, self._take)

    def _take(self, update: Update | None) -> None:
        self._working = False
        if update is not None:
            self._found = update
            self.changed.emit()
            self._session.redraw()
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
        The batch, from 1; what is kept begins before it.

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


def _try_update(history: History, dataset: Dataset, run_id: int, step: int) -> Update | None:
    try:
        return update_at(history, dataset, run_id, step)
    except ValueError:
        # Of a run that diverged, or of which too much was forgotten, there is nothing to be told.
        return None


def _is_of(update: Update, snapshot: Snapshot) -> bool:
    return (update.run_id, update.step) == (snapshot.run_id, snapshot.step)
