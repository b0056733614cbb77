"""The docks and tabs of the window: where they are placed, and how they are brought to the front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QScrollArea, QTabWidget, QWidget

from netviz.app.views import Views
from netviz.widgets.parts.grouped_pages import GroupedPages, Page, PageGroup
from netviz.widgets.runs.timeline import TrainingDock


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

    Attributes
    ----------
    tabs : GroupedPages
        The views in the dock on the right, in groups.
    docks : dict of str to QDockWidget
        In the order of the menu.
    """

    def __init__(self, window: QMainWindow, views: Views) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self.tabs = self._make_tabs()
        left = Qt.DockWidgetArea.LeftDockWidgetArea
        right = Qt.DockWidgetArea.RightDockWidgetArea
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        window.setCorner(Qt.Corner.BottomLeftCorner, left)
        window.setCorner(Qt.Corner.BottomRightCorner, bottom)
        training = TrainingDock(views.curves, views.timeline)
        self.docks = {
            "input": self._dock(self.tr("Input"), "input-dock", views.input, left),
            "shares": self._dock(self.tr("Effect on each digit"), "shares-dock", views.shares, left),
            "weights": self._dock(self.tr("Inside the network"), "weights-dock", self.tabs, right),
            "curves": self._dock(self.tr("Training"), "curves-dock", training, bottom),
            "runs": self._dock(self.tr("Runs"), "runs-dock", views.runs, bottom),
            "data": self._dock(self.tr("Data"), "data-dock", views.data, bottom),
        }
        # The data are behind the curves; nothing is computed for them until they are brought to the front.
        window.setTabPosition(bottom, QTabWidget.TabPosition.North)
        window.tabifyDockWidget(self.docks["curves"], self.docks["runs"])
        window.tabifyDockWidget(self.docks["runs"], self.docks["data"])
        self.docks["curves"].raise_()
        self.docks["data"].visibilityChanged.connect(views.data.set_seen)

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
            Page(views.what_if, self.tr("What if"), self.tr("Re-run the network without it")),
            Page(views.compare, self.tr("Pins"), self.tr("Pinned selections side by side")),
        )
        learn = Page(views.learn, self.tr("Learn"), self.tr("Backpropagation from the image shown, step by step"))
        settings = Page(
            views.settings,
            self.tr("Settings"),
            self.tr("Hyperparameters of the run, and experiments to try (Ctrl+,)"),
        )
        return GroupedPages(
            (
                PageGroup("look", self.tr("Look"), self.tr("Look into the network: weights, layers, model"), look),
                PageGroup("ask", self.tr("Ask"), self.tr("Ask about the selection: sums, what if, pins"), ask),
                PageGroup("learn", learn.title, learn.tooltip, (learn,)),
                PageGroup("settings", settings.title, settings.tooltip, (settings,)),
            )
        )

    def _dock(self, title: str, name: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self._window.addDockWidget(area, dock)
        return dock

    def arrange(self) -> None:
        """Give the docks their first sizes."""
        docks, across, down = self.docks, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        wide, tall = self._window.width(), self._window.height()
        sizes = [302, min(max(round(wide * 0.26), 300), 460)]
        self._window.resizeDocks([docks["input"], docks["weights"]], sizes, across)
        # The image as large as the dock is wide, with its buttons and words under it; the rest for the numbers.
        self._window.resizeDocks([docks["input"], docks["shares"]], [420, max(tall - 500, 260)], down)
        # As much as curves, timeline and the followed quantity need; the rest for the network.
        under = max(round(tall * 0.3), 248)
        self._window.resizeDocks([docks["weights"], docks["curves"]], [tall - under, under], down)

    # To the front ----------------------------------------------------------------------------------------------------

    def show(self, view: QWidget) -> None:
        """Bring a view among the tabs to the front."""
        self._show_tab(self.tabs.indexOf(view))

    def _show_tab(self, index: int) -> None:
        self._raise("weights")
        self.tabs.setCurrentIndex(index)

    def show_data(self) -> None:
        """Bring the images of the data set to the front, with the keyboard focus."""
        self._raise("data")
        self._views.data.thumbnails.setFocus()

    def show_runs(self) -> None:
        """Bring the runs to the front."""
        self._raise("runs")

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

    def _raise(self, name: str) -> None:
        self.docks[name].show()
        self.docks[name].raise_()

    @property
    def entries(self) -> tuple[PanelEntry, ...]:
        """Every dock and tab."""
        docks = [PanelEntry(dock.windowTitle(), "", partial(self._raise, name)) for name, dock in self.docks.items()]
        tabs = [
            PanelEntry(self.tabs.tabText(i), self.tabs.tabToolTip(i), partial(self._show_tab, i))
            for i in range(self.tabs.count())
        ]
        return (*docks, *tabs)
