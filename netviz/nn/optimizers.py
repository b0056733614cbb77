"""Optimizers: what a gradient does to the parameters.

All of them work through the vector in blocks that stay in the processor's second-level cache, because a step is many
simple passes over the same numbers.
"""

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator

import numpy as np
from numpy.typing import DTypeLike

from netviz.nn.errors import NetworkError
from netviz.nn.memory import FloatArray, aligned_zeros
from netviz.nn.parameters import Parameters

_BLOCK = 51_200
"""Elements of one block: Adam's five blocks of float32 are 1 MB. Measured from 8,000 to all 203,530 elements, 50,000 to
65,000 are best; smaller ones pay for more calls, larger ones for the way to memory."""

_FLUSH_EVERY = 256
_NEGLIGIBLE = 1e-25
_NEGLIGIBLE_SQUARE = 1e-32


class Optimizer(ABC):
    """Changes parameters step by step.

    Parameters
    ----------
    n_parameters : int
    dtype : DTypeLike
        Of the parameters and of the state.
    """

    def __init__(self, n_parameters: int, dtype: DTypeLike = np.float32) -> None:
        self._n_parameters = n_parameters
        self._dtype = np.dtype(dtype)
        self._scratch = self._state(min(_BLOCK, n_parameters))

    @abstractmethod
    def step(self, parameters: Parameters, gradient: Parameters, learning_rate: float) -> None:
        """Change the parameters in place, once.

        Parameters
        ----------
        parameters, gradient : Parameters
            Of the size and dtype that the optimizer was made for.
        learning_rate : float
        """

    @abstractmethod
    def largest_change(self, learning_rate: float, gradient_norm: float) -> float:
        """Return a bound that no parameter's change by the next step can exceed.

        Parameters
        ----------
        learning_rate : float
            Of the next step.
        gradient_norm : float
            The Euclidean norm of the next step's gradient.
        """

    def _state(self, size: int) -> FloatArray:
        return aligned_zeros((size,), self._dtype)

    def _blocks(self, *vectors: FloatArray) -> Iterator[tuple[FloatArray, ...]]:
        """Cut vectors, and the scratch memory as the last of them, into blocks."""
        for start in range(0, self._n_parameters, _BLOCK):
            blocks = tuple(vector[start : start + _BLOCK] for vector in vectors)
            yield (*blocks, self._scratch[: len(blocks[0])])


class SGD(Optimizer):
    """Stochastic gradient descent: p ← p - η·g."""

    def step(self, parameters: Parameters, gradient: Parameters, learning_rate: float) -> None:
        """Change the parameters in place, once; see `Optimizer.step`."""
        for p, g, change in self._blocks(parameters.vector, gradient.vector):
            np.multiply(g, learning_rate, out=change)
            np.subtract(p, change, out=p)

    def largest_change(self, learning_rate: float, gradient_norm: float) -> float:
        """Return a bound of the next change; see `Optimizer.largest_change`."""
        return learning_rate * gradient_norm


class Momentum(Optimizer):
    """Gradient descent with momentum: u ← μ·u + g, p ← p - η·u (Polyak, 1964; Sutskever et al., 2013), μ = 0.9."""

    _DECAY = 0.9

    def __init__(self, n_parameters: int, dtype: DTypeLike = np.float32) -> None:
        super().__init__(n_parameters, dtype)
        self._velocity = self._state(n_parameters)
        self._velocity_bound = 0.0
        self._n_steps = 0

    def step(self, parameters: Parameters, gradient: Parameters, learning_rate: float) -> None:
        """Change the parameters in place, once; see `Optimizer.step`."""
        self._velocity_bound = 0.0
        for p, g, u, change in self._blocks(parameters.vector, gradient.vector, self._velocity):
            np.multiply(u, self._DECAY, out=u)
            np.add(u, g, out=u)
            np.multiply(u, learning_rate, out=change)
            np.subtract(p, change, out=p)
            self._velocity_bound = math.hypot(self._velocity_bound, math.sqrt(float(np.dot(u, u))))
        self._n_steps += 1
        if self._n_steps % _FLUSH_EVERY == 0:
            _flush(self._velocity, _NEGLIGIBLE)

    def largest_change(self, learning_rate: float, gradient_norm: float) -> float:
        """Return a bound of the next change; see `Optimizer.largest_change`."""
        return learning_rate * (self._DECAY * self._velocity_bound + gradient_norm)


