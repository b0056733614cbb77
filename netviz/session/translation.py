"""Translation of sentences from the floors without Qt."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.numbers import LocalFormatter
from netviz.sentences import Marked, Sentence

_CONTEXT = "Sentence"
_FORMATTER = LocalFormatter()


def translated(text: str) -> str:
    """Return a `Sentence` in the user's language, with the sentences inside it; any other text unchanged.

    A text that was marked with a comment is translated, too.
    """
    if isinstance(text, Marked):
        return QCoreApplication.translate(_CONTEXT, text, text.comment)
    if not isinstance(text, Sentence):
        return text
    arguments = {name: translated(value) if isinstance(value, str) else value for name, value in text.arguments.items()}
    return _FORMATTER.vformat(QCoreApplication.translate(_CONTEXT, text.template, text.comment), (), arguments)
