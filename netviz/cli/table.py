"""Tables in plain text."""

from __future__ import annotations

from collections.abc import Sequence


def table(head: Sequence[str], rows: Sequence[Sequence[str]], *, left: int = 1) -> str:
    """Lay out a table.

    Parameters
    ----------
    head : sequence of str
        The columns' names.
    rows : sequence of sequence of str
        As many cells in each as there are columns.
    left : int
        How many of the first columns hold words and stand left; the others hold numbers and stand right.

    Returns
    -------
    str
        Lines without an end of line after the last one, and without blanks at their ends.
    """
    widths = [max(len(cell) for cell in column) for column in zip(head, *rows, strict=True)]
    lines = []
    for row in (head, ["─" * width for width in widths], *rows):
        cells = [
            cell.ljust(width) if number < left else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)
