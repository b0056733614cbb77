"""Data sets whose files are packed, named or divided in less common ways: each is read as the same images."""

from __future__ import annotations

import gzip
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz.data import DataError, load_dataset
from netviz.data.loading import is_data_file, understand_images
from netviz.data.sources.opening import open_images
from tests.data.test_forms import FORMS, Arrays, idx, same_as, write_csv

MNIST_NAMES = (
    ("x_train", "train-images-idx3-ubyte"),
    ("y_train", "train-labels-idx1-ubyte"),
    ("x_test", "t10k-images-idx3-ubyte"),
    ("y_test", "t10k-labels-idx1-ubyte"),
)


@pytest.fixture(scope="module")
def small() -> Arrays:
    with np.load(FORMS / "npz" / "mnist.npz") as loaded:
        return {name: loaded[name][:120] for name in loaded}


@pytest.mark.parametrize(
    ("ending", "pack", "kind"), [(".gz", bytes, "u1"), ("", gzip.compress, "u1"), ("", bytes, "f4")]
)
def test_files_with_mnists_names_may_be_packed_otherwise(
    ending: str, pack: Callable[[bytes], bytes], kind: str, small: Arrays, tmp_path: Path
) -> None:
    for key, name in MNIST_NAMES:
        (tmp_path / f"{name}{ending}").write_bytes(pack(idx(small[key], kind)))
    dataset = load_dataset(tmp_path)
    np.testing.assert_array_equal(dataset.train_images, small["x_train"].reshape(-1, 784))
    np.testing.assert_array_equal(dataset.test_labels, small["y_test"])


def test_a_file_is_taken_with_its_own_set_only(small: Arrays, tmp_path: Path) -> None:
    for prefix in ("", "other-"):
        for key, name in MNIST_NAMES:
            (tmp_path / f"{prefix}{name}").write_bytes(idx(small[key] if prefix == "" else small[key][:100]))
    with pytest.raises(DataError, match="several data sets"):
        open_images(tmp_path)
    assert len(open_images(tmp_path / "other-train-images-idx3-ubyte").train_labels) == 100
    assert len(open_images(tmp_path / "t10k-labels-idx1-ubyte").train_labels) == 120
    (tmp_path / "note.txt").write_bytes(b"hello")
    with pytest.raises(DataError, match="no data set that netviz knows"):
        open_images(tmp_path / "note.txt")


@pytest.mark.parametrize(
    "names", ["X_train y_train X_test y_test", "train_images train_labels test_images test_labels"]
)
def test_arrays_in_files_of_their_own(names: str, small: Arrays, tmp_path: Path) -> None:
    for key, name in zip(("x_train", "y_train", "x_test", "y_test"), names.split(), strict=True):
        np.save(tmp_path / f"{name}.npy", small[key])
    same_as(tmp_path, small)
    same_as(tmp_path / f"{names.split()[0]}.npy", small)
    assert is_data_file(tmp_path / f"{names.split()[0]}.npy")


def test_archives_of_one_array_each(small: Arrays, tmp_path: Path) -> None:
    for part in ("train", "test"):
        np.savez_compressed(tmp_path / f"kmnist-{part}-imgs.npz", small[f"x_{part}"])
        np.savez_compressed(tmp_path / f"kmnist-{part}-labels.npz", small[f"y_{part}"])
    same_as(tmp_path, small)


def test_arrays_without_names_are_told_by_their_shapes(small: Arrays, tmp_path: Path) -> None:
    np.savez(tmp_path / "set.npz", small["x_train"], small["y_train"])
    found = open_images(tmp_path / "set.npz")
    assert len(found.train_labels) + len(found.test_labels) == 120
    np.savez(tmp_path / "network.npz", np.ones((784, 64)), np.ones(64))
    with pytest.raises(DataError, match="holds no images"):
        open_images(tmp_path / "network.npz")


def test_labels_that_are_texts_name_the_classes(small: Arrays, tmp_path: Path) -> None:
    np.savez(tmp_path / "numbers.npz", X=small["x_train"], y=small["y_train"].astype(str))
    assert open_images(tmp_path / "numbers.npz").class_names == tuple(map(str, range(10)))
    words = np.array(["cat", "dog"])[small["y_train"] % 2]
    np.savez(tmp_path / "words.npz", X=small["x_train"], y=words)
    found = open_images(tmp_path / "words.npz")
    assert found.class_names == ("cat", "dog")
    assert sum(found.train_labels == 0) + sum(found.test_labels == 0) == sum(words == "cat")


