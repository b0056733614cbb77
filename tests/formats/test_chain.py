"""The layers are found by their shapes, whatever they are called and whichever way round they are."""

from __future__ import annotations

from itertools import pairwise, product
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from netviz.formats.chain import find_layers
from netviz.formats.errors import FormatError

SIZES = (784, 32, 16, 10)
NAMINGS = {
    "PyTorch": ("{i2}.weight", "{i2}.bias", True),
    "prefixed": ("module.net.{i2}.weight", "module.net.{i2}.bias", True),
    "named": ("fc{n}.weight", "fc{n}.bias", True),
    "Keras 3": ("layers/dense_{n}/kernel", "layers/dense_{n}/bias", False),
    "Keras 2": ("dense_{n}/dense_{n}/kernel:0", "dense_{n}/dense_{n}/bias:0", False),
    "numbered": ("W{n}", "b{n}", False),
    "from zero": ("W_{i}", "b_{i}", False),
    "column vectors": ("W{i}", "b{i}", True),
    "scikit-learn": ("coefs_{i}", "intercepts_{i}", False),
    "words": ("layer{n}_weights", "layer{n}_biases", False),
    "roles": ("W_{role}", "b_{role}", False),
}


def arrays_of(naming: str, sizes: tuple[int, ...] = SIZES, *, column: bool = False) -> dict[str, NDArray[np.float32]]:
    weights, biases, by_unit = NAMINGS[naming]
    random, found = np.random.default_rng(0), {}
    for index, (n_in, n_out) in enumerate(pairwise(sizes)):
        numbers = {"i": index, "n": index + 1, "i2": 2 * index, "role": ("input", "middle", "output")[min(index, 2)]}
        kernel = random.normal(size=(n_in, n_out)).astype(np.float32)
        found[weights.format(**numbers)] = kernel.T if by_unit else kernel
        bias = random.normal(size=n_out).astype(np.float32)
        found[biases.format(**numbers)] = bias[:, np.newaxis] if column else bias
    return found


