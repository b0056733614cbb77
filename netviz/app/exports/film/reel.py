"""A film of the whole window: it plays the moments of a run, and each is taken once it is on the screen."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from netviz.app.exports.film.encoding import Picture
from netviz.app.exports.film.plan import Shot
from netviz.app.exports.film.thread import ReelThread
from netviz.session.pictures import Pictures
from netviz.session.runs import RunRecord
from netviz.session.time_machine import TimeMachine

_POLL_MS = 15
_PATIENCE_S = 8.0
"""How long a moment is waited for before the window is taken as it is."""

_BLOCKED = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.HoverMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.ContextMenu,
    }
)


class Reel(QObject):
    """Plays the moments of a film in the window, which takes neither clicks nor keys meanwhile.

    Parameters
    ----------
    window : QMainWindow
    machine : TimeMachine
    pictures : Pictures
    run : RunRecord
    shots : sequence of Shot
    thread : ReelThread
        Gets the pictures.
    size : tuple of (int, int)
        Width and height of the film, in dots.
    """

    def __init__(
        self,
        window: QMainWindow,
        machine: TimeMachine,
        pictures: Pictures,
        run: RunRecord,
        shots: Sequence[Shot],
        thread: ReelThread,
        size: tuple[int, int],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._machine = machine
        self._pictures = pictures
        self._run = run
        self._shots = list(shots)
        self._thread = thread
        self._size = size
        self._before = None if machine.moment is None else (machine.step, machine.moment.run)
        self._is_waiting = False
        self._deadline = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Play."""
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        self._timer.start()

    def end(self) -> None:
        """Give the window back, with the moment that it showed before."""
        self._timer.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        if self._before is None:
            self._machine.go_live()
        else:
            self._machine.go_to(*self._before)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep clicks and keys from the window; the dialog, with its Cancel, gets its own."""
        if event.type() not in _BLOCKED:
            return False
        if isinstance(watched, QWidget):
            return watched.window() is self._window
        # The keys of commands reach their actions.
        return isinstance(watched, QAction)

    @Slot()
    def _go_on(self) -> None:
        """Show the next moment, or take the one that is shown."""
        if self._is_waiting:
            if self._is_drawn() or time.monotonic() > self._deadline:
                self._take()
            return
        if not self._thread.has_room:
            return
        if not self._shots:
            self._timer.stop()
            self._thread.hand_over(None)
            return
        self._machine.go_to(self._shots[0].step, self._run)
        self._is_waiting, self._deadline = True, time.monotonic() + _PATIENCE_S

    def _is_drawn(self) -> bool:
        """Whether every view shows the moment."""
        frame, numbers, step = self._pictures.frame, self._pictures.numbers, self._shots[0].step
        if frame is None or numbers is None:
            return False
        return frame.snapshot.step == step == numbers.snapshot.step and frame.snapshot.run_id == self._run.run_id

    def _take(self) -> None:
        self._is_waiting = False
        # Views that follow the pictures have their turn first.
        QApplication.sendPostedEvents()
        self._thread.hand_over(_fitted(self._window.grab().toImage(), *self._size), self._shots.pop(0).n_pictures)


def _fitted(image: QImage, width: int, height: int) -> Picture:
    """Return a picture of shape (height, width, 3) with an image as large as possible in its middle."""
    image.setDevicePixelRatio(1.0)
    smooth, whole = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.KeepAspectRatio
    scaled = image.scaled(width, height, whole, smooth)
    sheet = QImage(width, height, QImage.Format.Format_RGB888)
    sheet.fill(QColor(image.pixel(0, 0)))
    painter = QPainter(sheet)
    painter.drawImage((width - scaled.width()) // 2, (height - scaled.height()) // 2, scaled)
    painter.end()
    rows = np.frombuffer(sheet.constBits(), np.uint8).reshape(height, sheet.bytesPerLine())
    return rows[:, : 3 * width].reshape(height, width, 3).copy()
