"""What the flattening says at each of its stages, one idea at a time."""

from __future__ import annotations

from dataclasses import dataclass

from netviz.data import COLUMNS, ROWS
from netviz.scene.flattening import latest_row, returned


@dataclass(frozen=True, slots=True)
class Caption:
    """A short sentence and what is to be read under it."""

    title: str
    detail: str = ""


_START = Caption(f"{ROWS} rows of {COLUMNS} pixels")
_END = Caption(
    f"{ROWS * COLUMNS} pixels in one column", f"pixel (row, column) is number {COLUMNS}·row + column, all from 0"
)


def caption_at(moment: float) -> Caption:
    """Return what is said at a moment of the slide, from 0 to 1."""
    row = latest_row(moment)
    if row is None:
        return _START
    if returned(moment) > 0.0:
        return _END
    if row == 0:
        return Caption(f"Row 0: the first {COLUMNS} pixels", _pixels(row))
    if row == 1:
        return Caption(f"Row 1: the next {COLUMNS}, right beside them, end to end", _pixels(row))
    return Caption(f"… {ROWS} times", f"row {row}: {_pixels(row)}")


def caption_of_row(row: int | None) -> Caption:
    """Return what is said where nothing slides and a row is looked at, or none."""
    if row is None:
        return _END
    first = COLUMNS * row
    last = first + COLUMNS - 1
    detail = f"row {row}: pixels {COLUMNS}·{row} = {first} to {COLUMNS}·{row} + {COLUMNS - 1} = {last}"
    return Caption(_END.title, detail)


def _pixels(row: int) -> str:
    return f"pixels {COLUMNS * row} to {COLUMNS * row + COLUMNS - 1}"
