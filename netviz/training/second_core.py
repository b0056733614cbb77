"""A second core for the large matrix products: a process that computes half of each, while the caller does the rest.

In a thread it would contend for the GIL, which a batch takes and gives back a hundred times. Measured on two cores with
all of a batch divided, two threads trained 1.3 times as fast as one, two processes 1.8 times.

Both processes have the same memory, so an order is one number. Half a product may be computed again at any time, with
the same result: a process that ends, stands still or has no core to itself costs time, and never a bit. Whoever comes
first takes the order, so the caller waits only for what is being computed already.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import sys
import time
from dataclasses import dataclass
from multiprocessing import sharedctypes
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

import numpy as np
from numpy.typing import DTypeLike

from netviz.nn.memory import FloatArray
from netviz.nn.products import Products, middle_row
from netviz.training.processes import ignore_signals, signals_blocked
from netviz.training.shared_memory import SharedMemory, views
from netviz.training.threads import available_cores, limit_blas_threads

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

_FIRST_PRODUCTS = 100
"""So many products are computed alone: a run that is shorter needs no process."""
_SPIN_S = 0.0005
"""How long the next order or result is looked for without rest: longer than what is done between two products."""
_TRIED = 32
"""After so many products it is decided whether the second core is worth its while."""
_WORTHWHILE = 0.8
"""It is if the other half is awaited for less than this share of the time that one's own half takes."""
_MOST_LOST_S = 0.005
"""And it is decided at once if so much time is lost."""
_LEAST_PAUSE, _MOST_PAUSE = 128, 8192
"""For how many products it is left alone if it is not: where other programs use the cores, too."""
_LOOK_S = 0.25
"""How often the process, while it has nothing to do, looks whether the program is still there."""
_AWAIT_S = 0.02
"""How long half a product is awaited at a time, before it is looked whether the process is still there."""
_MAX_WAIT_S = 1.0
"""How long half a product is awaited before the process is ended."""
_END = -1
_NOT_FOR_IT = ("SIGINT", "SIGQUIT", "SIGHUP")
r"""Ctrl+C, Ctrl+\ and a closed terminal reach all processes, and are meant for the program, which ends this one."""


class Semaphore(Protocol):
    """What is used of multiprocessing's semaphores; each also makes what was written before visible to the other."""

    def acquire(self, block: bool = True, timeout: float | None = None) -> bool: ...  # noqa: D102

    def release(self) -> None: ...  # noqa: D102


class _Trial:
    """Decides whether half a product comes sooner from the other process than one would compute it oneself."""

    def __init__(self) -> None:
        self._n_products, self._own_s, self._waiting_s = 0, 0.0, 0.0
        self._n_to_pause, self._pause = 0, _LEAST_PAUSE

    def is_pausing(self) -> bool:
        """Return whether the next product is computed alone, and count it if so."""
        if self._n_to_pause == 0:
            return False
        self._n_to_pause -= 1
        return True

    def add(self, own_s: float, waiting_s: float) -> None:
        """Add a product: the seconds for one's own half, and those until the other half has come or is computed."""
        self._n_products += 1
        self._own_s += own_s
        self._waiting_s += waiting_s
        # What is ordered in vain costs little; what is taken by a process that then has no core is awaited for long.
        is_hopeless = self._waiting_s - self._own_s > _MOST_LOST_S
        if self._n_products < _TRIED and not is_hopeless:
            return
        if is_hopeless or self._waiting_s > _WORTHWHILE * self._own_s:
            self._n_to_pause, self._pause = self._pause, min(2 * self._pause, _MOST_PAUSE)
        else:
            self._pause = _LEAST_PAUSE
        self._n_products, self._own_s, self._waiting_s = 0, 0.0, 0.0


@dataclass(frozen=True, slots=True)
class _Shared:
    """What both processes have."""

    blocks: list[Any]
    order: Any
    ordered: Semaphore
    done: Semaphore


