"""Optimizers: how a gradient changes the parameters.

Each step is several simple passes over the same numbers, so the vectors are processed in blocks that stay in the
processor's second-level cache.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import DTypeLike

from netviz.nn.errors import NetworkError
from netviz.nn.memory import FloatArray, aligned_zeros, kept_copy
from netviz.nn.parameters import Parameters
from netviz.sentences import mark, sentence

_BLOCK = 51_200
"""Elements per block. Adam uses five blocks at a time, 1 MB of float32. Measured from 8,000 to all 203,530 elements,
50,000 to 65,000 are fastest: smaller blocks cost more calls, larger ones more memory traffic."""

_FLUSH_EVERY = 256
_NEGLIGIBLE = 1e-25
_NEGLIGIBLE_SQUARE = 1e-32


@dataclass(frozen=True, slots=True, eq=False)
class OptimizerState:
    """What an optimizer remembers of its steps so far.

    Attributes
    ----------
    vectors : dict of str to ndarray of shape (n_parameters,)
        Read-only copies, such as Adam's two moments. Empty for plain SGD.
    scalars : dict of str to float
        Such as the number of steps.
    """

    vectors: dict[str, FloatArray]
    scalars: dict[str, float]

    @property
    def nbytes(self) -> int:
        """Memory of the vectors, in bytes."""
        return sum(vector.nbytes for vector in self.vectors.values())


class Optimizer(ABC):
    """Changes parameters step by step.

    Parameters
    ----------
    n_parameters : int
    dtype : DTypeLike
        Of the parameters and of the state: float32, or float64 to check gradients.
    memory : sequence of ndarray of shape (n_parameters,), optional
        Up to `N_VECTORS` vectors for the state, which begins with what is in them; by default new ones, all zeros.
    """

    VECTORS: ClassVar[tuple[str, ...]] = ()
    """The names of the vectors of the state."""

    def __init__(
        self, n_parameters: int, dtype: DTypeLike = np.float32, memory: Sequence[FloatArray] | None = None
    ) -> None:
        self._n_parameters = n_parameters
        self._dtype = np.dtype(dtype)
        self._scratch = self._zeros(min(_BLOCK, n_parameters))
        own = [self._zeros(n_parameters) for _ in self.VECTORS] if memory is None else memory[: len(self.VECTORS)]
        self._vectors = dict(zip(self.VECTORS, own, strict=True))

    @abstractmethod
    def step(self, parameters: Parameters, gradient: Parameters, learning_rate: float) -> None:
        """Make one step: change the parameters in place.

        Parameters
        ----------
        parameters, gradient : Parameters
            Of the size and dtype that the optimizer was made for.
        learning_rate : float
        """

    @abstractmethod
    def largest_change(self, learning_rate: float, gradient_norm: float) -> float:
        """Return an upper bound of any parameter's change in the next step.

        Parameters
        ----------
        learning_rate : float
            Of the next step.
        gradient_norm : float
            Euclidean norm of the next step's gradient.
        """

    def state(self) -> OptimizerState:
        """Return a copy of what the optimizer remembers."""
        return OptimizerState({name: kept_copy(vector) for name, vector in self._vectors.items()}, self.scalars())

    def load_state(self, state: OptimizerState) -> None:
        """Continue from a state: the next steps are those of the optimizer that it was copied from.

        Parameters
        ----------
        state : OptimizerState
            From an optimizer of the same kind and size. Its vectors are copied, and converted to this optimizer's
            dtype.

        Raises
        ------
        NetworkError
            If the state is from another kind of optimizer or has another number of parameters; nothing changes then.
        """
        vectors = self._vectors
        shapes = {name: vector.shape for name, vector in state.vectors.items()}
        own_shapes = {name: vector.shape for name, vector in vectors.items()}
        if shapes != own_shapes or state.scalars.keys() != self.scalars().keys():
            raise NetworkError(sentence("The saved optimizer state belongs to another optimizer or network."))
        for name, vector in vectors.items():
            vector[...] = state.vectors[name]
        self.load_scalars(state.scalars)

    def move_to(self, memory: Sequence[FloatArray]) -> None:
        """Keep the state in other memory from now on, at first the same.

        Parameters
        ----------
        memory : sequence of ndarray of shape (n_parameters,)
            At least as many vectors as the state has.
        """
        for name, vector in zip(self.VECTORS, memory, strict=False):
            vector[...] = self._vectors[name]
            self._vectors[name] = vector

    @abstractmethod
    def scalars(self) -> dict[str, float]:
        """Return the numbers of the state, by name."""

    @abstractmethod
    def load_scalars(self, scalars: dict[str, float]) -> None:
        """Take over the numbers of a state, which has all names of `scalars`."""

    def _zeros(self, size: int) -> FloatArray:
        return aligned_zeros((size,), self._dtype)

    def _blocks(self, *vectors: FloatArray) -> Iterator[tuple[FloatArray, ...]]:
        """Cut vectors into blocks; the last element of each tuple is scratch memory of the block's size."""
        for start in range(0, self._n_parameters, _BLOCK):
            blocks = tuple(vector[start : start + _BLOCK] for vector in vectors)
            yield (*blocks, self._scratch[: len(blocks[0])])


