"""The thread that turns requests into finished pictures, newest request first."""

from __future__ import annotations

from PySide6.QtCore import QThread, Signal

from netviz.session.failure import Failure
from netviz.session.mailbox import Mailbox
from netviz.session.scene import RenderRequest, SceneRenderer


class RenderThread(QThread):
    """Renders the newest request; one that is overtaken while it waits is never rendered.

    Signals
    -------
    rendered : Frame
    failed : Failure
        An error that nobody expected; the thread waits for the next request.
    """

    rendered = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rendering")
        self._requests: Mailbox[RenderRequest] = Mailbox()

    def submit(self, request: RenderRequest) -> None:
        """Ask for pictures."""
        self._requests.put(request)

    def stop(self) -> None:
        """End the thread after the picture at hand."""
        self._requests.close()

    def run(self) -> None:
        """Render requests until told to stop."""
        renderer = SceneRenderer()
        while (request := self._requests.wait()) is not None:
            try:
                self.rendered.emit(renderer.render(request))
            except Exception as error:  # noqa: BLE001 - the thread's own boundary: whatever it is, the user is told
                self.failed.emit(Failure.of("drawing", error))
