"""Pictures of many images: position, size and marks of each image."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.rendering.colours import DARK, LIGHT, grey_lut
from netviz.rendering.thumbnails import Marks, thumbnail_rows


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 12), st.integers(1, 5), st.sampled_from([7, 28]), st.integers(1, 2), st.integers(0, 99))
def test_every_image_is_in_its_cell(n: int, columns: int, image_side: int, times: int, seed: int) -> None:
    side = times * image_side
    images = np.random.default_rng(seed).integers(0, 256, (n, image_side, image_side), dtype=np.uint8)
    rows = thumbnail_rows(images, columns, side, 4, LIGHT)
    pitch = side + 4
    assert rows.shape == (-(-n // columns), pitch, columns * pitch, 4)
    colours = grey_lut(LIGHT, 256)[:, [2, 1, 0, 3]]
    for place in range(n):
        row, column = divmod(place, columns)
        cell = rows[row, :, column * pitch : (column + 1) * pitch]
        drawn = cell[2 : 2 + side : times, 2 : 2 + side : times]
        assert (drawn == colours[images[place]]).all()
        for edge in (cell[:2], cell[-2:], cell[:, :2], cell[:, -2:]):
            assert (edge[..., 2::-1] == LIGHT.panel).all()


def test_at_one_and_a_half_times_the_size_every_third_pixel_is_a_mean_of_its_neighbours() -> None:
    image = np.zeros((28, 28), np.uint8)
    image[:, ::2], image[:, 1::2] = 40, 240
    rows = thumbnail_rows(image[np.newaxis], 1, 42, 0, DARK)
    colours = grey_lut(DARK, 256)[:, [2, 1, 0, 3]]
    assert (rows[0] == np.tile(colours[[40, 140, 240]], (42, 14, 1))).all()


def test_only_marked_images_are_framed_and_signed() -> None:
    images = np.zeros((5, 28, 28), np.uint8)
    signs = np.zeros((2, 3, 5), np.uint32)
    signs[0], signs[1] = 0xFF010203, 0xFF040506
    marks = Marks(np.array([0, 1, 0, 0, 1], bool), np.array([0, 1, 0, 1, 0]), signs, (200, 100, 50), 1)
    rows = thumbnail_rows(images, 3, 28, 4, DARK, marks)
    plain = thumbnail_rows(images, 3, 28, 4, DARK)
    for place, sign in enumerate([None, 1, None, None, 0]):
        cell, bare = (pictures[place // 3, :, place % 3 * 32 : place % 3 * 32 + 32] for pictures in (rows, plain))
        if sign is None:
            assert (cell == bare).all()
            continue
        for strip in (cell[1, 1:31], cell[30, 1:31], cell[1:31, 1], cell[1:31, 30]):
            assert (strip[:, 2::-1] == (200, 100, 50)).all()
        assert (cell[[0, 31]] == bare[[0, 31]]).all()
        corner = np.ascontiguousarray(cell[27:30, 25:30]).view(np.uint32)[..., 0]
        assert (corner == signs[sign]).all()
        assert (cell[2:27, 2:30] == bare[2:27, 2:30]).all()
