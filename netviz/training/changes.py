"""What may change in the course of a run, and the record of it."""

from dataclasses import dataclass, fields, replace

from netviz.training.config import TrainingConfig
from netviz.training.errors import TrainingError

LIVE_FIELDS: frozenset[str] = frozenset(
    {
        "optimizer",
        "learning_rate",
        "adam_epsilon",
        "schedule",
        "epochs",
        "l2",
        "dropout",
        "shifts",
        "noise",
        "batch_seed",
    }
)
"""What can change between two batches; everything else takes effect with a new run."""

FORK_FIELDS: frozenset[str] = LIVE_FIELDS | {"batch_size", "training_size", "shuffled_labels"}
"""What a fork can change: not the network, and not which images validate."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was done to a run between two batches.

    Attributes
    ----------
    step : int
        Batches trained before it.
    config : TrainingConfig
        The configuration from then on.
    changed : tuple of str
        Names of the fields that changed, in the configuration's order; empty for an extension.
    extended : bool
        Whether the finished run was let go on for as many epochs again.
    """

    step: int
    config: TrainingConfig
    changed: tuple[str, ...]
    extended: bool = False

    @property
    def settings(self) -> dict[str, object]:
        """The changed fields with their new values."""
        return {name: getattr(self.config, name) for name in self.changed}


def changed_fields(before: TrainingConfig, after: TrainingConfig) -> tuple[str, ...]:
    """Return the names of the fields in which two configurations differ, in the configuration's order."""
    names = (field.name for field in fields(TrainingConfig))
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def is_live(before: TrainingConfig, after: TrainingConfig) -> bool:
    """Whether a run can go from one configuration to the other between two batches."""
    return LIVE_FIELDS.issuperset(changed_fields(before, after))


def changed_config(config: TrainingConfig, settings: dict[str, object], allowed: frozenset[str]) -> TrainingConfig:
    """Return a configuration with other settings.

    Parameters
    ----------
    config : TrainingConfig
    settings : dict of str to object
        New values by the names of the fields.
    allowed : frozenset of str
        `LIVE_FIELDS` or `FORK_FIELDS`.

    Raises
    ------
    TrainingError
        If a field cannot change, or a value is not allowed.
    """
    unknown = settings.keys() - {field.name for field in fields(TrainingConfig)}
    if unknown:
        raise TrainingError(f"There is no setting named {sorted(unknown)[0]!r}.")
    after = replace(config, **settings)  # type: ignore[arg-type]
    fixed = [name for name in changed_fields(config, after) if name not in allowed]
    if fixed:
        name = fixed[0].replace("_", " ")
        raise TrainingError(f"The {name} is fixed for this run, so start a new one with Reset to change it.")
    return after
