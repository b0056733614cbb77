"""Random numbers that depend on a seed and on their purpose, not on what was drawn before."""

from __future__ import annotations

import enum

import numpy as np

from netviz.data.errors import DataError
from netviz.sentences import sentence


class Stream(enum.IntEnum):
    """A purpose of random numbers: each purpose has a stream of its own, independent of the others of the same seed."""

    PARTITION = 0x70617274
    """The choice of the validation images."""
    EPOCH_ORDER = 0x6F726472
    """The order of the training images in an epoch."""


def generator(seed: int, stream: Stream, *counters: int) -> np.random.Generator:
    """Return a generator of random numbers for one purpose, and for one epoch if its number is given.

    Parameters
    ----------
    seed : int
        The user's seed, at least 0.
    stream : Stream
        The purpose.
    *counters : int
        Further numbers that select the stream, such as the epoch; at least 0.

    Returns
    -------
    np.random.Generator
        A new PCG64 generator: equal arguments give equal numbers.

    Raises
    ------
    DataError
        If the seed or a counter is negative.
    """
    if seed < 0:
        raise DataError(sentence("The seed must be at least 0, not {seed}.", seed=seed))
    if any(counter < 0 for counter in counters):
        raise DataError(
            sentence("Epochs and other counters of random numbers must be at least 0: {counters}.", counters=counters)
        )
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence((seed, *counters, int(stream)))))
