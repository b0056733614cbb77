"""Configurations for data sets of any size."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from netviz.data.partition import largest_validation_size, partition
from netviz.session.network_checks import config_suiting, require_images
from netviz.training import TrainingConfig
from tests.conftest import make_dataset


@pytest.mark.parametrize("n_images", [10, 11, 12, 20, 95, 400])
@pytest.mark.parametrize("n_present", [1, 2, 9, 10])
@pytest.mark.parametrize("size", [0, 1, 10, 40, 5000])
def test_each_class_keeps_an_image_to_train_on(n_images: int, n_present: int, size: int) -> None:
    labels = (np.arange(n_images) % n_present).astype(np.uint8)
    small = replace(make_dataset(), train_images=np.zeros((n_images, 784), np.uint8), train_labels=labels)
    config = config_suiting(TrainingConfig(validation_size=size), small)
    assert config.validation_size == min(size, n_images // 10, largest_validation_size(labels)) // 10 * 10
    assert config.training_size <= n_images - config.validation_size
    require_images(config, small)
    partition(labels, config.validation_size, 0)
