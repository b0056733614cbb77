"""The shape of a network, and its parameters: one flat vector with a named view for every kernel and bias."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Self

import numpy as np
from numpy.typing import DTypeLike

from netviz.nn.activations import find_activation
from netviz.nn.errors import NetworkError
from netviz.nn.memory import FloatArray, aligned_zeros

__all__ = ["Architecture", "NetworkError", "Parameters"]


@dataclass(frozen=True, slots=True)
class Architecture:
    """How many units each layer has, and what they compute.

    Attributes
    ----------
    layer_sizes : tuple of int
        Inputs, then the units of each dense layer; the last layer gives the logits.
    activation : str
        A name in `ACTIVATIONS`: what every layer but the last one applies.

    Raises
    ------
    NetworkError
        If there is no dense layer, a layer is empty, or the activation has an unknown name.
    """

    layer_sizes: tuple[int, ...] = (784, 256, 10)
    activation: str = "relu"

    def __post_init__(self) -> None:
        """Refuse what is not a network."""
        if len(self.layer_sizes) < 2:
            raise NetworkError(f"A network needs at least inputs and outputs, so {self.layer_sizes} is too short.")
        for size in self.layer_sizes:
            if not isinstance(size, int) or isinstance(size, bool) or size < 1:
                raise NetworkError(f"Every layer needs a whole number of units, at least 1, and not {size!r}.")
        find_activation(self.activation)

    @property
    def n_layers(self) -> int:
        """How many dense layers there are: one fewer than sizes."""
        return len(self.layer_sizes) - 1

    @property
    def kernel_shapes(self) -> tuple[tuple[int, int], ...]:
        """Inputs and units (n_in, n_out) of each dense layer."""
        return tuple(pairwise(self.layer_sizes))

    @property
    def layer_parameters(self) -> tuple[int, ...]:
        """Parameters of each dense layer: n_in · n_out weights and n_out biases."""
        return tuple((n_in + 1) * n_out for n_in, n_out in self.kernel_shapes)

    @property
    def n_weights(self) -> int:
        """Connections of the whole network: its parameters without the biases."""
        return sum(n_in * n_out for n_in, n_out in self.kernel_shapes)

    @property
    def n_parameters(self) -> int:
        """Parameters of the whole network."""
        return sum(self.layer_parameters)


class Parameters:
    """All weights and biases of a network, in one vector.

    An optimizer makes a few passes over the vector, a snapshot is one copy of it, and a file is its named parts.

    Each layer's weights lie in memory unit by unit, all that come into the first unit, then all that come into the
    second: that is the order in which both large matrix products of training run fastest, and in which a unit's
    weights are one picture. Seen as a matrix that is (n_out, n_in); a kernel in the textbook's shape (n_in, n_out) is
    its transpose, and a view like all others.

    Parameters
    ----------
    architecture : Architecture
    vector : ndarray of shape (n_parameters,), optional
        Float32 or float64 and contiguous; used as it is and not copied. Zeros if none is given.
    dtype : DTypeLike
        Float32 or float64, for the zeros.

    Attributes
    ----------
    architecture : Architecture
    vector : ndarray of shape (n_parameters,)
        For each layer its weights, then its biases. All attributes below are views of it.
    kernels : tuple of ndarray of shape (n_in, n_out)
    kernels_by_unit : tuple of ndarray of shape (n_out, n_in)
        The same weights, C-contiguous: one row for each unit.
    biases : tuple of ndarray of shape (n_out,)

    Raises
    ------
    NetworkError
        If the vector has another shape or type.
    """

    __slots__ = ("architecture", "biases", "kernels", "kernels_by_unit", "vector")

    def __init__(
        self, architecture: Architecture, vector: FloatArray | None = None, dtype: DTypeLike = np.float32
    ) -> None:
        if vector is None:
            vector = aligned_zeros((architecture.n_parameters,), dtype)
        if vector.shape != (architecture.n_parameters,):
            raise NetworkError(
                f"This network has {architecture.n_parameters} parameters in one vector, and not shape {vector.shape}."
            )
        if vector.dtype not in (np.float32, np.float64) or not vector.flags.c_contiguous:
            raise NetworkError(f"Parameters are contiguous float32 or float64 numbers, and not {vector.dtype}.")
        self.architecture = architecture
        self.vector = vector
        by_unit, biases, start = [], [], 0
        for n_in, n_out in architecture.kernel_shapes:
            end = start + n_in * n_out
            by_unit.append(vector[start:end].reshape(n_out, n_in))
            biases.append(vector[end : end + n_out])
            start = end + n_out
        self.kernels_by_unit = tuple(by_unit)
        self.kernels = tuple(kernel.T for kernel in by_unit)
        self.biases = tuple(biases)

    def named(self) -> dict[str, FloatArray]:
        """Return every view by its name: ``dense_1.kernel`` (n_in, n_out), ``dense_1.bias`` (n_out,), and so on."""
        views = {}
        for number, (kernel, bias) in enumerate(zip(self.kernels, self.biases, strict=True), start=1):
            views[f"dense_{number}.kernel"] = kernel
            views[f"dense_{number}.bias"] = bias
        return views

    def copy(self) -> Self:
        """Return a copy that can be written to."""
        return self.astype(self.vector.dtype)

    def frozen_copy(self) -> Self:
        """Return a copy that nobody can write to, to be shared between threads."""
        vector = self.vector.copy()
        vector.flags.writeable = False
        return type(self)(self.architecture, vector)

    def astype(self, dtype: DTypeLike) -> Self:
        """Return a copy in float32 or float64 that can be written to."""
        converted = type(self)(self.architecture, dtype=dtype)
        converted.vector[...] = self.vector
        return converted

    def is_finite(self) -> bool:
        """Whether no parameter is NaN or infinite."""
        return bool(np.isfinite(self.vector).all())

    def __reduce__(self) -> tuple[type[Self], tuple[Architecture, FloatArray]]:
        """Travel between processes as one vector: the views are made anew at the other end."""
        return type(self), (self.architecture, self.vector)

    def __repr__(self) -> str:
        """Name the sizes, the activation and the type."""
        sizes = "-".join(str(size) for size in self.architecture.layer_sizes)
        return f"<Parameters {sizes} {self.architecture.activation} {self.vector.dtype}>"
