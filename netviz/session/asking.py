"""What is asked of the network: the selection and the way back, what is pointed at, pins, and what would be."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.scene.answers import Answer
from netviz.scene.appearance import Appearance
from netviz.scene.frames import Frame, Preview
from netviz.scene.selection import Pin, Selection
from netviz.scene.selection_history import SelectionHistory
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.previews import Previews

MOST_PINS = 4
"""As many colours as can be told apart beside blue and orange."""

_WORDS_AFTER_MS = 20


class Asking(QObject):
    """The part of the session that knows what the user asks.

    Signals
    -------
    selection_changed, hover_changed, pins_changed, lit_layer_changed
        Something among the properties changed.
    preview_changed : Preview
        The path of what is pointed at.
    answer_changed
        What is selected or pointed at, or the numbers of that.
    notice : str
        A sentence for the user that needs no answer.
    """

    selection_changed = Signal()
    hover_changed = Signal()
    pins_changed = Signal()
    lit_layer_changed = Signal()
    preview_changed = Signal(object)
    answer_changed = Signal()
    notice = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frame: Frame | None = None
        self.appearance = Appearance()
        self.selection = Selection()
        self.hovered = Selection()
        self.pins: tuple[Pin, ...] = ()
        self.question: WhatIfQuestion | None = None
        self.lit_layer: int | None = None
        self.is_closed = False
        self.previews = Previews(self)
        self.previews.changed.connect(self._on_preview)
        self._history = SelectionHistory()
        self._words_timer = QTimer(self)
        self._words_timer.setSingleShot(True)
        self._words_timer.setInterval(_WORDS_AFTER_MS)
        self._words_timer.timeout.connect(self.answer_changed)

    @property
    def n_hidden(self) -> int:
        """How many hidden layers the network that is shown has."""
        return 1 if self.frame is None else len(self.frame.trace.activations)

    def redraw(self) -> None:
        """Have the pictures made anew."""
        raise NotImplementedError

    def stop_asking(self) -> None:
        """Draw and say nothing any more."""
        self._words_timer.stop()
        self.previews.close()

    def select(self, selection: Selection, *, goes_on: bool = False) -> None:
        """Select something in every view; `goes_on` says that it is the last selection with something more."""
        if selection != self.selection:
            self._history.add(selection, goes_on=goes_on)
            self._take_selection(selection)

    def clear_selection(self) -> None:
        """Select nothing."""
        self.select(Selection())

    def forget_selections(self) -> None:
        """Select nothing and forget what was selected: it belongs to another network or data set."""
        self._history = SelectionHistory()
        self.clear_pins()
        self.hover(Selection())
        self._take_selection(Selection())

    def keep_what_fits(self, layer_sizes: tuple[int, ...]) -> None:
        """Let go of what is selected and pinned that a network of these sizes does not have."""
        self._set_pins(tuple(pin for pin in self.pins if pin.selection.fits(layer_sizes)))
        if not self.selection.fits(layer_sizes):
            self.clear_selection()

    def go_back(self) -> None:
        """Select what was selected before."""
        self._take_selection(self._history.go(-1))

    def go_forward(self) -> None:
        """Select what was selected before going back."""
        self._take_selection(self._history.go(1))

    @property
    def can_go_back(self) -> bool:
        """Whether something was selected before."""
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether going back can be undone."""
        return self._history.can_go_forward

    def _take_selection(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()
            self.redraw()

    def hover(self, hovered: Selection) -> None:
        """Point at something, so that every view shows where it is and what it does."""
        if hovered == self.hovered:
            return
        before, self.hovered = self.focus, hovered
        if self.focus != before and not self._preview():
            self.answer_changed.emit()
        self.hover_changed.emit()

    @property
    def focus(self) -> Selection:
        """What every view shows: what is pointed at, or else what is selected.

        A connection that is pointed at is marked on the path that it belongs to, and does not take its place.
        """
        return self.selection if self.hovered.is_empty or self.hovered.connection is not None else self.hovered

    @property
    def answer(self) -> Answer | None:
        """What the focus does, or what the selection does as long as that is not known; None before the first frame."""
        if self.frame is None:
            return None
        if self.frame.focus == self.focus:
            return self.frame.focus_answer
        preview = self.previews.of(self.frame, self.focus)
        return self.frame.answer if preview is None else preview.answer

    @property
    def preview(self) -> Preview | None:
        """The path of the focus where the frame shows another one."""
        if self.frame is None or self.frame.focus == self.focus:
            return None
        return self.previews.of(self.frame, self.focus)

    def _preview(self) -> bool:
        """Have the focus drawn at once where the frame shows another one; return whether it will be."""
        frame = self.frame
        if frame is None or self.focus.is_empty or frame.focus == self.focus or self.is_closed:
            return False
        if not self.previews.is_ready:
            # The first time it is the frames that show it.
            self.redraw()
        self.previews.ask(frame, self.focus, self.appearance)
        return True

    def pin(self) -> None:
        """Keep the selection beside the ones to come, to compare them."""
        if self.selection.is_empty or any(pin.selection == self.selection for pin in self.pins):
            return
        if len(self.pins) == MOST_PINS:
            self.notice.emit(f"{MOST_PINS} selections are pinned already; let go of one first.")
            return
        free = next(colour for colour in range(MOST_PINS) if all(pin.colour != colour for pin in self.pins))
        self._set_pins((*self.pins, Pin(self.selection, free)))
        self.notice.emit("Pinned: it keeps a colour of its own, and stands under Pins.")

    def unpin(self, pin: Pin) -> None:
        """Let go of one of the pinned selections."""
        self._set_pins(tuple(kept for kept in self.pins if kept != pin))

    def clear_pins(self) -> None:
        """Let go of all of them."""
        self._set_pins(())

    def _set_pins(self, pins: tuple[Pin, ...]) -> None:
        if pins != self.pins:
            self.pins = pins
            self.pins_changed.emit()
            self.redraw()

    def ask(self, question: WhatIfQuestion | None) -> None:
        """Ask something of the selection beside what it does."""
        if question is not self.question:
            self.question = question
            self.redraw()

    def light_layer(self, layer: int | None) -> None:
        """Show one layer brightly and the others dimmed: 0 is the column of pixels, then the dense layers."""
        if layer != self.lit_layer:
            self.lit_layer = layer
            self.lit_layer_changed.emit()

    @Slot(object)
    def _on_preview(self, preview: Preview) -> None:
        if not self.is_closed and preview.focus == self.focus:
            self.preview_changed.emit(preview)
            # The path first: the words follow when it is on the screen.
            self._words_timer.start()
