"""Learning from the image shown, step by step: forward, loss, backward, update, and forward again, all on a copy."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from netviz.data.image_sets import Split
from netviz.nn.parameters import Parameters
from netviz.scene.appearance import Appearance, GradientOf, Mode
from netviz.session.lesson_copy import STAGES, LessonCopy, Stage
from netviz.session.lesson_work import REPEATS, keyframe_with, learn_by_heart
from netviz.tracing.learning import LearningStep, Rehearsal
from netviz.training import Snapshot
from netviz.training.keyframes import Keyframe

if TYPE_CHECKING:
    from netviz.session.session import Session

_MODES = {
    Stage.FORWARD: Mode.SIGNAL,
    Stage.LOSS: Mode.SIGNAL,
    Stage.BACKWARD: Mode.GRADIENT,
    Stage.UPDATE: Mode.CHANGE,
    Stage.AGAIN: Mode.SIGNAL,
}


class Lesson(LessonCopy):
    """What the window shows of one example that is learnt on a copy of the network.

    Nothing that it does changes the run, unless `keep` makes a new run of it.

    Signals
    -------
    arrived : Stage
        A stage has come.
    """

    arrived = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._shown: tuple[Snapshot, Snapshot] | None = None
        self._appearance: tuple[Mode, GradientOf] | None = None
        self._run_id = 0
        session.image_changed.connect(self._on_image)
        session.instead_changed.connect(self._on_instead)
        session.dataset_changed.connect(self.end)
        session.run_changed.connect(self._on_run)
        session.refused.connect(self._on_refused)

    # Stages ----------------------------------------------------------------------------------------------------------

    @Slot()
    def next(self) -> None:
        """Begin, or go on to the next stage; after the last one, to the next step from the changed parameters."""
        if self.is_busy:
            # What was asked for while it computes is shown as soon as it can be.
            place = STAGES.index(self._stage_wanted) + 1
            self._stage_wanted = STAGES[min(place, len(STAGES) - 1)]
            return
        if self._base is None or self.stage is None:
            self._begin()
        elif self.stage is Stage.AGAIN:
            self._go_on()
        else:
            self.show(STAGES[STAGES.index(self.stage) + 1])

    @Slot()
    def back(self) -> None:
        """Go back to the stage before."""
        if self.stage is not None and self.stage is not Stage.FORWARD and not self.is_busy:
            self.show(STAGES[STAGES.index(self.stage) - 1])

    def show(self, stage: Stage) -> None:
        """Show a stage of the present step, beginning one where there is none."""
        self._stage_wanted = stage
        if self._base is None:
            self._begin(stage)
        elif self.step_ is not None:
            self._show(stage)

    @Slot()
    def start_over(self) -> None:
        """Forget all steps: learn from the same image with the run's own parameters again."""
        if self.is_on and not self.is_busy:
            base = self._session.snapshot
            self._take(base)

    @Slot()
    def end(self) -> None:
        """Show the run again."""
        if not self.is_on:
            return
        self._session.show_instead(None, self._forget())
        self.changed.emit()

    def _forget(self) -> Appearance:
        """Forget the lesson and return how the connections were drawn before it."""
        self._number += 1
        self._base = self._shown = self._optimizer = self._rule = None
        self.stage = self.step_ = self.findings = self.rehearsal = None
        self.n_steps, self.is_busy = 0, False
        self._session.comparison.show_chosen()
        appearance = self._session.appearance
        if self._appearance is not None:
            (mode, gradient_of), self._appearance = self._appearance, None
            appearance = replace(appearance, mode=mode, gradient_of=gradient_of)
        return appearance

    def _begin(self, stage: Stage = Stage.FORWARD) -> None:
        session = self._session
        if session.shown_snapshot is None or session.image is None or not self._has_label():
            return
        self._appearance = session.appearance.mode, session.appearance.gradient_of
        self._take(session.shown_snapshot, stage)

    def _take(self, base: Snapshot | None, stage: Stage = Stage.FORWARD) -> None:
        """Begin from a moment of the run."""
        if base is None:
            return
        self._base, self.n_steps, self._run_id = base, 0, self._session.status.run_id
        self._learn_anew(base.parameters, stage)

    def _go_on(self) -> None:
        """Take another step from the changed parameters."""
        step = self.rehearsal.last if self.rehearsal is not None else self.step_
        if step is None or not self._has_label():
            return
        self.n_steps += REPEATS if self.rehearsal is not None else 1
        self._optimizer = step.optimizer
        self._compute(step.after.parameters, step.optimizer, Stage.FORWARD)

    def show_step(self, step: LearningStep, stage: Stage) -> None:
        """Show a stage of a step that has been computed."""
        self._shown = self._snapshot_of(step.before.parameters), self._snapshot_of(step.after.parameters)
        self._show(stage)

    def _snapshot_of(self, parameters: Parameters) -> Snapshot:
        assert self._base is not None
        frozen = parameters.frozen_copy()
        return replace(self._base, parameters=frozen, gradient=None)

    def _show(self, stage: Stage) -> None:
        session = self._session
        if self._shown is None:
            return
        before, after = self._shown
        self.stage = self._stage_wanted = stage
        if stage is Stage.UPDATE:
            session.comparison.show_instead(after, before)
        else:
            session.comparison.show_chosen()
        appearance = replace(session.appearance, mode=_MODES[stage], gradient_of=GradientOf.IMAGE)
        session.show_instead(after if stage is Stage.AGAIN else before, appearance)
        self.changed.emit()
        self.arrived.emit(stage)

    # Settings --------------------------------------------------------------------------------------------------------

    # Ways on ---------------------------------------------------------------------------------------------------------

    @Slot()
    def show_next_training_image(self) -> None:
        """Learn from the next image of the training set."""
        image = self._session.image
        index = image.index + 1 if image is not None and image.split is Split.TRAIN else 0
        self._session.show_image(Split.TRAIN, index)

    @Slot()
    def repeat(self) -> None:
        """Learn the example by heart, and measure what that does to images that validate."""
        dataset, config = self._session.dataset, self._session.config
        if self.step_ is None or dataset is None or self.is_busy:
            return
        self.is_busy = True
        work = partial(learn_by_heart, self.step_, dataset, config, self._number)
        self._session.in_background("learn by heart", work, self._on_rehearsal)
        self.changed.emit()

    def _on_rehearsal(self, found: tuple[int, Rehearsal]) -> None:
        number, rehearsal = found
        if number != self._number or self._shown is None:
            return
        self.is_busy, self.rehearsal = False, rehearsal
        self._shown = self._shown[0], self._snapshot_of(rehearsal.last.after.parameters)
        self._show(Stage.AGAIN)

    @Slot()
    def keep(self) -> None:
        """Go on from the changed parameters, as a new run."""
        session, base, step = self._session, self._base, self.step_
        if base is None or step is None or session.dataset is None or self.is_busy:
            return
        if base.run_id != self._run_id:
            session.refused.emit("This network is of another run: show the present one, then learn and keep.")
            return
        after = self.rehearsal.last.after.parameters if self.rehearsal is not None else step.after.parameters
        if not after.is_finite():
            session.refused.emit("The changed parameters are not finite: choose a smaller learning rate.")
            return
        self.is_busy = True
        memory = None
        if self._rule is not None and self._rule.is_of_run:
            last = self.last_step
            memory = None if last is None else last.optimizer
        work = partial(keyframe_with, session.history, session.dataset, base.step, after, memory, self._number)
        session.in_background("keep", work, self._on_keyframe)
        self.changed.emit()

    def _on_keyframe(self, found: tuple[int, Keyframe]) -> None:
        number, keyframe = found
        base = self._base
        if number != self._number or base is None:
            return
        steps = self.n_steps + (REPEATS if self.rehearsal is not None else 1)
        self.end()
        self._session.fork_run(keyframe, {})
        said = "1 step" if steps == 1 else f"{steps} steps"
        image = self._session.image
        honest = (
            ""
            if image is None or image.split is not Split.TEST
            else (" It has seen a test image, so its accuracy on these is no longer honest.")
        )
        self._session.notice.emit(
            f"A new run goes on after batch {base.step:,} and {said} on this image; the run before stays as it "
            f"was.{honest}"
        )

    # What else happens -----------------------------------------------------------------------------------------------

    @Slot()
    def _on_image(self) -> None:
        """Learn from the new image, with the copy as it is now."""
        if self._base is None:
            return
        if not self._has_label(says=False):
            self.end()
            return
        step = self.step_
        if step is None:
            self._take(self._base)
            return
        learnt = self.rehearsal is not None or self.stage is Stage.AGAIN
        if learnt:
            self._go_on()
        else:
            if self._optimizer is None:
                self._learn_anew(step.before.parameters, Stage.FORWARD)
            else:
                self._compute(step.before.parameters, self._optimizer, Stage.FORWARD)

    @Slot()
    def _on_instead(self) -> None:
        """Stop where somebody else shows other parameters, or the run itself."""
        if self._shown is not None and self._session.shown_snapshot not in self._shown:
            self._session.set_appearance(self._forget())
            self.changed.emit()

    @Slot()
    def _on_run(self) -> None:
        """Stop where there is another run."""
        run_id = self._session.status.run_id
        if self.is_on and run_id != self._run_id:
            self.end()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        """Be ready again where what was to be computed cannot be."""
        if self.is_busy:
            self.is_busy = False
            self.changed.emit()

    def _has_label(self, *, says: bool = True) -> bool:
        image = self._session.image
        if image is not None and image.label is not None:
            return True
        if says:
            self._session.notice.emit("Say first what the drawing is meant to be: there is no loss without a label.")
        return False

    # Numbers ---------------------------------------------------------------------------------------------------------
