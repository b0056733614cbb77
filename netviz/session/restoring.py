"""The models as they were when a session was saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from netviz.archive.saved import SavedRun, SavedSession, SavedView
from netviz.data.image_sets import Split
from netviz.scene.arrangement import Arrangement
from netviz.scene.selection import Selection
from netviz.session.batch_log import BatchLog, metrics_of
from netviz.session.run_names import run_name, same_name
from netviz.session.runs import RunRecord
from netviz.session.session_models import SessionModels
from netviz.training import Snapshot
from netviz.training.history import History
from netviz.training.keyframes import Keyframe
from netviz.training.pacing import PACES
from netviz.workers.run_reports import RunDescription, Scalar
from netviz.workers.training_commands import Restore

_UNKNOWN_RUN = 0


def new_ids(session: SavedSession, newest: int) -> dict[int, int]:
    """Return a new id for each run of a session, in the same order, greater than that of every run until now."""
    return {run.run_id: newest + number for number, run in enumerate(session.runs, start=1)}


def restore_runs(models: SessionModels, session: SavedSession, ids: Mapping[int, int]) -> None:
    """Replace the data set and all runs; the run that can be trained begins once its thread has reported it."""
    live = session.runs[-1]
    end = live.end
    assert end is not None
    models.questions.forget()
    models.baselines.mark = None
    models.images.use(session.dataset)
    numbers = {run.run_id: run.number for run in session.runs}
    records = tuple(_record(run, ids, numbers) for run in session.runs)
    models.runs.restore(records, session.n_begun)
    command = Restore(
        run=records[-1].description,
        dataset=session.dataset,
        keyframe=end.keyframe,
        epoch_start=None if end.epoch_start is None else replace(end.epoch_start, run_id=records[-1].run_id),
        history=records[-1].history,
        reports=(report for run in session.runs for report in _reports(run, ids)),
        has_stopped=end.has_stopped,
        has_diverged=end.has_diverged,
    )
    config = session.view.config
    models.run.restore(command, live.config_now if config is None else config)


def restore_view(models: SessionModels, view: SavedView, ids: Mapping[int, int]) -> None:
    """Show what was on the screen; the run that can be trained has begun."""
    models.run.set_pace(PACES[min(view.pace, len(PACES) - 1)])
    _restore_image(models, view)
    if view.mark is not None:
        models.display.restore_mark(replace(view.mark, run_id=ids.get(view.mark.run_id, _UNKNOWN_RUN)))
    own = models.display.own_appearance
    models.display.set_appearance(
        replace(
            own,
            mode=view.mode,
            contrasts=view.contrasts,
            firing_only=view.firing_only,
            gradient_of=view.gradient_of,
            reference=view.reference,
        )
    )
    # What is selected in a comparison may belong to the second network.
    selection = view.selection if view.compared is None else Selection()
    models.questions.restore(selection, view.pins, view.question)
    models.arranger.restore(view.order, Arrangement(view.units) if view.units else None, view.ordered_at)
    _restore_moment(models, view, ids)
    if view.compared is not None:
        a, b = (_in_its_run(snapshot, ids) for snapshot in (view.compared.a, view.compared.b))
        models.comparing.restore(replace(view.compared, a=a, b=b), view.selection)
    elif view.lesson is not None:
        models.lesson.restore(replace(view.lesson, base=_in_its_run(view.lesson.base, ids)))


def _in_its_run(snapshot: Snapshot, ids: Mapping[int, int]) -> Snapshot:
    """Return a moment with the new id of its run; it keeps being one of a file."""
    return snapshot if snapshot.run_id < 0 else replace(snapshot, run_id=ids.get(snapshot.run_id, _UNKNOWN_RUN))


def _restore_image(models: SessionModels, view: SavedView) -> None:
    models.images.show_image(view.dataset_image.split, view.dataset_image.index)
    drawing, image = view.drawing, view.image
    if drawing is not None:
        models.drawing.restore(
            drawing.pixels,
            drawing.label,
            centred=drawing.centred,
            is_picture=drawing.is_picture,
            shown=drawing.is_shown,
        )
    if image.split is not Split.DRAWN:
        models.images.show_image(image.split, image.index)
    elif image.pixels is not None and (drawing is None or not drawing.is_shown):
        models.images.show_drawing(image.pixels, image.label, maker=image.maker)


def _restore_moment(models: SessionModels, view: SavedView, ids: Mapping[int, int]) -> None:
    if view.moment is None:
        return
    run_id, step, other_id = view.moment
    run = models.runs.find(ids[run_id])
    other = None if other_id is None else models.runs.find(ids[other_id])
    if run is not None and other is not None:
        models.time_machine.show_difference(run, other)
    elif run is not None:
        models.time_machine.go_to(step, run)


def _record(run: SavedRun, ids: Mapping[int, int], numbers: Mapping[int, int]) -> RunRecord:
    """Return a run as it is kept; of the one that can be trained, what its thread reports is left to be filled in."""
    run_id = ids[run.run_id]
    moments = [
        moment if isinstance(moment, Keyframe) else replace(moment, run_id=run_id) for moment in run.history.moments
    ]
    history = History.of(moments, run.history.interval, run_id=run_id, batch_size=run.config.batch_size)
    description = _description(run, ids)
    parent = None if run.parent is None else numbers.get(run.parent[0])
    name = same_name(run.name, run_name(run.number, description, parent))
    record = RunRecord(run.number, run.colour, description, run.config, history, name)
    record.step = history.steps[0]
    if run.end is None:
        record.snapshot, record.step = replace(run.last, run_id=run_id), run.last.step
        record.config = run.config_now
        record.batches = BatchLog.of(run.batches)
        record.changes = tuple(event for event in run.events if event.changed)
        for point in run.evaluations:
            record.add_evaluation(point)
    return record


def _description(run: SavedRun, ids: Mapping[int, int]) -> RunDescription:
    parent = None if run.parent is None else (ids.get(run.parent[0], _UNKNOWN_RUN), run.parent[1])
    return RunDescription(
        ids[run.run_id],
        run.config,
        run.steps_per_epoch,
        run.from_file,
        parent,
        run.course,
        is_restored=True,
        file_name=run.file_name,
    )


def _reports(run: SavedRun, ids: Mapping[int, int]) -> list[Scalar]:
    """Return what a run has reported, in the order of its batches: at each, the loss, evaluations, then changes."""
    placed: list[tuple[int, int, Scalar]] = [
        *((metrics.step, 0, metrics) for metrics in metrics_of(run.batches)),
        *((point.step, 1, point) for point in run.evaluations),
        *((event.step, 2, event) for event in run.events if event.changed),
    ]
    placed.sort(key=lambda place: place[:2])
    return [_description(run, ids), *(report for _, _, report in placed)]
