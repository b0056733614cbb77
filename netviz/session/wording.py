"""In which words all texts are: of a language, of digits or other classes, in the form for a number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from netviz.languages import CONTEXT, ENGLISH, catalog_path
from netviz.sentences import in_class_words

# What Qt asks for without a comment, in its own contexts.
_COMMENTS = {"QShortcut": "key"}

# They show what is of digits whatever the data set is: the small network, and MNIST's license.
_OF_DIGITS = frozenset({"SketchView", "SketchDialog", "HelpDialogs"})


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked of the translator.

    Attributes
    ----------
    context : str
    source : str
        In English, of digits.
    n : int
        The number in it; −1 if it has none.
    comment : str
        Tells it from other texts of the same English words.
    """

    context: str
    source: str
    n: int
    comment: str = ""


class Wording(QTranslator):
    """Translates every text of the program.

    English texts have no catalog; of those with a number, ``word(s)`` is replaced by the form for it: ``1 image`` and
    ``2 images``.

    Attributes
    ----------
    spoken : str
        One of `netviz.languages.languages`.
    are_digits : bool
        Whether the classes that are shown are digits; else the sentences speak of classes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spoken = ENGLISH
        self.are_digits = True
        self._made: dict[str, Wish] = {}
        self._loaded = ENGLISH

    @property
    def made(self) -> Mapping[str, Wish]:
        """What was asked for when each of the texts was made, in any words."""
        return self._made

    def use(self, language: str, *, are_digits: bool) -> None:
        """Take other words for all texts that are made from now on.

        Raises
        ------
        ResourceError
            If the catalog of the language is missing.
        """
        if language not in (ENGLISH, self._loaded):
            self._open(language)
            self._loaded = language
        self.spoken = language
        self.are_digits = are_digits

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return a text in the words of now; None if that is the source itself, which Qt then uses."""
        comment = disambiguation or _COMMENTS.get(context, "")
        text = source if self.are_digits or context in _OF_DIGITS else in_class_words(source)
        found = "" if self.spoken == ENGLISH else self._look_up(text, comment, n) or ""
        text = found or text
        if n >= 0:
            text = text.replace("(s)", "" if n == 1 else "s")
        wish, filled = Wish(context, source, n, comment), text.replace("%n", str(n))
        self._made.setdefault(filled, wish)
        if "\n" in text:
            # As it stands in a tooltip, whose lines are broken elsewhere.
            self._made.setdefault(" ".join(filled.split("\n")), wish)
        # What has the same words in another language is said, too: Qt would ask its own catalog for a key.
        return text if found or text != source else None

    def again(self, wish: Wish) -> str:
        """Return what was asked for earlier, in the words of now."""
        text = self.translate(wish.context, wish.source, wish.comment, wish.n)
        if text is None and self.spoken != ENGLISH:
            # Qt's own words are in its catalog.
            text = QCoreApplication.translate(wish.context, wish.source, wish.comment, wish.n)
        text = text or wish.source
        return text.replace("%n", str(wish.n))

    def isEmpty(self) -> bool:
        """Return False, because Qt does not install an empty translator."""
        return False

    def _open(self, language: str) -> None:
        self.load(str(catalog_path(language)))

    def _look_up(self, source: str, comment: str, n: int) -> str | None:
        return super().translate(CONTEXT, source, comment, n)


def wording() -> Wording | None:
    """Return the translator of the application; None without an application."""
    application = QCoreApplication.instance()
    return None if application is None else application.findChild(Wording)
