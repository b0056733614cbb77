"""From a request to everything the window shows of one moment: pictures and numbers from the same parameters."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.colours import Palette
from netviz.rendering.resampling import resample_tiles
from netviz.rendering.tiles import column_picture, receptive_field_wall, robust_scale, weight_matrix_picture
from netviz.rendering.tone import SlowScale
from netviz.session.answers import Answer, answer_for, what_if_for
from netviz.session.arrangement import Arrangement
from netviz.session.connection_pictures import ConnectionPictures
from netviz.session.frames import WALL_GAP, Frame, LayerPicture, Pixels, RenderRequest, wall_columns
from netviz.session.path_pictures import PathPictures
from netviz.session.selection import COLUMNS, Mode, Question
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.tracing.shares import bias_share
from netviz.tracing.what_if import rank_pixels


class SceneRenderer:
    """Answers requests, one after the other, and keeps what the next one can use again."""

    def __init__(self) -> None:
        self._connections: ConnectionPictures | None = None
        self._paths = PathPictures()
        self._last: Frame | None = None
        self._weight_scales = (SlowScale(), SlowScale())
        self._activation_scale = SlowScale()

    def render(self, request: RenderRequest) -> Frame:
        """Draw a moment."""
        begin = time.perf_counter()
        parameters = request.snapshot.parameters
        last = self._last
        if last is not None and last.snapshot.run_id != request.snapshot.run_id:
            self._reset()
            last = None
        same_trace = last is not None and _same_snapshot(last, request) and last.image == request.image
        trace = last.trace if last is not None and same_trace else trace_image(parameters, request.image.intensities)
        label, selection = request.image.label, request.selection
        answer = answer_for(trace, label, selection)
        focus = answer if request.focus == selection else answer_for(trace, label, request.focus)
        layers, n_drawn = self._draw_layers(request, trace)
        wall, output_weights, limits = self._draw_weights(request)
        palette = request.appearance.palette
        places = request.arrangement
        frame = Frame(
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
            ranking=rank_pixels(trace) if request.question is Question.RANKING else None,
            layers=layers,
            paths=self._paths.draw(trace, focus, request.appearance, request.layout, places),
            n_drawn=n_drawn,
            pixel_colours=column_picture(trace.image, palette),
            activation_colours=self._activation_colours(trace, palette)[places.units],
            arriving_colours=arriving_colours(focus, places, palette),
            wall=wall,
            tile_side=request.tile_side,
            output_weights=output_weights,
            wall_limit=limits[0],
            output_limit=limits[1],
            seconds=time.perf_counter() - begin,
        )
        self._last = frame
        return frame

    def _reset(self) -> None:
        for scale in (*self._weight_scales, self._activation_scale):
            scale.reset()
        if self._connections is not None:
            self._connections.reset()

    def _draw_layers(self, request: RenderRequest, trace: ImageTrace) -> tuple[tuple[LayerPicture | None, ...], int]:
        last = self._last
        if last is not None and _same_connections(last, request):
            return last.layers, last.n_drawn
        sizes = request.snapshot.parameters.architecture.layer_sizes
        if self._connections is None or self._connections.layer_sizes != sizes:
            self._connections = ConnectionPictures(sizes, request.appearance.palette)
        keeps = last is not None and _same_quantity(last, request)
        return self._connections.draw(
            request, trace, keep_transform=keeps
        ), request.snapshot.parameters.architecture.n_weights

    def _draw_weights(self, request: RenderRequest) -> tuple[Pixels, Pixels, tuple[float, float]]:
        last, palette = self._last, request.appearance.palette
        same = last is not None and _same_snapshot(last, request) and last.tile_side == request.tile_side
        same = same and last is not None and last.arrangement == request.arrangement
        if last is not None and same and last.appearance.palette == palette:
            return last.wall, last.output_weights, (last.wall_limit, last.output_limit)
        first, second = request.snapshot.parameters.kernels[0], request.snapshot.parameters.kernels[-1]
        if last is not None and _same_snapshot(last, request):
            # The same weights in another order or size have the colours that they had.
            wall_limit, output_limit = last.wall_limit, last.output_limit
        else:
            wall_limit = _followed(self._weight_scales[0], robust_scale(first))
            output_limit = _followed(self._weight_scales[1], robust_scale(second))
        side = request.tile_side
        tiles = resample_tiles(first.T, COLUMNS, side)
        columns, order = wall_columns(len(tiles)), _order(request.arrangement)
        wall = receptive_field_wall(tiles, wall_limit, palette, columns, WALL_GAP, order, tile_shape=(side, side))
        return wall, weight_matrix_picture(second, output_limit, palette, order), (wall_limit, output_limit)

    def _activation_colours(self, trace: ImageTrace, palette: Palette) -> Pixels:
        activations = trace.activations[0]
        scale = self._activation_scale.follow(float(np.abs(activations).max()))
        return column_picture(activations, palette, scale, signed=True)


def arriving_colours(focus: Answer, arrangement: Arrangement, palette: Palette) -> Pixels | None:
    """Return the colours of what the focus has to do with each unit, from top to bottom, where it has anything."""
    if focus.hidden is None:
        return None
    values = focus.hidden[arrangement.units]
    return column_picture(values, palette, float(np.abs(values).max()) or 1.0, signed=True)


def _order(arrangement: Arrangement) -> NDArray[np.intp] | None:
    return None if arrangement.is_by_number else arrangement.units


def _same_snapshot(last: Frame, request: RenderRequest) -> bool:
    """Whether the parameters are those of last time; what both sides have is the same object."""
    return last.snapshot is request.snapshot


def _same_quantity(last: Frame, request: RenderRequest) -> bool:
    """Whether the connections have the values that they had last time."""
    recoloured = replace(last.appearance, palette=request.appearance.palette)
    same = _same_snapshot(last, request) and recoloured == request.appearance
    same = same and last.arrangement == request.arrangement
    return same and (request.appearance.mode is Mode.WEIGHTS or last.image == request.image)


def _same_connections(last: Frame, request: RenderRequest) -> bool:
    """Whether the connections look as they did last time."""
    same = last.layout == request.layout and last.appearance == request.appearance
    return same and _same_quantity(last, request)


def _followed(scale: SlowScale, target: float) -> float:
    """Follow a scale slowly, but never an octave behind: a small network is trained before it is drawn ten times."""
    value = scale.follow(target)
    if np.isfinite(target):
        scale.value = value = min(max(value, target / 2.0), 2.0 * target)
    return value
