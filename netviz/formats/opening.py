"""Networks in files of any form, ready to be shown: with their inputs' scaling folded into the first layer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from netviz.data import Dataset, load_dataset
from netviz.formats.errors import FormatError
from netviz.formats.evidence import Candidate, candidates, try_all
from netviz.formats.reading import is_own_file, read_network
from netviz.formats.scaling import SCALINGS, Scaling, fold
from netviz.formats.stored import StoredLayer, StoredNetwork, require_moderate
from netviz.nn.activations import ACTIVATIONS
from netviz.nn.parameter_file import load_parameters
from netviz.nn.parameters import Architecture, Parameters
from netviz.sentences import sentence


@dataclass(frozen=True, slots=True, eq=False)
class OpenedNetwork:
    """A network from a file, and how the file was read.

    Attributes
    ----------
    parameters : Parameters
        For intensities from 0 to 1, in float32.
    stored : StoredNetwork
        As the file holds it.
    scaling : Scaling
        Of the inputs that the file's network is given; its own normalization comes after it.
    activation : str
    evidence : tuple of Candidate
        Every way of reading that was tried, the chosen one first; empty if the file leaves nothing open.
    """

    parameters: Parameters
    stored: StoredNetwork
    scaling: Scaling
    activation: str
    evidence: tuple[Candidate, ...]

    def read_as(self, candidate: Candidate) -> OpenedNetwork:
        """Return the same network in another of the readings that were tried."""
        scaling, activation = candidate.scaling, candidate.activation
        others = (one for one in self.evidence if one is not candidate)
        parameters = _folded(self.stored, scaling, activation)
        return OpenedNetwork(parameters, self.stored, scaling, activation, (candidate, *others))

    @property
    def n_classes(self) -> int:
        """How many classes the network tells apart."""
        return self.parameters.architecture.layer_sizes[-1]

    @property
    def seed(self) -> int:
        """The seed of its run, 0 if the file does not say."""
        return _whole(self.stored.metadata.get("seed"))

    @property
    def step(self) -> int:
        """The batches of its run, 0 if the file does not say."""
        return _whole(self.stored.metadata.get("step"))

    @property
    def metadata(self) -> dict[str, str]:
        """What every file of netviz says, with what this one says."""
        known = {"seed": "0", "step": "0", "epoch": "0", "data_set": "", "activation": self.activation}
        return {**known, **self.stored.metadata}


def open_network(
    path: Path, dataset: Dataset | None = None, *, scaling: str | None = None, activation: str | None = None
) -> OpenedNetwork:
    """Read a network, and settle by its training images what the file leaves open.

    Parameters
    ----------
    path : Path
    dataset : Dataset, optional
        Whose training images to try; MNIST by default, which is only loaded if the file leaves something open.
    scaling, activation : str, optional
        Overrule the file and the evidence; names in `SCALINGS` and `ACTIVATIONS`.

    Raises
    ------
    FormatError
        If the file holds no network that can be shown, or there is no such scaling or activation.
    """
    own = _own_network(path)
    stored = read_network(path) if own is None else own
    ways = _chosen(candidates(stored), scaling, activation)
    evidence: tuple[Candidate, ...] = ()
    if len(ways) > 1:
        tried = load_dataset() if dataset is None else dataset
        if len(tried.train_labels) and int(tried.train_labels.max()) < stored.layer_sizes[-1]:
            evidence = try_all(stored, ways, tried.train_images, tried.train_labels)
    way = (evidence[0].scaling, evidence[0].activation) if evidence else ways[0]
    return OpenedNetwork(_folded(stored, *way), stored, *way, evidence)


def open_like(path: Path, other: OpenedNetwork) -> OpenedNetwork:
    """Read a network in the same way as another one, as far as its file leaves it open; no images are tried.

    Raises
    ------
    FormatError
        If the file holds no network that can be shown.
    """
    own = _own_network(path)
    stored = read_network(path) if own is None else own
    ways = candidates(stored)
    way = (other.scaling, other.activation)
    if way not in ways:
        way = ways[0]
    return OpenedNetwork(_folded(stored, *way), stored, *way, ())


def _own_network(path: Path) -> StoredNetwork | None:
    """Return the network in a file that netviz wrote, of any size; None if it is another program's."""
    if not is_own_file(path):
        return None
    parameters, metadata = load_parameters(path)
    activation, last = parameters.architecture.activation, parameters.architecture.n_layers - 1
    layers = tuple(
        StoredLayer(f"dense_{number + 1}.kernel", kernel, bias, "softmax" if number == last else activation)
        for number, (kernel, bias) in enumerate(zip(parameters.kernels, parameters.biases, strict=True))
    )
    stored = StoredNetwork("safetensors", layers, scaling="unit", metadata=metadata)
    require_moderate(path, stored)
    return stored


def _chosen(ways: list[tuple[Scaling, str]], scaling: str | None, activation: str | None) -> list[tuple[Scaling, str]]:
    """Return the ways that agree with what the user says."""
    for name, known in ((scaling, SCALINGS), (activation, ACTIVATIONS)):
        if name is not None and name not in known:
            raise FormatError(sentence("There is no {name}: choose one of {known}.", name=name, known=", ".join(known)))
    if scaling is not None:
        ways = list(dict.fromkeys((SCALINGS[scaling], used) for _, used in ways))
    if activation is not None:
        ways = list(dict.fromkeys((used, activation) for used, _ in ways))
    return ways


def _folded(stored: StoredNetwork, scaling: Scaling, activation: str) -> Parameters:
    whole = scaling if stored.normalization is None else scaling.then(*stored.normalization)
    first = stored.layers[0]
    kernel, bias = fold(first.kernel.astype(np.float64), first.bias.astype(np.float64), whole)
    parameters = Parameters(Architecture(stored.layer_sizes, activation))
    parameters.kernels[0][...], parameters.biases[0][...] = kernel, bias
    for number, layer in enumerate(stored.layers[1:], start=1):
        parameters.kernels[number][...], parameters.biases[number][...] = layer.kernel, layer.bias
    return parameters


def _whole(text: str | None) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 19 else 0
