"""The runs since the data set was loaded, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpinBox, QWidget

from netviz.session.live_run import LiveRun
from netviz.session.runs import MIN_BUDGET, RunRecord, Runs
from netviz.session.time_machine import TimeMachine
from netviz.training import TrainingConfig
from netviz.training.changes import changed_fields
from netviz.widgets.parts.buttons import push_button
from netviz.widgets.parts.panel import muted_label, scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme
from netviz.widgets.runs.curves_panel import CurvesPanel
from netviz.widgets.runs.run_colours import run_colour
from netviz.widgets.settings.setting_table import spoken, spoken_setting

_MB = 1 << 20
# In the run's name, or in every run's line.
_SAID_ELSEWHERE = {"hidden", "batch_size", "schedule", "optimizer", "learning_rate", "seed"}
_HEADS = ("curves", "run", "settings", "batches", "validation", "test", "")


class RunsPanel(QWidget):
    """A line for each run, and the memory that the kept moments take."""

    def __init__(
        self,
        run: LiveRun,
        runs: Runs,
        time_machine: TimeMachine,
        curves: CurvesPanel,
        actions: dict[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("runs-panel")
        self._runs = runs
        self._time_machine = time_machine
        self._curves = curves
        self._theme = DARK_THEME
        self._rows: list[QWidget] = []
        layout = scrolling_body(self)
        layout.addLayout(self._top(actions))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        runs.changed.connect(self._refresh)
        run.changed.connect(self._refresh)
        time_machine.changed.connect(self._show_state)
        run.scalars_arrived.connect(self._on_scalars)
        curves.earlier.changed.connect(self._show_state)
        self._built: tuple[RunRecord, ...] | None = None
        self._said: object = None
        self._lines: list[_Line] = []

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._show_state()

    def _top(self, actions: dict[str, QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for name in ("fork", "same-start", "other-start"):
            action = actions[name]
            button = QPushButton(action.text().replace("&", ""))
            button.setObjectName(f"runs-{name}")
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.toolTip())
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        row.addStretch(1)
        self._used = muted_label(name="history-used")
        row.addWidget(self._used)
        self._budget = QSpinBox()
        self._budget.setObjectName("history-budget")
        self._budget.setRange(MIN_BUDGET // _MB, 16_384)
        self._budget.setSingleStep(64)
        self._budget.setSuffix(" MB")
        self._budget.setKeyboardTracking(False)
        self._budget.setCorrectionMode(QSpinBox.CorrectionMode.CorrectToNearestValue)
        self._budget.setValue(self._runs.budget // _MB)
        self._budget.setToolTip(
            "How much memory the kept moments of all runs may take, at least "
            f"{MIN_BUDGET // _MB} MB; what is too much is thinned out"
        )
        self._budget.setAccessibleName("Memory for kept moments")
        self._budget.valueChanged.connect(self._on_budget)
        row.addWidget(self._budget)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is so now."""
        super().showEvent(event)
        self._refresh()

    @Slot(int)
    def _on_budget(self, megabytes: int) -> None:
        self._runs.set_budget(megabytes * _MB)

    @Slot(object)
    def _on_scalars(self, scalars: object) -> None:
        if self.isVisible():
            self._show_numbers()

    @Slot()
    def _refresh(self) -> None:
        self._budget.blockSignals(True)
        self._budget.setValue(self._runs.budget // _MB)
        self._budget.blockSignals(False)
        if not self.isVisible():
            return
        if self._built != self._runs.all:
            self._build()
        self._show_state()
        self._show_numbers()

    def _build(self) -> None:
        """Make a line for each run."""
        self._built = self._runs.all
        for widget in self._rows:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._rows, self._lines = [], []
        for column, head in enumerate(_HEADS):
            self._put(muted_label(head), 0, column)
        for row, run in enumerate(reversed(self._runs.all), start=1):
            self._add(row, run)

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column)
        self._rows.append(widget)

    def _add(self, row: int, run: RunRecord) -> None:
        name = f"run-{run.number}"
        check = QCheckBox()
        check.setObjectName(f"{name}-curves")
        check.setToolTip("Show its curves")
        check.setAccessibleName(f"Show the curves of run {run.number}")
        check.setChecked(True)
        check.setEnabled(not run.is_live)
        check.toggled.connect(partial(self._curves.show_run, run.run_id))
        self._put(check, row, 0)
        title = QLabel()
        title.setObjectName(f"{name}-name")
        title.setTextFormat(Qt.TextFormat.RichText)
        self._put(title, row, 1)
        settings = muted_label(name=f"{name}-settings")
        # What there is no room for can be read in its tooltip.
        settings.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._put(settings, row, 2)
        labels = [QLabel(), QLabel(), QLabel()]
        for column, label in enumerate(labels, start=3):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._put(label, row, column)
        self._lines.append(_Line(run, check, title, settings, labels[0], labels[1], labels[2]))
        self._put(self._commands(run), row, 6)

    def _commands(self, run: RunRecord) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        live = run.is_live
        self._add_command(
            row, run, "show", "Live" if live else "Show", "Show it in every view", self._time_machine.show_run
        )
        if not live:
            difference = self._add_command(
                row,
                run,
                "difference",
                "Difference",
                "Show the live run, and how its weights differ from this one's",
                self._show_difference,
            )
            if not self._is_comparable(run):
                difference.setEnabled(False)
                difference.setToolTip("The two networks have different layers")
            self._add_command(row, run, "forget", "Forget", "Keep nothing more of this run", self._runs.forget)
        row.addStretch(1)
        return box

    def _add_command(
        self, row: QHBoxLayout, run: RunRecord, name: str, text: str, tip: str, command: Callable[[RunRecord], None]
    ) -> QPushButton:
        button = push_button(text, f"run-{run.number}-{name}", tip)
        button.setProperty("role", "tiny")
        button.setAccessibleName(f"{text}: run {run.number}")
        button.clicked.connect(lambda: command(run))
        row.addWidget(button)
        return button

    def _is_comparable(self, run: RunRecord) -> bool:
        present = self._runs.live
        return present is not None and present.config.hidden == run.config.hidden

    def _show_difference(self, run: RunRecord) -> None:
        present = self._runs.live
        if present is not None:
            self._time_machine.show_difference(present, run)

    def _settings_of(self, run: RunRecord) -> str:
        """Return in what it differs from the run it goes on from, or its settings; and what was changed on the way."""
        config = run.description.config
        parent = None if run.description.parent is None else self._runs.find(run.description.parent[0])
        if parent is not None:
            changed = changed_fields(parent.config, config)
            said = [spoken_setting(name, getattr(config, name)) for name in changed] or ["nothing changed"]
        else:
            said = [
                f"{spoken(config.hidden)} {'unit' if config.hidden == (1,) else 'units'}",
                f"batches of {config.batch_size}",
                spoken(config.schedule),
            ]
            others = (name for name in changed_fields(TrainingConfig(), config) if name not in _SAID_ELSEWHERE)
            said += [spoken_setting(name, getattr(config, name)) for name in others]
        for event in run.changes:
            changes = ", ".join(spoken_setting(name, value) for name, value in event.settings.items())
            if changes:
                said.append(f"from batch {event.step:,} on {changes}")
        return ", ".join(said)

    @Slot()
    def _show_state(self) -> None:
        """Say which run is shown, and which curves are hidden."""
        moment = self._time_machine.moment
        hidden = [run.run_id for run in self._runs.all if self._curves.is_hidden(run.run_id)]
        state = (moment and (moment.run, moment.other), hidden, self._theme, self._built)
        if not self.isVisible() or state == self._said:
            return
        self._said = state
        for line in self._lines:
            run = line.run
            shown = moment.run is run if moment is not None else run.is_live
            colour = run_colour(self._theme, run.colour).name()
            line.title.setText(f"<span style='color:{colour}'>■</span>&nbsp; {'<b>' if shown else ''}{run.name}")
            line.check.blockSignals(True)
            line.check.setChecked(run.is_live or not self._curves.is_hidden(run.run_id))
            line.check.blockSignals(False)

    def _show_numbers(self) -> None:
        self._used.setText(f"kept moments take {self._runs.used / _MB:,.0f} MB of")
        for line in self._lines:
            run = line.run
            line.settings.setText(self._settings_of(run))
            line.settings.setToolTip(line.settings.text())
            line.batches.setText(f"{run.step:,}")
            for label, point in ((line.validation, run.validation), (line.test, run.test)):
                label.setText("" if point is None else f"{100.0 * point.accuracy:.1f} %")


@dataclass(frozen=True, slots=True, eq=False)
class _Line:
    """The parts of one run's line that change."""

    run: RunRecord
    check: QCheckBox
    title: QLabel
    settings: QLabel
    batches: QLabel
    validation: QLabel
    test: QLabel