def expected(sizes: tuple[int, ...] = SIZES) -> list[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    arrays = arrays_of("numbered", sizes)
    return [(arrays[f"W{number}"], arrays[f"b{number}"]) for number in range(1, len(sizes))]


@pytest.mark.parametrize(("naming", "column"), list(product(NAMINGS, (False, True))))
def test_every_naming_gives_the_same_layers(naming: str, column: bool) -> None:
    arrays = arrays_of(naming, column=column)
    for listed in (arrays, dict(reversed(arrays.items()))):
        layers, ignored = find_layers("FILE", listed)
        assert not ignored
        for layer, (kernel, bias) in zip(layers, expected(), strict=True):
            np.testing.assert_array_equal(layer.kernel, kernel)
            np.testing.assert_array_equal(layer.bias, bias)


@pytest.mark.parametrize("naming", list(NAMINGS))
def test_square_layers_are_the_same_way_round_as_the_first(naming: str) -> None:
    sizes = (784, 32, 32, 10)
    layers, _ = find_layers("FILE", arrays_of(naming, sizes))
    for layer, (kernel, _bias) in zip(layers, expected(sizes), strict=True):
        np.testing.assert_array_equal(layer.kernel, kernel)


EXTRAS: dict[str, NDArray[Any]] = {
    "step": np.zeros((), np.int64),
    "temperature.weight": np.ones((10, 10), np.float32),
    "ema.decay": np.zeros(1, np.float32),
    "optimizer.exp_avg": np.ones((32, 784), np.float32),
    "mean": np.zeros(784, np.float32),
}


@pytest.mark.parametrize("name", list(EXTRAS))
def test_arrays_beside_the_layers_are_named_and_left_out(name: str) -> None:
    layers, ignored = find_layers("FILE", {name: EXTRAS[name], **arrays_of("prefixed")})
    assert ignored == (name,)
    assert [layer.kernel.shape for layer in layers] == [(784, 32), (32, 16), (16, 10)]


def test_a_copy_of_the_weights_is_not_mixed_with_them() -> None:
    arrays = arrays_of("PyTorch")
    copies = {f"ema_model.{name}": values + 1 for name, values in arrays.items()}
    layers, ignored = find_layers("FILE", {**copies, **arrays})
    assert [layer.name for layer in layers] == ["0.weight", "2.weight", "4.weight"]
    assert set(ignored) == set(copies)


def test_layers_without_biases_have_zeros() -> None:
    arrays = {name: values for name, values in arrays_of("PyTorch").items() if "bias" not in name}
    layers, _ = find_layers("FILE", arrays)
    assert all(not layer.bias.any() and layer.bias.shape == layer.kernel.shape[1:] for layer in layers)


@pytest.mark.parametrize(
    ("arrays", "text"),
    [
        ({}, "no arrays"),
        ({"fc.weight": np.ones((10, 100), np.float32)}, "lead from 784 inputs to classes, but fc.weight 10×100"),
        ({"conv.weight": np.ones((4, 1, 5, 5), np.float32)}, "convolution"),
        ({**arrays_of("PyTorch"), "1.running_mean": np.ones(32, np.float32)}, "batch normalization"),
    ],
)
def test_what_is_no_row_of_dense_layers_is_refused(arrays: dict[str, NDArray[np.float32]], text: str) -> None:
    with pytest.raises(FormatError, match=text):
        find_layers("FILE", arrays)


def test_arrays_without_names_are_told_by_their_shapes() -> None:
    arrays = {f"arr_{number}": values for number, values in enumerate(arrays_of("numbered").values())}
    layers, ignored = find_layers("FILE", arrays)
    assert not ignored
    for layer, (kernel, bias) in zip(layers, expected(), strict=True):
        np.testing.assert_array_equal(layer.kernel, kernel)
        np.testing.assert_array_equal(layer.bias, bias)


def test_layers_in_another_order_with_unlike_names_are_all_found() -> None:
    parts = arrays_of("PyTorch", (784, 32, 10))
    arrays = {
        "mean": np.float32(0.13),
        "out.weight": parts["2.weight"],
        "out.bias": parts["2.bias"],
        "hidden.weight": parts["0.weight"],
        "hidden.bias": parts["0.bias"],
    }
    layers, ignored = find_layers("FILE", {name: np.asarray(values) for name, values in arrays.items()})
    assert [layer.name for layer in layers] == ["hidden.weight", "out.weight"]
    assert ignored == ("mean",)


@pytest.mark.parametrize("size", [784, 32])
def test_a_normalization_between_the_layers_is_refused(size: int) -> None:
    arrays = arrays_of("PyTorch")
    vectors = {"norm.weight": np.ones(size, np.float32), "norm.bias": np.zeros(size, np.float32)}
    with pytest.raises(FormatError, match=r"a normalization, norm\.weight"):
        find_layers("FILE", {**arrays, **vectors})


@pytest.mark.parametrize("n_hidden", [12, 60])
def test_more_layers_than_are_put_in_order_are_refused(n_hidden: int) -> None:
    with pytest.raises(FormatError, match="holds more than 12 layers"):
        find_layers("deep.pt", arrays_of("PyTorch", (784, *(2,) * n_hidden, 10)))


@pytest.mark.parametrize("naming", NAMINGS)
@pytest.mark.parametrize(
    "sizes", [(784, 5, 63), (784, 40, 5, 63), (784, 5, 1001), (784, 16, 784), (784, 32, 16, 32, 784)]
)
@pytest.mark.parametrize("with_biases", [True, False])
def test_the_beginning_of_a_network_is_not_taken_for_it(naming: str, sizes: tuple[int, ...], with_biases: bool) -> None:
    if naming == "roles":
        # It has three.
        sizes = sizes[:3] + sizes[-1:] if len(sizes) > 4 else sizes
    arrays = arrays_of(naming, sizes)
    if not with_biases:
        arrays = {name: values for name, values in arrays.items() if values.ndim == 2}
    layers, ignored = find_layers("FILE", arrays)
    assert [layer.kernel.shape for layer in layers] == list(pairwise(sizes))
    assert not ignored
