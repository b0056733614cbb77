"""What a lesson computes, in the background: a step, its counts, the example learnt by heart, and what is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from netviz.data import Dataset
from netviz.data.image_sets import validation_sample
from netviz.nn.optimizers import Optimizer
from netviz.nn.parameters import Parameters
from netviz.session.lesson_rule import memory_of
from netviz.tracing.image_trace import FloatArray, trace_image
from netviz.tracing.learning import LearningStep, Rehearsal, learn, rehearse
from netviz.tracing.learning_caveats import Caveat, find_caveats
from netviz.tracing.learning_counts import LayerCount, UnitCount, count_connections, count_units
from netviz.training import TrainingConfig
from netviz.training.history import History
from netviz.training.keyframes import Keyframe
from netviz.training.replay import replay

REPEATS = 10
"""How often an example is learnt by heart."""

_ELSEWHERE = 1000


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """What a step reinforced and weakened, and the exceptions to the rule of thumb."""

    layers: tuple[LayerCount, ...]
    units: tuple[UnitCount, ...]
    caveats: tuple[Caveat, ...]


def learn_one(
    parameters: Parameters, image: FloatArray, label: int, optimizer: Optimizer, learning_rate: float, number: int
) -> tuple[int, LearningStep]:
    """Take a step; the number of the question comes back with it."""
    return number, learn(trace_image(parameters, image), label, optimizer, learning_rate)


def count_step(step: LearningStep, names: tuple[str, ...] | None, number: int) -> tuple[int, Findings]:
    """Count what a step did."""
    return number, Findings(count_connections(step), count_units(step), find_caveats(step, names))


def learn_by_heart(first: LearningStep, dataset: Dataset, config: TrainingConfig, number: int) -> tuple[int, Rehearsal]:
    """Learn an example by heart, and measure what that does to images that validate."""
    return number, rehearse(
        first, REPEATS, *validation_sample(dataset, config.validation_size, config.seed, _ELSEWHERE)
    )


def keyframe_with(
    history: History, dataset: Dataset, step: int, parameters: Parameters, optimizer: Optimizer | None, number: int
) -> tuple[int, Keyframe]:
    """Return the run after a batch, with other parameters, and with what another optimizer of its kind remembers."""
    keyframe = replay(history, dataset, step)
    if optimizer is not None:
        memory = memory_of(optimizer, keyframe.config, parameters.vector.size)
        keyframe = replace(keyframe, optimizer=memory)
    return number, replace(keyframe, parameters=parameters.astype(np.float32).frozen_copy())
