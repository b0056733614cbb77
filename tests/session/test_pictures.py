"""Answers on the way to the screen: previews, pins, what-if questions and orders, drawn by the real processes."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.data.image_sets import Split
from netviz.scene.arrangement import UnitOrder
from netviz.scene.frames import Frame, RenderRequest
from netviz.scene.selection import Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.questions import MAX_PINS
from netviz.session.session import Session
from netviz.workers.picture_requests import PictureRequests


def frame_of(session: Session) -> Frame:
    assert session.pictures.frame is not None
    return session.pictures.frame


def test_what_is_pointed_at_is_drawn_without_a_new_frame(session: Session, qtbot: QtBot) -> None:
    # The first time the process is started; meanwhile a frame shows it.
    with qtbot.waitSignal(session.pictures.preview_changed, timeout=10_000):
        session.questions.hover(Selection(unit=7))
    qtbot.waitUntil(lambda: frame_of(session).focus == Selection(unit=7), timeout=10_000)
    number = frame_of(session).number
    pointed = Selection(unit=11)
    with qtbot.waitSignal(session.pictures.preview_changed, timeout=10_000):
        session.questions.hover(pointed)
    assert frame_of(session).number == number
    assert session.pictures.preview is not None
    assert session.pictures.preview.focus == pointed
    assert any(path is not None and path.pixels[..., 3].any() for path in session.pictures.preview.paths)
    assert session.pictures.answer is not None
    assert session.pictures.answer.unit is not None
    kernel = frame_of(session).trace.parameters.kernels[0]
    np.testing.assert_allclose(session.pictures.answer.unit.products, frame_of(session).trace.image * kernel[:, 11])
    with qtbot.waitSignal(session.pictures.answer_changed, timeout=10_000):
        session.questions.hover(Selection())
    assert session.pictures.preview is None
    assert session.pictures.answer is not None
    assert session.pictures.answer.unit is None


def test_while_training_the_frames_show_what_is_pointed_at(session: Session, qtbot: QtBot) -> None:
    session.questions.hover(Selection(unit=5))
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: frame_of(session).snapshot.step == 10, timeout=10_000)
    frame = frame_of(session)
    assert frame.focus == Selection(unit=5)
    assert frame.answer.unit is None
    assert session.pictures.answer is frame.focus_answer


def test_while_training_a_selected_path_comes_before_its_frame(session: Session, qtbot: QtBot) -> None:
    # The process that draws it has been started by pointing at something.
    with qtbot.waitSignal(session.pictures.preview_changed, timeout=10_000):
        session.questions.hover(Selection(unit=7))
    session.questions.hover(Selection())
    previewed: list[Selection] = []
    session.pictures.preview_changed.connect(lambda preview: previewed.append(preview.focus))
    session.questions.select(Selection(unit=8))
    qtbot.waitUntil(lambda: frame_of(session).selection == Selection(unit=8), timeout=10_000)
    # At rest its frame is as early, with all lines.
    assert not previewed
    session.run.train()
    qtbot.waitUntil(lambda: session.run.is_running, timeout=10_000)
    with qtbot.waitSignal(session.pictures.preview_changed, timeout=10_000):
        session.questions.select(Selection(unit=9))
    assert session.questions.focus == Selection(unit=9)
    assert previewed[-1] == Selection(unit=9)
    qtbot.waitUntil(lambda: frame_of(session).selection == Selection(unit=9), timeout=10_000)
    qtbot.waitUntil(lambda: session.pictures.preview is None, timeout=10_000)


def test_pins_are_answered_in_every_frame(session: Session, qtbot: QtBot) -> None:
    for number in range(MAX_PINS):
        session.questions.select(Selection(unit=number))
        session.questions.pin()
        session.questions.pin()
    assert len(session.questions.pins) == MAX_PINS
    assert len({pin.colour for pin in session.questions.pins}) == MAX_PINS
    session.questions.select(Selection(digit=1))
    with qtbot.waitSignal(session.messages.noticed, timeout=1000):
        session.questions.pin()
    qtbot.waitUntil(lambda: len(frame_of(session).pin_answers) == MAX_PINS, timeout=10_000)
    trace = frame_of(session).trace
    for number, answer in enumerate(frame_of(session).pin_answers):
        assert answer.outputs is not None
        np.testing.assert_allclose(answer.outputs, trace.activations[0][number] * trace.parameters.kernels[1][number])
    kept = session.questions.pins[1:]
    session.questions.unpin(session.questions.pins[0])
    assert session.questions.pins == kept


def test_a_question_is_answered_by_a_real_forward_pass(session: Session, qtbot: QtBot) -> None:
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: frame_of(session).snapshot.step == 10 and not session.run.is_running, timeout=10_000)
    image = frame_of(session).trace.image
    pixels = tuple(np.flatnonzero(image > 0.5)[:40].tolist())
    session.questions.select(Selection(pixels=pixels))
    session.questions.ask(WhatIfQuestion.WITHOUT)
    qtbot.waitUntil(lambda: frame_of(session).what_if is not None, timeout=10_000)
    what_if, trace = frame_of(session).what_if, frame_of(session).trace
    assert what_if is not None
    dark = image.copy()
    dark[list(pixels)] = 0.0
    hidden = np.maximum(dark @ trace.parameters.kernels[0] + trace.parameters.biases[0], 0.0)
    np.testing.assert_allclose(what_if.logits, hidden @ trace.parameters.kernels[1] + trace.parameters.biases[1])
    np.testing.assert_array_equal(np.flatnonzero((hidden > 0) != (trace.activations[0] > 0)), what_if.flipped)
    session.questions.ask(WhatIfQuestion.RANKING)
    qtbot.waitUntil(lambda: frame_of(session).ranking is not None, timeout=10_000)
    assert frame_of(session).what_if is None
    session.questions.ask(None)
    qtbot.waitUntil(lambda: frame_of(session).ranking is None, timeout=10_000)


def test_every_order_is_reached_and_all_pictures_follow(session: Session, qtbot: QtBot) -> None:
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: frame_of(session).snapshot.step == 10 and not session.run.is_running, timeout=10_000)
    session.questions.select(Selection(pixels=(28 * 5 + 10,)))
    qtbot.waitUntil(lambda: frame_of(session).pixel_trace is not None, timeout=10_000)
    wall_by_number = frame_of(session).wall
    for order in (UnitOrder.VOTE, UnitOrder.ACTIVATION, UnitOrder.RECEIVED, UnitOrder.SIMILARITY):
        session.arranger.choose(order)
        qtbot.waitUntil(
            lambda order=order: session.arranger.made_at == 10 and not session.arranger.is_moving, timeout=10_000
        )
        session.pictures.redraw()
        qtbot.waitUntil(
            lambda: frame_of(session).arrangement == session.arranger.arrangement_of((256,)), timeout=10_000
        )
        frame = frame_of(session)
        units = frame.arrangement.units[0]
        assert sorted(units.tolist()) == list(range(256))
        # Tiles stand where their units do.
        side = frame.tile_side + 1
        for place in (0, 37, 255):
            (row, column), (row_before, column_before) = divmod(place, 16), divmod(int(units[place]), 16)
            np.testing.assert_array_equal(
                frame.wall[row * side : row * side + 28, column * side : column * side + 28],
                wall_by_number[
                    row_before * side : row_before * side + 28, column_before * side : column_before * side + 28
                ],
            )
        if order is UnitOrder.ACTIVATION:
            assert (np.diff(frame.trace.activations[0][units]) <= 0).all()
    session.arranger.choose(UnitOrder.NUMBER)
    qtbot.waitUntil(lambda: frame_of(session).arrangement.is_by_number, timeout=10_000)


def test_an_order_needs_its_pixel(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.messages.noticed, timeout=1000):
        session.arranger.choose(UnitOrder.RECEIVED)
    assert session.arranger.order is UnitOrder.NUMBER


def test_a_drawing_is_shown_and_the_image_comes_back(session: Session, qtbot: QtBot) -> None:
    pixels = np.zeros(784, np.uint8)
    pixels[300:310] = 255
    session.images.show_drawing(pixels)
    pixels[...] = 9
    qtbot.waitUntil(lambda: frame_of(session).image.split is Split.DRAWN, timeout=10_000)
    assert frame_of(session).image.label is None
    assert frame_of(session).trace.image.sum() == 10.0
    session.images.step(1)
    assert session.images.image is not None
    assert (session.images.image.split, session.images.image.index) == (Split.TEST, 1)
    session.images.show_drawing(pixels, 3)
    session.images.show_dataset_image()
    assert (session.images.image.split, session.images.image.index) == (Split.TEST, 1)


def test_pictures_take_both_cores_at_rest_and_one_while_training(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[bool, int]] = []
    submit = PictureRequests.submit

    def watch(requests: PictureRequests, request: RenderRequest) -> None:
        asked.append((session.run.is_running, request.n_threads))
        submit(requests, request)

    monkeypatch.setattr(PictureRequests, "submit", watch)
    session.questions.select(Selection(unit=3))
    qtbot.waitUntil(lambda: frame_of(session).selection == Selection(unit=3), timeout=10_000)
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: frame_of(session).snapshot.step == 10 and not session.run.is_running, timeout=10_000)
    session.questions.select(Selection(unit=4))
    qtbot.waitUntil(lambda: frame_of(session).selection == Selection(unit=4), timeout=10_000)
    assert {n_threads for running, n_threads in asked if running} == {1}
    assert {n_threads for running, n_threads in asked if not running} == {2}
