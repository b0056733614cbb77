"""What the rendering process receives and returns: requests for a moment, and its pictures and numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, fields
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from netviz.data import COLUMNS
from netviz.rendering.view import View
from netviz.scene.answers import Answer
from netviz.scene.appearance import Appearance
from netviz.scene.arrangement import Arrangement
from netviz.scene.display_state import DisplayState
from netviz.scene.layout import NetworkLayout, Rectangle
from netviz.scene.selection import Selection
from netviz.scene.shown_image import ShownImage
from netviz.scene.what_if import WhatIfQuestion
from netviz.tracing.image_trace import FloatArray, ImageTrace
from netviz.tracing.shares import PixelTrace
from netviz.tracing.units import UnitTrace
from netviz.tracing.what_if import PixelRanking, WhatIf
from netviz.training import Snapshot

Pixels: TypeAlias = NDArray[np.uint8]

WALL_GAP = 1
"""Screen pixels between the tiles of the wall of receptive fields."""

_WIDEST_WALL = 2048


def wall_columns(n_units: int) -> int:
    """Return the number of tiles in each row of the wall, which is as square as possible."""
    return max(math.ceil(math.sqrt(n_units)), 1)


def largest_tile(n_units: int) -> int:
    """Return the largest edge of a tile in pixels: what suits a few units would take a gigabyte for thousands."""
    return max(_WIDEST_WALL // wall_columns(n_units) - WALL_GAP, 1)


@dataclass(frozen=True, slots=True, eq=False)
class RenderRequest:
    """Everything needed to draw one moment; nothing in it ever changes.

    Attributes
    ----------
    number : int
        Counts the requests.
    snapshot : Snapshot
    image : ShownImage
    selection : Selection
    appearance : Appearance
    layout : NetworkLayout
    arrangement : Arrangement
    focus : Selection
        What the path is drawn for: what the mouse points at, or else the selection.
    pins : tuple of Selection
        What the selection is compared with.
    question : WhatIfQuestion or None
        A what-if question about the selection.
    tile_side : int
        The edge of a receptive field's tile in pixels.
    newer, older : Snapshot or None
        In the change mode, the picture shows newer − older. In the mode of the batch's gradient, `newer` holds that
        gradient if the snapshot has none.
    n_threads : int
        With how many threads the connections are drawn: 2, or 1 where training needs the other core.
    """

    number: int
    snapshot: Snapshot
    image: ShownImage
    selection: Selection
    appearance: Appearance
    layout: NetworkLayout
    arrangement: Arrangement
    focus: Selection = field(default_factory=Selection)
    pins: tuple[Selection, ...] = ()
    question: WhatIfQuestion | None = None
    tile_side: int = COLUMNS
    newer: Snapshot | None = None
    older: Snapshot | None = None
    n_threads: int = 2

    @property
    def reusable(self) -> tuple[object, ...]:
        """Objects that the frame contains unchanged, so that they are not sent back."""
        compared = self.newer, self.older
        return self.snapshot, self.image, self.selection, self.appearance, self.layout, self.arrangement, *compared


@dataclass(frozen=True, slots=True, eq=False)
class LayerPicture:
    """A picture of the part of a layer that is on the canvas.

    Attributes
    ----------
    visible : Rectangle
        That part, in device pixels.
    pixels : ndarray of shape (height, width, 4) and dtype uint8
    """

    visible: Rectangle
    pixels: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class RenderedFrame:
    """One moment, drawn: every picture and number in it comes from the same parameters, image and selection.

    Attributes
    ----------
    number : int
        The request's number.
    snapshot, image, selection, appearance, layout, arrangement, question
        As in the request.
    trace : ImageTrace
        The forward pass of the image.
    bias_share : ndarray of shape (n_outputs,)
        The part of each logit that comes from the biases.
    answer, focus_answer : Answer
        The effect of the selection, and of the focus.
    pin_answers : tuple of Answer
        The effect of each pinned selection.
    what_if : WhatIf or None
        The answer to the question, if the network was run under another condition.
    ranking : PixelRanking or None
        The answer to the question of which pixels matter most.
    layers : tuple of LayerPicture or None
        All connections of each layer, RGB32; None for a layer that is off the canvas.
    paths : tuple of LayerPicture or None
        The path of the focus, premultiplied ARGB32; empty if nothing is selected.
    exponents : tuple of float
        The exponent p with which each layer's connections are drawn.
    n_drawn : int
        The number of connections in the pictures of the layers.
    pixel_colours : ndarray of shape (784, 1, 4) and dtype uint8
        RGB32 colours of the image's pixels.
    activation_colours, arriving_colours : tuple of ndarray of shape (n_units, 1, 4) and dtype uint8
        For each hidden layer, RGB32 colours of the units from top to bottom, by activation and by their relation to
        the focus; None for a layer that the focus is not related to.
    wall : ndarray of shape (height, width, 4) and dtype uint8
        The receptive fields, RGB32.
    tile_side : int
        The edge of each of their tiles in pixels.
    output_weights : ndarray of shape (n_outputs, n_hidden, 4) and dtype uint8
        The weights from the last hidden layer to each digit, RGB32.
    wall_limit, output_limit : float
        The magnitudes that get the full colour.
    newer, older
        As in the request.
    bias_colours : tuple of ndarray of shape (n_units, 1, 4) and dtype uint8
        RGB32 colours of the biases: of each hidden layer from top to bottom, and of the classes in their order; the
        largest of a layer has the full colour.
    delta_colours : tuple of ndarray of shape (n_units, 1, 4) and dtype uint8, or None
        If the gradient of the image is drawn, for each hidden layer: RGB32 colours of the units from top to bottom by
        their δ; units that pass no error back have a colour of their own.
    missing : str
        A sentence that says why no quantity is drawn; empty if one is.
    seconds : float
        How long the frame took to render.
    """

    number: int
    snapshot: Snapshot
    image: ShownImage
    selection: Selection
    appearance: Appearance
    layout: NetworkLayout
    arrangement: Arrangement
    question: WhatIfQuestion | None
    trace: ImageTrace
    bias_share: FloatArray
    answer: Answer
    focus_answer: Answer
    pin_answers: tuple[Answer, ...]
    what_if: WhatIf | None
    ranking: PixelRanking | None
    layers: tuple[LayerPicture | None, ...]
    paths: tuple[LayerPicture | None, ...]
    exponents: tuple[float, ...]
    n_drawn: int
    pixel_colours: Pixels
    activation_colours: tuple[Pixels, ...]
    bias_colours: tuple[Pixels, ...]
    arriving_colours: tuple[Pixels | None, ...]
    wall: Pixels
    tile_side: int
    output_weights: Pixels
    wall_limit: float
    output_limit: float
    newer: Snapshot | None
    older: Snapshot | None
    delta_colours: tuple[Pixels, ...] | None
    missing: str
    seconds: float

    @property
    def pixel_trace(self) -> PixelTrace | None:
        """The trace of the selected pixels; None if no pixels are selected."""
        return self.answer.pixels

    @property
    def unit_trace(self) -> UnitTrace | None:
        """The trace of the selected unit; None if no unit is selected."""
        return self.answer.unit

    @property
    def focus(self) -> Selection:
        """The part of the network that the path is drawn for."""
        return self.focus_answer.selection

    @property
    def reusable(self) -> tuple[object, ...]:
        """Objects that the next frame may contain unchanged, so that they are not sent again."""
        return self.layers, self.wall, self.output_weights, self.trace


@dataclass(frozen=True, slots=True, eq=False)
class Frame(RenderedFrame):
    """A rendered frame with the state that it was rendered from, for the views.

    A view that explains the pictures takes everything from here, because the models may already be a step further.

    Attributes
    ----------
    state : DisplayState
    """

    state: DisplayState

    @classmethod
    def of(cls, rendered: RenderedFrame, state: DisplayState) -> Frame:
        """Add the state to what the rendering process returned."""
        values = {field.name: getattr(rendered, field.name) for field in fields(RenderedFrame)}
        return cls(**values, state=state)


@dataclass(frozen=True, slots=True, eq=False)
class PreviewRequest:
    """Everything needed to draw the path of what the mouse points at; the attributes are those of `RenderRequest`."""

    number: int
    snapshot: Snapshot
    image: ShownImage
    focus: Selection
    appearance: Appearance
    layout: NetworkLayout
    arrangement: Arrangement

    @property
    def reusable(self) -> tuple[object, ...]:
        """Objects that the preview contains unchanged, so that they are not sent back."""
        return self.snapshot, self.image, self.focus, self.appearance, self.layout, self.arrangement


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """The effect and the path of what the mouse points at.

    Attributes
    ----------
    number, snapshot, image, focus, appearance, layout, arrangement
        As in the request.
    answer : Answer
        The effect of the focus.
    paths, arriving_colours
        As in `RenderedFrame`.
    """

    number: int
    snapshot: Snapshot
    image: ShownImage
    focus: Selection
    appearance: Appearance
    layout: NetworkLayout
    arrangement: Arrangement
    answer: Answer
    paths: tuple[LayerPicture | None, ...]
    arriving_colours: tuple[Pixels | None, ...]

    @property
    def reusable(self) -> tuple[object, ...]:
        """Nothing: the next preview shares no object with this one."""
        return ()


def view_of(visible: Rectangle, area: Rectangle) -> View:
    """Return the visible part of a layer's area, as fractions of the area, and its size in pixels."""
    return View(
        width=int(visible.width),
        height=int(visible.height),
        x0=(visible.left - area.left) / area.width,
        x1=(visible.right - area.left) / area.width,
        y0=(visible.top - area.top) / area.height,
        y1=(visible.bottom - area.top) / area.height,
    )
