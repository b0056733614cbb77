"""Data sets in IDX files, the partition into training and validation images, minibatches, and drawings."""

from netviz.data.batches import BatchGatherer, epoch_order, scale_pixels
from netviz.data.datasets import (
    COLUMNS,
    DIGITS,
    IMAGE_SHAPE,
    MAX_CLASSES,
    MIN_CLASSES,
    N_PIXELS,
    ROWS,
    Dataset,
    are_digits,
    load_folder,
    load_mnist,
    worded,
)
from netviz.data.errors import DataError
from netviz.data.idx import read_idx
from netviz.data.loading import load_dataset
from netviz.data.partition import Partition, partition

__all__ = [
    "COLUMNS",
    "DIGITS",
    "IMAGE_SHAPE",
    "MAX_CLASSES",
    "MIN_CLASSES",
    "N_PIXELS",
    "ROWS",
    "BatchGatherer",
    "DataError",
    "Dataset",
    "Partition",
    "are_digits",
    "epoch_order",
    "load_dataset",
    "load_folder",
    "load_mnist",
    "partition",
    "read_idx",
    "scale_pixels",
    "worded",
]
