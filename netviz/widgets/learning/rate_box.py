"""The field of a learning rate."""

from __future__ import annotations

from PySide6.QtCore import QSize

from netviz.numbers import local
from netviz.widgets.parts.number_box import NumberBox

_FRAME = 36
"""Room for the frame and the arrows, in pixels."""


class RateBox(NumberBox):
    """A learning rate, as narrow as the usual ones, so that the name of the optimizer has the rest of the line."""

    def sizeHint(self) -> QSize:
        """Return the size of a number with five decimals."""
        return QSize(self.fontMetrics().horizontalAdvance(local(0.0, ".5f")) + _FRAME, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()
