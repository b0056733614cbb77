"""Every command of the window as an action with its shortcut, and the menus that hold them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QMainWindow,
)

from netviz.scene.appearance import Mode
from netviz.scene.arrangement import UnitOrder
from netviz.session.session import Session
from netviz.training.presets import PRESETS
from netviz.widgets.data.confusion_matrix import ConfusionMatrix
from netviz.widgets.data.thumbnails import Thumbnails
from netviz.widgets.image.class_strip import ClassStrip
from netviz.widgets.network.panel import ORDERS
from netviz.widgets.runs.timeline_track import TimelineTrack
from netviz.workers.run_reports import RunState


@dataclass(frozen=True, slots=True)
class Command:
    """One entry: object name, text, shortcuts and what it does in a sentence."""

    name: str
    text: str
    shortcuts: tuple[str, ...]
    tip: str


TRAINING = (
    Command("train", "&Train", ("Space",), "Train, or pause (Space)"),
    Command("one-batch", "1 &batch", ("B",), "Train one batch of 128 images, then pause (B)"),
    Command("one-epoch", "1 &epoch", ("E",), "Train to the end of the epoch, then pause (E)"),
    Command("reset", "&Reset", ("Ctrl+R",), "Back to the random start (Ctrl+R)"),
    Command("new-seed", "Reset to &another random start", ("Ctrl+Shift+R",), "Start again from another random start"),
    Command("settings", "&Settings…", ("Ctrl+,",), "What the run learns with, and experiments to try (Ctrl+,)"),
)
TIME = (
    Command("live", "&Live", ("L",), "Show the network as it is now (L)"),
    Command("play", "&Play the film", ("T",), "Run through the kept moments of learning (T)"),
    Command("play-back", "Play it &backwards", ("Shift+T",), "Run through the kept moments from the end (Shift+T)"),
    Command("moment-before", "Kept moment be&fore", ("Ctrl+PgDown",), "Show the kept moment before (Ctrl+Page Down)"),
    Command("moment-after", "&Next kept moment", ("Ctrl+PgUp",), "Show the next kept moment (Ctrl+Page Up)"),
    Command("fork", "&Go on from here with…", ("G",), "A new run from the moment shown, with other settings (G)"),
    Command("same-start", "Same start, other &settings…", (), "A new run from the same random start"),
    Command("other-start", "Same settings, &other start", (), "A new run with the same settings from another start"),
    Command("runs", "&Runs", ("Ctrl+U",), "The runs so far, to be shown and compared (Ctrl+U)"),
)
IMAGE = (
    Command("previous", "&Previous", ("Left",), "The image before"),
    Command("next", "&Next", ("Right",), "The next image"),
    Command("random", "&Random", ("R",), "Any image"),
    Command("wrong", "Next &wrongly read", ("W",), "The next image that the network reads wrongly now"),
    Command("wrong-before", "Wrongly read &before", ("Shift+W",), "The image before that is read wrongly now"),
)
DRAWING = (
    Command("draw", "&Draw", ("D",), "Draw a digit of your own, or go back to the data set's image"),
    Command("edit-image", "&Edit as a drawing", ("Shift+D",), "Draw on the image that is shown"),
    Command("undo", "&Undo", ("Ctrl+Z",), "Undo the last stroke"),
    Command("redo", "Red&o", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do again what was undone"),
    Command("erase-all", "C&lear the drawing", ("Del",), "Take all ink away"),
    Command("centre", "&Centre the drawing", ("C",), "Show it to the network centred and scaled as MNIST's digits are"),
    Command("open-picture", "Open a p&icture…", ("Ctrl+Shift+O",), "Let the network read a picture from a file"),
    Command("paste-picture", "Pa&ste a picture", ("Ctrl+V",), "Let the network read the picture in the clipboard"),
    Command("save-image", "Sa&ve the image…", ("Ctrl+Alt+S",), "Write the 28 by 28 pixels that the network reads now"),
)
FILE = (
    Command("open", "&Open a network…", ("Ctrl+O",), "Show the network in a file; training goes on from it"),
    Command("open-data", "Open a &data set…", ("Ctrl+D",), "Load a folder with four files of MNIST's form"),
    Command("save", "&Save the network…", ("Ctrl+S",), "Write the parameters that are shown to a file"),
    Command("save-picture", "Save a &picture…", ("Ctrl+Shift+S",), "Write what the window shows to a PNG file"),
    Command("quit", "&Quit", ("Ctrl+Q",), "Close the window"),
)
VIEW = (
    Command("fit", "&Whole network", ("Ctrl+0",), "Show the whole network"),
    Command("zoom-in", "Zoom &in", ("Ctrl++", "Ctrl+="), "Zoom in on the middle of the network"),
    Command("zoom-out", "Zoom &out", ("Ctrl+-",), "Zoom out"),
    Command("data", "&Look through the data", ("Ctrl+L",), "Every image, filtered and sorted, and what it is read as"),
    Command("mark", "Set a &mark here", ("Ctrl+K",), "Count the change of the weights from here on"),
    Command("flatten", "&Flatten the image", ("F",), "Show how the image becomes the column of 784 pixels (F)"),
    Command("theme", "&Light colours", ("Ctrl+T",), "Change between dark and light"),
    Command(
        "motion",
        "Less &motion",
        (),
        "Leave out what moves for its own sake: the pulse, the flattening",
    ),
)
ASK = (
    Command("back", "&Back", ("Alt+Left",), "Select what was selected before"),
    Command("forward", "&Forward", ("Alt+Right",), "Undo going back"),
    Command("clear", "&Clear the selection", ("Escape",), "Select nothing"),
    Command("without", "What if it were &not there", ("X",), "Run the network without what is selected"),
    Command("full-ink", "What if at full &ink", ("I",), "Run it with the selected pixels at full intensity"),
    Command("ranking", "Which pixels &matter most", ("M",), "Rank the pixels by what their absence changes"),
    Command("pin", "&Pin the selection", ("Ctrl+P",), "Keep it in a colour of its own, to compare it with others"),
    Command("unpin", "&Let go of all pins", ("Ctrl+Shift+P",), "Compare nothing any more"),
)
LEARN = (
    Command("learn-next", "&Next stage", ("N",), "Learn from the image shown, one stage at a time, on a copy (N)"),
    Command("learn-back", "&Stage before", ("Shift+N",), "Back to the stage before"),
    Command("learn-repeat", "&Repeat 10 times", ("Ctrl+N",), "Learn the image by heart, on the copy"),
    Command("learn-keep", "&Keep what was learnt", (), "Go on from the changed parameters, as a new run"),
    Command("learn-over", "Start &over", (), "Forget the steps taken on the copy"),
    Command("learn-end", "&End the lesson", ("Shift+Escape",), "Show the run again; the copy is forgotten"),
    Command("check-gradient", "&Check the gradient", ("Ctrl+G",), "Compare it with central differences"),
)
HELP = (
    Command("shortcuts", "&Keyboard and mouse", ("F1",), "List the shortcuts"),
    Command("about", "&About netviz", (), "What this program is"),
)


class Actions(QObject):
    """The window's actions by name, those of training and images connected to the session."""

    def __init__(self, window: QMainWindow, session: Session) -> None:
        super().__init__(window)
        self._session = session
        self.by_name: dict[str, QAction] = {}
        for command in (*TRAINING, *TIME, *IMAGE, *DRAWING, *FILE, *VIEW, *ASK, *LEARN, *HELP):
            self._add(window, command)
        self.modes = QActionGroup(self)
        for number, mode in enumerate(Mode, start=1):
            text = f"Draw the &{mode.value}"
            action = self._add(window, Command(f"draw-{mode.value}", text, (f"Ctrl+{number}",), text.replace("&", "")))
            action.setCheckable(True)
            action.setData(mode)
            self.modes.addAction(action)
        self.orders = QActionGroup(self)
        for number, order in enumerate(UnitOrder, start=1):
            text = f"By {ORDERS[order]}"
            tip = f"Order the hidden units by {ORDERS[order]}"
            action = self._add(window, Command(f"order-{order.value}", text, (f"Alt+{number}",), tip))
            action.setCheckable(True)
            action.setData(order)
            self.orders.addAction(action)
        self.presets = QActionGroup(self)
        for preset in PRESETS.values():
            action = self._add(window, Command(f"preset-{preset.key}", preset.name, (), preset.look_for))
            action.setData(preset.key)
            self.presets.addAction(action)
        self.digits = [
            self._add(window, Command(f"show-{digit}", f"A &{digit}", (str(digit),), f"The next image of a {digit}"))
            for digit in range(10)
        ]
        for name in ("theme", "motion"):
            self.by_name[name].setCheckable(True)
        self._connect(window)
        self._fill_menus(window)
        session.run_changed.connect(self.refresh)
        session.dataset_changed.connect(self.refresh)
        session.appearance_changed.connect(self.refresh)
        session.config_changed.connect(self.refresh)
        session.arranger.changed.connect(self.refresh)
        session.selection_changed.connect(self._refresh_history)
        self._refresh_history()
        self.refresh()

    def _add(self, window: QMainWindow, command: Command) -> QAction:
        action = QAction(command.text, window)
        action.setObjectName(f"action-{command.name}")
        action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
        action.setToolTip(command.tip)
        action.setStatusTip(command.tip)
        window.addAction(action)
        self.by_name[command.name] = action
        return action

    def _connect(self, window: QMainWindow) -> None:
        session = self._session
        for name, slot in (
            ("train", session.toggle_training),
            ("one-batch", session.train_one_batch),
            ("one-epoch", session.train_one_epoch),
            ("reset", session.reset),
            ("new-seed", session.reset_with_new_seed),
            ("random", session.browser.show_random),
            ("clear", self._clear),
            ("back", session.go_back),
            ("forward", session.go_forward),
            ("pin", session.pin),
            ("unpin", session.clear_pins),
            ("quit", window.close),
            ("mark", session.comparison.set_mark),
            ("learn-next", session.lesson.next),
            ("learn-back", session.lesson.back),
            ("learn-repeat", session.lesson.repeat),
            ("learn-keep", session.lesson.keep),
            ("learn-over", session.lesson.start_over),
            ("learn-end", session.lesson.end),
            ("check-gradient", session.live_check.start),
        ):
            self.by_name[name].triggered.connect(slot)
        self.by_name["previous"].triggered.connect(partial(session.browser.step, -1))
        self.by_name["next"].triggered.connect(partial(session.browser.step, 1))
        self.by_name["wrong"].triggered.connect(partial(session.browser.show_next_wrong, 1))
        self.by_name["wrong-before"].triggered.connect(partial(session.browser.show_next_wrong, -1))
        self.modes.triggered.connect(self._on_mode)
        self.orders.triggered.connect(self._on_order)

    def _fill_menus(self, window: QMainWindow) -> None:
        bar = window.menuBar()
        names: dict[str, list[str | None]] = {
            "&File": ["open", "save", "open-data", None, "save-picture", None, "quit"],
            "&Train": [command.name for command in TRAINING],
            "T&ime": [
                *("live", "play", "play-back", "moment-before", "moment-after", None),
                *("fork", "same-start", "other-start", None),
                "runs",
            ],
            "&Image": [command.name for command in IMAGE],
            "&Draw": [
                *("draw", "edit-image", None),
                *("undo", "redo", "erase-all", "centre", None),
                *("open-picture", "paste-picture", "save-image"),
            ],
            "&View": [
                None,
                "fit",
                "zoom-in",
                "zoom-out",
                None,
                "mark",
                None,
                "data",
                None,
                "flatten",
                None,
                "theme",
                "motion",
            ],
            "&Ask": [
                *("back", "forward", "clear", None),
                *("without", "full-ink", "ranking", None),
                *("pin", "unpin"),
            ],
            "&Learn": [
                *("learn-next", "learn-back", None),
                *("learn-repeat", "learn-keep", "learn-over", "learn-end", None),
                "check-gradient",
            ],
            "&Help": [command.name for command in HELP],
        }
        for title, entries in names.items():
            menu = bar.addMenu(title)
            menu.setObjectName(f"menu-{title.strip('&').lower()}")
            if title == "&View":
                menu.addActions(self.modes.actions())
                orders = menu.addMenu("&Order of the units")
                orders.setObjectName("menu-orders")
                orders.addActions(self.orders.actions())
            for entry in entries:
                if entry is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self.by_name[entry])
            if title == "&Train":
                presets = menu.addMenu("&Presets")
                presets.setObjectName("menu-presets")
                presets.addActions(self.presets.actions())
            if title == "&Image":
                menu.addSeparator()
                digits = menu.addMenu("Of a &digit")
                digits.setObjectName("menu-digits")
                digits.addActions(self.digits)

    @Slot(QAction)
    def _on_order(self, action: QAction) -> None:
        self._session.arranger.choose(action.data())

    @Slot(QAction)
    def _on_mode(self, action: QAction) -> None:
        self._session.set_appearance(replace(self._session.appearance, mode=action.data()))

    @Slot()
    def refresh(self) -> None:
        """Enable what can be done now, and name it by what it will do."""
        session = self._session
        state = session.status.state
        ready = session.dataset is not None
        going = ready and state not in (RunState.EMPTY, RunState.STOPPED)
        for command in (*TRAINING, *IMAGE):
            self.by_name[command.name].setEnabled(
                going if command.name in ("train", "one-batch", "one-epoch") else ready
            )
        n_images = 128 if session.run_config is None else session.run_config.batch_size
        tip = f"Train one batch of {n_images:,} {'image' if n_images == 1 else 'images'}, then pause (B)"
        self.by_name["one-batch"].setToolTip(tip)
        self.by_name["one-batch"].setStatusTip(tip)
        for name in ("draw", "edit-image", "open-picture", "paste-picture", "save-image"):
            self.by_name[name].setEnabled(ready)
        for action in self.digits:
            action.setEnabled(ready)
        self.by_name["save"].setEnabled(ready)
        self.by_name["train"].setText("&Pause" if session.is_running else "&Train")
        for action in self.orders.actions():
            action.setChecked(action.data() is session.arranger.order)
        for action in self.modes.actions():
            action.setChecked(action.data() is session.appearance.mode)

    @Slot()
    def _clear(self) -> None:
        """Select nothing, and light all layers."""
        self._session.clear_selection()
        self._session.light_layer(None)

    @Slot()
    def _refresh_history(self) -> None:
        """Enable going back and forward where there is something."""
        self.by_name["back"].setEnabled(self._session.can_go_back)
        self.by_name["forward"].setEnabled(self._session.can_go_forward)
        self.by_name["pin"].setEnabled(not self._session.selection.is_empty)


