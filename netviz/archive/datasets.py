"""The data set of a session file: in the file, at hand, or where it came from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netviz.archive.container import Members
from netviz.archive.errors import ArchiveError
from netviz.archive.identity import checksum
from netviz.archive.records import DataRecord
from netviz.data import Dataset, load_dataset
from netviz.data.datasets import N_PIXELS
from netviz.sentences import sentence

_PARTS = ("train", "test")


def find_dataset(members: Members, record: DataRecord, at_hand: Dataset | None) -> Dataset:
    """Return the data set of a session.

    Raises
    ------
    ArchiveError
        If it is neither in the file nor found elsewhere.
    """
    if at_hand is not None and _is_same(at_hand, record):
        return at_hand
    if record.is_inside:
        return _inside(members, record)
    place = Path(record.origin) if record.origin else None
    try:
        found = load_dataset(place)
    except (OSError, ValueError):
        found = None
    if found is not None and _is_same(found, record):
        return found
    raise ArchiveError(
        sentence(
            "{name} needs the images of {data}, which are not where they were: open that data set first, then this "
            "file.",
            name=members.path.name,
            data=record.name[:100],
        )
    )


def _is_same(dataset: Dataset, record: DataRecord) -> bool:
    sizes = len(dataset.train_labels), len(dataset.test_labels)
    return sizes == (record.n_train, record.n_test) and checksum(dataset) == record.sha256


def _inside(members: Members, record: DataRecord) -> Dataset:
    arrays = members.read_arrays("data")
    found: list[NDArray[np.uint8]] = []
    for part, n_images in zip(_PARTS, (record.n_train, record.n_test), strict=True):
        images, labels = arrays.get(f"{part}-images"), arrays.get(f"{part}-labels")
        if images is None or labels is None or {images.dtype.char, labels.dtype.char} != {"B"}:
            members.damaged("data")
        fits = n_images > 0 and images.shape == (n_images, N_PIXELS) and labels.shape == (n_images,)
        if not fits or labels.max() >= len(record.class_names):
            members.damaged("data")
        found += [images, labels]
    train_images, train_labels, test_images, test_labels = found
    dataset = Dataset(record.name, record.class_names, train_images, train_labels, test_images, test_labels)
    if checksum(dataset) != record.sha256:
        members.damaged("data")
    return dataset
