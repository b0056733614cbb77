"""What each setting of a run is called, does and can be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from netviz.nn.activations import ACTIVATIONS
from netviz.nn.initializers import INITIALIZERS
from netviz.nn.optimizers import OPTIMIZER_LABELS, OPTIMIZERS
from netviz.nn.schedules import SCHEDULES
from netviz.training import TrainingConfig
from netviz.widgets.settings.setting_fields import AmountField, ChoiceField, Field, ShareField, WholeField

_SPOKEN = {
    **OPTIMIZER_LABELS,
    "relu": "ReLU",
    "leaky_relu": "leaky ReLU",
    "identity": "none (identity)",
    "one_cycle": "one cycle",
    "he_normal": "He, normal",
    "he_uniform": "He, uniform",
    "glorot_normal": "Glorot, normal",
    "glorot_uniform": "Glorot, uniform",
}
MOST_UNITS = 4096
_MOST_SCALE = 1000.0
_MOST_RATE = 1e4


@dataclass(frozen=True, slots=True)
class Setting:
    """A field of the configuration as the window offers it.

    Attributes
    ----------
    name : str
        The configuration's field.
    title : str
        What the field of machine learning calls it.
    tip : str
        One sentence: what it does.
    make : callable
        Makes the widget.
    place : int or None
        Which of the field's numbers it is, where the field has several; 0 stands for one that is not there.
    """

    name: str
    title: str
    tip: str
    make: Callable[[], Field]
    place: int | None = None

    @property
    def key(self) -> str:
        """The name, with the number of the place after the first."""
        return f"{self.name}_{self.place + 1}" if self.place else self.name

    def value_in(self, config: TrainingConfig) -> object:
        """Return the value in a configuration."""
        value = getattr(config, self.name)
        if self.place is None:
            return value
        return value[self.place] if self.place < len(value) else 0

    def field_with(self, config: TrainingConfig, value: object) -> object:
        """Return what the configuration's field becomes with another value."""
        if self.place is None:
            return value
        values = [*getattr(config, self.name)]
        values[self.place : self.place + 1] = [value] if value else []
        return tuple(values)


def spoken(value: object) -> str:
    """Return how a person calls a value of the configuration."""
    if isinstance(value, str):
        return _SPOKEN.get(value, value)
    if isinstance(value, tuple):
        return " → ".join(f"{size:,}" for size in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def spoken_setting(name: str, value: object) -> str:
    """Return a setting with its value, as a mark on the curves says it."""
    title = _TITLES.get(name, name.replace("_", " "))
    if name == "dropout" and isinstance(value, float):
        return f"{title} {100.0 * value:g} %"
    return f"{title} {spoken(value)}"


def _choice(names: Mapping[str, object]) -> Callable[[], Field]:
    return partial(ChoiceField, {name: spoken(name) for name in names})


GROUPS: tuple[tuple[str, tuple[Setting, ...]], ...] = (
    (
        "Network",
        (
            Setting(
                "hidden",
                "hidden units",
                "How many units the hidden layer has; each learns its own picture of what to look for.",
                partial(WholeField, 1, MOST_UNITS, doubling=True),
                place=0,
            ),
            Setting(
                "hidden",
                "second layer",
                "How many units a second hidden layer has, between the first and the digits; each adds up what the "
                "first layer's units say.",
                partial(WholeField, 0, MOST_UNITS, doubling=True, zero="none"),
                place=1,
            ),
            Setting(
                "activation",
                "activation",
                "What a hidden unit makes of its sum; without one, two layers are no more than one.",
                _choice(ACTIVATIONS),
            ),
            Setting(
                "initializer",
                "initializer",
                "The rule by which the weights of the random start are drawn.",
                _choice(INITIALIZERS),
            ),
            Setting(
                "initial_scale",
                "start scale",
                "How wide the first layer's random start is, 1 being the initializer's own width; with 0 all weights "
                "start as zero.",
                partial(AmountField, 0.001, _MOST_SCALE, zero=True),
            ),
        ),
    ),
    (
        "Learning",
        (
            Setting("optimizer", "optimizer", "The rule that turns a gradient into a step.", _choice(OPTIMIZERS)),
            Setting(
                "learning_rate",
                "learning rate",
                "How long the steps are: about 0.007 suits Adam, 0.1 momentum and 1 plain SGD.",
                partial(AmountField, 1e-7, _MOST_RATE),
            ),
            Setting(
                "schedule",
                "schedule",
                "Whether the learning rate stays, or rises at first and then falls to nothing over the epochs.",
                _choice(SCHEDULES),
            ),
            Setting(
                "batch_size",
                "batch size",
                "How many images are averaged for one step.",
                partial(WholeField, 1, 16_384, unit="images", doubling=True),
            ),
            Setting(
                "epochs",
                "epochs",
                "How often all training images are shown, which is how long one turn of the schedule is.",
                partial(WholeField, 1, 1000),
            ),
            Setting(
                "l2",
                "L2 penalty",
                "How strongly every weight is drawn towards zero (weight decay).",
                partial(AmountField, 1e-7, 10.0, zero=True),
            ),
            Setting(
                "dropout",
                "dropout",
                "What share of the hidden units is left out at random in each step.",
                partial(ShareField, 0.95, 0.05),
            ),
        ),
    ),
    (
        "Data",
        (
            Setting(
                "shifts",
                "random shifts",
                "By how many pixels at most a training image is moved, anew each time it is shown.",
                partial(WholeField, 0, 4, unit="px"),
            ),
            Setting(
                "noise",
                "noise",
                "The standard deviation of random noise that is added to the pixels' intensities, 1 being full ink.",
                partial(AmountField, 0.01, 10.0, zero=True),
            ),
            Setting(
                "training_size",
                "training images",
                "How many images train, drawn at random; few are learnt by heart.",
                partial(WholeField, 0, 100_000, 100, zero="all"),
            ),
            Setting(
                "shuffled_labels",
                "shuffled labels",
                "What share of the training images gets a label drawn at random.",
                partial(ShareField, 1.0, 0.1),
            ),
            Setting(
                "validation_size",
                "validation images",
                "How many images are kept back from training to judge it; a multiple of 10.",
                partial(WholeField, 0, 50_000, 500),
            ),
        ),
    ),
    (
        "Chance",
        (
            Setting(
                "seed",
                "seed",
                "Decides all that is drawn at random: the same seed and settings give the same run.",
                partial(WholeField, 0, 999_999),
            ),
        ),
    ),
)
"""Every setting, by what it is about."""

SETTINGS: tuple[Setting, ...] = tuple(setting for _, settings in GROUPS for setting in settings)
_TITLES = {setting.name: setting.title for setting in SETTINGS} | {
    "batch_seed": "seed of the batches",
    "adam_epsilon": "ε of Adam",
}
