"""What a view offers for a spreadsheet, and who offers it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from netviz.scene.exported_table import ExportedTable


@runtime_checkable
class Exporting(Protocol):
    """A widget whose numbers can be had as a table."""

    def export_table(self) -> ExportedTable | None:
        """Return the numbers that are on display, with all of their digits; None if there are none yet."""


def table_at(view: QWidget, part: QWidget | None) -> ExportedTable | None:
    """Return the table of the part of a view that was asked for, or of the first one that has any.

    Parameters
    ----------
    view : QWidget
    part : QWidget or None
        The view itself or something in it.
    """
    widget = part
    while widget is not None:
        if isinstance(widget, Exporting):
            return widget.export_table()
        widget = None if widget is view else widget.parentWidget()
    for child in view.findChildren(QWidget):
        if isinstance(child, Exporting) and child.isVisibleTo(view):
            table = child.export_table()
            if table is not None:
                return table
    return None
