"""What lessons can say of the window at this moment: network, image, data, run and what the person did."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from PySide6.QtCore import QObject, Slot

from netviz.data import Dataset
from netviz.data.image_sets import Split
from netviz.scene.correct_images import CorrectImages
from netviz.scene.lesson_moment import STAGES
from netviz.scene.moment_facts import Fact, MomentFacts
from netviz.sentences import sentence
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.lesson import Lesson
from netviz.session.live_run import LiveRun
from netviz.session.questions import Questions
from netviz.session.runs import Runs
from netviz.tracing.learning import LearningStep
from netviz.tracing.learning_counts import Tally
from netviz.training import EvaluationPoint
from netviz.walks.errors import ExpressionError
from netviz.walks.expression import Value


class WalkFacts(QObject):
    """The facts of `netviz.walks.vocabulary`, from the models of a session.

    Attributes
    ----------
    events : set of str
        What was done since the step began.
    """

    def __init__(
        self,
        display: Display,
        images: Images,
        questions: Questions,
        run: LiveRun,
        runs: Runs,
        lesson: Lesson,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._images = images
        self._questions = questions
        self._run = run
        self._runs = runs
        self._lesson = lesson
        self.events: set[str] = set()
        self._moment: MomentFacts | None = None
        self._readings: CorrectImages | None = None
        run.leaving.connect(self._on_leaving)
        run.changed.connect(self._on_run)
        images.image_changed.connect(self._on_image)

    def value_of(self, name: str, arguments: tuple[Value, ...]) -> Value:
        """Return a fact of `netviz.walks.vocabulary.FACTS`.

        Raises
        ------
        ExpressionError
            If it has no value now, or not for these arguments.
        """
        fact = self._own_facts.get(name) or self._require_moment().facts.get(name)
        if fact is None:
            raise ExpressionError(sentence("There is no fact “{name}”.", name=name))
        try:
            return fact(*arguments)
        except TypeError as error:
            raise ExpressionError(sentence("“{name}” has another number of arguments.", name=name)) from error

    # What happened ---------------------------------------------------------------------------------------------------

    def note(self, event: str) -> None:
        """Note something that the person did."""
        self.events.add(event)

    @Slot()
    def _on_leaving(self) -> None:
        self.note("reset")

    @Slot()
    def _on_run(self) -> None:
        if self._run.is_running:
            self.note("train")

    @Slot()
    def _on_image(self) -> None:
        image = self._images.image
        if image is not None and image.split is Split.DRAWN and not image.is_empty:
            self.note("draw")

    # Facts -----------------------------------------------------------------------------------------------------------

    def _require_moment(self) -> MomentFacts:
        snapshot, image, selection = self._display.snapshot, self._images.image, self._questions.selection
        if snapshot is None or image is None:
            raise ExpressionError(sentence("There is no network yet."))
        moment = self._moment
        if moment is None or (moment.snapshot, moment.image, moment.selection) != (snapshot, image, selection):
            moment = self._moment = MomentFacts(snapshot, image, selection)
        return moment

    def _require_dataset(self) -> Dataset:
        if self._images.dataset is None:
            raise ExpressionError(sentence("The data set is not loaded yet."))
        return self._images.dataset

    def _require_step(self) -> LearningStep:
        if self._lesson.learner.step is None:
            raise ExpressionError(sentence("There is no learning step."))
        return self._lesson.learner.step

    @property
    def _test_readings(self) -> CorrectImages:
        snapshot, dataset = self._require_moment().snapshot, self._require_dataset()
        readings = self._readings
        if readings is None or readings.snapshot is not snapshot or readings.dataset is not dataset:
            readings = self._readings = CorrectImages(snapshot, dataset)
        return readings

    @cached_property
    def _own_facts(self) -> dict[str, Fact]:
        return self._data_facts() | self._run_facts() | self._learning_facts() | {"done": lambda e: e in self.events}

    def _data_facts(self) -> dict[str, Fact]:
        def n_training() -> int:
            return len(self._require_dataset().train_labels)

        def n_validation() -> int:
            config = self._run.run_config
            return self._run.config.validation_size if config is None else config.validation_size

        return {
            "all_training_images": n_training,
            "training_images": lambda: self._run.config.training_size or n_training() - n_validation(),
            "validation_images": n_validation,
            "test_images": lambda: len(self._require_dataset().test_labels),
            "count": lambda digit: int(np.count_nonzero(self._require_dataset().train_labels == digit)),
            "correct_of": lambda n: self._test_readings.correct_of(int(n)),
            "correct_image": lambda k: self._test_readings.find(lambda right, _: right, int(k)),
            "wrong_image": lambda k: self._test_readings.find(lambda right, _: ~right, int(k)),
            "wrong_image_above": lambda p: self._test_readings.find(lambda right, top: ~right & (top > p), 1),
            "unsure_image": lambda p: self._test_readings.find(lambda right, top: right & (top < p), 1),
        }

    def _run_facts(self) -> dict[str, Fact]:
        def per_epoch() -> int:
            if self._run.description is None:
                raise ExpressionError(sentence("There is no run yet."))
            return self._run.description.steps_per_epoch

        return {
            "batches_per_epoch": per_epoch,
            "batch_size": lambda: self._run.config.batch_size,
            "epochs": lambda: self._run.config.epochs,
            "learning_rate": lambda: self._run.config.learning_rate,
            "training": lambda: self._run.is_running,
            "validation_accuracy": lambda: self._last_validation().accuracy,
            "measured": lambda: self._last_validation().step == self._run.step,
        }

    def _last_validation(self) -> EvaluationPoint:
        record, snapshot = self._runs.live, self._run.snapshot
        measured = None if record is None or snapshot is None else record.validation_at(snapshot.step)
        if measured is None:
            raise ExpressionError(sentence("The accuracy has not been measured yet."))
        return measured

    def _learning_facts(self) -> dict[str, Fact]:
        def stage() -> int:
            return 0 if self._lesson.stage is None else STAGES.index(self._lesson.stage) + 1

        return {
            "stage": stage,
            "answer_before": lambda: self._require_step().winner,
            "probability_before": lambda digit: float(self._require_step().before.probabilities[int(digit)]),
            "probability_after": lambda digit: float(self._require_step().after.probabilities[int(digit)]),
            "loss_before": lambda: self._require_step().loss_before,
            "loss_after": lambda: self._require_step().loss_after,
            "reinforced": lambda digit: self._tally(int(digit)).reinforced,
            "weakened": lambda digit: self._tally(int(digit)).weakened,
            "unchanged": lambda digit: self._tally(int(digit)).unchanged,
        }

    def _tally(self, digit: int) -> Tally:
        """Return the tally of the connections into a digit: the label's, or the answer's before the step."""
        step, findings = self._require_step(), self._lesson.learner.findings
        if findings is not None:
            last = findings.layers[-1]
            if digit == step.label:
                return last.true_digit
            if digit == step.winner and last.winning_digit is not None:
                return last.winning_digit
        raise ExpressionError(sentence("These connections have not been counted."))
