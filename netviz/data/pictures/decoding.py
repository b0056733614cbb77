"""Pictures in files, decoded with limits: scaled while they are decoded, turned as the camera says. Knows no Qt."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    PpmImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from netviz.data.errors import DataError
from netviz.data.files import open_binary, require_own_contents
from netviz.sentences import sentence

# JPEG opens MPO. The plugins are named, because to import all the others takes as long as to decode a photograph.
FORMATS = tuple(
    kind.format
    for kind in (
        PngImagePlugin.PngImageFile,
        JpegImagePlugin.JpegImageFile,
        WebPImagePlugin.WebPImageFile,
        AvifImagePlugin.AvifImageFile,
        BmpImagePlugin.BmpImageFile,
        GifImagePlugin.GifImageFile,
        TiffImagePlugin.TiffImageFile,
        PpmImagePlugin.PpmImageFile,
    )
)
"""What is opened, whatever a file is called: the reader of PostScript, for one, would run what is in the file."""

_MAX_BYTES = 128 << 20
_MAX_PIXELS = 130_000_000
_MAX_WHOLE_PIXELS = 50_000_000
"""Of a picture that cannot be scaled while it is decoded."""

MAX_EDGE = 1600
"""Pixels along the longer edge that are kept: a digit of 2% of a page still has 32 of them."""

Image.MAX_IMAGE_PIXELS = _MAX_PIXELS
# Remarks about tags of damaged pictures are for programmers.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
warnings.simplefilter("error", Image.DecompressionBombWarning)


def decode(path: Path) -> NDArray[np.uint8]:
    """Read a picture from a file.

    Parameters
    ----------
    path : Path
        A PNG, JPEG, WebP, AVIF, BMP, GIF, TIFF, PGM or PPM file, recognized by its content.

    Returns
    -------
    ndarray of shape (height, width, 3) and dtype uint8
        Red, green and blue, upright, at most 1600 pixels along the longer edge. Transparent pixels are white in a dark
        picture and black in a bright one.

    Raises
    ------
    DataError
        If the file does not exist, is not a picture, is damaged or too large.
    """
    with open_binary(path) as file:
        head = file.read(512)
        size = os.fstat(file.fileno()).st_size
    require_own_contents(path, head)
    _require_readable(path.name, head, size)
    try:
        with Image.open(path, formats=FORMATS) as image:
            return _decoded(image, path.name)
    except UnidentifiedImageError as error:
        raise DataError(
            sentence("{name} is not a picture, or it is damaged or in an unknown format.", name=path.name)
        ) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise DataError(
            sentence("{name} has more pixels than can be read; make the picture smaller.", name=path.name)
        ) from error
    except DataError:
        raise
    # A decoder that meets damaged bytes may raise anything, also SyntaxError and struct.error.
    except Exception as error:
        raise DataError(
            sentence("{name} is damaged and cannot be read to its end; copy or export it again.", name=path.name)
        ) from error


def _require_readable(name: str, head: bytes, size: int) -> None:
    """Refuse what is known to be no picture, with the way to make one of it."""
    if head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"):
        raise DataError(
            sentence("{name} is a HEIC photo, which netviz does not read; export it as JPEG or PNG.", name=name)
        )
    is_drawing = name.lower().endswith((".svg", ".svgz")) or b"<svg" in head.lower()
    if is_drawing:
        raise DataError(sentence("{name} is an SVG drawing, which netviz does not read; export it as PNG.", name=name))
    if size > _MAX_BYTES:
        raise DataError(
            sentence("{name} is larger than {limit} MB; make the picture smaller.", name=name, limit=_MAX_BYTES >> 20)
        )


def _decoded(image: Image.Image, name: str) -> NDArray[np.uint8]:
    width, height = image.size
    # Only JPEG leaves out pixels while it decodes. It keeps at least the size that is named, in both directions.
    if image.format in ("JPEG", "MPO"):
        scale = min(MAX_EDGE / max(width, height), 1.0)
        image.draft("RGB", (max(int(width * scale), 1), max(int(height * scale), 1)))
    if image.size[0] * image.size[1] > _MAX_WHOLE_PIXELS:
        raise DataError(
            sentence(
                "{name} has {width:,} by {height:,} pixels, which is too many; make the picture smaller.",
                name=name,
                width=width,
                height=height,
            )
        )
    image.load()
    upright = as_bytes(ImageOps.exif_transpose(image))
    upright.thumbnail((MAX_EDGE, MAX_EDGE), Image.Resampling.BOX)
    return without_alpha(np.asarray(upright.convert("RGBA")))


def as_bytes(image: Image.Image) -> Image.Image:
    """Return a picture with 8 bits for each channel, whichever range it had: to 1, to 255, to 65535, or below 0."""
    if image.mode in ("RGB", "RGBA", "L"):
        return image
    if image.mode.startswith(("I", "F")):
        values = np.nan_to_num(np.asarray(image).astype(np.float64))
        values -= min(float(values.min()), 0.0)
        most = max(float(values.max()), 1e-9)
        if image.mode.startswith("F") and most <= 1.0:
            full = 1.0
        else:
            full = 65535.0 if image.mode.startswith("I") and 255.0 < most <= 65535.0 else max(most, 255.0)
        return Image.fromarray(np.clip(values * (255.0 / full), 0.0, 255.0).astype(np.uint8))
    # A palette may have transparent entries.
    return image.convert("RGBA")


def without_alpha(colors: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Put a picture on white if it is dark, or else on black: shape (height, width, 4) becomes (height, width, 3)."""
    alpha = colors[..., 3:].astype(np.uint32)
    plain = colors[..., :3]
    if alpha.min() == 255:
        return np.ascontiguousarray(plain)
    opaque = int(alpha.sum())
    mean = float((plain.mean(axis=2) * alpha[..., 0]).sum()) / opaque if opaque else 255.0
    ground = 255 if mean < 128.0 else 0
    return ((plain * alpha + ground * (255 - alpha) + 127) // 255).astype(np.uint8)
