"""The settings of the run: what can change does so at once, the rest waits for Reset; presets fill them in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.network_checks import config_suiting
from netviz.training import TrainingConfig, TrainingError
from netviz.training.changes import LIVE_FIELDS, changed_fields
from netviz.training.presets import PRESETS, Preset
from netviz.widgets.parts.panel import heading, muted_label, scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme
from netviz.widgets.settings.setting_fields import Field
from netviz.widgets.settings.setting_table import GROUPS, Setting

_OWN = "Your own settings"
_OWN_SENTENCE = "Change anything: what can change while it learns does so at once, the rest with Reset."
# Long enough to write a number, and to hold an arrow without a mark on the curves for each step.
_TYPED_MS = 700
_SETTLED_MS = 150
_FIELD_HEIGHT = 24


class SettingsPanel(QWidget):
    """Presets above, the settings in groups, and what waits for Reset below."""

    def __init__(self, run: LiveRun, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self._run = run
        self._images = images
        self._theme = DARK_THEME
        self._rows: dict[str, _SettingRow] = {}
        self._wanted: dict[str, object] = {}
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._commit)
        layout = scrolling_body(self)
        self._add_presets(layout)
        for title, settings in GROUPS:
            self._add_group(layout, title, settings)
        layout.addStretch(1)
        self._add_footer()
        run.config_changed.connect(self._refresh)
        images.dataset_changed.connect(self._refresh)
        run.changed.connect(self._refresh_commands)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for row in self._rows.values():
            row.set_theme(theme)

    def field(self, name: str) -> Field:
        """Return the widget of a setting."""
        return self._rows[name].field

    def choose_preset(self, key: str) -> None:
        """Fill in a preset; it waits for Reset."""
        self._forget_wanted()
        self._run.prepare(self._suited(PRESETS[key]))
        self._refresh()

    @Slot()
    def take_focus(self) -> None:
        """Be ready for the keyboard."""
        self._presets.setFocus()

    # Composition -----------------------------------------------------------------------------------------------------

    def _add_presets(self, layout: QVBoxLayout) -> None:
        self._presets = QComboBox()
        self._presets.setObjectName("presets")
        self._presets.setAccessibleName("Presets")
        self._presets.setToolTip("Settings that are worth trying; choosing one fills in the fields below")
        self._presets.addItem(_OWN, "")
        for number, preset in enumerate(PRESETS.values()):
            if number == 0 or (preset.experiment and not list(PRESETS.values())[number - 1].experiment):
                self._presets.insertSeparator(self._presets.count())
            self._presets.addItem(preset.name, preset.key)
        self._presets.setMaxVisibleItems(self._presets.count())
        self._presets.activated.connect(self._on_preset)
        self._go = _button("Reset and train", "reset-and-train", "Start again with these settings, and train")
        self._go.setProperty("role", "primary")
        self._go.clicked.connect(self._on_go)
        self._look_for = QLabel()
        self._look_for.setObjectName("look-for")
        self._look_for.setProperty("role", "muted")
        self._look_for.setWordWrap(True)
        # The fields stay where they are, whatever is said.
        self._look_for.setFixedHeight(3 * self.fontMetrics().lineSpacing())
        self._look_for.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._presets, 1)
        row.addWidget(self._go)
        layout.addLayout(row)
        layout.addWidget(self._look_for)

    def _add_group(self, layout: QVBoxLayout, title: str, settings: tuple[Setting, ...]) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 6, 0, 0)
        top.addWidget(heading(title))
        top.addStretch(1)
        if title == "Network":
            self._shape = muted_label(name="network-shape")
            top.addWidget(self._shape)
        layout.addLayout(top)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, 112)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, 66)
        for setting in settings:
            row = _SettingRow(setting, grid)
            row.field.chosen.connect(row.forget_typing)
            row.field.chosen.connect(partial(self._on_chosen, setting.key))
            self._rows[setting.key] = row
        layout.addLayout(grid)

    def _add_footer(self) -> None:
        self._waiting = muted_label(name="settings-waiting")
        # The panel keeps its width whatever is said.
        self._waiting.setMinimumWidth(1)
        self._undo = _button("As the run", "as-the-run", "Put every field back to what the run trains with")
        self._undo.clicked.connect(self._on_undo)
        self._reset = _button(
            "Reset with these",
            "reset-with-settings",
            "Start again from the random start with these settings; what was training goes on training",
        )
        self._reset.clicked.connect(self._on_reset)
        row = QHBoxLayout()
        row.setContentsMargins(10, 5, 10, 7)
        row.setSpacing(6)
        row.addWidget(self._waiting, 1)
        row.addWidget(self._undo)
        row.addWidget(self._reset)
        around = self.layout()
        assert isinstance(around, QVBoxLayout)
        around.addLayout(row)

    # What the user does ----------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_preset(self, index: int) -> None:
        key = self._presets.itemData(index)
        if key:
            self.choose_preset(key)
        else:
            self._refresh()

    def _on_chosen(self, key: str, value: object) -> None:
        self._wanted[key] = value
        self._settled.start()

    @Slot()
    def _commit(self) -> None:
        """Hand the session what was chosen; what it does not allow is said beside the field."""
        wanted, self._wanted = self._wanted, {}
        for key, value in wanted.items():
            setting = self._rows[key].setting
            try:
                self._run.choose_setting(setting.name, setting.field_with(self._run.config, value))
            except TrainingError as error:
                self._rows[key].complain(str(error))
            else:
                # Another field may have been what was wrong.
                for row in self._rows.values():
                    row.complain("")
        self._refresh()

    def _commit_all(self) -> None:
        for row in self._rows.values():
            row.finish_typing()
        self._settled.stop()
        self._commit()

    def _forget_wanted(self) -> None:
        self._settled.stop()
        self._wanted.clear()
        for row in self._rows.values():
            row.forget_typing()
            row.complain("")

    @Slot()
    def _on_undo(self) -> None:
        self._forget_wanted()
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
        if any(row.is_wrong for row in self._rows.values()):
            return
        in_use = self.focusWidget()
        if in_use is not None:
            # The window's keys are its own again.
            in_use.clearFocus()
        self._run.start_run_with(self._run.config)
        if train:
            self._run.train()

    # What is shown ---------------------------------------------------------------------------------------------------

    def _suited(self, preset: Preset) -> TrainingConfig:
        dataset = self._images.dataset
        return preset.config if dataset is None else config_suiting(preset.config, len(dataset.train_labels))

    @Slot()
    def _refresh(self) -> None:
        config, run_config = self._run.config, self._run.run_config
        waiting = () if run_config is None else changed_fields(run_config, config)
        for key, row in self._rows.items():
            value = row.setting.value_in(config)
            if key not in self._wanted:
                row.show_value(value)
            row.set_waiting(run_config is not None and value != row.setting.value_in(run_config))
        sizes = " → ".join(str(size) for size in config.architecture.layer_sizes)
        self._shape.setText(f"{config.architecture.n_parameters:,} parameters")
        self._shape.setToolTip(f"{sizes}: all weights and biases")
        chosen = next((preset for preset in PRESETS.values() if self._suited(preset) == config), None)
        self._presets.setCurrentIndex(self._presets.findData(chosen.key if chosen is not None else ""))
        self._look_for.setText(chosen.look_for if chosen is not None else _OWN_SENTENCE)
        count = sum(row.is_waiting for row in self._rows.values())
        self._waiting.setText(f"{count} {'waits' if count == 1 else 'wait'} for Reset" if count else "")
        self._undo.setEnabled(bool(waiting) or any(row.is_wrong for row in self._rows.values()))
        self._refresh_commands()

    @Slot()
    def _refresh_commands(self) -> None:
        for button in (self._go, self._reset):
            button.setEnabled(self._images.dataset is not None)


class _SettingRow:
    """A setting's name, field and mark, with room for a complaint under them."""

    def __init__(self, setting: Setting, grid: QGridLayout) -> None:
        row = grid.rowCount()
        live = setting.name in LIVE_FIELDS
        when = "Changes at once." if live else "Takes effect with Reset."
        self.setting = setting
        self.field = setting.make()
        self.field.setObjectName(f"setting-{setting.key.replace('_', '-')}")
        self.field.setAccessibleName(setting.title)
        self.field.setAccessibleDescription(setting.tip)
        self.field.setToolTip(f"{setting.tip}\n{when}")
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # As wide as the column, whatever the longest name.
        self.field.setMinimumWidth(80)
        self.field.setFixedHeight(_FIELD_HEIGHT)
        label = QLabel(setting.title)
        label.setBuddy(self.field)
        label.setToolTip(self.field.toolTip())
        self._mark = muted_label(name=f"{self.field.objectName()}-mark")
        self._complaint = QLabel()
        self._complaint.setObjectName(f"{self.field.objectName()}-complaint")
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        grid.addWidget(label, row, 0)
        grid.addWidget(self.field, row, 1)
        grid.addWidget(self._mark, row, 2)
        grid.addWidget(self._complaint, row + 1, 0, 1, 3)
        if isinstance(self.field, QAbstractSpinBox):
            self._typed = QTimer(self.field)
            self._typed.setSingleShot(True)
            self._typed.setInterval(_TYPED_MS)
            self._typed.timeout.connect(self.finish_typing)
            self.field.lineEdit().textEdited.connect(self._on_typed)
        self.set_theme(DARK_THEME)

    @property
    def is_wrong(self) -> bool:
        """Whether the field holds what is not allowed."""
        return bool(self._complaint.text())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for label, colour in ((self._mark, theme.selection), (self._complaint, theme.negative.name())):
            label.setStyleSheet(f"color: {colour}")

    def show_value(self, value: object) -> None:
        """Show a value, unless the field holds another that was refused or is being written."""
        if not self.is_wrong and not self._is_typing:
            self.field.show_value(value)

    @property
    def is_waiting(self) -> bool:
        """Whether the run trains with another value."""
        return bool(self._mark.text())

    def set_waiting(self, waiting: bool) -> None:
        """Say that the run trains with another value."""
        self._mark.setText("with Reset" if waiting else "")

    def complain(self, sentence: str) -> None:
        """Say what is wrong with it."""
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))

    def finish_typing(self) -> None:
        """Take what is written, if it is a number that is allowed."""
        field = self.field
        if isinstance(field, QAbstractSpinBox) and self._is_typing and field.hasAcceptableInput():
            self._typed.stop()
            field.interpretText()

    def forget_typing(self, _value: object = None) -> None:
        """Wait no longer for what is being written."""
        if self._is_typing:
            self._typed.stop()

    @property
    def _is_typing(self) -> bool:
        return isinstance(self.field, QAbstractSpinBox) and self._typed.isActive()

    def _on_typed(self, _text: str) -> None:
        self._typed.start()


def _button(text: str, name: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
