"""Learning from the image on the screen, stage by stage: the stages' words, and the buttons of the lesson."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QMargins, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netviz.formats.counting import Counting
from netviz.nn.optimizers import OPTIMIZERS
from netviz.scene.display_state import DisplayState
from netviz.scene.frames import Frame
from netviz.scene.image_names import image_within
from netviz.scene.lesson_moment import LessonMoment, Stage
from netviz.scene.shown_image import ShownImage
from netviz.session.images import Images
from netviz.session.learner import MIN_LEARNING_RATE
from netviz.session.lesson import Lesson
from netviz.session.lesson_rule import AS_THE_RUN
from netviz.session.lesson_work import REPEATS
from netviz.session.live_check import LiveCheck
from netviz.session.live_run import LiveRun
from netviz.session.moment_names import moment_within
from netviz.session.pictures import Pictures
from netviz.session.translation import translated
from netviz.training import TrainingConfig
from netviz.widgets.learning.gradient_badge import GradientBadge
from netviz.widgets.learning.learn_words import rate_words
from netviz.widgets.learning.rate_box import RateBox
from netviz.widgets.learning.stage_view import StageView
from netviz.widgets.parts.bottom_fade import BottomFade
from netviz.widgets.parts.buttons import push_button
from netviz.widgets.parts.eliding import shortened
from netviz.widgets.parts.eliding_combo import ElidingComboBox
from netviz.widgets.parts.flow_row import FlowRow
from netviz.widgets.parts.panel import muted_label, scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme
from netviz.widgets.parts.tips import wrapped
from netviz.widgets.settings.setting_table import value_text

_OPTIMIZER_LETTERS = 3
_LEAST_LINES = 5
"""How many lines of a stage's text are always seen."""
_FOOT_MARGINS = 10, 4, 10, 8
_LOW = 30
"""Height of a panel, in lines, below which settings and buttons scroll with the text, which would have no room."""


