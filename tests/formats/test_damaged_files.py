"""No bytes make a reader do anything but read a network or refuse in a sentence."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import math
import pickle
import random
import struct
import zipfile
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.numpy import save

from netviz.formats.errors import FormatError
from netviz.formats.opening import open_network
from netviz.formats.reading import read_network

FILES = Path(__file__).parent / "files"
NAMES = sorted(path.name for path in FILES.iterdir() if path.suffix not in (".json", ".data"))
N_MUTATIONS = 12


def refuses_or_reads(path: Path) -> str:
    try:
        read_network(path)
    except FormatError as error:
        text = str(error).replace(str(path), "FILE")
        assert len(text) < 400
        assert "\n" not in text
        return text
    return ""


@pytest.mark.parametrize("name", NAMES)
def test_a_file_cut_anywhere_is_refused(name: str, tmp_path: Path) -> None:
    whole = (FILES / name).read_bytes()
    path = tmp_path / name
    (tmp_path / "from_torch.onnx.data").write_bytes((FILES / "from_torch.onnx.data").read_bytes())
    for share in (0.001, 0.1, 0.5, 0.9, 0.999):
        path.write_bytes(whole[: max(int(share * len(whole)), 1)])
        assert refuses_or_reads(path)


@pytest.mark.parametrize("name", NAMES)
def test_changed_bytes_are_read_or_refused(name: str, tmp_path: Path) -> None:
    whole, chance = (FILES / name).read_bytes(), random.Random(name)
    path = tmp_path / name
    (tmp_path / "from_torch.onnx.data").write_bytes((FILES / "from_torch.onnx.data").read_bytes())
    for _ in range(N_MUTATIONS):
        changed = bytearray(whole)
        # Structure is at the beginning and, in archives, at the end.
        for _ in range(chance.randint(1, 8)):
            place = chance.choice((chance.randrange(min(4096, len(whole))), -chance.randrange(1, 2000)))
            changed[place % len(changed)] = chance.randrange(256)
        path.write_bytes(changed)
        refuses_or_reads(path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"PK\x03\x04", b"\x89HDF\r\n\x1a\n", b"\x08\x07\x12\x00", b"\x80\x02"]),
)
def test_any_bytes_are_refused(tmp_path: Path, contents: bytes, start: bytes) -> None:
    path = tmp_path / "any"
    path.write_bytes(start + contents)
    assert refuses_or_reads(path)


# What is no network -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("contents", "text"),
    [
        (b"", "is empty"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n", "git lfs pull"),
        (b"<!DOCTYPE html><html><title>404</title></html>", "web page"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "picture"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0 JFIF", "picture"),
        (pickle.dumps({"weights": [1, 2, 3]}), "never opens it"),
        (b"\x00\x01\x02\x03 anything", "no network that netviz knows"),
        (gzip.compress(b"weights"), "is packed: unpack it"),
        (bz2.compress(b"weights"), "is packed: unpack it"),
        (lzma.compress(b"weights"), "is packed: unpack it"),
        (b"7z\xbc\xaf'\x1c" + bytes(40), "is packed: unpack it"),
        (b"(\xb5/\xfd" + bytes(40), "is packed: unpack it"),
        (b"network.pt".ljust(257, b"\0") + b"ustar\0" + bytes(250), "is packed: unpack it"),
    ],
)
def test_a_refusal_says_what_the_file_is(tmp_path: Path, contents: bytes, text: str) -> None:
    for name in ("network.bin", "network.safetensors"):
        path = tmp_path / name
        path.write_bytes(contents)
        assert text in refuses_or_reads(path)


def test_a_session_is_named_as_one() -> None:
    saved = Path(__file__).parents[1] / "archive" / "files" / "session_v1.netviz"
    assert "is a session of netviz" in refuses_or_reads(saved)


# What a hostile file would do -------------------------------------------------------------------------------------


class _Runs:
    """A pickle of this creates a file when it is loaded."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return open, (str(self._path), "w")


def torch_file(path: Path, contents: bytes) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.pkl", contents)
        archive.writestr("archive/byteorder", "little")


def test_a_pickle_runs_nothing(tmp_path: Path) -> None:
    trace, path = tmp_path / "ran", tmp_path / "network.pt"
    torch_file(path, pickle.dumps({"net.0.weight": _Runs(trace)}, protocol=2))
    assert "it would run" in refuses_or_reads(path)
    assert not trace.exists()


