"""What changes of the weights are measured from: the run's start, the epoch's start, or a mark."""

from __future__ import annotations

import math
from bisect import bisect_right

from PySide6.QtCore import QObject

from netviz.scene.appearance import Reference
from netviz.scene.display_state import Baseline
from netviz.sentences import sentence
from netviz.session.live_run import LiveRun
from netviz.session.moment_names import sentence_within
from netviz.session.runs import RunRecord, Runs
from netviz.training import Snapshot


class Baselines(QObject):
    """The networks that changes are measured from: those of the run on the screen, which need not be the live one.

    Attributes
    ----------
    mark : Snapshot or None
        The network that the user marked last.
    """

    def __init__(self, run: LiveRun, runs: Runs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._runs = runs
        self.mark: Snapshot | None = None
        self._kept: dict[Reference, Snapshot] = {}

    def get(self, reference: Reference, shown: Snapshot | None) -> Baseline:
        """Return the network that a reference stands for, with a caption that follows ``Δw``.

        Parameters
        ----------
        reference : Reference
        shown : Snapshot or None
            The network on the screen, whose change is measured.
        """
        match reference:
            case Reference.START:
                return Baseline(self.start_of_run(shown), self._start_caption(shown))
            case Reference.EPOCH:
                return self._start_of_epoch(shown)
            case Reference.MARK:
                if self.mark is None:
                    return Baseline(None, sentence("since the mark"))
                moment = sentence_within(self.mark.step, self.mark.counting)
                return Baseline(self.mark, sentence("since the mark after {moment}", moment=moment))

    def start_of_run(self, shown: Snapshot | None) -> Snapshot | None:
        """Return the first moment of a network's run; always the same object, so it is sent to the renderer only once.

        Parameters
        ----------
        shown : Snapshot or None
            Any moment of the run.
        """
        return None if shown is None else self._moment(Reference.START, shown, 0)

    def _start_caption(self, shown: Snapshot | None) -> str:
        run, description = self._record(shown), self._run.description
        if run is not None:
            description = run.description
        if description is None or description.is_from_random:
            return sentence("since the random start")
        return sentence("since the run began")

    def _start_of_epoch(self, shown: Snapshot | None) -> Baseline:
        """Return the start of the epoch of the moment on the screen, or the last moment before it that is kept."""
        caption, run, newest = sentence("since the start of the epoch"), self._record(shown), self._run.epoch_start
        if shown is None or run is None:
            return Baseline(newest, caption)
        start = _start_of_epoch(run, shown.step)
        is_newest = newest is not None and (newest.run_id, newest.step) == (shown.run_id, start)
        if is_newest and run.description.is_trained_here:
            return Baseline(newest, caption)
        kept = self._moment(Reference.EPOCH, shown, start)
        if kept is not None and not run.description.is_trained_here:
            # Where its epochs begin is not known.
            caption = sentence("since {moment}", moment=sentence_within(kept.step, kept.counting))
        elif kept is not None and kept.step != start:
            caption = sentence(
                "since {moment}, near the start of the epoch", moment=sentence_within(kept.step, kept.counting)
            )
        return Baseline(kept, caption)

    def _moment(self, reference: Reference, shown: Snapshot, step: int) -> Snapshot | None:
        """Return the last kept moment of a network's run up to a step, or its first; the same object as before."""
        run = self._record(shown)
        history = self._run.history if run is None else run.history
        steps = history.steps
        if not steps or history.run_id != shown.run_id:
            return None
        wanted = steps[max(bisect_right(steps, step) - 1, 0)]
        last = self._kept.get(reference)
        if last is None or (last.run_id, last.step) != (shown.run_id, wanted):
            self._kept[reference] = last = history.snapshot(wanted)
        return last

    def _record(self, shown: Snapshot | None) -> RunRecord | None:
        return None if shown is None else self._runs.find(shown.run_id)


def _start_of_epoch(run: RunRecord, step: int) -> int:
    """Return the step before the first batch of an epoch; the step at its end belongs to it."""
    description = run.description
    epochs = description.epoch(step)
    into = epochs - max(math.ceil(epochs - 1e-6) - 1, 0)
    return max(step - round(into * description.steps_per_epoch), run.history.steps[0])
