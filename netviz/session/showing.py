"""What is shown: parameters, an image and the way they are drawn; and the pictures on their way to the screen."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.data import COLUMNS
from netviz.rendering.colours import Palette
from netviz.scene.appearance import Appearance
from netviz.scene.frames import Frame, RenderRequest, largest_tile
from netviz.scene.layout import NetworkLayout
from netviz.scene.renderer import SceneRenderer
from netviz.scene.shown_image import ShownImage
from netviz.session.arranger import UnitArranger
from netviz.session.asking import Asking
from netviz.session.comparison import Comparison
from netviz.training import Snapshot
from netviz.workers.picture_requests import PictureRequests
from netviz.workers.right_of_way import RightOfWay

# Nobody reads numbers that change 30 times a second, and writing them costs the training thread its turn.
_NUMBERS_EVERY_S = 0.15
# Long enough for the path of what is pointed at to be painted.
_HELD_MS = 6
# Until the pictures that have come are painted.
_PAINTED_MS = 6


class Showing(Asking):
    """The part of the session that knows what is shown, and has it drawn.

    Signals
    -------
    image_changed, appearance_changed, instead_changed
        Something among the properties changed.
    frame_changed : Frame
        New pictures.
    numbers_changed : Frame
        A frame whose numbers are to be read: every frame at rest, some of them while training.
    """

    image_changed = Signal()
    appearance_changed = Signal()
    instead_changed = Signal()
    frame_changed = Signal(object)
    numbers_changed = Signal(object)

    arranger: UnitArranger
    comparison: Comparison

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.image: ShownImage | None = None
        self.layout: NetworkLayout | None = None
        self.snapshot: Snapshot | None = None
        self._instead: Snapshot | None = None
        self._sizes: tuple[int, ...] = ()
        self._tile_side = COLUMNS
        self._outdated = False
        self._numbers_told = 0.0
        self._right_of_way = RightOfWay()
        self._requests = PictureRequests("rendering", SceneRenderer, self, yields=True)
        self._requests.answered.connect(self._on_frame)
        self.previews.settled.connect(self._on_preview_settled)
        self._held: Frame | None = None
        self._release = QTimer(self)
        self._release.setSingleShot(True)
        self._release.setInterval(_HELD_MS)
        self._release.timeout.connect(self._show_held)
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(_PAINTED_MS)
        self._painted.timeout.connect(self._right_of_way.release)

    @property
    def is_running(self) -> bool:
        """Whether batches are being trained."""
        raise NotImplementedError

    def take_snapshot(self) -> None:
        """Show the newest parameters of the run, where there are new ones and the last have been shown long enough."""
        raise NotImplementedError

    def stop_showing(self) -> None:
        """Draw nothing any more."""
        self._release.stop()
        self._painted.stop()
        self._right_of_way.release()
        self.stop_asking()

    # What is shown ---------------------------------------------------------------------------------------------------

    def show(self, image: ShownImage) -> None:
        """Show an image in every view."""
        self.image = image
        self.image_changed.emit()
        self.redraw()

    def show_instead(self, snapshot: Snapshot | None, appearance: Appearance | None = None) -> None:
        """Show other parameters than those of the run as it is now in every view; None shows the run again.

        With an appearance, the two change in one picture.
        """
        another = snapshot is not self._instead
        self._instead = snapshot
        self.follow_network()
        if appearance is not None and appearance != self.appearance:
            self.set_appearance(appearance)
        elif another:
            self.redraw()
        if another:
            self.instead_changed.emit()

    @property
    def instead(self) -> Snapshot | None:
        """What is shown instead of the run as it is now; None where that is shown."""
        return self._instead

    @property
    def shown_snapshot(self) -> Snapshot | None:
        """The parameters that every view shows."""
        return self.snapshot if self._instead is None else self._instead

    def set_appearance(self, appearance: Appearance) -> None:
        """Change how the connections are drawn."""
        if appearance != self.appearance:
            self.appearance = appearance
            self.appearance_changed.emit()
            self.redraw()

    def set_palette(self, palette: Palette) -> None:
        """Change the colours of the pictures."""
        self.set_appearance(self.appearance.with_palette(palette))

    def set_tile_side(self, pixels: int) -> None:
        """Draw the receptive fields with so many screen pixels along an edge."""
        if pixels != self._tile_side:
            self._tile_side = pixels
            self.redraw()

    def set_layout(self, layout: NetworkLayout) -> None:
        """Draw the network at another size or zoom."""
        if layout != self.layout:
            self.layout = layout
            self.redraw()

    def follow_network(self) -> None:
        """Let go of what is selected or pinned where the network that is shown has no such thing any more."""
        snapshot = self.shown_snapshot
        if snapshot is None:
            return
        before, self._sizes = self._sizes, snapshot.parameters.architecture.layer_sizes
        if before and len(before) != len(self._sizes):
            # The same numbers would name other units and connections.
            self.forget_selections()
        elif before and before != self._sizes:
            self.keep_what_fits(self._sizes)

    # Pictures --------------------------------------------------------------------------------------------------------

    def redraw(self) -> None:
        """Have the pictures made anew, at once where the render thread is idle."""
        self._outdated = True
        if self.is_running:
            self._right_of_way.claim()
        if self._requests.is_idle:
            self.submit_if_outdated()

    def submit_if_outdated(self) -> None:
        """Have the moment drawn where what was drawn last is another one."""
        snapshot = self.shown_snapshot
        if not self._outdated or self.is_closed or snapshot is None or self.image is None or self.layout is None:
            return
        self._outdated = False
        sizes = snapshot.parameters.architecture.layer_sizes
        newer, older = self.comparison.pair()
        self._requests.ask(
            RenderRequest(
                number=self._requests.next_number(),
                snapshot=snapshot,
                image=self.image,
                selection=self.selection,
                appearance=self.appearance,
                layout=replace(self.layout, n_hidden=len(sizes) - 2),
                arrangement=self.arranger.arrangement_of(sizes[1:-1]),
                focus=self.focus,
                pins=tuple(pin.selection for pin in self.pins),
                question=self.question,
                tile_side=min(self._tile_side, largest_tile(sizes[1])),
                newer=newer,
                older=older,
            )
        )

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        if self.is_closed:
            return
        if self.is_running and self.previews.is_ready and self.previews.is_pending:
            # The path of what is pointed at comes first; the next moment can wait as long.
            self._held = frame
            return
        self._show_frame(frame)

    @Slot()
    def _on_preview_settled(self) -> None:
        if self._held is not None:
            self._release.start()

    @Slot()
    def _show_held(self) -> None:
        if self._held is not None and not self.is_closed:
            frame, self._held = self._held, None
            self._show_frame(frame)

    def _show_frame(self, frame: Frame) -> None:
        last, self.frame = self.frame, frame
        self._outdated |= self.arranger.is_moving
        # At once, so that the next picture is being drawn while this one is painted. What the user asked for comes
        # first, with the parameters at hand: the connections need not be drawn anew for it.
        if not self._outdated:
            self.take_snapshot()
        is_last = not self._outdated
        self.submit_if_outdated()
        if is_last:
            self._painted.start()
        self.frame_changed.emit(frame)
        self.arranger.follow(frame)
        now = time.perf_counter()
        asked = last is None or frame.selection != last.selection or frame.image != last.image
        asked = asked or (last is not None and frame.question is not last.question)
        # What is shown instead stands still: no other frame will bring its numbers, nor those it came from.
        asked = asked or self._instead is not None
        if asked or not self.is_running or now - self._numbers_told >= _NUMBERS_EVERY_S:
            self._numbers_told = now
            self.numbers_changed.emit(frame)
            self.answer_changed.emit()
