"""Translation of sentences from the floors without Qt, and English plurals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from netviz.sentences import Sentence

_CONTEXT = "Sentence"


def translated(text: str) -> str:
    """Return a `Sentence` in the user's language, with the sentences inside it; any other text unchanged."""
    if not isinstance(text, Sentence):
        return text
    arguments = {name: translated(value) if isinstance(value, str) else value for name, value in text.arguments.items()}
    return QCoreApplication.translate(_CONTEXT, text.template).format(**arguments)


class EnglishPlurals(QTranslator):
    """Replaces ``word(s)`` in English sentences by the form for a number: ``1 image`` and ``2 images``."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the sentence with the right plural forms; None if it has none, so that Qt uses the source."""
        if n < 0 or "(s)" not in source:
            return None
        return source.replace("(s)", "" if n == 1 else "s")

    def isEmpty(self) -> bool:
        """Return False, because Qt does not install an empty translator."""
        return False
