"""The thread that has requests rendered, the newest first."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QThread, Signal

from netviz.failure import Failure
from netviz.scene.render_server import Renderer, RenderInput
from netviz.workers.drawing import Drawing
from netviz.workers.mailbox import Mailbox

# How long the thread may take to begin; a tenth of that is usual.
_PATIENCE_S = 0.002


class RenderThread(QThread):
    """Has the newest request rendered in a process of its own; a request that is overtaken is never rendered.

    Parameters
    ----------
    name : str
        The name of the thread and of the process.
    make_renderer : callable
        Makes the renderer in the process; a class or function of a module.
    low_priority : bool
        Whether the window goes first if both have work.

    Signals
    -------
    rendered : RenderedFrame or Preview
    failed : Failure
        An unexpected error; the thread waits for the next request.
    noticed, refused : Sentence
        The process had to be replaced; there will be no more of them.
    """

    rendered = Signal(object)
    failed = Signal(object)
    noticed = Signal(object)
    refused = Signal(object)

    def __init__(self, name: str, make_renderer: Callable[[], Renderer], *, low_priority: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self._make_renderer = make_renderer
        self._low_priority = low_priority
        self._requests: Mailbox[RenderInput] = Mailbox()
        self._leaving = threading.Event()

    def submit(self, request: RenderInput) -> None:
        """Request pictures."""
        self._requests.hand_over(request, _PATIENCE_S)

    def stop(self) -> None:
        """End the thread: a request that is being rendered is finished only if that takes a moment."""
        self._leaving.set()
        self._requests.close()

    def run(self) -> None:
        """Have requests rendered until stopped."""
        drawing = Drawing(
            self.objectName(),
            self._make_renderer,
            low_priority=self._low_priority,
            leaving=self._leaving,
            notice=self.noticed.emit,
            warn=self.refused.emit,
        )
        try:
            while (request := self._requests.wait()) is not None:
                output = drawing.render(request)
                if isinstance(output, Failure):
                    self.failed.emit(output)
                elif output is not None:
                    self.rendered.emit(output)
        finally:
            drawing.close()
