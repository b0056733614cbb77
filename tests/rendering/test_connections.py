"""The picture of all connections, compared with segments drawn one by one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from netviz.rendering.connections import ConnectionLayer
from netviz.rendering.reference import draw_segments
from netviz.rendering.view import RenderingError, View, unit_positions

# The largest error of a connection's position, as a share of the picture's height: 1.3 pixels of 900.
STRAY = 1.3 / 900

shapes = st.tuples(st.integers(1, 90), st.integers(1, 90))
large_shapes = st.sampled_from(
    [(784, 256), (256, 784), (784, 64), (500, 300), (660, 520), (1300, 90), (64, 2000), (3000, 1030)]
)


def random_matrix(shape: tuple[int, int], seed: int) -> NDArray[np.float32]:
    """Signed values, most of them weak, in the memory order of a kernel's view."""
    values = np.random.default_rng(seed).standard_normal(shape[::-1]).astype(np.float32)
    return (values**3).T


def draw(matrix: NDArray[np.float32], view: View, **options: int) -> NDArray[np.complex64]:
    layer = ConnectionLayer(*matrix.shape, **options)
    layer.transform(matrix)
    return layer.resample(view)


def centres(column_sums: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the mean row of each pixel column, weighted by the picture."""
    rows = np.arange(len(column_sums), dtype=np.float64)
    return (column_sums * rows[:, np.newaxis]).sum(axis=0) / column_sums.sum(axis=0)


def true_rows(i: int, j: int, shape: tuple[int, int], view: View) -> NDArray[np.float64]:
    x = view.column_centres()
    return view.rows_of((1 - x) * unit_positions(shape[0])[i] + x * unit_positions(shape[1])[j])


def blurred(picture: NDArray[np.complexfloating], radius: int) -> NDArray[np.complexfloating]:
    """Return the mean of each pixel with the pixels above and below it."""
    padded = np.pad(picture, ((radius, radius), (0, 0)))
    return sum(padded[k : k + len(picture)] for k in range(2 * radius + 1)) / (2 * radius + 1)


@given(shape=large_shapes, seed=st.integers(0, 2**32 - 1))
@settings(max_examples=30, deadline=None)
@example(shape=(784, 256), seed=0)
def test_connection_is_on_its_segment(shape, seed):
    rng = np.random.default_rng(seed)
    view = View(230, 900)
    layer = ConnectionLayer(*shape)
    matrix = np.zeros(shape, np.float32)
    for _ in range(4):
        i, j = rng.integers(shape[0]), rng.integers(shape[1])
        matrix[:] = 0
        matrix[i, j] = 1
        layer.transform(matrix)
        stray = centres(layer.resample(view).real) - true_rows(i, j, shape, view)
        # Units that share a row are up to half a row beside it.
        allowed = STRAY * 900 + (0.5 * 900 / 1024 if max(shape) > 1024 else 0)
        assert np.abs(stray).max() < allowed


def test_connections_of_the_mnist_network_are_within_the_bound_everywhere():
    shape = (784, 256)
    view = View(460, 900)
    layer = ConnectionLayer(*shape)
    matrix = np.zeros(shape, np.float32)
    worst = []
    for i in range(0, 784, 87):
        for j in range(0, 256, 51):
            matrix[:] = 0
            matrix[i, j] = -1
            layer.transform(matrix)
            picture = layer.resample(view)
            assert not picture.real.any()
            worst.append(np.abs(centres(picture.imag) - true_rows(i, j, shape, view)).max())
    assert max(worst) < STRAY * 900


@pytest.mark.parametrize("shape", [(200, 130), (170, 220), (784, 256)])
def test_errors_are_equal_to_both_sides(shape):
    # Units with an even number of rows have no middle row, yet must be in the middle.
    view = View(90, 900)
    layer = ConnectionLayer(*shape)
    matrix = np.zeros(shape, np.float32)
    stray = []
    for i, j in np.random.default_rng(4).integers(0, shape, (40, 2)):
        matrix[:] = 0
        matrix[i, j] = 1
        layer.transform(matrix)
        stray.append(centres(layer.resample(view).real) - true_rows(i, j, shape, view))
    left, right = np.array_split(np.array(stray), 2, axis=1)
    assert abs(left.mean()) < 0.15
    assert abs(right.mean()) < 0.15


@pytest.mark.parametrize("x0", [0.2, 0.7])
def test_magnified_connection_is_smooth(x0):
    shape = (300, 200)
    view = View(240, 600, x0, x0 + 0.1, 0.45, 0.55)
    matrix = np.zeros(shape, np.float32)
    matrix[150, 100] = 1
    picture = draw(matrix, view).real
    # It has no jumps between columns and no hard edges.
    assert np.abs(np.diff(centres(picture))).max() < 0.004 * view.height
    assert np.abs(np.diff(picture, axis=0)).max() < 0.27 * picture.max()


@given(shape=shapes, seed=st.integers(0, 2**32 - 1), width=st.integers(60, 130), height=st.integers(180, 400))
@settings(max_examples=60, deadline=None)
def test_every_pixel_column_holds_the_whole_matrix(shape, seed, width, height):
    # With two pixels or more per unit, nothing of the outermost units is cut off.
    matrix = random_matrix(shape, seed)
    picture = draw(matrix, View(width, height))
    for plane, total in ((picture.real, matrix.clip(0).sum()), (picture.imag, (-matrix).clip(0).sum())):
        np.testing.assert_allclose(plane.sum(axis=0), total, atol=0.02 * float(np.abs(matrix).sum()))


@pytest.mark.parametrize("shape", [(784, 256), (256, 10), (10, 256), (90, 1100), (1100, 90), (1, 1), (4096, 5)])
def test_totals_of_the_usual_shapes(shape):
    matrix = random_matrix(shape, 3)
    picture = draw(matrix, View(101, 450))
    np.testing.assert_allclose(picture.real.sum(axis=0), matrix.clip(0).sum(), rtol=0.02)
    np.testing.assert_allclose(picture.imag.sum(axis=0), (-matrix).clip(0).sum(), rtol=0.02)


@pytest.mark.parametrize("shape", [(784, 256), (256, 10), (120, 120)])
@pytest.mark.parametrize(
    "view",
    [
        View(120, 300),
        View(50, 260, 0.2, 0.7, 0.3, 0.8),
        View(60, 240, -0.2, 1.3, -0.1, 1.05),
        View(40, 200, 0.9, 1.4, 0.5, 1.5),
        View(64, 200, 0.45, 0.55, 0.4, 0.6),
    ],
)
def test_picture_agrees_with_the_reference_within_the_bound(shape, view):
    matrix = random_matrix(shape, 5)
    # A few strong connections, so that there are differences to compare.
    matrix[np.abs(matrix) < np.quantile(np.abs(matrix), 0.98)] = 0
    reference = draw_segments(matrix, view)
    picture = draw(matrix, view)
    radius = int(np.ceil(3 * STRAY * view.height / (view.y1 - view.y0))) + 2
    difference = np.abs(blurred(picture, radius) - blurred(reference, radius))
    assert picture.shape == reference.shape
    assert difference.mean() < 0.12 * np.abs(blurred(reference, radius)).mean()


@pytest.mark.parametrize("shape", [(784, 256), (256, 10)])
def test_outside_the_unit_square_is_blank(shape):
    view = View(60, 90, -0.5, 1.5, -0.5, 1.5)
    picture = draw(random_matrix(shape, 1), view)
    x = view.column_centres()
    y = -0.5 + (np.arange(90) + 0.5) * 2 / 90
    assert not picture[:, (x < 0) | (x > 1)].any()
    # The blur of a line may extend by one pixel.
    assert not picture[(y < -0.04) | (y > 1.04)].any()
    assert picture[np.ix_((y > 0) & (y < 1), (x > 0) & (x < 1))].any()


@pytest.mark.parametrize("shape", [(784, 256), (256, 10)])
@pytest.mark.parametrize("view", [View(7, 5, 1.2, 1.5), View(7, 5, y0=1.5, y1=2.0), View(7, 5, -3.0, -1.0, -3.0, -1.0)])
def test_view_beside_the_square_is_blank(shape, view):
    picture = draw(random_matrix(shape, 1), view)
    assert picture.shape == (5, 7)
    assert not picture.any()


@pytest.mark.parametrize("height", [1, 2, 7])
@pytest.mark.parametrize("size", [0.1, 0.001, 0.0001])
def test_pictures_with_few_rows_hold_their_share(height, size):
    # So many connections that they form an even fog: a share of the height holds that share of the fog around it.
    matrix = np.ones((300, 200), np.float32)
    around = draw_segments(matrix[::4, ::4], View(10, 50, 0.3, 0.7, 0.35, 0.45)).real.sum(axis=0).mean() * 16 / 0.1
    picture = draw(matrix, View(40, height, 0.3, 0.7, 0.4, 0.4 + size)).real
    np.testing.assert_allclose(picture.sum(axis=0).mean(), around * size, rtol=0.15)


@pytest.mark.parametrize("shape", [(300, 200), (256, 10)])
def test_zoom_shows_a_part_of_the_same_picture(shape):
    matrix = random_matrix(shape, 7)
    layer = ConnectionLayer(*shape)
    layer.transform(matrix)
    whole = layer.resample(View(160, 200))
    part = layer.resample(View(80, 100, 0.25, 0.75, 0.25, 0.75))
    inner = slice(8, -8)
    np.testing.assert_allclose(part[inner], whole[50:150, 40:120][inner], atol=1e-3 * float(np.abs(whole).max()))


@given(shape=st.sampled_from([(40, 30), (300, 200), (1500, 40)]), seed=st.integers(0, 1000), scale=st.floats(0.01, 100))
@settings(max_examples=15, deadline=None)
def test_picture_is_linear_in_each_sign(shape, seed, scale):
    one, other = np.abs(random_matrix(shape, seed)), np.abs(random_matrix(shape, seed + 1))
    layer = ConnectionLayer(*shape)
    view = View(50, 80)

    def picture(matrix):
        layer.transform(matrix)
        return layer.resample(view)

    total = picture(one + np.float32(scale) * other)
    parts = picture(one) + np.float32(scale) * picture(other)
    np.testing.assert_allclose(total, parts, rtol=1e-3, atol=0.03 * float(np.abs(total).mean()))


@pytest.mark.parametrize("shape", [(300, 200), (50, 20)])
def test_signs_do_not_cancel(shape):
    matrix = random_matrix(shape, 11)
    view = View(60, 100)
    both = draw(matrix, view)
    positive, negative = draw(matrix.clip(0), view), draw(matrix.clip(None, 0), view)
    np.testing.assert_allclose(both.real, positive.real, atol=0.03 * float(positive.real.mean()))
    np.testing.assert_allclose(both.imag, negative.imag, atol=0.03 * float(negative.imag.mean()))
    assert not positive.imag.any()
    assert not negative.real.any()
    assert (both.real >= 0).all()
    assert (both.imag >= 0).all()


def test_a_matrix_leaves_no_trace_of_the_previous_one():
    # 784 = 12 × 64 + 16 columns: the last block of the transform is not full.
    layer = ConnectionLayer(784, 256)
    view = View(40, 100)
    layer.transform(random_matrix((784, 256), 0))
    layer.resample(view)
    matrix = random_matrix((784, 256), 1)
    layer.transform(matrix)
    assert np.array_equal(layer.resample(view), draw(matrix, view))


def test_a_picture_is_not_overwritten_by_the_next():
    layer = ConnectionLayer(300, 200)
    view = View(40, 100)
    layer.transform(random_matrix((300, 200), 0))
    first = layer.resample(view)
    copy = first.copy()
    layer.transform(random_matrix((300, 200), 1))
    second = layer.resample(view)
    assert np.array_equal(first, copy)
    assert not np.array_equal(first, second)


@pytest.mark.parametrize("shape", [(784, 256), (256, 10)])
def test_memory_order_does_not_matter(shape):
    matrix = random_matrix(shape, 2)
    view = View(30, 40)
    assert np.array_equal(draw(matrix, view), draw(np.ascontiguousarray(matrix), view))


def test_lines_of_ten_outputs_meet_in_ten_points():
    matrix = np.ones((256, 10), np.float32)
    view = View(200, 900)
    last = draw(matrix, view).real[:, -1]
    units = view.rows_of(unit_positions(10))
    rows = np.arange(900)
    near = np.abs(rows[:, np.newaxis] - units).min(axis=1) < 5
    assert last[near].sum() == pytest.approx(2560, rel=0.01)


def test_resolution_sharpens_the_lines():
    shape, view = (300, 200), View(80, 900)
    matrix = np.zeros(shape, np.float32)
    matrix[20, 190] = 1
    spread = []
    for resolution in (400, 1600):
        picture = draw(matrix, view, resolution=resolution).real
        rows = np.arange(900)[:, np.newaxis] - true_rows(20, 190, shape, view)
        spread.append(np.sqrt((picture * rows**2).sum(axis=0)).mean())
    assert spread[1] < 0.6 * spread[0]


def test_the_buffer_size_of_numpy_is_restored():
    before = np.getbufsize()
    draw(random_matrix((300, 200), 0), View(20, 20))
    assert np.getbufsize() == before


@pytest.mark.parametrize("shape", [(0, 5), (5, 0), (4097, 2), (2, 5000)])
def test_too_few_or_too_many_units(shape):
    with pytest.raises(RenderingError, match="cannot be drawn"):
        ConnectionLayer(*shape)


@pytest.mark.parametrize("shape", [(784, 256), (20, 10)])
def test_matrix_of_another_shape(shape):
    with pytest.raises(RenderingError, match="does not fit"):
        ConnectionLayer(*shape).transform(np.zeros(shape[::-1], np.float32))
