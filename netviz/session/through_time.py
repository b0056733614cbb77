"""One number of the selection at every kept moment of a run."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.scene.display_state import Source
from netviz.scene.followed import FollowedQuantity, Subject, values_of
from netviz.scene.frames import Frame
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.session.runs import RunRecord
from netviz.session.time_machine import TimeMachine
from netviz.training import Snapshot
from netviz.workers.jobs import JobQueue
from netviz.workers.run_reports import RunDescription, Scalar

_SOON_MS = 30
_WHILE_TRAINING_MS = 2500
# Few enough that other background jobs do not wait for long.
_MOMENTS_AT_ONCE = 24


class ThroughTime(QObject):
    """Follows the selection through the kept moments of the run on the screen, while it is active.

    Signals
    -------
    changed
        There are more points, or something else is followed.
    """

    changed = Signal()

    def __init__(
        self,
        questions: Questions,
        images: Images,
        run: LiveRun,
        display: Display,
        pictures: Pictures,
        time_machine: TimeMachine,
        jobs: JobQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self._images = images
        self._run = run
        self._display = display
        self._pictures = pictures
        self._time_machine = time_machine
        self._jobs = jobs
        self._is_active = self._is_working = False
        self._subject: Subject | None = None
        self._values: dict[int, float] = {}
        self._steps: tuple[int, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._work)
        for signal in (questions.selection_changed, images.image_changed, time_machine.changed):
            signal.connect(self._begin_soon)
        run.scalars_arrived.connect(self._on_scalars)
        pictures.numbers_changed.connect(self._on_numbers)

    @property
    def subject(self) -> Subject | None:
        """What is followed; None before there is a network and an image, and for the reading of a blank drawing."""
        return self._subject

    def set_active(self, active: bool) -> None:
        """Begin to compute, or stop."""
        self._is_active = active
        if active:
            self._begin_soon()

    def points(self) -> tuple[NDArray[np.int_], NDArray[np.float64]]:
        """Return the steps, ascending, and the known values, of shape (n,) each."""
        steps = [step for step in self._steps if step in self._values]
        return np.array(steps, dtype=np.int_), np.array([self._values[step] for step in steps])

    def value_at(self, step: int) -> float | None:
        """Return the value at a kept moment, or None if it is unknown."""
        return self._values.get(step)

    @Slot()
    def _begin_soon(self) -> None:
        if self._is_active and not self._is_working:
            self._timer.start(_SOON_MS)

    @Slot(object)
    def _on_scalars(self, scalars: list[Scalar]) -> None:
        if any(isinstance(scalar, RunDescription) for scalar in scalars):
            # Another run: what is shown may be as before, but not its moments.
            self._begin_soon()
        elif self._is_active and not self._is_working and not self._timer.isActive():
            self._timer.start(_WHILE_TRAINING_MS)

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        # The first answer, the answer to another image, and the last moment of a run that has stopped.
        if self._subject is None or (not self._run.is_running and frame.snapshot.step not in self._values):
            self._begin_soon()

    @Slot()
    def _work(self) -> None:
        run = self._time_machine.run
        if not self._is_active or self._is_working or run is None:
            return
        subject, moments = self._find_subject(run), self._moments(run)
        before = self._subject, self._steps
        if subject != self._subject:
            self._subject, self._values = subject, {}
        self._steps = tuple(moments)
        missing = [] if subject is None else [moment for step, moment in moments.items() if step not in self._values]
        if before != (self._subject, self._steps):
            self.changed.emit()
        if subject is not None and missing:
            self._is_working = True
            # Spread over all of them, so that the whole curve is seen early.
            stride = -(-len(missing) // _MOMENTS_AT_ONCE)
            work = partial(values_of, subject, missing[::-1][::stride])
            self._jobs.submit("follow", work, partial(self._use, subject), ended=self._on_ended)

    def _on_ended(self) -> None:
        self._is_working = False

    def _use(self, subject: Subject, values: dict[int, float]) -> None:
        if subject == self._subject:
            self._values |= values
            self._values = {step: value for step, value in self._values.items() if step in self._steps}
            self.changed.emit()
        self._begin_soon()

    def _moments(self, run: RunRecord) -> dict[int, Snapshot]:
        """Return the kept moments and the one on the screen, by ascending steps."""
        moments = {snapshot.step: snapshot for snapshot in run.history.snapshots()}
        shown, claim = self._display.snapshot, self._display.claimed
        # A lesson's copy is no moment of the run.
        is_copy = claim is not None and claim.source is Source.LESSON
        if shown is not None and shown.run_id == run.run_id and not is_copy:
            moments.setdefault(shown.step, shown)
        return dict(sorted(moments.items()))

    def _find_subject(self, run: RunRecord) -> Subject | None:
        frame, image, selection = self._pictures.frame, self._images.image, self._questions.selection
        if frame is None or image is None or frame.image != image:
            return None
        last = self._subject
        kept = last is not None and (last.selection, last.image, last.run_id) == (selection, image, run.run_id)
        # The digit stays the same while other moments are looked at, or the curve would change with each of them.
        answer = last.digit if last is not None and kept and self._time_machine.is_past else frame.trace.answer
        quantity, digit = FollowedQuantity.PROBABILITY, answer if image.label is None else image.label
        if selection.pixels:
            quantity, digit = FollowedQuantity.SENT, answer
        elif selection.unit is not None:
            quantity, digit = FollowedQuantity.ACTIVATION, 0
        elif selection.connection is not None:
            quantity, digit = FollowedQuantity.WEIGHT, 0
        elif selection.digit is not None:
            digit = selection.digit
        if quantity is FollowedQuantity.PROBABILITY and image.is_empty:
            # There is nothing to read, as everywhere else.
            return None
        return Subject(quantity, selection, digit, image, run.run_id)
