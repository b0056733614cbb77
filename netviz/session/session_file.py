"""The session file: saving everything on the screen and behind it, and opening it again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.archive.saved import SavedLayout, SavedSession
from netviz.data import Dataset
from netviz.sentences import sentence_of
from netviz.session.files import Files
from netviz.session.gathering import gather
from netviz.session.messages import Messages
from netviz.session.network_checks import require_readable
from netviz.session.restoring import new_ids, restore_runs, restore_view
from netviz.session.session_models import SessionModels
from netviz.training.history import History
from netviz.workers.jobs import JobQueue
from netviz.workers.run_reports import Captured

_CHECK_MS = 1000

_LEAN_BYTES = 48 << 20
"""Of the kept moments in an automatic copy, which is written again and again."""

_A_MOMENT = 100
"""Batches that nobody would miss."""

Work = tuple[object, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Saving:
    """A request to save, until the training thread has reported its run."""

    path: Path
    with_images: bool
    layout: SavedLayout | None
    is_copy: bool
    done: Callable[[bool], None]
    end: Callable[[], None]


class SessionFile(QObject):
    """The file that the session is saved in, if it is.

    Attributes
    ----------
    path : Path or None
        None for a session that was never saved.
    with_images : bool or None
        Whether the images of the data set are saved in it; None before that was decided.

    Signals
    -------
    changed
        The path is another one, or `has_changes` is.
    saved
        An attempt to save has ended, successfully or not.
    opened : SavedLayout or None
        A session was opened and is on the screen; with the panels that were open.
    """

    changed = Signal()
    saved = Signal()
    opened = Signal(object)

    def __init__(
        self,
        models: SessionModels,
        files: Files,
        jobs: JobQueue,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._models = models
        self._files = files
        self._jobs = jobs
        self._messages = messages
        self.path: Path | None = None
        self.with_images: bool | None = None
        self._saved: Work = ()
        self._had_changes = False
        self._is_recovered = False
        self._n_saving = 0
        self._saving: list[_Saving] = []
        self._opening: tuple[SavedSession, Mapping[int, int]] | None = None
        self._path_when_ready: Path | None = None
        models.run.captured.connect(self._on_captured)
        models.run.ticked.connect(self._restore_view)
        models.images.dataset_changed.connect(self._on_dataset)
        self._timer = QTimer(self)
        self._timer.setInterval(_CHECK_MS)
        self._timer.timeout.connect(self._check)

    # Changes ---------------------------------------------------------------------------------------------------------

    @property
    def has_changes(self) -> bool:
        """Whether something was trained, drawn, pinned or marked since the file was saved or opened."""
        return self.path is not None and self._work() != self._saved

    @property
    def is_worth_saving(self) -> bool:
        """Whether something would be missed: changes of a file, or more than a moment of training by hand."""
        if self._opening is not None or not self._models.run.is_trained_here:
            return False
        return self.has_changes if self.path is not None else self._is_recovered or self._n_trained() > _A_MOMENT

    @property
    def is_saving(self) -> bool:
        """Whether the session is being saved in its file."""
        return self._n_saving > 0

    @property
    def holds_mnist(self) -> bool:
        """Whether the data set is the one that comes with netviz, whose images no file needs to hold."""
        return self._files.origin is None

    def work(self) -> object:
        """Return something that is equal as long as nothing was trained, drawn, pinned or marked."""
        return self._work()

    def _work(self, live_step: int | None = None) -> Work:
        """Return `work`, with the live run after another batch if one is given."""
        models = self._models
        runs = tuple(
            (run.run_id, live_step if run.is_live and live_step is not None else run.step, len(run.changes))
            for run in models.runs.all
        )
        desk = models.drawing
        return runs, models.questions.pins, id(models.baselines.mark), desk.as_drawn.tobytes(), desk.label

    def _n_trained(self) -> int:
        """Return how many batches were trained by hand."""
        runs = [
            run
            for run in self._models.runs.all
            if run.run_id != self._files.run_trained_at_start and run.description.is_trained_here
        ]
        return sum(run.step - run.history.steps[0] for run in runs)

    @Slot()
    def _check(self) -> None:
        if self.has_changes != self._had_changes:
            self._had_changes = not self._had_changes
            self.changed.emit()

    def _set_path(self, path: Path | None, work: Work) -> None:
        self.path, self._saved = path, work
        self._had_changes = self.has_changes
        if path is None:
            self._timer.stop()
        else:
            self._timer.start()
        self.changed.emit()

    @Slot()
    def _on_dataset(self) -> None:
        """Leave the file: all of its runs are gone."""
        if self._opening is None:
            self._is_recovered = False
        if self._path_when_ready is not None:
            path, self._path_when_ready = self._path_when_ready, None
            self.open(path)
        elif self._opening is None and self.path is not None:
            self.with_images = None
            self._set_path(None, ())

    # Saving ----------------------------------------------------------------------------------------------------------

    def save(
        self, path: Path, layout: SavedLayout | None = None, *, done: Callable[[bool], None] = lambda _: None
    ) -> None:
        """Save the session; training goes on.

        Parameters
        ----------
        path : Path
        layout : SavedLayout, optional
            Which panels are open.
        done : callable, optional
            Called at the end, with whether it was saved.
        """
        end = self._files.begin_busy(self.tr("Saving {name}…").format(name=path.name))
        self._n_saving += 1
        self._request(_Saving(path, bool(self.with_images), layout, False, done, end))

    def save_copy(
        self, path: Path, layout: SavedLayout | None = None, *, done: Callable[[bool], None] = lambda _: None
    ) -> None:
        """Save a copy with fewer kept moments, in silence; the session stays that of its own file."""
        self._request(_Saving(path, not self.holds_mnist, layout, True, done, _nothing))

    def _request(self, saving: _Saving) -> None:
        self._saving.append(saving)
        self._models.run.capture()

    @Slot(object)
    def _on_captured(self, captured: Captured) -> None:
        if not self._saving:
            return
        saving = self._saving.pop(0)
        origin = self._files.origin
        session = None
        if self._opening is None:
            session = gather(
                self._models,
                captured,
                "" if origin is None else str(origin.absolute()),
                with_images=saving.with_images,
                layout=saving.layout,
            )
        if session is None:
            saving.end()
            self._on_refused(saving, self.tr("There is nothing to save yet: the network is still loading."))
            return
        write = _write_lean if saving.is_copy else _write
        self._jobs.submit(
            "save session",
            partial(write, saving.path, session),
            # Training may have gone on since.
            partial(self._on_saved, saving, self._work(session.runs[-1].last.step)),
            refused=partial(self._on_refused, saving),
            failed=lambda _: self._end(saving, False),
            ended=saving.end,
        )

    def _on_saved(self, saving: _Saving, work: Work, _: object) -> None:
        if not saving.is_copy:
            self._set_path(saving.path, work)
            self._is_recovered = False
            self._messages.notice(self.tr("Saved {name}.").format(name=saving.path.name))
        self._end(saving, True)

    def _on_refused(self, saving: _Saving, reason: str) -> None:
        if not saving.is_copy:
            self._messages.refuse(reason)
        self._end(saving, False)

    def _end(self, saving: _Saving, saved: bool) -> None:
        if not saving.is_copy:
            self._n_saving -= 1
        saving.done(saved)
        if not saving.is_copy:
            self.saved.emit()

    # Opening ---------------------------------------------------------------------------------------------------------

    def open_copy(self, path: Path) -> None:
        """Open a copy that was made by `save_copy`: a session that is still to be saved."""
        self.open(path, is_copy=True)

    def open(self, path: Path, *, is_copy: bool = False) -> None:
        """Open a session in place of this one, which stays as it is if that is refused."""
        if self._files.refuses():
            return
        if self._models.images.dataset is None:
            self._path_when_ready = path
            return
        work = partial(_read, path, self._models.images.dataset)
        end = self._files.begin_busy(self.tr("Opening {name}…").format(name=path.name))
        self._jobs.submit("open session", work, partial(self._use, path, is_copy), ended=end)

    def _use(self, path: Path, is_copy: bool, session: SavedSession) -> None:
        if self._files.refuses():
            return
        try:
            for run in session.runs:
                require_readable(run.last.parameters)
            if session.view.compared is not None:
                require_readable(session.view.compared.a.parameters)
                require_readable(session.view.compared.b.parameters)
        except ValueError as error:
            self._messages.refuse(sentence_of(error))
            return
        ids = new_ids(session, self._models.run.run_id)
        self._opening = session, ids
        self._is_recovered = is_copy
        self._set_path(None if is_copy else path, ())
        self.with_images = None if is_copy else session.with_images
        self._files.origin = Path(session.origin) if session.origin else None
        if session.with_images and not session.origin:
            self._files.origin = path
        restore_runs(self._models, session, ids)

    @Slot()
    def _restore_view(self) -> None:
        """Show what was on the screen, once the run that can be trained is there."""
        live, snapshot = self._models.runs.live, self._models.run.snapshot
        if self._opening is None or live is None or snapshot is None:
            return
        session, ids = self._opening
        run_id = ids[session.runs[-1].run_id]
        if self._models.run.run_id != run_id:
            # Another run was started before this one was there.
            self._opening = None
        elif live.run_id == snapshot.run_id == run_id:
            restore_view(self._models, session.view, ids)
            self._opening = None
            self._set_path(self.path, self._work())
            self.opened.emit(session.view.layout)


def _nothing() -> None:
    """Do nothing."""


# The container of the files takes a library that nobody waits for at the start.


def _read(path: Path, loaded: Dataset | None) -> SavedSession:
    from netviz.archive.reading import read_session

    return read_session(path, loaded)


def _write(path: Path, session: SavedSession) -> None:
    from netviz.archive.writing import write_session

    write_session(path, session)


def _write_lean(path: Path, session: SavedSession) -> None:
    """Write a session with as many kept moments as an automatic copy has room for."""
    budget = _LEAN_BYTES // len(session.runs)
    runs = []
    for run in session.runs:
        history = History.of(run.history.moments, run.history.interval, budget, run.run_id)
        history.thin()
        runs.append(replace(run, history=history))
    _write(path, replace(session, runs=tuple(runs)))
