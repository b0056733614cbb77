"""Loading a data set of any form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from netviz.data.datasets import FILE_NAMES, Dataset, load_folder, load_mnist
from netviz.data.errors import DataError
from netviz.data.files import exists

if TYPE_CHECKING:
    from netviz.data.sources.understanding import UnderstoodImages

DATA_ENDINGS = ("-ubyte", "-ubyte.gz", ".npz", ".npy", ".csv", ".csv.gz", ".csv.zip", ".tsv")
"""What files with images to learn from are called."""


def load_dataset(path: Path | None = None) -> Dataset:
    """Load the data set in a file or a folder, or MNIST if none is given.

    Parameters
    ----------
    path : Path, optional
        See `netviz.data.sources.opening.open_images`. A folder with the four files of MNIST is read as `load_folder`
        says.

    Returns
    -------
    Dataset

    Raises
    ------
    DataError
        If there is no data set, or it is damaged or has more classes than netviz shows.
    """
    return load_mnist() if path is None else understand_images(path).dataset()


def understand_images(path: Path) -> UnderstoodImages:
    """Read the data set in a file or a folder, and say how it is read.

    Raises
    ------
    DataError
        As `load_dataset`.
    """
    # Decoding pictures takes a library that only such sets wait for.
    from netviz.data.sources.opening import open_images
    from netviz.data.sources.understanding import UnderstoodImages

    if not is_in_mnist_form(path):
        return open_images(path)
    try:
        dataset = load_folder(path)
    except DataError as error:
        # The names are MNIST's, but the files may be packed or typed in another way.
        try:
            return open_images(path)
        except DataError:
            raise error from None
    return UnderstoodImages(
        form="idx",
        name=dataset.name,
        class_names=dataset.class_names,
        train_images=dataset.train_images,
        train_labels=dataset.train_labels,
        test_images=dataset.test_images,
        test_labels=dataset.test_labels,
        is_inverted=False,
        is_transposed=False,
        resampled_from=None,
        remarks=(),
    )


def is_in_mnist_form(path: Path) -> bool:
    """Whether a folder has the four files of MNIST under their own names.

    Raises
    ------
    DataError
        If that cannot be determined.
    """
    return all(exists(path / name) or exists(path / f"{name}.gz") for name in FILE_NAMES)


def is_data_file(path: Path) -> bool:
    """Whether a file holds images and no network, as far as its name and the names in it say."""
    from netviz.data.sources.tables import names_images

    name = path.name.lower()
    named_idx = "idx" in name and "ubyte" in name
    is_table = name.removesuffix(".gz").removesuffix(".zip").endswith((".csv", ".tsv", ".npy"))
    return is_table or named_idx or (name.endswith(".npz") and names_images(path))
