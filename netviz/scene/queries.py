"""Queries for images: filters and orders."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from netviz.data.image_sets import ImageSet, ImageSets
from netviz.scene.readings import Readings


class Outcome(Enum):
    """Whether the network's answer to an image is its label."""

    ANY = "any"
    RIGHT = "right"
    WRONG = "wrong"


class Order(Enum):
    """What images are sorted by: number, probability of the answer, or loss."""

    NUMBER = "number"
    CONFIDENCE = "confidence"
    LOSS = "loss"


@dataclass(frozen=True, slots=True)
class Query:
    """Which images to show, and in which order.

    Attributes
    ----------
    image_set : ImageSet
    label : int or None
        Show only images with this label; None for all.
    answer : int or None
        Show only images that the network reads as this digit; None for all.
    outcome : Outcome
    order : Order
    descending : bool
        Whether to reverse the order.
    """

    image_set: ImageSet = ImageSet.TEST
    label: int | None = None
    answer: int | None = None
    outcome: Outcome = Outcome.ANY
    order: Order = Order.NUMBER
    descending: bool = False

    @property
    def has_filters(self) -> bool:
        """Whether some images of the set are excluded."""
        return self.label is not None or self.needs_answers

    @property
    def needs_answers(self) -> bool:
        """Whether the filters depend on the network's answers."""
        return self.answer is not None or self.outcome is not Outcome.ANY

    def without_filters(self) -> Query:
        """Return a query for all images of the same set, in the same order."""
        return replace(self, label=None, answer=None, outcome=Outcome.ANY)


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """The images that a query finds, in their order.

    Attributes
    ----------
    sets : ImageSets
    numbers : ndarray of shape (n,) and dtype intp
        The numbers of the images.
    positions : ndarray of shape (n,) and dtype intp
        The position of each image in its set, and so in the readings.
    readings : Readings or None
        The readings of the whole set; None before the network has read it.
    """

    sets: ImageSets
    numbers: NDArray[np.intp]
    positions: NDArray[np.intp]
    readings: Readings | None

    def __len__(self) -> int:
        """Return the number of images."""
        return len(self.numbers)

    def place_of(self, number: int | None) -> int | None:
        """Return the place of an image in the list, or None if it is not in it."""
        if number is None:
            return None
        found = np.flatnonzero(self.numbers == number)
        return int(found[0]) if found.size else None


def find_images(query: Query, sets: ImageSets, readings: Readings | None) -> Listing:
    """Filter and sort the images of a set.

    Parameters
    ----------
    query : Query
    sets : ImageSets
    readings : Readings or None
        The readings of the query's set. Without them, a query that needs answers finds nothing, and the order is by
        number.
    """
    numbers = sets.numbers(query.image_set)
    labels = sets.labels[numbers]
    keep = np.ones(len(numbers), bool) if query.label is None else labels == query.label
    if query.needs_answers:
        keep &= _matches(query, readings) if readings is not None else np.zeros(len(numbers), bool)
    order = np.arange(len(numbers))
    if readings is not None and query.order is not Order.NUMBER:
        order = readings.by_confidence if query.order is Order.CONFIDENCE else readings.by_loss
    positions = order[keep[order]]
    if query.descending:
        positions = positions[::-1]
    return Listing(sets, numbers[positions], positions, readings)


def _matches(query: Query, readings: Readings) -> NDArray[np.bool_]:
    """Return whether each image has the requested answer and outcome."""
    keep = np.ones(len(readings.answers), bool) if query.answer is None else readings.answers == query.answer
    if query.outcome is not Outcome.ANY:
        keep &= readings.is_wrong == (query.outcome is Outcome.WRONG)
    return keep
