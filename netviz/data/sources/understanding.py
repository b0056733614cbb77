"""Making a data set of what was found: brightness, size, orientation, labels, and the parts that are missing."""

from __future__ import annotations

import string
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from netviz.data.datasets import COLUMNS, DIGITS, MAX_CLASSES, MIN_CLASSES, N_PIXELS, ROWS, Dataset, load_mnist
from netviz.data.errors import DataError
from netviz.data.seeding import Stream, generator
from netviz.data.sources.found import FoundImages, Part
from netviz.sentences import Sentence, sentence

_BRIGHT = 128
_BRIGHTEST = np.float32(1e37)
"""Of all numbers: the distance of two is still a number of 32 bits."""

_N_COMPARED = 2000
_TEST_SHARE = 7
"""Of a set without test images, one in seven is set aside, as in MNIST."""


@dataclass(frozen=True, slots=True, eq=False)
class UnderstoodImages:
    """A data set, and what had to be done to the images for it.

    Attributes
    ----------
    form : str
        idx, npz, csv or folder.
    name : str
    class_names : tuple of str
    train_images, test_images : ndarray of shape (n, 784) and dtype uint8
        Bright ink on dark ground, row by row.
    train_labels, test_labels : ndarray of shape (n,) and dtype uint8
    is_inverted : bool
        Whether the ink was dark on light ground.
    is_transposed : bool
        Whether rows and columns were exchanged, as EMNIST's are.
    resampled_from : tuple of int or None
        The rows and columns of the images, if they were not 28×28.
    remarks : tuple of Sentence
        What else was decided.
    """

    form: str
    name: str
    class_names: tuple[str, ...]
    train_images: NDArray[np.uint8]
    train_labels: NDArray[np.uint8]
    test_images: NDArray[np.uint8]
    test_labels: NDArray[np.uint8]
    is_inverted: bool
    is_transposed: bool
    resampled_from: tuple[int, int] | None
    remarks: tuple[Sentence, ...]

    @property
    def counts(self) -> tuple[int, ...]:
        """How many training images there are of each class."""
        return tuple(int(n) for n in np.bincount(self.train_labels, minlength=len(self.class_names)))

    def dataset(self) -> Dataset:
        """Return the data set.

        Raises
        ------
        DataError
            If it has fewer or more classes than netviz shows.
        """
        n_classes = len(self.class_names)
        if not MIN_CLASSES <= n_classes <= MAX_CLASSES:
            raise DataError(
                sentence(
                    "{name} has {n} classes, and netviz shows {least} to {most}.",
                    name=self.name,
                    n=n_classes,
                    least=MIN_CLASSES,
                    most=MAX_CLASSES,
                )
            )
        arrays = self.train_images, self.train_labels, self.test_images, self.test_labels
        for array in arrays:
            array.flags.writeable = False
        return Dataset(self.name, self.class_names, *arrays, remarks=self.everything)

    def read_as(self, *, is_inverted: bool, is_transposed: bool) -> UnderstoodImages:
        """Return the same images with brightness, or rows and columns, read the other way."""
        images = [self.train_images, self.test_images]
        if is_inverted is not self.is_inverted:
            images = [255 - part for part in images]
        if is_transposed is not self.is_transposed:
            turned = (part.reshape(-1, ROWS, COLUMNS).transpose(0, 2, 1) for part in images)
            images = [np.ascontiguousarray(part).reshape(-1, N_PIXELS) for part in turned]
        return replace(
            self,
            train_images=images[0],
            test_images=images[1],
            is_inverted=is_inverted,
            is_transposed=is_transposed,
        )

    @property
    def everything(self) -> tuple[Sentence, ...]:
        """All that was done to the images, as sentences."""
        found = []
        if self.is_inverted:
            found.append(sentence("The ink is dark on light ground, so the brightness is inverted."))
        if self.is_transposed:
            found.append(sentence("Rows and columns are exchanged in the files, so they are exchanged back."))
        if self.resampled_from is not None:
            rows, columns = self.resampled_from
            found.append(sentence("The images of {rows}×{columns} are resampled to 28×28.", rows=rows, columns=columns))
        return (*found, *self.remarks)


