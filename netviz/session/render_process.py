"""The process that draws: the other side of the render thread.

Drawing is a few hundred calls into NumPy a frame. In a thread each of them would wait for the interpreter's lock
whenever the training thread has it, and the other way round; measured on two cores, both lost a third of their speed.
In a process of its own neither notices the other.
"""

from __future__ import annotations

import signal
from multiprocessing.connection import Connection

from netviz.session.failure import Failure
from netviz.session.parcels import Inbox, Outbox, Parcel
from netviz.session.scene import RenderRequest, SceneRenderer
from netviz.training.threads import limit_blas_threads


def serve(connection: Connection) -> None:
    """Answer each `Parcel` with a RenderRequest by one with a Frame, or by a Failure, until None comes."""
    # Ctrl+C in the terminal is meant for the window, which ends this process when it closes.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_blas_threads()
    renderer, inbox, outbox = SceneRenderer(), Inbox(), Outbox()
    try:
        while (parcel := connection.recv()) is not None:
            connection.send(_answer(renderer, inbox, outbox, parcel))
    except (EOFError, OSError):
        pass  # the window has gone
    finally:
        inbox.close()
        outbox.close()


def _answer(renderer: SceneRenderer, inbox: Inbox, outbox: Outbox, parcel: Parcel) -> Parcel | Failure:
    try:
        request: RenderRequest = inbox.unpack(parcel)
        return outbox.pack(renderer.render(request), request.inputs)
    except Exception as error:  # noqa: BLE001 - the process's own boundary: whatever it is, the user is told
        return Failure.of("drawing", error)
