"""What a moment of training is called: by its batch, or by what another program's checkpoints are counted in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.formats.counting import Counting

translate = QCoreApplication.translate


def moment_name(step: int, counting: Counting = Counting.BATCH) -> str:
    """Return what a moment is called within a sentence, such as ``batch 1,200``."""
    match counting:
        case Counting.BATCH:
            text = translate("MomentName", "batch {step}")
        case Counting.STEP:
            text = translate("MomentName", "step {step}")
        case Counting.EPOCH:
            text = translate("MomentName", "epoch {step}")
        case Counting.CHECKPOINT:
            text = translate("MomentName", "checkpoint {step}")
    return text.format(step=f"{step:,}")
