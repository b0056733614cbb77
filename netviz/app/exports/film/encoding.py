"""Writes pictures, one after the other, as a GIF or an MP4 file that is complete or not there at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO, TypeAlias

import numpy as np
from numpy.typing import NDArray

from netviz.app.exports.film.plan import FilmForm
from netviz.replacing import replaced_file
from netviz.sentences import sentence
from netviz.system_errors import system_reason

Picture: TypeAlias = NDArray[np.uint8]

_COLOURS = 128
"""Of each picture of a GIF: twice as many make the file half as large again, and no one sees a difference."""

_QUALITY = "20"
"""The constant rate factor of H.264, which is the size of its errors."""


def write_film(path: Path, form: FilmForm, pictures: Iterator[tuple[Picture, int]]) -> str:
    """Write a film under a temporary name in the same folder, and give it its own when it is complete.

    Parameters
    ----------
    path : Path
    form : FilmForm
    pictures : iterator of (ndarray of shape (height, width, 3) and dtype uint8, int)
        RGB, and for how many pictures of the film each stays. Whatever it raises ends the film, and leaves nothing.

    Returns
    -------
    str
        The file's name.

    Raises
    ------
    OSError
        If the file cannot be written, for example because the disk is full.
    """
    try:
        with replaced_file(path) as stream:
            (_write_gif if form is FilmForm.GIF else _write_mp4)(stream, pictures, form.rate)
    except OSError as error:
        reason = system_reason(error)
        text = sentence("{name} could not be written: {reason}. Choose another folder.", name=path.name, reason=reason)
        raise OSError(text) from error
    return path.name


def _write_gif(stream: BinaryIO, pictures: Iterator[tuple[Picture, int]], rate: int) -> None:
    from PIL import Image

    durations: list[int] = []

    def images() -> Iterator[Image.Image]:
        for picture, count in pictures:
            durations.append(round(1000 * count / rate))
            whole = Image.fromarray(picture)
            yield whole.quantize(_COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)

    # The durations are needed together, when all pictures are known; these are small beside what they were made from.
    first, *others = images()
    first.save(stream, "GIF", save_all=True, append_images=others, duration=durations, loop=0, disposal=1)


class _Remembering:
    """Keeps the error with which the disk refused: the encoder reports only that there was one."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.error: OSError | None = None

    def write(self, contents: bytes) -> int:
        try:
            return self._stream.write(contents)
        except OSError as error:
            self.error = self.error or error
            raise

    def seek(self, place: int, whence: int = os.SEEK_SET) -> int:
        return self._stream.seek(place, whence)

    def tell(self) -> int:
        return self._stream.tell()


def _write_mp4(stream: BinaryIO, pictures: Iterator[tuple[Picture, int]], rate: int) -> None:
    import av

    remembering = _Remembering(stream)
    try:
        _encode(remembering, pictures, rate)
    except av.FFmpegError as error:
        raise remembering.error or OSError(error.errno, error.strerror) from error


def _encode(stream: _Remembering, pictures: Iterator[tuple[Picture, int]], rate: int) -> None:
    import av
    from av.video.stream import VideoStream

    codec = "libx264" if "libx264" in av.codecs_available else "mpeg4"
    with av.open(stream, "w", format="mp4") as container:
        video = container.add_stream(codec, rate=rate)
        assert isinstance(video, VideoStream)
        video.pix_fmt = "yuv420p"
        if codec == "libx264":
            # The window and the training go first.
            video.options = {"crf": _QUALITY, "preset": "veryfast", "threads": "1"}
        number = 0
        for picture, count in pictures:
            if number == 0:
                video.height, video.width = picture.shape[:2]
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24").reformat(format="yuv420p")
            frame.time_base = Fraction(1, rate)
            for _ in range(count):
                frame.pts = number
                number += 1
                container.mux(video.encode(frame))
        container.mux(video.encode())
