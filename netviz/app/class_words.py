"""The word for what the network tells apart: digits, or the classes of any other data set."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from netviz.app.actions import Actions
from netviz.app.language import Language
from netviz.data import are_digits
from netviz.session.images import Images
from netviz.widgets.parts.eliding import MAX_ENTRY, shortened

_N_KEYS = 10


class ClassWords(QObject):
    """Lets all sentences speak of digits or of classes, as the data set of a window has them.

    New sentences come from the translator in the right words; those that stand in the window already are replaced.

    Parameters
    ----------
    window : QMainWindow
    images : Images
    actions : Actions
        Those of the keys 0 to 9 are named after the classes.
    language : Language
    """

    def __init__(self, window: QMainWindow, images: Images, actions: Actions, language: Language) -> None:
        super().__init__(window)
        self._images = images
        self._actions = actions
        self._language = language
        images.dataset_changed.connect(self.follow)
        language.changed.connect(self._name_keys)

    @Slot()
    def follow(self) -> None:
        """Speak of the classes of the data set, also after another window had its own."""
        self._language.speak(are_digits=are_digits(self._names))
        self._name_keys()

    @property
    def _names(self) -> tuple[str, ...]:
        dataset = self._images.dataset
        return () if dataset is None else dataset.class_names

    @Slot()
    def _name_keys(self) -> None:
        names = self._names
        for number in range(_N_KEYS):
            action = self._actions.by_name[f"show-{number}"]
            name = shortened(names[number], MAX_ENTRY) if number < len(names) else str(number)
            action.setText(self.tr("Next {name}").format(name=name.replace("&", "&&")))
            tip = self.tr("Show the next image of a {name}, or label the drawing as {name} ({key})")
            for set_tip in (action.setToolTip, action.setStatusTip, action.setWhatsThis):
                set_tip(tip.format(name=name, key=number))
            action.setVisible(number < (len(names) or _N_KEYS))
