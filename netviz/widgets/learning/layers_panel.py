"""How each layer fares while it learns: gradient, pace, silent units, and its weights beside the start's."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from netviz.data import Dataset
from netviz.data.image_sets import validation_sample
from netviz.session.session import Session
from netviz.tracing.image_trace import FloatArray
from netviz.tracing.layer_statistics import (
    WeightHistogram,
    firing_counts,
    gradient_norms,
    silent_shares,
    update_ratios,
    weight_histograms,
)
from netviz.training import Snapshot, TrainingConfig
from netviz.widgets.learning.learn_words import small_number
from netviz.widgets.parts.number_table import Head, NumberTable, Row
from netviz.widgets.parts.panel import heading, muted_label, scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme, percentage, scaled_font
from netviz.workers.run_reports import Update

_UNTRAINED = "Train a batch (B) to see gradient and update."
_EVERY_MS = 1000
_IMAGES = 500
_HEADS = (
    Head("layer", "From the first to the last"),
    Head("gradient", "Its norm per weight, ‖g‖ / √n, in the last batch looked at"),
    Head("update", "Ratio of update to weight, ‖Δw‖ / ‖w‖, in that batch; about 0.001 is usual"),
    Head("silent", f"Units that fire for none of {_IMAGES} images that validate"),
)


@dataclass(frozen=True, slots=True, eq=False)
class LayerNumbers:
    """The numbers of one moment; gradients and ratios are None before a batch was looked at."""

    step: int
    n_images: int
    gradients: FloatArray | None
    ratios: FloatArray | None
    update_step: int
    silent: FloatArray
    histograms: tuple[WeightHistogram, ...]


class LayersPanel(QWidget):
    """A row of numbers and a histogram for each layer, computed in the background and only while they are seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layers")
        self._session = session
        self._theme = DARK_THEME
        self._update: Update | None = None
        self._asked: tuple[Snapshot, Update | None] | None = None
        self._busy = False
        self.numbers: LayerNumbers | None = None
        self._table = NumberTable("layers-table", "Gradient, update and silent units of each layer")
        self._when = muted_label("", "layers-when")
        self._when.setWordWrap(True)
        layout = scrolling_body(self)
        layout.addWidget(heading("How each layer fares"))
        layout.addWidget(self._table)
        layout.addWidget(self._when)
        self._histograms = HistogramView("layers-histograms")
        layout.addWidget(heading("Weights, and the start's behind them"))
        layout.addWidget(self._histograms)
        remark = QLabel("Outlines: at the start. Heights by the root of the count, so that few weights are seen too.")
        remark.setProperty("role", "muted")
        remark.setWordWrap(True)
        layout.addWidget(remark)
        layout.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._ask)
        session.instead_changed.connect(self._ask)
        session.past_updates.changed.connect(self._ask)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._histograms.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the layers, once a second."""
        self._session.watch_updates(True)
        self._session.past_updates.want(True)
        self._timer.start()
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no longer: a step that nobody sees costs nothing."""
        self._session.watch_updates(False)
        self._session.past_updates.want(False)
        self._timer.stop()

    @Slot()
    def _ask(self) -> None:
        session = self._session
        snapshot, dataset = session.shown_snapshot, session.dataset
        if self._busy or not self.isVisible() or snapshot is None or dataset is None or session.is_closed:
            return
        self._update = session.take_update() or self._update
        update = session.past_updates.of(snapshot)
        if update is None and session.instead is None:
            update = self._update
        if update is not None and update.run_id != snapshot.run_id:
            self._update = update = None
        if self._asked is not None and self._asked[0] is snapshot and self._asked[1] is update:
            return
        start = session.comparison.start_of_run()
        if start is None or start.parameters.architecture.layer_sizes != snapshot.parameters.architecture.layer_sizes:
            start = snapshot
        self._asked, self._busy = (snapshot, update), True
        work = partial(_measure, snapshot, start, update, dataset, session.config)
        session.in_background("measure layers", work, self._on_numbers)

    def _on_numbers(self, numbers: LayerNumbers) -> None:
        self._busy = False
        self.numbers = numbers
        rows = []
        for layer, histogram in enumerate(numbers.histograms):
            gradient = "–" if numbers.gradients is None else small_number(float(numbers.gradients[layer]))
            ratio = "–" if numbers.ratios is None else small_number(float(numbers.ratios[layer]))
            silent = percentage(float(numbers.silent[layer])) if layer < len(numbers.silent) else "–"
            rows.append(Row((f"L{layer + 1}: {int(histogram.counts.sum()):,}", gradient, ratio, silent)))
        self._table.show_rows(_HEADS, tuple(rows))
        self._table.fit_height()
        said = f"Weights after batch {numbers.step:,}; silent of {numbers.n_images:,} images. "
        if numbers.gradients is None:
            said += "Gradient and update of that batch are not known yet." if numbers.step else _UNTRAINED
        else:
            said += f"Gradient and update of batch {numbers.update_step:,}."
        self._when.setText(said)
        self._histograms.show_histograms(numbers.histograms)


