"""Two networks on the screen: answers, the order of the second one's units, and what corresponds to a selection."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.appearance import Appearance, Mode
from netviz.scene.arrangement import Arrangement
from netviz.scene.compared_moment import ComparedMoment, Side, counterpart
from netviz.scene.comparison import Comparison, compare_networks, pieces
from netviz.scene.display_state import Claim, Difference, ShownQuantity, Source
from netviz.scene.frames import RenderRequest
from netviz.scene.quantities import NO_CHANGE, NO_DIFFERENCE, quantity_of
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import trace_image
from tests.fakes import make_state
from tests.scene.conftest import make_parameters, make_request, make_snapshot

IMAGES = np.random.default_rng(0).integers(0, 256, (60, 784)).astype(np.uint8)
LABELS = np.arange(60, dtype=np.uint8) % 10


def compared(hidden_a: tuple[int, ...] = (12,), hidden_b: tuple[int, ...] = (12,)) -> Comparison:
    return compare_networks(make_parameters(hidden_a), make_parameters(hidden_b, seed=1), IMAGES, LABELS)


def test_agreement_and_accuracies_count_the_same_images() -> None:
    found = compared()
    a, b = found.a.answers == LABELS, found.b.answers == LABELS
    assert (found.a.accuracy, found.b.accuracy) == pytest.approx((a.mean(), b.mean()))
    assert found.agreement == pytest.approx(1.0 - len(found.differ) / 60)
    assert (found.only_a_right, found.only_b_right) == ((a & ~b).sum(), (b & ~a).sum())
    # Where only one is right they differ.
    assert set(np.flatnonzero(a != b)) <= set(found.differ.tolist())
    assert found.only_a_right - found.only_b_right == round(60 * (found.a.accuracy - found.b.accuracy))


def test_pieces_come_to_the_same_as_the_whole() -> None:
    whole = compared()
    done: list[Any] = []
    for piece in pieces(whole.a.parameters, whole.b.parameters, IMAGES, LABELS):
        done.append(piece(done))
    assert isinstance(done[-1], Comparison)
    assert done[-1].differ.tolist() == whole.differ.tolist()
    assert done[-1].matchings[0].partners.tolist() == whole.matchings[0].partners.tolist()


def test_images_of_more_classes_and_no_images_are_refused() -> None:
    few = Parameters(Architecture((784, 5, 4)))
    with pytest.raises(TracingError, match="4 classes apart"):
        compare_networks(few, few, IMAGES, LABELS)
    with pytest.raises(TracingError, match="no test images"):
        compare_networks(few, few, IMAGES[:0], LABELS[:0])


SIZES = [((12,), (12,)), ((12,), (20,)), ((20,), (12,)), ((12, 8), (9, 11)), ((12, 8), (20,)), ((12,), (9, 11))]


@pytest.mark.parametrize(("hidden_a", "hidden_b"), SIZES)
def test_units_of_b_are_at_the_places_of_their_counterparts(
    hidden_a: tuple[int, ...], hidden_b: tuple[int, ...]
) -> None:
    found = compared(hidden_a, hidden_b)
    rng = np.random.default_rng(3)
    of_a = Arrangement(tuple(rng.permutation(size) for size in hidden_a))
    of_b = ComparedMoment(Side.B, "a", "b", found).arranged(of_a)
    assert of_b.n_units == hidden_b
    for layer, units in enumerate(of_b.units):
        assert sorted(units.tolist()) == list(range(hidden_b[layer]))
        if layer < len(found.matchings):
            partners = found.matchings[layer].partners[of_a.units[layer]]
            matched = partners[partners >= 0]
            assert units[: len(matched)].tolist() == matched.tolist()


@pytest.mark.parametrize(("hidden_a", "hidden_b"), SIZES)
def test_the_counterpart_of_the_counterpart_is_the_selection_or_nothing(
    hidden_a: tuple[int, ...], hidden_b: tuple[int, ...]
) -> None:
    found = compared(hidden_a, hidden_b)
    sizes = (784, *hidden_a, 10)
    selections = [Selection(pixels=(3, 7)), Selection(digit=4), Selection()]
    selections += [Selection(unit=unit, layer=layer) for layer, size in enumerate(hidden_a) for unit in range(size)]
    selections += [
        Selection(connection=ConnectionIndex(layer, source % sizes[layer], source % sizes[layer + 1]))
        for layer in range(len(sizes) - 1)
        for source in range(25)
    ]
    n_units = 0
    for selection in selections:
        there = counterpart(selection, found, to_b=True)
        assert there.fits((784, *hidden_b, 10))
        back = counterpart(there, found, to_b=False)
        assert back == (Selection() if there.is_empty else selection)
        n_units += there.unit is not None
        if selection.unit is None and selection.connection is None:
            assert there == selection
    assert n_units == sum(len(matching.matched) for matching in found.matchings)


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("mode", Mode)
def test_what_is_drawn_of_the_two_follows_the_mode(side: Side, mode: Mode) -> None:
    a, b = make_snapshot(hidden=(12,)), make_snapshot(hidden=(12,), seed=1)
    moment = ComparedMoment(side, "a", "b", compared())
    difference = Difference(a, b, "= A − B") if side is Side.DIFFERENCE else None
    claim = Claim(Source.COMPARISON, b if side is Side.B else a, difference=difference, compared=moment)
    state = make_state(claim=claim, appearance=Appearance(mode))
    is_difference = side is Side.DIFFERENCE and mode is Mode.CHANGE
    assert state.draws_difference is is_difference
    expected = Side.A if side is Side.DIFFERENCE and mode is not Mode.CHANGE else side
    assert state.compared_side is expected
    assert (state.newer, state.older) == ((a, b) if is_difference else (state.newer, state.older))


def test_a_claimed_difference_is_drawn_whatever_the_user_draws() -> None:
    a, b = make_snapshot(hidden=(12,)), make_snapshot(hidden=(12,), seed=1)
    moment = ComparedMoment(Side.DIFFERENCE, "a", "b", compared())
    claim = Claim(Source.COMPARISON, a, ShownQuantity(Mode.CHANGE), Difference(a, b, "= A − B"), compared=moment)
    state = make_state(claim=claim)
    assert (state.draws_difference, state.compared_side, state.newer, state.older) == (True, Side.DIFFERENCE, a, b)


def missing(older_run: int) -> str:
    snapshot = make_snapshot(hidden=(12,))
    request: RenderRequest = make_request(
        snapshot, appearance=Appearance(Mode.CHANGE), newer=snapshot, older=replace(snapshot, run_id=older_run)
    )
    return quantity_of(request, trace_image(snapshot.parameters, request.image.intensities)).missing


def test_equal_networks_are_told_from_one_that_has_not_changed() -> None:
    assert missing(older_run=1) == NO_CHANGE
    assert missing(older_run=-2) == NO_DIFFERENCE
