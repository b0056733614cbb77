"""Pictures in files: what Qt reads, and what it must not."""

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageWriter, QPainter

from netviz.data.centring import digit_from_picture
from netviz.session.picture_files import grey_of, read_picture, write_digit


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
    expected = digit_from_picture(grey_of(painted(BLACK, WHITE))).astype(int)
    # JPEG knows no transparency.
    for form in ("png", "jpg") if background.alpha() else ("png",):
        path = tmp_path / f"picture.{form}"
        assert painted(background, ink).save(str(path), quality=90)
        digit = digit_from_picture(read_picture(path)).astype(int)
        assert np.abs(digit - expected).mean() < 4


def test_the_camera_says_which_way_is_up(tmp_path: Path) -> None:
    path = tmp_path / "turned.jpg"
    writer = QImageWriter(str(path), QByteArray(b"jpeg"))
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(painted(WHITE, BLACK))
    del writer
    upright = digit_from_picture(grey_of(painted(WHITE, BLACK))).reshape(28, 28).astype(int)
    turned = digit_from_picture(read_picture(path)).reshape(28, 28).astype(int)
    assert np.abs(turned - upright).mean() > 20
    # An L turned to the right has its long stroke above and the short one at its left.
    assert turned[:14].sum() > turned[14:].sum()


def test_a_large_picture_is_made_smaller(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    assert painted(WHITE, BLACK, QImage.Format.Format_RGB32, 2400).save(str(path))
    grey = read_picture(path)
    assert max(grey.shape) == 400
    small = grey_of(painted(WHITE, BLACK))
    assert np.abs(digit_from_picture(grey).astype(int) - digit_from_picture(small)).mean() < 4


def test_what_was_written_is_read_again_to_the_last_bit(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    for name, pixels in {
        "noise": np.pad(rng.integers(0, 256, (24, 24), dtype=np.uint8), 2).ravel(),
        "blank": np.zeros(784, np.uint8),
        "corner": np.pad(rng.integers(0, 256, (9, 9), dtype=np.uint8), ((0, 19), (19, 0))).ravel(),
    }.items():
        path = tmp_path / f"{name}.png"
        assert write_digit(path, pixels) == path.name
        grey = read_picture(path)
        assert grey.shape == (28, 28)
        np.testing.assert_array_equal(digit_from_picture(grey), pixels)


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
        ("cut.png", lying_png(64, 64)[:40], "not a picture"),
        ("bomb.png", lying_png(60_000, 60_000), "too many"),
        ("wide.png", lying_png(2_000_000_000, 2), "picture"),
    ],
)
@pytest.mark.filterwarnings("ignore")
def test_files_that_are_no_pictures_are_refused(
    tmp_path: Path, name: str, content: bytes, says: str, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ValueError, match=rf"^{name}.*{says}.*\.$"):
        read_picture(path)


def test_a_large_file_and_no_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    with path.open("wb") as file:
        file.truncate(70 << 20)
    with pytest.raises(ValueError, match="larger than 64 MB"):
        read_picture(path)
    for missing in (tmp_path / "none.png", tmp_path):
        with pytest.raises(ValueError, match="cannot be read"):
            read_picture(missing)


def test_one_pixel_is_a_picture_of_nothing(tmp_path: Path) -> None:
    path = tmp_path / "one.png"
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    assert image.save(str(path))
    grey = read_picture(path)
    assert grey.tolist() == [[255]]
    with pytest.raises(ValueError, match="no contrast"):
        digit_from_picture(grey)


def test_no_picture_has_no_brightness() -> None:
    with pytest.raises(ValueError, match="picture is empty"):
        grey_of(QImage())