class SGD(Optimizer):
    """Stochastic gradient descent: p ← p - η·g."""

    def step(self, parameters: Parameters, gradient: Parameters, learning_rate: float) -> None:
        """Make one step; see `Optimizer.step`."""
        for p, g, change in self._blocks(parameters.vector, gradient.vector):
            np.multiply(g, learning_rate, out=change)
            np.subtract(p, change, out=p)

    def largest_change(self, learning_rate: float, gradient_norm: float) -> float:
        """Return an upper bound of the next change; see `Optimizer.largest_change`."""
        return learning_rate * gradient_norm

    def scalars(self) -> dict[str, float]:
        """Return no number; see `Optimizer.scalars`."""
        return {}

    def load_scalars(self, scalars: dict[str, float]) -> None:
        """Take over nothing; see `Optimizer.load_scalars`."""


class Momentum(Optimizer):
    """Gradient descent with momentum: u ← μ·u + g, p ← p - η·u (Polyak, 1964; Sutskever et al., 2013), μ = 0.9."""

    VECTORS = ("velocity",)

    _DECAY = 0.9

    def __init__(
        self, n_parameters: int, dtype: DTypeLike = np.float32, memory: Sequence[FloatArray] | None = None
    ) -> None:
        super().__init__(n_parameters, dtype, memory)
        self._velocity_bound = 0.0
        self._n_steps = 0

    def step(self, parameters: Parameters, gradient: Parameters, learning_rate: float) -> None:
        """Make one step; see `Optimizer.step`."""
        velocity, self._velocity_bound = self._vectors["velocity"], 0.0
        for p, g, u, change in self._blocks(parameters.vector, gradient.vector, velocity):
            np.multiply(u, self._DECAY, out=u)
            np.add(u, g, out=u)
            np.multiply(u, learning_rate, out=change)
            np.subtract(p, change, out=p)
            self._velocity_bound = math.hypot(self._velocity_bound, math.sqrt(float(np.dot(u, u))))
        self._n_steps += 1
        if self._n_steps % _FLUSH_EVERY == 0:
            _flush(velocity, _NEGLIGIBLE)

    def largest_change(self, learning_rate: float, gradient_norm: float) -> float:
        """Return an upper bound of the next change; see `Optimizer.largest_change`."""
        return learning_rate * (self._DECAY * self._velocity_bound + gradient_norm)

    def scalars(self) -> dict[str, float]:
        """Return the numbers of the state; see `Optimizer.scalars`."""
        return {"velocity_bound": self._velocity_bound, "n_steps": self._n_steps}

    def load_scalars(self, scalars: dict[str, float]) -> None:
        """Take over the numbers of a state; see `Optimizer.load_scalars`."""
        self._velocity_bound = scalars["velocity_bound"]
        self._n_steps = int(scalars["n_steps"])


