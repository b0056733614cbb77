"""The network and the image for ``netviz trace`` and ``netviz learn``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from netviz.cli.errors import BadArgument, Refusal
from netviz.data import MAX_CLASSES, MIN_CLASSES, N_PIXELS, load_dataset, scale_pixels, worded
from netviz.formats.opening import open_network
from netviz.nn.parameters import Parameters
from netviz.sentences import Sentence, mark, sentence, sentence_of
from netviz.tracing.image_trace import FloatArray
from netviz.training.batch_source import require_classes


@dataclass(frozen=True, slots=True, eq=False)
class InputImage:
    """An image and its origin.

    Attributes
    ----------
    intensities : ndarray of shape (784,)
        In [0, 1].
    class_names : tuple of str
    label : int or None
        None for the user's own picture.
    origin : dict
        Origin of the image for JSON: `split` and `index`, or `file`.
    title : str
        The same as text.
    box : tuple of 4 ints or None
        Where the user's own picture shows it: top, left, bottom and right in pixels.
    """

    intensities: FloatArray
    class_names: tuple[str, ...]
    label: int | None
    origin: dict[str, Any]
    title: str
    box: tuple[int, int, int, int] | None = None


def load_network(path: Path) -> Parameters:
    """Read a network for images of 28×28 pixels and 2 to 62 classes.

    Raises
    ------
    NetworkError, Refusal
        If the file does not contain such a network.
    """
    parameters = open_network(path).parameters
    require_images(path, parameters)
    return parameters


def require_images(path: Path, parameters: Parameters) -> None:
    """Make sure that a network is for images of 28×28 pixels and 2 to 62 classes.

    Raises
    ------
    Refusal
        If it is not.
    """
    sizes = parameters.architecture.layer_sizes
    if sizes[0] != N_PIXELS or not MIN_CLASSES <= sizes[-1] <= MAX_CLASSES:
        shape = " → ".join(str(size) for size in sizes)
        raise Refusal(
            sentence(
                "{path} contains a network {shape}; choose one with {inputs} inputs and {least} to {most} outputs.",
                path=path,
                shape=shape,
                inputs=N_PIXELS,
                least=MIN_CLASSES,
                most=MAX_CLASSES,
            )
        )


def find_image(network: Parameters, directory: Path | None, split: str, index: int | None) -> InputImage:
    """Read one image of a data set for a network.

    Raises
    ------
    DataError
        If the data set cannot be read.
    TrainingError
        If it does not have the classes of the network.
    BadArgument
        If it has no such image.
    """
    n_outputs = network.architecture.layer_sizes[-1]
    dataset = load_dataset(directory).with_classes(n_outputs)
    require_classes(n_outputs, dataset)
    images, labels = {
        "test": (dataset.test_images, dataset.test_labels),
        "train": (dataset.train_images, dataset.train_labels),
    }[split]
    if index is None or index >= len(images):
        if split == "test":
            text = mark("There is no test image {index}; images are numbered 0 to {last}.")
        else:
            text = mark("There is no training image {index}; images are numbered 0 to {last}.")
        raise BadArgument(sentence(text, index=index, last=len(images) - 1))
    title = mark("test image {index}: a {label}") if split == "test" else mark("training image {index}: a {label}")
    label = int(labels[index])
    return InputImage(
        intensities=scale_pixels(images[index]).astype(np.float64),
        class_names=dataset.class_names,
        label=label,
        origin={"split": split, "index": index},
        title=sentence(title, index=index, label=dataset.class_names[label]),
    )


def read_drawings(path: Path, network: Parameters) -> list[InputImage]:
    """Read the digits in a picture, each centred and scaled like MNIST's digits; classes are named by their numbers.

    Raises
    ------
    Refusal
        If the file is not a picture, or the picture shows no digit.
    """
    from netviz.data.pictures.confidence import confidence_of
    from netviz.data.pictures.decoding import decode
    from netviz.data.pictures.finding import find_digits

    class_names = tuple(str(number) for number in range(network.architecture.layer_sizes[-1]))
    try:
        digits = find_digits(decode(path), confidence=confidence_of(network)).digits
    except ValueError as error:
        told = sentence_of(error)
        if isinstance(told, Sentence):
            told = Sentence(worded(told.template, class_names), told.arguments)
        raise Refusal(told) from error
    title = worded(mark("{path}, digit {number} of {n}"), class_names)
    return [
        InputImage(
            intensities=scale_pixels(digit.pixels).astype(np.float64),
            class_names=class_names,
            label=None,
            origin={"file": str(path)},
            title=str(path) if len(digits) == 1 else sentence(title, path=path, number=number, n=len(digits)),
            box=digit.box,
        )
        for number, digit in enumerate(digits, start=1)
    ]
