"""Drawing an image of 28 by 28 pixels with a soft round brush and an eraser, with undo and redo.

Points are in image coordinates: x to the right and y downwards, in pixels, with the upper left corner at (0, 0). The
centre of the pixel in row r and column c is (c + 0.5, r + 0.5).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.datasets import IMAGE_SHAPE

PEN_WIDTH = 2.8
"""Width of a stroke in pixels, from half ink to half ink. In MNIST half of the images have widths of 2.1 to 3.0, with a
median of 2.5, measured on 20,000 of them as twice the area divided by the perimeter of the pixels above half ink. Most
drawings are larger than MNIST's 20 pixels, and centring makes their strokes narrower: 2.3 pixels if the
drawing was 23 pixels high."""

ERASER_WIDTH = 4.5
"""Width of the eraser in pixels: wider than a stroke, so that one pass erases it."""

_SOFTNESS = 0.8
"""Pixels over which the ink falls from full to none at the edge of a stroke. An edge drawn at a high resolution and
averaged over whole pixels falls over 1 to 1.4 pixels; centring averages once more and adds the rest."""

_PIECE = 0.5
"""The longest straight piece of a curve, in pixels: a fifth of the width of a stroke, so that corners are invisible."""

_MAX_PIECES = 64

Layer = NDArray[np.float32]
"""Ink from 0 to 1, an array of shape (28, 28)."""

_ROWS, _COLUMNS = np.indices(IMAGE_SHAPE, dtype=np.float32) + np.float32(0.5)


def coverage(points: NDArray[np.float32], width: float) -> Layer:
    """Return how much of each pixel a line through points covers.

    Parameters
    ----------
    points : ndarray of shape (n, 2)
        The corners of the line as (x, y), n at least 1; they may be outside the image.
    width : float
        From half covered to half covered, in pixels.

    Returns
    -------
    ndarray of shape (28, 28) and dtype float32
        1 near the line and 0 far from it, with a linear ramp in the distance between a pixel's centre and the line.
    """
    starts = np.asarray(points[:-1] if len(points) > 1 else points, dtype=np.float32)
    ways = np.asarray(points[1:] if len(points) > 1 else points, dtype=np.float32) - starts
    squares = np.maximum((ways * ways).sum(axis=1), np.float32(1e-12))[:, np.newaxis, np.newaxis]
    x = _COLUMNS - starts[:, 0, np.newaxis, np.newaxis]
    y = _ROWS - starts[:, 1, np.newaxis, np.newaxis]
    along, down = ways[:, 0, np.newaxis, np.newaxis], ways[:, 1, np.newaxis, np.newaxis]
    # The nearest point of each piece: the foot of the perpendicular, or the nearer end.
    share = np.clip((x * along + y * down) / squares, 0.0, 1.0)
    distances = np.sqrt(((x - share * along) ** 2 + (y - share * down) ** 2).min(axis=0))
    covered: Layer = np.clip((0.5 * width - distances) / _SOFTNESS + 0.5, 0.0, 1.0).astype(np.float32)
    return covered


def curve(start: NDArray[np.float32], control: NDArray[np.float32], end: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return points on the quadratic Bézier curve from `start` towards `control` to `end`, of shape (n, 2).

    Curves between the midpoints of a polyline's edges, with its corners as control points, join smoothly: together
    they are the polyline's quadratic B-spline (de Boor, A Practical Guide to Splines, 1978).
    """
    length = float(np.hypot(*(control - start)) + np.hypot(*(end - control)))
    n_pieces = min(max(int(np.ceil(length / _PIECE)), 1), _MAX_PIECES)
    t = np.linspace(0.0, 1.0, n_pieces + 1, dtype=np.float32)[:, np.newaxis]
    points: NDArray[np.float32] = (1 - t) ** 2 * start + 2 * (1 - t) * t * control + t**2 * end
    return points


def _middle(start: NDArray[np.float32], end: NDArray[np.float32]) -> NDArray[np.float32]:
    middle: NDArray[np.float32] = np.float32(0.5) * (start + end)
    return middle


