"""What the user does with the network right now."""

from __future__ import annotations

from dataclasses import dataclass

from netviz.scene.selection import Pin, Selection
from netviz.session.questions import Questions


@dataclass(frozen=True, slots=True)
class Interaction:
    """What the user points at, has selected and does, which may be a step ahead of the frame that is painted.

    Attributes
    ----------
    selection, hovered, focus : Selection
    pins : tuple of Pin
    lit_layer : int or None
        The layer that is highlighted: 0 is the column of pixels, then the dense layers.
    is_running : bool
        Whether the network is training.
    is_led : bool
        Whether a lesson says what is seen and what to do.
    is_waiting : bool
        Whether the first network of another program is awaited.
    start_accuracy : float or None
        Share of the validation images that the live run read correctly before its first batch; None until measured.
    """

    selection: Selection
    hovered: Selection
    focus: Selection
    pins: tuple[Pin, ...] = ()
    lit_layer: int | None = None
    is_running: bool = False
    is_led: bool = False
    is_waiting: bool = False
    start_accuracy: float | None = None

    @classmethod
    def of(
        cls,
        questions: Questions,
        *,
        is_running: bool,
        is_led: bool = False,
        is_waiting: bool = False,
        start_accuracy: float | None = None,
    ) -> Interaction:
        """Take what the user does now."""
        selected = questions.selection, questions.hovered, questions.focus, questions.pins, questions.lit_layer
        return cls(*selected, is_running, is_led, is_waiting, start_accuracy)

    @property
    def marked_pixel(self) -> int | None:
        """The pixel under the mouse, also as the start of a connection, or else the one selected last."""
        connection = self.hovered.connection
        if connection is not None and connection.layer == 0:
            return connection.source
        return self.selection.pixel if self.hovered.pixel is None else self.hovered.pixel
