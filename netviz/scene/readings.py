"""Readings: the network's answer to each image of a set, its probability and the loss, as plain functions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data import scale_pixels
from netviz.data.image_sets import ImageSets
from netviz.formats.counting import Counting
from netviz.nn.network import forward
from netviz.nn.parameters import Parameters
from netviz.training import Snapshot

# A chunk of this size stays in the processor's cache, and no call holds the GIL for long.
_CHUNK = 500


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """The network's answers to a number of images.

    Attributes
    ----------
    answers : ndarray of shape (n,) and dtype uint8
        The class with the highest probability.
    probabilities : ndarray of shape (n,) and dtype float32
        That probability.
    losses : ndarray of shape (n,) and dtype float32
        −ln of the label's probability, in nats.
    n_classes : int
        How many classes the network can answer.
    """

    answers: NDArray[np.uint8]
    probabilities: NDArray[np.float32]
    losses: NDArray[np.float32]
    n_classes: int

    def confusion_with(self, labels: NDArray[np.uint8]) -> NDArray[np.intp]:
        """Return how many images of each label (rows) get each answer (columns), of shape (n_classes, n_classes)."""
        n = self.n_classes
        pairs = labels.astype(np.intp) * n + self.answers
        return np.bincount(pairs, minlength=n**2).reshape(n, n)


@dataclass(frozen=True, slots=True, eq=False)
class Readings(Reading):
    """The network's answers to a whole set, and the orders that they imply.

    Attributes
    ----------
    run_id, step : int
        The network: its run and the number of batches it was trained on.
    labels : ndarray of shape (n,) and dtype uint8
    by_confidence, by_loss : ndarray of shape (n,) and dtype intp
        Positions in the set, by ascending probability of the answer and by ascending loss; ties by number.
    counting : Counting
        What the step counts.
    """

    run_id: int
    step: int
    labels: NDArray[np.uint8]
    by_confidence: NDArray[np.intp]
    by_loss: NDArray[np.intp]
    counting: Counting = Counting.BATCH

    @property
    def is_wrong(self) -> NDArray[np.bool_]:
        """Whether each answer differs from the label, of shape (n,)."""
        wrong: NDArray[np.bool_] = self.answers != self.labels
        return wrong

    @property
    def confusion(self) -> NDArray[np.intp]:
        """How many images of each label (rows) get each answer (columns), of shape (n_classes, n_classes)."""
        return self.confusion_with(self.labels)


def read_images(parameters: Parameters, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> Reading:
    """Run images through a network.

    Parameters
    ----------
    parameters : Parameters
    images : ndarray of shape (n, 784) and dtype uint8
    labels : ndarray of shape (n,) and dtype uint8

    Returns
    -------
    Reading
        Not finite if the network has diverged.
    """
    n = len(labels)
    answers, probabilities, losses = np.empty(n, np.uint8), np.empty(n, np.float32), np.empty(n, np.float32)
    for start in range(0, n, _CHUNK):
        part = slice(start, start + _CHUNK)
        logits = forward(parameters, scale_pixels(images[part])).logits
        with np.errstate(over="ignore", invalid="ignore"):
            # ln Σ exp(z) − z of the label, with the largest z taken out of both, so that nothing overflows.
            logits -= logits.max(axis=1, keepdims=True)
            sums = np.exp(logits).sum(axis=1)
            answers[part] = logits.argmax(axis=1)
            probabilities[part] = 1.0 / sums
            losses[part] = np.log(sums) - logits[np.arange(len(logits)), labels[part]]
    return Reading(answers, probabilities, losses, parameters.architecture.layer_sizes[-1])


def read_numbers(parameters: Parameters, sets: ImageSets, numbers: NDArray[np.intp]) -> Reading:
    """Run images through a network, given their numbers; see `read_images`."""
    return read_images(parameters, sets.pixels(numbers), sets.labels[numbers])


def join_readings(snapshot: Snapshot, labels: NDArray[np.uint8], parts: list[Reading]) -> Readings:
    """Join the readings of a set's parts, in their order, and sort them."""
    answers = np.concatenate([part.answers for part in parts])
    probabilities = np.concatenate([part.probabilities for part in parts])
    losses = np.concatenate([part.losses for part in parts])
    return Readings(
        answers,
        probabilities,
        losses,
        parts[0].n_classes,
        snapshot.run_id,
        snapshot.step,
        labels,
        np.argsort(probabilities, kind="stable"),
        np.argsort(losses, kind="stable"),
        snapshot.counting,
    )


def sum_by_class(sets: ImageSets, numbers: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return the sum of the images of each label, of shape (n_classes, 784)."""
    n_classes = sets.dataset.n_classes
    sums = np.zeros((n_classes, sets.dataset.train_images.shape[1]))
    for start in range(0, len(numbers), _CHUNK):
        chunk = numbers[start : start + _CHUNK]
        members = (sets.labels[chunk] == np.arange(n_classes)[:, np.newaxis]).astype(np.float32)
        # Exact: 500 · 255 is far below 2²⁴, up to which float32 counts in ones.
        sums += members @ sets.pixels(chunk).astype(np.float32)
    return sums


def mean_by_class(sums: list[NDArray[np.float64]], counts: NDArray[np.intp]) -> NDArray[np.uint8]:
    """Return the average image of each label, of shape (n_classes, 784), rounded; black for a label without images.

    Parameters
    ----------
    sums : list of ndarray of shape (n_classes, 784)
        The sums of parts of the images, from `sum_by_class`.
    counts : ndarray of shape (n_classes,) and dtype intp
        The number of images of each label.
    """
    means = np.sum(sums, axis=0) / np.maximum(counts, 1)[:, np.newaxis]
    rounded: NDArray[np.uint8] = np.rint(means).astype(np.uint8)
    return rounded
