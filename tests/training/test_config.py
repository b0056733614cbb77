import dataclasses
import math
import re

import pytest

from netviz.training import TrainingConfig, TrainingError


def test_defaults_are_the_lecture_s_network() -> None:
    config = TrainingConfig()
    assert config.architecture.layer_sizes == (784, 256, 10)
    assert config.architecture.activation == "relu"
    assert config.validation_size == 5000
    assert config.epochs <= 5


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("seed", -1, "The seed must be a whole number from 0, and not -1."),
        ("seed", 1.5, "The seed must be a whole number from 0, and not 1.5."),
        ("batch_size", 0, "The batch size must be a whole number from 1, and not 0."),
        ("batch_size", True, "The batch size must be a whole number from 1, and not True."),
        ("epochs", 0, "The number of epochs must be a whole number from 1, and not 0."),
        ("validation_size", -10, "The number of validation images must be a whole number from 0, and not -10."),
        ("validation_size", 15, "The number of validation images must be a multiple of 10, and not 15."),
        ("hidden", (), "At least one hidden layer is needed, as a number of units, and not ()."),
        ("hidden", [256], "At least one hidden layer is needed, as a number of units, and not [256]."),
        ("hidden", (256, 0), "The number of hidden units must be a whole number from 1, and not 0."),
        ("hidden", (10_000, 10_000), "more than the 50,000,000 that can be trained here"),
        ("activation", "swish", "There is no activation named 'swish': choose one of relu, tanh, "),
        ("initializer", "zeros", "There is no initializer named 'zeros': choose one of he_normal, "),
        ("optimizer", "lion", "There is no optimizer named 'lion': choose one of sgd, momentum, adam."),
        ("schedule", "step", "There is no schedule named 'step': choose one of constant, one_cycle."),
        ("initial_scale", -0.1, "The scale of the random start must be a number from 0 to 1e+06, and not -0.1."),
        ("initial_scale", math.inf, "The scale of the random start must be a number from 0 to 1e+06, and not inf."),
        ("shifts", -1, "The number of pixels of random shifts must be a whole number from 0, and not -1."),
        ("shifts", 28, "Images can be shifted by at most 27 pixels, and not 28."),
        ("noise", -0.1, "Noise must be a number from 0 to 100, and not -0.1."),
        ("noise", math.nan, "Noise must be a number from 0 to 100, and not nan."),
        ("training_size", -1, "The number of training images must be a whole number from 0, and not -1."),
        ("shuffled_labels", 1.1, "Shuffled labels must be a share from 0 to 1, and not 1.1."),
        ("batch_seed", -1, "The seed of the batches must be a whole number from 0, and not -1."),
        ("initial_bias", math.nan, "The initial bias must be a number, and not nan."),
        ("learning_rate", 0.0, "The learning rate must be a number above 0 and at most 1e+30, and not 0.0."),
        ("learning_rate", math.inf, "The learning rate must be a number above 0 and at most 1e+30, and not inf."),
        ("learning_rate", "fast", "The learning rate must be a number above 0 and at most 1e+30, and not 'fast'."),
        ("adam_epsilon", -1e-8, "The epsilon of Adam must be a number above 0, and not -1e-08."),
        ("l2", -0.1, "The L2 penalty must be a number from 0, and not -0.1."),
        ("l2", math.inf, "The L2 penalty must be a number from 0, and not inf."),
        ("dropout", 1.0, "Dropout must be a share from 0 up to but not 1, and not 1.0."),
        ("dropout", -0.1, "Dropout must be a share from 0 up to but not 1, and not -0.1."),
    ],
)
def test_a_bad_value_is_refused_with_a_sentence(name: str, value: object, sentence: str) -> None:
    with pytest.raises(TrainingError, match=re.escape(sentence)) as caught:
        TrainingConfig(**{name: value})
    assert str(caught.value).endswith(".")


def test_a_configuration_is_frozen_and_checked_again_when_it_is_changed() -> None:
    config = TrainingConfig()
    with pytest.raises(dataclasses.FrozenInstanceError):
        config.seed = 1
    assert dataclasses.replace(config, seed=1) != config
    with pytest.raises(TrainingError):
        dataclasses.replace(config, batch_size=0)


def test_whole_numbers_do_where_fractions_may_stand() -> None:
    assert TrainingConfig(learning_rate=1, l2=0, dropout=0, initial_scale=1).learning_rate == 1
