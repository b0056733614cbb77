"""The tooltip of a picture, shown once the mouse rests: while it moves, a tooltip would hide and delay the picture."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QWidget

from netviz.scene.frames import Frame
from netviz.scene.selection import Selection
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.parts.names import name_of
from netviz.widgets.parts.products import products_with

_RESTS_MS = 220
_UNDER_MOUSE, _OVER_MOUSE = 20, 8
_BESIDE = 12
"""How far a tooltip may reach beyond the right edge of its widget, in logical pixels."""

_LOW = 4
"""A widget is low if it is less than so many times as high as the tooltip."""


class RestingTip(QTimer):
    """Names what is under the mouse in a widget, with what it and the selection multiply to.

    Parameters
    ----------
    pictures : Pictures
    questions : Questions
    widget : QWidget
    names_pixels : bool
        Whether the name of a pixel is said; if not, there is no tooltip where there is no product either.
    """

    def __init__(self, pictures: Pictures, questions: Questions, widget: QWidget, *, names_pixels: bool = True) -> None:
        super().__init__(widget)
        self.setSingleShot(True)
        self.setInterval(_RESTS_MS)
        self.timeout.connect(self._show)
        self._pictures = pictures
        self._questions = questions
        self._names_pixels = names_pixels
        self._widget = widget
        self._found = Selection()
        self._place = QPoint()
        self._label: QLabel | None = None
        pictures.numbers_changed.connect(self._on_numbers)

    def point_at(self, found: Selection, place: QPoint) -> None:
        """Take what is under the mouse and the mouse's place on the screen; an empty selection shows no tooltip."""
        if found != self._found and self._label is not None:
            self._label.hide()
        self._found, self._place = found, place
        if found.is_empty:
            self.stop()
        else:
            self.start()

    @Slot()
    def _show(self) -> None:
        text = self._text()
        if not self._widget.isVisible() or not text:
            if self._label is not None:
                self._label.hide()
            return
        if self._label is None:
            # Qt's own tooltips go where Qt wants them.
            self._label = QLabel(self._widget, Qt.WindowType.ToolTip)
            self._label.setObjectName("resting-tip")
            self._label.setProperty("role", "tip")
            self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._label.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._label.setText(text)
        size = self._label.sizeHint()
        widget = QRect(self._widget.mapToGlobal(QPoint()), self._widget.size())
        place = tip_place(size, self._place, widget, self._widget.window().geometry())
        self._label.setGeometry(QRect(place, size))
        self._label.show()

    def _text(self) -> str:
        frame, found = self._pictures.frame, self._found
        name = name_of(frame, found) if self._names_pixels or not found.pixels else ""
        return "\n".join(filter(None, (name, *products_with(frame, found, self._questions))))

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        """Keep the numbers up to date, which change while the mouse rests."""
        if self._label is not None and self._label.isVisible():
            self._show()


def tip_place(size: QSize, mouse: QPoint, widget: QRect, window: QRect) -> QPoint:
    """Return the corner of a tooltip: beside the mouse, but over no other panel, whose numbers are being read.

    Of a low widget it covers nothing, as each of its rows belongs to what is pointed at.

    Parameters
    ----------
    size : QSize
    mouse : QPoint
    widget, window : QRect
        All in the screen's coordinates, in logical pixels.
    """
    right = max(widget.right(), min(window.right(), widget.right() + _BESIDE))
    x = max(min(mouse.x() + 2, right - size.width()), widget.left())
    below, above = mouse.y() + _UNDER_MOUSE, mouse.y() - _OVER_MOUSE - size.height()
    if widget.height() < _LOW * size.height():
        below, above = widget.bottom() + 2, widget.top() - 2 - size.height()
        return QPoint(x, above if above >= window.top() else below)
    return QPoint(x, below if below + size.height() <= window.bottom() else above)
