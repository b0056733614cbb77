"""The curve under the timeline: one number of the selection at every kept moment."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.numbers import local, number_language, percentage
from netviz.scene.display_state import DisplayState, Source
from netviz.scene.exported_table import ExportedTable
from netviz.scene.followed import FollowedQuantity, Subject, value_in
from netviz.scene.frames import Frame
from netviz.scene.selection import Selection
from netviz.session.moment_names import moment_name, moment_within
from netviz.session.pictures import Pictures
from netviz.session.run_names import shown_name
from netviz.session.through_time import ThroughTime
from netviz.session.time_machine import TimeMachine
from netviz.tracing.arithmetic import AT_FULL_INTENSITY
from netviz.tracing.image_trace import ImageTrace
from netviz.widgets.parts.accessible import give_value, paint_focus_ring, shows_focus, speak
from netviz.widgets.parts.ink import if_full_ink
from netviz.widgets.parts.names import class_name, ends_of, n_hidden, short_name
from netviz.widgets.parts.paper import paper
from netviz.widgets.parts.theme import DARK_THEME, Theme, scaled_font, signed_number
from netviz.widgets.runs.moment_colour import colour_of_moment
from netviz.widgets.runs.moment_keys import walk_by_key
from netviz.widgets.runs.timeline_track import TimelineTrack

translate = QCoreApplication.translate

_HEIGHT, _SLIM_HEIGHT = 40, 28
_EDGE = 3
_NUMBERS = 0.8
"""Size of the numbers of its edges, relative to the widget's font."""


