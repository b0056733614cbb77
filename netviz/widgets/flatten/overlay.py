"""The flattening over the network view, with controls to play, seek and close."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from netviz.data import ROWS
from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.flatten.canvas import FlattenCanvas
from netviz.widgets.network.view import NetworkView
from netviz.widgets.parts.theme import DARK_THEME, Theme

_DURATION_MS = 6500
_FADE_MS = 350
_STEPS = 1000
# The network view leaves this much space below its columns.
_BAR_HEIGHT = 36

_SLIDER_KEYS = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down))
_OWN_KEYS = frozenset((Qt.Key.Key_Escape, Qt.Key.Key_P))
_HARMLESS_KEYS = frozenset(
    (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
)


class FlattenOverlay(QWidget):
    """The canvas above a bar with buttons to play, replay and close, and a slider.

    It closes when training starts, because the network must be visible then. As an introduction, on the first launch,
    any key closes it, and it fades out at its end; opened on request, it stays until it is closed.

    Signals
    -------
    closed
        The network is visible again.
    """

    closed = Signal()

    def __init__(self, pictures: Pictures, questions: Questions, run: LiveRun, view: NetworkView) -> None:
        super().__init__(view)
        self.setObjectName("flatten")
        self.setAccessibleName(self.tr("Flatten the image"))
        self._run = run
        self._view = view
        self._is_intro = False
        self._reduced = False
        self._was_running = False
        self.canvas = FlattenCanvas(pictures, questions, view, self)
        self._bar = _Bar(self)
        self._fill_bar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self._bar)
        self._slide = self._animation(_DURATION_MS)
        self._slide.valueChanged.connect(self._on_slide)
        self._slide.finished.connect(self._on_played)
        self._fade = self._animation(_FADE_MS)
        self._fade.valueChanged.connect(self._on_fade)
        self._fade.finished.connect(self._on_faded)
        # With reduced motion the introduction has no end to close it, so a timer does.
        self._intro_timer = QTimer(self)
        self._intro_timer.setSingleShot(True)
        self._intro_timer.setInterval(_DURATION_MS)
        self._intro_timer.timeout.connect(self.end)
        run.changed.connect(self._on_run_changed)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.canvas.set_theme(theme)
        self._bar.set_theme(theme)

    @property
    def is_playing(self) -> bool:
        """Whether the animation is playing."""
        return self._slide.state() == QVariantAnimation.State.Running

    @property
    def is_moving(self) -> bool:
        """Whether the animation is playing or the overlay is fading."""
        return self.is_playing or self._fade.state() == QVariantAnimation.State.Running

    # Opening, playing, closing ----------------------------------------------------------------------------------------

    def open(self, *, intro: bool, reduced: bool) -> None:
        """Show the overlay, from the beginning.

        Parameters
        ----------
        intro : bool
            Whether it is the introduction, which closes on any key and at its end.
        reduced : bool
            Whether image and column are side by side, without animation.
        """
        self.stop()
        self._was_running = self._run.is_running
        self._set_intro(intro)
        self.show()
        self.raise_()
        self.set_reduced(reduced)
        self._take_focus()
        if reduced:
            self.canvas.set_opacity(1.0)
            if intro:
                self._intro_timer.start()
            return
        self._run_fade(0.0, 1.0)
        self.replay()

    def set_reduced(self, reduced: bool) -> None:
        """Play the animation, or show both ends and step through the rows."""
        if reduced != self._reduced:
            self.stop()
        self._reduced = reduced
        self._play.setVisible(not reduced)
        self._replay.setVisible(not reduced)
        self._slider.blockSignals(True)
        self._slider.setRange(0, ROWS - 1 if reduced else _STEPS)
        self._slider.setPageStep(4 if reduced else _STEPS // 10)
        self._slider.setSingleStep(1 if reduced else _STEPS // 100)
        self._slider.setValue(0)
        self._slider.blockSignals(False)
        if reduced:
            self._slider.setAccessibleName(self.tr("Row of the image"))
            self._slider.setToolTip(self.tr("Row of the image (arrows, Home, End)"))
        else:
            self._slider.setAccessibleName(self.tr("Progress of the animation, from 0 to 100%"))
            self._slider.setToolTip(self.tr("Progress of the animation, from 0 to 100% (arrows, Home, End)"))
        self._on_slider(0)

    @Slot()
    def toggle_playing(self) -> None:
        """Play or pause; at the end, play from the start."""
        self._stay_open()
        if self.is_playing:
            self._slide.pause()
            self._update_play_button()
        elif self.canvas.moment >= 1.0:
            self.replay()
        else:
            self.play_from(self.canvas.moment)

    @Slot()
    def replay(self) -> None:
        """Play from the start."""
        if not self._reduced:
            self.play_from(0.0)

    def seek(self, moment: float) -> None:
        """Show a moment, from 0 to 1, and pause."""
        self._slide.stop()
        self._on_slide(moment)
        self._update_play_button()

    @Slot()
    def end(self) -> None:
        """Close the overlay at once."""
        if not self.isVisible():
            return
        self.stop()
        self._give_focus_back()
        self.hide()
        self.closed.emit()

    def stop(self) -> None:
        """Stop everything that moves."""
        self._slide.stop()
        self._fade.stop()
        self._intro_timer.stop()
        self._bar.show()
        self.canvas.set_opacity(1.0)
        self._update_play_button()

    def play_from(self, moment: float) -> None:
        """Play from a moment, from 0 to 1."""
        self._slide.stop()
        self._slide.start()
        self._slide.setCurrentTime(round(moment * _DURATION_MS))
        self._on_slide(moment)
        self._update_play_button()

    def _run_fade(self, start: float, end: float) -> None:
        self._fade.setStartValue(start)
        self._fade.setEndValue(end)
        self._fade.start()

    def _set_intro(self, intro: bool) -> None:
        self._is_intro = intro
        self._close.setText(self.tr("Skip") if intro else self.tr("Close"))
        tip = self.tr("Skip to the network (any key)") if intro else self.tr("Back to the network (Esc)")
        self._close.setToolTip(tip)
        self._close.setAccessibleName(tip)

    def _stay_open(self) -> None:
        """Turn the introduction into an overlay that stays open, because the user is using it."""
        self._intro_timer.stop()
        if self._is_intro:
            self._set_intro(False)
        if self._fade.state() == QVariantAnimation.State.Running:
            self._fade.stop()
            self.canvas.set_opacity(1.0)

    def _take_focus(self) -> None:
        held = self.window().focusWidget()
        # The introduction does not take the focus from a user who is doing something else.
        if not self._is_intro:
            self._slider.setFocus()
        elif held is None or held is self._view:
            self._close.setFocus()

    def _animation(self, duration: int) -> QVariantAnimation:
        animation = QVariantAnimation(self)
        animation.setDuration(duration)
        animation.setStartValue(0.0)
        animation.setEndValue(1.0)
        return animation

    def _give_focus_back(self) -> None:
        held = self.window().focusWidget()
        if held is not None and self.isAncestorOf(held):
            self._view.setFocus()

    # Animation --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_slide(self, moment: float) -> None:
        self.canvas.set_moment(float(moment))
        self._slider.blockSignals(True)
        self._slider.setValue(round(float(moment) * _STEPS))
        self._slider.blockSignals(False)

    @Slot()
    def _on_played(self) -> None:
        self._update_play_button()
        if self._is_intro:
            self._give_focus_back()
            self._bar.hide()
            self._run_fade(1.0, 0.0)

    @Slot(object)
    def _on_fade(self, opacity: float) -> None:
        self.canvas.set_opacity(float(opacity))

    @Slot()
    def _on_faded(self) -> None:
        if self.canvas.opacity == 0.0:
            self.end()

    @Slot(int)
    def _on_slider(self, value: int) -> None:
        if self._reduced:
            self.canvas.show_row(value)
        else:
            self._slide.stop()
            self.canvas.set_moment(value / _STEPS)
        self._update_play_button()

    @Slot(int)
    def _on_slider_used(self, action: int) -> None:
        self._stay_open()

    @Slot()
    def _on_run_changed(self) -> None:
        running = self._run.is_running
        if running and not self._was_running:
            self.end()
        self._was_running = running

    # The bar ----------------------------------------------------------------------------------------------------------

    def _fill_bar(self) -> None:
        self._play = self._button("play", self.tr("Pause"), self.tr("Play or pause (P)"), self.toggle_playing)
        self._play.setMinimumWidth(self._play.sizeHint().width() + 8)
        self._replay = self._button(
            "again", self.tr("Replay"), self.tr("Play from the start (Home, then P)"), self.replay
        )
        self._close = self._button("close", self.tr("Close"), self.tr("Back to the network (Esc)"), self.end)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("flatten-slider")
        self._slider.valueChanged.connect(self._on_slider)
        self._slider.actionTriggered.connect(self._on_slider_used)
        self._slider.installEventFilter(self)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(10, 2, 10, 4)
        row.setSpacing(6)
        row.addWidget(self._play)
        row.addWidget(self._replay)
        row.addWidget(self._slider, 1)
        row.addWidget(self._close)

    def _button(self, name: str, text: str, tip: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"flatten-{name}")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(slot)
        button.installEventFilter(self)
        return button

    def _update_play_button(self) -> None:
        self._play.setText(self.tr("Pause") if self.is_playing else self.tr("Play"))

    # Keys -------------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the keys of the bar's widgets; close the introduction on any key, without swallowing it."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if self._is_intro:
            if key not in _HARMLESS_KEYS:
                QTimer.singleShot(0, self, self.end)
            return False
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        is_button = isinstance(watched, QAbstractButton)
        claimed = key in _OWN_KEYS or (key == Qt.Key.Key_Space if is_button else key in _SLIDER_KEYS)
        if plain and claimed:
            event.accept()
        return plain and claimed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play or close; no key reaches the network view below."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() == Qt.Key.Key_P and not self._reduced:
            self.toggle_playing()
        event.accept()


class _Bar(QWidget):
    """An opaque background, so the hidden network below is not painted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedHeight(_BAR_HEIGHT)
        self._theme = DARK_THEME

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(*self._theme.palette.panel))
