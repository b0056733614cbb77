"""The network view, under two rows of controls and a legend that say how it is drawn."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from html import escape

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from netviz.numbers import local
from netviz.scene.appearance import Mode
from netviz.scene.exported_table import ExportedTable
from netviz.scene.frame_tables import units_table
from netviz.scene.frames import Frame
from netviz.session.arranger import UnitArranger
from netviz.session.display import Display
from netviz.session.files import Files
from netviz.session.following import Following
from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.session.time_machine import TimeMachine
from netviz.training import EvaluationPoint
from netviz.widgets.network.banner import StateBanner, StateFrame
from netviz.widgets.network.legend import legend_of
from netviz.widgets.network.menus import OrderButton, VariantButton
from netviz.widgets.network.plain_words import flattening_words, note_on, plain_words
from netviz.widgets.network.view import NetworkView
from netviz.widgets.network.words_line import WordsLine
from netviz.widgets.parts.flow_row import FlowRow
from netviz.widgets.parts.panel import Readout, TextPart, muted_label
from netviz.widgets.parts.theme import DARK_THEME, Theme
from netviz.widgets.parts.tips import wrapped
from netviz.workers.run_reports import RunDescription, Scalar

_MODES = tuple(Mode)
_LEAST_WIDTH = 399
"""The smallest width that is of use, in pixels: that of the network and its frame."""

_BESIDE_LEGEND = 230
"""The room for the count and the menu beside a legend in one line, in pixels."""

_SIDE, _BEFORE_MENU = 12, 6
_BEFORE_COUNT = 8

_FOR_A_PATH = 1.2
"""How much wider the legend of a path may be than the longest one without a path."""


class NetworkPanel(QWidget):
    """Modes, order of the units, contrast and legend above the network."""

    def __init__(
        self,
        display: Display,
        pictures: Pictures,
        questions: Questions,
        run: LiveRun,
        arranger: UnitArranger,
        time_machine: TimeMachine,
        files: Files,
        following: Following,
        live: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("network-panel")
        self._display = display
        self._pictures = pictures
        self._questions = questions
        self._run = run
        self._following = following
        self._arranger = arranger
        self._time_machine = time_machine
        self._theme = DARK_THEME
        self._painted: deque[float] = deque(maxlen=240)
        self._legend_mode: Mode | None = None
        self._legend_texts = "", ""
        self._says_keys = self._is_flattened = False
        self.view = NetworkView(pictures, questions, run, files, self)
        self.view.painted.connect(self._on_painted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._controls())
        layout.addLayout(self._legend_row())
        self.banner = StateBanner(pictures, run, following, live)
        self._state_frame = StateFrame(self.banner, self.view)
        layout.addWidget(self._state_frame, 1)
        # What is above the network comes before it.
        self.setTabOrder(self.banner.back, self.view)
        self.words = WordsLine()
        layout.addWidget(self.words)
        self._counter = QTimer(self)
        self._counter.setInterval(500)
        self._counter.timeout.connect(self._show_count)
        self._counter.start()
        display.appearance_changed.connect(self._on_appearance)
        display.baseline_changed.connect(self._on_appearance)
        run.config_changed.connect(self._on_appearance)
        questions.selection_changed.connect(self._show_legend)
        pictures.answer_changed.connect(self._show_legend)
        pictures.answer_changed.connect(self._show_count)
        pictures.answer_changed.connect(self._show_words)
        pictures.numbers_changed.connect(self._show_words)
        questions.selection_changed.connect(self._show_words)
        pictures.frame_changed.connect(self._on_frame)
        time_machine.changed.connect(self._show_count)
        following.changed.connect(self._on_following)
        run.scalars_arrived.connect(self._on_scalars)
        self._on_appearance()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.view.set_theme(theme)
        self._state_frame.set_theme(theme)
        self.words.set_theme(theme)
        self._on_appearance()

    def export_table(self) -> ExportedTable | None:
        """Return what the network computes for every pixel, unit and digit."""
        frame = self._pictures.frame
        return None if frame is None else units_table(frame)

    @Slot()
    def _on_following(self) -> None:
        self.view.is_waiting = self._following.is_waiting
        self.view.update()

    @Slot(object)
    def _on_scalars(self, scalars: list[Scalar]) -> None:
        """Note how well the run guesses before its first batch, which the plate over the network says."""
        before = self.view.start_accuracy
        for scalar in scalars:
            if isinstance(scalar, RunDescription):
                self.view.start_accuracy = None
            elif isinstance(scalar, EvaluationPoint) and scalar.split == "validation" and scalar.step == 0:
                self.view.start_accuracy = scalar.accuracy
        if self.view.start_accuracy != before:
            self.view.update()

    def _controls(self) -> FlowRow:
        row = FlowRow(QMargins(10, 6, 10, 4), 6, last_right=True)
        self._modes = QButtonGroup(self)
        texts = self._mode_texts()
        for number, mode in enumerate(_MODES):
            text, tip = texts[mode]
            button = QPushButton(text)
            button.setObjectName(f"mode-{mode.value}")
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setProperty("role", "segment")
            self._modes.addButton(button, number)
            row.addWidget(button)
        self._modes.idClicked.connect(self._on_mode)
        self._firing = QCheckBox(self.tr("firing units only"))
        self._firing.setObjectName("firing-only")
        self._firing.setToolTip(self.tr("Hide connections to silent units, which pass nothing on"))
        self._firing.toggled.connect(self._on_firing)
        row.addWidget(OrderButton(self._arranger))
        row.addWidget(self._contrast_box())
        return row

    def _contrast_box(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(muted_label(self.tr("contrast")))
        self._contrast = QSlider(Qt.Orientation.Horizontal)
        self._contrast.setObjectName("contrast")
        self._contrast.setAccessibleName(self.tr("Contrast"))
        self._contrast.setToolTip(
            self.tr("More contrast makes strong connections stand out; less shows the weak ones, too")
        )
        self._contrast.setRange(10, 50)
        self._contrast.setFixedWidth(76)
        self._contrast.valueChanged.connect(self._on_contrast)
        row.addWidget(self._contrast)
        self._contrast_value = muted_label(name="contrast-value")
        self._contrast_value.setMinimumWidth(46)
        row.addWidget(self._contrast_value)
        return box

    def _mode_texts(self) -> dict[Mode, tuple[str, str]]:
        """Return each mode's name and tooltip."""
        return {
            Mode.WEIGHTS: (self.tr("Weights"), self.tr("The weight w of each connection (Ctrl+1)")),
            Mode.SIGNAL: (
                self.tr("Signal"),
                self.tr("The signal that each connection carries for this image: pixel × weight (Ctrl+2)"),
            ),
            Mode.GRADIENT: (
                self.tr("Gradient"),
                self.tr("Which way learning pushes each weight, and how strongly: −∂L/∂w (Ctrl+3)"),
            ),
            Mode.CHANGE: (
                self.tr("Change"),
                self.tr("How much training has changed each weight: Δw (Ctrl+4)"),
            ),
        }

    def _legend_row(self) -> QHBoxLayout:
        row = self._legend_parts = QHBoxLayout()
        row.setContentsMargins(_SIDE, 0, _SIDE, 4)
        self._legend = QLabel()
        self._legend.setObjectName("legend")
        self._legend.setWordWrap(True)
        row.addWidget(self._legend)
        row.addSpacing(_BEFORE_MENU)
        row.addWidget(self._firing)
        row.addSpacing(_BEFORE_COUNT)
        self._variant = VariantButton(self._display)
        row.addWidget(self._variant)
        self._count = Readout("connection-count", right=True)
        self._count.setToolTip(
            self.tr(
                "Connections drawn, out of all in the network: everything in a column is connected to everything in "
                "the next one. During training: frames painted in the last second"
            )
        )
        row.addWidget(self._count, 1)
        return row

    @Slot(int)
    def _on_mode(self, number: int) -> None:
        self._display.set_mode(_MODES[number])

    @Slot(bool)
    def _on_firing(self, firing_only: bool) -> None:
        self._display.set_appearance(replace(self._display.appearance, firing_only=firing_only))

    @Slot(int)
    def _on_contrast(self, tenths: int) -> None:
        self._display.set_appearance(self._display.appearance.with_contrast(tenths / 10.0))

    @Slot()
    def _on_appearance(self) -> None:
        appearance = self._display.appearance
        for number, mode in enumerate(_MODES):
            self._modes.button(number).setChecked(mode is appearance.mode)
        signal = appearance.mode is Mode.SIGNAL
        config = self._run.run_config or self._run.config
        # Units with other activations are never silent.
        self._firing.setVisible(signal and config.activation == "relu")
        self._firing.setChecked(appearance.firing_only)
        self._contrast.blockSignals(True)
        self._contrast.setValue(round(appearance.contrast * 10))
        self._contrast.blockSignals(False)
        self._contrast_value.setText(local(appearance.contrast, ".1f"))
        self._variant.refresh()
        self._show_legend()
        self._fit_legend()

    @Slot()
    def _show_legend(self) -> None:
        frame = self._pictures.frame
        appearance = self._display.appearance if frame is None else frame.appearance
        answer = None if self._questions.focus.is_empty else self._pictures.answer
        legend = legend_of(frame, appearance.mode, answer)
        blue, orange = self._theme.positive.name(), self._theme.negative.name()
        # Only the few lines of a path are dashed.
        dash = "╍" if self._theme.has_patterns and answer is not None else "━"
        signs = (
            f"<span style='color:{blue}'>━ {escape(legend.positive)}</span>&nbsp; "
            f"<span style='color:{orange}'>{dash} {escape(legend.negative)}</span>"
        )
        text = f"{signs}&nbsp; <span style='color:{self._theme.muted}'>{legend.remark}</span>"
        self._legend.setToolTip(wrapped(legend.tip))
        if (text, signs) != self._legend_texts:
            self._legend_texts = text, signs
            self._fit_legend()

    @Slot()
    def _fit_legend(self) -> None:
        """Give the legend one line if there is room beside the count; in a narrow window it wraps.

        Large type leaves out the remark, which is in the tooltip, rather than take a third line.
        """
        for text in self._legend_texts:
            self._legend.setText(text)
            self._wrap_legend()
            if self._legend.heightForWidth(self._legend.minimumWidth()) <= 2.5 * self._legend.fontMetrics().height():
                break
        self._fit_height()

    def _wrap_legend(self) -> None:
        self._legend.setWordWrap(False)
        # Qt's hint is never smaller than this.
        self._legend.setMinimumWidth(0)
        whole = self._legend.sizeHint().width()
        self._legend.setWordWrap(True)
        shown = [widget for widget in (self._firing, self._variant) if widget.isVisibleTo(self)]
        taken = sum(widget.sizeHint().width() + self._legend_parts.spacing() for widget in shown)
        room = self.width() - 2 * _SIDE - _BEFORE_MENU - _BEFORE_COUNT - 3 * self._legend_parts.spacing() - taken
        self._legend.setMinimumWidth(max(min(whole, room), 0))
        # The same height in every mode, with and without its menu: if the network moved, it would be drawn twice.
        lines = 1 if self._widest_legend() <= self.width() - _BESIDE_LEGEND - self._variant.room else 2
        beside = max(self._variant.sizeHint().height(), self._firing.sizeHint().height())
        self._legend.setMinimumHeight(max(lines * self._legend.fontMetrics().lineSpacing() + 2, beside))

    def _fit_height(self) -> None:
        """Leave out the words under a network that is too low for both."""
        layout = self.layout()
        if layout is None:
            return
        words = self.words.sizeHint().height()
        needed = layout.minimumHeightForWidth(self.width()) + (0 if self.words.isVisibleTo(self) else words)
        self.words.setVisible(needed <= self.height())

    def _widest_legend(self) -> int:
        """Return the width of the longest legend of all modes in one line, with some for the numbers of a path."""
        legends = [legend_of(self._pictures.frame, mode, None) for mode in _MODES]
        texts = (f"━ {legend.positive}  ━ {legend.negative}  {legend.remark}" for legend in legends)
        return round(_FOR_A_PATH * max(self._legend.fontMetrics().horizontalAdvance(text) for text in texts))

    def minimumSizeHint(self) -> QSize:
        """Return a width that does not depend on the words: a longer legend must not push the panels at the sides."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the legend again."""
        super().resizeEvent(event)
        self._fit_legend()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the legend again in another font, once its label has it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit_legend)

    def reword(self, _change: Callable[[str], str]) -> None:
        """Say what is seen in other words."""
        self._show_words()

    @Slot()
    def _show_words(self) -> None:
        """Say what is seen, with the numbers that all views show."""
        if self._is_flattened:
            self.words.show_text(flattening_words())
            return
        # The answer is that of the newest frame, so its numbers must not be mixed with those of an earlier one.
        frame = self._pictures.frame
        if frame is not None:
            answer = None if self._questions.focus.is_empty else self._pictures.answer
            run = self._run
            size = (run.run_config or run.config).batch_size
            words, fewer = (
                plain_words(frame, answer, is_training=run.is_running, batch_size=size, fewer=fewer)
                for fewer in (False, True)
            )
            if self._says_keys:
                words = fewer = self._with_keys(words)
            self.words.show_text(words, note_on(frame, answer), fewer)

    @Slot(bool)
    def show_flattening(self, is_shown: bool) -> None:
        """Say what the flattening shows while it covers the network."""
        self._is_flattened = is_shown
        self._show_words()

    @Slot(bool)
    def say_keys(self, says_keys: bool) -> None:
        """Say which keys lead from the image to the numbers of a pixel, or leave it out."""
        self._says_keys = says_keys
        self._show_words()

    def _with_keys(self, words: str) -> str:
        if self._questions.selection.pixel is not None:
            return self.tr("{words} F3 shows every number of this pixel.").format(words=words).strip()
        return self.tr("Ctrl and an arrow key select a pixel; then F3 shows its numbers.")

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        if frame.appearance.mode is not self._legend_mode:
            self._legend_mode = frame.appearance.mode
            self._show_legend()
        if not self._count.text():
            self._show_count()

    @Slot(object)
    def _on_painted(self, frame: Frame) -> None:
        self._painted.append(time.perf_counter())

    @Slot()
    def _show_count(self) -> None:
        frame = self._pictures.frame
        if frame is None:
            return
        now = time.perf_counter()
        rate = sum(1 for at in self._painted if now - at <= 1.0)
        drawn, total = local(frame.n_drawn, ","), local(frame.trace.parameters.architecture.n_weights, ",")
        if drawn == total:
            wordings = [
                self.tr("all {total} connections · {rate} fps"),
                self.tr("all {total} connections"),
                self.tr("{total} connections"),
            ]
        else:
            wordings = [
                self.tr("{drawn} of {total} connections · {rate} fps"),
                self.tr("{drawn} of {total} connections"),
            ]
        # Nothing is painted while the network is covered, and nothing moves while it does not train.
        has_rate = bool(rate) and self._run.is_running
        texts = [text.format(drawn=drawn, total=total, rate=rate) for text in wordings[0 if has_rate else 1 :]]
        # Never cut off: half a number is another number.
        metrics, room = self._count.fontMetrics(), self._count.width()
        fitting = next((text for text in texts if metrics.horizontalAdvance(text) <= room), "")
        self._count.show_parts((TextPart(fitting, self._theme.muted),))
