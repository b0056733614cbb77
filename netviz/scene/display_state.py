"""What the window shows, resolved from everything that the user asked for into one frozen state."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from functools import lru_cache

from netviz.formats.counting import Counting
from netviz.scene.appearance import Appearance, GradientOf, Mode
from netviz.scene.compared_moment import ComparedMoment, Side
from netviz.scene.lesson_moment import LessonMoment
from netviz.scene.selection import Pin, Selection
from netviz.scene.shown_image import ShownImage
from netviz.scene.what_if import WhatIfQuestion
from netviz.training import Snapshot

_SIGN = 2
"""Letters of the longest name that fits into a circle."""


class Source(Enum):
    """Where the parameters on the screen come from: the live run now or earlier, another run, a lesson, or two runs."""

    LIVE = "live"
    PAST = "past"
    RUN = "run"
    LESSON = "lesson"
    COMPARISON = "comparison"


@dataclass(frozen=True, slots=True)
class ShownQuantity:
    """A quantity that a claim shows in place of the user's own choice.

    Attributes
    ----------
    mode : Mode
    gradient_of : GradientOf
    contrast_of : Mode or None
        Whose contrast it is drawn with, if not its mode's: a step is the gradient in other units, so it must look like
        the gradient.
    """

    mode: Mode
    gradient_of: GradientOf = GradientOf.IMAGE
    contrast_of: Mode | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Difference:
    """Two networks whose difference the change mode draws.

    Attributes
    ----------
    newer, older : Snapshot
        The picture shows newer − older.
    caption : str
        Which difference it is, in words that follow ``Δw``.
    """

    newer: Snapshot
    older: Snapshot
    caption: str


@dataclass(frozen=True, slots=True)
class RunMoment:
    """A moment of a run that is shown in place of the live network.

    Attributes
    ----------
    run : int
        The number of the run.
    step, total : int
        Batches trained at the moment, and in the whole run: as many as are planned, for the live one.
    other : int or None
        In a comparison, the number of the run whose weights are subtracted.
    accuracy : float or None
        Share of the validation images that the network read correctly at that moment, or when it was last measured
        before; None if it was never measured.
    measured_at : int
        Batches trained when it was measured.
    counting : Counting
        What the steps count: batches, unless another program trains the run.
    """

    run: int
    step: int
    total: int
    other: int | None = None
    accuracy: float | None = None
    measured_at: int = 0
    counting: Counting = Counting.BATCH


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """What is shown in place of the live network.

    Attributes
    ----------
    source : Source
    snapshot : Snapshot
        The parameters that every view shows.
    quantity : ShownQuantity or None
        The quantity to draw; None keeps the user's choice.
    difference : Difference or None
        What the change mode draws; None keeps the user's baseline.
    lesson : LessonMoment or None
        The stage that is shown, for a lesson.
    image : ShownImage or None
        The image that belongs to it, for a lesson: another image is shown with its own step, once that is computed.
    moment : RunMoment or None
        Which moment of which run it is, for anything but a lesson and two networks of any origin.
    compared : ComparedMoment or None
        Which of two networks it is, in a comparison of networks of any origin.
    """

    source: Source
    snapshot: Snapshot
    quantity: ShownQuantity | None = None
    difference: Difference | None = None
    lesson: LessonMoment | None = None
    image: ShownImage | None = None
    moment: RunMoment | None = None
    compared: ComparedMoment | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Baseline:
    """The network that changes are measured from.

    Attributes
    ----------
    snapshot : Snapshot or None
        None until there is one.
    caption : str
        Which change it is, in words that follow ``Δw``.
    """

    snapshot: Snapshot | None
    caption: str


@dataclass(frozen=True, slots=True, eq=False)
class Intent:
    """Everything that decides what is shown.

    Attributes
    ----------
    live : Snapshot or None
        The newest snapshot of the run.
    claim : Claim or None
        What is shown in place of it.
    image : ShownImage or None
    appearance : Appearance
        The user's own choice.
    baseline : Baseline
        What changes are measured from, according to the appearance's reference.
    batch_gradient : Snapshot or None
        A snapshot with the gradient of its batch, computed again because the one on the screen has none.
    class_names : tuple of str
    random_run_id : int or None
        The live run, if it began with random weights.
    selection, focus : Selection
    pins : tuple of Pin
    question : WhatIfQuestion or None
    """

    live: Snapshot | None
    claim: Claim | None
    image: ShownImage | None
    appearance: Appearance
    baseline: Baseline
    batch_gradient: Snapshot | None = None
    class_names: tuple[str, ...] = ()
    random_run_id: int | None = None
    selection: Selection = field(default_factory=Selection)
    focus: Selection = field(default_factory=Selection)
    pins: tuple[Pin, ...] = ()
    question: WhatIfQuestion | None = None


@dataclass(frozen=True, slots=True, eq=False)
class DisplayState:
    """One moment of the window: every view and every picture is made from this and nothing else.

    Attributes
    ----------
    source : Source
    snapshot : Snapshot
    image : ShownImage
    appearance : Appearance
        With the quantity that is drawn, chosen by the user or by a claim.
    newer, older : Snapshot or None
        In the change mode the picture shows newer − older; None without anything to compare. In the gradient mode
        `newer` holds the batch's gradient if the snapshot has none.
    change_caption : str
        Which change it is, in words that follow ``Δw``.
    lesson : LessonMoment or None
    moment : RunMoment or None
        Which moment of which run is shown in place of the live network.
    compared : ComparedMoment or None
        Which of two compared networks is shown in place of it.
    class_names : tuple of str
    is_random_start : bool
        Whether the weights on the screen are those of an untrained random start.
    selection, focus : Selection
        What is selected, and what the path is drawn for: what the mouse points at, or else the selection.
    pins : tuple of Pin
    question : WhatIfQuestion or None
    """

    source: Source
    snapshot: Snapshot
    image: ShownImage
    appearance: Appearance
    newer: Snapshot | None
    older: Snapshot | None
    change_caption: str
    lesson: LessonMoment | None
    moment: RunMoment | None
    compared: ComparedMoment | None
    class_names: tuple[str, ...]
    is_random_start: bool
    selection: Selection
    focus: Selection
    pins: tuple[Pin, ...]
    question: WhatIfQuestion | None

    @property
    def compared_side(self) -> Side | None:
        """What is drawn of two compared networks; None outside of a comparison of networks of any origin."""
        if self.compared is None:
            return None
        # The user may have chosen to draw something else than the difference.
        is_other = self.compared.side is Side.DIFFERENCE and self.appearance.mode is not Mode.CHANGE
        return Side.A if is_other else self.compared.side

    @property
    def draws_difference(self) -> bool:
        """Whether the lines are the difference of two networks, in place of a change in training."""
        if self.compared is not None:
            return self.compared_side is Side.DIFFERENCE
        return self.source is Source.COMPARISON and self.appearance.mode is Mode.CHANGE

    def class_name(self, label: int) -> str:
        """Return the name of a class, such as ``7`` or ``Sneaker``."""
        return name_of_class(self.class_names, label)

    def class_sign(self, label: int) -> str:
        """Return what stands for a class where there is room for two letters: ``7``, ``K``, or a number."""
        return sign_of_class(self.class_names, label)

    @property
    def has_signs(self) -> bool:
        """Whether every class has a name of at most two letters."""
        return has_signs(self.class_names)


def name_of_class(class_names: tuple[str, ...], label: int) -> str:
    """Return the name of a class, or its number if it has none."""
    return class_names[label] if label < len(class_names) else str(label)


def sign_of_class(class_names: tuple[str, ...], label: int) -> str:
    """Return the name of a class if all are at most two letters long, or else its number."""
    return name_of_class(class_names, label) if has_signs(class_names) else str(label)


@lru_cache(32)
def has_signs(class_names: tuple[str, ...]) -> bool:
    """Whether every class has a name of at most two letters, or none has a name."""
    return all(len(name) <= _SIGN for name in class_names)


def effective_appearance(appearance: Appearance, claim: Claim | None) -> Appearance:
    """Return the user's appearance with the quantity that a claim shows."""
    if claim is None or claim.quantity is None:
        return appearance
    quantity = claim.quantity
    shown = replace(appearance, mode=quantity.mode, gradient_of=quantity.gradient_of)
    if quantity.contrast_of is None:
        return shown
    return shown.with_contrast(appearance.contrast_of(quantity.contrast_of))


