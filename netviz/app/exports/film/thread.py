"""The threads that make films: of pictures that they have drawn and paint, or of pictures that the window takes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from queue import Empty, Queue

from PySide6.QtCore import QThread, Signal

from netviz.app.exports.film.encoding import Picture, write_film
from netviz.app.exports.film.moments import Moments
from netviz.app.exports.film.plan import FilmForm
from netviz.app.exports.film.scenes import Projector, Script, pictures_of
from netviz.data import Dataset
from netviz.failure import Failure
from netviz.scene.frames import RenderedFrame, RenderRequest
from netviz.scene.renderer import SceneRenderer
from netviz.sentences import sentence_of
from netviz.training.history import History
from netviz.training.threads import lower_priority
from netviz.workers.drawing import Drawing

_log = logging.getLogger("netviz")
_MOST_WAITING = 2
"""Pictures between the thread that takes them and the one that encodes them."""

_LOOK_UP_S = 0.1


class CancelledError(Exception):
    """The film is not wanted any more."""


class FilmThread(QThread):
    """Makes one film; what its pictures are made from is up to a subclass.

    Parameters
    ----------
    path : Path
    form : FilmForm
    n_scenes : int
        How many scenes the film has.

    Signals
    -------
    progressed : int
        How many scenes are drawn.
    saved : str
        The name of the file, which is complete.
    refused : str
        A sentence that says why it cannot be written; nothing is left of it.
    failed : Failure
        An unexpected error; nothing is left of the film.
    """

    progressed = Signal(int)
    saved = Signal(str)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, form: FilmForm, n_scenes: int) -> None:
        super().__init__()
        self.setObjectName("film")
        self._path = path
        self._form = form
        self.n_scenes = n_scenes
        self._is_cancelled = False

    def cancel(self) -> None:
        """End after the current picture, and leave nothing of the film."""
        self._is_cancelled = True

    def run(self) -> None:
        """Make the film."""
        lower_priority()
        try:
            name = self._make()
        except CancelledError:
            return
        except (ValueError, OSError) as error:
            self.refused.emit(sentence_of(error) or type(error).__name__)
        except Exception as error:  # noqa: BLE001 - the thread's boundary: every error is reported to the user
            self.failed.emit(Failure.of("film", error))
        else:
            self.saved.emit(name)

    def _make(self) -> str:
        """Write the film, and return the file's name."""
        raise NotImplementedError

    def _report(self, number: int) -> None:
        if self._is_cancelled:
            raise CancelledError
        self.progressed.emit(number)


class DrawnFilmThread(FilmThread):
    """Makes a film whose pictures are drawn for it.

    Parameters
    ----------
    path : Path
    form : FilmForm
    script : Script
    projector : Projector
    history : History
    dataset : Dataset
        The kept moments of the run, and what it was trained on.
    """

    def __init__(
        self, path: Path, form: FilmForm, script: Script, projector: Projector, history: History, dataset: Dataset
    ) -> None:
        super().__init__(path, form, len(script.scenes))
        self._script = script
        self._projector = projector
        self._history = history
        self._dataset = dataset
        self._leaving = threading.Event()

    def cancel(self) -> None:
        """End at once, and leave nothing of the film."""
        super().cancel()
        self._leaving.set()

    def _make(self) -> str:
        # A film is made to its end, whatever becomes of the process.
        drawing = Drawing(
            "film", SceneRenderer, low_priority=True, leaving=self._leaving, notice=_log.info, warn=_log.warning
        )
        try:
            moments = Moments(self._history, self._dataset, lambda: self._is_cancelled)
            render = partial(self._render, drawing)
            pictures = pictures_of(self._script, self._projector, moments.at, render, self._report)
            return write_film(self._path, self._form, pictures)
        finally:
            drawing.close()

    def _render(self, drawing: Drawing, request: RenderRequest) -> RenderedFrame:
        rendered = drawing.render(request)
        if rendered is None:
            raise CancelledError
        if isinstance(rendered, Failure):
            raise RuntimeError(rendered.sentence)
        assert isinstance(rendered, RenderedFrame)
        return rendered


class ReelThread(FilmThread):
    """Makes a film of pictures that another thread takes, and hands over one by one."""

    def __init__(self, path: Path, form: FilmForm, n_scenes: int) -> None:
        super().__init__(path, form, n_scenes)
        self._pictures: Queue[tuple[Picture, int] | None] = Queue(_MOST_WAITING)

    @property
    def has_room(self) -> bool:
        """Whether a picture can be handed over without waiting."""
        return not self._pictures.full()

    def hand_over(self, picture: Picture | None, count: int = 0) -> None:
        """Add a picture to the film, for so many of its pictures; None ends it. Only if there is room."""
        self._pictures.put_nowait(None if picture is None else (picture, count))

    def _make(self) -> str:
        return write_film(self._path, self._form, self._arriving())

    def _arriving(self) -> Iterator[tuple[Picture, int]]:
        number = 0
        while True:
            self._report(number)
            try:
                arrived = self._pictures.get(timeout=_LOOK_UP_S)
            except Empty:
                continue
            if arrived is None:
                return
            yield arrived
            number += 1
