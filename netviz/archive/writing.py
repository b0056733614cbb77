"""Writing a session file."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np

import netviz
from netviz.archive import records
from netviz.archive.container import Arrays, MemberWriter, written_archive
from netviz.archive.identity import checksum
from netviz.archive.saved import (
    SavedComparison,
    SavedDrawing,
    SavedImage,
    SavedLesson,
    SavedRun,
    SavedSession,
    SavedSteps,
    SavedView,
)
from netviz.training import Snapshot, TrainingConfig
from netviz.training.history import Moment
from netviz.training.keyframes import Keyframe


def write_session(path: Path, session: SavedSession) -> None:
    """Write a session to a file; what was there stays until the new one is complete.

    Raises
    ------
    ArchiveError
        If it cannot be written.
    """
    with written_archive(path) as writer:
        writer.write_record(
            "session",
            records.SessionRecord(
                format=records.FORMAT,
                version=records.VERSION,
                program=netviz.__version__,
                data=_data(session),
                n_runs=len(session.runs),
                n_begun=session.n_begun,
                view=_view(writer, session.view),
            ),
        )
        for number, run in enumerate(session.runs):
            _write_run(writer, f"runs/{number}", run)
        if session.with_images:
            data = session.dataset
            writer.write_arrays(
                "data",
                {
                    "train-images": data.train_images,
                    "train-labels": data.train_labels,
                    "test-images": data.test_images,
                    "test-labels": data.test_labels,
                },
            )


def _data(session: SavedSession) -> records.DataRecord:
    dataset = session.dataset
    return records.DataRecord(
        name=dataset.name[:1000],
        class_names=dataset.class_names,
        n_train=len(dataset.train_labels),
        n_test=len(dataset.test_labels),
        sha256=checksum(dataset),
        origin=session.origin,
        is_inside=session.with_images,
    )


class _Configs:
    """The configurations of a run, each once."""

    def __init__(self) -> None:
        self.all: list[TrainingConfig] = []

    def number(self, config: TrainingConfig) -> int:
        """Return the number of a configuration, and remember it."""
        if config not in self.all:
            self.all.append(config)
        return self.all.index(config)


def _write_run(writer: MemberWriter, place: str, run: SavedRun) -> None:
    configs = _Configs()

    def write(name: str, moment: Moment) -> records.MomentRecord:
        return _write_moment(writer, f"{place}/{name}", moment, configs.number)

    moments = tuple(write(f"moments/{number}", moment) for number, moment in enumerate(run.history.moments))
    end = None
    if run.end is not None:
        start = run.end.epoch_start
        end = records.EndRecord(
            keyframe=write("end", run.end.keyframe),
            epoch_start=None if start is None else write("epoch-start", start),
            has_stopped=run.end.has_stopped,
            has_diverged=run.end.has_diverged,
        )
    last = write("last", run.last)
    config, config_now = configs.number(run.config), configs.number(run.config_now)
    writer.write_arrays(f"{place}/batches", {"batches": run.batches})
    names = [field.name for field in dataclasses.fields(run)]
    same = {name: getattr(run, name) for name in records.RunRecord.__struct_fields__ if name in names}
    written = {"configs": tuple(configs.all), "config": config, "config_now": config_now, "end": end, "last": last}
    written |= {"moments": moments, "interval": run.history.interval}
    # A loss beyond all numbers has no place on a curve, and JSON has no word for it.
    written["evaluations"] = tuple(point for point in run.evaluations if math.isfinite(point.loss))
    writer.write_record(f"{place}/run", records.RunRecord(**(same | written)))


def _write_moment(
    writer: MemberWriter, name: str, moment: Moment, number: Callable[[TrainingConfig], int]
) -> records.MomentRecord:
    """Write the vectors of a moment, and return the rest of it."""
    arrays: Arrays = {"parameters": moment.parameters.vector}
    keyframe, snapshot = None, moment
    if isinstance(moment, Keyframe):
        snapshot = moment.snapshot()
        if moment.optimizer is not None:
            arrays |= moment.optimizer.vectors
        keyframe = records.KeyframeRecord(
            config=number(moment.config),
            n_events=len(moment.events),
            course=moment.course,
            latest=moment.latest,
            dropout=moment.dropout,
            optimizer=None if moment.optimizer is None else dict(moment.optimizer.scalars),
        )
    assert isinstance(snapshot, Snapshot)
    writer.write_arrays(name, arrays)
    return records.MomentRecord(
        step=snapshot.step,
        epoch=snapshot.epoch,
        seed=snapshot.seed,
        loss=snapshot.loss,
        accuracy=snapshot.accuracy,
        architecture=snapshot.parameters.architecture,
        keyframe=keyframe,
    )


def _view(writer: MemberWriter, view: SavedView) -> records.ViewRecord:
    arrays: Arrays = {f"units-{number}": np.asarray(units, np.int64) for number, units in enumerate(view.units)}
    for name, shown in (("image", view.image), ("drawing", view.drawing)):
        if shown is not None and shown.pixels is not None:
            arrays[name] = shown.pixels
    writer.write_arrays("view", arrays)
    mark = None
    if view.mark is not None:
        mark = view.mark.run_id, _write_moment(writer, "mark", view.mark, lambda _: 0)
    same = {name: getattr(view, name) for name in records.ViewRecord.__struct_fields__ if hasattr(view, name)}
    own = {
        "image": _image(view.image),
        "dataset_image": _image(view.dataset_image),
        "drawing": _drawing(view.drawing),
        "mark": mark,
        "n_ordered": len(view.units),
        "compared": None if view.compared is None else _compared(writer, view.compared),
        "lesson": None if view.lesson is None else _lesson(writer, view.lesson),
    }
    return records.ViewRecord(**(same | own))


def _compared(writer: MemberWriter, compared: SavedComparison) -> records.ComparisonRecord:
    run_a, run_b = (None if side.run_id < 0 else side.run_id for side in (compared.a, compared.b))
    return records.ComparisonRecord(
        run_a=run_a,
        run_b=run_b,
        a=_write_moment(writer, "compared-a", compared.a, lambda _: 0),
        b=_write_moment(writer, "compared-b", compared.b, lambda _: 0),
        name_a=compared.name_a[:1000],
        name_b=compared.name_b[:1000],
        side=compared.side,
    )


def _lesson(writer: MemberWriter, lesson: SavedLesson) -> records.LessonRecord:
    base = _write_moment(writer, "lesson", lesson.base, lambda _: 0)
    steps = None if lesson.steps is None else _steps(writer, lesson.steps)
    return records.LessonRecord(lesson.base.run_id, base, lesson.stage, lesson.optimizer, lesson.learning_rate, steps)


def _steps(writer: MemberWriter, steps: SavedSteps) -> records.StepsRecord:
    arrays: Arrays = {"parameters": steps.parameters.vector, **steps.optimizer.vectors}
    drawn = {f"image-{number}": image.pixels for number, image in enumerate(steps.images)}
    arrays |= {name: pixels for name, pixels in drawn.items() if pixels is not None}
    writer.write_arrays("lesson-steps", arrays)
    images = tuple(_image(image) for image in steps.images)
    return records.StepsRecord(dict(steps.optimizer.scalars), steps.n_steps, images, steps.is_repeated)


def _image(image: SavedImage) -> records.ImageRecord:
    return records.ImageRecord(split=image.split, index=image.index, label=image.label, maker=image.maker)


def _drawing(drawing: SavedDrawing | None) -> records.DrawingRecord | None:
    if drawing is None:
        return None
    return records.DrawingRecord(drawing.label, drawing.centred, drawing.is_picture, drawing.is_shown)
