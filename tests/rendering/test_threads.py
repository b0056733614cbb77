"""Two cores draw the same picture as one, and what goes wrong on the second is heard of."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from netviz.rendering.colours import DARK
from netviz.rendering.connections import ConnectionLayer, View
from netviz.rendering.threads import side_by_side
from netviz.rendering.tone import ToneMap


@pytest.mark.parametrize("shape", [(784, 256), (256, 10), (3, 2), (1500, 40)])
@pytest.mark.parametrize("view", [View(61, 90), View(1, 40), View(60, 90, 0.6, 0.9, 0.2, 0.5), View(30, 20, -0.5, 0.1)])
def test_two_threads_draw_the_same_bits_as_one(shape, view):
    layer = ConnectionLayer(*shape)
    pictures = []
    for n_threads in (1, 2):
        layer.transform(np.random.default_rng(3).standard_normal(shape).astype(np.float32), n_threads)
        picture = layer.resample(view, n_threads)
        pictures.append((picture, ToneMap(DARK)(picture, n_threads)))
    (amounts, colours), (amounts_2, colours_2) = pictures
    assert np.array_equal(amounts, amounts_2)
    assert np.array_equal(colours, colours_2)


@pytest.mark.parametrize(("n_threads", "same_thread"), [(1, True), (2, False)])
def test_the_second_work_has_a_thread_of_its_own_if_there_are_two(n_threads, same_thread):
    where = []
    side_by_side(lambda: where.append(threading.current_thread()), lambda: None, n_threads)
    side_by_side(lambda: None, lambda: where.append(threading.current_thread()), n_threads)
    assert (where[0] is where[1]) is same_thread
    assert where[0] is threading.current_thread()
    assert not [thread for thread in threading.enumerate() if thread.name == "drawing"]


@pytest.mark.parametrize("n_threads", [1, 2])
@pytest.mark.parametrize("failing", ["first", "second"])
def test_an_error_of_either_work_is_raised_after_both_have_ended(n_threads, failing):
    done = []

    def fail():
        raise MemoryError

    def work():
        done.append(True)

    works = (fail, work) if failing == "first" else (work, fail)
    with pytest.raises(MemoryError):
        side_by_side(*works, n_threads)
    assert done or (n_threads == 1 and failing == "first")


@pytest.mark.parametrize("n_threads", [1, 2])
def test_numpy_treats_overflow_in_both_works_as_the_caller_asked(n_threads):
    largest = np.full(8, np.finfo(np.float32).max)
    with np.errstate(over="raise"):
        with pytest.raises(FloatingPointError):
            side_by_side(lambda: None, lambda: largest * 2, n_threads)
        with pytest.raises(FloatingPointError):
            side_by_side(lambda: largest * 2, lambda: None, n_threads)
    with np.errstate(over="ignore"):
        side_by_side(lambda: largest * 2, lambda: largest * 2, n_threads)


def test_where_no_thread_can_be_started_one_thread_does_both(monkeypatch):
    def refuse(_):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    done = []
    side_by_side(lambda: done.append(1), lambda: done.append(2), 2)
    assert done == [1, 2]
    with pytest.raises(ZeroDivisionError):
        side_by_side(lambda: None, lambda: 1 // 0, 2)
