"""Asks for worksheets about the network on the screen, and has them written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from netviz.app.settings import Settings
from netviz.app.worksheets.dialog import WorksheetDialog
from netviz.app.worksheets.recipe import Recipe, recipe_of
from netviz.app.worksheets.writing import Order, WorksheetWriter
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.joining import listed
from netviz.session.messages import Messages
from netviz.session.runs import Runs
from netviz.workers.jobs import JobQueue


class WorksheetDialogs(QObject):
    """Opens the dialog for worksheets.

    Parameters
    ----------
    window : QWidget
        The parent of the dialogs.
    settings : Settings
        Remembers the folder.
    display : Display
    runs : Runs
    images : Images
    jobs : JobQueue
    messages : Messages
    """

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        display: Display,
        runs: Runs,
        images: Images,
        jobs: JobQueue,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._display = display
        self._runs = runs
        self._images = images
        self._jobs = jobs
        self._messages = messages

    def ask(self) -> None:
        """Ask for whom to write worksheets about the network that is on the screen now."""
        snapshot, dataset = self._display.snapshot, self._images.dataset
        if snapshot is None or dataset is None:
            self._messages.refuse(self.tr("There is no network yet: the data set is still loading."))
            return
        # Training continues while the dialog is open: the sheets are about the moment when it was opened.
        recipe = recipe_of(snapshot, dataset, self._runs.find(snapshot.run_id), self._display.claimed)
        dialog = WorksheetDialog(recipe, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(partial(self._choose_file, dialog, recipe))
        dialog.open()

    def _choose_file(self, dialog: WorksheetDialog, recipe: Recipe) -> None:
        name, _ = QFileDialog.getSaveFileName(
            dialog,
            self.tr("Save the worksheets"),
            str(self._settings.folder / (self.tr("worksheet") + ".pdf")),
            self.tr("PDF documents (*.pdf)"),
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name).with_suffix(".pdf")
        self._settings.folder = path.parent
        order = dialog.order(path)
        if not self._may_replace(dialog, [file for file in order.files if file != Path(name) and file.exists()]):
            return
        writer = WorksheetWriter(recipe, order, self._jobs, dialog)
        writer.progressed.connect(dialog.show_progress)
        writer.written.connect(partial(self._on_written, dialog))
        writer.stopped.connect(partial(self._on_stopped, dialog))
        dialog.rejected.connect(writer.cancel)
        dialog.show_progress(0)
        writer.start()

    def _may_replace(self, dialog: WorksheetDialog, existing: list[Path]) -> bool:
        """Ask before files are replaced that the user has not named; the file dialog asks about the named one."""
        if not existing:
            return True
        names = listed(path.name for path in existing)
        question = (
            self.tr("The folder already contains {names}. Replace it?")
            if len(existing) == 1
            else self.tr("The folder already contains {names}. Replace them?")
        )
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            dialog,
            self.tr("Replace files"),
            question.format(names=names),
            buttons.Yes | buttons.Cancel,
            buttons.Cancel,
        )
        return answer == buttons.Yes

    def _on_written(self, dialog: WorksheetDialog, order: Order) -> None:
        dialog.accept()
        names = [path.name for path in order.files]
        if len(names) == 1:
            text = self.tr("Saved {name}.").format(name=names[0])
        else:
            text = self.tr("Saved {names} and {last}.").format(names=listed(names[:-1]), last=names[-1])
        self._messages.notice(text)

    def _on_stopped(self, dialog: WorksheetDialog, reason: str) -> None:
        dialog.end_progress()
        if reason:
            self._messages.refuse(reason)
