import numpy as np
from threadpoolctl import threadpool_info

from netviz.training.threads import limit_blas_threads


def blas_threads() -> set[int]:
    np.ones((2, 2)) @ np.ones((2, 2))
    return {library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"}


def test_blas_uses_one_thread_until_the_limit_ends() -> None:
    with limit_blas_threads(2):
        before = blas_threads()
        with limit_blas_threads():
            assert blas_threads() == {1}
        assert blas_threads() == before
