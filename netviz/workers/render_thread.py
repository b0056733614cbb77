"""The thread that has pictures drawn, newest request first."""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Callable
from multiprocessing.context import SpawnProcess

from PySide6.QtCore import QThread, Signal

from netviz.failure import Failure
from netviz.scene.channel import Inbox, Outbox, Parcel
from netviz.scene.render_server import Picture, Renderer, Request, known_to_both, serve
from netviz.workers.mailbox import Mailbox

_LONGEST_END_S = 1.0


class RenderThread(QThread):
    """Has the newest request drawn by a process of its own; one that is overtaken while it waits is never drawn.

    Parameters
    ----------
    name : str
        What it is called among threads and processes.
    make_renderer : callable
        Makes the renderer in the process; a class or function of a module.
    yields : bool
        Whether the window goes first where both have work.

    Signals
    -------
    rendered : Frame or Preview
    failed : Failure
        An error that nobody expected; the thread waits for the next request.
    """

    rendered = Signal(object)
    failed = Signal(object)

    def __init__(self, name: str, make_renderer: Callable[[], Renderer], *, yields: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self._make_renderer = make_renderer
        self._yields = yields
        self._requests: Mailbox[Request] = Mailbox()

    def submit(self, request: Request) -> None:
        """Ask for pictures."""
        self._requests.put(request)

    def stop(self) -> None:
        """End the thread after the picture at hand."""
        self._requests.close()

    def run(self) -> None:
        """Have requests drawn until told to stop."""
        draughtsman = _Draughtsman(self.objectName(), self._make_renderer, yields=self._yields)
        try:
            while (request := self._requests.wait()) is not None:
                try:
                    answer = draughtsman.draw(request)
                except Exception as error:  # noqa: BLE001 - the thread's own boundary: the user is told
                    draughtsman.close()
                    draughtsman = _Draughtsman(self.objectName(), self._make_renderer, yields=self._yields)
                    self.failed.emit(Failure.of("drawing", error))
                    continue
                if isinstance(answer, Failure):
                    self.failed.emit(answer)
                else:
                    self.rendered.emit(answer)
        finally:
            draughtsman.close()


class _Draughtsman:
    """The process, with the ends of the ways to it."""

    def __init__(self, name: str, make_renderer: Callable[[], Renderer], *, yields: bool) -> None:
        # A fresh interpreter: a fork would copy a process with running threads.
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(
            target=serve, args=(theirs, make_renderer, yields), name=f"netviz {name}", daemon=True
        )
        self._process.start()
        theirs.close()
        self._outbox, self._inbox = Outbox(), Inbox()
        self._request: Request | None = None
        self._picture: Picture | None = None

    def draw(self, request: Request) -> Picture | Failure:
        """Return the picture, or the Failure of drawing it.

        Raises
        ------
        RuntimeError
            If the process has ended.
        """
        try:
            self._connection.send(self._outbox.pack(request, known_to_both(self._request, None)))
            answer: Parcel | Failure = self._connection.recv()
        except (EOFError, OSError) as error:
            raise RuntimeError("The process that draws has ended unexpectedly; it is being started again.") from error
        self._request = request
        if isinstance(answer, Failure):
            return answer
        picture: Picture = self._inbox.unpack(answer, known_to_both(request, self._picture))
        self._picture = picture
        return picture

    def close(self) -> None:
        """End the process and wait for it."""
        # It may have ended already.
        with contextlib.suppress(OSError):
            self._connection.send(None)
        self._process.join(_LONGEST_END_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()
        self._connection.close()
        self._inbox.close()
        self._outbox.close()
