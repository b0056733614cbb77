"""Images and labels as a file holds them, before they are made into a data set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from netviz.sentences import Sentence


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Training images or test images.

    Attributes
    ----------
    images : ndarray of shape (n, …)
        Of any numeric dtype: (n, rows, columns), also flat, or with one or three channels last.
    labels : ndarray of shape (n,) or (n, k), or None
        Numbers, one-hot rows, or nothing.
    """

    images: NDArray[Any]
    labels: NDArray[Any] | None


@dataclass(frozen=True, slots=True, eq=False)
class FoundImages:
    """What was found.

    Attributes
    ----------
    form : str
        idx, npz, csv or folder.
    name : str
        Of the data set.
    train, test : Part or None
    class_names : tuple of str or None
        In the order of the labels; None if they are numbers.
    is_emnist : bool
        Whether its files are called as those of EMNIST, whose images are transposed.
    remarks : tuple of Sentence
        What was left out.
    """

    form: str
    name: str
    train: Part | None
    test: Part | None
    class_names: tuple[str, ...] | None = None
    is_emnist: bool = False
    remarks: tuple[Sentence, ...] = ()
