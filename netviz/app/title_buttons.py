"""The signs in the titles of panels, which make a panel float or close it: as large as the text beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget

from netviz.app.look import Look
from netviz.app.stylesheet import title_button_size
from netviz.widgets.parts.theme import type_scale

_CLOSE, _FLOAT = "qt_dockwidget_closebutton", "qt_dockwidget_floatbutton"

_CONTEXT = "QDockWidget"
_SAID = {
    _CLOSE: ("Close", "Closes the dock widget"),
    _FLOAT: ("Float", "Undocks and re-attaches the dock widget"),
}
"""What Qt says of its buttons to those who do not see them: a name, and what a click does."""


class TitleButtons(QObject):
    """Paints Qt's buttons in the titles of docks, which have one size in type of any size.

    The style sheet gives each its place.

    Parameters
    ----------
    docks : iterable of QDockWidget
    look : Look
    """

    def __init__(self, docks: Iterable[QDockWidget], look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._buttons: list[QAbstractButton] = []
        for dock in docks:
            for name in (_CLOSE, _FLOAT):
                button = dock.findChild(QAbstractButton, name)
                if button is not None:
                    button.installEventFilter(self)
                    self._buttons.append(button)

        look.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Take the colours and the size of the text."""
        size = title_button_size(type_scale(QApplication.font()))
        for button in self._buttons:
            button.setMinimumSize(size, size)
            button.update()

    def reword(self, _change: Callable[[str], str]) -> None:
        """Let Qt say again what its buttons are: it does so only once."""
        for button in self._buttons:
            name, does = _SAID[button.objectName()]
            button.setAccessibleName(QCoreApplication.translate(_CONTEXT, name))
            button.setAccessibleDescription(QCoreApplication.translate(_CONTEXT, does))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint a button in place of Qt."""
        if event.type() != QEvent.Type.Paint or not isinstance(watched, QAbstractButton):
            return False
        theme = self._look.theme
        side = float(min(watched.width(), watched.height()))
        painter = QPainter(watched)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if watched.underMouse() or watched.hasFocus():
            painter.setPen(QColor(theme.text if watched.hasFocus() else theme.line))
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 4, 4)
        # Drawn in a square of 18 units.
        painter.scale(side / 18, side / 18)
        round_ends, round_corners = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(QColor(theme.muted), 1.3, Qt.PenStyle.SolidLine, round_ends, round_corners))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if watched.objectName() == _CLOSE:
            painter.drawLine(QPointF(5.5, 5.5), QPointF(12.5, 12.5))
            painter.drawLine(QPointF(12.5, 5.5), QPointF(5.5, 12.5))
        else:
            painter.drawRoundedRect(QRectF(4.5, 6.5, 7, 7), 1, 1)
            painter.drawPolyline(QPolygonF([QPointF(7.5, 4.5), QPointF(13.5, 4.5), QPointF(13.5, 10.5)]))
        painter.end()
        return True
