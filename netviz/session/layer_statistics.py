"""Statistics of the layers on the screen, measured in the background while they are visible."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.data import Dataset
from netviz.data.image_sets import validation_sample
from netviz.formats.counting import Counting
from netviz.scene.display_state import Source
from netviz.session.baselines import Baselines
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.past_updates import PastUpdates
from netviz.tracing.image_trace import FloatArray
from netviz.tracing.layer_statistics import (
    WeightHistogram,
    firing_counts,
    gradient_norms,
    silent_shares,
    update_ratios,
    weight_histograms,
)
from netviz.training import Snapshot, TrainingConfig
from netviz.workers.jobs import JobQueue
from netviz.workers.run_reports import Update

N_IMAGES = 500
"""Validation images on which units are counted as silent."""

_EVERY_MS = 1000


@dataclass(frozen=True, slots=True, eq=False)
class LayerNumbers:
    """The statistics of one moment.

    Attributes
    ----------
    step : int
        The batch after which the weights were measured.
    n_images : int
        Images on which silent units were counted.
    gradients, ratios : ndarray of shape (n_layers,) or None
        Norm of the gradient per weight, and of the update per weight norm; None until a step is known.
    update_step : int
        The batch that gradient and update belong to.
    silent : ndarray of shape (n_hidden_layers,)
        Share of the units that fired for no image.
    histograms : tuple of WeightHistogram
        One for each layer.
    is_copy : bool
        Whether the network is a lesson's copy of that moment, which has learned since.
    counting : Counting
        What the step counts.
    """

    step: int
    n_images: int
    gradients: FloatArray | None
    ratios: FloatArray | None
    update_step: int
    silent: FloatArray
    histograms: tuple[WeightHistogram, ...]
    is_copy: bool = False
    counting: Counting = Counting.BATCH


class LayerStatistics(QObject):
    """Measures the layers on the screen once a second while it is active.

    Attributes
    ----------
    numbers : LayerNumbers or None
        The newest statistics.

    Signals
    -------
    changed
        There are new statistics.
    """

    changed = Signal()

    def __init__(
        self,
        display: Display,
        run: LiveRun,
        images: Images,
        baselines: Baselines,
        past_updates: PastUpdates,
        jobs: JobQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._run = run
        self._images = images
        self._baselines = baselines
        self._past_updates = past_updates
        self._jobs = jobs
        self.numbers: LayerNumbers | None = None
        self._update: Update | None = None
        self._measured: tuple[Snapshot, Update | None] | None = None
        self._is_active = self._is_working = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._measure)
        display.claim_changed.connect(self._measure)
        past_updates.changed.connect(self._measure)

    def set_active(self, active: bool) -> None:
        """Start or stop measuring; while stopped, it costs nothing."""
        self._is_active = active
        self._run.watch_updates(active)
        self._past_updates.set_wanted(active)
        if active:
            self._timer.start()
            self._measure()
        else:
            self._timer.stop()

    @Slot()
    def _measure(self) -> None:
        snapshot, dataset = self._display.snapshot, self._images.dataset
        if self._is_working or not self._is_active or snapshot is None or dataset is None:
            return
        update = self._update_of(snapshot)
        if self._measured is not None and self._measured[0] is snapshot and self._measured[1] is update:
            return
        start = self._baselines.start_of_run(snapshot)
        if start is None or start.parameters.architecture.layer_sizes != snapshot.parameters.architecture.layer_sizes:
            start = snapshot
        self._measured, self._is_working = (snapshot, update), True
        work = partial(measure_layers, snapshot, start, update, dataset, self._run.run_config or self._run.config)
        self._jobs.submit("measure layers", work, partial(self._use, self._is_copy), ended=self._on_ended)

    def _update_of(self, snapshot: Snapshot) -> Update | None:
        """Return the step that led to a moment, or the live run's newest one; a lesson's copy has none of the run."""
        self._update = self._run.take_update() or self._update
        update = self._past_updates.get(snapshot)
        if self._is_copy:
            return None
        if update is None and self._display.is_live:
            update = self._update
        if update is not None and update.run_id != snapshot.run_id:
            self._update = update = None
        return update

    @property
    def _is_copy(self) -> bool:
        claim = self._display.claimed
        return claim is not None and claim.source is Source.LESSON

    def _on_ended(self) -> None:
        self._is_working = False

    def _use(self, is_copy: bool, numbers: LayerNumbers) -> None:
        self.numbers = replace(numbers, is_copy=is_copy)
        self.changed.emit()


def measure_layers(
    snapshot: Snapshot, start: Snapshot, update: Update | None, dataset: Dataset, config: TrainingConfig
) -> LayerNumbers:
    """Measure the layers of a network.

    Parameters
    ----------
    snapshot : Snapshot
    start : Snapshot
        The network whose weights the histograms show as outlines.
    update : Update or None
        A training step, for gradient and update.
    dataset : Dataset
    config : TrainingConfig
        Decides which images are validation images.
    """
    images, _ = validation_sample(dataset, config.validation_size, config.seed, N_IMAGES)
    counts = firing_counts(snapshot.parameters.astype(np.float32), images)
    return LayerNumbers(
        step=snapshot.step,
        n_images=len(images),
        gradients=None if update is None else gradient_norms(update.gradient),
        ratios=None if update is None else update_ratios(update.before, update.change),
        update_step=0 if update is None else update.step,
        silent=silent_shares(counts),
        histograms=weight_histograms(snapshot.parameters, start.parameters),
        counting=snapshot.counting,
    )
