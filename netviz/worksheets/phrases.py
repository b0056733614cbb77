"""Phrases that several questions share."""

from __future__ import annotations

from netviz.sentences import sentence
from netviz.tracing.arithmetic import DECIMALS, Fixed


def to_decimals(prompt: str, answer: Fixed) -> str:
    """Say to how many decimals an answer is wanted, if it is not the usual number."""
    if answer.decimals == DECIMALS:
        return prompt
    return sentence("{prompt} ({decimals} decimals)", prompt=prompt, decimals=answer.decimals)
