"""Everything that the command palette finds: commands, panels and settings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from netviz.app.actions import Actions
from netviz.app.commands.declaration import plain
from netviz.app.key_list import key_text
from netviz.app.palette_search import PaletteEntry
from netviz.app.panels import Panels
from netviz.widgets.settings.setting_table import GROUPS
from netviz.widgets.settings.settings_panel import SettingsPanel


def palette_entries(actions: Actions, panels: Panels, settings: SettingsPanel) -> tuple[PaletteEntry, ...]:
    """Return all commands, panels and settings as they are now."""
    return (*_commands(actions), *_panels(panels), *_settings(panels, settings))


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
