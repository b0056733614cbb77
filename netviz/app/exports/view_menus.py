"""The menu that a right click, the menu key or Shift+F10 opens on every view: its numbers and its picture."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from netviz.app.exports.export_dialogs import ExportDialogs
from netviz.scene.exported_table import ExportedTable
from netviz.widgets.parts.exporting import table_at


class ViewMenus(QObject):
    """Watches views. A part of a view that has a menu of its own, such as a text field, keeps it.

    Parameters
    ----------
    views : iterable of QWidget
    exports : ExportDialogs
    title_of : callable
        Returns the title of a view.
    parent : QObject
    """

    def __init__(
        self, views: Iterable[QWidget], exports: ExportDialogs, title_of: Callable[[QWidget], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._exports = exports
        self._title_of = title_of
        for view in views:
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu of a view if nothing in the view has used the event."""
        if not isinstance(watched, QWidget):
            return False
        if isinstance(event, QContextMenuEvent):
            by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
            part = _focused(watched) if by_keys else watched.childAt(watched.mapFromGlobal(event.globalPos()))
            self._open(watched, part or watched, None if by_keys else event.globalPos())
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _asks_for_menu(event):
            self._open(watched, _focused(watched) or watched, None)
            return True
        return False

    def _open(self, view: QWidget, part: QWidget, place: QPoint | None) -> None:
        menu = self.menu_of(view, part)
        menu.popup(part.mapToGlobal(part.rect().center()) if place is None else place)

    def menu_of(self, view: QWidget, part: QWidget) -> QMenu:
        """Return the menu for a part of a view; it deletes itself when it is closed."""
        menu = QMenu(view)
        menu.setObjectName("view-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        table = table_at(view, part)
        for name, text, run in (
            ("copy-csv", self.tr("&Copy as CSV"), self._exports.copy_table),
            ("save-csv", self.tr("Save as CS&V…"), self._exports.ask_save_table),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.setEnabled(table is not None)
            action.triggered.connect(partial(_with_table, run, table))
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy &picture"))
        copy.setObjectName("copy-picture")
        copy.triggered.connect(partial(self._exports.copy_picture, view))
        save = menu.addAction(self.tr("&Save picture…"))
        save.setObjectName("save-picture")
        save.triggered.connect(partial(self._exports.ask_save_view, view, self._title_of(view)))
        return menu


def _with_table(run: Callable[[ExportedTable], None], table: ExportedTable | None) -> None:
    if table is not None:
        run(table)


def _focused(view: QWidget) -> QWidget | None:
    widget = view.window().focusWidget()
    return widget if widget is not None and (widget is view or view.isAncestorOf(widget)) else None


def _asks_for_menu(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
