"""One setting in the panel: its title, its field, whether it waits for Reset, and what is wrong with its value."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QAbstractSpinBox, QGridLayout, QLabel

from netviz.training.changes import LIVE_FIELDS
from netviz.widgets.settings.setting_fields import ChoiceField
from netviz.widgets.settings.setting_table import Setting

translate = QCoreApplication.translate

# Long enough to type a number.
_TYPING_MS = 700
_MARK = 66
"""The least width kept for a mark, in logical pixels."""
LEAST_FIELD = 76
"""The least width of a field, in logical pixels."""
_AROUND = 8
"""What a field is higher than its letters, in logical pixels."""


class SettingRow:
    """A setting's title, field and mark, with room for an error below them.

    Takes three rows of the grid: where there is no room for the title beside the field, it is above.
    """

    def __init__(self, setting: Setting, grid: QGridLayout) -> None:
        self._grid, self._row = grid, grid.rowCount()
        self._is_stacked: bool | None = None
        self.setting = setting
        self.field = setting.make()
        self.field.setObjectName(f"setting-{setting.key.replace('_', '-')}")
        self.field.setAccessibleName(setting.title)
        self.field.setAccessibleDescription(setting.tip)
        self.field.setToolTip(f"{setting.tip}\n{_effect_of(setting)}")
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # As wide as the column, however long the longest choice is.
        self.field.setMinimumWidth(LEAST_FIELD)
        self.fit_type()
        self._title = QLabel(setting.title)
        self._title.setBuddy(self.field)
        self._title.setToolTip(self.field.toolTip())
        self._mark = QLabel()
        self._mark.setProperty("role", "waiting")
        self._mark.setObjectName(f"{self.field.objectName()}-mark")
        self._error = QLabel()
        self._error.setProperty("role", "fault")
        self._error.setObjectName(f"{self.field.objectName()}-error")
        self._error.setWordWrap(True)
        self._error.hide()
        grid.addWidget(self._error, self._row + 2, 0, 1, 3)
        self.stack(False)
        if isinstance(self.field, QAbstractSpinBox):
            self._typing_timer = QTimer(self.field)
            self._typing_timer.setSingleShot(True)
            self._typing_timer.setInterval(_TYPING_MS)
            self._typing_timer.timeout.connect(self.finish_typing)
            self.field.lineEdit().textEdited.connect(self._on_typed)

    def title_width(self) -> int:
        """Return the width of the title in one line, in logical pixels."""
        return self._title.fontMetrics().horizontalAdvance(self._title.text())

    def mark_width(self) -> int:
        """Return the width kept for the mark, in logical pixels."""
        return max(self._mark.fontMetrics().horizontalAdvance(_waiting_text()), _MARK)

    def stack(self, is_stacked: bool) -> None:
        """Put the title above the field, or beside it."""
        if is_stacked == self._is_stacked:
            return
        self._is_stacked = is_stacked
        for widget in (self._title, self.field, self._mark):
            self._grid.removeWidget(widget)
        # A long title continues on the next line.
        self._title.setWordWrap(is_stacked)
        if is_stacked:
            self._grid.addWidget(self._title, self._row, 0, 1, 2)
            self._grid.addWidget(self._mark, self._row, 2)
            self._grid.addWidget(self.field, self._row + 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._title, self._row, 0)
            self._grid.addWidget(self._mark, self._row, 2)
            self._place_field()

    def _place_field(self) -> None:
        """Put the field beside its title; a choice, whose names may be long, has the room of the mark without one."""
        spans = 2 if isinstance(self.field, ChoiceField) and not self.is_waiting else 1
        self._grid.addWidget(self.field, self._row, 1, 1, spans)

    @property
    def is_invalid(self) -> bool:
        """Whether the field holds a value that was refused."""
        return bool(self._error.text())

    def fit_type(self) -> None:
        """Make the field as high as its type needs."""
        self.field.setFixedHeight(self.field.fontMetrics().height() + _AROUND)

    def show_value(self, value: object) -> None:
        """Show a value, unless the field holds one that was refused, or is being typed."""
        if not self.is_invalid and not self._is_typing:
            self.field.show_value(value)

    @property
    def is_waiting(self) -> bool:
        """Whether the run trains with another value."""
        return bool(self._mark.text())

    def set_waiting(self, waiting: bool) -> None:
        """Show that the run trains with another value."""
        if waiting == self.is_waiting:
            return
        self._mark.setText(_waiting_text() if waiting else "")
        if not self._is_stacked:
            self._grid.removeWidget(self.field)
            self._place_field()

    def show_error(self, text: str) -> None:
        """Show below the field what is wrong with its value; an empty text removes it."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def finish_typing(self) -> None:
        """Choose the number that is being typed, if it is acceptable."""
        field = self.field
        if isinstance(field, QAbstractSpinBox) and self._is_typing and field.hasAcceptableInput():
            self._typing_timer.stop()
            field.interpretText()

    def discard_typing(self, _value: object = None) -> None:
        """Stop waiting for the end of the typing."""
        if self._is_typing:
            self._typing_timer.stop()

    @property
    def _is_typing(self) -> bool:
        return isinstance(self.field, QAbstractSpinBox) and self._typing_timer.isActive()

    def _on_typed(self, _text: str) -> None:
        self._typing_timer.start()


def _waiting_text() -> str:
    return translate("SettingRow", "after Reset")


def _effect_of(setting: Setting) -> str:
    """Return when a new value takes effect, as a sentence."""
    if setting.name in LIVE_FIELDS:
        return translate("SettingRow", "Takes effect immediately.")
    return translate("SettingRow", "Takes effect after Reset.")
