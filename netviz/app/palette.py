"""The command palette: type to find a command, a setting or a panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from netviz.app.palette_search import PaletteEntry, matching

_SIZE = QSize(560, 380)
_FROM_TOP = 48
_MARGIN = 10
_ENTRY = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CommandPalette(QFrame):
    """A popup at the top of the window with a line to type in and the entries that match.

    Parameters
    ----------
    window : QWidget
    entries : callable
        Returns the entries as they are now, whenever the palette opens.

    Attributes
    ----------
    field : QLineEdit
    list : QListWidget
    """

    def __init__(self, window: QWidget, entries: Callable[[], Sequence[PaletteEntry]]) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._window = window
        self._make_entries = entries
        self._entries: Sequence[PaletteEntry] = ()
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Command palette"))
        self.setAccessibleName(self.windowTitle())
        self.field = QLineEdit()
        self.field.setObjectName("palette-field")
        self.field.setPlaceholderText(self.tr("Find a command, setting or panel"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("palette-list")
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The line keeps the keyboard, so that typing never has to be resumed.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty = QLabel(self.tr("Nothing matches"))
        self._empty.setObjectName("palette-empty")
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty, 1)
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._show_matches)
        self.field.returnPressed.connect(self._run_current)
        self.list.itemClicked.connect(self._run_item)

    def open(self) -> None:
        """Show everything that can be found, with nothing typed yet."""
        self._entries = self._make_entries()
        self.field.clear()
        self._show_matches("")
        room = self._window.size()
        size = _SIZE.boundedTo(room - QSize(2 * _MARGIN, 2 * _MARGIN))
        corner = self._window.rect().topLeft()
        corner.setX((room.width() - size.width()) // 2)
        corner.setY(min(_FROM_TOP, room.height() - size.height() - _MARGIN))
        self.setGeometry(QRect(self._window.mapToGlobal(corner), size))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(str)
    def _show_matches(self, query: str) -> None:
        self.list.clear()
        for entry in matching(query, self._entries):
            self.list.addItem(_item_of(entry))
        enabled = [row for row in range(self.list.count()) if _entry_of(self.list.item(row)).is_enabled]
        self.list.setCurrentRow(enabled[0] if enabled else -1)
        self.list.setVisible(self.list.count() > 0)
        self._empty.setVisible(self.list.count() == 0)
        self._describe()

    def _describe(self) -> None:
        """Let a screen reader hear the current match, though the line keeps the focus."""
        item = self.list.currentItem()
        self.field.setAccessibleDescription(self._empty.text() if item is None else _spoken(_entry_of(item)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand keys that move through the list on to it."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if Qt.Key(event.key()) in _MOVES:
                self.list.event(event)
                self._describe()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return False

    @Slot()
    def _run_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._run_item(item)

    @Slot(QListWidgetItem)
    def _run_item(self, item: QListWidgetItem) -> None:
        entry = _entry_of(item)
        if entry.is_enabled:
            # Closed first: the entry may move the keyboard focus or open a dialog.
            self.close()
            entry.run()


def _item_of(entry: PaletteEntry) -> QListWidgetItem:
    item = QListWidgetItem(entry.title)
    item.setData(_ENTRY, entry)
    item.setToolTip(entry.tooltip)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, _spoken(entry))
    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, entry.tooltip)
    if not entry.is_enabled:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _entry_of(item: QListWidgetItem) -> PaletteEntry:
    entry = item.data(_ENTRY)
    assert isinstance(entry, PaletteEntry)
    return entry


def _spoken(entry: PaletteEntry) -> str:
    return ", ".join(text for text in (entry.title, entry.place, entry.keys) if text)


class _EntryDelegate(QStyledItemDelegate):
    """Paints the title, its place beside it in a fainter colour, and the keys on the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint an entry."""
        self.initStyleOption(option, index)
        entry = index.data(_ENTRY)
        assert isinstance(entry, PaletteEntry)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        group = QPalette.ColorGroup.Active if entry.is_enabled else QPalette.ColorGroup.Disabled
        text = option.palette.color(group, QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        faint = (
            text if chosen or not entry.is_enabled else option.palette.color(group, QPalette.ColorRole.PlaceholderText)
        )
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setFont(option.font)
        row, metrics = option.rect.adjusted(8, 0, -8, 0), option.fontMetrics
        painter.setPen(faint)
        painter.drawText(row, right | middle, entry.keys)
        row.setRight(row.right() - metrics.horizontalAdvance(entry.keys) - 12)
        painter.setPen(text)
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, row.width())
        painter.drawText(row, left | middle, title)
        row.setLeft(row.left() + metrics.horizontalAdvance(title) + 12)
        painter.setPen(faint)
        place = metrics.elidedText(entry.place, Qt.TextElideMode.ElideRight, max(row.width(), 0))
        painter.drawText(row, left | middle, place)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a line with room around it."""
        return QSize(100, option.fontMetrics.height() + 12)
