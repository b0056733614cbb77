"""Where ``netviz trace`` has its network and its image from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from netviz.cli.errors import BadArgument, Refusal
from netviz.data import N_CLASSES, N_PIXELS, load_dataset, scale_pixels
from netviz.nn.parameter_file import load_parameters
from netviz.nn.parameters import Parameters
from netviz.tracing.image_trace import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class InputImage:
    """An image, and where it comes from.

    Attributes
    ----------
    intensities : ndarray of shape (784,)
        In [0, 1].
    class_names : tuple of str
    label : int or None
        What the image is; None for a picture of the user's own.
    origin : dict
        Where it comes from, as JSON has it: `split` and `index`, or `file`.
    title : str
        The same in words.
    """

    intensities: FloatArray
    class_names: tuple[str, ...]
    label: int | None
    origin: dict[str, Any]
    title: str


def load_network(path: Path) -> Parameters:
    """Read a network that reads images of 28×28 pixels and tells ten classes apart.

    Raises
    ------
    ParameterFileError, Refusal
        If there is no such network in the file.
    """
    parameters, _ = load_parameters(path)
    sizes = parameters.architecture.layer_sizes
    if (sizes[0], sizes[-1]) != (N_PIXELS, N_CLASSES):
        shape = " → ".join(str(size) for size in sizes)
        raise Refusal(
            f"{path} holds a network {shape}, but one from {N_PIXELS} pixels to {N_CLASSES} classes is needed."
        )
    return parameters


def find_image(directory: Path | None, split: str, index: int | None) -> InputImage:
    """Read one image of a data set.

    Raises
    ------
    DataError
        If the data set cannot be read.
    BadArgument
        If it has no such image.
    """
    dataset = load_dataset(directory)
    images, labels = {
        "test": (dataset.test_images, dataset.test_labels),
        "train": (dataset.train_images, dataset.train_labels),
    }[split]
    if index is None or index >= len(images):
        raise BadArgument(f"There is no {split} image {index}: they are numbered 0 to {len(images) - 1}.")
    label = int(labels[index])
    return InputImage(
        intensities=scale_pixels(images[index]).astype(np.float64),
        class_names=dataset.class_names,
        label=label,
        origin={"split": split, "index": index},
        title=f"{split} image {index}: a {dataset.class_names[label]}",
    )


def read_drawing(path: Path) -> InputImage:
    """Read a picture of a digit, and centre and scale it as MNIST's were.

    Raises
    ------
    Refusal
        If there is no picture in the file, or nothing in the picture.
    """
    # The picture formats are Qt's, which no other way through this command loads.
    from netviz.data.centring import digit_from_picture
    from netviz.session.picture_files import read_picture

    try:
        digit = digit_from_picture(read_picture(path))
    except ValueError as error:
        raise Refusal(f"{str(error).rstrip('.')}.") from error
    return InputImage(
        intensities=scale_pixels(digit).astype(np.float64),
        class_names=tuple(str(number) for number in range(N_CLASSES)),
        label=None,
        origin={"file": str(path)},
        title=str(path),
    )