class SecondCore(Products):
    """Has the second half of every large product computed by a process of its own. Close it after the last product.

    All memory must be requested before the first product; a product whose matrices lie elsewhere is computed alone, and
    so is every product if no process can be started.

    Parameters
    ----------
    first_products : int
        So many products are computed alone before the process is started.

    Attributes
    ----------
    context : SpawnContext or ForkServerContext
        How the process is started: as a fresh interpreter, because a fork would copy a process with running threads.
    n_halves : int
        How many halves the process has computed.
    """

    context: ClassVar[SpawnContext | ForkServerContext] = multiprocessing.get_context("spawn")

    def __init__(self, first_products: int = _FIRST_PRODUCTS) -> None:
        self._n_alone = first_products
        self._memory = SharedMemory()
        self._numbers: dict[tuple[object, ...], int | None] = {}
        self.n_halves = 0
        self._trial = _Trial()
        self._shared: _Shared | None = None
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None

    @property
    def process_id(self) -> int | None:
        """The process that computes halves, None if there is none."""
        return None if self._process is None else self._process.pid

    def zeros(self, shape: tuple[int, ...], dtype: DTypeLike = np.float32) -> FloatArray:
        """Return zeros that both processes see; see `Products.zeros`."""
        if self._shared is not None:
            return super().zeros(shape, dtype)
        try:
            return self._memory.zeros(shape, dtype)
        except OSError:
            # No room for memory of this kind: all is computed alone.
            self._n_alone = sys.maxsize
            return super().zeros(shape, dtype)

    def multiply(self, a: FloatArray, b: FloatArray, out: FloatArray) -> None:
        """Compute a · b; see `Products.multiply`."""
        middle = middle_row(a, b)
        number = self._number(a, b, out) if middle else None
        if number is None or self._shared is None:
            super().multiply(a, b, out)
            return
        self._shared.order[0] = number
        self._shared.ordered.release()
        begin = time.perf_counter()
        np.matmul(a[:middle], b, out=out[:middle])
        own = time.perf_counter()
        if self._shared.ordered.acquire(block=False) or not self._is_done(self._shared.done):
            np.matmul(a[middle:], b, out=out[middle:])
        else:
            self.n_halves += 1
        self._trial.add(own - begin, time.perf_counter() - own)

    def close(self) -> None:
        """End the process and wait for it; products are computed alone from now on."""
        process, self._process = self._process, None
        if process is None:
            return
        assert self._shared is not None
        assert self._connection is not None
        self._numbers.clear()
        self._n_alone = sys.maxsize
        self._shared.order[0] = _END
        self._shared.ordered.release()
        process.join(_MAX_WAIT_S)
        if process.is_alive():
            process.kill()
            process.join()
        process.close()
        self._connection.close()

    def _number(self, a: FloatArray, b: FloatArray, out: FloatArray) -> int | None:
        """Return the number of a product that the process knows, None if it cannot compute it or is not there yet."""
        if self._n_alone > 0:
            self._n_alone -= 1
            return None
        if self._shared is None:
            self._start()
        if self._process is None or self._trial.is_pausing():
            return None
        key = tuple((x.__array_interface__["data"][0], x.shape, x.strides) for x in (a, b, out))
        if key not in self._numbers:
            self._numbers[key] = self._tell(a, b, out)
        return self._numbers[key]

    def _tell(self, a: FloatArray, b: FloatArray, out: FloatArray) -> int | None:
        """Tell the process of a product, and return its number."""
        assert self._connection is not None
        middle = middle_row(a, b)
        places = tuple(self._memory.place(array) for array in (a[middle:], b, out[middle:]))
        if None in places:
            return None
        try:
            self._connection.send(places)
        except OSError:
            self._lose()
            return None
        return sum(number is not None for number in self._numbers.values())

    def _start(self) -> None:
        context = self.context
        try:
            order = sharedctypes.RawArray("q", 1)
            self._shared = _Shared(self._memory.blocks, order, context.Semaphore(0), context.Semaphore(0))
            self._connection, other_end = context.Pipe()
        except OSError:
            self._n_alone = sys.maxsize
            return
        process = context.Process(
            target=run_second_core, args=(self._shared, other_end), name="netviz second core", daemon=True
        )
        try:
            with signals_blocked(*_NOT_FOR_IT):
                process.start()
        except OSError:
            self._n_alone = sys.maxsize
            self._connection.close()
        else:
            self._process = process
        finally:
            other_end.close()

    def _is_done(self, done: Semaphore) -> bool:
        """Wait for the other half, and return whether it has come; if not, the process has been ended."""
        begin = time.monotonic()
        while not done.acquire(block=False):
            waited = time.monotonic() - begin
            if waited < _SPIN_S:
                continue
            assert self._process is not None
            if done.acquire(timeout=_AWAIT_S):
                return True
            if not self._process.is_alive() or waited > _MAX_WAIT_S:
                self._lose()
                return False
        return True

    def _lose(self) -> None:
        """End a process that is of no use any more."""
        assert self._process is not None
        self._process.kill()
        self.close()


def run_second_core(shared: _Shared, connection: Connection) -> None:
    """Run the process: compute what is ordered until told to end, or until the program has ended.

    Parameters
    ----------
    shared : _Shared
    connection : Connection
        Brings the places of the matrices of each new product.
    """
    ignore_signals(*_NOT_FOR_IT)
    limit_blas_threads()
    np.seterr(all="ignore")
    parent = multiprocessing.parent_process()
    products: list[tuple[FloatArray, FloatArray, FloatArray]] = []
    with contextlib.suppress(EOFError, OSError):
        while True:
            if not _taken(shared.ordered):
                if parent is not None and not parent.is_alive():
                    return
                continue
            number = shared.order[0]
            if number == _END:
                return
            while number >= len(products):
                a, b, out = views(shared.blocks, connection.recv())
                products.append((a, b, out))
            a, b, out = products[number]
            np.matmul(a, b, out=out)
            shared.done.release()


def _taken(ordered: Semaphore) -> bool:
    """Take an order if one comes soon."""
    begin = time.monotonic()
    while time.monotonic() - begin < _SPIN_S:
        if ordered.acquire(block=False):
            return True
    return ordered.acquire(timeout=_LOOK_S)


def products_for_this_machine() -> Products:
    """Return what computes products fastest here: with a second core if this process may use two."""
    return SecondCore() if available_cores() > 1 else Products()
