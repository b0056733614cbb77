"""The toolbar: train, pause, one batch, one epoch, reset, speed, and how far training has come."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolBar,
    QWidget,
)

from netviz.scene.frames import Frame
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.session.time_machine import TimeMachine
from netviz.training import EvaluationPoint
from netviz.widgets.parts.panel import ProgressLine, Readout, TextPart, muted_label
from netviz.widgets.parts.theme import DARK_THEME, Theme
from netviz.workers.run_reports import RunState, Scalar

# Batches a second at each notch of the slider; None is as fast as can be.
SPEEDS: tuple[float | None, ...] = (1, 2, 5, 10, 20, 50, 100, 200, None)

_RATE_TIP = "Training images a second, measured over the last second"


class TrainingBar(QToolBar):
    """Commands for the run on the left, its progress on the right."""

    def __init__(
        self,
        run: LiveRun,
        images: Images,
        display: Display,
        time_machine: TimeMachine,
        pictures: Pictures,
        actions: dict[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Training", parent)
        self.setObjectName("training-bar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._run = run
        self._images = images
        self._display = display
        self._time_machine = time_machine
        self._theme = DARK_THEME
        self._validation: float | None = None
        self._validated_at = 0
        self._train = self._button("train", actions["train"], primary=True)
        self._train.setMinimumWidth(132)
        self._buttons = [self._button(name, actions[name]) for name in ("one-batch", "one-epoch", "reset")]
        # One widget that takes what room there is: of several, a tool bar hides those that do not fit.
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._commands())
        row.addWidget(self._progress(), 1)
        whole.setMinimumWidth(1)
        whole.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.addWidget(whole)
        run.changed.connect(self._refresh)
        images.dataset_changed.connect(self._refresh)
        run.config_changed.connect(self._on_config)
        pictures.numbers_changed.connect(self._on_numbers)
        run.scalars_arrived.connect(self._on_scalars)
        time_machine.changed.connect(self._on_moment)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._bar.set_theme(theme)
        self._refresh()

    @property
    def speed(self) -> int:
        """The notch of the speed slider."""
        return self._speed.value()

    def set_speed(self, notch: int) -> None:
        """Move the speed slider."""
        self._speed.setValue(notch)

    def _button(self, name: str, action: QAction, *, primary: bool = False) -> QPushButton:
        button = QPushButton(action.text().replace("&", ""), self)
        button.setObjectName(f"{name}-button")
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.toolTip())
        button.setProperty("role", "primary" if primary else "plain")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        return button

    def _commands(self) -> QWidget:
        self._speed = QSlider(Qt.Orientation.Horizontal)
        self._speed.setObjectName("speed")
        self._speed.setRange(0, len(SPEEDS) - 1)
        self._speed.setValue(len(SPEEDS) - 1)
        self._speed.setPageStep(1)
        self._speed.setFixedWidth(110)
        self._speed.setToolTip("How fast to train: from one batch a second to as fast as this machine can")
        self._speed.setAccessibleName("Training speed")
        self._speed.valueChanged.connect(self._on_speed)
        self._speed_name = muted_label("full speed", "speed-name")
        self._speed_name.setMinimumWidth(84)
        left = QWidget(self)
        row = QHBoxLayout(left)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(6)
        row.addWidget(self._train)
        for button in self._buttons:
            row.addWidget(button)
        row.addSpacing(12)
        row.addWidget(muted_label("speed"))
        row.addWidget(self._speed)
        row.addWidget(self._speed_name)
        row.addStretch(1)
        return left

    def _progress(self) -> QWidget:
        self._epoch = Readout("epoch", 192, right=True)
        # As wide as the two that it takes the place of, so that nothing else moves.
        self._caption = Readout("moment-caption", 192 + 10 + 80, right=True)
        self._caption.setToolTip("What is shown is not the network as it is now: Live (L) shows that again")
        self._caption.hide()
        self._bar = ProgressLine("epoch-progress")
        self._bar.setToolTip("How much of this epoch's 55,000 training images has been seen")
        self._bar.setAccessibleName("Progress in this epoch")
        self._rate = Readout("rate", 108, right=True)
        self._rate.setToolTip(_RATE_TIP)
        self._accuracy = Readout("validation-accuracy", 210, right=True)
        self._accuracy.setToolTip("Share of the validation images, on which it is not trained, that are read rightly")
        right = QWidget(self)
        right.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(right)
        row.setContentsMargins(8, 5, 14, 5)
        row.setSpacing(10)
        row.addStretch(1)
        for widget in (self._caption, self._epoch, self._bar, self._rate, self._accuracy):
            row.addWidget(widget)
        return right

    @Slot(int)
    def _on_speed(self, notch: int) -> None:
        speed = SPEEDS[notch]
        self._run.set_speed(speed)
        if speed is None:
            self._speed_name.setText("full speed")
        else:
            self._speed_name.setText("1 batch/s" if speed == 1 else f"{speed:g} batches/s")

    @Slot()
    def _refresh(self) -> None:
        state = self._run.status.state
        ready = self._images.dataset is not None and state is not RunState.EMPTY
        self._train.setEnabled(ready and state is not RunState.STOPPED)
        for button in self._buttons:
            button.setEnabled(ready and (state is not RunState.STOPPED or button.objectName() == "reset-button"))
        finished = state is RunState.FINISHED
        config = self._run.run_config or self._run.config
        more = "1 more epoch" if config.epochs == 1 else f"{config.epochs:,} more epochs"
        go_on = f"▶  {more}" if finished else "▶  Train"
        self._train.setText("❚❚  Pause" if self._run.is_running else go_on)
        self._train.setToolTip(
            "Train as many epochs again; the learning rate begins its cycle anew, so the curves bend (Space)"
            if finished
            else "Train, or pause (Space)"
        )
        self._show_step()
        self._show_rate()

    @Slot()
    def _on_config(self) -> None:
        config, dataset = self._run.run_config, self._images.dataset
        batch = self.findChild(QPushButton, "one-batch-button")
        if config is None or dataset is None or batch is None:
            return
        n_images = config.training_size or len(dataset.train_labels) - config.validation_size
        self._bar.setToolTip(f"How much of this epoch's {n_images:,} training images has been seen")
        n_images = min(config.batch_size, n_images)
        tip = f"Train one batch of {n_images:,} {'image' if n_images == 1 else 'images'}, then pause (B)"
        batch.setToolTip(tip)
        batch.setAccessibleName(tip)
        self._refresh()

    def _show_step(self) -> None:
        run, caption = self._run.description, self._time_machine.caption
        self._caption.setVisible(bool(caption))
        self._epoch.setVisible(not caption)
        self._bar.setVisible(not caption)
        self._caption.show_parts((TextPart(caption, self._theme.selection, bold=True),))
        if run is None or self._run.snapshot is None:
            self._epoch.show_parts(())
            self._bar.show_share(0.0)
            return
        step, per_epoch = self._run.step, run.steps_per_epoch
        # A fork may count its epochs from elsewhere; rounded, for counts in floating point.
        n_epochs = max(math.ceil(run.epoch(self._run.status.total_steps) - 1e-6), 1)
        done, into = divmod(round(run.epoch(step) * per_epoch), per_epoch)
        ended = step > 0 and into == 0
        if ended:
            done, into = done - 1, per_epoch
        theme = self._theme
        epoch = TextPart(f"epoch {done + 1}/{n_epochs}", theme.text, bold=True)
        self._epoch.show_parts((epoch, TextPart(f" · batch {into:,}/{per_epoch:,}", theme.muted)))
        self._bar.show_share(into / per_epoch)

    def _show_rate(self) -> None:
        state, rate = self._run.status.state, self._run.images_per_second
        run = self._run.description
        start = "random start"
        if run is not None and not run.is_from_random:
            start = "from the file" if run.from_file else "from a run"
        names = {
            RunState.EMPTY: "",
            RunState.PAUSED: "paused" if self._run.step else start,
            RunState.FINISHED: "finished",
            RunState.STOPPED: "stopped",
        }
        theme = self._theme
        self._rate.setToolTip(self._run.status.message or _RATE_TIP)
        said = names.get(state, f"{rate:,.0f} images/s" if rate else "training")
        if self._time_machine.is_past and self._run.is_running:
            said = f"now batch {self._run.step:,}"
        self._rate.show_parts((TextPart(said, theme.muted),))
        if self._validation is None:
            self._accuracy.show_parts(())
        else:
            share = TextPart(f"{100.0 * self._validation:.1f} %", theme.right, bold=True)
            # A number that is of an earlier moment says so.
            old = not self._run.is_running and self._validated_at != self._run.step
            old |= self._time_machine.is_past
            when = f"at batch {self._validated_at:,}  " if old else "validation  "
            self._accuracy.show_parts((TextPart(when, theme.muted), share))

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        self._show_step()
        self._show_rate()

    @Slot()
    def _on_moment(self) -> None:
        self._show_step()
        self._show_rate()

    @Slot(object)
    def _on_scalars(self, scalars: list[Scalar]) -> None:
        for scalar in scalars:
            if isinstance(scalar, EvaluationPoint) and scalar.split == "validation":
                self._validation, self._validated_at = scalar.accuracy, scalar.step
        if not self._display.is_live:
            # What is shown stands still, and brings no numbers of the run.
            self._show_step()
        self._show_rate()
