"""The whole image, and which of its pixels matter most, for ``netviz trace``."""

from __future__ import annotations

from typing import Any

import numpy as np

from netviz.cli.table import table
from netviz.cli.trace.parts import (
    SHOWN_ROWS,
    TracedImage,
    TraceReport,
    digit_table,
    image_line,
    image_object,
    output_objects,
    picture,
    pixel_object,
    signed,
)
from netviz.cli.trace.sums import softmax_objects, softmax_table
from netviz.sentences import sentence
from netviz.tracing.arithmetic import softmax_steps
from netviz.tracing.shares import bias_share
from netviz.tracing.what_if import PixelRanking, rank_pixels


def whole_report(image: TracedImage, *, rank: bool) -> TraceReport:
    """Report the network's answer, and how much of it comes from the pixels and from the biases."""
    trace = image.trace
    biases = bias_share(trace)
    pixels = np.subtract(trace.logits, biases)
    numbers: dict[str, Any] = {
        "image": image_object(image.source),
        "intensities": picture(trace.image),
        "answer": trace.answer,
        "outputs": output_objects(image, pixels),
        "bias_share": biases.tolist(),
        "softmax": softmax_objects(image),
    }
    text = [
        image_line(image),
        digit_table(image, {sentence("all pixels"): pixels, sentence("biases"): biases}),
        softmax_table(image),
    ]
    if rank:
        ranking = rank_pixels(trace)
        numbers["ranking"] = _ranking_objects(image, ranking)
        text.append(_ranking_table(image, ranking))
    return TraceReport(numbers, tuple(text), softmax_steps(trace))


def _ranking_objects(image: TracedImage, ranking: PixelRanking) -> list[dict[str, Any]]:
    """Return the pixels that change anything for JSON, the largest change first."""
    return [
        {
            **pixel_object(image.source, int(pixel)),
            "change": float(ranking.changes[pixel]),
            "answer": int(ranking.answers[pixel]),
        }
        for pixel in ranking.order
    ]


def _ranking_table(image: TracedImage, ranking: PixelRanking) -> str:
    names = image.source.class_names
    order = ranking.order
    cells = _ranking_objects(image, ranking)[:SHOWN_ROWS]
    rows = [
        [f"{c['row']}", f"{c['column']}", f"{c['intensity']:.4f}", signed(c["change"]), names[c["answer"]]]
        for c in cells
    ]
    decisive = int(np.count_nonzero(ranking.answers != ranking.digit))
    heading = sentence(
        "score before softmax (logit) of {digit} without each pixel; pixels that change it: {changing}, that change "
        "the answer: {decisive}; largest changes ({count}):",
        digit=names[ranking.digit],
        changing=order.size,
        decisive=decisive,
        count=len(cells),
    )
    return f"{heading}\n" + table(
        [
            sentence("row"),
            sentence("column"),
            sentence("intensity"),
            sentence("actual change"),
            sentence("answer without it"),
        ],
        rows,
        left=0,
    )
