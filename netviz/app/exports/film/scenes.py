"""The pictures of a film: the network at a moment, with a line that says which moment it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from netviz.app.exports.film.encoding import Picture
from netviz.app.exports.film.plan import FilmChoice, FilmSubject
from netviz.app.exports.film.weights_picture import paint_weights, tile_side
from netviz.scene.appearance import Mode
from netviz.scene.arrangement import Arrangement
from netviz.scene.display_state import DisplayState, Source
from netviz.scene.frames import Frame, RenderedFrame, RenderRequest
from netviz.scene.layout import NetworkLayout
from netviz.scene.selection import Selection
from netviz.training import Snapshot
from netviz.widgets.network.interaction import Interaction
from netviz.widgets.network.painting import NetworkPainter
from netviz.widgets.network.pictures import FramePictures, Overlay, Scenery
from netviz.widgets.network.style import PaintStyle, caption_height, label_scale
from netviz.widgets.parts.paper import Paper, on_paper
from netviz.widgets.parts.theme import Theme, scaled_font

_LOGICAL_HEIGHT = 450.0
"""In the pixels by which type is measured: as high as a small window, so that all words can be read in a film."""

_LINE = 30.0
_SIDE = 14.0


@dataclass(frozen=True, slots=True)
class Scene:
    """A moment of a film.

    Attributes
    ----------
    step : int
        Its batch.
    caption : str
        Which moment it is, and how well the network does.
    n_pictures : int
        For how many pictures of the film it stays.
    """

    step: int
    caption: str
    n_pictures: int


@dataclass(frozen=True, slots=True, eq=False)
class Script:
    """All that a film shows.

    Attributes
    ----------
    state : DisplayState
        What is on the screen: image, selection and quantity are the same in the whole film.
    start : Snapshot
        What changes are measured from.
    scenes : tuple of Scene
    """

    state: DisplayState
    start: Snapshot
    scenes: tuple[Scene, ...]

    def state_at(self, snapshot: Snapshot) -> DisplayState:
        """Return what is shown of a moment: nothing of what belongs only to the one on the screen."""
        is_change = self.state.appearance.mode is Mode.CHANGE
        return replace(
            self.state,
            source=Source.PAST,
            snapshot=snapshot,
            newer=snapshot if is_change else None,
            older=self.start if is_change else None,
            lesson=None,
            moment=None,
            question=None,
            is_random_start=False,
        )


class Projector:
    """Paints scenes, in any thread.

    Parameters
    ----------
    choice : FilmChoice
    theme : Theme
    font : QFont
        Of the window.
    arrangement : Arrangement
        The order of the units, the same in the whole film.
    """

    def __init__(self, choice: FilmChoice, theme: Theme, font: QFont, arrangement: Arrangement) -> None:
        self._width, self._height = choice.size
        self._dots = self._height / _LOGICAL_HEIGHT
        self._theme = theme
        self._font = font
        self._arrangement = arrangement
        self._scenery = Scenery()
        self._is_of_weights = choice.subject is FilmSubject.WEIGHTS
        self._layout = NetworkLayout(
            self._width,
            self._height - round(_LINE * self._dots),
            self._dots,
            n_hidden=len(arrangement.n_units),
            label_scale=label_scale(font),
            caption_height=caption_height(font, self._height / self._dots - _LINE),
        )

    def request(self, number: int, state: DisplayState) -> RenderRequest:
        """Return what is to be drawn for a state."""
        side, layout = 1, self._layout
        if self._is_of_weights:
            side = tile_side(self._arrangement.n_units[0], *self._room, self._dots)
            # The connections are not seen, and cost the least when they are small.
            layout = replace(layout, width=64, height=64, scale=0.1)
        return RenderRequest(
            number=number,
            snapshot=state.snapshot,
            image=state.image,
            selection=state.selection,
            appearance=state.appearance,
            layout=layout,
            arrangement=self._arrangement,
            focus=state.selection,
            pins=tuple(pin.selection for pin in state.pins),
            tile_side=side,
            newer=state.newer,
            older=state.older,
        )

    def paint(self, rendered: RenderedFrame, state: DisplayState, caption: str) -> Picture:
        """Return a picture of shape (height, width, 3) and dtype uint8, as RGB."""
        frame = Frame.of(rendered, state)
        image = QImage(self._width, self._height, QImage.Format.Format_RGB888)
        # Before it has a scale, with which Qt would fill only a part of it.
        image.fill(QColor(*self._theme.palette.panel))
        image.setDevicePixelRatio(self._dots)
        sheet = Paper(self._dots)
        with on_paper(sheet):
            painter = QPainter(image)
            painter.setFont(self._font)
            if self._is_of_weights:
                paint_weights(painter, rendered, *self._room, self._dots, self._theme, self._font)
            else:
                self._paint_network(painter, frame, sheet)
            self._paint_caption(painter, caption)
            painter.end()
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(self._height, image.bytesPerLine())
        # A copy, because the memory is the image's.
        return rows[:, : 3 * self._width].reshape(self._height, self._width, 3).copy()

    @property
    def _room(self) -> tuple[float, float]:
        """Width and height of what is above the caption, in logical pixels."""
        return self._layout.width / self._dots, self._layout.height / self._dots

    def _paint_network(self, painter: QPainter, frame: Frame, sheet: Paper) -> None:
        state = frame.state
        overlay = None if frame.focus.is_empty else Overlay.of(frame)
        interaction = Interaction(state.selection, Selection(), state.selection, state.pins)
        style = PaintStyle(self._layout, self._theme, self._font, self._scenery, sheet)
        NetworkPainter(painter, FramePictures.of(frame), overlay, interaction, style).paint()

    def _paint_caption(self, painter: QPainter, caption: str) -> None:
        top = self._layout.height / self._dots
        place = QRectF(_SIDE, top, self._width / self._dots - 2 * _SIDE, _LINE)
        painter.setFont(scaled_font(self._font, 1.1))
        painter.setPen(QColor(self._theme.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, caption)


def pictures_of(
    script: Script,
    projector: Projector,
    snapshot_at: Callable[[int], Snapshot],
    render: Callable[[RenderRequest], RenderedFrame],
    report: Callable[[int], None],
) -> Iterator[tuple[Picture, int]]:
    """Draw one scene after the other.

    Parameters
    ----------
    script : Script
    projector : Projector
    snapshot_at : callable
        Returns the network after a batch.
    render : callable
    report : callable
        Called with the number of scenes that are drawn; may raise to end the film.

    Yields
    ------
    ndarray of shape (height, width, 3) and dtype uint8
        A picture as RGB.
    int
        For how many pictures of the film it stays.
    """
    for number, scene in enumerate(script.scenes):
        report(number)
        state = script.state_at(snapshot_at(scene.step))
        rendered = render(projector.request(number, state))
        yield projector.paint(rendered, state, scene.caption), scene.n_pictures
