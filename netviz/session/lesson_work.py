"""The computations of a lesson, for the background: a step, its counts, repeated steps, and a keyframe to keep."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from netviz.data import Dataset
from netviz.data.image_sets import validation_sample
from netviz.nn.optimizers import Optimizer
from netviz.nn.parameters import Parameters
from netviz.session.lesson_rule import run_state_of
from netviz.tracing.image_trace import FloatArray, trace_image
from netviz.tracing.learning import LearningStep, Rehearsal, learn, rehearse
from netviz.tracing.learning_caveats import Caveat, find_caveats
from netviz.tracing.learning_counts import LayerCount, UnitCount, count_connections, count_units
from netviz.training import TrainingConfig
from netviz.training.history import History
from netviz.training.keyframes import Keyframe
from netviz.training.replay import replay

REPEATS = 10
"""How many steps a rehearsal takes."""

_VALIDATION_IMAGES = 1000


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """What a step reinforced and weakened, and the exceptions to the rule of thumb."""

    layers: tuple[LayerCount, ...]
    units: tuple[UnitCount, ...]
    caveats: tuple[Caveat, ...]


def learn_one(
    parameters: Parameters, image: FloatArray, label: int, optimizer: Optimizer, learning_rate: float
) -> LearningStep:
    """Take one learning step.

    Parameters
    ----------
    parameters : Parameters
    image : ndarray of shape (784,)
        Intensities from 0 to 1.
    label : int
    optimizer : Optimizer
    learning_rate : float
    """
    return learn(trace_image(parameters, image), label, optimizer, learning_rate)


def count_step(step: LearningStep, names: tuple[str, ...] | None) -> Findings:
    """Count what a step did."""
    return Findings(count_connections(step), count_units(step), find_caveats(step, names))


def repeat_step(first: LearningStep, dataset: Dataset, config: TrainingConfig) -> Rehearsal:
    """Repeat a step on the same image and measure the effect on validation images."""
    sample = validation_sample(dataset, config.validation_size, config.seed, _VALIDATION_IMAGES)
    return rehearse(first, REPEATS, *sample)


def keyframe_with(
    history: History, dataset: Dataset, step: int, parameters: Parameters, optimizer: Optimizer | None
) -> Keyframe:
    """Return the run after a batch with other parameters, and with the state of an optimizer of its kind.

    Raises
    ------
    TrainingError
        See `netviz.training.replay.replay`.
    """
    keyframe = replay(history, dataset, step)
    if optimizer is not None:
        state = run_state_of(optimizer, keyframe.config, parameters.vector.size)
        keyframe = replace(keyframe, optimizer=state)
    return replace(keyframe, parameters=parameters.astype(np.float32).frozen_copy())
