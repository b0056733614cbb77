"""What the answers of ``netviz trace`` have in common: the image's line, the digits, pictures as lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.cli.table import table
from netviz.cli.trace.source import InputImage
from netviz.data import COLUMNS, IMAGE_SHAPE
from netviz.tracing.arithmetic import SoftmaxStep, WrittenSum
from netviz.tracing.image_trace import FloatArray, ImageTrace

SHOWN_ROWS = 12
"""How many units or pixels a table for a person has at most."""


@dataclass(frozen=True, slots=True, eq=False)
class TracedImage:
    """An image, and what the network makes of it."""

    source: InputImage
    trace: ImageTrace


@dataclass(frozen=True, slots=True, eq=False)
class TraceReport:
    """An answer.

    Attributes
    ----------
    numbers : dict
        As JSON has it.
    text : tuple of str
        Paragraphs and tables for a person.
    written : WrittenSum, tuple of SoftmaxStep or None
        What CSV has.
    """

    numbers: dict[str, Any]
    text: tuple[str, ...]
    written: WrittenSum | tuple[SoftmaxStep, ...] | None


def image_object(image: InputImage) -> dict[str, Any]:
    """Return where an image comes from and what it is."""
    return {**image.origin, "label": image.label}


def image_line(image: TracedImage) -> str:
    """Return what the image is, and what it is read as."""
    answer = image.trace.answer
    certainty = image.trace.probabilities[answer]
    return f"{image.source.title}, read as {image.source.class_names[answer]} ({certainty:.2%})"


def output_objects(image: TracedImage, contributions: FloatArray | None = None) -> list[dict[str, Any]]:
    """Return each digit's logit and probability, with what is selected adds to the logit."""
    outputs = []
    for digit, (logit, probability) in enumerate(zip(image.trace.logits, image.trace.probabilities, strict=True)):
        output = {"digit": digit, "logit": float(logit), "probability": float(probability)}
        if contributions is not None:
            output["contribution"] = float(contributions[digit])
        outputs.append(output)
    return outputs


def digit_table(image: TracedImage, columns: Mapping[str, FloatArray]) -> str:
    """Return the table of the digits, with further columns of one number for each."""
    trace = image.trace
    rows = [
        [
            name,
            f"{trace.probabilities[digit]:.2%}",
            signed(trace.logits[digit]),
            *(signed(values[digit]) for values in columns.values()),
        ]
        for digit, name in enumerate(image.source.class_names)
    ]
    return table(["digit", "probability", "logit", *columns], rows)


def signed(number: float, decimals: int = 4) -> str:
    """Return a number with its sign, and zero always with the same."""
    text = f"{number:+.{decimals}f}"
    return text if text.strip("-0.") else f"{0.0:+.{decimals}f}"


def picture(values: NDArray[np.floating]) -> list[list[float]]:
    """Return 784 numbers as 28 rows of 28."""
    rows: list[list[float]] = values.reshape(IMAGE_SHAPE).tolist()
    return rows


def pixel_name(pixel: int) -> str:
    """Return a pixel's row and column, as the command line takes them."""
    row, column = divmod(pixel, COLUMNS)
    return f"{row},{column}"


def pixel_object(image: InputImage, pixel: int) -> dict[str, Any]:
    """Return a pixel's place and intensity."""
    row, column = divmod(pixel, COLUMNS)
    return {"row": row, "column": column, "index": pixel, "intensity": float(image.intensities[pixel])}
