"""Training with a second core: the same bits as with one, whatever becomes of the process."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing import sharedctypes
from typing import Any

import numpy as np
import pytest

from netviz.data import Dataset
from netviz.nn.products import Products
from netviz.training import Trainer, TrainingConfig
from netviz.training import second_core as module
from netviz.training.second_core import SecondCore, products_for_this_machine

_PATIENCE_S = 60.0

pytestmark = pytest.mark.usefixtures("forked")


@pytest.fixture
def forked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fork the process, which takes less time than a fresh interpreter, and see that none is left behind."""
    if sys.platform == "linux":
        monkeypatch.setattr(SecondCore, "context", multiprocessing.get_context("forkserver"))
    before = set(multiprocessing.active_children())
    yield
    assert set(multiprocessing.active_children()) <= before


class Multiplication:
    """A product large enough to be cut, in the memory of a second core, and what it has to be."""

    def __init__(self, products: Products) -> None:
        rng = np.random.default_rng(0)
        self.products = products
        self.a, self.b, self.out = (products.zeros(shape) for shape in ((256, 784), (784, 128), (256, 128)))
        self.a[...], self.b[...] = rng.normal(size=self.a.shape), rng.normal(size=self.b.shape)
        self.wanted = np.empty_like(self.out)
        Products().multiply(self.a, self.b, self.wanted)

    def check(self) -> None:
        self.out[...] = np.nan
        self.products.multiply(self.a, self.b, self.out)
        np.testing.assert_array_equal(self.out, self.wanted)

    def check_until(self, condition: Callable[[], bool]) -> None:
        """Multiply again and again; how soon the process gets a core depends on the machine."""
        end = time.monotonic() + _PATIENCE_S
        while not condition():
            self.check()
            assert time.monotonic() < end


@pytest.mark.parametrize(
    "settings",
    [{}, {"hidden": (256, 256)}, {"hidden": (130,), "dropout": 0.2}, {"batch_size": 100, "l2": 1e-3, "noise": 0.1}],
)
def test_every_bit_is_the_same(settings: dict[str, Any], bars: Dataset) -> None:
    config = TrainingConfig(epochs=8, validation_size=0, **settings)
    alone = Trainer(config, bars)
    with SecondCore(first_products=2) as core:
        together = Trainer(config, bars, products=core)
        while not together.finished:
            assert together.train_batch() == alone.train_batch()
        assert core.process_id is not None
    assert together.parameters.vector.tobytes() == alone.parameters.vector.tobytes()


def test_the_process_computes_halves() -> None:
    with SecondCore(first_products=0) as core:
        Multiplication(core).check_until(lambda: core.n_halves >= 3)


def test_a_short_run_starts_no_process() -> None:
    with SecondCore(first_products=3) as core:
        product = Multiplication(core)
        for _ in range(3):
            product.check()
        assert core.process_id is None
        product.check()
        assert core.process_id is not None


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize("name", ["SIGKILL", "SIGSTOP"])
def test_a_process_that_is_killed_or_stands_still_costs_no_bit(name: str) -> None:
    with SecondCore(first_products=0) as core:
        product = Multiplication(core)
        product.check_until(lambda: core.n_halves >= 1)
        assert core.process_id is not None
        os.kill(core.process_id, getattr(signal, name))
        for _ in range(200):
            product.check()


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_process_that_took_an_order_and_does_not_answer_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MAX_WAIT_S", 0.1)
    monkeypatch.setattr(module, "_LEAST_PAUSE", 0)
    with SecondCore(first_products=0) as core:
        product = Multiplication(core)
        product.check_until(lambda: core.n_halves >= 1)
        assert core.process_id is not None
        os.kill(core.process_id, signal.SIGSTOP)
        assert core._shared is not None
        # This thread takes an order in its place.
        taker = threading.Thread(target=core._shared.ordered.acquire)
        taker.start()
        product.check_until(lambda: not taker.is_alive())
        product.check_until(lambda: core.process_id is None)
        product.check()
        taker.join()


def test_without_a_process_it_goes_on_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(SecondCore.context.Process, "start", fail)
    with SecondCore(first_products=0) as core:
        product = Multiplication(core)
        product.check()
        product.check()
        assert core.process_id is None


def test_without_shared_memory_it_goes_on_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sharedctypes, "RawArray", fail)
    with SecondCore(first_products=0) as core:
        Multiplication(core).check()
        assert core.process_id is None


def test_matrices_elsewhere_are_multiplied_alone() -> None:
    with SecondCore(first_products=0) as core:
        product = Multiplication(core)
        product.b = product.b.copy()
        for _ in range(5):
            product.check()
        assert core.n_halves == 0


def test_after_closing_it_multiplies_alone() -> None:
    core = SecondCore(first_products=0)
    product = Multiplication(core)
    product.check()
    core.close()
    core.close()
    product.check()
    assert core.process_id is None


def test_where_the_other_half_is_late_it_is_not_asked_for_a_while() -> None:
    trial = module._Trial()
    for _ in range(module._TRIED):
        assert not trial.is_pausing()
        trial.add(own_s=1e-4, waiting_s=9e-5)
    pauses = 0
    while trial.is_pausing():
        pauses += 1
    assert pauses == module._LEAST_PAUSE
    trial.add(own_s=1e-4, waiting_s=0.01)  # hopeless at once, and for twice as long
    while trial.is_pausing():
        pauses += 1
    assert pauses == 3 * module._LEAST_PAUSE
    for _ in range(module._TRIED):
        trial.add(own_s=1e-4, waiting_s=1e-5)
    assert not trial.is_pausing()


def test_one_core_needs_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    assert type(products_for_this_machine()) is Products
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    assert type(products_for_this_machine()) is SecondCore


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_killed_program_leaves_no_process() -> None:
    program = (
        "import os, signal, numpy as np\n"
        "from netviz.training.second_core import SecondCore\n"
        "core = SecondCore(first_products=0)\n"
        "a, b, out = (core.zeros(s) for s in ((256, 784), (784, 128), (256, 128)))\n"
        "if __name__ == '__main__':\n"
        "    while not core.n_halves:\n"
        "        core.multiply(a, b, out)\n"
        "    print(core.process_id, flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=_PATIENCE_S, check=False
    )
    assert done.returncode == -signal.SIGKILL
    process_id, end = int(done.stdout), time.monotonic() + _PATIENCE_S
    while _is_there(process_id):
        assert time.monotonic() < end


def _is_there(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    # Without a parent that waits for it, it may stay as a zombie.
    with open(f"/proc/{process_id}/stat") as file:
        return file.read().rsplit(")", 1)[1].split()[0] != "Z"
