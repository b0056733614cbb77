"""Hints about a drawing: what differs from the digits that the network has learned from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data.centring import MIDDLE
from netviz.data.datasets import COLUMNS, ROWS
from netviz.scene.hints.hint import Fix, FixKind, Hint
from netviz.sentences import sentence

MNIST_WIDTH = 1.8
"""Pixels: the median in MNIST, measured as `stroke_width` does, on 3,000 test images."""

_THIN = 1.0
"""Pixels. In MNIST one image in 100 has thinner strokes."""

_OFF = 3.0
"""Pixels between the centers of mass of the drawing and of MNIST's digits, which are all within 0.7."""

_INKED = 64
"""The least ink that counts as part of a stroke."""

_LARGE_PART = 0.2
"""Share of the ink. In MNIST one image in 1,000 has two such parts side by side."""


@dataclass(frozen=True, slots=True)
class DrawingEvidence:
    """What is measured on a drawing with ink.

    Attributes
    ----------
    right, down : float
        How far its center of mass is from that of MNIST's digits, in pixels.
    width : float
        Width of its strokes in pixels, see `stroke_width`.
    n_side_by_side : int
        Large connected parts, none of which has ink in a column of another.
    is_centered : bool
        Whether the network sees it centered.
    """

    right: float
    down: float
    width: float
    n_side_by_side: int
    is_centered: bool


def drawing_evidence(pixels: NDArray[np.uint8], *, is_centered: bool) -> DrawingEvidence | None:
    """Measure a drawing; None if it has no ink.

    Parameters
    ----------
    pixels : ndarray of shape (28, 28) and dtype uint8
        As the network sees it.
    is_centered : bool
        Whether it was centered for the network.
    """
    ink = pixels.astype(np.float64)
    total = float(ink.sum())
    if not total:
        return None
    down = float(ink.sum(axis=1) @ np.arange(ROWS)) / total - MIDDLE
    right = float(ink.sum(axis=0) @ np.arange(COLUMNS)) / total - MIDDLE
    return DrawingEvidence(right, down, stroke_width(pixels), parts_side_by_side(pixels), is_centered)


def stroke_width(pixels: NDArray[np.uint8]) -> float:
    """Return twice the area divided by the outline, along pixel edges, of the ink above half; 0 without any."""
    inked = np.pad(pixels >= 128, 1)
    edges = int((inked[1:] != inked[:-1]).sum() + (inked[:, 1:] != inked[:, :-1]).sum())
    return 2.0 * int(inked.sum()) / edges if edges else 0.0


def parts_side_by_side(pixels: NDArray[np.uint8]) -> int:
    """Return the number of large connected parts that have no column in common with another one."""
    parts = [part for part in _parts(pixels) if part[0] >= _LARGE_PART * float(pixels.sum())]
    count, edge = 0, -1
    for _, first, last in sorted(parts, key=lambda part: part[2]):
        if first > edge:
            count, edge = count + 1, last
    return count


def _parts(pixels: NDArray[np.uint8]) -> list[tuple[int, int, int]]:
    """Return the ink, the first and the last column of each part whose pixels touch, at corners too."""
    waiting = {(int(row), int(column)) for row, column in np.argwhere(pixels >= _INKED)}
    parts = []
    while waiting:
        stack = [waiting.pop()]
        ink, first, last = 0, COLUMNS, -1
        while stack:
            row, column = stack.pop()
            ink += int(pixels[row, column])
            first, last = min(first, column), max(last, column)
            near = {(row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1)} & waiting
            waiting -= near
            stack.extend(near)
        parts.append((ink, first, last))
    return parts


def thickened(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a drawing, of shape (28, 28) and dtype uint8, whose strokes are about two pixels wider."""
    padded = np.pad(pixels, 1)
    shifted = (padded[1:-1, :-2], padded[1:-1, 2:], padded[:-2, 1:-1], padded[2:, 1:-1])
    thick: NDArray[np.uint8] = np.maximum.reduce([pixels, *shifted])
    return thick


def diagnose_drawing(evidence: DrawingEvidence | None, dismissed: frozenset[str] = frozenset()) -> Hint | None:
    """Return the most severe diagnosis of a drawing whose kind is not dismissed, or None."""
    if evidence is None:
        return None
    hints = (rule(evidence) for rule in (_several, _off_center, _thin))
    return next((hint for hint in hints if hint is not None and hint.kind not in dismissed), None)


def _several(evidence: DrawingEvidence) -> Hint | None:
    if evidence.n_side_by_side < 2:
        return None
    text = sentence(
        "The drawing has {parts} separate shapes side by side; the network reads all of it as one digit.",
        parts=evidence.n_side_by_side,
    )
    return Hint("several digits", text, "drawing", (Fix(FixKind.CLEAR, sentence("Clear the drawing")),))


def _off_center(evidence: DrawingEvidence) -> Hint | None:
    offset = float(np.hypot(evidence.right, evidence.down))
    if evidence.is_centered or offset < _OFF:
        return None
    text = sentence(
        "The drawing is {offset:.0f} pixels off the middle; the network has only seen digits in the middle.",
        offset=offset,
    )
    return Hint("off center", text, "drawing", (Fix(FixKind.CENTER, sentence("Center the drawing")),))


def _thin(evidence: DrawingEvidence) -> Hint | None:
    if evidence.width >= _THIN:
        return None
    text = sentence(
        "The strokes are {width:.2f} pixels wide; those of MNIST's digits are {usual:.1f}, measured the same way.",
        width=evidence.width,
        usual=MNIST_WIDTH,
    )
    return Hint("thin", text, "drawing", (Fix(FixKind.THICKEN, sentence("Thicken the strokes")),))
