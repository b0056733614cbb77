"""What lessons can say of the window at this moment: network, image, data, run and what the person did."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Slot

from netviz.data import Dataset
from netviz.data.image_sets import Split
from netviz.data.partition import partition
from netviz.formats.counting import Counting
from netviz.nn.optimizers import OPTIMIZER_LABELS
from netviz.nn.schedules import SCHEDULE_LABELS
from netviz.scene.appearance import Mode
from netviz.scene.correct_images import CorrectImages
from netviz.scene.display_state import Source
from netviz.scene.lesson_moment import STAGES
from netviz.scene.moment_facts import Fact, MomentFacts
from netviz.sentences import mark, sentence
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.lesson import Lesson
from netviz.session.lesson_work import Findings
from netviz.session.live_run import LiveRun
from netviz.session.questions import Questions
from netviz.session.runs import RunRecord, Runs
from netviz.tracing.learning import LearningStep
from netviz.tracing.learning_counts import Tally
from netviz.training import EvaluationPoint, Snapshot, TrainingConfig
from netviz.training.pacing import TEACHING_PACE
from netviz.walks.errors import ExpressionError
from netviz.walks.expression import Facts, Value, Word
from netviz.walks.vocabulary import FACTS

_T = TypeVar("_T")

_MODES = {
    Mode.WEIGHTS: mark("weights"),
    Mode.SIGNAL: mark("signal"),
    Mode.GRADIENT: mark("gradient"),
    Mode.CHANGE: mark("change"),
}


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
        self._training_readings: CorrectImages | None = None
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
        return _value(name, self._own_facts.get(name) or self._require_moment().facts.get(name), arguments)

    def at_this_moment(self) -> Facts:
        """Return these facts as they are now, whatever happens to the network afterwards.

        What depends on something that is not there yet stays without a value.
        """
        own = dict(self._own_facts)
        for word in FACTS:
            if not word.parameters and word.name in own:
                own[word.name] = _held(own[word.name])
        own |= _reading_facts(*(_held(part) for part in (lambda: self._test_readings, lambda: self._train_readings)))
        own |= _step_facts(_held(self._require_step), _held(self._require_findings))
        events = frozenset(self.events)
        own["done"] = lambda event: event in events
        return _Moment(own, _held(self._require_moment))

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
        claim = self._display.claimed
        if claim is not None and claim.image is not None:
            image = claim.image
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

    def _require_findings(self) -> Findings:
        if self._lesson.learner.findings is None:
            raise ExpressionError(sentence("These connections have not been counted."))
        return self._lesson.learner.findings

    @property
    def _test_readings(self) -> CorrectImages:
        snapshot, dataset = self._require_moment().snapshot, self._require_dataset()
        readings = self._readings
        if readings is None or readings.snapshot is not snapshot or readings.dataset is not dataset:
            readings = self._readings = CorrectImages(snapshot, dataset)
        return readings

    @property
    def _train_readings(self) -> CorrectImages:
        snapshot, dataset = self._require_moment().snapshot, self._require_dataset()
        readings = self._training_readings
        if readings is None or readings.snapshot is not snapshot or readings.dataset is not dataset:
            numbers = partition(dataset.train_labels, self._config.validation_size, snapshot.seed).training
            readings = self._training_readings = CorrectImages(snapshot, dataset, numbers)
        return readings

    @cached_property
    def _own_facts(self) -> dict[str, Fact]:
        return (
            self._data_facts()
            | self._run_facts()
            | self._setting_facts()
            | self._learning_facts()
            | self._picture_facts()
            | {"done": lambda event: event in self.events}
        )

    def _data_facts(self) -> dict[str, Fact]:
        def n_training() -> int:
            return len(self._require_dataset().train_labels)

        facts: dict[str, Fact] = {
            "all_training_images": n_training,
            "training_images": lambda: self._config.training_size or n_training() - self._config.validation_size,
            "validation_images": lambda: self._config.validation_size,
            "test_images": lambda: len(self._require_dataset().test_labels),
            "count": lambda digit: int(np.count_nonzero(self._require_dataset().train_labels == digit)),
        }
        return facts | _reading_facts(lambda: self._test_readings, lambda: self._train_readings)

    def _run_facts(self) -> dict[str, Fact]:
        def per_epoch() -> int:
            if self._run.description is None or not self._run.is_trained_here:
                raise ExpressionError(sentence("There is no run yet that is trained here."))
            return self._run.description.steps_per_epoch

        def compared_run() -> int:
            moment = None if self._display.claimed is None else self._display.claimed.moment
            if moment is None or moment.other is None:
                raise ExpressionError(sentence("No runs are compared."))
            return moment.other

        def batch_accuracy() -> float:
            accuracy = self._measured_snapshot.accuracy
            if accuracy is None:
                raise ExpressionError(sentence("There was no batch yet."))
            return accuracy

        return {
            "batches_per_epoch": per_epoch,
            "training": lambda: self._run.is_running,
            "validation_accuracy": lambda: self._last_validation().accuracy,
            "measured": lambda: self._last_validation().step == self._measured_snapshot.step,
            "run_number": lambda: self._require_record().number,
            "compared_run": compared_run,
            "batch_accuracy": batch_accuracy,
            "teaching_seconds": lambda batch: TEACHING_PACE.interval(int(batch) - 1),
        }

    def _last_validation(self) -> EvaluationPoint:
        snapshot = self._measured_snapshot
        record = self._runs.find(snapshot.run_id)
        measured = None if record is None else record.validation_at(snapshot.step)
        if measured is None:
            raise ExpressionError(sentence("The accuracy has not been measured yet."))
        return measured

    @property
    def _measured_snapshot(self) -> Snapshot:
        """The network on the screen; beside a lesson the live one, because nobody measures the lesson's copy."""
        claim = self._display.claimed
        is_copy = claim is not None and claim.source is Source.LESSON
        snapshot = self._run.snapshot if is_copy else self._display.snapshot
        if snapshot is None:
            raise ExpressionError(sentence("There is no network yet."))
        return snapshot

    def _require_record(self) -> RunRecord:
        snapshot = self._display.snapshot
        record = None if snapshot is None else self._runs.find(snapshot.run_id)
        if record is None:
            raise ExpressionError(sentence("There is no run yet."))
        return record

    @property
    def _config(self) -> TrainingConfig:
        """The settings of the run on the screen; before there is one, those of the next."""
        snapshot = self._display.snapshot
        record = None if snapshot is None else self._runs.find(snapshot.run_id)
        if record is not None and not record.is_live:
            return record.config
        return self._run.config if self._run.run_config is None else self._run.run_config

    @property
    def _settings(self) -> TrainingConfig:
        """The settings of the run on the screen, if it is trained here."""
        snapshot = self._display.snapshot
        if snapshot is not None and snapshot.counting is not Counting.BATCH:
            raise ExpressionError(sentence("Another program trains this network, so its settings are not known."))
        return self._config

    def _setting_facts(self) -> dict[str, Fact]:
        def label_of(labels: dict[str, str], name: str) -> Word:
            return _word("Setting", labels.get(name, name))

        return {
            "batch_size": lambda: self._settings.batch_size,
            "epochs": lambda: self._settings.epochs,
            "learning_rate": lambda: self._settings.learning_rate,
            "optimizer": lambda: label_of(OPTIMIZER_LABELS, self._settings.optimizer),
            "schedule": lambda: label_of(SCHEDULE_LABELS, self._settings.schedule),
            "rate_changes": lambda: self._settings.schedule != "constant",
            "l2": lambda: self._settings.l2,
            "dropout": lambda: self._settings.dropout,
            "shifts": lambda: self._settings.shifts,
            "noise": lambda: self._settings.noise,
            "shuffled_labels": lambda: self._settings.shuffled_labels,
            "seed": lambda: self._require_moment().snapshot.seed,
        }

    def _picture_facts(self) -> dict[str, Fact]:
        return {
            "contrast": lambda: self._display.appearance.contrast,
            "mode": lambda: _word("Glossary", _MODES[self._display.appearance.mode]),
            "pins": lambda: len(self._questions.pins),
        }

    def _learning_facts(self) -> dict[str, Fact]:
        def stage() -> int:
            return 0 if self._lesson.stage is None else STAGES.index(self._lesson.stage) + 1

        return {
            "stage": stage,
        } | _step_facts(self._require_step, self._require_findings)


