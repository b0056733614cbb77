"""Which network a worksheet from the window is about, and the command that computes its answers again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from netviz.data import Dataset
from netviz.formats.counting import Counting
from netviz.scene.display_state import Claim
from netviz.sentences import sentence
from netviz.session.moment_names import moment_name
from netviz.session.network_checks import config_suiting
from netviz.session.runs import RunRecord
from netviz.training import Snapshot, TrainingConfig
from netviz.worksheets.source import SheetSource, from_file, from_run

_USUAL_DATA = "MNIST"


@dataclass(frozen=True, slots=True, eq=False)
class Recipe:
    """A network on the screen, and how `netviz worksheet` gets it.

    Attributes
    ----------
    snapshot : Snapshot
    dataset : Dataset
    config : TrainingConfig or None
        Of the run, if the seed and the number of batches are enough to train the network again; else None.
    """

    snapshot: Snapshot
    dataset: Dataset
    config: TrainingConfig | None

    def source(self, network: Path | None) -> SheetSource:
        """Return the source of the sheets; `network` is the file that the network is saved in, if it is."""
        snapshot = self.snapshot
        if self.config is not None:
            return from_run(self.config, self.dataset, snapshot.step, snapshot.parameters, snapshot.loss)
        if network is not None:
            source = from_file(network.name, self.dataset, snapshot.seed, snapshot.step, snapshot.parameters)
        else:
            origin = sentence("a network that was not saved · seed {seed}", seed=snapshot.seed)
            source = SheetSource(snapshot.parameters, self.dataset, snapshot.seed, origin, snapshot.step)
        if snapshot.counting is Counting.BATCH:
            return source
        return replace(source, moment=moment_name(snapshot.step, snapshot.counting))

    def command(self, students: range, network: Path | None) -> str:
        """Return the command that writes the key again; empty if there is none."""
        words = ["netviz", "worksheet"]
        if self.config is not None:
            words += ["--seed", f"{self.config.seed}"]
            if self.config.epochs != TrainingConfig().epochs:
                words += ["--epochs", f"{self.config.epochs}"]
            words += ["--batches", f"{self.snapshot.step}"]
        elif network is not None:
            words += ["--model", network.name]
        else:
            return ""
        if self.dataset.name != _USUAL_DATA:
            words += ["--data", self.dataset.name]
        if len(students) > 1:
            words += ["--students", f"{students[0]}-{students[-1]}"]
        else:
            words += ["--student", f"{students[0]}"]
        return " ".join([*words, "--answers"])


def recipe_of(snapshot: Snapshot, dataset: Dataset, run: RunRecord | None, claim: Claim | None) -> Recipe:
    """Return the recipe for a network on the screen.

    Parameters
    ----------
    snapshot : Snapshot
    dataset : Dataset
    run : RunRecord or None
        The run that the snapshot is of, if it is kept.
    claim : Claim or None
        What is shown in place of the live run.
    """
    is_copy = claim is not None and claim.lesson is not None
    if run is None or is_copy or not run.description.is_from_random:
        return Recipe(snapshot, dataset, None)
    config = run.description.config
    usual = config_suiting(TrainingConfig(seed=config.seed, epochs=config.epochs), dataset)
    has_changed = any(event.step < snapshot.step for event in (*run.changes, *run.history.events))
    return Recipe(snapshot, dataset, config if config == usual and not has_changed else None)
