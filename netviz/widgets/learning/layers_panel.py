"""Statistics of each layer while it learns: gradient, update, silent units, and weights beside those at the start."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from netviz.formats.counting import Counting
from netviz.numbers import local, percentage, small_number
from netviz.scene.exported_table import ExportedTable
from netviz.session.layer_statistics import N_IMAGES, LayerNumbers, LayerStatistics
from netviz.session.moment_names import moment_within
from netviz.tracing.layer_statistics import WeightHistogram
from netviz.widgets.parts.number_table import Head, NumberTable, Row
from netviz.widgets.parts.panel import heading, muted_label, scrolling_body
from netviz.widgets.parts.signs import fill_signed
from netviz.widgets.parts.theme import DARK_THEME, Theme, scaled_font


class LayersPanel(QWidget):
    """A row of numbers and a histogram for each layer, measured only while the panel is visible."""

    def __init__(self, statistics: LayerStatistics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layers")
        self._statistics = statistics
        self._table = NumberTable("layers-table", self.tr("Gradient, update and silent units of each layer"))
        self._when = muted_label("", "layers-when")
        self._when.setWordWrap(True)
        layout = scrolling_body(self)
        layout.addWidget(heading(self.tr("Layer statistics")))
        layout.addWidget(self._table)
        layout.addWidget(self._when)
        self._histograms = HistogramView("layers-histograms")
        title = heading(self.tr("Weights, and those with which this run began"))
        # One long line would make the panel scroll sideways.
        title.setWordWrap(True)
        layout.addWidget(title)
        layout.addWidget(self._histograms)
        remark = QLabel(
            self.tr(
                "The outlines are the weights with which this run began, random or loaded. Heights follow the square "
                "root of the count, so that small counts stay visible."
            )
        )
        remark.setProperty("role", "muted")
        remark.setWordWrap(True)
        layout.addWidget(remark)
        layout.addStretch(1)
        statistics.changed.connect(self._refresh)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._histograms.set_theme(theme)

    def export_table(self) -> ExportedTable | None:
        """Return the numbers of each layer."""
        numbers = self._statistics.numbers
        if numbers is None:
            return None
        n_layers = len(numbers.histograms)
        columns = {
            "layer": range(1, n_layers + 1),
            "weights": [int(histogram.counts.sum()) for histogram in numbers.histograms],
            "gradient per weight": [None] * n_layers if numbers.gradients is None else numbers.gradients,
            "update to weight ratio": [None] * n_layers if numbers.ratios is None else numbers.ratios,
            "share of silent units": [*numbers.silent, *[None] * (n_layers - len(numbers.silent))],
        }
        return ExportedTable.of_columns(f"layer-health-batch-{numbers.step}", columns)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to measure."""
        super().showEvent(event)
        self._statistics.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop measuring."""
        super().hideEvent(event)
        self._statistics.set_active(False)

    @Slot()
    def _refresh(self) -> None:
        numbers = self._statistics.numbers
        if numbers is None:
            return
        rows = []
        for layer, histogram in enumerate(numbers.histograms):
            gradient = "–" if numbers.gradients is None else small_number(float(numbers.gradients[layer]))
            ratio = "–" if numbers.ratios is None else small_number(float(numbers.ratios[layer]))
            silent = percentage(float(numbers.silent[layer])) if layer < len(numbers.silent) else "–"
            title = self.tr("L{layer}: {count}").format(layer=layer + 1, count=local(int(histogram.counts.sum()), ","))
            rows.append(Row((title, gradient, ratio, silent)))
        self._table.show_rows(self._heads(), tuple(rows))
        self._table.fit_height()
        self._when.setText(self._caption(numbers))
        self._histograms.show_histograms(numbers.histograms)

    def _heads(self) -> tuple[Head, ...]:
        silent = self.tr("Units that fire for none of {count} validation images").format(count=N_IMAGES)
        return (
            Head(self.tr("layer"), self.tr("The layer and its number of weights")),
            Head(
                self.tr("gradient"),
                self.tr("Norm of the gradient per weight, ‖g‖ / √n, in the last sampled batch"),
                term="gradient",
            ),
            Head(
                self.tr("update"),
                self.tr("Ratio of update to weight, ‖Δw‖ / ‖w‖, in that batch; about 0.001 is typical"),
                term="update",
            ),
            Head(self.tr("silent"), silent, term="silent"),
        )

    def _caption(self, numbers: LayerNumbers) -> str:
        if numbers.is_copy:
            text = self.tr(
                "Weights of the lesson's copy of the network after {moment}; silent units counted on {images} "
                "images. Learn shows the gradient and the update of the copy."
            )
        elif numbers.gradients is not None:
            text = self.tr(
                "Weights after {moment}; silent units counted on {images} images. Gradient and update from {update}."
            )
        elif numbers.step and numbers.counting is Counting.BATCH:
            text = self.tr(
                "Weights after {moment}; silent units counted on {images} images. The gradient and update of "
                "this batch are not known yet."
            )
        elif numbers.counting is not Counting.BATCH:
            text = self.tr(
                "Weights after {moment}; silent units counted on {images} images. The program that trains this network "
                "keeps its gradients and updates to itself."
            )
        else:
            text = self.tr(
                "Weights after {moment}; silent units counted on {images} images. Train a batch (B) to see its "
                "gradient and update."
            )
        return text.format(
            moment=moment_within(numbers.step, numbers.counting),
            images=local(numbers.n_images, ","),
            update=moment_within(numbers.update_step),
        )


class HistogramView(QWidget):
    """A histogram for each layer: bars for the weights now, an outline for the start, on one axis from −m to m."""

    _STRIP_HEIGHT = 108

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Histograms of each layer's weights, and of those with which this run began"))
        self.setToolTip(
            self.tr(
                "Weights by size: blue above zero, orange below, gray around it; the outline: those with which this "
                "run began"
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = DARK_THEME
        self._histograms: tuple[WeightHistogram, ...] = ()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self.update()

    def export_table(self) -> ExportedTable | None:
        """Return the bins of every histogram."""
        rows = [
            (layer, *numbers)
            for layer, histogram in enumerate(self._histograms, start=1)
            for numbers in zip(
                histogram.edges[:-1], histogram.edges[1:], histogram.counts, histogram.start_counts, strict=True
            )
        ]
        return ExportedTable("weights", ("layer", "from", "to", "weights", "weights at the start"), rows)

    def show_histograms(self, histograms: tuple[WeightHistogram, ...]) -> None:
        """Show the histograms of another moment."""
        if len(histograms) != len(self._histograms):
            self._histograms = histograms
            self.updateGeometry()
        self._histograms = histograms
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a strip for each layer."""
        return QSize(240, self._STRIP_HEIGHT * max(len(self._histograms), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strips."""
        painter = QPainter(self)
        painter.setFont(scaled_font(self.font(), 0.85))
        for number, histogram in enumerate(self._histograms):
            self._paint_strip(painter, number, histogram)

    def _paint_strip(self, painter: QPainter, number: int, histogram: WeightHistogram) -> None:
        theme, text_height = self._theme, painter.fontMetrics().height()
        area = QRectF(4, number * self._STRIP_HEIGHT + 4, self.width() - 8, self._STRIP_HEIGHT - text_height - 10)
        highest = float(np.sqrt(max(int(histogram.counts.max()), int(histogram.start_counts.max()), 1)))
        width = area.width() / len(histogram.counts)
        heights = area.height() * np.sqrt(histogram.counts) / highest
        starts = area.height() * np.sqrt(histogram.start_counts) / highest
        middles = (histogram.edges[1:] + histogram.edges[:-1]) / 2
        for place, (height, middle) in enumerate(zip(heights, middles, strict=True)):
            bar = QRectF(area.left() + place * width, area.bottom() - height, max(width - 0.6, 0.6), height)
            is_zero = 2 * place == len(heights) - 1
            if is_zero:
                painter.fillRect(bar, QColor(theme.muted))
            else:
                fill_signed(painter, bar, theme, float(middle))
        outline = [area.bottomLeft()]
        for place, height in enumerate(starts):
            y = area.bottom() - float(height)
            outline += (QPointF(area.left() + x * width, y) for x in (place, place + 1))
        painter.setPen(QPen(QColor(theme.text), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([*outline, area.bottomRight()]))
        painter.setPen(QColor(theme.muted))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        below = QRectF(area.left(), area.bottom() + 2, area.width(), text_height)
        reach = small_number(float(histogram.edges[-1]))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, f"−{reach}")
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, "0")
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, f"+{reach}")
        painter.setPen(QColor(theme.text))
        layer = self.tr("L{layer}").format(layer=number + 1)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, layer)
