"""Hints: plain-language diagnoses of a run or a drawing, from what was measured."""

from netviz.scene.hints.drawing import DrawingEvidence, diagnose_drawing, drawing_evidence, thickened
from netviz.scene.hints.evidence import DigitEvidence, Evidence, UnitEvidence, digit_evidence, unit_evidence
from netviz.scene.hints.hint import Fix, FixKind, Hint
from netviz.scene.hints.rules import RECENT, diagnose
from netviz.scene.hints.steadiness import Steadiness

__all__ = [
    "RECENT",
    "DigitEvidence",
    "DrawingEvidence",
    "Evidence",
    "Fix",
    "FixKind",
    "Hint",
    "Steadiness",
    "UnitEvidence",
    "diagnose",
    "diagnose_drawing",
    "digit_evidence",
    "drawing_evidence",
    "thickened",
    "unit_evidence",
]
