"""At most one hint: what is wrong with the live run or with the drawing, as long as that is what is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.scene.hints import (
    Evidence,
    Hint,
    Steadiness,
    diagnose,
    diagnose_drawing,
    drawing_evidence,
)
from netviz.session.display import Display
from netviz.session.drawing_desk import DrawingDesk
from netviz.session.images import Images
from netviz.session.lesson import Lesson
from netviz.session.live_run import LiveRun
from netviz.session.messages import Messages
from netviz.session.run_evidence import RunEvidence
from netviz.session.translation import translated
from netviz.workers.jobs import JobQueue

_REST_MS = 600
"""A drawing is looked at when the pen has rested for so long."""


class Hints(QObject):
    """Diagnoses the live run and the drawing.

    A hint about the run comes when two measurements in a row have found it, and goes when two have not. There is none
    while something else is shown than the live network, or while somebody leads through a lesson.

    Attributes
    ----------
    is_enabled : bool
        Whether the user wants hints.
    is_quiet : bool
        Whether somebody asked for quiet, such as the walk.
    dismissed_kinds : frozenset of str
        Kinds that the user does not want any more.

    Signals
    -------
    changed
        There is another hint, or none.
    choices_changed
        `is_enabled` or `dismissed_kinds`.
    """

    changed = Signal()
    choices_changed = Signal()

    def __init__(
        self,
        display: Display,
        run: LiveRun,
        images: Images,
        lesson: Lesson,
        drawing: DrawingDesk,
        messages: Messages,
        jobs: JobQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._lesson = lesson
        self._drawing = drawing
        self._messages = messages
        self.is_enabled, self.is_quiet = True, False
        self.dismissed_kinds: frozenset[str] = frozenset()
        self._of_run = Steadiness()
        self._of_drawing: Hint | None = None
        self._not_now: frozenset[str] = frozenset()
        self._not_for_drawing: frozenset[str] = frozenset()
        self._shown: Hint | None = None
        self._evidence = RunEvidence(run, images, jobs, self._on_evidence, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._look_at_drawing)
        run.leaving.connect(self._on_leaving)
        run.diverged.connect(self._on_diverged)
        drawing.changed.connect(self._on_drawing)
        for signal in (display.claim_changed, lesson.changed, images.image_changed):
            signal.connect(self._refresh)

    @property
    def current(self) -> Hint | None:
        """The hint to show now."""
        if not self._may_show:
            return None
        return self._of_drawing if self._drawing.is_own_image else self._of_run.hint

    @property
    def _may_show(self) -> bool:
        return self.is_enabled and not self.is_quiet and not self._lesson.is_on and self._display.is_live

    # Choices ----------------------------------------------------------------------------------------------------------

    def set_enabled(self, enabled: bool) -> None:
        """Show hints, of all kinds again, or none at all."""
        if enabled != self.is_enabled:
            self.choose(enabled=enabled, dismissed=frozenset())
            self.choices_changed.emit()

    def choose(self, *, enabled: bool, dismissed: frozenset[str]) -> None:
        """Take the choices of an earlier launch."""
        self.is_enabled, self.dismissed_kinds = enabled, dismissed
        self._follow_activity()

    def set_quiet(self, quiet: bool) -> None:
        """Show no hint and measure nothing, or do so again."""
        self.is_quiet = quiet
        self._follow_activity()

    def _follow_activity(self) -> None:
        self._evidence.set_active(self.is_enabled and not self.is_quiet)
        self._look_at_drawing()

    def dismiss(self) -> None:
        """Do not show this kind of hint again in this run, or for this drawing."""
        if self._shown is not None:
            self._put_away(self._shown)

    def dismiss_kind(self) -> None:
        """Do not show this kind of hint any more."""
        if self._shown is not None:
            self.dismissed_kinds |= {self._shown.kind}
            self._put_away(self._shown)
            self.choices_changed.emit()

    def _put_away(self, hint: Hint) -> None:
        if hint is self._of_drawing:
            self._not_for_drawing |= {hint.kind}
            self._look_at_drawing()
        else:
            self._not_now |= {hint.kind}
            self._of_run.forget()
            self._refresh()

    # The run ----------------------------------------------------------------------------------------------------------

    def _on_evidence(self, evidence: Evidence, is_last: bool) -> None:
        self._of_run.feed(diagnose(evidence, self.dismissed_kinds | self._not_now), is_last=is_last)
        self._refresh()

    @Slot(object)
    def _on_diverged(self, sentence: str) -> None:
        """Say in passing that the run has diverged, where no hint explains it."""
        will_explain = self._may_show and not self._drawing.is_own_image and "diverged" not in self.dismissed_kinds
        if not will_explain:
            self._messages.notice(translated(sentence))

    @Slot()
    def _on_leaving(self) -> None:
        self._of_run.forget()
        self._not_now = frozenset()
        self._refresh()

    # The drawing ------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_drawing(self) -> None:
        """Look at the drawing when the pen rests; an empty field is a new drawing."""
        if self._drawing.is_blank:
            self._rest.stop()
            self._not_for_drawing, self._of_drawing = frozenset(), None
        elif not self._drawing.is_drawing:
            self._rest.start()
        else:
            self._rest.stop()
        self._refresh()

    @Slot()
    def _look_at_drawing(self) -> None:
        desk = self._drawing
        self._of_drawing = None
        if self.is_enabled and not self.is_quiet and desk.is_shown and not desk.is_drawing:
            evidence = drawing_evidence(desk.as_seen, is_centered=desk.is_centred)
            self._of_drawing = diagnose_drawing(evidence, self.dismissed_kinds | self._not_for_drawing)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        hint = self.current
        if hint != self._shown:
            self._shown = hint
            self.changed.emit()
