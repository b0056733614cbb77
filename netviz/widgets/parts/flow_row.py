"""A row that continues on the next line where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget, QWidgetItem
from shiboken6 import isValid


class FlowRow(QLayout):
    """Places widgets from left to right, and on the next line those that do not fit.

    The last widget is at the right edge if it shares its line with others and `last_right` is set. With `fills`, the
    widgets of a line share the room that is left; with `shrinks`, they become as narrow as they may be before one goes
    to the next line.
    """

    def __init__(
        self, margins: QMargins, spacing: int, *, last_right: bool = False, fills: bool = False, shrinks: bool = False
    ) -> None:
        super().__init__()
        self._shrinks = shrinks
        self._items: list[QLayoutItem] = []
        self._widgets: list[QWidget | None] = []
        self._last_right = last_right
        self._fills = fills
        self._heights: dict[int, int] = {}
        self.setContentsMargins(margins)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._heights.clear()
        self._items.append(item)
        self._widgets.append(item.widget())

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove an item."""
        if not 0 <= index < len(self._items):
            return None
        self._heights.clear()
        del self._widgets[index]
        item = self._items.pop(index)
        return item if isValid(item) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that no more than the needed height is taken."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Return that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured; Qt calls this when a widget changes."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of a single line."""
        sizes = [item.sizeHint() for item in self._shown()]
        margins = self.contentsMargins()
        wide = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        tall = max((size.height() for size in sizes), default=0)
        return QSize(wide + margins.left() + margins.right(), tall + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Return the width of the widest item and the height of a single line."""
        margins = self.contentsMargins()
        wide = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(wide + margins.left() + margins.right(), self.sizeHint().height())

    def _shown(self) -> list[QLayoutItem]:
        for place, (item, widget) in enumerate(zip(self._items, self._widgets, strict=True)):
            # Qt owns the items and may delete one whose widget stays.
            if not isValid(item) and widget is not None and isValid(widget):
                self._items[place] = QWidgetItem(widget)
        return [item for item in self._items if isValid(item) and not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Place the items in a rectangle, or only measure; return the height."""
        room = rect.marginsRemoved(self.contentsMargins())
        lines: list[list[QLayoutItem]] = [[]]
        x = 0
        for item in self._shown():
            wide = (item.minimumSize() if self._shrinks else item.sizeHint()).width()
            if lines[-1] and x + wide > room.width():
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wide + self.spacing()
        y = room.top()
        for line in lines:
            tall = max((item.sizeHint().height() for item in line), default=0)
            x = room.left()
            for item, wide in zip(line, self._widths(line, room.width()), strict=True):
                size = QSize(max(min(wide, room.width()), 0), tall if _grows(item) else item.sizeHint().height())
                if self._last_right and len(line) > 1 and item is self._items[-1]:
                    x = max(room.right() + 1 - size.width(), x)
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (tall - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += tall + self.spacing()
        margins = self.contentsMargins()
        return y - self.spacing() - room.top() + margins.top() + margins.bottom()

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        """Return how wide the widgets of a line are, in logical pixels."""
        widths = [item.sizeHint().width() for item in line]
        if not self._fills:
            return widths
        room = width - self.spacing() * (len(line) - 1)
        if self._shrinks and sum(widths) > room:
            widths = [item.minimumSize().width() for item in line]
        spare, number = max(room - sum(widths), 0), len(line)
        # The first ones take the pixels that cannot be shared.
        return [wide + (spare + number - 1 - place) // number for place, wide in enumerate(widths)]


def _grows(item: QLayoutItem) -> bool:
    """Return whether an item is to be as tall as the others in its line."""
    widget = item.widget()
    return widget is not None and widget.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Minimum
