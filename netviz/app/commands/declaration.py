"""What a command, a menu and a gesture are, and what commands act on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from netviz.app.comparison_dialogs import ComparisonDialogs
from netviz.app.exports.export_dialogs import ExportDialogs
from netviz.app.exports.film.film_dialogs import FilmDialogs
from netviz.app.file_dialogs import FileDialogs
from netviz.app.fork_dialogs import ForkDialogs
from netviz.app.glossary import Glossary
from netviz.app.handout_dialogs import HandoutDialogs
from netviz.app.help_dialogs import HelpDialogs
from netviz.app.language import Language
from netviz.app.lesson_requests import LessonRequests
from netviz.app.look import Look
from netviz.app.opening import Opening
from netviz.app.palette import CommandPalette
from netviz.app.panels import Panels
from netviz.app.picture_dialogs import PictureDialogs
from netviz.app.presentation import Presentation
from netviz.app.recent_files import RecentFiles
from netviz.app.session_dialogs import SessionDialogs
from netviz.app.views import Views
from netviz.app.worksheet_dialogs import WorksheetDialogs
from netviz.sentences import comment_of, mark
from netviz.session.session import Session


@dataclass(frozen=True, slots=True)
class Context:
    """What commands act on: the models, the views, and the services of the window.

    Attributes
    ----------
    session : Session
    views : Views
    panels : Panels
        Brings docks and tabs to the front.
    look : Look
        Theme, text size and motion.
    presentation : Presentation
        Fills the screen.
    opening : Opening
        Opens files of every kind.
    recent : RecentFiles
        Those that were used last.
    files, sessions, pictures, worksheets, handouts, exports, films, forks, comparisons, help : object
        Dialogs.
    palette : CommandPalette
    glossary : Glossary
    lessons : LessonRequests
    window : QWidget
        The main window, to be closed.
    """

    session: Session
    views: Views
    panels: Panels
    look: Look
    language: Language
    presentation: Presentation
    opening: Opening
    recent: RecentFiles
    files: FileDialogs
    sessions: SessionDialogs
    pictures: PictureDialogs
    worksheets: WorksheetDialogs
    handouts: HandoutDialogs
    exports: ExportDialogs
    films: FilmDialogs
    forks: ForkDialogs
    comparisons: ComparisonDialogs
    help: HelpDialogs
    palette: CommandPalette
    glossary: Glossary
    lessons: LessonRequests
    window: QWidget


def QT_TRANSLATE_NOOP(context: str, text: str, comment: str = "") -> str:
    """Return a literal with its comment; tools find it by the name of this function, which Qt's own types as object."""
    return mark(text, comment)


def always(context: Context) -> bool:
    """Enable a command at any time."""
    return True


def has_data(context: Context) -> bool:
    """Enable a command once a data set is loaded."""
    return context.session.images.dataset is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command.

    Attributes
    ----------
    name : str
        The action's object name is ``action-`` and this name.
    title : str
        What the menu shows, with a mnemonic; marked for translation in `translation_context`.
    menu : str
        The path of its menu, a key of `netviz.app.commands.catalogue.MENUS`.
    tooltip : str
        One sentence without a full stop; the keys are appended.
    run : callable
        Does it.
    keys : tuple of str
        In Qt's notation.
    is_enabled : callable
        Whether it can be run now.
    is_checked : callable or None
        For a command that can be switched on and off: whether it is on.
    radio_group : str
        Commands in the same group are alternatives; exactly one is checked.
    starts_group : bool
        Whether a separator precedes it in the menu.
    title_now, tooltip_now : callable or None
        A translated text that depends on what the command would do now, in place of `title` or `tooltip`.
    row : str
        What the list of keys shows; consecutive commands with the same text share a row. By default the title.
    arguments : mapping
        Values for the placeholders in the texts.
    translation_context : str
    """

    name: str
    title: str
    menu: str
    tooltip: str
    run: Callable[[Context], object]
    keys: tuple[str, ...] = ()
    is_enabled: Callable[[Context], bool] = always
    is_checked: Callable[[Context], bool] | None = None
    radio_group: str = ""
    starts_group: bool = False
    title_now: Callable[[Context], str] | None = None
    tooltip_now: Callable[[Context], str] | None = None
    row: str = ""
    arguments: Mapping[str, object] = field(default_factory=dict)
    translation_context: str = "Command"

    def translated(self, text: str) -> str:
        """Return one of the command's texts in the user's language."""
        return QCoreApplication.translate(self.translation_context, text, comment_of(text)).format_map(self.arguments)


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu or submenu.

    Attributes
    ----------
    title : str
        With a mnemonic; marked for translation in the context ``Command``.
    starts_group : bool
        Whether a separator precedes a submenu.
    """

    title: str
    starts_group: bool = False

    @property
    def text(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate("Command", self.title, comment_of(self.title))


@dataclass(frozen=True, slots=True)
class Gesture:
    """Something in the list of keys that is no command: the mouse, or keys of the view that has the focus.

    Attributes
    ----------
    menu : str
        The menu under whose title it is listed.
    input : str
        The keys or the movement in words; marked for translation in the context ``Command``.
    meaning : str
        What it does; also marked for translation.
    view : str
        The object name of the view that handles the keys.
    keys : tuple of str
        The keys that the view handles, in Qt's notation.
    """

    menu: str
    input: str
    meaning: str
    view: str = ""
    keys: tuple[str, ...] = ()
