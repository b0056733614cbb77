"""Which learning rate to try next."""

from __future__ import annotations

from dataclasses import replace

from netviz.scene.hints.hint import Fix, start_over
from netviz.sentences import sentence
from netviz.training import TrainingConfig

_USUAL = {"adam": 0.007, "momentum": 0.1, "sgd": 1.0}
"""The learning rates that suit each optimizer here; the setting's tooltip says the same."""

_NEAR = 2.0
"""Times the usual rate: nearer than that, the usual rate is no other choice."""


def usual_rate(config: TrainingConfig) -> float:
    """Return the learning rate that suits the optimizer of a configuration."""
    return _USUAL[config.optimizer]


def is_high(config: TrainingConfig) -> bool:
    """Return whether the learning rate is well above the usual one."""
    return config.learning_rate > _NEAR * usual_rate(config)


def is_low(config: TrainingConfig) -> bool:
    """Return whether the learning rate is well below the usual one."""
    return config.learning_rate < usual_rate(config) / _NEAR


def lower_rate(config: TrainingConfig) -> Fix:
    """Return a fix that starts over with the usual learning rate, or a tenth if it was no higher than that."""
    usual = usual_rate(config)
    return _with_rate(config, usual if is_high(config) else config.learning_rate / 10)


def other_rate(config: TrainingConfig) -> Fix:
    """Return a fix that starts over with the usual learning rate if this one is lower, else with a lower one."""
    usual = usual_rate(config)
    return _with_rate(config, usual) if is_low(config) else lower_rate(config)


def _with_rate(config: TrainingConfig, rate: float) -> Fix:
    text = sentence("Try {rate:.3g}", rate=rate)
    return start_over(text, replace(config, learning_rate=float(f"{rate:.3g}")))
