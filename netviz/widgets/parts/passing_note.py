"""A few quiet words that stay for a few seconds where nothing is covered."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from netviz.widgets.parts.quiet_place import QuietPlace

_STAY_MS = 6000


class PassingNote(QLabel):
    """Floats over a window without its mouse; without a free place, it does not appear.

    Parameters
    ----------
    text : str
    place : QuietPlace
    window : QWidget
    """

    def __init__(self, text: str, place: QuietPlace, window: QWidget) -> None:
        super().__init__(text, window)
        self._place = place
        self.setObjectName("passing-note")
        self.setProperty("role", "muted")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAY_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_for_a_while(self) -> None:
        """Appear, or stay for longer."""
        self.ensurePolished()
        place = self._place.find(self.sizeHint())
        if place is None:
            self.withdraw()
            return
        self.setGeometry(place)
        self.show()
        self.raise_()
        self._timer.start()

    def give_way(self) -> None:
        """Move if something to read has come to its place."""
        if self.isVisible() and not self._place.is_quiet(self.geometry()):
            place = self._place.find(self.sizeHint())
            if place is None:
                self.withdraw()
            else:
                self.setGeometry(place)

    def withdraw(self) -> None:
        """Disappear at once."""
        self._timer.stop()
        self.hide()
