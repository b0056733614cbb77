"""The pictures on their way to the screen: requests to the drawing process, frames and previews."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.data import COLUMNS
from netviz.scene.answers import Answer
from netviz.scene.arrangement import Arrangement
from netviz.scene.compared_moment import ComparedMoment
from netviz.scene.display_state import DisplayState
from netviz.scene.frames import Frame, Preview, RenderedFrame, RenderRequest, largest_tile
from netviz.scene.layout import NetworkLayout
from netviz.scene.render_server import Renderer
from netviz.scene.renderer import SceneRenderer
from netviz.scene.selection import Selection
from netviz.session.arranger import UnitArranger
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.previews import Previews
from netviz.session.questions import Questions
from netviz.workers.picture_requests import PictureRequests
from netviz.workers.render_thread import RenderThread
from netviz.workers.right_of_way import RightOfWay

# Numbers that change 30 times a second cannot be read, and formatting them takes time from training.
_NUMBERS_EVERY_S = 0.15
# Long enough for a preview to be painted.
_HELD_MS = 6
# Until the pictures that have arrived are painted.
_PAINTED_MS = 6
# The text that explains a preview is updated once its path is on the screen.
_WORDS_AFTER_MS = 20


class Pictures(QObject):
    """Has every change drawn, newest state first, and keeps the newest frame.

    Attributes
    ----------
    frame : Frame or None
        The newest pictures, with the state that they were made from.
    numbers : Frame or None
        The frame of the last `numbers_changed`.
    layout : NetworkLayout or None
        The size and zoom at which the network is drawn; nothing is drawn before it is set.

    Signals
    -------
    frame_changed : Frame
        New pictures.
    numbers_changed : Frame
        A frame whose numbers the views should display: every frame at rest, some of them while training.
    preview_changed : Preview
        The path of what is pointed at.
    answer_changed
        The answer, or its numbers.
    """

    frame_changed = Signal(object)
    numbers_changed = Signal(object)
    preview_changed = Signal(object)
    answer_changed = Signal()

    def __init__(
        self,
        display: Display,
        questions: Questions,
        images: Images,
        run: LiveRun,
        arranger: UnitArranger,
        right_of_way: RightOfWay,
        parent: QObject | None = None,
        *,
        make_renderer: Callable[[], Renderer] = SceneRenderer,
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._questions = questions
        self._run = run
        self._arranger = arranger
        self._right_of_way = right_of_way
        self.frame: Frame | None = None
        self.layout: NetworkLayout | None = None
        self._tile_side = COLUMNS
        self._outdated = self._is_closed = False
        self._state: DisplayState | None = None
        self._counterparts = Arrangement.by_number()
        self._counterparts_of: tuple[Arrangement, ComparedMoment] | None = None
        self.numbers: Frame | None = None
        self._numbers_shown = 0.0
        self._requests = PictureRequests("rendering", make_renderer, self, low_priority=True)
        self._requests.answered.connect(self._on_answered)
        self.previews = Previews(self)
        self.previews.drawn.connect(self._on_preview)
        self.previews.finished.connect(self._on_preview_finished)
        self.failed, self.noticed, self.refused = self._requests.failed, self._requests.noticed, self._requests.refused
        self._held: Frame | None = None
        self._release = self._make_timer(_HELD_MS)
        self._release.timeout.connect(self._show_held)
        self._painted = self._make_timer(_PAINTED_MS)
        self._painted.timeout.connect(right_of_way.release)
        self._words = self._make_timer(_WORDS_AFTER_MS)
        self._words.timeout.connect(self.answer_changed)
        for changed in (
            *(display.outdated, images.image_changed, arranger.moved),
            *(questions.pins_changed, questions.question_changed),
        ):
            changed.connect(self.redraw)
        questions.selection_changed.connect(self._on_selection)
        questions.focus_changed.connect(self._on_focus)
        run.ticked.connect(self._on_tick)
        run.changed.connect(self._on_run)

    def _make_timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    @property
    def threads(self) -> tuple[RenderThread, RenderThread]:
        """The thread that has frames drawn, and the one that has previews drawn."""
        return self._requests.render_thread, self.previews.thread_

    def close(self) -> None:
        """Draw nothing more and stop the preview thread; the caller stops the other one."""
        self._is_closed = True
        for timer in (self._release, self._painted, self._words):
            timer.stop()
        self._right_of_way.release()
        self.previews.close()

    # What is drawn ---------------------------------------------------------------------------------------------------

    def set_layout(self, layout: NetworkLayout) -> None:
        """Draw the network at another size or zoom."""
        if layout != self.layout:
            self.layout = layout
            self.redraw()

    def set_tile_side(self, pixels: int) -> None:
        """Draw the receptive fields with this many screen pixels along an edge."""
        if pixels != self._tile_side:
            self._tile_side = pixels
            self.redraw()

    @property
    def n_hidden(self) -> int:
        """The number of hidden layers of the network on the screen."""
        return 1 if self.frame is None else len(self.frame.trace.activations)

    @property
    def answer(self) -> Answer | None:
        """What the focus does, or, until that is known, what the selection does; None before the first frame."""
        if self.frame is None:
            return None
        focus = self._questions.focus
        if self.frame.focus == focus:
            return self.frame.focus_answer
        preview = self.previews.get(self.frame, focus)
        return self.frame.answer if preview is None else preview.answer

    @property
    def preview(self) -> Preview | None:
        """The path of the focus, if the frame shows another one."""
        if self.frame is None or self.frame.focus == self._questions.focus:
            return None
        return self.previews.get(self.frame, self._questions.focus)

    # Requests --------------------------------------------------------------------------------------------------------

    @Slot()
    def redraw(self) -> None:
        """Request new pictures, at once if nothing is being drawn."""
        self._outdated = True
        if self._run.is_running:
            self._right_of_way.claim()
        self._submit_if_outdated()

    def _submit_if_outdated(self) -> None:
        layout = self.layout
        # One request at a time: a frame must get the state of its own request.
        if not self._outdated or self._is_closed or layout is None or not self._requests.is_idle:
            return
        state = self._display.state()
        if state is None:
            return
        self._outdated = False
        self._state = state
        sizes = state.snapshot.parameters.architecture.layer_sizes
        self._requests.submit(
            RenderRequest(
                number=self._requests.next_number(),
                snapshot=state.snapshot,
                image=state.image,
                selection=state.selection,
                appearance=state.appearance,
                layout=replace(layout, n_hidden=len(sizes) - 2),
                arrangement=self._arrangement_of(state),
                focus=state.focus,
                pins=tuple(pin.selection for pin in state.pins),
                question=state.question,
                tile_side=min(self._tile_side, largest_tile(sizes[1])),
                newer=state.newer,
                older=state.older,
                n_threads=1 if self._run.is_running else 2,
            )
        )

    def _arrangement_of(self, state: DisplayState) -> Arrangement:
        """Return the order of the units on the screen: in the second of two networks, that of their counterparts."""
        compared = state.compared
        if compared is None or not compared.shows_b:
            return self._arranger.arrangement_of(state.snapshot.parameters.architecture.layer_sizes[1:-1])
        key = self._arranger.arrangement_of(compared.n_hidden_a), compared
        if key != self._counterparts_of:
            self._counterparts_of, self._counterparts = key, compared.arranged(key[0])
        return self._counterparts

    @Slot()
    def _on_tick(self) -> None:
        if self._requests.is_idle and self._held is None:
            self._take_snapshot()
            self._submit_if_outdated()

    def _take_snapshot(self) -> None:
        if self._run.take_snapshot():
            self._outdated |= self._display.is_live

    # Frames ----------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_answered(self, rendered: RenderedFrame) -> None:
        if self._is_closed or self._state is None:
            return
        frame = Frame.of(rendered, self._state)
        if self._run.is_running and self.previews.is_ready and self.previews.is_pending:
            # The path of what is pointed at comes first; the next moment can wait that long.
            self._held = frame
            return
        self._show(frame)

    @Slot()
    def _on_preview_finished(self) -> None:
        if not self._outdated:
            self._painted.start()
        if self._held is not None:
            self._release.start()

    @Slot()
    def _show_held(self) -> None:
        if self._held is not None and not self._is_closed:
            frame, self._held = self._held, None
            self._show(frame)

    def _show(self, frame: Frame) -> None:
        last, self.frame = self.frame, frame
        self._held = None
        self._outdated |= self._arranger.is_moving
        # At once, so that the next picture is being drawn while this one is painted. What the user asked for comes
        # first, with the parameters at hand: the connections need not be drawn again for it.
        if not self._outdated:
            self._take_snapshot()
        is_last = not self._outdated
        self._submit_if_outdated()
        if is_last:
            self._painted.start()
        self.frame_changed.emit(frame)
        if frame.state.compared is None or not frame.state.compared.shows_b:
            self._arranger.follow(frame)
        asked = last is None or frame.selection != last.selection or frame.image != last.image
        asked = asked or (last is not None and frame.question is not last.question)
        asked = asked or (last is not None and frame.state.source is not last.state.source)
        # A claimed moment does not change, so no later frame would update its numbers.
        asked = asked or not self._display.is_live
        now = time.perf_counter()
        if asked or not self._run.is_running or now - self._numbers_shown >= _NUMBERS_EVERY_S:
            self._numbers_shown = now
            self.numbers = frame
            self.numbers_changed.emit(frame)
            self.answer_changed.emit()

    @Slot()
    def _on_run(self) -> None:
        """Update the numbers a last time when training stops."""
        if not self._run.is_running and self.frame is not None:
            self.numbers = self.frame
            self.numbers_changed.emit(self.frame)

    # Previews --------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_focus(self) -> None:
        """Have the focus drawn at once if the frame shows another one."""
        frame, focus = self.frame, self._questions.focus
        if frame is None or focus.is_empty or frame.focus == focus or self._is_closed:
            self.answer_changed.emit()
            return
        if not self.previews.is_ready or self._questions.hovered.is_empty:
            # Frames show it the first time; and the selection with all of its lines, where a preview has the strongest.
            self.redraw()
        self._preview(frame, focus)

    @Slot()
    def _on_selection(self) -> None:
        """Have the selection drawn; while training, its path at once, or it would wait for the picture of a moment."""
        self.redraw()
        frame, focus = self.frame, self._questions.focus
        if frame is None or focus.is_empty or frame.focus == focus or self._is_closed:
            return
        if self._run.is_running and self.previews.is_ready:
            self._preview(frame, focus)

    def _preview(self, frame: Frame, focus: Selection) -> None:
        if self._run.is_running:
            self._right_of_way.claim()
        self.previews.request(frame, focus, self._display.appearance)

    @Slot(object)
    def _on_preview(self, preview: Preview) -> None:
        if not self._is_closed and preview.focus == self._questions.focus:
            self.preview_changed.emit(preview)
            self._words.start()
