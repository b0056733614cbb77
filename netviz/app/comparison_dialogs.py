"""Asks which network to compare with the one on the screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from netviz.app.file_dialogs import readable_networks
from netviz.app.settings import Settings
from netviz.session.comparing import Comparing
from netviz.session.runs import Runs
from netviz.session.time_machine import TimeMachine
from netviz.widgets.comparing.choice_dialog import ChoiceDialog


class ComparisonDialogs(QObject):
    """Asks for a moment of a run or a file, and has it compared.

    Parameters
    ----------
    window : QWidget
        The parent of the dialogs.
    settings : Settings
        Remembers the folder.
    comparing : Comparing
    runs : Runs
    time_machine : TimeMachine
    """

    def __init__(
        self, window: QWidget, settings: Settings, comparing: Comparing, runs: Runs, time_machine: TimeMachine
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._comparing = comparing
        self._runs = runs
        self._time_machine = time_machine

    def ask(self) -> None:
        """Ask for a moment of a run, or for a file."""
        found = self._comparing.network_on_screen
        if found is None:
            return
        runs = [(run, self._time_machine.last_step(run)) for run in self._runs.all]
        dialog = ChoiceDialog(found[1], runs, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._compare, dialog))
        dialog.open()

    def _compare(self, dialog: ChoiceDialog) -> None:
        chosen = dialog.chosen()
        if chosen is None:
            self.ask_file()
        else:
            self._comparing.compare_with_run(*chosen)

    def ask_file(self) -> None:
        """Ask for a file of any form, and compare its network."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Compare with a file"), str(self._settings.folder), readable_networks()
        )
        if name:
            self._settings.folder = Path(name).parent
            self._comparing.compare_with_file(Path(name))
