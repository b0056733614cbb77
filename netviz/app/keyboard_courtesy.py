"""Keys that a focused widget keeps to itself, though they are shortcuts of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QMainWindow,
    QWidget,
)

from netviz.widgets.data.class_strip import ClassStrip
from netviz.widgets.data.confusion_matrix import ConfusionMatrix
from netviz.widgets.data.thumbnails import Thumbnails
from netviz.widgets.runs.moment_curve import MomentCurve
from netviz.widgets.runs.timeline_track import TimelineTrack

_LETTERS_NOT_IN_NUMBERS = {Qt.Key(key) for key in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)} - {Qt.Key.Key_E}
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class KeyboardCourtesy(QObject):
    """Gives a focused button, slider, list or field the keys that it needs.

    Only those widgets are filtered: a filter on the application, or on the events of the window, would hold the GIL
    while Qt paints.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.watch(window)

    def watch(self, part: QWidget) -> None:
        """Give everything in a part of the window its keys, once it is made."""
        for kind in (
            *(QAbstractButton, QAbstractSlider, QAbstractItemView, QComboBox, QAbstractSpinBox),
            *(Thumbnails, ClassStrip, ConfusionMatrix, TimelineTrack, MomentCurve, QGraphicsView),
        ):
            for widget in part.findChildren(kind):
                widget.installEventFilter(self)
        for field in part.findChildren(QAbstractSpinBox):
            # Return finishes the number: the keys work for the window again.
            field.lineEdit().returnPressed.connect(field.clearFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key for the widget that has the focus."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, QAbstractSpinBox):
            # A spin box claims every letter, though numbers contain none but the e of 1e-3.
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            return event.key() == Qt.Key.Key_Space or (plain and event.key() in _LETTERS_NOT_IN_NUMBERS)
        if _belongs_to(watched, event):
            event.accept()
            return True
        return False


def _belongs_to(widget: QObject, event: QKeyEvent) -> bool:
    """Return whether a key is for a widget: Space for a button, the arrows for a slider or a list."""
    key = Qt.Key(event.key())
    if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
        return False
    if isinstance(widget, QAbstractButton):
        return key == Qt.Key.Key_Space
    if isinstance(widget, QComboBox):
        return key in (Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down)
    if isinstance(widget, TimelineTrack | MomentCurve | QGraphicsView):
        return key in _ARROWS or key in (Qt.Key.Key_Home, Qt.Key.Key_End)
    return key in _ARROWS
