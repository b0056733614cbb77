"""The window: where the views stand, and what closes with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QMenu, QTabWidget, QWidget

from netviz.app.actions import Actions, KeyboardCourtesy
from netviz.app.drawing_actions import DrawingActions
from netviz.app.errors import ErrorReporter
from netviz.app.file_commands import FileCommands
from netviz.app.help import about_dialog, shortcuts_dialog
from netviz.app.picture_commands import PictureCommands
from netviz.app.settings import Settings
from netviz.app.stylesheet import palette, stylesheet
from netviz.app.time_commands import TimeCommands
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.session import Session
from netviz.widgets.asking.compare_panel import ComparePanel
from netviz.widgets.asking.shares_panel import SharesPanel
from netviz.widgets.asking.sums_panel import SumsPanel
from netviz.widgets.asking.what_if_panel import WhatIfPanel
from netviz.widgets.data.data_panel import DataPanel
from netviz.widgets.flatten.show import FlattenShow
from netviz.widgets.image.input_panel import InputPanel
from netviz.widgets.learning.layers_panel import LayersPanel
from netviz.widgets.learning.learn_panel import LearnPanel
from netviz.widgets.learning.summary_panel import SummaryPanel
from netviz.widgets.network.panel import NetworkPanel
from netviz.widgets.parts.motion import motion_is_reduced
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME, Theme
from netviz.widgets.parts.toast import Toast
from netviz.widgets.runs.curves_panel import CurvesPanel
from netviz.widgets.runs.runs_panel import RunsPanel
from netviz.widgets.runs.timeline import Timeline, TrainingDock
from netviz.widgets.runs.training_bar import TrainingBar
from netviz.widgets.settings.settings_panel import SettingsPanel
from netviz.widgets.weights.weights_panel import WeightsPanel


class MainWindow(QMainWindow):
    """The whole program in a window.

    Signals
    -------
    first_shown
        The window is on the screen for the first time.
    """

    first_shown = Signal()

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.setWindowTitle("netviz")
        self.setMinimumSize(QSize(960, 600))
        self.session = session
        self._settings = settings
        self._theme = DARK_THEME
        self._shown = False
        self.errors = ErrorReporter(self)
        self.toast = Toast(self)
        self.actions_ = Actions(self, session)
        self.training_bar = TrainingBar(session, self.actions_.by_name, self)
        self.addToolBar(self.training_bar)
        self.network = NetworkPanel(session, self)
        self.setCentralWidget(self.network)
        self.flattening = FlattenShow(session, self.network.view, self)
        self.input = InputPanel(session)
        self.shares = SharesPanel(session)
        self.weights = WeightsPanel(session)
        self.sums = SumsPanel(session)
        self.what_if = WhatIfPanel(session)
        self.compare = ComparePanel(session)
        self.learn = LearnPanel(session)
        self.layers = LayersPanel(session)
        self.summary = SummaryPanel(session)
        self.settings_ = SettingsPanel(session)
        self.curves = CurvesPanel(session)
        self.timeline = Timeline(session, self.actions_.by_name)
        self.runs = RunsPanel(session, self.curves, self.actions_.by_name)
        self.data = DataPanel(session)
        self._panels = (
            self.network,
            self.input,
            self.shares,
            self.weights,
            self.sums,
            self.what_if,
            self.compare,
            self.learn,
            self.layers,
            self.summary,
            self.settings_,
            self.curves,
            self.timeline,
            self.runs,
            self.data,
        )
        for panel in self._panels:
            panel.setProperty("role", "panel")
            panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._place_docks()
        self._connect()
        self._restore()

    # Composition -----------------------------------------------------------------------------------------------------

    def _place_docks(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for widget, title, tip in (
            (self.weights, "Weights", "Every weight as a picture"),
            (self.learn, "Learn", "Backpropagation from the image shown, step by step"),
            (self.sums, "Sums", "The arithmetic of the selection, to be checked by hand"),
            (self.what_if, "What if", "What would be without it, from real forward passes"),
            (self.compare, "Pins", "Pinned selections side by side"),
            (self.summary, "Model", "Layers and parameters"),
            (self.layers, "Layers", "How each layer fares: gradients, updates, silent units, weights"),
            (self.settings_, "Settings", "What the run learns with, and experiments to try (Ctrl+,)"),
        ):
            self.tabs.setTabToolTip(self.tabs.addTab(widget, title), tip)
        area = Qt.DockWidgetArea
        self.setCorner(Qt.Corner.BottomLeftCorner, area.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, area.BottomDockWidgetArea)
        self._docks = {
            "input": self._dock("Input", "input-dock", self.input, area.LeftDockWidgetArea),
            "shares": self._dock("What it sends", "shares-dock", self.shares, area.LeftDockWidgetArea),
            "weights": self._dock("Inside the network", "weights-dock", self.tabs, area.RightDockWidgetArea),
            "curves": self._dock(
                "Training", "curves-dock", TrainingDock(self.curves, self.timeline), area.BottomDockWidgetArea
            ),
            "runs": self._dock("Runs", "runs-dock", self.runs, area.BottomDockWidgetArea),
            "data": self._dock("Data", "data-dock", self.data, area.BottomDockWidgetArea),
        }
        self._tab_data()
        view = self.menuBar().findChild(QMenu, "menu-view")
        panels = view.addMenu("&Panels") if view is not None else None
        if panels is not None:
            panels.addActions([dock.toggleViewAction() for dock in self._docks.values()])

    def _dock(self, title: str, name: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _tab_data(self) -> None:
        """Put the data behind the curves; nothing is computed for them until they are brought to the front."""
        self.setTabPosition(Qt.DockWidgetArea.BottomDockWidgetArea, QTabWidget.TabPosition.North)
        self.tabifyDockWidget(self._docks["curves"], self._docks["runs"])
        self.tabifyDockWidget(self._docks["runs"], self._docks["data"])
        self._docks["curves"].raise_()
        self._docks["data"].visibilityChanged.connect(self.data.set_seen)

    @Slot()
    def show_data(self) -> None:
        """Bring the images of the data set to the front, ready for the keyboard."""
        self._docks["data"].show()
        self._docks["data"].raise_()
        self.data.thumbnails.setFocus()

    @Slot()
    def show_runs(self) -> None:
        """Bring the runs to the front."""
        self._docks["runs"].show()
        self._docks["runs"].raise_()

    @Slot()
    def show_learning(self) -> None:
        """Bring the lesson to the front."""
        self._docks["weights"].show()
        self.tabs.setCurrentWidget(self.learn)

    def _arrange(self) -> None:
        """Give the docks their first sizes."""
        docks, across, down = self._docks, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        wide, tall = self.width(), self.height()
        self.resizeDocks([docks["input"], docks["weights"]], [302, min(max(round(wide * 0.26), 300), 460)], across)
        # The image as large as the dock is wide, with its buttons and words under it; the rest for the numbers.
        self.resizeDocks([docks["input"], docks["shares"]], [420, max(tall - 500, 260)], down)
        # Curves, the timeline and what is followed through time need as much, and the network the rest.
        under = max(round(tall * 0.3), 248)
        self.resizeDocks([docks["weights"], docks["curves"]], [tall - under, under], down)

    def _connect(self) -> None:
        session, actions = self.session, self.actions_.by_name
        session.failed.connect(self.errors.report)
        session.refused.connect(self.errors.refuse)
        session.notice.connect(self._on_notice)
        session.dataset_changed.connect(self._on_dataset_changed)
        for name, slot in (
            ("fit", self.network.view.fit),
            ("zoom-in", self.network.view.zoom_in),
            ("zoom-out", self.network.view.zoom_out),
            ("flatten", self.flattening.toggle),
            ("clear", self.flattening.end),
            ("data", self.show_data),
            ("settings", self.show_settings),
            ("runs", self.show_runs),
            ("theme", self._on_theme),
            ("motion", self._on_motion),
            ("without", partial(self._ask, WhatIfQuestion.WITHOUT)),
            ("full-ink", partial(self._ask, WhatIfQuestion.FULL_INK)),
            ("ranking", partial(self._ask, WhatIfQuestion.RANKING)),
            ("learn-next", self.show_learning),
            ("check-gradient", self.show_learning),
            ("shortcuts", self.show_shortcuts),
            ("about", self.show_about),
        ):
            actions[name].triggered.connect(slot)

        self.actions_.presets.triggered.connect(self._on_preset)
        self.drawing = DrawingActions(self.input.desk, actions, self)
        self.pictures = PictureCommands(self, self._settings)
        self.files = FileCommands(self, self._settings)
        for digit, action in enumerate(self.actions_.digits):
            action.triggered.connect(partial(self._on_digit, digit))
        self.time = TimeCommands(session, actions, self)
        self._courtesy = KeyboardCourtesy(self)

    def _restore(self) -> None:
        settings = self._settings
        self.set_theme(settings.theme)
        self.session.set_appearance(settings.restore_appearance(self.session.appearance))
        self._reduce_motion(settings.reduced_motion)
        self.actions_.by_name["motion"].setChecked(settings.reduced_motion is True)
        if settings.speed is not None:
            self.training_bar.set_speed(settings.speed)
        if settings.history_megabytes is not None:
            self.session.runs.set_budget(settings.history_megabytes << 20)
        self.tabs.setCurrentIndex(min(settings.tab, self.tabs.count() - 1))
        self._restored = settings.restore_window(self)
        if not self._restored:
            self._first_size()
        if not settings.flattening_seen:
            self.flattening.played.connect(self._on_flattening_played)
            self.flattening.play_when_ready()

    def _first_size(self) -> None:
        screen = self.screen().availableGeometry()
        self.resize(min(1440, screen.width()), min(900, screen.height()))

    @Slot()
    def _on_flattening_played(self) -> None:
        self._settings.flattening_seen = True

    # Theme and motion ------------------------------------------------------------------------------------------------

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Change every colour in the window."""
        self._theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(theme))
        self.setStyleSheet(stylesheet(theme))
        for view in (self.training_bar, *self._panels):
            view.set_theme(theme)
        self.flattening.set_theme(theme)
        self.session.set_palette(theme.palette)
        self.actions_.by_name["theme"].setChecked(theme is LIGHT_THEME)

    @Slot(bool)
    def _on_theme(self, light: bool) -> None:
        self.set_theme(LIGHT_THEME if light else DARK_THEME)

    @Slot(bool)
    def _on_motion(self, reduced: bool) -> None:
        self._reduce_motion(True if reduced else None)

    def _reduce_motion(self, reduced: bool | None) -> None:
        """Leave out what moves for its own sake; None follows the system."""
        self.network.view.reduced_motion = reduced
        self.session.arranger.animated = not (motion_is_reduced() if reduced is None else reduced)
        self.flattening.follow_motion()
        self.data.thumbnails.glide.reduced_motion = reduced

    def _on_digit(self, digit: int) -> None:
        """Say what the drawing is meant to be, or show the next image of a digit."""
        if self.input.desk.is_shown:
            self.input.desk.set_label(digit)
        else:
            self.session.browser.show_next_of_digit(digit)

    def _ask(self, question: WhatIfQuestion) -> None:
        self.tabs.setCurrentWidget(self.what_if)
        self.what_if.choose(question)

    @Slot()
    def show_settings(self) -> None:
        """Bring the settings to the front, ready for the keyboard."""
        self._docks["weights"].show()
        self._docks["weights"].raise_()
        self.tabs.setCurrentWidget(self.settings_)
        self.settings_.take_focus()

    @Slot(QAction)
    def _on_preset(self, action: QAction) -> None:
        self.show_settings()
        self.settings_.choose_preset(action.data())

    # Messages --------------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_notice(self, sentence: str) -> None:
        self.toast.say(sentence)

    @Slot()
    def _on_dataset_changed(self) -> None:
        dataset = self.session.dataset
        self.setWindowTitle("netviz" if dataset is None else f"netviz – {dataset.name}")

    @Slot()
    def show_shortcuts(self) -> None:
        """List the shortcuts."""
        shortcuts_dialog(self).open()

    @Slot()
    def show_about(self) -> None:
        """Say what the program is."""
        about_dialog(self).open()

    # Life ------------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange the docks once the window has its size."""
        super().showEvent(event)
        if self._shown:
            return
        self._shown = True
        # Not a slider, which would take the arrows that change the image.
        self.network.view.setFocus()
        if not self._restored:
            QTimer.singleShot(0, self, self._arrange)
        QTimer.singleShot(0, self, self.first_shown.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the threads and wait, keep the settings, then let go of the window, in that order."""
        self.flattening.end()
        self.session.lesson.end()
        self.session.close()
        self._settings.save_window(self)
        self._settings.theme = self._theme
        self._settings.reduced_motion = self.network.view.reduced_motion
        self._settings.speed = self.training_bar.speed
        self._settings.tab = self.tabs.currentIndex()
        self._settings.history_megabytes = self.session.runs.budget >> 20
        self._settings.save_appearance(self.session.appearance)
        super().closeEvent(event)
