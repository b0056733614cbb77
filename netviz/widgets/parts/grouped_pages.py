"""Views in groups: a row of groups with icons, and under it the pages of the group in front."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from netviz.widgets.parts.icons import IconName, line_icon

_AROUND_ICON = 6
"""Room at both sides of an icon together, in logical pixels."""


@dataclass(frozen=True, slots=True)
class Page:
    """A view in a group: its title and its tooltip."""

    view: QWidget
    title: str
    tooltip: str


@dataclass(frozen=True, slots=True)
class PageGroup:
    """Pages under one title with one icon; the row of pages is hidden if there is only one."""

    icon: IconName
    title: str
    tooltip: str
    pages: tuple[Page, ...]


class ShrinkArea(QScrollArea):
    """Lets a view be smaller than its minimum, and scrolls then."""

    def __init__(self, view: QWidget, minimum: QSize) -> None:
        super().__init__()
        self._minimum = minimum
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view = view
        self.setWidget(view)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that is of use."""
        return self._minimum

    def sizeHint(self) -> QSize:
        """Return the view's own size."""
        return self._view.sizeHint().expandedTo(self._minimum)


class GroupedPages(QWidget):
    """Shows one page of one group. Pages are numbered through all groups.

    Parameters
    ----------
    groups : iterable of PageGroup
    """

    def __init__(self, groups: Iterable[PageGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._groups: tuple[PageGroup, ...] = tuple(groups)
        self._pages = tuple(page for group in self._groups for page in group.pages)
        self._group_of = tuple(number for number, group in enumerate(self._groups) for _ in group.pages)
        self._first = tuple(self._group_of.index(number) for number in range(len(self._groups)))
        self._place_in = list(self._first)
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(ShrinkArea(page.view, QSize(200, 120)))
        self._group_buttons = QButtonGroup(self)
        self._page_buttons = QButtonGroup(self)
        self._rows = [self._page_row(number) for number in range(len(self._groups))]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._group_row())
        for row in self._rows:
            column.addWidget(row)
        column.addWidget(self._stack, 1)
        self._draw_icons()
        self._show(0)

    # Composition -----------------------------------------------------------------------------------------------------

    def reword(self, change: Callable[[str], str]) -> None:
        """Take the titles in other words."""
        self._groups = tuple(
            replace(
                group,
                title=change(group.title),
                tooltip=change(group.tooltip),
                pages=tuple(
                    replace(page, title=change(page.title), tooltip=change(page.tooltip)) for page in group.pages
                ),
            )
            for group in self._groups
        )
        self._pages = tuple(page for group in self._groups for page in group.pages)

    def _group_row(self) -> QWidget:
        box = QWidget()
        box.setObjectName("group-row")
        row = QHBoxLayout(box)
        row.setContentsMargins(6, 4, 6, 0)
        row.setSpacing(2)
        for number, group in enumerate(self._groups):
            button = QToolButton()
            button.setObjectName(f"group-{group.icon}")
            button.setText(group.title)
            button.setToolTip(group.tooltip)
            button.setAccessibleName(group.title)
            button.setAccessibleDescription(group.tooltip)
            button.setCheckable(True)
            button.setProperty("role", "group")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self.show_group, number))
            self._group_buttons.addButton(button, number)
            row.addWidget(button)
        return box

    def _page_row(self, number: int) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(10, 5, 10, 2)
        row.setSpacing(4)
        for index, page in enumerate(self._pages):
            if self._group_of[index] == number:
                button = QPushButton(page.title)
                button.setObjectName(f"page-{page.view.objectName()}")
                button.setToolTip(page.tooltip)
                button.setAccessibleDescription(page.tooltip)
                button.setCheckable(True)
                button.setProperty("role", "page")
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.clicked.connect(partial(self.setCurrentIndex, index))
                self._page_buttons.addButton(button, index)
                row.addWidget(button)
        row.addStretch(1)
        return box

    def _draw_icons(self) -> None:
        muted, text = (
            self.palette().color(role) for role in (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.WindowText)
        )
        side = self.fontMetrics().height()
        for number, group in enumerate(self._groups):
            button = self._group_buttons.button(number)
            # Centered in its room, so that the title does not touch it.
            button.setIconSize(QSize(side + _AROUND_ICON, side))
            button.setIcon(line_icon(group.icon, side, self.devicePixelRatioF(), muted, text))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons again in the colours of another theme, and in the size of another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw_icons()
            self._fit_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the titles beside their icons, or below where that is too wide."""
        super().resizeEvent(event)
        self._fit_text()

    def _fit_text(self) -> None:
        buttons = self._group_buttons.buttons()
        metrics = self.fontMetrics()
        # The icon, the paddings, and the space between icon and title.
        words = max(metrics.horizontalAdvance(button.text()) for button in buttons)
        widest = words + metrics.height() + _AROUND_ICON + 18
        beside = len(buttons) * (widest + 2) + 10 <= self.width()
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if beside else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        for button in buttons:
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(style)

    # Pages -----------------------------------------------------------------------------------------------------------

    def count(self) -> int:
        """Return the number of pages in all groups."""
        return len(self._pages)

    def indexOf(self, view: QWidget) -> int:
        """Return the number of the page that shows a view, or -1."""
        return next((number for number, page in enumerate(self._pages) if page.view is view), -1)

    def tabText(self, index: int) -> str:
        """Return the title of a page."""
        return self._pages[index].title

    def tabToolTip(self, index: int) -> str:
        """Return the tooltip of a page."""
        return self._pages[index].tooltip

    def currentIndex(self) -> int:
        """Return the number of the page in front."""
        return self._stack.currentIndex()

    def currentWidget(self) -> QWidget:
        """Return the view in front."""
        return self._pages[self.currentIndex()].view

    def setCurrentWidget(self, view: QWidget) -> None:
        """Bring a view to the front."""
        self.setCurrentIndex(self.indexOf(view))

    def setCurrentIndex(self, index: int, checked: bool = True) -> None:
        """Bring a page to the front; its group comes back to it."""
        if 0 <= index < len(self._pages):
            self._show(index)

    @Slot()
    def show_group(self, number: int, checked: bool = True) -> None:
        """Bring a group to the front, with the page that was last in front there."""
        self._show(self._place_in[number])

    @property
    def places(self) -> tuple[int, ...]:
        """The number of the page that each group comes back to."""
        return tuple(self._place_in)

    def set_places(self, places: Iterable[int]) -> None:
        """Choose the page that each group comes back to; a page of another group is left out."""
        for number, index in enumerate(places):
            if 0 <= index < len(self._pages) and number == self._group_of[index]:
                self._place_in[number] = index

    def _show(self, index: int) -> None:
        group = self._group_of[index]
        self._place_in[group] = index
        for number, row in enumerate(self._rows):
            row.setVisible(number == group and len(self._groups[number].pages) > 1)
        self._group_buttons.button(group).setChecked(True)
        self._page_buttons.button(index).setChecked(True)
        self._stack.setCurrentIndex(index)
