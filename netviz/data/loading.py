"""Loading a data set of any form."""

from __future__ import annotations

from pathlib import Path

from netviz.data.datasets import FILE_NAMES, Dataset, load_folder, load_mnist
from netviz.data.files import exists


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
    if path is None:
        return load_mnist()
    if is_in_mnist_form(path):
        return load_folder(path)
    # Decoding pictures takes a library that only such sets wait for.
    from netviz.data.sources.opening import open_images

    return open_images(path).dataset()


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

    ending = path.suffix.lower()
    named_idx = "idx" in path.name.lower() and "ubyte" in path.name.lower()
    return ending in (".csv", ".tsv") or named_idx or (ending == ".npz" and names_images(path))
