"""The commands as actions with their keys, and the menus that hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, SignalInstance, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from netviz.app.commands.declaration import Command, Context, Menu
from netviz.app.key_list import key_text


class Actions(QObject):
    """Makes an action and a menu entry of each command; `bind` lets them act.

    Views are built with the actions, and commands act on the views, so these are two steps.

    Parameters
    ----------
    window : QMainWindow
    commands : iterable of Command
    menus : mapping of str to Menu

    Attributes
    ----------
    commands : dict of str to Command
        By name.
    by_name : dict of str to QAction
    menus : dict of str to QMenu
        By path.
    """

    def __init__(self, window: QMainWindow, commands: Iterable[Command], menus: Mapping[str, Menu]) -> None:
        super().__init__(window)
        self._window = window
        self._declared_menus = menus
        self._context: Context | None = None
        self._radio_groups: dict[str, QActionGroup] = {}
        self.commands = {command.name: command for command in commands}
        self.by_name: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for path in menus:
            if "/" not in path:
                self.menu(path)
        for command in self.commands.values():
            self._add(command)

    def _add(self, command: Command) -> None:
        action = QAction(command.translated(command.title), self._window)
        action.setObjectName(f"action-{command.name}")
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(command.is_checked is not None)
        _set_tooltip(action, command, command.translated(command.tooltip))
        if command.radio_group:
            group = self._radio_groups.setdefault(command.radio_group, QActionGroup(self))
            group.addAction(action)
        self._window.addAction(action)
        self.by_name[command.name] = action
        menu = self.menu(command.menu)
        if command.starts_group:
            menu.addSeparator()
        menu.addAction(action)

    def menu(self, path: str) -> QMenu:
        """Return a menu by its path; a submenu is made where it is first used."""
        if path not in self.menus:
            declared, (parent, _, name) = self._declared_menus[path], path.rpartition("/")
            if not parent:
                menu = self._window.menuBar().addMenu(declared.text)
            else:
                if declared.starts_group:
                    self.menu(parent).addSeparator()
                menu = self.menu(parent).addMenu(declared.text)
            menu.setObjectName(f"menu-{name}")
            self.menus[path] = menu
        return self.menus[path]

    def reword(self, _change: Callable[[str], str]) -> None:
        """Name everything again, in the words of now; the names of keys, too."""
        for name, command in self.commands.items():
            action = self.by_name[name]
            action.setText(command.translated(command.title))
            _set_tooltip(action, command, command.translated(command.tooltip))
        for path, menu in self.menus.items():
            menu.setTitle(self._declared_menus[path].text)
        self.refresh()

    def bind(self, context: Context) -> None:
        """Let the actions act, and follow what they can do."""
        self._context = context
        for command in self.commands.values():
            self.by_name[command.name].triggered.connect(partial(self.run, command.name))
        for changed in _changes(context):
            changed.connect(self.refresh)
        self.refresh()

    def run(self, name: str, checked: bool = False) -> None:
        """Run a command; the state of a checkable action follows what the command did."""
        if self._context is not None:
            self.commands[name].run(self._context)
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Enable, check and name every action by what its command can do now."""
        context = self._context
        if context is None:
            return
        for name, command in self.commands.items():
            action = self.by_name[name]
            action.setEnabled(command.is_enabled(context))
            if command.is_checked is not None:
                action.setChecked(command.is_checked(context))
            if command.title_now is not None:
                action.setText(command.title_now(context))
            if command.tooltip_now is not None:
                _set_tooltip(action, command, command.tooltip_now(context))


def _changes(context: Context) -> tuple[SignalInstance, ...]:
    """Return the signals after which commands may be enabled, checked or named otherwise."""
    session = context.session
    return (
        session.images.dataset_changed,
        session.images.image_changed,
        session.display.claim_changed,
        session.run.changed,
        session.run.config_changed,
        session.run.pace_changed,
        session.runs.changed,
        session.time_machine.changed,
        session.display.appearance_changed,
        session.arranger.changed,
        session.drawing.changed,
        session.questions.selection_changed,
        session.questions.pins_changed,
        session.lesson.changed,
        session.following.changed,
        session.file.changed,
        context.recent.changed,
        session.hints.choices_changed,
        context.look.changed,
        context.language.changed,
        context.panels.changed,
    )


def _set_tooltip(action: QAction, command: Command, tooltip: str) -> None:
    if command.keys:
        text = QCoreApplication.translate("Command", "{tooltip} ({keys})")
        tooltip = text.format(tooltip=tooltip, keys=key_text(command.keys[0]))
    action.setToolTip(tooltip)
    action.setWhatsThis(tooltip)
    action.setStatusTip(tooltip)
