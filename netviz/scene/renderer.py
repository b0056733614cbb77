"""Renders a moment: pictures and numbers, all from the same parameters."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from netviz.data import COLUMNS
from netviz.rendering.colours import Palette
from netviz.rendering.resampling import resample_tiles
from netviz.rendering.tiles import (
    bias_column,
    column_picture,
    receptive_field_wall,
    robust_scale,
    weight_matrix_picture,
)
from netviz.rendering.tone import usable_scale
from netviz.scene.answers import answer_for, what_if_for
from netviz.scene.appearance import GradientOf, Mode
from netviz.scene.arrangement import Arrangement
from netviz.scene.connection_pictures import ConnectionPictures
from netviz.scene.frames import WALL_GAP, LayerPicture, Pixels, RenderedFrame, RenderRequest, wall_columns
from netviz.scene.path_pictures import PathPictures
from netviz.scene.quantities import Quantity, quantity_of
from netviz.scene.unit_colours import arriving_colours, delta_colours
from netviz.scene.what_if import WhatIfQuestion
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.tracing.shares import bias_share
from netviz.tracing.what_if import rank_pixels


class SceneRenderer:
    """Answers requests, one after the other, and keeps what the next one can reuse."""

    def __init__(self) -> None:
        self._connections: ConnectionPictures | None = None
        self._paths = PathPictures()
        self._last: RenderedFrame | None = None

    def render(self, request: RenderRequest) -> RenderedFrame:
        """Render a moment."""
        begin = time.perf_counter()
        parameters = request.snapshot.parameters
        last = self._last
        if last is not None and last.snapshot.run_id != request.snapshot.run_id:
            last = None
        same_trace = last is not None and _same_snapshot(last, request) and last.image == request.image
        trace = last.trace if last is not None and same_trace else trace_image(parameters, request.image.intensities)
        label, selection = request.image.label, request.selection
        answer = answer_for(trace, label, selection)
        focus = answer if request.focus == selection else answer_for(trace, label, request.focus)
        quantity = quantity_of(request, trace)
        layers, n_drawn = self._draw_layers(request, quantity)
        wall, output_weights, limits = self._draw_weights(request, quantity)
        palette = request.appearance.palette
        places = request.arrangement
        frame = RenderedFrame(
            number=request.number,
            snapshot=request.snapshot,
            image=request.image,
            selection=request.selection,
            appearance=request.appearance,
            layout=request.layout,
            arrangement=places,
            question=request.question,
            trace=trace,
            bias_share=bias_share(trace),
            answer=answer,
            focus_answer=focus,
            pin_answers=tuple(answer_for(trace, label, pin) for pin in request.pins),
            what_if=what_if_for(trace, selection, request.question),
            ranking=rank_pixels(trace, selection.digit) if request.question is WhatIfQuestion.RANKING else None,
            layers=layers,
            paths=self._paths.draw(trace, focus, request.appearance, request.layout, places),
            exponents=() if self._connections is None else self._connections.exponents,
            n_drawn=n_drawn,
            pixel_colours=column_picture(trace.image, palette),
            activation_colours=self._activation_colours(trace, places, palette),
            bias_colours=_bias_colours(trace, places, palette),
            arriving_colours=arriving_colours(trace, focus, places, palette),
            wall=wall,
            tile_side=request.tile_side,
            output_weights=output_weights,
            wall_limit=limits[0],
            output_limit=limits[1],
            newer=request.newer,
            older=request.older,
            delta_colours=delta_colours(quantity, trace, places, palette),
            missing=quantity.missing,
            seconds=time.perf_counter() - begin,
        )
        self._last = frame
        return frame

    def _draw_layers(self, request: RenderRequest, quantity: Quantity) -> tuple[tuple[LayerPicture | None, ...], int]:
        last = self._last
        if last is not None and _same_connections(last, request):
            return last.layers, last.n_drawn
        sizes = request.snapshot.parameters.architecture.layer_sizes
        if self._connections is None or self._connections.layer_sizes != sizes:
            self._connections = ConnectionPictures(sizes, request.appearance.palette)
        keeps = last is not None and _same_quantity(last, request)
        return self._connections.draw(
            request, quantity.kernels, keep_transform=keeps
        ), request.snapshot.parameters.architecture.n_weights

    def _draw_weights(self, request: RenderRequest, quantity: Quantity) -> tuple[Pixels, Pixels, tuple[float, float]]:
        last, palette = self._last, request.appearance.palette
        same_values = last is not None and _same_tiles(last, request)
        same = last is not None and last.tile_side == request.tile_side and last.arrangement == request.arrangement
        if last is not None and same_values and same and last.appearance.palette == palette:
            return last.wall, last.output_weights, (last.wall_limit, last.output_limit)
        first, second = quantity.tiles[0], quantity.tiles[-1]
        wall_limit, output_limit = usable_scale(_scale_of(first)), usable_scale(_scale_of(second))
        side = request.tile_side
        tiles = resample_tiles(first.T, COLUMNS, side)
        columns, orders = wall_columns(len(tiles)), _orders(request.arrangement)
        wall = receptive_field_wall(tiles, wall_limit, palette, columns, WALL_GAP, orders[0], tile_shape=(side, side))
        return wall, weight_matrix_picture(second, output_limit, palette, orders[-1]), (wall_limit, output_limit)

    def _activation_colours(self, trace: ImageTrace, arrangement: Arrangement, palette: Palette) -> tuple[Pixels, ...]:
        columns = []
        # A scale for each layer: with a common one, the strong activations of the last layer would hide the others.
        for values, units in zip(trace.activations, arrangement.units, strict=True):
            limit = usable_scale(float(np.abs(values).max()))
            columns.append(column_picture(values[units], palette, limit, signed=True))
        return tuple(columns)


def _bias_colours(trace: ImageTrace, arrangement: Arrangement, palette: Palette) -> tuple[Pixels, ...]:
    biases = trace.parameters.biases
    hidden = [values[units] for values, units in zip(biases, arrangement.units, strict=False)]
    return tuple(bias_column(values, palette) for values in (*hidden, biases[-1]))


def _scale_of(kernel: NDArray[np.float32]) -> float:
    """Return the magnitude that gets the full colour; 0 if all values are 0."""
    scale = robust_scale(kernel)
    if scale != 1.0:
        return scale
    # Nearly all values of a gradient may be 0.
    flat = kernel.ravel(order="K")
    nonzero = flat[flat != 0.0]
    return robust_scale(nonzero) if nonzero.size else 0.0


def _orders(arrangement: Arrangement) -> tuple[NDArray[np.intp] | None, ...]:
    return tuple(None if arrangement.is_by_number else units for units in arrangement.units)


def _same_snapshot(last: RenderedFrame, request: RenderRequest) -> bool:
    """Whether the parameters are unchanged; an unchanged snapshot arrives as the same object."""
    return last.snapshot is request.snapshot


def _same_quantity(last: RenderedFrame, request: RenderRequest) -> bool:
    """Whether the values of the connections are unchanged."""
    recoloured = replace(last.appearance, palette=request.appearance.palette)
    same = _same_snapshot(last, request) and recoloured == request.appearance
    same = same and last.arrangement == request.arrangement and _same_comparison(last, request)
    return same and (not _is_of_image(request) or last.image == request.image)


def _same_tiles(last: RenderedFrame, request: RenderRequest) -> bool:
    """Whether the values of the tiles are unchanged."""
    if not _same_snapshot(last, request) or not _same_scale(last, request) or not _same_comparison(last, request):
        return False
    return request.appearance.mode is not Mode.GRADIENT or not _is_of_image(request) or last.image == request.image


def _same_scale(last: RenderedFrame, request: RenderRequest) -> bool:
    """Whether the tiles show the same quantity as last time, so that their scale continues from there."""
    return _quantity_of_tiles(last) == _quantity_of_tiles(request) and last.older is request.older


def _quantity_of_tiles(moment: RenderedFrame | RenderRequest) -> tuple[Mode, GradientOf | None]:
    mode = moment.appearance.mode
    # In the signal mode the tiles show weights.
    shown = Mode.WEIGHTS if mode is Mode.SIGNAL else mode
    return shown, moment.appearance.gradient_of if mode is Mode.GRADIENT else None


def _same_comparison(last: RenderedFrame, request: RenderRequest) -> bool:
    return last.newer is request.newer and last.older is request.older


def _is_of_image(request: RenderRequest) -> bool:
    appearance = request.appearance
    if appearance.mode is Mode.GRADIENT:
        return appearance.gradient_of is GradientOf.IMAGE
    return appearance.mode is Mode.SIGNAL


def _same_connections(last: RenderedFrame, request: RenderRequest) -> bool:
    """Whether the pictures of the connections are unchanged."""
    same = last.layout == request.layout and last.appearance == request.appearance
    return same and _same_quantity(last, request)
