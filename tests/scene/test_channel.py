"""Values on their way between processes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.channel import Receiver, Sender
from netviz.sentences import Sentence, sentence


@pytest.fixture
def ends() -> Iterator[tuple[Sender, Receiver]]:
    sender, receiver = Sender(), Receiver()
    yield sender, receiver
    receiver.close()
    sender.close()


@given(st.lists(st.integers(0, 5000), max_size=5))
def test_arrays_of_any_length_arrive_unchanged(lengths: list[int]) -> None:
    sender, receiver = Sender(), Receiver()
    try:
        sent = [np.arange(length, dtype=np.float32) for length in lengths]
        received = receiver.decode(sender.encode({"arrays": sent}))["arrays"]
        assert len(received) == len(sent)
        for one, other in zip(received, sent, strict=True):
            np.testing.assert_array_equal(one, other)
    finally:
        receiver.close()
        sender.close()


def test_a_later_message_leaves_received_arrays_unchanged(ends: tuple[Sender, Receiver]) -> None:
    sender, receiver = ends
    first = receiver.decode(sender.encode(np.full(1000, 1.0)))
    second = receiver.decode(sender.encode(np.full(900, 2.0)))
    larger_block = receiver.decode(sender.encode(np.full(1_000_000, 3.0)))
    assert (first == 1.0).all()
    assert (second == 2.0).all()
    assert (larger_block == 3.0).all()


def test_parameters_travel_as_one_vector_and_get_their_views_back(ends: tuple[Sender, Receiver]) -> None:
    sender, receiver = ends
    architecture = Architecture((6, 4, 3))
    parameters = Parameters(architecture, np.arange(architecture.n_parameters, dtype=np.float32))
    message = sender.encode(parameters)
    assert message.sizes == (parameters.vector.nbytes,)
    received = receiver.decode(message)
    np.testing.assert_array_equal(received.kernels[0], parameters.kernels[0])
    received.vector[0] = -1.0
    assert received.kernels[0][0, 0] == -1.0
    assert parameters.vector[0] == 0.0


def test_shared_objects_are_not_sent(ends: tuple[Sender, Receiver]) -> None:
    sender, receiver = ends
    large = np.zeros(100_000)
    message = sender.encode(("answer", large), shared=(large,))
    assert message.sizes == ()
    assert receiver.decode(message, shared=(large,))[1] is large


def test_a_sentence_can_still_be_translated_when_it_arrives(ends: tuple[Sender, Receiver]) -> None:
    sender, receiver = ends
    received = receiver.decode(sender.encode(sentence("Batch {step} is missing.", step=7)))
    assert isinstance(received, Sentence)
    assert received == "Batch 7 is missing."
    assert (received.template, received.arguments) == ("Batch {step} is missing.", {"step": 7})


LIMITED = """
import resource
import numpy as np
from multiprocessing import resource_tracker
from netviz.scene.channel import Receiver, Sender
sender, value = Sender(), np.arange(100_000)
for limit in (1 << 12, resource.RLIM_INFINITY):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    message = sender.encode(value)
    assert bool(message.block) == (limit == resource.RLIM_INFINITY)
    receiver = Receiver()
    assert np.array_equal(receiver.decode(message), value)
    receiver.close()
sender.close()
resource_tracker._resource_tracker._stop()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is one of POSIX")
def test_memory_of_a_size_that_is_not_allowed_is_no_word_in_the_terminal() -> None:
    done = subprocess.run([sys.executable, "-c", LIMITED], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
