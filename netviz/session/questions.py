"""What the user asks of the network: the selection, what is pointed at, pins and what-if questions."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from netviz.scene.selection import Pin, Selection
from netviz.scene.selection_history import SelectionHistory
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.messages import Messages

MAX_PINS = 4
"""As many colours as can be distinguished beside blue and orange."""


class Questions(QObject):
    """What the user has selected, points at, pinned and asked.

    Attributes
    ----------
    selection : Selection
    hovered : Selection
        What is pointed at.
    pins : tuple of Pin
    question : WhatIfQuestion or None
        What else is asked about the selection.
    lit_layer : int or None
        The layer that is highlighted: 0 is the column of pixels, then the dense layers.

    Signals
    -------
    selection_changed, hover_changed, pins_changed, question_changed, lit_layer_changed
        The attribute changed.
    focus_changed
        Pointing at something else changed what every view explains; a changed selection has a signal of its own.
    """

    selection_changed = Signal()
    hover_changed = Signal()
    focus_changed = Signal()
    pins_changed = Signal()
    question_changed = Signal()
    lit_layer_changed = Signal()

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self.selection = Selection()
        self.hovered = Selection()
        self.pins: tuple[Pin, ...] = ()
        self.question: WhatIfQuestion | None = None
        self.lit_layer: int | None = None
        self._history = SelectionHistory()
        self._layer_sizes: tuple[int, ...] = ()

    # Selecting -------------------------------------------------------------------------------------------------------

    def select(self, selection: Selection, *, extends: bool = False) -> None:
        """Select something in every view; with `extends` it replaces the last entry of the history, as in a drag."""
        if selection != self.selection:
            self._history.add(selection, extends=extends)
            self._set_selection(selection)

    @Slot()
    def clear(self) -> None:
        """Select nothing."""
        self.select(Selection())

    @Slot()
    def go_back(self) -> None:
        """Select what was selected before."""
        self._set_selection(self._history.go(-1))

    @Slot()
    def go_forward(self) -> None:
        """Undo going back."""
        self._set_selection(self._history.go(1))

    @property
    def can_go_back(self) -> bool:
        """Whether the history has an earlier selection."""
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether going back can be undone."""
        return self._history.can_go_forward

    def _set_selection(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

    def forget(self) -> None:
        """Forget selections, history and pins: they belong to another network or data set."""
        self._history = SelectionHistory()
        self.clear_pins()
        self.hover(Selection())
        self._set_selection(Selection())

    def follow_network(self, layer_sizes: tuple[int, ...]) -> None:
        """Drop selections and pins that a network with these layer sizes does not have."""
        before, self._layer_sizes = self._layer_sizes, layer_sizes
        if not before or before == layer_sizes:
            return
        if len(before) != len(layer_sizes):
            # With another number of layers the same numbers would name other units and connections.
            self.forget()
            return
        self._set_pins(tuple(pin for pin in self.pins if pin.selection.fits(layer_sizes)))
        if not self.selection.fits(layer_sizes):
            self.clear()

    # Pointing --------------------------------------------------------------------------------------------------------

    def hover(self, hovered: Selection) -> None:
        """Point at something; every view shows where it is and what it does."""
        if hovered == self.hovered:
            return
        before, self.hovered = self.focus, hovered
        if self.focus != before:
            self.focus_changed.emit()
        self.hover_changed.emit()

    @property
    def focus(self) -> Selection:
        """What every view explains: what is pointed at, or else the selection.

        Pointing at a connection marks it on the path that it belongs to and does not replace the path.
        """
        return self.selection if self.hovered.is_empty or self.hovered.connection is not None else self.hovered

    def light_layer(self, layer: int | None) -> None:
        """Highlight one layer and dim the others: 0 is the column of pixels, then the dense layers."""
        if layer != self.lit_layer:
            self.lit_layer = layer
            self.lit_layer_changed.emit()

    # Pins and what-if questions --------------------------------------------------------------------------------------

    @property
    def can_pin(self) -> bool:
        """Whether there is a selection to pin."""
        return not self.selection.is_empty

    @Slot()
    def pin(self) -> None:
        """Pin the selection, to compare it with later ones."""
        if self.selection.is_empty or any(pin.selection == self.selection for pin in self.pins):
            return
        if len(self.pins) == MAX_PINS:
            text = self.tr("{count} selections are already pinned; remove one first.")
            self._messages.notice(text.format(count=MAX_PINS))
            return
        free = next(colour for colour in range(MAX_PINS) if all(pin.colour != colour for pin in self.pins))
        self._set_pins((*self.pins, Pin(self.selection, free)))
        self._messages.notice(self.tr("Pinned in its own color; see the Pins tab."))

    def unpin(self, pin: Pin) -> None:
        """Remove one pin."""
        self._set_pins(tuple(kept for kept in self.pins if kept != pin))

    @Slot()
    def clear_pins(self) -> None:
        """Remove all pins."""
        self._set_pins(())

    def _set_pins(self, pins: tuple[Pin, ...]) -> None:
        if pins != self.pins:
            self.pins = pins
            self.pins_changed.emit()

    def restore(self, selection: Selection, pins: tuple[Pin, ...], question: WhatIfQuestion | None) -> None:
        """Select, pin and ask what was in an earlier session."""
        self.select(selection)
        self._set_pins(pins)
        self.ask(question)

    def ask(self, question: WhatIfQuestion | None) -> None:
        """Ask a what-if question about the selection."""
        if question is not self.question:
            self.question = question
            self.question_changed.emit()
