"""The colours of the units beside the picture of the network, by what the focus sends them or by their delta."""

from __future__ import annotations

import numpy as np

from netviz.rendering.colours import Palette
from netviz.rendering.tiles import column_picture
from netviz.rendering.tone import usable_scale
from netviz.scene.answers import Answer
from netviz.scene.arrangement import Arrangement
from netviz.scene.frames import Pixels
from netviz.scene.quantities import Quantity
from netviz.tracing.image_trace import FloatArray, ImageTrace
from netviz.tracing.learning import slopes
from netviz.tracing.noticing import Noticing, noticing

# Between paper and ink: for units that do not take part.
_GREY = 0.3
_LEAST_PUSH = 0.35


def arriving_colours(
    trace: ImageTrace, focus: Answer, arrangement: Arrangement, palette: Palette
) -> tuple[Pixels | None, ...]:
    """Return the colours of each hidden layer's units by their relation to the focus, from top to bottom.

    In the first layer, the units that do not notice pixels are marked apart from those that are pushed up or down: grey
    if their weight is near 0, without a colour if they are silent.
    """
    columns: list[Pixels | None] = []
    for layer, units in enumerate(arrangement.units):
        values = focus.hidden(layer)
        if values is None:
            columns.append(None)
        elif layer == 0 and focus.pixels is not None:
            columns.append(_noticing_colours(noticing(trace, focus.pixels), values, palette)[units])
        else:
            columns.append(
                column_picture(values[units], palette, usable_scale(float(np.abs(values).max())), signed=True)
            )
    return tuple(columns)


def _noticing_colours(found: Noticing, values: FloatArray, palette: Palette) -> Pixels:
    """Return a colour for each unit by how it notices pixels; what pushes it least is still told from nothing."""
    strengths = _LEAST_PUSH + (1.0 - _LEAST_PUSH) * np.abs(values) / usable_scale(float(np.abs(values).max()))
    colours = column_picture(np.where(found.up, strengths, np.where(found.down, -strengths, 0.0)), palette, signed=True)
    colours[found.near_zero] = column_picture(np.full(1, _GREY), palette)[0]
    return colours


def delta_colours(
    quantity: Quantity, trace: ImageTrace, arrangement: Arrangement, palette: Palette
) -> tuple[Pixels, ...] | None:
    """Return the colours of the hidden units by −δ, from top to bottom; None unless the image's gradient is drawn.

    Units whose slope is 0 pass no error back; they are grey.
    """
    if quantity.deltas is None:
        return None
    columns = []
    for delta, slope, units in zip(quantity.deltas, slopes(trace), arrangement.units, strict=True):
        colours = column_picture(delta[units], palette, usable_scale(float(np.abs(delta).max())), signed=True)
        colours[np.equal(slope, 0.0)[units]] = column_picture(np.full(1, _GREY), palette)[0]
        columns.append(colours)
    return tuple(columns)
