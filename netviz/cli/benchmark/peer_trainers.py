"""Other libraries, each training the same network on the same images as its documentation shows it.

The network has 784 inputs, 256 ReLU units and 10 classes, in float32; Adam trains it, in shuffled batches of 128.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data import load_mnist
from netviz.data.batches import scale_pixels
from netviz.training import Trainer, TrainingConfig
from netviz.training.second_core import SecondCore
from netviz.training.threads import available_cores

_HIDDEN, _CLASSES, _BATCH, _RATE = 256, 10, 128, 1e-3

Epoch = Callable[[], int]
"""Trains one epoch and returns how many images that were."""


def netviz_on_one_core() -> Epoch:
    """Prepare netviz, without a window."""
    return _netviz(None)


def netviz_on_two_cores() -> Epoch:
    """Prepare netviz, without a window, with a second core for the large products."""
    return _netviz(SecondCore())


def _netviz(products: SecondCore | None) -> Epoch:
    dataset = load_mnist()
    trainer = Trainer(TrainingConfig(validation_size=0, batch_size=_BATCH), dataset, products=products)

    def epoch() -> int:
        if trainer.finished:
            trainer.extend()
        for _ in range(trainer.steps_per_epoch):
            trainer.train_batch()
        return trainer.n_training

    return epoch


def pytorch() -> Epoch:
    """Prepare PyTorch: eager, with the fused Adam, on all cores."""
    torch: Any = import_module("torch")
    torch.manual_seed(0)
    torch.set_num_threads(available_cores())
    pixels, labels = _images()
    x, y = torch.from_numpy(pixels), torch.from_numpy(labels)
    network = torch.nn.Sequential(
        torch.nn.Linear(x.shape[1], _HIDDEN), torch.nn.ReLU(), torch.nn.Linear(_HIDDEN, _CLASSES)
    )
    optimizer = torch.optim.Adam(network.parameters(), lr=_RATE, fused=True)
    loss_of = torch.nn.CrossEntropyLoss()

    def epoch() -> int:
        for chosen in torch.randperm(len(x)).split(_BATCH):
            optimizer.zero_grad(set_to_none=True)
            loss_of(network(x[chosen]), y[chosen]).backward()
            optimizer.step()
        return len(x)

    return epoch


def jax() -> Epoch:
    """Prepare JAX: each epoch is one compiled scan over all whole batches; XLA uses all cores."""
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    library: Any = import_module("jax")
    jnp = library.numpy
    pixels, labels = _images()
    x, y = jnp.asarray(pixels), jnp.asarray(labels)
    n_batches = len(labels) // _BATCH
    rng = np.random.default_rng(0)
    sizes = ((x.shape[1], _HIDDEN), (_HIDDEN, _CLASSES))
    weights = [
        (rng.normal(0.0, np.sqrt(2.0 / n_in), (n_in, n_out)).astype(np.float32), np.zeros(n_out, np.float32))
        for n_in, n_out in sizes
    ]
    zeros = library.tree.map(jnp.zeros_like, weights)
    state = (weights, zeros, zeros, jnp.zeros((), jnp.float32))

    def loss_of(network: Any, images: Any, answers: Any) -> Any:
        (kernel_1, bias_1), (kernel_2, bias_2) = network
        logits = library.nn.relu(images @ kernel_1 + bias_1) @ kernel_2 + bias_2
        chosen = jnp.take_along_axis(library.nn.log_softmax(logits), answers[:, None], axis=1)
        return -chosen.mean()

    def batch(carry: Any, chosen: Any) -> tuple[Any, Any]:
        network, first, second, step = carry
        loss, gradient = library.value_and_grad(loss_of)(network, x[chosen], y[chosen])
        step = step + 1.0
        first = library.tree.map(lambda m, g: 0.9 * m + 0.1 * g, first, gradient)
        second = library.tree.map(lambda v, g: 0.999 * v + 0.001 * g * g, second, gradient)
        network = library.tree.map(
            lambda p, m, v: p - _RATE * (m / (1 - 0.9**step)) / (jnp.sqrt(v / (1 - 0.999**step)) + 1e-8),
            network,
            first,
            second,
        )
        return (network, first, second, step), loss

    scan = library.jit(lambda carry, order: library.lax.scan(batch, carry, order))

    def epoch() -> int:
        nonlocal state
        order = rng.permutation(len(labels))[: n_batches * _BATCH].reshape(n_batches, _BATCH)
        state, losses = scan(state, order)
        losses.block_until_ready()
        return n_batches * _BATCH

    return epoch


def keras() -> Epoch:
    """Prepare Keras: `fit` with JAX if there is one, else with PyTorch, else with what Keras chooses."""
    for module, backend in (("jax", "jax"), ("torch", "torch")):
        if _is_installed(module):
            os.environ.setdefault("KERAS_BACKEND", backend)
            break
    library: Any = import_module("keras")
    pixels, labels = _images()
    layers = library.layers
    network = library.Sequential(
        [layers.Input((pixels.shape[1],)), layers.Dense(_HIDDEN, activation="relu"), layers.Dense(_CLASSES)]
    )
    network.compile(
        optimizer=library.optimizers.Adam(_RATE),
        loss=library.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )

    def epoch() -> int:
        network.fit(pixels, labels, batch_size=_BATCH, epochs=1, verbose=0)
        return len(labels)

    return epoch


def scikit_learn() -> Epoch:
    """Prepare scikit-learn: `MLPClassifier`."""
    library: Any = import_module("sklearn.neural_network")
    pixels, labels = _images()
    network = library.MLPClassifier((_HIDDEN,), batch_size=_BATCH, learning_rate_init=_RATE, random_state=0)
    classes = np.arange(_CLASSES)

    def epoch() -> int:
        network.partial_fit(pixels, labels, classes=classes)
        return len(labels)

    return epoch


def _images() -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    dataset = load_mnist()
    return scale_pixels(dataset.train_images), dataset.train_labels.astype(np.int64)


def _is_installed(module: str) -> bool:
    from importlib.util import find_spec

    return find_spec(module) is not None
