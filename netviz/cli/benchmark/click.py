"""Latency from a click, or from pointing at something, to its path on the screen; and how steady the event loop is."""

from __future__ import annotations

import threading
import time

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from netviz.cli.benchmark.figures import Figure, milliseconds
from netviz.cli.benchmark.window import BenchmarkWindow
from netviz.cli.errors import Refusal
from netviz.scene.frames import Frame
from netviz.scene.selection import Selection
from netviz.sentences import mark, sentence

_TICK_MS = 16
_MAX_ANSWER_S = 5.0
_FIRST_HOVERS = 3
_GOALS_MS = {
    ("click", "at rest"): 16.0,
    ("click", "while training"): 33.0,
    ("hover", "at rest"): 12.0,
    ("hover", "while training"): 25.0,
}


class PathRequests(QObject):
    """Asks the window for paths and measures the time until each is painted.

    Another thread sets the moments, as a hand would: a request can come while the window is busy, and then its waiting
    time counts. A measurement ends when the pictures are handed to the window system.

    Attributes
    ----------
    seconds : list of float
        Until the path is on the screen, with its strongest lines or with all of them.
    is_finished : bool
    """

    _due = Signal(float)
    _ended = Signal()

    def __init__(self, window: BenchmarkWindow, count: int, seed: int = 0) -> None:
        super().__init__()
        self.seconds: list[float] = []
        self.is_finished = False
        self._image = window.window.views.input.image_view
        self._view = window.window.views.network.view
        self._session = window.window.session
        self._random = np.random.default_rng(seed)
        self._count = count
        self._begun = 0.0
        self._expected: Selection | None = None
        self._answered = threading.Event()
        self._view.previewed.connect(self._on_previewed)
        self._thread = threading.Thread(target=self._run, name="path requests", daemon=True)
        self._due.connect(self._ask, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the requests."""
        self._thread.start()

    def choose(self) -> Selection:
        """Return what to ask for next."""
        raise NotImplementedError

    def ask_for(self, target: Selection) -> None:
        """Click on it, or point at it."""
        raise NotImplementedError

    def _run(self) -> None:
        """Send one request after the other, each some time after the last answer."""
        pauses = np.random.default_rng(1).uniform(0.05, 0.15, self._count)
        for pause in pauses:
            time.sleep(pause)
            self._answered.clear()
            self._due.emit(time.perf_counter())
            if not self._answered.wait(_MAX_ANSWER_S):
                break
        self._ended.emit()

    @Slot()
    def _finish(self) -> None:
        self.is_finished = True

    @Slot(float)
    def _ask(self, begun: float) -> None:
        target = self.choose()
        self._begun, self._expected = begun, target
        self.ask_for(target)

    def _answer(self, shown: Selection) -> None:
        if self._expected is not None and shown == self._expected:
            self._expected = None
            # Painting is not over: the other views, and the transfer to the window system, come before this.
            QTimer.singleShot(0, self, self._note)

    @Slot(object)
    def _on_previewed(self, focus: Selection) -> None:
        self._answer(focus)

    @Slot()
    def _note(self) -> None:
        self.seconds.append(time.perf_counter() - self._begun)
        self._answered.set()


class Clicks(PathRequests):
    """Clicks on lit pixels of the image.

    Parameters
    ----------
    all_lines : bool
        Whether a path counts only with all of its lines.
    """

    def __init__(self, window: BenchmarkWindow, count: int, seed: int = 0, *, all_lines: bool = False) -> None:
        super().__init__(window, count, seed)
        self._view.painted.connect(self._on_painted)
        if all_lines:
            self._view.previewed.disconnect(self._on_previewed)

    def choose(self) -> Selection:
        """Return a lit pixel that is not selected."""
        image = self._session.images.image
        assert image is not None
        lit = [
            int(pixel)
            for pixel in np.flatnonzero(image.pixels)
            if pixel not in self._session.questions.selection.pixels
        ]
        return Selection(pixels=(lit[int(self._random.integers(len(lit)))],))

    def ask_for(self, target: Selection) -> None:
        """Click on the pixel."""
        at = self._image.pixel_rect(target.pixels[0]).center().toPoint()
        QTest.mouseClick(self._image, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    @Slot(object)
    def _on_painted(self, frame: Frame) -> None:
        self._answer(frame.selection)


class Hovers(PathRequests):
    """Points at pixels, units and digits."""

    def start(self) -> None:
        """Start the requests with the pointer away from the view, where no tooltip can cover it."""
        QCursor.setPos(self._view.screen().geometry().bottomRight())
        super().start()

    def choose(self) -> Selection:
        """Return a pixel, a unit or a digit that is not pointed at."""
        while True:
            kind = int(self._random.integers(3))
            if kind == 0:
                target = Selection(pixels=(int(self._random.integers(784)),))
            elif kind == 1:
                target = Selection(unit=int(self._random.integers(256)))
            else:
                target = Selection(digit=int(self._random.integers(10)))
            if target != self._session.questions.focus:
                return target

    def ask_for(self, target: Selection) -> None:
        """Point at it."""
        widget, place = self._place_of(target)
        # The pointer itself stays away: the window system would report its movement only later.
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            QPointF(widget.mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, move)

    def _place_of(self, target: Selection) -> tuple[QWidget, QPointF]:
        if target.pixel is not None:
            return self._image, self._image.pixel_rect(target.pixel).center()
        if target.unit is not None:
            return self._view, self._view.unit_position(target.unit)
        return self._view, self._view.digit_position(target.digit or 0)


class Ticks(QObject):
    """A timer of about 60 Hz in the GUI thread that records its delays."""

    def __init__(self) -> None:
        super().__init__()
        self._times: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Start the timer."""
        self._timer.start()

    def stop(self) -> list[float]:
        """Stop the timer and return the gaps between ticks, in seconds."""
        self._timer.stop()
        return [float(gap) for gap in np.diff(self._times)]

    @Slot()
    def _tick(self) -> None:
        self._times.append(time.perf_counter())


def measure_click(*, quick: bool) -> list[Figure]:
    """Measure clicks and hovers at rest and while training, and a 60 Hz timer while training."""
    count, seconds = (15, 1.0) if quick else (100, 5.0)
    with BenchmarkWindow() as bench:
        # Without the pulse of an earlier click, which no user would wait for either.
        bench.window.views.network.view.reduced_motion = True
        # A hand that clicks has moved over the window before.
        _hover(bench, _FIRST_HOVERS)
        at_rest = _click(bench, count)
        hover_at_rest = _hover(bench, count)
        bench.train_on()
        gaps = _tick(bench, seconds)
        training = _click(bench, count)
        all_lines = _click(bench, count, all_lines=True)
        hover_training = _hover(bench, count)
    text = "click to all lines of its path while training"
    return [
        *_figures("click", "at rest", at_rest),
        *_figures("click", "while training", training),
        Figure("click", "all_lines_while_training_p50", f"{text}, median", milliseconds(all_lines), "ms"),
        Figure("click", "all_lines_while_training_p95", f"{text}, p95", milliseconds(all_lines, 95), "ms"),
        *_figures("hover", "at rest", hover_at_rest),
        *_figures("hover", "while training", hover_training),
        Figure(
            "click",
            "tick_gap_p99",
            "gap between ticks of a 60 Hz timer while training, p99",
            milliseconds(gaps, 99),
            "ms",
            at_most=20.0,
        ),
    ]


def _click(bench: BenchmarkWindow, count: int, *, all_lines: bool = False) -> list[float]:
    clicks = Clicks(bench, count, all_lines=all_lines)
    clicks.start()
    bench.run_until(
        lambda: clicks.is_finished,
        count * _MAX_ANSWER_S,
        mark("The window did not answer the clicks within {seconds:.0f} s."),
    )
    if len(clicks.seconds) < count:
        raise Refusal(sentence("The window did not answer a click within {seconds:.0f} s.", seconds=_MAX_ANSWER_S))
    bench.window.session.questions.clear()
    return clicks.seconds


def _tick(bench: BenchmarkWindow, seconds: float) -> list[float]:
    ticks = Ticks()
    ticks.start()
    bench.run_for(seconds)
    return ticks.stop()


def _hover(bench: BenchmarkWindow, count: int) -> list[float]:
    hovers = Hovers(bench, count)
    hovers.start()
    bench.run_until(
        lambda: hovers.is_finished,
        count * _MAX_ANSWER_S,
        mark("The window did not answer the mouse within {seconds:.0f} s."),
    )
    if len(hovers.seconds) < count:
        raise Refusal(sentence("The window did not preview a path within {seconds:.0f} s.", seconds=_MAX_ANSWER_S))
    bench.window.session.questions.hover(Selection())
    return hovers.seconds


def _figures(what: str, when: str, seconds: list[float]) -> list[Figure]:
    name = f"{what}_{when.replace(' ', '_')}" if what != "click" else when.replace(" ", "_")
    return [
        Figure("click", f"{name}_p50", f"{what} to its path {when}, median", milliseconds(seconds), "ms"),
        Figure(
            "click",
            f"{name}_p95",
            f"{what} to its path {when}, p95",
            milliseconds(seconds, 95),
            "ms",
            at_most=_GOALS_MS[what, when],
        ),
    ]
