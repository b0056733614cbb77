"""Names of pixels, units, digits and connections, and their numbers in a frame: the text of the tooltips."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.data import COLUMNS
from netviz.numbers import local, percentage
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection, pixel_position
from netviz.session.moment_names import moment_name
from netviz.session.run_names import shown_name
from netviz.widgets.parts.eliding import shortened
from netviz.widgets.parts.theme import plain_number, signed_number

translate = QCoreApplication.translate


def short_name(frame: Frame | None, selection: Selection) -> str:
    """Return a short name of a selection by itself, such as on a button."""
    if selection.pixels:
        n_pixels = len(selection.pixels)
        if n_pixels > 1:
            return translate("Names", "%n pixel(s)", "", n_pixels)
        row, column = pixel_position(selection.pixels[0])
        return translate("Names", "pixel {row}, {column}").format(row=row, column=column)
    if selection.unit is not None:
        if n_hidden(frame) > 1:
            text = translate("Names", "unit {unit} in layer {layer}")
            return text.format(unit=selection.unit, layer=selection.layer + 1)
        return translate("Names", "unit {unit}").format(unit=selection.unit)
    if selection.digit is not None:
        name = class_name(frame, selection.digit)
        return translate("Names", "digit {name}").format(name=name) if name.isdigit() else name
    if selection.connection is not None:
        source, target = ends_of(frame, selection.connection)
        return f"{source} → {target}"
    return translate("Names", "the whole image")


def name_within(frame: Frame | None, selection: Selection) -> str:
    """Return a short name of a selection as subject or object of a sentence.

    English has the same words for a name by itself; other languages need an article.
    """
    if selection.pixels:
        n_pixels = len(selection.pixels)
        if n_pixels > 1:
            return translate("Names", "%n pixel(s)", "within a sentence", n_pixels)
        row, column = pixel_position(selection.pixels[0])
        return translate("Names", "pixel {row}, {column}", "within a sentence").format(row=row, column=column)
    if selection.unit is not None:
        if n_hidden(frame) > 1:
            text = translate("Names", "unit {unit} in layer {layer}", "within a sentence")
            return text.format(unit=selection.unit, layer=selection.layer + 1)
        return translate("Names", "unit {unit}", "within a sentence").format(unit=selection.unit)
    if selection.digit is not None:
        name = class_name(frame, selection.digit)
        return translate("Names", "digit {name}", "within a sentence").format(name=name) if name.isdigit() else name
    if selection.connection is not None:
        return short_name(frame, selection)
    return translate("Names", "the whole image", "within a sentence")


def title_of(frame: Frame | None, selection: Selection) -> str:
    """Return a selection in a few words, as a heading."""
    if len(selection.pixels) == 1:
        row, column = pixel_position(selection.pixels[0])
        return translate("Names", "Pixel row {row}, column {column}").format(row=row, column=column)
    if selection.unit is not None:
        if n_hidden(frame) > 1:
            text = translate("Names", "Hidden unit {unit} in layer {layer}")
            return text.format(unit=selection.unit, layer=selection.layer + 1)
        return translate("Names", "Hidden unit {unit}").format(unit=selection.unit)
    return capitalized(short_name(frame, selection))


def capitalized(name: str) -> str:
    """Return a name with its first letter as at the beginning of a sentence."""
    return name[:1].upper() + name[1:]


def class_name(frame: Frame | None, label: int) -> str:
    """Return the name of a class, shortened to fit a sentence, or its number without a frame."""
    return str(label) if frame is None else shortened(frame.state.class_name(label))


def n_hidden(frame: Frame | None) -> int:
    """Return the number of hidden layers; 1 without a frame."""
    return 1 if frame is None else len(frame.trace.activations)


def ends_of(frame: Frame | None, connection: ConnectionIndex) -> tuple[str, str]:
    """Return the names of a connection's source and target by themselves."""
    source, target = _ends(frame, connection)
    return short_name(frame, source), short_name(frame, target)


def ends_within(frame: Frame | None, connection: ConnectionIndex) -> tuple[str, str]:
    """Return the names of a connection's source and target as subject or object of a sentence."""
    source, target = _ends(frame, connection)
    return name_within(frame, source), name_within(frame, target)


