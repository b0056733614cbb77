"""Every view of the window, built from the models that it shows."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from netviz.session.session import Session
from netviz.widgets.asking.compare_panel import ComparePanel
from netviz.widgets.asking.shares_panel import SharesPanel
from netviz.widgets.asking.sums_panel import SumsPanel
from netviz.widgets.asking.what_if_panel import WhatIfPanel
from netviz.widgets.comparing.comparison_panel import ComparisonPanel
from netviz.widgets.data.data_panel import DataPanel
from netviz.widgets.flatten.show import FlattenShow
from netviz.widgets.hints.bar import HintBar
from netviz.widgets.image.input_panel import InputPanel
from netviz.widgets.learning.layers_panel import LayersPanel
from netviz.widgets.learning.learn_panel import LearnPanel
from netviz.widgets.learning.summary_panel import SummaryPanel
from netviz.widgets.network.panel import NetworkPanel
from netviz.widgets.parts.theme import Theme
from netviz.widgets.runs.curves_panel import CurvesPanel
from netviz.widgets.runs.runs_panel import RunsPanel
from netviz.widgets.runs.timeline import Timeline
from netviz.widgets.runs.training_bar import TrainingBar
from netviz.widgets.settings.settings_panel import SettingsPanel
from netviz.widgets.weights.weights_panel import WeightsPanel


class Views:
    """The views by name, each built from the models that it shows.

    A new view is one new file in a folder of `netviz.widgets`, one line here, and one in `netviz.app.panels`, which
    says where it is placed.
    """

    def __init__(self, session: Session, actions: dict[str, QAction], window: QWidget) -> None:
        s = session
        self.training_bar = TrainingBar(s.run, s.images, s.display, s.time_machine, s.pictures, actions, window)
        self.network = NetworkPanel(
            *(s.display, s.pictures, s.questions, s.run, s.arranger, s.time_machine, s.files, s.following),
            actions["live"],
            window,
        )
        self.flattening = FlattenShow(s.pictures, s.questions, s.run, self.network.view, window)
        self.hints = HintBar(s.hints, self.network, self.network.view, self.network.words)
        self.input = InputPanel(s.images, s.questions, s.pictures, s.files, s.drawing, s.misread, actions)
        self.flattening.shown_changed.connect(self.input.show_flattening)
        self.flattening.shown_changed.connect(self.network.show_flattening)
        self.input.image_view.reached_by_keys.connect(self.network.say_keys)
        self.shares = SharesPanel(s.pictures, s.run)
        self.weights = WeightsPanel(s.pictures, s.questions, s.run, s.files)
        self.sums = SumsPanel(s.pictures, s.questions, s.run, s.messages)
        self.what_if = WhatIfPanel(s.pictures, s.questions, s.run)
        self.compare = ComparePanel(s.pictures, s.questions)
        self.comparison = ComparisonPanel(s.pictures, s.questions, s.images, s.comparing, actions)
        self.learn = LearnPanel(s.lesson, s.live_check, s.images, s.run, s.pictures)
        self.layers = LayersPanel(s.layer_statistics)
        self.summary = SummaryPanel(s.pictures, s.questions)
        self.settings = SettingsPanel(s.run, s.images)
        self.curves = CurvesPanel(s.run, s.runs, s.time_machine)
        self.timeline = Timeline(s.run, s.runs, s.time_machine, s.pictures, s.through_time, actions)
        self.runs = RunsPanel(s.run, s.runs, s.time_machine, self.curves, actions)
        self.data = DataPanel(s.images, s.reader, s.pictures, s.files)

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """Every view that is styled as a panel: all but the toolbar and what lies over the network."""
        others = (self.training_bar, self.flattening, self.hints)
        return tuple(view for view in vars(self).values() if view not in others)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours of every view."""
        for view in vars(self).values():
            view.set_theme(theme)
