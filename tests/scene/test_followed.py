"""The numbers that are followed through the moments of a run."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from netviz.nn.parameters import Parameters
from netviz.scene.answers import answer_for
from netviz.scene.followed import FollowedQuantity, Subject, value_of, values_of
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.tracing.image_trace import trace_image
from tests.scene.conftest import make_image, make_snapshot

IMAGE = make_image()
SNAPSHOT = make_snapshot(hidden=(24, 12))
TRACE = trace_image(SNAPSHOT.parameters, IMAGE.intensities)


def subject(quantity: FollowedQuantity, selection: Selection, digit: int = 0) -> Subject:
    return Subject(quantity, selection, digit, IMAGE, run_id=1)


def test_what_pixels_send_is_what_their_answer_adds_to_the_digit() -> None:
    selection = Selection(pixels=tuple(np.flatnonzero(IMAGE.pixels)[:5].tolist()))
    outputs = answer_for(TRACE, IMAGE.label, selection).outputs
    assert outputs is not None
    assert value_of(subject(FollowedQuantity.SENT, selection, 4), SNAPSHOT) == pytest.approx(float(outputs[4]))


def test_a_units_activation_and_a_digits_probability_are_those_of_the_forward_pass() -> None:
    unit = Selection(unit=5, layer=1)
    assert value_of(subject(FollowedQuantity.ACTIVATION, unit), SNAPSHOT) == TRACE.activations[1][5]
    for selection in (Selection(), Selection(digit=7)):
        found = value_of(subject(FollowedQuantity.PROBABILITY, selection, 7), SNAPSHOT)
        assert found == TRACE.probabilities[7]


def test_a_connections_weight_needs_no_image() -> None:
    selection = Selection(connection=ConnectionIndex(1, 20, 3))
    found = value_of(subject(FollowedQuantity.WEIGHT, selection), SNAPSHOT)
    assert found == SNAPSHOT.parameters.kernels[1][20, 3]


@pytest.mark.parametrize(
    "selection", [Selection(unit=24), Selection(unit=0, layer=2), Selection(connection=ConnectionIndex(1, 24, 0))]
)
def test_a_part_that_the_network_does_not_have_has_no_value(selection: Selection) -> None:
    assert math.isnan(value_of(subject(FollowedQuantity.ACTIVATION, selection), SNAPSHOT))


def test_a_diverged_network_has_no_value() -> None:
    parameters = SNAPSHOT.parameters
    broken = Parameters(parameters.architecture, np.full_like(parameters.vector, np.nan)).frozen_copy()
    found = value_of(subject(FollowedQuantity.PROBABILITY, Selection(), 7), replace(SNAPSHOT, parameters=broken))
    assert math.isnan(found)


def test_values_are_found_by_step() -> None:
    moments = [make_snapshot(step=step, hidden=(24, 12), seed=step) for step in (3, 9)]
    activation = subject(FollowedQuantity.ACTIVATION, Selection(unit=5))
    found = values_of(activation, moments)
    assert found == {snapshot.step: value_of(activation, snapshot) for snapshot in moments}
