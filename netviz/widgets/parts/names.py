"""What things are called, and their numbers for the image that is shown: the words of the tooltips."""

from __future__ import annotations

from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection, pixel_position
from netviz.session.session import Session
from netviz.widgets.parts.theme import percentage, plain_number, signed_number


def short_name(session: Session, selection: Selection) -> str:
    """Return a selection in a few words."""
    if selection.pixels:
        if len(selection.pixels) > 1:
            return f"{len(selection.pixels)} pixels"
        row, column = pixel_position(selection.pixels[0])
        return f"pixel {row}, {column}"
    if selection.unit is not None:
        return f"unit {selection.unit}{_of_layer(session, selection.layer)}"
    if selection.digit is not None:
        name = session.class_name(selection.digit)
        return f"digit {name}" if name.isdigit() else name
    if selection.connection is not None:
        source, target = ends_of(session, selection.connection)
        return f"{source} → {target}"
    return "the whole image"


def ends_of(session: Session, connection: ConnectionIndex) -> tuple[str, str]:
    """Return what a connection comes from and what it goes to."""
    layer = connection.layer
    source = Selection(unit=connection.source, layer=layer - 1) if layer else Selection(pixels=(connection.source,))
    if layer < session.n_hidden:
        target = Selection(unit=connection.target, layer=layer)
    else:
        target = Selection(digit=connection.target)
    return short_name(session, source), short_name(session, target)


def _of_layer(session: Session, layer: int) -> str:
    """Return which layer a unit belongs to, where there are several with units."""
    return f" in L{layer + 1}" if session.n_hidden > 1 else ""


def moment(session: Session, frame: Frame) -> str:
    """Return which batch numbers are of, while they grow old as one reads them; nothing at rest."""
    return f" · batch {frame.snapshot.step:,}" if session.is_running else ""


def name_of(session: Session, selection: Selection) -> str:
    """Return what something is and its numbers."""
    if selection.pixel is not None:
        return pixel_name(session, selection.pixel)
    if selection.unit is not None:
        return unit_name(session, selection)
    if selection.digit is not None:
        return digit_name(session, selection.digit)
    return "" if selection.connection is None else connection_name(session, selection.connection)


def pixel_name(session: Session, pixel: int) -> str:
    """Return row, column, index and intensity of a pixel of the image that is shown."""
    row, column = pixel_position(pixel)
    name = f"row {row}, column {column} · index 28·{row} + {column} = {pixel}"
    if session.image is None:
        return name
    return f"{name}\nintensity {session.image.intensities[pixel]:.3f}"


def unit_name(session: Session, selection: Selection) -> str:
    """Return a hidden unit's number and its values."""
    frame, name = session.frame, f"hidden {short_name(session, selection)}"
    unit, layer = selection.unit, selection.layer
    if frame is None or unit is None or not selection.fits(frame.trace.parameters.architecture.layer_sizes):
        return name
    trace = frame.trace
    pre_activation, activation = trace.pre_activations[layer][unit], trace.activations[layer][unit]
    onward = trace.parameters.kernels[layer + 1][unit]
    best = int(onward.argmax())
    _, target = ends_of(session, ConnectionIndex(layer + 1, unit, best))
    return (
        f"{name}\n"
        f"Σ {'a·w' if layer else 'x·w'} + b = {plain_number(pre_activation)} → "
        f"activation {plain_number(activation)}\n"
        f"largest weight to {target} ({plain_number(onward[best])})"
    )


def digit_name(session: Session, digit: int) -> str:
    """Return a digit's name, logit and probability."""
    name = short_name(session, Selection(digit=digit))
    if session.frame is None:
        return name
    trace = session.frame.trace
    return (
        f"{name}\nlogit {signed_number(float(trace.logits[digit]))} → "
        f"probability {percentage(float(trace.probabilities[digit]))}"
    )


def connection_name(session: Session, connection: ConnectionIndex) -> str:
    """Return where a connection comes from and goes to, its weight and what it carries."""
    source, target = ends_of(session, connection)
    name = f"{source} → {target}"
    frame = session.frame
    if frame is None or not Selection(connection=connection).fits(frame.trace.parameters.architecture.layer_sizes):
        return name
    values = (frame.trace.image, *frame.trace.activations)[connection.layer]
    weight = float(frame.trace.parameters.kernels[connection.layer][connection.source, connection.target])
    value = float(values[connection.source])
    letter = product_letters(session, connection.layer)
    return f"{name}\nweight {signed_number(weight, 4)}\n{letter} = {signed_number(value * weight, 4)}"


def product_letters(session: Session, layer: int) -> str:
    """Return the letters of what a dense layer's connections carry: x·w from a pixel, a·v to a digit."""
    if layer == 0:
        return "x·w"
    return "a·v" if layer == session.n_hidden else "a·w"
