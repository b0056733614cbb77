"""Configurations that are worth trying, each with what to look for."""

from dataclasses import dataclass

from netviz.training.config import TrainingConfig
from netviz.training.errors import TrainingError


@dataclass(frozen=True, slots=True)
class Preset:
    """A configuration with a name.

    Attributes
    ----------
    key : str
        What a command calls it.
    name : str
        What the window calls it.
    config : TrainingConfig
    look_for : str
        One sentence: what there is to see.
    experiment : bool
        Whether it is there to show something, and not to read digits well.
    """

    key: str
    name: str
    config: TrainingConfig
    look_for: str
    experiment: bool = False


def _experiment(key: str, name: str, look_for: str, **settings: object) -> Preset:
    return Preset(key, name, TrainingConfig(**settings), look_for, experiment=True)  # type: ignore[arg-type]


_ALL = (
    Preset(
        "lecture",
        "As in the lecture",
        TrainingConfig(),
        "The first layer's pictures turn from noise to strokes within an epoch, and after five about 98 of 100 test "
        "images are read rightly.",
    ),
    Preset(
        "fast",
        "Fast 98 %",
        TrainingConfig(epochs=6, shifts=1),
        "The curves rise steeply at first and settle as the learning rate falls to nothing, and the validation curve "
        "passes 98 % within seconds.",
    ),
    Preset(
        "accurate",
        "Most accurate",
        TrainingConfig(hidden=(512,), epochs=20, learning_rate=4e-3, shifts=1),
        "Moved by up to a pixel, an image is hardly ever the same twice, so the validation curve keeps up with the "
        "training curve to the end, at about 99 %.",
    ),
    _experiment(
        "high-learning-rate",
        "Learning rate too high",
        "The first steps leap across the valley and land far up the other side, where most units never fire again: the "
        "loss shoots up a hundredfold and comes back to a guess of one in ten.",
        optimizer="sgd",
        learning_rate=5.0,
        schedule="constant",
    ),
    _experiment(
        "zero-weights",
        "All weights zero",
        "Every hidden unit receives the same gradient, so all 256 pictures stay the same for ever, and the network is "
        "as good as one with a single unit.",
        initial_scale=0.0,
    ),
    _experiment(
        "one-unit",
        "One hidden unit",
        "All that the digits learn of the image is one number, so only a few of the ten can be told apart.",
        hidden=(1,),
    ),
    _experiment(
        "linear",
        "No hidden nonlinearity",
        "Without ReLU two layers are one matrix: about 92 % is the end however long it trains.",
        activation="identity",
    ),
    _experiment(
        "tiny-training-set",
        "Tiny training set",
        "The training accuracy soon reaches 100 % while the validation accuracy stays far below: the images are learnt "
        "by heart.",
        training_size=100,
        batch_size=10,
        epochs=40,
    ),
    _experiment(
        "shuffled-labels",
        "Labels shuffled",
        "There is nothing to be understood, and the network learns it all the same, image by image, while the "
        "validation accuracy stays at a guess of one in ten.",
        shuffled_labels=1.0,
        training_size=2000,
        batch_size=50,
        epochs=60,
    ),
)

PRESETS: dict[str, Preset] = {preset.key: preset for preset in _ALL}
"""Every preset, by its key: three to read digits well, then six experiments."""


def find_preset(key: str) -> Preset:
    """Return a preset by its key.

    Raises
    ------
    TrainingError
        If there is none of that name.
    """
    if key not in PRESETS:
        raise TrainingError(f"There is no preset named {key!r}: choose one of {', '.join(PRESETS)}.")
    return PRESETS[key]
