"""Short programs that rebuild a network from its saved arrays and read an image."""

from __future__ import annotations

from pathlib import Path

from netviz.nn.activations import LEAKY_SLOPE
from netviz.nn.parameters import Architecture

KINDS = ("pytorch", "keras", "numpy")

_USES = {
    "pytorch": ".safetensors",
    "keras": ".keras",
    "numpy": ".npz",
}
"""The form from which each script reads the arrays."""

_TORCH_ACTIVATIONS = {
    "relu": "nn.ReLU()",
    "tanh": "nn.Tanh()",
    "sigmoid": "nn.Sigmoid()",
    "leaky_relu": f"nn.LeakyReLU({LEAKY_SLOPE})",
    "identity": "nn.Identity()",
}

_NUMPY_ACTIVATIONS = {
    "relu": "np.maximum(z, 0)",
    "tanh": "np.tanh(z)",
    "sigmoid": "1 / (1 + np.exp(-z))",
    "leaky_relu": f"np.maximum(z, {LEAKY_SLOPE} * z)",
    "identity": "z",
}

_TORCH = '''"""Rebuilds a network with PyTorch, and reads an image. Needs torch, safetensors and Pillow."""

import sys

import numpy as np
import torch
from PIL import Image
from safetensors.torch import load_file
from torch import nn

network = nn.Sequential(
    nn.Flatten(),
{layers}
)
network.load_state_dict(load_file({file}))

# 28 by 28 pixels, white on black, from 0 to 1.
image = np.asarray(Image.open(sys.argv[1]).convert("L").resize((28, 28)), np.float32) / 255
with torch.no_grad():
    probabilities = network(torch.from_numpy(image)[None]).softmax(dim=1)[0]
for label, probability in enumerate(probabilities.tolist()):
    print(f"{{label}}  {{probability:.1%}}")
'''

_KERAS = '''"""Loads a network with Keras, and reads an image. Needs keras with a backend, and Pillow."""

import sys

import keras
import numpy as np
from PIL import Image

network = keras.saving.load_model({file})
network.summary()

# 28 by 28 pixels, white on black, from 0 to 1.
image = np.asarray(Image.open(sys.argv[1]).convert("L").resize((28, 28)), np.float32) / 255
probabilities = network(image[None])[0]
for label, probability in enumerate(probabilities):
    print(f"{{label}}  {{float(probability):.1%}}")
'''

_NUMPY = '''"""Rebuilds a network with NumPy alone, and reads an image. Needs numpy and Pillow."""

import sys

import numpy as np
from PIL import Image

arrays = np.load({file})
n_layers = {n_layers}


def activation(z):
    return {activation}


# 28 by 28 pixels, white on black, from 0 to 1, one row after the other.
image = np.asarray(Image.open(sys.argv[1]).convert("L").resize((28, 28)), np.float32) / 255
values = image.ravel()
for number in range(1, n_layers + 1):
    z = values @ arrays[f"W{{number}}"] + arrays[f"b{{number}}"]
    values = activation(z) if number < n_layers else z

probabilities = np.exp(values - values.max())
probabilities /= probabilities.sum()
for label, probability in enumerate(probabilities):
    print(f"{{label}}  {{probability:.1%}}")
'''


def arrays_beside(script: str, path: Path) -> Path:
    """Return the file from which a script of this kind reads the arrays, beside the script."""
    return path.with_suffix(_USES[script])


def script_of(kind: str, architecture: Architecture, file: str) -> str:
    """Return the program.

    Parameters
    ----------
    kind : str
        One of `KINDS`.
    architecture : Architecture
    file : str
        The name of the file with the arrays.
    """
    if kind == "pytorch":
        return _TORCH.format(file=repr(file), layers="\n".join(_torch_layers(architecture)))
    if kind == "keras":
        return _KERAS.format(file=repr(file))
    activation = _NUMPY_ACTIVATIONS[architecture.activation]
    return _NUMPY.format(file=repr(file), n_layers=architecture.n_layers, activation=activation)


def _torch_layers(architecture: Architecture) -> list[str]:
    lines = []
    for number, (n_in, n_out) in enumerate(architecture.kernel_shapes, start=1):
        lines.append(f"    nn.Linear({n_in}, {n_out}),")
        if number < architecture.n_layers:
            lines.append(f"    {_TORCH_ACTIVATIONS[architecture.activation]},")
    return lines
