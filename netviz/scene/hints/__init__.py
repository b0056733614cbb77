"""Hints: plain-language diagnoses of a run or a drawing, from what was measured."""

from netviz.scene.hints.evidence import Evidence, UnitEvidence, unit_evidence
from netviz.scene.hints.rules import Hint, diagnose

__all__ = ["Evidence", "Hint", "UnitEvidence", "diagnose", "unit_evidence"]
