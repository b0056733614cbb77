"""The runs since the data set was loaded, with the commands for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial

from PySide6.QtCore import QEvent, QMargins, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpinBox, QWidget

from netviz.numbers import local
from netviz.scene.exported_table import ExportedTable
from netviz.session.joining import listed
from netviz.session.live_run import LiveRun
from netviz.session.moment_names import moment_name
from netviz.session.run_names import shown_name
from netviz.session.runs import MIN_BUDGET, RunRecord, Runs
from netviz.session.time_machine import TimeMachine
from netviz.training import TrainingConfig
from netviz.training.changes import changed_fields
from netviz.widgets.parts.buttons import ActionButton, push_button
from netviz.widgets.parts.eliding_label import ElidingLabel
from netviz.widgets.parts.flow_row import FlowRow
from netviz.widgets.parts.panel import muted_label, scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme
from netviz.widgets.parts.tips import wrapped
from netviz.widgets.runs.curves_panel import CurvesPanel
from netviz.widgets.runs.run_colours import run_colour
from netviz.widgets.runs.run_tables import runs_table
from netviz.widgets.settings.setting_table import setting_text, value_text

_MB = 1 << 20
_SETTINGS = 2
"""The column of the settings, which takes what the others leave."""
_AROUND = 32
"""The margins of the panel with a scroll bar, in logical pixels."""
_LEAST_LETTERS = 12
"""How many letters of a run's settings are shown at least beside its commands."""
# Part of the run's name, or of every run's description.
_NOT_LISTED = {"hidden", "batch_size", "schedule", "optimizer", "learning_rate", "seed", "n_classes"}


