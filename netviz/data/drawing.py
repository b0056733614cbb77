"""Drawing on a field of 28 by 28 pixels: strokes of a soft round brush, an eraser, and the way back.

Places are in image coordinates: x to the right and y downwards, in pixels, the field's upper left corner at (0, 0), so
that the middle of the pixel in row r and column c is (c + 0.5, r + 0.5).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.datasets import IMAGE_SHAPE

PEN_WIDTH = 2.8
"""Width of a stroke in pixels, from half ink to half ink. MNIST's are 2.1 to 3.0 wide in half of its images, 2.5 in the
middle one, measured on 20,000 of them as twice the area over the perimeter of what is above half ink. A drawing is
mostly somewhat larger than MNIST's 20 pixels and loses as much when it is centred: 23 pixels high, it has 2.3 then."""

ERASER_WIDTH = 4.5
"""Width of what the eraser takes away, in pixels: more than a stroke, so that one is gone in one go."""

_SOFTNESS = 0.8
"""Over how many pixels the ink falls from full to none at a stroke's edge. An edge that was drawn at a high resolution
and averaged over whole pixels falls over 1 to 1.4 of them; centring, which averages once more, does the rest."""

_PIECE = 0.5
"""The longest straight piece of a curve, in pixels: a fifth of a stroke's width, so that no corner can be seen."""

_MOST_PIECES = 64

Layer = NDArray[np.float32]
"""Ink from 0 to 1, of shape (28, 28)."""

_ROWS, _COLUMNS = np.indices(IMAGE_SHAPE, dtype=np.float32) + np.float32(0.5)


def coverage(points: NDArray[np.float32], width: float) -> Layer:
    """Return how far a line through points covers each pixel.

    Parameters
    ----------
    points : ndarray of shape (n, 2)
        The corners of the line as (x, y), in image coordinates, n at least 1; they may lie outside of the field.
    width : float
        From half covered to half covered, in pixels.

    Returns
    -------
    Layer
        1 near the line and 0 away from it: a straight ramp in the distance between a pixel's middle and the line.
    """
    starts = np.asarray(points[:-1] if len(points) > 1 else points, dtype=np.float32)
    ways = np.asarray(points[1:] if len(points) > 1 else points, dtype=np.float32) - starts
    squares = np.maximum((ways * ways).sum(axis=1), np.float32(1e-12))[:, np.newaxis, np.newaxis]
    x = _COLUMNS - starts[:, 0, np.newaxis, np.newaxis]
    y = _ROWS - starts[:, 1, np.newaxis, np.newaxis]
    along, down = ways[:, 0, np.newaxis, np.newaxis], ways[:, 1, np.newaxis, np.newaxis]
    # The nearest place of each piece: the foot of the perpendicular, or the end that is nearer.
    share = np.clip((x * along + y * down) / squares, 0.0, 1.0)
    distances = np.sqrt(((x - share * along) ** 2 + (y - share * down) ** 2).min(axis=0))
    covered: Layer = np.clip((0.5 * width - distances) / _SOFTNESS + 0.5, 0.0, 1.0).astype(np.float32)
    return covered


