"""Values on their way between processes."""

import multiprocessing
import os
import signal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.channel import Inbox, Outbox
from netviz.scene.selection import Selection
from netviz.session.session import Session


@given(st.lists(st.integers(0, 5000), max_size=5))
def test_arrays_of_any_length_arrive_unchanged(lengths: list[int]) -> None:
    outbox, inbox = Outbox(), Inbox()
    try:
        sent = [np.arange(length, dtype=np.float32) for length in lengths]
        received = inbox.unpack(outbox.pack({"arrays": sent}))["arrays"]
        assert len(received) == len(sent)
        for one, other in zip(received, sent, strict=True):
            np.testing.assert_array_equal(one, other)
    finally:
        inbox.close()
        outbox.close()


def test_what_was_received_stays_when_the_next_parcel_is_packed() -> None:
    outbox, inbox = Outbox(), Inbox()
    try:
        first = inbox.unpack(outbox.pack(np.full(1000, 1.0)))
        second = inbox.unpack(outbox.pack(np.full(1_000_000, 2.0)))
        assert (first == 1.0).all()
        assert (second == 2.0).all()
    finally:
        inbox.close()
        outbox.close()


def test_parameters_travel_as_one_vector_and_have_their_views_again() -> None:
    architecture = Architecture((6, 4, 3))
    parameters = Parameters(architecture, np.arange(architecture.n_parameters, dtype=np.float32))
    outbox, inbox = Outbox(), Inbox()
    try:
        parcel = outbox.pack(parameters)
        assert parcel.sizes == (parameters.vector.nbytes,)
        received = inbox.unpack(parcel)
    finally:
        inbox.close()
        outbox.close()
    np.testing.assert_array_equal(received.kernels[0], parameters.kernels[0])
    assert received.kernels[0].base is not None
    received.vector[0] = -1.0
    assert received.kernels[0][0, 0] == -1.0
    assert parameters.vector[0] == 0.0


def test_what_the_receiver_has_is_not_sent() -> None:
    outbox, inbox = Outbox(), Inbox()
    large = np.zeros(100_000)
    try:
        parcel = outbox.pack(("answer", large), known=(large,))
        assert parcel.sizes == ()
        assert inbox.unpack(parcel, known=(large,))[1] is large
    finally:
        inbox.close()
        outbox.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes cannot be killed by a signal here")
def test_a_drawing_process_that_dies_is_reported_and_started_again(session: Session, qtbot: QtBot) -> None:
    (process,) = multiprocessing.active_children()
    assert process.pid is not None
    with qtbot.waitSignal(session.failed, timeout=10_000) as failure:
        os.kill(process.pid, signal.SIGKILL)
        session.select(Selection(pixels=(1,)))
    assert "ended unexpectedly" in failure.args[0].sentence
    session.select(Selection(pixels=(2,)))
    qtbot.waitUntil(
        lambda: session.frame is not None and session.frame.selection == Selection(pixels=(2,)), timeout=10_000
    )


def test_closing_leaves_no_process(session: Session) -> None:
    assert multiprocessing.active_children()
    session.close()
    assert not multiprocessing.active_children()
