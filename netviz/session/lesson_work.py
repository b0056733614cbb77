"""What a lesson computes, in the background: a step, its counts, the example learnt by heart, and what is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from netviz.data import Dataset
from netviz.data.image_sets import ImageSet, ImageSets
from netviz.nn.optimizers import Optimizer
from netviz.nn.parameters import Parameters
from netviz.session.lesson_rule import memory_of
from netviz.tracing.image_trace import FloatArray, trace_image
from netviz.tracing.learning import LearningStep, Rehearsal, learn, rehearse
from netviz.tracing.learning_counts import LayerCount, UnitCount, count_connections, count_units
from netviz.tracing.learning_departures import Departure, find_departures
from netviz.training import TrainingConfig
from netviz.training.history import History
from netviz.training.keyframes import Keyframe
from netviz.training.replay import replay

REPEATS = 10
"""How often an example is learnt by heart."""

_ELSEWHERE = 1000


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """What a step reinforced and weakened, and where it departs from the simple story."""

    layers: tuple[LayerCount, ...]
    units: tuple[UnitCount, ...]
    departures: tuple[Departure, ...]


def learn_one(
    parameters: Parameters, image: FloatArray, label: int, optimizer: Optimizer, learning_rate: float, number: int
) -> tuple[int, LearningStep]:
    """Take a step; the number of the question comes back with it."""
    return number, learn(trace_image(parameters, image), label, optimizer, learning_rate)


def count_step(step: LearningStep, names: tuple[str, ...] | None, number: int) -> tuple[int, Findings]:
    """Count what a step did."""
    return number, Findings(count_connections(step), count_units(step), find_departures(step, names))


def validation_images(
    dataset: Dataset, config: TrainingConfig, most: int
) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """Return up to so many images that validate, of shape (n, 784), and their labels; test images if none does."""
    sets = ImageSets(dataset, config.validation_size, config.seed)
    numbers = sets.numbers(ImageSet.VALIDATION)
    if not len(numbers):
        numbers = sets.numbers(ImageSet.TEST)
    numbers = numbers[:most]
    return sets.pixels(numbers) * np.float32(1.0 / 255.0), sets.labels[numbers].astype(np.intp)


def learn_by_heart(first: LearningStep, dataset: Dataset, config: TrainingConfig, number: int) -> tuple[int, Rehearsal]:
    """Learn an example by heart, and measure what that does to images that validate."""
    return number, rehearse(first, REPEATS, *validation_images(dataset, config, _ELSEWHERE))


def keyframe_with(
    history: History, dataset: Dataset, step: int, parameters: Parameters, optimizer: Optimizer | None, number: int
) -> tuple[int, Keyframe]:
    """Return the run after a batch, with other parameters, and with what another optimizer of its kind remembers."""
    keyframe = replay(history, dataset, step)
    if optimizer is not None:
        memory = memory_of(optimizer, keyframe.config, parameters.vector.size)
        keyframe = replace(keyframe, optimizer=memory)
    return number, replace(keyframe, parameters=parameters.astype(np.float32).frozen_copy())
