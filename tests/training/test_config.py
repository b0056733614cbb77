"""The configuration of a run: its defaults, and the sentences for values that are not possible."""

from __future__ import annotations

import dataclasses
import math
import re

import pytest

from netviz.sentences import Sentence
from netviz.training import TrainingConfig, TrainingError


def test_the_defaults_are_the_network_of_the_lecture() -> None:
    config = TrainingConfig()
    assert config.architecture.layer_sizes == (784, 256, 10)
    assert config.architecture.activation == "relu"
    assert config.validation_size == 5000
    assert config.epochs <= 5


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("seed", -1, "The seed must be a whole number of at least 0, not -1."),
        ("seed", 1.5, "The seed must be a whole number of at least 0, not 1.5."),
        ("batch_size", 0, "The batch size must be a whole number of at least 1, not 0."),
        ("batch_size", True, "The batch size must be a whole number of at least 1, not True."),
        ("epochs", 0, "The number of epochs must be a whole number of at least 1, not 0."),
        ("validation_size", -10, "The number of validation images must be a whole number of at least 0, not -10."),
        ("n_classes", 1, "The number of classes must be a whole number of at least 2, not 1."),
        ("hidden", (), "At least one hidden layer is needed, as a number of units, not ()."),
        ("hidden", [256], "At least one hidden layer is needed, as a number of units, not [256]."),
        ("hidden", (256, 0), "The number of hidden units must be a whole number of at least 1, not 0."),
        ("hidden", (10_000, 10_000), "more than the limit of 50,000,000: choose fewer units."),
        ("activation", "swish", "There is no activation named 'swish': choose one of relu, tanh, "),
        ("initializer", "zeros", "There is no initializer named 'zeros': choose one of he_normal, "),
        ("optimizer", "lion", "There is no optimizer named 'lion': choose one of sgd, momentum, adam."),
        ("schedule", "step", "There is no schedule named 'step': choose one of constant, one_cycle."),
        ("initial_scale", -0.1, "The start scale must be a number from 0 to 1e+06, not -0.1."),
        ("initial_scale", math.inf, "The start scale must be a number from 0 to 1e+06, not inf."),
        ("shifts", -1, "The random shifts must be a whole number of pixels from 0 to 27, not -1."),
        ("shifts", 28, "The random shifts must be a whole number of pixels from 0 to 27, not 28."),
        ("noise", -0.1, "Noise must be a number from 0 to 100, not -0.1."),
        ("noise", math.nan, "Noise must be a number from 0 to 100, not nan."),
        ("training_size", -1, "The number of training images must be a whole number of at least 0, not -1."),
        ("shuffled_labels", 1.1, "Shuffled labels must be a share from 0 to 1, not 1.1."),
        ("batch_seed", -1, "The batch seed must be a whole number of at least 0, not -1."),
        ("initial_bias", math.nan, "The initial bias must be a number from -1e+06 to 1e+06, not nan."),
        ("initial_bias", -1e300, "The initial bias must be a number from -1e+06 to 1e+06, not -1e+300."),
        ("learning_rate", 0.0, "The learning rate must be a number above 0 and at most 1e+30, not 0.0."),
        ("learning_rate", math.inf, "The learning rate must be a number above 0 and at most 1e+30, not inf."),
        ("learning_rate", "fast", "The learning rate must be a number above 0 and at most 1e+30, not 'fast'."),
        ("adam_epsilon", -1e-8, "Adam's epsilon must be a number above 0, not -1e-08."),
        ("l2", -0.1, "The L2 penalty must be a number of at least 0, not -0.1."),
        ("l2", math.inf, "The L2 penalty must be a number of at least 0, not inf."),
        ("dropout", 1.0, "Dropout must be a share of at least 0 and less than 1, not 1.0."),
        ("dropout", -0.1, "Dropout must be a share of at least 0 and less than 1, not -0.1."),
    ],
)
def test_an_impossible_value_is_rejected_with_a_sentence(name: str, value: object, message: str) -> None:
    with pytest.raises(TrainingError, match=re.escape(message)) as caught:
        TrainingConfig(**{name: value})
    assert isinstance(caught.value.args[0], Sentence)
    assert str(caught.value).endswith(".")


def test_a_configuration_is_frozen_and_a_changed_copy_is_validated() -> None:
    config = TrainingConfig()
    with pytest.raises(dataclasses.FrozenInstanceError):
        config.seed = 1
    assert dataclasses.replace(config, seed=1) != config
    with pytest.raises(TrainingError):
        dataclasses.replace(config, batch_size=0)


def test_whole_numbers_are_allowed_for_fractions() -> None:
    assert TrainingConfig(learning_rate=1, l2=0, dropout=0, initial_scale=1).learning_rate == 1
