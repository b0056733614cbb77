"""A list of images as a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from netviz.scene.exported_table import ExportedTable
from netviz.scene.queries import Listing


def listing_table(listing: Listing, class_name: Callable[[int], str]) -> ExportedTable:
    """Return the images of a list in their order: where each is, its label, and what the network reads it as."""
    places = [listing.sets.place(number) for number in listing.numbers.tolist()]
    labels = listing.sets.labels[listing.numbers].tolist()
    columns: dict[str, Any] = {
        "part": [part.value for part, _ in places],
        "index": [index for _, index in places],
        "label": [class_name(label) for label in labels],
    }
    readings = listing.readings
    if readings is not None:
        answers = readings.answers[listing.positions].tolist()
        columns |= {
            "answer": [class_name(answer) for answer in answers],
            "probability of the answer": readings.probabilities[listing.positions],
            "loss (nat)": readings.losses[listing.positions],
        }
    return ExportedTable.of_columns("images", columns)
