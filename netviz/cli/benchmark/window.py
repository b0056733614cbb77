"""A real window for measurements: opened on MNIST, trained, clicked and closed."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication

from netviz.app.application import LaunchOptions, create_application, create_window
from netviz.app.garbage import GarbageCollection
from netviz.app.settings import Settings
from netviz.cli.errors import Refusal
from netviz.failure import Failure
from netviz.scene.frames import Frame
from netviz.sentences import mark, sentence
from netviz.training import BatchMetrics, EvaluationPoint, TrainingConfig
from netviz.workers.endings import Endings
from netviz.workers.run_reports import RunDescription, RunState

_SIZE = (1440, 900)
_LOOK_EVERY_MS = 20
_MAX_LOADING_S = 60.0
_MAX_ENDING_S = 60.0


class BenchmarkWindow(QObject):
    """The window at 1440×900 on MNIST, ready to train; a context manager that closes it.

    Parameters
    ----------
    config : TrainingConfig, optional
        The configuration of its run.
    may_refuse : bool
        Whether the window may refuse what is done in it, in a sentence.

    Attributes
    ----------
    window : MainWindow
    painted : list of float
        When each picture of the network was on the screen, by `time.perf_counter`.
    steps : list of tuple of (float, int)
        When the report of a batch arrived, and which batch.
    evaluations : list of tuple of (float, EvaluationPoint)
    shown_at, first_painted_at : float
        When the window was painted for the first time, and when the network was, by `time.time`; 0 before.
    """

    def __init__(self, config: TrainingConfig | None = None, *, may_refuse: bool = False) -> None:
        super().__init__()
        create_application()
        self._folder = TemporaryDirectory(prefix="netviz-")
        store = QSettings(str(Path(self._folder.name) / "settings.ini"), QSettings.Format.IniFormat)
        settings = Settings(store)
        # The animation that plays once would cover what is measured.
        settings.flattening_seen = True
        self.window = create_window(LaunchOptions(), settings)
        self.window.session.run.config = config or TrainingConfig()
        self.window.session.run.set_pace(None)
        self.painted: list[float] = []
        self.steps: list[tuple[float, int]] = []
        self.evaluations: list[tuple[float, EvaluationPoint]] = []
        self.shown_at = 0.0
        self.first_painted_at = 0.0
        self._fault = ""
        self._trains_forever = False
        self._garbage = GarbageCollection()
        session = self.window.session
        session.messages.failed.connect(self._on_failed)
        if not may_refuse:
            session.messages.refused.connect(self._on_refused)
        session.run.scalars_arrived.connect(self._on_scalars)
        session.run.changed.connect(self._on_run_changed)
        self.window.views.network.view.painted.connect(self._on_painted)
        self.window.views.network.view.installEventFilter(self)

    def __enter__(self) -> Self:
        """Show the window, and wait until the data set is loaded and the first picture is painted."""
        self.window.resize(*_SIZE)
        self.window.show()
        self.window.session.start()
        self._garbage.start()
        self.run_until(
            lambda: bool(self.painted),
            _MAX_LOADING_S,
            mark("The window did not show the first picture within {seconds:.0f} s."),
        )
        self.run_for(0.5)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the window."""
        self._garbage.stop()
        self.window.close()
        self.window.session.stop()
        # A job may take longer than anything is waited for; a thread that still runs at the end aborts the program.
        Endings.of_application().wait(_MAX_ENDING_S)
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # Now, and not later in a thread of the next window: this window's objects belong to this thread.
        gc.collect()
        self._folder.cleanup()

    def train_on(self) -> None:
        """Train as long as the window is open, run after run, and return when training is well under way."""
        self._trains_forever = True
        self.window.session.run.train()
        self.run_until(
            lambda: self.window.session.run.is_running,
            10.0,
            mark("The window did not begin to train within {seconds:.0f} s."),
        )
        self.run_for(0.5)

    def record_no_more(self) -> None:
        """Leave the lists as they are, which would grow by megabytes a minute."""
        self.window.session.run.scalars_arrived.disconnect(self._on_scalars)
        self.window.views.network.view.painted.disconnect(self._on_painted)

    def stop_training(self) -> None:
        """Stop training, and return when the window is at rest."""
        self._trains_forever = False
        self.window.session.run.pause()
        self.run_until(
            lambda: not self.window.session.run.is_running,
            10.0,
            mark("The window did not pause within {seconds:.0f} s."),
        )
        self.run_for(0.5)

    def run_for(self, seconds: float) -> None:
        """Run the event loop for a while."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()
        self._require_health()

    def run_until(self, condition: Callable[[], bool], seconds: float, late: str, **values: Any) -> None:
        """Run the event loop until a condition holds.

        Parameters
        ----------
        condition : callable
        seconds : float
        late : str
            What to say if they are over, with the placeholder ``seconds``; `values` are those of others.

        Raises
        ------
        Refusal
            If it takes longer than `seconds`, or the window reports an error.
        """
        end = time.perf_counter() + seconds
        loop = QEventLoop()
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if self._fault or condition() or time.perf_counter() > end else None)
        timer.start(_LOOK_EVERY_MS)
        loop.exec()
        timer.stop()
        self._require_health()
        if not condition():
            raise Refusal(sentence(late, seconds=seconds, **values))

    def _require_health(self) -> None:
        if self._fault:
            raise Refusal(sentence("The window reported an error: {error}", error=self._fault))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the first time that the window is painted."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._note_shown)
        return False

    @Slot()
    def _note_shown(self) -> None:
        self.shown_at = time.time()

    @Slot(object)
    def _on_painted(self, frame: Frame) -> None:
        self.first_painted_at = self.first_painted_at or time.time()
        self.painted.append(time.perf_counter())

    @Slot(object)
    def _on_scalars(self, scalars: list[RunDescription | BatchMetrics | EvaluationPoint]) -> None:
        now = time.perf_counter()
        for scalar in scalars:
            if isinstance(scalar, BatchMetrics):
                self.steps.append((now, scalar.step))
            elif isinstance(scalar, EvaluationPoint):
                self.evaluations.append((now, scalar))

    @Slot()
    def _on_run_changed(self) -> None:
        if self._trains_forever and self.window.session.run.status.state is RunState.FINISHED:
            self.window.session.run.train()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._fault = failure.sentence

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self._fault = sentence
