"""Asks which networks and data sets to open or save."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from netviz.app.look import Look
from netviz.app.questions import show_question
from netviz.app.settings import Settings
from netviz.formats.opening import OpenedNetwork
from netviz.formats.reading import ENDINGS
from netviz.session.files import Files
from netviz.session.following import Following
from netviz.session.messages import Messages
from netviz.widgets.files.images_dialog import ImagesDialog
from netviz.widgets.files.reading_dialog import ReadingDialog

if TYPE_CHECKING:
    # Reading pictures takes a library that nobody waits for at the start.
    from netviz.data.sources.understanding import UnderstoodImages


class FileDialogs(QObject):
    """Asks for a file or folder, and has it read or written.

    Parameters
    ----------
    window : QWidget
        The parent of the dialogs.
    settings : Settings
        Remembers the folder.
    files : Files
    following : Following
    look : Look
    messages : Messages
    """

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        files: Files,
        following: Following,
        look: Look,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._files = files
        self._following = following
        self._look = look
        self._messages = messages
        files.reading_found.connect(self._ask_reading)
        files.images_found.connect(self._ask_images)
        files.fits_mnist.connect(self._ask_about_mnist)

    @Slot(object, object)
    def _ask_reading(self, path: Path, opened: OpenedNetwork) -> None:
        """Show how a file was read, and show its network in the reading that the user chooses."""
        dialog = ReadingDialog(path.name, opened, self._look.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._show_as_chosen, dialog, path, opened))
        dialog.open()

    def _show_as_chosen(self, dialog: ReadingDialog, path: Path, opened: OpenedNetwork) -> None:
        self._files.show_network(path, opened.read_as(dialog.chosen))

    @Slot(object)
    def _ask_images(self, found: UnderstoodImages) -> None:
        """Show which images were found, and use them as the user wants them read."""
        dialog = ImagesDialog(found, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._use_images, dialog))
        dialog.open()

    def _use_images(self, dialog: ImagesDialog) -> None:
        self._files.use_images(dialog.chosen)

    @Slot(object, str)
    def _ask_about_mnist(self, path: Path, problem: str) -> None:
        """Ask whether to show a network of ten digits with MNIST, since it does not fit the images on the screen."""
        box = QMessageBox(self._window)
        box.setObjectName("mnist-question")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("netviz")
        box.setText(problem)
        box.setInformativeText(
            self.tr("It fits MNIST, the digits that come with netviz. They would replace the images shown now.")
        )
        shows = box.addButton(self.tr("Show it with &MNIST"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(shows)
        shows.clicked.connect(partial(self._show_with_mnist, path))
        show_question(box)

    def _show_with_mnist(self, path: Path, _checked: bool = False) -> None:
        self._files.load_dataset(None, model=path)

    def ask_follow(self) -> None:
        """Ask for a folder into which another program saves networks, and follow it."""
        title = self.tr("Follow a training: the folder of its checkpoints")
        name = QFileDialog.getExistingDirectory(self._window, title, str(self._settings.folder))
        if name:
            self._settings.folder = Path(name).parent
            self.follow(Path(name))

    def follow(self, path: Path) -> None:
        """Follow a folder or a file, unless nothing may be replaced now."""
        if not self._files.refuses():
            # While a training elsewhere is shown, no session can be saved.
            self._files.ask_before_loss(partial(self._following.start, path))

    def ask_save(self) -> None:
        """Ask for a file and write the parameters on the screen to it."""
        suggested = str(self._settings.folder / (self.tr("network") + ".safetensors"))
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the network"), suggested, self._network_filter
        )
        if name:
            path = _with_suffix(Path(name), ".safetensors")
            self._settings.folder = path.parent
            self._files.save_model(path)

    @property
    def _network_filter(self) -> str:
        return self.tr("Networks (*.safetensors);;All files (*)")


def readable_networks() -> str:
    """Return the filter of a file dialog for every form of network that can be read."""
    text = QCoreApplication.translate("FileDialogs", "Networks ({endings});;All files (*)")
    return text.format(endings=" ".join(f"*{ending}" for ending in ENDINGS))


def _with_suffix(path: Path, suffix: str) -> Path:
    return path if path.suffix else path.with_suffix(suffix)
