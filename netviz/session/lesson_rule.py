"""How a lesson learns: by an optimizer of its own, or by that of the run, with all that it remembers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netviz.data import Dataset
from netviz.nn.optimizers import Optimizer, OptimizerState, make_optimizer
from netviz.training import TrainingConfig
from netviz.training.history import History
from netviz.training.keyframes import Keyframe
from netviz.training.replay import replay

AS_THE_RUN = "run"
"""The choice of the run's own optimizer, at the learning rate that it has come to."""


@dataclass(frozen=True, slots=True, eq=False)
class LearningRule:
    """What turns a gradient into a step.

    Attributes
    ----------
    name : str
        A name in `netviz.nn.optimizers.OPTIMIZERS`.
    optimizer : Optimizer
        In float64, with what it remembers; to be copied before it makes a step.
    learning_rate : float
    is_of_run : bool
        Whether it is the run's own.
    """

    name: str
    optimizer: Optimizer
    learning_rate: float
    is_of_run: bool = False


def own_rule(name: str, n_parameters: int, learning_rate: float) -> LearningRule:
    """Return a rule that remembers nothing."""
    return LearningRule(name, make_optimizer(name, n_parameters, np.float64), learning_rate)


def rule_of_run(history: History, dataset: Dataset, step: int, number: int) -> tuple[int, LearningRule]:
    """Return what the run's next batch would learn by after a step; the number of the question comes back with it.

    Raises
    ------
    TrainingError
        See `netviz.training.replay.replay`.
    """
    keyframe = replay(history, dataset, step)
    return number, rule_of(keyframe)


def rule_of(keyframe: Keyframe) -> LearningRule:
    """Return what the batch after a keyframe learns by."""
    config = keyframe.config
    optimizer = make_optimizer(
        config.optimizer, keyframe.parameters.vector.size, np.float64, adam_epsilon=config.adam_epsilon
    )
    if keyframe.optimizer is not None:
        optimizer.load_state(keyframe.optimizer)
    return LearningRule(config.optimizer, optimizer, keyframe.next_learning_rate, is_of_run=True)


def memory_of(optimizer: Optimizer, config: TrainingConfig, n_parameters: int) -> OptimizerState:
    """Return what an optimizer of a lesson remembers, in the run's own precision."""
    single = make_optimizer(config.optimizer, n_parameters, adam_epsilon=config.adam_epsilon)
    single.load_state(optimizer.state())
    return single.state()
