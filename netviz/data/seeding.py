"""Random numbers that depend on a seed and on what they are for, and on nothing that was drawn before."""

import enum

import numpy as np

from netviz.data.errors import DataError


class Stream(enum.IntEnum):
    """What random numbers are for: each purpose has its own, unrelated to the others of the same seed."""

    PARTITION = 0x70617274
    """Which images validate."""
    EPOCH_ORDER = 0x6F726472
    """The order of the training images in an epoch."""


def generator(seed: int, stream: Stream, *counters: int) -> np.random.Generator:
    """Return the random numbers of one purpose, and of one epoch if one is counted.

    Parameters
    ----------
    seed : int
        The user's seed, 0 or greater.
    stream : Stream
        What the numbers are for.
    *counters : int
        Which of many, for example the epoch; 0 or greater.

    Returns
    -------
    np.random.Generator
        A fresh PCG64 generator: the same arguments give the same numbers.

    Raises
    ------
    DataError
        If the seed or a counter is negative.
    """
    if seed < 0:
        raise DataError(f"The seed must be 0 or greater, and not {seed}.")
    if any(counter < 0 for counter in counters):
        raise DataError(f"An epoch or another counter of random numbers must be 0 or greater: {counters}.")
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence((seed, *counters, int(stream)))))
