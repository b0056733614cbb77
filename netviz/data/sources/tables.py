"""NPZ archives and CSV files with images."""

from __future__ import annotations

import csv
import io
import os
import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from netviz.data.errors import DataError
from netviz.data.files import GZIP_START, open_binary, require_own_contents
from netviz.data.npy import ObjectsError, array_in
from netviz.data.sources.found import FoundImages, Part
from netviz.data.sources.gzipped import unpacked
from netviz.sentences import sentence

_MAX_BYTES = 1 << 30
_MAX_LINE = 1 << 23
"""Characters of a row, far more than the largest picture in one needs."""

_MAX_FILES = 1000
_MAX_CLASSES = 62
_LEAST_PIXELS = 16
_IMAGES = r"x|images?|imgs?|data|pixels"
_LABELS = r"y|labels?|targets?|digits?|class(?:es)?"
_TRAIN, _TEST = r"train(?:ing)?", r"test(?:ing)?|val(?:id(?:ation)?)?"


def find_npz(path: Path) -> FoundImages:
    """Return the images in an NPZ archive: ``x_train`` and ``y_train``, ``images`` and ``target``, and so on.

    Raises
    ------
    DataError
        If it is damaged, holds objects, or has no images.
    """
    arrays = _arrays(path)
    found = _of_arrays(path.stem, arrays)
    if found is None:
        names = ", ".join(name[:40] for name in list(arrays)[:5])
        raise DataError(sentence("{path} holds no images: its arrays are {names}.", path=path, names=ascii(names)))
    return found


def find_array_files(folder: Path) -> FoundImages | None:
    """Return the images in NPY files, and in NPZ archives of one array, that are named by what they hold.

    None if there are no such files, or none of them holds images.

    Raises
    ------
    DataError
        If a file is damaged or holds objects.
    """
    arrays: dict[str, NDArray[Any]] = {}
    for path in sorted(folder.iterdir())[:_MAX_FILES]:
        if path.suffix.lower() == ".npy":
            with _opened(path) as stream:
                contents = stream.read(_MAX_BYTES + 1)
            try:
                arrays[path.stem] = _array(path, path.name, contents)
            except ValueError:
                raise DataError(sentence("{path} is damaged: its shape does not fit its data.", path=path)) from None
        elif path.suffix.lower() == ".npz":
            inside = _arrays(path)
            if len(inside) == 1:
                arrays[path.stem] = next(iter(inside.values()))
    return _of_arrays(folder.resolve().name, arrays)


def _of_arrays(name: str, arrays: Mapping[str, NDArray[Any]]) -> FoundImages | None:
    train, test = _part(arrays, _TRAIN), _part(arrays, _TEST)
    if train is None:
        train = _part(arrays, "")
    if train is None and test is None:
        train = _by_shape(arrays)
    if train is None and test is None:
        return None
    names = _name_classes(train, test)
    return FoundImages("npz", name, *names)


def _by_shape(arrays: Mapping[str, NDArray[Any]]) -> Part | None:
    """Return the only array that can be images with the only one of the same length; None if there are others."""
    numbers = [values for values in arrays.values() if values.dtype.kind in "buif" and values.ndim]
    images = [values for values in numbers if values.ndim in (3, 4) or _are_flat_images(values)]
    if len(images) != 1 or len(arrays) != 2:
        return None
    labels = [values for values in numbers if values is not images[0] and len(values) == len(images[0])]
    return Part(images[0], labels[0]) if labels else None


def _are_flat_images(values: NDArray[Any]) -> bool:
    return values.ndim == 2 and values.shape[1] >= _LEAST_PIXELS and _is_square(values.shape[1])


def _name_classes(train: Part | None, test: Part | None) -> tuple[Part | None, Part | None, tuple[str, ...] | None]:
    """Return both parts with numbers for labels that are texts, and the names of the classes."""
    texts = [labels.astype(str).ravel() for labels in (_text_labels(train), _text_labels(test)) if labels is not None]
    if not texts:
        return train, test, None
    names = np.unique(np.concatenate(texts))
    are_numbers = all(name.strip().isdecimal() for name in names)

    def numbered(part: Part | None) -> Part | None:
        labels = _text_labels(part)
        if part is None or labels is None:
            return part
        text = labels.astype(str)
        return Part(part.images, text.astype(np.int64) if are_numbers else np.searchsorted(names, text))

    return numbered(train), numbered(test), None if are_numbers else tuple(str(name) for name in names)


