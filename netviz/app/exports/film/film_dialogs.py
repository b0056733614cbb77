"""Asks for a film of the run on the timeline, and has it made while the window goes on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from netviz.app.exports.film.dialog import FilmDialog
from netviz.app.exports.film.plan import FilmChoice, FilmSubject, shots_of
from netviz.app.exports.film.reel import Reel
from netviz.app.exports.film.scenes import Projector, Scene, Script
from netviz.app.exports.film.thread import DrawnFilmThread, FilmThread, ReelThread
from netviz.app.look import Look
from netviz.app.settings import Settings
from netviz.failure import Failure
from netviz.numbers import local, percentage
from netviz.scene.appearance import GradientOf
from netviz.scene.display_state import DisplayState
from netviz.scene.selection import Selection
from netviz.session.moment_names import moment_name
from netviz.session.runs import RunRecord
from netviz.session.session import Session
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME
from netviz.workers.endings import Endings

_MAX_WAIT_MS = 10_000


class FilmDialogs(QObject):
    """Makes films, one at a time.

    Parameters
    ----------
    window : QWidget
    settings : Settings
        Remembers the folder.
    look : Look
    session : Session
    """

    def __init__(self, window: QWidget, settings: Settings, look: Look, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._look = look
        self._session = session
        self._dialog: FilmDialog | None = None
        self._thread: FilmThread | None = None
        self._reel: Reel | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a film is being made."""
        return self._thread is not None

    def ask(self) -> None:
        """Ask which part of the run on the timeline to film, and how."""
        run = self._session.time_machine.run
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        if run is None or len(run.history.steps) < 2 or self._session.display.state() is None:
            self._session.messages.refuse(self.tr("There is nothing to film yet: train first."))
            return
        only_kept = not run.description.is_trained_here
        self._dialog = dialog = FilmDialog(run.history.steps, self._look.is_light, self._window, only_kept=only_kept)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(partial(self._ask_where, run))
        dialog.rejected.connect(self.cancel)
        dialog.destroyed.connect(self._on_dialog_gone)
        dialog.show()

    def _ask_where(self, run: RunRecord) -> None:
        if self._dialog is None:
            return
        choice = self._dialog.choice
        ending = choice.form.value
        suggested = str(self._settings.folder / (self.tr("learning") + f".{ending}"))
        kind = self.tr("Films (*.{ending})").format(ending=ending)
        name, _ = QFileDialog.getSaveFileName(self._dialog, self.tr("Save the film"), suggested, kind)
        if name:
            path = Path(name) if Path(name).suffix else Path(name).with_suffix(f".{ending}")
            self._settings.folder = path.parent
            self.make(run, choice, path)

    def make(self, run: RunRecord, choice: FilmChoice, path: Path) -> None:
        """Make a film of a run in the background."""
        state, dataset = self._session.display.state(), self._session.images.dataset
        if state is None or dataset is None or self._thread is not None:
            return
        if choice.subject is FilmSubject.WINDOW:
            self._make_of_window(run, choice, path)
            return
        theme = replace(LIGHT_THEME if choice.is_light else DARK_THEME, has_patterns=self._look.signs_by_pattern)
        appearance = state.appearance.with_palette(theme.palette, dashes=theme.has_patterns)
        # Kept moments have no gradient of their batch.
        state = replace(state, appearance=replace(appearance, gradient_of=GradientOf.IMAGE))
        sizes = run.history.snapshots()[0].parameters.architecture.layer_sizes
        if not state.selection.fits(sizes):
            # It belongs to another network, which is on the screen.
            state = replace(state, selection=Selection())
        state = replace(state, pins=tuple(pin for pin in state.pins if pin.selection.fits(sizes)))
        script = self.script(run, choice, state)
        arrangement = self._session.arranger.arrangement_of(sizes[1:-1])
        projector = Projector(choice, theme, self._window.font(), arrangement)
        self._start(DrawnFilmThread(path, choice.form, script, projector, run.history, dataset))

    def _make_of_window(self, run: RunRecord, choice: FilmChoice, path: Path) -> None:
        """Make a film of the window while it plays the moments; training pauses."""
        session, window = self._session, self._window
        assert isinstance(window, QMainWindow)
        session.run.pause()
        shots = shots_of(run.history.steps, choice, only_kept=not run.description.is_trained_here)
        thread = ReelThread(path, choice.form, len(shots))
        self._reel = Reel(window, session.time_machine, session.pictures, run, shots, thread, choice.size)
        self._reel.begin()
        self._start(thread)

    def _start(self, thread: FilmThread) -> None:
        self._thread = thread
        queued = Qt.ConnectionType.QueuedConnection
        thread.saved.connect(self._on_saved, queued)
        thread.refused.connect(self._on_refused, queued)
        thread.failed.connect(self._on_failed, queued)
        thread.finished.connect(self._on_finished, queued)
        if self._dialog is not None:
            self._dialog.begin(thread.n_scenes)
            thread.progressed.connect(self._dialog.show_progress, queued)
        thread.start(FilmThread.Priority.LowPriority)

    def script(self, run: RunRecord, choice: FilmChoice, state: DisplayState) -> Script:
        """Return what a film shows."""
        first = run.history.snapshots()[0]
        is_own = state.older is not None and state.older.run_id == run.run_id
        start = state.older if is_own and state.older is not None else first
        shots = shots_of(run.history.steps, choice, only_kept=not run.description.is_trained_here)
        return Script(state, start, tuple(Scene(s.step, self._caption(run, s.step), s.n_pictures) for s in shots))

    def _caption(self, run: RunRecord, step: int) -> str:
        measured = run.validation_at(step)
        values = {
            "moment": moment_name(step, run.description.counting),
            "epoch": local(run.description.epoch(step), ".2f"),
        }
        if not run.description.is_trained_here:
            if measured is None:
                return values["moment"]
            return self.tr("{moment} · validation {accuracy}").format(accuracy=percentage(measured.accuracy), **values)
        if measured is None:
            return self.tr("{moment} · epoch {epoch}").format(**values)
        text = self.tr("{moment} · epoch {epoch} · last validation {accuracy}")
        return text.format(accuracy=percentage(measured.accuracy), **values)

    @Slot()
    def cancel(self) -> None:
        """End the film, and leave nothing of it."""
        if self._thread is not None:
            self._thread.cancel()

    def close(self) -> None:
        """End the film; `Endings` keeps the thread until it has ended."""
        self.cancel()
        if self._thread is not None:
            Endings.of_application().keep(self._thread)
        self._give_window_back()

    def _give_window_back(self) -> None:
        if self._reel is not None:
            self._reel.end()
            self._reel = None

    # The end ---------------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_saved(self, name: str) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._session.messages.notice(self.tr("Saved {name}.").format(name=name))

    @Slot(object)
    def _on_refused(self, reason: str) -> None:
        if self._dialog is not None:
            self._dialog.give_back()
        self._session.messages.refuse(reason)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if self._dialog is not None:
            self._dialog.give_back()
        self._session.messages.fail(failure)

    @Slot()
    def _on_finished(self) -> None:
        if self._thread is not None:
            # Its last signal comes a moment before its end.
            self._thread.wait(_MAX_WAIT_MS)
            self._thread = None
        self._give_window_back()

    @Slot()
    def _on_dialog_gone(self) -> None:
        self._dialog = None
