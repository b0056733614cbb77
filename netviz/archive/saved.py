"""A session as it is saved: its runs, its data set, and what is on the screen."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from netviz.data import Dataset
from netviz.data.image_sets import Split, images_of
from netviz.nn.optimizers import OptimizerState
from netviz.nn.parameters import Parameters
from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.scene.arrangement import UnitOrder
from netviz.scene.compared_moment import Side
from netviz.scene.lesson_moment import Stage
from netviz.scene.selection import Pin, Selection
from netviz.scene.shown_image import Maker, ShownImage
from netviz.scene.what_if import WhatIfQuestion
from netviz.training import EvaluationPoint, Snapshot, TrainingConfig
from netviz.training.changes import Event
from netviz.training.history import History
from netviz.training.keyframes import Course, Keyframe


@dataclass(frozen=True, slots=True, eq=False)
class SavedEnd:
    """Where the run that can be trained stands, which is all that determines the rest of it.

    Attributes
    ----------
    keyframe : Keyframe
        After its last batch.
    epoch_start : Snapshot or None
        The parameters before the first batch of the current epoch.
    has_stopped, has_diverged : bool
        Whether it was stopped by an error, and whether by a loss without limit.
    """

    keyframe: Keyframe
    epoch_start: Snapshot | None = None
    has_stopped: bool = False
    has_diverged: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class SavedRun:
    """A run.

    Attributes
    ----------
    run_id, number, colour : int
    name : str
    config : TrainingConfig
        At its beginning.
    steps_per_epoch : int
    from_file : bool
        Whether it began with given parameters.
    parent : tuple of (int, int) or None
        For a fork, the id of the run and the batch that it continues.
    course : Course or None
        For a fork, how its steps are counted.
    config_now : TrainingConfig
    history : History
        The kept moments.
    batches : ndarray of shape (n, 4) and dtype float64
        Step, loss in nats, accuracy as a share, and learning rate of the batches, by ascending step.
    evaluations : tuple of EvaluationPoint
        In the order in which they were made.
    events : tuple of Event
        Every change and extension, oldest first; those of each keyframe are the first of them.
    last : Snapshot
        Its last parameters.
    end : SavedEnd or None
        For the run that can be trained.
    file_name : str
        Of the file whose network it began with; empty without one.
    """

    run_id: int
    number: int
    colour: int
    name: str
    config: TrainingConfig
    steps_per_epoch: int
    from_file: bool
    parent: tuple[int, int] | None
    course: Course | None
    config_now: TrainingConfig
    history: History
    batches: NDArray[np.float64]
    evaluations: tuple[EvaluationPoint, ...]
    events: tuple[Event, ...]
    last: Snapshot
    end: SavedEnd | None = None
    file_name: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class SavedDrawing:
    """The user's drawing.

    Attributes
    ----------
    pixels : ndarray of shape (784,) and dtype uint8
        As drawn.
    label : int or None
    centred, is_picture, is_shown : bool
    """

    pixels: NDArray[np.uint8]
    label: int | None
    centred: bool
    is_picture: bool
    is_shown: bool


@dataclass(frozen=True, slots=True, eq=False)
class SavedImage:
    """The image on the screen.

    Attributes
    ----------
    split : Split
    index : int
    label : int or None
    maker : Maker
    pixels : ndarray of shape (784,) and dtype uint8, or None
        For an image that is not in the data set.
    """

    split: Split
    index: int
    label: int | None = None
    maker: Maker = Maker.PEN
    pixels: NDArray[np.uint8] | None = None

    @classmethod
    def of(cls, image: ShownImage) -> SavedImage:
        """Return an image as it is saved."""
        pixels = image.pixels if image.split is Split.DRAWN else None
        return cls(image.split, image.index, image.label, image.maker, pixels)

    def shown(self, dataset: Dataset) -> ShownImage:
        """Return the image as it is shown, with the pixels of the data set where it has none of its own."""
        if self.pixels is not None:
            return ShownImage(self.split, self.index, self.label, self.pixels, self.maker)
        images, labels = images_of(dataset, self.split)
        return ShownImage(self.split, self.index, int(labels[self.index]), images[self.index])


@dataclass(frozen=True, slots=True, eq=False)
class SavedComparison:
    """Two networks against each other.

    Attributes
    ----------
    a, b : Snapshot
        The run's id is negative for the network in a file.
    name_a, name_b : str
    side : Side
        What is shown of them.
    """

    a: Snapshot
    b: Snapshot
    name_a: str
    name_b: str
    side: Side


@dataclass(frozen=True, slots=True, eq=False)
class SavedSteps:
    """What a lesson has done before its current step.

    Attributes
    ----------
    parameters : Parameters
        Before the current step.
    optimizer : OptimizerState
        Before the current step.
    n_steps : int
        How many there were.
    images : tuple of SavedImage
        Those that were learned from, each once.
    is_repeated : bool
        Whether the current step was repeated.
    """

    parameters: Parameters
    optimizer: OptimizerState
    n_steps: int
    images: tuple[SavedImage, ...]
    is_repeated: bool


@dataclass(frozen=True, slots=True, eq=False)
class SavedLesson:
    """Learning from the image on the screen.

    Attributes
    ----------
    base : Snapshot
        The network that learns.
    stage : Stage
    optimizer : str
        Its name; empty for that of the run.
    learning_rate : float
    steps : SavedSteps or None
        None in its first step.
    """

    base: Snapshot
    stage: Stage
    optimizer: str
    learning_rate: float
    steps: SavedSteps | None = None


@dataclass(frozen=True, slots=True)
class SavedLayout:
    """What of the window is open, and how large.

    Attributes
    ----------
    docks : tuple of str
        The open panels.
    front : str
        The panel in front at the bottom.
    tab : int
        The page on the right.
    places : tuple of int
        The page that each group on the right comes back to.
    sizes : tuple of float
        The widths of the panels on the left and on the right, and the height of those at the bottom, as shares of the
        window's; 0 where nothing is open.
    zoom : tuple of float
        How much the network is enlarged, and where the visible part of it begins, as shares of the whole picture's
        width and height.
    """

    docks: tuple[str, ...] = ()
    front: str = ""
    tab: int = 0
    places: tuple[int, ...] = ()
    sizes: tuple[float, float, float] = (0.0, 0.0, 0.0)
    zoom: tuple[float, float, float] = (1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class SavedView:
    """What is on the screen.

    Attributes
    ----------
    image : SavedImage
    dataset_image : SavedImage
        The image of the data set to go back to from a drawing.
    drawing : SavedDrawing or None
    selection : Selection
    pins : tuple of Pin
    question : WhatIfQuestion or None
    mode : Mode
    contrasts : tuple of (Mode, float)
    firing_only : bool
    gradient_of : GradientOf
    reference : Reference
    mark : Snapshot or None
        The network that changes are measured from.
    order : UnitOrder
    ordered_at : int or None
        The batch at which the order was made.
    units : tuple of ndarray of int
        For each hidden layer, the unit at each place; empty for the order by number.
    moment : tuple of (int, int, int or None), or None
        The id of the run that is shown, the batch, and the id of the run that is subtracted; None for the live network.
    pace : int
        The number of the training speed among `netviz.training.pacing.PACES`.
    config : TrainingConfig or None
        That of the next run.
    layout : SavedLayout or None
    compared : SavedComparison or None
    lesson : SavedLesson or None
    """

    image: SavedImage
    dataset_image: SavedImage
    drawing: SavedDrawing | None
    selection: Selection
    pins: tuple[Pin, ...]
    question: WhatIfQuestion | None
    mode: Mode
    contrasts: tuple[tuple[Mode, float], ...]
    firing_only: bool
    gradient_of: GradientOf
    reference: Reference
    mark: Snapshot | None
    order: UnitOrder
    ordered_at: int | None
    units: tuple[NDArray[np.int64], ...]
    moment: tuple[int, int, int | None] | None
    pace: int
    config: TrainingConfig | None
    layout: SavedLayout | None = None
    compared: SavedComparison | None = None
    lesson: SavedLesson | None = None


@dataclass(frozen=True, slots=True, eq=False)
class SavedSession:
    """A session.

    Attributes
    ----------
    dataset : Dataset
    origin : str
        The file or folder of the data set; empty for MNIST.
    with_images : bool
        Whether the images themselves are in the file.
    runs : tuple of SavedRun
        Oldest first; the last one can be trained.
    n_begun : int
        The number of the newest run.
    view : SavedView
    """

    dataset: Dataset
    origin: str
    with_images: bool
    runs: tuple[SavedRun, ...]
    n_begun: int
    view: SavedView = field(repr=False)
