"""What a selection does, in words and bars: titles, facts, explanations and sums, as rich text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from html import escape

import numpy as np
from PySide6.QtCore import QCoreApplication

from netviz.data import COLUMNS
from netviz.numbers import local, percentage
from netviz.scene.answers import Answer
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection, pixel_position
from netviz.session.joining import together
from netviz.tracing.connections import ConnectionTrace
from netviz.tracing.digits import DigitTrace
from netviz.tracing.image_trace import FloatArray
from netviz.tracing.noticing import noticing
from netviz.tracing.shares import PixelTrace
from netviz.tracing.units import UnitTrace, strongest
from netviz.widgets.parts.firing import can_be_silent, units_at_work
from netviz.widgets.parts.ink import if_full_ink, n_inked, sends_nothing
from netviz.widgets.parts.names import (
    capitalized,
    class_name,
    ends_within,
    n_hidden,
    name_within,
    product_letters,
    title_of,
)
from netviz.widgets.parts.noticed import pushed_units
from netviz.widgets.parts.theme import plain_number, signed_number
from netviz.widgets.parts.votes import counted_votes

translate = QCoreApplication.translate

N_BARS = 10


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its value, and whether it belongs to the answer."""

    name: str
    value: float
    strong: bool = False


@dataclass(frozen=True, slots=True)
class SharesText:
    """The contents of the panel.

    Attributes
    ----------
    title, facts, explanation : str
    bars : tuple of Bar
    total : str
        The sum that the bars are part of.
    which : str
        Of which classes the bars are, if not of all.
    condition : str
        Under which condition the bars hold; empty if they hold.
    brief_facts : str
        The facts where there is no room for the explanation: they then say the condition, or fit in one line.
    tip : str
        Why the sum is split as it is, where it is split in another way for another selection.
    """

    title: str
    facts: str
    explanation: str
    bars: tuple[Bar, ...]
    total: str
    which: str = ""
    condition: str = ""
    brief_facts: str = ""
    tip: str = ""


def shares_text(frame: Frame, answer: Answer) -> SharesText:
    """Explain an answer with the numbers of the frame's image and network."""
    text = answer.by_kind(
        pixels=partial(_pixels, frame),
        unit=partial(_unit, frame),
        digit=partial(_digit, frame),
        connection=partial(_connection, frame),
        nothing=partial(_image, frame),
    )
    return text if answer.digit is not None else replace(text, which=_which(frame, text))


def _bars(frame: Frame, values: FloatArray) -> tuple[Bar, ...]:
    """Return a bar for each digit; of many classes, for those with the largest values and for the answer."""
    answer, digits = frame.trace.answer, np.arange(values.size)
    if values.size > N_BARS:
        others = strongest(np.where(digits == answer, 0.0, values), N_BARS - 1)
        digits = np.unique([answer, *others])
    return tuple(Bar(class_name(frame, digit), float(values[digit]), digit == answer) for digit in digits.tolist())


def _which(frame: Frame, text: SharesText) -> str:
    """Return of which classes the bars are, if not of all."""
    n_classes = frame.trace.logits.size
    if n_classes <= N_BARS or not text.bars:
        return ""
    return translate("SharesText", "the {count} strongest of {all} classes").format(count=N_BARS, all=n_classes)


def _image(frame: Frame) -> SharesText:
    trace = frame.trace
    title = translate("SharesText", "The whole image")
    if frame.image.is_empty:
        return SharesText(title, translate("SharesText", "There is nothing to read: the drawing is empty."), "", (), "")
    # That nearly all units fire before anything is learned tells nothing yet.
    facts = "{inked}" if frame.state.is_random_start else translate("SharesText", "{inked}, {units}")
    total = translate(
        "SharesText",
        "for {name}: {count} pixels {part}, {biases} biases {rest}, <b>score (logit)&nbsp;{sum}</b>",
    )
    logit = float(trace.logits[trace.answer])
    return SharesText(
        title,
        facts.format(
            inked=n_inked(frame, int(np.count_nonzero(trace.image)), trace.image.size), units=units_at_work(trace)
        ),
        translate(
            "SharesText",
            "A digit's score (logit) is the sum over all pixels and biases; the highest score is the answer. "
            "Point at anything to see its share.",
        ),
        _bars(frame, trace.logits),
        total.format(
            name=class_name(frame, trace.answer),
            count=trace.image.size,
            biases=local(_n_biases(frame), ","),
            **_summands(logit - float(frame.bias_share[trace.answer]), logit),
        ),
        tip=_two_ways(frame, trace.answer),
    )


def _n_biases(frame: Frame) -> int:
    """Return how many biases are in the score of one digit: those of all units, and its own."""
    return sum(units.size for units in frame.trace.activations) + 1


