"""Sums and the softmax, written out, for ``netviz trace``."""

from __future__ import annotations

from typing import Any

from netviz.cli.table import table
from netviz.cli.trace.parts import TracedImage, TraceReport, pixel_name
from netviz.tracing.arithmetic import (
    Term,
    TermKind,
    WrittenSum,
    as_csv,
    softmax_as_csv,
    softmax_steps,
)


def sum_object(written: WrittenSum) -> dict[str, Any]:
    """Return a written sum: its terms, and its exact and its shown result."""
    return {
        "factors": list(written.factor_names),
        "terms": [_term_object(term) for term in written.terms],
        "result": written.result,
        "shown": float(written.shown_result),
    }


def _term_object(term: Term) -> dict[str, Any]:
    """Return a term; the rest has no index, but a number of terms that it stands for."""
    is_one = term.kind in (TermKind.PIXEL, TermKind.UNIT)
    return {
        "kind": term.kind.value,
        "index": term.index if is_one else None,
        "count": term.index if term.kind is TermKind.REST else 1,
        "factors": list(term.factors),
        "value": term.value,
        "shown": float(term.shown),
        "total": float(term.total),
    }


def sum_table(written: WrittenSum) -> str:
    """Return a written sum as a table, in which every row's total is the total before and the term."""
    first, second = written.factor_names
    rows = [
        [_term_name(term), *_factors(term), term.shown.plain(sign=True), term.total.plain()] for term in written.terms
    ]
    return table(["", first, second, f"{first}·{second}", "total"], rows)


def _term_name(term: Term) -> str:
    match term.kind:
        case TermKind.PIXEL:
            return f"pixel {pixel_name(term.index)}"
        case TermKind.UNIT:
            return f"unit {term.index}"
        case TermKind.REST:
            return f"{term.index} more" if term.index else "nothing"
        case TermKind.BIAS:
            return "bias"


def _factors(term: Term) -> tuple[str, ...]:
    return tuple(f"{factor:.5f}" for factor in term.factors) or ("", "")


def softmax_objects(image: TracedImage) -> list[dict[str, Any]]:
    """Return the softmax in steps, a row for each digit, with the decimals that are shown."""
    return [
        {
            "digit": step.digit,
            "logit": float(step.logit),
            "shifted": float(step.shifted),
            "exponential": float(step.exponential),
            "total": float(step.total),
            "probability": float(step.probability),
        }
        for step in softmax_steps(image.trace)
    ]


def softmax_table(image: TracedImage) -> str:
    """Return the softmax in steps as a table."""
    rows = [
        [
            image.source.class_names[step.digit],
            step.logit.plain(sign=True),
            step.shifted.plain(),
            step.exponential.plain(),
            step.total.plain(),
            step.probability.plain(),
        ]
        for step in softmax_steps(image.trace)
    ]
    heading = "softmax: exp(z - max) of each digit, divided by the last total"
    return f"{heading}\n" + table(["digit", "z", "z - max", "exp", "total", "probability"], rows)


def sum_as_csv(answer: TraceReport) -> str:
    """Return the sum of an answer, or its softmax, as comma-separated values."""
    match answer.written:
        case WrittenSum():
            return as_csv(answer.written)
        case tuple():
            return softmax_as_csv(answer.written)
        case None:
            return ""
