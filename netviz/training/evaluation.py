"""How well a network reads images that it is not trained on, and when that is looked at."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from netviz.data import BatchGatherer
from netviz.nn.network import Workspace
from netviz.nn.parameters import Architecture, Parameters
from netviz.training.errors import TrainingError
from netviz.training.metrics import Evaluation, Split

_CHUNK = 250


class Evaluator:
    """Evaluates networks of one architecture in memory that is allocated once.

    Parameters
    ----------
    architecture : Architecture
    chunk_size : int
        How many images are read at once. The default takes about as long as one step of training, half of it.
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
        images : ndarray of uint8 of shape (n, n_inputs)
        labels : ndarray of uint8 of shape (n,)
        indices : ndarray of intp, optional
            Which images; all if not given.

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
        """Do the same in pieces, so that whoever asks can do something else in between.

        Parameters are as in `evaluate`, and must not change before the end.

        Yields
        ------
        None after each chunk but the last, and the evaluation after that.
        """
        chosen = np.arange(len(labels)) if indices is None else indices
        if not len(chosen):
            raise TrainingError("There are no images to evaluate the network on.")
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


def evaluations_due(step: int, steps_per_epoch: int) -> tuple[Split, ...]:
    """Return what to evaluate after a step, the one place that decides it.

    Validation is due at the random start, at batches 10, 30, 100, 300 and so on while these are within the first half
    epoch, in which most is learnt, and then twice an epoch. The test images are due at the end of each epoch only.

    Parameters
    ----------
    step : int
        Batches trained.
    steps_per_epoch : int
    """
    half = steps_per_epoch // 2
    if step > 0 and step % steps_per_epoch == 0:
        return ("validation", "test")
    if step % steps_per_epoch in (0, half) or (step < half and _is_early_mark(step)):
        return ("validation",)
    return ()


def _is_early_mark(step: int) -> bool:
    """Whether a step is 10, 30, 100, 300, 1000 and so on."""
    while step >= 100 and step % 10 == 0:
        step //= 10
    return step in (10, 30)