class Brush:
    """A stroke while it is being drawn: the positions of the mouse, and what the smooth line through them covers.

    Parameters
    ----------
    x, y : float
        The first position.
    erases : bool
        Whether it is a stroke of the eraser.

    Attributes
    ----------
    covered : ndarray of shape (28, 28) and dtype float32
        How much of each pixel the stroke covers.
    fixed : ndarray of shape (28, 28) and dtype float32
        The part of it that later positions cannot change.
    """

    def __init__(self, x: float, y: float, *, erases: bool = False) -> None:
        self.erases = erases
        self._width = ERASER_WIDTH if erases else PEN_WIDTH
        self._points = [np.array((x, y), dtype=np.float32)]
        # The curve up to the midpoint of the last edge.
        self.fixed: Layer = coverage(self._points[0][np.newaxis], self._width)
        self.covered: Layer = self.fixed

    @property
    def points(self) -> NDArray[np.float32]:
        """The positions of the mouse, of shape (n, 2)."""
        return np.stack(self._points)

    def move_to(self, x: float, y: float) -> None:
        """Continue the stroke to a point; points very near the last one are left out."""
        point = np.array((x, y), dtype=np.float32)
        last = self._points[-1]
        if np.hypot(*(point - last)) < 0.05:
            return
        middle = _middle(last, point)
        first = len(self._points) == 1
        way = np.stack((last, middle)) if first else curve(_middle(self._points[-2], last), last, middle)
        self.fixed = np.maximum(self.fixed, coverage(way, self._width))
        self._points.append(point)
        # The rest of the way to the mouse is straight until the next position of the mouse is known.
        self.covered = np.maximum(self.fixed, coverage(np.stack((middle, point)), self._width))

    def over(self, layer: Layer) -> Layer:
        """Return a layer with the stroke on it: a pen keeps the larger amount of ink, an eraser removes ink."""
        return layer * (1 - self.covered) if self.erases else np.maximum(layer, self.covered)


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """A finished stroke.

    Attributes
    ----------
    points : ndarray of shape (n, 2)
        The positions of the mouse as (x, y), in image coordinates.
    erases : bool
    """

    points: NDArray[np.float32]
    erases: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One action of the user that can be undone, and the drawing after it.

    Attributes
    ----------
    stroke : Stroke or None
        None if the drawing was cleared or replaced by another picture.
    layer : ndarray of shape (28, 28) and dtype float32
        Never changed.
    label : int or None
        The label that the user gave the drawing.
    centred : bool
        Whether the network reads the drawing centred like MNIST's digits.
    is_picture : bool
        Whether it is a picture from outside, as it was taken.
    """

    stroke: Stroke | None
    layer: Layer
    label: int | None = None
    centred: bool = True
    is_picture: bool = False


def _blank() -> Step:
    return Step(None, np.zeros(IMAGE_SHAPE, dtype=np.float32))


@dataclass(slots=True, eq=False)
class Drawing:
    """A drawing, each step of which can be undone.

    Each step keeps its picture of 3 kB beside its stroke, so undo is immediate however much was drawn.
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
        """The strokes that were drawn and not undone, in order, including those that were cleared later."""
        return [step.stroke for step in self._done if step.stroke is not None]

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """The image, of shape (28, 28), including the stroke that is being drawn."""
        layer = self.now.layer if self._brush is None else self._brush.over(self.now.layer)
        pixels: NDArray[np.uint8] = np.rint(255.0 * layer).astype(np.uint8)
        return pixels

    @property
    def is_blank(self) -> bool:
        """Whether there is no ink."""
        return not self.pixels.any()

    @property
    def is_drawing(self) -> bool:
        """Whether a stroke is being drawn."""
        return self._brush is not None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return len(self._done) > 1 and self._brush is None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return bool(self._undone) and self._brush is None

    def begin(self, x: float, y: float, *, erases: bool = False) -> None:
        """Begin a stroke of the pen or the eraser."""
        self.end()
        self._brush = Brush(x, y, erases=erases)

    def move_to(self, x: float, y: float) -> None:
        """Continue the stroke to a point, if one has begun."""
        if self._brush is not None:
            self._brush.move_to(x, y)

    def end(self) -> None:
        """End the stroke, which becomes a step."""
        if self._brush is not None:
            brush, self._brush = self._brush, None
            now = self.now
            self._append(Step(Stroke(brush.points, brush.erases), brush.over(now.layer), now.label, now.centred))

    def clear(self) -> None:
        """Remove all ink; does nothing if there is none."""
        self.end()
        if not self.is_blank:
            # Without centring stays a choice for the next drawing, unless it came with a picture that was loaded.
            centred = self.now.centred or bool(self._done[self._origin].layer.any())
            self._append(replace(_blank(), centred=centred))

    def put(self, pixels: NDArray[np.uint8], label: int | None, *, centred: bool, is_picture: bool = False) -> None:
        """Replace the drawing by a picture, to draw on it.

        Parameters
        ----------
        pixels : ndarray of shape (784,) or (28, 28) and dtype uint8
            Ink is bright.
        label : int or None
            The digit in the picture.
        centred : bool
            Whether the network reads it centred.
        is_picture : bool
            Whether it comes from outside.
        """
        self.end()
        layer = pixels.reshape(IMAGE_SHAPE).astype(np.float32) / np.float32(255.0)
        self._append(Step(None, layer, label, centred, is_picture))

    def set_label(self, label: int | None) -> None:
        """Set the label of the drawing; this is not a step."""
        self._set_all(label=label)

    def set_centred(self, centred: bool) -> None:
        """Set whether the network reads the drawing centred; this is not a step."""
        self._set_all(centred=centred)

    def _set_all(self, **values: Any) -> None:
        """Set fields of every step of the present drawing: of those since it was cleared or replaced by a picture."""
        for number in range(self._origin, len(self._done)):
            self._done[number] = replace(self._done[number], **values)
        for number in range(len(self._undone) - 1, -1, -1):
            if self._undone[number].stroke is None:
                break
            self._undone[number] = replace(self._undone[number], **values)

    @property
    def _origin(self) -> int:
        """The number of the step that the present drawing began with."""
        return max(number for number, step in enumerate(self._done) if step.stroke is None)

    def undo(self) -> None:
        """Undo the last step."""
        if self.can_undo:
            self._undone.append(self._done.pop())

    def redo(self) -> None:
        """Redo the step that was undone last."""
        if self.can_redo:
            self._done.append(self._undone.pop())

    def _append(self, step: Step) -> None:
        self._done.append(step)
        self._undone.clear()
