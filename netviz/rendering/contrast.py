"""Contrast between strong and weak connections: sign(w) |w|^p."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.view import RenderingError
from netviz.sentences import sentence

__all__ = ["signed_power"]


def signed_power(
    values: NDArray[np.float32], exponent: float, out: NDArray[np.float32] | None = None
) -> NDArray[np.float32]:
    """Return sign(w) |w|^p for every value w.

    Parameters
    ----------
    values : ndarray of any shape and dtype float32
    exponent : float
        p, above 0: 1 shows all connections as they are, 3 to 5 only the strong ones.
    out : ndarray of the same shape and dtype float32, optional
        Receives the result; not `values` itself.

    Returns
    -------
    ndarray of the same shape and dtype float32
        In the memory order of `values`.

    Raises
    ------
    RenderingError
        If the exponent is not above 0.
    """
    if not exponent > 0:
        raise RenderingError(sentence("The contrast must be a number above 0, not {exponent}.", exponent=exponent))
    result = np.empty_like(values) if out is None else out
    if exponent == 1:
        result[...] = values
        return result
    # 2^(p log2 |w|) takes half the time of `np.power` and is accurate enough for float32.
    np.abs(values, out=result)
    # Zero has no logarithm. It is replaced by a number whose power is negligible, but not subnormal, which would be
    # slow.
    np.maximum(result, np.float32(2.0 ** (-120 / max(exponent, 1))), out=result)
    np.log2(result, out=result)
    np.multiply(result, np.float32(exponent), out=result)
    np.exp2(result, out=result)
    np.multiply(result, np.sign(values), out=result)
    return result
