"""The copy of the network that learns in a lesson, and the steps that it takes in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.archive.saved import SavedImage, SavedSteps
from netviz.data.image_sets import Split
from netviz.failure import Failure
from netviz.nn.optimizers import Optimizer
from netviz.nn.parameters import Parameters
from netviz.scene.shown_image import ShownImage
from netviz.session.images import Images
from netviz.session.lesson_rule import AS_THE_RUN, LearningRule, own_rule, rule_of_run
from netviz.session.lesson_work import REPEATS, Findings, count_step, keyframe_with, learn_one, repeat_step
from netviz.session.live_run import LiveRun
from netviz.session.messages import Messages
from netviz.session.runs import Runs
from netviz.tracing.learning import LEARNING_RATES, LearningStep, Rehearsal
from netviz.training import Snapshot
from netviz.training.keyframes import Keyframe
from netviz.workers.jobs import JobQueue

MIN_LEARNING_RATE = 1e-5
"""The smallest learning rate that can be chosen; a run's own may be smaller."""

_MAX_LEARNING_RATE = 10.0
_COUNT_AFTER_MS = 100


class Learner(QObject):
    """A copy of the network that learns one example, step by step.

    Attributes
    ----------
    base : Snapshot or None
        The moment at which the copy was made; None without a copy.
    step : LearningStep or None
        The current step, with everything that its stages show.
    image : ShownImage or None
        The image of the current step.
    findings : Findings or None
        The counts of the current step; they follow a moment later.
    rehearsal : Rehearsal or None
        The repeated steps, if the example was repeated.
    n_steps : int
        Steps that the copy took before the current one.
    optimizer : str
        The choice: a name in `netviz.nn.optimizers.OPTIMIZERS`, or `AS_THE_RUN`.
    learning_rate : float
    is_busy : bool
        Whether something is being computed.

    Signals
    -------
    changed
        An attribute changed.
    computed
        There is a new step, or a rehearsal of it.
    stopped
        There will be none: it was refused or failed.
    """

    changed = Signal()
    computed = Signal()
    stopped = Signal()

    def __init__(
        self,
        images: Images,
        run: LiveRun,
        runs: Runs,
        jobs: JobQueue,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._images = images
        self._run = run
        self._runs = runs
        self._jobs = jobs
        self._messages = messages
        self.base: Snapshot | None = None
        self.step: LearningStep | None = None
        self.image: ShownImage | None = None
        self.findings: Findings | None = None
        self.rehearsal: Rehearsal | None = None
        self.n_steps = 0
        self._earlier_images: tuple[ShownImage, ...] = ()
        self.optimizer = "sgd"
        self.learning_rate = LEARNING_RATES["sgd"]
        self.is_busy = False
        self._rule: LearningRule | None = None
        self._state: Optimizer | None = None
        self._resumed: SavedSteps | None = None
        # Counts the jobs; the result of any but the last is dropped.
        self._generation = 0
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_AFTER_MS)
        self._counting.timeout.connect(self._count)

    @property
    def rule(self) -> str:
        """The name of the optimizer that made the current step."""
        if self._rule is not None:
            return self._rule.name
        return "sgd" if self.optimizer == AS_THE_RUN else self.optimizer

    @property
    def is_as_the_run(self) -> bool:
        """Whether the run's own optimizer makes the steps."""
        return self.optimizer == AS_THE_RUN if self._rule is None else self._rule.is_of_run

    @property
    def last_step(self) -> LearningStep | None:
        """The current step, or the last one of its rehearsal."""
        return self.step if self.rehearsal is None else self.rehearsal.last

    @property
    def n_taken(self) -> int:
        """Steps that the copy has taken, with the current one and its rehearsal."""
        return self.n_steps + (REPEATS if self.rehearsal is not None else 1)

    @property
    def images(self) -> tuple[ShownImage, ...]:
        """The images that the copy has learned from, each once, with that of the current step as the last."""
        learned = self._earlier_images if self.image is None else (*self._earlier_images, self.image)
        # An image of the data set that was chosen twice is one image; each state of a drawing is its own.
        places = {
            (image.split, image.serial if image.split is Split.DRAWN else image.index): image for image in learned
        }
        return tuple(places.values())

    # Optimizer and learning rate -------------------------------------------------------------------------------------

    def choose_optimizer(self, optimizer: str) -> None:
        """Learn by another optimizer, at a learning rate that suits it; its state is empty unless it is the run's.

        Parameters
        ----------
        optimizer : str
            A name in `netviz.nn.optimizers.OPTIMIZERS`, or `AS_THE_RUN`.
        """
        if optimizer == self.optimizer:
            return
        self.optimizer, self.rehearsal = optimizer, None
        if optimizer != AS_THE_RUN:
            self.learning_rate = LEARNING_RATES[optimizer]
        if self.step is not None:
            self._learn_by_choice(self.step.before.parameters)
        else:
            self.changed.emit()

    def choose_learning_rate(self, learning_rate: float) -> None:
        """Learn faster or more slowly; the current step is computed again."""
        self.learning_rate = min(max(learning_rate, MIN_LEARNING_RATE), _MAX_LEARNING_RATE)
        if self.step is None:
            self.changed.emit()
            return
        self.rehearsal = None
        self.compute_again()

    # Steps -----------------------------------------------------------------------------------------------------------

    def begin(self, base: Snapshot) -> None:
        """Make a copy and compute its first step."""
        self.base, self.n_steps, self._earlier_images = base, 0, ()
        self._learn_by_choice(base.parameters)

    def advance(self) -> None:
        """Compute the step after the current one."""
        step = self.last_step
        if step is not None and self._has_label:
            self.n_steps, self._earlier_images = self.n_taken, self.images
            self._state = step.optimizer
            self._compute(step.after.parameters, step.optimizer)

    def compute_again(self) -> None:
        """Compute the current step again: the image or the learning rate is another one."""
        if self.step is None:
            return
        if self._state is None:
            self._learn_by_choice(self.step.before.parameters)
        else:
            self._compute(self.step.before.parameters, self._state)

    def rehearse(self) -> None:
        """Repeat the current step on the same image and measure the effect on validation images."""
        dataset = self._images.dataset
        if self.step is not None and dataset is not None and not self.is_busy:
            work = partial(repeat_step, self.step, dataset, self._run.run_config or self._run.config)
            self._submit("repeat the step", work, self._on_rehearsal)

    def forget(self) -> None:
        """Delete the copy and drop results that are still to come."""
        self._generation += 1
        self.base = self.step = self.image = self.findings = self.rehearsal = None
        self._state = self._rule = self._resumed = None
        self.n_steps, self._earlier_images, self.is_busy = 0, (), False
        self._counting.stop()
        self.changed.emit()

    def make_keyframe(self, done: Callable[[Keyframe], None]) -> None:
        """Compute a keyframe from which a new run can continue with the copy's parameters, and hand it to `done`."""
        base, step, dataset = self.base, self.last_step, self._images.dataset
        if base is None or step is None or dataset is None or self.is_busy:
            return
        state = step.optimizer if self._rule is not None and self._rule.is_of_run else None
        work = partial(keyframe_with, self._run.history, dataset, base.step, step.after.parameters, state)
        self._submit("keep", work, done)

    # In a session file -----------------------------------------------------------------------------------------------

    def saved_steps(self) -> SavedSteps | None:
        """Return what was done before the current step; None in the first one."""
        step, state = self.step, self._state
        if step is None or state is None or not (self.n_steps or self.rehearsal is not None):
            return None
        images = tuple(SavedImage.of(image) for image in self._earlier_images)
        return SavedSteps(step.before.parameters, state.state(), self.n_steps, images, self.rehearsal is not None)

    def resume(self, base: Snapshot, steps: SavedSteps) -> None:
        """Compute the current step of an earlier session again, and repeat it if it was repeated."""
        dataset = self._images.dataset
        assert dataset is not None
        self.base, self.n_steps = base, steps.n_steps
        self._earlier_images = tuple(image.shown(dataset) for image in steps.images)
        self._resumed = steps
        self._learn_by_choice(steps.parameters)

    def is_kept(self, run_id: int) -> bool:
        """Whether a run is among those that can be shown."""
        return self._runs.find(run_id) is not None

    @property
    def _has_label(self) -> bool:
        image = self._images.image
        return image is not None and image.label is not None

    def _learn_by_choice(self, parameters: Parameters) -> None:
        """Compute a step by the chosen rule; the run's own has to be found first."""
        base = self.base
        assert base is not None
        if self.optimizer != AS_THE_RUN:
            self._rule = own_rule(self.optimizer, parameters.vector.size, self.learning_rate)
            self._start(parameters)
            return
        run, dataset = self._runs.find(base.run_id), self._images.dataset
        if run is None or dataset is None:
            self._messages.refuse(
                self.tr("This run and its optimizer state are no longer in memory; choose another optimizer.")
            )
            self.changed.emit()
            self.stopped.emit()
            return
        work = partial(rule_of_run, run.history, dataset, base.step)
        self._submit("restore the optimizer", work, partial(self._on_rule, parameters))

    def _on_rule(self, parameters: Parameters, rule: LearningRule) -> None:
        self._rule, self.learning_rate = rule, rule.learning_rate
        self._start(parameters)

    def _start(self, parameters: Parameters) -> None:
        """Compute a step by a rule that has just been chosen, with the state of an earlier session if there is one."""
        assert self._rule is not None
        self._state = self._rule.optimizer
        if self._resumed is not None:
            self._state.load_state(self._resumed.optimizer)
        self._compute(parameters, self._state)

    def _compute(self, parameters: Parameters, optimizer: Optimizer) -> None:
        """Compute a step from these parameters in the background."""
        image = self._images.image
        if image is None or image.label is None:
            return
        work = partial(learn_one, parameters, image.intensities, image.label, optimizer, self.learning_rate)
        self._submit("learn", work, partial(self._on_step, image))

    def _on_step(self, image: ShownImage, step: LearningStep) -> None:
        self.step, self.findings, self.rehearsal = step, None, None
        self.image = image
        resumed, self._resumed = self._resumed, None
        self.computed.emit()
        # The picture first: counting would keep the GIL from it.
        self._counting.start()
        if resumed is not None and resumed.is_repeated:
            self.rehearse()

    def _on_rehearsal(self, rehearsal: Rehearsal) -> None:
        self.rehearsal = rehearsal
        self.computed.emit()

    # Jobs ------------------------------------------------------------------------------------------------------------

    def _submit(self, name: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Start a job; the result of an earlier one is dropped."""
        self._generation += 1
        self.is_busy = True
        generation = self._generation
        self._jobs.submit(
            name,
            work,
            partial(self._on_done, generation, done),
            refused=partial(self._on_refused, generation),
            failed=partial(self._on_failed, generation),
        )
        self.changed.emit()

    def _on_done(self, generation: int, done: Callable[[Any], None], value: Any) -> None:
        if generation == self._generation:
            self.is_busy = False
            done(value)

    def _on_refused(self, generation: int, reason: str) -> None:
        self._messages.refuse(reason)
        self._stop(generation)

    def _on_failed(self, generation: int, failure: Failure) -> None:
        self._stop(generation)

    def _stop(self, generation: int) -> None:
        if generation == self._generation:
            self.is_busy = False
            self.changed.emit()
            self.stopped.emit()

    @Slot()
    def _count(self) -> None:
        if self.step is not None:
            names = self._images.class_names or None
            self._jobs.submit("count", partial(count_step, self.step, names), partial(self._on_findings, self.step))

    def _on_findings(self, step: LearningStep, findings: Findings) -> None:
        if step is self.step:
            self.findings = findings
            self.changed.emit()
