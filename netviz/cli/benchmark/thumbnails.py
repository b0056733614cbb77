"""How smoothly the images of the data set scroll."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtWidgets import QApplication

from netviz.cli.benchmark.figures import Figure, milliseconds
from netviz.cli.benchmark.window import BenchmarkWindow
from netviz.data.image_sets import ImageSet
from netviz.scene.queries import Query
from netviz.sentences import mark
from netviz.widgets.data.thumbnails import Thumbnails

_MAX_READING_S = 60.0
# The speed of a hand at the wheel: some 1,500 pixels a second.
_STEP = 25


def measure_thumbnails(*, quick: bool) -> list[Figure]:
    """Scroll step by step, and from the first of all images to the last, in the window as it opens."""
    count = 60 if quick else 600
    with BenchmarkWindow() as bench:
        window = bench.window
        window.panels.show_data()
        window.views.data.ask(Query(ImageSet.ALL))
        bench.run_until(
            lambda: window.session.reader.readings is not None,
            _MAX_READING_S,
            mark("The window did not read all images within {seconds:.0f} s."),
        )
        thumbnails = window.views.data.thumbnails
        bar = thumbnails.verticalScrollBar()
        steps = scroll(thumbnails, _STEP * np.arange(1, count + 1))
        through = scroll(thumbnails, np.linspace(0, bar.maximum(), count).astype(int))
        n_images = len(thumbnails.listing or ())
    return [
        Figure(
            "thumbnails",
            "steps_p95",
            f"frame while scrolling by {_STEP} pixels, p95",
            milliseconds(steps, 95),
            "ms",
            at_most=16.7,
        ),
        Figure(
            "thumbnails",
            "through_p95",
            f"frame while {n_images:,} images pass in {count} frames, p95",
            milliseconds(through, 95),
            "ms",
            at_most=16.7,
        ),
    ]


def scroll(thumbnails: Thumbnails, values: np.ndarray[tuple[int], np.dtype[np.int_]]) -> list[float]:
    """Scroll to one place after the other, and return how long each took to appear, in seconds."""
    seconds = []
    for value in values.tolist():
        begun = time.perf_counter()
        thumbnails.verticalScrollBar().setValue(value)
        # What scrolling uncovers is painted, and handed to the window system, in answer to a posted event.
        QApplication.sendPostedEvents()
        seconds.append(time.perf_counter() - begun)
        QApplication.processEvents()
    return seconds
