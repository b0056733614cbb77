"""Lets the lower edge of a text that scrolls fade out, so that a line cut in the middle reads as “there is more”."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from netviz.widgets.parts.theme import DARK_THEME, Theme

_LINES = 1.6
"""Height of the fade, in lines of text."""


class BottomFade(QWidget):
    """Covers the lower edge of a scrolling area with its ground, ever more; it is gone where everything has been seen.

    Parameters
    ----------
    area : QAbstractScrollArea
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.setObjectName("bottom-fade")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._area = area
        self._theme = DARK_THEME
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._fit)
        bar.rangeChanged.connect(self._fit)
        area.viewport().installEventFilter(self)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Fade into the ground of a theme's panels."""
        self._theme = theme
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._fit()
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        bar, place = self._area.verticalScrollBar(), self._area.viewport().geometry()
        height = min(round(_LINES * self.fontMetrics().height()), place.height() // 2)
        self.setGeometry(place.x(), place.bottom() + 1 - height, place.width(), height)
        self.setVisible(bar.value() < bar.maximum())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, from nothing at the upper edge to all of it at the lower one."""
        ground = QColor(self._theme.panel)
        nothing = QColor(ground)
        nothing.setAlpha(0)
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0.0, nothing)
        gradient.setColorAt(0.85, ground)
        painter = QPainter(self)
        painter.fillRect(self.rect(), gradient)
        painter.end()
