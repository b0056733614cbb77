"""Presents a lesson to a class: full screen, large type, a remote's keys, a black screen, and notes for the teacher."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut

from netviz.app.main_window import MainWindow
from netviz.app.walking.guide import Guide
from netviz.app.walking.note_words import note_words
from netviz.widgets.walking.black_screen import BlackScreen
from netviz.widgets.walking.notes_window import NotesWindow

_BLACK_KEYS = ("B", ".")


class Presenter(QObject):
    """Presents the lesson of a window.

    The panels are those that each step opens; only menus and titles are left out.

    Attributes
    ----------
    notes : NotesWindow
    black : BlackScreen
    """

    def __init__(self, window: MainWindow, guide: Guide) -> None:
        super().__init__(window)
        self._window = window
        self._guide = guide
        self.notes = NotesWindow(guide.player.lesson.title, window)
        self.notes.begin(time.monotonic())
        self.black = BlackScreen(window)
        self._lent: list[tuple[QAction, list[QKeySequence]]] = []
        self._keys = [QShortcut(QKeySequence(key), window) for key in _BLACK_KEYS]
        for shortcut in self._keys:
            shortcut.setEnabled(False)
            shortcut.activated.connect(self.toggle_black)
        window.presentation.keeps_panels = True
        window.presentation.changed.connect(self._on_presentation)
        teacher = guide.card.teacher
        teacher.present_wanted.connect(window.presentation.toggle)
        teacher.black_wanted.connect(self.toggle_black)
        teacher.notes_wanted.connect(self.show_notes)
        window.lessons.notes_wanted.connect(self.show_notes)
        self.black.ended.connect(self.toggle_black)
        self.notes.next_wanted.connect(self._on_next)
        self.notes.back_wanted.connect(self._on_back)
        self.notes.black_wanted.connect(self.toggle_black)
        guide.step_changed.connect(self._show_words)
        self.notes.black.setEnabled(False)

    @property
    def is_on(self) -> bool:
        """Whether the lesson is presented."""
        return self._guide.is_presented

    def end(self) -> None:
        """Leave with the lesson."""
        self._window.presentation.leave()
        self.notes.close()

    @Slot()
    def _on_presentation(self) -> None:
        presented = self._window.presentation.is_on
        if presented == self.is_on:
            return
        self._guide.is_presented = presented
        self._guide.card.set_presented(presented)
        self.notes.black.setEnabled(presented)
        if presented:
            self._lend_keys()
            # Once the larger type has been laid out in the full screen.
            QTimer.singleShot(0, self, self._widen_sides)
            if len(QGuiApplication.screens()) > 1:
                self.show_notes()
        else:
            self._return_keys()
            self._uncover()
        self._window.actions_.refresh()

    @Slot()
    def _widen_sides(self) -> None:
        """Give image, buttons and the panel on the right the width that they need in larger type."""
        window, docks = self._window, self._window.panels.docks
        left, right = docks["input"], docks["weights"]
        needed = min(window.views.input.minimumSizeHint().width(), round(0.3 * window.width()))
        widths = [max(left.width(), needed), max(right.width(), round(0.29 * window.width()))]
        window.resizeDocks([left, right], widths, Qt.Orientation.Horizontal)

    # Keys ------------------------------------------------------------------------------------------------------------

    def _lend_keys(self) -> None:
        """Take the remote's keys from the commands that have them otherwise."""
        ours = [QKeySequence(key) for key in _BLACK_KEYS]
        for action in self._window.actions_.by_name.values():
            keys = action.shortcuts()
            kept = [key for key in keys if key not in ours]
            if len(kept) < len(keys):
                self._lent.append((action, keys))
                action.setShortcuts(kept)
        for shortcut in self._keys:
            shortcut.setEnabled(True)

    def _return_keys(self) -> None:
        for shortcut in self._keys:
            shortcut.setEnabled(False)
        for action, keys in self._lent:
            action.setShortcuts(keys)
        self._lent.clear()

    # Black -----------------------------------------------------------------------------------------------------------

    @Slot()
    def toggle_black(self) -> None:
        """Make the screen black, or bring the window back."""
        if self.black.isVisible():
            self._uncover()
        elif self.is_on:
            self.black.cover()
            self._guide.cover(self.black)

    def _uncover(self) -> None:
        self._guide.cover(None)
        self.black.uncover()

    @Slot()
    def _on_next(self) -> None:
        if self.black.isVisible():
            self._uncover()
        else:
            self._guide.lead()

    @Slot()
    def _on_back(self) -> None:
        if self.black.isVisible():
            self._uncover()
        else:
            self._guide.back()

    # Notes -----------------------------------------------------------------------------------------------------------

    @Slot()
    def show_notes(self) -> None:
        """Open the notes: on a screen that the class does not see, if there is one."""
        self._show_words()
        own = self._window.screen()
        other = next((screen for screen in QGuiApplication.screens() if screen is not own), None)
        if other is not None and not self.notes.isVisible():
            place = self.notes.rect()
            place.moveCenter(other.availableGeometry().center())
            self.notes.setGeometry(place)
        self.notes.show()
        self.notes.raise_()
        if other is None:
            self.notes.activateWindow()

    @Slot()
    def _show_words(self) -> None:
        self.notes.show_words(note_words(self._guide.player, self._guide.texts))
