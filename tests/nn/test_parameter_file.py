"""Parameter files: what is saved is loaded, and damaged files are rejected."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.numpy import load_file, save_file

from netviz.nn.initializers import initialize
from netviz.nn.parameter_file import ParameterFileError, load_parameters, save_parameters
from netviz.nn.parameters import Architecture, Parameters

METADATA = {"activation": "relu", "seed": "7", "step": "430", "epoch": "1", "data_set": "MNIST"}
SMALL = Architecture((4, 3, 2), "relu")


def small_network() -> Parameters:
    return initialize(SMALL, "he_normal", np.random.default_rng(0), hidden_bias=0.5)


def tensors(parameters: Parameters) -> dict[str, np.ndarray]:
    return {name: np.ascontiguousarray(view) for name, view in parameters.named().items()}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "small.safetensors"
    save_parameters(path, small_network(), METADATA)
    return path.read_bytes()


def refusal(path: Path) -> str:
    """Return the sentence with which a file is rejected: one line that names the file and ends with a full stop."""
    with pytest.raises(ParameterFileError) as caught:
        load_parameters(path)
    sentence = str(caught.value)
    assert sentence.startswith(str(path))
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 600
    return sentence.removeprefix(str(path)).strip()


@pytest.mark.parametrize("sizes", [(784, 256, 10), (784, 10), (5, 4, 3, 2, 6)])
@pytest.mark.parametrize("activation", ["relu", "tanh"])
def test_loading_returns_what_was_saved(tmp_path: Path, sizes: tuple[int, ...], activation: str) -> None:
    parameters = initialize(Architecture(sizes, activation), "he_normal", np.random.default_rng(0), hidden_bias=0.1)
    path = tmp_path / "model.safetensors"
    save_parameters(path, parameters.frozen_copy(), {**METADATA, "note": "für die Klasse"})
    loaded, metadata = load_parameters(path)
    assert loaded.architecture == parameters.architecture
    assert (loaded.vector == parameters.vector).all()
    assert loaded.vector.flags.writeable
    assert metadata == {**METADATA, "activation": activation, "note": "für die Klasse"}


def test_any_safetensors_program_can_read_it(tmp_path: Path) -> None:
    parameters = initialize(Architecture(), "he_normal", np.random.default_rng(0))
    save_parameters(tmp_path / "model.safetensors", parameters, METADATA)
    loaded = load_file(tmp_path / "model.safetensors")
    assert {name: (array.shape, array.dtype) for name, array in loaded.items()} == {
        "dense_1.kernel": ((784, 256), np.float32),
        "dense_1.bias": ((256,), np.float32),
        "dense_2.kernel": ((256, 10), np.float32),
        "dense_2.bias": ((10,), np.float32),
    }
    assert (loaded["dense_1.kernel"] == parameters.kernels[0]).all()


def test_a_file_is_replaced_and_no_temporary_file_remains(tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    for scale in (1.0, 2.0):
        parameters = small_network()
        parameters.vector *= scale
        save_parameters(path, parameters, METADATA)
    assert (load_parameters(path)[0].vector == parameters.vector).all()
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.safetensors"]


def test_a_link_is_followed_and_kept(tmp_path: Path) -> None:
    target, link = tmp_path / "target.safetensors", tmp_path / "link.safetensors"
    link.symlink_to(target)
    save_parameters(link, small_network(), METADATA)
    assert link.is_symlink()
    assert target.is_file()


@pytest.mark.parametrize("place", ["missing/model.safetensors", "file/model.safetensors", "folder"])
def test_an_unwritable_path_is_rejected_with_a_sentence(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    with pytest.raises(ParameterFileError, match=r"cannot be written: .+\.$") as caught:
        save_parameters(tmp_path / place, small_network(), METADATA)
    assert str(tmp_path / place) in str(caught.value)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "folder"]


FULL_DISK = """
import resource, sys
from pathlib import Path
from netviz.nn.parameter_file import ParameterFileError, save_parameters
from netviz.nn.parameters import Architecture, Parameters
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    metadata = dict.fromkeys(("seed", "step", "epoch", "data_set"), "0")
    save_parameters(Path(sys.argv[1]), Parameters(Architecture()), metadata)
