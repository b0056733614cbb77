"""Pictures in files and in the clipboard: what is read, and what must not be."""

import functools
import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageWriter, QPainter

from netviz.data import DataError
from netviz.data.pictures.decoding import decode
from netviz.data.pictures.finding import find_digits
from netviz.session.picture_files import colors_of, write_digit


def painted(
    background: QColor, ink: QColor, form: QImage.Format = QImage.Format.Format_ARGB32, size: int = 200
) -> QImage:
    """Return a picture of an L."""
    image = QImage(size, size, form)
    image.fill(background)
    painter = QPainter(image)
    painter.fillRect(size // 4, size // 8, size // 10, size * 5 // 8, ink)
    painter.fillRect(size // 4, size * 5 // 8, size // 2, size // 8, ink)
    painter.end()
    return image


def digit_in(colors: np.ndarray) -> np.ndarray:
    (digit,) = find_digits(colors).digits
    return digit.pixels


WHITE, BLACK, CLEAR = QColor("white"), QColor("black"), QColor(0, 0, 0, 0)


@pytest.mark.parametrize(
    ("background", "ink"),
    [
        (WHITE, BLACK),
        (BLACK, WHITE),
        (CLEAR, BLACK),
        (CLEAR, WHITE),
        (QColor("#fff6d8"), QColor("#1c2f8a")),
        (QColor("#203020"), QColor("#f0d040")),
    ],
    ids=["dark on light", "light on dark", "black on nothing", "white on nothing", "blue on cream", "chalk"],
)
def test_every_kind_of_picture_shows_the_same_digit(tmp_path: Path, background: QColor, ink: QColor) -> None:
    expected = digit_in(colors_of(painted(BLACK, WHITE))).astype(int)
    # JPEG knows no transparency.
    for form in ("png", "jpg") if background.alpha() else ("png",):
        path = tmp_path / f"picture.{form}"
        assert painted(background, ink).save(str(path), quality=90)
        digit = digit_in(decode(path)).astype(int)
        assert np.abs(digit - expected).mean() < 6


def test_the_camera_says_which_way_is_up(tmp_path: Path) -> None:
    path = tmp_path / "turned.jpg"
    writer = QImageWriter(str(path), QByteArray(b"jpeg"))
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(painted(WHITE, BLACK))
    del writer
    upright = digit_in(colors_of(painted(WHITE, BLACK))).reshape(28, 28).astype(int)
    turned = digit_in(decode(path)).reshape(28, 28).astype(int)
    assert np.abs(turned - upright).mean() > 20
    # An L turned to the right has its long stroke above and the short one at its left.
    assert turned[:14].sum() > turned[14:].sum()


def test_a_large_picture_is_made_smaller(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    assert painted(WHITE, BLACK, QImage.Format.Format_RGB32, 2400).save(str(path))
    colors = decode(path)
    assert colors.shape == (1600, 1600, 3)
    np.testing.assert_array_equal(colors_of(QImage(str(path))).shape, colors.shape)
    small = colors_of(painted(WHITE, BLACK))
    assert np.abs(digit_in(colors).astype(int) - digit_in(small)).mean() < 6


def test_what_was_written_is_read_again_to_the_last_bit(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    for name, pixels in {
        "noise": np.pad(rng.integers(0, 256, (24, 24), dtype=np.uint8), 2).ravel(),
        "corner": np.pad(rng.integers(0, 256, (9, 9), dtype=np.uint8), ((0, 19), (19, 0))).ravel(),
    }.items():
        path = tmp_path / f"{name}.png"
        assert write_digit(path, pixels) == path.name
        colors = decode(path)
        assert colors.shape == (28, 28, 3)
        np.testing.assert_array_equal(digit_in(colors), pixels)


def test_writing_to_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"^digit\.png could not be written"):
        write_digit(tmp_path / "nowhere" / "digit.png", np.zeros(784, np.uint8))
    assert not list(tmp_path.iterdir())


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def lying_png(width: int, height: int) -> bytes:
    """Return a small file that says that it is a large picture."""
    header = struct.pack(">2I5B", width, height, 8, 6, 0, 0, 0)
    rows = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.png", b"", "not a picture"),
        ("text.jpg", b"Dear all,", "not a picture"),
        ("cut.png", lying_png(64, 64)[:40], "damaged"),
        ("large.png", lying_png(9_000, 9_000), "too many"),
        ("larger.png", lying_png(14_000, 14_000), "more pixels than can be read"),
        ("bomb.png", lying_png(60_000, 60_000), "more pixels than can be read"),
        ("wide.png", lying_png(2_000_000_000, 2), "picture"),
        ("photo.heic", b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC.*as JPEG or PNG"),
        ("drawing.svg", b"<?xml version='1.0'?><svg/>", "SVG.*as PNG"),
        ("picture.png", b"<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>", "SVG.*as PNG"),
    ],
)
def test_files_that_are_no_pictures_are_refused(
    tmp_path: Path, name: str, content: bytes, says: str, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ValueError, match=rf"^{name}.*{says}.*\.$"):
        decode(path)


def test_a_large_file_and_no_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    with path.open("wb") as file:
        file.truncate(140 << 20)
    with pytest.raises(ValueError, match="larger than 128 MB"):
        decode(path)
    for missing, says in ((tmp_path / "none.png", "none.png does not exist"), (tmp_path, "is a folder, but a file")):
        with pytest.raises(ValueError, match=says):
            decode(missing)


@given(st.data())
def test_damaged_files_give_a_picture_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    form = data.draw(st.sampled_from(("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")))
    content = bytearray(sample(form))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.getbasetemp() / f"mutated.{form.lower()}"
    path.write_bytes(bytes(content[: data.draw(st.integers(1, len(content)))]))
    try:
        colors = decode(path)
    except DataError as error:
        text = str(error)
    else:
        text = ""
    if text:
        assert text.startswith(path.name)
        assert text.endswith(".")
        return
    assert colors.dtype == np.uint8
    assert colors.shape[2:] == (3,)
    assert max(colors.shape) <= 1600


@functools.cache
def sample(form: str) -> bytes:
    """Return a small picture as a file, with a note of the camera where the format has one."""
    grey = np.random.default_rng(0).integers(0, 256, (24, 30, 3), dtype=np.uint8)
    exif = Image.Exif()
    exif[0x0112] = 6
    file = io.BytesIO()
    Image.fromarray(grey).save(file, form, **({"exif": exif} if form in ("PNG", "JPEG", "WEBP") else {}))
    return file.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_every_format_that_knows_it_is_turned(tmp_path: Path, form: str) -> None:
    path = tmp_path / "turned"
    path.write_bytes(sample(form))
    assert decode(path).shape == (30, 24, 3)


@pytest.mark.parametrize(
    ("mode", "values"),
    [
        ("L", [0, 255]),
        ("I;16", [0, 65535]),
        ("F", [0.0, 255.0]),
        ("1", [0, 1]),
        ("P", [0, 1]),
        ("LA", None),
        ("CMYK", None),
    ],
)
def test_every_mode_has_colors(tmp_path: Path, mode: str, values: list[float] | None) -> None:
    image = Image.new("L", (20, 20), 255)
    image.paste(0, (0, 0, 10, 20))
    if mode in ("I;16", "F"):
        assert values is not None
        kind = np.uint16 if mode == "I;16" else np.float32
        image = Image.fromarray(np.where(np.asarray(image) > 0, values[1], values[0]).astype(kind))
    else:
        image = image.convert(mode)
    path = tmp_path / "picture.tif"
    image.save(path)
    colors = decode(path)
    assert colors[:, :10].max() <= 1
    assert colors[:, 10:].min() >= 254


def test_a_photo_of_48_megapixels_is_scaled_while_it_is_decoded(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    image = Image.new("L", (8000, 6100), 230)
    image.paste(20, (3000, 1500, 3500, 4500))
    image.save(path, quality=50)
    colors = decode(path)
    assert colors.shape == (1220, 1600, 3)
    (digit,) = find_digits(colors).digits
    assert digit.box == pytest.approx((300, 600, 900, 700), abs=4)


@pytest.mark.parametrize("shape", [(4000, 3000), (3000, 4000), (4032, 2268), (12000, 9000)])
def test_a_photo_is_decoded_at_less_than_twice_the_size_that_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: tuple[int, int]
) -> None:
    path = tmp_path / "photo.jpg"
    Image.new("L", shape, 230).save(path, quality=50)
    sizes = []
    load = JpegImageFile.load

    def recorded(self: JpegImageFile) -> object:
        sizes.append(self.size)
        return load(self)

    monkeypatch.setattr(JpegImageFile, "load", recorded)
    assert max(decode(path).shape) == 1600
    # JPEG knows halves, quarters and eighths.
    assert all(1600 <= max(size) < 3200 for size in sizes)
    assert sizes


def test_no_picture_has_no_brightness() -> None:
    with pytest.raises(ValueError, match="picture is empty"):
        colors_of(QImage())
