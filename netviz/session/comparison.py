"""What the change of the weights is counted from: the run's start, the start of the epoch, or a mark of the user's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.training import Snapshot

if TYPE_CHECKING:
    from netviz.session.session import Session


class Comparison(QObject):
    """Knows which two networks the mode of change shows the difference of.

    Signals
    -------
    changed
        Another mark, or other networks to compare.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._start: Snapshot | None = None
        self._mark: Snapshot | None = None
        self._instead: tuple[Snapshot, Snapshot] | None = None
        self._said = ""

    @property
    def mark(self) -> Snapshot | None:
        """The network that the user marked last."""
        return self._mark

    def choose(self, reference: Reference) -> None:
        """Count the change from something else, and show it."""
        appearance = self._session.appearance
        self._session.set_appearance(replace(appearance, mode=Mode.CHANGE, reference=reference))

    def choose_gradient(self, gradient_of: GradientOf) -> None:
        """Show the gradient of the image, or of the last batch."""
        appearance = self._session.appearance
        self._session.set_appearance(replace(appearance, mode=Mode.GRADIENT, gradient_of=gradient_of))

    @Slot()
    def set_mark(self) -> None:
        """Count the change from the network that is shown now."""
        snapshot = self._session.shown_snapshot
        if snapshot is None:
            return
        self._mark = snapshot
        self.choose(Reference.MARK)
        self.changed.emit()
        self._session.redraw()
        self._session.notice.emit(f"Marked after batch {snapshot.step:,}: the change from here is shown.")

    def show_instead(self, newer: Snapshot, older: Snapshot, said: str = "of this step") -> None:
        """Show the difference of two networks with the next picture, whatever is chosen, until `show_chosen`.

        `said` says whose it is, in words that follow ``Δw``.
        """
        self._instead, self._said = (newer, older), said
        self.changed.emit()

    def show_chosen(self) -> None:
        """Show what is chosen again, with the next picture."""
        if self._instead is not None:
            self._instead = None
            self.changed.emit()

    @property
    def is_forced(self) -> bool:
        """Whether something else is shown than what is chosen."""
        return self._instead is not None

    def pair(self) -> tuple[Snapshot | None, Snapshot | None]:
        """Return the newer and the older network to compare in the present mode; None where there is none.

        In the mode of the gradient the newer one is that which has the batch's gradient, where the one shown has not.
        """
        session, shown = self._session, self._session.shown_snapshot
        if session.appearance.mode is Mode.GRADIENT and shown is not None and shown.gradient is None:
            of_batch = session.appearance.gradient_of is GradientOf.BATCH
            return session.past_updates.carrier(shown) if of_batch else None, None
        if session.appearance.mode is not Mode.CHANGE:
            return None, None
        if self._instead is not None:
            return self._instead
        return session.shown_snapshot, self._reference()

    def describe(self) -> str:
        """Return whose change it is, in words that follow `Δw`."""
        if self._instead is not None:
            return self._said
        match self._session.appearance.reference:
            case Reference.START:
                run = self._session.run
                return "since the random start" if run is None or run.is_from_random else "since the run's beginning"
            case Reference.EPOCH:
                return "since the start of the epoch"
            case Reference.MARK:
                return "since the mark" if self._mark is None else f"since the mark after batch {self._mark.step:,}"

    def _reference(self) -> Snapshot | None:
        session = self._session
        match session.appearance.reference:
            case Reference.START:
                return self.start_of_run()
            case Reference.EPOCH:
                return session.epoch_start
            case Reference.MARK:
                return self._mark

    def start_of_run(self) -> Snapshot | None:
        """Return the run as it began; the same object each time, so that it is sent to be drawn only once."""
        session = self._session
        if session.snapshot is None:
            return None
        if self._start is None or self._start.run_id != session.snapshot.run_id:
            history = session.history
            start = history.snapshot(0) if history.steps else None
            self._start = start if start is not None and start.run_id == session.snapshot.run_id else None
        return self._start
