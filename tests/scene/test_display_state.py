"""What the window shows, resolved from what the user asked for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.nn.optimizers import make_optimizer
from netviz.rendering.colours import LIGHT
from netviz.scene.appearance import Appearance, GradientOf, Mode, Reference
from netviz.scene.display_state import (
    Baseline,
    Claim,
    Difference,
    DisplayState,
    Intent,
    ShownQuantity,
    Source,
    effective_appearance,
    name_of_class,
    resolve,
)
from netviz.scene.lesson_moment import LessonMoment, Stage
from netviz.scene.selection import Pin, Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.tracing.image_trace import trace_image
from netviz.tracing.learning import learn
from tests.scene.conftest import make_image, make_snapshot

LIVE = make_snapshot(step=50, hidden=(12,))
PAST = make_snapshot(step=20, hidden=(12,), seed=1)
START = make_snapshot(step=0, hidden=(12,), seed=2)
IMAGE = make_image()
BASELINE = Baseline(START, "since the random start")
INTENT = Intent(live=LIVE, claim=None, image=IMAGE, appearance=Appearance(), baseline=BASELINE)


def resolved(**changes: object) -> DisplayState:
    state = resolve(replace(INTENT, **changes))  # type: ignore[arg-type]
    assert state is not None
    return state


def test_nothing_is_shown_before_there_is_a_network_and_an_image() -> None:
    assert resolve(replace(INTENT, live=None)) is None
    assert resolve(replace(INTENT, image=None)) is None
    # A claim brings a network of its own.
    assert resolved(live=None, claim=Claim(Source.PAST, PAST)).snapshot is PAST


def test_without_a_claim_the_live_run_is_shown_as_the_user_chose() -> None:
    selection, focus, pins = Selection(unit=3), Selection(digit=1), (Pin(Selection(unit=2), 0),)
    state = resolved(
        selection=selection, focus=focus, pins=pins, question=WhatIfQuestion.WITHOUT, class_names=("zero", "one")
    )
    assert state.source is Source.LIVE
    assert state.snapshot is LIVE
    assert state.image is IMAGE
    assert state.appearance == Appearance()
    assert (state.newer, state.older, state.lesson) == (None, None, None)
    assert (state.selection, state.focus, state.pins) == (selection, focus, pins)
    assert state.question is WhatIfQuestion.WITHOUT
    assert state.class_name(1) == "one"


@given(st.integers(0, 20))
def test_a_class_without_a_name_has_its_number(label: int) -> None:
    names = ("zero", "one", "two")
    assert name_of_class(names, label) == (names[label] if label < 3 else str(label))


def test_a_claim_shows_its_network_in_place_of_the_live_one() -> None:
    state = resolved(claim=Claim(Source.PAST, PAST))
    assert (state.source, state.snapshot) == (Source.PAST, PAST)
    assert state.appearance == Appearance()


@pytest.mark.parametrize("mode", list(Mode))
def test_a_claims_quantity_replaces_the_users_and_nothing_else(mode: Mode) -> None:
    own = Appearance(Mode.WEIGHTS, firing_only=False, reference=Reference.MARK, palette=LIGHT).with_contrast(2.5, mode)
    claim = Claim(Source.LESSON, PAST, ShownQuantity(mode, GradientOf.BATCH))
    shown = resolved(appearance=own, claim=claim).appearance
    assert shown == replace(own, mode=mode, gradient_of=GradientOf.BATCH)
    assert shown.contrast == 2.5
    assert effective_appearance(own, None) is own


# Changes --------------------------------------------------------------------------------------------------------------


def test_the_change_is_measured_from_the_users_baseline() -> None:
    change = Appearance(Mode.CHANGE)
    state = resolved(appearance=change)
    assert (state.newer, state.older) == (LIVE, START)
    assert state.change_caption == "since the random start"
    past = resolved(appearance=change, claim=Claim(Source.PAST, PAST))
    assert (past.newer, past.older) == (PAST, START)
    unknown = resolved(appearance=change, baseline=Baseline(None, "since the mark"))
    assert (unknown.newer, unknown.older) == (LIVE, None)
    assert unknown.change_caption == "since the mark"


def test_a_claims_difference_replaces_the_users_baseline() -> None:
    difference = Difference(LIVE, PAST, "from run 1 to run 2")
    claim = Claim(Source.COMPARISON, LIVE, ShownQuantity(Mode.CHANGE), difference)
    state = resolved(claim=claim)
    assert (state.newer, state.older) == (LIVE, PAST)
    assert state.change_caption == "from run 1 to run 2"
    # Another mode compares nothing, but the words for the change stay those of the claim.
    other = resolved(claim=replace(claim, quantity=ShownQuantity(Mode.SIGNAL)))
    assert (other.newer, other.older) == (None, None)
    assert other.change_caption == "from run 1 to run 2"


@pytest.mark.parametrize("mode", [Mode.WEIGHTS, Mode.SIGNAL, Mode.GRADIENT])
def test_other_modes_compare_nothing(mode: Mode) -> None:
    state = resolved(appearance=Appearance(mode))
    assert (state.newer, state.older) == (None, None)


# The gradient of a batch ----------------------------------------------------------------------------------------------

OF_BATCH = Appearance(Mode.GRADIENT, gradient_of=GradientOf.BATCH)
WITH_GRADIENT = replace(LIVE, gradient=LIVE.parameters)


def test_a_snapshot_without_its_batchs_gradient_takes_it_from_one_that_has_it() -> None:
    state = resolved(appearance=OF_BATCH, batch_gradient=WITH_GRADIENT)
    assert (state.newer, state.older) == (WITH_GRADIENT, None)


def test_the_gradient_of_another_batch_or_run_is_not_taken() -> None:
    for other in (replace(WITH_GRADIENT, step=49), replace(WITH_GRADIENT, run_id=2), None):
        state = resolved(appearance=OF_BATCH, batch_gradient=other)
        assert (state.newer, state.older) == (None, None)
    # Unless the batch is shown, or the snapshot has its own gradient, none is needed.
    assert resolved(appearance=replace(OF_BATCH, mode=Mode.SIGNAL), batch_gradient=WITH_GRADIENT).newer is None
    of_image = replace(OF_BATCH, gradient_of=GradientOf.IMAGE)
    assert resolved(appearance=of_image, batch_gradient=WITH_GRADIENT).newer is None
    assert resolved(live=WITH_GRADIENT, appearance=OF_BATCH, batch_gradient=WITH_GRADIENT).newer is None


# Lessons and random starts --------------------------------------------------------------------------------------------


def test_a_lessons_stage_comes_with_its_network() -> None:
    trace = trace_image(PAST.parameters, IMAGE.intensities)
    step = learn(trace, 3, make_optimizer("sgd", trace.parameters.vector.size, np.float64), 0.01)
    moment = LessonMoment(Stage.BACKWARD, step, "sgd", base_step=20, n_steps=0)
    state = resolved(claim=Claim(Source.LESSON, PAST, ShownQuantity(Mode.GRADIENT), lesson=moment))
    assert state.source is Source.LESSON
    assert state.lesson is moment
    assert state.snapshot is PAST
    assert resolved().lesson is None


def test_only_the_first_moment_of_a_run_from_random_weights_is_a_random_start() -> None:
    run_id = START.run_id
    assert resolved(live=START, random_run_id=run_id).is_random_start
    assert resolved(random_run_id=run_id, claim=Claim(Source.PAST, START)).is_random_start
    assert not resolved(live=START).is_random_start
    assert not resolved(random_run_id=run_id).is_random_start
    # The description may still be of the run before, and the moment of an older one.
    assert not resolved(live=START, random_run_id=run_id + 1).is_random_start
    older = replace(START, run_id=run_id + 5)
    assert not resolved(random_run_id=run_id, claim=Claim(Source.PAST, older)).is_random_start
    # A lesson's copy of it has been trained, if only by one image.
    assert not resolved(live=START, random_run_id=run_id, claim=Claim(Source.LESSON, START)).is_random_start
    assert not resolved(random_run_id=run_id, claim=Claim(Source.COMPARISON, START)).is_random_start


def test_a_lesson_keeps_its_own_image() -> None:
    other = make_image(seed=7)
    assert resolved(claim=Claim(Source.LESSON, PAST, image=other)).image is other
    assert resolved(claim=Claim(Source.PAST, PAST)).image is IMAGE


def test_resolving_is_repeatable_and_leaves_the_intent_as_it_is() -> None:
    intent = replace(INTENT, appearance=Appearance(Mode.CHANGE), claim=Claim(Source.PAST, PAST))
    one, other = resolve(intent), resolve(intent)
    assert one is not None
    assert other is not None
    for name in DisplayState.__slots__:
        assert getattr(one, name) == getattr(other, name)
