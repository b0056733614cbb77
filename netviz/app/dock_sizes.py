"""How large the docks around the network are: at first, in a window of another size, and beside larger type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

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
_MOST_NUMBERS = 0.45
"""The share of the height on the left that the numbers may take from the image."""


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
        self._is_following = False

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

    def note_widths(self) -> None:
        """Remember how wide the sides are wanted, before larger type makes them wider."""
        if self._is_following or not self._window.isVisible():
            return
        self._is_following = True
        for name, first in zip(_SIDES, _first_widths(self._window.width(), self._scale), strict=True):
            width = self._docks[name].width()
            if width != self._given.get(name):
                self._wanted[name] = width / first

    @Slot()
    def follow_type(self) -> None:
        """Give the sides the widths of a start in type of this size; one that was made wider stays wider."""
        scale = type_scale(QApplication.font())
        is_same, self._scale = scale == self._scale, scale
        self._is_following = self._is_following and not is_same
        if is_same or not self._window.isVisible():
            return
        firsts = dict(zip(_SIDES, _first_widths(self._window.width(), scale), strict=True))
        widths = {name: round(self._wanted.get(name, 1.0) * firsts[name]) for name in _SIDES}
        shown = [name for name in _SIDES if not self._docks[name].isHidden()]
        docks = [self._docks[name] for name in shown]
        self._window.resizeDocks(docks, [widths[name] for name in shown], Qt.Orientation.Horizontal)
        # Once Qt has laid out the docks, which may not have room for all of it.
        QTimer.singleShot(0, self, self._end_following)

    @Slot()
    def _end_following(self) -> None:
        self._is_following = False
        self._given = {name: self._docks[name].width() for name in _SIDES}
        self.share_height()

    @Slot()
    def share_height(self) -> None:
        """Share the height on the left between the image and the numbers under it."""
        self._fit_image(self._docks["input"].width())

    @contextmanager
    def holding_image(self) -> Iterator[None]:
        """Keep the image and its buttons in place while the slim bar below comes or goes: the numbers take or give."""
        held, was_visible = self._docks["input"].height(), self._window.isVisible()
        yield
        layout = self._window.layout()
        # Before the window is shown, the docks have no heights yet.
        if layout is not None and was_visible:
            # Qt shares the difference between both.
            layout.activate()
            self.give_image(held)

    def give_image(self, height: int) -> None:
        """Give the image and its buttons a height; the numbers under them have the rest."""
        image, shares = self._docks["input"], self._docks["shares"]
        if image.isHidden() or shares.isHidden() or shares.isFloating() or image.x() != shares.x():
            return
        both = image.height() + shares.height()
        if image.height() != height and both > height > 0:
            self._window.resizeDocks([image, shares], [height, both - height], Qt.Orientation.Vertical)

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
        if both < 2:
            return
        least = self._views.shares.least_height(wide) + title
        # In large type the words may want more than there is; the image keeps its part.
        numbers = max(both - wide - under_image - title, min(least, round(_MOST_NUMBERS * both)), 1)
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
