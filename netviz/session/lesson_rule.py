"""How a lesson learns: with an optimizer of its own, or with the run's optimizer and its state."""

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
"""The choice of the run's own optimizer, at its current learning rate."""


@dataclass(frozen=True, slots=True, eq=False)
class LearningRule:
    """What turns a gradient into a step.

    Attributes
    ----------
    name : str
        A name in `netviz.nn.optimizers.OPTIMIZERS`.
    optimizer : Optimizer
        In float64, with its state; to be copied before it makes a step.
    learning_rate : float
    is_of_run : bool
        Whether it is the run's own optimizer.
    """

    name: str
    optimizer: Optimizer
    learning_rate: float
    is_of_run: bool = False


def own_rule(name: str, n_parameters: int, learning_rate: float) -> LearningRule:
    """Return a rule with an empty state."""
    return LearningRule(name, make_optimizer(name, n_parameters, np.float64), learning_rate)


def rule_of_run(history: History, dataset: Dataset, step: int) -> LearningRule:
    """Return the rule by which the run's next batch after a step would learn.

    Raises
    ------
    TrainingError
        See `netviz.training.replay.replay`.
    """
    return rule_of(replay(history, dataset, step))


def rule_of(keyframe: Keyframe) -> LearningRule:
    """Return the rule by which the batch after a keyframe learns."""
    config = keyframe.config
    optimizer = make_optimizer(
        config.optimizer, keyframe.parameters.vector.size, np.float64, adam_epsilon=config.adam_epsilon
    )
    if keyframe.optimizer is not None:
        optimizer.load_state(keyframe.optimizer)
    return LearningRule(config.optimizer, optimizer, keyframe.next_learning_rate, is_of_run=True)


def run_state_of(optimizer: Optimizer, config: TrainingConfig, n_parameters: int) -> OptimizerState:
    """Return the state of a lesson's optimizer in the run's own precision, float32."""
    single = make_optimizer(config.optimizer, n_parameters, adam_epsilon=config.adam_epsilon)
    single.load_state(optimizer.state())
    return single.state()
