"""Tables as comma-separated values: no digit is lost, and nothing depends on the country."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.scene.exported_table import ExportedTable


def cells_of(table: ExportedTable) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table.as_csv(), newline="")))


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        (None, ""),
        (0.1, "0.1"),
        (np.float64(0.1), "0.1"),
        (np.float32(0.1), "0.1"),
        (1234567.5, "1234567.5"),
        (1e-300, "1e-300"),
        (np.int64(12345), "12345"),
        (True, "1"),
        (np.bool_(False), "0"),
        (float("nan"), "nan"),
        ('a "quoted", name', 'a "quoted", name'),
    ],
)
def test_cells_are_written_without_a_locale(cell: object, written: str) -> None:
    table = ExportedTable("t", ("x", "last"), [(cell, 1)])  # type: ignore[list-item]
    assert cells_of(table) == [["x", "last"], [written, "1"]]


@given(st.lists(st.tuples(st.floats(allow_nan=False), st.floats(width=32, allow_nan=False)), max_size=20))
def test_every_number_is_read_back_as_it_was(numbers: list[tuple[float, float]]) -> None:
    columns = {
        "double": np.array([double for double, _ in numbers]),
        "single": np.array([single for _, single in numbers], np.float32),
    }
    _, *rows = cells_of(ExportedTable.of_columns("t", columns))
    assert [float(row[0]) for row in rows] == columns["double"].tolist()
    assert [np.float32(row[1]) for row in rows] == columns["single"].tolist()


def test_a_table_can_be_written_twice_and_read_again() -> None:
    table = ExportedTable.of_columns("t", {"a": [1, 2], "b": ["x", "y, z"]})
    assert table.as_csv() == table.as_csv() == 'a,b\n1,x\n2,"y, z"\n'
    assert ExportedTable.from_csv("t", table.as_csv()).as_csv() == table.as_csv()
