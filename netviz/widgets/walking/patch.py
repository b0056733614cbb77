"""A quiet patch over something that is not to be seen before a question is answered, or not yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from netviz.widgets.parts.theme import DARK_THEME, Theme

_CORNER = 6.0


class Patch(QWidget):
    """A patch with a question mark, or a plain one; the mouse does not reach what it covers."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("walk-patch")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = DARK_THEME
        self._is_plain = False
        self._say()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colors of a theme."""
        self._theme = theme
        self.update()

    def _say(self) -> None:
        """Say when one sees what is covered."""
        if self._is_plain:
            self.setAccessibleName(self.tr("Left out for now"))
            self.setToolTip(self.tr("You see this later in the lesson."))
        else:
            self.setAccessibleName(self.tr("Covered until you answer"))
            self.setToolTip(self.tr("You see this once you have answered."))

    def cover(self, place: QRect, *, is_plain: bool = False) -> bool:
        """Lie over a part of the window, with a question mark or as if nothing were there.

        Returns
        -------
        bool
            Whether anything about it is new.
        """
        if self.isVisible() and (self.geometry(), self._is_plain) == (place, is_plain):
            return False
        self._is_plain = is_plain
        self._say()
        self.update()
        self.setGeometry(place)
        self.show()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the patch."""
        painter = QPainter(self)
        if self._is_plain:
            painter.fillRect(self.rect(), QColor(self._theme.panel))
        else:
            paint_patch(painter, self.rect(), self._theme)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Let no wheel and no click through, which would change what the question is about."""
        if event.type() in (QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            QToolTip.hideText()
            event.accept()
            return True
        return super().event(event)


def paint_patch(painter: QPainter, place: QRect, theme: Theme) -> None:
    """Paint a patch over a part of a picture."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(place, QColor(theme.window))
    painter.setPen(QColor(theme.line))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
    painter.setPen(QColor(theme.muted))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")
