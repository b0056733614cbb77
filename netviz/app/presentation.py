"""Presenting: the network and one panel on the full screen, with larger type, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from netviz.app.look import Look
from netviz.app.panels import Panels
from netviz.app.workspaces import Workspace
from netviz.widgets.parts.spotlight import PointerLight

TYPE_SCALE = 1.4
"""How much larger type is on a projector."""

LINE_WEIGHT = 2.0
"""How much thicker the lines of a path and the marks are."""

_LARGE = QSize(1600, 900)
_SMALL_SCREEN_SCALE = 1.15
"""On a screen of fewer pixels, each of which a projector shows larger."""


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
    light : PointerLight
        The light around the pointer.
    wants_light : bool
        Whether it is on while presenting.
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
        self.light = PointerLight(window)
        self.wants_light = True
        self._before: tuple[QByteArray, Qt.WindowState] | None = None

    @property
    def is_on(self) -> bool:
        """Whether the window presents."""
        return self._before is not None

    @property
    def _type_scale(self) -> float:
        """How much larger type is: beside a lesson's card, a small screen needs its room."""
        size = self._window.screen().size()
        is_small = size.width() < _LARGE.width() or size.height() < _LARGE.height()
        return _SMALL_SCREEN_SCALE if self.keeps_panels and is_small else TYPE_SCALE

    def toggle(self) -> None:
        """Enter or leave."""
        if self.is_on:
            self.leave()
        else:
            self._enter()

    def toggle_light(self) -> None:
        """Turn the light around the pointer on or off, now and for later."""
        self.wants_light = not self.wants_light
        self.light.set_on(self.wants_light and self.is_on and not self.keeps_panels)
        self.changed.emit()

    def _enter(self) -> None:
        self._before = (self._window.saveState(), self._window.windowState())
        self._window.menuBar().hide()
        self._panels.show_titles(False)
        if not self.keeps_panels:
            self._training_bar.hide()
            self._panels.apply(Workspace.PRESENT)
        self._look.present(self._type_scale, LINE_WEIGHT)
        # A lesson has a light of its own.
        self.light.set_on(self.wants_light and not self.keeps_panels)
        self._window.showFullScreen()
        if not self.keeps_panels or self._type_scale == TYPE_SCALE:
            # Once the larger type has been laid out in the full screen.
            QTimer.singleShot(0, self._panels, self._panels.widen_side)
        self.changed.emit()

    def leave(self) -> None:
        """Show the window as it was before."""
        if self._before is None:
            return
        (docks, state), self._before = self._before, None
        self._look.present()
        self.light.set_on(False)
        for part in (self._window.menuBar(), self._training_bar):
            part.show()
        self._window.setWindowState(state)
        if not self.keeps_panels:
            self._window.restoreState(docks)
        self._panels.show_titles(True)
        self.changed.emit()