def pack_gzip(path: Path) -> Path:
    packed = path.with_name(f"{path.name}.gz")
    packed.write_bytes(gzip.compress(path.read_bytes()))
    return packed


def pack_zip(path: Path) -> Path:
    packed = path.with_name(f"{path.name}.zip")
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(path, path.name)
    return packed


def as_utf16(path: Path) -> Path:
    path.write_text(path.read_text(), encoding="utf-16")
    return path


@pytest.mark.parametrize("pack", [pack_gzip, pack_zip, as_utf16])
def test_tables_however_packed(pack: Callable[[Path], Path], small: Arrays, tmp_path: Path) -> None:
    write_csv(tmp_path / "table.csv", small["x_train"], small["y_train"], "")
    packed = pack(tmp_path / "table.csv")
    assert is_data_file(packed)
    found = open_images(packed)
    assert found.form == "csv"
    assert len(found.train_labels) + len(found.test_labels) == 120


def test_labels_in_the_last_column(small: Arrays, tmp_path: Path) -> None:
    table = np.column_stack((small["x_train"].reshape(-1, 784), small["y_train"]))
    np.savetxt(tmp_path / "table.csv", table, fmt="%d", delimiter=",")
    found = open_images(tmp_path / "table.csv")
    assert len(found.class_names) == 10
    images = np.concatenate((found.train_images, found.test_images))
    assert sorted(map(bytes, images)) == sorted(map(bytes, small["x_train"].reshape(-1, 784)))


def write_pictures(folder: Path, small: Arrays, part: str) -> None:
    for number, (pixels, label) in enumerate(zip(small[f"x_{part}"], small[f"y_{part}"], strict=True)):
        (folder / str(label)).mkdir(parents=True, exist_ok=True)
        Image.fromarray(pixels).save(folder / str(label) / f"{number:03}.png")


@pytest.mark.parametrize("names", ["train test", "MNIST - JPG - training;MNIST - JPG - testing", "training valid"])
def test_parts_of_a_folder_under_every_name(names: str, small: Arrays, tmp_path: Path) -> None:
    for part, name in zip(("train", "test"), names.split(";" if ";" in names else " "), strict=True):
        write_pictures(tmp_path / name, small, part)
    found = open_images(tmp_path)
    assert (len(found.train_labels), len(found.test_labels)) == (120, 120)
    np.testing.assert_array_equal(np.bincount(found.train_labels), np.bincount(small["y_train"]))


def test_a_class_called_train_is_a_class(small: Arrays, tmp_path: Path) -> None:
    for name in ("car", "train"):
        (tmp_path / name).mkdir()
        for number in range(5):
            Image.fromarray(small["x_train"][number]).save(tmp_path / name / f"{number}.png")
    assert open_images(tmp_path).class_names == ("car", "train")


def test_a_few_damaged_pictures_are_left_out_and_named(small: Arrays, tmp_path: Path) -> None:
    write_pictures(tmp_path, small, "train")
    (tmp_path / "3" / "broken.png").write_bytes(b"\x89PNG")
    (tmp_path / "3" / "Thumbs.db").write_bytes(b"no picture")
    found = open_images(tmp_path)
    assert len(found.train_labels) + len(found.test_labels) == 120
    assert "are left out: 1, the first 3/broken.png" in found.remarks[0]
    for number in range(30):
        (tmp_path / "4" / f"broken{number}.png").write_bytes(b"\x89PNG")
    with pytest.raises(DataError, match="is not a picture, or is damaged"):
        open_images(tmp_path)


