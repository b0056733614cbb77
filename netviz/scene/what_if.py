"""What-if questions about a selection."""

from __future__ import annotations

from enum import Enum


class WhatIfQuestion(Enum):
    """A question: the answer without the selection or with full ink in its pixels, or a ranking of all pixels."""

    WITHOUT = "without"
    FULL_INK = "full ink"
    RANKING = "ranking"
