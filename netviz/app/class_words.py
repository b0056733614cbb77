"""The word for what the network tells apart: digits, or the classes of any other data set."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from netviz.app.actions import Actions
from netviz.data import are_digits
from netviz.sentences import in_class_words
from netviz.session.images import Images
from netviz.session.translation import EnglishPlurals
from netviz.widgets.parts.eliding import MAX_ENTRY, shortened

_N_KEYS = 10
_STANDING = (
    "text",
    "title",
    "windowTitle",
    "toolTip",
    "statusTip",
    "whatsThis",
    "accessibleName",
    "accessibleDescription",
)
"""The properties in which texts stand that were translated when the window was made."""


def speak_of_digits() -> None:
    """Let the sentences speak of digits while a window is made; what stands in it can then be replaced and restored."""
    _speak(of_digits=True)


def _speak(*, of_digits: bool) -> None:
    application = QCoreApplication.instance()
    for translator in [] if application is None else application.findChildren(EnglishPlurals):
        translator.are_digits = of_digits


class ClassWords(QObject):
    """Lets all sentences speak of digits or of classes, as the data set of a window has them.

    New sentences come from the translator in the right words; those that stand in the window already are replaced.

    Parameters
    ----------
    window : QMainWindow
    images : Images
    actions : Actions
        Those of the keys 0 to 9 are named after the classes.
    """

    def __init__(self, window: QMainWindow, images: Images, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._images = images
        self._actions = actions
        # What stands in a text with classes in place of what stood there.
        self._before: dict[tuple[QObject, str], tuple[str, str]] = {}
        images.dataset_changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Speak of the classes of the data set, also after another window had its own."""
        dataset = self._images.dataset
        names = () if dataset is None else dataset.class_names
        has_digits = are_digits(names)
        _speak(of_digits=has_digits)
        self._name_keys(names)
        if has_digits:
            self._restore()
        else:
            self._replace()

    def _name_keys(self, names: tuple[str, ...]) -> None:
        for number in range(_N_KEYS):
            action = self._actions.by_name[f"show-{number}"]
            name = shortened(names[number], MAX_ENTRY) if number < len(names) else str(number)
            action.setText(self.tr("Next {name}").format(name=name.replace("&", "&&")))
            tip = self.tr("Show the next image of a {name}, or label the drawing as {name} ({key})")
            for set_tip in (action.setToolTip, action.setStatusTip, action.setWhatsThis):
                set_tip(tip.format(name=name, key=number))
            action.setVisible(number < (len(names) or _N_KEYS))

    def _replace(self) -> None:
        for part, key, text in self._standing():
            words = in_class_words(text)
            if words != text:
                self._before[part, key] = (words, text)
                part.setProperty(key, words)

    def _restore(self) -> None:
        standing = {(part, key): text for part, key, text in self._standing()}
        for place, (words, text) in self._before.items():
            # What has changed since then has the right words.
            if standing.get(place) == words:
                place[0].setProperty(place[1], text)
        self._before.clear()

    def _standing(self) -> Iterator[tuple[QObject, str, str]]:
        """Yield every text that stands in the window, with its place."""
        parts = [self._window, *self._window.findChildren(QObject)]
        for part in parts:
            if isinstance(part, QWidget | QAction | QMenu):
                for key in _STANDING:
                    text = part.property(key)
                    if isinstance(text, str) and text:
                        yield part, key, text
