"""The priority of threads, and the limit of BLAS threads."""

from __future__ import annotations

import os
import sys
import threading

import numpy as np
import pytest
from threadpoolctl import threadpool_info

from netviz.training.threads import limit_blas_threads, lower_priority


def blas_threads() -> set[int]:
    np.ones((2, 2)) @ np.ones((2, 2))
    return {library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"}


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux each thread has its own priority")
def test_only_the_calling_thread_gets_a_lower_priority() -> None:
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    found: list[int] = []

    def work() -> None:
        lower_priority()
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found[0] >= 3
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


def test_blas_uses_one_thread_until_the_limit_ends() -> None:
    with limit_blas_threads(2):
        before = blas_threads()
        with limit_blas_threads():
            assert blas_threads() == {1}
        assert blas_threads() == before
