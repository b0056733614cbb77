"""The badge that reports how exact the live network's gradient is."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netviz.numbers import local
from netviz.session.learner import Learner
from netviz.session.live_check import LiveCheck
from netviz.session.live_run import LiveRun
from netviz.tracing.learning_check import GradientCheck
from netviz.widgets.parts.buttons import push_button
from netviz.widgets.parts.panel import Readout, TextPart
from netviz.widgets.parts.theme import DARK_THEME, Theme

# Each check occupies a background thread for some hundredths of a second.
_EVERY_MS = 3000


class GradientBadge(QWidget):
    """Checks the gradient while it is visible, and on request."""

    def __init__(self, live_check: LiveCheck, learner: Learner, run: LiveRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live_check = live_check
        self._learner = learner
        self._run = run
        self._theme = DARK_THEME
        self._was_running = False
        # One line: a second one would lift the buttons above it.
        self._label = Readout("gradient-badge")
        self._label.setToolTip(
            self.tr(
                "Backpropagation checked on the live network: the gradient of 200 random parameters, compared with the "
                "change of the loss when each is moved a little (central differences in float64). The number is the "
                "largest relative error; below 1e-5 the gradient is correct"
            )
        )
        self._button = push_button(
            self.tr("Verify gradient"),
            "check-gradient",
            self.tr("Compare the gradient with the change of the loss when a weight is moved a little (Ctrl+G)"),
        )
        self._button.setProperty("role", "tiny")
        self._button.clicked.connect(live_check.start)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._renew)
        live_check.changed.connect(self._refresh)
        run.changed.connect(self._on_run)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to check from time to time."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop checking."""
        super().hideEvent(event)
        self._timer.stop()

    @Slot()
    def _on_run(self) -> None:
        """Check again when training stops."""
        is_running = self._run.is_running
        if self._was_running and not is_running:
            self._renew()
        self._was_running = is_running

    @Slot()
    def _renew(self) -> None:
        check = self._live_check
        is_fresh = check.result is not None and check.step == self._run.step
        if self.isVisible() and not is_fresh and not self._learner.is_busy:
            check.start()

    @Slot()
    def _refresh(self) -> None:
        check, theme = self._live_check, self._theme
        self._button.setEnabled(not check.is_running)
        texts: tuple[str, ...]
        if check.is_running:
            texts, colour = (self.tr("checking the gradient…"), self.tr("checking…")), theme.muted
        elif check.result is None:
            texts, colour = (self.tr("gradient not checked yet"), self.tr("not checked yet")), theme.muted
        else:
            texts, colour = self._texts_and_colour(check.result)
        self._label.show_parts(*((TextPart(text, colour),) for text in texts))

    def _texts_and_colour(self, result: GradientCheck) -> tuple[tuple[str, ...], str]:
        """Return the result in ever fewer words."""
        if result.is_right is None:
            whole = self.tr("gradient: the numbers are too large to check it")
            return (whole, self.tr("the numbers are too large")), self._theme.muted
        error = local(result.largest_relative_error, ".0e").replace("e-0", "e-")
        if result.is_right:
            texts = (
                self.tr("✓ gradient checked: {error} (batch {step})"),
                self.tr("✓ checked: {error} (batch {step})"),
                self.tr("✓ checked: {error}"),
                self.tr("✓ {error}"),
            )
            colour = self._theme.right
        else:
            texts = (
                self.tr("✗ gradient is wrong: {error} (batch {step})"),
                self.tr("✗ wrong: {error} (batch {step})"),
                self.tr("✗ wrong: {error}"),
                self.tr("✗ {error}"),
            )
            colour = self._theme.wrong
        step = local(self._live_check.step, ",")
        return tuple(text.format(error=error, step=step) for text in texts), colour