def _ends(frame: Frame | None, connection: ConnectionIndex) -> tuple[Selection, Selection]:
    layer = connection.layer
    source = Selection(unit=connection.source, layer=layer - 1) if layer else Selection(pixels=(connection.source,))
    if layer < n_hidden(frame):
        target = Selection(unit=connection.target, layer=layer)
    else:
        target = Selection(digit=connection.target)
    return source, target


def moment(frame: Frame, is_running: bool) -> str:
    """Return whose numbers they are, as a suffix for a title: the batch; empty unless the network is training."""
    if not is_running:
        return ""
    if frame.state.compared is not None:
        return f" · {shown_name(frame.state.compared.name)}"
    return f" · {moment_name(frame.snapshot.step, frame.snapshot.counting)}"


def name_of(frame: Frame | None, selection: Selection) -> str:
    """Return what something is, and its numbers."""
    if selection.pixel is not None:
        return pixel_name(frame, selection.pixel)
    if selection.unit is not None:
        return unit_name(frame, selection)
    if selection.digit is not None:
        return digit_name(frame, selection.digit)
    return "" if selection.connection is None else connection_name(frame, selection.connection)


def pixel_name(frame: Frame | None, pixel: int) -> str:
    """Return row, column, index and intensity of a pixel."""
    row, column = pixel_position(pixel)
    place = {"row": row, "column": column, "columns": COLUMNS, "index": pixel}
    if frame is None:
        text = translate("Names", "row {row}, column {column} · index {columns}·{row} + {column} = {index}")
        return text.format(**place)
    text = translate(
        "Names", "row {row}, column {column} · index {columns}·{row} + {column} = {index}\nintensity {intensity}"
    )
    return text.format(**place, intensity=local(frame.image.intensities[pixel], ".3f"))


def unit_name(frame: Frame | None, selection: Selection) -> str:
    """Return a hidden unit's number and its values."""
    unit, layer = selection.unit, selection.layer
    title = title_of(frame, selection)
    if frame is None or unit is None or not selection.fits(frame.trace.parameters.architecture.layer_sizes):
        return title
    trace = frame.trace
    pre_activation, activation = trace.pre_activations[layer][unit], trace.activations[layer][unit]
    onward = trace.parameters.kernels[layer + 1][unit]
    best = int(onward.argmax())
    text = translate(
        "Names",
        "{title}\nΣ {product} + b = {sum} → activation {activation}\nbias b = {bias}\n"
        "votes most for {target} (weight {weight})",
    )
    return text.format(
        title=title,
        product="a·w" if layer else "x·w",
        sum=plain_number(pre_activation),
        bias=plain_number(float(trace.parameters.biases[layer][unit])),
        activation=plain_number(activation),
        target=ends_within(frame, ConnectionIndex(layer + 1, unit, best))[1],
        weight=plain_number(onward[best]),
    )


def digit_name(frame: Frame | None, digit: int) -> str:
    """Return a digit's name, logit and probability."""
    name = title_of(frame, Selection(digit=digit))
    if frame is None:
        return name
    text = translate("Names", "{name}\nscore before softmax (logit) {logit} → probability {probability}\nbias {bias}")
    return text.format(
        name=name,
        logit=signed_number(float(frame.trace.logits[digit])),
        probability=percentage(float(frame.trace.probabilities[digit])),
        bias=signed_number(float(frame.trace.parameters.biases[-1][digit])),
    )


def connection_name(frame: Frame | None, connection: ConnectionIndex) -> str:
    """Return a connection's ends, its weight and what it carries."""
    name = title_of(frame, Selection(connection=connection))
    if frame is None or not Selection(connection=connection).fits(frame.trace.parameters.architecture.layer_sizes):
        return name
    values = (frame.trace.image, *frame.trace.activations)[connection.layer]
    weight = float(frame.trace.parameters.kernels[connection.layer][connection.source, connection.target])
    value = float(values[connection.source])
    text = translate("Names", "{name}\nweight {weight}\n{product} = {value}")
    return text.format(
        name=name,
        weight=signed_number(weight, 4),
        product=product_letters(frame, connection.layer),
        value=signed_number(value * weight, 4),
    )


def product_letters(frame: Frame | None, layer: int) -> str:
    """Return the letters of the product on a dense layer's connections: x·w from a pixel, a·v to a digit."""
    if layer == 0:
        return "x·w"
    return "a·v" if layer == n_hidden(frame) else "a·w"
