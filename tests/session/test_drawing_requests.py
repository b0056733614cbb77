"""The order of requests and frames, with the drawing processes replaced by lists that a test answers by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.scene.frames import PreviewRequest, RenderRequest
from netviz.scene.layout import NetworkLayout
from netviz.scene.preview_renderer import PreviewRenderer
from netviz.scene.renderer import SceneRenderer
from netviz.scene.selection import Selection
from netviz.session.session import Session
from netviz.workers.run_reports import RunDescription, RunState, RunStatus
from tests.conftest import SMALL
from tests.scene.conftest import make_snapshot


class Desk:
    """A session whose requests wait until the test has them drawn."""

    def __init__(self, bars: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
        self.session = Session(SMALL)
        self.requests: list[RenderRequest] = []
        self.previews: list[PreviewRequest] = []
        frames, previews = self.session.pictures.threads
        monkeypatch.setattr(frames, "submit", self.requests.append)
        monkeypatch.setattr(previews, "submit", self.previews.append)
        monkeypatch.setattr(previews, "isRunning", lambda: True)
        self._n_answered = 0
        self._renderer, self._previewer = SceneRenderer(), PreviewRenderer()
        self.session.images.use(bars)
        self.session.run.snapshot = make_snapshot(step=0)
        self.session.pictures.set_layout(NetworkLayout(300, 200))

    def answer_frame(self) -> int:
        """Have the oldest request that waits drawn, and return its number."""
        request = self.requests[self._n_answered]
        self._n_answered += 1
        self.session.pictures.threads[0].rendered.emit(self._renderer.render(request))
        # The answer is queued.
        QCoreApplication.processEvents()
        return request.number

    @property
    def n_waiting(self) -> int:
        return len(self.requests) - self._n_answered

    def answer_preview(self) -> None:
        self.session.pictures.previews.thread_.rendered.emit(self._previewer.render(self.previews[-1]))
        QCoreApplication.processEvents()


@pytest.fixture
def desk(bars: Dataset, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(bars, monkeypatch)


def wait_for_frame(desk: Desk, qtbot: QtBot, number: int) -> None:
    def is_shown() -> bool:
        frame = desk.session.pictures.frame
        return frame is not None and frame.number == number

    qtbot.waitUntil(is_shown)


def test_every_frame_has_the_state_of_its_own_request(desk: Desk, qtbot: QtBot) -> None:
    """Also a frame that waited for a preview while the user went on."""
    session, questions = desk.session, desk.session.questions
    frames = []
    session.pictures.frame_changed.connect(frames.append)
    desk.answer_frame()
    wait_for_frame(desk, qtbot, 1)
    session.run.status = RunStatus(1, RunState.RUNNING, 20)
    questions.hover(Selection(unit=3))
    desk.answer_frame()
    desk.answer_preview()
    for unit in range(4):
        questions.hover(Selection(unit=20 + unit))
        questions.select(Selection(unit=unit))
        held = desk.answer_frame()
        questions.pin()
        questions.select(Selection(digit=unit))
        desk.answer_preview()
        wait_for_frame(desk, qtbot, held)
        desk.answer_frame()
        desk.answer_preview()
        wait_for_frame(desk, qtbot, held + 1)
    while desk.n_waiting:
        wait_for_frame(desk, qtbot, desk.answer_frame())
    assert len(frames) >= 5
    for frame in frames:
        assert frame.state.selection == frame.selection
        assert [pin.selection for pin in frame.state.pins] == [answer.selection for answer in frame.pin_answers]
    assert len(frames[-1].pin_answers) == 4


def test_one_request_is_drawn_at_a_time_and_the_newest_state_follows(desk: Desk, qtbot: QtBot) -> None:
    for unit in range(5):
        desk.session.questions.select(Selection(unit=unit))
    assert [request.number for request in desk.requests] == [1]
    desk.answer_frame()
    assert [request.selection for request in desk.requests] == [Selection(), Selection(unit=4)]


def test_a_selection_is_drawn_with_all_of_its_lines_after_something_was_pointed_at(desk: Desk, qtbot: QtBot) -> None:
    questions = desk.session.questions
    desk.answer_frame()
    questions.select(Selection(digit=3))
    desk.answer_frame()
    questions.hover(Selection(unit=3))
    desk.answer_frame()
    desk.answer_preview()
    wait_for_frame(desk, qtbot, desk.requests[-1].number)
    questions.hover(Selection())
    assert desk.requests[-1].focus == Selection(digit=3)


def test_a_network_from_a_file_is_never_taken_for_a_random_start(desk: Desk, qtbot: QtBot) -> None:
    run, display = desk.session.run, desk.session.display
    run.description = RunDescription(1, SMALL, 10, from_file=False)
    state = display.state()
    assert state is not None
    assert state.is_random_start
    # The parameters of the next run are there before its description.
    run.snapshot = replace(make_snapshot(step=0), run_id=2)
    state = display.state()
    assert state is not None
    assert not state.is_random_start
    run.description = RunDescription(2, SMALL, 10, from_file=False)
    with qtbot.waitSignal(display.outdated):
        run.config_changed.emit()
    state = display.state()
    assert state is not None
    assert state.is_random_start