def _two_ways(frame: Frame, digit: int) -> str:
    """Return how one score is the sum of pixels and biases, and also the sum of votes and one bias."""
    trace = frame.trace
    logit, own = float(trace.logits[digit]), float(trace.parameters.biases[-1][digit])
    by_pixels, by_votes = _summands(logit - float(frame.bias_share[digit]), logit), _summands(own, logit)
    text = translate(
        "SharesText",
        "The score {sum} can be split in two ways, and both are right: {pixels} from the pixels and {biases} from "
        "{count} biases, those of the units and that of {name}; or {votes} from the units, each with its pixels and "
        "its bias, and {own} from the bias of {name} alone.",
    )
    return text.format(
        name=name_within(frame, Selection(digit=digit)),
        sum=by_votes["sum"],
        pixels=by_pixels["part"],
        biases=by_pixels["rest"],
        count=local(_n_biases(frame), ","),
        votes=by_votes["rest"],
        own=by_votes["part"],
    )


def _pixels(frame: Frame, trace: PixelTrace) -> SharesText:
    answer, pixels = frame.trace.answer, trace.pixels
    is_one = len(pixels) == 1
    if is_one:
        row, column = pixel_position(pixels[0])
        text = translate("SharesText", "index {columns}·{row} + {column} = {index} &nbsp; intensity {intensity}")
        intensity = local(frame.trace.image[pixels[0]], ".3f")
        facts = text.format(columns=COLUMNS, row=row, column=column, index=pixels[0], intensity=intensity)
    else:
        text = translate("SharesText", "intensities add up to {sum}")
        facts = text.format(sum=local(frame.trace.image[list(pixels)].sum(), ".3f"))
    title, name = title_of(frame, Selection(pixels=pixels)), class_name(frame, answer)
    bars = _bars(frame, trace.outputs)
    if trace.hypothetical:
        condition = if_full_ink(frame, len(pixels))
        brief = translate("SharesText", "<b>{condition}</b> (intensity now 0)").format(condition=capitalized(condition))
        return SharesText(
            title,
            facts,
            _hypothetical(frame, len(pixels)),
            bars,
            _nothing_sent(name),
            condition=condition,
            brief_facts=brief,
        )
    effect = pushed_units(noticing(frame.trace, trace), len(pixels))
    explanation = translate("SharesText", "{effect} What reaches each digit:").format(effect=effect)
    if is_one:
        total = translate(
            "SharesText",
            "for {name}: this pixel {part}, all others and biases {rest}, <b>score (logit)&nbsp;{sum}</b>",
        )
    else:
        total = translate(
            "SharesText",
            "for {name}: these pixels {part}, all others and biases {rest}, <b>score (logit)&nbsp;{sum}</b>",
        )
    summands = _summands(float(trace.outputs[answer]), float(frame.trace.logits[answer]))
    return SharesText(title, facts, explanation, bars, total.format(name=name, **summands))


def _hypothetical(frame: Frame, n_pixels: int) -> str:
    """Explain what pixels without ink would send."""
    condition = f"<b>{capitalized(if_full_ink(frame, n_pixels))}</b>"
    if can_be_silent(frame.trace):
        if n_pixels == 1:
            text = translate("SharesText", "{nothing} {condition}, it would send this through the units that fire now:")
        else:
            text = translate(
                "SharesText", "{nothing} {condition}, they would send this through the units that fire now:"
            )
    elif n_pixels == 1:
        text = translate("SharesText", "{nothing} {condition}, it would send this, with every unit as it is now:")
    else:
        text = translate("SharesText", "{nothing} {condition}, they would send this, with every unit as it is now:")
    return text.format(nothing=sends_nothing(frame, n_pixels), condition=condition)


def _nothing_sent(name: str) -> str:
    return translate("SharesText", "actually sent to {name}: {value}").format(name=name, value=signed_number(0.0))


def _unit(frame: Frame, trace: UnitTrace) -> SharesText:
    answer = frame.trace.answer
    name = class_name(frame, answer)
    title = title_of(frame, Selection(unit=trace.unit, layer=trace.layer))
    facts = translate("SharesText", "signals {rest} &nbsp;+ bias {part} &nbsp;= sum {sum}").format(
        **_summands(trace.bias, trace.pre_activation)
    )
    if not trace.fires:
        if can_be_silent(frame.trace):
            explanation = translate(
                "SharesText",
                "Its sum is not above zero, so it is silent and adds nothing. <b>With activation 1</b>, it would add:",
            )
        else:
            explanation = translate(
                "SharesText",
                "Its activation is exactly zero, so it adds nothing. <b>With activation 1</b>, it would add:",
            )
        if can_be_silent(frame.trace):
            brief = translate("SharesText", "silent now; <b>with activation 1</b> it would add:")
        else:
            brief = translate("SharesText", "activation 0 now; <b>with 1</b> it would add:")
        condition = translate("SharesText", "with activation 1")
        bars, total = _bars(frame, trace.votes), _nothing_sent(name)
        return SharesText(title, facts, explanation, bars, total, condition=condition, brief_facts=brief)
    if trace.layer == n_hidden(frame) - 1:
        total = translate(
            "SharesText", "for {name}: this unit {part}, all others and bias {rest}, <b>score (logit)&nbsp;{sum}</b>"
        )
    else:
        total = translate(
            "SharesText", "for {name}: this unit {part}, all others and biases {rest}, <b>score (logit)&nbsp;{sum}</b>"
        )
    return SharesText(
        title,
        facts,
        translate("SharesText", "Its activation is {activation}. What it adds to each digit:").format(
            activation=plain_number(trace.activation)
        ),
        _bars(frame, trace.outputs),
        total.format(name=name, **_summands(float(trace.outputs[answer]), float(frame.trace.logits[answer]))),
    )


