"""The steps from a picture to its digits, in words and small pictures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data.pictures.lines import Lines
from netviz.data.pictures.paper import Contrast, resized, small_shape
from netviz.data.pictures.shapes import Mask
from netviz.sentences import Sentence, sentence

_SMALL = 200


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """A step on the way, with a small picture.

    Attributes
    ----------
    name : Sentence
    decided : Sentence
        What was decided.
    picture : ndarray of shape (height, width) and dtype uint8
        At most 200 pixels along the longer edge.
    """

    name: Sentence
    decided: Sentence
    picture: NDArray[np.uint8]


def small(plane: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return a picture of values from 0 to 255, at most 200 pixels along the longer edge."""
    return np.clip(resized(plane, small_shape(plane.shape, _SMALL)), 0.0, 255.0).astype(np.uint8)


def light_step(contrast: Contrast, *, inverted: bool) -> Step:
    """Say which side of the paper's brightness is ink, and in which light it stands out."""
    share = float(contrast.weights.max())
    channel = int(np.argmax(contrast.weights))
    if share < 0.5 and inverted:
        decided = sentence("The ink is darker than the paper.")
    elif share < 0.5:
        decided = sentence("The ink is brighter than the ground.")
    else:
        decided = (
            sentence("The ink is colored: it stands out most in red light."),
            sentence("The ink is colored: it stands out most in green light."),
            sentence("The ink is colored: it stands out most in blue light."),
        )[channel]
    return Step(sentence("Brightness"), decided, small(contrast.light))


def paper_step(contrast: Contrast) -> Step:
    """Say how evenly the paper is lit."""
    low, high = (float(value) for value in np.percentile(contrast.paper, (5, 95)))
    template = {"low": round(low), "high": round(high)}
    if high - low < 25.0:
        decided = sentence("The paper is lit evenly.")
    else:
        decided = sentence("The paper is lit unevenly, from {low} to {high} of 255; that is taken off.", **template)
    return Step(sentence("Paper", "background of a picture"), decided, small(contrast.paper))


def ink_step(contrast: Contrast, threshold: float) -> Step:
    """Say from where on a pixel is ink."""
    decided = sentence(
        "Ink is what stands out at least {share}% as much as the strongest.", share=round(100 * threshold)
    )
    return Step(sentence("Ink"), decided, small(255.0 * np.clip(contrast.ink, 0.0, 1.0)))


def lines_step(lines: Lines, border: Mask) -> Step:
    """Say what was left out as lines and border."""
    has_border, n = bool(border.any()), lines.n_lines
    if has_border and n == 1:
        decided = sentence("A border and one line of the paper are left out.")
    elif has_border and n:
        decided = sentence("A border and {n} lines of the paper are left out.", n=n)
    elif has_border:
        decided = sentence("What surrounds the paper is left out.")
    elif n == 1:
        decided = sentence("One line of the paper is left out.")
    elif n:
        decided = sentence("{n} lines of the paper are left out.", n=n)
    else:
        decided = sentence("No lines and no border stand out enough to be left out.")
    return Step(sentence("Lines and border"), decided, small(np.where(lines.mask, 255.0, 0.0).astype(np.float32)))


def digits_step(own: Mask, n_digits: int, n_cuts: int, n_specks: int) -> Step:
    """Say which pieces of ink became digits, and how many cuts there are between digits that touch."""
    if n_specks == 1:
        specks = sentence("one small piece is left out")
    else:
        specks = sentence("{n} small pieces are left out", n=n_specks)
    if n_cuts and n_specks:
        decided = sentence("{n} shapes, some of which touch and are cut apart; {specks}.", n=n_digits, specks=specks)
    elif n_cuts:
        decided = sentence("{n} shapes; those that touch are cut apart.", n=n_digits)
    elif n_digits == 1 and n_specks:
        decided = sentence("One shape; {specks}.", specks=specks)
    elif n_digits == 1:
        decided = sentence("One shape.")
    elif n_specks:
        decided = sentence("{n} shapes; {specks}.", n=n_digits, specks=specks)
    else:
        decided = sentence("{n} shapes.", n=n_digits)
    return Step(sentence("Shapes"), decided, small(np.where(own, 255.0, 0.0).astype(np.float32)))


def frame_step(pixels: NDArray[np.uint8], before: float, after: float) -> Step:
    """Say how a digit was brought into MNIST's frame; stroke widths in pixels of the frame."""
    if after > before:
        decided = sentence(
            "Scaled to 20×20 and centered; strokes of {before:.1f} pixels are made {after:.1f} wide, as in MNIST.",
            before=before,
            after=after,
        )
    else:
        decided = sentence("Scaled to 20×20 and centered; its strokes are {before:.1f} pixels wide.", before=before)
    return Step(sentence("Frame"), decided, pixels.reshape(28, 28))
