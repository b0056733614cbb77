"""The menu Help."""

from __future__ import annotations

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command

COMMANDS = (
    Command(
        name="palette",
        title=QT_TRANSLATE_NOOP("Command", "&Command palette…"),
        menu="help",
        keys=("Ctrl+Shift+P",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Find any command, setting or panel by typing"),
        run=lambda c: c.palette.open(),
        row=QT_TRANSLATE_NOOP("Command", "Find any command, setting or panel"),
    ),
    Command(
        name="shortcuts",
        title=QT_TRANSLATE_NOOP("Command", "&Keyboard and mouse"),
        menu="help",
        keys=("F1",),
        tooltip=QT_TRANSLATE_NOOP("Command", "List all keys and mouse gestures"),
        run=lambda c: c.help.show_keys(),
        row=QT_TRANSLATE_NOOP("Command", "This list"),
    ),
    Command(
        name="about",
        title=QT_TRANSLATE_NOOP("Command", "&About netviz"),
        menu="help",
        tooltip=QT_TRANSLATE_NOOP("Command", "Show the version and licenses"),
        run=lambda c: c.help.show_about(),
    ),
)