class _Body(QWidget):
    """Takes what head and foot leave, and scrolls: its own height must not make the whole panel scroll."""

    def sizeHint(self) -> QSize:
        """Return the height of the lines that are always seen."""
        return QSize(super().sizeHint().width(), _LEAST_LINES * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class LearnPanel(QWidget):
    """The words of the stage on the screen, the buttons of the lesson, and the badge of the gradient check.

    Title, formula and tables belong to the newest frame; buttons and settings follow the lesson itself, which may
    already be a stage further.
    """

    def __init__(
        self,
        lesson: Lesson,
        live_check: LiveCheck,
        images: Images,
        run: LiveRun,
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("learn")
        self._lesson = lesson
        self._learner = lesson.learner
        self._images = images
        self._run = run
        self._theme = DARK_THEME
        self._state: DisplayState | None = None if pictures.frame is None else pictures.frame.state
        self._title = QLabel()
        self._title.setObjectName("learn-title")
        self._title.setTextFormat(Qt.TextFormat.RichText)
        self._title.setWordWrap(True)
        self._title.setMinimumWidth(1)
        self._stage_view = StageView()
        self._badge = GradientBadge(live_check, lesson.learner, run)
        body = _Body()
        layout = scrolling_body(body)
        area = body.findChild(QScrollArea)
        assert area is not None
        self._scrolls = area
        self._fade = BottomFade(area)
        layout.addWidget(self._stage_view)
        layout.addStretch(1)
        # The buttons stay in place, however long a stage's text is.
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        self._foot_part = self._foot()
        for part in (self._head(), body, self._foot_part):
            around.addWidget(part, 1 if part is body else 0)
        self._around, self._in_scroll = around, layout
        lesson.changed.connect(self._on_lesson)
        # The stage, image and counts that are on display.
        self._shown: tuple[object, ...] | None = None
        pictures.frame_changed.connect(self._on_frame)
        self._on_lesson()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._badge.set_theme(theme)
        self._stage_view.set_theme(theme)
        self._fade.set_theme(theme)
        self._shown = None
        self._show_state()

    # Composition -----------------------------------------------------------------------------------------------------

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(10, 8, 10, 2)
        column.setSpacing(5)
        # Above all text: the button for the next stage stays under the pointer, whatever the stages say.
        column.addLayout(self._stage_row())
        column.addLayout(self._step_row())
        column.addWidget(self._title)
        return head

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(*_FOOT_MARGINS)
        column.setSpacing(5)
        column.addLayout(self._settings_row())
        column.addLayout(self._copy_row())
        column.addWidget(self._badge)
        return foot

    def _stage_row(self) -> FlowRow:
        row = FlowRow(QMargins(0, 0, 0, 0), 3, fills=True)
        self._stages: dict[Stage, QPushButton] = {}
        for stage, text, tip in (
            (Stage.FORWARD, self.tr("Forward"), self.tr("The image passes through the network")),
            (Stage.LOSS, self.tr("Loss"), self.tr("How wrong the answer is, in one number")),
            (
                Stage.BACKWARD,
                self.tr("Backprop"),
                self.tr("Backpropagation: the error flows back, and every connection gets a gradient"),
            ),
            (
                Stage.UPDATE,
                self.tr("Update"),
                self.tr("Each weight that took part changes a little, against its gradient"),
            ),
            (Stage.AGAIN, self.tr("Again"), self.tr("The same image with the changed weights")),
        ):
            button = push_button(text, f"stage-{stage.value.replace(' ', '-')}", tip)
            button.setCheckable(True)
            button.setProperty("role", "stage")
            button.clicked.connect(partial(self._on_stage, stage))
            # After a click, a focus frame beside the highlighted button would look like a second choice.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._stages[stage] = button
            row.addWidget(button)
        return row

    def _step_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._back = push_button("◀", "learn-back", self.tr("Previous stage (Shift+N)"))
        self._back.clicked.connect(self._lesson.back)
        self._next = push_button("", "learn-next", self.tr("Next stage (N)"))
        self._next.setProperty("role", "primary")
        self._next.clicked.connect(self._lesson.next)
        row.addWidget(self._back)
        row.addWidget(self._next, 1)
        return row

    def _settings_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._optimizer = ElidingComboBox(_OPTIMIZER_LETTERS)
        self._optimizer.setObjectName("learn-optimizer")
        self._optimizer.setToolTip(
            self.tr("The rule that turns the gradient into a step: a fresh optimizer, or the run's own")
        )
        self._optimizer.setAccessibleName(self.tr("Optimizer of the lesson"))
        self._optimizer.addItem(self.tr("With the run's optimizer"), AS_THE_RUN)
        self._optimizer.setItemData(
            0,
            self.tr("The run's own optimizer with its state, at the run's current learning rate"),
            Qt.ItemDataRole.ToolTipRole,
        )
        for name in OPTIMIZERS:
            self._optimizer.addItem(value_text(name), name)
        self._optimizer.activated.connect(self._on_optimizer)
        self._rate = RateBox()
        self._rate.setObjectName("learn-rate")
        self._rate.setAccessibleName(self.tr("Learning rate of the lesson"))
        self._rate.setDecimals(5)
        self._rate.setRange(0.0, 10.0)
        self._rate.setSpecialValueText(self.tr("almost 0"))
        self._rate.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self._rate.setKeyboardTracking(False)
        self._rate.valueChanged.connect(self._on_rate)
        row.addWidget(self._optimizer, 1)
        row.addWidget(muted_label(self.tr("rate η")))
        row.addWidget(self._rate)
        return row

    def _copy_row(self) -> FlowRow:
        row = FlowRow(QMargins(0, 0, 0, 0), 4, fills=True)
        self._repeat = push_button(
            self.tr("Repeat ×{count}").format(count=REPEATS),
            "learn-repeat",
            self.tr("Repeat the step on this image {count} times, on the copy (Ctrl+N)").format(count=REPEATS),
        )
        self._repeat.clicked.connect(self._lesson.repeat)
        self._keep = push_button(
            self.tr("Keep as new run"), "learn-keep", self.tr("Start a new run from the changed parameters")
        )
        self._keep.clicked.connect(self._lesson.keep)
        self._image = push_button(
            self.tr("Next image"), "learn-image", self.tr("Learn from the next image of the training set")
        )
        self._image.clicked.connect(self._images.show_next_training_image)
        self._over = push_button(
            self.tr("Start over"), "learn-over", self.tr("Discard the copy's steps and start again from the live run")
        )
        self._over.clicked.connect(self._lesson.start_over)
        self._end = push_button(
            self.tr("End lesson"), "learn-end", self.tr("Discard the copy and show the live run (Shift+Esc)")
        )
        self._end.clicked.connect(self._lesson.end)
        for button in (self._repeat, self._image, self._over, self._keep, self._end):
            # Several buttons share a line, so their text has less room around it.
            button.setProperty("role", "segment")
            row.addWidget(button)
        return row

    # What the user does ----------------------------------------------------------------------------------------------

    def _on_stage(self, stage: Stage, _checked: bool = False) -> None:
        self._lesson.show(stage)
        # A click has toggled the button, whatever stage is shown.
        self._refresh_buttons()

    @Slot(int)
    def _on_optimizer(self, index: int) -> None:
        self._learner.choose_optimizer(self._optimizer.itemData(index))

    @Slot(float)
    def _on_rate(self, rate: float) -> None:
        self._learner.choose_learning_rate(rate)

    # The live lesson -------------------------------------------------------------------------------------------------

    @Slot()
    def _on_lesson(self) -> None:
        self._refresh_buttons()
        self._show_state()

    def _refresh_buttons(self) -> None:
        lesson, learner = self._lesson, self._learner
        for stage, button in self._stages.items():
            button.setChecked(stage is lesson.stage)
        self._next.setText(self._next_text())
        self._back.setEnabled(lesson.can_go_back)
        self._end.setEnabled(lesson.is_on)
        for button in (self._over, self._repeat, self._keep):
            button.setEnabled(lesson.can_use_step)
        self._optimizer.setCurrentIndex(self._optimizer.findData(learner.optimizer))
        self._rate.setToolTip(
            wrapped(self.tr("The size of a step. {sentence}").format(sentence=rate_words(self._other_settings())))
        )
        rate = learner.learning_rate if learner.learning_rate >= MIN_LEARNING_RATE else 0.0
        if not self._rate.hasFocus() or not math.isclose(self._rate.value(), rate):
            self._rate.blockSignals(True)
            self._rate.setValue(rate)
            self._rate.blockSignals(False)

    def _next_text(self) -> str:
        match self._lesson.stage:
            case None:
                return self.tr("Begin: forward (N)")
            case Stage.FORWARD:
                return self.tr("Next: loss (N)")
            case Stage.LOSS:
                return self.tr("Next: backpropagation (N)")
            case Stage.BACKWARD:
                return self.tr("Next: update (N)")
            case Stage.UPDATE:
                return self.tr("Next: forward again (N)")
            case Stage.AGAIN:
                return self.tr("Another step (N)")

    def _other_settings(self) -> TrainingConfig | None:
        """Return the settings of the run if it learns at another rate, or by another rule, than the lesson."""
        learner, run = self._learner, self._run
        config = run.run_config
        if config is None or learner.is_as_the_run or (learner.base is not None and learner.base.run_id != run.run_id):
            return None
        is_same = learner.rule == config.optimizer and math.isclose(learner.learning_rate, config.learning_rate)
        return None if is_same else config

    # Size ------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let settings and buttons scroll with the text in a low panel."""
        super().resizeEvent(event)
        foot, margins = self._foot_part, self._in_scroll.contentsMargins()
        beside = margins.left() + margins.right() + self._scrolls.verticalScrollBar().sizeHint().width()
        # In the largest type the buttons are too wide to share the panel with a scroll bar.
        has_room = foot.minimumSizeHint().width() + beside <= self.width()
        is_low = has_room and self.height() < _LOW * self.fontMetrics().lineSpacing()
        place = self._in_scroll if is_low else self._around
        if place.indexOf(foot) < 0:
            place.addWidget(foot)
            column = foot.layout()
            assert column is not None
            # What scrolls has room at its sides.
            column.setContentsMargins(*((0, 4, 0, 0) if is_low else _FOOT_MARGINS))

    # What is on the screen -------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        before, self._state = self._state, frame.state
        if before is None or before.lesson is not frame.state.lesson or before.image is not frame.state.image:
            self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the newest frame, which was ignored while the panel was hidden."""
        super().showEvent(event)
        self._show_state()

    def _show_state(self) -> None:
        if not self.isVisible() and self._shown is not None:
            return
        moment = None if self._state is None else self._state.lesson
        learner = self._learner
        # The counts of a step follow a moment later, and the lesson may have taken another step by then.
        is_same = moment is not None and learner.step is moment.step
        findings = learner.findings if is_same else None
        rate = rate_words(self._other_settings() if is_same else None)
        shown = moment, None if self._state is None else self._state.image, findings, rate
        if shown != self._shown:
            before = None if self._shown is None else self._shown[0]
            if moment is not before:
                # Another stage is read from its beginning, however far the last one was scrolled.
                self._scrolls.verticalScrollBar().setValue(0)
            self._shown = shown
            self._show_title()
            self._stage_view.show_state(self._state, findings, rate)

    def _show_title(self) -> None:
        if self._state is None:
            self._title.setText(self.tr("Learn"))
            return
        title = f"<b>{self._image_text(self._state, self._state.image)}</b>"
        if self._state.lesson is not None:
            copy = self._copy_text(self._state.lesson, self._state.snapshot.counting)
            title += f"<br><span style='color:{self._theme.muted}'>{copy}</span>"
        self._title.setText(title)

    def _image_text(self, state: DisplayState, image: ShownImage) -> str:
        name = translated(image_within(image))
        if image.label is None:
            return self.tr("Learning from {image}").format(image=name)
        text = self.tr("Learning from {image}, label {label}")
        return text.format(image=name, label=shortened(state.class_name(image.label)))

    def _copy_text(self, moment: LessonMoment, counting: Counting) -> str:
        if moment.n_taken:
            text = self.tr("on a copy of the network after {moment}, after %n step(s) on the copy", "", moment.n_taken)
        else:
            text = self.tr("on a copy of the network after {moment}")
        return text.format(moment=moment_within(moment.base_step, counting))
