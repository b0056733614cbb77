"""Networks from files: whether the window can show one, and how training goes on from it."""

from __future__ import annotations

from dataclasses import replace

from netviz.data import N_CLASSES, N_PIXELS
from netviz.nn.parameters import Parameters
from netviz.training import TrainingConfig


def require_readable(parameters: Parameters) -> None:
    """Make sure that the window can show a network.

    Raises
    ------
    ValueError
        If it does not read images of 28 by 28 pixels, tell ten classes apart and have one hidden layer.
    """
    sizes = parameters.architecture.layer_sizes
    shape = " → ".join(str(size) for size in sizes)
    if sizes[0] != N_PIXELS or sizes[-1] != N_CLASSES:
        raise ValueError(f"This network is {shape}; open one that reads 784 pixels and tells 10 classes apart.")
    if len(sizes) != 3:
        raise ValueError(f"This network is {shape}; the window shows one hidden layer, but netviz trace can follow it.")


def config_for(parameters: Parameters, config: TrainingConfig) -> TrainingConfig:
    """Return the configuration with the shape and activation of a network."""
    architecture = parameters.architecture
    return replace(config, hidden=architecture.layer_sizes[1:-1], activation=architecture.activation)


def config_suiting(config: TrainingConfig, n_images: int) -> TrainingConfig:
    """Return the configuration with at most a tenth of the training set for validation, as many of each class."""
    most = n_images // (10 * N_CLASSES) * N_CLASSES
    return replace(config, validation_size=min(config.validation_size, most))
