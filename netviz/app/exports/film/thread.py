"""The thread that makes a film: another process draws the connections, this one paints and encodes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QThread, Signal

from netviz.app.exports.film.encoding import write_film
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
from netviz.workers.render_client import RenderClient


class CancelledError(Exception):
    """The film is not wanted any more."""


class FilmThread(QThread):
    """Makes one film.

    Parameters
    ----------
    path : Path
    form : FilmForm
    script : Script
    projector : Projector
    history : History
    dataset : Dataset
        The kept moments of the run, and what it was trained on.

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

    def __init__(
        self, path: Path, form: FilmForm, script: Script, projector: Projector, history: History, dataset: Dataset
    ) -> None:
        super().__init__()
        self.setObjectName("film")
        self._path = path
        self._form = form
        self._script = script
        self._projector = projector
        self._history = history
        self._dataset = dataset
        self._is_cancelled = False

    @property
    def n_scenes(self) -> int:
        """How many scenes the film has."""
        return len(self._script.scenes)

    def cancel(self) -> None:
        """End after the current picture, and leave nothing of the film."""
        self._is_cancelled = True

    def run(self) -> None:
        """Make the film."""
        lower_priority()
        try:
            client = RenderClient("film", SceneRenderer, low_priority=True)
            try:
                moments = Moments(self._history, self._dataset, lambda: self._is_cancelled)
                render = partial(self._render, client)
                pictures = pictures_of(self._script, self._projector, moments.at, render, self._report)
                name = write_film(self._path, self._form, pictures)
            finally:
                client.close()
        except CancelledError:
            return
        except (ValueError, OSError) as error:
            self.refused.emit(sentence_of(error) or type(error).__name__)
        except Exception as error:  # noqa: BLE001 - the thread's boundary: every error is reported to the user
            self.failed.emit(Failure.of("film", error))
        else:
            self.saved.emit(name)

    def _render(self, client: RenderClient, request: RenderRequest) -> RenderedFrame:
        rendered = client.render(request)
        if isinstance(rendered, Failure):
            raise RuntimeError(rendered.sentence)
        assert isinstance(rendered, RenderedFrame)
        return rendered

    def _report(self, number: int) -> None:
        if self._is_cancelled:
            raise CancelledError
        self.progressed.emit(number)
