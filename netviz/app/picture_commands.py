"""Pictures from outside: opened, pasted and dropped ones become drawings, and images are saved as pictures."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtWidgets import QFileDialog

from netviz.app.settings import Settings
from netviz.data.centring import digit_from_picture
from netviz.session.drawing_desk import Tool
from netviz.session.picture_files import grey_of, read_picture, write_digit
from netviz.widgets.image.picture_dialog import PictureDialog

if TYPE_CHECKING:
    from netviz.app.main_window import MainWindow


class PictureCommands(QObject):
    """Asks for pictures, shows what the network will see of them, and puts them on the drawing desk."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._session = window.session
        self._desk = window.input.desk
        for name, slot in (
            ("open-picture", self.ask_open),
            ("paste-picture", self.paste),
            ("save-image", self.ask_save),
        ):
            window.actions_.by_name[name].triggered.connect(slot)
        window.input.picture_dropped.connect(self.open)

    @Slot()
    def ask_open(self) -> None:
        """Ask for a picture and show what the network would see of it."""
        kinds = " ".join(sorted(f"*.{bytes(kind.data()).decode()}" for kind in QImageReader.supportedImageFormats()))
        name, _ = QFileDialog.getOpenFileName(
            self._window, "Open a picture", str(self._settings.folder), f"Pictures ({kinds});;All files (*)"
        )
        if name:
            self._settings.folder = Path(name).parent
            self.open(name)

    @Slot(str)
    def open(self, name: str) -> None:
        """Read a picture in the background and show what the network would see of it."""
        path = Path(name)
        self._session.in_background("open picture", partial(_read, path), partial(self._ask, path.name))

    @Slot()
    def paste(self) -> None:
        """Take the picture in the clipboard, or the file that it names."""
        clipboard = QGuiApplication.clipboard()
        # Where nobody owns the clipboard there are no data at all.
        contents = clipboard.mimeData()
        files = [url.toLocalFile() for url in contents.urls() if url.isLocalFile()] if contents is not None else []
        image = clipboard.image()
        if not image.isNull():
            work = partial(_shows_a_digit, partial(grey_of, image))
            self._session.in_background("paste picture", work, partial(self._ask, "From the clipboard"))
        elif files:
            self.open(files[0])
        else:
            self._session.refused.emit("There is no picture in the clipboard; copy one first.")

    def _ask(self, name: str, grey: NDArray[np.uint8]) -> None:
        if self._session.dataset is None:
            self._session.refused.emit("The data set is still being loaded; open the picture again in a moment.")
            return
        dialog = PictureDialog(grey, name, self._window.theme, self._window)
        dialog.taken.connect(self._take)
        dialog.open()

    @Slot(object)
    def _take(self, digit: NDArray[np.uint8]) -> None:
        # What the dialog has shown is what the network sees: it is not centred once more.
        self._desk.put(digit)
        self._desk.choose(Tool.PEN)

    @Slot()
    def ask_save(self) -> None:
        """Ask where to, and write the image that the network reads now."""
        image = self._session.image
        if image is None:
            return
        suggested = str(self._settings.folder / "digit.png")
        name, _ = QFileDialog.getSaveFileName(self._window, "Save the image", suggested, "Pictures (*.png)")
        if name:
            path = Path(name) if Path(name).suffix else Path(name).with_suffix(".png")
            self._settings.folder = path.parent
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the image that the network reads now, 28 by 28 pixels, in the background."""
        image = self._session.image
        if image is not None:
            self._session.in_background("save image", partial(write_digit, path, image.pixels), self._on_saved)

    def _on_saved(self, name: str) -> None:
        self._session.notice.emit(f"Saved {name}.")


def _read(path: Path) -> NDArray[np.uint8]:
    return _shows_a_digit(partial(read_picture, path))


def _shows_a_digit(read: partial[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """Read a picture, and say so at once where nothing is on it."""
    grey = read()
    digit_from_picture(grey)
    return grey
