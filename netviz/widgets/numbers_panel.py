"""The strongest connections of the selection, in numbers that add up."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from netviz.session.frames import Frame
from netviz.session.selection import Selection, pixel_position
from netviz.session.session import Session
from netviz.tracing.units import strongest
from netviz.widgets.theme import DARK_THEME, Theme, number_font, plain_number, signed_number

_ROWS = 24


@dataclass(frozen=True, slots=True)
class Table:
    """A table's words: title, remark, column heads with their meaning, rows, and the thing each row stands for."""

    title: str
    remark: str
    heads: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, ...], ...]
    targets: tuple[Selection | None, ...]


class NumbersPanel(QWidget):
    """A table: from the selected pixels to the units, from all pixels to the selected unit, or the digits' sums."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("numbers")
        self._session = session
        self._theme = DARK_THEME
        self._title = QLabel()
        self._title.setObjectName("numbers-title")
        self._remark = QLabel()
        self._remark.setObjectName("numbers-remark")
        self._remark.setProperty("role", "muted")
        self._remark.setWordWrap(True)
        self._table = QTableWidget()
        self._table.setObjectName("numbers-table")
        self._table.setAccessibleName("Strongest connections")
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.verticalHeader().setVisible(False)
        self._table.verticalHeader().setDefaultSectionSize(22)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._table.setShowGrid(False)
        self._table.setToolTip("Double-click a row to select what it names")
        self._table.cellDoubleClicked.connect(self._on_double_click)
        self._targets: tuple[Selection | None, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._remark)
        layout.addWidget(self._table, 1)
        session.numbers_changed.connect(self._on_numbers)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._refresh()

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        self._refresh()

    def showEvent(self, event: object) -> None:
        """Catch up with what happened while the panel was out of sight."""
        self._refresh()

    def _refresh(self) -> None:
        frame = self._session.frame
        if frame is None or not self.isVisible():
            return
        if frame.pixel_trace is not None:
            table = _pixel_table(frame)
        elif frame.unit_trace is not None:
            table = _unit_table(frame)
        else:
            table = _digit_table(frame)
        self._show(table)

    def _show(self, table: Table) -> None:
        self._title.setText(f"<b style='color:{self._theme.selection}'>{table.title}</b>")
        self._remark.setText(table.remark)
        self._targets = table.targets
        self._table.setColumnCount(len(table.heads))
        self._table.setRowCount(len(table.rows))
        for place, (head, meaning) in enumerate(table.heads):
            item = QTableWidgetItem(head)
            item.setToolTip(meaning)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._table.setHorizontalHeaderItem(place, item)
        font = number_font(self.font(), 0.95)
        for row, cells in enumerate(table.rows):
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setFont(font)
                self._table.setItem(row, place, item)

    @Slot(int, int)
    def _on_double_click(self, row: int, column: int) -> None:
        target = self._targets[row] if row < len(self._targets) else None
        if target is not None:
            self._session.select(target)


def _pixel_table(frame: Frame) -> Table:
    trace = frame.pixel_trace
    assert trace is not None
    arriving = trace.arriving[0]
    rows, targets = [], []
    for unit in strongest(arriving, _ROWS):
        weights = frame.trace.parameters.kernels[0][list(trace.pixels), unit]
        weight = signed_number(float(weights[0]), 4) if len(trace.pixels) == 1 else "–"
        state = "passes" if frame.trace.activations[0][unit] else "silent"
        rows.append((str(unit), weight, signed_number(float(arriving[unit]), 4), state))
        targets.append(Selection(unit=int(unit)))
    rest = float(arriving.sum() - sum(float(arriving[unit]) for unit in strongest(arriving, _ROWS)))
    if len(trace.pixels) == 1:
        row, column = pixel_position(trace.pixels[0])
        title = f"Pixel row {row}, column {column}, index {trace.pixels[0]}"
    else:
        title = f"{len(trace.pixels)} pixels together"
    lead = "If it were fully lit. " if trace.hypothetical else ""
    remark = (
        f"{lead}It sends one product x·w to each of {arriving.size} units. Here are the {len(rows)} strongest; "
        f"the other {arriving.size - len(rows)} add up to {signed_number(rest, 4)}."
    )
    heads = (
        ("unit", "The hidden unit that the connection goes to"),
        ("w", "The connection's weight"),
        ("x·w", "Intensity times weight: what arrives"),
        ("unit is", "Whether the unit fires and passes it on"),
    )
    return Table(title, remark, heads, tuple(rows), tuple(targets))


def _unit_table(frame: Frame) -> Table:
    trace = frame.unit_trace
    assert trace is not None
    chosen = strongest(trace.products, _ROWS)
    rows = tuple(
        (
            str(pixel_position(int(pixel))).strip("()"),
            f"{frame.trace.image[pixel]:.3f}",
            signed_number(float(frame.trace.parameters.kernels[0][pixel, trace.unit]), 4),
            signed_number(float(trace.products[pixel]), 4),
        )
        for pixel in chosen
    )
    rest = float(trace.products.sum() - trace.products[chosen].sum())
    remark = (
        f"Σ x·w {signed_number(float(trace.products.sum()), 4)} + bias {signed_number(trace.bias, 4)} = "
        f"{signed_number(trace.pre_activation, 4)}, activation {plain_number(trace.activation, 4)}. "
        f"Below the {len(rows)} strongest products; the others add up to {signed_number(rest, 4)}."
    )
    heads = (
        ("row, column", "The pixel that the connection comes from"),
        ("x", "The pixel's intensity"),
        ("w", "The connection's weight"),
        ("x·w", "Intensity times weight: what arrives"),
    )
    targets = tuple(Selection(pixels=(int(pixel),)) for pixel in chosen)
    return Table(f"Hidden unit {trace.unit}", remark, heads, rows, targets)


def _digit_table(frame: Frame) -> Table:
    trace = frame.trace
    rows = []
    for digit, logit in enumerate(trace.logits):
        total, bias = round(float(logit), 4), round(float(frame.bias_share[digit]), 4)
        pixels = round(total - bias, 4)
        rows.append(
            (
                str(digit),
                signed_number(pixels, 4),
                signed_number(bias, 4),
                signed_number(total, 4),
                f"{100.0 * trace.probabilities[digit]:.3f} %",
            )
        )
    heads = (
        ("digit", "The output unit"),
        ("pixels", "What all 784 pixels add to its logit"),
        ("biases", "What the biases add to its logit"),
        ("logit", "Their sum"),
        ("prob.", "softmax: exp(logit) over the sum of all ten"),
    )
    firing = int(np.count_nonzero(trace.activations[0]))
    remark = (
        f"{np.count_nonzero(trace.image)} of {trace.image.size} pixels are lit; "
        f"{firing} of {trace.activations[0].size} hidden units fire. Pixels and biases add up to each logit."
    )
    return Table("The whole image", remark, heads, tuple(rows), (None,) * len(rows))
