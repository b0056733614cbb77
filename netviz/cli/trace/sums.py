"""Sums and the softmax, term by term, for ``netviz trace``."""

from __future__ import annotations

from typing import Any

from netviz.cli.table import table
from netviz.cli.trace.parts import TracedImage, TraceReport, pixel_name
from netviz.data import worded
from netviz.sentences import sentence
from netviz.tracing.arithmetic import (
    Term,
    TermKind,
    WrittenSum,
    as_csv,
    softmax_as_csv,
    softmax_steps,
)


def sum_object(written: WrittenSum) -> dict[str, Any]:
    """Return a sum for JSON: its terms, and its exact and displayed results."""
    return {
        "factors": list(written.factor_names),
        "terms": [_term_object(term) for term in written.terms],
        "result": written.result,
        "shown": float(written.shown_result),
    }


def _term_object(term: Term) -> dict[str, Any]:
    """Return a term for JSON; the rest has no index, but the number of terms it sums up."""
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
    """Return a sum as a table with running totals."""
    first, second = written.factor_names
    rows = [
        [_term_name(term), *_factors(term), term.shown.plain(sign=True), term.total.plain()] for term in written.terms
    ]
    return table(["", first, second, f"{first}·{second}", sentence("total")], rows)


def _term_name(term: Term) -> str:
    match term.kind:
        case TermKind.PIXEL:
            return sentence("pixel {pixel}", pixel=pixel_name(term.index))
        case TermKind.UNIT:
            return sentence("unit {unit}", unit=term.index)
        case TermKind.REST:
            return sentence("{count} more", count=term.index) if term.index else sentence("nothing")
        case TermKind.BIAS:
            return sentence("bias")


def _factors(term: Term) -> tuple[str, ...]:
    return tuple(f"{factor:.5f}" for factor in term.factors) or ("", "")


def softmax_objects(image: TracedImage) -> list[dict[str, Any]]:
    """Return the steps of the softmax for JSON, one entry per digit, rounded as displayed."""
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
    """Return the steps of the softmax as a table."""
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
    names = image.source.class_names
    heading = worded(sentence("softmax: exp(z - max) of each digit, divided by the final total"), names)
    return f"{heading}\n" + table(
        [worded(sentence("digit"), names), "z", "z - max", "exp", sentence("total"), sentence("probability")], rows
    )


def sum_as_csv(report: TraceReport) -> str:
    """Return the sum or softmax of a report as comma-separated values."""
    match report.written:
        case WrittenSum():
            return as_csv(report.written)
        case tuple():
            return softmax_as_csv(report.written)
        case None:
            return ""
