"""The settings of the run: some change at once, the others wait for Reset; presets fill them in."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from netviz.numbers import local
from netviz.scene.exported_table import ExportedTable
from netviz.sentences import sentence_of
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.network_checks import config_suiting
from netviz.session.translation import translated
from netviz.training import TrainingConfig, TrainingError
from netviz.training.changes import changed_fields
from netviz.training.presets import PRESETS, Preset
from netviz.widgets.parts.button_rows import ButtonRows
from netviz.widgets.parts.buttons import push_button
from netviz.widgets.parts.eliding_combo import ElidingComboBox
from netviz.widgets.parts.flow_row import FlowRow
from netviz.widgets.parts.panel import heading, muted_label, scrolling_body
from netviz.widgets.parts.theme import Theme
from netviz.widgets.settings.setting_fields import Field
from netviz.widgets.settings.setting_row import LEAST_FIELD, SettingRow
from netviz.widgets.settings.setting_table import GROUPS, SettingGroup

translate = QCoreApplication.translate

# While an arrow is held down, only the last value counts, or each step would leave a mark on the curves.
_HOLDING_MS = 150
_PRESET_LETTERS = 12
_TITLE = 112
"""The width kept for the titles beside the fields, in logical pixels."""
_BETWEEN = 8
"""The spaces beside a field, in logical pixels."""
_AROUND_ROWS = 22
"""The margins of the settings, in logical pixels."""


class SettingsPanel(QWidget):
    """Presets at the top, the settings in groups, and at the bottom the number of those that wait for Reset."""

    def __init__(self, run: LiveRun, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self._run = run
        self._images = images
        self._rows: dict[str, SettingRow] = {}
        self._grids: list[QGridLayout] = []
        self._chosen: dict[str, object] = {}
        self._commit_timer = QTimer(self)
        self._commit_timer.setSingleShot(True)
        self._commit_timer.setInterval(_HOLDING_MS)
        self._commit_timer.timeout.connect(self._commit)
        layout = scrolling_body(self)
        self._add_presets(layout)
        for group in GROUPS:
            self._add_group(layout, group)
        layout.addStretch(1)
        self._add_footer()
        run.config_changed.connect(self._refresh)
        images.dataset_changed.connect(self._refresh)
        run.changed.connect(self._refresh_commands)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Leave all colours to the style sheet of the window: nothing is painted here."""

    def export_table(self) -> ExportedTable:
        """Return the settings of the run."""
        config = self._run.run_config or self._run.config
        rows = [(name, str(value)) for name, value in asdict(config).items()]
        return ExportedTable("settings", ("setting", "value"), rows)

    def field(self, name: str) -> Field:
        """Return the field of a setting, by its key."""
        return self._rows[name].field

    def choose_preset(self, key: str) -> None:
        """Fill in the settings of a preset; they wait for Reset."""
        self._discard_chosen()
        self._run.prepare(self._suited(PRESETS[key]))
        self._refresh()

    @Slot()
    def take_focus(self) -> None:
        """Take the keyboard focus."""
        self._presets.setFocus()

    # Composition -----------------------------------------------------------------------------------------------------

    def _add_presets(self, layout: QVBoxLayout) -> None:
        self._presets = ElidingComboBox(_PRESET_LETTERS)
        self._presets.setObjectName("presets")
        self._presets.setAccessibleName(self.tr("Presets"))
        self._presets.setToolTip(self.tr("Configurations to try; choose one to fill in the fields below"))
        self._presets.addItem(self.tr("Custom settings"), "")
        for number, preset in enumerate(PRESETS.values()):
            if number == 0 or (preset.experiment and not list(PRESETS.values())[number - 1].experiment):
                self._presets.insertSeparator(self._presets.count())
            self._presets.addItem(translate("Preset", preset.name), preset.key)
        self._presets.setMaxVisibleItems(self._presets.count())
        self._presets.activated.connect(self._on_preset)
        self._go = _button(
            self.tr("Reset and train"), "reset-and-train", self.tr("Start again with these settings and train")
        )
        self._go.setProperty("role", "primary")
        self._go.clicked.connect(self._on_go)
        self._look_for = QLabel()
        self._look_for.setObjectName("look-for")
        self._look_for.setProperty("role", "muted")
        self._look_for.setWordWrap(True)
        # The fields below stay in place, however long the text is.
        self._look_for.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = FlowRow(QMargins(0, 0, 0, 0), 6, fills=True)
        row.addWidget(self._presets)
        row.addWidget(self._go)
        layout.addLayout(row)
        layout.addWidget(self._look_for)

    def _add_group(self, layout: QVBoxLayout, group: SettingGroup) -> None:
        top = FlowRow(QMargins(0, 6, 0, 0), 8, last_right=True)
        top.addWidget(heading(group.title))
        if group.key == "network":
            self._shape = muted_label(name="network-shape")
            top.addWidget(self._shape)
        layout.addLayout(top)
        grid = QGridLayout()
        grid.setHorizontalSpacing(_BETWEEN)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        self._grids.append(grid)
        for setting in group.settings:
            row = SettingRow(setting, grid)
            row.field.chosen.connect(row.discard_typing)
            row.field.chosen.connect(partial(self._on_chosen, setting.key))
            self._rows[setting.key] = row
        layout.addLayout(grid)

    def _add_footer(self) -> None:
        self._waiting = muted_label(name="settings-waiting")
        self._waiting.setWordWrap(True)
        self._waiting.hide()
        self._undo = _button(
            self.tr("Match the run"), "as-the-run", self.tr("Set every field to the value that the current run uses")
        )
        self._undo.clicked.connect(self._on_undo)
        self._reset = _button(
            self.tr("Apply and reset"),
            "reset-with-settings",
            self.tr("Start again from the random start with these settings; training continues if it is on"),
        )
        self._reset.clicked.connect(self._on_reset)
        footer = ButtonRows()
        lines = QVBoxLayout(footer)
        lines.setContentsMargins(10, 5, 10, 7)
        lines.setSpacing(4)
        lines.addWidget(self._waiting)
        row = FlowRow(QMargins(0, 0, 0, 0), 6, fills=True)
        row.addWidget(self._undo)
        row.addWidget(self._reset)
        lines.addLayout(row)
        around = self.layout()
        assert isinstance(around, QVBoxLayout)
        around.addWidget(footer)

    # Input -----------------------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_preset(self, index: int) -> None:
        key = self._presets.itemData(index)
        if key:
            self.choose_preset(key)
        else:
            self._refresh()

    def _on_chosen(self, key: str, value: object) -> None:
        self._chosen[key] = value
        self._commit_timer.start()

    @Slot()
    def _commit(self) -> None:
        """Apply the chosen values; an invalid one is explained below its field."""
        chosen, self._chosen = self._chosen, {}
        for key, value in chosen.items():
            setting = self._rows[key].setting
            try:
                self._run.choose_setting(setting.name, setting.field_with(self._run.config, value))
            except TrainingError as error:
                self._rows[key].show_error(translated(sentence_of(error)))
            else:
                # The errors of other fields may have depended on this one.
                for row in self._rows.values():
                    row.show_error("")
        self._refresh()

    def _commit_all(self) -> None:
        for row in self._rows.values():
            row.finish_typing()
        self._commit_timer.stop()
        self._commit()

    def _discard_chosen(self) -> None:
        self._commit_timer.stop()
        self._chosen.clear()
        for row in self._rows.values():
            row.discard_typing()
            row.show_error("")

    @Slot()
    def _on_undo(self) -> None:
        self._discard_chosen()
        if self._run.run_config is not None:
            self._run.prepare(self._run.run_config)
        self._refresh()

    @Slot()
    def _on_reset(self) -> None:
        self._start(train=self._run.is_running)

    @Slot()
    def _on_go(self) -> None:
        self._start(train=True)

    def _start(self, *, train: bool) -> None:
        self._commit_all()
        if any(row.is_invalid for row in self._rows.values()):
            return
        focused = self.focusWidget()
        if focused is not None:
            # Single keys are commands of the window again.
            focused.clearFocus()
        self._run.start_run_with(self._run.config)
        if train:
            self._run.train()

    # Type ------------------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font or language."""
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange)
        if event.type() in kinds and hasattr(self, "_look_for"):
            # Once everything in the panel has it.
            QTimer.singleShot(0, self, self._fit_type)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again in another width."""
        super().resizeEvent(event)
        self._fit_type()

    @Slot()
    def _fit_type(self) -> None:
        room = self.width() - _AROUND_ROWS - self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self._keep_room(room)
        rows = self._rows.values()
        titles = max(_TITLE, *(row.title_width() for row in rows))
        marks = max(row.mark_width() for row in rows)
        is_stacked = titles + LEAST_FIELD + marks + 2 * _BETWEEN > room
        for row in rows:
            row.fit_type()
            row.stack(is_stacked)
        for grid in self._grids:
            # The fields of all groups begin at one place.
            grid.setColumnMinimumWidth(0, 0 if is_stacked else titles)
            grid.setColumnMinimumWidth(2, 0 if is_stacked else marks)

    def _keep_room(self, wide: int) -> None:
        """Keep three lines for what to look for, or as many as it needs: the fields below stay in place."""
        # Else it needs no less than it had in larger type.
        self._look_for.setMinimumHeight(0)
        lines = max(3 * self._look_for.fontMetrics().lineSpacing(), self._look_for.heightForWidth(wide))
        self._look_for.setMinimumHeight(lines)

    # Output ----------------------------------------------------------------------------------------------------------

    def _suited(self, preset: Preset) -> TrainingConfig:
        dataset = self._images.dataset
        return preset.config if dataset is None else config_suiting(preset.config, dataset)

    @Slot()
    def _refresh(self) -> None:
        config, run_config = self._run.config, self._run.run_config
        waiting = () if run_config is None else changed_fields(run_config, config)
        for key, row in self._rows.items():
            value = row.setting.value_in(config)
            if key not in self._chosen:
                row.show_value(value)
            row.set_waiting(run_config is not None and value != row.setting.value_in(run_config))
        sizes = " → ".join(str(size) for size in config.architecture.layer_sizes)
        text = self.tr("{count} parameters")
        self._shape.setText(text.format(count=local(config.architecture.n_parameters, ",")))
        self._shape.setToolTip(self.tr("{sizes}: all weights and biases").format(sizes=sizes))
        preset = next((preset for preset in PRESETS.values() if self._suited(preset) == config), None)
        self._presets.setCurrentIndex(self._presets.findData(preset.key if preset is not None else ""))
        if preset is not None:
            self._look_for.setText(translate("Preset", preset.look_for))
        else:
            self._look_for.setText(
                self.tr("Change anything. Some settings take effect during training, the rest after Reset.")
            )
        count = sum(row.is_waiting for row in self._rows.values())
        self._waiting.setText(self.tr("%n setting(s) waiting for Reset", "", count) if count else "")
        self._waiting.setVisible(count > 0)
        self._undo.setEnabled(bool(waiting) or any(row.is_invalid for row in self._rows.values()))
        self._refresh_commands()

    @Slot()
    def _refresh_commands(self) -> None:
        for button in (self._go, self._reset):
            button.setEnabled(self._images.dataset is not None)


def _button(text: str, name: str, tip: str) -> QPushButton:
    button = push_button(text, name, tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
