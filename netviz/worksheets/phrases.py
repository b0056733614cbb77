"""Phrases that several questions share."""

from __future__ import annotations

from netviz.sentences import sentence
from netviz.tracing.arithmetic import DECIMALS, Fixed


def to_decimals(prompt: str, answer: Fixed) -> str:
    """Say to how many decimals an answer is wanted, if it is not the usual number."""
    if answer.decimals == DECIMALS:
        return prompt
    return sentence("{prompt} ({decimals} decimals)", prompt=prompt, decimals=answer.decimals)


def unit_name(unit: int, layer: int, n_hidden: int) -> str:
    """Return the name of a hidden unit, with its layer, counted from 1, if there are several."""
    if n_hidden == 1:
        return sentence("unit {unit}", unit=unit)
    return sentence("unit {unit} of hidden layer {layer}", unit=unit, layer=layer)
