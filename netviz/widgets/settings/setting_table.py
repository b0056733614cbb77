"""The settings of a run: the name, the purpose and the field of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from netviz.nn.activations import ACTIVATIONS
from netviz.nn.initializers import INITIALIZERS
from netviz.nn.optimizers import OPTIMIZER_LABELS, OPTIMIZERS
from netviz.nn.schedules import SCHEDULE_LABELS, SCHEDULES
from netviz.numbers import local, percent_sign
from netviz.sentences import comment_of, mark
from netviz.training import TrainingConfig
from netviz.widgets.settings.setting_fields import AmountField, ChoiceField, Field, ShareField, WholeField

translate = QCoreApplication.translate

_CHOICES = {
    **OPTIMIZER_LABELS,
    **SCHEDULE_LABELS,
    "relu": mark("ReLU"),
    "leaky_relu": mark("leaky ReLU"),
    "identity": mark("none (identity)"),
    "sigmoid": mark("sigmoid"),
    "tanh": mark("tanh"),
    "he_normal": mark("He, normal"),
    "he_uniform": mark("He, uniform"),
    "glorot_normal": mark("Glorot, normal"),
    "glorot_uniform": mark("Glorot, uniform"),
}
MAX_UNITS = 4096
_MAX_SCALE = 1000.0
_MAX_RATE = 1e4


@dataclass(frozen=True, slots=True)
class Setting:
    """A field of the configuration as the window offers it.

    Attributes
    ----------
    name : str
        The configuration's field.
    title_source, tip_source : str
        Title and tooltip before they are translated.
    make : callable
        Makes the widget.
    place : int or None
        Which number of the field this setting is, if the field is a tuple; 0 stands for a missing number.
    """

    name: str
    title_source: str
    tip_source: str
    make: Callable[[], Field]
    place: int | None = None

    @property
    def key(self) -> str:
        """The name, followed by the number of the place except for the first."""
        return f"{self.name}_{self.place + 1}" if self.place else self.name

    @property
    def title(self) -> str:
        """The usual term for the setting."""
        return _said(self.title_source)

    @property
    def tip(self) -> str:
        """What the setting does, in a sentence."""
        return _said(self.tip_source)

    def value_in(self, config: TrainingConfig) -> object:
        """Return the value in a configuration."""
        value: object = asdict(config)[self.name]
        if self.place is None:
            return value
        assert isinstance(value, tuple)
        return value[self.place] if self.place < len(value) else 0

    def field_with(self, config: TrainingConfig, value: object) -> object:
        """Return the configuration's field with another value in it."""
        if self.place is None:
            return value
        values = list(asdict(config)[self.name])
        values[self.place : self.place + 1] = [value] if value else []
        return tuple(values)


@dataclass(frozen=True, slots=True)
class SettingGroup:
    """Settings under one heading."""

    key: str
    title_source: str
    settings: tuple[Setting, ...]

    @property
    def title(self) -> str:
        """The heading."""
        return _said(self.title_source)


def value_text(value: object) -> str:
    """Return a value of the configuration as people write it."""
    if isinstance(value, str):
        return _said(_CHOICES.get(value, value))
    if isinstance(value, tuple):
        return " → ".join(local(size, ",") for size in value)
    return local(value, "g") if isinstance(value, float) else str(value)


def setting_text(name: str, value: object) -> str:
    """Return a setting with its value, in a few words.

    Parameters
    ----------
    name : str
        A field of `TrainingConfig`.
    value : object
    """
    source = _TITLES.get(name)
    title = name.replace("_", " ") if source is None else _said(source)
    if name == "dropout" and isinstance(value, float):
        return _named(title, f"{local(100.0 * value, 'g')}{percent_sign()}")
    return _named(title, value_text(value))


def _said(text: str) -> str:
    """Return a marked text in the user's language."""
    return translate("Setting", text, comment_of(text))


def _named(title: str, value: str) -> str:
    return translate("Setting", "{title} {value}").format(title=title, value=value)


def _choice(names: Iterable[str]) -> Field:
    return ChoiceField({name: value_text(name) for name in names})


def _whole(
    minimum: int, maximum: int, step: int = 1, unit: str = "", *, doubling: bool = False, zero: str = ""
) -> Field:
    unit, zero = (_said(text) if text else "" for text in (unit, zero))
    return WholeField(minimum, maximum, step, unit, doubling=doubling, zero=zero)


