"""The pictures of all connections, in the requested mode."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.colours import Palette
from netviz.rendering.connections import ConnectionLayer
from netviz.rendering.contrast import legible_exponent, signed_power
from netviz.rendering.tiles import robust_scale
from netviz.rendering.tone import ToneMap
from netviz.scene.appearance import DEFAULT_CONTRASTS, Appearance, Mode
from netviz.scene.frames import LayerPicture, RenderRequest, view_of
from netviz.scene.layout import Rectangle
from netviz.scene.quantities import Kernels


class ConnectionPictures:
    """Draws every layer's connections, and keeps what the next frame can reuse.

    Parameters
    ----------
    layer_sizes : tuple of int
    palette : Palette

    Attributes
    ----------
    layer_sizes : tuple of int
    exponents : tuple of float
        The exponent p of each layer's values as they were drawn last.
    """

    def __init__(self, layer_sizes: tuple[int, ...], palette: Palette) -> None:
        self.layer_sizes = layer_sizes
        self.exponents: tuple[float, ...] = ()
        self._layers = tuple(ConnectionLayer(n_left, n_right) for n_left, n_right in pairwise(layer_sizes))
        self._tones = tuple(ToneMap(palette) for _ in self._layers)

    def draw(self, request: RenderRequest, values: Kernels, *, keep_transform: bool) -> tuple[LayerPicture | None, ...]:
        """Draw a value for every connection.

        Parameters
        ----------
        request : RenderRequest
        values : tuple of ndarray of shape (n_in, n_out)
        keep_transform : bool
            Draw the last values again, at another zoom or size.

        Returns
        -------
        tuple of LayerPicture or None
            None for a layer that is off the canvas.
        """
        if not keep_transform:
            self._transform(request, values)
        areas = request.layout.layers
        return tuple(
            self._draw_layer(layer, tone, area, request)
            for layer, tone, area in zip(self._layers, self._tones, areas, strict=True)
        )

    def _transform(self, request: RenderRequest, kernels: Kernels) -> None:
        self.exponents = tuple(_exponent(request.appearance, values) for values in kernels)
        for number, (layer, values) in enumerate(zip(self._layers, kernels, strict=True)):
            # Relative to the strongest, so that the power stays in range when the weights grow tenfold.
            relative = values.T * np.float32(1.0 / robust_scale(values, 99.9))
            shown = signed_power(relative, self.exponents[number])
            if not request.arrangement.is_by_number:
                # A unit's connections stay adjacent in memory, one row per unit: the transform is fastest that way.
                units = request.arrangement.units
                if number > 0:
                    shown = shown.take(units[number - 1], axis=1)
                if number < len(units):
                    shown = shown.take(units[number], axis=0)
            layer.transform(shown.T, request.n_threads)

    @staticmethod
    def _draw_layer(
        layer: ConnectionLayer, tone: ToneMap, area: Rectangle, request: RenderRequest
    ) -> LayerPicture | None:
        visible = request.layout.visible(area)
        if visible.is_empty:
            return None
        if tone.palette != request.appearance.palette:
            tone.palette = request.appearance.palette
        picture = layer.resample(view_of(visible, area), request.n_threads)
        return LayerPicture(visible, tone(picture, request.n_threads))


def _exponent(appearance: Appearance, values: NDArray[np.float32]) -> float:
    """Return the exponent p of a layer's picture.

    Weights have the exponent at which they are legible at the default contrast, from a random start to a trained
    network, and 1 at contrast 1. The other quantities differ enough by themselves; their contrast is the exponent.
    """
    if appearance.mode is not Mode.WEIGHTS:
        return appearance.contrast
    share = (appearance.contrast - 1.0) / (DEFAULT_CONTRASTS[Mode.WEIGHTS] - 1.0)
    return 1.0 + share * (legible_exponent(values) - 1.0)
