"""From a picture to the digits in it, step by step."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from netviz.data.datasets import IMAGE_SHAPE, N_PIXELS
from netviz.data.errors import DataError
from netviz.data.pictures.cutting import Confidence
from netviz.data.pictures.explaining import (
    Step,
    digits_step,
    frame_step,
    ink_step,
    light_step,
    lines_step,
    paper_step,
)
from netviz.data.pictures.framing import frame
from netviz.data.pictures.grouping import Group, group
from netviz.data.pictures.inking import Inked, inked
from netviz.data.pictures.lines import Lines, is_border, spans, without_lines
from netviz.data.pictures.paper import (
    Contrast,
    contrast_of,
    grey_of,
    is_dark_on_light,
    outside_page,
    resized,
    small_shape,
)
from netviz.data.pictures.shapes import Mask, Pieces, grown, pieces_of
from netviz.sentences import sentence

_MIN_CONTRAST = 0.06
"""Share of the paper's brightness; less is a picture of paper alone."""

_LOWEST, _HIGHEST = 0.25, 0.75
_STRONG = 0.5

_DRAWN = 0.57
"""How much of full ink a stroke has in its middle, at least, more than the noise of the paper: grain and shadows rise
gradually to their strongest places, and a stroke is of one ink."""

_PALE, _CRISP = 0.09, 0.8
"""Below this contrast, the grain of paper is as strong as ink, and only strokes of one ink throughout count."""

