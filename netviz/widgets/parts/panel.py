"""Small widgets that several views share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from netviz.numbers import local
from netviz.session.joining import together
from netviz.widgets.parts.signs import hatch
from netviz.widgets.parts.theme import DARK_THEME, Theme, scaled_font, type_scale
from netviz.widgets.parts.tips import wrapped


def muted_label(text: str = "", name: str = "") -> QLabel:
    """Return a label for a remark."""
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setObjectName(name)
    return label


def heading(text: str) -> QLabel:
    """Return a label with the heading of a section."""
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def scrolling_body(panel: QWidget, *, across: bool = False) -> QVBoxLayout:
    """Return the layout of a panel whose contents scroll down if they do not fit; with `across` also sideways."""
    body = QWidget()
    layout = QVBoxLayout(body)
    layout.setContentsMargins(10, 8, 10, 8)
    layout.setSpacing(5)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not across:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    # The panel's own background shows through.
    area.viewport().setAutoFillBackground(False)
    body.setAutoFillBackground(False)
    around = QVBoxLayout(panel)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(area)
    return layout


@dataclass(frozen=True, slots=True)
class TextPart:
    """A piece of a line of text in its own colour."""

    text: str
    colour: str
    bold: bool = False


class Readout(QWidget):
    """One line of text that changes often.

    Unlike a label it keeps its size whatever its text, so that a new number repaints this line without a new layout
    of the window. If the text does not fit, a shorter wording takes its place; if that does not fit either, it ends
    in an ellipsis. The tooltip then has the whole line.
    """

    def __init__(self, name: str, width: int | None = None, *, right: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._tip = ""
        self._wordings: tuple[tuple[TextPart, ...], ...] = ((),)
        self._fit: list[tuple[TextPart, int]] = []
        self._fit_width = -1
        self._right = right
        self._width = width
        horizontal = QSizePolicy.Policy.Expanding if width is None else QSizePolicy.Policy.Fixed
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the whole line."""
        return "".join(part.text for part in self._wordings[0])

    def painted_text(self) -> str:
        """Return the line as it is painted at the current width."""
        return "".join(part.text for part, _ in self._fitted())

    def letter_at(self, x: float) -> int:
        """Return the place of the painted letter at a distance from the left edge in pixels, or −1."""
        fitted, letter = self._fitted(), 0
        left = float(self.width() - sum(width for _, width in fitted)) if self._right else 0.0
        for part, width in fitted:
            if left <= x < left + width:
                metrics = QFontMetricsF(scaled_font(self.font(), 1.0, bold=part.bold))
                ends = (metrics.horizontalAdvance(part.text[: end + 1]) for end in range(len(part.text)))
                return letter + next((place for place, end in enumerate(ends) if x < left + end), len(part.text) - 1)
            left, letter = left + width, letter + len(part.text)
        return -1

    def show_parts(self, parts: Iterable[TextPart], *shorter: Iterable[TextPart]) -> None:
        """Show another line.

        Parameters
        ----------
        parts : iterable of TextPart
        *shorter : iterable of TextPart
            The same line in fewer words, longest first.
        """
        wordings = tuple(tuple(wording) for wording in (parts, *shorter))
        if wordings != self._wordings:
            self._wordings = wordings
            self._fit_width = -1
            self.setAccessibleName(self.text())
            self._show_tip()
            self.update()

    def reword(self, change: Callable[[str], str]) -> None:
        """Say the same in other words; what is said next comes in them."""
        self.show_parts(*([replace(part, text=change(part.text)) for part in wording] for wording in self._wordings))
        self.setToolTip(change(self._tip))

    def sizeHint(self) -> QSize:
        """Return one line of the requested width."""
        width = round((self._width or 60) * type_scale(self.font()))
        return QSize(width, self.fontMetrics().height() + 2)

    def _fitted(self) -> list[tuple[TextPart, int]]:
        """Return the pieces that are painted, with their widths in pixels; measured once for a text and a width."""
        if self._fit_width != self.width():
            self._fit, self._fit_width = self._measured(), self.width()
        return self._fit

    def _measured(self) -> list[tuple[TextPart, int]]:
        metrics = {bold: QFontMetrics(scaled_font(self.font(), 1.0, bold=bold)) for bold in (False, True)}
        measured: list[tuple[TextPart, int]] = []
        for wording in self._wordings:
            measured = [(part, metrics[part.bold].horizontalAdvance(part.text)) for part in wording]
            if sum(width for _, width in measured) <= self.width():
                return measured
        fitted: list[tuple[TextPart, int]] = []
        room = self.width()
        for part, width in measured:
            if width > room:
                text = metrics[part.bold].elidedText(part.text, Qt.TextElideMode.ElideRight, room)
                return [*fitted, (replace(part, text=text), room)]
            fitted.append((part, width))
            room -= width
        return fitted

    def setToolTip(self, tip: str) -> None:
        """Set the tooltip, to which the whole line is added while it does not fit."""
        if tip != self._tip:
            self._tip = tip
            self._show_tip()

    def _show_tip(self) -> None:
        whole = self.text()
        is_cut = bool(whole) and whole != self.painted_text()
        super().setToolTip(wrapped("\n".join(filter(None, (whole if is_cut else "", self._tip)))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the line fits."""
        self._show_tip()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the line again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_width = -1
            self._show_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pieces from left to right."""
        painter = QPainter(self)
        fitted = self._fitted()
        fonts = {bold: scaled_font(self.font(), 1.0, bold=bold) for bold in {part.bold for part, _ in fitted}}
        x = self.width() - sum(width for _, width in fitted) if self._right else 0
        for part, width in fitted:
            painter.setFont(fonts[part.bold])
            painter.setPen(QColor(part.colour))
            painter.drawText(QRect(x, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, part.text)
            x += width


class ProgressLine(QWidget):
    """A slim progress bar. Qt's own paints immediately, several times in each frame."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedSize(80, 8)
        self._share = 0.0
        self._theme = DARK_THEME

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_share(self, share: float) -> None:
        """Fill a share, from 0 to 1."""
        if share != self._share:
            self._share = share
            self.setAccessibleDescription(local(share, ".0%"))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(self.rect(), 4, 4)
        painter.setBrush(self._theme.positive)
        painter.drawRoundedRect(QRectF(0, 0, self._share * self.width(), self.height()), 4, 4)


_LEAST_BAR = 40
"""Width of a color scale's bar, in pixels, below which it has one number instead of two."""


class ColourScale(QWidget):
    """The legend of signed values: a bar from orange to blue between its two limits, and the quantity."""

    def __init__(self, quantity: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Color scale of {quantity}").format(quantity=quantity))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._quantity = quantity
        self._meaning = ""
        self._is_common = False
        self._show_tip()
        self._limit: float | None = None
        self._theme = DARK_THEME

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def reword(self, change: Callable[[str], str]) -> None:
        """Name the quantity in other words."""
        self.set_quantity(change(self._quantity), change(self._meaning))
        self._show_tip()

    def set_quantity(self, quantity: str, meaning: str = "") -> None:
        """Change the quantity; the tooltip begins with its meaning, a sentence."""
        if (quantity, meaning) != (self._quantity, self._meaning):
            self._quantity, self._meaning = quantity, meaning
            self.setAccessibleName(self.tr("Color scale of {quantity}").format(quantity=quantity))
            self._show_tip()
            self.update()

    def set_limit(self, limit: float, *, is_common: bool = False) -> None:
        """Change the magnitude that has the full colour; a common scale is that of all numbers of a layer."""
        if (limit, is_common) != (self._limit, self._is_common):
            self._limit, self._is_common = limit, is_common
            self._show_tip()
            self.update()

    def _show_tip(self) -> None:
        colours = self.tr("Orange is negative and blue is positive; colors fade toward zero.")
        rule = self.tr("One scale for the whole layer: all but its strongest 1% lie between these numbers.")
        sentences = (self._meaning, colours, rule if self._is_common else "")
        self.setToolTip(wrapped(together(sentences)))

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(180, self.fontMetrics().height() + 4)

    def parts(self) -> tuple[str, str, QRectF]:
        """Return the numbers before and after the bar, and the bar; a narrow scale has one number for both ends."""
        limit = self._limit or 0.0
        if limit >= 0.001:
            number = local(limit, f".{2 if limit >= 0.1 else 4}f")
        else:
            number = local(limit, ".0e").replace("e-0", "e-").replace("-", "−")
        name, room = self._name_width(), self._number_width(number)
        left = name + room
        if self.width() - left - room >= _LEAST_BAR:
            low, high = f"−{number}", f"+{number}"
        else:
            low, high, left = "", f"±{number}", name
        top = QRectF(self.rect()).center().y() - 4
        return low, high, QRectF(left, top, max(self.width() - left - room, 0), 8)

    def _name_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._quantity) + 10 if self._quantity else 0

    def _number_width(self, number: str) -> int:
        return self.fontMetrics().horizontalAdvance(f"+{number}") + 8

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar between its two numbers."""
        if self._limit is None:
            return
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.muted))
        low, high, bar = self.parts()
        name, middle, full = self._name_width(), Qt.AlignmentFlag.AlignVCenter, QRectF(self.rect())
        painter.drawText(full, middle | Qt.AlignmentFlag.AlignLeft, self._quantity)
        before = QRectF(name, 0, max(bar.left() - 6 - name, 0), full.height())
        painter.drawText(before, middle | Qt.AlignmentFlag.AlignRight, low)
        painter.drawText(QRectF(bar.right() + 6, 0, full.right() - bar.right(), full.height()), middle, high)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        gradient.setColorAt(0.0, self._theme.negative)
        gradient.setColorAt(0.5, QColor(*self._theme.palette.panel))
        gradient.setColorAt(1.0, self._theme.positive)
        painter.fillRect(bar, gradient)
        hatch(painter, QRectF(bar.left(), bar.top(), bar.width() / 2, bar.height()), self._theme)
