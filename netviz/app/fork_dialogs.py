"""Asks for the settings of a new run that starts from a moment of this run or from its random start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from netviz.session.live_run import LiveRun
from netviz.session.messages import Messages
from netviz.session.moment_names import moment_within
from netviz.session.runs import Runs
from netviz.session.time_machine import TimeMachine
from netviz.training import TrainingConfig, TrainingError
from netviz.widgets.runs.fork_dialog import ForkDialog


class ForkDialogs(QObject):
    """Asks for the settings of a new run and starts it.

    Parameters
    ----------
    window : QWidget
        The parent of the dialogs.
    run : LiveRun
    runs : Runs
    time_machine : TimeMachine
    messages : Messages
    """

    def __init__(
        self, window: QWidget, run: LiveRun, runs: Runs, time_machine: TimeMachine, messages: Messages
    ) -> None:
        super().__init__(window)
        self._window = window
        self._run = run
        self._runs = runs
        self._machine = time_machine
        self._messages = messages

    def ask_fork(self) -> None:
        """Ask for different settings, and continue from the moment shown."""
        machine, run = self._machine, self._machine.run
        if run is None:
            return
        step = machine.wanted_step
        step = machine.last_step(run) if step is None else step
        name = moment_within(step, run.description.counting)
        # Training continues while the dialog is open: the run forks from the moment when it was opened.
        was_live = not machine.is_past
        machine.go_to(step)
        sentence = self.tr("A new run that continues from run {number} after {moment}. Its curves overlay the others.")
        self._ask(
            self._config_at(step),
            self.tr("Continue from {moment}").format(moment=name),
            sentence.format(number=run.number, moment=name),
            accepted=machine.fork,
            rejected=machine.go_live if was_live else None,
        )

    def ask_same_start(self) -> None:
        """Ask for other settings, and begin again from the same random start."""
        config = self._config
        sentence = self.tr(
            "A new run from the same random start (seed {seed}). Its curves overlay those of the earlier runs."
        )
        self._ask(
            config,
            self.tr("Same start, different settings"),
            sentence.format(seed=config.seed),
            accepted=partial(self._begin_with, config),
        )

    def begin_elsewhere(self) -> None:
        """Begin again with the same settings, from another random start."""
        config = self._config
        seeds = [run.config.seed for run in self._runs.all] or [config.seed]
        self._run.start_run_with(replace(config, seed=max(seeds) + 1))
        self._run.train()

    @property
    def _config(self) -> TrainingConfig:
        """The settings of the run that is shown."""
        run = self._machine.run
        return self._run.config if run is None else run.config

    def _config_at(self, step: int) -> TrainingConfig:
        """Return the settings that applied after a batch of the run that is shown."""
        run = self._machine.run
        if run is None:
            return self._run.config
        config = run.description.config
        for event in run.history.events:
            if event.step <= step:
                config = event.config
        return config

    def _begin_with(self, config: TrainingConfig, settings: dict[str, object]) -> None:
        try:
            other = replace(config, **settings)  # type: ignore[arg-type]
        except TrainingError as error:
            self._messages.refuse(error.args[0])
            return
        self._run.start_run_with(other)
        self._run.train()

    def _ask(
        self,
        config: TrainingConfig,
        title: str,
        sentence: str,
        *,
        accepted: Callable[[dict[str, object]], None],
        rejected: Callable[[], None] | None = None,
    ) -> None:
        dialog = ForkDialog(config, title, sentence, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(_hand_over, dialog, accepted))
        if rejected is not None:
            dialog.rejected.connect(rejected)
        dialog.open()


def _hand_over(dialog: ForkDialog, accepted: Callable[[dict[str, object]], None]) -> None:
    accepted(dialog.settings())
