"""What the network would say if something were different, for ``netviz trace``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from netviz.cli.table import table
from netviz.cli.trace.parts import SHOWN_ROWS, TracedImage, signed
from netviz.tracing.what_if import WhatIf

_SAME = 5e-5
"""Differences below half of the last decimal in a table need no reason."""


def what_if_object(what_if: WhatIf) -> dict[str, Any]:
    """Return the new answer, the exact and the linear change of each logit, and the units that made the difference."""
    return {
        "logits": what_if.logits.tolist(),
        "probabilities": what_if.probabilities.tolist(),
        "answer": what_if.answer,
        "exact": what_if.exact.tolist(),
        "linear": what_if.linear.tolist(),
        "flipped_units": list(what_if.flipped),
        "woken": list(what_if.woken),
        "silenced": list(what_if.silenced),
        "later_layers": [{"woken": list(flips.woken), "silenced": list(flips.silenced)} for flips in what_if.later],
    }


def what_if_text(image: TracedImage, what_if: WhatIf, change: str) -> str:
    """Return the same as a heading, a table and a reason; `change` names it, such as "without unit 3"."""
    names = image.source.class_names
    before, after = names[what_if.answer_before], names[what_if.answer]
    verdict = f"still {after}" if what_if.answer == what_if.answer_before else f"{after} and not {before}"
    rows = [
        [
            name,
            f"{what_if.probabilities_before[digit]:.2%}",
            f"{what_if.probabilities[digit]:.2%}",
            signed(what_if.logits_before[digit]),
            signed(what_if.logits[digit]),
            signed(what_if.exact[digit]),
            signed(what_if.linear[digit]),
        ]
        for digit, name in enumerate(names)
    ]
    head = ["digit", "probability", "then", "logit", "then", "exact change", "by the shares"]
    heading = f"{change}: {verdict} ({what_if.probabilities[what_if.answer]:.2%})"
    return f"{heading}\n{table(head, rows)}\n{_reason(what_if)}"


def _reason(what_if: WhatIf) -> str:
    if not (what_if.exact.any() or what_if.linear.any()):
        return "Nothing changes."
    if np.abs(what_if.exact - what_if.linear).max() < _SAME:
        return "The exact changes are those that the shares promise."
    flips = [
        f"{len(units)}{of_layer} {verb if len(units) > 1 else verb_of_one} ({_numbers(units)})"
        for of_layer, units, verb, verb_of_one in _flips(what_if)
        if units
    ]
    if not flips:
        return "The changes are not those of the shares: the hidden units pass on in other proportions then."
    return f"The changes are not those of the shares, because hidden units flip: {' and '.join(flips)}."


def _flips(what_if: WhatIf) -> Iterator[tuple[str, tuple[int, ...], str, str]]:
    """Yield a layer's name where there are several, units in it, and what becomes of many of them, or of one."""
    for layer, flips in enumerate(what_if.flips, start=1):
        of_layer = f" in layer {layer}" if what_if.later else ""
        yield of_layer, flips.woken, "wake", "wakes"
        yield of_layer, flips.silenced, "fall silent", "falls silent"


def _numbers(units: tuple[int, ...]) -> str:
    shown = ", ".join(str(unit) for unit in units[:SHOWN_ROWS])
    return f"{shown}, …" if len(units) > SHOWN_ROWS else shown
