"""Pictures from outside become drawings, and images are saved as pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from netviz.app.look import Look
from netviz.app.settings import Settings
from netviz.data import N_PIXELS, scale_pixels
from netviz.data.pictures import ENDINGS
from netviz.data.pictures.confidence import confidence_of
from netviz.data.pictures.finding import Choices, Findings, find_digits
from netviz.nn.parameters import Parameters
from netviz.session.display import Display
from netviz.session.drawing_desk import DrawingDesk, Tool
from netviz.session.images import Images
from netviz.session.messages import Messages
from netviz.session.picture_files import colors_of, write_digit
from netviz.tracing.image_trace import trace_image
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
    display : Display
        Has the network that reads the digits.

    Signals
    -------
    opened : Path
        A picture was read from a file.
    """

    opened = Signal(object)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        look: Look,
        images: Images,
        drawing: DrawingDesk,
        jobs: JobQueue,
        messages: Messages,
        display: Display,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._look = look
        self._images = images
        self._drawing = drawing
        self._jobs = jobs
        self._messages = messages
        self._display = display
        self._wanted = Choices()

    def ask_open(self) -> None:
        """Ask for a picture and show what the network would see of it."""
        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
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
        work = partial(_looked_at, partial(_decoded, path), Choices(), self._parameters)
        self._jobs.submit("open picture", work, partial(self._on_opened, path))

    def _on_opened(self, path: Path, look: _Look) -> None:
        self.opened.emit(path)
        self._ask(path.name, look)

    def paste(self) -> None:
        """Take the picture in the clipboard, or the file that it names."""
        clipboard = QGuiApplication.clipboard()
        # An empty clipboard may have no data at all.
        contents = clipboard.mimeData()
        files = [url.toLocalFile() for url in contents.urls() if url.isLocalFile()] if contents is not None else []
        image = clipboard.image()
        if not image.isNull():
            work = partial(_looked_at, partial(colors_of, image), Choices(), self._parameters)
            self._jobs.submit("paste picture", work, partial(self._ask, self.tr("From the clipboard")))
        elif files:
            self.open(files[0])
        else:
            self._messages.refuse(self.tr("There is no picture on the clipboard; copy one first."))

    @property
    def _parameters(self) -> Parameters | None:
        """The network on the screen."""
        snapshot = self._display.snapshot
        return None if snapshot is None else snapshot.parameters

    def _ask(self, name: str, look: _Look) -> None:
        if self._images.dataset is None:
            self._messages.refuse(self.tr("The data set is still loading; open the picture again in a moment."))
            return
        dialog = PictureDialog(look.colors, name, self._look.theme, self._images.class_names, self._window)
        dialog.taken.connect(self._take)
        dialog.choices_changed.connect(partial(self._look_again, dialog, look.colors))
        dialog.show_findings(look.findings, self._names_of(look.answers))
        dialog.open()

    def _look_again(self, dialog: PictureDialog, colors: NDArray[np.uint8], choices: Choices) -> None:
        """Look for the digits in the background, as the user decided."""
        self._wanted = choices
        work = partial(_looked_at, lambda: colors, choices, self._parameters)
        self._jobs.submit(
            "look at picture",
            work,
            partial(self._show_again, dialog, choices),
            refused=partial(self._refuse_again, dialog, choices),
        )

    def _show_again(self, dialog: PictureDialog, choices: Choices, look: _Look) -> None:
        # The user may have moved on, or closed the dialog.
        if choices is self._wanted and isValid(dialog):
            dialog.show_findings(look.findings, self._names_of(look.answers))

    def _refuse_again(self, dialog: PictureDialog, choices: Choices, sentence: str) -> None:
        if choices is self._wanted and isValid(dialog):
            dialog.show_refusal(sentence)

    def _names_of(self, answers: tuple[int, ...]) -> tuple[str, ...]:
        return tuple(self._images.class_name(answer) for answer in answers)

    @Slot(object, int)
    def _take(self, findings: Findings, number: int) -> None:
        # The dialog has already shown what the network sees: it is not centred again.
        self._drawing.put_digits(tuple(digit.pixels for digit in findings.digits), number)
        self._drawing.choose(Tool.PEN)

    def ask_save(self) -> None:
        """Ask for a file and write the image that the network reads now to it."""
        if self._images.image is None:
            return
        suggested = str(self._settings.folder / (self.tr("digit") + ".png"))
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


@dataclass(frozen=True, slots=True, eq=False)
class _Look:
    """A picture, the digits in it, and what the network reads; no answers without a network that reads digits."""

    colors: NDArray[np.uint8]
    findings: Findings
    answers: tuple[int, ...]


def _decoded(path: Path) -> NDArray[np.uint8]:
    # Pillow is imported with the first picture.
    from netviz.data.pictures.decoding import decode

    return decode(path)


def _looked_at(read: Callable[[], NDArray[np.uint8]], choices: Choices, parameters: Parameters | None) -> _Look:
    """Read a picture, find its digits and read each; raise if it shows none."""
    colors = read()
    findings = find_digits(colors, choices, confidence_of(parameters))
    answers: tuple[int, ...] = ()
    if parameters is not None and parameters.architecture.layer_sizes[0] == N_PIXELS:
        images = (scale_pixels(digit.pixels).astype(np.float64) for digit in findings.digits)
        answers = tuple(trace_image(parameters, image).answer for image in images)
    return _Look(colors, findings, answers)
