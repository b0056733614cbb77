"""The thread that has requests rendered, the newest first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QThread, Signal

from netviz.failure import Failure
from netviz.scene.render_server import Renderer, RenderInput
from netviz.workers.mailbox import Mailbox
from netviz.workers.render_client import RenderClient


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
    """

    rendered = Signal(object)
    failed = Signal(object)

    def __init__(self, name: str, make_renderer: Callable[[], Renderer], *, low_priority: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self._make_renderer = make_renderer
        self._low_priority = low_priority
        self._requests: Mailbox[RenderInput] = Mailbox()

    def submit(self, request: RenderInput) -> None:
        """Request pictures."""
        self._requests.put(request)

    def stop(self) -> None:
        """End the thread after the current request."""
        self._requests.close()

    def run(self) -> None:
        """Have requests rendered until stopped."""
        client = self._start_client()
        try:
            while (request := self._requests.wait()) is not None:
                try:
                    output = client.render(request)
                except Exception as error:  # noqa: BLE001 - the thread's boundary: every error is reported to the user
                    client.close()
                    client = self._start_client()
                    self.failed.emit(Failure.of("drawing", error))
                    continue
                if isinstance(output, Failure):
                    self.failed.emit(output)
                else:
                    self.rendered.emit(output)
        finally:
            client.close()

    def _start_client(self) -> RenderClient:
        return RenderClient(self.objectName(), self._make_renderer, low_priority=self._low_priority)
