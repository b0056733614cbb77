"""Loss and accuracy over the epochs, with axes and units."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netviz.formats.counting import Counting
from netviz.numbers import local
from netviz.scene.exported_table import ExportedTable
from netviz.session.joining import listed
from netviz.session.live_run import LiveRun
from netviz.session.moment_names import moment_within
from netviz.session.runs import RunRecord, Runs
from netviz.session.time_machine import TimeMachine
from netviz.training import BatchMetrics, EvaluationPoint
from netviz.training.changes import Event
from netviz.widgets.parts.buttons import push_button
from netviz.widgets.parts.theme import Theme, share_of_guessing
from netviz.widgets.parts.tips import wrapped
from netviz.widgets.runs.curve_plot import MAX_POINTS, Plot
from netviz.widgets.runs.earlier_curves import EarlierCurves
from netviz.widgets.runs.moment_colour import colour_of_moment
from netviz.widgets.runs.run_tables import curve_header
from netviz.widgets.settings.setting_table import setting_text
from netviz.workers.run_reports import RunDescription, Scalar


class Curves(QWidget):
    """Two plots side by side: the loss, and the share of images read correctly."""

    def __init__(self, run: LiveRun, runs: Runs, time_machine: TimeMachine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plots")
        self._description: RunDescription | None = None
        self._run = run
        self._runs = runs
        self._time_machine = time_machine
        self.loss = Plot(
            *("loss-plot", self.tr("Loss"), self.tr("loss"), self.tr("Loss, by epoch")),
            time_machine,
            percent=False,
        )
        self.accuracy = Plot(
            *("accuracy-plot", self.tr("Accuracy"), "%", self.tr("Accuracy in percent, by epoch")),
            time_machine,
            percent=True,
        )
        self._explain(run.config.n_classes)
        self._zoom = push_button(
            self.tr("Zoom to end"),
            "curves-zoom",
            self.tr("Zoom in on the later half of training; press again to show all of it"),
        )
        self._zoom.setProperty("role", "tiny")
        self._zoom.setCheckable(True)
        self._zoom.toggled.connect(self._refresh)
        self.accuracy.add_button(self._zoom)
        self.earlier = EarlierCurves(runs, [self.loss.item, self.accuracy.item])
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.loss, 1)
        row.addWidget(self.accuracy, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 2)
        column.setSpacing(2)
        column.addLayout(row, 1)
        column.addWidget(self.earlier)
        self.earlier.changed.connect(self._refresh)
        time_machine.changed.connect(self._show_moment)
        time_machine.drawn_changed.connect(self._show_moment)
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setInterval(0)
        self._second.timeout.connect(self._refresh_accuracy)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self.loss.set_theme(theme)
        self.accuracy.set_theme(theme)
        self.earlier.set_theme(theme)
        self._show_moment()

    def export_table(self) -> ExportedTable:
        """Return the curves of both plots, those of older runs included."""
        live = self._runs.live
        name = "" if live is None else live.name
        rows = [
            (plot.quantity, *row)
            for plot, older in zip((self.loss, self.accuracy), self.earlier.rows(), strict=True)
            for row in (*plot.rows(name), *older)
        ]
        return ExportedTable("curves", ("quantity", *curve_header(self.loss.counting), "value"), rows)

    def _explain(self, n_classes: int) -> None:
        """Say what the curves show, and what guessing would give."""
        loss = self.tr(
            "Loss: how wrong the answers are, in one number. For each image it is −ln of the probability that the "
            "network gave to the right class; the curve shows the average. 0 is perfect, and guessing among {count} "
            "classes gives {loss}. Because of the natural logarithm ln, the unit is called nat"
        )
        accuracy = self.tr(
            "Accuracy: the share of images that are read correctly; guessing among {count} classes gives {share}"
        )
        self.loss.explain(wrapped(loss.format(count=n_classes, loss=local(math.log(n_classes), ".2f"))))
        self.accuracy.explain(wrapped(accuracy.format(count=n_classes, share=share_of_guessing(n_classes))))

    def is_hidden(self, run_id: int) -> bool:
        """Whether an older run's curves are hidden."""
        return self.earlier.is_hidden(run_id)

    def has_place(self, run_id: int) -> bool:
        """Whether an older run's curves can be shown beside those of the live run."""
        return self.earlier.has_place(run_id)

    def show_run(self, run_id: int, shown: bool) -> None:
        """Show an older run's curves, or hide them."""
        self.earlier.show_run(run_id, shown)

    def add(self, scalars: Iterable[Scalar]) -> None:
        """Add what the live run has reported, in order."""
        for scalar in scalars:
            match scalar:
                case RunDescription():
                    self._keep_curves()
                    self._description = scalar
                    self._explain(scalar.config.n_classes)
                    for plot in (self.loss, self.accuracy):
                        plot.clear()
                case BatchMetrics():
                    self.loss.batches.add(self._epoch(scalar.step), scalar.loss)
                    self.accuracy.batches.add(self._epoch(scalar.step), 100.0 * scalar.accuracy)
                case EvaluationPoint():
                    self._add_evaluation(scalar)
                case Event():
                    self._mark(scalar)
        # All numbers at once, but one plot after the other, so that the window can answer a click in between.
        self._refresh_plot(self.loss)
        self.accuracy.show_numbers()
        self._second.start()

    def _epoch(self, step: int) -> float:
        return step if self._description is None else self._description.epoch(step)

    def _keep_curves(self) -> None:
        """Keep the last run's curves among those of older runs."""
        plots, description = (self.loss, self.accuracy), self._description
        if description is not None and self._runs.find(description.run_id) is not None:
            means = [(x, mean) for x, _, _, mean in (plot.batches.thinned(MAX_POINTS) for plot in plots)]
            self.earlier.keep(description.run_id, means, [(plot.validation.x, plot.validation.y) for plot in plots])

    @Slot()
    def _refresh(self) -> None:
        for plot in (self.loss, self.accuracy):
            self._refresh_plot(plot)

    @Slot()
    def _refresh_accuracy(self) -> None:
        self._refresh_plot(self.accuracy)

    def _refresh_plot(self, plot: Plot) -> None:
        steps_per_epoch, start, counting = 1, (0.0, 0), Counting.BATCH
        if self._description is not None:
            steps_per_epoch, counting = self._description.steps_per_epoch, self._description.counting
            if self._description.parent is not None:
                step = self._description.parent[1]
                start = self._description.epoch(step), step
        is_zoomed = self._zoom.isChecked()
        plot.refresh(steps_per_epoch, self.earlier.n_epochs, start, zoomed=is_zoomed, counting=counting)

    @Slot()
    def _show_moment(self) -> None:
        """Mark the chosen moment, and show the numbers of the one on the screen if it is of the live run.

        Beside another run, or one of two compared networks, the numbers say that they are the live run's.
        """
        machine = self._time_machine
        chosen, drawn, step = machine.moment, machine.drawn, machine.wanted_step
        epoch, caption, read_at = None, "", None
        if chosen is not None and chosen.other is None and step is not None and self._has_place(chosen.run):
            epoch = chosen.run.description.epoch(step)
        if drawn is not None and drawn.other is None and drawn.run.is_live:
            name = moment_within(drawn.step, drawn.run.description.counting)
            caption = self.tr("up to {moment}").format(moment=name)
            read_at = drawn.run.description.epoch(drawn.step)
        elif machine.caption:
            caption = self.tr("live run, latest")
        for plot in (self.loss, self.accuracy):
            plot.show_moment(epoch, colour_of_moment(chosen, plot.theme))
            plot.read_at(read_at, caption)
        self._refresh()

    def _has_place(self, run: RunRecord) -> bool:
        """Whether the axis counts what a run counts."""
        return self._description is None or run.description.counting is self._description.counting

    def _mark(self, event: Event) -> None:
        """Mark a change of settings, unless it came before the first batch."""
        if event.step > 0 and event.settings:
            text = listed(setting_text(name, value) for name, value in event.settings.items())
            for plot in (self.loss, self.accuracy):
                plot.marks.add(self._epoch(event.step), text)

    def _add_evaluation(self, point: EvaluationPoint) -> None:
        epoch = self._epoch(point.step)
        for plot, value in ((self.loss, point.loss), (self.accuracy, 100.0 * point.accuracy)):
            (plot.validation if point.split == "validation" else plot.test).insert(epoch, value)
