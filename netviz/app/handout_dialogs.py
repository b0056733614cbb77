"""Asks where to save a handout of what is on the screen, and has it written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMainWindow

from netviz.app.exports.studio import Studio
from netviz.app.handouts.handout import Handout, file_name_of
from netviz.app.handouts.pages import write_handout
from netviz.app.handouts.picture import PaperPicture
from netviz.app.handouts.screen import facts_of, origin_of, subtitle_of, title_of
from netviz.app.settings import Settings
from netviz.app.worksheets.paper import PaperSize
from netviz.session.session import Session
from netviz.widgets.network.words_line import WordsLine


class HandoutDialogs(QObject):
    """Makes handouts.

    Parameters
    ----------
    window : QMainWindow
    settings : Settings
        Remembers the folder.
    studio : Studio
    session : Session
    words : WordsLine
        Says what is seen.

    Attributes
    ----------
    lesson : callable or None
        In the window of a lesson: returns the handout of its chapter, without picture and origin.
    picture : PaperPicture
    """

    def __init__(
        self, window: QMainWindow, settings: Settings, studio: Studio, session: Session, words: WordsLine
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._session = session
        self._words = words
        self.lesson: Callable[[], Handout] | None = None
        self.picture = PaperPicture(window, studio)
        self.picture.taken.connect(self._on_picture)
        self._wanted: tuple[Path, PaperSize, Handout] | None = None
        window.installEventFilter(self)

    def ask(self) -> None:
        """Ask for a file, and write a handout of the moment to it."""
        handout = self.handout()
        if handout is None:
            self._session.messages.refuse(self.tr("There is no network yet: the data set is still loading."))
            return
        kinds = {
            self.tr("PDF on A4 paper (*.pdf)"): PaperSize.A4,
            self.tr("PDF on Letter paper (*.pdf)"): PaperSize.LETTER,
        }
        usual = usual_paper()
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the handout"),
            str(self._settings.folder / f"{handout.file_name}.pdf"),
            ";;".join(sorted(kinds, key=lambda text: kinds[text] is not usual)),
        )
        if name:
            # A chapter's title may have a period in it.
            path = Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf")
            self._settings.folder = path.parent
            self.save(path, handout, kinds.get(kind, usual))

    def handout(self) -> Handout | None:
        """Return a handout of the moment, still without its picture; None before there is a network."""
        frame, session = self._session.pictures.frame, self._session
        if frame is None:
            return None
        origin = origin_of(session, frame.state)
        if self.lesson is not None:
            return replace(self.lesson(), origin=origin)
        return Handout(
            title=title_of(frame),
            subtitle=subtitle_of(frame),
            picture=None,
            caption=self._words.text(),
            facts=facts_of(session, frame),
            parts=(),
            explanations=(),
            origin=origin,
            file_name=file_name_of("netviz", title_of(frame)),
        )

    def save(self, path: Path, handout: Handout, size: PaperSize) -> None:
        """Take the picture of the window, and write the handout in the background."""
        if not self.picture.is_busy:
            self._wanted = (path, size, handout)
            self.picture.take()

    @Slot(object)
    def _on_picture(self, picture: QImage) -> None:
        if self._wanted is None:
            return
        (path, size, handout), self._wanted = self._wanted, None
        if self.lesson is None:
            # The words belong to the moment of the picture: training may have gone on.
            handout = self.handout() or handout
        work = partial(write_handout, path, replace(handout, picture=picture), size)
        self._session.jobs.submit("handout", work, self._on_saved)

    def _on_saved(self, name: str) -> None:
        self._session.messages.notice(self.tr("Saved {name}.").format(name=name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the window its colors back before it is closed, which stores them."""
        if watched is self._window and event.type() == QEvent.Type.Close:
            self.picture.stop()
        return False


def usual_paper() -> PaperSize:
    """Return the paper of the user's country."""
    metric = QLocale.system().measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem
    return PaperSize.A4 if metric else PaperSize.LETTER
