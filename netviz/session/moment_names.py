"""What a moment of training is called: by its batch, or by what another program's checkpoints are counted in."""

from __future__ import annotations

from netviz.formats.counting import Counting
from netviz.sentences import Sentence, sentence
from netviz.session.translation import translated


def moment_name(step: int, counting: Counting = Counting.BATCH) -> str:
    """Return what a moment is called by itself, such as ``batch 1,200``."""
    return translated(moment_sentence(step, counting))


def moment_within(step: int, counting: Counting = Counting.BATCH) -> str:
    """Return what a moment is called after ``after``, ``at``, ``from``, ``since`` or ``up to``.

    English has the same words for both; other languages need an article, such as French: ``après le lot 1 200``.
    """
    return translated(sentence_within(step, counting))


def moment_sentence(step: int, counting: Counting = Counting.BATCH) -> Sentence:
    """Return what a moment is called by itself, in English until it is shown."""
    match counting:
        case Counting.BATCH:
            return sentence("batch {step:,}", step=step)
        case Counting.STEP:
            return sentence("step {step:,}", step=step)
        case Counting.EPOCH:
            return sentence("epoch {step:,}", step=step)
        case Counting.CHECKPOINT:
            return sentence("checkpoint {step:,}", step=step)


def sentence_within(step: int, counting: Counting = Counting.BATCH) -> Sentence:
    """Return what a moment is called within a sentence, to be translated when it is shown."""
    match counting:
        case Counting.BATCH:
            return sentence("batch {step:,}", "within a sentence, after a preposition", step=step)
        case Counting.STEP:
            return sentence("step {step:,}", "within a sentence, after a preposition", step=step)
        case Counting.EPOCH:
            return sentence("epoch {step:,}", "within a sentence, after a preposition", step=step)
        case Counting.CHECKPOINT:
            return sentence("checkpoint {step:,}", "within a sentence, after a preposition", step=step)
