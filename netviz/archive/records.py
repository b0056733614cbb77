"""The JSON of a session file, as types: a file whose JSON is not of these types is refused."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from netviz.archive.saved import SavedLayout
from netviz.data.image_sets import Split
from netviz.nn.parameters import Architecture
from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.scene.arrangement import UnitOrder
from netviz.scene.compared_moment import Side
from netviz.scene.lesson_moment import Stage
from netviz.scene.selection import Pin, Selection
from netviz.scene.shown_image import Maker
from netviz.scene.what_if import WhatIfQuestion
from netviz.training import BatchMetrics, EvaluationPoint, TrainingConfig
from netviz.training.changes import Event
from netviz.training.keyframes import Course, RandomState

FORMAT = "netviz session"

VERSION = 1
"""Increased with every change that an older netviz would misread; `read_session` keeps reading all older ones."""

Count = Annotated[int, Meta(ge=0, le=2**53)]
Text = Annotated[str, Meta(max_length=1000)]


class FormatRecord(Struct, frozen=True):
    """What a file is; read before anything else."""

    format: Text
    version: Count


class DataRecord(Struct, frozen=True):
    """The data set: its name, its SHA-256, and whether it is in the file."""

    name: Text
    class_names: Annotated[tuple[Text, ...], Meta(min_length=2, max_length=62)]
    n_train: Count
    n_test: Count
    sha256: Text
    origin: str
    is_inside: bool


class KeyframeRecord(Struct, frozen=True):
    """What a keyframe has beside its vectors; the configuration by its number."""

    config: Count
    n_events: Count
    course: Course
    latest: BatchMetrics | None
    dropout: RandomState | None
    optimizer: dict[str, float] | None


class MomentRecord(Struct, frozen=True):
    """A moment beside its vectors; `keyframe` is None for one that can be shown but not continued from."""

    step: Count
    epoch: float
    seed: int
    loss: float | None
    accuracy: float | None
    architecture: Architecture
    keyframe: KeyframeRecord | None


class EndRecord(Struct, frozen=True):
    """Where the run that can be trained stands."""

    keyframe: MomentRecord
    epoch_start: MomentRecord | None
    has_stopped: bool
    has_diverged: bool


class RunRecord(Struct, frozen=True):
    """A run beside its vectors; configurations by their number in `configs`."""

    run_id: Count
    number: Count
    colour: Annotated[int, Meta(ge=0, le=100)]
    name: Text
    configs: Annotated[tuple[TrainingConfig, ...], Meta(min_length=1)]
    config: Count
    config_now: Count
    steps_per_epoch: Annotated[int, Meta(ge=1, le=2**53)]
    from_file: bool
    parent: tuple[Count, Count] | None
    course: Course | None
    interval: Annotated[int, Meta(ge=1, le=2**53)]
    moments: Annotated[tuple[MomentRecord, ...], Meta(min_length=1)]
    evaluations: tuple[EvaluationPoint, ...]
    events: tuple[Event, ...]
    last: MomentRecord
    end: EndRecord | None
    file_name: Text = ""


class ImageRecord(Struct, frozen=True):
    """The image on the screen."""

    split: Split
    index: Count
    label: Count | None
    maker: Maker


class DrawingRecord(Struct, frozen=True):
    """The user's drawing."""

    label: Count | None
    centred: bool
    is_picture: bool
    is_shown: bool


class ComparisonRecord(Struct, frozen=True):
    """Two networks against each other; a network in a file has no run."""

    run_a: Count | None
    run_b: Count | None
    a: MomentRecord
    b: MomentRecord
    name_a: Text
    name_b: Text
    side: Side


class StepsRecord(Struct, frozen=True):
    """The steps of a lesson before the current one."""

    optimizer: dict[str, float]
    n_steps: Count
    images: tuple[ImageRecord, ...]
    is_repeated: bool


class LessonRecord(Struct, frozen=True):
    """Learning from the image on the screen."""

    run_id: Count
    base: MomentRecord
    stage: Stage
    optimizer: Text
    learning_rate: Annotated[float, Meta(gt=0.0)]
    steps: StepsRecord | None = None


class ViewRecord(Struct, frozen=True):
    """What is on the screen."""

    image: ImageRecord
    dataset_image: ImageRecord
    drawing: DrawingRecord | None
    selection: Selection
    pins: Annotated[tuple[Pin, ...], Meta(max_length=4)]
    question: WhatIfQuestion | None
    mode: Mode
    contrasts: tuple[tuple[Mode, Annotated[float, Meta(ge=1.0, le=5.0)]], ...]
    firing_only: bool
    gradient_of: GradientOf
    reference: Reference
    mark: tuple[Count, MomentRecord] | None
    order: UnitOrder
    ordered_at: Count | None
    n_ordered: Annotated[int, Meta(ge=0, le=2)]
    moment: tuple[Count, Count, Count | None] | None
    pace: Count
    config: TrainingConfig | None
    layout: SavedLayout | None
    compared: ComparisonRecord | None = None
    lesson: LessonRecord | None = None


class SessionRecord(Struct, frozen=True):
    """The whole file beside its arrays; each run has a record of its own."""

    format: Text
    version: Count
    program: Text
    data: DataRecord
    n_runs: Annotated[int, Meta(ge=1, le=100)]
    n_begun: Count
    view: ViewRecord
