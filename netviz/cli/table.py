"""Plain-text tables."""

from __future__ import annotations

from collections.abc import Sequence

from netviz.text_width import flush_left, flush_right, text_width


def table(head: Sequence[str], rows: Sequence[Sequence[str]], *, left: int = 1) -> str:
    """Format a table.

    Parameters
    ----------
    head : sequence of str
        Column headings.
    rows : sequence of sequence of str
        Cells of each row, one for each column.
    left : int
        Number of leading columns with text, which are left-aligned; the others hold numbers and are right-aligned.

    Returns
    -------
    str
        Lines without trailing spaces, and without a newline at the end.
    """
    widths = [max(map(text_width, column)) for column in zip(head, *rows, strict=True)]
    lines = []
    for row in (head, ["─" * width for width in widths], *rows):
        cells = [
            flush_left(cell, width) if number < left else flush_right(cell, width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def listing(rows: Sequence[tuple[str, str]]) -> str:
    """Format names with their values beside them, one a line."""
    width = max(text_width(name) for name, _ in rows)
    return "\n".join(f"{flush_left(name, width)}  {value}" for name, value in rows)
