"""Pictures from outside become drawings, and images are saved as pictures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtWidgets import QFileDialog, QWidget

from netviz.app.look import Look
from netviz.app.settings import Settings
from netviz.data.centring import digit_from_picture
from netviz.session.drawing_desk import DrawingDesk, Tool
from netviz.session.images import Images
from netviz.session.messages import Messages
from netviz.session.picture_files import grey_of, read_picture, write_digit
from netviz.widgets.image.picture_dialog import PictureDialog
from netviz.workers.jobs import JobQueue


class PictureDialogs(QObject):
    """Asks for pictures, shows what the network will see of them, and puts them on the drawing desk.

    Parameters
    ----------
    window : QWidget
        The parent of the dialogs.
    settings : Settings
        Remembers the folder.
    look : Look
    images : Images
    drawing : DrawingDesk
    jobs : JobQueue
        Reads and writes in the background.
    messages : Messages
    """

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        look: Look,
        images: Images,
        drawing: DrawingDesk,
        jobs: JobQueue,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._look = look
        self._images = images
        self._drawing = drawing
        self._jobs = jobs
        self._messages = messages

    def ask_open(self) -> None:
        """Ask for a picture and show what the network would see of it."""
        kinds = " ".join(sorted(f"*.{bytes(kind.data()).decode()}" for kind in QImageReader.supportedImageFormats()))
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a picture"),
            str(self._settings.folder),
            self.tr("Pictures ({kinds});;All files (*)").format(kinds=kinds),
        )
        if name:
            self._settings.folder = Path(name).parent
            self.open(name)

    @Slot(str)
    def open(self, name: str) -> None:
        """Read a picture in the background and show what the network would see of it."""
        path = Path(name)
        work = partial(_require_digit, partial(read_picture, path))
        self._jobs.submit("open picture", work, partial(self._ask, path.name))

    def paste(self) -> None:
        """Take the picture in the clipboard, or the file that it names."""
        clipboard = QGuiApplication.clipboard()
        # An empty clipboard may have no data at all.
        contents = clipboard.mimeData()
        files = [url.toLocalFile() for url in contents.urls() if url.isLocalFile()] if contents is not None else []
        image = clipboard.image()
        if not image.isNull():
            work = partial(_require_digit, partial(grey_of, image))
            self._jobs.submit("paste picture", work, partial(self._ask, self.tr("From the clipboard")))
        elif files:
            self.open(files[0])
        else:
            self._messages.refuse(self.tr("There is no picture on the clipboard; copy one first."))

    def _ask(self, name: str, grey: NDArray[np.uint8]) -> None:
        if self._images.dataset is None:
            self._messages.refuse(self.tr("The data set is still loading; open the picture again in a moment."))
            return
        dialog = PictureDialog(grey, name, self._look.theme, self._window)
        dialog.taken.connect(self._take)
        dialog.open()

    @Slot(object)
    def _take(self, digit: NDArray[np.uint8]) -> None:
        # The dialog has already shown what the network sees: it is not centred again.
        self._drawing.put(digit, is_picture=True)
        self._drawing.choose(Tool.PEN)

    def ask_save(self) -> None:
        """Ask for a file and write the image that the network reads now to it."""
        if self._images.image is None:
            return
        suggested = str(self._settings.folder / "digit.png")
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the image"), suggested, self.tr("Pictures (*.png)")
        )
        if name:
            path = Path(name) if Path(name).suffix else Path(name).with_suffix(".png")
            self._settings.folder = path.parent
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the image that the network reads now, 28 by 28 pixels, in the background."""
        image = self._images.image
        if image is not None:
            self._jobs.submit("save image", partial(write_digit, path, image.pixels), self._on_saved)

    def _on_saved(self, name: str) -> None:
        self._messages.notice(self.tr("Saved {name}.").format(name=name))


def _require_digit(read: Callable[[], NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """Read a picture; raise at once if it shows no digit."""
    grey = read()
    digit_from_picture(grey)
    return grey
