"""Learning from the image shown, step by step: forward, loss, backward, update, and forward again, all on a copy."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.nn.optimisers import Optimiser
from netviz.nn.parameters import Parameters
from netviz.session.lesson_rule import AS_THE_RUN, LearningRule, own_rule, rule_of_run
from netviz.session.lesson_work import REPEATS, Findings, count_step, keyframe_with, learn_by_heart, learn_one
from netviz.session.selection import Appearance, GradientOf, Mode, Split
from netviz.tracing.learning import LEARNING_RATES, LearningStep, Rehearsal
from netviz.training import Snapshot
from netviz.training.keyframes import Keyframe

if TYPE_CHECKING:
    from netviz.session.session import Session

_COUNT_AFTER_MS = 100
LEAST_RATE = 1e-5
"""The smallest learning rate that can be chosen; that of a run may be smaller."""

_MOST_RATE = 10.0


class Stage(Enum):
    """Where the lesson is."""

    FORWARD = "forward"
    LOSS = "loss"
    BACKWARD = "backward"
    UPDATE = "update"
    AGAIN = "forward again"


STAGES = tuple(Stage)
_MODES = {
    Stage.FORWARD: Mode.SIGNAL,
    Stage.LOSS: Mode.SIGNAL,
    Stage.BACKWARD: Mode.GRADIENT,
    Stage.UPDATE: Mode.CHANGE,
    Stage.AGAIN: Mode.SIGNAL,
}


class Lesson(QObject):
    """One example learnt on a copy of the network, and what the window shows of it.

    Nothing that it does changes the run, unless `keep` makes a new run of it.

    Attributes
    ----------
    stage : Stage or None
        None while there is no lesson.
    step_ : LearningStep or None
        What all stages compute, all at once.
    findings : Findings or None
        The same step counted; it follows a moment later.
    rehearsal : Rehearsal or None
        The example learnt by heart.
    n_steps : int
        Steps taken on the copy before this one.
    optimizer : str
        What was chosen to learn by: a name in `netviz.nn.optimisers.OPTIMISERS`, or `AS_THE_RUN`.
    learning_rate : float
    is_busy : bool
        Whether something is being computed.

    Signals
    -------
    changed
        Something among the attributes.
    arrived : Stage
        A stage has come.
    """

    changed = Signal()
    arrived = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.stage: Stage | None = None
        self.step_: LearningStep | None = None
        self.findings: Findings | None = None
        self.rehearsal: Rehearsal | None = None
        self.n_steps = 0
        self.optimizer = "sgd"
        self.learning_rate = LEARNING_RATES["sgd"]
        self.is_busy = False
        self._base: Snapshot | None = None
        self._shown: tuple[Snapshot, Snapshot] | None = None
        self._rule: LearningRule | None = None
        self._optimiser: Optimiser | None = None
        self._stage_wanted = Stage.FORWARD
        self._appearance: tuple[Mode, GradientOf] | None = None
        self._number = self._run_id = 0
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_AFTER_MS)
        self._counting.timeout.connect(self._count)
        session.image_changed.connect(self._on_image)
        session.instead_changed.connect(self._on_instead)
        session.dataset_changed.connect(self.end)
        session.run_changed.connect(self._on_run)
        session.refused.connect(self._on_refused)

    # Stages ----------------------------------------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        """Whether a lesson is being given."""
        return self._base is not None

    @property
    def base(self) -> Snapshot | None:
        """The moment of the run that the copy was taken at."""
        return self._base

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
        self._base = self._shown = self._optimiser = self._rule = None
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

    def _learn_anew(self, parameters: Parameters, stage: Stage) -> None:
        """Compute a step by the rule that is chosen, which for the run's own has to be found first."""
        base = self._base
        assert base is not None
        if self.optimizer != AS_THE_RUN:
            self._rule = own_rule(self.optimizer, parameters.vector.size, self.learning_rate)
            self._optimiser = self._rule.optimiser
            self._compute(parameters, self._optimiser, stage)
            return
        run, dataset = self._session.runs.find(base.run_id), self._session.dataset
        if run is None or dataset is None:
            self._session.refused.emit("This run is no longer kept, nor what its optimiser remembers: choose another.")
            return
        self.is_busy, self._stage_wanted, self._number = True, stage, self._number + 1
        work = partial(rule_of_run, run.history, dataset, base.step, self._number)
        self._session.in_background("the run's optimiser", work, partial(self._on_rule, parameters))
        self.changed.emit()

    def _on_rule(self, parameters: Parameters, found: tuple[int, LearningRule]) -> None:
        number, rule = found
        if number == self._number and self._base is not None:
            self._rule, self._optimiser, self.learning_rate = rule, rule.optimiser, rule.learning_rate
            self._compute(parameters, rule.optimiser, self._stage_wanted)

    def _go_on(self) -> None:
        """Take another step from the changed parameters."""
        step = self.rehearsal.last if self.rehearsal is not None else self.step_
        if step is None or not self._has_label():
            return
        self.n_steps += REPEATS if self.rehearsal is not None else 1
        self._optimiser = step.optimiser
        self._compute(step.after.parameters, step.optimiser, Stage.FORWARD)

    def _compute(self, parameters: Parameters, optimiser: Optimiser, stage: Stage) -> None:
        """Compute all stages of a step from these parameters in the background, then show one of them."""
        image = self._session.image
        if image is None or image.label is None:
            return
        self.is_busy, self._stage_wanted, self._number = True, stage, self._number + 1
        work = partial(
            learn_one, parameters, image.intensities, image.label, optimiser, self.learning_rate, self._number
        )
        self._session.in_background("learn", work, self._on_step)
        self.changed.emit()

    def _on_step(self, learnt: tuple[int, LearningStep]) -> None:
        number, step = learnt
        if number != self._number or self._base is None:
            return
        self.is_busy = False
        self.step_, self.findings, self.rehearsal = step, None, None
        self._shown = self._snapshot_of(step.before.parameters), self._snapshot_of(step.after.parameters)
        self._show(self._stage_wanted)
        # The picture first: counting would take the interpreter's lock from it.
        self._counting.start()

    @Slot()
    def _count(self) -> None:
        if self.step_ is None or self._session.is_closed:
            return
        names = None if self._session.dataset is None else self._session.dataset.class_names
        self._session.in_background("count", partial(count_step, self.step_, names, self._number), self._on_findings)

    def _on_findings(self, found: tuple[int, Findings]) -> None:
        if found[0] == self._number:
            self.findings = found[1]
            self.changed.emit()

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

    def choose_optimizer(self, optimizer: str) -> None:
        """Learn by another optimiser, at a learning rate that suits it; its memory begins empty unless it is the run's.

        Parameters
        ----------
        optimizer : str
            A name in `netviz.nn.optimisers.OPTIMISERS`, or `AS_THE_RUN`.
        """
        if optimizer == self.optimizer:
            return
        self.optimizer, self.rehearsal = optimizer, None
        if optimizer != AS_THE_RUN:
            self.learning_rate = LEARNING_RATES[optimizer]
        if self._base is not None and self.step_ is not None:
            self._learn_anew(self.step_.before.parameters, self.stage or Stage.FORWARD)
        else:
            self.changed.emit()

    @property
    def rule(self) -> str:
        """The name of the optimiser that the step was made by."""
        if self._rule is not None:
            return self._rule.name
        return "sgd" if self.optimizer == AS_THE_RUN else self.optimizer

    def choose_learning_rate(self, learning_rate: float) -> None:
        """Learn faster or more slowly; the present step is computed again."""
        self.learning_rate = min(max(learning_rate, LEAST_RATE), _MOST_RATE)
        if self._base is None or self.step_ is None:
            self.changed.emit()
            return
        parameters = self.step_.before.parameters
        if self.rehearsal is not None:
            self.rehearsal = None
        if self._optimiser is None:
            self._learn_anew(parameters, self.stage or Stage.FORWARD)
        else:
            self._compute(parameters, self._optimiser, self.stage or Stage.FORWARD)

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
        if self._rule is not None and self._rule.is_run_s:
            last = self.last_step
            memory = None if last is None else last.optimiser
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
            if self._optimiser is None:
                self._learn_anew(step.before.parameters, Stage.FORWARD)
            else:
                self._compute(step.before.parameters, self._optimiser, Stage.FORWARD)

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

    @property
    def last_step(self) -> LearningStep | None:
        """The present step, or the last one of those that learn by heart."""
        return self.step_ if self.rehearsal is None else self.rehearsal.last
