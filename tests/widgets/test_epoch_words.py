"""The sums that lead from a data set to a batch."""

from __future__ import annotations

import re

import pytest

from netviz.training import TrainingConfig
from netviz.widgets.runs.epoch_words import epoch_words

# The plurals come from the application's translator.
pytestmark = pytest.mark.usefixtures("qapp")


def numbers(text: str) -> list[int]:
    return [int(found.replace(",", "")) for found in re.findall(r"\d[\d,]*", text)]


@pytest.mark.parametrize(
    ("config", "n_images"),
    [
        (TrainingConfig(), 60_000),
        (TrainingConfig(batch_size=100), 60_000),
        (TrainingConfig(training_size=1000), 60_000),
        (TrainingConfig(training_size=50, validation_size=20), 70),
        (TrainingConfig(validation_size=0), 300),
    ],
)
def test_every_sum_adds_up(config: TrainingConfig, n_images: int) -> None:
    text = epoch_words(config, n_images, epoch=1, done=0)
    found = re.search(r"all ([\d,]+) training images, in ([\d,]+) batches \(([^)]*)\)", text)
    assert found is not None, text
    n_training, n_batches = numbers(found[1])[0], numbers(found[2])[0]
    count, size, *rest = numbers(found[3])
    assert n_batches == count + len(rest)
    assert n_training == count * size + sum(rest)
    divided = re.search(r"([\d,]+) = (.*?);", text)
    if divided is None:
        assert n_training == n_images
    else:
        assert numbers(divided[1])[0] == n_images == sum(numbers(divided[2]))
        assert numbers(divided[2])[:2] == [n_training, config.validation_size]
