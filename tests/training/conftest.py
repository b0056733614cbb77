"""Shared by the tests of training: one BLAS thread, as everywhere in netviz."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from netviz.training.threads import limit_blas_threads


@pytest.fixture(autouse=True)
def one_blas_thread() -> Iterator[None]:
    with limit_blas_threads():
        yield
