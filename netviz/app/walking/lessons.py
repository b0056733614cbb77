"""Opens lessons: the one that comes with netviz, or a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from netviz.app.main_window import MainWindow
from netviz.app.settings import Settings
from netviz.app.walking.offer import Offer
from netviz.app.walking.sketches import Sketches
from netviz.sentences import sentence_of
from netviz.walks.errors import LessonError

if TYPE_CHECKING:
    from netviz.app.walking.walk_window import Walk


class Lessons(QObject):
    """Opens lessons from the user's window, one at a time.

    Attributes
    ----------
    walk : Walk or None
        The lesson that is being walked.
    settings : Settings
        Where it is stored that the walk was offered, and how far the user came in lessons.
    offer : Offer or None
        None if it was offered before.
    sketches : Sketches

    Signals
    -------
    opened, closed
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self.settings = settings
        self.walk: Walk | None = None
        window.lessons.wanted.connect(self.open)
        window.lessons.choice_wanted.connect(self.choose)
        window.lessons.is_served = True
        self.sketches = Sketches(window)
        window.installEventFilter(self)
        self.offer: Offer | None = None
        if not settings.walk_offered:
            self.offer = Offer()
            window.panels.fold_bar.take_in(self.offer)
            self.offer.accepted.connect(self._on_offer_accepted)
            self.offer.declined.connect(self._on_offer_answered)
            window.session.pictures.frame_changed.connect(self._offer)
            window.session.run.changed.connect(self._withdraw)

    @Slot(object)
    def open(self, path: Path | None) -> None:
        """Begin a lesson: the one that comes with netviz, or a file."""
        if self.walk is not None:
            return
        # Nobody waits for the lessons at the start.
        from netviz.app.walking.walk_window import Walk
        from netviz.walks.reading import read_lesson
        from netviz.walks.shipped import walk_in

        try:
            lesson = walk_in(self._window.language.language) if path is None else read_lesson(path)
        except LessonError as error:
            self._window.session.messages.refuse(sentence_of(error))
            return
        if self.offer is not None:
            self.offer.hide()
            self._on_offer_answered()
        self.walk = Walk(self._window, lesson, self.settings, in_all_languages=path is None)
        self.walk.ended.connect(self._on_ended)
        self.walk.begin()
        self.opened.emit()
        if path is not None:
            self._window.recent.remember(path)

    @Slot()
    def _withdraw(self) -> None:
        """Leave the curves in sight of someone who trains; the next launch offers the walk again."""
        run = self._window.session.run
        if self.offer is not None and (run.is_running or not run.is_trained_here):
            self.offer.hide()

    @Slot(object)
    def _offer(self, _frame: object) -> None:
        """Offer the walk once the network is seen."""
        self._window.session.pictures.frame_changed.disconnect(self._offer)
        if self.offer is not None and self.walk is None:
            self.offer.show()

    @Slot()
    def _on_offer_answered(self) -> None:
        self.settings.walk_offered = True

    @Slot()
    def _on_offer_accepted(self) -> None:
        self._on_offer_answered()
        self.open(None)

    @Slot()
    def choose(self) -> None:
        """Ask for a file and begin its lesson."""
        title = self.tr("Open a lesson")
        kinds = self.tr("Lessons (*.toml)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(Path.home()), kinds)
        if name:
            self.open(Path(name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End the lesson before the user's window is closed under it."""
        if watched is self._window and event.type() == QEvent.Type.Close and self.walk is not None:
            self.walk.window.close()
        return False

    @Slot()
    def _on_ended(self) -> None:
        walk, self.walk = self.walk, None
        if walk is not None:
            # Its window is still closing.
            QTimer.singleShot(0, walk.deleteLater)
        self.closed.emit()