# What several moments have in common ----------------------------------------------------------------------------------


class _Moment:
    """The facts of one moment."""

    def __init__(self, own: dict[str, Fact], moment: Callable[[], MomentFacts]) -> None:
        self._own = own
        self._moment = moment

    def value_of(self, name: str, arguments: tuple[Value, ...]) -> Value:
        return _value(name, self._own.get(name) or self._moment().facts.get(name), arguments)


def _value(name: str, fact: Fact | None, arguments: tuple[Value, ...]) -> Value:
    if fact is None:
        raise ExpressionError(sentence("There is no fact “{name}”.", name=name))
    try:
        return fact(*arguments)
    except TypeError as error:
        raise ExpressionError(sentence("“{name}” has another number of arguments.", name=name)) from error


def _word(context: str, text: str) -> Word:
    """Return a fact that is a word: the English one to compare with, and as it is shown."""
    return Word(text, QCoreApplication.translate(context, text))


def _held(get: Callable[[], _T]) -> Callable[[], _T]:
    """Return a function that returns what `get` returns now, or fails as it fails now."""
    try:
        value = get()
    except ExpressionError as error:
        # The name of the exception ends with its block.
        problem = error

        def fail() -> _T:
            raise problem

        return fail
    return lambda: value


def _reading_facts(test: Callable[[], CorrectImages], training: Callable[[], CorrectImages]) -> dict[str, Fact]:
    """Return what a network reads in test and in training images."""
    return {
        "correct_of": lambda n: test().correct_of(int(n)),
        "correct_image": lambda k: test().find(lambda right, _: right, int(k)),
        "wrong_image": lambda k: test().find(lambda right, _: ~right, int(k)),
        "wrong_image_above": lambda p: test().find(lambda right, top: ~right & (top > p), 1),
        "unsure_image": lambda p: test().find(lambda right, top: right & (top < p), 1),
        "wrong_training_image": lambda k: training().find(lambda right, _: ~right, int(k)),
        "unsure_training_image": lambda p: training().find(lambda right, top: right & (top < p), 1),
    }


def _step_facts(step: Callable[[], LearningStep], findings: Callable[[], Findings]) -> dict[str, Fact]:
    """Return what a step of learning from one image did."""

    def tally(digit: int) -> Tally:
        """Return the tally of the connections into a digit: the label's, or the answer's before the step."""
        last = findings().layers[-1]
        if digit == step().label:
            return last.true_digit
        if digit == step().winner and last.winning_digit is not None:
            return last.winning_digit
        raise ExpressionError(sentence("These connections have not been counted."))

    return {
        "answer_before": lambda: step().winner,
        "probability_before": lambda digit: float(step().before.probabilities[int(digit)]),
        "probability_after": lambda digit: float(step().after.probabilities[int(digit)]),
        "loss_before": lambda: step().loss_before,
        "loss_after": lambda: step().loss_after,
        "reinforced": lambda digit: tally(int(digit)).reinforced,
        "weakened": lambda digit: tally(int(digit)).weakened,
        "unchanged": lambda digit: tally(int(digit)).unchanged,
    }
