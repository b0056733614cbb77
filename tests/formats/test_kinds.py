"""A file is what it holds, whatever it is called."""

from __future__ import annotations

import gzip
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz.data import Dataset
from netviz.formats.errors import FormatError
from netviz.formats.kinds import FileKind, kind_of
from tests.conftest import write_folder

FILES = Path(__file__).parent / "files"
NETWORKS = sorted(path for path in FILES.iterdir() if path.suffix not in (".json", ".data"))
PICTURES = ("png", "jpg", "bmp", "gif", "tiff", "webp")


@pytest.mark.parametrize("path", NETWORKS, ids=lambda path: path.name)
@pytest.mark.parametrize("name", [None, "download", "download.bin", "weights.ckpt.1"])
def test_a_network_of_any_form_and_name(path: Path, name: str | None, tmp_path: Path) -> None:
    copy = tmp_path / (name or path.name)
    shutil.copy(path, copy)
    assert kind_of(copy) is FileKind.NETWORK


@pytest.mark.parametrize("form", PICTURES)
@pytest.mark.parametrize("name", [None, "download", "seven.pt", "seven.data"])
def test_a_picture_of_any_form_and_name(form: str, name: str | None, tmp_path: Path) -> None:
    path = tmp_path / f"seven.{form}"
    Image.fromarray(np.eye(28, dtype=np.uint8) * 255).save(path)
    if name is not None:
        if form == "bmp" and name == "seven.pt":
            pytest.skip("the two letters that begin a BMP file do not outweigh a name")
        path = path.rename(tmp_path / name)
    assert kind_of(path) is FileKind.PICTURE


@pytest.mark.parametrize("name", [None, "download", "download.bin"])
def test_images_to_learn_from(name: str | None, bars: Dataset, tmp_path: Path) -> None:
    folder = write_folder(bars, tmp_path / "bars")
    assert kind_of(folder) is FileKind.IMAGES
    idx = folder / "train-images-idx3-ubyte"
    table = tmp_path / "train.csv"
    table.write_text("label,pixel0,pixel1,pixel2\n7,0,128,255\n")
    plain = tmp_path / "plain.csv"
    plain.write_text("7,0,128,255\n3,0,0,1\n")
    packed = tmp_path / "train.csv.gz"
    packed.write_bytes(gzip.compress(table.read_bytes()))
    array = tmp_path / "images.npy"
    np.save(array, bars.train_images)
    arrays = tmp_path / "bars.npz"
    np.savez(arrays, x_train=bars.train_images, y_train=bars.train_labels)
    for path in (idx, table, plain, packed, array):
        copy = path if name is None else Path(shutil.copy(path, tmp_path / name))
        assert kind_of(copy) is FileKind.IMAGES, path.name
    assert kind_of(arrays) is FileKind.IMAGES


def test_sessions_lessons_and_checkpoints(tmp_path: Path) -> None:
    session = tmp_path / "mine.zip"
    with zipfile.ZipFile(session, "w") as archive:
        archive.writestr("session.json", "{}")
    assert kind_of(session) is FileKind.SESSION
    assert kind_of(tmp_path / "gone.netviz") is FileKind.SESSION
    assert kind_of(tmp_path / "gone.toml") is FileKind.LESSON
    folder = tmp_path / "run"
    folder.mkdir()
    shutil.copy(FILES / "state_dict.pt", folder / "step_10.pt")
    assert kind_of(folder) is FileKind.CHECKPOINTS


def test_what_is_none_of_these_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    with pytest.raises(FormatError, match="does not exist"):
        kind_of(path)
    for contents in (
        b"",
        b"Dear all,\nthe digits are here, here and here.\n",
        b"\0",
        b"\0\0",
        b"\0\0\x08",
        b"%PDF-1.7",
    ):
        path.write_bytes(contents)
        with pytest.raises(FormatError, match="is of no kind that netviz opens"):
            kind_of(path)
