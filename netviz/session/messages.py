"""What the program reports to the user beside what it shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from netviz.failure import Failure
from netviz.session.translation import translated


class Messages(QObject):
    """The one channel for notices, refusals and failures.

    Signals
    -------
    noticed : str
        A sentence that needs no answer.
    refused : str
        A sentence that says why something cannot be done.
    failed : Failure
        An unexpected error.
    """

    noticed = Signal(str)
    refused = Signal(str)
    failed = Signal(object)

    def notice(self, sentence: str) -> None:
        """Report something that needs no answer."""
        self.noticed.emit(sentence)

    @Slot(object)
    def refuse(self, sentence: str) -> None:
        """Report why something cannot be done; sentences of the floors without Qt are translated."""
        self.refused.emit(translated(sentence))

    @Slot(object)
    def fail(self, failure: Failure) -> None:
        """Report an unexpected error."""
        self.failed.emit(failure)
