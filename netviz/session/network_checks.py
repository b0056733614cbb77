"""Checks whether the window can show a network and train on a data set, and configurations that suit them."""

from __future__ import annotations

from dataclasses import replace

from netviz.data import MAX_CLASSES, MIN_CLASSES, N_PIXELS, Dataset
from netviz.data.partition import largest_validation_size
from netviz.formats.stored import MAX_UNITS
from netviz.nn.parameters import Parameters
from netviz.sentences import sentence
from netviz.training import TrainingConfig, TrainingError

MAX_HIDDEN_LAYERS = 2
"""The window has room for this many."""


def require_readable(parameters: Parameters) -> None:
    """Raise an error if the window cannot show a network.

    Raises
    ------
    ValueError
        If the network does not have 784 inputs, an output for each of 2 to 62 classes and one or two hidden layers of
        at most 4,096 units; the text is a sentence.
    """
    sizes = parameters.architecture.layer_sizes
    shape = " → ".join(str(size) for size in sizes)
    if sizes[0] != N_PIXELS or not MIN_CLASSES <= sizes[-1] <= MAX_CLASSES:
        raise ValueError(
            sentence(
                "This network has layers of {shape} units; open one with {pixels} inputs and {least} to {most} "
                "outputs.",
                shape=shape,
                pixels=N_PIXELS,
                least=MIN_CLASSES,
                most=MAX_CLASSES,
            )
        )
    if not 1 <= len(sizes) - 2 <= MAX_HIDDEN_LAYERS:
        raise ValueError(
            sentence(
                "This network has layers of {shape} units; the window can show one or two hidden layers. "
                "Use netviz trace instead.",
                shape=shape,
            )
        )

    widest = max(sizes[1:-1])
    if widest > MAX_UNITS:
        raise ValueError(
            sentence(
                "This network has a layer of {widest:,} units; the window can show up to {most:,}. Use netviz trace "
                "instead.",
                widest=widest,
                most=MAX_UNITS,
            )
        )


def config_for(parameters: Parameters, config: TrainingConfig) -> TrainingConfig:
    """Return the configuration with a network's layers and activation."""
    _, *hidden, n_classes = parameters.architecture.layer_sizes
    activation = parameters.architecture.activation
    return replace(config, hidden=tuple(hidden), activation=activation, n_classes=n_classes)


def config_suiting(config: TrainingConfig, dataset: Dataset) -> TrainingConfig:
    """Return the configuration adapted to the classes and the size of a data set.

    At most a tenth of the training set are validation images, the same number of each class as far as there are enough,
    and each class keeps one to train on. The training size is limited to the rest.
    """
    labels, n_classes = dataset.train_labels, dataset.n_classes
    n_images = len(labels)
    even = min(config.validation_size, n_images // 10)
    if even > n_images - n_classes:
        # Rarely: counting the classes takes as long as a picture.
        even = min(even, largest_validation_size(labels))
    even = even // n_classes * n_classes
    training_size = min(config.training_size, n_images - even)
    return replace(config, n_classes=n_classes, validation_size=even, training_size=training_size)


def require_images(config: TrainingConfig, dataset: Dataset) -> None:
    """Raise an error if a data set has fewer images than a configuration needs.

    Raises
    ------
    TrainingError
        If it has too few for validation or for training.
    """
    most = largest_validation_size(dataset.train_labels)
    if config.validation_size > most:
        raise TrainingError(
            sentence(
                "This data set allows at most {most:,} validation images: one of each class is left to train on.",
                most=most,
            )
        )
    left = len(dataset.train_labels) - config.validation_size
    if config.training_size > left:
        raise TrainingError(
            sentence(
                "Only {left:,} images are left to train on, so choose at most {left:,}, not {chosen:,}.",
                left=left,
                chosen=config.training_size,
            )
        )
