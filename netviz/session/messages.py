"""Messages to the user: notices, refusals and failures."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from netviz.failure import Failure
from netviz.sentences import Sentence, shortened
from netviz.session.translation import translated


class Messages(QObject):
    """Everything that netviz reports to the user goes through here.

    Signals
    -------
    noticed : str
        A sentence that needs no reaction.
    refused : str
        A sentence that says why something cannot be done.
    failed : Failure
        An unexpected error.
    """

    noticed = Signal(str)
    refused = Signal(str)
    failed = Signal(object)

    @Slot(object)
    def notice(self, sentence: str) -> None:
        """Report something that needs no reaction; a `Sentence` is translated first."""
        self.noticed.emit(_shown(sentence))

    @Slot(object)
    def refuse(self, sentence: str) -> None:
        """Report why something cannot be done; a `Sentence` is translated first."""
        self.refused.emit(_shown(sentence))

    @Slot(object)
    def fail(self, failure: Failure) -> None:
        """Report an unexpected error."""
        self.failed.emit(failure)


def _shown(text: str) -> str:
    """Translate a `Sentence`, which has cut what it quotes; cut any other text."""
    return translated(text) if isinstance(text, Sentence) else shortened(text)