GROUPS: tuple[SettingGroup, ...] = (
    SettingGroup(
        "network",
        mark("Network"),
        (
            Setting(
                "hidden",
                mark("hidden units"),
                mark("Number of units in the hidden layer; each learns its own pattern to look for."),
                partial(_whole, 1, MAX_UNITS, doubling=True),
                place=0,
            ),
            Setting(
                "hidden",
                mark("second layer"),
                mark(
                    "Number of units in a second hidden layer, between the first one and the digits; each combines the "
                    "activations of the first layer."
                ),
                partial(_whole, 0, MAX_UNITS, doubling=True, zero=mark("none", "no second layer")),
                place=1,
            ),
            Setting(
                "activation",
                mark("activation", "function"),
                mark(
                    "The function each hidden unit applies to its sum; without it, two layers can do no more than one."
                ),
                partial(_choice, ACTIVATIONS),
            ),
            Setting(
                "initializer",
                mark("initializer"),
                mark("How the weights are drawn at random before training."),
                partial(_choice, INITIALIZERS),
            ),
            Setting(
                "initial_scale",
                mark("start scale"),
                mark(
                    "Size of the first layer's random weights at the start, relative to what the initializer would "
                    "draw; with 0, all weights start at zero."
                ),
                partial(AmountField, 0.001, _MAX_SCALE, zero=True),
            ),
        ),
    ),
    SettingGroup(
        "learning",
        mark("Learning"),
        (
            Setting(
                "optimizer",
                mark("optimizer"),
                mark("The rule that turns a gradient into a step."),
                partial(_choice, OPTIMIZERS),
            ),
            Setting(
                "learning_rate",
                mark("learning rate"),
                mark("The size of the steps: about 0.007 suits Adam, 0.1 momentum and 1 plain SGD."),
                partial(AmountField, 1e-7, _MAX_RATE),
            ),
            Setting(
                "schedule",
                mark("schedule"),
                mark(
                    "Keeps the learning rate constant, or raises it first and then lowers it to zero over the epochs."
                ),
                partial(_choice, SCHEDULES),
            ),
            Setting(
                "batch_size",
                mark("batch size"),
                mark("How many images the network reads before each change of its weights."),
                partial(_whole, 1, 16_384, unit=mark("images", "unit after a number"), doubling=True),
            ),
            Setting(
                "epochs",
                mark("epochs"),
                mark(
                    "How many times the network sees all training images; also the length of one cycle of the schedule."
                ),
                partial(_whole, 1, 1000),
            ),
            Setting(
                "l2",
                mark("L2 penalty"),
                mark("How strongly every weight is pulled toward zero (weight decay)."),
                partial(AmountField, 1e-7, 10.0, zero=True),
            ),
            Setting(
                "dropout",
                mark("dropout"),
                mark("Share of the hidden units that are dropped at random in each step."),
                partial(ShareField, 0.95, 0.05),
            ),
        ),
    ),
    SettingGroup(
        "data",
        mark("Data"),
        (
            Setting(
                "shifts",
                mark("random shifts"),
                mark("Maximum number of pixels by which a training image is shifted, at random each time it is used."),
                partial(_whole, 0, 4, unit=mark("px")),
            ),
            Setting(
                "noise",
                mark("noise"),
                mark("Standard deviation of random noise added to the pixel intensities; full ink is 1."),
                partial(AmountField, 0.01, 10.0, zero=True),
            ),
            Setting(
                "training_size",
                mark("training images"),
                mark(
                    "Number of training images, drawn at random from those that are not held out for validation; with "
                    "only a few, the network memorizes them."
                ),
                partial(_whole, 0, 100_000, 100, zero=mark("all")),
            ),
            Setting(
                "shuffled_labels",
                mark("shuffled labels"),
                mark("Share of the training images whose label is replaced by a random one."),
                partial(ShareField, 1.0, 0.1),
            ),
            Setting(
                "validation_size",
                mark("validation images"),
                mark("Number of training images held out to validate the network, equally many of each class."),
                partial(_whole, 0, 50_000, 500),
            ),
        ),
    ),
    SettingGroup(
        "random",
        mark("Randomness"),
        (
            Setting(
                "seed",
                mark("seed"),
                mark("Decides everything that is random: the same seed and settings give the same run."),
                partial(_whole, 0, 999_999),
            ),
        ),
    ),
)
"""Every setting, by subject."""

SETTINGS: tuple[Setting, ...] = tuple(setting for group in GROUPS for setting in group.settings)
# Of settings that share a field, the first one names it.
_TITLES = {setting.name: setting.title_source for setting in reversed(SETTINGS)} | {
    "batch_seed": mark("batch seed"),
    "adam_epsilon": mark("Adam's ε"),
}
