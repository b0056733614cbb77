"""All colours of the pictures: the palettes, and the tables that turn numbers into colours.

Blue means positive and orange negative, a pair that every kind of colour vision tells apart. Colours are mixed in
Oklab (Björn Ottosson, A perceptual color space for image processing, 2020), where equal steps look equal and mixtures
do not turn muddy.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["DARK", "LIGHT", "Colour", "Palette", "diverging_lut", "grey_lut", "overlay_lut", "two_channel_lut"]

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one appearance, each as (red, green, blue) from 0 to 255.

    Attributes
    ----------
    background : Colour
        Behind everything.
    panel : Colour
        Behind the pictures; the colour of nothing, of zero.
    positive, negative : Colour
        The two signs at full strength.
    strong_positive, strong_negative : Colour
        What the signs turn to where many or very strong connections meet: towards white on dark, towards black on
        light.
    neutral : Colour
        As much positive as negative.
    strong_neutral : Colour
        The same, very strong.
    paper, ink : Colour
        Intensity 0 and 1 of the image.
    """

    background: Colour
    panel: Colour
    positive: Colour
    negative: Colour
    strong_positive: Colour
    strong_negative: Colour
    neutral: Colour
    strong_neutral: Colour
    paper: Colour
    ink: Colour


DARK = Palette(
    background=(14, 19, 24),
    panel=(20, 26, 33),
    positive=(77, 163, 255),
    negative=(255, 150, 56),
    strong_positive=(226, 240, 255),
    strong_negative=(255, 236, 214),
    neutral=(190, 196, 206),
    strong_neutral=(255, 255, 255),
    paper=(13, 13, 13),
    ink=(250, 252, 255),
)

LIGHT = Palette(
    background=(205, 213, 222),
    panel=(252, 253, 254),
    positive=(22, 110, 214),
    negative=(214, 104, 8),
    strong_positive=(6, 36, 92),
    strong_negative=(92, 38, 0),
    neutral=(112, 112, 120),
    strong_neutral=(16, 18, 24),
    paper=(255, 255, 255),
    ink=(16, 20, 26),
)

