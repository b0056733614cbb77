"""The network's answer with something changed, for ``netviz trace``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from netviz.cli.table import table
from netviz.cli.trace.parts import SHOWN_ROWS, TracedImage, signed
from netviz.data import worded
from netviz.sentences import sentence
from netviz.tracing.what_if import WhatIf

_SAME = 5e-5
"""Smaller differences, below half of the last decimal in the table, need no explanation."""


def what_if_object(what_if: WhatIf) -> dict[str, Any]:
    """Return the new answer for JSON, with the exact and linear changes of each logit and the units that flip."""
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
    """Return the same as a heading, a table and an explanation; `change` is a title such as "without unit 3".

    The predicted change is the sum of the shares that are taken away, with every hidden unit as it is now.
    """
    names = image.source.class_names
    before, after = names[what_if.answer_before], names[what_if.answer]
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
    head = [
        worded(sentence("digit"), names),
        sentence("p before"),
        sentence("p after"),
        sentence("logit before"),
        sentence("logit after"),
        sentence("actual change"),
        sentence("predicted change"),
    ]
    values = {
        "change": change,
        "before": before,
        "after": after,
        "probability": float(what_if.probabilities[what_if.answer]),
    }
    if what_if.answer == what_if.answer_before:
        heading = sentence("{change}: still {after} ({probability:.2%})", **values)
    else:
        heading = sentence("{change}: {after} instead of {before} ({probability:.2%})", **values)
    return f"{heading}\n{table(head, rows)}\n{_explanation(what_if)}"


def _explanation(what_if: WhatIf) -> str:
    if not (what_if.exact.any() or what_if.linear.any()):
        return sentence("Nothing changes.")
    if np.abs(what_if.exact - what_if.linear).max() < _SAME:
        return sentence("The actual changes equal the predicted ones.")
    flips = list(_flip_lines(what_if))
    if not flips:
        return sentence(
            "The actual changes differ from the predicted ones, because the slopes of the hidden units change."
        )
    return "\n".join(
        [sentence("The actual changes differ from the predicted ones, because hidden units flip:"), *flips]
    )


def _flip_lines(what_if: WhatIf) -> Iterator[str]:
    """Yield a line for the units that start firing and one for those that stop, by layer if there are several."""
    for layer, flips in enumerate(what_if.flips, start=1):
        if flips.woken:
            values = {"layer": layer, "count": len(flips.woken), "units": _numbers(flips.woken)}
            if what_if.later:
                yield sentence("- start firing in hidden layer {layer} ({count}): {units}", **values)
            else:
                yield sentence("- start firing ({count}): {units}", **values)
        if flips.silenced:
            values = {"layer": layer, "count": len(flips.silenced), "units": _numbers(flips.silenced)}
            if what_if.later:
                yield sentence("- stop firing in hidden layer {layer} ({count}): {units}", **values)
            else:
                yield sentence("- stop firing ({count}): {units}", **values)


def _numbers(units: tuple[int, ...]) -> str:
    shown = ", ".join(str(unit) for unit in units[:SHOWN_ROWS])
    return f"{shown}, …" if len(units) > SHOWN_ROWS else shown