def curve(start: NDArray[np.float32], control: NDArray[np.float32], end: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return places on the quadratic Bézier curve from `start` towards `control` to `end`, of shape (n, 2).

    The curves between the middles of a polyline's edges, with its corners as their control points, join without a
    corner: they are the polyline's quadratic B-spline (de Boor, A Practical Guide to Splines, 1978).
    """
    length = float(np.hypot(*(control - start)) + np.hypot(*(end - control)))
    n_pieces = min(max(int(np.ceil(length / _PIECE)), 1), _MOST_PIECES)
    t = np.linspace(0.0, 1.0, n_pieces + 1, dtype=np.float32)[:, np.newaxis]
    places: NDArray[np.float32] = (1 - t) ** 2 * start + 2 * (1 - t) * t * control + t**2 * end
    return places


def _middle(start: NDArray[np.float32], end: NDArray[np.float32]) -> NDArray[np.float32]:
    middle: NDArray[np.float32] = np.float32(0.5) * (start + end)
    return middle


class Brush:
    """A stroke while it is being drawn: where the mouse has been, and what the smoothed line through it covers."""

    def __init__(self, x: float, y: float, *, erases: bool = False) -> None:
        self.erases = erases
        self._width = ERASER_WIDTH if erases else PEN_WIDTH
        self._points = [np.array((x, y), dtype=np.float32)]
        # What no later point changes: the curve up to the middle of the last edge.
        self._settled: Layer = coverage(self._points[0][np.newaxis], self._width)
        self.covered: Layer = self._settled

    @property
    def points(self) -> NDArray[np.float32]:
        """Where the mouse has been, of shape (n, 2)."""
        return np.stack(self._points)

    def move_to(self, x: float, y: float) -> None:
        """Draw on to a place; one that is hardly another is left out."""
        place = np.array((x, y), dtype=np.float32)
        last = self._points[-1]
        if np.hypot(*(place - last)) < 0.05:
            return
        middle = _middle(last, place)
        first = len(self._points) == 1
        way = np.stack((last, middle)) if first else curve(_middle(self._points[-2], last), last, middle)
        self._settled = np.maximum(self._settled, coverage(way, self._width))
        self._points.append(place)
        # The rest of the way to the mouse is straight until it is known where the mouse goes next.
        self.covered = np.maximum(self._settled, coverage(np.stack((middle, place)), self._width))

    def over(self, layer: Layer) -> Layer:
        """Return a layer with the stroke on it: pens leave the most ink, erasers take away what they cover."""
        return layer * (1 - self.covered) if self.erases else np.maximum(layer, self.covered)


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """A finished stroke.

    Attributes
    ----------
    points : ndarray of shape (n, 2)
        Where the mouse was, as (x, y) in image coordinates.
    erases : bool
    """

    points: NDArray[np.float32]
    erases: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """What the user did in one go, and what the field looked like afterwards.

    Attributes
    ----------
    stroke : Stroke or None
        None where the field was cleared or another picture put on it.
    layer : Layer
        Never changed.
    label : int or None
        What the drawing is meant to be.
    centred : bool
        Whether the network is shown the drawing centred as MNIST's digits are.
    """

    stroke: Stroke | None
    layer: Layer
    label: int | None = None
    centred: bool = True


def _blank() -> Step:
    return Step(None, np.zeros(IMAGE_SHAPE, dtype=np.float32))


@dataclass(slots=True, eq=False)
class Drawing:
    """A field with what was drawn on it, each step of which can be undone.

    A step keeps its picture, 3 kB, beside its stroke, so that going back costs nothing however much was drawn.
    """

    _done: list[Step] = field(default_factory=lambda: [_blank()])
    _undone: list[Step] = field(default_factory=list)
    _brush: Brush | None = None

    @property
    def now(self) -> Step:
        """The last step."""
        return self._done[-1]

    @property
    def strokes(self) -> list[Stroke]:
        """The strokes that were drawn and not undone, first to last, those cleared away since included."""
        return [step.stroke for step in self._done if step.stroke is not None]

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """What is on the field, of shape (28, 28), the stroke being drawn included."""
        layer = self.now.layer if self._brush is None else self._brush.over(self.now.layer)
        pixels: NDArray[np.uint8] = np.rint(255.0 * layer).astype(np.uint8)
        return pixels

    @property
    def is_blank(self) -> bool:
        """Whether there is no ink on the field."""
        return not self.pixels.any()

    @property
    def is_drawing(self) -> bool:
        """Whether a stroke has begun and not ended."""
        return self._brush is not None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return len(self._done) > 1 and self._brush is None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone) and self._brush is None

    def begin(self, x: float, y: float, *, erases: bool = False) -> None:
        """Put the pen or the eraser down."""
        self.end()
        self._brush = Brush(x, y, erases=erases)

    def move_to(self, x: float, y: float) -> None:
        """Draw on to a place, if the pen is down."""
        if self._brush is not None:
            self._brush.move_to(x, y)

    def end(self) -> None:
        """Lift the pen or the eraser: the stroke is a step."""
        if self._brush is not None:
            brush, self._brush = self._brush, None
            now = self.now
            self._do(Step(Stroke(brush.points, brush.erases), brush.over(now.layer), now.label, now.centred))

    def clear(self) -> None:
        """Take all ink away; nothing happens on a blank field."""
        self.end()
        if not self.is_blank:
            # Who draws without centring goes on so; a picture that was not to be centred says nothing of what follows.
            centred = self.now.centred or bool(self._done[self._origin].layer.any())
            self._do(replace(_blank(), centred=centred))

    def put(self, pixels: NDArray[np.uint8], label: int | None, *, centred: bool) -> None:
        """Take a picture as what is drawn on.

        Parameters
        ----------
        pixels : ndarray of dtype uint8
            784 of them, ink bright.
        label : int or None
            What the picture is.
        centred : bool
            Whether the network is to see it centred.
        """
        self.end()
        layer = pixels.reshape(IMAGE_SHAPE).astype(np.float32) / np.float32(255.0)
        self._do(Step(None, layer, label, centred))

    def set_label(self, label: int | None) -> None:
        """Say what the drawing is meant to be; that is no step of its own."""
        self._say(label=label)

    def set_centred(self, centred: bool) -> None:
        """Say whether the network is to see the drawing centred; that is no step of its own."""
        self._say(centred=centred)

    def _say(self, **said: Any) -> None:
        """Say something of the drawing as a whole: of each step since the field was blank or a picture put on it."""
        for place in range(self._origin, len(self._done)):
            self._done[place] = replace(self._done[place], **said)
        for place in range(len(self._undone) - 1, -1, -1):
            if self._undone[place].stroke is None:
                break
            self._undone[place] = replace(self._undone[place], **said)

    @property
    def _origin(self) -> int:
        """The number of the step that the drawing began with."""
        return max(place for place, step in enumerate(self._done) if step.stroke is None)

    def undo(self) -> None:
        """Take the last step back."""
        if self.can_undo:
            self._undone.append(self._done.pop())

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.can_redo:
            self._done.append(self._undone.pop())

    def _do(self, step: Step) -> None:
        self._done.append(step)
        self._undone.clear()
