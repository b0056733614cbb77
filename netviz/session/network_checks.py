"""Checks whether the window can show a network and train on a data set, and configurations that suit them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from netviz.data import N_CLASSES, N_PIXELS, Dataset
from netviz.data.partition import largest_validation_size
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
        If the network does not have 784 inputs, 10 outputs and one or two hidden layers; the text is a sentence.
    """
    sizes = parameters.architecture.layer_sizes
    shape = " → ".join(str(size) for size in sizes)
    if sizes[0] != N_PIXELS or sizes[-1] != N_CLASSES:
        raise ValueError(
            sentence(
                "This network has layers of {shape} units; open one with {pixels} inputs and {classes} outputs.",
                shape=shape,
                pixels=N_PIXELS,
                classes=N_CLASSES,
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


def config_for(parameters: Parameters, config: TrainingConfig) -> TrainingConfig:
    """Return the configuration with a network's hidden layers and activation."""
    architecture = parameters.architecture
    return replace(config, hidden=architecture.layer_sizes[1:-1], activation=architecture.activation)


def config_suiting(config: TrainingConfig, labels: NDArray[np.uint8]) -> TrainingConfig:
    """Return the configuration adapted to the size of a training set.

    At most a tenth of the images are validation images, the same number of each class, and each class keeps one to
    train on; where a class has none, there is no validation. The training size is limited to the rest.

    Parameters
    ----------
    config : TrainingConfig
    labels : ndarray of shape (n_images,)
        Of the training set, including the images for validation.
    """
    n_images = len(labels)
    tenth = n_images // (10 * N_CLASSES) * N_CLASSES
    validation_size = min(config.validation_size, tenth, largest_validation_size(labels))
    training_size = min(config.training_size, n_images - validation_size)
    return replace(config, validation_size=validation_size, training_size=training_size)


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
                "This data set allows at most {most:,} validation images, the same number of each class.", most=most
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
