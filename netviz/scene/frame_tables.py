"""The numbers behind the pictures of a frame as tables, with all of their digits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from netviz.data import COLUMNS, ROWS
from netviz.scene.answers import Answer
from netviz.scene.appearance import Mode
from netviz.scene.exported_table import Cell, ExportedTable
from netviz.scene.frames import Frame
from netviz.scene.quantities import quantity_of
from netviz.scene.selection import Selection, pixel_position
from netviz.tracing.image_trace import FloatArray
from netviz.tracing.what_if import PixelRanking, WhatIf

Columns: TypeAlias = Sequence[Cell] | FloatArray

_WEIGHTS = "weights"
_PIXELS = tuple(f"pixel {row},{column}" for row in range(ROWS) for column in range(COLUMNS))


def units_table(frame: Frame) -> ExportedTable:
    """Return every pixel, hidden unit and digit with what the network computes for it."""
    trace, state = frame.trace, frame.state
    rows: list[tuple[Cell, ...]] = [
        (0, pixel, "{},{}".format(*pixel_position(pixel)), None, None, value, None)
        for pixel, value in enumerate(trace.image)
    ]
    biases = trace.parameters.biases
    for layer, (sums, outputs) in enumerate(zip(trace.pre_activations, trace.activations, strict=True)):
        numbers = zip(biases[layer], sums, outputs, strict=True)
        rows += ((layer + 1, unit, "", bias, z, a, None) for unit, (bias, z, a) in enumerate(numbers))
    digits = zip(biases[-1], trace.logits, trace.probabilities, strict=True)
    last = len(biases)
    rows += ((last, k, state.class_name(k), bias, z, None, p) for k, (bias, z, p) in enumerate(digits))
    header = ("layer", "number", "name", "bias", "z", "output", "probability")
    return ExportedTable(_at(frame, "network"), header, rows)


def image_table(frame: Frame) -> ExportedTable:
    """Return the image as rows of intensities from 0 to 1."""
    header = ("row", *(f"column {column}" for column in range(COLUMNS)))
    image = frame.trace.image.reshape(ROWS, COLUMNS)
    return ExportedTable("image", header, [(row, *values) for row, values in enumerate(image)])


def effects_table(frame: Frame, answer: Answer) -> ExportedTable:
    """Return the score and probability of every digit, and what the selection adds to the score."""
    trace = frame.trace
    columns: dict[str, Columns] = {
        "digit": _classes(frame),
        "logit": trace.logits,
        "probability": trace.probabilities,
        "selection adds to the logit": added_by(answer, trace.logits.size),
        "biases add to the logit": frame.bias_share,
    }
    return ExportedTable.of_columns(_at(frame, "effect"), columns)


def pins_table(frame: Frame, pins: Sequence[tuple[str, Answer]]) -> ExportedTable:
    """Return what each named selection adds to every digit, beside the whole score."""
    columns: dict[str, Columns] = {"digit": _classes(frame)}
    for number, (name, answer) in enumerate(pins, start=1):
        columns[f"{number}: {name} adds to the logit"] = added_by(answer, frame.trace.logits.size)
    return ExportedTable.of_columns(_at(frame, "pins"), columns | {"logit": frame.trace.logits})


def added_by(answer: Answer, n_digits: int) -> Columns:
    """Return what a selection adds to each digit's score; for a digit its whole score, and None where it says nothing.

    Parameters
    ----------
    answer : Answer
    n_digits : int

    Returns
    -------
    sequence of shape (n_digits,)
    """
    if answer.pixels is not None and answer.pixels.hypothetical:
        # Dark pixels add nothing, whatever they would send.
        return np.zeros(n_digits)
    if answer.outputs is not None:
        return answer.outputs
    digit = answer.digit
    return [digit.logit if digit is not None and digit.digit == number else None for number in range(n_digits)]


def what_if_table(frame: Frame, what_if: WhatIf) -> ExportedTable:
    """Return the scores and probabilities of every digit before and after a change."""
    columns: dict[str, Columns] = {
        "digit": _classes(frame),
        "logit before": what_if.logits_before,
        "logit after": what_if.logits,
        "change": what_if.exact,
        "change with the same units firing": what_if.linear,
        "probability before": what_if.probabilities_before,
        "probability after": what_if.probabilities,
    }
    return ExportedTable.of_columns(_at(frame, "what-if"), columns)


def ranking_table(frame: Frame, ranking: PixelRanking) -> ExportedTable:
    """Return every pixel that matters for a digit, the one that matters most first."""
    logit, image = frame.trace.logits[ranking.digit], frame.trace.image
    rows = [
        (place, *pixel_position(pixel), image[pixel], ranking.changes[pixel], logit + ranking.changes[pixel], answer)
        for place, pixel in enumerate(ranking.order.tolist(), start=1)
        for answer in (frame.state.class_name(int(ranking.answers[pixel])),)
    ]
    header = ("place", "row", "column", "intensity", "change of the logit", "logit without it", "answer without it")
    return ExportedTable(_at(frame, "pixels-that-matter"), header, rows)


def incoming_weights_table(frame: Frame) -> ExportedTable | None:
    """Return what the wall shows of every pixel and unit of the first hidden layer, a row for each unit.

    That is weights, a gradient or a change; None while it is unknown. Weights have their units' biases beside them.
    """
    quantity, name = quantity_of(frame, frame.trace), _quantity_name(frame)
    if quantity.missing:
        return None
    kernel, bias = quantity.tiles[0], frame.snapshot.parameters.biases[0]
    has_bias = name == _WEIGHTS
    rows = [(unit, *((bias[unit],) if has_bias else ()), *kernel[:, unit]) for unit in range(kernel.shape[1])]
    header = ("unit", *(("bias",) if has_bias else ()), *_PIXELS[: kernel.shape[0]])
    return ExportedTable(_at(frame, f"{name}-of-units"), header, rows)


def output_weights_table(frame: Frame) -> ExportedTable | None:
    """Return what is shown of every unit of the last hidden layer and every digit, a row for each unit.

    That is weights, a gradient or a change; None while it is unknown.
    """
    quantity = quantity_of(frame, frame.trace)
    if quantity.missing:
        return None
    header = ("unit", *(f"digit {name}" for name in _classes(frame)))
    rows = [(unit, *row) for unit, row in enumerate(quantity.tiles[-1])]
    return ExportedTable(_at(frame, f"{_quantity_name(frame)}-to-digits"), header, rows)


def _quantity_name(frame: Frame) -> str:
    """Return what the wall and the output weights show."""
    return {Mode.GRADIENT: "gradient", Mode.CHANGE: "change"}.get(frame.appearance.mode, _WEIGHTS)


def selection_name(selection: Selection) -> str:
    """Return a selection in the words that are used as column names."""
    if selection.unit is not None:
        return f"unit {selection.unit} of layer {selection.layer + 1}"
    if selection.digit is not None:
        return f"digit {selection.digit}"
    if selection.connection is not None:
        source, target = selection.connection.source, selection.connection.target
        return f"connection {source} to {target} of layer {selection.connection.layer + 1}"
    return " ".join("pixel {},{}".format(*pixel_position(pixel)) for pixel in selection.pixels)


def _classes(frame: Frame) -> list[str]:
    return [frame.state.class_name(digit) for digit in range(frame.trace.logits.size)]


def _at(frame: Frame, name: str) -> str:
    return f"{name}-batch-{frame.snapshot.step}"
