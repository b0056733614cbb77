"""A network as a file holds it: its dense layers, and what the file says about everything else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.formats.errors import FormatError
from netviz.formats.quoting import quoted, shape_text
from netviz.sentences import sentence

MAX_UNITS = 4096
_MAX_SUM = 1e9
MAX_HIDDEN_LAYERS = 2
N_INPUTS = 784
MIN_CLASSES, MAX_CLASSES = 2, 62


@dataclass(frozen=True, slots=True, eq=False)
class StoredLayer:
    """A dense layer.

    Attributes
    ----------
    name : str
        What the file calls its weights.
    kernel : ndarray of shape (n_in, n_out)
        Of the dtype of the file; bfloat16 as float32.
    bias : ndarray of shape (n_out,)
        Zeros if the file has none.
    activation : str or None
        What follows the layer; None if the file does not say.
    """

    name: str
    kernel: NDArray[np.floating[Any]]
    bias: NDArray[np.floating[Any]]
    activation: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class StoredNetwork:
    """The network in a file.

    Attributes
    ----------
    form : str
        What kind of file it is: safetensors, pytorch, keras, onnx, skops or npz.
    layers : tuple of StoredLayer
        In order, from the inputs to the classes.
    normalization : tuple of two float or ndarray of shape (n_inputs,), or None
        The scale and the shift by which the network normalizes its inputs itself.
    scaling : str or None
        The name of the scaling of the inputs, if the file says it.
    ignored : tuple of str
        Tensors that do not belong to the layers.
    metadata : dict of str to str
    """

    form: str
    layers: tuple[StoredLayer, ...]
    normalization: tuple[Any, Any] | None = None
    scaling: str | None = None
    ignored: tuple[str, ...] = ()
    metadata: dict[str, str] = field(default_factory=dict)

    @property
    def layer_sizes(self) -> tuple[int, ...]:
        """The number of inputs, then of the units of each layer."""
        return self.layers[0].kernel.shape[0], *(layer.kernel.shape[1] for layer in self.layers)

    @property
    def activation(self) -> str | None:
        """The activation function of the hidden layers; None if the file does not say."""
        return self.layers[0].activation if len(self.layers) > 1 else "identity"


def require_showable(path: object, stored: StoredNetwork) -> None:
    """Refuse what cannot be drawn, with a table of the layers.

    Raises
    ------
    FormatError
        If the network has other inputs, too many layers or units, or numbers that are not finite.
    """
    sizes = stored.layer_sizes
    table = ", ".join(
        f"{quoted(layer.name)} {shape_text(layer.kernel.shape)}" for layer in stored.layers[: MAX_HIDDEN_LAYERS + 2]
    )
    fault = _fault_in(sizes)
    if fault is None:
        for layer in stored.layers:
            if not (np.isfinite(layer.kernel).all() and np.isfinite(layer.bias).all()):
                raise FormatError(
                    sentence("{path} holds NaN or infinite numbers in {name}.", path=path, name=quoted(layer.name))
                )
        _require_one_activation(path, stored)
        require_moderate(path, stored)
        return
    raise FormatError(
        sentence("{path} holds {fault}: {table}. {shown}", path=path, fault=fault, table=table, shown=_SHOWN)
    )


def require_moderate(path: object, stored: StoredNetwork) -> None:
    """Refuse weights so large that sums overflow float32, or that no view has room for their numbers.

    Raises
    ------
    FormatError
        If a unit's pre-activation could reach a billion in an image of intensities from 0 to 1.
    """
    most = 1.0
    for layer in stored.layers:
        with np.errstate(over="ignore", invalid="ignore"):
            sums = np.abs(layer.kernel.astype(np.float64)).sum(axis=0) * most + np.abs(layer.bias.astype(np.float64))
        most = float(sums.max(initial=0.0))
        # Also if it is NaN.
        if not most < _MAX_SUM:
            raise FormatError(
                sentence(
                    "{path} has weights in {name} so large that sums reach {most:.0e}: its training diverged, or it is "
                    "damaged. Choose an earlier checkpoint.",
                    path=path,
                    name=quoted(layer.name),
                    most=most,
                )
            )
        if layer.activation in ("tanh", "sigmoid"):
            most = 1.0


_SHOWN = sentence("netviz shows dense networks of 784 inputs with one or two hidden layers of up to 4,096 units.")


def _fault_in(sizes: tuple[int, ...]) -> object | None:
    if sizes[0] != N_INPUTS:
        if sizes[0] == 1:
            return sentence("a network with a single input")
        return sentence("a network with {n:,} inputs", n=sizes[0])
    if len(sizes) - 2 > MAX_HIDDEN_LAYERS:
        return sentence("a network with {n} hidden layers", n=len(sizes) - 2)
    widest = max(sizes[1:-1], default=0)
    if widest > MAX_UNITS:
        return sentence("a layer with {n:,} units", n=widest)
    if not MIN_CLASSES <= sizes[-1] <= MAX_CLASSES:
        if sizes[-1] == 1:
            return sentence("a network with a single output")
        return sentence("a network with {n:,} outputs", n=sizes[-1])
    return None


def _require_one_activation(path: object, stored: StoredNetwork) -> None:
    names = [layer.activation for layer in stored.layers[:-1]]
    if len(set(names)) > 1:
        raise FormatError(
            sentence(
                "{path} has a different activation in each hidden layer ({names}), and netviz shows networks with one.",
                path=path,
                names=", ".join(quoted(name) for name in names),
            )
        )
