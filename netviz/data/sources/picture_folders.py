"""Folders of pictures, one folder for each class."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from netviz.data.errors import DataError
from netviz.data.pictures.decoding import FORMATS, as_bytes
from netviz.data.sources.found import FoundImages, Part
from netviz.sentences import Sentence, sentence
from netviz.system_errors import system_reason

ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".tif", ".tiff", ".webp", ".pgm"})
_MAX_SIDE = 2048
_MAX_PICTURES = 200_000
_MOST_DAMAGED = 0.1
"""Of the pictures: if more cannot be read, something else is wrong."""

_TRAIN = re.compile(r"(?<![a-z])train(?:ing)?(?![a-z])", re.IGNORECASE)
_TEST = re.compile(r"(?<![a-z])(?:test(?:ing)?|val(?:id(?:ation)?)?)(?![a-z])", re.IGNORECASE)


def find_pictures(folder: Path) -> FoundImages | None:
    """Return the pictures in folders by class, also under ``train`` and ``test``; None if there are none.

    Raises
    ------
    DataError
        If a picture is far too large, many are damaged, or there are too many.
    """
    # In this order, so that a test set is taken rather than a validation set.
    parts = {_part_of(place): place for place in reversed(_folders(folder)) if _part_of(place)}
    train_place = parts.get("train", folder if not parts else None)
    classes = sorted(
        {place.name for part in (train_place, parts.get("test")) if part is not None for place in _classes(part)},
        key=lambda name: (not name.isdecimal(), int(name) if name.isdecimal() else 0, name),
    )
    if len(classes) < 2:
        return None
    damaged: list[Path] = []
    train = None if train_place is None else _read(train_place, classes, damaged)
    test = _read(parts["test"], classes, damaged) if "test" in parts else None
    remarks: tuple[Sentence, ...] = ()
    if damaged:
        n_read = sum(len(part.images) for part in (train, test) if part is not None)
        if len(damaged) > _MOST_DAMAGED * (n_read + len(damaged)):
            raise DataError(sentence("{path} is not a picture, or is damaged.", path=damaged[0]))
        remarks = (
            sentence(
                "Files that are damaged or no pictures are left out: {n:,}, the first {path}.",
                n=len(damaged),
                path=damaged[0].relative_to(folder),
            ),
        )
    return FoundImages("folder", folder.resolve().name, train, test, tuple(classes), remarks=remarks)


def _part_of(place: Path) -> str:
    """Return which part a folder of classes is; empty for any other folder, also for a class of that name."""
    part = "train" if _TRAIN.search(place.name) else "test" if _TEST.search(place.name) else ""
    return part if part and _classes(place) else ""


def _folders(place: Path) -> list[Path]:
    try:
        return sorted(path for path in place.iterdir() if path.is_dir())
    except OSError as error:
        reason = system_reason(error)
        raise DataError(sentence("{path} cannot be read: {reason}.", path=place, reason=reason)) from error


def _classes(place: Path) -> list[Path]:
    return [path for path in _folders(place) if any(_pictures(path))]


def _pictures(place: Path) -> list[Path]:
    return sorted(path for path in place.iterdir() if path.suffix.lower() in ENDINGS and path.is_file())


def _read(place: Path, classes: list[str], damaged: list[Path]) -> Part:
    images: list[NDArray[np.uint8]] = []
    labels: list[int] = []
    for label, name in enumerate(classes):
        if not (place / name).is_dir():
            continue
        for path in _pictures(place / name):
            image = _gray(path)
            if image is None:
                damaged.append(path)
                continue
            images.append(image)
            labels.append(label)
            if len(images) > _MAX_PICTURES:
                raise DataError(
                    sentence("{folder} holds more than {most:,} pictures.", folder=place, most=_MAX_PICTURES)
                )
    return Part(_of_one_size(images), np.array(labels, np.int64))


def _gray(path: Path) -> NDArray[np.uint8] | None:
    """Return a picture as brightness, of shape (rows, columns); None if it cannot be read."""
    try:
        with Image.open(path, formats=FORMATS) as picture:
            if max(picture.size) > _MAX_SIDE:
                raise DataError(
                    sentence(
                        "{path} has {width}×{height} pixels, too many for an image of a data set.",
                        path=path,
                        width=picture.width,
                        height=picture.height,
                    )
                )
            turned = ImageOps.exif_transpose(picture)
            if turned.mode in ("RGBA", "LA", "PA") or "transparency" in turned.info:
                layer = turned.convert("RGBA")
                ground = Image.new("RGBA", layer.size, "white")
                turned = Image.alpha_composite(ground, layer)
            return np.asarray(as_bytes(turned).convert("L"))
    except (DataError, MemoryError):
        raise
    # A decoder that meets damaged bytes may raise anything, also SyntaxError and struct.error.
    except Exception:  # noqa: BLE001
        return None


def _of_one_size(images: list[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """Return pictures as one array; other sizes are brought to that of the first, in the middle of a square."""
    shapes = {image.shape for image in images}
    if len(shapes) <= 1:
        return np.stack(images) if images else np.empty((0, 28, 28), np.uint8)
    side = max(images[0].shape)
    return np.stack([_in_square(image, side) for image in images])


def _in_square(image: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Return a picture in the middle of a square of its border's brightness, scaled to a size."""
    border = np.concatenate((image[0], image[-1], image[:, 0], image[:, -1]))
    square = np.full((max(image.shape),) * 2, int(np.median(border)), np.uint8)
    top, left = ((len(square) - size) // 2 for size in image.shape)
    square[top : top + image.shape[0], left : left + image.shape[1]] = image
    return np.asarray(Image.fromarray(square).resize((side, side), Image.Resampling.LANCZOS))
