"""Finding the dense layers among named arrays: which are weights, in which order, and which way round."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.formats.errors import FormatError
from netviz.formats.quoting import quoted, shape_text, some
from netviz.formats.stored import MAX_CLASSES, N_INPUTS, StoredLayer
from netviz.sentences import Sentence, sentence

Array = NDArray[Any]

_NAME = re.compile(r"(?P<head>(?:.*[^A-Za-z])?)(?P<word>[A-Za-z]+)(?P<number>[_.]?\d*)(?::0)?")
_WEIGHT_WORDS = frozenset({"weight", "weights", "kernel", "w", "coef", "coefs"})
_BIAS_WORDS = frozenset({"bias", "biases", "b", "intercept", "intercepts"})
_MAX_CHAINS = 1000
_MAX_LAYERS = 12


@dataclass(frozen=True, slots=True, eq=False)
class _Matrix:
    """A two-dimensional array that may be the weights of a layer."""

    name: str
    group: str
    values: Array
    bias_name: str | None
    is_named_weights: bool
    is_by_unit: bool | None
    """Whether the name says that the shape is (n_out, n_in), as PyTorch has it; None if it does not say."""


@dataclass(frozen=True, slots=True, eq=False)
class _Link:
    matrix: _Matrix
    is_by_unit: bool

    @property
    def n_in(self) -> int:
        return int(self.matrix.values.shape[1 if self.is_by_unit else 0])

    @property
    def n_out(self) -> int:
        return int(self.matrix.values.shape[0 if self.is_by_unit else 1])


def find_layers(path: object, arrays: Mapping[str, Array]) -> tuple[tuple[StoredLayer, ...], tuple[str, ...]]:
    """Return the dense layers in order, and the names of the arrays that do not belong to them.

    Parameters
    ----------
    path : object
        What to call the file in an error.
    arrays : mapping of str to ndarray
        Kernels of shape (n_in, n_out) or (n_out, n_in); biases of shape (n_out,), (n_out, 1) or (1, n_out).

    Raises
    ------
    FormatError
        If there are no dense layers that lead from 784 inputs to classes, or something else is between them.
    """
    _refuse_other_layers(path, arrays)
    matrices = _matrices(arrays)
    chains = [chain for chain in _chains(matrices) if chain]
    if not chains:
        raise FormatError(_no_chain(path, arrays))
    n_named = sum(matrix.is_named_weights for matrix in matrices)
    n_alike = Counter((matrix.group, matrix.is_named_weights) for matrix in matrices)
    best = _with_biases(max(chains, key=lambda chain: _merit(chain, n_named, n_alike)), arrays)
    _refuse_what_is_too_deep(path, arrays, best, matrices)
    layers = tuple(_layer(link, arrays) for link in best)
    used = {link.matrix.name for link in best} | {link.matrix.bias_name for link in best}
    _refuse_normalization(path, arrays, layers, used)
    return layers, tuple(name for name in arrays if name not in used)


def natural_order(name: str) -> tuple[tuple[int, int | str], ...]:
    """Return a key by which "layer10" comes after "layer9"."""
    parts = re.split(r"(\d+)", name)
    return tuple((0, int(part)) if part.isdigit() else (1, part) for part in parts if part)


def _refuse_other_layers(path: object, arrays: Mapping[str, Array]) -> None:
    kernels = [name for name, values in arrays.items() if values.ndim in (3, 4, 5)]
    if kernels:
        raise FormatError(
            sentence(
                "{path} holds a convolution ({table}), and netviz shows networks of dense layers only.",
                path=path,
                table=_table(arrays),
            )
        )
    if any(name.endswith(("running_mean", "moving_mean")) for name in arrays):
        raise FormatError(
            sentence(
                "{path} holds batch normalization ({table}), and netviz shows networks of dense layers only.",
                path=path,
                table=_table(arrays),
            )
        )


def _refuse_what_is_too_deep(
    path: object, arrays: Mapping[str, Array], best: tuple[_Link, ...], matrices: list[_Matrix]
) -> None:
    """Refuse more weights under names like those of the layers than are ever put in order."""
    alike = [matrix for matrix in matrices if matrix.is_named_weights and matrix.group == best[0].matrix.group]
    if len(alike) > _MAX_LAYERS:
        raise FormatError(
            sentence(
                "{path} holds more than {most} layers ({table}), which is more than netviz shows.",
                path=path,
                most=_MAX_LAYERS,
                table=_table(arrays),
            )
        )


def _refuse_normalization(
    path: object, arrays: Mapping[str, Array], layers: tuple[StoredLayer, ...], used: Set[str | None]
) -> None:
    """Refuse vectors called weights and bias that are as long as a layer: they scale what the layer computes."""
    sizes = {layers[0].kernel.shape[0], *(layer.kernel.shape[1] for layer in layers[:-1])}
    for name, values in arrays.items():
        match = _NAME.fullmatch(name)
        if match is None or name in used or values.ndim != 1 or len(values) not in sizes:
            continue
        if match["word"].lower() in ("weight", "kernel", "gamma"):
            raise FormatError(
                sentence(
                    "{path} holds a normalization, {name}, between its layers, and netviz shows networks of dense "
                    "layers only.",
                    path=path,
                    name=quoted(name),
                )
            )


def _table(arrays: Mapping[str, Array]) -> str:
    """Return the first arrays with their shapes."""
    listed = sorted((name for name in arrays if arrays[name].ndim > 1), key=natural_order) or list(arrays)
    shown = ", ".join(f"{quoted(name)} {shape_text(arrays[name].shape)}" for name in listed[:4])
    return shown if len(listed) <= 4 else f"{shown}, …"


def _no_chain(path: object, arrays: Mapping[str, Array]) -> Sentence:
    if not arrays:
        return sentence("{path} holds no arrays.", path=path)
    return sentence(
        "{path} holds no dense layers that lead from {n} inputs to classes, but {table}.",
        path=path,
        n=N_INPUTS,
        table=_table(arrays),
    )


def _matrices(arrays: Mapping[str, Array]) -> list[_Matrix]:
    parts = {name: _NAME.fullmatch(name) for name in arrays}
    biases = {
        (match["head"], match["number"]): name
        for name, match in parts.items()
        if match is not None and match["word"].lower() in _BIAS_WORDS
    }
    found = []
    for name in sorted(arrays, key=natural_order):
        values, match = arrays[name], parts[name]
        is_matrix = values.ndim == 2 and np.issubdtype(values.dtype, np.floating) and 0 not in values.shape
        if not is_matrix or name in biases.values():
            continue
        word = "" if match is None else match["word"].lower()
        place = ("", "") if match is None else (match["head"], match["number"])
        is_named = word in _WEIGHT_WORDS
        group = re.sub(r"[_.]?\d+", "", place[0])
        by_unit = {"weight": True, "kernel": False}.get(word)
        found.append(_Matrix(name, group, values, biases.get(place) if is_named else None, is_named, by_unit))
    return found


def _chains(matrices: list[_Matrix]) -> Iterator[tuple[_Link, ...]]:
    """Yield every order of matrices that leads from the inputs on, up to a limit."""
    count = 0
    waiting: list[tuple[_Link, ...]] = [
        (link,) for matrix in matrices for link in _ways(matrix) if link.n_in == N_INPUTS and link.n_out != N_INPUTS
    ]
    while waiting and count < _MAX_CHAINS:
        chain = waiting.pop()
        count += 1
        yield chain
        if len(chain) == _MAX_LAYERS:
            continue
        used = {link.matrix.name for link in chain}
        place = matrices.index(chain[-1].matrix)
        for matrix in [*matrices[place + 1 :], *matrices[:place]]:
            if matrix.name not in used:
                waiting.extend((*chain, link) for link in _ways(matrix, chain[0]) if link.n_in == chain[-1].n_out)


def _ways(matrix: _Matrix, first: _Link | None = None) -> Iterator[_Link]:
    """Yield a matrix one way round or both, as its name or the first layer says."""
    n_rows, n_columns = matrix.values.shape
    if n_rows == n_columns and first is not None:
        # Both ways fit; all layers of a file have the same.
        yield _Link(matrix, matrix.is_by_unit if matrix.is_by_unit is not None else first.is_by_unit)
        return
    yield _Link(matrix, is_by_unit=True)
    yield _Link(matrix, is_by_unit=False)


def _with_biases(chain: tuple[_Link, ...], arrays: Mapping[str, Array]) -> tuple[_Link, ...]:
    """Return the layers with the vectors that follow them, if no name says so and every layer has one."""
    if any(link.matrix.bias_name is not None for link in chain):
        return chain
    order = list(arrays)
    left = [name for name in order if arrays[name].size == max(arrays[name].shape, default=0) > 1]
    found: list[_Link] = []
    for link in chain:
        fitting = [name for name in left if arrays[name].size == link.n_out]
        after = [name for name in fitting if order.index(name) > order.index(link.matrix.name)]
        if not fitting:
            return chain
        bias = (after or fitting)[0]
        left.remove(bias)
        found.append(replace(link, matrix=replace(link.matrix, bias_name=bias)))
    return tuple(found)


def _merit(chain: tuple[_Link, ...], n_named: int, n_alike: Mapping[tuple[str, bool], int]) -> tuple[object, ...]:
    """Return how likely a chain is the network: alike names, biases, the order of the names, then its length.

    `n_named` arrays of the file are called weights, and `n_alike` have each group's names. A chain of them all, or of
    all in a group, may have more classes than are shown: its beginning would be another network.
    """
    names = [link.matrix.name for link in chain]
    groups = {link.matrix.group for link in chain}
    kinds = {(link.matrix.group, link.matrix.is_named_weights) for link in chain}
    ways = {link.is_by_unit for link in chain}
    complete = all(link.matrix.bias_name is not None for link in chain)
    as_named = len(ways) == 1 and all(link.matrix.is_by_unit in (None, link.is_by_unit) for link in chain)
    is_whole = len(chain) == n_named or (len(kinds) == 1 and len(chain) == n_alike[kinds.pop()])
    in_order = [*map(natural_order, names)] == sorted(map(natural_order, names))
    return (
        all(link.matrix.is_named_weights for link in chain),
        chain[-1].n_out <= MAX_CLASSES or (is_whole and as_named),
        len(chain) > 1,
        complete and len(chain) == n_named,
        len(groups) == 1,
        complete,
        as_named,
        in_order,
        len(chain),
        [-len(name) for name in names],
    )


def _layer(link: _Link, arrays: Mapping[str, Array]) -> StoredLayer:
    values = link.matrix.values.T if link.is_by_unit else link.matrix.values
    name = link.matrix.bias_name
    bias = np.zeros(link.n_out, values.dtype) if name is None else arrays[name].reshape(-1)
    return StoredLayer(link.matrix.name, values, bias)


def require_biases_fit(path: object, layers: tuple[StoredLayer, ...]) -> None:
    """Refuse a bias that does not have a number for each unit of its layer.

    Raises
    ------
    FormatError
    """
    for layer in layers:
        if layer.bias.shape != layer.kernel.shape[1:]:
            raise FormatError(
                sentence(
                    "{path} holds a bias of {shape} beside {name}, which has {n_units} units.",
                    path=path,
                    shape=shape_text(layer.bias.shape),
                    name=some([layer.name]),
                    n_units=layer.kernel.shape[1],
                )
            )
