"""Offers the walk to someone who opens the window for the first time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout

_MARGIN = 14


class Offer(QFrame):
    """A small card in the lower right corner of a window; it takes no focus and covers nothing of the network.

    Signals
    -------
    accepted, declined
    """

    accepted = Signal()
    declined = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("walk-offer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("New here?"))
        title = QLabel(self.tr("New here?"))
        title.setProperty("role", "heading")
        text = QLabel(self.tr("Walk through the network in ten short chapters: you predict, try and see why."))
        text.setWordWrap(True)
        text.setMinimumWidth(250)
        start = QPushButton(self.tr("Start the walk"))
        start.setObjectName("walk-offer-start")
        start.setProperty("role", "primary")
        start.clicked.connect(self._accept)
        later = QPushButton(self.tr("Not now"))
        later.setObjectName("walk-offer-later")
        later.setToolTip(self.tr("You find it in the menu Help"))
        later.clicked.connect(self._decline)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(later)
        row.addWidget(start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addLayout(row)
        window.installEventFilter(self)
        self.hide()

    def show_up(self) -> None:
        """Appear."""
        self.show()
        self._place()
        self.raise_()

    def _place(self) -> None:
        size = self.sizeHint().expandedTo(self.minimumSizeHint())
        left = self._window.width() - size.width() - _MARGIN
        self.setGeometry(QRect(QPoint(left, self._window.height() - size.height() - _MARGIN), size))

    @Slot()
    def _accept(self) -> None:
        self.hide()
        self.accepted.emit()

    @Slot()
    def _decline(self) -> None:
        self.hide()
        self.declined.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
