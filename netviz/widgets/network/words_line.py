"""The line under the network in which plain words say what is seen."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.widgets.parts.theme import DARK_THEME, Theme, scaled_font
from netviz.widgets.parts.tips import wrapped

_LINES = 2
_MARGIN = 12
_WIDER = 0.03
_EVEN = 8
"""To within how many pixels lines are made equally long."""
_SIGN = re.compile("([<>=×]) (?=[-−+]?[0-9])")
_COUNT = re.compile("(?<=[0-9]) (?=[/\u3400-\u9fff])|(?<=[0-9] /) (?=[0-9])")
_SIZES = (1.0, 0.92, 0.85, 0.75, 0.65, 0.55)
"""Of the letters, relative to the widget's font; none is smaller than the smallest type."""
_N_LEGIBLE = 3
"""How many of these sizes are tried before there are fewer words."""

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
_FROM_THE_TOP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)


class WordsLine(QWidget):
    """Up to two lines of text; the widget keeps its height, so that the network above never moves.

    A text that does not fit gets smaller letters, then fewer words; the tooltip has the whole text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain-words")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = DARK_THEME
        self._text = self._note = self._fewer = ""
        self._fit: tuple[QSize, QFont, str] | None = None

    def text(self) -> str:
        """Return the words."""
        return self._text

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_text(self, text: str, note: str = "", fewer: str = "") -> None:
        """Show other words, or fewer of them where there is less room; a note explains one in the tooltip."""
        if (text, note, fewer) != (self._text, self._note, self._fewer):
            self._text, self._note, self._fewer = text, note, fewer
            self._fit = None
            self.setAccessibleName(text)
            self._show_tip()
            self.update()

    def fits(self) -> bool:
        """Return whether all words are visible."""
        return not self._text or bool(self._fitting()[2])

    def shown(self) -> str:
        """Return the words that have room, or all if not even the fewer ones have."""
        return self._fitting()[2] or self._text

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
        _, font, fitting = self._fitting()
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        # If even the smallest letters do not fit, the first lines are whole.
        place = _WRAPPED if fitting else _FROM_THE_TOP
        text = _unbroken(self.shown())
        area = self._balanced(text, font)
        if not fitting:
            line = QFontMetrics(font).lineSpacing()
            painter.setClipRect(area.adjusted(0, 0, 0, area.height() // line * line - area.height()))
        painter.drawText(area, place, text)

    def _balanced(self, text: str, font: QFont) -> QRect:
        """Return the part of the room in which the lines are about equally long, so that no word stands alone."""
        room, metrics = self._room(), QFontMetrics(font)

        def height(width: int) -> int:
            return metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, text).height()

        least, most, needed = 1, room.width(), height(room.width())
        if needed < 1.5 * metrics.height():
            return room
        while most - least > _EVEN:
            middle = (least + most) // 2
            least, most = (middle, most) if height(middle) > needed else (least, middle)
        margin = (room.width() - min(most + _EVEN, room.width())) // 2
        return room.adjusted(margin, 0, -margin, 0)

    def _room(self) -> QRect:
        return self.rect().adjusted(_MARGIN, 1, -_MARGIN, -1)

    def _fits(self, text: str, font: QFont) -> bool:
        # At a device pixel ratio, letters may be a little wider than they measure.
        room = self._room().adjusted(0, 0, -round(_WIDER * self.width()), 0)
        needed = QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), 10_000), _WRAPPED, _unbroken(text))
        return needed.height() <= room.height() and needed.width() <= room.width()

    def _fitting(self) -> tuple[QSize, QFont, str]:
        """Return the widget's size, and the letters and words for it, no words if none fit; found once for each."""
        if self._fit is None or self._fit[0] != self.size():
            fonts = [self.font(), *(scaled_font(self.font(), size) for size in _SIZES[1:])]
            tried = [(font, self._text) for font in fonts]
            if self._fewer:
                # Fewer words are easier to read than small letters.
                tried[_N_LEGIBLE:_N_LEGIBLE] = [(font, self._fewer) for font in fonts]
            self._fit = self.size(), *next(((f, t) for f, t in tried if self._fits(t, f)), (fonts[-1], ""))
        return self._fit

    def _show_tip(self) -> None:
        whole = "" if self.shown() == self._text and self.fits() else self._text
        self.setToolTip(wrapped("\n".join(filter(None, (whole, self._note)))))


def _unbroken(text: str) -> str:
    """Return a text in which no line ends between a sign and its number, or a number and what it counts.

    These are > 99.9% and 149 / 256, and in Chinese, where a line may end between any two signs, 149 个.
    """
    return _COUNT.sub("\u00a0", _SIGN.sub("\\1\u00a0", text))
