"""Configurations worth trying, each with a sentence about what to look for."""

from __future__ import annotations

from dataclasses import dataclass

from netviz.sentences import mark, sentence
from netviz.training.config import TrainingConfig
from netviz.training.errors import TrainingError


@dataclass(frozen=True, slots=True)
class Preset:
    """A configuration with a name.

    Attributes
    ----------
    key : str
        The name on the command line.
    name : str
        The name in the window, in English and marked for translation.
    config : TrainingConfig
    look_for : str
        One sentence about what to look for, in English and marked for translation.
    experiment : bool
        Whether the preset demonstrates an effect instead of classifying digits well.
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
        mark("Standard"),
        TrainingConfig(),
        mark(
            "The pictures of the first layer turn from noise to strokes within one epoch, and after five epochs the "
            "test accuracy is about 98%."
        ),
    ),
    Preset(
        "fast",
        mark("Fast 98%"),
        TrainingConfig(epochs=6, shifts=1),
        mark(
            "The curves rise steeply at first and level off as the learning rate falls to 0, and the validation "
            "accuracy passes 98% within seconds."
        ),
    ),
    Preset(
        "accurate",
        mark("Most accurate"),
        TrainingConfig(hidden=(512,), epochs=20, learning_rate=4e-3, shifts=1),
        mark(
            "Random shifts of up to one pixel make an image look new almost every time, so the validation curve keeps "
            "up with the training curve to the end, at about 99%."
        ),
    ),
    _experiment(
        "high-learning-rate",
        mark("Learning rate too high"),
        mark(
            "The first steps are so long that most units never fire again: the loss rises a hundredfold, then falls "
            "back to that of guessing."
        ),
        optimizer="sgd",
        learning_rate=5.0,
        schedule="constant",
    ),
    _experiment(
        "zero-weights",
        mark("All weights zero"),
        mark(
            "Every hidden unit gets the same gradient, so all 256 pictures are alike, and the network is as good as "
            "one with a single hidden unit, until rounding errors tell the units apart after about 100 batches."
        ),
        initial_scale=0.0,
    ),
    _experiment(
        "one-unit",
        mark("One hidden unit"),
        mark(
            "The output layer sees the image as a single number, so the network can distinguish only a few of the ten "
            "digits."
        ),
        hidden=(1,),
    ),
    _experiment(
        "linear",
        mark("No hidden nonlinearity"),
        mark(
            "Without ReLU, two layers can do no more than one, and the accuracy stops at about 92%, however long the "
            "network trains."
        ),
        activation="identity",
    ),
    _experiment(
        "tiny-training-set",
        mark("Tiny training set"),
        mark(
            "The training accuracy soon reaches 100% while the validation accuracy stays far below: the network "
            "memorizes the images."
        ),
        training_size=100,
        batch_size=10,
        epochs=40,
    ),
    _experiment(
        "shuffled-labels",
        mark("Shuffled labels"),
        mark(
            "With random labels there is no rule to learn, yet the network memorizes them image by image, while the "
            "validation accuracy stays at chance, one digit in ten."
        ),
        shuffled_labels=1.0,
        training_size=2000,
        batch_size=50,
        epochs=60,
    ),
)

PRESETS: dict[str, Preset] = {preset.key: preset for preset in _ALL}
"""Every preset, by key: three that classify digits well, then six experiments."""


def find_preset(key: str) -> Preset:
    """Return a preset by its key.

    Raises
    ------
    TrainingError
        If there is no preset of that name.
    """
    if key not in PRESETS:
        raise TrainingError(
            sentence("There is no preset named {name!r}: choose one of {names}.", name=key, names=", ".join(PRESETS))
        )
    return PRESETS[key]
