"""Keeps a hint from flickering: it comes when it held twice in a row, and goes when it has not held twice in a row."""

from __future__ import annotations

from netviz.scene.hints.hint import Hint

_TWICE = 2


class Steadiness:
    """Decides which hint stands after each measurement.

    Attributes
    ----------
    hint : Hint or None
        The one that stands, with the words of the measurement that it last held in.
    """

    def __init__(self) -> None:
        self.hint: Hint | None = None
        self._candidate: Hint | None = None
        self._held = self._missed = 0

    def feed(self, found: Hint | None, *, is_last: bool = False) -> None:
        """Take what one measurement found.

        Parameters
        ----------
        found : Hint or None
        is_last : bool
            Whether nothing will change any more, so that there is nothing to wait for.
        """
        if self.hint is not None and found is not None and found.kind == self.hint.kind:
            self.hint, self._missed = found, 0
        elif self.hint is not None:
            self._missed += 1
        self._follow_candidate(found)
        if is_last or (self.hint is not None and self._missed >= _TWICE):
            self.hint = None
        if self.hint is None and self._candidate is not None and (is_last or self._held >= _TWICE):
            self.hint, self._missed = self._candidate, 0

    def forget(self) -> None:
        """Begin anew."""
        self.hint = self._candidate = None
        self._held = self._missed = 0

    def _follow_candidate(self, found: Hint | None) -> None:
        is_same = found is not None and self._candidate is not None and found.kind == self._candidate.kind
        self._held = self._held + 1 if is_same else int(found is not None)
        self._candidate = found