class Adam(Optimizer):
    """Adam, of Kingma and Ba (2015), with β₁ = 0.9 and β₂ = 0.999.

    In the paper, with the moments' bias corrected and t counted from 1::

        m ← β₁ m + (1 - β₁) g          v ← β₂ v + (1 - β₂) g²
        p ← p - η · m / (1 - β₁ᵗ) / (√(v / (1 - β₂ᵗ)) + ε)

    Here M = m / (1 - β₁) and V = v / (1 - β₂) are kept instead, which saves two passes: M ← β₁ M + g, V ← β₂ V + g².
    With s = √((1 - β₂) / (1 - β₂ᵗ)) the bracket is s · (√V + ε / s), so that all corrections are two scalars::

        p ← p - [η (1 - β₁) / ((1 - β₁ᵗ) s)] · M / (√V + ε / s)

    It is the same formula, and equal to it up to rounding.

    Parameters
    ----------
    n_parameters : int
    dtype : DTypeLike
    epsilon : float
        ε, the paper's 1e-8 if not given. Weights whose gradients are far below it are hardly moved.
    """

    _DECAY_1 = 0.9
    _DECAY_2 = 0.999

    def __init__(self, n_parameters: int, dtype: DTypeLike = np.float32, epsilon: float = 1e-8) -> None:
        super().__init__(n_parameters, dtype)
        self._epsilon = epsilon
        self._first = self._state(n_parameters)
        self._second = self._state(n_parameters)
        self._n_steps = 0

    def step(self, parameters: Parameters, gradient: Parameters, learning_rate: float) -> None:
        """Change the parameters in place, once; see `Optimizer.step`."""
        self._n_steps += 1
        second_scale = math.sqrt((1.0 - self._DECAY_2) / (1.0 - self._DECAY_2**self._n_steps))
        epsilon = self._epsilon / second_scale
        rate = learning_rate * (1.0 - self._DECAY_1) / ((1.0 - self._DECAY_1**self._n_steps) * second_scale)
        for p, g, m, v, scratch in self._blocks(parameters.vector, gradient.vector, self._first, self._second):
            np.multiply(m, self._DECAY_1, out=m)
            np.add(m, g, out=m)
            np.multiply(g, g, out=scratch)
            np.multiply(v, self._DECAY_2, out=v)
            np.add(v, scratch, out=v)
            np.sqrt(v, out=scratch)
            np.add(scratch, epsilon, out=scratch)
            np.divide(m, scratch, out=scratch)
            np.multiply(scratch, rate, out=scratch)
            np.subtract(p, scratch, out=p)
        if self._n_steps % _FLUSH_EVERY == 0:
            _flush(self._first, _NEGLIGIBLE)
            _flush(self._second, _NEGLIGIBLE_SQUARE)

    def largest_change(self, learning_rate: float, gradient_norm: float) -> float:
        """Return a bound of the next change; see `Optimizer.largest_change`.

        By the inequality of Cauchy and Schwarz |M| ≤ √(1 / (1 - β₁² / β₂)) · √V, whatever the gradients were.
        """
        ratio = 1.0 / math.sqrt(1.0 - self._DECAY_1**2 / self._DECAY_2)
        return learning_rate * ratio * max(1.0, (1.0 - self._DECAY_1) / math.sqrt(1.0 - self._DECAY_2))


def _flush(state: FloatArray, negligible: float) -> None:
    """Set to 0 what has faded away.

    A weight whose gradient stays 0, of a unit that no image wakes or of a pixel at the border, has moments that shrink
    for ever and end as subnormal numbers, with which a processor computes forty times slower. In 256 steps a first
    moment shrinks by 2e-12, so that none gets from 1e-25 to the subnormals below 1e-38 between two flushes. What is
    left out is far below rounding: next to Adam's ε, a change of 1e-17 learning rates, and a 1e-8th of the divisor.
    """
    state[np.abs(state) < negligible] = 0.0


OPTIMIZERS: dict[str, type[Optimizer]] = {"sgd": SGD, "momentum": Momentum, "adam": Adam}
"""Every optimizer, by its name."""


def make_optimizer(
    name: str, n_parameters: int, dtype: DTypeLike = np.float32, adam_epsilon: float = 1e-8
) -> Optimizer:
    """Return a new optimizer by its name.

    Parameters
    ----------
    name : str
        A name in `OPTIMIZERS`.
    n_parameters : int
    dtype : DTypeLike
    adam_epsilon : float
        See `Adam`; the others do not use it.

    Raises
    ------
    NetworkError
        If there is none of that name.
    """
    if name not in OPTIMIZERS:
        raise NetworkError(f"There is no optimizer named {name!r}: choose one of {', '.join(OPTIMIZERS)}.")
    if name == "adam":
        return Adam(n_parameters, dtype, adam_epsilon)
    return OPTIMIZERS[name](n_parameters, dtype)
