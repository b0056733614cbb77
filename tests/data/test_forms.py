"""Data sets in the forms that people have: each is read as the same images."""

from __future__ import annotations

import gzip
import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from netviz.cli.data import data
from netviz.data import DataError, load_dataset
from netviz.data.loading import is_data_file
from netviz.data.sources.opening import open_images

FORMS = Path(__file__).parent / "forms"
_CODES = {"u1": 0x08, "i4": 0x0C, "f4": 0x0D}

Arrays = dict[str, NDArray[Any]]


@pytest.fixture(scope="module")
def arrays() -> Arrays:
    with np.load(FORMS / "npz" / "mnist.npz") as loaded:
        return {name: loaded[name] for name in loaded}


def idx(values: NDArray[Any], kind: str = "u1") -> bytes:
    header = bytes((0, 0, _CODES[kind], values.ndim)) + struct.pack(f">{values.ndim}I", *values.shape)
    return header + values.astype(f">{kind}").tobytes()


NAMES = {
    "dotted": (
        "train-images.idx3-ubyte",
        "train-labels.idx1-ubyte",
        "t10k-images.idx3-ubyte",
        "t10k-labels.idx1-ubyte",
    ),
    "torchvision": tuple(
        f"MNIST/raw/{name}"
        for name in (
            "train-images-idx3-ubyte",
            "train-labels-idx1-ubyte",
            "t10k-images-idx3-ubyte",
            "t10k-labels-idx1-ubyte",
        )
    ),
    "nested": tuple(
        f"{name}/{name}"
        for name in (
            "train-images-idx3-ubyte",
            "train-labels-idx1-ubyte",
            "t10k-images-idx3-ubyte",
            "t10k-labels-idx1-ubyte",
        )
    ),
    "test": ("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "test-images-idx3-ubyte", "test-labels-idx1-ubyte"),
}


def write_idx(folder: Path, names: tuple[str, ...], contents: list[bytes]) -> Path:
    for name, each in zip(names, contents, strict=False):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(each)
    return folder


def idx_contents(arrays: Arrays, kind: str = "u1") -> list[bytes]:
    return [idx(arrays[name], kind) for name in ("x_train", "y_train", "x_test", "y_test")]


def same_as(path: Path, arrays: Arrays) -> None:
    found = open_images(path)
    np.testing.assert_array_equal(found.train_images, arrays["x_train"].reshape(-1, 784))
    np.testing.assert_array_equal(found.train_labels, arrays["y_train"])
    np.testing.assert_array_equal(found.test_images, arrays["x_test"].reshape(-1, 784))
    assert (found.is_inverted, found.is_transposed, found.resampled_from, found.remarks) == (False, False, None, ())


@pytest.mark.parametrize("naming", list(NAMES))
@pytest.mark.parametrize("pack", [bytes, gzip.compress, lambda each: gzip.compress(gzip.compress(each))])
def test_idx_files_under_every_name_and_however_packed(
    naming: str, pack: Callable[[bytes], bytes], arrays: Arrays, tmp_path: Path
) -> None:
    small = {name: values[:200] for name, values in arrays.items()}
    same_as(write_idx(tmp_path, NAMES[naming], [pack(each) for each in idx_contents(small)]), small)


@pytest.mark.parametrize("kind", ["u1", "i4", "f4"])
def test_idx_files_of_every_type(kind: str, arrays: Arrays, tmp_path: Path) -> None:
    same_as(write_idx(tmp_path, NAMES["dotted"], idx_contents(arrays, kind)), arrays)


SHAPES: dict[str, Callable[[NDArray[Any]], NDArray[Any]]] = {
    "flat": lambda images: images.reshape(-1, 784),
    "one channel": lambda images: images[..., np.newaxis],
    "channel first": lambda images: images[:, np.newaxis],
    "colors": lambda images: np.repeat(images[..., np.newaxis], 3, axis=-1),
    "from 0 to 1": lambda images: images.astype(np.float32) / 255,
    "int32": lambda images: images.astype(np.int32),
}
LABELS: dict[str, Callable[[NDArray[Any]], NDArray[Any]]] = {
    "column": lambda labels: labels[:, np.newaxis],
    "one-hot": lambda labels: np.eye(10)[labels],
    "floats": lambda labels: labels.astype(np.float32),
    "int64": lambda labels: labels.astype(np.int64),
    "wide": lambda labels: np.column_stack((labels, labels + 30, labels * 7)),
}


@pytest.mark.parametrize("shape", list(SHAPES))
def test_images_of_every_shape(shape: str, arrays: Arrays, tmp_path: Path) -> None:
    images = {name: SHAPES[shape](values) if name.startswith("x") else values for name, values in arrays.items()}
    np.savez(tmp_path / "set.npz", **images)
    same_as(tmp_path / "set.npz", arrays)


@pytest.mark.parametrize("kind", list(LABELS))
def test_labels_of_every_shape(kind: str, arrays: Arrays, tmp_path: Path) -> None:
    labels = {name: LABELS[kind](values) if name.startswith("y") else values for name, values in arrays.items()}
    np.savez(tmp_path / "set.npz", **labels)
    same_as(tmp_path / "set.npz", arrays)


def write_csv(path: Path, images: NDArray[Any], labels: NDArray[Any] | None, header: str, separator: str = ",") -> None:
    flat = images.reshape(len(images), -1)
    table = flat if labels is None else np.column_stack((labels, flat))
    np.savetxt(path, table, fmt="%d", delimiter=separator, header=header, comments="")


@pytest.mark.parametrize("header", ["", "label," + ",".join(f"pixel{number}" for number in range(784))])
@pytest.mark.parametrize("separator", [",", ";"])
def test_csv_with_and_without_a_header(header: str, separator: str, arrays: Arrays, tmp_path: Path) -> None:
    small = {name: values[:100] for name, values in arrays.items()}
    for part in ("train", "test"):
        images, labels = small[f"x_{part}"], small[f"y_{part}"]
        write_csv(tmp_path / f"{part}.csv", images, labels, header.replace(",", separator), separator)
    same_as(tmp_path, small)
    same_as(tmp_path / "test.csv", small)


def test_csv_whose_test_images_have_no_labels(arrays: Arrays, tmp_path: Path) -> None:
    pixels = ",".join(f"pixel{number}" for number in range(784))
    write_csv(tmp_path / "train.csv", arrays["x_train"][:300], arrays["y_train"][:300], f"label,{pixels}")
    write_csv(tmp_path / "test.csv", arrays["x_test"][:50], None, pixels)
    found = open_images(tmp_path)
    assert len(found.train_labels) + len(found.test_labels) == 300
    assert "no labels" in found.remarks[0]
    assert "set aside" in found.remarks[1]


def test_pictures_by_class_dark_on_light() -> None:
    found = open_images(FORMS / "folder")
    assert (found.form, found.class_names, found.is_inverted) == ("folder", ("0", "1", "2", "3"), True)
    assert found.resampled_from == (40, 40)
    assert found.train_images.mean() < 80
    assert found.dataset().class_names[:4] == ("0", "1", "2", "3")


@pytest.mark.parametrize("mode", ["L", "1", "RGB", "RGBA", "P"])
def test_pictures_of_every_mode_and_of_several_sizes(mode: str, tmp_path: Path) -> None:
    for label, name in enumerate(("cat", "dog")):
        (tmp_path / name).mkdir()
        for number in range(4):
            picture = Image.new("L", (20 + 3 * number, 24), 255)
            picture.paste(0, (6 + 4 * label, 4, 9 + 4 * label, 20))
            picture.convert(mode).save(tmp_path / name / f"{number}.png")
    found = open_images(tmp_path)
    assert found.class_names == ("cat", "dog")
    assert found.is_inverted
    assert found.train_images.shape[1] == 784
    assert found.train_images.max() > 200


def test_letters_of_emnist_are_turned_and_named() -> None:
    found = open_images(FORMS / "letters")
    assert (found.class_names[0], len(found.class_names), found.is_transposed) == ("A", 26, True)
    assert found.counts[0] > 0
    assert found.dataset().n_classes == 26


def test_digits_whose_rows_and_columns_are_exchanged_are_turned_back(arrays: Arrays, tmp_path: Path) -> None:
    turned = {name: values.transpose(0, 2, 1) if name[0] == "x" else values for name, values in arrays.items()}
    np.savez(tmp_path / "set.npz", **turned)
    found = open_images(tmp_path / "set.npz")
    assert found.is_transposed
    np.testing.assert_array_equal(found.train_images, arrays["x_train"].reshape(-1, 784))


def test_blank_images_are_neither_upright_nor_turned(arrays: Arrays, tmp_path: Path) -> None:
    blank = {name: np.where(values < 0, values, 0) if name[0] == "x" else values for name, values in arrays.items()}
    np.savez(tmp_path / "set.npz", **blank)
    assert not open_images(tmp_path / "set.npz").is_transposed


def test_eight_by_eight_digits_are_resampled() -> None:
    found = open_images(FORMS / "eight")
    assert found.resampled_from == (8, 8)
    assert not found.is_transposed
    assert len(found.train_labels) + len(found.test_labels) == 1797
    assert found.train_images.max() == 255


@pytest.mark.parametrize("wanted", [(0, 1), (0, 1, 2, 3, 4, 5, 6, 7, 8), (3, 7)])
def test_classes_without_images(wanted: tuple[int, ...], arrays: Arrays, tmp_path: Path) -> None:
    kept = {part: np.isin(arrays[f"y_{part}"], wanted) for part in ("train", "test")}
    np.savez(tmp_path / "set.npz", **{name: values[kept[name[2:]]] for name, values in arrays.items()})
    dataset = load_dataset(tmp_path / "set.npz")
    assert set(np.unique(dataset.train_labels)) == set(wanted)
    assert len(dataset.class_names) == max(wanted) + 1
    assert dataset.with_classes(10).class_names == tuple("0123456789")


@pytest.mark.parametrize("part", ["train", "test"])
def test_one_part_alone_is_divided(part: str, arrays: Arrays, tmp_path: Path) -> None:
    np.savez(tmp_path / "set.npz", **{name: values for name, values in arrays.items() if name.endswith(part)})
    found = open_images(tmp_path / "set.npz")
    assert len(found.train_labels) + len(found.test_labels) == len(arrays[f"y_{part}"])
    assert "set aside" in str(found.remarks)


# What is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "contents", "text"),
    [
        ("train-images-idx3-ubyte", b"<!DOCTYPE html><html>", "web page"),
        ("train-images-idx3-ubyte", b"\0\0\x08\x03" + bytes(4), "truncated"),
        ("train-images-idx3-ubyte", idx(np.zeros((2, 28, 28)))[:-1], "damaged or truncated"),
        ("train-images-idx3-ubyte.gz", gzip.compress(idx(np.zeros((2, 28, 28))), mtime=0)[:-20], "ends too early"),
        ("train.csv", b"label,pixel0\n1,two\n", "line 2"),
        ("train.csv", b"1,2,3\n", "3 columns"),
        ("set.npz", b"PK\x03\x04 and no more", "damaged"),
        ("note.txt", b"hello", "no data set that netviz knows"),
    ],
)
def test_what_is_no_data_set_is_refused_in_a_sentence(name: str, contents: bytes, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(contents)
    with pytest.raises(DataError, match=text):
        open_images(tmp_path)


def test_images_without_labels_are_refused(arrays: Arrays, tmp_path: Path) -> None:
    np.savez(tmp_path / "set.npz", x_train=arrays["x_train"])
    with pytest.raises(DataError, match="without labels"):
        open_images(tmp_path / "set.npz")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"PK\x03\x04", b"\0\0\x08\x03", b"\x1f\x8b\x08", b"label,"]),
    st.sampled_from(["train-images-idx3-ubyte", "set.npz", "train.csv"]),
)
def test_any_bytes_are_refused(tmp_path: Path, contents: bytes, start: bytes, name: str) -> None:
    for file in tmp_path.iterdir():
        file.unlink()
    (tmp_path / name).write_bytes(start + contents)
    with pytest.raises(DataError):
        open_images(tmp_path)


# From outside -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "is_data"), [("npz/mnist.npz", True), ("eight/digits.npz", True), ("letters", False)])
def test_files_with_images_are_told_from_networks(name: str, is_data: bool) -> None:
    assert is_data_file(FORMS / name) is is_data


def test_a_network_is_no_data_set(tmp_path: Path) -> None:
    np.savez(tmp_path / "network.npz", W1=np.ones((784, 4)), b1=np.ones(4))
    assert not is_data_file(tmp_path / "network.npz")
    assert is_data_file(tmp_path / "train.csv")


def test_the_command_says_what_was_understood() -> None:
    numbers = json.loads(CliRunner().invoke(data, [str(FORMS / "letters"), "--json"]).output)
    assert (numbers["form"], numbers["transposed"], len(numbers["classes"])) == ("idx", True, 26)
    text = CliRunner().invoke(data, [str(FORMS / "folder")]).output
    assert "40×40" in text
    assert "dark on light" in text
