"""The rendering process's side of the exchange, without a process."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing import Pipe

import numpy as np
import pytest

from netviz.failure import Failure
from netviz.scene import render_server
from netviz.scene.channel import ChannelMessage, Receiver, Sender
from netviz.scene.frames import RenderedFrame, RenderRequest
from netviz.scene.render_server import RenderServer, run_render_server, shared_objects
from netviz.scene.renderer import SceneRenderer
from netviz.scene.selection import Selection
from tests.scene.conftest import make_image, make_request, make_snapshot


class Client:
    """The other side: sends requests to a server and receives its frames."""

    def __init__(self) -> None:
        self.server = RenderServer(SceneRenderer())
        self.sender, self.receiver = Sender(), Receiver()
        self.request: RenderRequest | None = None
        self.frame: RenderedFrame | None = None

    def ask(self, request: RenderRequest) -> ChannelMessage:
        """Send a request, receive its frame, and return the message that brought it."""
        answer = self.server.answer(self.sender.encode(request, shared_objects(self.request, None)))
        assert isinstance(answer, ChannelMessage)
        self.request = request
        self.frame = self.receiver.decode(answer, shared_objects(request, self.frame))
        return answer

    def close(self) -> None:
        self.server.close()
        self.receiver.close()
        self.sender.close()


@pytest.fixture
def client() -> Iterator[Client]:
    client = Client()
    yield client
    client.close()


def test_a_request_comes_back_as_the_frame_that_its_renderer_makes(client: Client) -> None:
    request = make_request(selection=Selection(unit=3))
    client.ask(request)
    here = SceneRenderer().render(request)
    frame = client.frame
    assert frame is not None
    assert frame.snapshot is request.snapshot
    assert frame.selection is request.selection
    np.testing.assert_array_equal(frame.wall, here.wall)
    np.testing.assert_array_equal(frame.trace.logits, here.trace.logits)
    for drawn, expected in zip(frame.layers, here.layers, strict=True):
        assert drawn is not None
        assert expected is not None
        np.testing.assert_array_equal(drawn.pixels, expected.pixels)


def test_only_what_changed_is_sent_again(client: Client) -> None:
    snapshot = make_snapshot()
    request = make_request(snapshot)
    first = client.ask(request)
    before = client.frame
    assert before is not None
    # Another selection needs no other connections, and so no other pictures of them.
    second = client.ask(make_request(snapshot, image=request.image, selection=Selection(unit=3)))
    assert sum(second.sizes) < sum(first.sizes) / 5
    assert client.frame is not None
    assert client.frame.layers is before.layers
    assert client.frame.trace is before.trace


def test_an_error_comes_back_as_a_failure_and_the_next_request_is_rendered(client: Client) -> None:
    client.ask(make_request())
    broken = make_request(image=replace(make_image(), pixels=np.zeros(100, np.uint8)))
    answer = client.server.answer(client.sender.encode(broken, shared_objects(client.request, None)))
    assert isinstance(answer, Failure)
    assert answer.where == "drawing"
    client.request = broken
    client.ask(make_request(make_snapshot(seed=1)))
    assert client.frame is not None
    np.testing.assert_array_equal(client.frame.snapshot.parameters.vector, make_snapshot(seed=1).parameters.vector)


@pytest.mark.parametrize("rests", [False, True])
def test_memory_of_former_pictures_is_returned_now_and_then(monkeypatch: pytest.MonkeyPatch, rests: bool) -> None:
    here, there = Pipe()
    returned = threading.Semaphore(0)
    # At rest a moment after the last answer, and while there is work with every answer.
    monkeypatch.setattr(render_server, "_KEEP_S", 0.2 if rests else -1.0)
    monkeypatch.setattr(render_server, "return_freed_memory", returned.release)
    # A thread may not change what a signal does.
    monkeypatch.setattr(render_server, "ignore_signals", lambda *_: None)
    server = threading.Thread(target=run_render_server, args=(there, SceneRenderer, False))
    server.start()
    sender = Sender()
    for number in range(3):
        here.send(sender.encode(make_request(replace(make_snapshot(), step=number))))
        assert isinstance(here.recv(), ChannelMessage)
        if not rests:
            assert returned.acquire(timeout=20.0)
    if rests:
        assert returned.acquire(timeout=20.0)
    here.send(None)
    server.join(20.0)
    assert not server.is_alive()
    sender.close()