class MomentCurve(QWidget):
    """A low curve over the same batches as the track above it; the same keys walk through the moments.

    Signals
    -------
    range_changed
        The numbers of its upper and lower edge may have changed.
    """

    range_changed = Signal()

    def __init__(
        self,
        time_machine: TimeMachine,
        pictures: Pictures,
        through_time: ThroughTime,
        track: TimelineTrack,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        give_value(self)
        self.setObjectName("moment-curve")
        self.setAccessibleName(self.tr("The selection through time"))
        self.setToolTip(
            self.tr(
                "The selection in every snapshot: what a pixel sends to the answer, a unit's activation, a digit's "
                "probability,\nor a connection's weight; without a selection, the probability of the label"
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._time_machine = time_machine
        self._pictures = pictures
        self._track = track
        self._theme = DARK_THEME
        self._through_time = through_time
        self._picture: QPixmap | None = None
        self._drawn: tuple[object, ...] = ()
        self._valued: tuple[Subject, ImageTrace, float] | None = None
        self._version = 0
        self._condition = ""
        self._slim = False
        self._through_time.changed.connect(self._on_points)
        time_machine.changed.connect(self.update)
        pictures.frame_changed.connect(self._on_frame)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._on_points()

    def sizeHint(self) -> QSize:
        """Return the height of the curve: at least that of the two numbers beside it."""
        numbers = 2 * QFontMetrics(self.number_font).height()
        return QSize(320, max(_SLIM_HEIGHT if self._slim else _HEIGHT, numbers))

    @property
    def number_font(self) -> QFont:
        """The type of the numbers beside it."""
        return scaled_font(self.font(), _NUMBERS)

    def changeEvent(self, event: QEvent) -> None:
        """Take the height that another font needs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def set_slim(self, slim: bool) -> None:
        """Use less height."""
        if slim is not self._slim:
            self._slim = slim
            self.updateGeometry()

    def title(self) -> str:
        """Return what the curve shows, in a few words."""
        subject = self._through_time.subject
        return "" if subject is None else title_of(self._pictures.frame, subject)

    def titles(self) -> tuple[str, ...]:
        """Return what the curve shows, and shorter ways to say it, for a place that is too narrow."""
        subject, frame = self._through_time.subject, self._pictures.frame
        return ("",) if subject is None else (title_of(frame, subject), *short_titles_of(frame, subject))

    def value_text(self) -> str:
        """Return the value in the network on the screen, the same one that every other view shows."""
        subject, frame = self._through_time.subject, self._pictures.frame
        if subject is None or frame is None or frame.image != subject.image:
            return ""
        if self._valued is None or self._valued[0] is not subject or self._valued[1] is not frame.trace:
            self._valued = subject, frame.trace, value_in(subject, frame.trace)
        value = self._valued[2]
        return text_of(subject, value) if np.isfinite(value) else ""

    def nothing_text(self) -> str:
        """Return why there is no value, in words; empty if it is only being computed."""
        frame = self._pictures.frame
        if frame is None or self._through_time.subject is not None or not frame.image.is_empty:
            return ""
        return self.tr("nothing to read")

    def moment_text(self) -> str:
        """Return which moment the value belongs to."""
        frame = self._pictures.frame
        return "" if frame is None else moment_of(frame.state)

    def condition_text(self) -> str:
        """Return the condition under which the value would be sent; empty if it is sent."""
        subject, frame = self._through_time.subject, self._pictures.frame
        if subject is None or frame is None or not subject.is_hypothetical:
            return ""
        return if_full_ink(frame, len(subject.selection.pixels))

    def range_texts(self) -> tuple[str, ...]:
        """Return the numbers of the upper and the lower edge; none before there is a curve."""
        subject, (_, values) = self._through_time.subject, self._through_time.points()
        values = values[np.isfinite(values)]
        if subject is None or self._track.extent is None or not len(values):
            return ()
        low, high = range_of(subject, values)
        decimals = 2 if high - low >= 0.1 else 4
        return text_of(subject, high, decimals), text_of(subject, low, decimals)

    def export_table(self) -> ExportedTable | None:
        """Return the curve, or None while nothing is followed."""
        subject = self._through_time.subject
        if subject is None:
            return None
        steps, values = self._through_time.points()
        name = subject.quantity.name.lower()
        column = f"{name} {AT_FULL_INTENSITY}" if subject.is_hypothetical else name
        return ExportedTable.of_columns(f"{name}-through-time", {"batch": steps, column: values})

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to follow the selection."""
        super().showEvent(event)
        self._through_time.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop following the selection."""
        super().hideEvent(event)
        self._through_time.set_active(False)

    @Slot()
    def _on_points(self) -> None:
        self._version += 1
        self.range_changed.emit()
        self._speak()
        self.update()

    @Slot()
    def _on_frame(self) -> None:
        """Say the number of another moment; not at each batch of training, or it would never be silent."""
        if self._time_machine.drawn is not None or self.condition_text() != self._condition:
            self._speak()

    def _speak(self) -> None:
        value, self._condition = self.value_text(), self.condition_text()
        if value:
            text = self.tr("{title}: {value} {when}")
            if self.condition_text():
                text = self.tr("{title}: {value} {when}, {condition}")
            when, condition = self.moment_text(), self.condition_text()
            speak(self, text.format(title=self.title(), value=value, when=when, condition=condition))
        else:
            speak(self, self.title() or self.nothing_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another moment."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not walk_by_key(
            self._time_machine, Qt.Key(event.key())
        ):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say the newest number and show the focus."""
        self._speak()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remove the ring."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the curve, which is cached as a picture, and the moment on the screen."""
        extent, machine = self._track.extent, self._time_machine
        if extent is None:
            return
        drawn = (self._version, self.size(), extent, self.devicePixelRatioF(), number_language())
        painter = QPainter(self)
        if paper() is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_curve(painter)
        elif self._picture is None or drawn != self._drawn:
            self._drawn = drawn
            ratio = self.devicePixelRatioF()
            self._picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._picture)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_curve(inner)
            inner.end()
        if paper() is None and self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)
        step = machine.wanted_step
        if step is not None:
            painter.fillRect(
                QRectF(extent.x_of(step, self.width()) - 0.75, 0, 1.5, self.height()),
                colour_of_moment(machine.moment, self._theme),
            )
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), self._theme)

    def _paint_curve(self, painter: QPainter) -> None:
        steps, values = self._through_time.points()
        subject, extent, theme = self._through_time.subject, self._track.extent, self._theme
        finite = np.isfinite(values)
        steps, values = steps[finite], values[finite]
        if subject is None or extent is None or not len(steps):
            return
        low, high = range_of(subject, values)
        tall = self.height() - 2 * _EDGE
        ys = _EDGE + (high - values) / (high - low) * tall
        xs = [extent.x_of(int(step), self.width()) for step in steps]
        zero = _EDGE + high / (high - low) * tall
        painter.fillRect(QRectF(xs[0], zero, extent.x_of(extent.last, self.width()) - xs[0], 1), QColor(theme.line))
        painter.setPen(QPen(QColor(theme.text), 1.4))
        points = [QPointF(x, float(y)) for x, y in zip(xs, ys, strict=True)]
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(theme.text))
        painter.setPen(Qt.PenStyle.NoPen)
        if len(points) < 12:
            for point in points:
                painter.drawEllipse(point, 2.0, 2.0)


