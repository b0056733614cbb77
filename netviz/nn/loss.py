"""Softmax and cross-entropy, computed together, and the L2 penalty.

Softmax with categorical cross-entropy is the only pair of output and loss here. For this pair the derivative of the
loss with respect to the logits is simply ``probabilities - one_hot(label)`` (Bishop, "Pattern Recognition and Machine
Learning", 2006, eq. 4.109); sigmoid with binary cross-entropy and identity with half the squared error share that
form. Any other pair needs the derivative of the output function and must not use these functions.

The loss is computed from logits, never from probabilities: log(exp(z)) loses all digits if a probability underflows.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.nn.memory import FloatArray
from netviz.nn.parameters import Parameters

NEGLIGIBLE = 1e-11
"""Probabilities below this count as 0 in the derivative."""


def softmax(logits: FloatArray) -> FloatArray:
    """Return the probabilities of logits.

    Parameters
    ----------
    logits : ndarray of shape (n, n_classes)

    Returns
    -------
    ndarray of shape (n, n_classes)
        Each row is positive and sums to 1. Subtracting the largest logit first leaves the result unchanged and keeps
        exp from overflowing.
    """
    probabilities: FloatArray = np.exp(logits - logits.max(axis=1, keepdims=True))
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    return probabilities


def cross_entropy(logits: FloatArray, labels: NDArray[np.integer[Any]]) -> FloatArray:
    """Return the loss of each image, -log(probability of its label).

    Parameters
    ----------
    logits : ndarray of shape (n, n_classes)
    labels : ndarray of shape (n,) and integer dtype
        From 0 to n_classes - 1.

    Returns
    -------
    ndarray of shape (n,)
        In nats, at least 0.
    """
    shifted = logits - logits.max(axis=1, keepdims=True)
    losses: FloatArray = np.log(np.exp(shifted).sum(axis=1)) - shifted[np.arange(len(labels)), labels]
    return losses


def softmax_cross_entropy(
    logits: FloatArray, labels: NDArray[np.integer[Any]], deltas: FloatArray | None = None
) -> tuple[float, int]:
    """Return the summed loss of a batch and the number of correctly classified images, and compute the derivative.

    Parameters
    ----------
    logits : ndarray of shape (n_classes, n)
        One column per image, so that sums over classes run along whole rows. Overwritten.
    labels : ndarray of shape (n,) and integer dtype
        From 0 to n_classes - 1.
    deltas : ndarray of shape (n_classes, n), optional
        Receives the derivative of the summed loss with respect to the logits, ``probabilities - one_hot(labels)``.
        May be `logits` itself.

    Returns
    -------
    loss : float
        The sum of the images' cross-entropies, in nats; NaN or infinite if a logit is.
    n_correct : int
        Images whose largest logit is that of their label; of equal logits the first counts.
    """
    columns = np.arange(len(labels))
    n_correct = int(np.count_nonzero(logits.argmax(axis=0) == labels))
    # Reductions are called as ufuncs: in a batch of one millisecond, the overhead of the methods is measurable.
    np.subtract(logits, np.maximum.reduce(logits, axis=0), out=logits)
    log_numerators = logits[labels, columns]
    if deltas is None:
        deltas = logits
    np.exp(logits, out=deltas)
    normalizers = np.add.reduce(deltas, axis=0)
    # Each image's loss is accurate to float32; summing in float64 keeps that accuracy however many images there are.
    loss = float(np.add.reduce(np.log(normalizers) - log_numerators, dtype=np.float64))
    np.divide(deltas, normalizers, out=deltas)
    # Such probabilities vanish beside one near 1 in float32, but their products and the squares of these would be
    # subnormal numbers, with which arithmetic is many times slower.
    np.multiply(deltas, deltas >= NEGLIGIBLE, out=deltas)
    deltas[labels, columns] -= 1.0
    return loss, n_correct


def l2_penalty(parameters: Parameters, l2: float) -> float:
    """Return l2 / 2 · (sum of all squared weights); biases are not penalized.

    Parameters
    ----------
    parameters : Parameters
    l2 : float
        The strength λ, at least 0. The derivative of the penalty with respect to a weight w is λ·w.
    """
    squares = (float(np.sum(np.square(kernel, dtype=np.float64))) for kernel in parameters.kernels_by_unit)
    return 0.5 * l2 * sum(squares)
