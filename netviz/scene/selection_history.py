"""The history of selections, for going back and forward."""

from __future__ import annotations

from netviz.scene.selection import Selection

_MAX_ENTRIES = 200


class SelectionHistory:
    """Selections in chronological order, and the current place among them."""

    def __init__(self) -> None:
        self._entries = [Selection()]
        self._place = 0

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier selection."""
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a later selection."""
        return self._place < len(self._entries) - 1

    def add(self, selection: Selection, *, extends: bool = False) -> None:
        """Add a selection after the current place; later ones are dropped.

        Parameters
        ----------
        selection : Selection
        extends : bool
            Whether it extends the last selection, as while dragging, and replaces it.
        """
        del self._entries[self._place + 1 :]
        if extends and self._place > 0:
            self._entries[-1] = selection
        elif selection != self._entries[-1]:
            self._entries.append(selection)
        del self._entries[: max(len(self._entries) - _MAX_ENTRIES, 0)]
        self._place = len(self._entries) - 1

    def go(self, steps: int) -> Selection:
        """Move by this many places, as far as the history reaches, and return the selection there."""
        self._place = min(max(self._place + steps, 0), len(self._entries) - 1)
        return self._entries[self._place]