def moment_of(state: DisplayState) -> str:
    """Return which moment of which network a state shows, in words that follow a number."""
    if state.compared is not None:
        return shown_name(state.compared.name)
    name = moment_name(state.snapshot.step, state.snapshot.counting)
    match state.source:
        case Source.LIVE:
            return translate("MomentCurve", "now")
        case Source.LESSON:
            return translate("MomentCurve", "in the lesson")
        case Source.PAST:
            within = moment_within(state.snapshot.step, state.snapshot.counting)
            return translate("MomentCurve", "at {moment}", "after a value").format(moment=within)
        case Source.RUN | Source.COMPARISON:
            run = state.snapshot.run_id if state.moment is None else state.moment.run
            return translate("MomentCurve", "run {run}, {moment}").format(run=run, moment=name)


def range_of(subject: Subject, values: np.ndarray) -> tuple[float, float]:
    """Return the values at the lower and the upper edge; the range always includes 0."""
    if subject.quantity is FollowedQuantity.PROBABILITY:
        return 0.0, 1.0
    low, high = min(float(values.min()), 0.0), max(float(values.max()), 0.0)
    return (low, high) if high > low else (0.0, 1.0)


def title_of(frame: Frame | None, subject: Subject) -> str:
    """Return what is followed, in a few words."""
    match subject.quantity:
        case FollowedQuantity.SENT:
            text = translate("MomentCurve", "{name} to {digit}")
        case FollowedQuantity.ACTIVATION:
            text = translate("MomentCurve", "activation of {name}")
        case FollowedQuantity.WEIGHT:
            text = translate("MomentCurve", "weight of {name}")
        case FollowedQuantity.PROBABILITY:
            text = translate("MomentCurve", "probability of {digit}")
    return text.format(
        name=short_name(frame, subject.selection), digit=short_name(frame, Selection(digit=subject.digit))
    )


def short_titles_of(frame: Frame | None, subject: Subject) -> tuple[str, ...]:
    """Return shorter ways to say what is followed, the longest first: the value beside them tells what it is."""
    pair = translate("MomentCurve", "{name} → {digit}")
    name = short_name(frame, subject.selection)
    match subject.quantity:
        case FollowedQuantity.SENT:
            return (pair.format(name=name, digit=class_name(frame, subject.digit)),)
        case FollowedQuantity.WEIGHT if subject.selection.connection is not None:
            connection = subject.selection.connection
            is_last = connection.layer == n_hidden(frame)
            target = class_name(frame, connection.target) if is_last else str(connection.target)
            return name, pair.format(name=ends_of(frame, connection)[0], digit=target)
        case FollowedQuantity.PROBABILITY:
            return (short_name(frame, Selection(digit=subject.digit)),)
        case _:
            return (name,)


def text_of(subject: Subject, value: float, decimals: int | None = None) -> str:
    """Return a value with so many decimals, or with the usual number of them."""
    if subject.quantity is FollowedQuantity.PROBABILITY:
        return percentage(value) if decimals is None else local(value, ".0%")
    if decimals is None:
        decimals = 4 if subject.quantity is FollowedQuantity.WEIGHT else 3
    return signed_number(value, decimals)
