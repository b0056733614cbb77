"""The pictures of all weights with their legends."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netviz.scene.appearance import Mode
from netviz.scene.frames import Frame
from netviz.session.session import Session
from netviz.widgets.parts.firing import counted
from netviz.widgets.parts.panel import ColourScale, heading, muted_label
from netviz.widgets.parts.theme import Theme
from netviz.widgets.weights.output_weights import OutputWeights
from netviz.widgets.weights.receptive_fields import ReceptiveFieldWall

_SAID = {
    Mode.WEIGHTS: ("What each unit looks for", "How each unit votes", "weight"),
    Mode.SIGNAL: ("What each unit looks for", "How each unit votes", "weight"),
    Mode.GRADIENT: ("Gradient of what each unit looks for", "Gradient of how each votes", "∂L/∂w"),
    Mode.CHANGE: ("Change of what each unit looks for", "Change of how each votes", "Δw"),
}


class WeightsPanel(QWidget):
    """The wall of receptive fields above the output weights, each with its scale."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weights")
        self.wall = ReceptiveFieldWall(session, self)
        self.output_weights = OutputWeights(session, self)
        self._wall_scale = ColourScale("weight", "receptive-fields-scale", self)
        self._output_scale = ColourScale("weight", "output-weights-scale", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.setSpacing(4)
        self._wall_title, self._output_title = heading(_SAID[Mode.WEIGHTS][0]), heading(_SAID[Mode.WEIGHTS][1])
        self._wall_title.setObjectName("wall-title")
        self._output_title.setObjectName("output-title")
        self._tiles = muted_label("784 a tile", "tiles-shape")
        layout.addLayout(self._titles(self._wall_title, self._tiles))
        layout.addWidget(self.wall, 5)
        layout.addWidget(self._wall_scale)
        layout.addSpacing(4)
        self._votes = muted_label("", "votes-shape")
        layout.addLayout(self._titles(self._output_title, self._votes))
        layout.addWidget(self.output_weights, 2)
        layout.addWidget(self._output_scale)
        session.numbers_changed.connect(self._on_numbers)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for view in (self.wall, self.output_weights, self._wall_scale, self._output_scale):
            view.set_theme(theme)

    @staticmethod
    def _titles(title: QLabel, remark: QLabel) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(remark)
        return row

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        wall, output, quantity = _SAID[frame.appearance.mode]
        self._wall_title.setText(wall)
        self._output_title.setText(output)
        for scale in (self._wall_scale, self._output_scale):
            scale.set_quantity(quantity)
        self._wall_scale.set_limit(frame.wall_limit)
        self._output_scale.set_limit(frame.output_limit)
        n_units, n_digits = frame.trace.parameters.kernels[-1].shape
        several = len(frame.trace.activations) > 1
        self._tiles.setText(f"L1 · {counted(frame.trace.activations[0].size, 'unit')}" if several else "784 a tile")
        self._votes.setText(
            f"{f'L{len(frame.trace.activations)} · ' if several else ''}{counted(n_units, 'unit')} → {n_digits} digits"
        )
