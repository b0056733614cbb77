"""The toolbar: train, pause, one batch, one epoch, reset, speed, and the progress of training."""

from __future__ import annotations

import math
from bisect import bisect_right, insort
from operator import attrgetter

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolBar, QWidget

from netviz.formats.counting import Counting
from netviz.numbers import local, percentage
from netviz.scene.display_state import Claim, DisplayState, Source
from netviz.scene.frames import Frame
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.joining import together
from netviz.session.live_run import LiveRun
from netviz.session.moment_names import moment_name, moment_within
from netviz.session.pictures import Pictures
from netviz.session.time_machine import TimeMachine
from netviz.session.translation import translated
from netviz.training import EvaluationPoint
from netviz.training.pacing import PACES, TEACHING_PACE, Pace
from netviz.widgets.parts.buttons import ActionButton, ToggleButton
from netviz.widgets.parts.choice_button import ChoiceButton
from netviz.widgets.parts.panel import ProgressLine, Readout, TextPart
from netviz.widgets.parts.theme import DARK_THEME, Theme, type_scale
from netviz.widgets.parts.tips import wrapped
from netviz.widgets.runs.epoch_words import epoch_words
from netviz.widgets.runs.moment_colour import colour_of_moment
from netviz.widgets.runs.rate_words import rate_words
from netviz.workers.run_reports import RunDescription, Scalar

