"""MNIST, and any other data set in files of the same form: Fashion-MNIST, KMNIST, a class's own digits."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netviz.data.errors import DataError
from netviz.data.files import is_there, open_binary, require_folder
from netviz.data.idx import read_idx
from netviz.resources import ResourceError, resource_path

IMAGE_SHAPE = (28, 28)
"""Shape of every image."""

ROWS, COLUMNS = IMAGE_SHAPE
"""Rows and columns of every image: the pixel in row r and column c has the flat index COLUMNS·r + c."""

N_PIXELS = ROWS * COLUMNS
"""Pixels of every image, 784."""

N_CLASSES = 10
"""Classes of every data set."""

_TRAIN_IMAGES = "train-images-idx3-ubyte"
_TRAIN_LABELS = "train-labels-idx1-ubyte"
_TEST_IMAGES = "t10k-images-idx3-ubyte"
_TEST_LABELS = "t10k-labels-idx1-ubyte"
_CLASS_NAMES = "labels.txt"

FILE_NAMES = (_TRAIN_IMAGES, _TRAIN_LABELS, _TEST_IMAGES, _TEST_LABELS)
"""The four files of a data set; each may have .gz behind its name."""

_MAX_TEXT_BYTES = 1 << 16


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """Images and their labels, as they lie in the files.

    Attributes
    ----------
    name : str
        What the data set is called: "MNIST", or its folder's name.
    class_names : tuple of str
        Ten names, in the order of the labels.
    train_images : NDArray[np.uint8]
        Of shape (n_train, 784), intensities from 0 to 255, row after row of each image; read-only.
    train_labels : NDArray[np.uint8]
        Of shape (n_train,), from 0 to 9; read-only.
    test_images : NDArray[np.uint8]
        Of shape (n_test, 784); read-only.
    test_labels : NDArray[np.uint8]
        Of shape (n_test,); read-only.
    """

    name: str
    class_names: tuple[str, ...]
    train_images: NDArray[np.uint8]
    train_labels: NDArray[np.uint8]
    test_images: NDArray[np.uint8]
    test_labels: NDArray[np.uint8]


def load_dataset(directory: Path | None = None) -> Dataset:
    """Load the data set of a folder, or MNIST if none is named.

    Parameters
    ----------
    directory : Path, optional
        See `load_folder`.

    Returns
    -------
    Dataset
        All images and labels.

    Raises
    ------
    DataError
        If a file is missing or damaged.
    """
    return load_mnist() if directory is None else load_folder(directory)


def load_mnist() -> Dataset:
    """Load the MNIST that comes with the program: 60,000 training and 10,000 test images.

    Returns
    -------
    Dataset
        MNIST, with the names "0" to "9".

    Raises
    ------
    DataError
        If a file is missing, or its SHA-256 sum is not the one in ``SHA256SUMS``.
    """
    try:
        directory = resource_path("mnist")
    except ResourceError as error:
        raise DataError(str(error)) from None
    return _load(directory, "MNIST", _read_sums(directory / "SHA256SUMS"))


def load_folder(directory: Path) -> Dataset:
    """Load a data set from a folder that has the four files of MNIST.

    Parameters
    ----------
    directory : Path
        A folder with ``train-images-idx3-ubyte``, ``train-labels-idx1-ubyte``, ``t10k-images-idx3-ubyte`` and
        ``t10k-labels-idx1-ubyte``, each as it is or compressed, with ``.gz`` after its name (where both are there, the
        uncompressed one is read). A file ``labels.txt`` may name the ten classes, one a line, in UTF-8.

    Returns
    -------
    Dataset
        The data set, named after the folder.

    Raises
    ------
    DataError
        If the folder or a file is missing, unreadable or damaged, the images are not 28×28, there are not as many
        labels as images, or a label is above 9.
    """
    require_folder(directory)
    return _load(directory, directory.resolve().name or str(directory), {})


def _load(directory: Path, name: str, sums: dict[str, str]) -> Dataset:
    class_names = _read_class_names(directory / _CLASS_NAMES)
    train_images, train_labels = _read_pair(directory, _TRAIN_IMAGES, _TRAIN_LABELS, sums)
    test_images, test_labels = _read_pair(directory, _TEST_IMAGES, _TEST_LABELS, sums)
    return Dataset(name, class_names, train_images, train_labels, test_images, test_labels)


def _read_pair(
    directory: Path, images_name: str, labels_name: str, sums: dict[str, str]
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Read images, flattened to (n, 784), and their n labels."""
    labels_path = _find(directory, labels_name)
    images_path = _find(directory, images_name)
    labels = read_idx(labels_path, item_shape=(), sha256=sums.get(labels_name))
    images = read_idx(images_path, item_shape=IMAGE_SHAPE, sha256=sums.get(images_name))
    if len(images) != len(labels):
        raise DataError(f"{images_path} holds {len(images)} images, but {labels_path} holds {len(labels)} labels.")
    if len(images) == 0:
        raise DataError(f"{images_path} holds no images.")
    if labels.max() >= N_CLASSES:
        position = int(np.argmax(labels >= N_CLASSES))
        raise DataError(f"{labels_path} has the label {labels[position]} at index {position}, but labels are 0 to 9.")
    return images.reshape(len(images), N_PIXELS), labels


def _find(directory: Path, name: str) -> Path:
    for path in (directory / name, directory / f"{name}.gz"):
        if is_there(path):
            return path
    raise DataError(f"The folder {directory} has neither {name} nor {name}.gz.")


def _read_class_names(path: Path) -> tuple[str, ...]:
    if not is_there(path):
        return tuple(str(label) for label in range(N_CLASSES))
    names = tuple(name for line in _read_text(path).splitlines() if (name := line.strip()))
    if len(names) != N_CLASSES:
        raise DataError(f"{path} names {len(names)} classes, but {N_CLASSES} are needed, one a line.")
    return names


def _read_sums(path: Path) -> dict[str, str]:
    """Read a file as ``sha256sum`` writes it: on each line a sum, two spaces, a name."""
    fields = [line.split() for line in _read_text(path).splitlines()]
    sums = {name: digest for digest, name in (pair for pair in fields if len(pair) == 2)}
    missing = {_TRAIN_IMAGES, _TRAIN_LABELS, _TEST_IMAGES, _TEST_LABELS} - sums.keys()
    if missing:
        raise DataError(f"{path} has no sum for {', '.join(sorted(missing))}, so install netviz again.")
    return sums


def _read_text(path: Path) -> str:
    with open_binary(path) as stream:
        encoded = stream.read(_MAX_TEXT_BYTES + 1)
    if len(encoded) > _MAX_TEXT_BYTES:
        raise DataError(f"{path} is longer than {_MAX_TEXT_BYTES} bytes.")
    try:
        return encoded.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DataError(f"{path} is not a text in UTF-8.") from None
