"""What lies over the window of a lesson: the light on what is spoken of, patches over answers, and the card."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget

from netviz.app.main_window import MainWindow
from netviz.app.walking.placing import place_best
from netviz.app.walking.targets import target
from netviz.walks.player import Phase, Place, Player
from netviz.widgets.parts.spotlight import Spotlight
from netviz.widgets.walking.card import WalkCard
from netviz.widgets.walking.patch import Patch

# What the card leaves free if it can, although the step does not speak of it.
_READ_ALONG = ("words", "digits", "image", "modes")
# How wide the card may be, relative to what is best to read, where it would cover something else.
_WIDTHS = (1.0, 0.85, 0.7, 0.6, 1.3, 1.6)


class Staging(QObject):
    """Light, patches and card of a lesson.

    Parameters
    ----------
    window : MainWindow
    player : Player
    card : WalkCard

    Attributes
    ----------
    light : Spotlight
    """

    def __init__(self, window: MainWindow, player: Player, card: WalkCard) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._card = card
        self.light = Spotlight(window)
        self._patches: list[Patch] = []
        self._placed_for: list[QRect] = []
        self._cover: QWidget | None = None

    @property
    def covered(self) -> tuple[QRect, ...]:
        """What lies under patches, in the window's coordinates."""
        return tuple(patch.geometry() for patch in self._patches if patch.isVisible())

    def kept_back(self) -> list[QRect]:
        """Return what the open questions of this chapter would give away, in the window's coordinates."""
        player = self._player
        steps = enumerate(player.chapter.steps)
        hidden = [step.hide for number, step in steps if Place(player.place.chapter, number) not in player.replies]
        names = dict.fromkeys([*player.left_out, *(name for names in hidden for name in names)])
        return self._rectangles(tuple(names))

    def show(self) -> None:
        """Put the light on what the step speaks of, and cover what its question would give away."""
        lights = [] if self._player.is_finished else self._targets(self._player.step.point_at)
        moved = self._cover_answers()
        if lights:
            self.light.show_on(lights)
        else:
            self.light.clear()
        if moved:
            self.light.raise_()
            self._card.raise_()
        self.raise_card()

    def clear(self) -> None:
        """Light and show everything."""
        self.light.clear()
        self._uncover(0)

    def cover(self, cover: QWidget | None) -> None:
        """Keep something above everything; None for nothing."""
        self._cover = cover
        self.raise_card()

    def raise_card(self) -> None:
        """Keep the card above the window."""
        self._card.raise_()
        if self._cover is not None:
            self._cover.raise_()

    @Slot()
    def place_card(self) -> None:
        """Put the card where it hides the least of what the step speaks of."""
        room = self._room()
        sizes = (self._card.wanted_size(room.size(), part) for part in _WIDTHS)
        targets = self._placed_for = self._lit()
        self._card.setGeometry(place_best(room, sizes, targets, self._card.geometry(), self._rectangles(_READ_ALONG)))
        self.raise_card()

    def follow(self) -> None:
        """Put the card elsewhere if what the step speaks of has moved under it."""
        lit = self._lit()
        if lit != self._placed_for and any(place.intersects(self._card.geometry()) for place in lit):
            self.place_card()

    def _lit(self) -> list[QRect]:
        return [] if self._player.is_finished else self._rectangles(self._player.step.point_at)

    def set_theme(self) -> None:
        """Follow the theme of the window."""
        for patch in self._patches:
            patch.set_theme(self._window.look.theme)

    def _cover_answers(self) -> bool:
        """Cover what the open question asks for, and what the chapter leaves out; return whether a patch has moved."""
        player = self._player
        is_open = player.phase is Phase.QUESTION and not player.is_finished
        asked = player.step.hide if is_open else ()
        left_out = () if player.is_finished else tuple(name for name in player.left_out if name not in asked)
        if self._window.views.flattening.is_open:
            # The animation lies over the network and shows no part of it.
            view = self._window.views.network.view
            left_out = tuple(name for name in left_out if all(at is not view for at, _ in self._targets((name,))))
        places = [(place, False) for place in self._rectangles(asked)]
        places += [(place, True) for place in self._rectangles(left_out)]
        moved = False
        for number, (place, is_plain) in enumerate(places):
            if number == len(self._patches):
                self._patches.append(Patch(self._window))
                self._patches[-1].set_theme(self._window.look.theme)
            if self._patches[number].cover(place, is_plain=is_plain):
                self._patches[number].raise_()
                moved = True
        self._uncover(len(places))
        return moved

    def _uncover(self, kept: int) -> None:
        for patch in self._patches[kept:]:
            patch.hide()

    def _targets(self, names: tuple[str, ...]) -> list[tuple[QWidget, QRect]]:
        found = (target(self._window, name) for name in names)
        return [place for place in found if place is not None]

    def _rectangles(self, names: tuple[str, ...]) -> list[QRect]:
        """Return where views are in the window."""
        places = self._targets(names)
        return [QRect(widget.mapTo(self._window, part.topLeft()), part.size()) for widget, part in places]

    def _room(self) -> QRect:
        """Return the part of the window that the card may cover: all but menus and toolbar."""
        window, bar = self._window, self._window.views.training_bar
        top = bar.mapTo(window, QPoint(0, bar.height())).y() if bar.isVisible() else 0
        return QRect(0, top, window.width(), window.height() - top).adjusted(8, 8, -8, -8)
