"""The timeline under the curves: seek any moment of a run, play its kept moments, or fork a new run from it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from netviz.scene.frames import Frame
from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.session.runs import Runs
from netviz.session.through_time import ThroughTime
from netviz.session.time_machine import PLAYING_SPEEDS, TimeMachine
from netviz.widgets.parts.buttons import ActionButton
from netviz.widgets.parts.panel import Readout, TextPart
from netviz.widgets.parts.theme import DARK_THEME, Theme, type_scale
from netviz.widgets.runs.curve_range import CurveRange
from netviz.widgets.runs.moment_colour import colour_of_moment
from netviz.widgets.runs.moment_curve import MomentCurve
from netviz.widgets.runs.timeline_track import TimelineTrack

_LEFT, _RIGHT = 176, 250

_CURVE_FROM = 150
"""Height in pixels from which the curve of the selection is shown; in larger type more."""

_FULL_CURVE_FROM = 200
"""Height in pixels from which that curve has its full height."""

_WIDE, _LESS_WIDE = 4.0, 3.5
"""Width from which the command has its full name, or the shorter one, as a multiple of that name."""


class Timeline(QWidget):
    """Buttons, the track, and below it the curve of the selection."""

    def __init__(
        self,
        run: LiveRun,
        runs: Runs,
        time_machine: TimeMachine,
        pictures: Pictures,
        through_time: ThroughTime,
        actions: dict[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._machine = time_machine
        self._theme = DARK_THEME
        self.track = TimelineTrack(run, runs, time_machine)
        self.curve = MomentCurve(time_machine, pictures, through_time, self.track)
        self._range = CurveRange(self.curve)
        self._back = ActionButton(actions["play-back"], "play-back-button", "◀")
        self._play = ActionButton(actions["play"], "play-button", "▶")
        self._live = ActionButton(actions["live"], "live-button", self.tr("Live"))
        self._fork = ActionButton(actions["fork"], "fork-button", self.tr("Continue from here…"))
        for button in (self._back, self._play, self._live, self._fork):
            button.setProperty("role", "plain")
        # As wide as the buttons above them.
        self._followed = Readout("followed-name")
        self._value = Readout("followed-value")
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 2, 10, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._playback(), 0, 0)
        grid.addWidget(self.track, 0, 1)
        grid.addWidget(self._commands(), 0, 2)
        name = QHBoxLayout()
        name.setContentsMargins(0, 0, 0, 0)
        name.setSpacing(4)
        name.addWidget(self._followed, 1)
        name.addWidget(self._range)
        grid.addLayout(name, 1, 0)
        grid.addWidget(self.curve, 1, 1)
        grid.addWidget(self._value, 1, 2)
        grid.setColumnStretch(1, 1)
        self._machine.changed.connect(self._refresh)
        through_time.changed.connect(self._show_followed)
        pictures.numbers_changed.connect(self._on_numbers)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self.track.set_theme(theme)
        self.curve.set_theme(theme)
        self._range.set_theme(theme)
        self._refresh()

    def show_curve(self, shown: bool, *, slim: bool) -> None:
        """Show the curve of the selection, or hide it if there is no room."""
        self.curve.set_slim(slim)
        for widget in (self._followed, self._range, self.curve, self._value):
            widget.setVisible(shown)
        self._range.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the texts if the track has little room; the tooltips say everything."""
        super().resizeEvent(event)
        self._fit_text()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def _fit_text(self) -> None:
        text, measure = self.tr("Continue from here with new settings…"), self.fontMetrics().horizontalAdvance
        if self.width() < _WIDE * measure(text):
            text = self.tr("Continue from here…")
            if self.width() < _LESS_WIDE * measure(text):
                text = self.tr("Continue…")
        self._fork.set_text(text)
        self._show_followed()

    def _playback(self) -> QWidget:
        self._speed = QToolButton()
        self._speed.setObjectName("playing-speed")
        self._speed.setToolTip(self.tr("Playback speed, in snapshots per second"))
        self._speed.setAccessibleName(self.tr("Playback speed"))
        self._speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._speed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._speed)
        for speed in PLAYING_SPEEDS:
            action = menu.addAction(self.tr("{speed} snapshots per second").format(speed=speed))
            action.setObjectName(f"play-{speed}")
            action.setData(speed)
        menu.triggered.connect(self._on_speed)
        self._speed.setMenu(menu)
        box = QWidget()
        box.setMinimumWidth(_LEFT)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self._back, self._play):
            button.setMinimumWidth(34)
            row.addWidget(button)
        row.addWidget(self._speed)
        row.addStretch(1)
        self._show_speed()
        return box

    def _commands(self) -> QWidget:
        box = QWidget()
        box.setMinimumWidth(_RIGHT)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._live)
        row.addWidget(self._fork, 1)
        return box

    @Slot(QAction)
    def _on_speed(self, action: QAction) -> None:
        self._machine.set_speed(action.data())
        self._show_speed()

    def _show_speed(self) -> None:
        self._speed.setText(self.tr(" {speed} per s ▾ ").format(speed=self._machine.speed))

    @Slot()
    def _refresh(self) -> None:
        machine = self._machine
        role = "primary" if machine.is_past else "plain"
        if self._live.property("role") != role:
            self._live.setProperty("role", role)
            self._live.style().polish(self._live)
        self._back.set_text("❚❚" if machine.direction < 0 else "◀")
        self._play.set_text("❚❚" if machine.direction > 0 else "▶")
        self._show_followed()

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        self._show_followed()

    @Slot()
    def _show_followed(self) -> None:
        theme, machine = self._theme, self._machine
        self._followed.show_parts(*((TextPart(title, theme.muted),) for title in self.curve.titles()))
        value = self.curve.value_text()
        if not value:
            self._value.show_parts((TextPart(self.curve.nothing_text(), theme.muted),))
            return
        when, colour = self.curve.moment_text(), theme.text
        if machine.drawn is not None:
            colour = colour_of_moment(machine.drawn, theme).name()
        number, condition = TextPart(value, colour, bold=True), self.curve.condition_text()
        if not condition:
            self._value.show_parts((number, TextPart(f"  {when}", theme.muted)))
            return
        text = self.tr("{when}, {condition}").format(when=when, condition=condition)
        # Where there is little room, the moment gives way: the handle on the track shows it.
        self._value.show_parts(
            (number, TextPart(f"  {text}", theme.muted)), (number, TextPart(f"  {condition}", theme.muted))
        )


class TrainingDock(QWidget):
    """The curves with the timeline below them."""

    def __init__(self, curves: QWidget, timeline: Timeline) -> None:
        super().__init__()
        self.setObjectName("training-dock")
        self._timeline = timeline
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(curves, 1)
        layout.addWidget(timeline)

    def minimumSizeHint(self) -> QSize:
        """Return a size that fits below the network in the smallest window."""
        return QSize(320, 110)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the curve of the selection if there is no room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        height = self.height() / max(type_scale(self.font()), 1.0)
        self._timeline.show_curve(height >= _CURVE_FROM, slim=height < _FULL_CURVE_FROM)
