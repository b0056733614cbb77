"""Asks which network to compare with the one on the screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from netviz.app.file_dialogs import readable_networks
from netviz.app.look import Look
from netviz.app.settings import Settings
from netviz.formats.opening import OpenedNetwork
from netviz.session.comparing import Comparing
from netviz.session.runs import Runs
from netviz.session.time_machine import TimeMachine
from netviz.widgets.comparing.choice_dialog import ChoiceDialog
from netviz.widgets.files.reading_dialog import ReadingDialog


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
    look : Look
    """

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        comparing: Comparing,
        runs: Runs,
        time_machine: TimeMachine,
        look: Look,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._comparing = comparing
        self._runs = runs
        self._time_machine = time_machine
        self._look = look
        comparing.reading_found.connect(self._ask_reading)

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

    @Slot(object, object)
    def _ask_reading(self, path: Path, opened: OpenedNetwork) -> None:
        """Show how a file was read, and compare its network in the reading that the user chooses."""
        dialog = ReadingDialog(path.name, opened, self._look.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._compare_as_chosen, dialog, path, opened))
        dialog.open()

    def _compare_as_chosen(self, dialog: ReadingDialog, path: Path, opened: OpenedNetwork) -> None:
        self._comparing.compare_with_network(path, opened.read_as(dialog.chosen))

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
            self._comparing.compare_with_file(Path(name), asks=True)
