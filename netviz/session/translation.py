"""Translation of sentences from the floors without Qt, and English plurals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from netviz.sentences import Sentence, in_class_words

_CONTEXT = "Sentence"


def translated(text: str) -> str:
    """Return a `Sentence` in the user's language, with the sentences inside it; any other text unchanged."""
    if not isinstance(text, Sentence):
        return text
    arguments = {name: translated(value) if isinstance(value, str) else value for name, value in text.arguments.items()}
    return QCoreApplication.translate(_CONTEXT, text.template).format(**arguments)


# They show what is of digits whatever the data set is: the small network, MNIST's license, the presets' results.
_OF_DIGITS = frozenset({"SketchView", "SketchDialog", "HelpDialogs", "Preset"})


class EnglishPlurals(QTranslator):
    """Replaces ``word(s)`` in English sentences by the form for a number: ``1 image`` and ``2 images``.

    Attributes
    ----------
    are_digits : bool
        Whether the classes that are shown are digits; else the sentences speak of classes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.are_digits = True

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the sentence with the right plural forms; None if it has none, so that Qt uses the source."""
        text = source if self.are_digits or context in _OF_DIGITS else in_class_words(source)
        if n >= 0:
            text = text.replace("(s)", "" if n == 1 else "s")
        return None if text == source else text

    def isEmpty(self) -> bool:
        """Return False, because Qt does not install an empty translator."""
        return False
