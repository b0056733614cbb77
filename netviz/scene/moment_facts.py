"""Facts of the network, the image and the selection on the screen, for the expressions in lessons."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from netviz.data import COLUMNS, N_PIXELS, ROWS
from netviz.formats.counting import Counting
from netviz.scene.selection import Selection, pixel_position
from netviz.scene.shown_image import ShownImage
from netviz.sentences import sentence
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.tracing.noticing import Noticing, noticing
from netviz.tracing.shares import PixelTrace, trace_pixels
from netviz.training import Snapshot
from netviz.walks.errors import ExpressionError
from netviz.walks.expression import Value

Fact: TypeAlias = Callable[..., Value]


@dataclass(frozen=True, eq=False)
class MomentFacts:
    """What can be said of one network, one image and one selection.

    Attributes
    ----------
    snapshot : Snapshot
    image : ShownImage
    selection : Selection
    """

    snapshot: Snapshot
    image: ShownImage
    selection: Selection

    @cached_property
    def trace(self) -> ImageTrace:
        """The forward pass of the image, in float64 as everywhere in the window."""
        return trace_image(self.snapshot.parameters, self.image.intensities)

    @property
    def _read(self) -> ImageTrace:
        """The forward pass of an image in which there is something to read."""
        if self.image.is_empty:
            raise ExpressionError(sentence("Nothing is drawn yet, so there is nothing to read."))
        return self.trace

    @cached_property
    def _pixels(self) -> PixelTrace:
        if not self.selection.pixels:
            raise ExpressionError(sentence("No pixel is selected."))
        return trace_pixels(self.trace, self.selection.pixels)

    @cached_property
    def _noticing(self) -> Noticing:
        return noticing(self.trace, self._pixels)

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """Every fact by its name; the arguments are those of `netviz.walks.vocabulary.FACTS`."""
        return self._network_facts() | self._image_facts() | self._selection_facts()

    def _network_facts(self) -> dict[str, Fact]:
        sizes = self.snapshot.parameters.architecture.layer_sizes
        return {
            "pixels": lambda: N_PIXELS,
            "rows": lambda: ROWS,
            "columns": lambda: COLUMNS,
            "units": lambda: sizes[1] if len(sizes) > 2 else 0,
            "classes": lambda: sizes[-1],
            "weights": lambda layer: self._layer_size(layer)[0] * self._layer_size(layer)[1],
            "biases": lambda layer: self._layer_size(layer)[1],
            "parameters": lambda: self.snapshot.parameters.architecture.n_parameters,
            "weight": self._weight,
            "bias": lambda layer, target: _item(self._layer(self.trace.parameters.biases, layer), target),
            "index": _index,
            "batch": self._batch,
        }

    def _batch(self) -> int:
        if self.snapshot.counting is not Counting.BATCH:
            raise ExpressionError(sentence("Another program trains this network, so its batches are not known."))
        return self.snapshot.step

    def _image_facts(self) -> dict[str, Fact]:
        label = self.image.label
        return {
            "intensity": lambda row, column: float(self.trace.image[_index(row, column)]),
            "inked": lambda: int(np.count_nonzero(self.trace.image)),
            "label": lambda: -1 if label is None else label,
            "answer": lambda: self._read.answer,
            "probability": lambda digit: _item(self._read.probabilities, digit),
            "logit": lambda digit: _item(self._read.logits, digit),
            "loss": self._loss,
            "z": lambda unit: _item(self._hidden(self.trace.pre_activations), unit),
            "activation": lambda unit: _item(self._hidden(self.trace.activations), unit),
            "firing": lambda: int(np.count_nonzero(self._hidden(self.trace.gates))),
            "strongest": lambda: int(self._hidden(self.trace.activations).argmax()),
        }

    def _selection_facts(self) -> dict[str, Fact]:
        selection = self.selection
        pixel = -1 if selection.pixel is None else selection.pixel
        row, column = (-1, -1) if pixel < 0 else pixel_position(pixel)
        return {
            "selected_pixel": lambda: pixel,
            "selected_row": lambda: row,
            "selected_column": lambda: column,
            "selected_intensity": lambda: 0.0 if pixel < 0 else float(self.trace.image[pixel]),
            "selected_unit": lambda: -1 if selection.unit is None else selection.unit,
            "selected_digit": lambda: -1 if selection.digit is None else selection.digit,
            "pushed_up": lambda: self._noticing.n_up,
            "pushed_down": lambda: self._noticing.n_down,
            "near_zero": lambda: self._noticing.n_near_zero,
            "near_zero_limit": lambda: self._noticing.limit,
            "silent": lambda: self._noticing.n_silent,
            "most_moved_by": lambda row, column: int(self._strengths(_index(row, column)).argmax()),
            "strength_of": lambda row, column, unit: _item(self._strengths(_index(row, column)), unit),
            "signal": lambda unit: _item(self._hidden(self._pixels.arriving), unit),
            "reaches": lambda digit: _item(self._pixels.outputs, digit),
            "most_moved": lambda: int(np.abs(self._hidden(self._pixels.passed_on)).argmax()),
        }

    def _strengths(self, pixel: int) -> NDArray[np.floating]:
        """Return the magnitude of what a pixel sends to each unit that fires, of shape (n_units,)."""
        found: NDArray[np.floating] = np.abs(self._hidden(trace_pixels(self.trace, (pixel,)).passed_on))
        return found

    def _loss(self) -> float:
        if self.image.label is None:
            raise ExpressionError(sentence("The image has no label."))
        probability = float(self._read.probabilities[self.image.label])
        return math.inf if probability == 0.0 else -math.log(probability)

    def _weight(self, layer: Value, source: Value, target: Value) -> float:
        kernel = self._layer(self.trace.parameters.kernels, layer)
        return float(kernel[_place(source, kernel.shape[0]), _place(target, kernel.shape[1])])

    def _layer(self, arrays: tuple[NDArray[np.floating], ...], layer: Value) -> NDArray[np.floating]:
        return arrays[_place(_whole(layer) - 1, len(arrays))]

    def _layer_size(self, layer: Value) -> tuple[int, int]:
        shapes = self.snapshot.parameters.architecture.kernel_shapes
        return shapes[_place(_whole(layer) - 1, len(shapes))]

    def _hidden(self, arrays: tuple[NDArray[np.floating], ...]) -> NDArray[np.floating]:
        if not arrays:
            raise ExpressionError(sentence("The network has no hidden layer."))
        return arrays[0]


def _index(row: Value, column: Value) -> int:
    return COLUMNS * _place(row, ROWS) + _place(column, COLUMNS)


def _item(values: NDArray[np.floating], place: Value) -> float:
    return float(values[_place(place, values.size)])


def _whole(value: Value) -> int:
    if isinstance(value, str) or value != int(value):
        raise ExpressionError(sentence("A whole number is needed here."))
    return int(value)


def _place(value: Value, n: int) -> int:
    place = _whole(value)
    if not 0 <= place < n:
        raise ExpressionError(
            sentence("There is no number {place} here: they go from 0 to {last}.", place=place, last=n - 1)
        )
    return place
