"""Networks as named arrays alone: safetensors and NPZ."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import numpy as np
from safetensors.numpy import save

from netviz.nn.parameters import Parameters

LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""In zip files, so that the same network gives the same bytes."""


def safetensors_of(parameters: Parameters, metadata: Mapping[str, str], names: str) -> bytes:
    """Return the bytes of a safetensors file.

    Parameters
    ----------
    parameters : Parameters
    metadata : mapping of str to str
    names : str
        netviz: ``dense_1.kernel`` of shape (n_in, n_out). pytorch: the names and shapes that a Sequential of Flatten,
        Linear and activations has, ``1.weight`` of shape (n_out, n_in).
    """
    single = parameters.astype(np.float32)
    activation = parameters.architecture.activation
    if names == "pytorch":
        return bytes(save(torch_tensors(single), {"activation": activation, "scaling": "unit"}))
    named = {name: np.ascontiguousarray(view) for name, view in single.named().items()}
    return bytes(save(named, {**metadata, "activation": activation}))


def torch_tensors(parameters: Parameters) -> dict[str, np.ndarray]:
    """Return weights and biases as a Sequential of Flatten, Linear, activation, Linear, … calls them."""
    tensors: dict[str, np.ndarray] = {}
    for number, (kernel, bias) in enumerate(zip(parameters.kernels, parameters.biases, strict=True)):
        tensors[f"{2 * number + 1}.weight"] = np.ascontiguousarray(kernel.T)
        tensors[f"{2 * number + 1}.bias"] = np.ascontiguousarray(bias)
    return tensors


def npz_of(parameters: Parameters) -> bytes:
    """Return the bytes of an NPZ file with ``W1`` of shape (n_in, n_out), ``b1``, ``W2`` and so on."""
    single, stream = parameters.astype(np.float32), io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number, (kernel, bias) in enumerate(zip(single.kernels, single.biases, strict=True), start=1):
            for name, values in ((f"W{number}", kernel), (f"b{number}", bias)):
                array = io.BytesIO()
                np.save(array, np.ascontiguousarray(values), allow_pickle=False)
                archive.writestr(zipfile.ZipInfo(f"{name}.npy", LONG_AGO), array.getvalue())
    return stream.getvalue()