class RunsPanel(QWidget):
    """A line for each run, and the memory that the kept moments use."""

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
        # In very large type, the table of the runs is wider than the panel.
        layout = scrolling_body(self, across=True)
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
        curves.changed.connect(self._show_state)
        self._built: tuple[RunRecord, ...] | None = None
        self._shown: object = None
        self._lines: list[_Line] = []
        self._heads: list[QLabel] = []
        self._is_below = False

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._show_state()

    def reword(self, _change: Callable[[str], str]) -> None:
        """Describe all runs in other words."""
        self._built, self._shown = None, None
        self._refresh()

    def export_table(self) -> ExportedTable:
        """Return every run with its settings and its last measurements."""
        return runs_table(self._runs.all)

    def _top(self, actions: dict[str, QAction]) -> FlowRow:
        row = FlowRow(QMargins(0, 0, 0, 0), 6, last_right=True)
        for name in ("fork", "same-start", "other-start"):
            row.addWidget(ActionButton(actions[name], f"runs-{name}"))
        limit = QWidget()
        beside = QHBoxLayout(limit)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        row.addWidget(limit)
        self._used = muted_label(name="history-used")
        beside.addWidget(self._used)
        self._budget = QSpinBox()
        self._budget.setObjectName("history-budget")
        self._budget.setRange(MIN_BUDGET // _MB, 16_384)
        self._budget.setSingleStep(64)
        self._budget.setSuffix(self.tr(" MB"))
        self._budget.setKeyboardTracking(False)
        self._budget.setCorrectionMode(QSpinBox.CorrectionMode.CorrectToNearestValue)
        self._budget.setValue(self._runs.budget // _MB)
        tip = self.tr(
            "Limit for the snapshots of all runs, at least {minimum} MB on the disk; snapshots beyond the limit are "
            "dropped"
        )
        self._budget.setToolTip(wrapped(tip.format(minimum=MIN_BUDGET // _MB)))
        self._budget.setAccessibleName(self.tr("Limit for snapshots"))
        self._budget.valueChanged.connect(self._on_budget)
        beside.addWidget(self._budget)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """Show the current state: nothing is updated while the panel is hidden."""
        super().showEvent(event)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the commands of the runs where there is room."""
        super().resizeEvent(event)
        self._place_commands()

    def changeEvent(self, event: QEvent) -> None:
        """Do so in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # Once everything in the panel has it.
            QTimer.singleShot(0, self, self._place_commands)

    @Slot()
    def _place_commands(self) -> None:
        """Put the commands of each run at the end of its line, or below it where the line is too long for that."""
        lines = self._lines
        if not lines:
            return
        heads = [head for column, head in enumerate(self._heads) if column != _SETTINGS]
        least = [head.sizeHint().width() for head in heads]
        for line in lines:
            parts = (line.check, line.title, line.batches, line.validation, line.test, line.commands)
            least = [max(wide, part.sizeHint().width()) for wide, part in zip(least, parts, strict=True)]
        settings = _LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        needed = sum(least) + settings + len(least) * self._grid.horizontalSpacing()
        is_below = needed > self.width() - _AROUND
        if is_below == self._is_below:
            return
        self._is_below = is_below
        for row, line in enumerate(self._lines, start=1):
            self._place(line.commands, row)

    def _place(self, commands: QWidget, row: int) -> None:
        self._grid.removeWidget(commands)
        if self._is_below:
            self._grid.addWidget(commands, 2 * row + 1, 1, 1, -1)
        else:
            self._grid.addWidget(commands, 2 * row, 6)

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
        else:
            self._show_state()
            self._show_numbers()

    def _build(self) -> None:
        """Build a line for each run."""
        self._built = self._runs.all
        for widget in self._rows:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._rows, self._lines = [], []
        self._is_below = False
        heads = (
            *(self.tr("curves"), self.tr("run"), self.tr("settings"), self.tr("batches")),
            *(self.tr("validation"), self.tr("test"), ""),
        )
        self._heads = [muted_label(head) for head in heads]
        for column, head in enumerate(self._heads):
            self._put(head, 0, column)
        for row, run in enumerate(reversed(self._runs.all), start=1):
            self._add(row, run)
        self._show_state()
        self._show_numbers()
        self._place_commands()

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, 2 * row, column)
        self._rows.append(widget)

    def _add(self, row: int, run: RunRecord) -> None:
        name = f"run-{run.number}"
        check = QCheckBox()
        check.setObjectName(f"{name}-curves")
        check.setToolTip(self.tr("Show its curves"))
        check.setAccessibleName(self.tr("Show the curves of run {number}").format(number=run.number))
        check.setChecked(True)
        check.setEnabled(not run.is_live)
        check.toggled.connect(partial(self._curves.show_run, run.run_id))
        self._put(check, row, 0)
        title = QLabel()
        title.setObjectName(f"{name}-name")
        title.setTextFormat(Qt.TextFormat.RichText)
        self._put(title, row, 1)
        settings = ElidingLabel()
        settings.setObjectName(f"{name}-settings")
        settings.setProperty("role", "muted")
        settings.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._put(settings, row, 2)
        labels = [QLabel(), QLabel(), QLabel()]
        for column, label in enumerate(labels, start=3):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._put(label, row, column)
        commands = self._commands(run)
        self._lines.append(_Line(run, check, title, settings, labels[0], labels[1], labels[2], commands))
        self._put(commands, row, 6)

    def _commands(self, run: RunRecord) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        if run.is_live:
            text, name = self.tr("Live"), self.tr("Live: run {number}")
        else:
            text, name = self.tr("Show"), self.tr("Show: run {number}")
        show = push_button(text, f"run-{run.number}-show", self.tr("Show this run in every view"))
        self._add_command(row, run, show, name, self._time_machine.show_run)
        if not run.is_live:
            tip = wrapped(
                self.tr(
                    "Show the live run and how its weights differ from this one's, each unit from the unit of the same "
                    "number; after another random start these look for other things, and Compare matches them first"
                )
            )
            difference = push_button(self.tr("Difference"), f"run-{run.number}-difference", tip)
            self._add_command(row, run, difference, self.tr("Difference: run {number}"), self._show_difference)
            if not self._is_comparable(run):
                difference.setEnabled(False)
                difference.setToolTip(self.tr("The two networks have different layers"))
            forget = push_button(
                self.tr("Remove"), f"run-{run.number}-remove", self.tr("Remove this run and its snapshots")
            )
            self._add_command(row, run, forget, self.tr("Remove: run {number}"), self._runs.forget)
        row.addStretch(1)
        return box

    def _add_command(
        self, row: QHBoxLayout, run: RunRecord, button: QPushButton, name: str, command: Callable[[RunRecord], None]
    ) -> None:
        button.setProperty("role", "tiny")
        button.setAccessibleName(name.format(number=run.number))
        button.clicked.connect(lambda: command(run))
        row.addWidget(button)

    def _is_comparable(self, run: RunRecord) -> bool:
        live = self._runs.live
        return live is not None and live.config.hidden == run.config.hidden

    def _show_difference(self, run: RunRecord) -> None:
        live = self._runs.live
        if live is not None:
            self._time_machine.show_difference(live, run)

    def _settings_of(self, run: RunRecord) -> str:
        """Return a run's settings, or how they differ from the run that it continues; then its changes while training.

        The items of the list are separated by commas.
        """
        config = run.description.config
        parent = None if run.description.parent is None else self._runs.find(run.description.parent[0])
        if not run.description.is_trained_here:
            return self._layers_text(config)
        items = self._main_settings(config) if parent is None else self._changes_from(parent, config)
        for event in run.changes:
            changes = listed(setting_text(name, value) for name, value in event.settings.items())
            if changes:
                text = self.tr("from batch {step}: {changes}")
                items.append(text.format(step=local(event.step, ","), changes=changes))
        return listed(items)

    def _main_settings(self, config: TrainingConfig) -> list[str]:
        units = self._layers_text(config)
        batches = self.tr("batches of {size}").format(size=config.batch_size)
        values = asdict(config)
        others = [name for name in changed_fields(TrainingConfig(), config) if name not in _NOT_LISTED]
        return [units, batches, value_text(config.schedule), *(setting_text(name, values[name]) for name in others)]

    def _layers_text(self, config: TrainingConfig) -> str:
        if len(config.hidden) == 1:
            return self.tr("{count} unit(s)", "", config.hidden[0]).format(count=value_text(config.hidden))
        return self.tr("{sizes} units").format(sizes=value_text(config.hidden))

    def _changes_from(self, parent: RunRecord, config: TrainingConfig) -> list[str]:
        values = asdict(config)
        changed = [setting_text(name, values[name]) for name in changed_fields(parent.config, config)]
        return changed or [self.tr("no changes")]

    @Slot()
    def _show_state(self) -> None:
        """Show which run is on the screen, and which curves are hidden."""
        moment = self._time_machine.moment
        hidden = [run.run_id for run in self._runs.all if self._curves.is_hidden(run.run_id)]
        state = (moment and (moment.run, moment.other), hidden, self._theme, self._built)
        if not self.isVisible() or state == self._shown:
            return
        self._shown = state
        for line in self._lines:
            run = line.run
            shown = moment.run is run if moment is not None else run.is_live
            colour = run_colour(self._theme, run.colour).name()
            line.title.setText(
                f"<span style='color:{colour}'>■</span>&nbsp; {'<b>' if shown else ''}{shown_name(run.name)}"
            )
            line.check.blockSignals(True)
            line.check.setChecked(run.is_live or not self._curves.is_hidden(run.run_id))
            line.check.setEnabled(not run.is_live and self._curves.has_place(run.run_id))
            line.check.blockSignals(False)

    def _show_numbers(self) -> None:
        text = self.tr("snapshots use {used} MB; limit:")
        self._used.setText(text.format(used=local(self._runs.used / _MB, ",.0f")))
        for line in self._lines:
            run = line.run
            line.settings.setText(self._settings_of(run))
            here = run.description.is_trained_here
            line.batches.setText(local(run.step, ",") if here else moment_name(run.step, run.description.counting))
            for label, point in ((line.validation, run.validation), (line.test, run.test)):
                label.setText("" if point is None else local(point.accuracy, ".1%"))


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
    commands: QWidget
