"""Following a training elsewhere: its checkpoints become the moments of a run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.data import Dataset
from netviz.formats.counting import Counting
from netviz.formats.following import Checkpoint, Found, Skipped, Watcher
from netviz.sentences import sentence_of
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.messages import Messages
from netviz.session.network_checks import config_for, require_readable
from netviz.session.questions import Questions
from netviz.training.batch_source import require_classes
from netviz.training.errors import TrainingError
from netviz.workers.jobs import JobQueue

_EVERY_MS = 1000
_SOON_MS = 50

_MOST_UNMEASURED = 8
"""Moments that wait to be measured, each with its parameters: more files are read when there are fewer."""


class Following(QObject):
    """Looks into a folder or a file now and then, and shows each new checkpoint as a moment of the live run.

    Attributes
    ----------
    path : Path or None
        What is followed; None if nothing is.
    newest : str
        The name of the file with the highest step; empty before the first.
    skipped : tuple of Skipped
        Files that are not shown.
    n_left_out : int
        Files that are not read because there are too many.
    is_there : bool
        Whether the folder or the file exists.

    Signals
    -------
    changed
        Any of them changed.
    began : Path
        Something is followed from now on.
    """

    changed = Signal()
    began = Signal(object)

    def __init__(
        self,
        run: LiveRun,
        images: Images,
        questions: Questions,
        display: Display,
        jobs: JobQueue,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._images = images
        self._questions = questions
        self._display = display
        self._jobs = jobs
        self._messages = messages
        self.path: Path | None = None
        self._when_ready: Path | None = None
        self._watcher: Watcher | None = None
        self._is_looking = self._has_begun = self._is_beginning = False
        self._newest_step = 0
        self._forget()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        run.leaving.connect(self._on_leaving)
        images.dataset_changed.connect(self._on_dataset)

    @property
    def is_waiting(self) -> bool:
        """Whether a folder is followed that has no checkpoint yet."""
        return self.path is not None and not self.newest

    def _forget(self) -> None:
        self.newest = ""
        self.skipped: tuple[Skipped, ...] = ()
        self.n_left_out = 0
        self.is_there = True

    @Slot(object)
    def start(self, path: Path) -> None:
        """Follow a folder or a file, in place of what is followed now; if no images are loaded yet, once they are."""
        dataset = self._images.dataset
        if dataset is None:
            self._when_ready = path
            return
        self.stop()
        self.path = path
        self._watcher = Watcher(path, dataset)
        self._has_begun = False
        self._forget()
        self._look()
        self.changed.emit()
        self.began.emit(path)

    @Slot()
    def stop(self) -> None:
        """Look no more; what was found stays."""
        if self.path is None:
            return
        self.path = self._watcher = None
        self._timer.stop()
        self.changed.emit()

    @Slot()
    def _on_leaving(self) -> None:
        """Stop if another run begins."""
        if not self._is_beginning:
            self.stop()

    @Slot()
    def _on_dataset(self) -> None:
        if self._when_ready is not None:
            path, self._when_ready = self._when_ready, None
            # After the data set's own run has begun, which would end this.
            QTimer.singleShot(0, self, lambda: self.start(path))

    @Slot()
    def _look(self) -> None:
        watcher = self._watcher
        if watcher is None or self._is_looking:
            return
        if self._run.thread_.n_unmeasured > _MOST_UNMEASURED:
            self._timer.start(_SOON_MS)
            return
        self._is_looking = True
        self._jobs.submit(
            "follow",
            watcher.look,
            lambda found: self._on_found(watcher, found),
            refused=self._messages.refuse,
            failed=self._on_failed,
            ended=self._on_looked,
        )

    def _on_looked(self) -> None:
        self._is_looking = False
        if self._watcher is not None:
            self._timer.start(_EVERY_MS)

    def _on_failed(self, _: object) -> None:
        # The queue reports it; the next look would fail again.
        self.stop()

    def _on_found(self, watcher: Watcher, found: Found) -> None:
        if watcher is not self._watcher:
            return
        before = self.newest, self.skipped, self.n_left_out, self.is_there
        self.skipped, self.n_left_out, self.is_there = found.skipped, found.n_left_out, found.is_there
        if found.begins_anew:
            self._has_begun = False
        for checkpoint in found.checkpoints:
            if not self._take(checkpoint, found.counting):
                self.stop()
                return
        if found.has_more:
            self._timer.start(_SOON_MS)
        if before != (self.newest, self.skipped, self.n_left_out, self.is_there):
            self.changed.emit()

    def _take(self, checkpoint: Checkpoint, counting: Counting) -> bool:
        """Add a moment; return False, after saying why, if the window cannot show such a network."""
        if self._has_begun:
            self._run.adopt(checkpoint.parameters, checkpoint.step)
        elif not self._begin(checkpoint, counting):
            return False
        if not self.newest or checkpoint.step >= self._newest_step:
            self.newest, self._newest_step = checkpoint.name, checkpoint.step
        return True

    def _begin(self, checkpoint: Checkpoint, counting: Counting) -> bool:
        dataset, parameters = self._images.dataset, checkpoint.parameters
        assert dataset is not None
        n_classes = parameters.architecture.layer_sizes[-1]
        try:
            require_readable(parameters)
            require_classes(n_classes, dataset.with_classes(n_classes))
        except (ValueError, TrainingError) as error:
            self._messages.refuse(sentence_of(error))
            return False
        self.newest = ""
        self._has_begun = self._is_beginning = True
        try:
            self._show(dataset, n_classes)
            self._run.follow(config_for(parameters, self._run.config), counting, parameters, checkpoint.step)
        finally:
            self._is_beginning = False
        return True

    def _show(self, dataset: Dataset, n_classes: int) -> None:
        """Make room on the screen for another network."""
        self._display.show_live()
        self._questions.forget()
        if dataset.with_classes(n_classes) is not dataset:
            # The network knows digits that no image shows.
            self._images.use(dataset.with_classes(n_classes))
