"""Snapshots: the parameters of a run at one moment, safe to share between threads."""

from __future__ import annotations

from dataclasses import dataclass

from netviz.formats.counting import Counting
from netviz.nn.parameters import Parameters


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """The parameters of a run at one moment. It never changes.

    Attributes
    ----------
    parameters : Parameters
        Read-only.
    run_id : int
        The id of the run.
    seed : int
        The seed of the run.
    step : int
        Batches trained, or what `counting` says.
    epoch : float
        The same in epochs.
    loss, accuracy : float or None
        Of the last batch, as in `BatchMetrics`; None before the first.
    gradient : Parameters or None
        The gradient of the last batch, read-only; None unless requested.
    counting : Counting
        What the step counts: batches, unless another program trains the run.
    """

    parameters: Parameters
    run_id: int
    seed: int
    step: int
    epoch: float
    loss: float | None
    accuracy: float | None
    gradient: Parameters | None = None
    counting: Counting = Counting.BATCH

    def metadata(self, data_set: str) -> dict[str, str]:
        """Return the metadata for `save_parameters`, given the name of the data set."""
        return {
            "activation": self.parameters.architecture.activation,
            "seed": str(self.seed),
            "step": str(self.step),
            "epoch": f"{self.epoch:.6g}",
            "data_set": data_set,
        }
