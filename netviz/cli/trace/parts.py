"""Parts shared by the reports of ``netviz trace``: the title, the table of digits, pixels and pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.cli.table import table
from netviz.cli.trace.source import InputImage
from netviz.data import COLUMNS, IMAGE_SHAPE, worded
from netviz.sentences import sentence
from netviz.tracing.arithmetic import SoftmaxStep, WrittenSum
from netviz.tracing.image_trace import FloatArray, ImageTrace

SHOWN_ROWS = 12
"""Maximum number of units or pixels in a printed table."""


@dataclass(frozen=True, slots=True, eq=False)
class TracedImage:
    """An image and its trace through the network."""

    source: InputImage
    trace: ImageTrace


@dataclass(frozen=True, slots=True, eq=False)
class TraceReport:
    """The result of ``netviz trace``.

    Attributes
    ----------
    numbers : dict
        Contents of the JSON output.
    text : tuple of str
        Paragraphs and tables of the text output.
    written : WrittenSum, tuple of SoftmaxStep or None
        Contents of the CSV output.
    """

    numbers: dict[str, Any]
    text: tuple[str, ...]
    written: WrittenSum | tuple[SoftmaxStep, ...] | None


def image_object(image: InputImage) -> dict[str, Any]:
    """Return an image's origin and label for JSON."""
    return {**image.origin, "label": image.label}


def image_line(image: TracedImage) -> str:
    """Return the image's title and how the network reads it."""
    answer = image.trace.answer
    return sentence(
        "{title}, read as {answer} ({probability:.2%})",
        title=image.source.title,
        answer=image.source.class_names[answer],
        probability=float(image.trace.probabilities[answer]),
    )


def output_objects(image: TracedImage, contributions: FloatArray | None = None) -> list[dict[str, Any]]:
    """Return each digit's logit and probability for JSON, and the selection's contribution to the logit."""
    outputs = []
    for digit, (logit, probability) in enumerate(zip(image.trace.logits, image.trace.probabilities, strict=True)):
        output = {"digit": digit, "logit": float(logit), "probability": float(probability)}
        if contributions is not None:
            output["contribution"] = float(contributions[digit])
        outputs.append(output)
    return outputs


def digit_table(image: TracedImage, columns: Mapping[str, FloatArray]) -> str:
    """Return a table of the digits, with additional columns of one number per digit."""
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
    return table(
        [worded(sentence("digit"), image.source.class_names), sentence("probability"), sentence("logit"), *columns],
        rows,
    )


def signed(number: float, decimals: int = 4) -> str:
    """Return a number with its sign; zero is always +0."""
    text = f"{number:+.{decimals}f}"
    return text if text.strip("-0.") else f"{0.0:+.{decimals}f}"


def picture(values: NDArray[np.floating]) -> list[list[float]]:
    """Return 784 numbers as 28 rows of 28."""
    rows: list[list[float]] = values.reshape(IMAGE_SHAPE).tolist()
    return rows


def pixel_name(pixel: int) -> str:
    """Return a pixel as ROW,COLUMN, as on the command line."""
    row, column = divmod(pixel, COLUMNS)
    return f"{row},{column}"


def pixel_object(image: InputImage, pixel: int) -> dict[str, Any]:
    """Return a pixel's position and intensity for JSON."""
    row, column = divmod(pixel, COLUMNS)
    return {"row": row, "column": column, "index": pixel, "intensity": float(image.intensities[pixel])}
