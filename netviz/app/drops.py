"""Files that are dropped on the window: networks, data sets, lessons and pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from netviz.app.file_dialogs import FileDialogs
from netviz.app.lesson_requests import LessonRequests
from netviz.app.picture_dialogs import PictureDialogs
from netviz.data.loading import is_data_file
from netviz.data.pictures import ENDINGS, REFUSED_ENDINGS
from netviz.formats.checkpoint_files import holds_checkpoints
from netviz.session.files import Files


class Drops(QObject):
    """Opens what is dropped on the window, wherever it lands.

    Parameters
    ----------
    window : QWidget
    files : Files
    dialogs : FileDialogs
    pictures : PictureDialogs
    lessons : LessonRequests

    Signals
    -------
    session_dropped : Path
    """

    session_dropped = Signal(object)

    def __init__(
        self,
        window: QWidget,
        files: Files,
        dialogs: FileDialogs,
        pictures: PictureDialogs,
        lessons: LessonRequests,
    ) -> None:
        super().__init__(window)
        self._files = files
        self._dialogs = dialogs
        self._pictures = pictures
        self._lessons = lessons
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def open(self, path: Path) -> None:
        """Open a file or a folder by what its name says it is; whatever else it is, it may be a network."""
        ending = path.suffix.lower()
        if holds_checkpoints(path):
            self._dialogs.follow(path)
        elif path.is_dir() or is_data_file(path):
            self._files.load_dataset(path, asks=True)
        elif ending == ".netviz":
            self.session_dropped.emit(path)
        elif ending == ".toml":
            self._lessons.ask(path)
        elif ending in (*ENDINGS, *REFUSED_ENDINGS):
            self._pictures.open(str(path))
        else:
            self._files.open_model(path, asks=True)

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
