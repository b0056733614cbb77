"""The commands to the training thread, which may be given from any thread."""

from __future__ import annotations

from queue import SimpleQueue

from netviz.data import Dataset
from netviz.formats.counting import Counting
from netviz.nn.parameters import Parameters
from netviz.training import TrainingConfig
from netviz.training.keyframes import Keyframe
from netviz.training.pacing import Pace
from netviz.workers import training_commands as commands


class TrainingInbox:
    """Takes commands; each takes effect before the next batch."""

    _commands: SimpleQueue[commands.Command]

    def start_run(
        self,
        run_id: int,
        config: TrainingConfig,
        dataset: Dataset,
        parameters: Parameters | None = None,
        file_name: str = "",
    ) -> None:
        """Start a new run from its random start, or from given parameters, and wait for the command to train."""
        self._commands.put(commands.Start(run_id, config, dataset, parameters, file_name))

    def fork_run(
        self, run_id: int, parent: tuple[int, int], keyframe: Keyframe, dataset: Dataset, settings: dict[str, object]
    ) -> None:
        """Start a new run from a moment of another one, with other settings, and wait for the command to train.

        Parameters
        ----------
        run_id : int
            The number of the new run.
        parent : tuple of (int, int)
            The number of the other run, and of its last batch before the moment.
        keyframe : Keyframe
        dataset : Dataset
        settings : dict of str to object
            New values of fields among `netviz.training.changes.FORK_FIELDS`.
        """
        self._commands.put(commands.Fork(run_id, parent, keyframe, dataset, settings))

    def restore_run(self, command: commands.Restore) -> None:
        """Continue a run of an earlier session, and wait for the command to train."""
        self._commands.put(command)

    def follow_run(
        self,
        run_id: int,
        config: TrainingConfig,
        dataset: Dataset,
        counting: Counting,
        parameters: Parameters,
        step: int,
    ) -> None:
        """Start a run that another program trains, with the first of its moments that was found.

        Parameters
        ----------
        run_id : int
        config : TrainingConfig
            With the network's layers.
        dataset : Dataset
        counting : Counting
            What the steps count.
        parameters : Parameters
            Read-only, in float32.
        step : int
        """
        self._commands.put(commands.Follow(run_id, config, dataset, counting, parameters, step))

    def adopt(self, run_id: int, parameters: Parameters, step: int) -> None:
        """Add a moment, earlier or later, to the run that another program trains."""
        self._commands.put(commands.Adopt(run_id, parameters, step))

    def capture(self) -> None:
        """Report, by `captured`, everything that determines the rest of the run; training goes on."""
        self._commands.put(commands.Capture())

    def change(self, settings: dict[str, object]) -> None:
        """Change settings among `netviz.training.changes.LIVE_FIELDS`, from the next batch on."""
        self._commands.put(commands.Change(settings))

    def run_freely(self) -> None:
        """Train until the run is finished; a finished run continues for as many epochs again."""
        self._commands.put(commands.Resume())

    def run_batches(self, n_batches: int) -> None:
        """Train a number of batches, then pause."""
        self._commands.put(commands.Resume(n_batches=n_batches))

    def run_to(self, step: int) -> None:
        """Train until so many batches of the run are trained, and pause; only pause if they are."""
        self._commands.put(commands.Resume(to_step=step))

    def run_to_epoch_end(self) -> None:
        """Train to the end of the epoch, then pause."""
        self._commands.put(commands.Resume(to_epoch_end=True))

    def pause(self) -> None:
        """Pause after the current batch; training can continue as if it had not stopped."""
        self._commands.put(commands.Pause())

    def set_pace(self, pace: Pace | None) -> None:
        """Limit the training speed; None removes the limit."""
        self._commands.put(commands.Speed(pace))

    def set_history_budget(self, nbytes: int) -> None:
        """Limit the memory, in bytes, of the kept moments of this run and of later ones."""
        self._commands.put(commands.Budget(nbytes))

    def stop(self) -> None:
        """End the thread after the current batch."""
        self._commands.put(commands.Stop())
