"""What moves over the network: the pulse along a new path, and the sweep that brings in a stage of the lesson."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QWidget

from netviz.scene.frames import Frame
from netviz.scene.lesson_moment import LessonMoment, Stage
from netviz.scene.selection import Selection

_PULSE_MS = 900
_SWEEP_MS = 700


class NetworkAnimations:
    """Starts and stops the animations of a view, which paints itself while they run.

    Attributes
    ----------
    pulse : QVariantAnimation
        Runs along the path of a new selection.
    sweep : QVariantAnimation
        Brings in a stage of the lesson: from 0 to 1 from the pixels, from 0 to −1 from the digits.
    """

    def __init__(self, view: QWidget) -> None:
        self.pulse, self.sweep = QVariantAnimation(view), QVariantAnimation(view)
        self.pulse.setStartValue(0.0)
        self.pulse.setEndValue(1.0)
        for animation, duration in ((self.pulse, _PULSE_MS), (self.sweep, _SWEEP_MS)):
            animation.setDuration(duration)
            animation.setEasingCurve(QEasingCurve.Type.InOutSine)
            animation.valueChanged.connect(view.update)
        self._selection = Selection()
        self._lesson: LessonMoment | None = None

    @property
    def pulse_is_running(self) -> bool:
        """Whether the pulse runs along the path."""
        return self.pulse.state() == QVariantAnimation.State.Running

    @property
    def progress(self) -> tuple[float, float]:
        """How far the pulse and the sweep are; 1 at rest."""
        sweeps = self.sweep.state() != QVariantAnimation.State.Stopped
        pulse = float(self.pulse.currentValue()) if self.pulse_is_running else 1.0
        return pulse, float(self.sweep.currentValue()) if sweeps else 1.0

    def follow(self, frame: Frame, *, reduced: bool) -> None:
        """Start what belongs to a new frame; with reduced motion, only stop what runs."""
        if frame.selection != self._selection:
            self._selection = frame.selection
            self._start_pulse(frame, reduced)
        if frame.state.lesson is not self._lesson:
            self._lesson = frame.state.lesson
            self._start_sweep(self._lesson, reduced)

    def stop(self) -> None:
        """End what is running."""
        self.pulse.stop()
        self.sweep.stop()

    def _start_pulse(self, frame: Frame, reduced: bool) -> None:
        self.pulse.stop()
        # A drag or Shift adds to a selection whose pulse has run already.
        is_alone = not frame.selection.is_empty and len(frame.selection.pixels) <= 1
        if is_alone and frame.focus == frame.selection and not reduced:
            self.pulse.start()

    def _start_sweep(self, lesson: LessonMoment | None, reduced: bool) -> None:
        """Bring in a stage of the lesson from the side on which its computation begins."""
        self.sweep.stop()
        if lesson is None or lesson.stage in (Stage.LOSS, Stage.UPDATE) or reduced:
            return
        backwards = lesson.stage is Stage.BACKWARD
        self.sweep.setStartValue(-0.01 if backwards else 0.01)
        self.sweep.setEndValue(-1.0 if backwards else 1.0)
        self.sweep.start()
