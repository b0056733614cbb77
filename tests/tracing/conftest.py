"""Random networks of any shape with images, and a trained network."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from netviz.data import Dataset, scale_pixels
from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.training import Trainer, TrainingConfig

MakeTrace = Callable[..., ImageTrace]


@pytest.fixture(scope="session")
def make_trace() -> MakeTrace:
    """Return a function that traces a random image, 40% of it dark, through a random network."""

    def make(seed: int, sizes: tuple[int, ...], activation: str = "relu") -> ImageTrace:
        rng = np.random.default_rng(seed)
        architecture = Architecture(sizes, activation)
        # Scaled by the size of the input, so that logits stay small and no probability is 0 or 1.
        vector = rng.normal(0.0, 1.0, architecture.n_parameters) / np.sqrt(max(sizes[0] / 4, 4))
        image = rng.random(sizes[0])
        image[rng.random(sizes[0]) < 0.4] = 0.0
        return trace_image(Parameters(architecture, vector), image)

    return make


@pytest.fixture(scope="session")
def trained(bars: Dataset) -> ImageTrace:
    """An image in the default network, 784-256-10, after a hundred batches."""
    trainer = Trainer(TrainingConfig(batch_size=54, epochs=20, validation_size=60), bars)
    for _ in range(100):
        trainer.train_batch()
    return trace_image(trainer.snapshot().parameters, scale_pixels(bars.test_images[3]))
