"""Files with images that are cut, or hold what is no brightness: read as they are, or refused, never read by half."""

from __future__ import annotations

import gzip
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from netviz.data import DataError, load_dataset
from netviz.data.datasets import FILE_NAMES as MNIST_NAMES
from netviz.data.pictures.decoding import decode
from netviz.data.sources.opening import open_images

ROWS = [[label, *((7 * label + place) % 256 for place in range(16))] for label in range(10) for _ in range(6)]
TABLE = "\n".join(",".join(map(str, row)) for row in ROWS).encode() + b"\n"
SLOPE = np.arange(64, dtype=np.uint8).reshape(8, 8) * 4


@pytest.mark.parametrize("lacking", [1, 8, 40])
def test_a_packed_table_that_is_cut_is_refused_also_where_a_row_ends(lacking: int, tmp_path: Path) -> None:
    path = tmp_path / "train.csv.gz"
    path.write_bytes(gzip.compress(TABLE)[:-lacking])
    with pytest.raises(DataError, match="its gzip data ends too early"):
        open_images(path)


def test_a_table_that_is_packed_in_pieces_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "train.csv.gz"
    end = TABLE.index(b"\n5,") + 1
    path.write_bytes(gzip.compress(TABLE[:end]) + gzip.compress(TABLE[end:]) + b"what a tape appends")
    found = open_images(path)
    assert len(found.train_labels) + len(found.test_labels) == 60


@pytest.mark.parametrize("shape", [(0, 2**32 - 1, 2**32 - 1), (2**32 - 1, 0, 28), (0, 2**30, 2**30)])
def test_a_dimension_of_0_hides_no_other(shape: tuple[int, ...], tmp_path: Path) -> None:
    for name, sizes in (("train-images-idx3-ubyte", shape), ("train-labels-idx1-ubyte", (0,))):
        header = struct.pack(f">HBB{len(sizes)}I", 0, 8, len(sizes), *sizes)
        (tmp_path / name).write_bytes(header)
    with pytest.raises(DataError, match="is not an IDX file, or is damaged"):
        open_images(tmp_path)


@pytest.mark.parametrize("kind", ["c8", "M8[s]", "U4", "V3"])
def test_what_is_no_brightness_is_no_image(kind: str, tmp_path: Path) -> None:
    for shape in ((20, 8, 8), (20, 8, 8, 3)):
        np.savez(tmp_path / "set.npz", x_train=np.zeros(shape, kind), y_train=np.arange(20) % 10)
        with pytest.raises(DataError, match="numbers that no picture has"):
            open_images(tmp_path / "set.npz")


@pytest.mark.parametrize("factor", [3e38, -3e38])
def test_numbers_whose_distance_is_no_float32_are_brightness(factor: float, tmp_path: Path) -> None:
    images = np.zeros((20, 28, 28))
    images[:, 9:12, 9:12] = factor
    images[:, 0, 0] = -factor
    np.savez(tmp_path / "set.npz", x_train=images, y_train=np.arange(20) % 10)
    found = open_images(tmp_path / "set.npz")
    assert {found.train_images.min(), found.train_images.max()} == {0, 255}


@pytest.mark.parametrize("name", ["train-images-idx3-ubyte", "train.csv", "set.npz", "digits.png"])
def test_what_git_leaves_in_place_of_a_file_is_named(name: str, tmp_path: Path) -> None:
    for other in ("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte"):
        (tmp_path / other).write_bytes(b"\0\0")
    path = tmp_path / name
    path.write_text(f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize 47040016\n")
    with pytest.raises(DataError, match="git lfs pull"):
        decode(path) if name.endswith("png") else load_dataset(path)
    if "idx" in name:
        for other in MNIST_NAMES:
            (tmp_path / other).write_bytes(path.read_bytes())
        with pytest.raises(DataError, match="git lfs pull"):
            load_dataset(tmp_path)


# Pictures -------------------------------------------------------------------------------------------------------------


def write_classes(folder: Path) -> Path:
    for name in ("a", "b"):
        (folder / name).mkdir(parents=True)
        for number in range(12):
            Image.new("L", (8, 8), 40 + number).save(folder / name / f"{number}.png")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="a program of POSIX stands for the interpreter of PostScript")
def test_a_picture_in_a_folder_runs_nothing(tmp_path: Path) -> None:
    """The library for pictures has an interpreter run what begins as PostScript, whatever the file is called."""
    folder = write_classes(tmp_path / "set")
    (folder / "a" / "x.png").write_bytes(
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 8 8\n%%EndComments\nshowpage\n%%EOF\n"
    )
    (tmp_path / "bin").mkdir()
    interpreter = tmp_path / "bin" / "gs"
    interpreter.write_text(f"#!/bin/sh\ntouch '{tmp_path}/ran'\n")
    interpreter.chmod(0o755)
    code = "import sys; from pathlib import Path; from netviz.data.sources.opening import open_images as read; "
    done = subprocess.run(
        [sys.executable, "-c", f"{code} print(*read(Path(sys.argv[1])).remarks)", folder],
        env={"PATH": f"{tmp_path / 'bin'}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "are left out: 1, the first a/x.png" in done.stdout, done.stderr
    assert not (tmp_path / "ran").exists()


def pixels(kind: str) -> Image.Image:
    of_kind: dict[str, NDArray[np.generic]] = {
        "16 bits": SLOPE.astype(np.uint16) * 257,
        "a share": SLOPE.astype(np.float32) / 255,
        "a share around 0": SLOPE.astype(np.float32) / 255 - 0.5,
    }
    return Image.fromarray(of_kind[kind])


@pytest.mark.parametrize("kind", ["16 bits", "a share", "a share around 0"])
def test_brightness_of_every_range(kind: str, tmp_path: Path) -> None:
    pixels(kind).save(tmp_path / "picture.tiff")
    np.testing.assert_allclose(decode(tmp_path / "picture.tiff")[..., 0], SLOPE, atol=1)
    folder = write_classes(tmp_path / "set")
    for number in range(12):
        shutil.copy(tmp_path / "picture.tiff", folder / "a" / f"{number}.tiff")
        (folder / "a" / f"{number}.png").unlink()
    found = open_images(folder)
    whole = np.concatenate((found.train_images, found.test_images))
    labels = np.concatenate((found.train_labels, found.test_labels))
    seen = whole[labels == 0][0].reshape(28, 28)
    assert len(np.unique(seen)) > 40


def test_remarks_about_damaged_pictures_in_a_folder_reach_no_terminal(tmp_path: Path) -> None:
    folder = write_classes(tmp_path / "set")
    pixels("a share").save(tmp_path / "whole.tiff")
    (folder / "a" / "x.tif").write_bytes((tmp_path / "whole.tiff").read_bytes()[:8] + b"\3\0" + bytes(12))
    code = "import sys; from pathlib import Path; from netviz.data.sources.opening import open_images as read; "
    done = subprocess.run(
        [sys.executable, "-c", f"{code} read(Path(sys.argv[1]))", folder],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
