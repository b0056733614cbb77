"""What a restless person does in the window: anything that can be done, in any order."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog, QMenu

from netviz.app.main_window import MainWindow
from netviz.data.image_sets import Split
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.training.pacing import PACES
from netviz.workers.run_reports import RunState

_LEFT_OUT = frozenset(
    {
        # These end the window, or open another one in which other commands wait.
        *("quit", "walk", "presenter-notes", "open-lesson"),
        # These wait for a person who chooses a file or an answer.
        *("open", "open-data", "follow", "save", "save-session", "save-session-as", "save-picture", "film"),
        *("worksheet", "handout", "open-picture", "save-image", "compare-with", "what-is-this", "palette"),
        # These replace all images, or what the person's settings say.
        *("mnist", "forget-recent"),
    }
)
_SIZES = ((960, 540), (1160, 700), (1280, 720), (1366, 768), (1440, 900))
_RATES = (0.0001, 0.001, 0.003, 0.01)


class Acts:
    """Does one thing after the other.

    Parameters
    ----------
    window : MainWindow
        On a data set, with a network in it.
    seed : int
        The same seed does the same things, as far as the window allows the same.

    Attributes
    ----------
    done : list of str
        The names of the last acts, the newest last.
    n_done : int
    """

    _REMEMBERED = 30

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window = window
        self._chance = random.Random(seed)
        self.done: list[str] = []
        self.n_done = 0
        self._acts: tuple[tuple[int, Callable[[], str]], ...] = (
            (10, self._command),
            (6, self._select),
            (4, self._hover),
            (3, self._moment),
            (3, self._image),
            (2, self._stroke),
            (2, self._train),
            (1, self._change_setting),
            (1, self._resize),
            (1, self._page),
        )

    def act(self) -> str:
        """Do something that can be done now, and return what it was."""
        weights = [weight for weight, _ in self._acts]
        _, do = self._chance.choices(self._acts, weights)[0]
        name = do()
        self.n_done += 1
        self.done = [*self.done, name][-self._REMEMBERED :]
        _close_dialogs()
        return name

    def _command(self) -> str:
        enabled = [
            name
            for name, action in sorted(self._window.actions_.by_name.items())
            if action.isEnabled() and name not in _LEFT_OUT
        ]
        name = self._chance.choice(enabled)
        self._window.actions_.by_name[name].trigger()
        return name

    def _selection(self) -> Selection:
        chance, snapshot = self._chance, self._window.session.display.snapshot
        if snapshot is None:
            return Selection()
        sizes = snapshot.parameters.architecture.layer_sizes
        layer = chance.randrange(len(sizes) - 2)
        unit = chance.randrange(sizes[layer + 1])
        match chance.randrange(5):
            case 0:
                return Selection(pixels=(chance.randrange(sizes[0]),))
            case 1:
                return Selection(unit=unit, layer=layer)
            case 2:
                return Selection(digit=chance.randrange(sizes[-1]))
            case 3:
                return Selection(connection=ConnectionIndex(layer, chance.randrange(sizes[layer]), unit))
            case _:
                return Selection()

    def _select(self) -> str:
        selection = self._selection()
        self._window.session.questions.select(selection)
        return f"select {selection}"

    def _hover(self) -> str:
        self._window.session.questions.hover(self._selection())
        return "hover"

    def _moment(self) -> str:
        session = self._window.session
        run = self._chance.choice(session.runs.all) if session.runs.all else None
        if run is None or not run.history.steps:
            return "no moment"
        step = self._chance.randint(run.history.steps[0], max(run.step, run.history.steps[0]))
        session.time_machine.go_to(step, run)
        return f"go to {step}"

    def _image(self) -> str:
        images = self._window.session.images
        if images.dataset is None:
            return "no image"
        index = self._chance.randrange(1000)
        images.show_image(self._chance.choice((Split.TEST, Split.TRAIN)), index)
        return f"image {index}"

    def _stroke(self) -> str:
        desk, chance = self._window.session.drawing, self._chance
        if not desk.is_shown:
            desk.toggle()
        desk.begin(chance.uniform(0, 28), chance.uniform(0, 28), erases=chance.random() < 0.2)
        for _ in range(chance.randint(1, 6)):
            desk.move_to(chance.uniform(0, 28), chance.uniform(0, 28))
        desk.end()
        return "stroke"

    def _train(self) -> str:
        run = self._window.session.run
        run.set_pace(self._chance.choice((None, None, PACES[-1])))
        if run.is_trained_here and run.status.state in (RunState.PAUSED, RunState.FINISHED):
            run.train()
        return "train"

    def _change_setting(self) -> str:
        rate = self._chance.choice(_RATES)
        self._window.session.run.choose_setting("learning_rate", rate)
        return f"learning rate {rate}"

    def _resize(self) -> str:
        width, height = self._chance.choice(_SIZES)
        if not self._window.isFullScreen():
            self._window.resize(width, height)
        return f"resize {width}×{height}"

    def _page(self) -> str:
        tabs = self._window.panels.tabs
        page = self._chance.randrange(tabs.count())
        tabs.setCurrentIndex(page)
        return f"page {page}"


def _close_dialogs() -> None:
    """Close what an act has opened over the window, as Esc does."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
        elif isinstance(widget, QMenu) and widget.isVisible():
            widget.close()
