"""Reading a session file: everything in it is checked before anything is replaced."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from netviz.archive import records
from netviz.archive.container import Members, opened_archive
from netviz.archive.datasets import find_dataset
from netviz.archive.errors import ArchiveError
from netviz.archive.moments import read_moment, read_snapshot, require_keyframe
from netviz.archive.saved import SavedEnd, SavedRun, SavedSession
from netviz.archive.views import read_view
from netviz.data import DataError, Dataset
from netviz.sentences import sentence
from netviz.training import TrainingError
from netviz.training.batch_source import BatchSource
from netviz.training.history import History, Moment
from netviz.training.keyframes import Keyframe


def read_session(path: Path, at_hand: Dataset | None = None) -> SavedSession:
    """Read a session of this version or an older one.

    Parameters
    ----------
    path : Path
    at_hand : Dataset, optional
        A data set that is loaded, which is used if it is that of the session.

    Raises
    ------
    ArchiveError
        If the file cannot be read, is damaged or from a newer netviz, or if its data set is not found.
    """
    with opened_archive(path) as members:
        record = _read_record(members)
        dataset = find_dataset(members, record.data, at_hand)
        runs = tuple(_read_run(members, f"runs/{number}", dataset) for number in range(record.n_runs))
        _require_consistent(members, runs)
        view = read_view(members, record.view, dataset, runs)
    return SavedSession(dataset, record.data.origin, record.data.is_inside, runs, record.n_begun, view)


def check_session(path: Path) -> None:
    """Refuse a file that is no session, or one of a newer netviz, without reading its arrays.

    Raises
    ------
    ArchiveError
    """
    with opened_archive(path) as members:
        _read_record(members)


def _read_record(members: Members) -> records.SessionRecord:
    kind = members.read_record("session", records.FormatRecord)
    if kind.format != records.FORMAT or kind.version < 1:
        members.damaged("session")
    if kind.version > records.VERSION:
        raise ArchiveError(
            sentence("{name} was saved by a newer netviz: update netviz to open it.", name=members.path.name)
        )
    return members.read_record("session", records.SessionRecord)


def _read_run(members: Members, place: str, dataset: Dataset) -> SavedRun:
    record = members.read_record(f"{place}/run", records.RunRecord)
    refuse = partial(members.damaged, place)
    if max(record.config, record.config_now) >= len(record.configs):
        refuse()
    read = partial(read_moment, members, record)
    moments = [read(f"{place}/moments/{number}", moment) for number, moment in enumerate(record.moments)]
    steps = [moment.step for moment in moments]
    if not isinstance(moments[0], Keyframe) or not isinstance(moments[-1], Keyframe) or steps != sorted(set(steps)):
        refuse()
    config = record.configs[record.config]
    _require_course(members, record, place, dataset)
    batches = members.read_arrays(f"{place}/batches").get("batches")
    if batches is None or batches.dtype != "<f8" or batches.ndim != 2 or batches.shape[1] != 4:
        refuse()
    reported = [0.0, *batches[:, 0], 2.0**53]
    if any(later <= earlier for earlier, later in pairwise(reported)):
        refuse()
    if any(point.step < 0 or not 0 <= point.accuracy <= 1 for point in record.evaluations):
        refuse()
    return SavedRun(
        run_id=record.run_id,
        number=record.number,
        colour=record.colour,
        name=record.name,
        config=config,
        steps_per_epoch=record.steps_per_epoch,
        from_file=record.from_file,
        parent=record.parent,
        course=record.course,
        config_now=record.configs[record.config_now],
        history=History.of(moments, record.interval, run_id=record.run_id, batch_size=config.batch_size),
        batches=batches,
        evaluations=record.evaluations,
        events=record.events,
        last=read_snapshot(members, f"{place}/last", record.last, record.run_id),
        end=_read_end(members, record, place, moments),
        file_name=record.file_name,
    )


def _read_end(members: Members, record: records.RunRecord, place: str, moments: Sequence[Moment]) -> SavedEnd | None:
    end = record.end
    if end is None:
        return None
    keyframe = require_keyframe(members, read_moment(members, record, f"{place}/end", end.keyframe))
    if keyframe.step < moments[-1].step:
        members.damaged(place)
    start = end.epoch_start
    return SavedEnd(
        keyframe,
        None if start is None else read_snapshot(members, f"{place}/epoch-start", start, record.run_id),
        end.has_stopped,
        end.has_diverged,
    )


def _require_course(members: Members, record: records.RunRecord, place: str, dataset: Dataset) -> None:
    """Refuse a run that cannot have been trained on the data set in this way."""
    try:
        source = BatchSource(record.configs[record.config], dataset)
    except (TrainingError, DataError):
        members.damaged(place)
    courses = [moment.keyframe.course for moment in record.moments if moment.keyframe is not None]
    if record.end is not None and record.end.keyframe.keyframe is not None:
        courses.append(record.end.keyframe.keyframe.course)
    if record.course is not None:
        courses.append(record.course)
    lengths = {record.steps_per_epoch, *(course.steps_per_epoch for course in courses)}
    if lengths != {source.steps_per_epoch} or record.configs[record.config].n_classes != dataset.n_classes:
        members.damaged(place)


def _require_consistent(members: Members, runs: Sequence[SavedRun]) -> None:
    """Refuse runs that cannot stand beside each other: only the last one can be trained, and none is there twice."""
    if any((run.end is not None) != (run is runs[-1]) for run in runs):
        members.damaged("runs")
    for numbers in ([run.run_id for run in runs], [run.number for run in runs], [run.colour for run in runs]):
        if len(set(numbers)) != len(numbers):
            members.damaged("runs")
