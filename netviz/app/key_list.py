"""The list of keys and gestures, made from the declarations of the commands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from netviz.app.commands.declaration import Command, Gesture, Menu
from netviz.app.help_dialogs import KeyGroup, KeyRow
from netviz.sentences import comment_of, mark
from netviz.widgets.parts.mnemonics import plain

_MAX_LISTED = 3

KEY_NAMES = (
    mark("Ctrl", "key"),
    mark("Shift", "key"),
    mark("Alt", "key"),
    mark("Space", "key"),
    mark("Left", "key"),
    mark("Right", "key"),
    mark("Up", "key"),
    mark("Down", "key"),
    mark("PgUp", "key"),
    mark("PgDown", "key"),
    mark("Home", "key"),
    mark("End", "key"),
    mark("Return", "key"),
    mark("Esc", "key"),
    mark("Del", "key"),
)
"""What Qt calls keys. Qt asks the program's translator for them first, so that menus, tooltips and the list of keys say
them as the program's texts do, and not in Qt's own, longer words."""


def key_groups(
    menus: Mapping[str, Menu], commands: Iterable[Command], gestures: Iterable[Gesture]
) -> tuple[KeyGroup, ...]:
    """Return the list of keys: for each menu its commands that have keys, then its gestures."""
    rows: dict[str, list[KeyRow]] = {path: [] for path in menus if "/" not in path}
    with_keys = [command for command in commands if command.keys]
    for (menu, _), same_row in groupby(with_keys, key=lambda command: (_top(command.menu), _meaning(command))):
        rows[menu].append(_row(list(same_row)))
    for gesture in gestures:
        rows[gesture.menu].append(KeyRow(_translated(gesture.input), _translated(gesture.meaning)))
    return tuple(KeyGroup(plain(menus[menu].text), tuple(listed)) for menu, listed in rows.items() if listed)


def key_text(keys: str) -> str:
    """Return keys as the user's system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _row(commands: list[Command]) -> KeyRow:
    keys = [key_text(key) for command in commands for key in command.keys]
    text = ", ".join(keys) if len(keys) <= _MAX_LISTED else f"{keys[0]} … {keys[-1]}"
    return KeyRow(text, _meaning(commands[0]), tuple(command.name for command in commands))


def _meaning(command: Command) -> str:
    return command.translated(command.row) if command.row else plain(command.translated(command.title)).rstrip("…")


def _top(menu: str) -> str:
    return menu.partition("/")[0]


def _translated(text: str) -> str:
    return QCoreApplication.translate("Command", text, comment_of(text))
