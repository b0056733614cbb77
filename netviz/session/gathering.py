"""What a session file holds, gathered from the models: references to what never changes, and few copies."""

from __future__ import annotations

from typing import Any

from netviz.archive.saved import SavedDrawing, SavedEnd, SavedImage, SavedLayout, SavedRun, SavedSession, SavedView
from netviz.data import N_PIXELS
from netviz.session.runs import RunRecord
from netviz.session.session_models import SessionModels
from netviz.training.history import History
from netviz.training.pacing import PACES
from netviz.workers.run_reports import Captured, RunState


def gather(
    models: SessionModels, captured: Captured, origin: str, *, with_images: bool, layout: SavedLayout | None
) -> SavedSession | None:
    """Return the session.

    Parameters
    ----------
    models : SessionModels
    captured : Captured
        The run that can be trained; every loss and accuracy up to there has been delivered.
    origin : str
        Where the data set came from; empty for MNIST.
    with_images : bool
        Whether to hold the images of the data set.
    layout : SavedLayout, optional

    Returns
    -------
    SavedSession or None
        None if there is nothing to save, or if another run has begun in the meantime.
    """
    live, dataset = models.runs.live, models.images.dataset
    view = gather_view(models, layout)
    if live is None or dataset is None or view is None or captured.keyframe is None or captured.run_id != live.run_id:
        return None
    # The run of another program is kept in that program's files.
    older = [run for run in models.runs.older if run.description.is_trained_here]
    runs = (*(_older(run) for run in older), _live(live, captured))
    return SavedSession(dataset, origin, with_images, runs, models.runs.n_begun, view)


def _saved(run: RunRecord, **progress: Any) -> SavedRun:
    """Return a run with what is fixed from its start, and how far it has come."""
    description = run.description
    return SavedRun(
        run_id=run.run_id,
        number=run.number,
        colour=run.colour,
        name=str(run.name),
        config=description.config,
        steps_per_epoch=description.steps_per_epoch,
        from_file=description.from_file,
        parent=description.parent,
        course=description.course,
        file_name=description.file_name,
        **progress,
    )


def _older(run: RunRecord) -> SavedRun:
    assert run.snapshot is not None
    # The lists of an older run do not grow any more.
    history = History.of(run.history.moments, run.history.interval, run.history.budget, run.run_id)
    return _saved(
        run,
        config_now=run.config,
        history=history,
        batches=run.batches.rows(),
        evaluations=tuple(run.evaluations),
        events=history.events,
        last=run.snapshot,
    )


def _live(run: RunRecord, captured: Captured) -> SavedRun:
    keyframe = captured.keyframe
    assert keyframe is not None
    batches = run.batches.rows()
    return _saved(
        run,
        config_now=keyframe.config,
        history=captured.history,
        # Training has gone on since.
        batches=batches[batches[:, 0] <= keyframe.step],
        evaluations=tuple(point for point in run.evaluations if point.step <= keyframe.step),
        events=keyframe.events,
        last=keyframe.snapshot(run.run_id),
        end=SavedEnd(keyframe, captured.epoch_start, captured.state is RunState.STOPPED, captured.has_diverged),
    )


def gather_view(models: SessionModels, layout: SavedLayout | None) -> SavedView | None:
    """Return what is on the screen; None before there is anything."""
    image, own = models.images.image, models.display.own_appearance
    dataset_image = models.images.dataset_image
    if image is None or dataset_image is None:
        return None
    shown, arrangement, pace = models.time_machine.moment, models.arranger.arrangement, models.run.pace
    by_number = arrangement.is_by_number
    return SavedView(
        image=SavedImage.of(image),
        dataset_image=SavedImage.of(dataset_image),
        drawing=_drawing(models),
        selection=models.questions.selection,
        pins=models.questions.pins,
        question=models.questions.question,
        mode=own.mode,
        contrasts=own.contrasts,
        firing_only=own.firing_only,
        gradient_of=own.gradient_of,
        reference=own.reference,
        mark=models.baselines.mark,
        order=models.arranger.order,
        ordered_at=models.arranger.made_at,
        units=() if by_number else arrangement.units,
        moment=None if shown is None else _moment(models),
        pace=PACES.index(pace) if pace in PACES else 0,
        config=models.run.config,
        layout=layout,
        compared=models.comparing.saved(),
        lesson=models.lesson.saved(),
    )


def _moment(models: SessionModels) -> tuple[int, int, int | None] | None:
    shown, step = models.time_machine.moment, models.time_machine.wanted_step
    if shown is None or step is None or not shown.run.description.is_trained_here:
        return None
    return shown.run.run_id, step, None if shown.other is None else shown.other.run_id


def _drawing(models: SessionModels) -> SavedDrawing | None:
    desk = models.drawing
    if desk.is_blank and not desk.is_shown:
        return None
    pixels = desk.as_drawn.reshape(N_PIXELS)
    return SavedDrawing(pixels, desk.label, desk.is_centred, desk.is_picture, desk.is_shown)
