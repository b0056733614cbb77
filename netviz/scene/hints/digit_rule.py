"""One digit that is read far worse than the others."""

from __future__ import annotations

import statistics

import numpy as np

from netviz.data.image_sets import ImageSet
from netviz.scene.display_state import name_of_class
from netviz.scene.hints.evidence import DigitEvidence, Evidence
from netviz.scene.hints.hint import Fix, FixKind, Hint
from netviz.sentences import sentence

_ENOUGH = 20
"""Images of each digit, at least."""

_OTHERS_READ = 0.8
"""Share of the others' images that is read correctly: below, no single digit is the trouble."""

_OFTEN = 0.12
"""Share of misread images of the worst digit. After five epochs ordinary runs misread up to 0.04 of any digit."""

_FAR = 3.0
"""Times the median share of misread images of the others. A network that is linear has 2.0."""

_MAINLY = 1 / 3
"""Of the misread images of the worst digit: those that are read as one and the same other digit."""


_SETTLED = 0.02
"""The validation accuracy may change by so much from one measurement to the next."""


def worst_digit(evidence: Evidence) -> Hint | None:
    """Return the hint about the digit that is read worst, once the network has settled."""
    digits = evidence.digits
    if digits is None or not _has_settled(evidence):
        return None
    label = _far_behind(digits)
    if label is None:
        return None
    row = digits.confusion[label]
    answer = int(np.argmax(np.where(np.arange(len(row)) == label, -1, row)))
    if row[answer] < _MAINLY * (row.sum() - row[label]):
        return None
    values = {
        "digit": name_of_class(evidence.class_names, label),
        "answer": name_of_class(evidence.class_names, answer),
        "wrong": 1.0 - row[label] / row.sum(),
        "others": _median_of_others(_shares_misread(digits), label),
        "images": int(row[answer]),
        "total": int(row.sum()),
    }
    if digits.image_set is ImageSet.VALIDATION:
        text = sentence(
            "Of {total:,} validation images of {digit}, {wrong:.0%} are misread (others: {others:.0%}), most "
            "often as {answer} ({images:,} images).",
            **values,
        )
    else:
        text = sentence(
            "Of {total:,} test images of {digit}, {wrong:.0%} are misread (others: {others:.0%}), most "
            "often as {answer} ({images:,} images).",
            **values,
        )
    show = sentence("Show these {images:,} images", images=int(row[answer]))
    fix = Fix(FixKind.SHOW_MISREAD, show, label=label, answer=answer, image_set=digits.image_set)
    return Hint("digit", text, "confusion matrix", (fix,))


def _far_behind(digits: DigitEvidence) -> int | None:
    """Return the worst digit if it is far behind the others."""
    if int(digits.confusion.sum(axis=1).min()) < _ENOUGH:
        return None
    shares = _shares_misread(digits)
    label = int(np.argmax(shares))
    others = _median_of_others(shares, label)
    if others > 1.0 - _OTHERS_READ or shares[label] < max(_OFTEN, _FAR * others):
        return None
    return label


def _shares_misread(digits: DigitEvidence) -> np.ndarray:
    totals = digits.confusion.sum(axis=1)
    shares: np.ndarray = 1.0 - np.diagonal(digits.confusion) / np.maximum(totals, 1)
    return shares


def _median_of_others(shares: np.ndarray, label: int) -> float:
    # NumPy's median would import masked arrays, for a fifth of a second, while the window is in use.
    return statistics.median(float(share) for place, share in enumerate(shares) if place != label)


def _has_settled(evidence: Evidence) -> bool:
    """Return whether an epoch has passed and the accuracy changes little: until then one digit is worst by chance."""
    points = evidence.validations
    if len(points) < 2 or points[-2].epoch < 1.0:
        return False
    return abs(points[-1].accuracy - points[-2].accuracy) < _SETTLED
