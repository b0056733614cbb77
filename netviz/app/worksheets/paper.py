"""Text and lines in millimeters on the pages of a PDF."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

INK = QColor(0, 0, 0)
GREY = QColor(95, 95, 95)
"""Dark enough to be read when printed in gray."""

RULE = QColor(165, 165, 165)

_DOTS_PER_INCH = 1200
_MM_PER_INCH = 25.4
_POINTS_PER_INCH = 72.0

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class PaperSize(Enum):
    """The sizes of paper that worksheets are made for."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def page_size(self) -> QPageSize:
        """Qt's name for it."""
        sizes = {PaperSize.A4: QPageSize.PageSizeId.A4, PaperSize.LETTER: QPageSize.PageSizeId.Letter}
        return QPageSize(sizes[self])


class Paper:
    """Draws on the current page of a PDF. All lengths are in millimeters, all sizes of type in points.

    Parameters
    ----------
    writer : QPdfWriter
        Its page layout must be set, with margins of 0.
    painter : QPainter
        Active on the writer.
    """

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._writer = writer
        self._painter = painter
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self.dots = _DOTS_PER_INCH / _MM_PER_INCH
        self.width = writer.width() / self.dots
        self.height = writer.height() / self.dots

    @staticmethod
    def prepare(writer: QPdfWriter, size: PaperSize) -> None:
        """Set the resolution and the size of the pages."""
        writer.setResolution(_DOTS_PER_INCH)
        layout = QPageLayout(size.page_size, QPageLayout.Orientation.Portrait, QMarginsF(0.0, 0.0, 0.0, 0.0))
        writer.setPageLayout(layout)

    @property
    def painter(self) -> QPainter:
        """The painter, for pictures; its unit is a dot of the printer."""
        return self._painter

    def new_page(self) -> None:
        """Go on with an empty page."""
        self._writer.newPage()

    def text_width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return the width of a line of text."""
        return self._metrics(size, bold).horizontalAdvance(text) / self.dots

    def elided(self, text: str, width: float, size: float) -> str:
        """Return a line of text, with its middle left out if it is wider than a width."""
        return self._metrics(size, False).elidedText(text, Qt.TextElideMode.ElideMiddle, width * self.dots)

    def line_height(self, size: float) -> float:
        """Return the distance between two lines of text."""
        return self._metrics(size, False).lineSpacing() * 1.08 / self.dots

    def wrapped_height(self, text: str, width: float, size: float, *, bold: bool = False) -> float:
        """Return the height of text that is broken into lines of at most a width."""
        room = QRectF(0.0, 0.0, width * self.dots, 1e7)
        return self._metrics(size, bold).boundingRect(room, _WRAPPED, text).height() / self.dots

    def wrapped(
        self, x: float, y: float, width: float, text: str, size: float, *, bold: bool = False, colour: QColor = INK
    ) -> None:
        """Draw text in lines of at most a width, from the upper left corner."""
        self._use(size, bold, colour)
        dots = self.dots
        self._painter.drawText(QRectF(x * dots, y * dots, width * dots, 1e6), _WRAPPED, text)

    def line_of_text(
        self,
        x: float,
        baseline: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        colour: QColor = INK,
        right: bool = False,
    ) -> None:
        """Draw a line of text that begins, or with `right` ends, at x."""
        self._use(size, bold, colour)
        start = x - self.text_width(text, size, bold=bold) if right else x
        self._painter.drawText(QPointF(start * self.dots, baseline * self.dots), text)

    def centred(self, x: float, baseline: float, text: str, size: float, *, colour: QColor = INK) -> None:
        """Draw a line of text around x."""
        self.line_of_text(x - self.text_width(text, size) / 2, baseline, text, size, colour=colour)

    def rule(self, x: float, y: float, to_x: float, to_y: float, width: float = 0.2, colour: QColor = RULE) -> None:
        """Draw a line."""
        self._painter.setPen(QPen(colour, width * self.dots))
        dots = self.dots
        self._painter.drawLine(QPointF(x * dots, y * dots), QPointF(to_x * dots, to_y * dots))

    def frame(self, x: float, y: float, width: float, height: float, line: float, colour: QColor = INK) -> None:
        """Draw a rectangle without filling it."""
        dots = self.dots
        self._painter.setPen(QPen(colour, line * dots))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(QRectF(x * dots, y * dots, width * dots, height * dots))

    def fill(self, x: float, y: float, width: float, height: float, colour: QColor) -> None:
        """Fill a rectangle."""
        dots = self.dots
        self._painter.fillRect(QRectF(x * dots, y * dots, width * dots, height * dots), colour)

    def _use(self, size: float, bold: bool, colour: QColor) -> None:
        self._painter.setFont(self._font(size, bold))
        self._painter.setPen(colour)

    def _font(self, size: float, bold: bool) -> QFont:
        if (size, bold) not in self._fonts:
            font = QFont("sans-serif")
            font.setStyleHint(QFont.StyleHint.SansSerif)
            font.setPixelSize(round(size * _DOTS_PER_INCH / _POINTS_PER_INCH))
            font.setBold(bold)
            self._fonts[size, bold] = font
        return self._fonts[size, bold]

    def _metrics(self, size: float, bold: bool) -> QFontMetricsF:
        return QFontMetricsF(self._font(size, bold), self._writer)
