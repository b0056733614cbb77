"""The user's drawing: the tools, the strokes, and the image that the network reads."""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from netviz.data import N_PIXELS
from netviz.data.centring import centre
from netviz.data.drawing import Drawing
from netviz.data.image_sets import Split
from netviz.scene.shown_image import Maker, ShownImage
from netviz.session.images import Images


class Tool(Enum):
    """What the mouse does on the drawing field."""

    ASK = "ask"
    PEN = "pen"
    ERASER = "eraser"


class DrawingDesk(QObject):
    """The user's drawing. Every change to it is shown in all views at once.

    The drawing is kept while an image of the data set is shown, and can be continued later.

    Attributes
    ----------
    tool : Tool

    Signals
    -------
    changed
        The tool or one of the properties changed.
    """

    changed = Signal()

    def __init__(self, images: Images, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._drawing = Drawing()
        self._shown: ShownImage | None = None
        self._is_showing = False
        self._digits: tuple[NDArray[np.uint8], ...] = ()
        self._number = 0
        self.tool = Tool.ASK
        images.image_changed.connect(self._on_image_changed)

    @property
    def is_shown(self) -> bool:
        """Whether the drawing is the image that every view shows."""
        return self._shown is not None and self._images.image is self._shown

    @property
    def is_own_image(self) -> bool:
        """As `is_shown`, and already true while the change of image is being announced."""
        image = self._images.image
        return image is not None and image.split is Split.DRAWN and (self._is_showing or image is self._shown)

    @property
    def is_open(self) -> bool:
        """Whether the mouse draws."""
        return self.is_shown and self.tool is not Tool.ASK

    @property
    def as_drawn(self) -> NDArray[np.uint8]:
        """The drawing, an ndarray of shape (28, 28) and dtype uint8."""
        return self._drawing.pixels

    @property
    def as_seen(self) -> NDArray[np.uint8]:
        """The drawing as the network sees it, an ndarray of shape (28, 28) and dtype uint8: as drawn, or centred."""
        pixels = self._drawing.pixels
        return centre(pixels) if self.is_centred else pixels

    @property
    def is_blank(self) -> bool:
        """Whether the field is empty."""
        return self._drawing.is_blank

    @property
    def is_drawing(self) -> bool:
        """Whether the pen or the eraser is down."""
        return self._drawing.is_drawing

    @property
    def is_centred(self) -> bool:
        """Whether the network sees the drawing centred and scaled like MNIST's digits."""
        return self._drawing.now.centred

    @property
    def is_picture(self) -> bool:
        """Whether it is a picture from outside, as it was taken."""
        return self._drawing.now.is_picture

    @property
    def n_digits(self) -> int:
        """How many digits the last picture shows."""
        return len(self._digits)

    @property
    def digit_number(self) -> int | None:
        """Which digit of the last picture the drawing is, from 0; None if it is none of them, or was drawn on."""
        if not self.is_picture or self.is_drawing:
            return None
        # Two digits may look the same.
        numbers = (self._number, *range(self.n_digits))
        drawn = self.as_drawn.reshape(N_PIXELS)
        return next((i for i in numbers if i < self.n_digits and np.array_equal(self._digits[i], drawn)), None)

    def can_step_digit(self, steps: int) -> bool:
        """Whether the picture shows a digit that many places further."""
        number = self.digit_number
        return self.is_shown and number is not None and 0 <= number + steps < self.n_digits

    @property
    def label(self) -> int | None:
        """The label that the user gave the drawing, or None."""
        return self._drawing.now.label

    @property
    def can_undo(self) -> bool:
        """Whether a step can be undone."""
        return self.is_shown and self._drawing.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step can be redone."""
        return self.is_shown and self._drawing.can_redo

    # Ways in and out --------------------------------------------------------------------------------------------------

    @Slot()
    def toggle(self) -> None:
        """Open the drawing, or go back to the data set's image.

        A picture that was left is not drawn over: the field is empty, and undo brings the picture back.
        """
        if self.is_open:
            self.leave()
            return
        if self.is_picture and not self.is_shown:
            self._drawing.clear()
        self.choose(Tool.PEN)

    def choose(self, tool: Tool) -> None:
        """Choose a tool and show the drawing."""
        if self._images.dataset is None:
            return
        self._drawing.end()
        self.tool = tool
        if self.is_shown:
            self.changed.emit()
        else:
            self._show()

    @Slot()
    def leave(self) -> None:
        """Show the data set's image again; the drawing is kept."""
        self._drawing.end()
        self._images.show_dataset_image()

    @Slot()
    def edit_image(self) -> None:
        """Draw on the image that is shown now; it keeps its label."""
        image = self._images.image
        if image is not None and not self.is_shown:
            self.put(image.pixels, image.label, centred=False)
        self.choose(Tool.PEN)

    def put(
        self, pixels: NDArray[np.uint8], label: int | None = None, *, centred: bool = False, is_picture: bool = False
    ) -> None:
        """Replace the drawing with a picture; this can be undone.

        Parameters
        ----------
        pixels : ndarray of shape (784,) and dtype uint8
            Bright ink on dark.
        label : int, optional
        centred : bool
            Whether the network sees it centred.
        is_picture : bool
            Whether it comes from a file or the clipboard; it is a picture until the user draws on it.
        """
        self._drawing.put(pixels, label, centred=centred, is_picture=is_picture)
        self._show()

    def put_digits(self, digits: tuple[NDArray[np.uint8], ...], number: int) -> None:
        """Replace the drawing with one of the digits of a picture; `step_digit` leads to the others.

        Parameters
        ----------
        digits : tuple of ndarray of shape (784,) and dtype uint8
            In reading order, bright ink on dark, as the network is to see them.
        number : int
            The one to show, from 0.
        """
        self._digits, self._number = digits, number
        self.put(digits[number], is_picture=True)

    def step_digit(self, steps: int) -> None:
        """Show the digit of the picture that many places further, if there is one; this can be undone."""
        number = self.digit_number
        if number is not None and self.can_step_digit(steps):
            self.put_digits(self._digits, number + steps)

    def restore(
        self, pixels: NDArray[np.uint8], label: int | None, *, centred: bool, is_picture: bool, shown: bool
    ) -> None:
        """Take over the drawing of an earlier session, and show it if it was shown; see `put`."""
        self._drawing = Drawing()
        self._drawing.put(pixels, label, centred=centred, is_picture=is_picture)
        if shown:
            self._show()

    # Drawing ----------------------------------------------------------------------------------------------------------

    def begin(self, x: float, y: float, *, erases: bool) -> None:
        """Put the pen or the eraser down at a point, in pixels from the image's upper left corner."""
        self._drawing.begin(x, y, erases=erases)
        self._show()

    def move_to(self, x: float, y: float) -> None:
        """Continue the stroke to a point."""
        if self._drawing.is_drawing:
            self._drawing.move_to(x, y)
            self._show()

    def end(self) -> None:
        """Lift the pen or the eraser."""
        if self._drawing.is_drawing:
            self._drawing.end()
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Clear the field."""
        if self.is_shown:
            self._drawing.clear()
            self._show()

    @Slot()
    def undo(self) -> None:
        """Undo the last step."""
        if self.can_undo:
            self._drawing.undo()
            self._show()

    @Slot()
    def redo(self) -> None:
        """Redo the step that was undone last."""
        if self.can_redo:
            self._drawing.redo()
            self._show()

    @Slot(bool)
    def set_centred(self, centred: bool) -> None:
        """Set whether the network sees the drawing centred."""
        if self.is_shown and centred != self.is_centred:
            self._drawing.set_centred(centred)
            self._show()

    def set_label(self, label: int | None) -> None:
        """Set the label of the drawing."""
        if self.is_shown and label != self.label:
            self._drawing.set_label(label)
            self._show()

    def _show(self) -> None:
        self._is_showing = True
        try:
            maker = Maker.PICTURE if self._drawing.now.is_picture else Maker.PEN
            self._images.show_drawing(self.as_seen.reshape(N_PIXELS), self.label, maker=maker)
        finally:
            self._is_showing = False
        self._shown = self._images.image
        self.changed.emit()

    @Slot()
    def _on_image_changed(self) -> None:
        """Put the pen away when another image is shown."""
        if not self._is_showing and self._shown is not None:
            self._drawing.end()
            self._shown, self.tool = None, Tool.ASK
            self.changed.emit()
