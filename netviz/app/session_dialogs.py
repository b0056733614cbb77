"""Asks for session files, and whether to save what would be lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from netviz.app.panels import Panels
from netviz.app.questions import show_question
from netviz.app.session_layout import apply_layout, layout_of
from netviz.app.settings import Settings
from netviz.archive.saved import SavedLayout
from netviz.formats.kinds import SESSION_ENDING
from netviz.numbers import local
from netviz.session.images import Images
from netviz.session.session_file import SessionFile
from netviz.widgets.network.view import NetworkView

Done = Callable[[bool], None]


class SessionDialogs(QObject):
    """Saves and opens sessions, and asks for a name where one is needed.

    Parameters
    ----------
    window : QWidget
        The parent of the dialogs.
    settings : Settings
        Remembers the folder.
    file : SessionFile
    images : Images
    panels : Panels
    network : NetworkView

    Attributes
    ----------
    asks_before_opening : bool
        Whether the user is asked first if something would be lost by opening another session or other images.

    Signals
    -------
    used : Path
        A session was saved or opened.
    """

    used = Signal(object)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        file: SessionFile,
        images: Images,
        panels: Panels,
        network: NetworkView,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._file = file
        self._images = images
        self._panels = panels
        self._network = network
        self.asks_before_opening = False
        file.opened.connect(self._on_opened)

    # Saving ----------------------------------------------------------------------------------------------------------

    def save(self, done: Done = lambda _: None) -> None:
        """Save the session in its file, or ask for one; `done` gets whether it was saved."""
        if self._file.path is None:
            self.ask_save_as(done)
        else:
            self._save(self._file.path, done)

    def ask_save_as(self, done: Done = lambda _: None) -> None:
        """Ask for a file and save the session in it."""
        if self._file.holds_mnist:
            self._file.with_images = False
        if self._file.with_images is None:
            self._ask_about_images(done)
        else:
            self._ask_name(done)

    def layout(self) -> SavedLayout | None:
        """Return which panels are open and how large, and which part of the network is seen."""
        return layout_of(self._panels, self._network)

    def _ask_name(self, done: Done) -> None:
        path = self._file.path
        suggested = str(path if path is not None else self._settings.folder / (self.tr("session") + SESSION_ENDING))
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the session"), suggested, self.tr("Sessions (*.netviz);;All files (*)")
        )
        if not name:
            done(False)
            return
        chosen = Path(name) if Path(name).suffix == SESSION_ENDING else Path(f"{name}{SESSION_ENDING}")
        self._settings.folder = chosen.parent
        self._save(chosen, done)

    def _save(self, path: Path, done: Done) -> None:
        self._file.save(path, self.layout(), done=partial(self._on_saved, path, done))

    def _on_saved(self, path: Path, done: Done, saved: bool) -> None:
        if saved:
            self.used.emit(path)
        done(saved)

    def _ask_about_images(self, done: Done) -> None:
        """Ask whether the images of a data set of the user's own are to be in the file."""
        dataset = self._images.dataset
        if dataset is None:
            done(False)
            return
        box = QMessageBox(self._window)
        box.setObjectName("images-question")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("netviz")
        box.setText(self.tr("Save the images of {data} in the session, too?").format(data=dataset.name))
        size = (dataset.train_images.nbytes + dataset.test_images.nbytes) / 1e6
        explanation = self.tr(
            "With its images, {size} MB, the session opens on any computer. Without them, it opens where the same data "
            "set is found."
        )
        box.setInformativeText(explanation.format(size=local(size, ",.1f")))
        with_images = box.addButton(self.tr("&With images"), QMessageBox.ButtonRole.YesRole)
        without = box.addButton(self.tr("With&out images"), QMessageBox.ButtonRole.NoRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(with_images)
        with_images.clicked.connect(partial(self._on_images_answered, True, done))
        without.clicked.connect(partial(self._on_images_answered, False, done))
        box.rejected.connect(partial(done, False))
        show_question(box)

    def _on_images_answered(self, with_images: bool, done: Done, _checked: bool = False) -> None:
        self._file.with_images = with_images
        self._ask_name(done)

    # Opening ---------------------------------------------------------------------------------------------------------

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a session in place of this one."""
        self.ask_before_loss(partial(self._file.open, path))

    def ask_before_loss(self, proceed: Callable[[], None]) -> None:
        """Proceed with what replaces all runs, after the user was asked about work that would be lost."""
        if self.asks_before_opening and self._file.is_worth_saving:
            self.ask_to_save(proceed)
        else:
            proceed()

    def ask_to_save(self, proceed: Callable[[], None], stay: Callable[[], None] = lambda: None) -> None:
        """Ask whether to save what would be lost; then proceed, or stay if the user or the disk says no."""
        box = QMessageBox(self._window)
        box.setObjectName("unsaved-question")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("netviz")
        path = self._file.path
        if path is None:
            box.setText(self.tr("Save this session?"))
            box.setInformativeText(self.tr("What you have trained is lost if you do not save it."))
        else:
            box.setText(self.tr("Save the changes to {name}?").format(name=path.name))
            box.setInformativeText(self.tr("Changes that are not saved are lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.finished.connect(partial(self._on_answered, proceed, stay))
        show_question(box)

    def _on_answered(self, proceed: Callable[[], None], stay: Callable[[], None], answer: int) -> None:
        if answer == QMessageBox.StandardButton.Discard:
            proceed()
        elif answer == QMessageBox.StandardButton.Save:
            self.save(lambda saved: proceed() if saved else stay())
        else:
            stay()

    @Slot(object)
    def _on_opened(self, layout: SavedLayout | None) -> None:
        if layout is not None:
            apply_layout(self._panels, self._network, layout)
        if self._file.path is not None:
            self.used.emit(self._file.path)
