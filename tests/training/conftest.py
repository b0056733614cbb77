"""What the tests of training share: one thread of BLAS, as everywhere else in the program."""

from collections.abc import Iterator

import pytest

from netviz.training.threads import limit_blas_threads


@pytest.fixture(autouse=True)
def one_blas_thread() -> Iterator[None]:
    with limit_blas_threads():
        yield
