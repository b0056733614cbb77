"""From a request to everything the window shows of one moment: pictures and numbers from the same parameters."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from netviz.nn.parameters import Parameters
from netviz.rendering.colours import Palette
from netviz.rendering.connections import ConnectionLayer
from netviz.rendering.contrast import signed_power
from netviz.rendering.lines import compose_overlay, crisp_lines
from netviz.rendering.resampling import resample_tiles
from netviz.rendering.tiles import column_picture, receptive_field_wall, robust_scale, weight_matrix_picture
from netviz.rendering.tone import SlowScale, ToneMap
from netviz.rendering.view import View, unit_positions
from netviz.session.layout import NetworkLayout, Rectangle
from netviz.session.selection import COLUMNS, Appearance, Mode, Selection, ShownImage
from netviz.tracing.image_trace import FloatArray, ImageTrace, trace_image
from netviz.tracing.shares import PixelTrace, bias_share, trace_pixels
from netviz.tracing.units import UnitTrace, strongest, trace_unit
from netviz.training import Snapshot

Pixels = NDArray[np.uint8]

# Tiles beside each other on the wall of receptive fields, and the pixels between them.
WALL_COLUMNS = 16
WALL_GAP = 1
# More crisp lines than this cannot be told apart.
_MOST_LINES = 4000
# A path's lines are drawn by |value| ** p, so that the strong ones stand out; and the strongest opaque.
_PATH_CONTRAST = 1.7


@dataclass(frozen=True, slots=True, eq=False)
class RenderRequest:
    """All that is needed to draw one moment; nothing in it changes any more."""

    number: int
    snapshot: Snapshot
    image: ShownImage
    selection: Selection
    appearance: Appearance
    layout: NetworkLayout
    tile_side: int = COLUMNS

    @property
    def inputs(self) -> tuple[object, ...]:
        """What a frame has from its request unchanged, so that it need not be sent back."""
        return self.snapshot, self.image, self.selection, self.appearance, self.layout


@dataclass(frozen=True, slots=True, eq=False)
class LayerPicture:
    """The part of a layer that is on the canvas, as a picture of shape (height, width, 4)."""

    visible: Rectangle
    pixels: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One moment, finished: every picture and number in it comes from the same parameters, image and selection.

    Attributes
    ----------
    number : int
        The request's number.
    snapshot, image, selection, appearance, layout
        As in the request.
    trace : ImageTrace
        The image's way through the network.
    bias_share : ndarray of shape (n_outputs,)
    pixel_trace, unit_trace
        What the selection does, where one is there.
    layers : tuple of LayerPicture or None
        All connections of each layer, RGB32; None where a layer is off the canvas.
    paths : tuple of LayerPicture or None
        The selection's path, premultiplied ARGB32; empty where nothing is selected.
    n_drawn : int
        How many connections the layers' pictures are made of.
    pixel_colours : ndarray of shape (784, 1, 4)
        RGB32 colours of the image's pixels.
    activation_colours, arriving_colours : ndarray of shape (n_hidden, 1, 4)
        RGB32 colours of the hidden units, by activation and by what the selected pixels send them.
    wall : ndarray of shape (height, width, 4)
        The receptive fields, RGB32.
    tile_side : int
        Pixels along the edge of each of them.
    output_weights : ndarray of shape (n_outputs, n_hidden, 4)
    wall_limit, output_limit : float
        The weights that have the full colour.
    seconds : float
        How long all of it took.
    """

    number: int
    snapshot: Snapshot
    image: ShownImage
    selection: Selection
    appearance: Appearance
    layout: NetworkLayout
    trace: ImageTrace
    bias_share: FloatArray
    pixel_trace: PixelTrace | None
    unit_trace: UnitTrace | None
    layers: tuple[LayerPicture | None, ...]
    paths: tuple[LayerPicture | None, ...]
    n_drawn: int
    pixel_colours: Pixels
    activation_colours: Pixels
    arriving_colours: Pixels | None
    wall: Pixels
    tile_side: int
    output_weights: Pixels
    wall_limit: float
    output_limit: float
    seconds: float

    @property
    def kept(self) -> tuple[object, ...]:
        """What the next frame may have from this one unchanged, so that it need not be sent again."""
        return self.layers, self.wall, self.output_weights, self.trace


