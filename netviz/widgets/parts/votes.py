"""How many units vote for and against a digit, in words that account for every unit."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from netviz.numbers import local
from netviz.tracing.digits import DigitTrace
from netviz.tracing.image_trace import ImageTrace
from netviz.widgets.parts.firing import can_be_silent

translate = QCoreApplication.translate


def counted_votes(trace: ImageTrace, digit: DigitTrace) -> str:
    """Return how many units vote for a digit, against it and not at all, as a clause; the numbers add up to all.

    Parameters
    ----------
    trace : ImageTrace
    digit : DigitTrace
        Of the same image and network.
    """
    if digit.n_for == 1:
        text = translate("Votes", "1 votes for it, {against} against it")
    else:
        text = translate("Votes", "{for_it} vote for it, {against} against it")
    votes = text.format(for_it=local(digit.n_for, ","), against=local(digit.n_against, ","))
    n_others = digit.votes.size - digit.n_for - digit.n_against
    if not n_others:
        return votes
    if not can_be_silent(trace) or n_others != int(np.count_nonzero(trace.activations[-1] == 0.0)):
        # Units that fire, too, add nothing where their weight is 0.
        text = translate("Votes", "{votes}, {others} neither")
    elif n_others == 1:
        text = translate("Votes", "{votes}, 1 is silent")
    else:
        text = translate("Votes", "{votes}, {others} are silent")
    return text.format(votes=votes, others=local(n_others, ","))
