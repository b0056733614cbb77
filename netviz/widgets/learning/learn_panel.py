"""Learning from the image shown, stage by stage: the formulas with their numbers, and what the step did."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from netviz.nn.optimizers import OPTIMIZER_LABELS
from netviz.session.lesson import Lesson
from netviz.session.lesson_copy import LEAST_RATE, STAGES, Stage
from netviz.session.lesson_rule import AS_THE_RUN
from netviz.session.lesson_work import REPEATS
from netviz.session.session import Session
from netviz.widgets.learning.learn_words import (
    count_table,
    caveats_text,
    digit_table,
    formula,
    hidden_words,
    rehearsal_table,
    units_words,
)
from netviz.widgets.parts.number_table import NumberTable
from netviz.widgets.parts.panel import muted_label, scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme

_SHORT = {
    Stage.FORWARD: "Forward",
    Stage.LOSS: "Loss",
    Stage.BACKWARD: "Back",
    Stage.UPDATE: "Update",
    Stage.AGAIN: "Again",
}
_TIPS = {
    Stage.FORWARD: "The image goes through the network",
    Stage.LOSS: "How wrong the answer is, in one number",
    Stage.BACKWARD: "The error goes back: the gradient of every connection",
    Stage.UPDATE: "Every weight changes a little, against its gradient",
    Stage.AGAIN: "The same image with the changed weights",
}
# In logical pixels: with less, the label and the answer come first.
_SHORT_PANEL = 440
# Each check takes some hundredths of a second of a thread in the background.
_BADGE_MS = 3000
_INTRODUCTION = (
    "See how the network learns from one image: <b>forward</b>, <b>loss</b>, <b>backward</b>, <b>update</b>, and "
    "<b>forward again</b>, on the same connections. It happens on a copy: the run stays as it is unless you keep what "
    "was learnt.<br><br>Press <b>N</b>, or the button, for each stage."
)


class LearnPanel(QWidget):
    """The lesson's stages with their buttons, its settings, and the badge of the gradient check."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learn")
        self._session, self._lesson = session, session.lesson
        self._theme = DARK_THEME
        self._was_running = False
        self._badge_timer = QTimer(self)
        self._badge_timer.setInterval(_BADGE_MS)
        self._badge_timer.timeout.connect(self._renew_badge)
        self._title, self._formula, self._words = QLabel(), QLabel(), QLabel()
        for label, name in (
            (self._title, "learn-title"),
            (self._formula, "learn-formula"),
            (self._words, "learn-words"),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
        self._table = NumberTable("learn-table", "The numbers of this stage")
        self._side = NumberTable("learn-repeats", "The example learnt by heart, and other images")
        body = QWidget()
        layout = scrolling_body(body)
        for widget in (self._formula, self._side, self._table, self._words):
            layout.addWidget(widget)
        layout.addStretch(1)
        # The buttons stay where they are, whatever a stage has to say.
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        for part in (self._head(), body, self._foot()):
            around.addWidget(part, 1 if part is body else 0)
        self._lesson.changed.connect(self._refresh)
        session.live_check.changed.connect(self._show_badge)
        session.image_changed.connect(self._refresh)
        session.run_changed.connect(self._on_run)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._refresh()

    # Composition -----------------------------------------------------------------------------------------------------

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(10, 8, 10, 2)
        column.setSpacing(5)
        column.addWidget(self._title)
        column.addLayout(self._stage_row())
        column.addLayout(self._step_row())
        return head

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(10, 4, 10, 8)
        column.setSpacing(5)
        for row in (self._settings_row(), self._ways_on(), self._badge_row()):
            column.addLayout(row)
        return foot

    def _stage_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(3)
        self._stages: dict[Stage, QPushButton] = {}
        for stage in STAGES:
            button = _button(_SHORT[stage], f"stage-{stage.value.replace(' ', '-')}", _TIPS[stage])
            button.setCheckable(True)
            button.setProperty("role", "tiny")
            button.clicked.connect(self._on_stage)
            # A frame of focus beside the filled one would look like a second choice.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._stages[stage] = button
            # All five in the narrowest dock.
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(button, len(_SHORT[stage]) + 2)
        return row

    def _step_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._back = _button("◀", "learn-back", "The stage before (Shift+N)")
        self._back.clicked.connect(self._lesson.back)
        self._next = _button("Begin", "learn-next", "The next stage (N)")
        self._next.setProperty("role", "primary")
        self._next.clicked.connect(self._lesson.next)
        self._over = _button("Anew", "learn-over", "Forget the steps taken on the copy, and begin again")
        self._over.clicked.connect(self._lesson.start_over)
        self._end = _button("End", "learn-end", "Show the run again; the copy is forgotten (Shift+Escape)")
        self._end.clicked.connect(self._lesson.end)
        row.addWidget(self._back)
        self._next.setMinimumWidth(40)
        row.addWidget(self._next, 1)
        row.addWidget(self._end)
        return row

    def _settings_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._optimizer = QComboBox()
        self._optimizer.setObjectName("learn-optimizer")
        self._optimizer.setToolTip(
            "The rule that makes a change of the gradient: one with an empty memory, or the run's own"
        )
        self._optimizer.setAccessibleName("Optimizer of the lesson")
        self._optimizer.addItem("As the run", AS_THE_RUN)
        self._optimizer.setItemData(
            0,
            "The run's own optimizer with all that it remembers of earlier batches, at the rate that it has come to",
            Qt.ItemDataRole.ToolTipRole,
        )
        for name, label in OPTIMIZER_LABELS.items():
            self._optimizer.addItem(label, name)
        self._optimizer.activated.connect(self._on_optimizer)
        self._rate = QDoubleSpinBox()
        self._rate.setObjectName("learn-rate")
        self._rate.setToolTip("Learning rate η: how far a step goes")
        self._rate.setAccessibleName("Learning rate of the lesson")
        self._rate.setMinimumWidth(60)
        self._rate.setDecimals(5)
        self._rate.setRange(0.0, 10.0)
        self._rate.setSpecialValueText("almost 0")
        self._rate.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self._rate.setKeyboardTracking(False)
        self._rate.valueChanged.connect(self._on_rate)
        row.addWidget(self._optimizer)
        row.addWidget(muted_label("η"))
        row.addWidget(self._rate, 1)
        row.addWidget(self._over)
        return row

    def _ways_on(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._repeat = _button(f"Repeat ×{REPEATS}", "learn-repeat", "Learn the image by heart, on the copy (Ctrl+N)")
        self._repeat.clicked.connect(self._lesson.repeat)
        self._keep = _button("Keep", "learn-keep", "Go on from the changed parameters, as a new run")
        self._keep.clicked.connect(self._lesson.keep)
        self._image = _button("Next image", "learn-image", "Learn from the next image of the training set")
        self._image.clicked.connect(self._lesson.show_next_training_image)
        row.addWidget(self._repeat, 1)
        row.addWidget(self._image, 1)
        row.addWidget(self._keep)
        return row

    def _badge_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._badge = QLabel()
        self._badge.setObjectName("gradient-badge")
        self._badge.setToolTip(
            "The largest relative error of the live network's gradient against central differences in float64, over "
            "200 random parameters; below 1e-5 all is right"
        )
        self._check = _button("Check", "check-gradient", "Compare the gradient with central differences (Ctrl+G)")
        self._check.setProperty("role", "tiny")
        self._check.clicked.connect(self._session.live_check.start)
        row.addWidget(self._badge, 1)
        row.addWidget(self._check)
        return row

    # What the user does ----------------------------------------------------------------------------------------------

    @Slot()
    def _on_stage(self) -> None:
        for stage, button in self._stages.items():
            if button is self.sender():
                self._lesson.show(stage)
        self._refresh()

    @Slot(int)
    def _on_optimizer(self, number: int) -> None:
        self._lesson.choose_optimizer(self._optimizer.itemData(number))

    @Slot(float)
    def _on_rate(self, rate: float) -> None:
        self._lesson.choose_learning_rate(rate)

    @Slot()
    def _on_run(self) -> None:
        """Check the gradient again where training comes to rest."""
        running = self._session.is_running
        if self._was_running and not running:
            self._renew_badge()
        self._was_running = running

    def showEvent(self, event: QShowEvent) -> None:
        """Check the gradient from time to time, as long as somebody sees it."""
        super().showEvent(event)
        self._badge_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Check nothing that nobody sees."""
        super().hideEvent(event)
        self._badge_timer.stop()

    @Slot()
    def _renew_badge(self) -> None:
        check, session = self._session.live_check, self._session
        fresh = check.result is not None and check.step == session.step
        if self.isVisible() and not fresh and not self._lesson.is_busy:
            check.start()

    # What is said ----------------------------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        lesson = self._lesson
        self._title.setText(self._what())
        ready = not lesson.is_busy
        for stage, button in self._stages.items():
            button.setChecked(stage is lesson.stage)
        on = lesson.step_ is not None
        self._next.setText(_next_words(lesson))
        self._back.setEnabled(on and lesson.stage is not Stage.FORWARD)
        for button in (self._over, self._end, self._repeat, self._keep):
            button.setEnabled(on and ready)
        self._optimizer.setCurrentIndex(self._optimizer.findData(lesson.optimizer))
        rate = lesson.learning_rate if lesson.learning_rate >= LEAST_RATE else 0.0
        if not self._rate.hasFocus() or not math.isclose(self._rate.value(), rate):
            self._rate.blockSignals(True)
            self._rate.setValue(rate)
            self._rate.blockSignals(False)
        self._show_badge()
        self._show_stage()

    def _what(self) -> str:
        image, lesson = self._session.image, self._lesson
        if image is None:
            return "Learn"
        where = "the drawing" if image.split.value == "drawn" else f"{image.split.value} image {image.index:,}"
        name = "" if image.label is None else f", a {self._session.class_name(image.label)}"
        said = f"<b>Learning from {where}{name}</b>"
        if lesson.base is not None:
            muted = self._theme.muted
            copy = f"on a copy of the network after batch {lesson.base.step:,}"
            if lesson.n_steps:
                copy += f", after {lesson.n_steps} step{'s' if lesson.n_steps > 1 else ''}"
            said += f"<br><span style='color:{muted}'>{copy}</span>"
        return said

    def _show_stage(self) -> None:
        lesson, step, name = self._lesson, self._lesson.step_, self._session.class_name
        findings, rehearsal = lesson.findings, lesson.rehearsal
        shown = step is not None and lesson.stage is not None
        again = lesson.stage is Stage.AGAIN
        self._table.setVisible(shown and (lesson.stage is not Stage.UPDATE or findings is not None))
        self._side.setVisible(shown and again and rehearsal is not None)
        if step is None or lesson.stage is None:
            image = self._session.image
            no_label = image is not None and image.label is None
            self._formula.setText(
                "Say first what the drawing is meant to be: choose it under the drawing." if no_label else _INTRODUCTION
            )
            self._words.setText("")
            return
        words = ""
        if again and rehearsal is not None:
            self._show_rehearsal()
            return
        self._formula.setText(formula(lesson.stage, step, name, lesson.rule))
        if lesson.stage is not Stage.UPDATE:
            table = digit_table(lesson.stage, step, name, self._theme, step, first_matters=self._is_short)
            self._table.show_rows(*table)
            words = hidden_words(step) if lesson.stage is Stage.BACKWARD else ""
        elif findings is not None:
            self._table.show_rows(*count_table(step, findings, name, self._theme))
            words = f"{units_words(findings)}{caveats_text(findings, self._theme)}"
        self._table.fit_height()
        self._words.setText(words)

    @property
    def _is_short(self) -> bool:
        """Whether there is no room for all ten digits."""
        return self.height() < _SHORT_PANEL

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what matters first where there is little room."""
        super().resizeEvent(event)
        if (event.size().height() < _SHORT_PANEL) != (event.oldSize().height() < _SHORT_PANEL):
            self._show_stage()

    def _show_rehearsal(self) -> None:
        lesson, name = self._lesson, self._session.class_name
        step, rehearsal = lesson.step_, lesson.rehearsal
        if step is None or rehearsal is None:
            return
        self._formula.setText(
            f"<b>The same step {REPEATS} times.</b> It learns this image by heart; beside it stands what that does to "
            f"images that it is not told about."
        )
        self._side.show_rows(*rehearsal_table(rehearsal, step.label, self._theme))
        self._side.fit_height()
        table = digit_table(Stage.AGAIN, rehearsal.last, name, self._theme, step, first_matters=self._is_short)
        self._table.show_rows(*table)
        self._table.fit_height()
        self._words.setText("")

    @Slot()
    def _show_badge(self) -> None:
        check, theme = self._session.live_check, self._theme
        self._check.setEnabled(not check.is_running)
        if check.is_running:
            said, colour = "checking the gradient…", theme.muted
        elif check.result is None:
            said, colour = "gradient not checked yet", theme.muted
        else:
            error, right = check.result.largest_relative_error, check.result.is_right
            said = f"{'✓ gradient checked' if right else '✗ gradient is wrong'}: {error:.0e}".replace("e-0", "e-")
            said += f" (batch {check.step:,})"
            colour = theme.right if right else theme.wrong
            if right is None:
                said, colour = "gradient: the numbers are too large to check it", theme.muted
        self._badge.setText(f"<span style='color:{colour}'>{said}</span>")


def _next_words(lesson: Lesson) -> str:
    if lesson.stage is None:
        return "Begin: forward (N)"
    if lesson.stage is Stage.AGAIN:
        return "Another step (N)"
    following = STAGES[STAGES.index(lesson.stage) + 1]
    return f"Next: {following.value} (N)"


def _button(text: str, name: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