class SceneRenderer:
    """Answers requests, one after the other, and keeps what the next one can use again."""

    def __init__(self) -> None:
        self._connections: ConnectionPictures | None = None
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
        pixel_trace, unit_trace = _trace_selection(trace, request.selection)
        layers, n_drawn = self._draw_layers(request, trace)
        wall, output_weights, limits = self._draw_weights(request)
        palette = request.appearance.palette
        arriving = None if pixel_trace is None else _signed_colours(pixel_trace.arriving[0], palette)
        frame = Frame(
            number=request.number,
            snapshot=request.snapshot,
            image=request.image,
            selection=request.selection,
            appearance=request.appearance,
            layout=request.layout,
            trace=trace,
            bias_share=bias_share(trace),
            pixel_trace=pixel_trace,
            unit_trace=unit_trace,
            layers=layers,
            paths=_draw_paths(request, trace, pixel_trace, unit_trace),
            n_drawn=n_drawn,
            pixel_colours=column_picture(trace.image, palette),
            activation_colours=self._activation_colours(trace, palette),
            arriving_colours=arriving,
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
        return self._connections.draw(request, trace, keep_transform=keeps), _count(sizes)

    def _draw_weights(self, request: RenderRequest) -> tuple[Pixels, Pixels, tuple[float, float]]:
        last, palette = self._last, request.appearance.palette
        same = last is not None and _same_snapshot(last, request) and last.tile_side == request.tile_side
        if last is not None and same and last.appearance.palette == palette:
            return last.wall, last.output_weights, (last.wall_limit, last.output_limit)
        first, second = request.snapshot.parameters.kernels[0], request.snapshot.parameters.kernels[-1]
        wall_limit = self._weight_scales[0].follow(robust_scale(first))
        output_limit = self._weight_scales[1].follow(robust_scale(second))
        side = request.tile_side
        tiles = resample_tiles(first.T, COLUMNS, side)
        wall = receptive_field_wall(tiles, wall_limit, palette, WALL_COLUMNS, WALL_GAP, tile_shape=(side, side))
        return wall, weight_matrix_picture(second, output_limit, palette), (wall_limit, output_limit)

    def _activation_colours(self, trace: ImageTrace, palette: Palette) -> Pixels:
        activations = trace.activations[0]
        scale = self._activation_scale.follow(float(np.abs(activations).max()))
        return column_picture(activations, palette, scale, signed=True)


class ConnectionPictures:
    """The pictures of both layers' connections."""

    def __init__(self, layer_sizes: tuple[int, ...], palette: Palette) -> None:
        self.layer_sizes = layer_sizes
        self._layers = tuple(ConnectionLayer(n_left, n_right) for n_left, n_right in pairwise(layer_sizes))
        self._tones = tuple(ToneMap(palette) for _ in self._layers)
        self._quantity: tuple[object, ...] = ()

    def reset(self) -> None:
        """Forget the brightness of the frames so far."""
        for tone in self._tones:
            tone.reset()

    def draw(
        self, request: RenderRequest, trace: ImageTrace, *, keep_transform: bool
    ) -> tuple[LayerPicture | None, ...]:
        """Draw the layers; with `keep_transform`, from the values that were taken in last, at another zoom or size."""
        appearance = request.appearance
        # Another quantity or contrast has another brightness: take it as it is instead of creeping there.
        quantity = (appearance.mode, appearance.contrast, appearance.firing_only, request.image)
        if quantity[:3] != self._quantity[:3] or (appearance.mode is Mode.SIGNAL and quantity != self._quantity):
            self.reset()
        self._quantity = quantity
        if not keep_transform:
            self._transform(request, trace)
        areas = (request.layout.first_layer, request.layout.second_layer)
        return tuple(
            self._draw_layer(layer, tone, area, request)
            for layer, tone, area in zip(self._layers, self._tones, areas, strict=True)
        )

    def _transform(self, request: RenderRequest, trace: ImageTrace) -> None:
        for layer, values in zip(self._layers, connection_values(request, trace), strict=True):
            # Relative to the strong ones, so that the power of weights that grow tenfold stays of the same order.
            relative = values.T * np.float32(1.0 / robust_scale(values, 99.9))
            layer.transform(signed_power(relative, request.appearance.contrast).T)

    @staticmethod
    def _draw_layer(
        layer: ConnectionLayer, tone: ToneMap, area: Rectangle, request: RenderRequest
    ) -> LayerPicture | None:
        visible = request.layout.visible(area)
        if visible.is_empty:
            return None
        if tone.palette != request.appearance.palette:
            tone.palette = request.appearance.palette
        return LayerPicture(visible, tone(layer.resample(_view(visible, area))))


def connection_values(request: RenderRequest, trace: ImageTrace) -> tuple[NDArray[np.float32], ...]:
    """Return the value of every connection, of shapes (784, 256) and (256, 10), in the mode that is asked for."""
    parameters: Parameters = request.snapshot.parameters
    if request.appearance.mode is Mode.WEIGHTS:
        return parameters.kernels
    signals = [request.image.intensities, *trace.activations]
    values = []
    for number, kernel in enumerate(parameters.kernels):
        # The product is made in the kernel's own memory order, a unit's connections beside each other.
        product = kernel.T * signals[number].astype(np.float32)
        if request.appearance.firing_only and number < len(trace.activations):
            product *= (trace.activations[number] != 0.0).astype(np.float32)[:, np.newaxis]
        values.append(product.T)
    return tuple(values)


def _trace_selection(trace: ImageTrace, selection: Selection) -> tuple[PixelTrace | None, UnitTrace | None]:
    if selection.pixels:
        return trace_pixels(trace, selection.pixels), None
    if selection.unit is not None and selection.unit < trace.activations[0].size:
        return None, trace_unit(trace, selection.unit)
    return None, None


def _draw_paths(
    request: RenderRequest, trace: ImageTrace, pixel_trace: PixelTrace | None, unit_trace: UnitTrace | None
) -> tuple[LayerPicture | None, ...]:
    if pixel_trace is not None:
        lines = _pixel_lines(trace, pixel_trace)
    elif unit_trace is not None:
        lines = _unit_lines(unit_trace)
    else:
        return ()
    areas = (request.layout.first_layer, request.layout.second_layer)
    return tuple(_draw_path(one, area, request) for one, area in zip(lines, areas, strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class _Lines:
    """Segments between two columns: heights in the unit square and signed strengths, each of shape (n,)."""

    starts: FloatArray
    ends: FloatArray
    values: FloatArray


def _pixel_lines(trace: ImageTrace, pixels: PixelTrace) -> tuple[_Lines, _Lines]:
    units = unit_positions(trace.activations[0].size)
    digits = unit_positions(trace.logits.size)
    places = unit_positions(trace.image.size)[list(pixels.pixels)]
    onward = pixels.passed_on[0][:, np.newaxis] * trace.parameters.kernels[1]
    return _grid(places, units, pixels.products), _grid(units, digits, onward)


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


def _draw_path(lines: _Lines, area: Rectangle, request: RenderRequest) -> LayerPicture | None:
    visible = request.layout.visible(area)
    largest = float(np.abs(lines.values).max(initial=0.0))
    if visible.is_empty or largest == 0.0:
        return None
    strengths = np.sign(lines.values) * (np.abs(lines.values) / largest) ** _PATH_CONTRAST
    thickness = max(1, round(request.layout.scale))
    picture = crisp_lines(lines.starts, lines.ends, strengths, _view(visible, area), thickness=thickness)
    return LayerPicture(visible, compose_overlay(picture, 1.0, request.appearance.palette))


def _signed_colours(values: FloatArray, palette: Palette) -> Pixels:
    return column_picture(values, palette, float(np.abs(values).max()) or 1.0, signed=True)


def _view(visible: Rectangle, area: Rectangle) -> View:
    return View(
        width=int(visible.width),
        height=int(visible.height),
        x0=(visible.left - area.left) / area.width,
        x1=(visible.right - area.left) / area.width,
        y0=(visible.top - area.top) / area.height,
        y1=(visible.bottom - area.top) / area.height,
    )


def _same_snapshot(last: Frame, request: RenderRequest) -> bool:
    """Whether the parameters are those of last time: a run's step has them once and for all."""
    return (last.snapshot.run_id, last.snapshot.step) == (request.snapshot.run_id, request.snapshot.step)


def _same_quantity(last: Frame, request: RenderRequest) -> bool:
    """Whether the connections have the values that they had last time."""
    recoloured = replace(last.appearance, palette=request.appearance.palette)
    same = _same_snapshot(last, request) and recoloured == request.appearance
    return same and (request.appearance.mode is Mode.WEIGHTS or last.image == request.image)


def _same_connections(last: Frame, request: RenderRequest) -> bool:
    """Whether the connections look as they did last time."""
    same = last.layout == request.layout and last.appearance == request.appearance
    return same and _same_quantity(last, request)


def _count(sizes: tuple[int, ...]) -> int:
    return sum(left * right for left, right in pairwise(sizes))
