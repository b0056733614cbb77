"""The state of a run at one moment, safe to hand to other threads."""

from dataclasses import dataclass

from netviz.nn.parameters import Parameters


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """What a run has come to. Nothing in it ever changes.

    Attributes
    ----------
    parameters : Parameters
        A copy that cannot be written to.
    run_id : int
        Which run, as whoever asked for the snapshot numbers them.
    seed : int
        The run's seed.
    step : int
        Batches trained.
    epoch : float
        The same in epochs.
    loss, accuracy : float or None
        Of the last batch, as in `BatchMetrics`; None before the first.
    gradient : Parameters or None
        Of the last batch's loss, a copy as well, where it was asked for.
    """

    parameters: Parameters
    run_id: int
    seed: int
    step: int
    epoch: float
    loss: float | None
    accuracy: float | None
    gradient: Parameters | None = None

    def metadata(self, data_set: str) -> dict[str, str]:
        """Return what `save_parameters` writes beside the parameters, given the data set's name."""
        return {
            "activation": self.parameters.architecture.activation,
            "seed": str(self.seed),
            "step": str(self.step),
            "epoch": f"{self.epoch:.6g}",
            "data_set": data_set,
        }