_TO_LMS = np.array(
    [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
     [0.0883024619, 0.2817188376, 0.6299787005]]
)  # fmt: skip
_TO_LAB = np.array(
    [[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
     [0.0259040371, 0.7827717662, -0.8086757660]]
)  # fmt: skip


def _oklab(colours: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return sRGB colours from 0 to 255, of shape (…, 3), in Oklab."""
    encoded = colours / 255
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    lab: NDArray[np.float64] = np.cbrt(linear @ _TO_LMS.T) @ _TO_LAB.T
    return lab


def _srgb(lab: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return Oklab colours, of shape (…, 3), as sRGB bytes."""
    lms = (lab @ np.linalg.inv(_TO_LAB).T) ** 3
    linear = np.clip(lms @ np.linalg.inv(_TO_LMS).T, 0, 1)
    encoded = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return _to_bytes(encoded * 255)


def _to_bytes(values: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return numbers from 0 to 255 rounded to bytes."""
    rounded: NDArray[np.uint8] = np.rint(values).astype(np.uint8)
    return rounded


def _lab_of(*colours: Colour) -> NDArray[np.float64]:
    """Return some colours in Oklab, of shape (n, 3)."""
    return _oklab(np.array(colours, np.float64))


def _opaque(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Append an alpha of 255."""
    alpha = np.full((*rgb.shape[:-1], 1), 255, np.uint8)
    return np.concatenate([rgb, alpha], axis=-1)


def _along(stops: NDArray[np.float64], at: NDArray[np.float64], where: NDArray[np.float64]) -> NDArray[np.float64]:
    """Interpolate colours (n, 3) that lie at increasing places (n,) at `where`, of any shape."""
    return np.stack([np.interp(where, at, stops[:, channel]) for channel in range(3)], axis=-1)


def diverging_lut(palette: Palette, n: int = 255) -> NDArray[np.uint8]:
    """Return the colours of −1 to 1: negative, nothing, positive.

    Parameters
    ----------
    palette : Palette
        The colours.
    n : int
        How many; odd, so that one of them is zero's.

    Returns
    -------
    NDArray[np.uint8]
        RGBA of shape (n, 4).
    """
    value = np.linspace(-1, 1, n)
    lab = _lab_of(palette.negative, palette.panel, palette.positive)
    return _opaque(_srgb(_along(lab, np.array([-1.0, 0, 1]), np.sign(value) * np.abs(value) ** 0.85)))


def grey_lut(palette: Palette, n: int = 256) -> NDArray[np.uint8]:
    """Return the colours of intensities 0 to 1, paper to ink, as RGBA of shape (n, 4)."""
    lab = _lab_of(palette.paper, palette.ink)
    return _opaque(_srgb(_along(lab, np.array([0.0, 1]), np.linspace(0, 1, n))))


def two_channel_lut(palette: Palette, levels: int = 128) -> NDArray[np.uint8]:
    """Return the colours of pixels that hold some positive and some negative amount.

    Brightness follows the sum of both, colour their ratio: pure blue, pure orange, and a neutral tint in between,
    each turning towards white (on dark) as the sum becomes very large.

    Parameters
    ----------
    palette : Palette
        The colours.
    levels : int
        Steps of each amount. Step k stands for the amount (k / (levels − 1))², so that faint amounts get most steps.

    Returns
    -------
    NDArray[np.uint8]
        RGBA of shape (levels, levels, 4), indexed by [positive, negative].
    """
    strength, balance = _strength_and_balance(levels)
    # A slight majority already shows.
    plain, strong = _plain_and_strong(palette, np.sign(balance) * np.abs(balance) ** 0.75)
    knee = 0.7
    nothing = _lab_of(palette.panel)[0]
    faint = nothing + (plain - nothing) * np.minimum(strength / knee, 1)
    lab = faint + (strong - plain) * np.clip((strength - knee) / (1 - knee), 0, 1)
    return _opaque(_srgb(lab))


def overlay_lut(palette: Palette, levels: int = 128) -> NDArray[np.uint8]:
    """Return the translucent colours of crisp lines, premultiplied by their alpha.

    Parameters
    ----------
    palette : Palette
        The colours.
    levels : int
        Steps of each amount, spaced as in `two_channel_lut`.

    Returns
    -------
    NDArray[np.uint8]
        Premultiplied RGBA of shape (levels, levels, 4), indexed by [positive, negative].
    """
    strength, balance = _strength_and_balance(levels)
    plain, strong = _plain_and_strong(palette, balance)
    rgb = _srgb(plain + (strong - plain) * 0.6 * strength**2).astype(np.float64)
    alpha = np.minimum(strength * 1.15, 1)
    return _to_bytes(np.concatenate([rgb * alpha, 255 * alpha], axis=-1))


def _strength_and_balance(levels: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the root of the sum of both amounts, of shape (levels, levels, 1), and (positive - negative) / sum."""
    root = np.linspace(0, 1, levels)
    positive, negative = root[:, np.newaxis] ** 2, root[np.newaxis, :] ** 2
    total = positive + negative
    balance = np.divide(positive - negative, total, out=np.zeros_like(total), where=total > 0)
    return np.minimum(np.sqrt(total), 1.0)[..., np.newaxis], balance


def _plain_and_strong(
    palette: Palette, balance: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the Oklab colours of ordinary and of very large amounts, for balances from -1 to 1."""
    sides = np.array([-1.0, 0, 1])
    plain = _lab_of(palette.negative, palette.neutral, palette.positive)
    strong = _lab_of(palette.strong_negative, palette.strong_neutral, palette.strong_positive)
    return _along(plain, sides, balance), _along(strong, sides, balance)
