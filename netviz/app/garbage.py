"""Collects Python's garbage in the GUI thread only."""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer, Slot

from netviz.nn.disk_pages import let_go_of_pages
from netviz.rendering.memory import return_freed_memory

_INTERVAL_MS = 250

_KEEP_S = 30.0
"""For how long the C library keeps freed memory: what is next allocated does not fit into all of its holes."""


class GarbageCollection(QObject):
    """Replaces Python's own collector, which runs in whatever thread creates the next object.

    Widgets and their signals refer to each other, so only the collector frees them, and Qt's objects must be destroyed
    in their own thread. It uses the same thresholds as Python's own.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        self._kept_since = time.monotonic()

    def start(self) -> None:
        """Start collecting; existing objects, above all the window, are not examined again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Let Python collect again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _collect(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
        # Not in the same turn: it takes a few milliseconds too.
        if time.monotonic() - self._kept_since > _KEEP_S:
            return_freed_memory()
            let_go_of_pages()
            self._kept_since = time.monotonic()
