"""One slot for what is shown: claims, losses and the user's own choice, without any thread."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.scene.display_state import Claim, Difference, DisplayState, ShownQuantity, Source
from netviz.scene.selection import Selection
from netviz.session.display import Display
from netviz.session.session import Session
from netviz.training import Snapshot

SIZES = (784, 6, 10)


def snapshot(step: int, run_id: int = 0, sizes: tuple[int, ...] = SIZES) -> Snapshot:
    architecture = Architecture(sizes, "relu")
    vector = np.full(architecture.n_parameters, float(step), np.float32)
    return Snapshot(Parameters(architecture, vector), run_id, 0, step, 0.1 * step, None, None)


class Claimant:
    """Keeps what it was notified of."""

    def __init__(self) -> None:
        self.n_losses = 0

    def on_display_lost(self) -> None:
        self.n_losses += 1


@pytest.fixture
def session(bars: Dataset, qtbot: QtBot) -> Session:
    """The models before any thread is started, with a live network after batch 5."""
    session = Session()
    session.images.use(bars)
    session.run.snapshot = snapshot(5)
    return session


def state_of(display: Display) -> DisplayState:
    state = display.state()
    assert state is not None
    return state


def test_without_a_claim_the_live_run_is_shown(session: Session) -> None:
    state = state_of(session.display)
    assert state.source is Source.LIVE
    assert state.snapshot is session.run.snapshot
    assert state.image is session.images.image


def test_who_loses_the_display_is_notified_once(session: Session) -> None:
    display, first, second = session.display, Claimant(), Claimant()
    display.claim(first, Claim(Source.PAST, snapshot(1)))
    display.claim(first, Claim(Source.PAST, snapshot(2)))
    assert first.n_losses == 0
    display.claim(second, Claim(Source.LESSON, snapshot(3)))
    assert (first.n_losses, second.n_losses) == (1, 0)
    # What the loser wants no longer counts.
    display.release(first)
    assert state_of(display).snapshot.step == 3
    display.show_live()
    assert (first.n_losses, second.n_losses) == (1, 1)
    assert display.is_live


def test_who_releases_the_display_is_not_notified(session: Session) -> None:
    display, claimant = session.display, Claimant()
    display.claim(claimant, Claim(Source.PAST, snapshot(1)))
    display.release(claimant)
    display.release(claimant)
    assert claimant.n_losses == 0
    assert display.is_live


def test_what_is_announced_is_called_off_by_what_is_shown_before(session: Session) -> None:
    display, shown, coming, other = session.display, Claimant(), Claimant(), Claimant()
    for call_off in (display.show_live, lambda: display.claim(other, Claim(Source.RUN, snapshot(2)))):
        before = coming.n_losses
        display.announce(coming)
        assert display.is_awaited
        call_off()
        assert not display.is_awaited
        assert coming.n_losses == before + 1
    display.claim(shown, Claim(Source.PAST, snapshot(1)))
    display.announce(coming)
    # Moments that are played go on meanwhile.
    display.claim(shown, Claim(Source.PAST, snapshot(2)))
    assert display.is_awaited
    display.claim(coming, Claim(Source.LESSON, snapshot(2)))
    assert not display.is_awaited
    assert (coming.n_losses, shown.n_losses) == (2, 1)
    display.announce(coming)
    display.show_live()
    assert coming.n_losses == 3
    display.announce(coming)
    display.release(coming)
    assert not display.is_awaited


def test_another_run_shows_itself(session: Session) -> None:
    claimant = Claimant()
    session.display.claim(claimant, Claim(Source.PAST, snapshot(1)))
    session.run.leaving.emit()
    assert claimant.n_losses == 1
    assert session.display.is_live


def test_parameters_quantity_and_difference_change_in_one_picture(session: Session) -> None:
    display, seen = session.display, []
    display.outdated.connect(lambda: seen.append(state_of(display)))
    newer, older = snapshot(3), snapshot(1)
    quantity, difference = ShownQuantity(Mode.CHANGE), Difference(newer, older, "of something")
    display.claim(Claimant(), Claim(Source.COMPARISON, newer, quantity, difference))
    assert len(seen) == 1
    state = seen[0]
    assert (state.snapshot, state.newer, state.older) == (newer, newer, older)
    assert (state.appearance.mode, state.change_caption) == (Mode.CHANGE, "of something")
    display.show_live()
    assert len(seen) == 2
    assert seen[1].appearance.mode is Mode.WEIGHTS


def test_the_users_choice_comes_back_after_a_claim(session: Session) -> None:
    display = session.display
    display.set_mode(Mode.SIGNAL)
    display.claim(Claimant(), Claim(Source.LESSON, snapshot(3), ShownQuantity(Mode.GRADIENT)))
    assert display.appearance.mode is Mode.GRADIENT
    # What a claim leaves to the user is changed for good.
    display.set_appearance(display.appearance.with_contrast(2.5, Mode.SIGNAL))
    assert display.appearance.mode is Mode.GRADIENT
    display.show_live()
    assert display.appearance.mode is Mode.SIGNAL
    assert display.appearance.contrast == 2.5


def test_a_choice_during_a_claim_replaces_the_claims_quantity(session: Session) -> None:
    display = session.display
    claim = Claim(Source.LESSON, snapshot(3), ShownQuantity(Mode.GRADIENT))
    display.claim(Claimant(), claim)
    display.set_mode(Mode.CHANGE)
    assert state_of(display).appearance.mode is Mode.CHANGE
    assert state_of(display).snapshot is claim.snapshot
    display.show_live()
    assert display.appearance.mode is Mode.CHANGE


def test_a_step_is_drawn_in_the_contrast_of_the_gradient_which_the_slider_then_sets(session: Session) -> None:
    display = session.display
    gradient, step = (
        Claim(Source.LESSON, snapshot(3), ShownQuantity(Mode.GRADIENT)),
        Claim(Source.LESSON, snapshot(3), ShownQuantity(Mode.CHANGE, contrast_of=Mode.GRADIENT)),
    )
    own = display.appearance.contrast_of(Mode.CHANGE)
    claimant = Claimant()
    display.claim(claimant, gradient)
    contrast = display.appearance.contrast
    assert contrast != own
    display.claim(claimant, step)
    assert display.appearance.mode is Mode.CHANGE
    assert display.appearance.contrast == contrast
    display.set_appearance(display.appearance.with_contrast(2.5))
    assert display.appearance.contrast == 2.5
    display.claim(claimant, gradient)
    assert display.appearance.contrast == 2.5
    display.claim(claimant, step)
    display.show_live()
    assert display.own_appearance.contrast_of(Mode.CHANGE) == own
    display.claim(claimant, step)
    display.set_mode(Mode.WEIGHTS)
    display.set_mode(Mode.CHANGE)
    assert display.appearance.contrast == own, "what the user chooses is not the step's"


def test_snapshots_carry_the_batchs_gradient_only_while_it_is_drawn(session: Session) -> None:
    display, thread = session.display, session.run.thread_
    display.show_gradient_of(GradientOf.BATCH)
    assert thread.keeps_gradient
    display.claim(Claimant(), Claim(Source.LESSON, snapshot(3), ShownQuantity(Mode.SIGNAL)))
    assert not thread.keeps_gradient
    display.show_live()
    assert thread.keeps_gradient
    display.show_gradient_of(GradientOf.IMAGE)
    assert not thread.keeps_gradient


def test_a_gradient_that_was_computed_again_is_drawn_for_its_own_moment_alone(session: Session) -> None:
    display = session.display
    display.show_gradient_of(GradientOf.BATCH)
    assert state_of(display).newer is None
    shown = session.run.snapshot
    assert shown is not None
    carrier = replace(shown, gradient=shown.parameters)
    display.provide_batch_gradient(carrier)
    assert state_of(display).newer is carrier
    display.claim(Claimant(), Claim(Source.PAST, snapshot(4)))
    assert state_of(display).newer is None


def test_changes_are_measured_from_the_mark(session: Session, qtbot: QtBot) -> None:
    display = session.display
    marked = session.run.snapshot
    with qtbot.waitSignal(session.messages.noticed) as notice:
        display.set_mark()
    assert "5" in notice.args[0]
    session.run.snapshot = snapshot(9)
    state = state_of(display)
    assert state.appearance.reference is Reference.MARK
    assert (state.newer, state.older) == (session.run.snapshot, marked)
    assert state.change_caption == display.change_caption == "since the mark after batch 5"


def test_selections_follow_the_network_that_is_shown(session: Session) -> None:
    session.run.snapshot_changed.emit()
    session.questions.select(Selection(unit=5))
    session.display.claim(Claimant(), Claim(Source.PAST, snapshot(1, sizes=(784, 3, 10))))
    assert session.questions.selection.is_empty
