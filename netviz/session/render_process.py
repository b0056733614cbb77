"""The process that draws: the other side of the render thread.

Drawing is a few hundred calls into NumPy a frame. In a thread each of them would wait for the interpreter's lock
whenever the training thread has it, and the other way round; measured on two cores, both lost a third of their speed.
In a process of its own neither notices the other.
"""

from __future__ import annotations

import signal
from multiprocessing.connection import Connection

from netviz.session.failure import Failure
from netviz.session.frames import Frame, RenderRequest
from netviz.session.parcels import Inbox, Outbox, Parcel
from netviz.session.scene import SceneRenderer
from netviz.training.threads import limit_blas_threads


def serve(connection: Connection) -> None:
    """Answer each `Parcel` with a RenderRequest by one with a Frame, or by a Failure, until None comes."""
    # Ctrl+C in the terminal is meant for the window, which ends this process when it closes.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_blas_threads()
    office = _Office()
    try:
        while (parcel := connection.recv()) is not None:
            connection.send(office.answer(parcel))
    except (EOFError, OSError):
        pass  # the window has gone
    finally:
        office.close()


class _Office:
    """Takes parcels in, has them drawn, and remembers what both sides have."""

    def __init__(self) -> None:
        self._renderer, self._inbox, self._outbox = SceneRenderer(), Inbox(), Outbox()
        self._request: RenderRequest | None = None
        self._frame: Frame | None = None

    def answer(self, parcel: Parcel) -> Parcel | Failure:
        """Return the parcel with the frame that was asked for."""
        try:
            request: RenderRequest = self._inbox.unpack(parcel, known_to_both(self._request, None))
            self._request = request
            frame = self._renderer.render(request)
            answer = self._outbox.pack(frame, known_to_both(request, self._frame))
        except Exception as error:  # noqa: BLE001 - the process's own boundary: whatever it is, the user is told
            return Failure.of("drawing", error)
        self._frame = frame
        return answer

    def close(self) -> None:
        """Let go of the shared memory."""
        self._inbox.close()
        self._outbox.close()


def known_to_both(request: RenderRequest | None, frame: Frame | None) -> tuple[object, ...]:
    """Return what neither side needs to send, in the same order on both.

    Parameters
    ----------
    request : RenderRequest or None
        The last one that was sent.
    frame : Frame or None
        The last one that came back.
    """
    inputs = () if request is None else request.inputs
    return inputs if frame is None else (*inputs, *frame.kept)
