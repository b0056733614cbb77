"""Opening whatever the user has: a file that is chosen, dropped on the window, or was used last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from netviz.app.file_dialogs import FileDialogs
from netviz.app.lesson_requests import LessonRequests
from netviz.app.picture_dialogs import PictureDialogs
from netviz.app.settings import Settings
from netviz.data.loading import DATA_ENDINGS
from netviz.data.pictures import ENDINGS as PICTURE_ENDINGS
from netviz.formats.errors import FormatError
from netviz.formats.kinds import LESSON_ENDING, SESSION_ENDING, FileKind, kind_of
from netviz.formats.reading import ENDINGS as NETWORK_ENDINGS
from netviz.sentences import sentence_of
from netviz.session.files import Files
from netviz.session.messages import Messages


class Opening(QObject):
    """Opens files and folders by what they are, wherever they come from.

    Parameters
    ----------
    window : QWidget
        Takes what is dropped on it.
    settings : Settings
        Remembers the folder.
    files : Files
    dialogs : FileDialogs
    pictures : PictureDialogs
    lessons : LessonRequests
    messages : Messages

    Signals
    -------
    session_chosen : Path
        It is a session.
    """

    session_chosen = Signal(object)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        files: Files,
        dialogs: FileDialogs,
        pictures: PictureDialogs,
        lessons: LessonRequests,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._files = files
        self._dialogs = dialogs
        self._pictures = pictures
        self._lessons = lessons
        self._messages = messages
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def ask(self) -> None:
        """Ask for a file of any kind and open it."""
        kinds = (
            (
                self.tr("Everything that netviz opens"),
                (SESSION_ENDING, *NETWORK_ENDINGS, *DATA_ENDINGS, *PICTURE_ENDINGS),
            ),
            (self.tr("Sessions"), (SESSION_ENDING,)),
            (self.tr("Networks"), NETWORK_ENDINGS),
            (self.tr("Images to learn from"), DATA_ENDINGS),
            (self.tr("Pictures of digits"), PICTURE_ENDINGS),
            (self.tr("Lessons"), (LESSON_ENDING,)),
        )
        filters = [f"{kind} ({' '.join(f'*{ending}' for ending in endings)})" for kind, endings in kinds]
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a session, a network, images or a picture"),
            str(self._settings.folder),
            ";;".join([*filters, self.tr("All files (*)")]),
            options=QFileDialog.Option.HideNameFilterDetails,
        )
        if name:
            self._settings.folder = Path(name).parent
            self.open(Path(name))

    def ask_folder(self) -> None:
        """Ask for a folder and open it: images to learn from, or the checkpoints of a training elsewhere."""
        title = self.tr("Open a folder of images or of checkpoints")
        name = QFileDialog.getExistingDirectory(self._window, title, str(self._settings.folder))
        if name:
            self._settings.folder = Path(name).parent
            self.open(Path(name))

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a file or a folder by what it is."""
        try:
            kind = kind_of(path)
        except FormatError as error:
            self._messages.refuse(sentence_of(error))
            return
        match kind:
            case FileKind.SESSION:
                self.session_chosen.emit(path)
            case FileKind.LESSON:
                self._lessons.ask(path)
            case FileKind.NETWORK:
                self._files.open_model(path, asks=True)
            case FileKind.IMAGES:
                self._files.load_dataset(path, asks=True)
            case FileKind.PICTURE:
                self._pictures.open(str(path))
            case FileKind.CHECKPOINTS:
                self._dialogs.follow(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept local files."""
        if not isinstance(event, QDropEvent) or event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.open(paths[0])
        return True
