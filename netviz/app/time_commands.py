"""The window's commands of time: what they do, and when they can be done."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from netviz.session.session import Session
from netviz.training import TrainingConfig, TrainingError
from netviz.widgets.runs.fork_dialog import ForkDialog


class TimeCommands(QObject):
    """Lets the actions of the menu Time act on the session."""

    def __init__(self, session: Session, actions: dict[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._window = window
        machine = session.time_machine
        for name, slot in (
            ("live", machine.go_live),
            ("play", partial(machine.play, 1)),
            ("play-back", partial(machine.play, -1)),
            ("moment-before", partial(machine.page, -1)),
            ("moment-after", partial(machine.page, 1)),
            ("fork", self.ask_fork),
            ("same-start", self.ask_same_start),
            ("other-start", self.begin_elsewhere),
        ):
            actions[name].triggered.connect(partial(_without_checked, slot))
        machine.changed.connect(self._refresh)
        session.runs.changed.connect(self._refresh)
        session.run_changed.connect(self._refresh)
        self._refresh()

    def ask_fork(self) -> None:
        """Ask what is to be other, and go on from the moment that is shown."""
        machine, run = self._session.time_machine, self._session.time_machine.run
        if run is None:
            return
        step = machine.wanted_step
        step = machine.last_step(run) if step is None else step
        # Training goes on meanwhile: the moment is the one that was seen when the question was asked.
        was_live = not machine.is_past
        machine.go_to(step)
        self._ask(
            self._config_at(step),
            f"Go on from batch {step:,}",
            f"A new run that goes on from run {run.number} after batch {step:,}. Its curves lie over the others'.",
            machine.fork,
            machine.go_live if was_live else None,
        )

    def ask_same_start(self) -> None:
        """Ask what is to be other, and begin again from the same random start."""
        config = self._config()
        self._ask(
            config,
            "Same start, other settings",
            f"A new run from the same random start (seed {config.seed}), beside those that there are.",
            partial(self._begin_with, config),
        )

    def begin_elsewhere(self) -> None:
        """Begin again with the same settings, from another random start."""
        config = self._config()
        seeds = [run.config.seed for run in self._session.runs.all] or [config.seed]
        self._session.start_run_with(replace(config, seed=max(seeds) + 1))
        self._session.train()

    def _config(self) -> TrainingConfig:
        """Return the settings of the run that is shown."""
        run = self._session.time_machine.run
        return self._session.config if run is None else run.config

    def _config_at(self, step: int) -> TrainingConfig:
        """Return the settings that were in force after a batch of the run that is shown."""
        run = self._session.time_machine.run
        if run is None:
            return self._session.config
        config = run.description.config
        for event in run.history.events:
            if event.step <= step:
                config = event.config
        return config

    def _begin_with(self, config: TrainingConfig, settings: dict[str, object]) -> None:
        try:
            other = replace(config, **settings)  # type: ignore[arg-type]
        except TrainingError as error:
            self._session.refused.emit(str(error))
            return
        self._session.start_run_with(other)
        self._session.train()

    def _ask(self, config: TrainingConfig, title: str, sentence: str, then: object, otherwise: object = None) -> None:
        dialog = ForkDialog(config, title, sentence, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(_give, dialog, then))
        if otherwise is not None:
            dialog.rejected.connect(otherwise)
        dialog.open()

    @Slot()
    def _refresh(self) -> None:
        machine = self._session.time_machine
        self._actions["live"].setEnabled(machine.is_past)
        for name in ("play", "play-back", "moment-before", "moment-after", "fork", "same-start", "other-start"):
            self._actions[name].setEnabled(machine.run is not None)


def _without_checked(slot: object, checked: bool = False) -> None:
    """Call a slot without what QAction.triggered tells."""
    assert callable(slot)
    slot()


def _give(dialog: ForkDialog, then: object) -> None:
    assert callable(then)
    then(dialog.settings())
