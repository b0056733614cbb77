"""The arithmetic of a selection in words: titles, formulas as rich text, column heads and names of terms."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from netviz.numbers import local
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection, pixel_position
from netviz.tracing.arithmetic import DECIMALS, Fixed, Term, TermKind, WrittenSum, digit_sum, pixel_sum, unit_sum
from netviz.tracing.shares import PixelTrace
from netviz.widgets.parts.firing import can_be_silent
from netviz.widgets.parts.ink import if_full_ink
from netviz.widgets.parts.names import capitalized, name_within, short_name, title_of
from netviz.widgets.parts.number_table import Head

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """A sum with everything that is written around it.

    Attributes
    ----------
    title, formula, result : str
        Rich text.
    example : str
        The selected term with its numbers, as plain text; empty unless a connection is selected.
    written : WrittenSum
    connections : tuple of ConnectionIndex or None
        The connection that each term came along; None for the rest and the bias.
    has_softmax : bool
        Whether the softmax follows, as it does for a digit.
    """

    title: str
    formula: str
    written: WrittenSum
    connections: tuple[ConnectionIndex | None, ...]
    result: str
    has_softmax: bool
    example: str = ""


def arithmetic_of(frame: Frame) -> Arithmetic:
    """Return the sum that belongs to a frame's selection; without a selection, the sum of the answer."""
    selection, trace = frame.selection, frame.trace
    unit, layer, digit = selection.unit, selection.layer, selection.digit
    if not selection.fits(trace.parameters.architecture.layer_sizes):
        return _digit(frame, trace.answer)
    if selection.connection is not None:
        return _connection(frame, selection.connection)
    if unit is not None:
        return _unit(frame, unit, layer)
    if frame.pixel_trace is not None:
        return _pixels(frame, frame.pixel_trace)
    return _digit(frame, trace.answer if digit is None else digit)


def _connection(frame: Frame, place: ConnectionIndex) -> Arithmetic:
    """Return the sum at the connection's end, with the connection's own term worked out and in its first row."""
    if place.layer == len(frame.trace.activations):
        whole = _digit(frame, place.target, place.source)
    else:
        whole = _unit(frame, place.target, place.layer, place.source)
    term = whole.written.terms[0]
    if term.kind is TermKind.PIXEL:
        text = translate("SumsText", "intensity {value} × weight {weight} = signal {signal}")
    else:
        text = translate("SumsText", "activation {value} × weight {weight} = signal {signal}")
    value, weight = (fixed(factor).text() for factor in term.factors)
    return replace(
        whole,
        title=title_of(frame, Selection(connection=place)),
        example=text.format(value=value, weight=weight, signal=term.shown.text(sign=True)),
    )


def _unit(frame: Frame, unit: int, layer: int, first: int | None = None) -> Arithmetic:
    written = unit_sum(frame.trace, unit, layer=layer, first=first)
    activation = frame.trace.parameters.architecture.activation
    value = fixed(frame.trace.activations[layer][unit])
    if layer:
        formula = _sum_over_units(frame, layer - 1, "a·w")
    else:
        text = translate("SumsText", "z = Σ x·w + b, over all {count} pixels; those without ink add nothing")
        formula = text.format(count=frame.trace.image.size)
    return Arithmetic(
        title_of(frame, Selection(unit=unit, layer=layer)),
        formula,
        written,
        _connections(written, layer, unit),
        f"z = {written.shown_result.text()} &nbsp;→&nbsp; <b>a = {activation}(z) = {value.text()}</b>",
        has_softmax=False,
    )


def _digit(frame: Frame, digit: int, first: int | None = None) -> Arithmetic:
    written = digit_sum(frame.trace, digit, first=first)
    selection = Selection(digit=digit)
    last = len(frame.trace.activations)
    title = title_of(frame, selection)
    if frame.selection.is_empty:
        title = translate("SumsText", "The answer: {name}").format(name=short_name(frame, selection))
    return Arithmetic(
        title,
        _sum_over_units(frame, last - 1, "a·v"),
        written,
        _connections(written, last, digit),
        translate("SumsText", "score before softmax (logit): <b>z = {value}</b>").format(
            value=written.shown_result.text()
        ),
        has_softmax=True,
    )


