"""Which image, unit and pixels a student gets: chosen by the seed and the student's number alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data import COLUMNS, N_PIXELS, scale_pixels
from netviz.nn.network import forward
from netviz.tracing.arithmetic import Fixed
from netviz.tracing.connections import deltas
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.worksheets.source import SheetSource
from netviz.worksheets.tasks import (
    N_MARKED,
    CountTask,
    FlattenTask,
    LossTask,
    SoftmaxTask,
    UnitTask,
    UpdateTask,
    loss_task,
    softmax_task,
    unit_task,
    update_task,
)

_STREAM = 0x77736874
"""Keeps these random numbers apart from those of training."""

_N_CANDIDATES = 400
_OPEN = (0.1, 0.9)
"""The probability of the label in an image that is neither hopeless nor settled."""

_LEARNING_RATES = (Fixed(1, 1), Fixed(2, 1), Fixed(5, 1))
_APART = (3, 2, 1)
"""Rows between marked pixels, in order of preference, so that the lines from their letters do not meet."""

_LIT = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class Tasks:
    """The tasks of one student.

    Attributes
    ----------
    index : int
        Of the test image.
    pixels : ndarray of shape (784,) and dtype uint8
    label : int
    flatten, count, unit, softmax, update : object
    loss : LossTask or None
    """

    index: int
    pixels: NDArray[np.uint8]
    label: int
    flatten: FlattenTask
    count: CountTask
    unit: UnitTask
    softmax: SoftmaxTask
    loss: LossTask | None
    update: UpdateTask


def choose_tasks(source: SheetSource, student: int) -> Tasks:
    """Return the tasks of a student.

    Parameters
    ----------
    source : SheetSource
        See `netviz.worksheets.source.require_suitable`.
    student : int
        At least 0.

    Raises
    ------
    TracingError
        If the network's numbers are not finite.
    """
    rng = np.random.default_rng(np.random.SeedSequence((source.seed, student, _STREAM)))
    index = _choose_image(source, rng)
    pixels, label = source.dataset.test_images[index], int(source.dataset.test_labels[index])
    trace = trace_image(source.parameters, scale_pixels(pixels).astype(np.float64))
    marked = _choose_pixels(trace, rng)
    unit = int(rng.integers(trace.pre_activations[0].size))
    first, second = (int(number) for number in rng.choice(N_PIXELS, 2, replace=False))
    return Tasks(
        index,
        pixels,
        label,
        FlattenTask(first, second),
        CountTask(source.parameters.architecture.layer_sizes),
        unit_task(trace, unit, marked),
        softmax_task(trace, label),
        loss_task(trace, label, source.loss),
        update_task(
            trace,
            label,
            _LEARNING_RATES[int(rng.integers(len(_LEARNING_RATES)))],
            _one_of_largest(np.abs(trace.activations[-1]), rng),
            _one_of_largest(np.abs(deltas(trace, label)[0]), rng),
            max(marked, key=lambda pixel: float(trace.image[pixel])),
        ),
    )


def _choose_image(source: SheetSource, rng: np.random.Generator) -> int:
    """Return the index of a test image of which the network is not sure, if there is one among some hundreds."""
    images, labels = source.dataset.test_images, source.dataset.test_labels
    drawn = rng.permutation(len(images))[:_N_CANDIDATES]
    exact = source.parameters.astype(np.float64)
    passed = forward(exact, scale_pixels(images[drawn]).astype(np.float64))
    probabilities = passed.probabilities[np.arange(len(drawn)), labels[drawn]]
    is_open = np.flatnonzero((probabilities >= _OPEN[0]) & (probabilities <= _OPEN[1]))
    # The candidates are in random order.
    place = is_open[0] if is_open.size else np.nan_to_num(np.abs(probabilities - 0.5), nan=1.0).argmin()
    return int(drawn[place])


def _choose_pixels(trace: ImageTrace, rng: np.random.Generator) -> tuple[int, ...]:
    """Return five pixels with ink, in rows of their own if possible, from top to bottom."""
    order = rng.permutation(N_PIXELS)
    lit = order[trace.image[order] >= _LIT]
    brightest = order[np.argsort(-trace.image[order], kind="stable")]
    chosen: list[int] = []
    for candidates, apart in (*((lit, rows) for rows in _APART), (brightest, 0)):
        for pixel in candidates.tolist():
            is_apart = all(abs(pixel // COLUMNS - other // COLUMNS) >= apart for other in chosen)
            if len(chosen) < N_MARKED and is_apart and pixel not in chosen:
                chosen.append(pixel)
    return tuple(sorted(chosen))


def _one_of_largest(sizes: NDArray[np.float64], rng: np.random.Generator) -> int:
    """Return the index of one of the largest tenth."""
    largest = np.argsort(-sizes, kind="stable")[: max(1, sizes.size // 10)]
    return int(largest[int(rng.integers(largest.size))])
