"""The numbers at the upper and the lower edge of the curve under the timeline, beside it as on an axis."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.widgets.parts.theme import DARK_THEME, Theme
from netviz.widgets.runs.moment_curve import MomentCurve

_LONGEST = "−0.0000"
_BEFORE_CURVE = 2


class CurveRange(QWidget):
    """What the edges of a curve mean, to its left, where the curve never passes."""

    def __init__(self, curve: MomentCurve, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curve-range")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._curve = curve
        self._theme = DARK_THEME
        curve.range_changed.connect(self.update)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the curve, and room for the longest number."""
        width = QFontMetrics(self._curve.number_font).horizontalAdvance(_LONGEST) + _BEFORE_CURVE
        return QSize(width, self._curve.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Take the width that another font needs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both numbers."""
        painter = QPainter(self)
        painter.setFont(self._curve.number_font)
        painter.setPen(QColor(self._theme.muted))
        place = QRectF(0, 0, self.width() - _BEFORE_CURVE, self.height())
        right = Qt.AlignmentFlag.AlignRight
        for text, edge in zip(
            self._curve.range_texts(), (Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom), strict=False
        ):
            painter.drawText(place, right | edge, text)
        painter.end()
