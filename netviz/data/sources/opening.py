"""Opening a file or a folder with images of any form."""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

from netviz.data.datasets import read_class_names
from netviz.data.errors import DataError
from netviz.data.files import GZIP_START, exists, open_binary, require_own_contents
from netviz.data.sources.found import FoundImages
from netviz.data.sources.idx_files import find_idx
from netviz.data.sources.picture_folders import find_pictures
from netviz.data.sources.tables import find_array_files, find_csv, find_npz, tables_in
from netviz.data.sources.understanding import UnderstoodImages, understand
from netviz.sentences import sentence

FILE_ENDINGS = (".npz", ".csv", ".tsv")
_START = 4096


def open_images(path: Path) -> UnderstoodImages:
    """Read a data set.

    Parameters
    ----------
    path : Path
        An NPZ, NPY or CSV file, also one packed by gzip or zip, any IDX file, or a folder with such files or with
        pictures by class. A file ``labels.txt`` in the folder names the classes.

    Raises
    ------
    DataError
        If there is no data set that netviz knows, or it is damaged.
    """
    if not exists(path):
        raise DataError(sentence("{path} does not exist.", path=path))
    # What someone wrote for a person is not passed over if it is wrong.
    names = read_class_names(path) if path.is_dir() else None
    found = _in_folder(path) if path.is_dir() else _in_file(path)
    if found is None:
        raise DataError(
            sentence(
                "{path} holds no data set that netviz knows: IDX files as of MNIST, an NPZ or CSV file, or a folder of "
                "pictures for each class.",
                path=path,
            )
        )
    if names is not None and found.class_names is None:
        found = replace(found, class_names=names)
    return understand(path, found)


def _in_file(path: Path) -> FoundImages | None:
    with open_binary(path) as stream:
        start = stream.read(_START)
    require_own_contents(path, start)
    if start.startswith(GZIP_START):
        start = _unpacked(path, start)
    if start[:1] == b"\x80" and start[1:2] in (b"\2", b"\3", b"\4", b"\5"):
        raise DataError(
            sentence(
                "{path} is a Python pickle, which netviz never opens: save the arrays with numpy.savez.", path=path
            )
        )
    if start.startswith(b"PK\x03\x04"):
        return _in_archive(path)
    if start.startswith(b"\x93NUMPY"):
        return find_array_files(path.parent)
    if path.name.lower().removesuffix(".gz").endswith(FILE_ENDINGS):
        return find_csv(path)
    return find_idx(path.parent, path)


def _unpacked(path: Path, start: bytes) -> bytes:
    """Return the beginning of what is compressed by gzip."""
    try:
        return zlib.decompressobj(wbits=31).decompress(start, _START)
    except zlib.error:
        raise DataError(sentence("{path} is damaged: it cannot be unpacked.", path=path)) from None


def _in_archive(path: Path) -> FoundImages:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if not any(name.endswith(".npy") for name in names):
                if tables_in(archive):
                    return find_csv(path)
                raise DataError(
                    sentence("{path} is an archive: unpack it, and open the folder with its files.", path=path)
                )
    except DataError:
        raise
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise DataError(sentence("{path} is damaged: it cannot be unpacked.", path=path)) from None
    return find_npz(path)


def _in_folder(path: Path) -> FoundImages | None:
    found = find_idx(path)
    if found is not None:
        return found
    files = sorted(file for file in path.iterdir() if file.is_file())
    if any(file.suffix.lower() in (".npy", ".npz") for file in files):
        found = find_array_files(path)
        if found is not None:
            return found
    for ending, find in ((".npz", find_npz), (".csv", find_csv), (".csv.gz", find_csv)):
        of_this_kind = [file for file in files if file.name.lower().endswith(ending)]
        if of_this_kind:
            named = [file for file in of_this_kind if "train" in file.stem.lower() or "mnist" in file.stem.lower()]
            return find((named or of_this_kind)[0])
    pictures = find_pictures(path)
    if pictures is not None:
        return pictures
    folders = [place for place in sorted(path.iterdir()) if place.is_dir()]
    return _in_folder(folders[0]) if len(folders) == 1 and not files else None
