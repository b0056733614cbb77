"""The language of a window: chosen by the system or the user, and changed while it is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from netviz.app.look import Look
from netviz.app.standing_texts import StandingTexts
from netviz.languages import CONTEXT, ENGLISH, OWN_NAME, catalog_path, first_known, languages
from netviz.numbers import MARKS, number_language, set_number_language
from netviz.sentences import mark
from netviz.session.wording import Wording, wording

SYSTEM = ""
"""The choice of the system's language."""

_QT_PREFIX = "qtbase_"
_QT_NAME = "Qt's own texts"

LACKING_IN_QT = (mark("&Look in:"), mark("Files of &type:"), mark("Folder", "All other platforms"), mark("Drive"))
"""What Qt's file dialog says, and some of Qt's own catalogs have in older words only."""


def system_language() -> str:
    """Return the language of the system, or English if there is no catalog of it."""
    return first_known(QLocale.system().uiLanguages())


def own_name(language: str) -> str:
    """Return what a language calls itself."""
    if language == ENGLISH:
        return OWN_NAME
    catalog = QTranslator()
    catalog.load(str(catalog_path(language)))
    return catalog.translate(CONTEXT, OWN_NAME) or QLocale(language).nativeLanguageName()


class Language(QObject):
    """Lets a window speak a language.

    A window is made in English, and of digits; `start` then gives it its words.

    Parameters
    ----------
    window : QMainWindow
    look : Look
        Lets the views show everything again, because some put a text together from others.

    Attributes
    ----------
    choice : str
        A code, or `SYSTEM`.

    Signals
    -------
    changed
        All texts are in other words.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self.choice = SYSTEM
        words = wording()
        self._wording = Wording(self) if words is None else words
        self._texts = StandingTexts(window, self._wording)
        # In which words everything in the window is.
        self._standing = ENGLISH, True

    @property
    def language(self) -> str:
        """The language of the choice."""
        return system_language() if self.choice == SYSTEM else self.choice

    def start(self, choice: str) -> None:
        """Give a window that was made in English its words; an unknown language counts as the system's."""
        self.choice = choice if choice in languages() else SYSTEM
        self.speak(are_digits=True)

    def choose(self, choice: str) -> None:
        """Speak another language from now on."""
        self.choice = choice
        self.speak(are_digits=self._wording.are_digits)

    def in_other_words(self, text: str) -> str:
        """Return a text that was made earlier, in the words of now."""
        return self._texts.in_other_words(text)

    def speak(self, *, are_digits: bool) -> None:
        """Put everything in the window into the words of its language, and of digits or other classes.

        Nothing is done if it is in these words already; new texts come in them again, after another window had its own.
        """
        language, numbers_before = self.language, number_language()
        self._wording.use(language, are_digits=are_digits)
        if (language, are_digits) == self._standing:
            _speak_of_qt(language)
            return
        self._standing = language, are_digits
        set_number_language(language if language in MARKS else ENGLISH)
        _speak_of_qt(language)
        self._window.setLocale(QLocale())
        self._texts.reword(numbers_before)
        QApplication.sendEvent(self._window, QEvent(QEvent.Type.LanguageChange))
        # Some views put a text together from others.
        self._look.set_theme(self._look.theme)
        for part in QApplication.allWidgets():
            part.update()
        self.changed.emit()


def start_in_english() -> None:
    """Make texts in English, and of digits: those of a window that is about to be made."""
    words = wording()
    if words is not None:
        words.use(ENGLISH, are_digits=True)


def return_to_english() -> None:
    """Leave the language of a window that is gone: words, numbers, and what Qt says itself."""
    start_in_english()
    set_number_language(ENGLISH)
    _speak_of_qt(ENGLISH)


def _speak_of_qt(language: str) -> None:
    """Let Qt's own dialogs, menus and fields speak a language, if they do not yet."""
    application = QCoreApplication.instance()
    locale = QLocale(QLocale.Language.C) if language == ENGLISH else QLocale(language)
    if application is None or QLocale() == locale:
        return
    QLocale.setDefault(locale)
    before = application.findChild(QTranslator, _QT_NAME)
    if before is not None:
        application.removeTranslator(before)
        before.setObjectName("")
        before.deleteLater()
    words = wording()
    if language == ENGLISH or words is None:
        return
    translator = QTranslator(application)
    translator.setObjectName(_QT_NAME)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(_QT_PREFIX + language, folder):
        # What is installed last is asked first, and the program's own words come before Qt's.
        application.removeTranslator(words)
        application.installTranslator(translator)
        application.installTranslator(words)
