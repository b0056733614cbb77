"""What a lesson does in the window at once: choose an image, select, change the mode, open panels."""

from __future__ import annotations

import numpy as np

from netviz.app.main_window import MainWindow
from netviz.app.walking.arguments import whole_number
from netviz.app.workspaces import Workspace
from netviz.data import COLUMNS, N_PIXELS
from netviz.data.image_sets import Split
from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.scene.selection import Selection
from netviz.scene.shown_image import Maker
from netviz.walks.expression import Facts
from netviz.walks.lesson import Action


class ImmediateActions:
    """Does what takes no time.

    Parameters
    ----------
    window : MainWindow
    facts : Facts
        For the arguments.
    """

    def __init__(self, window: MainWindow, facts: Facts) -> None:
        self._window = window
        self._facts = facts

    def tidy(self) -> None:
        """End whatever is going on: the lesson, the past, a drawing, a selection, a zoom."""
        session, views = self._window.session, self._window.views
        views.flattening.end()
        session.lesson.end()
        session.display.show_live()
        session.run.pause()
        session.questions.forget()
        session.questions.light_layer(None)
        session.display.set_mode(Mode.WEIGHTS)
        session.drawing.leave()
        session.images.show_image(Split.TEST, 0)
        views.network.view.fit()

    def do(self, action: Action) -> None:
        """Do an action.

        Raises
        ------
        ExpressionError
            If an argument has no value now.
        """
        verb, _, what = action.word.name.partition(" ")
        match verb:
            case "image":
                self._show_image(what, action)
            case "select":
                self._select(what, action)
            case "mode":
                self._draw(what)
            case "open":
                self._open(what)
            case "flatten":
                if self._window.views.flattening.is_open != (what == "play"):
                    self._window.views.flattening.toggle()

    def _show_image(self, what: str, action: Action) -> None:
        images = self._window.session.images
        match what:
            case "test":
                images.show_image(Split.TEST, self._whole(action, 0))
            case "train":
                images.show_image(Split.TRAIN, self._whole(action, 0))
            case "noise":
                noise = np.random.default_rng(self._whole(action, 0)).integers(0, 256, N_PIXELS, dtype=np.uint8)
                images.show_drawing(noise, maker=Maker.NOISE)
            case "empty":
                images.show_drawing(np.zeros(N_PIXELS, np.uint8))
                self._window.session.drawing.edit_image()

    def _select(self, what: str, action: Action) -> None:
        questions = self._window.session.questions
        match what:
            case "pixel":
                questions.select(Selection(pixels=(COLUMNS * self._whole(action, 0) + self._whole(action, 1),)))
            case "unit":
                questions.select(Selection(unit=self._whole(action, 0)))
            case "digit":
                questions.select(Selection(digit=self._whole(action, 0)))
            case "nothing":
                questions.clear()

    def _draw(self, what: str) -> None:
        display = self._window.session.display
        match Mode(what):
            case Mode.GRADIENT:
                display.show_gradient_of(GradientOf.IMAGE)
            case Mode.CHANGE:
                display.show_change_since(Reference.START)
            case mode:
                display.set_mode(mode)

    def _open(self, what: str) -> None:
        panels, views = self._window.panels, self._window.views
        match what:
            case "data":
                panels.apply(Workspace.EXPLORE)
            case "model":
                panels.apply(Workspace.WATCH)
                panels.fold()
                panels.show(views.summary)
            case "weights":
                panels.apply(Workspace.WATCH)
                panels.fold()
                panels.show(views.weights)
            case _:
                panels.apply(Workspace(what))

    def _whole(self, action: Action, place: int) -> int:
        return whole_number(action, place, self._facts)
