"""An unexpected error on its way from a thread to the user."""

from __future__ import annotations

import traceback
from dataclasses import dataclass

from netviz.sentences import sentence_of


@dataclass(frozen=True, slots=True)
class Failure:
    """What failed and why: a sentence for the user, and details on request.

    Attributes
    ----------
    where : str
        The activity that failed, such as ``training``.
    sentence : str
        The message of the exception, translatable if it is a `Sentence`; else the name of its type.
    details : str
        The traceback as text, because the exception itself must stay in its thread.
    """

    where: str
    sentence: str
    details: str

    @classmethod
    def of(cls, where: str, error: BaseException) -> Failure:
        """Describe an exception."""
        reason = sentence_of(error) or type(error).__name__
        return cls(where, reason, "".join(traceback.format_exception(error)))
