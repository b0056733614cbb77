"""The path of a selection in crisp lines, to be painted over all connections."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.lines import LineBundle, compose_overlay
from netviz.rendering.view import View, unit_positions
from netviz.scene.answers import Answer
from netviz.scene.appearance import Appearance
from netviz.scene.arrangement import Arrangement
from netviz.scene.frames import LayerPicture, view_of
from netviz.scene.layout import NetworkLayout
from netviz.scene.paths import PathLines, largest, path_of
from netviz.tracing.image_trace import FloatArray, ImageTrace

# The opacity of a line is |value| ** p, relative to the strongest, so that strong lines stand out.
_PATH_CONTRAST = 1.7

# Of a dashed line, in logical pixels; thicker lines have longer ones.
_DASH, _GAP = 7.0, 5.0


class PathPictures:
    """Draws paths, and keeps what the next one can reuse: many have all lines between two columns.

    Parameters
    ----------
    max_lines : int, optional
        Draw only this many lines in each layer, the strongest; all by default.
    """

    def __init__(self, max_lines: int | None = None) -> None:
        self._max_lines = max_lines
        self._bundles: dict[int, tuple[tuple[View, int, int, int], LineBundle]] = {}

    def draw(
        self,
        trace: ImageTrace,
        answer: Answer,
        appearance: Appearance,
        layout: NetworkLayout,
        arrangement: Arrangement,
    ) -> tuple[LayerPicture | None, ...]:
        """Return the path through each layer, None where nothing of it is visible; empty without a selection."""
        path = path_of(trace, answer, appearance.mode)
        if path is None:
            return ()
        heights = unit_positions(trace.image.size), *arrangement.heights, unit_positions(trace.logits.size)
        return tuple(
            self._draw_layer(number, lines, (heights[number], heights[number + 1]), layout, appearance, arrangement)
            for number, lines in enumerate(path)
        )

    def _draw_layer(
        self,
        number: int,
        lines: PathLines,
        heights: tuple[FloatArray, FloatArray],
        layout: NetworkLayout,
        appearance: Appearance,
        arrangement: Arrangement,
    ) -> LayerPicture | None:
        area = layout.layers[number]
        visible = layout.visible(area)
        if visible.is_empty or lines.is_empty:
            return None
        view, values, thickness = view_of(visible, area), lines.values, max(1, round(layout.scale * layout.line_weight))
        starts, ends = heights
        if lines.is_grid and self._max_lines is None:
            bundle = self._bundle_for(number, view, thickness, len(starts), len(ends))
            values = _by_place(values.reshape(len(starts), len(ends)), number, arrangement)
        else:
            chosen = slice(None) if self._max_lines is None else largest(values, self._max_lines)
            values = values[chosen]
            bundle = LineBundle(starts[lines.sources[chosen]], ends[lines.targets[chosen]], view, thickness)
        strengths = np.sign(values) * path_opacity(values)
        picture = bundle.draw(strengths)
        if appearance.dashes:
            _dash_negative(picture, visible.left - area.left, layout.scale * max(layout.line_weight / 1.5, 1.0))
        return LayerPicture(visible, compose_overlay(picture, 1.0, appearance.palette))

    def _bundle_for(self, number: int, view: View, thickness: int, n_left: int, n_right: int) -> LineBundle:
        """Return lines for all connections of a layer, in the order of the places."""
        key = (view, thickness, n_left, n_right)
        kept = self._bundles.get(number)
        if kept is not None and kept[0] == key:
            return kept[1]
        left, right = unit_positions(n_left), unit_positions(n_right)
        bundle = LineBundle(np.repeat(left, n_right), np.tile(right, n_left), view, thickness)
        self._bundles[number] = key, bundle
        return bundle


def path_opacity(values: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return the opacity of each line of a path, the strongest of which has 1.

    Parameters
    ----------
    values : ndarray of shape (n,)
        Signed strengths, not all of them 0.
    """
    opacity: NDArray[np.floating] = (np.abs(values) / np.abs(values).max()) ** _PATH_CONTRAST
    return opacity


def _dash_negative(picture: NDArray[np.complex64], left: float, scale: float) -> None:
    """Take gaps out of what is negative, in place.

    The gaps of all lines lie at the same places, so that even where they run together, negative is striped.

    Parameters
    ----------
    picture : ndarray of shape (height, width) and dtype complex64
        From `LineBundle.draw`.
    left : float
        The picture's left edge in its layer, in device pixels: the gaps move with the lines.
    scale : float
        Device pixels per pixel of a dash.
    """
    along = (np.arange(picture.shape[1]) + 0.5 + left) % ((_DASH + _GAP) * scale)
    picture.imag[:, along >= _DASH * scale] = 0.0


def _by_place(values: NDArray[np.floating], number: int, arrangement: Arrangement) -> NDArray[np.floating]:
    """Return a value for each connection of a layer, in the order of the places."""
    if number > 0:
        values = values[arrangement.units[number - 1]]
    if number < len(arrangement.units):
        values = values[:, arrangement.units[number]]
    return values.reshape(-1)
