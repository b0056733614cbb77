"""One number of what is selected, at every kept moment of a run."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.scene.frames import Frame
from netviz.scene.selection import Selection
from netviz.scene.shown_image import ShownImage
from netviz.session.runs import RunRecord
from netviz.tracing.image_trace import trace_image
from netviz.tracing.shares import trace_pixels
from netviz.training import Snapshot

if TYPE_CHECKING:
    from netviz.session.session import Session

_SOON_MS = 30
_WHILE_TRAINING_MS = 2500
# So few that whatever else is to be done in the background need not wait for long.
_MOMENTS_AT_ONCE = 24


class Quantity(Enum):
    """What is followed through time."""

    SENT = "what it sends"
    ACTIVATION = "activation"
    PROBABILITY = "probability"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is followed, and of which image and run.

    Attributes
    ----------
    quantity : Quantity
    selection : Selection
        Empty for the image.
    digit : int
        The digit that is sent to, or whose probability it is.
    image : ShownImage
    run_id : int
    """

    quantity: Quantity
    selection: Selection
    digit: int
    image: ShownImage
    run_id: int


class ThroughTime(QObject):
    """Follows what is selected through the kept moments of the run that is shown, as long as somebody looks.

    Signals
    -------
    changed
        There are other points, or something else is followed.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._active = self._working = False
        self._subject: Subject | None = None
        self._values: dict[int, float] = {}
        self._steps: tuple[int, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._work)
        for signal in (session.selection_changed, session.image_changed, session.time_machine.changed):
            signal.connect(self._begin_soon)
        session.scalars_arrived.connect(self._on_scalars)
        session.numbers_changed.connect(self._on_numbers)

    @property
    def subject(self) -> Subject | None:
        """What is followed; None where there is nothing."""
        return self._subject

    def set_active(self, active: bool) -> None:
        """Begin to compute, or stop."""
        self._active = active
        if active:
            self._begin_soon()

    def points(self) -> tuple[NDArray[np.int_], NDArray[np.float64]]:
        """Return steps, ascending, and the values that are known, of shape (n,) each."""
        steps = [step for step in self._steps if step in self._values]
        return np.array(steps, dtype=np.int_), np.array([self._values[step] for step in steps])

    def value_at(self, step: int) -> float | None:
        """Return the value at a kept moment, where it is known."""
        return self._values.get(step)

    @Slot()
    def _begin_soon(self) -> None:
        if self._active and not self._working:
            self._timer.start(_SOON_MS)

    @Slot(object)
    def _on_scalars(self, scalars: object) -> None:
        if self._active and not self._working and not self._timer.isActive():
            self._timer.start(_WHILE_TRAINING_MS)

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        # The first answer, the answer to another image, and the last moment of a run that has come to rest.
        if self._subject is None or (not self._session.is_running and frame.snapshot.step not in self._values):
            self._begin_soon()

    @Slot()
    def _work(self) -> None:
        session, run = self._session, self._session.time_machine.run
        if not self._active or self._working or session.is_closed or run is None:
            return
        subject = self._find_subject(run)
        if subject != self._subject:
            self._subject, self._values = subject, {}
        moments = self._moments(run)
        self._steps = tuple(moments)
        missing = [] if subject is None else [moment for step, moment in moments.items() if step not in self._values]
        self.changed.emit()
        if subject is not None and missing:
            self._working = True
            # From both ends, so that the whole of the curve is seen early.
            stride = -(-len(missing) // _MOMENTS_AT_ONCE)
            session.in_background("follow", partial(values_of, subject, missing[::-1][::stride]), self._take)

    def _take(self, found: tuple[Subject, dict[int, float]]) -> None:
        self._working = False
        subject, values = found
        if subject == self._subject:
            self._values |= values
            self._values = {step: value for step, value in self._values.items() if step in self._steps}
            self.changed.emit()
        self._begin_soon()

    def _moments(self, run: RunRecord) -> dict[int, Snapshot]:
        """Return the kept moments and the one that is shown, by ascending steps."""
        moments = {snapshot.step: snapshot for snapshot in run.history.snapshots()}
        shown = self._session.shown_snapshot
        if shown is not None and shown.run_id == run.run_id:
            moments.setdefault(shown.step, shown)
        return dict(sorted(moments.items()))

    def _find_subject(self, run: RunRecord) -> Subject | None:
        session, frame = self._session, self._session.frame
        image, selection = session.image, session.selection
        if frame is None or image is None or frame.image != image:
            return None
        last = self._subject
        kept = last is not None and (last.selection, last.image, last.run_id) == (selection, image, run.run_id)
        # The digit stays while other moments are looked at: the curve would be another one at each of them.
        answer = last.digit if last is not None and kept and session.time_machine.is_past else frame.trace.answer
        if selection.pixels:
            return Subject(Quantity.SENT, selection, answer, image, run.run_id)
        if selection.unit is not None:
            return Subject(Quantity.ACTIVATION, selection, 0, image, run.run_id)
        if selection.connection is not None:
            return Subject(Quantity.WEIGHT, selection, 0, image, run.run_id)
        if selection.digit is not None:
            return Subject(Quantity.PROBABILITY, selection, selection.digit, image, run.run_id)
        return Subject(
            Quantity.PROBABILITY, selection, answer if image.label is None else image.label, image, run.run_id
        )


def values_of(subject: Subject, snapshots: list[Snapshot]) -> tuple[Subject, dict[int, float]]:
    """Return the subject with its value at each moment by its step; NaN where the network has no such thing."""
    return subject, {snapshot.step: value_of(subject, snapshot) for snapshot in snapshots}


def value_of(subject: Subject, snapshot: Snapshot) -> float:
    """Return the value at one moment; NaN where the network has no such thing, or its numbers are not finite."""
    parameters, selection = snapshot.parameters, subject.selection
    if not selection.fits(parameters.architecture.layer_sizes):
        return float("nan")
    if selection.connection is not None:
        connection = selection.connection
        return float(parameters.kernels[connection.layer][connection.source, connection.target])
    trace = trace_image(parameters, subject.image.intensities)
    if subject.quantity is Quantity.SENT:
        return float(trace_pixels(trace, selection.pixels).outputs[subject.digit])
    if subject.quantity is Quantity.ACTIVATION:
        return float(trace.activations[selection.layer][selection.unit])
    return float(trace.probabilities[subject.digit])
