"""Changes of settings during a run, and their record."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from netviz.sentences import sentence
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
"""Fields that can change between two batches; all others take effect with a new run."""

FORK_FIELDS: frozenset[str] = LIVE_FIELDS | {"batch_size", "training_size", "shuffled_labels"}
"""Fields that a fork can change: all but the network and the choice of the validation images."""


@dataclass(frozen=True, slots=True)
class Event:
    """A change or an extension of a run between two batches.

    Attributes
    ----------
    step : int
        Batches trained before it.
    config : TrainingConfig
        The configuration after it.
    changed : tuple of str
        Names of the fields that changed, in the configuration's order; empty for an extension.
    extended : bool
        Whether the finished run was extended by the same number of epochs.
    """

    step: int
    config: TrainingConfig
    changed: tuple[str, ...]
    extended: bool = False

    @property
    def settings(self) -> dict[str, object]:
        """The new values of the changed fields, by name."""
        return {name: getattr(self.config, name) for name in self.changed}


def changed_fields(before: TrainingConfig, after: TrainingConfig) -> tuple[str, ...]:
    """Return the names of the fields in which two configurations differ, in the configuration's order."""
    names = (field.name for field in fields(TrainingConfig))
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def is_live(before: TrainingConfig, after: TrainingConfig) -> bool:
    """Return whether a run can change from one configuration to the other between two batches."""
    return LIVE_FIELDS.issuperset(changed_fields(before, after))


def changed_config(config: TrainingConfig, settings: dict[str, object], allowed: frozenset[str]) -> TrainingConfig:
    """Return a configuration with some settings changed.

    Parameters
    ----------
    config : TrainingConfig
    settings : dict of str to object
        New values by field name.
    allowed : frozenset of str
        `LIVE_FIELDS` or `FORK_FIELDS`.

    Raises
    ------
    TrainingError
        If a field cannot change, or a value is not allowed.
    """
    unknown = settings.keys() - {field.name for field in fields(TrainingConfig)}
    if unknown:
        raise TrainingError(sentence("There is no setting named {name!r}.", name=min(unknown)))
    after = replace(config, **settings)  # type: ignore[arg-type]
    fixed = [name for name in changed_fields(config, after) if name not in allowed]
    if fixed:
        name = fixed[0].replace("_", " ")
        raise TrainingError(
            sentence('The setting "{name}" is fixed for this run; start a new run with Reset to change it.', name=name)
        )
    return after
