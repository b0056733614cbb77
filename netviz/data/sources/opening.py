"""Opening a file or a folder with images of any form."""

from __future__ import annotations

from pathlib import Path

from netviz.data.errors import DataError
from netviz.data.files import exists
from netviz.data.sources.found import FoundImages
from netviz.data.sources.idx_files import find_idx
from netviz.data.sources.picture_folders import find_pictures
from netviz.data.sources.tables import find_csv, find_npz
from netviz.data.sources.understanding import UnderstoodImages, understand
from netviz.sentences import sentence

FILE_ENDINGS = (".npz", ".csv", ".tsv")


def open_images(path: Path) -> UnderstoodImages:
    """Read a data set.

    Parameters
    ----------
    path : Path
        An NPZ or CSV file, any IDX file, or a folder with such files or with pictures by class.

    Raises
    ------
    DataError
        If there is no data set that netviz knows, or it is damaged.
    """
    if not exists(path):
        raise DataError(sentence("{path} does not exist.", path=path))
    found = _in_folder(path) if path.is_dir() else _in_file(path)
    if found is None:
        raise DataError(
            sentence(
                "{path} holds no data set that netviz knows: IDX files as of MNIST, an NPZ or CSV file, or a folder of "
                "pictures for each class.",
                path=path,
            )
        )
    return understand(path, found)


def _in_file(path: Path) -> FoundImages | None:
    with path.open("rb") as stream:
        start = stream.read(4)
    if start.startswith(b"PK\x03\x04"):
        return find_npz(path)
    if path.suffix.lower() in FILE_ENDINGS:
        return find_csv(path)
    return find_idx(path.parent)


def _in_folder(path: Path) -> FoundImages | None:
    found = find_idx(path)
    if found is not None:
        return found
    files = sorted(file for file in path.iterdir() if file.is_file())
    for ending, find in ((".npz", find_npz), (".csv", find_csv)):
        of_this_kind = [file for file in files if file.suffix.lower() == ending]
        if of_this_kind:
            named = [file for file in of_this_kind if "train" in file.stem.lower() or "mnist" in file.stem.lower()]
            return find((named or of_this_kind)[0])
    pictures = find_pictures(path)
    if pictures is not None:
        return pictures
    folders = [place for place in sorted(path.iterdir()) if place.is_dir()]
    return _in_folder(folders[0]) if len(folders) == 1 and not files else None