def own_contrasts(shown: Appearance, own: Appearance, claim: Claim | None) -> Appearance:
    """Return an appearance with the contrast of each mode as the user's own; the reverse of `effective_appearance`.

    Parameters
    ----------
    shown : Appearance
        What is to be shown, with the contrast that the user has given to the quantity of the claim.
    own : Appearance
        The user's, before.
    claim : Claim or None
    """
    quantity = None if claim is None else claim.quantity
    if quantity is None or quantity.contrast_of is None:
        return shown
    lent = shown.with_contrast(shown.contrast_of(quantity.mode), quantity.contrast_of)
    return lent.with_contrast(own.contrast_of(quantity.mode), quantity.mode)


def shown_snapshot(live: Snapshot | None, claim: Claim | None) -> Snapshot | None:
    """Return the parameters on the screen."""
    return live if claim is None else claim.snapshot


def resolve(intent: Intent) -> DisplayState | None:
    """Return what the window shows, or None before there is a network for the data set and an image."""
    claim = intent.claim
    snapshot = shown_snapshot(intent.live, claim)
    image = intent.image if claim is None or claim.image is None else claim.image
    if snapshot is None or image is None:
        return None
    if snapshot.parameters.architecture.layer_sizes[-1] < len(intent.class_names):
        # Another data set has been loaded, and its network is still to come.
        return None
    appearance = effective_appearance(intent.appearance, claim)
    newer, older = _compared(intent, snapshot, appearance)
    difference = None if claim is None else claim.difference
    # A lesson's copy has been trained, if only by one image.
    is_run = claim is None or claim.source in (Source.PAST, Source.RUN)
    return DisplayState(
        source=Source.LIVE if claim is None else claim.source,
        snapshot=snapshot,
        image=image,
        appearance=appearance,
        newer=newer,
        older=older,
        change_caption=intent.baseline.caption if difference is None else difference.caption,
        lesson=None if claim is None else claim.lesson,
        moment=None if claim is None else claim.moment,
        compared=None if claim is None else claim.compared,
        class_names=intent.class_names,
        is_random_start=is_run and snapshot.run_id == intent.random_run_id and snapshot.step == 0,
        selection=intent.selection,
        focus=intent.focus,
        pins=intent.pins,
        question=intent.question,
    )


def _compared(intent: Intent, snapshot: Snapshot, appearance: Appearance) -> tuple[Snapshot | None, Snapshot | None]:
    """Return the newer and the older network that the appearance's mode needs."""
    if appearance.mode is Mode.GRADIENT and appearance.gradient_of is GradientOf.BATCH and snapshot.gradient is None:
        carrier = intent.batch_gradient
        fits = carrier is not None and (carrier.run_id, carrier.step) == (snapshot.run_id, snapshot.step)
        return carrier if fits else None, None
    if appearance.mode is not Mode.CHANGE:
        return None, None
    difference = None if intent.claim is None else intent.claim.difference
    if difference is not None:
        return difference.newer, difference.older
    return snapshot, intent.baseline.snapshot
