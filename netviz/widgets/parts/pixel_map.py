"""What each pixel has to do with a unit or a digit, to lie over the image."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QSize, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from netviz.data import COLUMNS
from netviz.scene.answers import Answer
from netviz.session.session import Session
from netviz.widgets.parts.panel import ColourScale
from netviz.widgets.parts.theme import Theme

_INK = 0.5


class MapKind(Enum):
    """Which of a unit's two maps is shown."""

    IMAGE = "image"
    WEIGHTS = "w"
    SENT = "x·w"


@dataclass(frozen=True, slots=True, eq=False)
class PixelMap:
    """A signed value for each pixel.

    Attributes
    ----------
    name : str
        What is shown, in a word.
    values : ndarray of shape (784,)
    """

    name: str
    values: NDArray[np.floating]

    @property
    def limit(self) -> float:
        """The value that has the full colour."""
        return float(np.abs(self.values).max()) or 1.0


def map_for(session: Session, kind: MapKind) -> PixelMap | None:
    """Return what lies over the image now, or None for the image itself."""
    frame, answer = session.frame, session.answer
    if frame is None or answer is None or kind is MapKind.IMAGE:
        return None
    if frame.ranking is not None and session.hovered.is_empty:
        return PixelMap("without it", frame.ranking.changes)
    if answer.digit is not None:
        return PixelMap("share", answer.digit.attribution)
    if answer.unit is not None:
        if kind is MapKind.SENT:
            return PixelMap("x·w", frame.trace.image * answer.unit.pixel_weights)
        return PixelMap("w", answer.unit.pixel_weights)
    return None


def outline_of(intensities: NDArray[np.floating]) -> list[QLineF]:
    """Return the edges between ink and paper, in pixels, for an image of shape (784,)."""
    ink = np.pad(intensities.reshape(COLUMNS, COLUMNS) >= _INK, 1)
    lines = [QLineF(column, row - 1, column, row) for row, column in np.argwhere(ink[:, 1:] != ink[:, :-1]).tolist()]
    lines += [QLineF(column - 1, row, column, row) for row, column in np.argwhere(ink[1:] != ink[:-1]).tolist()]
    return lines


class PixelMapBar(QWidget):
    """The line under the image: what lies over it, with its scale, and buttons to change that.

    Signals
    -------
    kind_chosen
        Another map is wanted.
    """

    kind_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pixel-map")
        self.kind = MapKind.WEIGHTS
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 0)
        row.setSpacing(3)
        for number, (kind, tip) in enumerate(
            (
                (MapKind.IMAGE, "Show the image alone"),
                (MapKind.WEIGHTS, "Lay the unit's weights over the image"),
                (MapKind.SENT, "Lay over the image what each lit pixel sends the unit"),
            )
        ):
            button = QPushButton(kind.value)
            button.setObjectName(f"pixel-map-{kind.name.lower()}")
            button.setCheckable(True)
            button.setChecked(kind is self.kind)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setProperty("role", "tiny")
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(self._on_kind)
        self._scale = ColourScale("", "pixel-map-scale", self)
        row.addWidget(self._scale, 1)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._scale.set_theme(theme)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, self.fontMetrics().height() + 7)

    def show_map(self, shown: PixelMap | None, answer: Answer | None) -> None:
        """Name what is shown; the buttons are there where there is a choice."""
        has_maps = answer is not None and (answer.unit is not None or answer.digit is not None)
        self.setVisible(has_maps or shown is not None)
        is_unit = answer is not None and answer.unit is not None
        self._group.button(2).setVisible(is_unit)
        self._group.button(1).setText(MapKind.WEIGHTS.value if is_unit else "share" if has_maps else "change")
        self._scale.setVisible(shown is not None)
        if shown is not None:
            self._scale.set_limit(shown.limit)

    @Slot(int)
    def _on_kind(self, number: int) -> None:
        self.kind = tuple(MapKind)[number]
        self.kind_chosen.emit()
