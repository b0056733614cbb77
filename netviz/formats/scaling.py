"""How the inputs of a network are made from intensities from 0 to 1, and how that is folded into its first layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.sentences import Sentence, sentence

FloatArray = NDArray[np.float64]

_ROWS = 28


@dataclass(frozen=True, slots=True, eq=False)
class Scaling:
    """The input that a network expects for an intensity x: ``scale * x + shift``.

    Attributes
    ----------
    name : str
        unit, raw, standard, symmetric, inverted, inverted_raw, or own for numbers that only this file uses.
    scale, shift : float or ndarray of shape (n_inputs,)
    is_transposed : bool
        Whether the inputs are ordered column by column instead of row by row.
    """

    name: str
    scale: float | FloatArray = 1.0
    shift: float | FloatArray = 0.0
    is_transposed: bool = False

    def then(self, scale: float | FloatArray, shift: float | FloatArray) -> Scaling:
        """Return the scaling followed by another one, as in a network that normalizes its inputs itself.

        The name stays: it says what the inputs are before that.
        """
        return Scaling(self.name, self.scale * scale, self.shift * scale + shift, self.is_transposed)

    def transposed(self) -> Scaling:
        """Return the same scaling for inputs that are ordered column by column."""
        return Scaling(self.name, self.scale, self.shift, is_transposed=True)


MNIST_MEAN, MNIST_DEVIATION = 0.1307, 0.3081
"""Of all training pixels, as PyTorch's examples round them."""

SCALINGS: dict[str, Scaling] = {
    scaling.name: scaling
    for scaling in (
        Scaling("unit"),
        Scaling("raw", 255.0),
        Scaling("standard", 1.0 / MNIST_DEVIATION, -MNIST_MEAN / MNIST_DEVIATION),
        Scaling("symmetric", 2.0, -1.0),
        Scaling("inverted", -1.0, 1.0),
        Scaling("inverted_raw", -255.0, 255.0),
    )
}
"""The scalings that are in use, by name: 0…1, 0…255, of mean 0 and deviation 1, −1…1, and dark ink on light paper."""


def transposition(n_inputs: int) -> NDArray[np.intp]:
    """Return for each place of an image that is ordered row by row its place in the column-by-column order."""
    n_columns = n_inputs // _ROWS
    return np.arange(n_inputs).reshape(n_columns, _ROWS).T.ravel()


def fold(kernel: FloatArray, bias: FloatArray, scaling: Scaling) -> tuple[FloatArray, FloatArray]:
    """Return a first layer that does for intensities what the given one does for scaled inputs.

    With x' = s·x + t: z = Σ w·x' + b = Σ (s·w)·x + (b + Σ t·w).

    Parameters
    ----------
    kernel : ndarray of shape (n_inputs, n_units)
    bias : ndarray of shape (n_units,)
    scaling : Scaling

    Returns
    -------
    kernel, bias : ndarray
        Of the same shapes, in float64.
    """
    scale = np.broadcast_to(np.asarray(scaling.scale, np.float64), kernel.shape[:1])
    shift = np.broadcast_to(np.asarray(scaling.shift, np.float64), kernel.shape[:1])
    weights = np.asarray(kernel, np.float64)
    folded, added = scale[:, np.newaxis] * weights, shift @ weights + bias
    if scaling.is_transposed:
        folded = folded[transposition(len(folded))]
    return folded, added


def in_words(scaling: Scaling) -> Sentence:
    """Return what the inputs are, in a few words."""
    words = {
        "unit": sentence("from 0 to 1"),
        "raw": sentence("from 0 to 255"),
        "standard": sentence("standardized (mean 0, standard deviation 1)"),
        "symmetric": sentence("from −1 to 1"),
        "inverted": sentence("from 0 to 1, dark ink on light paper"),
        "inverted_raw": sentence("from 0 to 255, dark ink on light paper"),
    }[scaling.name]
    return sentence("{words}, column by column", words=words) if scaling.is_transposed else words
