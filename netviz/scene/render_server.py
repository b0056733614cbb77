"""The process that renders: the other end of `netviz.workers.render_client`.

Rendering a frame takes a few hundred NumPy calls. In a thread each of them would contend with the training thread for
the GIL; measured on two cores, both lost a third of their speed. In a process of its own, neither slows the other.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, Protocol

from netviz.failure import Failure
from netviz.rendering.memory import keep_freed_memory, return_freed_memory
from netviz.scene.channel import ChannelMessage, Receiver, Sender
from netviz.training.processes import ignore_signals
from netviz.training.threads import limit_blas_threads, lower_priority

_KEEP_S = 20.0
"""For how long freed memory is kept for the next pictures: tables of other sizes leave holes that these cannot use."""


class RenderInput(Protocol):
    """What a renderer needs.

    Attributes
    ----------
    reusable : tuple of object
        Objects that the output contains unchanged, so that they are not sent back.
    """

    @property
    def reusable(self) -> tuple[object, ...]: ...  # noqa: D102 - documented above


class RenderOutput(Protocol):
    """What a renderer returns.

    Attributes
    ----------
    reusable : tuple of object
        Objects that the next output may contain unchanged, so that they are not sent again.
    """

    @property
    def reusable(self) -> tuple[object, ...]: ...  # noqa: D102 - documented above


class Renderer(Protocol):
    """Turns inputs into outputs, one after the other."""

    def render(self, request: Any) -> RenderOutput: ...  # noqa: D102 - documented above


def run_render_server(connection: Connection, make_renderer: Callable[[], Renderer], low_priority: bool) -> None:
    """Run the process: answer each message until None arrives.

    Parameters
    ----------
    connection : Connection
        Brings a `ChannelMessage` with a `RenderInput`; takes one with a `RenderOutput`, or a `Failure`.
    make_renderer : callable
    low_priority : bool
        Whether the window, and the previews of what the mouse points at, go first.
    """
    if low_priority:
        lower_priority()
    # Ctrl+C and Ctrl+\ in the terminal and the end of the desktop session reach all processes, and are meant for the
    # window, which ends this one when it closes.
    ignore_signals("SIGINT", "SIGTERM", "SIGQUIT")
    limit_blas_threads()
    keep_freed_memory()
    server = RenderServer(make_renderer())
    kept_since = time.monotonic()
    try:
        while (message := connection.recv()) is not None:
            connection.send(server.answer(message))
            if time.monotonic() - kept_since > _KEEP_S or not connection.poll(_KEEP_S):
                return_freed_memory()
                kept_since = time.monotonic()
    except (EOFError, OSError):
        pass  # the window's process has ended, or the memory is gone, for which it starts another process
    finally:
        server.close()


class RenderServer:
    """Decodes inputs, renders them and encodes the outputs; remembers the objects that both processes have."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer, self._receiver, self._sender = renderer, Receiver(), Sender()
        self._input: RenderInput | None = None
        self._output: RenderOutput | None = None

    def answer(self, message: ChannelMessage) -> ChannelMessage | Failure:
        """Return a message with the output for an input.

        Raises
        ------
        OSError
            If the input cannot be read, because somebody has removed the shared memory.
        """
        try:
            request: RenderInput = self._receiver.decode(message, shared_objects(self._input, None))
            self._input = request
        except OSError:
            raise
        except Exception as error:  # noqa: BLE001 - the process's boundary: every error is reported to the user
            return Failure.of("drawing", error)
        try:
            output = self._renderer.render(request)
            answer = self._sender.encode(output, shared_objects(request, self._output))
        except Exception as error:  # noqa: BLE001 - the process's boundary: every error is reported to the user
            return Failure.of("drawing", error)
        self._output = output
        return answer

    def close(self) -> None:
        """Free the shared memory."""
        self._receiver.close()
        self._sender.close()


def shared_objects(last_input: RenderInput | None, last_output: RenderOutput | None) -> tuple[object, ...]:
    """Return the objects that both processes have, in the same order in both.

    Parameters
    ----------
    last_input : RenderInput or None
        The last one that was sent.
    last_output : RenderOutput or None
        The last one that came back.
    """
    from_input = () if last_input is None else last_input.reusable
    return from_input if last_output is None else (*from_input, *last_output.reusable)
