"""What changes of the weights are measured from: the run's start, the epoch's start, or a mark."""

from __future__ import annotations

from PySide6.QtCore import QObject

from netviz.scene.appearance import Reference
from netviz.scene.display_state import Baseline
from netviz.session.live_run import LiveRun
from netviz.training import Snapshot


class Baselines(QObject):
    """The networks that changes are measured from.

    Attributes
    ----------
    mark : Snapshot or None
        The network that the user marked last.
    """

    def __init__(self, run: LiveRun, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self.mark: Snapshot | None = None
        self._start: Snapshot | None = None

    def get(self, reference: Reference) -> Baseline:
        """Return the network that a reference stands for, with a caption that follows ``Δw``."""
        match reference:
            case Reference.START:
                description = self._run.description
                if description is None or description.is_from_random:
                    return Baseline(self.start_of_run, self.tr("since the random start"))
                return Baseline(self.start_of_run, self.tr("since the run began"))
            case Reference.EPOCH:
                return Baseline(self._run.epoch_start, self.tr("since the start of the epoch"))
            case Reference.MARK:
                if self.mark is None:
                    return Baseline(None, self.tr("since the mark"))
                text = self.tr("since the mark after batch {step}")
                return Baseline(self.mark, text.format(step=f"{self.mark.step:,}"))

    @property
    def start_of_run(self) -> Snapshot | None:
        """The run before its first batch; always the same object, so it is sent to the renderer only once."""
        snapshot = self._run.snapshot
        if snapshot is None:
            return None
        if self._start is None or self._start.run_id != snapshot.run_id:
            history = self._run.history
            start = history.snapshot(0) if history.steps else None
            self._start = start if start is not None and start.run_id == snapshot.run_id else None
        return self._start
