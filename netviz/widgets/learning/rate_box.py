"""The field of a learning rate."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDoubleSpinBox

_FRAME = 36
"""Room for the frame and the arrows, in pixels."""


class RateBox(QDoubleSpinBox):
    """A learning rate, as narrow as the usual ones, so that the name of the optimizer has the rest of the line."""

    def sizeHint(self) -> QSize:
        """Return the size of a number with five decimals."""
        return QSize(self.fontMetrics().horizontalAdvance("0.00000") + _FRAME, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()
