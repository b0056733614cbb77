"""Tables for spreadsheets and scripts: every digit of every number, written the same way in every country."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

Cell: TypeAlias = "str | int | float | np.generic | None"


@dataclass(frozen=True, slots=True, eq=False)
class ExportedTable:
    """The numbers of a view.

    Attributes
    ----------
    name : str
        What it shows, as the beginning of a file name.
    header : tuple of str
        The name of each column, with the unit in brackets where there is one. As in every file that the program
        writes for other programs, these names are in English.
    rows : iterable of sequences of cells
        Can be gone through any number of times. None is written as an empty cell.
    """

    name: str
    header: tuple[str, ...]
    rows: Iterable[Sequence[Cell]]

    @classmethod
    def of_columns(cls, name: str, columns: Mapping[str, Sequence[Any] | np.ndarray[Any, Any]]) -> ExportedTable:
        """Return a table of columns of equal length, which are not copied."""
        return cls(name, tuple(columns), _Transposed(tuple(columns.values())))

    @classmethod
    def from_csv(cls, name: str, text: str) -> ExportedTable:
        """Return what `as_csv` has written, with all cells as text."""
        header, *rows = csv.reader(io.StringIO(text, newline=""))
        return cls(name, tuple(header), rows)

    def as_csv(self) -> str:
        """Return the table as comma-separated values; numbers are as short as they can be without losing a digit."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(self.header)
        writer.writerows([_written(cell) for cell in row] for row in self.rows)
        return text.getvalue()


class _Transposed:
    """The rows of columns."""

    def __init__(self, columns: tuple[Sequence[Any] | np.ndarray[Any, Any], ...]) -> None:
        self._columns = columns

    def __iter__(self) -> Iterator[tuple[Cell, ...]]:
        return iter(zip(*self._columns, strict=True))


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool | np.bool_):
        return str(int(cell))
    # The shortest decimals that give the same float32 or float64 again.
    return repr(cell) if isinstance(cell, float) and not isinstance(cell, np.generic) else str(cell)
