"""The docks and tabs of the window: where they are placed, and how they are brought to the front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QScrollArea, QTabBar, QTabWidget, QWidget
from shiboken6 import isValid

from netviz.app.dock_sizes import DockSizes
from netviz.app.fold_bar import ClosedPanel, Edge, FoldBar
from netviz.app.fold_button import FoldButton
from netviz.app.views import Views
from netviz.app.workspaces import ARRANGEMENTS, Workspace
from netviz.widgets.parts.grouped_pages import GroupedPages, Page, PageGroup, ShrinkArea
from netviz.widgets.runs.timeline import TrainingDock

BOTTOM = ("curves", "runs", "data")
"""The docks at the bottom, by name."""

# In logical pixels: what is of use of a panel; below its own minimum it scrolls.
_LEAST = {"input": (236, 170), "shares": (200, 110), "runs": (200, 60), "data": (320, 110)}


@dataclass(frozen=True, slots=True)
class PanelEntry:
    """A dock or tab that can be brought to the front: its title, its tooltip and how."""

    title: str
    tooltip: str
    show: Callable[[], None]


class Panels(QObject):
    """Places the views in docks and tabs around the network.

    Parameters
    ----------
    window : QMainWindow
    views : Views
    fold : QAction
        Folds the bottom.

    Attributes
    ----------
    tabs : GroupedPages
        The views in the dock on the right, in groups.
    docks : dict of str to QDockWidget
        In the order of the menu.
    before_hiding : QByteArray or None
        The docks that `toggle_all` has hidden, as they were.

    Signals
    -------
    changed
        A dock was opened, closed, moved or brought to the front.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow, views: Views, fold: QAction) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._titled = True
        self.tabs = self._make_tabs()
        left = Qt.DockWidgetArea.LeftDockWidgetArea
        right = Qt.DockWidgetArea.RightDockWidgetArea
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        window.setCorner(Qt.Corner.BottomLeftCorner, left)
        window.setCorner(Qt.Corner.BottomRightCorner, bottom)
        training = TrainingDock(views.curves, views.timeline)
        self.docks = {
            "input": self._dock(self.tr("Input"), "input", views.input, left),
            "shares": self._dock(self.tr("Effect on each digit"), "shares", views.shares, left),
            "weights": self._dock(self.tr("Inside the network"), "weights", self.tabs, right),
            "curves": self._dock(self.tr("Training"), "curves", training, bottom),
            "runs": self._dock(self.tr("Runs"), "runs", views.runs, bottom),
            "data": self._dock(self.tr("Data"), "data", views.data, bottom),
        }
        # The data are behind the curves; nothing is computed for them until they are brought to the front.
        window.setTabPosition(bottom, QTabWidget.TabPosition.North)
        window.tabifyDockWidget(self.docks["curves"], self.docks["runs"])
        window.tabifyDockWidget(self.docks["runs"], self.docks["data"])
        self.docks["curves"].raise_()
        self._sizes = DockSizes(window, views, self.docks)
        self.docks["data"].visibilityChanged.connect(views.data.set_seen)
        self.fold_bar = FoldBar(
            [ClosedPanel(name, dock.windowTitle(), _edge(name)) for name, dock in self.docks.items()],
            self._sizes.holding_image,
            window,
        )
        self.fold_bar.opened.connect(self.bring_forward)
        self.fold_bar.all_wanted.connect(self.toggle_all)
        for name, dock in self.docks.items():
            dock.windowTitleChanged.connect(partial(self.fold_bar.set_title, name))
        window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self.fold_bar)
        self._fold_button = FoldButton(fold, [self.docks[name] for name in BOTTOM], window)
        self._bare = {name: QWidget() for name in self.docks}
        for dock in self.docks.values():
            dock.toggleViewAction().toggled.connect(self._on_docks)
            dock.dockLocationChanged.connect(self._on_docks)
            dock.topLevelChanged.connect(self._on_docks)
        self._folded: tuple[str, ...] = ()
        self._front = "curves"
        self.before_hiding: QByteArray | None = None
        self._first_state = window.saveState()
        self._on_docks()

    def _make_tabs(self) -> GroupedPages:
        views = self._views
        look = (
            Page(views.weights, self.tr("Weights"), self.tr("Every weight as a picture")),
            Page(
                views.layers,
                self.tr("Layer health"),
                self.tr("Layer statistics: gradients, updates, silent units, weights"),
            ),
            Page(views.summary, self.tr("Model"), self.tr("Layers and parameters")),
        )
        ask = (
            Page(views.sums, self.tr("Sums"), self.tr("The arithmetic of the selection, to check by hand")),
            Page(views.what_if, self.tr("What if"), self.tr("Run the network without the selection")),
            Page(views.compare, self.tr("Pins"), self.tr("Pinned selections side by side")),
            Page(views.comparison, self.tr("Compare"), self.tr("Two networks side by side")),
        )
        learn = Page(views.learn, self.tr("Learn"), self.tr("Backpropagation from the image shown, step by step"))
        settings = Page(
            views.settings,
            self.tr("Settings"),
            self.tr("Settings of the run, and experiments to try (Ctrl+,)"),
        )
        return GroupedPages(
            (
                PageGroup("look", self.tr("Look"), self.tr("Look into the network: weights, layers, model"), look),
                PageGroup(
                    "ask",
                    self.tr("Ask"),
                    self.tr("Ask about the selection: sums, what if, pins; compare networks"),
                    ask,
                ),
                PageGroup("learn", learn.title, learn.tooltip, (learn,)),
                PageGroup("settings", settings.title, settings.tooltip, (settings,)),
            )
        )

    def _dock(self, title: str, name: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"{name}-dock")
        dock.setWidget(ShrinkArea(widget, QSize(*_LEAST[name])) if name in _LEAST else widget)
        self._window.addDockWidget(area, dock)
        return dock

    def arrange(self) -> None:
        """Give the docks their first sizes."""
        self._sizes.arrange()

    def give_image(self, height: int) -> None:
        """Give the image and its buttons a height."""
        self._sizes.give_image(height)

    def note_widths(self) -> None:
        """Remember how wide the sides are, before larger type makes them wider."""
        self._sizes.note_widths()

    @Slot()
    def follow_type(self) -> None:
        """Give the sides the widths of a start in type of this size."""
        self._sizes.follow_type()

    @Slot()
    def widen_side(self) -> None:
        """Give the panel on the right the width that its contents need in larger type, up to 45% of the window."""
        needed = max(page.sizeHint().width() for page in self.tabs.findChildren(QScrollArea))
        self._sizes.widen_side(needed)

    # Folded and hidden -----------------------------------------------------------------------------------------------

    @property
    def is_folded(self) -> bool:
        """Whether no panel at the bottom is open."""
        return all(self.docks[name].isHidden() for name in BOTTOM)

    def fold(self) -> None:
        """Leave a slim bar of the bottom, until a panel there is wanted."""
        if self.is_folded:
            return
        self._folded = tuple(name for name in BOTTOM if not self.docks[name].isHidden())
        in_sight = (name for name in self._folded if not self.is_behind(self.docks[name].widget()))
        self._front = next(in_sight, self._front)
        held = self._window.focusWidget()
        loses_focus = held is self._fold_button or any(self.docks[name].isAncestorOf(held) for name in self._folded)
        with self._sizes.holding_image():
            for name in self._folded:
                self.docks[name].hide()
        if loses_focus:
            self.fold_bar.take_focus(self._front)

    def toggle_bottom(self) -> None:
        """Fold the bottom, or open it with the panel that was in front."""
        if self.is_folded:
            self.unfold(self._front)
        else:
            self.fold()

    def unfold(self, front: str = "") -> None:
        """Open the panels at the bottom again."""
        if self.is_folded:
            with self._sizes.holding_image():
                for name in self._folded or BOTTOM:
                    self.docks[name].show()
                self._folded = ()
                self.docks[front or "curves"].raise_()
                self._give_height(0.3)

    @Slot()
    def toggle_all(self) -> None:
        """Hide every panel, or bring back those that were open."""
        if self.are_hidden:
            state, self.before_hiding = self.before_hiding, None
            if state is None or not self.restore(state):
                self.reset()
        else:
            self.before_hiding = self._window.saveState()
            for dock in self.docks.values():
                dock.hide()
        self._on_docks()

    @property
    def are_hidden(self) -> bool:
        """Whether every panel is hidden."""
        return all(dock.isHidden() for dock in self.docks.values())

    def reset(self) -> None:
        """Return every panel to its original place and size."""
        self.before_hiding = None
        self.restore(self._first_state)
        self.arrange()

    def restore(self, state: QByteArray) -> bool:
        """Place the docks as `QMainWindow.saveState` found them, with their titles; return whether that worked."""
        restored = self._window.restoreState(state)
        # On the way there Qt hides docks, and one that has a tab seems to have none.
        self._on_docks()
        return restored

    def apply(self, workspace: Workspace) -> None:
        """Open the panels of a workspace, and close the others."""
        wanted = ARRANGEMENTS[workspace]
        self.before_hiding = None
        shares = self.docks["shares"]
        had_shares = not shares.isHidden()
        for name, dock in self.docks.items():
            if name not in BOTTOM:
                dock.setVisible(name in wanted.docks)
        if not had_shares and not shares.isHidden():
            # Once Qt has shown it, in the height that it had in a window of another size.
            QTimer.singleShot(0, self._sizes, self._sizes.share_height)
        if wanted.group is not None:
            self.tabs.show_group(wanted.group)
        if not wanted.bottom:
            self.fold()
            return
        self.unfold()
        self.bring_forward(wanted.bottom)
        self._give_height(wanted.bottom_share)

    def is_behind(self, widget: QWidget) -> bool:
        """Whether a widget is in a panel that another one covers."""
        for dock in self.docks.values():
            if dock.isAncestorOf(widget):
                return not dock.isFloating() and not dock.geometry().intersects(self._window.rect())
        return False

    def show_titles(self, shown: bool) -> None:
        """Show the docks' titles, or nothing but the panels."""
        self._titled = shown
        self._on_docks()

    def _give_height(self, share: float) -> None:
        front = next((self.docks[name] for name in BOTTOM if not self.docks[name].isHidden()), None)
        if front is not None:
            self._sizes.give_height(front, share)

    @Slot()
    def _on_docks(self) -> None:
        """Show the slim bar if panels are closed; a dock that has a tab does not say its title again."""
        if not isValid(self._window):
            # Qt hides the docks while it deletes the window.
            return
        closed = [name for name, dock in self.docks.items() if dock.isHidden()] if self._titled else []
        together = self.are_hidden and self.before_hiding is not None
        self.fold_bar.show_closed(closed, are_all_hidden=self._titled and together, is_wanted=self._titled)
        for name, dock in self.docks.items():
            tabbed = any(not other.isHidden() for other in self._window.tabifiedDockWidgets(dock))
            bare = not dock.isFloating() and (tabbed or not self._titled)
            title = self._bare[name] if bare else None
            if dock.titleBarWidget() is not title:
                # Qt takes None for its own title, which its annotations leave out.
                dock.setTitleBarWidget(title)  # type: ignore[arg-type]
        self._fold_button.follow()
        QTimer.singleShot(0, self._sizes, self._sizes.mend_height)
        # Qt keeps an empty tab bar outside the window, where the focus would be lost.
        in_tabs = sum(not self.docks[name].isHidden() and not self.docks[name].isFloating() for name in BOTTOM)
        policy = Qt.FocusPolicy.TabFocus if in_tabs > 1 else Qt.FocusPolicy.NoFocus
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setFocusPolicy(policy)
        self.changed.emit()

    # To the front ----------------------------------------------------------------------------------------------------

    def show(self, view: QWidget) -> None:
        """Bring a view among the tabs to the front."""
        self._show_tab(self.tabs.indexOf(view))

    def _show_tab(self, index: int) -> None:
        self.bring_forward("weights")
        self.tabs.setCurrentIndex(index)

    def show_data(self) -> None:
        """Bring the images of the data set to the front, with the keyboard focus."""
        self.bring_forward("data")
        self._views.data.thumbnails.setFocus()

    def show_runs(self) -> None:
        """Bring the runs to the front."""
        self.bring_forward("runs")

    def show_settings(self) -> None:
        """Bring the settings to the front, with the keyboard focus."""
        self.show(self._views.settings)
        self._views.settings.take_focus()

    def show_setting(self, key: str) -> None:
        """Bring the settings to the front, with the keyboard focus in one of them."""
        self.show(self._views.settings)
        field = self._views.settings.field(key)
        field.setFocus()
        area = self._views.settings.findChild(QScrollArea)
        if area is not None:
            area.ensureWidgetVisible(field)

    def show_control(self, view: QWidget, control: QWidget) -> None:
        """Bring a view to the front, with the keyboard focus in one of its controls."""
        name = self._dock_of(view)
        if self.tabs.isAncestorOf(view):
            self.show(view)
        elif name:
            self.bring_forward(name)
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def title_of(self, view: QWidget) -> str:
        """Return the title of a view's tab or dock; empty if it is in neither."""
        index, name = self.tabs.indexOf(view), self._dock_of(view)
        return self.tabs.tabText(index) if index >= 0 else self.docks[name].windowTitle() if name else ""

    def _dock_of(self, view: QWidget) -> str:
        return next((name for name, dock in self.docks.items() if dock.isAncestorOf(view)), "")

    @Slot(str)
    def bring_forward(self, name: str) -> None:
        """Bring a dock to the front, and open it if it is closed."""
        if name in BOTTOM:
            self.unfold()
        self.docks[name].show()
        self.docks[name].raise_()
        self.changed.emit()

    @property
    def entries(self) -> tuple[PanelEntry, ...]:
        """Every dock and tab."""
        docks = [
            PanelEntry(dock.windowTitle(), "", partial(self.bring_forward, name)) for name, dock in self.docks.items()
        ]
        tabs = [
            PanelEntry(self.tabs.tabText(i), self.tabs.tabToolTip(i), partial(self._show_tab, i))
            for i in range(self.tabs.count())
        ]
        return (*docks, *tabs)


def _edge(name: str) -> Edge:
    """Return the edge of the window at which a dock opens."""
    if name in BOTTOM:
        return Edge.BOTTOM
    return Edge.RIGHT if name == "weights" else Edge.LEFT
