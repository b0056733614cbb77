"""What is asked of the drawing process, and what it answers: one moment with every picture and number of it."""

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
    """Return how many tiles stand side by side, so that all of them make a square or nearly one."""
    return max(math.ceil(math.sqrt(n_units)), 1)


def largest_tile(n_units: int) -> int:
    """Return the most pixels along a tile's edge: what suited a few units would be a gigabyte for thousands."""
    return max(_WIDEST_WALL // wall_columns(n_units) - WALL_GAP, 1)


@dataclass(frozen=True, slots=True, eq=False)
class RenderRequest:
    """All that is needed to draw one moment; nothing in it changes any more.

    Attributes
    ----------
    number : int
    snapshot, image, selection, appearance, layout, arrangement
    focus : Selection
        What the path is drawn for: what is pointed at, or else the selection.
    pins : tuple of Selection
        What is compared with the selection.
    question : WhatIfQuestion or None
        What is asked of the selection beside what it does.
    tile_side : int
        Pixels along the edge of a receptive field.
    newer, older : Snapshot or None
        In the mode of change: what is drawn is the newer one less the older one. In that of the batch's gradient the
        newer one has it, where the snapshot has not.
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

    @property
    def reusable(self) -> tuple[object, ...]:
        """Objects that the frame contains unchanged, so that they are not sent back."""
        compared = self.newer, self.older
        return self.snapshot, self.image, self.selection, self.appearance, self.layout, self.arrangement, *compared


@dataclass(frozen=True, slots=True, eq=False)
class LayerPicture:
    """The part of a layer that is on the canvas, as a picture of shape (height, width, 4)."""

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
        The image's way through the network.
    bias_share : ndarray of shape (n_outputs,)
    answer, focus_answer : Answer
        What the selection does, and what that does which the path is drawn for.
    pin_answers : tuple of Answer
        What each pinned selection does.
    what_if : WhatIf or None
        The answer to the question, where it is one of what would be.
    ranking : PixelRanking or None
        The answer to the question, where it is the one for the pixels that matter.
    layers : tuple of LayerPicture or None
        All connections of each layer, RGB32; None where a layer is off the canvas.
    paths : tuple of LayerPicture or None
        The path of the focus, premultiplied ARGB32; empty where nothing is selected.
    n_drawn : int
        How many connections the layers' pictures are made of.
    pixel_colours : ndarray of shape (784, 1, 4)
        RGB32 colours of the image's pixels.
    activation_colours, arriving_colours : tuple of ndarray of shape (n_units, 1, 4)
        For each hidden layer, RGB32 colours of the units from top to bottom, by activation and by what the focus has to
        do with them; None where it has nothing to do with a layer.
    wall : ndarray of shape (height, width, 4)
        The receptive fields, RGB32.
    tile_side : int
        Pixels along the edge of each of them.
    output_weights : ndarray of shape (n_outputs, n_hidden, 4)
    wall_limit, output_limit : float
        The weights that have the full colour.
    newer, older
        As in the request.
    delta_colours : tuple of ndarray of shape (n_units, 1, 4) or None
        In the mode of the example's gradient, for each hidden layer: RGB32 colours of the units from top to bottom by
        their δ, those that let no error back in a colour of their own.
    missing : str
        Why nothing is drawn, in a sentence; empty where something is.
    seconds : float
        How long all of it took.
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
    n_drawn: int
    pixel_colours: Pixels
    activation_colours: tuple[Pixels, ...]
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
        """What the selected pixels do, where pixels are selected."""
        return self.answer.pixels

    @property
    def unit_trace(self) -> UnitTrace | None:
        """What the selected unit does, where one is selected."""
        return self.answer.unit

    @property
    def focus(self) -> Selection:
        """What the path is drawn for."""
        return self.focus_answer.selection

    @property
    def reusable(self) -> tuple[object, ...]:
        """Objects that the next frame may contain unchanged, so that they are not sent again."""
        return self.layers, self.wall, self.output_weights, self.trace


@dataclass(frozen=True, slots=True, eq=False)
class Frame(RenderedFrame):
    """A rendered frame with the state that it was made from, for the views.

    Attributes
    ----------
    state : DisplayState
    """

    state: DisplayState

    @classmethod
    def of(cls, rendered: RenderedFrame, state: DisplayState) -> Frame:
        """Add the state to what the drawing process returned."""
        values = {field.name: getattr(rendered, field.name) for field in fields(RenderedFrame)}
        return cls(**values, state=state)


@dataclass(frozen=True, slots=True, eq=False)
class PreviewRequest:
    """All that is needed to draw the path of something that is pointed at; as in RenderRequest."""

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
    """What something does that is pointed at, and its path; as in Frame."""

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
    """Return which part of a layer's area is visible, and with how many pixels."""
    return View(
        width=int(visible.width),
        height=int(visible.height),
        x0=(visible.left - area.left) / area.width,
        x1=(visible.right - area.left) / area.width,
        y0=(visible.top - area.top) / area.height,
        y1=(visible.bottom - area.top) / area.height,
    )
