"""All commands, gestures and menus, in menu order."""

from __future__ import annotations

from netviz.app.commands import ask, drawing, file, image, layout, learn, time, training, view
from netviz.app.commands import help as help_
from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, Gesture, Menu

MENUS = {
    "file": Menu(QT_TRANSLATE_NOOP("Command", "&File")),
    "file/recent": Menu(QT_TRANSLATE_NOOP("Command", "Open &recent")),
    "train": Menu(QT_TRANSLATE_NOOP("Command", "&Train", "menu")),
    "train/presets": Menu(QT_TRANSLATE_NOOP("Command", "&Presets")),
    "time": Menu(QT_TRANSLATE_NOOP("Command", "T&ime")),
    "image": Menu(QT_TRANSLATE_NOOP("Command", "I&mage")),
    "image/digits": Menu(QT_TRANSLATE_NOOP("Command", "&Digits"), starts_group=True),
    "draw": Menu(QT_TRANSLATE_NOOP("Command", "&Draw", "menu")),
    "view": Menu(QT_TRANSLATE_NOOP("Command", "&View")),
    "view/orders": Menu(QT_TRANSLATE_NOOP("Command", "&Order units")),
    "view/workspaces": Menu(QT_TRANSLATE_NOOP("Command", "Wor&kspaces"), starts_group=True),
    "view/language": Menu(QT_TRANSLATE_NOOP("Command", "L&anguage")),
    "view/text": Menu(QT_TRANSLATE_NOOP("Command", "Te&xt size")),
    "view/panels": Menu(QT_TRANSLATE_NOOP("Command", "&Panels")),
    "ask": Menu(QT_TRANSLATE_NOOP("Command", "&Ask", "menu")),
    "learn": Menu(QT_TRANSLATE_NOOP("Command", "&Learn", "menu")),
    "help": Menu(QT_TRANSLATE_NOOP("Command", "&Help")),
}
"""The menus by path; the object name of each is ``menu-`` and the last part of its path."""

COMMANDS: tuple[Command, ...] = (
    *file.COMMANDS,
    *training.COMMANDS,
    *time.COMMANDS,
    *image.COMMANDS,
    *drawing.COMMANDS,
    *view.COMMANDS,
    *layout.COMMANDS,
    *ask.COMMANDS,
    *learn.COMMANDS,
    *help_.COMMANDS,
)

GESTURES: tuple[Gesture, ...] = (*time.GESTURES, *drawing.GESTURES, *view.GESTURES, *ask.GESTURES)
