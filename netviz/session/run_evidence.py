"""Gathers the evidence of the live run for hints: the metrics as they arrive, and the units now and then in a job."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Slot

from netviz.data import Dataset
from netviz.data.image_sets import ImageSet, ImageSets, validation_sample
from netviz.scene.hints import RECENT, DigitEvidence, Evidence, UnitEvidence, digit_evidence, unit_evidence
from netviz.scene.readings import read_numbers
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.training import BatchMetrics, EvaluationPoint, Snapshot, TrainingConfig
from netviz.workers.jobs import JobQueue
from netviz.workers.run_reports import RunDescription, RunState, Scalar

_EVERY_BATCHES = 50
_EVERY_S = 1.0
"""At least so long from one measurement to the next during training; each takes some 50 ms of one core."""

_N_FOR_UNITS = 500
"""Validation images on which units are counted as silent, as in Layer health."""

Measured = tuple[UnitEvidence, DigitEvidence]


class RunEvidence(QObject):
    """Measures the live run after validations and every 50 batches, at most once a second.

    Parameters
    ----------
    run, images, jobs
        The models that it follows, and the queue that it measures in.
    report : callable
        Called with each evidence, and with whether it is the last one of the run.
    """

    def __init__(
        self,
        run: LiveRun,
        images: Images,
        jobs: JobQueue,
        report: Callable[[Evidence, bool], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._images = images
        self._jobs = jobs
        self._report = report
        self._is_active = True
        self._is_working = False
        self._forget()
        run.scalars_arrived.connect(self._on_scalars)
        run.leaving.connect(self._forget)
        run.ticked.connect(self._on_tick)

    def set_active(self, active: bool) -> None:
        """Start or stop measuring; while stopped, it costs nothing."""
        self._is_active = active

    @Slot()
    def _forget(self) -> None:
        self._first: list[BatchMetrics] = []
        self._recent: deque[BatchMetrics] = deque(maxlen=RECENT)
        self._validations: list[EvaluationPoint] = []
        self._measured_at = 0
        self._has_validation = False
        self._measured_end: tuple[RunState, int] | None = None
        self._due = 0.0

    @Slot(object)
    def _on_scalars(self, scalars: list[Scalar]) -> None:
        for scalar in scalars:
            match scalar:
                case RunDescription():
                    self._forget()
                case BatchMetrics():
                    # Both together are the first and the last 20, each batch once.
                    if len(self._first) < RECENT:
                        self._first.append(scalar)
                    else:
                        self._recent.append(scalar)
                case EvaluationPoint(split="validation"):
                    self._validations.append(scalar)
                    self._has_validation = True

    # Measuring --------------------------------------------------------------------------------------------------------

    @property
    def _batches(self) -> tuple[BatchMetrics, ...]:
        return (*self._first, *self._recent)

    @property
    def _step(self) -> int:
        """The last batch that was reported."""
        return self._recent[-1].step if self._recent else self._first[-1].step if self._first else 0

    @Slot()
    def _on_tick(self) -> None:
        snapshot, dataset = self._run.snapshot, self._images.dataset
        if not self._is_active or self._is_working or snapshot is None or dataset is None:
            return
        if snapshot.run_id != self._run.run_id or not self._is_due(snapshot):
            return
        self._is_working = True
        evidence, end = self._evidence(), self._end
        self._measured_at, self._has_validation, self._measured_end = self._step, False, end
        self._due = time.perf_counter() + _EVERY_S
        work = partial(measure, snapshot, dataset, evidence.config)
        done = partial(self._use, snapshot.run_id, evidence, end is not None)
        self._jobs.submit("measure for hints", work, done, ended=self._on_ended)

    def _is_due(self, snapshot: Snapshot) -> bool:
        end = self._end
        if end is not None:
            # The state, the last numbers and the last weights arrive on different ways.
            has_all = self._run.has_delivered_all and (self._has_diverged or 0 < self._step <= snapshot.step)
            return has_all and end != self._measured_end
        if not self._step or (self._run.is_running and time.perf_counter() < self._due):
            return False
        return self._has_validation or self._step >= self._measured_at + _EVERY_BATCHES

    @property
    def _end(self) -> tuple[RunState, int] | None:
        """How and after which batch the run ended; None while it can go on."""
        status = self._run.status
        if status.run_id != self._run.run_id or status.state not in (RunState.FINISHED, RunState.STOPPED):
            return None
        return status.state, self._step

    @property
    def _has_diverged(self) -> bool:
        status = self._run.status
        return status.diverged and status.run_id == self._run.run_id

    def _evidence(self) -> Evidence:
        return Evidence(
            config=self._run.run_config or self._run.config,
            batches=self._batches,
            validations=tuple(self._validations),
            diverged=self._has_diverged,
            class_names=self._images.class_names,
        )

    def _on_ended(self) -> None:
        self._is_working = False

    def _use(self, run_id: int, evidence: Evidence, is_last: bool, measured: Measured) -> None:
        if run_id == self._run.run_id and self._is_active:
            units, digits = measured
            self._report(replace(evidence, units=units, digits=digits), is_last)


def measure(snapshot: Snapshot, dataset: Dataset, config: TrainingConfig) -> Measured:
    """Measure a network on validation images, or on test images if there are none.

    Parameters
    ----------
    snapshot : Snapshot
    dataset : Dataset
    config : TrainingConfig
        Decides which images are validation images.
    """
    parameters = snapshot.parameters.astype(np.float32)
    sample, _ = validation_sample(dataset, config.validation_size, config.seed, _N_FOR_UNITS)
    sets = ImageSets(dataset, config.validation_size, config.seed)
    image_set = ImageSet.VALIDATION if len(sets.numbers(ImageSet.VALIDATION)) else ImageSet.TEST
    numbers = sets.numbers(image_set)
    reading = read_numbers(parameters, sets, numbers)
    return unit_evidence(parameters, sample), digit_evidence(reading, sets.labels[numbers], image_set)
