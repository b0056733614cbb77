"""A process that renders, as the thread that uses it sees it."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from netviz.failure import Failure
from netviz.scene.channel import ChannelMessage, Receiver, Sender
from netviz.scene.render_server import Renderer, RenderInput, RenderOutput, run_render_server, shared_objects
from netviz.sentences import Sentence, sentence
from netviz.workers.watched_process import WatchedProcess

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext


class ProcessEndedError(RuntimeError):
    """The process has ended before it answered.

    Attributes
    ----------
    sentence : Sentence
    """

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class RenderClient:
    """Starts a process that renders, sends it inputs and receives the outputs.

    Parameters
    ----------
    name : str
        The name of the process.
    make_renderer : callable
        Makes the renderer in the process; a class or function of a module.
    low_priority : bool
        Whether the window goes first if both have work.
    leaving : Event, optional
        Set when the window closes: an answer that is still awaited then is not awaited long.

    Attributes
    ----------
    context : SpawnContext or ForkServerContext
        How it is started: as a fresh interpreter, because a fork would copy a process with running threads. Tests have
        it forked from a server without threads, which has imported what draws.

    Raises
    ------
    OSError
        If the system has too little of anything that it takes; nothing is left then.
    """

    context: ClassVar[SpawnContext | ForkServerContext] = multiprocessing.get_context("spawn")

    def __init__(
        self,
        name: str,
        make_renderer: Callable[[], Renderer],
        *,
        low_priority: bool,
        leaving: threading.Event | None = None,
    ) -> None:
        leaving = threading.Event() if leaving is None else leaving
        self._process = WatchedProcess(
            self.context, f"netviz {name}", run_render_server, (make_renderer, low_priority), leaving
        )
        self._sender, self._receiver = Sender(), Receiver()
        self._input: RenderInput | None = None
        self._output: RenderOutput | None = None

    def render(self, request: RenderInput) -> RenderOutput | Failure:
        """Return the output, or the Failure if rendering raised an error.

        Raises
        ------
        ProcessEndedError
            If the process has ended, does not answer, or its memory is gone.
        """
        try:
            message = self._sender.encode(request, shared_objects(self._input, None))
            answer: ChannelMessage | Failure = self._process.ask(message)
            if not isinstance(answer, Failure):
                self._output = self._receiver.decode(answer, shared_objects(request, self._output))
        except (EOFError, OSError) as error:
            raise ProcessEndedError(self._explain()) from error
        self._input = request
        if isinstance(answer, Failure):
            return answer
        assert self._output is not None
        return self._output

    def close(self) -> None:
        """End the process and wait for it."""
        is_killed = self._process.close()
        self._receiver.close(unlink=is_killed)
        self._sender.close()

    def _explain(self) -> Sentence:
        if self._process.was_killed:
            return sentence("The process that draws the pictures did not answer; netviz is restarting it.")
        return sentence("The process that draws the pictures ended unexpectedly; netviz is restarting it.")
