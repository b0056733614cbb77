"""A diagnosis: what was measured, in one sentence, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from netviz.data.image_sets import ImageSet
from netviz.sentences import Sentence, sentence
from netviz.training import TrainingConfig


class FixKind(Enum):
    """What a fix does."""

    START_OVER = "start over"
    SHOW_MISREAD = "show misread"
    SHOW_UNIT = "show unit"
    SHOW_LAYERS = "show layers"
    SHOW_MOMENT = "show moment"
    CENTER = "center drawing"
    THICKEN = "thicken drawing"
    CLEAR = "clear drawing"


@dataclass(frozen=True, slots=True)
class Fix:
    """Something to press.

    Attributes
    ----------
    kind : FixKind
    text : Sentence
        A few words, as on a button.
    config : TrainingConfig or None
        What to start over with.
    label, answer : int or None
        The images to show: those with this label that are read as this digit.
    image_set : ImageSet
        Where they are.
    unit : int or None
        The unit to show, of the first hidden layer.
    step : int
        The moment to show.
    """

    kind: FixKind
    text: Sentence
    config: TrainingConfig | None = None
    label: int | None = None
    answer: int | None = None
    image_set: ImageSet = ImageSet.VALIDATION
    unit: int | None = None
    step: int = 0


@dataclass(frozen=True, slots=True)
class Hint:
    """A diagnosis.

    Attributes
    ----------
    kind : str
        What "Don't show hints of this kind" remembers.
    text : Sentence
        One sentence with its numbers.
    term : str
        The key of the glossary's term behind "Why?".
    fixes : tuple of Fix
        One or two, the best one first.
    """

    kind: str
    text: Sentence
    term: str
    fixes: tuple[Fix, ...] = ()


def start_over(text: Sentence, config: TrainingConfig) -> Fix:
    """Return a fix that trains again from the random start of another configuration."""
    return Fix(FixKind.START_OVER, text, config=config)


def show_layers() -> Fix:
    """Return a fix that brings the layer statistics to the front."""
    return Fix(FixKind.SHOW_LAYERS, sentence("Layer health"))