# In logical pixels, in the system's type; with the type grow the texts, and in large type the first button.
_EPOCH_WIDTH, _RATE_WIDTH, _ACCURACY_WIDTH = 192, 108, 226
_TRAIN_WIDTH, _LARGE_TRAIN_WIDTH, _BAR_WIDTH = 132, 100, 80
_SHORT_ACCURACY_WIDTH = 110
_SPACING, _GAP = 6, 12


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
        super().__init__(parent)
        self.setObjectName("training-bar")
        self.setWindowTitle(self.tr("Training"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._run = run
        self._images = images
        self._display = display
        self._time_machine = time_machine
        self._pictures = pictures
        self._theme = DARK_THEME
        self._validations: list[EvaluationPoint] = []
        self._left_out: set[QWidget] | None = None
        self._train = self._command(actions, "train", "primary")
        self._others = [self._command(actions, name) for name in ("one-batch", "one-epoch", "reset")]
        # A single widget that takes all the room: of several, a tool bar hides those that do not fit.
        self._whole = whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._commands(actions))
        row.addWidget(self._progress(), 1)
        whole.setMinimumWidth(1)
        whole.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.addWidget(whole)
        run.changed.connect(self._refresh)
        # Its text may change after the run has.
        actions["train"].changed.connect(self._fit)
        images.dataset_changed.connect(self._refresh)
        run.config_changed.connect(self._refresh)
        run.pace_changed.connect(self._show_pace)
        pictures.numbers_changed.connect(self._on_numbers)
        run.scalars_arrived.connect(self._on_scalars)
        time_machine.changed.connect(self._show_numbers)
        display.claim_changed.connect(self._show_numbers)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._bar.set_theme(theme)
        self._refresh()

    # Composition -----------------------------------------------------------------------------------------------------

    def _command(self, actions: dict[str, QAction], name: str, role: str = "plain") -> ActionButton:
        button = ActionButton(actions[name], f"{name}-button")
        button.setProperty("role", role)
        return button

    def _commands(self, actions: dict[str, QAction]) -> QWidget:
        tip = self.tr(
            "Training speed. Teaching speed takes the first batches one by one, then goes faster and faster: about 30 "
            "seconds for the whole run"
        )
        self._pace = ChoiceButton("pace", self.tr("Speed: {choice}"), tip, self)
        self._pace.set_choices((pace, *self._pace_texts(pace)) for pace in PACES)
        self._pace.chosen.connect(self._run.set_pace)
        self._full_speed = ToggleButton(actions["full-speed"], "full-speed-button")
        self._pace.set_value(self._run.pace)
        left = QWidget(self)
        row = QHBoxLayout(left)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(_SPACING)
        for button in (self._train, *self._others):
            row.addWidget(button)
        row.addSpacing(_GAP)
        row.addWidget(self._pace)
        row.addWidget(self._full_speed)
        self.setTabOrder(self._others[-1], self._pace)
        self.setTabOrder(self._pace, self._full_speed)
        row.addStretch(1)
        return left

    def _progress(self) -> QWidget:
        self._epoch = Readout("epoch", _EPOCH_WIDTH, right=True)
        # As wide as the epoch and its progress line together, which it replaces, so that nothing else moves.
        self._caption = Readout("moment-caption", _EPOCH_WIDTH + 10 + _BAR_WIDTH, right=True)
        self._caption.setToolTip(self.tr("The window does not show the live network; press Live (L) to return to it"))
        self._caption.hide()
        self._bar = ProgressLine("epoch-progress")
        self._bar.setAccessibleName(self.tr("Progress of the whole run"))
        self._rate = Readout("rate", _RATE_WIDTH, right=True)
        self._accuracy = Readout("validation-accuracy", _ACCURACY_WIDTH, right=True)
        self._explain_accuracy()
        right = QWidget(self)
        right.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(right)
        row.setContentsMargins(8, 5, 14, 5)
        row.setSpacing(10)
        row.addStretch(1)
        for widget in (self._caption, self._epoch, self._bar, self._rate, self._accuracy):
            row.addWidget(widget)
        return right

    # Narrow windows --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._left_out = None
            self._fit()

    @Slot()
    def _fit(self) -> None:
        """Leave out what matters least, until the rest fits: every command is also in the Train menu."""
        self._train.setMinimumWidth(max(_TRAIN_WIDTH, self._scaled(_LARGE_TRAIN_WIDTH), self._train.sizeHint().width()))
        spare = self._whole.width() - self._wanted_width()
        left_out: set[QWidget] = set()
        by_importance: tuple[tuple[QWidget, int], ...] = (
            (self._rate, self._scaled(_RATE_WIDTH) + 10),
            (self._bar, _BAR_WIDTH + 10),
            (self._accuracy, self._scaled(_ACCURACY_WIDTH) - self._scaled(_SHORT_ACCURACY_WIDTH)),
            (self._full_speed, self._full_speed.sizeHint().width() + _SPACING),
            (self._others[1], self._others[1].sizeHint().width() + _SPACING),
            (self._pace, self._pace.sizeHint().width() + _SPACING),
            (self._others[2], self._others[2].sizeHint().width() + _SPACING),
        )
        for widget, width in by_importance:
            if spare < 0:
                left_out.add(widget)
                spare += width
        if left_out == self._left_out:
            return
        self._left_out = left_out
        # The accuracy is never left out, only shortened.
        for part in (self._rate, self._full_speed, self._pace, *self._others[1:]):
            part.setVisible(part not in left_out)
        accuracy = _SHORT_ACCURACY_WIDTH if self._accuracy in left_out else _ACCURACY_WIDTH
        self._accuracy.setFixedWidth(self._scaled(accuracy))
        self._caption.setFixedWidth(self._scaled(_EPOCH_WIDTH) + (0 if self._bar in left_out else 10 + _BAR_WIDTH))
        self._show_step()
        self._show_accuracy()

    def _scaled(self, width: int) -> int:
        """Return a width in the type of the window."""
        return round(width * type_scale(self.font()))

    def _wanted_width(self) -> int:
        """Return the width of the whole bar, in logical pixels."""
        buttons = [self._train, *self._others, self._pace, self._full_speed]
        commands = sum(max(button.sizeHint().width(), button.minimumWidth()) + _SPACING for button in buttons)
        texts = sum(map(self._scaled, (_EPOCH_WIDTH, _RATE_WIDTH, _ACCURACY_WIDTH)))
        progress = texts + _BAR_WIDTH + 4 * 10
        # With the margins of both halves.
        return commands + _GAP + progress + 16 + 22

    # Commands --------------------------------------------------------------------------------------------------------

    @Slot()
    def _show_pace(self) -> None:
        self._pace.set_value(self._run.pace)
        self._fit()

    def _pace_texts(self, pace: Pace | None) -> tuple[str, str]:
        """Return the name of a pace for the button, and for the menu."""
        if pace is None:
            return self.tr("full"), self.tr("Full speed")
        if pace == TEACHING_PACE:
            return self.tr("teaching"), self.tr("Teaching speed: slow at first, then faster and faster")
        if pace.first == 1:
            return self.tr("1 batch/s"), self.tr("1 batch per second")
        speed = local(pace.first, "g")
        short, text = self.tr("{speed} batches/s"), self.tr("{speed} batches per second")
        return short.format(speed=speed), text.format(speed=speed)

    @Slot()
    def _refresh(self) -> None:
        self._train.set_symbol("❚❚" if self._run.is_running else "▶")
        self._fit()
        self._show_numbers()

    # Progress --------------------------------------------------------------------------------------------------------

    @Slot()
    def _show_numbers(self) -> None:
        self._show_step()
        self._show_rate()
        self._show_accuracy()

    @property
    def _shown(self) -> Claim | DisplayState | None:
        """What is on the screen in place of the live network; None while that is."""
        frame = self._pictures.frame
        if frame is None:
            return self._display.claimed
        return None if frame.state.source is Source.LIVE else frame.state

    @property
    def _step(self) -> int:
        """Batches that the live network has been trained on: on the screen while that is shown, or else by now."""
        frame, step = self._pictures.numbers, self._run.step
        if frame is None or frame.state.source is not Source.LIVE or frame.snapshot.run_id != self._run.run_id:
            return step
        return frame.snapshot.step

    def _show_step(self) -> None:
        description, caption = self._run.description, self._time_machine.caption
        is_live = self._shown is None
        self._caption.setVisible(not is_live)
        self._epoch.setVisible(is_live)
        has_epochs = is_live and self._run.is_trained_here
        self._bar.setVisible(has_epochs and self._bar not in (self._left_out or ()))
        epoch: tuple[TextPart, ...] = ()
        if description is not None and self._run.snapshot is not None:
            epoch = self._epoch_parts(description)
        self._epoch.show_parts(epoch)
        if caption:
            colour = colour_of_moment(self._time_machine.drawn, self._theme, self._shown).name()
            self._caption.show_parts((TextPart(caption, colour, bold=True),))
        else:
            # Beside a lesson's copy.
            texts = self.tr("live network: {epoch}"), self.tr("live: {epoch}")
            self._caption.show_parts(*(_around(text, epoch, self._theme.muted) for text in texts))

    def _epoch_parts(self, description: RunDescription) -> tuple[TextPart, ...]:
        """Return the epoch and the batch of the live network, and show the progress of the run."""
        step, per_epoch = self._step, description.steps_per_epoch
        # A fork may count its epochs from another batch; epochs are floats, so both counts are rounded.
        n_epochs = max(math.ceil(description.epoch(self._run.status.total_steps) - 1e-6), 1)
        done, into = divmod(round(description.epoch(step) * per_epoch), per_epoch)
        if step > 0 and into == 0:
            # The end of an epoch, not the start of the next one.
            done, into = done - 1, per_epoch
        if step == 0 and description.from_file:
            # It has been trained before, for an unknown number of epochs.
            self._bar.show_share(0.0)
            text = self.tr("A network from a file: how long it was trained before is not known")
            name = description.file_name
            self._epoch.setToolTip(f"{name}\n{text}" if name else text)
            return (TextPart(name or self.tr("loaded network"), self._theme.text, bold=True),)
        # Batches are counted from the start of the run, as in the timeline, the curves and the banner.
        batch = moment_name(step, description.counting)
        if not description.is_trained_here:
            self._epoch.setToolTip(self.tr("The newest checkpoint that another program has saved"))
            return (TextPart(batch, self._theme.text, bold=True),)
        self._bar.show_share(step / max(self._run.status.total_steps, 1))
        self._describe_progress(done + 1, into)
        if step == 0:
            # Before the first batch, no epoch has begun.
            return (TextPart(batch, self._theme.text, bold=True),)
        epoch = self.tr(" · epoch {epoch} of {epochs}").format(epoch=done + 1, epochs=n_epochs)
        return TextPart(batch, self._theme.text, bold=True), TextPart(epoch, self._theme.muted)

    def _describe_progress(self, epoch: int, into: int) -> None:
        """Say what a batch and an epoch are, in the numbers of this moment."""
        config, dataset = self._run.run_config, self._images.dataset
        if config is None or dataset is None:
            return
        words = epoch_words(config, len(dataset.train_labels), epoch, into)
        tip = together((words, self.tr("The bar shows the progress of the whole run.")))
        for part in (self._epoch, self._bar):
            part.setToolTip(wrapped(tip))

    def _show_rate(self) -> None:
        tip = self.tr("Training images per second, measured over the last second")
        self._rate.setToolTip(translated(self._run.status.message) or tip)
        self._rate.show_parts((TextPart(rate_words(self._run, self._time_machine), self._theme.muted),))

    def _validated(self, step: int) -> EvaluationPoint | None:
        """Return the newest validation up to a batch: numbers arrive before the picture of their moment."""
        known = self._validations
        place = bisect_right(known, step, key=attrgetter("step"))
        return known[max(place - 1, 0)] if known else None

    def _explain_accuracy(self) -> None:
        text = self.tr("Share of the validation images read correctly: images that the network never trains on")
        if not self._run.is_trained_here:
            text = self.tr(
                "Share of the validation images read correctly: training images that are set aside here; the other "
                "program may have trained on them"
            )
        self._accuracy.setToolTip(wrapped(text))

    def _show_accuracy(self) -> None:
        """Show the accuracy of the moment on the screen; beside a lesson's copy, that of the live network by name."""
        shown = self._shown
        moment = None if shown is None else shown.moment
        step, accuracy, measured_at = self._step, None, 0
        if moment is None and (validated := self._validated(step)) is not None:
            accuracy, measured_at = validated.accuracy, validated.step
        elif moment is not None:
            accuracy, measured_at, step = moment.accuracy, moment.measured_at, moment.step
        if accuracy is None:
            self._accuracy.show_parts(())
            return
        when: tuple[str, ...]
        # An accuracy from an earlier moment than the one on the screen shows its batch; at full speed it is a new one
        # several times a second.
        is_fast = self._run.is_running and self._run.pace is None
        if measured_at != step and (moment is not None or not is_fast):
            texts = self.tr("validation at {moment}"), self.tr("at {moment}")
            description = self._run.description
            counting = Counting.BATCH if description is None else description.counting
            name = moment_within(measured_at, counting if moment is None else moment.counting)
            when = tuple(text.format(moment=name) for text in texts)
        elif shown is not None and moment is None:
            when = self.tr("live network: validation"), self.tr("live network")
        else:
            when = self.tr("validation (unseen images)"), self.tr("validation")
            if not self._run.is_trained_here:
                # The other program may have trained on them.
                when = when[1:]
        share = TextPart(percentage(accuracy), self._theme.right, bold=True)
        self._accuracy.show_parts(*((TextPart(f"{word}  ", self._theme.muted), share) for word in when), (share,))

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        self._show_numbers()

    @Slot(object)
    def _on_scalars(self, scalars: list[Scalar]) -> None:
        for scalar in scalars:
            if isinstance(scalar, RunDescription):
                # Another run, which may not have been validated yet.
                self._validations.clear()
                self._explain_accuracy()
            elif isinstance(scalar, EvaluationPoint) and scalar.split == "validation":
                # The moments of another program are measured in any order.
                insort(self._validations, scalar, key=attrgetter("step"))
        if self._shown is not None:
            # The screen does not change then, so no frame brings new numbers of the run.
            self._show_step()
        self._show_rate()
        self._show_accuracy()


def _around(text: str, parts: tuple[TextPart, ...], color: str) -> tuple[TextPart, ...]:
    """Return parts with the rest of a text around them, which has the placeholder ``{epoch}`` for them."""
    before, _, after = text.partition("{epoch}")
    return tuple(part for part in (TextPart(before, color), *parts, TextPart(after, color)) if part.text)