def _digit(frame: Frame, trace: DigitTrace) -> SharesText:
    selection = Selection(digit=trace.digit)
    chosen = strongest(trace.votes, N_BARS)
    facts = translate("SharesText", "score before softmax (logit) {logit} &nbsp; probability {probability}")
    brief = translate("SharesText", "score (logit) {logit} &nbsp; probability {probability}")
    numbers = {"logit": signed_number(trace.logit), "probability": escape(percentage(trace.probability))}
    explanation = translate("SharesText", "{votes}; the image shows each pixel's share. The {count} strongest votes:")
    total = translate(
        "SharesText", "for {name}: {count} votes {rest}, its own bias {part}, <b>score (logit)&nbsp;{sum}</b>"
    )
    return SharesText(
        title_of(frame, selection),
        facts.format(**numbers),
        explanation.format(votes=counted_votes(frame.trace, trace), count=len(chosen)),
        tuple(Bar(_plain_unit(int(unit)), float(trace.votes[unit])) for unit in chosen),
        total.format(
            name=name_within(frame, selection),
            count=local(trace.votes.size, ","),
            **_summands(trace.bias, trace.logit),
        ),
        brief_facts=brief.format(**numbers),
        tip=_two_ways(frame, trace.digit),
    )


def _plain_unit(unit: int) -> str:
    return translate("SharesText", "unit {unit}").format(unit=unit)


def _connection(frame: Frame, place: ConnectionIndex, trace: ConnectionTrace) -> SharesText:
    _, target = ends_within(frame, place)
    if trace.layer == 0:
        text = translate("SharesText", "intensity {value} × weight {weight} = signal {signal}")
    else:
        text = translate("SharesText", "activation {value} × weight {weight} = signal {signal}")
    facts = text.format(
        value=plain_number(trace.source_value, 4),
        weight=signed_number(trace.weight, 4),
        signal=signed_number(trace.signal, 4),
    )
    weight_letter = product_letters(frame, trace.layer).split("·")[1]
    sentences = [_learning(trace.gradient, weight_letter)]
    if not trace.target_fires:
        if can_be_silent(frame.trace):
            text = translate("SharesText", "{target} is silent and passes nothing on.")
        else:
            text = translate("SharesText", "{target} has activation zero and passes nothing on.")
        sentences.append(text.format(target=capitalized(target)))
    sentences.append(translate("SharesText", "What it adds to each digit:"))
    if trace.layer == n_hidden(frame):
        total = translate(
            "SharesText",
            "for {name}: this connection {part}, all others and bias {rest}, <b>score (logit)&nbsp;{sum}</b>",
        )
    else:
        total = translate(
            "SharesText", "for {name}: this connection {part}, all others and bias {rest}, <b>sum&nbsp;{sum}</b>"
        )
    return SharesText(
        title_of(frame, Selection(connection=place)),
        facts,
        together(sentences),
        _bars(frame, trace.outputs),
        total.format(name=target, **_summands(trace.signal, trace.target_pre_activation)),
    )


def _learning(gradient: float | None, letter: str) -> str:
    """Return which way gradient descent would move a weight."""
    if gradient is None:
        return translate("SharesText", "This image has no label, so there is no loss.")
    if gradient == 0.0:
        text = translate("SharesText", "∂loss/∂{weight} = {gradient}: learning would not change this weight.")
    elif gradient > 0.0:
        text = translate("SharesText", "∂loss/∂{weight} = {gradient}: learning would lower this weight.")
    else:
        text = translate("SharesText", "∂loss/∂{weight} = {gradient}: learning would raise this weight.")
    return text.format(weight=letter, gradient=_small(gradient))


def _small(value: float) -> str:
    """Return a number of any size with at least three significant digits."""
    return local(value, "+.2e").replace("-", "−") if 0.0 < abs(value) < 1e-3 else signed_number(value, 4)


def _summands(part: float, total: float) -> dict[str, str]:
    """Return a part, everything else and their sum, such that the sum holds to the last digit shown.

    The part and the sum stand in other places, too, so everything else takes what rounding leaves.
    """
    shown_part, shown_total = round(part, 3), round(total, 3)
    rest = round(shown_total - shown_part, 3)
    return {"part": signed_number(shown_part), "rest": signed_number(rest), "sum": signed_number(shown_total)}
