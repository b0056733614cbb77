"""Drawing that goes on, whatever becomes of the process that draws."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, Protocol

from netviz.failure import Failure
from netviz.scene.render_server import Renderer, RenderInput, RenderOutput
from netviz.sentences import Sentence, sentence
from netviz.system_errors import system_reason
from netviz.workers.render_client import ProcessEndedError, RenderClient

_MAX_ENDS, _WITHIN_S = 3, 60.0


class Drawing:
    """Has requests rendered in a process, and starts another one when it ends.

    If processes keep ending, or none can be started, it renders in the calling thread, which is slower.

    Parameters
    ----------
    name : str
        The name of the process.
    make_renderer : callable
        Makes the renderer in the process; a class or function of a module.
    low_priority : bool
        Whether the window goes first if both have work.
    leaving : Event
        Set when the window closes; a request that is being rendered then gets no answer.
    notice, warn : callable
        Called with a sentence when a process has been replaced, and when there will be no more.
    """

    def __init__(
        self,
        name: str,
        make_renderer: Callable[[], Renderer],
        *,
        low_priority: bool,
        leaving: threading.Event,
        notice: Callable[[Sentence], Any],
        warn: Callable[[Sentence], Any],
    ) -> None:
        self._name, self._make_renderer, self._low_priority = name, make_renderer, low_priority
        self._leaving, self._notice, self._warn = leaving, notice, warn
        self._ends: list[float] = []
        self._client: _Client = self._start()

    def render(self, request: RenderInput) -> RenderOutput | Failure | None:
        """Return the output, or the Failure if rendering raised an error; None if the window closes meanwhile."""
        while True:
            try:
                return self._client.render(request)
            except ProcessEndedError as error:
                self._client.close()
                if self._leaving.is_set():
                    self._client = _Nobody()
                    return None
                self._replace(error)
            except Exception as error:  # noqa: BLE001 - the other end may be in any state, so another one is started
                self._client.close()
                self._client = self._start()
                return Failure.of("drawing", error)

    def close(self) -> None:
        """End the process and wait for it."""
        self._client.close()

    def _replace(self, error: ProcessEndedError) -> None:
        now = time.monotonic()
        self._ends = [*(end for end in self._ends if now - end < _WITHIN_S), now]
        if len(self._ends) < _MAX_ENDS:
            self._notice(error.sentence)
            self._client = self._start()
            return
        self._warn(
            sentence(
                "The process that draws the pictures ended {n} times within a minute. netviz now draws without it, "
                "which is slower; save your work, and start netviz again when the computer has more memory to spare.",
                n=_MAX_ENDS,
            )
        )
        self._client = _Here(self._make_renderer())

    def _start(self) -> _Client:
        try:
            return RenderClient(self._name, self._make_renderer, low_priority=self._low_priority, leaving=self._leaving)
        except OSError as error:
            self._warn(
                sentence(
                    "The process that draws the pictures cannot be started: {reason}. netviz draws without it, which "
                    "is slower.",
                    reason=system_reason(error),
                )
            )
            return _Here(self._make_renderer())


class _Client(Protocol):
    def render(self, request: RenderInput) -> RenderOutput | Failure: ...

    def close(self) -> None: ...


class _Here:
    """Renders in the calling thread."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer

    def render(self, request: RenderInput) -> RenderOutput | Failure:
        try:
            return self._renderer.render(request)
        except Exception as error:  # noqa: BLE001 - as in the process: every error is reported to the user
            return Failure.of("drawing", error)

    def close(self) -> None:
        pass


class _Nobody:
    """Renders nothing more."""

    def render(self, request: RenderInput) -> RenderOutput | Failure:
        raise ProcessEndedError(sentence("The process that draws the pictures has ended."))

    def close(self) -> None:
        pass
