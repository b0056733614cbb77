"""The legend of the network: what the two colours mean, and what the lines show."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from netviz.scene.answers import Answer
from netviz.scene.appearance import Mode
from netviz.scene.frames import Frame
from netviz.widgets.parts.names import product_letters

translate = QCoreApplication.translate

_VALUES = {Mode.WEIGHTS: "w", Mode.SIGNAL: "x·w", Mode.GRADIENT: "∂L/∂w", Mode.CHANGE: "Δw"}


@dataclass(frozen=True, slots=True)
class Legend:
    """The words of the legend.

    Attributes
    ----------
    positive, negative : str
        What each colour means.
    remark : str
        How brightness depends on the value, or the quantities on the path; as rich text.
    """

    positive: str
    negative: str
    remark: str


def legend_of(frame: Frame | None, mode: Mode, answer: Answer | None) -> Legend:
    """Return the legend for a mode; `answer` is that of the path on top, if there is one."""
    value = _VALUES[mode]
    # The loss of a gradient and the baseline of a change are in the menu beside the legend.
    remark = f"∝ |{value}|<sup>p</sup>" if mode in (Mode.WEIGHTS, Mode.SIGNAL) else ""
    if answer is not None:
        remark = _path_remark(frame, answer, mode)
    if mode is Mode.GRADIENT:
        return Legend(
            translate("NetworkLegend", "{value} > 0: lower w").format(value=value),
            translate("NetworkLegend", "< 0: raise w"),
            remark,
        )
    positive = translate("NetworkLegend", "positive {value}").format(value=value)
    return Legend(positive, translate("NetworkLegend", "negative"), remark)


def _path_remark(frame: Frame | None, answer: Answer, mode: Mode) -> str:
    """Return which quantities the lines of a path are drawn by."""
    if answer.digit is not None:
        return translate("NetworkLegend", "path: votes a·v, x·w·v behind them")
    if answer.unit is not None:
        incoming = "w" if mode is Mode.WEIGHTS else product_letters(frame, answer.unit.layer)
        outgoing = product_letters(frame, answer.unit.layer + 1)
        text = translate("NetworkLegend", "path: {incoming} in, {outgoing} out")
        return text.format(incoming=incoming, outgoing=outgoing if answer.unit.fires else outgoing[-1])
    product = product_letters(frame, 0 if answer.connection is None else answer.connection.layer)
    return translate("NetworkLegend", "path: {product}").format(product=product)
