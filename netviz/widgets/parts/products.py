"""The product that a pointed pixel and an asked unit share, or the other way round: a line of a tooltip."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from netviz.numbers import local
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.questions import Questions
from netviz.widgets.parts.names import ends_within
from netviz.widgets.parts.theme import signed_number

translate = QCoreApplication.translate


def products_with(frame: Frame | None, found: Selection, questions: Questions) -> list[str]:
    """Return what a pointed pixel sends to each selected or pinned unit, or what a pointed unit gets of such a pixel.

    Parameters
    ----------
    frame : Frame or None
    found : Selection
        What is pointed at.
    questions : Questions
        Their selection and pins are what `found` is multiplied with; several selected pixels have no one product.

    Returns
    -------
    list of str
        Intensity times weight, a line each; empty unless pixels and units of the first hidden layer meet.
    """
    if frame is None or found.connection is not None:
        return []
    sizes = frame.trace.parameters.architecture.layer_sizes
    asked = dict.fromkeys((questions.selection, *(pin.selection for pin in questions.pins)))
    places = dict.fromkeys(place for other in asked for place in _between(found, other))
    return [
        _line(frame, place, to_unit=bool(found.pixels))
        for place in places
        if len(sizes) > 2 and Selection(connection=place).fits(sizes)
    ]


def _between(found: Selection, other: Selection) -> Iterable[ConnectionIndex]:
    """Return the connection from a pixel to a unit, one of which is pointed at and the other one asked about."""
    pixel, unit = (found.pixel, _unit_of(other)) if found.pixels else (_pixel_of(other), _unit_of(found))
    if pixel is not None and unit is not None:
        yield ConnectionIndex(0, pixel, unit)


def _unit_of(selection: Selection) -> int | None:
    connection = selection.connection
    if connection is not None:
        return connection.target if connection.layer == 0 else None
    return selection.unit if selection.layer == 0 else None


def _pixel_of(selection: Selection) -> int | None:
    connection = selection.connection
    if connection is not None:
        return connection.source if connection.layer == 0 else None
    return selection.pixel if len(selection.pixels) == 1 else None


def _line(frame: Frame, place: ConnectionIndex, *, to_unit: bool) -> str:
    # As many digits as the pixel and the connection have in their own tooltips.
    value = float(frame.trace.image[place.source])
    weight = float(frame.trace.parameters.kernels[0][place.source, place.target])
    pixel, unit = ends_within(frame, place)
    if to_unit:
        text = translate("Names", "{intensity} × {weight} = {product} to {unit}")
    else:
        text = translate("Names", "{intensity} × {weight} = {product} from {pixel}")
    return text.format(
        intensity=local(value, ".3f"),
        weight=signed_number(weight, 4),
        product=signed_number(value * weight, 4),
        unit=unit,
        pixel=pixel,
    )
