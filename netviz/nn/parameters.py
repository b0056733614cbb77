"""The architecture of a network, and its parameters: one flat vector with a named view of each kernel and bias."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Self

import numpy as np
from numpy.typing import DTypeLike

from netviz.nn.activations import find_activation
from netviz.nn.errors import NetworkError
from netviz.nn.memory import FloatArray, aligned_zeros, kept_copy
from netviz.sentences import sentence

__all__ = ["Architecture", "NetworkError", "Parameters"]


@dataclass(frozen=True, slots=True)
class Architecture:
    """The number of units in each layer, and their activation function.

    Attributes
    ----------
    layer_sizes : tuple of int
        The number of inputs, then of the units of each dense layer; the last layer's outputs are the logits.
    activation : str
        A name in `ACTIVATIONS`: the activation function of every layer except the last.

    Raises
    ------
    NetworkError
        If there is no dense layer, a layer has no units, or the activation is unknown.
    """

    layer_sizes: tuple[int, ...] = (784, 256, 10)
    activation: str = "relu"

    def __post_init__(self) -> None:
        """Reject impossible architectures."""
        if len(self.layer_sizes) < 2:
            raise NetworkError(
                sentence(
                    "A network needs at least inputs and outputs, but {sizes} is too short.", sizes=self.layer_sizes
                )
            )
        for size in self.layer_sizes:
            if not isinstance(size, int) or isinstance(size, bool) or size < 1:
                raise NetworkError(
                    sentence("Each layer needs a whole number of units, at least 1, not {size!r}.", size=size)
                )
        find_activation(self.activation)

    @property
    def n_layers(self) -> int:
        """The number of dense layers, one less than the number of sizes."""
        return len(self.layer_sizes) - 1

    @property
    def kernel_shapes(self) -> tuple[tuple[int, int], ...]:
        """The number of inputs and units (n_in, n_out) of each dense layer."""
        return tuple(pairwise(self.layer_sizes))

    @property
    def layer_parameters(self) -> tuple[int, ...]:
        """The number of parameters of each dense layer: n_in · n_out weights and n_out biases."""
        return tuple((n_in + 1) * n_out for n_in, n_out in self.kernel_shapes)

    @property
    def n_weights(self) -> int:
        """The number of connections of the whole network: its parameters without the biases."""
        return sum(n_in * n_out for n_in, n_out in self.kernel_shapes)

    @property
    def n_parameters(self) -> int:
        """The number of parameters of the whole network."""
        return sum(self.layer_parameters)


class Parameters:
    """All weights and biases of a network, in one vector.

    An optimizer step is a few passes over the vector, a snapshot is one copy of it, and a file holds its named parts.

    The weights of a layer are stored unit by unit: all weights into the first unit, then all into the second. In this
    order both large matrix products of training are fastest, and the weights of a unit are one picture. As a matrix
    the shape is (n_out, n_in); a kernel in the textbook's shape (n_in, n_out) is its transpose, also a view.

    Parameters
    ----------
    architecture : Architecture
    vector : ndarray of shape (n_parameters,), optional
        Contiguous float32 or float64; not copied. By default zeros.
    dtype : DTypeLike
        float32 or float64, for the zeros.

    Attributes
    ----------
    architecture : Architecture
    vector : ndarray of shape (n_parameters,)
        For each layer its weights, then its biases. The attributes below are views of it.
    kernels : tuple of ndarray of shape (n_in, n_out)
    kernels_by_unit : tuple of ndarray of shape (n_out, n_in)
        The same weights, C-contiguous: one row per unit.
    biases : tuple of ndarray of shape (n_out,)

    Raises
    ------
    NetworkError
        If the vector does not have this shape and dtype.
    """

    __slots__ = ("architecture", "biases", "kernels", "kernels_by_unit", "vector")

    def __init__(
        self, architecture: Architecture, vector: FloatArray | None = None, dtype: DTypeLike = np.float32
    ) -> None:
        if vector is None:
            vector = aligned_zeros((architecture.n_parameters,), dtype)
        if vector.shape != (architecture.n_parameters,):
            raise NetworkError(
                sentence(
                    "The parameters of this network are a vector of {n_parameters} numbers, not of shape {shape}.",
                    n_parameters=architecture.n_parameters,
                    shape=vector.shape,
                )
            )
        if vector.dtype not in (np.float32, np.float64) or not vector.flags.c_contiguous:
            raise NetworkError(
                sentence("Parameters must be contiguous float32 or float64, not {dtype}.", dtype=str(vector.dtype))
            )
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
        """Return all views by name: ``dense_1.kernel`` (n_in, n_out), ``dense_1.bias`` (n_out,), and so on."""
        views = {}
        for number, (kernel, bias) in enumerate(zip(self.kernels, self.biases, strict=True), start=1):
            views[f"dense_{number}.kernel"] = kernel
            views[f"dense_{number}.bias"] = bias
        return views

    def copy(self) -> Self:
        """Return a writable copy."""
        return self.astype(self.vector.dtype)

    def frozen_copy(self) -> Self:
        """Return a read-only copy, safe to share between threads."""
        vector = self.vector.copy()
        vector.flags.writeable = False
        return type(self)(self.architecture, vector)

    def kept_copy(self) -> Self:
        """Return a read-only copy that is kept for long; see `netviz.nn.memory.kept_copy`."""
        return type(self)(self.architecture, kept_copy(self.vector))

    def astype(self, dtype: DTypeLike) -> Self:
        """Return a writable copy in float32 or float64."""
        converted = type(self)(self.architecture, dtype=dtype)
        converted.vector[...] = self.vector
        return converted

    def is_finite(self) -> bool:
        """Return whether all parameters are finite."""
        return bool(np.isfinite(self.vector).all())

    def __reduce__(self) -> tuple[type[Self], tuple[Architecture, FloatArray]]:
        """Pickle the vector alone; the views are rebuilt when it is loaded."""
        return type(self), (self.architecture, self.vector)

    def __repr__(self) -> str:
        """Show sizes, activation and dtype."""
        sizes = "-".join(str(size) for size in self.architecture.layer_sizes)
        return f"<Parameters {sizes} {self.architecture.activation} {self.vector.dtype}>"