_MOST_OF_IT = 0.57
"""The share of all strong ink that lies in the digits, at least: grain has its strong places everywhere."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user decides instead of the program; None leaves it to the program.

    Attributes
    ----------
    inverted : bool or None
        Whether the ink is darker than the paper.
    threshold : float or None
        The share of full ink from which on a pixel is ink, from 0 to 1.
    crop : tuple of 4 ints or None
        Top, left, bottom and right of the part that counts, in pixels of the picture, the last two exclusive.
    """

    inverted: bool | None = None
    threshold: float | None = None
    crop: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FoundDigit:
    """A digit in a picture.

    Attributes
    ----------
    box : tuple of 4 ints
        Top, left, bottom and right in pixels of the picture, the last two exclusive.
    pixels : ndarray of shape (784,) and dtype uint8
        As the network sees it: ink from 0 to 255.
    framing : Step
        How it came into MNIST's frame.
    """

    box: tuple[int, int, int, int]
    pixels: NDArray[np.uint8]
    framing: Step


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """What was found in a picture.

    Attributes
    ----------
    digits : tuple of FoundDigit
        As they are read; empty if there are none.
    shared : tuple of Step
        The steps up to the digits.
    inverted : bool
        Whether the ink is darker than the paper.
    threshold : float
        The share of full ink from which on a pixel counted as ink.
    """

    digits: tuple[FoundDigit, ...]
    shared: tuple[Step, ...]
    inverted: bool
    threshold: float

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps to the first digit."""
        return self.steps_of(0)

    def steps_of(self, number: int) -> tuple[Step, ...]:
        """Return the steps to a digit, counted from 0."""
        return (*self.shared, self.digits[number].framing)


def find_digits(
    picture: NDArray[np.uint8], choices: Choices | None = None, confidence: Confidence | None = None
) -> Findings:
    """Find the digits in a picture and bring each into MNIST's frame.

    A picture of 28 by 28 pixels with bright ink on dark is one digit as MNIST has it, and stays as it is.

    Parameters
    ----------
    picture : ndarray of shape (height, width, 3) or (height, width) and dtype uint8
        Red, green and blue, or brightness.
    choices : Choices, optional
    confidence : Confidence, optional
        How sure the network is that reads the digits; it decides where digits that touch are cut apart. Without it they
        stay together.

    Returns
    -------
    Findings

    Raises
    ------
    DataError
        If the picture has no pixels, no contrast, or no shape that could be a digit.
    """
    choices = choices or Choices()
    if picture.ndim not in (2, 3) or 0 in picture.shape:
        raise DataError(sentence("The picture has no pixels."))
    colors = np.repeat(picture[..., np.newaxis], 3, axis=2) if picture.ndim == 2 else picture[..., :3]
    top, left, bottom, right = _part(choices.crop, colors.shape)
    colors = colors[top:bottom, left:right]
    inverted = _is_inverted(colors) if choices.inverted is None else choices.inverted
    if colors.shape[:2] == IMAGE_SHAPE and not inverted and choices.threshold is None:
        return _as_it_is(colors, inverted)
    contrast, border = _without_border(colors, inverted)
    if contrast.full < _MIN_CONTRAST or contrast.noise * 5.0 > 1.0:
        raise DataError(sentence("The picture shows no digit: it has no contrast, so choose another one."))
    threshold, lines = _without_lines(contrast, choices.threshold)
    pieces = pieces_of(lines.mask)
    groups, n_specks = group(pieces, _may_be_digit(pieces, contrast.ink, lines))
    if not groups:
        raise DataError(sentence("The picture shows no digit: nothing in it is a stroke, so choose another one."))
    own = pieces.mask_of(pieces.chosen([number for one in groups for number in one.numbers]))
    # What the user decides counts, whatever it looks like.
    if choices == Choices() and not _is_drawn(contrast, own, lines, pieces, groups):
        raise DataError(
            sentence("The picture shows no digit: nothing in it stands out as a stroke, so choose another one.")
        )
    cut = [inked(one, pieces, contrast.ink, confidence) for one in groups]
    shapes = [shape for several, _ in cut for shape in several]
    seams = np.zeros_like(own)
    for _, along in cut:
        seams[along[:, 0], along[:, 1]] = True
    digits = tuple(_framed(shape, top, left) for shape in shapes)
    apart = own & ~grown(seams, max(max(own.shape) // 120, 1)) if seams.any() else own
    steps = (
        light_step(contrast, inverted=inverted),
        paper_step(contrast),
        ink_step(contrast, threshold),
        lines_step(lines, border),
        digits_step(apart, len(digits), len(digits) - len(groups), n_specks),
    )
    return Findings(digits, steps, inverted, threshold)


def _part(crop: tuple[int, int, int, int] | None, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Return the part of a picture that counts, at least one pixel of it."""
    height, width = shape[:2]
    top, left, bottom, right = crop or (0, 0, height, width)
    top, left = min(max(top, 0), height - 1), min(max(left, 0), width - 1)
    return top, left, min(max(bottom, top + 1), height), min(max(right, left + 1), width)


def _is_inverted(colors: NDArray[np.uint8]) -> bool:
    if colors.shape[:2] != IMAGE_SHAPE:
        return is_dark_on_light(colors)
    # In so small a picture the ink may reach the edge, so both edge and median must be bright.
    grey = colors.mean(axis=2)
    edge = np.concatenate((grey[0], grey[-1], grey[1:-1, 0], grey[1:-1, -1]))
    return float(np.median(edge)) > 127.5 and float(np.median(grey)) > 127.5


def _as_it_is(colors: NDArray[np.uint8], inverted: bool) -> Findings:
    """Return a picture of MNIST's size and ink as one digit."""
    # Grey in which equal red, green and blue keep their value to the last bit.
    wide = colors.astype(np.uint32)
    grey = ((11 * wide[..., 0] + 16 * wide[..., 1] + 5 * wide[..., 2]) >> 5).astype(np.uint8)
    if int(grey.max()) - int(grey.min()) < 16:
        raise DataError(sentence("The picture shows no digit: it has no contrast, so choose another one."))
    step = Step(
        sentence("Frame"), sentence("28×28 pixels, bright on dark: the picture is taken as it is, like MNIST's."), grey
    )
    return Findings((FoundDigit((0, 0, *IMAGE_SHAPE), grey.reshape(N_PIXELS), step),), (), inverted, _LOWEST)


