"""The legend of the network: what the two colours mean, what a strong line means, and by which rule."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from netviz.numbers import local
from netviz.scene.answers import Answer
from netviz.scene.appearance import Mode
from netviz.scene.frames import Frame
from netviz.session.joining import listed, together
from netviz.widgets.parts.names import product_letters

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Legend:
    """The words of the legend.

    Attributes
    ----------
    positive, negative : str
        What each colour means.
    remark : str
        What a strong color means, or the quantities on the path; as rich text.
    tip : str
        The rule of brightness, with its formula.
    """

    positive: str
    negative: str
    remark: str
    tip: str


def legend_of(frame: Frame | None, mode: Mode, answer: Answer | None) -> Legend:
    """Return the legend for a mode; `answer` is that of the path on top, if there is one."""
    remark = _strength(frame, mode) if answer is None else _path_remark(frame, answer, mode)
    is_difference = frame is not None and mode is Mode.CHANGE and frame.state.draws_difference
    positive, negative = _signs_of_difference(frame) if frame is not None and is_difference else _signs(mode)
    rule = _rule(frame, mode) if answer is None else together((_letters(), _rule(frame, mode)))
    return Legend(positive, negative, remark, rule)


def _letters() -> str:
    """Return what the letters of a path stand for."""
    return translate(
        "NetworkLegend",
        "x is the intensity of a pixel, w the weight from it to a unit, a what the unit passes on, and v the weight "
        "from it to a digit.",
    )


def _signs(mode: Mode) -> tuple[str, str]:
    """Return what blue and orange mean."""
    match mode:
        case Mode.WEIGHTS:
            return translate("NetworkLegend", "positive weight"), translate("NetworkLegend", "negative weight")
        case Mode.SIGNAL:
            return translate("NetworkLegend", "positive signal"), translate("NetworkLegend", "negative signal")
        case Mode.GRADIENT:
            return translate("NetworkLegend", "raise this weight"), translate("NetworkLegend", "lower it")
        case Mode.CHANGE:
            return translate("NetworkLegend", "the weight rose"), translate("NetworkLegend", "it fell")


def _signs_of_difference(frame: Frame) -> tuple[str, str]:
    """Return what blue and orange mean in the difference of two networks."""
    compared, moment = frame.state.compared, frame.state.moment
    if compared is None and moment is not None:
        text = translate("NetworkLegend", "larger in run {run}")
        return text.format(run=moment.run), text.format(run=moment.other)
    return translate("NetworkLegend", "larger in A"), translate("NetworkLegend", "larger in B")


def _strength(frame: Frame | None, mode: Mode) -> str:
    """Return what a strong color means; on a light background strong colors are dark."""
    is_light = frame is not None and sum(frame.appearance.palette.panel) > sum(frame.appearance.palette.ink)
    match mode:
        case Mode.WEIGHTS if is_light:
            return translate("NetworkLegend", "darker = stronger weight")
        case Mode.WEIGHTS:
            return translate("NetworkLegend", "brighter = stronger weight")
        case Mode.SIGNAL if is_light:
            return translate("NetworkLegend", "darker = stronger signal")
        case Mode.SIGNAL:
            return translate("NetworkLegend", "brighter = stronger signal")
        case _:
            # The loss of a gradient and the baseline of a change are in the menu beside the legend.
            return ""


def _rule(frame: Frame | None, mode: Mode) -> str:
    """Return how brightness follows from the value; it depends on nothing that was shown before."""
    match mode:
        case Mode.WEIGHTS:
            what = translate(
                "NetworkLegend",
                "A line's strength grows as |w| to the power p. For each layer, p is chosen so that its strongest "
                "connections stand out; the slider raises or lowers it.",
            )
        case Mode.SIGNAL:
            what = translate(
                "NetworkLegend",
                "A line's strength grows as |x·w| to the power p, which the slider sets: x is what the pixel or unit "
                "sends, w the weight.",
            )
        case Mode.GRADIENT:
            what = translate(
                "NetworkLegend",
                "A line's strength grows as |∂L/∂w| to the power p, which the slider sets. It is blue where raising "
                "the weight lowers the loss (∂L/∂w is negative), and orange where lowering the weight does.",
            )
        case Mode.CHANGE:
            what = translate(
                "NetworkLegend",
                "A line's strength grows as |Δw| to the power p, which the slider sets: Δw is how much the weight has "
                "changed.",
            )
    scale = translate(
        "NetworkLegend",
        "Full strength is that of the strongest lines in view, so the same network, image, and view always look the "
        "same, whatever was shown before.",
    )
    if frame is None:
        return translate("NetworkLegend", "{what} {scale}").format(what=what, scale=scale)
    exponents = listed(local(exponent, ".1f") for exponent in frame.exponents)
    text = translate("NetworkLegend", "{what} {scale} Now, from left to right: p = {exponents}.")
    return text.format(what=what, scale=scale, exponents=exponents)


def _path_remark(frame: Frame | None, answer: Answer, mode: Mode) -> str:
    """Return which quantities the lines of a path are drawn by."""
    if answer.digit is not None:
        return translate("NetworkLegend", "path: votes a·v, and x·w·v from the pixels")
    if answer.unit is not None:
        incoming = "w" if mode is Mode.WEIGHTS else product_letters(frame, answer.unit.layer)
        outgoing = product_letters(frame, answer.unit.layer + 1)
        text = translate("NetworkLegend", "path: {incoming} in, {outgoing} out")
        return text.format(incoming=incoming, outgoing=outgoing if answer.unit.fires else outgoing[-1])
    product = product_letters(frame, 0 if answer.connection is None else answer.connection.layer)
    return translate("NetworkLegend", "path: {product}").format(product=product)