def test_a_pickle_asks_for_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "network.pt"
    # An empty dict, put into the memo at a place for which the unpickler would make room.
    torch_file(path, b"\x80\x02}r\xff\xff\xff\x7f.")
    assert "damaged" in refuses_or_reads(path)


@pytest.mark.parametrize("shape", [(1 << 40, 1 << 40), (784, 1 << 62), (-1, 10), (0,) * 100])
def test_no_header_is_believed(tmp_path: Path, shape: tuple[int, ...]) -> None:
    path = tmp_path / "network"
    header = json.dumps({"0.weight": {"dtype": "F32", "shape": shape, "data_offsets": [0, 64]}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header + bytes(64))
    assert "damaged" in refuses_or_reads(path)
    npy = io.BytesIO()
    np.lib.format.write_array_header_1_0(npy, {"descr": "<f4", "fortran_order": False, "shape": shape})
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("W1.npy", npy.getvalue() + bytes(64))
    assert refuses_or_reads(path)


def test_objects_in_npz_are_never_loaded(tmp_path: Path) -> None:
    path = tmp_path / "network.npz"
    np.savez(path, W1=np.array([{}], dtype=object), allow_pickle=True)
    assert "never loaded" in refuses_or_reads(path)


def test_hdf5_makes_no_room_for_what_it_does_not_hold(tmp_path: Path) -> None:
    import h5py

    path = tmp_path / "network.h5"
    with h5py.File(path, "w") as file:
        file.create_dataset("layers/dense/vars/0", shape=(784, 1 << 30), dtype="f4", chunks=(784, 1))
        file.create_dataset("layers/dense/vars/1", shape=(10,), dtype="f4")
    assert "damaged" in refuses_or_reads(path)


def test_names_from_a_file_are_short_and_harmless(tmp_path: Path) -> None:
    path = tmp_path / "network"
    name = "\x1b[31m‮" + "n" * 100_000 + ".weight"
    header = json.dumps({name: {"dtype": "F32", "shape": [4, 4], "data_offsets": [0, 64]}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header + bytes(64))
    text = refuses_or_reads(path)
    assert text.isprintable()


# Numbers without measure --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("names", [("dense_{}.kernel", "dense_{}.bias"), ("fc{}.w", "fc{}.b")])
@pytest.mark.parametrize(("scale", "reason"), [(1e30, "so large"), (1e4, "so large"), (1.0, ""), (0.0, "")])
def test_weights_without_measure_are_refused(tmp_path: Path, names: tuple[str, str], scale: float, reason: str) -> None:
    rng = np.random.default_rng(0)
    tensors = {}
    for number, shape in enumerate([(784, 32), (32, 10)], start=1):
        tensors[names[0].format(number)] = (scale * rng.normal(size=shape)).astype(np.float32)
        tensors[names[1].format(number)] = np.zeros(shape[1], np.float32)
    path = tmp_path / "wild.safetensors"
    own = {"activation": "relu", "seed": "0", "step": "0", "epoch": "0", "data_set": "MNIST"}
    path.write_bytes(save(tensors, own if "dense" in names[0] else {"activation": "relu", "scaling": "unit"}))
    if reason:
        with pytest.raises(FormatError, match=reason):
            open_network(path)
    else:
        assert open_network(path).parameters.is_finite()


@pytest.mark.parametrize(
    ("sizes", "said"),
    [
        ((784, 0, 10), "an array without any number"),
        ((784, 5, 1), "a network with a single output"),
        ((784, 5, 1001), "a network with 1,001 outputs"),
        ((1, 5, 10), "no dense layers that lead from 784 inputs"),
        ((783, 5, 10), "no dense layers that lead from 784 inputs"),
    ],
)
def test_widths_that_no_network_of_digits_has_are_named(tmp_path: Path, sizes: tuple[int, ...], said: str) -> None:
    header: dict[str, object] = {}
    end = 0
    for number, (n_in, n_out) in enumerate(pairwise(sizes)):
        for name, shape in ((f"{number}.weight", (n_out, n_in)), (f"{number}.bias", (n_out,))):
            begin, end = end, end + 4 * math.prod(shape)
            header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [begin, end]}
    text = json.dumps(header).encode()
    path = tmp_path / "network.safetensors"
    path.write_bytes(struct.pack("<Q", len(text)) + text + bytes(end))
    with pytest.raises(FormatError, match=said):
        open_network(path)
