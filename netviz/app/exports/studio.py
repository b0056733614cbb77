"""Shows the window for a moment as a picture needs it: in other colors, with pictures of another resolution."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from netviz.app.look import Look
from netviz.scene.layout import NetworkLayout
from netviz.session.pictures import Pictures
from netviz.widgets.network.view import NetworkView
from netviz.widgets.parts.theme import Theme

_POLL_MS = 30
_PATIENCE_S = 8.0


@dataclass(frozen=True, slots=True, eq=False)
class _Sitting:
    """What is wanted for a picture, and what to do once it can be seen, and after that."""

    theme: Theme | None
    dots: float | None
    work: Callable[[], object]
    done: Callable[[], object]


class Studio(QObject):
    """Poses a window behind a curtain: a still picture of it, which covers what happens below.

    Parameters
    ----------
    window : QMainWindow
    look : Look
    pictures : Pictures
    view : NetworkView
        Has the pictures drawn at its own resolution again afterwards.

    Attributes
    ----------
    view : NetworkView
    """

    def __init__(self, window: QMainWindow, look: Look, pictures: Pictures, view: NetworkView) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._pictures = pictures
        self.view = view
        self._curtain: QLabel | None = None
        self._theme_before: Theme | None = None
        self._sitting: _Sitting | None = None
        self._dots: float | None = None
        self._deadline = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._look_again)

    @property
    def is_busy(self) -> bool:
        """Whether the window is being posed."""
        return self._timer.isActive()

    def pose(
        self,
        work: Callable[[], object],
        done: Callable[[], object],
        *,
        theme: Theme | None = None,
        dots: float | None = None,
    ) -> bool:
        """Do something while the window is shown as wanted; return False, and do nothing, while another one sits.

        Parameters
        ----------
        work : callable
            Called once the window is as wanted, which may be at once.
        done : callable
            Called when the window is as it was.
        theme : Theme, optional
            Its colors; those on the screen by default.
        dots : float, optional
            Dots of the pictures for each logical pixel; the screen's by default.
        """
        if self.is_busy:
            return False
        look = self._look
        is_other = theme is not None and theme.name != look.theme.name
        is_finer = dots is not None and dots != self.view.network_layout.scale and self.view.isVisible()
        if not self._window.isVisible() or not (is_other or is_finer):
            work()
            done()
            return True
        self._draw_curtain()
        self._sitting = _Sitting(theme if is_other else None, dots if is_finer else None, work, done)
        self._deadline = time.monotonic() + _PATIENCE_S
        if is_other and theme is not None:
            self._theme_before = look.theme
            look.set_theme(theme)
        self._dots = self._sitting.dots
        self._timer.start()
        self._look_again()
        return True

    @Slot()
    def stop(self) -> None:
        """Give the window its own colors and pictures back, whatever was wanted."""
        self._timer.stop()
        self._sitting = None
        self._restore()
        self._lift_curtain()

    @Slot()
    def _look_again(self) -> None:
        """Go on once the pictures are as wanted."""
        if self._curtain is not None:
            self._curtain.raise_()
        if not self._has_come() and time.monotonic() < self._deadline:
            return
        sitting = self._sitting
        if sitting is not None and self._dots == sitting.dots and self._is_posed(sitting):
            self._work(sitting)
            return
        self._timer.stop()
        self._lift_curtain()
        self._sitting = None
        if sitting is not None:
            sitting.done()

    def _is_posed(self, sitting: _Sitting) -> bool:
        return sitting.dots is not None or self._theme_before is not None

    def _work(self, sitting: _Sitting) -> None:
        # Views that paint later than the network have their turn first.
        QApplication.sendPostedEvents()
        try:
            sitting.work()
        finally:
            self._sitting = replace(sitting, dots=None)
            self._restore()
            self._deadline = time.monotonic() + _PATIENCE_S

    def _restore(self) -> None:
        before, self._theme_before = self._theme_before, None
        self._dots = None
        if before is not None:
            self._look.set_theme(before)
        self._pictures.set_layout(self.view.network_layout)

    def _has_come(self) -> bool:
        """Whether the newest pictures have the wanted colors and resolution; ask for them if they do not."""
        frame, wanted = self._pictures.frame, at_resolution(self.view.network_layout, self._dots)
        if frame is None:
            return True
        # A view that has another size meanwhile asks for pictures of its own.
        self._pictures.set_layout(wanted)
        is_fine = replace(frame.layout, n_hidden=wanted.n_hidden) == wanted
        return is_fine and frame.state.appearance.palette == self._look.theme.palette

    def _draw_curtain(self) -> None:
        curtain = QLabel(self._window)
        curtain.setObjectName("curtain")
        curtain.setPixmap(self._window.grab())
        curtain.setGeometry(self._window.rect())
        curtain.setAccessibleName(self.tr("The picture is being made"))
        curtain.show()
        curtain.raise_()
        self._curtain = curtain

    def _lift_curtain(self) -> None:
        if self._curtain is not None:
            self._curtain.hide()
            self._curtain.deleteLater()
            self._curtain = None


def at_resolution(layout: NetworkLayout, dots: float | None) -> NetworkLayout:
    """Return the layout with so many dots for each logical pixel, at the same places; None leaves it as it is."""
    if dots is None:
        return layout
    finer = dots / layout.scale
    return replace(
        layout,
        width=round(layout.width * finer),
        height=round(layout.height * finer),
        scale=dots,
        shift_x=layout.shift_x * finer,
        shift_y=layout.shift_y * finer,
    )
