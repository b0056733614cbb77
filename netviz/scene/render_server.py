"""The process that draws: the other side of the render thread.

Drawing is a few hundred calls into NumPy a frame. In a thread each of them would wait for the interpreter's lock
whenever the training thread has it, and the other way round; measured on two cores, both lost a third of their speed.
In a process of its own neither notices the other.
"""

from __future__ import annotations

import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, Protocol

from netviz.failure import Failure
from netviz.rendering.memory import keep_freed_memory
from netviz.scene.channel import Inbox, Outbox, Parcel
from netviz.training.threads import limit_blas_threads, lower_priority


class Request(Protocol):
    """What is asked of a renderer; `inputs` are the parts that the answer has unchanged."""

    @property
    def inputs(self) -> tuple[object, ...]: ...  # noqa: D102 - said above


class Picture(Protocol):
    """What a renderer answers; `kept` are the parts that its next answer may have unchanged."""

    @property
    def kept(self) -> tuple[object, ...]: ...  # noqa: D102 - said above


class Renderer(Protocol):
    """Answers requests, one after the other."""

    def render(self, request: Any) -> Picture: ...  # noqa: D102 - said above


def serve(connection: Connection, make_renderer: Callable[[], Renderer], yields: bool) -> None:
    """Answer each `Parcel` with a request by one with a picture, or by a Failure, until None comes.

    With `yields` the window, and what the mouse points at, go first.
    """
    if yields:
        lower_priority()
    # Ctrl+C in the terminal is meant for the window, which ends this process when it closes.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_blas_threads()
    keep_freed_memory()
    office = _Office(make_renderer())
    try:
        while (parcel := connection.recv()) is not None:
            connection.send(office.answer(parcel))
    except (EOFError, OSError):
        pass  # the window has gone
    finally:
        office.close()


class _Office:
    """Takes parcels in, has them drawn, and remembers what both sides have."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer, self._inbox, self._outbox = renderer, Inbox(), Outbox()
        self._request: Request | None = None
        self._picture: Picture | None = None

    def answer(self, parcel: Parcel) -> Parcel | Failure:
        """Return the parcel with the picture that was asked for."""
        try:
            request: Request = self._inbox.unpack(parcel, known_to_both(self._request, None))
            self._request = request
            picture = self._renderer.render(request)
            answer = self._outbox.pack(picture, known_to_both(request, self._picture))
        except Exception as error:  # noqa: BLE001 - the process's own boundary: whatever it is, the user is told
            return Failure.of("drawing", error)
        self._picture = picture
        return answer

    def close(self) -> None:
        """Let go of the shared memory."""
        self._inbox.close()
        self._outbox.close()


def known_to_both(request: Request | None, picture: Picture | None) -> tuple[object, ...]:
    """Return what neither side needs to send, in the same order on both.

    Parameters
    ----------
    request : Request or None
        The last one that was sent.
    picture : Picture or None
        The last one that came back.
    """
    inputs = () if request is None else request.inputs
    return inputs if picture is None else (*inputs, *picture.kept)
