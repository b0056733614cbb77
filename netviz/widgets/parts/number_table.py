"""A table of numbers in a fixed-pitch font, with rows to point at and choose."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem, QWidget

from netviz.text_width import flush_right, text_width
from netviz.widgets.parts.theme import number_font
from netviz.widgets.parts.tips import wrapped


@dataclass(frozen=True, slots=True)
class Head:
    """A column's title, its meaning, which is the tooltip, and the title's colour; empty for the default.

    `term` is the key of the entry that explains it in the glossary; empty for the table's own.
    """

    title: str
    meaning: str
    colour: str = ""
    term: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row's texts, and their colour; empty for the default."""

    cells: tuple[str, ...]
    colour: str = ""
    bold: bool = False


# The size of the numbers relative to the panel's font, and the room around them in a cell.
_SMALLEST, _LARGEST = 0.7, 0.92
_AROUND, _LEAST_AROUND = 9, 6

TERM_ROLE = Qt.ItemDataRole.UserRole
"""Under which the head of a column keeps the key of its entry in the glossary."""


class NumberTable(QTableWidget):
    """Shows rows of text. New numbers are written into the existing items, without a new layout.

    Signals
    -------
    pointed_at : int
        The row under the mouse, or the current one while the keyboard moves it; -1 for none.
    chosen : int
        A row was clicked, or Return was pressed on it.
    """

    pointed_at = Signal(int)
    chosen = Signal(int)

    def __init__(self, name: str, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(description)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab leaves the table; the arrows move in it.
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 5)
        self.horizontalHeader().setMinimumSectionSize(20)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(False)
        self.setShowGrid(False)
        # The panel around the table scrolls.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._heads: tuple[Head, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._widths: tuple[int, ...] = ()
        self._factor = _LARGEST
        self._pointed_at = -1
        self.cellEntered.connect(self._on_entered)
        self.cellClicked.connect(self._on_clicked)
        self.activated.connect(self._on_activated)

    def show_rows(self, heads: Sequence[Head], rows: Sequence[Row]) -> None:
        """Show a table; only cells that changed are written."""
        heads, rows = tuple(heads), tuple(rows)
        if heads != self._heads:
            self._show_heads(heads)
        if len(rows) != len(self._rows):
            self.setRowCount(len(rows))
        resized = self._fit_columns(heads, rows)
        font, bold = number_font(self.font(), self._factor), number_font(self.font(), self._factor)
        bold.setBold(True)
        for number, row in enumerate(rows):
            same = number < len(self._rows) and row == self._rows[number] and heads == self._heads
            if same and not resized:
                continue
            for place, text in enumerate(row.cells):
                item = self.item(number, place)
                if item is None:
                    item = QTableWidgetItem()
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                    self.setItem(number, place, item)
                item.setText(text)
                item.setFont(bold if row.bold else font)
                item.setForeground(QBrush(QColor(row.colour)) if row.colour else QBrush())
        self._heads, self._rows = heads, rows

    def as_text(self) -> str:
        """Return the table as text with aligned columns."""
        table = [tuple(head.title for head in self._heads), *(row.cells for row in self._rows)]
        widths = [max(text_width(cells[place]) for cells in table) for place in range(len(self._heads))]
        lines = ("  ".join(map(flush_right, cells, widths)) for cells in table)
        return "\n".join(line.rstrip() for line in lines) + "\n"

    def fit_height(self) -> None:
        """Make the table exactly as high as its rows need."""
        rows = self.verticalHeader().defaultSectionSize() * self.rowCount()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the size of the text so that every number fits."""
        super().resizeEvent(event)
        heads, rows = self._heads, self._rows
        if rows:
            self._widths = ()
            self.show_rows(heads, rows)

    def _fit_columns(self, heads: tuple[Head, ...], rows: tuple[Row, ...]) -> bool:
        """Give every column the width of its longest text and a share of the rest; return whether widths changed."""
        lengths = [text_width(head.title) for head in heads]
        for row in rows:
            lengths = [max(length, text_width(cell)) for length, cell in zip(lengths, row.cells, strict=True)]
        key = (self.viewport().width(), *lengths)
        if key == self._widths:
            return False
        self._widths = key
        room = self.viewport().width() - _AROUND * len(lengths)
        self._factor = self._largest_factor(room / max(sum(lengths), 1))
        letters = [math.ceil(length * self._letter(self._factor)) for length in lengths]
        # Where the smallest letters do not fit, the columns move closer together.
        around = (self.viewport().width() - sum(letters)) // len(letters)
        widths = [wide + min(max(around, _LEAST_AROUND), _AROUND) for wide in letters]
        left = max(self.viewport().width() - sum(widths), 0)
        widths = [width + left // len(widths) for width in widths]
        widths[0] += left % len(widths)
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)
        return True

    def _letter(self, factor: float) -> float:
        return QFontMetricsF(number_font(self.font(), factor)).horizontalAdvance("0")

    def _largest_factor(self, room: float) -> float:
        """Return the largest size of the numbers at which a letter fits.

        Letters are as wide as whole pixels on some screens, so their width does not follow their size exactly.
        """
        factor = min(max(room / max(self._letter(1.0), 1.0), _SMALLEST), _LARGEST)
        while factor > _SMALLEST and self._letter(factor) > room:
            factor = max(factor - 0.01, _SMALLEST)
        return factor

    def _show_heads(self, heads: tuple[Head, ...]) -> None:
        self.setColumnCount(len(heads))
        for place, head in enumerate(heads):
            item = QTableWidgetItem(head.title)
            item.setToolTip(wrapped(head.meaning))
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if head.colour:
                item.setForeground(QBrush(QColor(head.colour)))
            item.setData(TERM_ROLE, head.term)
            self.setHorizontalHeaderItem(place, item)

    def _point_at(self, row: int) -> None:
        if row != self._pointed_at:
            self._pointed_at = row
            self.pointed_at.emit(row)

    @Slot(int, int)
    def _on_entered(self, row: int, column: int) -> None:
        self._point_at(row)

    @Slot(int, int)
    def _on_clicked(self, row: int, column: int) -> None:
        self.chosen.emit(row)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        # A double click was already reported as two clicks.
        if self.hasFocus() and not self.underMouse():
            self.chosen.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point at the row that the keyboard moves to; any other key points at nothing."""
        super().keyPressEvent(event)
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
        self._point_at(self.currentRow() if event.key() in moves else -1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        self._point_at(-1)
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._point_at(-1)
        super().leaveEvent(event)
