"""Offers the walk to someone who opens the window for the first time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from netviz.app.fold_bar import Guest

_SPACING = 8


class Offer(Guest):
    """A line in the slim bar under the network, where it covers nothing; it takes no focus.

    Signals
    -------
    accepted, declined
    """

    accepted = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("walk-offer")
        self.setAccessibleName(self.tr("New here?"))
        self._title = QLabel(self.tr("New here?"))
        self._title.setProperty("role", "heading")
        self._text = QLabel()
        self._text.setProperty("role", "muted")
        self._texts: tuple[str, ...] = (
            self.tr("Walk through the network in ten short chapters: you predict, try and see why."),
            self.tr("Ten short chapters: you predict, try and see why."),
            "",
        )
        self._start = QPushButton(self.tr("Start the walk"))
        self._start.setObjectName("walk-offer-start")
        self._start.setToolTip(self._texts[0])
        self._start.clicked.connect(self._accept)
        self._later = QPushButton(self.tr("Not now"))
        self._later.setObjectName("walk-offer-later")
        self._later.setToolTip(self.tr("You find it in the menu Help"))
        self._later.clicked.connect(self._decline)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._later)
        row.addWidget(self._start)
        self._text.setText(self._texts[0])
        self.hide()

    def reword(self, change: Callable[[str], str]) -> None:
        """Offer the walk in other words."""
        self._texts = tuple(map(change, self._texts))
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Say more or less about the walk, as there is room for it."""
        parts = [part.sizeHint().width() for part in (self._title, self._later, self._start)]
        room = width - sum(parts) - _SPACING * len(parts)
        measure = self._text.fontMetrics().horizontalAdvance
        # The line ends well before the buttons of closed panels.
        text = next(text for text in self._texts if not text or measure(text) + 4 * _SPACING <= room)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._title.setVisible(bool(text) or room >= 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the width of what is shown."""
        hint = self.layout()
        return QSize(0, 0) if hint is None else hint.totalSizeHint()

    @Slot()
    def _accept(self) -> None:
        self.hide()
        self.accepted.emit()

    @Slot()
    def _decline(self) -> None:
        self.hide()
        self.declined.emit()
