"""MNIST, and other data sets in the same file format: Fashion-MNIST, KMNIST, the digits of a school class."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netviz.data.errors import DataError
from netviz.data.files import exists, open_binary, require_folder
from netviz.data.idx import read_idx
from netviz.resources import ResourceError, resource_path
from netviz.sentences import Sentence, in_class_words, printable, sentence, sentence_of

IMAGE_SHAPE = (28, 28)
"""Shape of every image."""

ROWS, COLUMNS = IMAGE_SHAPE
"""Rows and columns of every image: the pixel in row r and column c has the flat index COLUMNS·r + c."""

N_PIXELS = ROWS * COLUMNS
"""Pixels of every image, 784."""

MIN_CLASSES, MAX_CLASSES = 2, 62
"""How many classes a data set can have: at most the digits, the capital and the small letters."""

DIGITS = tuple("0123456789")
"""The names of MNIST's classes."""


def are_digits(class_names: Iterable[str]) -> bool:
    """Return whether the classes are digits: sentences then speak of digits, else of classes."""
    return set(class_names) <= set(DIGITS)


def worded(text: str, class_names: Iterable[str]) -> str:
    """Return a sentence about digits, or the head of a column, in the words for these classes."""
    if are_digits(class_names):
        return text
    if not isinstance(text, Sentence):
        return in_class_words(text)
    names = tuple(class_names)
    arguments = {
        key: worded(value, names) if isinstance(value, Sentence) else value for key, value in text.arguments.items()
    }
    return Sentence(in_class_words(text.template), arguments, text.comment)


_TRAIN_IMAGES = "train-images-idx3-ubyte"
_TRAIN_LABELS = "train-labels-idx1-ubyte"
_TEST_IMAGES = "t10k-images-idx3-ubyte"
_TEST_LABELS = "t10k-labels-idx1-ubyte"
_CLASS_NAMES = "labels.txt"

FILE_NAMES = (_TRAIN_IMAGES, _TRAIN_LABELS, _TEST_IMAGES, _TEST_LABELS)
"""The four files of a data set; each may be compressed, with .gz after its name."""

_MAX_TEXT_BYTES = 1 << 16


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """Images and their labels, in the order of the files. All arrays are read-only.

    Attributes
    ----------
    name : str
        "MNIST", or the name of the folder, printable.
    class_names : tuple of str
        From 2 to 62 names, in the order of the labels, printable.
    train_images : ndarray of shape (n_train, 784) and dtype uint8
        Intensities from 0 to 255, each image row by row.
    train_labels : ndarray of shape (n_train,) and dtype uint8
        Indices of class names.
    test_images : ndarray of shape (n_test, 784) and dtype uint8
    test_labels : ndarray of shape (n_test,) and dtype uint8
    remarks : tuple of Sentence
        What was done to make a data set of the files.
    """

    name: str
    class_names: tuple[str, ...]
    train_images: NDArray[np.uint8]
    train_labels: NDArray[np.uint8]
    test_images: NDArray[np.uint8]
    test_labels: NDArray[np.uint8]
    remarks: tuple[Sentence, ...] = ()

    def __post_init__(self) -> None:
        """Make names printable: they go to terminals, windows and files, and the disk's need not even be UTF-8."""
        object.__setattr__(self, "name", printable(self.name))
        object.__setattr__(self, "class_names", tuple(map(printable, self.class_names)))

    @property
    def n_classes(self) -> int:
        """The number of classes."""
        return len(self.class_names)

    def with_classes(self, n_classes: int) -> Dataset:
        """Return the same images, with the digits that none of them shows as further classes.

        Without such digits up to `n_classes`, the data set returns itself.
        """
        if not self.n_classes < n_classes <= len(DIGITS) or self.class_names != DIGITS[: self.n_classes]:
            return self
        return replace(self, class_names=DIGITS[:n_classes])


def load_mnist() -> Dataset:
    """Load the MNIST that comes with netviz: 60,000 training and 10,000 test images.

    Returns
    -------
    Dataset
        With the class names "0" to "9".

    Raises
    ------
    DataError
        If a file is missing, or its SHA-256 checksum differs from that in ``SHA256SUMS``.
    """
    try:
        directory = resource_path("mnist")
    except ResourceError as error:
        raise DataError(sentence_of(error)) from None
    return _load(directory, "MNIST", _read_sums(directory / "SHA256SUMS"))


