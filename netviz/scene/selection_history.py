"""The way back: what was selected before, and forward again."""

from __future__ import annotations

from netviz.scene.selection import Selection

_LONGEST = 200


class SelectionHistory:
    """Selections in the order in which they were made, and a place among them."""

    def __init__(self) -> None:
        self._entries = [Selection()]
        self._place = 0

    @property
    def can_go_back(self) -> bool:
        """Whether there is something before."""
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is something after."""
        return self._place < len(self._entries) - 1

    def add(self, selection: Selection, *, extends: bool = False) -> None:
        """Note a selection; what came after the present place is forgotten.

        Parameters
        ----------
        selection : Selection
        extends : bool
            It is the last one with something more, as while dragging, and takes its place.
        """
        del self._entries[self._place + 1 :]
        if extends and self._place > 0:
            self._entries[-1] = selection
        elif selection != self._entries[-1]:
            self._entries.append(selection)
        del self._entries[: max(len(self._entries) - _LONGEST, 0)]
        self._place = len(self._entries) - 1

    def go(self, steps: int) -> Selection:
        """Move by some places, as far as there are any, and return what was selected there."""
        self._place = min(max(self._place + steps, 0), len(self._entries) - 1)
        return self._entries[self._place]
