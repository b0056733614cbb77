"""Errors of training."""

from __future__ import annotations


class TrainingError(ValueError):
    """Training is not possible as requested; the message says why in one sentence."""


class DivergenceError(TrainingError):
    """The loss is not finite or too large; the parameters are still the last finite ones."""
