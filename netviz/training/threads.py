"""How many threads BLAS may use."""

from threadpoolctl import threadpool_limits


def limit_blas_threads(limit: int = 1) -> threadpool_limits:
    """Limit BLAS to some threads, in the whole process, from now on.

    One thread keeps the order of every sum, and with it every bit of the result, and leaves the other cores to the
    window: a second thread of BLAS would wait for them in every product.

    Parameters
    ----------
    limit : int
        The most threads.

    Returns
    -------
    threadpool_limits
        To be dropped where the limit is to stay; as a context manager it ends the limit.
    """
    return threadpool_limits(limit, user_api="blas")
