"""The pictures of all weights with their legends."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netviz.data import N_PIXELS
from netviz.numbers import local
from netviz.scene.appearance import Mode
from netviz.scene.frames import Frame
from netviz.session.files import Files
from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.parts.eliding_label import ElidingLabel
from netviz.widgets.parts.panel import ColourScale, Readout, TextPart
from netviz.widgets.parts.theme import DARK_THEME, Theme
from netviz.widgets.weights.output_weights import OutputWeights
from netviz.widgets.weights.receptive_fields import ReceptiveFieldWall


class WeightsPanel(QWidget):
    """The wall of receptive fields above the output weights, each with its scale."""

    def __init__(
        self, pictures: Pictures, questions: Questions, run: LiveRun, files: Files, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("weights")
        self._theme = DARK_THEME
        self.wall = ReceptiveFieldWall(pictures, questions, run, files, self)
        self.output_weights = OutputWeights(pictures, questions, self)
        wall, output, quantity = self._titles_of(Mode.WEIGHTS, is_difference=False)
        self._wall_scale = ColourScale(quantity, "receptive-fields-scale", self)
        self._output_scale = ColourScale(quantity, "output-weights-scale", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.setSpacing(4)
        self._wall_title, self._output_title = ElidingLabel(wall), ElidingLabel(output)
        for title in (self._wall_title, self._output_title):
            title.setProperty("role", "heading")
        self._wall_title.setObjectName("wall-title")
        self._output_title.setObjectName("output-title")
        self._tiles, self._votes = Readout("tiles-shape", right=True), Readout("votes-shape", right=True)
        layout.addLayout(self._title_row(self._wall_title, self._tiles))
        layout.addWidget(self.wall, 5)
        layout.addWidget(self._wall_scale)
        layout.addSpacing(4)
        layout.addLayout(self._title_row(self._output_title, self._votes))
        layout.addWidget(self.output_weights, 2)
        layout.addWidget(self._output_scale)
        pictures.numbers_changed.connect(self._on_numbers)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for remark in (self._tiles, self._votes):
            self._remark(remark, remark.text())
        for view in (self.wall, self.output_weights, self._wall_scale, self._output_scale):
            view.set_theme(theme)

    @staticmethod
    def _title_row(title: QLabel, remark: Readout) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(title)
        row.addWidget(remark, 1)
        return row

    def _remark(self, remark: Readout, text: str) -> None:
        """Show a remark beside a title, or leave it to the tooltip where a long title needs the whole line."""
        remark.show_parts((TextPart(text, self._theme.muted),), ())

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        is_difference = frame.state.draws_difference
        wall, output, quantity = self._titles_of(frame.appearance.mode, is_difference=is_difference)
        self._wall_title.setText(wall)
        self._output_title.setText(output)
        meaning = self._meaning_of(frame.appearance.mode, is_difference=is_difference)
        for scale, limit in ((self._wall_scale, frame.wall_limit), (self._output_scale, frame.output_limit)):
            scale.set_quantity(quantity, meaning)
            scale.set_limit(limit, is_common=True)
        n_units, n_digits = frame.trace.parameters.kernels[-1].shape
        layer = len(frame.trace.activations)
        if layer > 1:
            first = frame.trace.activations[0].size
            tiles = self.tr("L1 · {count} unit(s)", "", first).format(count=local(first, ","))
            text = self.tr("L{layer} · {count} unit(s) → {digits} digits", "", n_units)
        else:
            tiles = self.tr("{count} weights per tile").format(count=N_PIXELS)
            text = self.tr("blue for, orange against")
        self._remark(self._tiles, tiles)
        self._remark(self._votes, text.format(layer=layer, count=local(n_units, ","), digits=n_digits))

    def _titles_of(self, mode: Mode, *, is_difference: bool) -> tuple[str, str, str]:
        """Return the titles of wall and output weights, and the quantity that both draw."""
        if mode is Mode.GRADIENT:
            titles = self.tr("Gradient: where learning pushes weights"), self.tr("Gradient: where it pushes votes")
            return *titles, "−∂L/∂w"
        if is_difference:
            titles = self.tr("Difference: how each unit's weights differ"), self.tr("Difference: how the votes differ")
            return *titles, "Δw"
        if mode is Mode.CHANGE:
            titles = self.tr("Change: how each unit's weights moved"), self.tr("Change: how the votes moved")
            return *titles, "Δw"
        return self.tr("What each unit looks for"), self.tr("How each unit votes"), self.tr("weight")

    def _meaning_of(self, mode: Mode, *, is_difference: bool) -> str:
        """Return what the quantity in the pictures means, as a sentence; empty for the weights themselves."""
        if mode is Mode.GRADIENT:
            return self.tr("−∂L/∂w: which way learning pushes each weight, and how strongly.")
        if is_difference:
            return self.tr("Δw: by how much each weight is larger in the first of the two networks.")
        if mode is Mode.CHANGE:
            return self.tr("Δw: by how much training has changed each weight.")
        return ""
