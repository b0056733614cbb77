"""Contrast between strong and weak connections: sign(w) |w|^p, and how p is chosen."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.tone import usable_scale
from netviz.rendering.view import RenderingError
from netviz.sentences import sentence

__all__ = ["legible_exponent", "signed_power"]

# Of a large layer, every third row is counted: enough, and all columns of the image take part.
_MAX_VALUES = 20_000
_EVERY = 3
_OCTAVES = 16
_BINS = 64
# Lines that stand out, in multiples of the square root of the number of connections.
_LINES = 1.8
_EXPONENTS = (1.0, 10.0)
_N_HALVINGS = 10


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


def legible_exponent(values: NDArray[np.float32]) -> float:
    """Return the exponent at which about 1.8 √N of N connections stand out.

    A random network has hundreds of thousands of weights of about the same size; with a small exponent their lines add
    up to an even fog. In a trained one, few are much stronger, and a large exponent would hide the rest.
    The number of lines that stand out is the participation ratio of their brightness, (Σ|w|^p)² / Σ|w|^2p (Bell and
    Dean 1970, who counted the atoms that take part in a vibration).

    Parameters
    ----------
    values : ndarray of any shape and dtype float32

    Returns
    -------
    float
        p, from 1 to 10, found by bisection; it depends on nothing but the values, and changes smoothly with them.
    """
    sample = values[::_EVERY] if values.size > _MAX_VALUES else values
    magnitudes = np.abs(sample.ravel(order="K"))
    strongest = float(magnitudes.max(initial=0.0))
    low, high = _EXPONENTS
    if usable_scale(strongest) != strongest:
        return low
    # Octaves below the strongest, counted in narrow bins; what is far below contributes nothing.
    np.maximum(magnitudes, np.float32(strongest * 2.0**-_OCTAVES), out=magnitudes)
    octaves = np.log2(magnitudes, out=magnitudes)
    octaves -= np.float32(math.log2(strongest))
    octaves *= np.float32(-_BINS)
    counts = np.bincount(octaves.astype(np.intp))
    places = -np.arange(counts.size) / _BINS
    wanted = _LINES * math.sqrt(values.size) * sample.size / values.size
    for _ in range(_N_HALVINGS):
        exponent = (low + high) / 2.0
        brightness = np.exp2(exponent * places)
        lines = float(counts @ brightness) ** 2 / float(counts @ brightness**2)
        low, high = (exponent, high) if lines > wanted else (low, exponent)
    return (low + high) / 2.0
