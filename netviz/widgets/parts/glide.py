"""Smooth scrolling that slows down towards its target."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QScrollBar

from netviz.widgets.parts.motion import motion_is_reduced

_FRAME_MS = 16
# The time in which the remaining distance shrinks to 37%.
_DECAY_S = 0.075


class Glide(QObject):
    """Scrolls to a target: fast at first, then ever slower; at once with reduced motion.

    Attributes
    ----------
    reduced_motion : bool or None
        Whether to scroll without animation; None follows the system.
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
        """Move the target, or the current position if nothing moves, by a distance."""
        start = self._target if self._timer.isActive() else float(self._bar.value())
        self.to(start + pixels)

    def to(self, value: float) -> None:
        """Scroll to a value of the scroll bar."""
        self._target = min(max(value, float(self._bar.minimum())), float(self._bar.maximum()))
        if motion_is_reduced() if self.reduced_motion is None else self.reduced_motion:
            self.jump(self._target)
        elif not self._timer.isActive():
            self._at, self._last = float(self._bar.value()), time.perf_counter()
            self._timer.start()

    def jump(self, value: float) -> None:
        """Set the scroll bar at once."""
        self.stop()
        self._bar.setValue(round(value))

    def shift(self, pixels: int) -> None:
        """Move position and target together, because the contents have moved by that much."""
        self._at += pixels
        self._target += pixels
        self._bar.setValue(self._bar.value() + pixels)

    @Slot()
    def stop(self) -> None:
        """Stay at the current position."""
        self._timer.stop()

    @Slot()
    def _move(self) -> None:
        now = time.perf_counter()
        self._at += (self._target - self._at) * (1.0 - math.exp(-(now - self._last) / _DECAY_S))
        self._last = now
        if abs(self._target - self._at) < 0.5:
            self._at = self._target
            self._timer.stop()
        # The range may have changed since the target was set.
        self._target = min(max(self._target, float(self._bar.minimum())), float(self._bar.maximum()))
        self._bar.setValue(round(self._at))
