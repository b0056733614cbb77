"""Memory of arrays: where it comes from, and that it goes back."""

from __future__ import annotations

import errno
import mmap
import os
from pathlib import Path

import numpy as np
import pytest

from netviz.nn import disk_pages, memory
from netviz.nn.memory import kept_copy
from netviz.nn.optimizers import Optimizer, make_optimizer
from netviz.nn.parameters import Architecture, Parameters

LARGE = 200_000
"""Numbers of 4 bytes each, about as many as the usual network has."""

N_KEPT = 100


@pytest.fixture(autouse=True)
def files(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is refused here is not refused elsewhere."""
    monkeypatch.setattr(disk_pages, "_files", disk_pages._Files())


@pytest.mark.parametrize("shape", [(3,), (LARGE,), (500, 400)])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_kept_copy_is_equal_and_never_changes(shape: tuple[int, ...], dtype: type) -> None:
    values = np.arange(np.prod(shape), dtype=dtype).reshape(shape)
    kept = kept_copy(values)
    assert np.array_equal(kept, values)
    assert kept.dtype == dtype
    assert kept.flags.c_contiguous
    values += 1
    assert kept.ravel()[0] == 0
    with pytest.raises(ValueError, match="read-only"):
        kept += 1


def test_a_view_keeps_the_pages_of_a_copy() -> None:
    part = kept_copy(np.ones(LARGE, np.float32))[5:].reshape(-1, 5)
    others = [kept_copy(np.zeros(LARGE, np.float32)) for _ in range(4)]
    assert part.all()
    assert not any(other.any() for other in others)


def test_where_no_more_pages_can_be_mapped_a_copy_is_made_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: int, **__: int) -> None:
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))

    monkeypatch.setattr(mmap, "mmap", refuse)
    kept = kept_copy(np.ones(LARGE, np.float32))
    assert kept.all()
    assert not kept.flags.writeable


@pytest.mark.skipif(not Path("/proc/self/statm").is_file(), reason="the system does not tell how much is resident")
def test_moments_that_lie_on_the_disk_take_no_memory() -> None:
    parameters, optimizer = _adam()
    before = _resident()
    moments = [(parameters.kept_copy(), optimizer.state()) for _ in range(N_KEPT)]
    assert _resident() - before < 0.05 * N_KEPT * 3 * parameters.vector.nbytes
    assert len(moments) == N_KEPT


@pytest.mark.skipif(not Path("/proc/self/statm").is_file(), reason="the system does not tell how much is resident")
def test_moments_that_are_let_go_among_others_give_their_memory_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "bytes_on_disk", lambda _: None)
    parameters, optimizer = _adam()
    # Otherwise the C library would take each from the system; a window has long let go of such pictures.
    np.empty(31 << 20, np.uint8)
    before = _resident()
    moments = [(parameters.kept_copy(), optimizer.state()) for _ in range(N_KEPT)]
    kept = _resident() - before
    assert kept > 0.9 * N_KEPT * 3 * parameters.vector.nbytes
    # As moments are thinned out.
    del moments[::2]
    assert _resident() - before < 0.6 * kept


def _adam() -> tuple[Parameters, Optimizer]:
    """Return the parameters of the usual network, and an optimizer that has made a step."""
    architecture = Architecture((784, 256, 10))
    parameters, optimizer = Parameters(architecture), make_optimizer("adam", architecture.n_parameters)
    optimizer.step(parameters, parameters, 0.1)
    return parameters, optimizer


def _resident() -> int:
    """Return the memory of this process, in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
