"""Requests for pictures, and whether the last one has been answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from netviz.failure import Failure
from netviz.scene.frames import Preview, PreviewRequest, RenderedFrame, RenderRequest
from netviz.scene.render_server import Renderer
from netviz.workers.render_thread import RenderThread


class PictureRequests(QObject):
    """Submits requests to a render thread and tracks whether the last one has been answered.

    Attributes
    ----------
    render_thread : RenderThread

    Signals
    -------
    answered : RenderedFrame or Preview
    failed : Failure
        The last request gets no answer.
    noticed, refused : Sentence
        What became of the process that draws.
    """

    answered = Signal(object)
    failed = Signal(object)
    noticed = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        name: str,
        make_renderer: Callable[[], Renderer],
        parent: QObject | None = None,
        *,
        low_priority: bool = False,
    ) -> None:
        super().__init__(parent)
        self.render_thread = RenderThread(name, make_renderer, low_priority=low_priority)
        queued = Qt.ConnectionType.QueuedConnection
        self.render_thread.rendered.connect(self._on_rendered, queued)
        self.render_thread.failed.connect(self._on_failed, queued)
        self.render_thread.noticed.connect(self.noticed, queued)
        self.render_thread.refused.connect(self.refused, queued)
        self._requested = self._answered = 0

    @property
    def is_idle(self) -> bool:
        """Whether no request is waiting for its answer."""
        return self._answered == self._requested

    def next_number(self) -> int:
        """Return the number of the next request."""
        return self._requested + 1

    def submit(self, request: RenderRequest | PreviewRequest) -> None:
        """Submit a request, which must have the next number."""
        self._requested = request.number
        self.render_thread.submit(request)

    @Slot(object)
    def _on_rendered(self, picture: RenderedFrame | Preview) -> None:
        self._answered = picture.number
        self.answered.emit(picture)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._answered = self._requested
        self.failed.emit(failure)
