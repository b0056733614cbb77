"""A process that answers messages one by one, under a watch that ends it if it does not."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from typing import TYPE_CHECKING, Any

from netviz.training.processes import signals_blocked
from netviz.workers.process_watch import ProcessWatch

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

_MAX_WAIT_S = 1.0
"""How long `close` waits before it kills the process."""


class WatchedProcess:
    """Starts a process that answers each message that it is sent, and ends at None.

    Parameters
    ----------
    context : SpawnContext or ForkServerContext
    name : str
    target : callable
        Runs in the process; its first argument is the connection, the others are `arguments`.
    arguments : tuple
    leaving : Event
        Set when the window closes: an answer that is still awaited then is not awaited long.

    Raises
    ------
    OSError
        If the system has too little of anything that it takes; nothing is left then.
    """

    def __init__(
        self,
        context: SpawnContext | ForkServerContext,
        name: str,
        target: Callable[..., None],
        arguments: tuple[Any, ...],
        leaving: threading.Event,
    ) -> None:
        self._connection, other_end = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=target, args=(other_end, *arguments), name=name, daemon=True
        )
        try:
            # A closed terminal and Ctrl+\\ are kept from it; the window ends it.
            with signals_blocked("SIGHUP", "SIGQUIT"):
                self._process.start()
        except OSError:
            self._connection.close()
            raise
        finally:
            other_end.close()
        try:
            self._watch = ProcessWatch(self._process, leaving)
        except OSError:
            # Nobody would end it if it stood still.
            self._connection.close()
            self._process.kill()
            self._process.join()
            raise

    @property
    def process_id(self) -> int | None:
        """The number by which the system knows it."""
        return self._process.pid

    @property
    def was_killed(self) -> bool:
        """Whether it did not answer, and the watch has ended it."""
        return self._watch.has_killed

    def has_message(self) -> bool:
        """Return whether something has come that was not asked for, or the process has ended."""
        return self._connection.poll()

    def receive(self) -> Any:
        """Return what has come.

        Raises
        ------
        EOFError or OSError
            If the process has ended.
        """
        return self._connection.recv()

    def ask(self, message: object) -> Any:
        """Send a message and return the answer; the process is ended if it takes far too long.

        Raises
        ------
        EOFError or OSError
            If the process has ended.
        """
        self._watch.is_busy = True
        try:
            self._connection.send(message)
            return self._connection.recv()
        finally:
            self._watch.is_busy = False

    def close(self, *, at_once: bool = False) -> bool:
        """End the process and wait for it; return whether it had to be killed, or had ended in another way before.

        Parameters
        ----------
        at_once : bool
            Whether it is of no use any more, and is not asked to end.
        """
        if at_once:
            self._process.kill()
        else:
            # It may have ended already. One that is stopped takes this message, and is killed below.
            with contextlib.suppress(OSError):
                self._connection.send(None)
            self._process.join(_MAX_WAIT_S)
            if self._process.is_alive():
                self._process.kill()
        self._process.join()
        self._watch.end()
        is_killed = self._process.exitcode != 0
        # A process that has been killed from outside may not have been waited for.
        with contextlib.suppress(ValueError):
            self._process.close()
        self._connection.close()
        return is_killed
