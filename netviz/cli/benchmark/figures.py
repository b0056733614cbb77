"""A measured figure beside its goal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement.

    Attributes
    ----------
    part, name : str
        The measurement's name, for programs.
    text : str
        A description, for people.
    value : float
    unit : str
        Empty for a ratio.
    at_most, at_least : float, optional
        The goal, in the same unit; at most one of them.
    """

    part: str
    name: str
    text: str
    value: float
    unit: str = ""
    at_most: float | None = None
    at_least: float | None = None

    @property
    def reached(self) -> bool | None:
        """Whether the goal is reached; None without a goal."""
        if self.at_most is not None:
            return self.value <= self.at_most
        return None if self.at_least is None else self.value >= self.at_least

    @property
    def shown(self) -> str:
        """The value with three significant digits."""
        return _in_digits(self.value)

    @property
    def goal_shown(self) -> str:
        """The goal, such as ``≤ 16``; empty without a goal."""
        if self.at_most is not None:
            return f"≤ {_in_digits(self.at_most)}"
        return "" if self.at_least is None else f"≥ {_in_digits(self.at_least)}"

    @property
    def verdict(self) -> str:
        """Whether the goal is reached, in a word; empty without a goal."""
        return {True: "reached", False: "missed", None: ""}[self.reached]

    def to_json(self) -> dict[str, Any]:
        """Return every field by name."""
        return {**asdict(self), "reached": self.reached}


def _in_digits(value: float) -> str:
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.0f}" if value == int(value) else f"{value:.3g}"


def milliseconds(seconds: Sequence[float], percentile: float = 50.0) -> float:
    """Return a percentile of durations in seconds, in milliseconds."""
    return float(np.percentile(seconds, percentile)) * 1000.0
