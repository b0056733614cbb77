"""The path of what is pointed at, drawn at once while the picture of all connections takes its time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from netviz.failure import Failure
from netviz.scene.appearance import Appearance
from netviz.scene.frames import Frame, Preview, PreviewRequest
from netviz.scene.preview_renderer import PreviewRenderer
from netviz.scene.render_server import Renderer
from netviz.scene.selection import Selection
from netviz.workers.picture_requests import PictureRequests
from netviz.workers.render_thread import RenderThread


class Previews(QObject):
    """Has previews drawn, one at a time, the newest first.

    The process that draws them starts with the first one: it would take a core for half a second while the window
    opens or training begins.

    Attributes
    ----------
    last : Preview or None

    Signals
    -------
    drawn : Preview
    failed : Failure
    finished
        One was drawn or failed.
    noticed, refused : Sentence
        What became of the process that draws.
    """

    drawn = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(
        self, parent: QObject | None = None, *, make_renderer: Callable[[], Renderer] = PreviewRenderer
    ) -> None:
        super().__init__(parent)
        self.last: Preview | None = None
        self._requests = PictureRequests("previews", make_renderer, self)
        self._requests.answered.connect(self._on_answered)
        self._requests.failed.connect(self._on_failed)
        self.noticed, self.refused = self._requests.noticed, self._requests.refused
        self._waiting: tuple[Frame, Selection, Appearance] | None = None

    @property
    def is_ready(self) -> bool:
        """Whether the process has started, so that previews come at once."""
        return self.last is not None

    @property
    def is_pending(self) -> bool:
        """Whether something is being drawn."""
        return not self._requests.is_idle

    @property
    def thread_(self) -> RenderThread:
        """The thread that has them drawn."""
        return self._requests.render_thread

    def close(self) -> None:
        """Draw nothing more and stop the thread."""
        self._waiting = None
        self.thread_.stop()

    def request(self, frame: Frame, focus: Selection, appearance: Appearance) -> None:
        """Have a path drawn for the network and the image of a frame."""
        if not self.thread_.isRunning():
            self.thread_.start()
        self._waiting = frame, focus, appearance
        self._submit()

    def get(self, frame: Frame, focus: Selection) -> Preview | None:
        """Return the last preview if it is of this focus and fits the frame."""
        last = self.last
        if last is None or last.focus != focus or frame.snapshot.run_id != last.snapshot.run_id:
            return None
        fits = last.image == frame.image and last.arrangement == frame.arrangement
        return last if fits and last.appearance == frame.appearance else None

    def _submit(self) -> None:
        if self._waiting is None or not self._requests.is_idle:
            return
        (frame, focus, appearance), self._waiting = self._waiting, None
        self._requests.submit(
            PreviewRequest(
                number=self._requests.next_number(),
                snapshot=frame.snapshot,
                image=frame.image,
                focus=focus,
                appearance=appearance,
                layout=frame.layout,
                arrangement=frame.arrangement,
            )
        )

    @Slot(object)
    def _on_answered(self, preview: Preview) -> None:
        self.last = preview
        self._submit()
        self.drawn.emit(preview)
        self.finished.emit()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._waiting = None
        self.failed.emit(failure)
        self.finished.emit()
