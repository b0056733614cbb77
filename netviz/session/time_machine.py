"""Showing a moment other than the live one: from this run's past, from another run, or the difference of two runs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from netviz.scene.appearance import Mode
from netviz.scene.display_state import Claim, Difference, RunMoment, ShownQuantity, Source
from netviz.sentences import sentence
from netviz.session.display import Display
from netviz.session.drawn_moment import DrawnMoment
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.messages import Messages
from netviz.session.pictures import Pictures
from netviz.session.runs import RunRecord, Runs
from netviz.session.shown_moment import ShownMoment, caption_of, describe
from netviz.training import Snapshot
from netviz.workers.replay_thread import Replayed, ReplayRequest, ReplayThread

PLAYING_SPEEDS = (2, 5, 10, 20, 30)
"""Kept moments per second."""

_REST_MS = 120
"""How long the mouse must rest before the exact batch is computed."""


class TimeMachine(QObject):
    """Shows any kept moment of any run in every view, while training may continue.

    Attributes
    ----------
    thread_ : ReplayThread

    Signals
    -------
    changed
        Another moment is shown or wanted, or the playback started or stopped.
    drawn_changed
        Another moment is on the screen, in every view.
    """

    changed = Signal()
    drawn_changed = Signal()

    def __init__(
        self,
        run: LiveRun,
        runs: Runs,
        images: Images,
        display: Display,
        pictures: Pictures,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._runs = runs
        self._images = images
        self._display = display
        self._pictures = pictures
        self._messages = messages
        self._moment: ShownMoment | None = None
        self._snapshot: Snapshot | None = None
        self._drawn = DrawnMoment(pictures, runs, self)
        self._drawn.changed.connect(self.drawn_changed)
        self._wanted: tuple[RunRecord, int] | None = None
        self._forks: dict[int, int] = {}
        self._speed = 10
        self._direction = 0
        self._is_closed = False
        self.thread_ = ReplayThread()
        self.thread_.done.connect(self._on_replayed, Qt.ConnectionType.QueuedConnection)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.seek)
        self._playback = QTimer(self)
        self._playback.setTimerType(Qt.TimerType.PreciseTimer)
        self._playback.timeout.connect(self._show_next)
        runs.changed.connect(self._on_runs)
        # After the runs have taken note of them.
        run.scalars_arrived.connect(self._update_description)

    def close(self) -> None:
        """Show nothing more; the thread is stopped by the caller."""
        self._is_closed = True
        self._cancel()

    # What is shown ---------------------------------------------------------------------------------------------------

    @property
    def moment(self) -> ShownMoment | None:
        """The moment that is shown; None while the live run, or another claim, is shown."""
        return self._moment

    @property
    def is_past(self) -> bool:
        """Whether a moment is shown in place of the live one."""
        return self._moment is not None

    @property
    def is_playing(self) -> bool:
        """Whether the kept moments are being played."""
        return self._direction != 0

    @property
    def direction(self) -> int:
        """1 while playing forwards, −1 backwards, 0 at rest."""
        return self._direction

    @property
    def wanted_step(self) -> int | None:
        """The batch that the user has chosen, which may still be computed; None while the live run is shown."""
        if self._wanted is not None:
            return self._wanted[1]
        return self._moment.step if self._moment is not None else None

    @property
    def drawn(self) -> ShownMoment | None:
        """The moment on the screen, a few milliseconds behind `moment`: words about a picture mean this one."""
        return self._moment if self._pictures.frame is None else self._drawn.moment

    @property
    def caption(self) -> str:
        """What is on the screen, in words that set it apart from the live run; empty for the live run."""
        frame, claim = self._pictures.frame, self._display.claimed
        if frame is not None:
            return caption_of(frame.state)
        return "" if claim is None else caption_of(claim)

    @property
    def run(self) -> RunRecord | None:
        """The run that is shown, to whose moments the user can go."""
        return self._moment.run if self._moment is not None else self._runs.live

    @property
    def step(self) -> int:
        """The batch that is shown."""
        return self._moment.step if self._moment is not None else self._run.step

    def last_step(self, run: RunRecord) -> int:
        """Return how many batches a run has trained, as far as they can be shown."""
        newest = run.snapshot if run.snapshot is not None else self._run.snapshot
        return newest.step if newest is not None and newest.run_id == run.run_id else run.history.steps[-1]

    # Seeking ---------------------------------------------------------------------------------------------------------

    def go_to(self, step: int, run: RunRecord | None = None) -> None:
        """Show a moment exactly: at once if it is kept, else the nearest kept one first and the exact batch soon."""
        self._stop_playing()
        self._show_nearest(step, run)
        self.seek()

    def drag_to(self, step: int, run: RunRecord | None = None) -> None:
        """Show the nearest kept moment at once, and the exact batch when the mouse rests."""
        self._stop_playing()
        self._show_nearest(step, run)
        if self._wanted is not None:
            self._rest.start()

    @Slot()
    def seek(self) -> None:
        """Have the exact batch computed that was dragged to."""
        self._rest.stop()
        dataset = self._images.dataset
        if self._wanted is not None and dataset is not None:
            run, step = self._wanted
            self.thread_.request(run.history, dataset, step)

    @Slot()
    def go_live(self) -> None:
        """Show the live run again."""
        self._cancel()
        self._display.show_live()

    def step_by(self, batches: int) -> None:
        """Show the moment that many batches later, or earlier if negative; the next checkpoint of another program."""
        run, step = self.run, self.wanted_step
        if run is not None and not run.description.is_trained_here:
            self.page(1 if batches > 0 else -1)
            return
        self.go_to((self.step if step is None else step) + batches)

    def page(self, direction: int) -> None:
        """Show the next kept moment, or the previous one with −1."""
        step = self._kept_beyond(direction)
        if step is not None:
            self.go_to(step)

    def show_run(self, run: RunRecord) -> None:
        """Show the end of a run; the live one is shown live."""
        if run.is_live:
            self.go_live()
        else:
            self.go_to(self.last_step(run), run)

    def show_difference(self, run: RunRecord, other: RunRecord) -> None:
        """Show one run's network and how its weights differ from another's, each at its newest moment."""
        newer, older = (kept.snapshot if kept.snapshot is not None else self._run.snapshot for kept in (run, other))
        if newer is None or older is None:
            return
        if newer.parameters.architecture.layer_sizes != older.parameters.architecture.layer_sizes:
            self._messages.refuse(
                self.tr("These two networks have different layers, so their weights cannot be subtracted.")
            )
            return
        self._cancel()
        caption = sentence("from run {other} to run {number}", other=other.number, number=run.number)
        difference = Difference(newer, older, caption)
        claim = Claim(
            Source.COMPARISON,
            newer,
            ShownQuantity(Mode.CHANGE, self._display.appearance.gradient_of),
            difference,
            moment=self._describe(run, newer.step, other),
        )
        self._show(ShownMoment(run, newer.step, other), claim)

    def _show_nearest(self, step: int, run: RunRecord | None) -> None:
        """Show the kept moment nearest to a step, and remember the step if that is another one."""
        run = run if run is not None else self.run
        if run is None:
            return
        kept = run.history.steps
        step = min(max(step, kept[0]), self.last_step(run))
        if run.is_live and self.last_step(run) == kept[0]:
            # There is no past yet: the only moment is the live one.
            self.go_live()
            return
        self._rest.stop()
        self.thread_.cancel()
        self._wanted = None
        shown = self._moment
        if shown is not None and (shown.run, shown.step, shown.other) == (run, step, None):
            self.changed.emit()
            return
        if run.snapshot is not None and step == run.snapshot.step:
            self._show_snapshot(run, run.snapshot)
            return
        nearest = run.history.snapshot(step)
        if nearest.step != step and run.description.is_trained_here:
            # Of a run that another program trains, there is nothing between two checkpoints.
            self._wanted = (run, step)
        self._show_snapshot(run, nearest)

    def _show_snapshot(self, run: RunRecord, snapshot: Snapshot) -> None:
        source = Source.PAST if run.is_live else Source.RUN
        claim = Claim(source, snapshot, moment=self._describe(run, snapshot.step))
        self._show(ShownMoment(run, snapshot.step), claim)

    def _describe(self, run: RunRecord, step: int, other: RunRecord | None = None) -> RunMoment:
        return describe(ShownMoment(run, step, other), self.last_step(run), self._run.status)

    def _show(self, moment: ShownMoment, claim: Claim) -> None:
        if moment != self._moment:
            self._moment, self._snapshot = moment, claim.snapshot
            self._display.claim(self, claim)
        self.changed.emit()

    @Slot()
    def _update_description(self) -> None:
        """Follow what becomes known of the moment later, such as its accuracy."""
        moment, claim = self._moment, self._display.claimed
        if moment is None or claim is None or claim.moment is None:
            return
        described = self._describe(moment.run, moment.step, moment.other)
        if described != claim.moment:
            self._display.claim(self, replace(claim, moment=described))
            self.changed.emit()

    def _cancel(self) -> None:
        self._direction = 0
        self._playback.stop()
        self._rest.stop()
        self.thread_.cancel()
        self._wanted = None

    def on_display_lost(self) -> None:
        """Forget the moment: something else is shown."""
        self._cancel()
        self._moment = self._snapshot = None
        self.changed.emit()

    @Slot()
    def _on_runs(self) -> None:
        """Show the live run if a run that is shown has been removed."""
        moment = self._moment
        if moment is not None and not {moment.run, moment.other} - {None} <= set(self._runs.all):
            self.go_live()

    @Slot(object)
    def _on_replayed(self, replayed: Replayed) -> None:
        if self._is_closed:
            return
        if replayed.failure is not None:
            self._messages.fail(replayed.failure)
        if replayed.request.settings is not None:
            self._on_fork(replayed)
            return
        wanted = self._wanted
        if wanted is None or not _is_for(replayed.request, *wanted):
            return
        self._wanted = None
        if replayed.keyframe is None:
            self._refuse(replayed)
            self.changed.emit()
            return
        run, _ = wanted
        self._show_snapshot(run, replayed.keyframe.snapshot(run.run_id))

    def _refuse(self, replayed: Replayed) -> None:
        if replayed.refusal:
            self._messages.refuse(replayed.refusal)

    # Playback --------------------------------------------------------------------------------------------------------

    @property
    def speed(self) -> int:
        """Kept moments per second."""
        return self._speed

    def set_speed(self, moments_per_second: int) -> None:
        """Play faster or slower."""
        self._speed = moments_per_second
        self._playback.setInterval(1000 // moments_per_second)

    def play(self, direction: int = 1) -> None:
        """Play the kept moments, starting over if the last one is shown; backward with −1. Stop if playing."""
        run = self.run
        if run is None or direction == self._direction:
            self._stop_playing()
            return
        if run.is_live and self.last_step(run) == run.history.steps[0]:
            self._messages.notice(self.tr("There is nothing to replay yet: train first."))
            return
        self._cancel()
        if self._kept_beyond(direction) is None or (direction > 0 and self._moment is None):
            self._show_nearest(run.history.steps[0 if direction > 0 else -1], run)
        self._direction = direction
        self._playback.start(1000 // self._speed)
        self.changed.emit()

    @Slot()
    def _show_next(self) -> None:
        frame = self._pictures.frame
        if self._snapshot is not None and (frame is None or frame.snapshot is not self._snapshot):
            # The last moment has not been drawn yet.
            return
        step, run = self._kept_beyond(self._direction), self.run
        if step is not None:
            self._show_nearest(step, None)
        elif self._direction > 0 and run is not None and run.is_live:
            # The last kept moment may be some batches before the end.
            self.go_live()
        else:
            self._stop_playing()

    def _stop_playing(self) -> None:
        if self._direction:
            self._direction = 0
            self._playback.stop()
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
        """Fork a new run with different settings from the moment shown, and train it.

        Parameters
        ----------
        settings : dict of str to object
            New values of fields among `netviz.training.changes.FORK_FIELDS`.
        """
        run, step, dataset = self.run, self.wanted_step, self._images.dataset
        if run is None or dataset is None:
            return
        step = self.last_step(run) if step is None else step
        self._stop_playing()
        if not run.description.is_trained_here:
            self._continue_from(run.history.snapshot(step), settings)
            return
        request = self.thread_.request(run.history, dataset, step, settings)
        self._forks[request.number] = run.run_id

    def _continue_from(self, snapshot: Snapshot, settings: dict[str, object]) -> None:
        """Train a network that another program has trained further, as a run with a beginning of its own."""
        self._run.prepare(replace(self._run.config, **settings))  # type: ignore[arg-type]
        self._run.start_run(snapshot.parameters)
        self._run.train()

    def _on_fork(self, replayed: Replayed) -> None:
        parent = self._forks.pop(replayed.request.number)
        if replayed.keyframe is None:
            self._refuse(replayed)
            return
        if replayed.request.dataset is not self._images.dataset or replayed.request.settings is None:
            return
        self._run.fork(replayed.keyframe, replayed.request.settings, parent)
        self._run.train()


def _is_for(request: ReplayRequest, run: RunRecord, step: int) -> bool:
    return request.history is run.history and request.step == step
