"""Evaluation of a network on images that it is not trained on, and when evaluations are due."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from netviz.data import BatchGatherer, Dataset
from netviz.nn.network import Workspace
from netviz.nn.parameters import Architecture, Parameters
from netviz.sentences import sentence
from netviz.training.errors import TrainingError
from netviz.training.metrics import Evaluation, EvaluationPoint, Split

_CHUNK = 250


class Evaluator:
    """Evaluates networks of one architecture in memory that is allocated once.

    Parameters
    ----------
    architecture : Architecture
    chunk_size : int
        Images per chunk. A chunk of the default size takes about half as long as a training step.
    """

    def __init__(self, architecture: Architecture, chunk_size: int = _CHUNK) -> None:
        self._chunk_size = chunk_size
        self._workspace = Workspace(architecture, chunk_size)
        self._gatherer = BatchGatherer(chunk_size, architecture.layer_sizes[0])

    def evaluate(
        self,
        parameters: Parameters,
        images: NDArray[np.uint8],
        labels: NDArray[np.uint8],
        indices: NDArray[np.intp] | None = None,
    ) -> Evaluation:
        """Return the mean loss and the accuracy.

        Parameters
        ----------
        parameters : Parameters
            In float32.
        images : ndarray of shape (n, n_inputs) and dtype uint8
        labels : ndarray of shape (n,) and dtype uint8
        indices : ndarray of shape (m,) and dtype intp, optional
            The images to use; by default all.

        Raises
        ------
        TrainingError
            If there are no images.
        """
        *_, result = self.evaluate_in_chunks(parameters, images, labels, indices)
        assert result is not None
        return result

    def evaluate_in_chunks(
        self,
        parameters: Parameters,
        images: NDArray[np.uint8],
        labels: NDArray[np.uint8],
        indices: NDArray[np.intp] | None = None,
    ) -> Iterator[Evaluation | None]:
        """Evaluate in chunks, so that the caller can do other work in between.

        The arguments are those of `evaluate`, and must not change before the end.

        Yields
        ------
        Evaluation or None
            None after each chunk except the last, then the evaluation.
        """
        chosen = np.arange(len(labels)) if indices is None else indices
        if not len(chosen):
            raise TrainingError(sentence("There are no images to evaluate the network on."))
        total_loss, n_correct = 0.0, 0
        for start in range(0, len(chosen), self._chunk_size):
            if start:
                yield None
            chunk = chosen[start : start + self._chunk_size]
            batch = self._gatherer.gather(images, chunk)
            loss, correct = self._workspace.loss(parameters, batch, labels.take(chunk))
            total_loss += loss * len(chunk)
            n_correct += correct
        yield Evaluation(total_loss / len(chosen), n_correct / len(chosen), len(chosen))


def evaluate_splits(
    evaluator: Evaluator,
    parameters: Parameters,
    dataset: Dataset,
    validation: NDArray[np.intp],
    splits: tuple[Split, ...],
    place: tuple[int, float],
) -> Iterator[EvaluationPoint | None]:
    """Evaluate a network on several sets of images, in chunks.

    Parameters
    ----------
    evaluator : Evaluator
    parameters : Parameters
        In float32; must not change before the end.
    dataset : Dataset
    validation : ndarray of shape (n,) and dtype intp
        The validation images among the training images.
    splits : tuple of {"validation", "test"}
    place : tuple of (int, float)
        The step and the epoch of the moment.

    Yields
    ------
    EvaluationPoint or None
        None between two chunks.
    """
    for number, split in enumerate(splits):
        if number:
            yield None
        images, labels, indices = (
            (dataset.train_images, dataset.train_labels, validation)
            if split == "validation"
            else (dataset.test_images, dataset.test_labels, None)
        )
        for result in evaluator.evaluate_in_chunks(parameters, images, labels, indices):
            yield None if result is None else EvaluationPoint(split, *place, result.loss, result.accuracy)


def evaluations_due(step: int, steps_per_epoch: int) -> tuple[Split, ...]:
    """Return the evaluations that are due after a step.

    Validation is due at the start, at batches 10, 30, 100, 300 and so on in the first half epoch, when the network
    learns fastest, and then twice an epoch. The test images are due only at the end of each epoch.

    Parameters
    ----------
    step : int
        Batches trained so far.
    steps_per_epoch : int
    """
    half = steps_per_epoch // 2
    if step > 0 and step % steps_per_epoch == 0:
        return ("validation", "test")
    if step % steps_per_epoch in (0, half) or (step < half and _is_early_mark(step)):
        return ("validation",)
    return ()


def _is_early_mark(step: int) -> bool:
    """Return whether a step is 10, 30, 100, 300, 1000 and so on."""
    while step >= 100 and step % 10 == 0:
        step //= 10
    return step in (10, 30)
