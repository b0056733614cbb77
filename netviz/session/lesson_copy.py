"""The copy that learns in a lesson: by what rule, and the step that it takes, computed in the background."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.nn.optimizers import Optimizer
from netviz.nn.parameters import Parameters
from netviz.session.lesson_rule import AS_THE_RUN, LearningRule, own_rule, rule_of_run
from netviz.session.lesson_work import Findings, count_step, learn_one
from netviz.tracing.learning import LEARNING_RATES, LearningStep, Rehearsal
from netviz.training import Snapshot

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


class LessonCopy(QObject):
    """A copy of the network that learns one example, step after step.

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
        What was chosen to learn by: a name in `netviz.nn.optimizers.OPTIMIZERS`, or `AS_THE_RUN`.
    learning_rate : float
    is_busy : bool
        Whether something is being computed.

    Signals
    -------
    changed
        Something among the attributes.
    """

    changed = Signal()

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
        self._rule: LearningRule | None = None
        self._optimizer: Optimizer | None = None
        self._stage_wanted = Stage.FORWARD
        self._number = 0
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_AFTER_MS)
        self._counting.timeout.connect(self._count)

    @property
    def is_on(self) -> bool:
        """Whether a lesson is being given."""
        return self._base is not None

    @property
    def base(self) -> Snapshot | None:
        """The moment of the run that the copy was taken at."""
        return self._base

    @property
    def rule(self) -> str:
        """The name of the optimizer that the step was made by."""
        if self._rule is not None:
            return self._rule.name
        return "sgd" if self.optimizer == AS_THE_RUN else self.optimizer

    @property
    def last_step(self) -> LearningStep | None:
        """The present step, or the last one of those that learn by heart."""
        return self.step_ if self.rehearsal is None else self.rehearsal.last

    def show_step(self, step: LearningStep, stage: Stage) -> None:
        """Show a stage of a step that has been computed."""
        raise NotImplementedError

    # How it learns ---------------------------------------------------------------------------------------------------

    def choose_optimizer(self, optimizer: str) -> None:
        """Learn by another optimizer, at a learning rate that suits it; its memory begins empty unless it is the run's.

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
        if self._base is not None and self.step_ is not None:
            self._learn_anew(self.step_.before.parameters, self.stage or Stage.FORWARD)
        else:
            self.changed.emit()

    def choose_learning_rate(self, learning_rate: float) -> None:
        """Learn faster or more slowly; the present step is computed again."""
        self.learning_rate = min(max(learning_rate, LEAST_RATE), _MOST_RATE)
        if self._base is None or self.step_ is None:
            self.changed.emit()
            return
        parameters = self.step_.before.parameters
        if self.rehearsal is not None:
            self.rehearsal = None
        if self._optimizer is None:
            self._learn_anew(parameters, self.stage or Stage.FORWARD)
        else:
            self._compute(parameters, self._optimizer, self.stage or Stage.FORWARD)

    # Steps -----------------------------------------------------------------------------------------------------------

    def _learn_anew(self, parameters: Parameters, stage: Stage) -> None:
        """Compute a step by the rule that is chosen, which for the run's own has to be found first."""
        base = self._base
        assert base is not None
        if self.optimizer != AS_THE_RUN:
            self._rule = own_rule(self.optimizer, parameters.vector.size, self.learning_rate)
            self._optimizer = self._rule.optimizer
            self._compute(parameters, self._optimizer, stage)
            return
        run, dataset = self._session.runs.find(base.run_id), self._session.dataset
        if run is None or dataset is None:
            self._session.refused.emit("This run is no longer kept, nor what its optimizer remembers: choose another.")
            return
        self.is_busy, self._stage_wanted, self._number = True, stage, self._number + 1
        work = partial(rule_of_run, run.history, dataset, base.step, self._number)
        self._session.in_background("the run's optimizer", work, partial(self._on_rule, parameters))
        self.changed.emit()

    def _on_rule(self, parameters: Parameters, found: tuple[int, LearningRule]) -> None:
        number, rule = found
        if number == self._number and self._base is not None:
            self._rule, self._optimizer, self.learning_rate = rule, rule.optimizer, rule.learning_rate
            self._compute(parameters, rule.optimizer, self._stage_wanted)

    def _compute(self, parameters: Parameters, optimizer: Optimizer, stage: Stage) -> None:
        """Compute all stages of a step from these parameters in the background, then show one of them."""
        image = self._session.image
        if image is None or image.label is None:
            return
        self.is_busy, self._stage_wanted, self._number = True, stage, self._number + 1
        work = partial(
            learn_one, parameters, image.intensities, image.label, optimizer, self.learning_rate, self._number
        )
        self._session.in_background("learn", work, self._on_step)
        self.changed.emit()

    def _on_step(self, learnt: tuple[int, LearningStep]) -> None:
        number, step = learnt
        if number != self._number or self._base is None:
            return
        self.is_busy = False
        self.step_, self.findings, self.rehearsal = step, None, None
        self.show_step(step, self._stage_wanted)
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
