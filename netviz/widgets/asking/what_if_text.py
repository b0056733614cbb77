"""The answers to what-if questions in words, as rich text, and the columns of their tables."""

from __future__ import annotations

from html import escape

import numpy as np
from PySide6.QtCore import QCoreApplication

from netviz.numbers import percentage
from netviz.scene.frames import Frame
from netviz.scene.selection import Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.joining import listed
from netviz.tracing.what_if import PixelRanking, WhatIf
from netviz.widgets.parts.firing import can_be_silent
from netviz.widgets.parts.names import class_name, name_within
from netviz.widgets.parts.number_table import Head
from netviz.widgets.parts.theme import Theme, signed_number

translate = QCoreApplication.translate

DECIMALS = 3
_NAMED_UNITS = 6


def title(frame: Frame) -> str:
    """Return the question that a frame answers, as a heading."""
    name = name_within(frame, frame.selection)
    if frame.question is WhatIfQuestion.FULL_INK:
        return translate("WhatIfText", "With {name} at full ink").format(name=name)
    return translate("WhatIfText", "Without {name}").format(name=name)


def nothing_to_ask(frame: Frame) -> tuple[str, str]:
    """Return a title, and what to select so that the frame's question can be answered."""
    if frame.question is WhatIfQuestion.FULL_INK:
        return (
            translate("WhatIfText", "At full ink"),
            translate("WhatIfText", "Select one or more pixels to see what full ink there would change."),
        )
    if frame.selection.digit is not None:
        return (
            translate("WhatIfText", "Without it"),
            translate("WhatIfText", "A digit cannot be removed. Select pixels, a unit or a connection."),
        )
    return (
        translate("WhatIfText", "Without it"),
        translate(
            "WhatIfText",
            "Select pixels, a hidden unit or a connection: the network then runs without it, and you see whether the "
            "answer changes.",
        ),
    )


def verdict(frame: Frame, what_if: WhatIf, theme: Theme) -> str:
    """Return whether the answer changes."""
    before, after = what_if.answer_before, what_if.answer
    values = {
        "before": class_name(frame, before),
        "after": class_name(frame, after),
        # In rich text a bare < would begin a tag.
        "now": escape(percentage(float(what_if.probabilities_before[before]))),
        "then": escape(percentage(float(what_if.probabilities[after]))),
    }
    if before == after:
        text = translate("WhatIfText", "The answer stays <b style='color:{colour}'>{before}</b>: {now} → {then}")
        return text.format(colour=theme.text, **values)
    text = translate(
        "WhatIfText",
        "The answer changes from <b>{before}</b> ({now}) to <b style='color:{colour}'>{after}</b> ({then})",
    )
    return text.format(colour=theme.selection, **values)


def explanation(frame: Frame, what_if: WhatIf) -> str:
    """Return why the actual change is, or is not, what the shares predict."""
    flips = _flips(what_if)
    if flips:
        digit, decimals = what_if.answer_before, decimals_for(what_if)
        text = translate(
            "WhatIfText",
            "The share predicts a change of {linear} for {name}; the actual change is {exact}: a share keeps every "
            "unit as it is, but {flips}.",
        )
        return text.format(
            name=name_within(frame, Selection(digit=digit)),
            linear=signed_number(float(what_if.linear[digit]), decimals),
            exact=signed_number(float(what_if.exact[digit]), decimals),
            flips=flips,
        )
    if not what_if.exact.any():
        pixels = frame.selection.pixels
        if pixels and not frame.trace.image[list(pixels)].any():
            return translate(
                "WhatIfText",
                "There is no ink here, so nothing is sent and nothing changes. The lines show what full ink would "
                "send; press I to run the network with it.",
            )
        return translate("WhatIfText", "Nothing changes.")
    if np.allclose(what_if.linear, what_if.exact, rtol=0.0, atol=5e-4):
        if can_be_silent(frame.trace):
            return translate(
                "WhatIfText", "No unit begins to fire or falls silent, so the actual change is the predicted one."
            )
        return translate(
            "WhatIfText", "Each unit responds linearly over this range, so the actual change is the predicted one."
        )
    text = translate(
        "WhatIfText",
        "The prediction assumes that units respond linearly, but {activation} is curved, so the actual change differs.",
    )
    return text.format(activation=frame.trace.parameters.architecture.activation)