def _pixels(frame: Frame, pixels: PixelTrace) -> Arithmetic:
    digit, last = frame.trace.answer, len(frame.trace.activations)
    written = pixel_sum(frame.trace, pixels.pixels, digit)
    name = name_within(frame, Selection(digit=digit))
    if len(pixels.pixels) == 1:
        if pixels.hypothetical:
            text = translate(
                "SumsText",
                "{condition}, this would reach {name}: Σ {sent}·v over the units that pass it on; x = {intensity}",
            )
        else:
            text = translate(
                "SumsText", "What reaches {name}: Σ {sent}·v over the units that pass it on; x = {intensity}"
            )
    elif pixels.hypothetical:
        text = translate(
            "SumsText",
            "{condition}, this would reach {name}: Σ {sent}·v over the units that pass it on; "
            "x·w summed over the pixels",
        )
    else:
        text = translate(
            "SumsText", "What reaches {name}: Σ {sent}·v over the units that pass it on; x·w summed over the pixels"
        )
    formula = text.format(
        name=name,
        condition=capitalized(if_full_ink(frame, len(pixels.pixels))),
        sent="(x·w)" if last == 1 else translate("SumsText", "sent"),
        intensity=fixed(pixels.intensities[0]).text(),
    )
    if pixels.hypothetical:
        result = translate("SumsText", "<b>share of {name} {condition}: {value}</b>")
    else:
        result = translate("SumsText", "<b>share of {name}: {value}</b>")
    condition = if_full_ink(frame, len(pixels.pixels))
    return Arithmetic(
        title_of(frame, Selection(pixels=pixels.pixels)),
        formula,
        written,
        _connections(written, last, digit),
        result.format(name=name, condition=condition, value=written.shown_result.text(sign=True)),
        has_softmax=False,
    )


def fixed(value: float) -> Fixed:
    """Return a number rounded to the decimals of a sum."""
    return Fixed(round(float(value) * 10**DECIMALS))


def _connections(written: WrittenSum, layer: int, target: int) -> tuple[ConnectionIndex | None, ...]:
    """Return the connection into a unit or digit that each term came along; None for the rest and the bias."""
    return tuple(
        ConnectionIndex(layer, term.index, target) if term.kind in (TermKind.PIXEL, TermKind.UNIT) else None
        for term in written.terms
    )


def _sum_over_units(frame: Frame, layer: int, product: str) -> str:
    """Return the formula of a sum over all units of a hidden layer."""
    n_units = frame.trace.activations[layer].size
    several, silent = len(frame.trace.activations) > 1, can_be_silent(frame.trace)
    if n_units == 1:
        if several:
            text = translate("SumsText", "z = Σ {product} + b, over the only hidden unit in layer {layer}")
        else:
            text = translate("SumsText", "z = Σ {product} + b, over the only hidden unit")
    elif several:
        if silent:
            text = translate(
                "SumsText",
                "z = Σ {product} + b, over all {count} hidden units in layer {layer}; silent ones add nothing",
            )
        else:
            text = translate("SumsText", "z = Σ {product} + b, over all {count} hidden units in layer {layer}")
    elif silent:
        text = translate("SumsText", "z = Σ {product} + b, over all {count} hidden units; silent ones add nothing")
    else:
        text = translate("SumsText", "z = Σ {product} + b, over all {count} hidden units")
    return text.format(product=product, count=local(n_units, ","), layer=layer + 1)


_TERMS = {"x": "intensity", "w": "weight", "a": "activation", "v": "weight", "x·w": "signal"}
"""The entry of the glossary for each factor of a sum."""


def heads_of(written: WrittenSum) -> tuple[Head, ...]:
    """Return the columns of a sum."""
    first, second = written.factor_names
    meanings = {
        "x": translate("SumsText", "The pixel's intensity"),
        "w": translate("SumsText", "The weight to the unit"),
        "a": translate("SumsText", "The unit's activation"),
        "v": translate("SumsText", "The weight from the unit to the digit"),
        "x·w": translate("SumsText", "What arrives at the unit"),
        "sent": translate("SumsText", "What the unit receives through the earlier layers and passes on"),
    }
    titles = {"sent": translate("SumsText", "sent")}
    first_title, second_title = titles.get(first, first), titles.get(second, second)
    product = f"({first_title})·{second_title}" if "·" in first else f"{first_title}·{second_title}"
    rounding = translate("SumsText", "The term; its last decimal may be off by one so that the displayed sum is exact")
    return (
        Head(
            translate("SumsText", "term"),
            translate("SumsText", "A selected term first, then the largest ones, then all others together"),
        ),
        Head(first_title, meanings[first], term=_TERMS.get(first, "")),
        Head(second_title, meanings[second], term=_TERMS.get(second, "")),
        Head(product, rounding, term="signal"),
        Head(translate("SumsText", "total"), translate("SumsText", "The running total")),
    )


def softmax_heads() -> tuple[Head, ...]:
    """Return the columns of the softmax."""
    return (
        Head("", translate("SumsText", "The digit")),
        Head("z", translate("SumsText", "Its score before softmax (logit)"), term="logit"),
        Head("z − max", translate("SumsText", "The score minus the largest of all"), term="softmax"),
        Head("exp", translate("SumsText", "e to the power of that difference"), term="softmax"),
        Head("Σ exp", translate("SumsText", "The running total"), term="softmax"),
        Head(
            "p",
            translate("SumsText", "The probability: exp divided by the sum over all digits"),
            term="probability",
        ),
    )


def term_name(term: Term) -> str:
    """Return the name of a term."""
    match term.kind:
        case TermKind.PIXEL:
            row, column = pixel_position(term.index)
            return f"{row}, {column}"
        case TermKind.UNIT:
            return translate("SumsText", "unit {unit}").format(unit=term.index)
        case TermKind.REST:
            n_others = term.index
            return translate("SumsText", "%n other(s)", "", n_others)
        case TermKind.BIAS:
            return translate("SumsText", "bias")
