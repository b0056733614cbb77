"""The path of the selection in crisp lines, to lie on top of all connections."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netviz.rendering.lines import LineBundle, compose_overlay
from netviz.rendering.view import View, unit_positions
from netviz.session.frames import LayerPicture, RenderRequest, view_of
from netviz.session.layout import Rectangle
from netviz.tracing.image_trace import FloatArray, ImageTrace
from netviz.tracing.shares import PixelTrace
from netviz.tracing.units import UnitTrace, strongest

# More crisp lines than this cannot be told apart.
_MOST_LINES = 4000
# A path's lines are drawn by |value| ** p, so that the strong ones stand out; and the strongest opaque.
_PATH_CONTRAST = 1.7


class PathPictures:
    """Draws paths, and keeps what the next one can use again: from the units to the digits all have the same lines."""

    def __init__(self) -> None:
        self._onward: tuple[tuple[View, int, int, int], LineBundle] | None = None

    def draw(
        self, request: RenderRequest, trace: ImageTrace, pixel_trace: PixelTrace | None, unit_trace: UnitTrace | None
    ) -> tuple[LayerPicture | None, ...]:
        """Return the path through each layer, None where nothing of it is to be seen; empty without a selection."""
        first, second = request.layout.first_layer, request.layout.second_layer
        if pixel_trace is not None:
            lines = _pixel_lines(trace, pixel_trace)
            onward = pixel_trace.passed_on[0][:, np.newaxis] * trace.parameters.kernels[1]
            return _draw_lines(lines, first, request), self._draw_onward(onward, second, request)
        if unit_trace is not None:
            incoming, outgoing = _unit_lines(unit_trace)
            return _draw_lines(incoming, first, request), _draw_lines(outgoing, second, request)
        return ()

    def _draw_onward(self, values: FloatArray, area: Rectangle, request: RenderRequest) -> LayerPicture | None:
        """Draw all connections from the units to the digits, of shape (n_units, n_digits)."""
        if values.size > _MOST_LINES:
            n_units, n_digits = values.shape
            return _draw_lines(_grid(unit_positions(n_units), unit_positions(n_digits), values), area, request)
        visible = request.layout.visible(area)
        if visible.is_empty or not values.any():
            return None
        bundle = self._bundle_for(view_of(visible, area), _thickness(request), *values.shape)
        return _compose(bundle, values.reshape(-1), visible, request)

    def _bundle_for(self, view: View, thickness: int, n_units: int, n_digits: int) -> LineBundle:
        key = (view, thickness, n_units, n_digits)
        if self._onward is None or self._onward[0] != key:
            units, digits = unit_positions(n_units), unit_positions(n_digits)
            bundle = LineBundle(np.repeat(units, n_digits), np.tile(digits, n_units), view, thickness)
            self._onward = key, bundle
        return self._onward[1]


@dataclass(frozen=True, slots=True, eq=False)
class _Lines:
    """Segments between two columns: heights in the unit square and signed strengths, each of shape (n,)."""

    starts: FloatArray
    ends: FloatArray
    values: FloatArray


def _pixel_lines(trace: ImageTrace, pixels: PixelTrace) -> _Lines:
    units = unit_positions(trace.activations[0].size)
    places = unit_positions(trace.image.size)[list(pixels.pixels)]
    return _grid(places, units, pixels.products)


def _unit_lines(unit: UnitTrace) -> tuple[_Lines, _Lines]:
    places = unit_positions(unit.products.size)
    here = unit_positions(unit.n_units)[unit.unit : unit.unit + 1]
    digits = unit_positions(unit.outputs.size)
    return _grid(places, here, unit.products[:, np.newaxis]), _grid(here, digits, unit.outputs[np.newaxis])


def _grid(starts: FloatArray, ends: FloatArray, values: FloatArray) -> _Lines:
    """Return a line for each entry of a matrix of shape (len(starts), len(ends)); of very many, the strongest."""
    flat = values.reshape(-1)
    lines = _Lines(np.repeat(starts, len(ends)), np.tile(ends, len(starts)), flat)
    if flat.size <= _MOST_LINES:
        return lines
    chosen = strongest(flat, _MOST_LINES)
    return _Lines(lines.starts[chosen], lines.ends[chosen], lines.values[chosen])


def _draw_lines(lines: _Lines, area: Rectangle, request: RenderRequest) -> LayerPicture | None:
    visible = request.layout.visible(area)
    # Dark pixels of several send nothing: there is no line to draw for them.
    sent = lines.values != 0.0
    if visible.is_empty or not sent.any():
        return None
    bundle = LineBundle(lines.starts[sent], lines.ends[sent], view_of(visible, area), _thickness(request))
    return _compose(bundle, lines.values[sent], visible, request)


def _compose(bundle: LineBundle, values: FloatArray, visible: Rectangle, request: RenderRequest) -> LayerPicture:
    strengths = np.sign(values) * (np.abs(values) / np.abs(values).max()) ** _PATH_CONTRAST
    return LayerPicture(visible, compose_overlay(bundle.draw(strengths), 1.0, request.appearance.palette))


def _thickness(request: RenderRequest) -> int:
    """Return how thick a line is in device pixels: one logical pixel."""
    return max(1, round(request.layout.scale))
