"""Presenting: the network and one panel on the full screen, with larger type, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QWidget

from netviz.app.look import Look
from netviz.app.panels import Panels
from netviz.app.workspaces import Workspace

TYPE_SCALE = 1.4
"""How much larger type is on a projector."""


class Presentation(QObject):
    """Enters and leaves the workspace Present; what was there before comes back.

    Parameters
    ----------
    window : QMainWindow
    panels : Panels
    look : Look
    training_bar : QWidget
        Hidden with the menus; the keys go on working.
    """

    def __init__(self, window: QMainWindow, panels: Panels, look: Look, training_bar: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._panels = panels
        self._look = look
        self._training_bar = training_bar
        self._before: tuple[QByteArray, Qt.WindowState] | None = None

    @property
    def is_on(self) -> bool:
        """Whether the window presents."""
        return self._before is not None

    def toggle(self) -> None:
        """Enter or leave."""
        if self.is_on:
            self.leave()
        else:
            self._enter()

    def _enter(self) -> None:
        self._before = (self._window.saveState(), self._window.windowState())
        for part in (self._window.menuBar(), self._training_bar):
            part.hide()
        self._panels.show_titles(False)
        self._panels.apply(Workspace.PRESENT)
        self._look.present(TYPE_SCALE)
        self._window.showFullScreen()
        # Once the larger type has been laid out in the full screen.
        QTimer.singleShot(0, self._panels, self._panels.widen_side)

    def leave(self) -> None:
        """Show the window as it was before."""
        if self._before is None:
            return
        (docks, state), self._before = self._before, None
        self._look.present(1.0)
        for part in (self._window.menuBar(), self._training_bar):
            part.show()
        self._window.setWindowState(state)
        self._window.restoreState(docks)
        self._panels.show_titles(True)
