"""The work of ``netviz trace``: from files to the path of pixels, as a table or as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from netviz.cli.errors import BadArgument, Refusal
from netviz.cli.options import SIDE
from netviz.cli.table import table
from netviz.data import N_CLASSES, N_PIXELS, load_dataset, scale_pixels
from netviz.nn.parameter_file import load_parameters
from netviz.nn.parameters import Parameters
from netviz.tracing.image_trace import FloatArray, ImageTrace, trace_image
from netviz.tracing.shares import PixelTrace, bias_share, trace_pixels
from netviz.tracing.units import strongest

_SHOWN_UNITS = 12


@dataclass(frozen=True, slots=True, eq=False)
class TracedImage:
    """An image, and where it comes from.

    Attributes
    ----------
    split : str
        ``test`` or ``train``.
    index, label : int
    class_names : tuple of str
    intensities : ndarray of shape (784,)
        In [0, 1].
    """

    split: str
    index: int
    label: int
    class_names: tuple[str, ...]
    intensities: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class SignalPath:
    """Everything that ``netviz trace`` tells."""

    image: TracedImage
    trace: ImageTrace
    pixels: PixelTrace
    bias_share: FloatArray


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


def find_image(directory: Path | None, split: str, index: int) -> TracedImage:
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
    if index >= len(images):
        raise BadArgument(f"There is no {split} image {index}: they are numbered 0 to {len(images) - 1}.")
    intensities = scale_pixels(images[index]).astype(np.float64)
    return TracedImage(split, index, int(labels[index]), dataset.class_names, intensities)


def trace_path(parameters: Parameters, image: TracedImage, pixels: Sequence[int]) -> SignalPath:
    """Follow pixels, given by flat index."""
    traced = trace_image(parameters, image.intensities)
    return SignalPath(image, traced, trace_pixels(traced, pixels), bias_share(traced))


def to_json(path: SignalPath) -> str:
    """Return a path as one JSON object, its numbers with all their digits."""
    return json.dumps(_as_object(path), indent=2, allow_nan=False)


def _as_object(path: SignalPath) -> dict[str, Any]:
    image, trace, pixels = path.image, path.trace, path.pixels
    return {
        "image": {"split": image.split, "index": image.index, "label": image.label},
        "pixels": [_pixel(image, pixel) for pixel in pixels.pixels],
        "hypothetical": pixels.hypothetical,
        "hidden": _hidden_units(trace, pixels),
        "outputs": [
            {
                "digit": digit,
                "logit": float(trace.logits[digit]),
                "probability": float(trace.probabilities[digit]),
                "contribution": float(pixels.outputs[digit]),
            }
            for digit in range(N_CLASSES)
        ],
        "bias_share": path.bias_share.tolist(),
    }


def _pixel(image: TracedImage, pixel: int) -> dict[str, Any]:
    row, column = divmod(pixel, SIDE)
    return {"row": row, "column": column, "index": pixel, "intensity": float(image.intensities[pixel])}


def _hidden_units(trace: ImageTrace, pixels: PixelTrace) -> list[dict[str, Any]]:
    """Return an entry for each unit, which names its layer only where there are several."""
    units = []
    layers = zip(pixels.arriving, trace.pre_activations, trace.activations, strict=True)
    for layer, (arriving, pre_activations, activations) in enumerate(layers, start=1):
        where = {"layer": layer} if len(trace.activations) > 1 else {}
        units += [
            {
                **where,
                "unit": unit,
                "contribution": float(arriving[unit]),
                "pre_activation": float(pre_activations[unit]),
                "activation": float(activations[unit]),
            }
            for unit in range(arriving.size)
        ]
    return units


def describe(path: SignalPath) -> str:
    """Return a path as text for a person: the image, the pixels, the strongest hidden units and the digits."""
    parts = [_image_line(path), _pixel_table(path), *_hidden_tables(path), _digit_table(path)]
    return "\n\n".join(parts)


def _image_line(path: SignalPath) -> str:
    image, answer = path.image, path.trace.answer
    names, certainty = image.class_names, path.trace.probabilities[answer]
    return f"{image.split} image {image.index}: a {names[image.label]}, read as {names[answer]} ({certainty:.2%})"


def _pixel_table(path: SignalPath) -> str:
    cells = [_pixel(path.image, pixel) for pixel in path.pixels.pixels]
    rows = [[f"{c['row']}", f"{c['column']}", f"{c['index']}", f"{c['intensity']:.4f}"] for c in cells]
    text = table(["row", "column", "28·row + column", "intensity"], rows, left=0)
    if path.pixels.hypothetical:
        text += "\nDark pixels send nothing; all below is what they would send at full intensity."
    return text


def _hidden_tables(path: SignalPath) -> list[str]:
    """Return a table for each hidden layer, of the units to which the most arrives."""
    trace, several = path.trace, len(path.trace.activations) > 1
    tables = []
    for layer, arriving in enumerate(path.pixels.arriving):
        passed = path.pixels.passed_on[layer]
        raised, lowered = int((passed > 0.0).sum()), int((passed < 0.0).sum())
        chosen = strongest(arriving, _SHOWN_UNITS)
        rows = [
            [
                str(unit),
                f"{arriving[unit]:+.4f}",
                f"{trace.pre_activations[layer][unit]:+.4f}",
                f"{trace.activations[layer][unit]:+.4f}",
            ]
            for unit in chosen
        ]
        where = f"hidden layer {layer + 1}" if several else "hidden units"
        shown = f"; the {len(chosen)} to which the most arrives" if len(chosen) < arriving.size else ""
        heading = f"{where}: {arriving.size}, of those that fire {raised} are raised and {lowered} lowered{shown}"
        tables.append(f"{heading}\n" + table(["unit", "contribution", "pre-activation", "activation"], rows, left=0))
    return tables


def _digit_table(path: SignalPath) -> str:
    """Return the table of the digits; where nothing is assumed, its last three columns add up to the logit."""
    trace, sent, biases = path.trace, path.pixels.outputs, path.bias_share
    rest = trace.logits - biases - sent
    head = ["digit", "probability", "logit", "these pixels", "biases"]
    rows = [
        [name, f"{trace.probabilities[k]:.2%}", f"{trace.logits[k]:+.4f}", f"{sent[k]:+.4f}", f"{biases[k]:+.4f}"]
        for k, name in enumerate(path.image.class_names)
    ]
    if not path.pixels.hypothetical:
        head.insert(4, "other pixels")
        for k, row in enumerate(rows):
            row.insert(4, f"{rest[k]:+.4f}")
    return table(head, rows)
