"""What a moment of training is called: by its batch, or by what another program's checkpoints are counted in."""

from __future__ import annotations

from netviz.formats.counting import Counting
from netviz.sentences import Sentence, sentence
from netviz.session.translation import translated


def moment_name(step: int, counting: Counting = Counting.BATCH) -> str:
    """Return what a moment is called within a sentence, such as ``batch 1,200``."""
    return translated(moment_sentence(step, counting))


def moment_sentence(step: int, counting: Counting = Counting.BATCH) -> Sentence:
    """Return the same for what is kept or written to a file, in English until it is shown."""
    match counting:
        case Counting.BATCH:
            return sentence("batch {step:,}", step=step)
        case Counting.STEP:
            return sentence("step {step:,}", step=step)
        case Counting.EPOCH:
            return sentence("epoch {step:,}", step=step)
        case Counting.CHECKPOINT:
            return sentence("checkpoint {step:,}", step=step)
