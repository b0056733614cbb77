"""Sessions to save, made with a trainer alone."""

from __future__ import annotations

import numpy as np

from netviz.archive.saved import SavedEnd, SavedImage, SavedLayout, SavedRun, SavedSession, SavedView
from netviz.data import Dataset
from netviz.data.image_sets import Split
from netviz.scene.appearance import DEFAULT_CONTRASTS, GradientOf, Mode, Reference
from netviz.scene.arrangement import UnitOrder
from netviz.scene.selection import Pin, Selection
from netviz.training import TrainingConfig
from netviz.training.history import History
from netviz.training.trainer import Trainer


def trained(trainer: Trainer, n_batches: int, history: History) -> list[tuple[float, ...]]:
    """Train, keep moments as the training thread does, and return the metrics of the batches."""
    rows = []
    for _ in range(n_batches):
        metrics = trainer.train_batch()
        rows.append((metrics.step, metrics.loss, metrics.accuracy, metrics.learning_rate))
        if history.due(trainer.step):
            history.add(trainer.keyframe())
    return rows


def session_of(
    trainer: Trainer,
    dataset: Dataset,
    n_batches: int = 3,
    *,
    with_images: bool = True,
    changes: dict[str, object] | None = None,
) -> SavedSession:
    """Return a session with one run, trained for some batches, and changed once before the last of them."""
    first: TrainingConfig = trainer.config
    history = History(run_id=7, batch_size=first.batch_size)
    history.add(trainer.keyframe())
    rows = trained(trainer, n_batches - 1, history)
    if changes:
        trainer.change(**changes)
        history.add(trainer.keyframe())
    rows += trained(trainer, 1, history)
    run = SavedRun(
        run_id=7,
        number=1,
        colour=0,
        name="Run 1",
        config=first,
        steps_per_epoch=trainer.steps_per_epoch,
        from_file=False,
        parent=None,
        course=None,
        config_now=trainer.config,
        history=history,
        batches=np.array(rows, np.float64),
        evaluations=(),
        events=trainer.events,
        last=trainer.snapshot(7),
        end=SavedEnd(trainer.keyframe()),
    )
    return SavedSession(dataset, "", with_images, (run,), 1, view())


def view() -> SavedView:
    """Return a screen with something of everything that needs no other network."""
    return SavedView(
        image=SavedImage(Split.TEST, 3, 1),
        dataset_image=SavedImage(Split.TEST, 3, 1),
        drawing=None,
        selection=Selection(pixels=(300, 301)),
        pins=(Pin(Selection(digit=4), 1),),
        question=None,
        mode=Mode.SIGNAL,
        contrasts=tuple(DEFAULT_CONTRASTS.items()),
        firing_only=False,
        gradient_of=GradientOf.BATCH,
        reference=Reference.EPOCH,
        mark=None,
        order=UnitOrder.VOTE,
        ordered_at=2,
        units=(),
        moment=None,
        pace=0,
        config=None,
        layout=SavedLayout(("input", "weights"), "runs", 2, (0, 1, -1)),
    )
