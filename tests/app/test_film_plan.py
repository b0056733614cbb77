"""Which moments a film shows, and files that are complete or not there at all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageSequence

from netviz.app.exports.film.encoding import Picture, write_film
from netviz.app.exports.film.plan import HEIGHTS, SECONDS, FilmChoice, FilmForm, Shot, shots_of
from tests.faults import FullDisk

STEPS = st.lists(st.integers(0, 10_000), min_size=1, max_size=60, unique=True).map(sorted)


@given(STEPS, st.sampled_from(FilmForm), st.integers(0, 10_000), st.integers(0, 10_000), st.sampled_from(SECONDS))
def test_a_film_has_its_duration_and_begins_and_ends_where_it_should(
    kept: list[int], form: FilmForm, first: int, length: int, seconds: int
) -> None:
    choice = FilmChoice(form, first, first + length, seconds)
    shots = shots_of(kept, choice)
    assert sum(shot.n_pictures for shot in shots) == seconds * form.rate
    assert all(shot.n_pictures >= 1 for shot in shots)
    assert all(before.step < after.step for before, after in pairwise(shots))
    assert shots[0].step == min(max(choice.first, kept[0]), kept[-1])
    assert shots[-1].step == min(max(choice.last, kept[0]), kept[-1])


def test_the_batches_between_kept_moments_are_shown_and_the_first_ones_longer() -> None:
    shots = shots_of((0, 1, 2, 4, 8, 64, 128), FilmChoice(FilmForm.MP4, 0, 128, 5))
    steps = [shot.step for shot in shots]
    assert {0, 1, 2, 3, 4, 5, 6, 7, 8, 128} <= set(steps)
    assert len(steps) > 50
    assert shots[1].n_pictures > shots[-2].n_pictures
    assert shots_of((5,), FilmChoice(FilmForm.GIF, 0, 8, 1)) == [Shot(5, 10)]


@given(STEPS, st.integers(0, 10_000), st.integers(0, 10_000), st.sampled_from(SECONDS))
def test_of_a_training_elsewhere_only_kept_moments_are_shown(
    kept: list[int], first: int, length: int, seconds: int
) -> None:
    choice = FilmChoice(FilmForm.MP4, first, first + length, seconds)
    shots = shots_of(kept, choice, only_kept=True)
    assert {shot.step for shot in shots} <= set(kept)
    assert sum(shot.n_pictures for shot in shots) == seconds * FilmForm.MP4.rate
    assert all(before.step < after.step for before, after in pairwise(shots))
    for shot, end in ((shots[0], choice.first), (shots[-1], choice.last)):
        assert abs(shot.step - end) == min(abs(step - end) for step in kept)


@pytest.mark.parametrize("height", HEIGHTS)
def test_sizes_are_even(height: int) -> None:
    width, same = FilmChoice(FilmForm.MP4, 0, 1, height=height).size
    assert (width % 2, same % 2, same) == (0, 0, height)
    assert abs(width / height - 16 / 9) < 0.01


def pictures() -> Iterator[tuple[Picture, int]]:
    for number, count in enumerate((3, 1, 4)):
        picture = np.zeros((90, 160, 3), np.uint8)
        picture[:, 50 * number : 50 * number + 40] = (240, 120, 30)
        yield picture, count


def test_a_gif_shows_each_picture_for_its_time(tmp_path: Path) -> None:
    assert write_film(tmp_path / "a.gif", FilmForm.GIF, pictures()) == "a.gif"
    with Image.open(tmp_path / "a.gif") as film:
        assert film.size == (160, 90)
        assert sum(1 for _ in ImageSequence.Iterator(film)) == 3
        durations, places = [], []
        for number in range(3):
            film.seek(number)
            durations.append(film.info["duration"])
            places.append(int(np.asarray(film.convert("RGB"))[45, :, 0].argmax()) // 50)
    assert durations == [300, 100, 400]
    assert places == [0, 1, 2]


def test_a_video_has_every_picture_at_its_time(tmp_path: Path) -> None:
    assert write_film(tmp_path / "a.mp4", FilmForm.MP4, pictures()) == "a.mp4"
    with av.open(tmp_path / "a.mp4") as film:
        stream = film.streams.video[0]
        assert stream.average_rate == FilmForm.MP4.rate
        shown = [frame.to_ndarray(format="rgb24") for frame in film.decode(stream)]
    assert [int(np.flatnonzero(frame[45, :, 0] > 120)[0]) // 50 for frame in shown] == [0] * 3 + [1] + [2] * 4


@pytest.mark.parametrize("form", FilmForm)
def test_a_film_that_ends_early_leaves_nothing(tmp_path: Path, form: FilmForm) -> None:
    def ends_early() -> Iterator[tuple[Picture, int]]:
        yield next(pictures())
        raise KeyError("enough")

    (tmp_path / "a").write_bytes(b"before")
    with pytest.raises(KeyError):
        write_film(tmp_path / "a", form, ends_early())
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_bytes() == b"before"


@pytest.mark.parametrize("form", FilmForm)
def test_a_full_disk_is_one_sentence_and_leaves_nothing(
    tmp_path: Path, form: FilmForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    FullDisk(monkeypatch, tmp_path, room=50)
    with pytest.raises(OSError, match=r"^a\.film could not be written: No space left on device\. Choose"):
        write_film(tmp_path / "a.film", form, pictures())
    assert list(tmp_path.iterdir()) == []
