"""Long work for the job thread, handed over in pieces, so that what others ask for gets its turn in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from netviz.session.session import Session


class PiecewiseJob:
    """Has pieces of work done one after the other in the background, and then something here.

    Parameters
    ----------
    session : Session
    job : str
        Its name, for reports.
    pieces : iterable of callable
        Each is given the list of what those before it have returned, and touches no widget.
    then : callable
        Called in the GUI thread with what the last piece has returned.
    """

    def __init__(
        self,
        session: Session,
        job: str,
        pieces: Iterable[Callable[[list[Any]], Any]],
        then: Callable[[Any], None],
    ) -> None:
        self._session = session
        self._job = job
        self._pieces = deque(pieces)
        self._then = then
        self._results: list[Any] = []
        self._cancelled = False

    def start(self) -> None:
        """Begin with the first piece."""
        self._submit()

    def cancel(self) -> None:
        """Do no further piece, and call nothing."""
        self._cancelled = True

    def _submit(self) -> None:
        piece, results = self._pieces.popleft(), list(self._results)
        self._session.in_background(self._job, partial(piece, results), self._on_done)

    def _on_done(self, result: Any) -> None:
        if self._cancelled:
            return
        self._results.append(result)
        if self._pieces:
            self._submit()
        else:
            self._then(result)
