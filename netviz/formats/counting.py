"""What the moments of a run are counted in: our own batches, or whatever another trainer's files say."""

from __future__ import annotations

from enum import Enum


class Counting(Enum):
    """What the step of a moment counts.

    A run of netviz counts batches. In a run that is followed, it is what the names of the files say: steps or epochs
    of the other trainer, or else the number of the checkpoint.
    """

    BATCH = "batch"
    STEP = "step"
    EPOCH = "epoch"
    CHECKPOINT = "checkpoint"
