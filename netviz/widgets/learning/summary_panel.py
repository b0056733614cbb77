"""The network's layers, shapes and parameters in a table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
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
from netviz.numbers import local
from netviz.scene.exported_table import ExportedTable
from netviz.scene.frames import Frame
from netviz.scene.layers_table import layers_table
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.parts.panel import heading
from netviz.widgets.parts.theme import Theme, scaled_font

_SIDE = 10
"""The margin at the left and at the right, in logical pixels."""
_MEMORY = 3
"""The column with the memory."""


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
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._table.setShowGrid(False)
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.verticalHeader().setMinimumSectionSize(10)
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._total = QLabel()
        self._total.setObjectName("summary-total")
        self._total.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 6, _SIDE, 8)
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
            parameters = local(row.n_parameters, ",") + (f"\n{row.derivation}" if row.derivation else "")
            # Every row has two lines, so that the columns are narrow.
            layer, output = row.layer.replace(" (", "\n("), row.output.replace(" → ", "\n→ ")
            size = local(row.n_bytes / 1024, ",.1f")
            memory = self.tr("{size} KiB").format(size=size) if row.n_bytes else "–"
            for place, text in enumerate((layer, output, parameters, memory)):
                self._table.setItem(number, place, QTableWidgetItem(text))
        self._fit_type()
        text = self.tr(
            "<b>{count} parameters</b> in float32, {size} KiB. They are everything the network knows: training changes "
            "nothing else."
        )
        n = architecture.n_parameters
        self._total.setText(text.format(count=local(n, ","), size=local(n * 4 / 1024, ",.0f")))

    def changeEvent(self, event: QEvent) -> None:
        """Write the table in the new size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_total"):
            # Once everything in the panel has the font.
            QTimer.singleShot(0, self, self._fit_type)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the table to another width."""
        super().resizeEvent(event)
        self._fit_type()

    @Slot()
    def _fit_type(self) -> None:
        """Write the table in letters that fit; large ones leave out the memory, of which the total is below."""
        table, header, columns = self._table, self._table.horizontalHeader(), range(self._table.columnCount())
        room = self.width() - 2 * (_SIDE + table.frameWidth()) - 1
        for has_memory, factor in ((True, 0.92), (True, 0.8), (False, 0.92), (False, 0.8), (False, 0.7)):
            table.setFont(scaled_font(self.font(), factor))
            table.setColumnHidden(_MEMORY, not has_memory)
            shown = [column for column in columns if has_memory or column != _MEMORY]
            widths = [max(table.sizeHintForColumn(place), header.sectionSizeHint(place)) + 1 for place in shown]
            if sum(widths) <= room:
                break
        # The last column takes what the others leave.
        widths[-1] = max(room - sum(widths[:-1]), widths[-1])
        for place, wide in zip(shown, widths, strict=True):
            table.setColumnWidth(place, wide)
        for number in range(table.rowCount()):
            table.setRowHeight(number, 2 * table.fontMetrics().height() + 10)
        tall = sum(table.rowHeight(number) for number in range(table.rowCount()))
        table.setFixedHeight(header.sizeHint().height() + tall + 8)

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
