"""A map of what each pixel means to a unit or a digit, drawn over the image, and the bar that chooses it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QLineF, QSize, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from netviz.data import COLUMNS
from netviz.rendering.tiles import robust_scale
from netviz.scene.answers import Answer
from netviz.scene.appearance import Mode
from netviz.scene.frames import Frame
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.parts.panel import ColourScale
from netviz.widgets.parts.theme import Theme

translate = QCoreApplication.translate

_INK = 0.5


class MapKind(Enum):
    """What is drawn over the image: nothing, or one of a unit's two maps."""

    IMAGE = "image"
    WEIGHTS = "w"
    SENT = "x·w"


@dataclass(frozen=True, slots=True, eq=False)
class PixelMap:
    """A signed value for each pixel.

    Attributes
    ----------
    name : str
        The quantity, in a word.
    values : ndarray of shape (784,)
    common_limit : float or None
        The scale that it shares with other pictures; None for a scale of its own.
    """

    name: str
    values: NDArray[np.floating]
    common_limit: float | None = None

    @property
    def limit(self) -> float:
        """The magnitude from which on values have the full colour."""
        return self.common_limit or float(np.abs(self.values).max()) or 1.0


def map_for(pictures: Pictures, questions: Questions, kind: MapKind) -> PixelMap | None:
    """Return the map to draw over the image now; None for the image itself."""
    frame, answer = pictures.frame, pictures.answer
    if frame is None or answer is None or kind is MapKind.IMAGE:
        return None
    if frame.ranking is not None and questions.hovered.is_empty:
        return PixelMap(translate("PixelMap", "without it"), frame.ranking.changes)
    if answer.digit is not None:
        return PixelMap(translate("PixelMap", "share"), answer.digit.attribution)
    if answer.unit is not None:
        if kind is MapKind.SENT:
            return PixelMap("x·w", frame.trace.image * answer.unit.pixel_weights)
        return PixelMap("w", answer.unit.pixel_weights, None if answer.unit.layer else _limit_of_weights(frame))
    return None


def _limit_of_weights(frame: Frame) -> float:
    """Return the scale of the first layer's weights: that of the wall, whatever the wall shows now."""
    if frame.appearance.mode in (Mode.WEIGHTS, Mode.SIGNAL):
        return frame.wall_limit
    return robust_scale(frame.trace.parameters.kernels[0].astype(np.float32, copy=False))


def outline_of(intensities: NDArray[np.floating]) -> list[QLineF]:
    """Return the edges between ink and paper.

    Parameters
    ----------
    intensities : ndarray of shape (784,)
        From 0 to 1; ink is at least 0.5.

    Returns
    -------
    list of QLineF
        In pixels of the image, from its upper left corner.
    """
    ink = np.pad(intensities.reshape(COLUMNS, COLUMNS) >= _INK, 1)
    lines = [QLineF(column, row - 1, column, row) for row, column in np.argwhere(ink[:, 1:] != ink[:, :-1]).tolist()]
    lines += [QLineF(column - 1, row, column, row) for row, column in np.argwhere(ink[1:] != ink[:-1]).tolist()]
    return lines


_SPACING = 3
_WIDEST_LIMIT = "±0.0000 "


class PixelMapBar(QWidget):
    """The line under the image: buttons that choose the map over it, and the map's scale.

    Signals
    -------
    kind_chosen
        The user chose another map.
    """

    kind_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pixel-map")
        self.kind = MapKind.WEIGHTS
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 0)
        row.setSpacing(_SPACING)
        for number, (kind, tip) in enumerate(
            (
                (MapKind.IMAGE, self.tr("Show the image alone")),
                (MapKind.WEIGHTS, self.tr("Show the unit's weights over the image")),
                (MapKind.SENT, self.tr("Show what each pixel with ink sends to the unit, over the image")),
            )
        ):
            button = QPushButton(self.tr("image") if kind is MapKind.IMAGE else kind.value)
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

    def wanted_width(self) -> int:
        """Return the width of the buttons and of the scale as a single number, in logical pixels."""
        shown = [button for button in self._group.buttons() if not button.isHidden()]
        buttons = sum(button.sizeHint().width() + _SPACING for button in shown)
        number = 0 if self._scale.isHidden() else self.fontMetrics().horizontalAdvance(_WIDEST_LIMIT) + _SPACING
        return buttons + number

    def show_map(self, shown: PixelMap | None, answer: Answer | None) -> None:
        """Show the map's scale, and buttons if there is a choice."""
        has_maps = answer is not None and (answer.unit is not None or answer.digit is not None)
        self.setVisible(has_maps or shown is not None)
        is_unit = answer is not None and answer.unit is not None
        self._group.button(2).setVisible(is_unit)
        if is_unit:
            self._name_map(MapKind.WEIGHTS.value, self.tr("Show the unit's weights over the image"))
        elif has_maps:
            self._name_map(self.tr("share"), self.tr("Show each pixel's share of the digit's score over the image"))
        else:
            self._name_map(self.tr("change"), self.tr("Show what removing each pixel changes, over the image"))
        self._scale.setVisible(shown is not None)
        if shown is not None:
            self._scale.set_limit(shown.limit, is_common=shown.common_limit is not None)

    def _name_map(self, text: str, tip: str) -> None:
        button = self._group.button(1)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)

    @Slot(int)
    def _on_kind(self, number: int) -> None:
        self.kind = tuple(MapKind)[number]
        self.kind_chosen.emit()
