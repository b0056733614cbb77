"""The path of a selection in crisp lines, to lie on top of all connections."""

from __future__ import annotations

import numpy as np

from netviz.rendering.colours import Palette
from netviz.rendering.lines import LineBundle, compose_overlay
from netviz.rendering.view import View, unit_positions
from netviz.session.answers import Answer
from netviz.session.arrangement import Arrangement
from netviz.session.frames import LayerPicture, view_of
from netviz.session.layout import NetworkLayout, Rectangle
from netviz.session.paths import PathLines, largest, path_of
from netviz.session.selection import Appearance
from netviz.tracing.image_trace import FloatArray, ImageTrace

# A path's lines are drawn by |value| ** p, so that the strong ones stand out; and the strongest opaque.
_PATH_CONTRAST = 1.7


class PathPictures:
    """Draws paths, and keeps what the next one can use again: from the units to the digits all have the same lines.

    Parameters
    ----------
    most : int, optional
        Draw at most so many lines in a layer, the strongest.
    """

    def __init__(self, most: int | None = None) -> None:
        self._most = most
        self._onward: tuple[tuple[View, int, int, int], LineBundle] | None = None

    def draw(
        self,
        trace: ImageTrace,
        answer: Answer,
        appearance: Appearance,
        layout: NetworkLayout,
        arrangement: Arrangement,
    ) -> tuple[LayerPicture | None, ...]:
        """Return the path through each layer, None where nothing of it is to be seen; empty without a selection."""
        path = path_of(trace, answer, appearance.mode)
        if path is None:
            return ()
        n_pixels, n_digits = trace.image.size, trace.logits.size
        heights = unit_positions(n_pixels), arrangement.heights, unit_positions(n_digits)
        areas = layout.first_layer, layout.second_layer
        thickness = max(1, round(layout.scale))
        return tuple(
            self._draw_layer(lines, starts, ends, area, layout, thickness, appearance.palette, arrangement)
            for lines, starts, ends, area in zip(path, heights, heights[1:], areas, strict=False)
        )

    def _draw_layer(
        self,
        lines: PathLines,
        starts: FloatArray,
        ends: FloatArray,
        area: Rectangle,
        layout: NetworkLayout,
        thickness: int,
        palette: Palette,
        arrangement: Arrangement,
    ) -> LayerPicture | None:
        visible = layout.visible(area)
        if visible.is_empty or lines.is_empty:
            return None
        view, values = view_of(visible, area), lines.values
        if lines.is_grid and self._most is None:
            bundle = self._bundle_for(view, thickness, len(starts), len(ends))
            values = values.reshape(len(starts), len(ends))[arrangement.units].reshape(-1)
        else:
            chosen = slice(None) if self._most is None else largest(values, self._most)
            values = values[chosen]
            bundle = LineBundle(starts[lines.sources[chosen]], ends[lines.targets[chosen]], view, thickness)
        strengths = np.sign(values) * (np.abs(values) / np.abs(values).max()) ** _PATH_CONTRAST
        return LayerPicture(visible, compose_overlay(bundle.draw(strengths), 1.0, palette))

    def _bundle_for(self, view: View, thickness: int, n_left: int, n_right: int) -> LineBundle:
        """Return the lines of all connections between two columns, by place."""
        key = (view, thickness, n_left, n_right)
        if self._onward is None or self._onward[0] != key:
            left, right = unit_positions(n_left), unit_positions(n_right)
            bundle = LineBundle(np.repeat(left, n_right), np.tile(right, n_left), view, thickness)
            self._onward = key, bundle
        return self._onward[1]
