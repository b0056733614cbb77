"""The order of the hidden units, and their movement from one order to another."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from netviz.data.image_sets import Split
from netviz.nn.parameters import Parameters
from netviz.scene.arrangement import Arrangement, Movement, UnitOrder
from netviz.scene.frames import Frame
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.messages import Messages
from netviz.session.questions import Questions
from netviz.tracing.ordering import order_by_similarity, order_by_value, orders_by_vote
from netviz.workers.jobs import JobQueue


class UnitArranger(QObject):
    """Owns the order of the hidden units.

    The order stays the same while the network learns, because units that keep moving cannot be followed; it is updated
    when training stops and whenever the user chooses an order.

    Attributes
    ----------
    order : UnitOrder
    made_at : int or None
        The last batch before the order was made; None for the order by number.
    animated : bool
        Whether the units move to their new places; otherwise they jump.

    Signals
    -------
    changed
        Another order was chosen or made.
    moved
        The units are in another order, or have begun to move.
    """

    changed = Signal()
    moved = Signal()

    def __init__(
        self,
        images: Images,
        questions: Questions,
        run: LiveRun,
        jobs: JobQueue,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._images = images
        self._questions = questions
        self._run = run
        self._jobs = jobs
        self._messages = messages
        self.order = UnitOrder.NUMBER
        self.made_at: int | None = None
        self.animated = True
        self._frame: Frame | None = None
        self._arrangement = Arrangement.by_number()
        self._movement: Movement | None = None
        self._due = False
        images.image_changed.connect(self._on_image_changed)
        questions.selection_changed.connect(self._on_selection_changed)
        run.changed.connect(self._on_run_changed)

    def choose(self, order: UnitOrder) -> None:
        """Order the units; an order that is chosen again is made from the current parameters."""
        frame = self._frame
        if order is UnitOrder.RECEIVED and (frame is None or frame.pixel_trace is None):
            self._messages.notice(self.tr("Select a pixel first: units are then ordered by what they receive from it."))
            self.changed.emit()
            return
        self.order = order
        if frame is not None:
            self._make(frame)
        self.changed.emit()

    @property
    def arrangement(self) -> Arrangement:
        """The order of the units, at the end of their movement."""
        return self._arrangement if self._movement is None else self._movement.end

    def restore(self, order: UnitOrder, arrangement: Arrangement | None, made_at: int | None) -> None:
        """Take over the order of an earlier session; None is the order by number."""
        self.order, self.made_at, self._due = order, made_at, False
        sizes = self._arrangement.n_units if arrangement is None else arrangement.n_units
        self._movement = None
        self._arrangement = Arrangement.by_number(*sizes) if arrangement is None else arrangement
        self.moved.emit()
        self.changed.emit()

    @property
    def is_moving(self) -> bool:
        """Whether the units are moving."""
        return self._movement is not None

    def arrangement_of(self, n_units: tuple[int, ...]) -> Arrangement:
        """Return the current order for a network with hidden layers of these sizes."""
        if self._arrangement.n_units != n_units:
            self._movement = None
            self._arrangement = Arrangement.by_number(*n_units)
            self._due = self.order is not UnitOrder.NUMBER
        if self._movement is not None:
            arrangement = self._movement.at(time.perf_counter())
            if arrangement == self._movement.end:
                self._movement = None
            self._arrangement = arrangement
        return self._arrangement

    def follow(self, frame: Frame) -> None:
        """Use the newest frame, and make an order that was waiting for it."""
        self._frame = frame
        if self._due and frame.image == self._images.image and frame.selection == self._questions.selection:
            self._make(frame)

    def _make(self, frame: Frame) -> None:
        self._due = False
        trace, step = frame.trace, frame.snapshot.step
        match self.order:
            case UnitOrder.NUMBER:
                self._move_to(Arrangement.by_number(*(values.size for values in trace.activations)), None)
            case UnitOrder.VOTE:
                self._move_to(Arrangement(orders_by_vote(trace.parameters.kernels)), step)
            case UnitOrder.ACTIVATION:
                self._move_to(Arrangement(tuple(order_by_value(values) for values in trace.activations)), step)
            case UnitOrder.RECEIVED:
                if frame.pixel_trace is not None:
                    arriving = frame.pixel_trace.arriving
                    self._move_to(Arrangement(tuple(order_by_value(values) for values in arriving)), step)
            case UnitOrder.SIMILARITY:
                work = partial(_by_similarity, frame.snapshot.parameters)
                self._jobs.submit("order units", work, partial(self._use_similarity, step))

    def _use_similarity(self, step: int, arrangement: Arrangement) -> None:
        if self.order is UnitOrder.SIMILARITY:
            self._move_to(arrangement, step)

    def _move_to(self, end: Arrangement, made_at: int | None) -> None:
        start = self.arrangement_of(end.n_units)
        self.made_at = made_at
        if self.animated:
            self._movement = Movement(start, end)
        else:
            self._movement, self._arrangement = None, end
        self.moved.emit()
        self.changed.emit()

    @Slot()
    def _on_image_changed(self) -> None:
        image = self._images.image
        # Units that move with every stroke of a drawing cannot be followed.
        self._due |= self.order is UnitOrder.ACTIVATION and image is not None and image.split is not Split.DRAWN

    @Slot()
    def _on_selection_changed(self) -> None:
        self._due |= self.order is UnitOrder.RECEIVED and bool(self._questions.selection.pixels)

    @Slot()
    def _on_run_changed(self) -> None:
        frame = self._frame
        is_due = not self._run.is_running and self.order is not UnitOrder.NUMBER
        if is_due and frame is not None and frame.snapshot.step != self.made_at:
            self._make(frame)


def _by_similarity(parameters: Parameters) -> Arrangement:
    return Arrangement(tuple(order_by_similarity(kernel) for kernel in parameters.kernels[:-1]))