except ParameterFileError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as POSIX does")
def test_a_full_disk_keeps_the_old_file(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(whole)
    done = subprocess.run([sys.executable, "-c", FULL_DISK, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.startswith(f"{path} cannot be written: ")
    assert path.read_bytes() == whole
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.safetensors"]


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_infinite_and_nan_numbers_are_not_written(tmp_path: Path, value: float) -> None:
    parameters = small_network()
    parameters.biases[0][1] = value
    with pytest.raises(ParameterFileError, match="not all finite"):
        save_parameters(tmp_path / "model.safetensors", parameters, METADATA)
    assert not list(tmp_path.iterdir())


def test_metadata_must_be_complete(tmp_path: Path) -> None:
    with pytest.raises(ParameterFileError, match="lacks seed, epoch"):
        save_parameters(tmp_path / "model.safetensors", small_network(), {"step": "0", "data_set": "MNIST"})


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_file_cut_off_anywhere_is_rejected(tmp_path: Path, whole: bytes, data: st.DataObject) -> None:
    path = tmp_path / "cut.safetensors"
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    refusal(path)


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_file_with_a_wrong_byte_is_rejected_or_a_network(tmp_path: Path, whole: bytes, data: st.DataObject) -> None:
    damaged = bytearray(whole)
    position = data.draw(st.integers(0, len(whole) - 1))
    damaged[position] = data.draw(st.integers(0, 255).filter(lambda byte: byte != whole[position]))
    path = tmp_path / "damaged.safetensors"
    path.write_bytes(bytes(damaged))
    loaded = None
    # Any other exception fails the test.
    with contextlib.suppress(ParameterFileError):
        loaded, _ = load_parameters(path)
    assert loaded is None or loaded.is_finite()


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(contents=st.binary(max_size=200))
def test_arbitrary_bytes_are_rejected(tmp_path: Path, contents: bytes) -> None:
    path = tmp_path / "any.safetensors"
    path.write_bytes(contents)
    refusal(path)


def with_header(header: object, numbers: bytes = b"", length: int | None = None) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return (len(text) if length is None else length).to_bytes(8, "little") + text + numbers


KERNEL = {"dtype": "F32", "shape": [1, 1], "data_offsets": [0, 4]}
NONE = {"dtype": "F32", "shape": [0, 2**60, 2**60], "data_offsets": [8, 8]}
BIAS = {"dtype": "F32", "shape": [1], "data_offsets": [4, 8]}
ONE_LAYER = {"__metadata__": METADATA, "dense_1.kernel": KERNEL, "dense_1.bias": BIAS}


def test_the_malicious_headers_below_are_otherwise_valid(tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(with_header(ONE_LAYER, bytes(8)))
    assert load_parameters(path)[0].architecture == Architecture((1, 1))


@pytest.mark.parametrize(
    ("contents", "fault"),
    [
        (with_header(ONE_LAYER, bytes(8), length=2**63), "claims 9,223,372,036,854,775,808 bytes"),
        (with_header(ONE_LAYER, bytes(8), length=5000), "claims 5,000 bytes"),
        (with_header(b" " * 2_000_000), "claims 2,000,000 bytes"),
        (with_header(b"[" * 100_000), "not JSON"),
        (with_header(b'{"a":'), "not JSON"),
        (with_header(b"\xff\xfe"), "not JSON"),
        (with_header([1, 2]), "not a table"),
        (with_header({**ONE_LAYER, "dense_1.bias": {**BIAS, "data_offsets": [4, 2**40]}}, bytes(8)), "damaged"),
        (with_header({**ONE_LAYER, "dense_1.bias": {**BIAS, "data_offsets": [0, 4]}}, bytes(8)), "damaged"),
        (with_header({**ONE_LAYER, "dense_1.bias": {**BIAS, "data_offsets": [8, 4]}}, bytes(8)), "damaged"),
        (with_header({**ONE_LAYER, "dense_1.bias": {**BIAS, "data_offsets": [-4, 8]}}, bytes(8)), "damaged"),
        (with_header({**ONE_LAYER, "dense_1.kernel": {**KERNEL, "shape": [2**40, 2**40]}}, bytes(8)), "damaged"),
        (with_header({**ONE_LAYER, "dense_1.kernel": {**KERNEL, "shape": [2**63, 2]}}, bytes(8)), "damaged"),
        (with_header({**ONE_LAYER, "dense_1.kernel": {**KERNEL, "shape": [1, 2]}}, bytes(8)), "damaged"),
        (with_header({**ONE_LAYER, "dense_1.kernel": {**KERNEL, "shape": [1] * 102}}, bytes(8)), "102 dimensions"),
        (with_header({**ONE_LAYER, "none": NONE}, bytes(8)), "holds none with 3 dimensions"),
        (with_header({**ONE_LAYER, "none": {**NONE, "shape": [0, 2**63]}}, bytes(8)), "holds none with 2 dimensions"),
        (with_header({**ONE_LAYER, "__metadata__": {**METADATA, "activation": "a" * 100_000}}, bytes(8)), "activation"),
        (with_header({**ONE_LAYER, "\x1b[31m" + "n" * 100_000: NONE}, bytes(8)), "holds"),
        (with_header(ONE_LAYER, bytes(9)), "damaged"),
        (with_header({**ONE_LAYER, "dense_1.bias": 3}, bytes(8)), "damaged"),
        (with_header({**ONE_LAYER, "dense_1.bias": {**BIAS, "dtype": "x\ny" * 999}}, bytes(8)), "damaged"),
        (with_header({**ONE_LAYER, "__metadata__": {**METADATA, "seed": 7}}, bytes(8)), "damaged"),
        (with_header({**ONE_LAYER, "dense_1.kernel": {**KERNEL, "dtype": "I32"}}, bytes(8)), "as I32"),
        (with_header(ONE_LAYER, np.array([np.nan, 0], "<f4").tobytes()), "NaN or infinite numbers in dense_1.kernel"),
        (with_header(ONE_LAYER, np.array([0, np.inf], "<f4").tobytes()), "NaN or infinite numbers in dense_1.bias"),
        (pickle.dumps({"dense_1.kernel": [1.0]}), "claims"),
    ],
)
def test_a_malicious_file_is_rejected_with_a_sentence(tmp_path: Path, contents: bytes, fault: str) -> None:
    path = tmp_path / "hostile.safetensors"
    path.write_bytes(contents)
    assert fault in refusal(path)


def changed(**changes: np.ndarray | None) -> dict[str, np.ndarray]:
    """Return the small network's tensors, with some replaced or left out; `_` in a name stands for the dot."""
    named = tensors(small_network())
    for name, array in changes.items():
        key = ".".join(name.rsplit("_", 1))
        if array is None:
            del named[key]
        else:
            named[key] = array
    return named


@pytest.mark.parametrize(
    ("arrays", "fault"),
    [
        ({}, "lacks dense_1.bias, dense_1.kernel"),
        (changed(dense_2_bias=None), "lacks dense_2.bias"),
        (changed(dense_1_kernel=None, dense_1_bias=None), "lacks dense_1.bias, dense_1.kernel"),
        (
            changed(dense_3_bias=np.zeros(2, np.float32)),
            "holds dense_3.bias, which a network of dense layers does not have",
        ),
        (changed(**{"x" * 300 + "\n_bias": np.zeros(2, np.float32)}), "which a network of dense layers does not have"),
        (changed(dense_1_kernel=np.zeros((4, 3))), "as F64"),
        (changed(dense_1_kernel=np.zeros((4, 3), np.float16)), "as F16"),
        (changed(dense_1_kernel=np.zeros(12, np.float32)), "shape (12,), but a kernel has the shape (inputs, units)"),
        (changed(dense_2_kernel=np.zeros((4, 2), np.float32)), "shape (4, 2), but the layer before has 3 units"),
        (changed(dense_2_bias=np.zeros(3, np.float32)), "its kernel has 2 units"),
        (changed(dense_2_bias=np.zeros((2, 1), np.float32)), "its kernel has 2 units"),
        (changed(dense_1_kernel=np.zeros((0, 3), np.float32)), "at least 1"),
    ],
)
def test_tensors_that_are_not_a_network_are_rejected(tmp_path: Path, arrays: dict[str, np.ndarray], fault: str) -> None:
    path = tmp_path / "model.safetensors"
    save_file(arrays, path, METADATA)
    assert fault in refusal(path)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"activation": "swish"}, "'swish'"),
        ({"seed": "-1"}, "has '-1' as seed"),
        ({"step": "many"}, "has 'many' as step"),
        ({"step": "9" * 5000}, "has '999"),
        ({"epoch": "nan"}, "has 'nan' as epoch"),
        ({"epoch": "inf"}, "has 'inf' as epoch"),
    ],
)
def test_wrong_metadata_are_rejected(tmp_path: Path, changes: dict[str, str], fault: str) -> None:
    path = tmp_path / "model.safetensors"
    save_file(tensors(small_network()), path, {**METADATA, **changes})
    assert fault in refusal(path)


@pytest.mark.parametrize("metadata", [None, {"activation": "relu"}])
def test_missing_metadata_are_named(tmp_path: Path, metadata: dict[str, str] | None) -> None:
    path = tmp_path / "model.safetensors"
    save_file(tensors(small_network()), path, metadata)
    assert "seed, step, epoch, data_set." in refusal(path)


def test_a_missing_file_is_rejected(tmp_path: Path) -> None:
    assert refusal(tmp_path / "missing.safetensors").startswith("cannot be read: ")
    assert refusal(tmp_path) == "is not a file."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe") == "is not a file."


def test_a_file_larger_than_any_network_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.safetensors"
    with path.open("wb") as file:
        file.truncate(2**31)
    assert "too large for a parameter file: it has 2147483648 bytes" in refusal(path)
