"""Workspaces: which panels are open for what a person wants to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Workspace(Enum):
    """What a person wants to do."""

    WATCH = "watch"
    ASK = "ask"
    LEARN = "learn"
    EXPLORE = "explore"
    PRESENT = "present"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The open panels of a workspace.

    Attributes
    ----------
    docks : frozenset of str
        The names of the open docks at the sides.
    bottom : str
        The name of the dock in front at the bottom; empty if the bottom is folded.
    group : int or None
        The group in front on the right; None leaves the one that is.
    bottom_share : float
        How much of the window's height the bottom takes.
    """

    docks: frozenset[str]
    bottom: str = ""
    group: int | None = None
    bottom_share: float = 0.3


ARRANGEMENTS = {
    Workspace.WATCH: Arrangement(frozenset({"input", "shares", "weights"}), "curves", 0),
    Workspace.ASK: Arrangement(frozenset({"input", "shares", "weights"}), group=1),
    Workspace.LEARN: Arrangement(frozenset({"input", "weights"}), group=2),
    Workspace.EXPLORE: Arrangement(frozenset({"input"}), "data", bottom_share=0.55),
    Workspace.PRESENT: Arrangement(frozenset({"weights"})),
}
