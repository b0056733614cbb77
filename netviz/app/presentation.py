"""Presenting: the network and one panel on the full screen, with larger type, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
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

    Attributes
    ----------
    keeps_panels : bool
        Whether panels and toolbar stay as they are: a lesson opens those that its steps need.

    Signals
    -------
    changed
        Whether the window presents.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow, panels: Panels, look: Look, training_bar: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._panels = panels
        self._look = look
        self._training_bar = training_bar
        self.keeps_panels = False
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
        self._window.menuBar().hide()
        self._panels.show_titles(False)
        if not self.keeps_panels:
            self._training_bar.hide()
            self._panels.apply(Workspace.PRESENT)
        self._look.present(TYPE_SCALE)
        self._window.showFullScreen()
        # Once the larger type has been laid out in the full screen.
        QTimer.singleShot(0, self._panels, self._panels.widen_side)
        self.changed.emit()

    def leave(self) -> None:
        """Show the window as it was before."""
        if self._before is None:
            return
        (docks, state), self._before = self._before, None
        self._look.present(1.0)
        for part in (self._window.menuBar(), self._training_bar):
            part.show()
        self._window.setWindowState(state)
        if not self.keeps_panels:
            self._window.restoreState(docks)
        self._panels.show_titles(True)
        self.changed.emit()
