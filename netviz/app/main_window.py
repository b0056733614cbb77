"""The main window: composes commands, views, panels and dialogs, and closes them in order."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from netviz.app.actions import Actions
from netviz.app.class_words import ClassWords
from netviz.app.commands.catalogue import COMMANDS, GESTURES, MENUS
from netviz.app.commands.declaration import Context
from netviz.app.comparison_dialogs import ComparisonDialogs
from netviz.app.dock_memory import DockMemory
from netviz.app.errors import ErrorReporter
from netviz.app.exports.export_dialogs import ExportDialogs
from netviz.app.exports.film.film_dialogs import FilmDialogs
from netviz.app.exports.studio import Studio
from netviz.app.exports.view_menus import ViewMenus
from netviz.app.file_dialogs import FileDialogs
from netviz.app.fork_dialogs import ForkDialogs
from netviz.app.glossary import Glossary
from netviz.app.handout_dialogs import HandoutDialogs
from netviz.app.help_dialogs import HelpDialogs
from netviz.app.hint_fixes import HintFixes
from netviz.app.key_list import key_groups
from netviz.app.keyboard_courtesy import KeyboardCourtesy
from netviz.app.language import Language, start_in_english
from netviz.app.lesson_requests import LessonRequests
from netviz.app.look import Look
from netviz.app.opening import Opening
from netviz.app.palette import CommandPalette
from netviz.app.palette_entries import palette_entries
from netviz.app.panels import Panels
from netviz.app.picture_dialogs import PictureDialogs
from netviz.app.presentation import Presentation
from netviz.app.recent_files import RecentFiles
from netviz.app.session_dialogs import SessionDialogs
from netviz.app.settings import Settings
from netviz.app.tab_order import TabOrder
from netviz.app.title_buttons import TitleButtons
from netviz.app.views import Views
from netviz.app.worksheet_dialogs import WorksheetDialogs
from netviz.session.session import Session
from netviz.training.pacing import PACES
from netviz.widgets.parts.quiet_place import QuietPlace
from netviz.widgets.parts.tips import wrap_tips
from netviz.widgets.parts.toast import Toast
from netviz.widgets.runs.curves_panel import load_plots
from netviz.workers.run_reports import RunState

_PAINTED_MS = 50
"""After so long the window has been painted for the first time."""


class MainWindow(QMainWindow):
    """The whole program in a window.

    Attributes
    ----------
    session : Session
        The models.
    actions_ : Actions
        The commands.
    views : Views
    panels : Panels
        The docks and tabs that hold the views.
    tab_order : TabOrder
    look : Look
        Theme, text size and motion.
    presentation : Presentation
    files, sessions, pictures, worksheets, handouts, exports, films, forks, comparisons, help : QObject
        Dialogs.
    studio : Studio
        Poses the window for pictures.
    view_menus : ViewMenus
    opening : Opening
    recent : RecentFiles
    palette_ : CommandPalette
    errors : ErrorReporter
    toast : Toast
    lessons : LessonRequests
    glossary : Glossary
    hint_fixes : HintFixes

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
        # A screen of 1920 × 1080 at a ratio of 2 has 960 × 540.
        self.setMinimumSize(QSize(960, 480))
        self.session = session
        self._settings = settings
        self._shown = False
        self._awaits_training = self._awaits_image = True
        self.errors = ErrorReporter(self)
        self.toast = Toast(self)
        self.lessons = LessonRequests(self)
        start_in_english()
        self.actions_ = Actions(self, COMMANDS, MENUS)
        self.views = Views(session, self.actions_.by_name, self)
        self.addToolBar(self.views.training_bar)
        self.setCentralWidget(self.views.network)
        for panel in self.views.panels:
            panel.setProperty("role", "panel")
            panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.panels = Panels(self, self.views, self.actions_.by_name["fold-bottom"])
        self.tab_order = TabOrder(self, self.panels.is_behind)
        docks = [dock.toggleViewAction() for dock in self.panels.docks.values()]
        self.actions_.menu("view/panels").addActions(docks)
        self.look = Look(self, self.views, session.display, session.arranger)
        TitleButtons(self.panels.docks.values(), self.look)
        place = self.toast.place = QuietPlace(self.views.network, self.views.network.view)
        self.presentation = Presentation(self, self.panels, self.look, self.views.training_bar, place)
        settles = self.presentation
        self._dock_memory = DockMemory(self, self.panels.docks, lambda: settles.is_on or settles.is_settling)
        self.language = Language(self, self.look)
        self.class_words = ClassWords(self, session.images, self.actions_, self.language)
        self._add_dialogs()
        self._connect()
        self._restore()
        self.language.start(settings.language)

    # Composition -----------------------------------------------------------------------------------------------------

    def _add_dialogs(self) -> None:
        s, settings = self.session, self._settings
        self.sessions = SessionDialogs(self, settings, s.file, s.images, self.panels, self.views.network.view)
        self.files = FileDialogs(self, settings, s.files, s.following, self.look, s.messages)
        self.pictures = PictureDialogs(self, settings, self.look, s.images, s.drawing, s.jobs, s.messages, s.display)
        self.worksheets = WorksheetDialogs(self, settings, s.display, s.runs, s.images, s.jobs, s.messages)
        self.studio = Studio(self, self.look, s.pictures, self.views.network.view)
        self.handouts = HandoutDialogs(self, settings, self.studio, s, self.views.network.words)
        self.exports = ExportDialogs(self, settings, self.look, self.studio, s.jobs, s.messages)
        self.films = FilmDialogs(self, settings, self.look, s)
        self.view_menus = ViewMenus(self.views.panels, self.exports, self.panels.title_of, self)
        self.opening = Opening(self, settings, s.files, self.files, self.pictures, self.lessons, s.messages)
        self.recent = RecentFiles(settings, self)
        self.forks = ForkDialogs(self, s.run, s.runs, s.time_machine, s.messages)
        self.comparisons = ComparisonDialogs(self, settings, s.comparing, s.runs, s.time_machine, self.look)
        self.glossary = Glossary(self, s.facts)
        self.hint_fixes = HintFixes(s, self.views, self.panels, self.glossary, settings, self)
        self.help = HelpDialogs(self, partial(key_groups, MENUS, COMMANDS, GESTURES))
        entries = partial(palette_entries, self.actions_, self.panels, self.views)
        self.palette_ = CommandPalette(self, entries)

    def _connect(self) -> None:
        messages = self.session.messages
        messages.failed.connect(self.errors.report)
        messages.refused.connect(self.errors.refuse)
        messages.noticed.connect(self.toast.show_message)
        self.session.images.dataset_changed.connect(self._show_title)
        self.session.file.changed.connect(self._show_title)
        self.session.run.config_changed.connect(self._show_title)
        self.opening.session_chosen.connect(self.sessions.open)
        self.recent.chosen.connect(self.opening.open)
        for used in (self.sessions.used, self.session.files.opened, self.session.following.began, self.pictures.opened):
            used.connect(self.recent.remember)
        self.session.files.ask_before_loss = self.sessions.ask_before_loss
        self.recent.fill(self.actions_.menu("file/recent"))
        self.actions_.bind(
            Context(
                session=self.session,
                views=self.views,
                panels=self.panels,
                look=self.look,
                language=self.language,
                presentation=self.presentation,
                files=self.files,
                sessions=self.sessions,
                opening=self.opening,
                recent=self.recent,
                pictures=self.pictures,
                worksheets=self.worksheets,
                handouts=self.handouts,
                exports=self.exports,
                films=self.films,
                forks=self.forks,
                comparisons=self.comparisons,
                help=self.help,
                glossary=self.glossary,
                lessons=self.lessons,
                palette=self.palette_,
                window=self,
            )
        )
        # While the images are read and the first picture is drawn.
        self.first_shown.connect(lambda: QTimer.singleShot(_PAINTED_MS, self, load_plots))
        self.session.pictures.frame_changed.connect(self._prepare_curves)
        self.session.run.changed.connect(self._on_run)
        self.presentation.changed.connect(self._on_run)
        self._courtesy = KeyboardCourtesy(self)
        self.views.curves.made.connect(self._on_curves_made)
        wrap_tips(self)

    # Settings --------------------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        settings, display = self._settings, self.session.display
        self.look.set_text_size(settings.text_size)
        self.look.signs_by_pattern = settings.signs_by_pattern
        self.look.set_theme(settings.theme)
        display.set_appearance(settings.restore_appearance(display.appearance))
        self.look.reduce_motion(settings.reduced_motion)
        self.session.run.set_pace(PACES[settings.pace])
        if settings.history_megabytes is not None:
            self.session.runs.set_budget(settings.history_megabytes << 20)
        self.panels.tabs.set_places(settings.places)
        self.panels.tabs.setCurrentIndex(min(settings.tab, self.panels.tabs.count() - 1))
        self._restored = settings.restore_window(self)
        if not self._restored:
            screen = self.screen().availableGeometry()
            self.resize(min(1440, screen.width()), min(900, screen.height()))
        # There is nothing to see at the bottom before the first training.
        self.panels.fold()
        if not settings.flattening_seen:
            self.views.flattening.played.connect(self._on_flattening_played)
            self.views.flattening.play_when_ready()

    def _save(self) -> None:
        settings = self._settings
        self.presentation.leave()
        settings.image_height = self.panels.docks["input"].height()
        if not self.panels.are_hidden:
            self.panels.unfold()
        settings.text_size = self.look.text_size
        settings.places = self.panels.tabs.places
        settings.save_window(self)
        settings.theme = self.look.theme
        settings.language = self.language.choice
        settings.signs_by_pattern = self.look.signs_by_pattern
        settings.reduced_motion = self.look.reduced_motion
        if self.session.run.pace in PACES:
            settings.pace = PACES.index(self.session.run.pace)
        settings.tab = self.panels.tabs.currentIndex()
        settings.history_megabytes = self.session.runs.budget >> 20
        settings.save_appearance(self.session.display.own_appearance)

    @Slot()
    def _on_flattening_played(self) -> None:
        self._settings.flattening_seen = True

    def open_picture(self, path: Path) -> None:
        """Show a picture of digits, once there is a network that reads it."""
        pictures = self.session.pictures

        def show() -> None:
            pictures.frame_changed.disconnect(show)
            self.pictures.open(str(path))

        pictures.frame_changed.connect(show)

    @Slot()
    def _on_curves_made(self) -> None:
        self._courtesy.watch(self.views.curves)

    @Slot()
    def _prepare_curves(self) -> None:
        """Make the curves once the network is seen, and before anyone trains."""
        self.session.pictures.frame_changed.disconnect(self._prepare_curves)
        QTimer.singleShot(0, self.views.curves, self.views.curves.make)

    @Slot()
    def _on_run(self) -> None:
        """Open the bottom when the first training starts."""
        presents = self.presentation.is_on and not self.presentation.keeps_panels
        is_under_way = self.session.run.status.state in (RunState.RUNNING, RunState.FOLLOWING)
        if self._awaits_training and is_under_way and not presents:
            self._awaits_training = False
            self.panels.unfold("curves")

    @Slot()
    def _show_title(self) -> None:
        """Name the session's file, with a mark while it has changes; without one, the network's and the data set."""
        dataset, file, run = self.session.images.dataset, self.session.file, self.session.run.description
        if file.path is not None:
            self.setWindowTitle(f"{file.path.name}[*] – netviz")
            self.setWindowModified(file.has_changes)
            return
        self.setWindowModified(False)
        network = "" if run is None else run.file_name
        self.setWindowTitle(" – ".join(["netviz", *filter(None, (network, dataset.name if dataset else ""))]))

    # Life ------------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange the docks once the window has its size."""
        super().showEvent(event)
        if self._shown:
            return
        self._shown = True
        # Not a slider, which would claim the arrows that change the image.
        self.views.network.view.setFocus()
        if self._restored:
            QTimer.singleShot(0, self, self._give_image_back)
        else:
            QTimer.singleShot(0, self.panels, self.panels.arrange)
        QTimer.singleShot(0, self, self.first_shown.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let text and panels grow with a large window."""
        super().resizeEvent(event)
        if self.look.follow_size(event.size()) and self._shown and not self._restored:
            QTimer.singleShot(0, self.panels, self.panels.arrange)
        if self._shown and self._restored and self._awaits_image:
            QTimer.singleShot(0, self, self._give_image_back)

    @Slot()
    def _give_image_back(self) -> None:
        """Give the image its height of the last time, once the window has its size of the last time.

        The docks were stored with the bottom open, and some desktops give the window its size in two steps: Qt shares
        the differences among the docks.
        """
        if self._awaits_image and (self.width(), self.height()) == self._settings.window_size:
            self._awaits_image = False
            self.panels.give_image(self._settings.image_height)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the threads to end, save the settings and close the window, which waits for nothing.

        The program waits for the threads once the window is gone.
        """
        self.views.flattening.end()
        self.session.lesson.end()
        self.films.close()
        self.session.stop()
        self.views.curves.are_wanted = False
        self._save()
        # Threads may still deliver pictures, for which there is no window any more.
        self.setUpdatesEnabled(False)
        super().closeEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Move the focus in the order of the window."""
        if QGuiApplication.styleHints().tabFocusBehavior() != Qt.TabFocusBehavior.TabFocusAllControls:
            # The system skips buttons.
            return super().focusNextPrevChild(forwards)
        found = self.tab_order.next(forwards)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
        return found is not None
