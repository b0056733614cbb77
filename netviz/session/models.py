"""Networks from files: whether the window can show one, and how training goes on from it."""

from __future__ import annotations

from dataclasses import replace

from netviz.nn.parameters import Parameters
from netviz.training import TrainingConfig

_INPUTS, _OUTPUTS = 784, 10


def require_readable(parameters: Parameters) -> None:
    """Make sure that the window can show a network.

    Raises
    ------
    ValueError
        If it does not read images of 28 by 28 pixels, tell ten classes apart and have one hidden layer.
    """
    sizes = parameters.architecture.layer_sizes
    shape = " → ".join(str(size) for size in sizes)
    if sizes[0] != _INPUTS or sizes[-1] != _OUTPUTS:
        raise ValueError(f"This network is {shape}; open one that reads 784 pixels and tells 10 classes apart.")
    if len(sizes) != 3:
        raise ValueError(f"This network is {shape}; the window shows one hidden layer, so open such a network.")


def config_for(parameters: Parameters, config: TrainingConfig) -> TrainingConfig:
    """Return the configuration with the shape and activation of a network."""
    architecture = parameters.architecture
    return replace(config, hidden=architecture.layer_sizes[1:-1], activation=architecture.activation)
