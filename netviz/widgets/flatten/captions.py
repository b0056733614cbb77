"""The captions of the flattening, one idea at a time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from netviz.data import COLUMNS, ROWS
from netviz.scene.flattening import latest_row, returned

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Caption:
    """A short title and a detail below it."""

    title: str
    detail: str = ""


def caption_at(moment: float) -> Caption:
    """Return the caption at a moment of the animation, from 0 to 1."""
    row = latest_row(moment)
    if row is None:
        title = translate("FlattenCaptions", "{rows} rows of {columns} pixels")
        return Caption(title.format(rows=ROWS, columns=COLUMNS))
    if returned(moment) > 0.0:
        detail = translate("FlattenCaptions", "pixel (row, column) is number {columns}·row + column, counted from 0")
        return Caption(_column_title(), detail.format(columns=COLUMNS))
    pixels = {"row": row, "first": COLUMNS * row, "last": COLUMNS * (row + 1) - 1}
    if row > 1:
        title = translate("FlattenCaptions", "… {rows} times").format(rows=ROWS)
        return Caption(title, translate("FlattenCaptions", "row {row}: pixels {first} to {last}").format(**pixels))
    if row == 0:
        title = translate("FlattenCaptions", "Row 0: the first {columns} pixels")
    else:
        title = translate("FlattenCaptions", "Row 1: the next {columns}, joined end to end")
    detail = translate("FlattenCaptions", "pixels {first} to {last}").format(**pixels)
    return Caption(title.format(columns=COLUMNS), detail)


def caption_of_row(row: int | None) -> Caption:
    """Return the caption without animation: of a row, or None for the whole column."""
    if row is None:
        return caption_at(1.0)
    first = COLUMNS * row
    detail = translate(
        "FlattenCaptions",
        "row {row}: pixels {columns}·{row} = {first} to {columns}·{row} + {last_column} = {last}",
    )
    numbers = {"row": row, "columns": COLUMNS, "last_column": COLUMNS - 1, "first": first, "last": first + COLUMNS - 1}
    return Caption(_column_title(), detail.format(**numbers))


def _column_title() -> str:
    return translate("FlattenCaptions", "{count} pixels in one column").format(count=ROWS * COLUMNS)