@pytest.mark.parametrize(
    ("name", "contents", "text"),
    [
        ("mnist.pkl", pickle.dumps([1, 2]), "a Python pickle, which netviz never opens"),
        ("mnist.pkl.gz", gzip.compress(pickle.dumps([1, 2])), "a Python pickle, which netviz never opens"),
        ("train.parquet", b"PAR1" + bytes(40), "no data set that netviz knows"),
        ("half.csv.gz", gzip.compress(b"1,2\n" * 500)[:20], "ends too early"),
        ("X_train.npy", b"\x93NUMPY\x01\0", "damaged"),
        ("row.csv", b"1," * (1 << 23), "look at line 1"),
        ("row.csv.gz", gzip.compress(b"1," * (1 << 23)), "look at line 1"),
        ("row.csv", b"1,2\n" * 1000 + b"1," * (1 << 23), "look at line 1001"),
    ],
    ids=[
        "pickle",
        "packed pickle",
        "Parquet",
        "half of a table",
        "half of an array",
        "endless row",
        "packed row",
        "later row",
    ],
)
def test_other_files_are_refused_in_a_sentence(name: str, contents: bytes, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(contents)
    with pytest.raises(DataError, match=text):
        open_images(tmp_path / name)


@pytest.mark.parametrize("name", ["train.csv", "x_train.npy", "images.npz"])
def test_files_with_holes_are_refused_by_their_size(name: str, tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    path = tmp_path / "set" / name
    with path.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(DataError, match="too large for a data set"):
        open_images(path.parent if name.endswith(".npy") else path)


def test_an_archive_of_pictures_says_what_to_do(small: Arrays, tmp_path: Path) -> None:
    write_pictures(tmp_path / "set", small, "train")
    with zipfile.ZipFile(tmp_path / "set.zip", "w") as archive:
        for path in (tmp_path / "set").rglob("*.png"):
            archive.write(path, path.relative_to(tmp_path))
    with pytest.raises(DataError, match="unpack it, and open the folder"):
        understand_images(tmp_path / "set.zip")


NAMES = ("nul", "ein", "zwo", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")


@pytest.mark.parametrize("form", ["mnist", "dotted", "npy", "csv"])
def test_class_names_beside_images_of_any_form(form: str, small: Arrays, tmp_path: Path) -> None:
    for key, name in MNIST_NAMES:
        if form == "csv":
            break
        if form == "npy":
            np.save(tmp_path / f"{key}.npy", small[key])
        else:
            (tmp_path / (name if form == "mnist" else name.replace("-idx", ".idx"))).write_bytes(idx(small[key]))
    if form == "csv":
        write_csv(tmp_path / "train.csv", small["x_train"], small["y_train"], "")
    assert load_dataset(tmp_path).class_names == tuple("0123456789")
    labels = tmp_path / "labels.txt"
    labels.write_text("\n".join(NAMES), encoding="utf-8")
    assert load_dataset(tmp_path).class_names == NAMES
    # They are not passed over if they are wrong.
    for text, problem in (
        ("one", "names 1 classes"),
        ("a\nb\nc", "labels are 0 to 2" if form == "mnist" else "labels from 0 to 9, but its classes have 3 names"),
        ("\xff", "is not a UTF-8 text file"),
    ):
        labels.write_text(text, encoding="latin-1")
        with pytest.raises(DataError, match=problem):
            load_dataset(tmp_path)


def test_class_names_of_labels_that_begin_at_one(small: Arrays, tmp_path: Path) -> None:
    for key, name in MNIST_NAMES:
        values = small[key] + 1 if key.startswith("y") else small[key]
        (tmp_path / name.replace("-idx", ".idx")).write_bytes(idx(values))
    (tmp_path / "labels.txt").write_text("\n".join(NAMES), encoding="utf-8")
    dataset = load_dataset(tmp_path)
    assert dataset.class_names == NAMES
    np.testing.assert_array_equal(dataset.train_labels, small["y_train"])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_rows_of_a_table_end_in_any_way(end: str, small: Arrays, tmp_path: Path) -> None:
    path = tmp_path / "train.csv"
    write_csv(path, small["x_train"], small["y_train"], "")
    path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", end.encode()))
    found = understand_images(path)
    assert len(found.train_labels) + len(found.test_labels) == 120


@pytest.mark.parametrize("label", [np.inf, -np.inf, np.nan, 1e300, -1e19])
def test_labels_that_are_no_numbers_of_classes_are_refused(tmp_path: Path, label: float) -> None:
    images, labels = np.zeros((20, 8, 8), np.uint8), np.arange(20.0) % 4
    labels[3] = label
    np.savez(tmp_path / "set.npz", x_train=images, y_train=labels)
    with pytest.raises(DataError, match="labels that are not whole numbers"):
        understand_images(tmp_path / "set.npz")


@pytest.mark.parametrize(
    "change",
    [
        lambda images: images.astype(np.complex64),
        lambda images: images.astype(np.float64) * 1e300,
        lambda images: images.astype("M8[s]"),
        lambda images: np.where(images > 0, np.inf, 0.0).astype(np.float32),
    ],
    ids=["complex", "beyond float32", "times", "infinite"],
)
def test_numbers_that_no_picture_has_are_refused(
    change: Callable[[np.ndarray], np.ndarray], small: Arrays, tmp_path: Path
) -> None:
    path = tmp_path / "images.npz"
    np.savez(path, **{name: change(values) if name.startswith("x") else values for name, values in small.items()})
    with pytest.raises(DataError, match=r"no picture has|no data set|no images|no array"):
        open_images(path)
