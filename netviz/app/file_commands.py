"""Networks, data sets and pictures of the window: asks for a file, and has it read or written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSaveFile, Slot
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QFileDialog

from netviz.app.settings import Settings

if TYPE_CHECKING:
    from netviz.app.main_window import MainWindow

_MODEL_FILES = "Networks (*.safetensors);;All files (*)"
_PICTURE_FILES = "Pictures (*.png)"


class FileCommands(QObject):
    """Lets the actions of the menu File act on the session and the window."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        for name, slot in (
            ("open", self.ask_open),
            ("open-data", self.ask_open_data),
            ("save", self.ask_save),
            ("save-picture", self.ask_save_picture),
        ):
            window.actions_.by_name[name].triggered.connect(slot)

    @Slot()
    def ask_open(self) -> None:
        """Ask for a parameter file and show its network."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open a network", str(self._settings.folder), _MODEL_FILES)
        if name:
            self._settings.folder = Path(name).parent
            self._window.session.open_model(Path(name))

    @Slot()
    def ask_open_data(self) -> None:
        """Ask for a folder with a data set and load it."""
        name = QFileDialog.getExistingDirectory(self._window, "Open a data set", str(self._settings.folder))
        if name:
            self._settings.folder = Path(name).parent
            self._window.session.load_dataset(Path(name))

    @Slot()
    def ask_save(self) -> None:
        """Ask where to, and write the parameters that are shown."""
        suggested = str(self._settings.folder / "network.safetensors")
        name, _ = QFileDialog.getSaveFileName(self._window, "Save the network", suggested, _MODEL_FILES)
        if name:
            path = Path(name) if Path(name).suffix else Path(name).with_suffix(".safetensors")
            self._settings.folder = path.parent
            self._window.session.save_model(path)

    @Slot()
    def ask_save_picture(self) -> None:
        """Ask where to, and write what the window shows."""
        picture = self._window.grab().toImage()
        suggested = str(self._settings.folder / "netviz.png")
        name, _ = QFileDialog.getSaveFileName(self._window, "Save a picture", suggested, _PICTURE_FILES)
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name).with_suffix(".png")
        self._settings.folder = path.parent
        # QSaveFile writes beside and renames.
        file = QSaveFile(os.fspath(path))
        opened = file.open(QSaveFile.OpenModeFlag.WriteOnly)
        written = opened and QImageWriter(file, QByteArray(b"png")).write(picture) and file.commit()
        if written:
            self._window.toast.say(f"Saved {path.name}.")
        else:
            self._window.errors.refuse(
                f"{path.name} could not be written: {file.errorString()}. Choose another folder."
            )
