"""Which of two compared networks is on the screen, and how the other one's units correspond to its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from netviz.scene.arrangement import Arrangement
from netviz.scene.comparison import ComparedNetwork, Comparison
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.tracing.matching import UNMATCHED, UnitNumbers


class Side(Enum):
    """What is shown of two networks: one of them, or how their weights differ."""

    A = "a"
    B = "b"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True, eq=False)
class ComparedMoment:
    """One of two compared networks on the screen.

    Attributes
    ----------
    side : Side
        In the difference, everything but the weights that are drawn belongs to A.
    name_a, name_b : str
        What the networks are, in a few words, such as ``run 1, batch 469`` or a file's name.
    comparison : Comparison
    """

    side: Side
    name_a: str
    name_b: str
    comparison: Comparison

    @property
    def shows_b(self) -> bool:
        """Whether the network on the screen is the second one."""
        return self.side is Side.B

    @property
    def name(self) -> str:
        """What the network on the screen is."""
        return self.name_b if self.shows_b else self.name_a

    @property
    def network(self) -> ComparedNetwork:
        """The network on the screen."""
        return self.comparison.b if self.shows_b else self.comparison.a

    @property
    def n_hidden_a(self) -> tuple[int, ...]:
        """The sizes of the hidden layers of A, whose order of units both follow."""
        return self.comparison.a.parameters.architecture.layer_sizes[1:-1]

    def arranged(self, of_a: Arrangement) -> Arrangement:
        """Return the order of B's units: each at the place of its counterpart, those without one at the end.

        Parameters
        ----------
        of_a : Arrangement
            The order of A's units.
        """
        units = []
        for layer, n_units in enumerate(self.comparison.b.parameters.architecture.layer_sizes[1:-1]):
            partners: UnitNumbers = np.empty(0, np.intp)
            if layer < len(self.comparison.matchings):
                partners = self.comparison.matchings[layer].partners[of_a.units[layer]]
            matched = partners[partners != UNMATCHED]
            units.append(np.concatenate((matched, np.setdiff1d(np.arange(n_units), matched))))
        return Arrangement(tuple(units))


def counterpart(selection: Selection, comparison: Comparison, *, to_b: bool) -> Selection:
    """Return what corresponds to a selection in the other network; empty if nothing does.

    Pixels and digits are the same in both.

    Parameters
    ----------
    selection : Selection
        In A, or in B if `to_b` is false.
    comparison : Comparison
    to_b : bool
        Whether the other network is B.
    """
    maps = [matching.partners if to_b else matching.backward for matching in comparison.matchings]
    connection = selection.connection
    if selection.unit is not None:
        unit = _mapped(maps, selection.layer, selection.unit)
        return Selection() if unit is None else replace(selection, unit=unit)
    if connection is None:
        return selection
    depths = (comparison.a.parameters.architecture.n_layers, comparison.b.parameters.architecture.n_layers)
    if depths[0] != depths[1]:
        # The same number would mean another layer.
        return Selection()
    last = depths[0] - 1
    source = connection.source if connection.layer == 0 else _mapped(maps, connection.layer - 1, connection.source)
    target = connection.target if connection.layer == last else _mapped(maps, connection.layer, connection.target)
    if source is None or target is None:
        return Selection()
    return Selection(connection=ConnectionIndex(connection.layer, source, target))


def _mapped(maps: list[UnitNumbers], layer: int, unit: int) -> int | None:
    if layer >= len(maps) or unit >= len(maps[layer]) or maps[layer][unit] == UNMATCHED:
        return None
    return int(maps[layer][unit])
