"""Scrolling that runs out, as a thing that is pushed does."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QScrollBar

from netviz.widgets.parts.motion import motion_is_reduced

_FRAME_MS = 16
# After this time 37 % of the way are left.
_DECAY_S = 0.075


class Glide(QObject):
    """Moves a scroll bar to where it is sent: fast at first, then ever slower; at once where motion is unwelcome.

    Attributes
    ----------
    reduced_motion : bool or None
        Whether motion is unwelcome; None follows the system.
    """

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self.reduced_motion: bool | None = None
        self._bar = bar
        self._target = self._at = float(bar.value())
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._move)
        bar.sliderPressed.connect(self.stop)

    def by(self, pixels: float) -> None:
        """Go on by so many pixels from where it is going."""
        start = self._target if self._timer.isActive() else float(self._bar.value())
        self.to(start + pixels)

    def to(self, value: float) -> None:
        """Go to a value of the scroll bar."""
        self._target = min(max(value, float(self._bar.minimum())), float(self._bar.maximum()))
        if motion_is_reduced() if self.reduced_motion is None else self.reduced_motion:
            self.jump(self._target)
        elif not self._timer.isActive():
            self._at, self._last = float(self._bar.value()), time.perf_counter()
            self._timer.start()

    def jump(self, value: float) -> None:
        """Be somewhere at once."""
        self.stop()
        self._bar.setValue(round(value))

    def shift(self, pixels: int) -> None:
        """Be so many pixels further on, still going where it was going: what is seen has moved as a whole."""
        self._at += pixels
        self._target += pixels
        self._bar.setValue(self._bar.value() + pixels)

    @Slot()
    def stop(self) -> None:
        """Stay here."""
        self._timer.stop()

    @Slot()
    def _move(self) -> None:
        now = time.perf_counter()
        self._at += (self._target - self._at) * (1.0 - math.exp(-(now - self._last) / _DECAY_S))
        self._last = now
        if abs(self._target - self._at) < 0.5:
            self._at = self._target
            self._timer.stop()
        # Its ends may have moved since it was sent.
        self._target = min(max(self._target, float(self._bar.minimum())), float(self._bar.maximum()))
        self._bar.setValue(round(self._at))
