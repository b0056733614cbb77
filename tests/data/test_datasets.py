"""MNIST as it comes with netviz, and folders in the same format."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

import netviz.data.datasets
from netviz.data import DataError, Dataset, load_dataset, load_folder, load_mnist
from netviz.resources import ResourceError, resource_path

WriteDataset = Callable[..., Path]


@pytest.fixture(scope="module")
def mnist() -> Dataset:
    return load_dataset(None)


def test_mnist_is_complete(mnist: Dataset) -> None:
    assert mnist.name == "MNIST"
    assert mnist.class_names == tuple("0123456789")
    assert mnist.train_images.shape == (60_000, 784)
    assert mnist.test_images.shape == (10_000, 784)
    train_counts = [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]
    assert np.bincount(mnist.train_labels).tolist() == train_counts
    assert np.bincount(mnist.test_labels).tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]


def test_mnist_rows_are_rows_of_the_image(mnist: Dataset) -> None:
    # The first training image is the 5 that many books show; its stroke starts in row 5 at column 12.
    image = mnist.train_images[0].reshape(28, 28)
    assert mnist.train_labels[0] == 5
    assert not image[:5].any()
    assert np.flatnonzero(image[5])[[0, -1]].tolist() == [12, 23]
    assert image.max() == 255


@pytest.mark.parametrize("field", ["train_images", "train_labels", "test_images", "test_labels"])
def test_arrays_are_read_only_bytes(mnist: Dataset, field: str) -> None:
    array: NDArray[np.uint8] = getattr(mnist, field)
    assert array.dtype == np.uint8
    assert array.flags.c_contiguous
    assert not array.flags.writeable


def test_mnist_with_a_changed_byte_is_rejected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "mnist"
    shutil.copytree(resource_path("mnist"), copy)
    sums = copy / "SHA256SUMS"
    sums.chmod(0o644)
    sums.write_text(sums.read_text().replace("65a50cbb", "65a50cbc"))
    monkeypatch.setattr(netviz.data.datasets, "resource_path", lambda *_parts: copy)
    with pytest.raises(DataError, match=r"train-labels-idx1-ubyte\.gz is damaged: its SHA-256 checksum"):
        load_mnist()
    sums.write_text("")
    with pytest.raises(DataError, match="SHA256SUMS has no checksum for t10k-images"):
        load_mnist()


def test_mnist_missing_from_the_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_parts: str) -> Path:
        raise ResourceError("mnist is missing.")

    monkeypatch.setattr(netviz.data.datasets, "resource_path", missing)
    with pytest.raises(DataError, match="mnist is missing"):
        load_mnist()


@pytest.mark.parametrize("compress", [True, False])
def test_folder(write_dataset: WriteDataset, compress: bool) -> None:
    dataset = load_dataset(write_dataset("my digits", compress=compress))
    assert dataset.name == "my digits"
    assert dataset.class_names == tuple("0123456789")
    assert dataset.train_images.shape == (30, 784)
    assert dataset.train_images[1, 3] == (784 + 3) % 251
    assert dataset.test_labels.tolist() == [9, 8, 7, 6, 5]


def test_a_relative_folder_has_its_real_name(write_dataset: WriteDataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write_dataset("kuzushiji"))
    assert load_folder(Path()).name == "kuzushiji"


def test_an_uncompressed_file_has_priority(write_dataset: WriteDataset) -> None:
    write_dataset(compress=True)
    directory = write_dataset(compress=False, t10k_labels=np.array([1, 1, 1, 1, 1], dtype=np.uint8))
    assert load_folder(directory).test_labels.tolist() == [1] * 5


def test_class_names(write_dataset: WriteDataset) -> None:
    directory = write_dataset()
    names = ["T-shirt", "trousers", "Pullover", "dress", "Mantel", "サンダル", "shirt", "sneaker", "bag", "ankle boot"]
    (directory / "labels.txt").write_text("\ufeff" + "\r\n".join(names) + "\r\n\r\n", encoding="utf-8", newline="")
    assert load_folder(directory).class_names == tuple(names)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"a\n\n  \n", "labels.txt names 1 classes, but must name 2 to 62, one per line."),
        (b"a\n" * 63, "labels.txt names 63 classes, but must name 2 to 62, one per line."),
        (b"\xff\xfe\n" * 10, "labels.txt is not a UTF-8 text file."),
        (b"a\n" * 40_000, "labels.txt is longer than 65536 bytes."),
    ],
)
def test_wrong_class_names(write_dataset: WriteDataset, content: bytes, expected: str) -> None:
    directory = write_dataset()
    (directory / "labels.txt").write_bytes(content)
    with pytest.raises(DataError) as caught:
        load_folder(directory)
    assert str(caught.value) == f"{directory}/{expected}"


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"nowhere does not exist\."):
        load_folder(tmp_path / "nowhere")


def test_file_instead_of_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DataError, match=r"file is not a folder\."):
        load_folder(tmp_path / "file")


def test_missing_file(write_dataset: WriteDataset) -> None:
    directory = write_dataset()
    (directory / "t10k-labels-idx1-ubyte.gz").unlink()
    expected = "has neither t10k-labels-idx1-ubyte nor t10k-labels-idx1-ubyte.gz."
    with pytest.raises(DataError) as caught:
        load_folder(directory)
    assert str(caught.value) == f"The folder {directory} {expected}"


def zeros(*shape: int) -> NDArray[np.uint8]:
    return np.zeros(shape, dtype=np.uint8)


@pytest.mark.parametrize(
    ("replaced", "expected"),
    [
        ({"train_images": zeros(30, 32, 32)}, "has the dimensions 30×32×32, but n×28×28 are needed"),
        ({"t10k_images": zeros(5, 784)}, "has the dimensions 5×784, but n×28×28 are needed"),
        ({"train_labels": zeros(30, 1)}, "has the dimensions 30×1, but n are needed"),
        ({"train_labels": zeros(29)}, r"holds 30 images, but .*train-labels-idx1-ubyte\.gz holds 29 labels\."),
        ({"t10k_images": zeros(0, 28, 28), "t10k_labels": zeros(0)}, r"t10k-images.* holds no images\."),
        (
            {"t10k_labels": np.array([0, 1, 2, 10, 4], dtype=np.uint8)},
            r"t10k-labels-idx1-ubyte\.gz has the label 10 at index 3, but labels are 0 to 9\.",
        ),
    ],
)
def test_files_that_do_not_match(
    write_dataset: WriteDataset, replaced: dict[str, NDArray[np.uint8]], expected: str
) -> None:
    with pytest.raises(DataError, match=expected):
        load_folder(write_dataset(**replaced))