def understand(path: Path, found: FoundImages) -> UnderstoodImages:
    """Make a data set of what was found.

    Raises
    ------
    DataError
        If the images are no pictures, or there are no labels at all.
    """
    remarks: list[Sentence] = list(found.remarks)
    train, test = _usable(path, found.train, "train", remarks), _usable(path, found.test, "test", remarks)
    if train is None and test is None:
        raise DataError(sentence("{path} has images without labels, so there is nothing to learn from.", path=path))
    pictures = [None if part is None else _pictures(path, _real(path, part.images)) for part in (train, test)]
    shape = next(images.shape[1:] for images in pictures if images is not None)
    parts = [None if images is None else _as_bytes(images) for images in pictures]
    scaled = [None if images is None else _resampled(images) for images in parts]
    sample = next(images for images in scaled if images is not None and len(images))
    is_inverted = _is_dark_on_light(sample)
    if is_inverted:
        scaled = [None if images is None else 255 - images for images in scaled]
    names, labels = _named(found, [None if part is None else _labels(path, part) for part in (train, test)])
    is_transposed = found.is_emnist or _looks_transposed(scaled, labels, names)
    if is_transposed:
        scaled = [None if images is None else images.transpose(0, 2, 1) for images in scaled]
    flat = [None if images is None else np.ascontiguousarray(images).reshape(-1, N_PIXELS) for images in scaled]
    divided = _divided(flat, labels, remarks)
    resampled = None if shape == (ROWS, COLUMNS) else (int(shape[0]), int(shape[1]))
    return UnderstoodImages(
        found.form, found.name, names, *divided, is_inverted, is_transposed, resampled, tuple(remarks)
    )


def _usable(path: Path, part: Part | None, name: str, remarks: list[Sentence]) -> Part | None:
    """Return a part that has images and labels."""
    if part is None or not len(part.images):
        return None
    if part.labels is None:
        if name == "test":
            remarks.append(sentence("The test images have no labels, so they are left out."))
        else:
            remarks.append(sentence("The training images have no labels, so they are left out."))
        return None
    if len(part.labels) != len(part.images):
        raise DataError(
            sentence(
                "{path} holds {n_images:,} images, but {n_labels:,} labels.",
                path=path,
                n_images=len(part.images),
                n_labels=len(part.labels),
            )
        )
    return part


def _pictures(path: Path, images: NDArray[Any]) -> NDArray[Any]:
    """Return images of shape (n, rows, columns), whichever shape they had."""
    if images.ndim == 4 and images.shape[-1] in (1, 3, 4):
        # Colors become brightness; a fourth channel is how opaque they are.
        images = images[..., : min(images.shape[-1], 3)].mean(axis=-1)
    elif images.ndim == 4 and images.shape[1] in (1, 3):
        images = images.mean(axis=1)
    if images.ndim == 2:
        side = round(images.shape[1] ** 0.5)
        if side * side == images.shape[1]:
            images = images.reshape(-1, side, side)
    if images.ndim != 3 or not images.shape[1] or not images.shape[2]:
        shape = "×".join(str(size) for size in images.shape[:6])
        raise DataError(sentence("{path} holds an array {shape}, which is no row of images.", path=path, shape=shape))
    return images


def _real(path: Path, images: NDArray[Any]) -> NDArray[Any]:
    """Return the images if float32 can hold their numbers; what is not a number counts as dark."""
    is_real = images.dtype.kind in "buif"
    known = np.abs(images[~np.isnan(images)]) if images.dtype.kind == "f" else np.zeros(1)
    if not is_real or known.max(initial=0.0) > np.finfo(np.float32).max:
        text = sentence("{path} holds numbers that no picture has; save them as real numbers from 0 to 255.", path=path)
        raise DataError(text)
    return images


def _as_bytes(images: NDArray[Any]) -> NDArray[np.uint8]:
    """Return brightness from 0 to 255, whichever range it had: 0 to 1, to 16 or to 255, or around 0."""
    if images.dtype == np.uint8 and int(images.max(initial=0)) > 64:
        return images
    values = np.nan_to_num(images.astype(np.float32))
    if not np.abs(values).max(initial=0.0) < _BRIGHTEST:
        values = values.clip(-_BRIGHTEST, _BRIGHTEST)
    low, high = float(values.min(initial=0.0)), float(values.max(initial=0.0))
    if low >= 0.0:
        # Whole steps: a set of digits may lack the brightest by chance.
        top = next((top for top in (1.0, 15.0, 16.0, 255.0) if high <= top), high)
        low, high = 0.0, top
    scaled = (values - low) / max(high - low, 1e-12) * 255.0
    return scaled.round().clip(0, 255).astype(np.uint8)


def _resampled(images: NDArray[np.uint8]) -> NDArray[np.uint8]:
    if images.shape[1:] == (ROWS, COLUMNS):
        return images
    size = (COLUMNS, ROWS)
    return np.stack([np.asarray(Image.fromarray(image).resize(size, Image.Resampling.BICUBIC)) for image in images])


def _is_dark_on_light(images: NDArray[np.uint8]) -> bool:
    """Whether the borders of most images are bright."""
    some = images[:_N_COMPARED]
    border = np.concatenate((some[:, 0], some[:, -1], some[:, :, 0], some[:, :, -1]), axis=1)
    return bool(np.median(np.median(border, axis=1)) >= _BRIGHT)


