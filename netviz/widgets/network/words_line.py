"""The line under the network in which plain words say what is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.widgets.parts.theme import DARK_THEME, Theme, scaled_font
from netviz.widgets.parts.tips import wrapped

_LINES = 2
_MARGIN = 12
_WIDER = 0.03
_SIZES = (1.0, 0.92, 0.85, 0.75, 0.65, 0.55)
"""Of the letters, relative to the widget's font; none is smaller than the smallest type."""

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
_FROM_THE_TOP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)


class WordsLine(QWidget):
    """Up to two lines of text; the widget keeps its height, so that the network above never moves.

    A text that does not fit gets smaller letters; if that is not enough, the tooltip has the whole text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain-words")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = DARK_THEME
        self._text = self._note = ""
        self._fit: tuple[QSize, QFont, bool] | None = None

    def text(self) -> str:
        """Return the words."""
        return self._text

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_text(self, text: str, note: str = "") -> None:
        """Show other words; a note explains one of them in the tooltip."""
        if (text, note) != (self._text, self._note):
            self._text, self._note = text, note
            self._fit = None
            self.setAccessibleName(text)
            self._show_tip()
            self.update()

    def fits(self) -> bool:
        """Return whether all words are visible."""
        return self._fitting()[2]

    def sizeHint(self) -> QSize:
        """Ask for two lines."""
        return QSize(200, _LINES * self.fontMetrics().lineSpacing() + 8)

    def minimumSizeHint(self) -> QSize:
        """Accept any width."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words again."""
        self._show_tip()

    def changeEvent(self, event: QEvent) -> None:
        """Take another height with another size of the text."""
        if event.type() == QEvent.Type.FontChange:
            self._fit = None
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words in the middle."""
        painter = QPainter(self)
        _, font, fits = self._fitting()
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        # If even the smallest letters do not fit, the first lines are whole.
        place = _WRAPPED if fits else _FROM_THE_TOP
        painter.drawText(self._room(), place, self._text)

    def _room(self) -> QRect:
        return self.rect().adjusted(_MARGIN, 1, -_MARGIN, -1)

    def _fits(self, font: QFont) -> bool:
        # At a device pixel ratio, letters may be a little wider than they measure.
        room = self._room().adjusted(0, 0, -round(_WIDER * self.width()), 0)
        needed = QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), 10_000), _WRAPPED, self._text)
        return needed.height() <= room.height() and needed.width() <= room.width()

    def _fitting(self) -> tuple[QSize, QFont, bool]:
        """Return the widget's size, the letters for it, and whether all words fit; found once for a text and a size."""
        if self._fit is None or self._fit[0] != self.size():
            fonts = [self.font(), *(scaled_font(self.font(), size) for size in _SIZES[1:])]
            fitting = next((font for font in fonts if self._fits(font)), None)
            self._fit = self.size(), fitting or fonts[-1], fitting is not None
        return self._fit

    def _show_tip(self) -> None:
        self.setToolTip(wrapped("\n".join(filter(None, ("" if self.fits() else self._text, self._note)))))
