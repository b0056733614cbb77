"""Presenting: the network and one panel on the full screen, with larger type, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

from netviz.app.look import Look
from netviz.app.panels import Panels
from netviz.app.workspaces import Workspace
from netviz.widgets.parts.passing_note import PassingNote
from netviz.widgets.parts.quiet_place import QuietPlace
from netviz.widgets.parts.spotlight import PointerLight

TYPE_SCALE = 1.4
"""How much larger type is on a projector."""

LINE_WEIGHT = 2.0
"""How much thicker the lines of a path and the marks are."""

_LARGE = QSize(1600, 900)
_SMALL_SCREEN_SCALE = 1.15
"""On a screen of fewer pixels, each of which a projector shows larger."""


_LOOK_MS = 250
_SETTLE_MS, _MOST_WAITS = 30, 20
_TOP = 48
"""Where the pointer asks how to leave: near the upper edge, in logical pixels."""


@dataclass(frozen=True, slots=True)
class _Before:
    """The window before it presented."""

    docks: QByteArray
    size: QSize
    state: Qt.WindowState
    hidden: QByteArray | None
    focus: QWidget | None


class Presentation(QObject):
    """Enters and leaves the workspace Present; what was there before comes back.

    Parameters
    ----------
    window : QMainWindow
    panels : Panels
    look : Look
    training_bar : QWidget
        Hidden with the menus; the keys go on working.
    place : QuietPlace
        For the note that says how to leave.

    Attributes
    ----------
    light : PointerLight
        The light around the pointer.
    note : PassingNote
        Says how to leave: at first, and whenever the pointer rests at the top.
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

    def __init__(
        self, window: QMainWindow, panels: Panels, look: Look, training_bar: QWidget, place: QuietPlace
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panels = panels
        self._look = look
        self._training_bar = training_bar
        self.keeps_panels = False
        self.light = PointerLight(window)
        self.wants_light = True
        panels.changed.connect(self._keep_on_top)
        look.text_size_about_to_change.connect(self._before_text_size)
        look.text_size_changed.connect(self._on_text_size)
        self.note = PassingNote(self.tr("Esc leaves the full screen"), place, window)
        self._pointer = QPoint(-1, -1)
        self._has_rested = False
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_MS)
        self._watch.timeout.connect(self._look_at_pointer)
        self._before: _Before | None = None
        self._returning: _Before | None = None
        self._n_waits = 0
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._settle)

    @property
    def is_on(self) -> bool:
        """Whether the window presents."""
        return self._before is not None

    @property
    def is_settling(self) -> bool:
        """Whether the docks still wait for the size that the window had."""
        return self._returning is not None

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
        window, panels = self._window, self._panels
        self._before = _Before(
            window.saveState(), window.size(), window.windowState(), panels.before_hiding, window.focusWidget()
        )
        self._returning = None
        self._window.menuBar().hide()
        self._panels.show_titles(False)
        if not self.keeps_panels:
            self._training_bar.hide()
            self._panels.apply(Workspace.PRESENT)
        self._look.present(self._type_scale, LINE_WEIGHT)
        # A lesson has a light of its own.
        self.light.set_on(self.wants_light and not self.keeps_panels)
        self._window.showFullScreen()
        self._watch.start()
        if not self.keeps_panels or self._type_scale == TYPE_SCALE:
            # Once the larger type has been laid out in the full screen.
            QTimer.singleShot(0, self._panels, self._panels.widen_side)
        # And once that has its place.
        QTimer.singleShot(_LOOK_MS, self, self._say_how_to_leave)
        self.changed.emit()

    def leave(self, *, settles: bool = True) -> None:
        """Show the window as it was before.

        Parameters
        ----------
        settles : bool
            Whether the docks get their sizes again once the window has its own; not where others are opened instead.
        """
        if self._before is None:
            return
        before, self._before = self._before, None
        self._watch.stop()
        self.note.withdraw()
        self._look.present()
        self.light.set_on(False)
        for part in (self._window.menuBar(), self._training_bar):
            part.show()
        self._window.setWindowState(before.state)
        if not self.keeps_panels:
            self._panels.restore(before.docks)
            self._panels.before_hiding = before.hidden
        self._panels.show_titles(True)
        if settles and not self.keeps_panels:
            self._returning, self._n_waits = before, 0
            self._settling.start()
        if before.focus is not None and isValid(before.focus) and before.focus.isVisible():
            before.focus.setFocus()
        self.changed.emit()

    @Slot()
    def _settle(self) -> None:
        """Give the docks their sizes, once smaller type has been laid out and the window has its size."""
        if self._returning is None:
            return
        if self._window.size() != self._returning.size and self._n_waits < _MOST_WAITS:
            self._n_waits += 1
            self._settling.start()
            return
        self._panels.restore(self._returning.docks)
        self._returning = None
        # The size of the text may have changed in the meantime.
        self._panels.follow_type()

    @Slot()
    def _before_text_size(self) -> None:
        if not self.is_on and not self.is_settling:
            self._panels.note_widths()

    @Slot()
    def _on_text_size(self) -> None:
        """Give the panels the widths for larger or smaller text, now or after presenting."""
        if not self.is_on and not self.is_settling:
            # Once the text has been laid out.
            QTimer.singleShot(0, self._panels, self._panels.follow_type)

    @Slot()
    def _keep_on_top(self) -> None:
        """Keep light and note over a panel that comes to the front."""
        if self.is_on:
            self.light.raise_()
            self.note.raise_()

    @Slot()
    def _say_how_to_leave(self) -> None:
        if self.is_on:
            self.note.show_for_a_while()

    @Slot()
    def _look_at_pointer(self) -> None:
        """Say how to leave where the pointer rests at the top; make room for what is read."""
        self.note.give_way()
        at = self._window.mapFromGlobal(QCursor.pos())
        rests, self._pointer = at == self._pointer, at
        is_at_top = self._window.isActiveWindow() and self._window.rect().contains(at) and at.y() < _TOP
        if rests and is_at_top and not self._has_rested:
            self._say_how_to_leave()
        self._has_rested = rests and is_at_top
