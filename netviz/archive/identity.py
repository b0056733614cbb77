"""What a data set is, apart from its name."""

from __future__ import annotations

import hashlib

import numpy as np

from netviz.data import Dataset


def checksum(dataset: Dataset) -> str:
    """Return the SHA-256 of a data set's class names, images and labels, in hexadecimal digits."""
    digest = hashlib.sha256("\n".join(dataset.class_names).encode())
    for array in (dataset.train_images, dataset.train_labels, dataset.test_images, dataset.test_labels):
        digest.update(str(array.shape).encode())
        digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()
