"""Which moment is shown instead of the present one: of this run's past, of another run, or between two runs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from netviz.scene.appearance import Mode
from netviz.session.runs import RunRecord
from netviz.training import Snapshot
from netviz.workers.replay_thread import Replayed, ReplayRequest, ReplayThread

if TYPE_CHECKING:
    from netviz.session.session import Session

PLAYING_SPEEDS = (2, 5, 10, 20, 30)
"""Kept moments a second."""

_REST_MS = 120
"""How long the hand has to rest for the exact batch to be computed."""


@dataclass(frozen=True, slots=True)
class ShownMoment:
    """What is shown.

    Attributes
    ----------
    run : RunRecord
    step : int
        Batches trained.
    less : RunRecord or None
        Where differences are shown, the run whose weights are taken away.
    """

    run: RunRecord
    step: int
    less: RunRecord | None = None


class TimeMachine(QObject):
    """Shows any moment of any run that is kept, in every view, while training may go on.

    Signals
    -------
    changed
        Another moment is shown, or wanted, or it began or ceased to play.
    """

    changed = Signal()

    def __init__(self, session: Session, thread: ReplayThread) -> None:
        super().__init__(session)
        self._session = session
        self._thread = thread
        self._moment: ShownMoment | None = None
        self._snapshot: Snapshot | None = None
        self._wanted: tuple[RunRecord, int] | None = None
        self._forks: dict[int, int] = {}
        self._mode_before = Mode.WEIGHTS
        self._speed = 10
        self._direction = 0
        thread.done.connect(self._on_replayed, Qt.ConnectionType.QueuedConnection)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.settle)
        self._film = QTimer(self)
        self._film.setTimerType(Qt.TimerType.PreciseTimer)
        self._film.timeout.connect(self._show_next)
        session.instead_changed.connect(self._on_instead)

    # What is shown ---------------------------------------------------------------------------------------------------

    @property
    def moment(self) -> ShownMoment | None:
        """What is shown instead of the present; None while that is shown, or what somebody else shows."""
        return self._moment

    @property
    def is_past(self) -> bool:
        """Whether something else than the present is shown."""
        return self._moment is not None

    @property
    def is_playing(self) -> bool:
        """Whether the film runs."""
        return self._direction != 0

    @property
    def direction(self) -> int:
        """1 where the film runs forwards, −1 backwards, 0 where it stands."""
        return self._direction

    @property
    def wanted_step(self) -> int | None:
        """The batch that the user has chosen, which may still be computed; None while the present is shown."""
        if self._wanted is not None:
            return self._wanted[1]
        return self._moment.step if self._moment is not None else None

    @property
    def caption(self) -> str:
        """What is shown, in words that leave no doubt that it is not the present; empty for the present."""
        moment = self._moment
        if moment is None:
            return ""
        if moment.less is not None:
            return f"run {moment.run.number} · Δw = run {moment.run.number} − run {moment.less.number}"
        total = self.last_step(moment.run)
        where = f"batch {moment.step:,} of {total:,}"
        return f"{where} · not live" if moment.run.is_present else f"run {moment.run.number} · {where} · not live"

    @property
    def run(self) -> RunRecord | None:
        """The run whose moments can be gone to: the one that is shown."""
        return self._moment.run if self._moment is not None else self._session.runs.present

    @property
    def step(self) -> int:
        """The batch that is shown."""
        return self._moment.step if self._moment is not None else self._session.step

    def last_step(self, run: RunRecord) -> int:
        """Return how many batches a run has trained, as far as it can be shown."""
        newest = run.snapshot if run.snapshot is not None else self._session.snapshot
        return newest.step if newest is not None and newest.run_id == run.run_id else run.history.steps[-1]

    # Going -----------------------------------------------------------------------------------------------------------

    def go_to(self, step: int, run: RunRecord | None = None) -> None:
        """Show a moment exactly: at once where it is kept, else first the nearest that is, and soon the very batch."""
        self._stop_playing()
        self._approach(step, run)
        self.settle()

    def drag_to(self, step: int, run: RunRecord | None = None) -> None:
        """Show the nearest kept moment at once, and the very batch when the hand rests."""
        self._stop_playing()
        self._approach(step, run)
        if self._wanted is not None:
            self._rest.start()

    @Slot()
    def settle(self) -> None:
        """Have the very batch computed that was dragged to."""
        self._rest.stop()
        dataset = self._session.dataset
        if self._wanted is not None and dataset is not None:
            run, step = self._wanted
            self._thread.ask(run.history, dataset, step)

    @Slot()
    def go_live(self) -> None:
        """Show the present again."""
        self._let_go()
        self._session.show_instead(None)

    def step_by(self, batches: int) -> None:
        """Show the moment so many batches later, or earlier where there are less than 0."""
        step = self.wanted_step
        self.go_to((self.step if step is None else step) + batches)

    def page(self, direction: int) -> None:
        """Show the next kept moment, or the one before where `direction` is −1."""
        step = self._kept_beyond(direction)
        if step is not None:
            self.go_to(step)

    def show_run(self, run: RunRecord) -> None:
        """Show what a run came to; the present one is shown live."""
        if run.is_present:
            self.go_live()
        else:
            self.go_to(self.last_step(run), run)

    def show_difference(self, run: RunRecord, other: RunRecord) -> None:
        """Show one run's network, and how its weights differ from another's, each as it is now or came to."""
        ends = [kept.snapshot if kept.snapshot is not None else self._session.snapshot for kept in (run, other)]
        newer, older = ends
        if newer is None or older is None:
            return
        if newer.parameters.architecture.layer_sizes != older.parameters.architecture.layer_sizes:
            self._session.refused.emit(
                "These two networks have different layers, so there is no difference of their weights."
            )
            return
        self._let_go()
        self._mode_before = self._session.appearance.mode
        self._session.comparison.show_instead(newer, older, f"from run {other.number} to run {run.number}")
        self._show(ShownMoment(run, newer.step, other), newer, Mode.CHANGE)

    def _approach(self, step: int, run: RunRecord | None) -> None:
        """Show the kept moment nearest to a step, and remember the step where that is another one."""
        run = run if run is not None else self.run
        if run is None:
            return
        kept = run.history.steps
        step = min(max(step, kept[0]), self.last_step(run))
        self._rest.stop()
        self._thread.give_up()
        self._wanted = None
        shown = self._moment
        if shown is not None and (shown.run, shown.step, shown.less) == (run, step, None):
            self.changed.emit()
            return
        if run.snapshot is not None and step == run.snapshot.step:
            self._show(ShownMoment(run, step), run.snapshot)
            return
        nearest = run.history.snapshot(step)
        if nearest.step != step:
            self._wanted = (run, step)
        self._show(ShownMoment(run, nearest.step), nearest)

    def _show(self, moment: ShownMoment, snapshot: Snapshot, mode: Mode | None = None) -> None:
        if moment != self._moment:
            if moment.less is None:
                mode = self._end_difference()
            self._moment, self._snapshot = moment, snapshot
            appearance = self._session.appearance
            self._session.show_instead(snapshot, appearance if mode is None else replace(appearance, mode=mode))
        self.changed.emit()

    def _end_difference(self) -> Mode | None:
        """Show the chosen change again; return the mode to go back to, where a difference of runs is left."""
        session = self._session
        if self._moment is None or self._moment.less is None or session.lesson.is_on:
            return None
        session.comparison.show_chosen()
        return self._mode_before if session.appearance.mode is Mode.CHANGE else None

    def _let_go(self) -> None:
        self._direction = 0
        self._film.stop()
        self._rest.stop()
        self._thread.give_up()
        self._wanted = None

    @Slot()
    def _on_instead(self) -> None:
        """Somebody shows something else instead, or the present."""
        if self._moment is not None and self._session.instead is not self._snapshot:
            self._let_go()
            mode = self._end_difference()
            self._moment = self._snapshot = None
            if mode is not None:
                self._session.set_appearance(replace(self._session.appearance, mode=mode))
            self.changed.emit()

    @Slot(object)
    def _on_replayed(self, replayed: Replayed) -> None:
        if self._session.is_closed:
            return
        if replayed.request.settings is not None:
            self._on_fork(replayed)
            return
        wanted = self._wanted
        if wanted is None or not _is_for(replayed.request, *wanted):
            return
        self._wanted = None
        if replayed.keyframe is None:
            self._session.refused.emit(replayed.refusal)
            self.changed.emit()
            return
        run, step = wanted
        self._show(ShownMoment(run, step), replayed.keyframe.snapshot(run.run_id))

    # The film --------------------------------------------------------------------------------------------------------

    @property
    def speed(self) -> int:
        """Kept moments a second."""
        return self._speed

    def set_speed(self, moments_per_second: int) -> None:
        """Play faster or slower."""
        self._speed = moments_per_second
        self._film.setInterval(1000 // moments_per_second)

    def play(self, direction: int = 1) -> None:
        """Run through the kept moments, from the first again where the last is shown; backwards with −1."""
        run = self.run
        if run is None or direction == self._direction:
            self._stop_playing()
            return
        self._let_go()
        if self._kept_beyond(direction) is None or (direction > 0 and self._moment is None):
            self._approach(run.history.steps[0 if direction > 0 else -1], run)
        self._direction = direction
        self._film.start(1000 // self._speed)
        self.changed.emit()

    @Slot()
    def _show_next(self) -> None:
        frame = self._session.frame
        if self._snapshot is not None and (frame is None or frame.snapshot is not self._snapshot):
            # The last moment has not been drawn yet.
            return
        step = self._kept_beyond(self._direction)
        if step is None:
            self._stop_playing()
        else:
            self._approach(step, None)

    def _stop_playing(self) -> None:
        if self._direction:
            self._direction = 0
            self._film.stop()
            self.changed.emit()

    def _kept_beyond(self, direction: int) -> int | None:
        """Return the kept step after the one that is shown, or before it."""
        run = self.run
        if run is None:
            return None
        steps, shown = run.history.steps, self.wanted_step
        shown = self.step if shown is None else shown
        place = bisect_right(steps, shown) if direction > 0 else bisect_left(steps, shown) - 1
        return steps[place] if 0 <= place < len(steps) else None

    # Forks -----------------------------------------------------------------------------------------------------------

    def fork(self, settings: dict[str, object]) -> None:
        """Go on from the moment that is shown as a new run with other settings, and train it.

        Parameters
        ----------
        settings : dict of str to object
            New values of fields among `netviz.training.changes.FORK_FIELDS`.
        """
        run, step, dataset = self.run, self.wanted_step, self._session.dataset
        if run is None or dataset is None:
            return
        step = self.last_step(run) if step is None else step
        self._stop_playing()
        request = self._thread.ask(run.history, dataset, step, settings)
        self._forks[request.number] = run.run_id

    def _on_fork(self, replayed: Replayed) -> None:
        parent = self._forks.pop(replayed.request.number)
        if replayed.keyframe is None:
            self._session.refused.emit(replayed.refusal)
            return
        if replayed.request.dataset is not self._session.dataset or replayed.request.settings is None:
            return
        self._session.fork_run(replayed.keyframe, replayed.request.settings, parent)
        self._session.train()


def _is_for(request: ReplayRequest, run: RunRecord, step: int) -> bool:
    return request.history is run.history and request.step == step