_LARGEST_LABEL = 2.0**53
"""Larger and infinite ones are no numbers of classes, and no int64."""


def _labels(path: Path, part: Part) -> NDArray[np.int64]:
    """Return labels as whole numbers: from one-hot rows, a column, the first of several columns, or floats."""
    assert part.labels is not None
    labels = np.asarray(part.labels)
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    elif labels.ndim == 2:
        is_one_hot = bool(np.isin(labels, (0, 1)).all() and (labels.sum(axis=1) == 1).all())
        labels = labels.argmax(axis=1) if is_one_hot else labels[:, 0]
    are_whole = labels.ndim == 1 and labels.dtype.kind in "iufb" and np.array_equal(labels, np.round(labels))
    if not are_whole or bool((np.abs(labels.astype(np.float64)) > _LARGEST_LABEL).any()):
        raise DataError(sentence("{path} has labels that are not whole numbers.", path=path))
    return labels.astype(np.int64)


def _named(
    found: FoundImages, labels: list[NDArray[np.int64] | None]
) -> tuple[tuple[str, ...], list[NDArray[np.uint8] | None]]:
    """Return the names of the classes, and the labels counted from 0."""
    used = np.unique(np.concatenate([part for part in labels if part is not None]))
    if len(used) > MAX_CLASSES:
        raise DataError(
            sentence("{name} has {n:,} different labels, too many for classes.", name=found.name, n=len(used))
        )
    if found.class_names is not None:
        names: tuple[str, ...] = found.class_names
        numbers = np.arange(len(names))
        if used[0] < 0 or used[-1] >= len(names):
            # The names are in the order of the labels, which may begin at another number.
            if len(used) != len(names):
                raise DataError(
                    sentence(
                        "{name} has labels from {first} to {last}, but its classes have {n} names.",
                        name=found.name,
                        first=int(used[0]),
                        last=int(used[-1]),
                        n=len(names),
                    )
                )
            numbers = used
    elif used[0] >= 0 and used[-1] < len(DIGITS):
        # Digits, of which some may be missing.
        numbers = np.arange(max(int(used[-1]) + 1, 2))
        names = tuple(str(number) for number in numbers)
    elif found.is_emnist and len(used) == len(string.ascii_uppercase):
        numbers, names = used, tuple(string.ascii_uppercase)
    else:
        numbers, names = used, tuple(str(number) for number in used)
    counted = [None if part is None else np.searchsorted(numbers, part).astype(np.uint8) for part in labels]
    return names, counted


def _looks_transposed(
    images: list[NDArray[np.uint8] | None], labels: list[NDArray[np.uint8] | None], names: tuple[str, ...]
) -> bool:
    """Whether digits are more like MNIST's when their rows and columns are exchanged."""
    if names != DIGITS:
        return False
    few = slice(0, _N_COMPARED)
    some = next((part, own) for part, own in zip(images, labels, strict=True) if part is not None and own is not None)
    upright = turned = 0.0
    for label in range(len(DIGITS)):
        ours = some[0][few][some[1][few] == label]
        if not len(ours):
            continue
        theirs = _mean_digits()[label]
        mean = ours.mean(axis=0)
        if np.ptp(mean) == 0:
            # A blank image is like none.
            continue
        upright += float(np.corrcoef(mean.ravel(), theirs)[0, 1])
        turned += float(np.corrcoef(mean.T.ravel(), theirs)[0, 1])
    return turned > upright + 1.0


@cache
def _mean_digits() -> NDArray[np.float64]:
    """Return the mean of some images of each of MNIST's digits, of shape (10, 784)."""
    mnist = load_mnist()
    images, labels = mnist.train_images[:_N_COMPARED], mnist.train_labels[:_N_COMPARED]
    return np.array([images[labels == label].mean(axis=0) for label in range(len(DIGITS))])


def _divided(
    images: list[NDArray[np.uint8] | None], labels: list[NDArray[np.uint8] | None], remarks: list[Sentence]
) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]:
    """Return training and test images, one part divided if the other is missing."""
    (train, test), (train_labels, test_labels) = images, labels
    if train is not None and test is not None and train_labels is not None and test_labels is not None:
        return train, train_labels, test, test_labels
    whole, own = (train, train_labels) if train is not None else (test, test_labels)
    assert whole is not None
    assert own is not None
    order = generator(0, Stream.PARTITION).permutation(len(own))
    n_test = max(len(own) // _TEST_SHARE, 1)
    remarks.append(sentence("There is only one part, so {n:,} images of it are set aside for testing.", n=n_test))
    held, rest = np.sort(order[:n_test]), np.sort(order[n_test:])
    return whole[rest], own[rest], whole[held], own[held]
