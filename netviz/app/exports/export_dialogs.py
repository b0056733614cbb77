"""Saves pictures of a view or of the window and the numbers of a view, or puts them on the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from netviz.app.exports.painted import Form, Subject, paint_image, paint_pdf, paint_svg
from netviz.app.exports.picture_choice import PictureChoice, PictureChoiceDialog
from netviz.app.exports.picture_files import png_of
from netviz.app.exports.studio import Studio
from netviz.app.look import Look
from netviz.app.settings import Settings
from netviz.scene.exported_table import ExportedTable
from netviz.session.export_files import write_file
from netviz.session.messages import Messages
from netviz.widgets.parts.paper import PRINT_DOTS
from netviz.widgets.parts.theme import LIGHT_THEME
from netviz.workers.jobs import JobQueue


class ExportDialogs(QObject):
    """Asks for files, takes pictures and writes.

    Parameters
    ----------
    window : QMainWindow
    settings : Settings
        Remembers the folder and how the last picture was made.
    look : Look
    studio : Studio
    jobs : JobQueue
        Encodes and writes in the background.
    messages : Messages
    """

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        look: Look,
        studio: Studio,
        jobs: JobQueue,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._look = look
        self._studio = studio
        self._jobs = jobs
        self._messages = messages

    # Numbers ---------------------------------------------------------------------------------------------------------

    def copy_table(self, table: ExportedTable) -> None:
        """Put a table on the clipboard."""
        self._jobs.submit("copy table", table.as_csv, self._put_text)

    def _put_text(self, text: str) -> None:
        contents = QMimeData()
        contents.setText(text)
        contents.setData("text/csv", text.encode())
        QGuiApplication.clipboard().setMimeData(contents)
        self._messages.notice(self.tr("Copied the numbers as CSV."))

    def ask_save_table(self, table: ExportedTable) -> None:
        """Ask for a file and write a table to it."""
        kind = self.tr("Tables (*.csv)")
        path = self._ask(self.tr("Save as CSV"), f"{table.name}.csv", kind)
        if path is not None:
            self._jobs.submit("save table", partial(_write_table, path, table), self._on_saved)

    # Pictures --------------------------------------------------------------------------------------------------------

    def copy_picture(self, view: QWidget) -> None:
        """Put a picture of a view on the clipboard, in the size and colors of the last picture."""
        choice = PictureChoice(Form.PNG, self.choice.size, self.choice.is_light)
        self._take(Subject.of_view(view), "", choice, self._put_picture)

    def _put_picture(self, picture: QImage | bytes) -> None:
        if isinstance(picture, QImage):
            QGuiApplication.clipboard().setImage(picture)
            self._messages.notice(self.tr("Copied the picture."))

    def ask_save_view(self, view: QWidget, title: str) -> None:
        """Ask how and where to save a picture of a view, and save it; only the network has no title of its own."""
        self._ask_how(view.size(), title or self.tr("Network"), lambda: Subject.of_view(view))

    def ask_save_window(self) -> None:
        """Ask how and where to save a picture of the window, and save it."""
        self._ask_how(self._window.size(), "netviz", lambda: Subject.of_window(self._window))

    @property
    def choice(self) -> PictureChoice:
        """How the last picture was made."""
        return PictureChoice.of(self._settings.picture_choice)

    def _ask_how(self, size: QSize, title: str, subject: Callable[[], Subject]) -> None:
        dialog = PictureChoiceDialog(self.tr("Save picture"), size, self.choice, self._window)
        dialog.accepted.connect(partial(self._ask_where, dialog, title, subject))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self, dialog: PictureChoiceDialog, title: str, subject: Callable[[], Subject]) -> None:
        choice = dialog.choice
        self._settings.picture_choice = choice.text
        ending = choice.form.value
        name = "-".join(title.lower().split())
        kind = self.tr("Pictures (*.{ending})").format(ending=ending)
        path = self._ask(self.tr("Save picture"), f"{name}.{ending}", kind)
        if path is not None:
            self.save_picture(subject(), title, choice, path)

    def save_picture(self, subject: Subject, title: str, choice: PictureChoice, path: Path) -> None:
        """Take a picture and write it in the background."""
        self._take(subject, title, choice, partial(self._write, path))

    def _take(
        self, subject: Subject, title: str, choice: PictureChoice, then: Callable[[QImage | bytes], None]
    ) -> None:
        """Paint in the wanted colors, and hand over the result once the window is as it was."""
        painted: list[QImage | bytes] = []
        dots = float(choice.size) if choice.form is Form.PNG else PRINT_DOTS

        def paint() -> None:
            ground = QColor(self._look.theme.window)
            if choice.form is Form.PNG:
                painted.append(paint_image(subject, ground, dots))
            else:
                paint_file = paint_svg if choice.form is Form.SVG else paint_pdf
                painted.append(paint_file(subject, ground, title))

        def hand_over() -> None:
            for picture in painted:
                then(picture)

        theme = LIGHT_THEME if choice.is_light else None
        finer = dots if subject.shows(self._studio.view) else None
        if not self._studio.pose(paint, hand_over, theme=theme, dots=finer):
            self._messages.refuse(self.tr("Another picture is still being made; try again in a moment."))

    def _write(self, path: Path, picture: QImage | bytes) -> None:
        work = partial(_write_picture, path, picture)
        self._jobs.submit("save picture", work, self._on_saved)

    # Files -----------------------------------------------------------------------------------------------------------

    def _ask(self, title: str, name: str, kind: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(self._settings.folder / name), kind)
        if not chosen:
            return None
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(Path(name).suffix)
        self._settings.folder = path.parent
        return path

    def _on_saved(self, name: str) -> None:
        self._messages.notice(self.tr("Saved {name}.").format(name=name))


def _write_table(path: Path, table: ExportedTable) -> str:
    return write_file(path, table.as_csv().encode())


def _write_picture(path: Path, picture: QImage | bytes) -> str:
    return write_file(path, png_of(picture) if isinstance(picture, QImage) else picture)
