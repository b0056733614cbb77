"""The network's layers, shapes and parameters in a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from netviz.nn.parameters import Architecture
from netviz.nn.summary import summary_rows
from netviz.scene.exported_table import ExportedTable
from netviz.scene.frames import Frame
from netviz.scene.layers_table import layers_table
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.parts.panel import heading
from netviz.widgets.parts.theme import Theme, scaled_font


class SummaryPanel(QWidget):
    """A row for each layer: output shape, number of parameters and memory. A click highlights the layer."""

    def __init__(self, pictures: Pictures, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("summary")
        self._questions = questions
        self._shown: Architecture | None = None
        self._table = QTableWidget(0, 4)
        self._table.setObjectName("summary-table")
        self._table.setAccessibleName(self.tr("Layers and parameters"))
        self._table.setHorizontalHeaderLabels(
            [self.tr("layer"), self.tr("output"), self.tr("parameters"), self.tr("memory")]
        )
        self._table.setTabKeyNavigation(False)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setToolTip(
            self.tr("Click a row to highlight its layer in the network; click it again to show all layers")
        )
        self._table.cellClicked.connect(self._on_clicked)
        self._table.activated.connect(self._on_activated)
        self._table.verticalHeader().setVisible(False)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setShowGrid(False)
        self._table.setFont(scaled_font(self.font(), 0.92))
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().height() + 10)
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._total = QLabel()
        self._total.setObjectName("summary-total")
        self._total.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.addWidget(heading(self.tr("The network, layer by layer")))
        layout.addWidget(self._table)
        layout.addWidget(self._total)
        layout.addStretch(1)
        pictures.frame_changed.connect(self._on_frame)
        questions.lit_layer_changed.connect(self._on_lit_layer)

    def set_theme(self, theme: Theme) -> None:
        """Do nothing: the table follows the style sheet of the window."""

    def export_table(self) -> ExportedTable | None:
        """Return the layers with their parameters."""
        return None if self._shown is None else layers_table(self._shown)

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        architecture = frame.trace.parameters.architecture
        if architecture == self._shown:
            return
        self._shown = architecture
        rows = summary_rows(architecture)
        self._table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            parameters = f"{row.n_parameters:,}" + (f"\n{row.derivation}" if row.derivation else "")
            layer = row.layer.replace(" (", "\n(")
            memory = f"{row.n_bytes / 1024:,.1f} KiB" if row.n_bytes else "–"
            for place, text in enumerate((layer, row.output, parameters, memory)):
                self._table.setItem(number, place, QTableWidgetItem(text))
        rows_high = sum(self._table.rowHeight(number) for number in range(len(rows)))
        self._table.setFixedHeight(self._table.horizontalHeader().sizeHint().height() + rows_high + 8)
        text = self.tr(
            "<b>{count} parameters</b> in float32, {size} KiB. They are everything the network knows: training changes "
            "nothing else."
        )
        n = architecture.n_parameters
        self._total.setText(text.format(count=f"{n:,}", size=f"{n * 4 / 1024:,.0f}"))

    @Slot(int, int)
    def _on_clicked(self, row: int, column: int) -> None:
        self._questions.light_layer(None if self._questions.lit_layer == row else row)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        # A double click already arrived as two clicks.
        if not self._table.underMouse():
            self._on_clicked(index.row(), 0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Show all layers again: while the panel is hidden, nothing explains why only one is highlighted."""
        self._questions.light_layer(None)

    @Slot()
    def _on_lit_layer(self) -> None:
        if self._questions.lit_layer is None:
            self._table.clearSelection()
