"""Everything that the command palette finds: commands, panels and settings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSlider, QWidget

from netviz.app.actions import Actions
from netviz.app.key_list import key_text
from netviz.app.palette_search import PaletteEntry
from netviz.app.panels import Panels
from netviz.app.views import Views
from netviz.widgets.parts.choice_button import ChoiceButton
from netviz.widgets.parts.mnemonics import plain
from netviz.widgets.settings.setting_table import GROUPS
from netviz.widgets.settings.settings_panel import SettingsPanel

_CONTROLS: tuple[type[QWidget], ...] = (QSlider, ChoiceButton, QComboBox, QAbstractSpinBox)


def palette_entries(actions: Actions, panels: Panels, views: Views) -> tuple[PaletteEntry, ...]:
    """Return all commands, panels, settings, and the sliders and choices of other panels, as they are now."""
    return (*_commands(actions), *_panels(panels), *_settings(panels, views.settings), *_controls(panels, views))


def _commands(actions: Actions) -> Iterator[PaletteEntry]:
    for name, command in actions.commands.items():
        if name == "palette":
            continue
        action = actions.by_name[name]
        parts = command.menu.split("/")
        menus = [actions.menus["/".join(parts[: i + 1])] for i in range(len(parts))]
        yield PaletteEntry(
            title=plain(action.text()),
            place=" › ".join(plain(menu.title()) for menu in menus),
            tooltip=action.toolTip(),
            run=action.trigger,
            keys=key_text(command.keys[0]) if command.keys else "",
            is_enabled=action.isEnabled(),
        )


def _panels(panels: Panels) -> Iterator[PaletteEntry]:
    place = QCoreApplication.translate("PaletteEntries", "Panel")
    for panel in panels.entries:
        yield PaletteEntry(panel.title, place, panel.tooltip, panel.show)


def _settings(panels: Panels, settings: SettingsPanel) -> Iterator[PaletteEntry]:
    place = QCoreApplication.translate("PaletteEntries", "Setting")
    for group in GROUPS:
        for setting in group.settings:
            field = settings.field(setting.key)
            show = partial(panels.show_setting, setting.key)
            yield PaletteEntry(field.accessibleName(), place, field.accessibleDescription(), show)


def _controls(panels: Panels, views: Views) -> Iterator[PaletteEntry]:
    """Return the sliders, choices and number fields outside the settings, with the name of their panel."""
    for view in (views.training_bar, *views.panels):
        if view is views.settings:
            continue
        place = panels.title_of(view) or view.windowTitle() or QCoreApplication.translate("PaletteEntries", "Network")
        for kind in _CONTROLS:
            for control in view.findChildren(kind):
                yield PaletteEntry(
                    title=_title_of(control),
                    place=place,
                    tooltip=control.toolTip(),
                    run=partial(panels.show_control, view, control),
                    # Such as the label of a drawing while an image of the data set is shown.
                    is_enabled=control.isEnabled() and control.isVisibleTo(view),
                )


def _title_of(control: QWidget) -> str:
    """Return what a control is for, without its value."""
    name = control.toolTip() if isinstance(control, ChoiceButton) else control.accessibleName()
    return name.partition(".")[0]
