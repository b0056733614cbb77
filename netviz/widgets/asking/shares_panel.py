"""What the selection does, in words, as bars and in numbers that sum to the logits."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from netviz.numbers import local
from netviz.scene.exported_table import ExportedTable
from netviz.scene.frame_tables import effects_table
from netviz.session.joining import listed
from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.widgets.asking.shares_text import N_BARS, Bar, SharesText, shares_text
from netviz.widgets.parts.eliding import elide
from netviz.widgets.parts.names import capitalized, moment
from netviz.widgets.parts.panel import muted_label
from netviz.widgets.parts.signs import fill_signed
from netviz.widgets.parts.theme import DARK_THEME, Theme, number_font, scaled_font, signed_number
from netviz.widgets.parts.tips import wrapped


@dataclass(frozen=True, slots=True)
class _Wording:
    """How much is said around the bars: with the explanation, with the facts, and how much room the sum has."""

    explains: bool = False
    has_facts: bool = True
    lines_of_total: int = 2
    letters: float = 1.0


_WORDINGS = (
    _Wording(explains=True),
    _Wording(),
    _Wording(lines_of_total=1),
    _Wording(lines_of_total=1, letters=0.9),
    _Wording(lines_of_total=1, letters=0.9, has_facts=False),
)
"""From the most to the least that is said."""


class SharesPanel(QWidget):
    """Explains what is selected or pointed at: in words, as ten bars, and as the sum that they are part of."""

    def __init__(self, pictures: Pictures, run: LiveRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shares")
        self._pictures = pictures
        self._run = run
        self._theme = DARK_THEME
        self._title, self._facts, self._explanation, self._total = QLabel(), QLabel(), QLabel(), QLabel()
        self._bars = ShareBars(self)
        self._which = muted_label(name="shares-which")
        self._all_facts = "", ""
        self._condition = ""
        self._which.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.setSpacing(3)
        # Each label keeps its height whatever its text, so that the bars stay in place while the mouse moves.
        for label, name, lines in (
            (self._title, "shares-title", 1),
            (self._facts, "shares-facts", 1),
            (self._explanation, "shares-explanation", 2),
            (self._total, "shares-total", 2),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setMinimumHeight(lines * self.fontMetrics().height())
        self._explanation.setProperty("role", "muted")
        for widget in (self._title, self._facts, self._explanation):
            layout.addWidget(widget)
        layout.addWidget(self._which)
        layout.addWidget(self._bars, 1)
        layout.addWidget(self._total)
        pictures.answer_changed.connect(self._refresh)
        self._was_running = run.is_running
        run.changed.connect(self._on_run)
        self._show(SharesText(self.tr("Effect on each digit"), "", self.tr("There is no network yet."), (), ""))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._bars.set_theme(theme)
        self._refresh()

    def export_table(self) -> ExportedTable | None:
        """Return every digit's score with what the selection adds to it."""
        frame, answer = self._pictures.frame, self._pictures.answer
        return None if frame is None or answer is None else effects_table(frame, answer)

    @Slot()
    def _refresh(self) -> None:
        frame, answer = self._pictures.frame, self._pictures.answer
        if frame is not None and answer is not None:
            self._show(shares_text(frame, answer), moment(frame, self._run.is_running))

    @Slot()
    def _on_run(self) -> None:
        """Name the batch while the network is training, and only then."""
        if self._run.is_running != self._was_running:
            self._was_running = self._run.is_running
            self._refresh()

    def _show(self, text: SharesText, batch: str = "") -> None:
        self._title.setText(f"<b style='color:{self._theme.selection}'>{text.title}</b>{batch}")
        self._explanation.setText(text.explanation)
        self._total.setText(text.total)
        self._total.setToolTip(wrapped(text.tip))
        self._which.setText(text.which)
        self._which.setVisible(bool(text.which))
        self._bars.show_bars(text.bars, text.condition)
        self._all_facts = text.facts, text.brief_facts or text.facts
        self._condition = text.condition
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out words where there is too little room for the bars."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """See again what fits, in type of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Say as much as there is room for, so that the last line is whole; the line under the network says the rest.

        What holds under a condition never leaves it out.
        """
        around = self.parentWidget()
        room = self.height() if around is None else min(around.height(), self.height())
        wordings = _WORDINGS if not self._condition else _WORDINGS[:-1]
        for wording in wordings:
            if self._height_with(wording, self.width()) <= room:
                break
        self._explanation.setVisible(wording.explains)
        self._facts.setVisible(wording.has_facts)

    def _take(self, wording: _Wording) -> None:
        """Take the texts and the letters of a wording, whose height can then be measured."""
        self._facts.setText(self._all_facts[0 if wording.explains else 1])
        self._fit_facts()
        self._total.setFont(QFont() if wording.letters == 1.0 else scaled_font(self.font(), wording.letters))
        self._total.setMinimumHeight(wording.lines_of_total * self.fontMetrics().height())

    def _fit_facts(self) -> None:
        """Keep the facts in one line, in a narrow panel with smaller letters, so that the bars have their room."""
        whole = self.fontMetrics().horizontalAdvance(self._facts.text())
        self._facts.setFont(scaled_font(self.font(), 0.9 if whole > self.width() - 20 else 1.0))

    def least_height(self, width: int) -> int:
        """Return the height of everything but the explanation, in pixels, in a panel of a width."""
        height = self._height_with(_WORDINGS[1], width)
        self._fit()
        return height

    def _height_with(self, wording: _Wording, width: int) -> int:
        self._take(wording)
        shown = (True, wording.has_facts, wording.explains, True)
        labels = compress((self._title, self._facts, self._explanation, self._total), shown)
        margins, spacing = self.contentsMargins(), 3
        room = width - 20
        words = sum(max(label.heightForWidth(room), label.minimumHeight()) + spacing for label in labels)
        words += 0 if self._which.isHidden() else self._which.sizeHint().height() + spacing
        return words + self._bars.minimumSizeHint().height() + 14 + margins.top() + margins.bottom()


_MAX_NAMES = 0.36
"""The largest part of the width that names take."""

_BEFORE_NUMBERS = 6
"""The space between the longest bar and the numbers, in logical pixels."""


class ShareBars(QWidget):
    """Ten bars around a common zero, each with its name and number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("share-bars")
        self.setAccessibleName(self.tr("What reaches each digit"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = DARK_THEME
        self._bars: tuple[Bar, ...] = ()
        self._condition = ""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_bars(self, bars: tuple[Bar, ...], condition: str = "") -> None:
        """Show these bars, the answer's in bold, which hold under a condition, if there is one."""
        if (bars, condition) != (self._bars, self._condition):
            self._bars, self._condition = bars, condition
            numbers = listed(f"{bar.name}: {signed_number(bar.value)}" for bar in bars)
            text = self.tr("{condition}: {numbers}") if condition else "{numbers}"
            self.setAccessibleDescription(text.format(condition=capitalized(condition), numbers=numbers))
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for no more than is needed: in a panel that scrolls, a larger wish would make it scroll."""
        return QSize(250, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Accept lines close together."""
        return QSize(200, N_BARS * (self.fontMetrics().height() - 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, numbers = self.font(), number_font(self.font(), 0.95)
        # Lines close together have smaller letters.
        room = self.height() / N_BARS
        if room < self.fontMetrics().height():
            font = scaled_font(font, room / self.fontMetrics().height())
            numbers = scaled_font(numbers, room / self.fontMetrics().height())
        height = min(self.height() / N_BARS, self.fontMetrics().height() * 1.7)
        names = max((self.fontMetrics().horizontalAdvance(bar.name) for bar in self._bars), default=0)
        names = min(names, round(_MAX_NAMES * self.width()))
        largest = max((abs(bar.value) for bar in self._bars if np.isfinite(bar.value)), default=0.0) or 1e-9
        # Three decimals, or more if all shares are so small that they would be zeros.
        decimals = 3 if largest >= 0.05 else 5
        measure = QFontMetricsF(numbers).horizontalAdvance
        widest = max((measure(signed_number(bar.value, decimals)) for bar in self._bars), default=0.0)
        # As far from all numbers of usual size, so that the bars keep their scale while the numbers change.
        left, right = max(22.0, names + 10.0), self.width() - max(widest, measure(local(0.0, "+.5f"))) - _BEFORE_NUMBERS
        zero = (left + right) / 2
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self._theme.line))
        if self._bars:
            painter.drawLine(int(zero), 0, int(zero), int(height * N_BARS))
        for number, bar in enumerate(self._bars):
            row = QRectF(0, number * height, self.width(), height)
            painter.setFont(scaled_font(font, 1.0, bold=bar.strong))
            painter.setPen(QColor(self._theme.text if bar.strong else self._theme.muted))
            painter.drawText(row, middle, elide(painter, bar.name, left - 6))
            painter.setFont(numbers)
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, signed_number(bar.value, decimals))
            if not np.isfinite(bar.value):
                continue
            length = bar.value / largest * (right - left) / 2
            thick = min(height * 0.56, 12.0)
            filled = QRectF(min(zero, zero + length), row.center().y() - thick / 2, abs(length), thick)
            fill_signed(painter, filled, self._theme, bar.value)