def _measure(
    snapshot: Snapshot, start: Snapshot, update: Update | None, dataset: Dataset, config: TrainingConfig
) -> LayerNumbers:
    images, _ = validation_sample(dataset, config.validation_size, config.seed, _IMAGES)
    counts = firing_counts(snapshot.parameters.astype(np.float32), images)
    return LayerNumbers(
        step=snapshot.step,
        n_images=len(images),
        gradients=None if update is None else gradient_norms(update.gradient),
        ratios=None if update is None else update_ratios(update.before, update.change),
        update_step=0 if update is None else update.step,
        silent=silent_shares(counts),
        histograms=weight_histograms(snapshot.parameters, start.parameters),
    )


class HistogramView(QWidget):
    """A histogram for each layer: filled bars for now, an outline for the start, one axis from −m to m."""

    _HIGH = 108

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName("Histograms of the weights of each layer, now and at the start")
        self.setToolTip("Weights of each size: blue above zero, orange below, grey around it; outlined, the start's")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = DARK_THEME
        self._histograms: tuple[WeightHistogram, ...] = ()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_histograms(self, histograms: tuple[WeightHistogram, ...]) -> None:
        """Show those of another moment."""
        if len(histograms) != len(self._histograms):
            self._histograms = histograms
            self.updateGeometry()
        self._histograms = histograms
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a strip for each layer."""
        return QSize(240, self._HIGH * max(len(self._histograms), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strips."""
        painter = QPainter(self)
        painter.setFont(scaled_font(self.font(), 0.85))
        for number, histogram in enumerate(self._histograms):
            self._paint_strip(painter, number, histogram)

    def _paint_strip(self, painter: QPainter, number: int, histogram: WeightHistogram) -> None:
        theme, words = self._theme, painter.fontMetrics().height()
        area = QRectF(4, number * self._HIGH + 4, self.width() - 8, self._HIGH - words - 10)
        highest = float(np.sqrt(max(int(histogram.counts.max()), int(histogram.start_counts.max()), 1)))
        width = area.width() / len(histogram.counts)
        heights = area.height() * np.sqrt(histogram.counts) / highest
        starts = area.height() * np.sqrt(histogram.start_counts) / highest
        middles = (histogram.edges[1:] + histogram.edges[:-1]) / 2
        for place, (height, middle) in enumerate(zip(heights, middles, strict=True)):
            bar = QRectF(area.left() + place * width, area.bottom() - height, max(width - 0.6, 0.6), height)
            is_zero = 2 * place == len(heights) - 1
            painter.fillRect(bar, QColor(theme.muted) if is_zero else theme.signed(float(middle)))
        outline = [area.bottomLeft()]
        for place, height in enumerate(starts):
            y = area.bottom() - float(height)
            outline += (QPointF(area.left() + x * width, y) for x in (place, place + 1))
        painter.setPen(QPen(QColor(theme.text), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([*outline, area.bottomRight()]))
        painter.setPen(QColor(theme.muted))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        below = QRectF(area.left(), area.bottom() + 2, area.width(), words)
        reach = small_number(float(histogram.edges[-1]))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, f"−{reach}")
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, "0")
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, f"+{reach}")
        painter.setPen(QColor(theme.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, f"L{number + 1}")