def _flips(what_if: WhatIf) -> str:
    """Return which units would begin to fire or fall silent."""
    parts, several = [], len(what_if.flips) > 1
    for layer, flips in enumerate(what_if.flips, start=1):
        if flips.woken:
            if several:
                text = translate("WhatIfText", "● {units} in layer {layer} would begin to fire")
            else:
                text = translate("WhatIfText", "● {units} would begin to fire")
            parts.append(text.format(units=_units(flips.woken), layer=layer))
        if flips.silenced:
            if several:
                text = translate("WhatIfText", "○ {units} in layer {layer} would fall silent")
            else:
                text = translate("WhatIfText", "○ {units} would fall silent")
            parts.append(text.format(units=_units(flips.silenced), layer=layer))
    if not parts:
        return ""
    joined = parts[0]
    for part in parts[1:]:
        joined = translate("WhatIfText", "{first} and {second}", "clauses").format(first=joined, second=part)
    return joined


def _units(units: tuple[int, ...]) -> str:
    """Return the names of a few units, or the number of many."""
    names = listed(str(unit) for unit in units[:_NAMED_UNITS])
    if len(units) == 1:
        return translate("WhatIfText", "unit {name}").format(name=names)
    if len(units) <= _NAMED_UNITS:
        return translate("WhatIfText", "units {names}").format(names=names)
    return translate("WhatIfText", "{count} units ({names}, …)").format(count=len(units), names=names)


def decimals_for(what_if: WhatIf) -> int:
    """Return three decimals, or more if all changes are so small that they would be zeros."""
    largest = float(np.abs(what_if.exact).max())
    return DECIMALS if largest >= 0.05 or largest == 0.0 else DECIMALS + 2


def change_heads() -> tuple[Head, ...]:
    """Return the columns of the table of digits."""
    return (
        Head("", translate("WhatIfText", "The digit")),
        Head(
            translate("WhatIfText", "before", "the change"),
            translate("WhatIfText", "The score before softmax (logit) now"),
            term="logit",
        ),
        Head(
            translate("WhatIfText", "after", "the change"),
            translate("WhatIfText", "The score with the change, from a forward pass"),
        ),
        Head(translate("WhatIfText", "actual"), translate("WhatIfText", "The actual change of the score")),
        Head(
            translate("WhatIfText", "predicted"),
            translate("WhatIfText", "The change that the shares predict, with every unit as it is now"),
        ),
        Head("p %", translate("WhatIfText", "The probability now, in percent"), term="probability"),
        Head(
            translate("WhatIfText", "after", "the change"),
            translate("WhatIfText", "The probability with the change, in percent"),
            term="probability",
        ),
    )


# Ranking -------------------------------------------------------------------------------------------------------------


def ranking_title(frame: Frame, ranking: PixelRanking) -> str:
    """Return the heading of a ranking."""
    name = name_within(frame, Selection(digit=ranking.digit))
    return translate("WhatIfText", "The pixels that matter most for {name}").format(name=name)


def ranking_verdict(frame: Frame, ranking: PixelRanking) -> str:
    """Return which other answers a single pixel could cause."""
    others = sorted({int(answer) for answer in ranking.answers} - {frame.trace.answer})
    if not others:
        return translate("WhatIfText", "No single pixel decides: removing any one of them leaves the answer unchanged.")
    text = translate("WhatIfText", "Removing just one of them can change the answer to <b>{answers}</b>")
    return text.format(answers=listed(class_name(frame, answer) for answer in others))


def ranking_reason(frame: Frame, ranking: PixelRanking) -> str:
    """Return how many pixels matter at all."""
    text = translate(
        "WhatIfText",
        "{count} of {total} pixels change the score before softmax (logit) of {name}; a pixel without ink changes "
        "nothing.",
    )
    name = name_within(frame, Selection(digit=ranking.digit))
    return text.format(count=len(ranking.order), total=ranking.changes.size, name=name)


def ranking_heads() -> tuple[Head, ...]:
    """Return the columns of the table of pixels."""
    return (
        Head("", translate("WhatIfText", "Rank")),
        Head(translate("WhatIfText", "pixel"), translate("WhatIfText", "Row, column")),
        Head("x", translate("WhatIfText", "The pixel's intensity"), term="intensity"),
        Head(
            translate("WhatIfText", "change"),
            translate("WhatIfText", "How much the digit's score before softmax (logit) changes without this pixel"),
        ),
        Head(
            translate("WhatIfText", "logit"),
            translate("WhatIfText", "The digit's score before softmax (logit) without this pixel"),
        ),
        Head(
            translate("WhatIfText", "answer"),
            translate("WhatIfText", "The network's answer without this pixel"),
            term="answer",
        ),
    )
