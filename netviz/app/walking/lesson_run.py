"""The run of a lesson: the network that every class sees, as long as nobody replaces it or trains it further."""

from __future__ import annotations

from netviz.session.runs import RunRecord
from netviz.session.session import Session
from netviz.training import TrainingConfig
from netviz.training.pacing import TEACHING_PACE


class LessonRun:
    """Starts and trains runs in a session, and knows whether the network is still that of the lesson.

    Parameters
    ----------
    session : Session
    """

    def __init__(self, session: Session) -> None:
        self._run = session.run
        self._runs = session.runs
        self._goal: int | None = None
        self._own_run: int | None = None
        self._own_step = 0

    # Whether it is the lesson's --------------------------------------------------------------------------------------

    def own(self) -> None:
        """Take the run in the window as that of the lesson."""
        self._own_run = self._run.run_id

    def disown(self) -> None:
        """Take no run as that of the lesson, until another is there."""
        self._own_run = None

    def note_network(self) -> None:
        """Take the network in the window as the one that the lesson has led to."""
        self._own_step = self._run.step

    @property
    def has_own_network(self) -> bool:
        """Whether the window has the network that the lesson has led to, as it was."""
        return self._is_own() and self._run.step == self._own_step

    def is_on_the_way_to(self, batch: int) -> bool:
        """Return whether training the network in the window so far gives what every class sees."""
        return self._is_own() and self._own_step <= self._run.step <= batch

    @property
    def is_lost(self) -> bool:
        """Whether the run that was prepared was replaced, set differently, or trained too far."""
        if self._own_run is None:
            return False
        is_too_far = self._goal is not None and self._run.step > self._goal
        return is_too_far or not self._is_own()

    def _is_own(self) -> bool:
        record = self._runs.live
        return record is not None and self._run.run_id == record.run_id == self._own_run and self._is_unchanged(record)

    def _is_unchanged(self, record: RunRecord) -> bool:
        """Return whether the run has kept its settings; the training thread confirms a change a moment later."""
        return not record.changes and self._run.run_config == record.config

    # Starting --------------------------------------------------------------------------------------------------------

    def start(self, config: TrainingConfig, batches: int) -> None:
        """Start the run, unless it is already there and has not gone further than some batches."""
        run, record = self._run, self._runs.live
        is_same = record is not None and record.config == config and self._is_unchanged(record)
        if not is_same or run.config != config or run.step > batches:
            run.start_run_with(config)

    def has_begun(self, config: TrainingConfig | None = None) -> bool:
        """Return whether the run has begun, with the wanted configuration."""
        run, record = self._run, self._runs.live
        if run.snapshot is None or run.description is None or record is None or run.is_running:
            return False
        has_begun = run.snapshot.run_id == run.description.run_id == record.run_id == run.run_id
        if has_begun and config is not None and (record.config != config or not self._is_unchanged(record)):
            # Someone was faster, and began another.
            run.start_run_with(config)
            return False
        return has_begun

    def forget_others(self) -> None:
        """Remove the runs of other chapters, whose curves would give answers away."""
        for run in self._runs.older:
            self._runs.forget(run)

    # Training --------------------------------------------------------------------------------------------------------

    def train_to(self, batch: int) -> None:
        """Train at full speed as far as a batch."""
        run = self._run
        self._goal = run.stops_at = batch
        run.set_pace(None)
        run.thread_.run_to(batch)

    def is_at(self, batch: int) -> bool:
        """Return whether the training has come to a batch and ended there."""
        run = self._run
        is_there = run.step >= batch and not run.is_running
        if is_there:
            self._goal = run.stops_at = None
        return is_there

    def keep_training(self) -> None:
        """Take a training up again that was paused or slowed down."""
        run = self._run
        if self._goal is None or run.step >= self._goal:
            return
        run.set_pace(None)
        if not run.is_running:
            run.thread_.run_to(self._goal)

    def forget_goal(self) -> None:
        """Train no further by itself."""
        self._goal = None

    def set_pace(self) -> None:
        """Leave time to watch."""
        self._run.set_pace(TEACHING_PACE)