def load_folder(directory: Path) -> Dataset:
    """Load a data set from a folder with the four files of MNIST.

    Parameters
    ----------
    directory : Path
        A folder with ``train-images-idx3-ubyte``, ``train-labels-idx1-ubyte``, ``t10k-images-idx3-ubyte`` and
        ``t10k-labels-idx1-ubyte``, each uncompressed or compressed, with ``.gz`` after its name (if both exist, the
        uncompressed file is read). An optional file ``labels.txt`` names the classes, 2 to 62, one per line, in UTF-8;
        without it, they are the digits from 0 to the largest label, at most 9.

    Returns
    -------
    Dataset
        Named after the folder.

    Raises
    ------
    DataError
        If the folder or a file is missing, unreadable or damaged, the images are not 28×28, the numbers of images and
        labels differ, or a label has no class.
    """
    require_folder(directory)
    return _load(directory, directory.resolve().name or str(directory), {})


def _load(directory: Path, name: str, sums: dict[str, str]) -> Dataset:
    names = read_class_names(directory)
    n_classes = len(names or DIGITS)
    train_images, train_labels = _read_pair(directory, _TRAIN_IMAGES, _TRAIN_LABELS, sums, n_classes)
    test_images, test_labels = _read_pair(directory, _TEST_IMAGES, _TEST_LABELS, sums, n_classes)
    if names is None:
        largest = int(max(train_labels.max(), test_labels.max()))
        names = DIGITS[: max(largest + 1, MIN_CLASSES)]
    return Dataset(name, names, train_images, train_labels, test_images, test_labels)


def _read_pair(
    directory: Path, images_name: str, labels_name: str, sums: dict[str, str], n_classes: int
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Read images, flattened to shape (n, 784), and their n labels."""
    labels_path = _find(directory, labels_name)
    images_path = _find(directory, images_name)
    labels = read_idx(labels_path, item_shape=(), sha256=sums.get(labels_name))
    images = read_idx(images_path, item_shape=IMAGE_SHAPE, sha256=sums.get(images_name))
    if len(images) != len(labels):
        raise DataError(
            sentence(
                "{images_path} holds {n_images} images, but {labels_path} holds {n_labels} labels.",
                images_path=images_path,
                n_images=len(images),
                labels_path=labels_path,
                n_labels=len(labels),
            )
        )
    if len(images) == 0:
        raise DataError(sentence("{path} holds no images.", path=images_path))
    if labels.max() >= n_classes:
        index = int(np.argmax(labels >= n_classes))
        raise DataError(
            sentence(
                "{path} has the label {label} at index {index}, but labels are 0 to {last}.",
                path=labels_path,
                label=int(labels[index]),
                index=index,
                last=n_classes - 1,
            )
        )
    return images.reshape(len(images), N_PIXELS), labels


def _find(directory: Path, name: str) -> Path:
    for path in (directory / name, directory / f"{name}.gz"):
        if exists(path):
            return path
    raise DataError(
        sentence("The folder {directory} has neither {name} nor {name}.gz.", directory=directory, name=name)
    )


def read_class_names(directory: Path) -> tuple[str, ...] | None:
    """Return the names of the classes in the file ``labels.txt`` of a folder; None without such a file.

    Raises
    ------
    DataError
        If the file cannot be read, or names too few or too many classes.
    """
    path = directory / _CLASS_NAMES
    if not exists(path):
        return None
    names = tuple(name for line in _read_text(path).splitlines() if (name := line.strip()))
    if not MIN_CLASSES <= len(names) <= MAX_CLASSES:
        raise DataError(
            sentence(
                "{path} names {n} classes, but must name {least} to {most}, one per line.",
                path=path,
                n=len(names),
                least=MIN_CLASSES,
                most=MAX_CLASSES,
            )
        )
    return names


def _read_sums(path: Path) -> dict[str, str]:
    """Read a file in the format of ``sha256sum``: on each line a checksum, two spaces, and a name."""
    fields = [line.split() for line in _read_text(path).splitlines()]
    sums = {name: digest for digest, name in (pair for pair in fields if len(pair) == 2)}
    missing = {_TRAIN_IMAGES, _TRAIN_LABELS, _TEST_IMAGES, _TEST_LABELS} - sums.keys()
    if missing:
        raise DataError(
            sentence(
                "{path} has no checksum for {names}, so reinstall netviz.",
                path=path,
                names=", ".join(sorted(missing)),
            )
        )
    return sums


def _read_text(path: Path) -> str:
    with open_binary(path) as stream:
        encoded = stream.read(_MAX_TEXT_BYTES + 1)
    if len(encoded) > _MAX_TEXT_BYTES:
        raise DataError(sentence("{path} is longer than {limit} bytes.", path=path, limit=_MAX_TEXT_BYTES))
    try:
        return encoded.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DataError(sentence("{path} is not a UTF-8 text file.", path=path)) from None
