"""Learning from the image on the screen, stage by stage: forward, loss, backward, update and forward again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from netviz.archive.saved import SavedLesson
from netviz.data.image_sets import Split
from netviz.nn.parameters import Parameters
from netviz.numbers import local
from netviz.scene.appearance import GradientOf, Mode
from netviz.scene.display_state import Claim, Difference, ShownQuantity, Source
from netviz.scene.lesson_moment import STAGES, LessonMoment, Stage
from netviz.scene.shown_image import Maker
from netviz.sentences import sentence
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.learner import Learner
from netviz.session.lesson_rule import AS_THE_RUN
from netviz.session.live_run import LiveRun
from netviz.session.messages import Messages
from netviz.session.moment_names import moment_within
from netviz.training import Snapshot
from netviz.training.keyframes import Keyframe

_MODES = {
    Stage.FORWARD: Mode.SIGNAL,
    Stage.LOSS: Mode.SIGNAL,
    Stage.BACKWARD: Mode.GRADIENT,
    Stage.UPDATE: Mode.CHANGE,
    Stage.AGAIN: Mode.SIGNAL,
}


class Lesson(QObject):
    """Shows the stages of a learner's steps in every view.

    Nothing that it does changes the run, unless `keep` makes a new run of it.

    Attributes
    ----------
    learner : Learner
        The copy that learns.
    stage : Stage or None
        The stage that is shown; None without a lesson.

    Signals
    -------
    changed
        The stage or the learner.
    """

    changed = Signal()

    def __init__(
        self,
        learner: Learner,
        images: Images,
        run: LiveRun,
        display: Display,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.learner = learner
        self._images = images
        self._run = run
        self._display = display
        self._messages = messages
        self.stage: Stage | None = None
        self._wanted = Stage.FORWARD
        self._shown: tuple[Snapshot, Snapshot] | None = None
        self._run_id = 0
        self._is_restored = False
        learner.changed.connect(self.changed)
        learner.computed.connect(self._on_computed)
        learner.stopped.connect(self._on_stopped)
        images.image_changed.connect(self._on_image)
        images.dataset_changed.connect(self.end)
        run.changed.connect(self._on_run)

    @property
    def is_on(self) -> bool:
        """Whether there is a lesson."""
        return self.learner.base is not None

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier stage to show."""
        return self.stage not in (None, Stage.FORWARD) and not self.learner.is_busy

    @property
    def can_use_step(self) -> bool:
        """Whether there is a step to repeat, to keep or to discard."""
        return self.learner.step is not None and not self.learner.is_busy

    # Stages ----------------------------------------------------------------------------------------------------------

    @Slot()
    def next(self) -> None:
        """Begin, or show the next stage; after the last one, take the next step from the changed parameters."""
        if self.learner.is_busy:
            # The stage is shown as soon as the step is computed.
            self._wanted = STAGES[min(STAGES.index(self._wanted) + 1, len(STAGES) - 1)]
        elif not self.is_on or self.stage is None:
            self._begin()
        elif self.stage is Stage.AGAIN:
            self._advance()
        else:
            self.show(STAGES[STAGES.index(self.stage) + 1])

    @Slot()
    def back(self) -> None:
        """Show the stage before."""
        if self.stage is not None and self.can_go_back:
            self.show(STAGES[STAGES.index(self.stage) - 1])

    def show(self, stage: Stage) -> None:
        """Show a stage of the current step; begin a lesson if there is none."""
        self._wanted = stage
        if not self.is_on:
            self._begin(stage)
        elif self.learner.step is not None:
            self._show(stage)

    @Slot()
    def start_over(self) -> None:
        """Make a new copy of the live network and learn from the same image."""
        if self.is_on and not self.learner.is_busy:
            self._take(self._run.snapshot)

    @Slot()
    def end(self) -> None:
        """End the lesson and show the live run."""
        if self.is_on:
            self._forget()
            self._display.release(self)

    def on_display_lost(self) -> None:
        """End the lesson: something else is shown."""
        self._forget()

    def _forget(self) -> None:
        self._shown = self.stage = None
        self._is_restored = False
        self.learner.forget()

    def _begin(self, stage: Stage = Stage.FORWARD) -> None:
        if self._display.snapshot is not None and self._images.image is not None and self._require_label():
            self._take(self._display.snapshot, stage)

    def _take(self, base: Snapshot | None, stage: Stage = Stage.FORWARD) -> None:
        """Begin from a moment of the run."""
        if base is not None:
            self._run_id, self._wanted = self._run.status.run_id, stage
            self._display.announce(self)
            self.learner.begin(base)

    def _advance(self) -> None:
        """Take another step from the changed parameters."""
        if self._require_label():
            self._wanted = Stage.FORWARD
            self.learner.advance()

    @Slot()
    def _on_computed(self) -> None:
        """Show the stage that was wanted; after repeated steps, what they changed."""
        step, rehearsal = self.learner.step, self.learner.rehearsal
        if step is None:
            return
        last = step if rehearsal is None else rehearsal.last
        before = self._shown[0] if rehearsal is not None and self._shown else self._snapshot_of(step.before.parameters)
        self._shown = before, self._snapshot_of(last.after.parameters)
        repeated_now = rehearsal is not None and not self._is_restored
        self._is_restored = self._is_restored and rehearsal is None
        self._show(Stage.AGAIN if repeated_now else self._wanted)
        if self.learner.image is not self._images.image:
            self._follow_image()

    def _snapshot_of(self, parameters: Parameters) -> Snapshot:
        base = self.learner.base
        assert base is not None
        return replace(base, parameters=parameters.frozen_copy(), gradient=None)

    def _show(self, stage: Stage) -> None:
        learner, step, base = self.learner, self.learner.step, self.learner.base
        if self._shown is None or step is None or base is None:
            return
        before, after = self._shown
        self.stage = self._wanted = stage
        moment = LessonMoment(stage, step, learner.rule, base.step, learner.n_steps, learner.rehearsal)
        difference = Difference(after, before, sentence("of this step")) if stage is Stage.UPDATE else None
        # The step is the gradient in other units: in the same contrast, so that the two can be compared.
        contrast = Mode.GRADIENT if stage is Stage.UPDATE else None
        quantity = ShownQuantity(_MODES[stage], GradientOf.IMAGE, contrast)
        snapshot = after if stage is Stage.AGAIN else before
        self._display.claim(self, Claim(Source.LESSON, snapshot, quantity, difference, moment, learner.image))
        self.changed.emit()

    # Repeating and keeping -------------------------------------------------------------------------------------------

    @Slot()
    def repeat(self) -> None:
        """Repeat the step on the same image and measure the effect on validation images."""
        self.learner.rehearse()

    @Slot()
    def keep(self) -> None:
        """Continue from the changed parameters as a new run."""
        base, step = self.learner.base, self.learner.last_step
        if base is None or step is None or self.learner.is_busy:
            return
        if base.run_id != self._run_id:
            self._messages.refuse(
                self.tr("This network belongs to another run: return to the live run (L) and repeat the lesson there.")
            )
        elif not step.after.parameters.is_finite():
            self._messages.refuse(self.tr("The changed parameters are not finite: choose a smaller learning rate."))
        else:
            self.learner.make_keyframe(self._on_keyframe)

    def _on_keyframe(self, keyframe: Keyframe) -> None:
        base = self.learner.base
        if base is None:
            return
        n_taken, images = self.learner.n_taken, self.learner.images
        self.end()
        self._run.fork(keyframe, {})
        if len(images) > 1:
            text = self.tr("A new run continues after {moment} and %n step(s) on {count} images.", "", n_taken)
        else:
            text = self.tr("A new run continues after {moment} and %n step(s) on this image.", "", n_taken)
        text = text.format(moment=moment_within(base.step, base.counting), count=local(len(images), ","))
        # A run that has trained nothing is not kept.
        if self.learner.is_kept(base.run_id):
            text = self.tr("{sentence} The old run is kept; see Runs.").format(sentence=text)
        if any(image.split is Split.TEST for image in images):
            text = self.tr("{sentence} It has trained on a test image, so its test accuracy is now biased.").format(
                sentence=text
            )
        self._messages.notice(text)

    # In a session file -----------------------------------------------------------------------------------------------

    def saved(self) -> SavedLesson | None:
        """Return the lesson as a session file keeps it; None without one, and if it has no finite numbers."""
        learner, base, step = self.learner, self.learner.base, self.learner.step
        if self.stage is None or base is None or step is None or not step.before.parameters.is_finite():
            return None
        optimizer = "" if learner.optimizer == AS_THE_RUN else learner.optimizer
        return SavedLesson(base, self.stage, optimizer, learner.learning_rate, learner.saved_steps())

    def restore(self, saved: SavedLesson) -> None:
        """Learn from the image on the screen as in an earlier session; its run has begun."""
        self.learner.choose_optimizer(saved.optimizer or AS_THE_RUN)
        if saved.optimizer:
            self.learner.choose_learning_rate(saved.learning_rate)
        if self._require_label():
            self._run_id, self._wanted = self._run.run_id, saved.stage
            if saved.steps is None:
                self.learner.begin(saved.base)
            else:
                self._is_restored = saved.steps.is_repeated
                self.learner.resume(saved.base, saved.steps)

    # Following -------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_image(self) -> None:
        """Learn from the new image, with the copy as it is now; an image without a label ends the lesson."""
        image = self._images.image
        if not self.is_on:
            return
        if image is None or image.label is None:
            self.end()
        elif not self.learner.is_busy:
            self._follow_image()

    def _follow_image(self) -> None:
        base = self.learner.base
        if self.learner.step is None:
            self._take(base)
        elif self.learner.rehearsal is not None or self.stage is Stage.AGAIN:
            self._advance()
        else:
            self._wanted = Stage.FORWARD
            self.learner.compute_again()

    @Slot()
    def _on_stopped(self) -> None:
        """End if there is no step for the image on the screen."""
        if self.is_on and (self.learner.step is None or self.learner.image is not self._images.image):
            self.end()

    @Slot()
    def _on_run(self) -> None:
        """End with the run."""
        if self.is_on and self._run.status.run_id != self._run_id:
            self.end()

    def _require_label(self) -> bool:
        image = self._images.image
        if image is not None and image.label is not None:
            return True
        if image is not None and image.maker is Maker.NOISE:
            self._messages.notice(self.tr("Random noise has no label, and without one there is no loss."))
        else:
            self._messages.notice(self.tr("Choose a label for the drawing: without one there is no loss."))
        return False
