"""How large the docks around the network are: at first, in a window of another size, and beside larger type."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow

from netviz.app.views import Views
from netviz.widgets.parts.theme import type_scale

# A window narrower than this gives the image no more than its buttons need.
_NARROW = 1160

# In logical pixels in the system's type; larger type widens the sides, up to a share of the window.
_LEFT, _LEFT_IN_NARROW, _RIGHT = 302, 280, 333
_MOST_LEFT, _MOST_RIGHT = 0.24, 0.345
_SIDES = ("input", "weights")


class DockSizes(QObject):
    """Gives the docks of a window their sizes.

    Parameters
    ----------
    window : QMainWindow
    views : Views
    docks : mapping of str to QDockWidget
    """

    def __init__(self, window: QMainWindow, views: Views, docks: Mapping[str, QDockWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._docks = docks
        # What the sides are measured for: the scale of the type, and how much wider than at first each was wanted.
        self._scale = type_scale(QApplication.font())
        self._wanted: dict[str, float] = {}
        self._given: dict[str, int] = {}

    def arrange(self) -> None:
        """Give the docks their first sizes."""
        docks, across, down = self._docks, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        wide, tall = self._window.width(), self._window.height()
        self._scale = type_scale(QApplication.font())
        image, side = _first_widths(wide, self._scale)
        self._window.resizeDocks([docks["input"], docks["weights"]], [image, side], across)
        self._fit_image(image)
        # As much as curves, timeline and the followed quantity need; the rest for the network.
        under = max(round(tall * 0.3), 248 if tall >= 800 else 196)
        self._window.resizeDocks([docks["weights"], docks["curves"]], [tall - under, under], down)
        # Once the docks have these sizes, with the slim bar below them.
        QTimer.singleShot(0, self, self.mend_height)

    @Slot()
    def follow_type(self) -> None:
        """Give the sides the widths of a start in type of this size; one that was made wider stays wider."""
        scale, wide = type_scale(QApplication.font()), self._window.width()
        before, now = (dict(zip(_SIDES, _first_widths(wide, size), strict=True)) for size in (self._scale, scale))
        is_same, self._scale = scale == self._scale, scale
        if is_same or not self._window.isVisible():
            return
        for name in _SIDES:
            width = self._docks[name].width()
            if width != self._given.get(name):
                self._wanted[name] = width / before[name]
        open_sides = [name for name in _SIDES if not self._docks[name].isHidden() and self._wanted[name] > 0.0]
        widths = [round(self._wanted[name] * now[name]) for name in open_sides]
        self._window.resizeDocks([self._docks[name] for name in open_sides], widths, Qt.Orientation.Horizontal)
        # Once Qt has laid out the docks, which may not have room for all of it.
        QTimer.singleShot(0, self, self._note_widths)
        QTimer.singleShot(0, self, self.mend_height)

    @Slot()
    def _note_widths(self) -> None:
        self._given = {name: self._docks[name].width() for name in _SIDES}

    @Slot()
    def share_height(self) -> None:
        """Share the height on the left between the image and the numbers under it."""
        self._fit_image(self._docks["input"].width())

    @Slot()
    def mend_height(self) -> None:
        """Give the numbers under the image their room back, of which the slim bar may have taken some."""
        shares = self._docks["shares"]
        if not shares.isHidden() and shares.widget().height() < self._views.shares.least_height(shares.width()):
            self.share_height()

    def _fit_image(self, wide: int) -> None:
        """Make the image as large as its dock is wide, with its buttons and words under it; the rest is for numbers."""
        image, shares = self._docks["input"], self._docks["shares"]
        if image.isHidden() or shares.isHidden() or shares.isFloating() or image.x() != shares.x():
            return
        view = self._views.input
        under_image = view.sizeHint().height() - view.image_view.sizeHint().width()
        both, title = image.height() + shares.height(), shares.height() - shares.widget().height()
        least = self._views.shares.least_height(wide) + title
        # In a low window the words may want more than there is; the image keeps a part.
        numbers = min(max(both - wide - under_image - title, least), both - 1)
        self._window.resizeDocks([image, shares], [both - numbers, numbers], Qt.Orientation.Vertical)

    def widen_side(self, needed: int) -> None:
        """Give the panel on the right the width that its contents need, up to 45% of the window."""
        wide = min(max(needed, round(0.34 * self._window.width())), round(0.45 * self._window.width()))
        self._window.resizeDocks([self._docks["weights"]], [wide], Qt.Orientation.Horizontal)

    def give_height(self, front: QDockWidget, share: float) -> None:
        """Give a dock at the bottom a share of the window's height, yet no less than its contents need."""
        tall = self._window.height()
        under = min(max(round(tall * share), 248 if tall >= 800 else 196), round(tall * 0.6))
        self._window.resizeDocks([front], [under], Qt.Orientation.Vertical)


def _first_widths(wide: int, scale: float) -> tuple[int, int]:
    """Return the widths of both sides of a window that is `wide`, in type that is `scale` times the system's."""
    scale = max(scale, 1.0)
    right = max(min(max(round(wide * 0.26), _RIGHT), 680), min(round(_RIGHT * scale), round(_MOST_RIGHT * wide)))
    # The image and its buttons set the width on the left; in a narrow window the network gets the room.
    if wide < _NARROW:
        return _LEFT_IN_NARROW, right
    return max(round(wide * 0.2), _LEFT, min(round(_LEFT * scale), round(_MOST_LEFT * wide))), right