def _text_labels(part: Part | None) -> NDArray[Any] | None:
    """Return the labels of a part if they are texts."""
    labels = None if part is None else part.labels
    return labels if labels is not None and labels.dtype.kind in "US" else None


def names_images(path: Path) -> bool:
    """Whether an NPZ archive has an array that is called as images are; False if it cannot be read."""
    try:
        with open_binary(path) as stream, zipfile.ZipFile(stream) as archive:
            names = [name.removesuffix(".npy") for name in archive.namelist()[:1000]]
    except (DataError, zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
    between, parts = "[_. -]?", f"{_TRAIN}|{_TEST}"
    pattern = f"(?:{_IMAGES})(?:{between}(?:{parts}))?|(?:{parts}){between}(?:{_IMAGES})"
    return any(re.fullmatch(pattern, name, re.IGNORECASE) for name in names)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file that is not too large for a data set; one with holes may be larger than the disk."""
    with open_binary(path) as stream:
        if os.fstat(stream.fileno()).st_size > _MAX_BYTES:
            raise DataError(sentence("{path} is too large for a data set.", path=path))
        yield stream


def _arrays(path: Path) -> dict[str, NDArray[Any]]:
    found: dict[str, NDArray[Any]] = {}
    left = _MAX_BYTES
    try:
        with _opened(path) as stream, zipfile.ZipFile(stream) as archive:
            for name in archive.namelist():
                if name.endswith(".npy"):
                    with archive.open(name) as member:
                        contents = member.read(left + 1)
                    left -= len(contents)
                    if left < 0:
                        raise DataError(sentence("{path} is too large for a data set.", path=path))
                    found[name.removesuffix(".npy")] = _array(path, name, contents)
    except (DataError, MemoryError):
        raise
    except Exception as error:
        raise DataError(sentence("{path} is damaged: it cannot be unpacked.", path=path)) from error
    return found


def _array(path: Path, name: str, contents: bytes) -> NDArray[Any]:
    try:
        return array_in(contents)
    except ObjectsError:
        raise DataError(
            sentence("{path} holds Python objects in {name}, which are never loaded.", path=path, name=ascii(name[:40]))
        ) from None


def _part(arrays: Mapping[str, NDArray[Any]], part: str) -> Part | None:
    images = _named(arrays, _IMAGES, part, least_dimensions=2)
    labels = _named(arrays, _LABELS, part, least_dimensions=1)
    return None if images is None else Part(images, labels)


def _named(arrays: Mapping[str, NDArray[Any]], words: str, part: str, *, least_dimensions: int) -> NDArray[Any] | None:
    """Return the array whose name consists of a word and of the part, in either order."""
    between = "[_. -]?"
    pattern = f"(?:{words})" if not part else f"(?:{words}){between}(?:{part})|(?:{part}){between}(?:{words})"
    # The name of the set may come first.
    pattern = f"(?:.*[_. -])?(?:{pattern})"
    for name, values in arrays.items():
        if re.fullmatch(pattern, name, re.IGNORECASE) and values.ndim >= least_dimensions:
            return values
    return None


def find_csv(path: Path) -> FoundImages:
    """Return the images in CSV files: one, or ``train.csv`` and ``test.csv`` beside each other.

    Raises
    ------
    DataError
        If a row has not as many numbers as the others, or there are no images.
    """
    part = _read_csv(path)
    other = {"train": "test", "test": "train"}
    match = re.search(r"train|test", path.stem, re.IGNORECASE)
    beside = None
    if match is not None:
        swapped = path.stem[: match.start()] + other[match[0].lower()] + path.stem[match.end() :]
        place = path.with_name(swapped + path.suffix)
        beside = _read_csv(place) if place.is_file() else None
    is_test = match is not None and match[0].lower() == "test"
    train, test = (beside, part) if is_test else (part, beside)
    return FoundImages("csv", path.parent.name or path.stem, train, test)


def _read_csv(path: Path) -> Part:
    # Whichever way the lines end.
    text = _text(path).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise DataError(sentence("{path} is empty.", path=path))
    _require_rows(path, text)
    first_line = text.partition("\n")[0]
    separator = max(",;\t", key=first_line.count)
    try:
        first = next(csv.reader([first_line], delimiter=separator), [])
    except csv.Error:
        raise DataError(sentence("{path} is no table: its first line cannot be read.", path=path)) from None
    has_header = not all(_is_number(cell) for cell in first)
    names = [cell.strip().lower() for cell in first] if has_header else []
    if has_header and not text.partition("\n")[2].strip():
        raise DataError(sentence("{path} holds no images.", path=path))
    try:
        values = np.loadtxt(
            io.StringIO(text), delimiter=separator, skiprows=int(has_header), dtype=np.float32, ndmin=2, quotechar='"'
        )
    except ValueError as error:
        row = re.search(r"row (\d+)", str(error))
        where = int(row[1]) + 1 + int(has_header) if row else 0
        raise DataError(
            sentence("{path} is not a table of numbers: look at line {line}.", path=path, line=where)
        ) from None
    if not values.size:
        raise DataError(sentence("{path} holds no images.", path=path))
    return _split_off_labels(path, values, names)


def _require_rows(path: Path, text: str) -> None:
    """Refuse a row that is far too long before it is cut into cells, which take twenty times its memory."""
    start = 0
    while len(text) - start > _MAX_LINE:
        end = text.rfind("\n", start, start + _MAX_LINE + 1)
        if end < 0:
            line = text.count("\n", 0, start) + 1
            raise DataError(sentence("{path} is not a table of numbers: look at line {line}.", path=path, line=line))
        start = end + 1


def _text(path: Path) -> str:
    """Return the text of a file, also of one that is packed by gzip, or alone in a zip archive."""
    with _opened(path) as stream:
        contents = stream.read(_MAX_BYTES + 1)
    require_own_contents(path, contents)
    try:
        if contents.startswith(GZIP_START):
            contents = unpacked(path, contents, _MAX_BYTES)
        elif contents.startswith(b"PK\x03\x04"):
            with zipfile.ZipFile(io.BytesIO(contents)) as archive, archive.open(tables_in(archive)[0]) as member:
                contents = member.read(_MAX_BYTES + 1)
    except (DataError, MemoryError):
        raise
    except Exception as error:
        raise DataError(sentence("{path} is damaged: it cannot be unpacked.", path=path)) from error
    if len(contents) > _MAX_BYTES:
        raise DataError(sentence("{path} is too large for a data set.", path=path))
    try:
        return contents.decode("utf-16" if contents[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        raise DataError(sentence("{path} is not a CSV file: it is not text.", path=path)) from None


def tables_in(archive: zipfile.ZipFile) -> list[str]:
    """Return the names of the CSV files in an archive, those with training images first."""
    names = [name for name in archive.namelist()[:_MAX_FILES] if name.lower().endswith((".csv", ".tsv"))]
    return sorted(names, key=lambda name: ("train" not in name.lower(), name))


def _split_off_labels(path: Path, values: NDArray[np.float32], names: list[str]) -> Part:
    """Return the columns of the pixels, and that of the labels if there is one."""
    n_columns = values.shape[1]
    labelled = [place for place, name in enumerate(names) if re.fullmatch(_LABELS, name)]
    others = [place for place, name in enumerate(names) if name in ("id", "imageid", "index", "")]
    if not names and not _is_square(n_columns) and _is_square(n_columns - 1):
        labelled = [_label_column(values)]
    pixels = [place for place in range(n_columns) if place not in labelled and place not in others]
    if not _is_square(len(pixels)) or not pixels:
        raise DataError(
            sentence(
                "{path} has {n} columns, which is not a label and the pixels of a square image.", path=path, n=n_columns
            )
        )
    side = round(len(pixels) ** 0.5)
    labels = values[:, labelled[0]] if labelled else None
    return Part(values[:, pixels].reshape(-1, side, side), labels)


def _label_column(values: NDArray[np.float32]) -> int:
    """Return the first column, or the last if only that can be labels: a corner of all images is often dark."""
    for place in (0, -1):
        different = np.unique(values[:, place])
        if 1 < len(different) <= _MAX_CLASSES and np.array_equal(different, different.round()):
            return 0 if place == 0 else int(values.shape[1]) - 1
    return 0


def _is_square(number: int) -> bool:
    return number > 0 and round(number**0.5) ** 2 == number


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
