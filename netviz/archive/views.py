"""What is on the screen, in a session file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from netviz.archive.container import Arrays, Members
from netviz.archive.moments import optimizer_state, read_snapshot
from netviz.archive.records import ComparisonRecord, DrawingRecord, ImageRecord, LessonRecord, StepsRecord, ViewRecord
from netviz.archive.saved import SavedComparison, SavedDrawing, SavedImage, SavedLesson, SavedRun, SavedSteps, SavedView
from netviz.data import N_PIXELS, Dataset
from netviz.data.image_sets import Split, images_of
from netviz.nn.optimizers import OPTIMIZERS
from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.appearance import DEFAULT_CONTRASTS
from netviz.scene.compared_moment import Side
from netviz.scene.selection import Selection
from netviz.training import Snapshot


def read_view(members: Members, record: ViewRecord, dataset: Dataset, runs: Sequence[SavedRun]) -> SavedView:
    """Return what is on the screen.

    Raises
    ------
    ArchiveError
        If it cannot be shown with that data set and those runs.
    """
    arrays = members.read_arrays("view")
    by_id = {run.run_id: run for run in runs}
    # What is selected belongs to the network on the screen.
    shown = runs[-1] if record.moment is None else by_id.get(record.moment[0])
    if shown is None or (record.moment is not None and not {record.moment[2]} <= {None, *by_id}):
        members.damaged("view")
    compared = None if record.compared is None else _compared(members, record.compared)
    sizes = shown.last.parameters.architecture.layer_sizes
    if compared is not None:
        sizes = (compared.b if compared.side is Side.B else compared.a).parameters.architecture.layer_sizes
    for selection in (record.selection, *(pin.selection for pin in record.pins)):
        if not _is_possible(selection) or not selection.fits(sizes):
            members.damaged("view")
    if any(not 0 <= pin.colour < 4 for pin in record.pins):
        members.damaged("view")
    units = tuple(arrays.get(f"units-{number}", np.empty(0)) for number in range(record.n_ordered))
    if units and [np.sort(order).tolist() for order in units] != [list(range(size)) for size in sizes[1:-1]]:
        members.damaged("view")
    contrasts = tuple((DEFAULT_CONTRASTS | dict(record.contrasts)).items())
    return SavedView(
        image=_image(members, record.image, dataset, arrays),
        dataset_image=_image(members, record.dataset_image, dataset, {}),
        drawing=_drawing(members, record.drawing, dataset, arrays),
        selection=record.selection,
        pins=record.pins,
        question=record.question,
        mode=record.mode,
        contrasts=contrasts,
        firing_only=record.firing_only,
        gradient_of=record.gradient_of,
        reference=record.reference,
        mark=_mark(members, record),
        order=record.order,
        ordered_at=record.ordered_at,
        units=units,
        moment=record.moment,
        pace=record.pace,
        config=record.config,
        layout=record.layout,
        compared=compared,
        lesson=None if record.lesson is None else _lesson(members, record.lesson, by_id, dataset),
    )


_FROM_A_FILE = -1


def _compared(members: Members, record: ComparisonRecord) -> SavedComparison:
    a, b = (
        read_snapshot(members, name, moment, _FROM_A_FILE if run_id is None else run_id)
        for name, moment, run_id in (("compared-a", record.a, record.run_a), ("compared-b", record.b, record.run_b))
    )
    return SavedComparison(a, b, record.name_a, record.name_b, record.side)


def _lesson(members: Members, record: LessonRecord, runs: Mapping[int, SavedRun], dataset: Dataset) -> SavedLesson:
    base, run = read_snapshot(members, "lesson", record.base, record.run_id), runs.get(record.run_id)
    is_known = record.optimizer in ("", *OPTIMIZERS)
    if run is None or base.parameters.architecture != run.last.parameters.architecture or not is_known:
        members.damaged("view")
    steps = None
    if record.steps is not None:
        optimizer = record.optimizer or run.config_now.optimizer
        steps = _steps(members, record.steps, base.parameters.architecture, optimizer, dataset)
    return SavedLesson(base, record.stage, record.optimizer, record.learning_rate, steps)


def _steps(
    members: Members, record: StepsRecord, architecture: Architecture, optimizer: str, dataset: Dataset
) -> SavedSteps:
    arrays = members.read_arrays("lesson-steps")
    images = tuple(
        _image(members, image, dataset, arrays, f"image-{number}") for number, image in enumerate(record.images)
    )
    own = {key: array for key, array in arrays.items() if not key.startswith("image-")}
    vector = own.pop("parameters", None)
    if vector is None or vector.dtype.kind != "f" or vector.shape != (architecture.n_parameters,):
        members.damaged("lesson-steps")
    state = optimizer_state(members, "lesson-steps", optimizer, record.optimizer, own, architecture.n_parameters)
    return SavedSteps(Parameters(architecture, vector), state, record.n_steps, images, record.is_repeated)


def _is_possible(selection: Selection) -> bool:
    """Whether nothing in a selection is negative or beyond the image."""
    numbers = [selection.layer, *(n for n in (selection.unit, selection.digit) if n is not None)]
    if selection.connection is not None:
        numbers += [selection.connection.layer, selection.connection.source, selection.connection.target]
    return all(number >= 0 for number in numbers) and all(0 <= pixel < N_PIXELS for pixel in selection.pixels)


def _mark(members: Members, record: ViewRecord) -> Snapshot | None:
    if record.mark is None:
        return None
    run_id, moment = record.mark
    return read_snapshot(members, "mark", moment, run_id)


def _image(members: Members, record: ImageRecord, dataset: Dataset, arrays: Arrays, name: str = "image") -> SavedImage:
    pixels = None
    if record.split is Split.DRAWN:
        pixels = _pixels(members, arrays, name)
    elif record.index >= len(images_of(dataset, record.split)[1]):
        members.damaged("view")
    if record.label is not None and record.label >= dataset.n_classes:
        members.damaged("view")
    return SavedImage(record.split, record.index, record.label, record.maker, pixels)


def _drawing(members: Members, record: DrawingRecord | None, dataset: Dataset, arrays: Arrays) -> SavedDrawing | None:
    if record is None:
        return None
    if record.label is not None and record.label >= dataset.n_classes:
        members.damaged("view")
    pixels = _pixels(members, arrays, "drawing")
    return SavedDrawing(pixels, record.label, record.centred, record.is_picture, record.is_shown)


def _pixels(members: Members, arrays: Arrays, name: str) -> NDArray[np.uint8]:
    pixels = arrays.get(name)
    if pixels is None or pixels.dtype != np.uint8 or pixels.shape != (N_PIXELS,):
        members.damaged("view")
    return pixels
