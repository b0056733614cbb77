"""All colours of the pictures: the palettes, and the tables that map numbers to colours.

Blue means positive and orange negative, two colours that people with every kind of colour vision can distinguish.
Colours are mixed in Oklab (Björn Ottosson, A perceptual color space for image processing, 2020), where equal steps look
equal and mixtures stay clear.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "DARK",
    "LIGHT",
    "Colour",
    "Palette",
    "colour_word",
    "colour_words",
    "diverging_lut",
    "grey_lut",
    "grey_words",
    "overlay_lut",
    "two_channel_lut",
]

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of an appearance, each as (red, green, blue) from 0 to 255.

    Attributes
    ----------
    background : tuple of int
        Behind everything.
    panel : tuple of int
        Behind the pictures; the colour of zero.
    positive, negative : tuple of int
        The two signs at full strength.
    strong_positive, strong_negative : tuple of int
        The two signs where many or very strong connections meet: towards white on dark, towards black on light.
    neutral : tuple of int
        Equal amounts of positive and negative.
    strong_neutral : tuple of int
        Equal and very large amounts.
    paper, ink : tuple of int
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
    negative=(210, 100, 6),
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
    """Convert sRGB colours from 0 to 255, of shape (…, 3), to Oklab."""
    encoded = colours / 255
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    lab: NDArray[np.float64] = np.cbrt(linear @ _TO_LMS.T) @ _TO_LAB.T
    return lab


def _srgb(lab: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Convert Oklab colours, of shape (…, 3), to sRGB bytes."""
    lms = (lab @ np.linalg.inv(_TO_LAB).T) ** 3
    linear = np.clip(lms @ np.linalg.inv(_TO_LMS).T, 0, 1)
    encoded = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return _to_bytes(encoded * 255)


def _to_bytes(values: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Round numbers from 0 to 255 to bytes."""
    rounded: NDArray[np.uint8] = np.rint(values).astype(np.uint8)
    return rounded


def _lab_of(*colours: Colour) -> NDArray[np.float64]:
    """Return colours in Oklab, of shape (n, 3)."""
    return _oklab(np.array(colours, np.float64))


def _opaque(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Append an alpha of 255."""
    alpha = np.full((*rgb.shape[:-1], 1), 255, np.uint8)
    return np.concatenate([rgb, alpha], axis=-1)


def _along(stops: NDArray[np.float64], at: NDArray[np.float64], where: NDArray[np.float64]) -> NDArray[np.float64]:
    """Interpolate colours (n, 3) at increasing positions (n,), at the positions `where` of any shape."""
    return np.stack([np.interp(where, at, stops[:, channel]) for channel in range(3)], axis=-1)


def diverging_lut(palette: Palette, n: int = 255) -> NDArray[np.uint8]:
    """Return the colours of −1 to 1: from negative over zero to positive.

    Parameters
    ----------
    palette : Palette
    n : int
        Number of colours; odd, so that one of them is that of zero.

    Returns
    -------
    ndarray of shape (n, 4) and dtype uint8
        RGBA.
    """
    value = np.linspace(-1, 1, n)
    lab = _lab_of(palette.negative, palette.panel, palette.positive)
    return _opaque(_srgb(_along(lab, np.array([-1.0, 0, 1]), np.sign(value) * np.abs(value) ** 0.85)))


def grey_lut(palette: Palette, n: int = 256) -> NDArray[np.uint8]:
    """Return the colours of intensities 0 to 1, from paper to ink, as RGBA of shape (n, 4) and dtype uint8."""
    lab = _lab_of(palette.paper, palette.ink)
    return _opaque(_srgb(_along(lab, np.array([0.0, 1]), np.linspace(0, 1, n))))


def colour_word(colour: Colour) -> int:
    """Return an opaque colour as a word 0xffRRGGBB."""
    return 0xFF000000 | colour[0] << 16 | colour[1] << 8 | colour[2]


def colour_words(rgba: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Return RGBA colours, of shape (…, 4), as words 0xAARRGGBB, of shape (…)."""
    words: NDArray[np.uint32] = rgba.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1, 1 << 24], np.uint32)
    return words


@functools.lru_cache(maxsize=8)
def grey_words(palette: Palette) -> NDArray[np.uint32]:
    """Return the colours of the intensities 0 to 255 as words 0xffRRGGBB, of shape (256,)."""
    return colour_words(grey_lut(palette, 256))


def two_channel_lut(palette: Palette, levels: int = 128) -> NDArray[np.uint8]:
    """Return the colours of pixels with a positive and a negative amount.

    The sum of both determines the brightness, their ratio the colour: blue, orange, and a neutral tint in between, each
    turning towards white (on dark) as the sum becomes very large.

    Parameters
    ----------
    palette : Palette
    levels : int
        Levels of each amount. Level k is the amount (k / (levels − 1))², so that faint amounts get most levels.

    Returns
    -------
    ndarray of shape (levels, levels, 4) and dtype uint8
        RGBA, indexed by [positive, negative].
    """
    strength, balance = _strength_and_balance(levels)
    # A slight majority of one sign is already visible.
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
    levels : int
        Levels of each amount, spaced as in `two_channel_lut`.

    Returns
    -------
    ndarray of shape (levels, levels, 4) and dtype uint8
        Premultiplied RGBA, indexed by [positive, negative].
    """
    strength, balance = _strength_and_balance(levels)
    plain, strong = _plain_and_strong(palette, balance)
    rgb = _srgb(plain + (strong - plain) * 0.6 * strength**2).astype(np.float64)
    alpha = np.minimum(strength * 1.15, 1)
    return _to_bytes(np.concatenate([rgb * alpha, 255 * alpha], axis=-1))


def _strength_and_balance(levels: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the square root of the sum of both amounts, of shape (levels, levels, 1), and the balance.

    The balance is (positive - negative) / sum, of shape (levels, levels).
    """
    root = np.linspace(0, 1, levels)
    positive, negative = root[:, np.newaxis] ** 2, root[np.newaxis, :] ** 2
    total = positive + negative
    balance = np.divide(positive - negative, total, out=np.zeros_like(total), where=total > 0)
    return np.minimum(np.sqrt(total), 1.0)[..., np.newaxis], balance


def _plain_and_strong(
    palette: Palette, balance: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the Oklab colours of normal and of very large amounts, for balances from -1 to 1."""
    sides = np.array([-1.0, 0, 1])
    plain = _lab_of(palette.negative, palette.neutral, palette.positive)
    strong = _lab_of(palette.strong_negative, palette.strong_neutral, palette.strong_positive)
    return _along(plain, sides, balance), _along(strong, sides, balance)