_NO_DIGITS = {Qt.Key(key) for key in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)} - {Qt.Key.Key_E}
_KEYS_OF_SLIDERS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class KeyboardCourtesy(QObject):
    """Leaves to a focused button or slider the keys that it lives by, though they are shortcuts of the window.

    It is asked by those widgets alone: a filter on the application, or on the window's own events, would have Python
    hold its lock while Qt paints.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        for kind in (
            *(QAbstractButton, QAbstractSlider, QAbstractItemView, QComboBox, QAbstractSpinBox),
            *(Thumbnails, ClassStrip, ConfusionMatrix, TimelineTrack),
        ):
            for widget in window.findChildren(kind):
                widget.installEventFilter(self)
        for field in window.findChildren(QAbstractSpinBox):
            # The number is there: the window's keys are its own again.
            field.lineEdit().returnPressed.connect(field.clearFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key for the widget that has the focus."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, QAbstractSpinBox):
            # It would take them for letters of its own, and numbers have none but the e of 1e-3.
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            return event.key() == Qt.Key.Key_Space or (plain and event.key() in _NO_DIGITS)
        if _belongs_to(watched, event):
            event.accept()
            return True
        return False


def _belongs_to(widget: QObject, event: QKeyEvent) -> bool:
    """Return whether a key is for a widget: Space for a button, the arrows for a slider or a table."""
    key = Qt.Key(event.key())
    if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
        return False
    if isinstance(widget, QAbstractButton):
        return key == Qt.Key.Key_Space
    if isinstance(widget, QComboBox):
        return key in (Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down)
    if isinstance(widget, TimelineTrack):
        return key in _KEYS_OF_SLIDERS or key in (Qt.Key.Key_Home, Qt.Key.Key_End)
    return key in _KEYS_OF_SLIDERS