def _without_border(colors: NDArray[np.uint8], inverted: bool) -> tuple[Contrast, Mask]:
    """Return the contrast of what is no border, and the border's pixels."""
    border = _around(colors) if inverted else np.zeros(colors.shape[:2], dtype=bool)
    contrast = contrast_of(colors, inverted=inverted, excluded=border)
    for _ in range(3):
        if contrast.full < _MIN_CONTRAST:
            break
        pieces = pieces_of(contrast.ink > 0.4)
        found = is_border(pieces, colors.shape[:2])
        if not found.any():
            break
        border |= grown(pieces.mask_of(found), max(min(colors.shape[:2]) // 150, 1))
        contrast = contrast_of(colors, inverted=inverted, excluded=border)
    return contrast, border


def _around(colors: NDArray[np.uint8]) -> Mask:
    """Return what lies around a bright page, with the page's edge."""
    shape = colors.shape[:2]
    small = small_shape(shape)
    outside = outside_page(resized(grey_of(colors), small))
    if outside is None:
        return np.zeros(shape, dtype=bool)
    return resized(grown(outside, max(min(small) // 60, 1)).astype(np.float32), shape) > 0.3


def _without_lines(contrast: Contrast, chosen: float | None) -> tuple[float, Lines]:
    """Return from which share of full ink on a pixel is ink, and what remains without lines."""
    if chosen is not None:
        return chosen, without_lines(contrast.ink > chosen)
    threshold = min(max(_LOWEST, 4.5 * contrast.noise), 0.6)
    lines = without_lines(contrast.ink > threshold)
    if lines.taken.any():
        # Pale lines are left out best by what is paler than ink.
        level = float(np.percentile(contrast.ink[lines.taken], 90))
        if level < 0.6:
            threshold = max(threshold, level + 0.1)
            again = without_lines(contrast.ink > threshold)
            lines = replace(again, taken=lines.taken, n_lines=lines.n_lines, thickness=lines.thickness)
    while threshold < _HIGHEST and spans(lines.mask):
        threshold = min(threshold + 0.08, _HIGHEST)
        lines = without_lines(contrast.ink > threshold)
    return threshold, lines


def _may_be_digit(pieces: Pieces, ink: NDArray[np.float32], lines: Lines) -> NDArray[np.bool_]:
    """Return which pieces may belong to a digit: with strong ink, neither a border nor the rest of a line."""
    strongest = np.zeros(len(pieces.areas), dtype=np.float32)
    inside = pieces.labels > 0
    np.maximum.at(strongest, pieces.labels[inside], ink[inside])
    chosen = (strongest > _STRONG) & ~is_border(pieces, lines.mask.shape)
    chosen &= (pieces.areas >= 3) & (pieces.sizes.min(axis=1) > lines.thickness)
    chosen[0] = False
    return chosen


def _is_drawn(contrast: Contrast, own: Mask, lines: Lines, pieces: Pieces, groups: list[Group]) -> bool:
    """Whether what was found are strokes, and not the grain, the creases or the shadows of empty paper."""
    strong = (contrast.ink > _STRONG) & ~lines.taken
    if strong.any() and float(own[strong].mean()) < _MOST_OF_IT:
        return False
    # One of several digits may be pale.
    inks = (float(np.median(contrast.ink[pieces.mask_of(pieces.chosen(one.numbers))])) for one in groups)
    return max(inks) - contrast.noise >= (_CRISP if contrast.full < _PALE else _DRAWN)


def _framed(shape: Inked, top: int, left: int) -> FoundDigit:
    """Return a digit in MNIST's frame, given where the part of the picture that it was found in begins."""
    pixels, before, after = frame(shape.ink)
    upper, first, lower, last = shape.box
    return FoundDigit((upper + top, first + left, lower + top, last + left), pixels, frame_step(pixels, before, after))