class Adam(Optimizer):
    """Adam, of Kingma and Ba (2015), with β₁ = 0.9 and β₂ = 0.999.

    In the paper, with the moments' bias corrected and t counted from 1::

        m ← β₁ m + (1 - β₁) g          v ← β₂ v + (1 - β₂) g²
        p ← p - η · m / (1 - β₁ᵗ) / (√(v / (1 - β₂ᵗ)) + ε)

    This class stores M = m / (1 - β₁) and V = v / (1 - β₂) instead, which saves two passes: M ← β₁ M + g,
    V ← β₂ V + g². With s = √((1 - β₂) / (1 - β₂ᵗ)) the bracket is s · (√V + ε / s), so all corrections are two
    scalars::

        p ← p - [η (1 - β₁) / ((1 - β₁ᵗ) s)] · M / (√V + ε / s)

    The two forms are equal up to rounding.

    Parameters
    ----------
    n_parameters : int
    dtype : DTypeLike
    epsilon : float
        ε, by default the paper's 1e-8. Weights whose gradients are far below it hardly move.
    """

    VECTORS = ("first_moment", "second_moment")

    _DECAY_1 = 0.9
    _DECAY_2 = 0.999

    def __init__(
        self,
        n_parameters: int,
        dtype: DTypeLike = np.float32,
        epsilon: float = 1e-8,
        memory: Sequence[FloatArray] | None = None,
    ) -> None:
        super().__init__(n_parameters, dtype, memory)
        self._epsilon = epsilon
        self._n_steps = 0

    def step(self, parameters: Parameters, gradient: Parameters, learning_rate: float) -> None:
        """Make one step; see `Optimizer.step`."""
        self._n_steps += 1
        second_scale = math.sqrt((1.0 - self._DECAY_2) / (1.0 - self._DECAY_2**self._n_steps))
        epsilon = self._epsilon / second_scale
        rate = learning_rate * (1.0 - self._DECAY_1) / ((1.0 - self._DECAY_1**self._n_steps) * second_scale)
        first, second = (self._vectors[name] for name in self.VECTORS)
        for p, g, m, v, scratch in self._blocks(parameters.vector, gradient.vector, first, second):
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
            _flush(first, _NEGLIGIBLE)
            _flush(second, _NEGLIGIBLE_SQUARE)

    def largest_change(self, learning_rate: float, gradient_norm: float) -> float:
        """Return an upper bound of the next change; see `Optimizer.largest_change`.

        By the inequality of Cauchy and Schwarz |M| ≤ √(1 / (1 - β₁² / β₂)) · √V, whatever the gradients were.
        """
        ratio = 1.0 / math.sqrt(1.0 - self._DECAY_1**2 / self._DECAY_2)
        return learning_rate * ratio * max(1.0, (1.0 - self._DECAY_1) / math.sqrt(1.0 - self._DECAY_2))

    def scalars(self) -> dict[str, float]:
        """Return the numbers of the state; see `Optimizer.scalars`."""
        return {"n_steps": self._n_steps}

    def load_scalars(self, scalars: dict[str, float]) -> None:
        """Take over the numbers of a state; see `Optimizer.load_scalars`."""
        self._n_steps = int(scalars["n_steps"])


def _flush(state: FloatArray, negligible: float) -> None:
    """Set negligible values to 0.

    If a weight's gradient stays 0, as for a dead unit or a pixel at the border, its moments shrink until they are
    subnormal numbers, with which a processor computes forty times slower. In 256 steps a first moment shrinks by a
    factor of 2e-12, so none gets from 1e-25 to the subnormals below 1e-38 between two flushes. The error is far below
    rounding: relative to Adam's ε, a change of 1e-17 learning rates and 1e-8 of the divisor.
    """
    state[np.abs(state) < negligible] = 0.0


OPTIMIZERS: dict[str, type[Optimizer]] = {"sgd": SGD, "momentum": Momentum, "adam": Adam}
"""Every optimizer, by name."""

N_VECTORS = max(len(kind.VECTORS) for kind in OPTIMIZERS.values())
"""The most vectors that the state of an optimizer has."""

OPTIMIZER_LABELS: dict[str, str] = {"sgd": mark("SGD"), "momentum": mark("Momentum"), "adam": mark("Adam")}
"""What the user reads for each name in `OPTIMIZERS`."""


def make_optimizer(
    name: str,
    n_parameters: int,
    dtype: DTypeLike = np.float32,
    adam_epsilon: float = 1e-8,
    memory: Sequence[FloatArray] | None = None,
) -> Optimizer:
    """Return a new optimizer.

    Parameters
    ----------
    name : str
        A name in `OPTIMIZERS`.
    n_parameters : int
    dtype : DTypeLike
    adam_epsilon : float
        See `Adam`; other optimizers ignore it.
    memory : sequence of ndarray of shape (n_parameters,), optional
        See `Optimizer`.

    Raises
    ------
    NetworkError
        If there is no optimizer of that name.
    """
    if name not in OPTIMIZERS:
        raise NetworkError(
            sentence(
                "There is no optimizer named {name!r}: choose one of {names}.", name=name, names=", ".join(OPTIMIZERS)
            )
        )
    if name == "adam":
        return Adam(n_parameters, dtype, adam_epsilon, memory)
    return OPTIMIZERS[name](n_parameters, dtype, memory)
