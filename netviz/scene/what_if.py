"""Questions about what the network would do: without a part of it, or with more ink."""

from __future__ import annotations

from enum import Enum


class WhatIfQuestion(Enum):
    """What can be asked beside what is."""

    WITHOUT = "without"
    FULL_INK = "full ink"
    RANKING = "ranking"
