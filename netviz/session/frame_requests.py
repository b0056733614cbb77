"""Frames, asked for one at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from netviz.session.failure import Failure
from netviz.session.frames import Frame, RenderRequest
from netviz.session.layout import NetworkLayout
from netviz.session.render_thread import RenderThread
from netviz.session.selection import Appearance, Selection, ShownImage
from netviz.training import Snapshot


class FrameRequests(QObject):
    """Numbers requests, hands them to the render thread, and knows whether the last one has been answered.

    Signals
    -------
    answered : Frame
    failed : Failure
        There will be no answer to the last request.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.render_thread = RenderThread()
        queued = Qt.ConnectionType.QueuedConnection
        self.render_thread.rendered.connect(self._on_rendered, queued)
        self.render_thread.failed.connect(self._on_failed, queued)
        self._asked = self._answered = 0

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being drawn."""
        return self._answered == self._asked

    def ask(
        self,
        snapshot: Snapshot,
        image: ShownImage,
        selection: Selection,
        appearance: Appearance,
        layout: NetworkLayout,
        tile_side: int,
    ) -> None:
        """Have a moment drawn."""
        self._asked += 1
        self.render_thread.submit(RenderRequest(self._asked, snapshot, image, selection, appearance, layout, tile_side))

    @Slot(object)
    def _on_rendered(self, frame: Frame) -> None:
        self._answered = frame.number
        self.answered.emit(frame)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._answered = self._asked
        self.failed.emit(failure)
