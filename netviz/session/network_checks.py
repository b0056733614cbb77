"""Networks from files: whether the window can show one, and how training goes on from it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from netviz.data import N_CLASSES, N_PIXELS, Dataset
from netviz.nn.parameters import Parameters
from netviz.training import TrainingConfig, TrainingError

MOST_HIDDEN_LAYERS = 2
"""As many as the window has room for."""


def require_readable(parameters: Parameters) -> None:
    """Make sure that the window can show a network.

    Raises
    ------
    ValueError
        If it does not read images of 28 by 28 pixels, tell ten classes apart and have one or two hidden layers.
    """
    sizes = parameters.architecture.layer_sizes
    shape = " → ".join(str(size) for size in sizes)
    if sizes[0] != N_PIXELS or sizes[-1] != N_CLASSES:
        raise ValueError(f"This network is {shape}; open one that reads 784 pixels and tells 10 classes apart.")
    if not 1 <= len(sizes) - 2 <= MOST_HIDDEN_LAYERS:
        raise ValueError(
            f"This network is {shape}; the window shows one or two hidden layers, but netviz trace can follow it."
        )


def config_for(parameters: Parameters, config: TrainingConfig) -> TrainingConfig:
    """Return the configuration with the shape and activation of a network."""
    architecture = parameters.architecture
    return replace(config, hidden=architecture.layer_sizes[1:-1], activation=architecture.activation)


def config_suiting(config: TrainingConfig, n_images: int) -> TrainingConfig:
    """Return the configuration for a training set of so many images.

    At most a tenth of them validates, as many of each class, and no more train than are left.
    """
    validation_size = min(config.validation_size, n_images // (10 * N_CLASSES) * N_CLASSES)
    training_size = min(config.training_size, n_images - validation_size)
    return replace(config, validation_size=validation_size, training_size=training_size)


def require_images(config: TrainingConfig, dataset: Dataset) -> None:
    """Make sure that a data set has as many images as a configuration asks for.

    Raises
    ------
    TrainingError
        If it has too few for validation or for training.
    """
    n_images = len(dataset.train_labels)
    most = N_CLASSES * max(int(np.bincount(dataset.train_labels, minlength=N_CLASSES).min()) - 1, 0)
    if config.validation_size > most:
        raise TrainingError(f"At most {most:,} images can be kept back here, as many of each class.")
    left = n_images - config.validation_size
    if config.training_size > left:
        raise TrainingError(f"Only {left:,} images are left to train on, so choose at most so many.")
