"""When the flattening is shown: once on the first launch, and on request."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout

from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.flatten.overlay import FlattenOverlay
from netviz.widgets.network.view import NetworkView
from netviz.widgets.parts.theme import DARK_THEME, Theme


class FlattenShow(QObject):
    """Opens the flattening over the network view; the overlay is created when it is needed.

    Signals
    -------
    played
        The introduction has started.
    opened
        The overlay is shown.
    shown_changed : bool
        The overlay is shown, or no longer.
    """

    played = Signal()
    opened = Signal()
    shown_changed = Signal(bool)

    def __init__(
        self,
        pictures: Pictures,
        questions: Questions,
        run: LiveRun,
        view: NetworkView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._questions = questions
        self._run = run
        self._view = view
        self._theme = DARK_THEME
        self.overlay: FlattenOverlay | None = None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        if self.overlay is not None:
            self.overlay.set_theme(theme)

    def play_when_ready(self) -> None:
        """Play the introduction as soon as the network is painted for the first time."""
        self._view.painted.connect(self._on_painted)

    @property
    def is_open(self) -> bool:
        """Whether the overlay is visible."""
        return self.overlay is not None and self.overlay.isVisible()

    @Slot()
    def toggle(self) -> None:
        """Open or close the overlay."""
        if self.is_open:
            self.end()
        elif self._pictures.frame is not None:
            self._open(intro=False)

    @Slot()
    def end(self) -> None:
        """Close the overlay if it is open."""
        if self.overlay is not None:
            self.overlay.end()

    @Slot()
    def follow_motion(self) -> None:
        """Use animation, or not, like the network view."""
        if self.overlay is not None and self.is_open:
            self.overlay.set_reduced(self._view.is_motion_reduced)

    @Slot(object)
    def _on_painted(self, frame: object) -> None:
        self._view.painted.disconnect(self._on_painted)
        # The view is still painting.
        QTimer.singleShot(0, self, self._play_first)

    @Slot()
    def _play_first(self) -> None:
        question = next((found for found in self._view.window().findChildren(QDialog) if found.isVisible()), None)
        if question is not None:
            # Nobody watches what plays behind a question.
            question.finished.connect(self._play_first)
            return
        # Not if the user is already training or has opened it.
        if self._view.isVisible() and not self._run.is_running and not self.is_open:
            self._open(intro=True)
            self.played.emit()

    def _open(self, *, intro: bool) -> None:
        if self.overlay is None:
            self.overlay = FlattenOverlay(self._pictures, self._questions, self._run, self._view)
            layout = QVBoxLayout(self._view)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self.overlay)
            self.overlay.set_theme(self._theme)
            self.overlay.closed.connect(self._on_closed)
        self.overlay.open(intro=intro, reduced=self._view.is_motion_reduced)
        self.opened.emit()
        self.shown_changed.emit(True)

    @Slot()
    def _on_closed(self) -> None:
        self.shown_changed.emit(False)
