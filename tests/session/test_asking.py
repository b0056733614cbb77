"""The session's answers: hover, history, pins, questions and orders, with real threads and processes."""

import numpy as np
from pytestqt.qtbot import QtBot

from netviz.data.image_sets import Split
from netviz.scene.arrangement import UnitOrder
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.asking import MOST_PINS
from netviz.session.session import Session


def frame_of(session: Session) -> Frame:
    assert session.frame is not None
    return session.frame


def test_what_is_pointed_at_is_drawn_without_a_new_frame(session: Session, qtbot: QtBot) -> None:
    # The first time the process is started; meanwhile a frame shows it.
    with qtbot.waitSignal(session.preview_changed, timeout=10_000):
        session.hover(Selection(unit=7))
    qtbot.waitUntil(lambda: frame_of(session).focus == Selection(unit=7), timeout=10_000)
    number = frame_of(session).number
    pointed = Selection(unit=11)
    with qtbot.waitSignal(session.preview_changed, timeout=10_000):
        session.hover(pointed)
    assert frame_of(session).number == number
    assert session.preview is not None
    assert session.preview.focus == pointed
    assert any(path is not None and path.pixels[..., 3].any() for path in session.preview.paths)
    assert session.answer is not None
    assert session.answer.unit is not None
    kernel = frame_of(session).trace.parameters.kernels[0]
    np.testing.assert_allclose(session.answer.unit.products, frame_of(session).trace.image * kernel[:, 11])
    with qtbot.waitSignal(session.answer_changed, timeout=10_000):
        session.hover(Selection())
    assert session.preview is None
    assert session.answer is not None
    assert session.answer.unit is None


def test_pointing_does_not_take_the_selection_away(session: Session, qtbot: QtBot) -> None:
    session.select(Selection(digit=3))
    qtbot.waitUntil(lambda: frame_of(session).selection == Selection(digit=3), timeout=10_000)
    session.hover(Selection(pixels=(150,)))
    assert session.selection == Selection(digit=3)
    assert session.focus == Selection(pixels=(150,))
    # A connection is marked on the path it belongs to.
    session.hover(Selection(connection=ConnectionIndex(1, 4, 3)))
    assert session.focus == Selection(digit=3)


def test_while_training_the_frames_show_what_is_pointed_at(session: Session, qtbot: QtBot) -> None:
    session.hover(Selection(unit=5))
    session.train_one_epoch()
    qtbot.waitUntil(lambda: frame_of(session).snapshot.step == 10, timeout=10_000)
    frame = frame_of(session)
    assert frame.focus == Selection(unit=5)
    assert frame.answer.unit is None
    assert session.answer is frame.focus_answer


def test_back_and_forward(session: Session, qtbot: QtBot) -> None:
    first, second = Selection(pixels=(100,)), Selection(unit=3)
    session.select(first)
    session.select(second)
    session.clear_selection()
    session.go_back()
    assert session.selection == second
    session.go_back()
    assert session.selection == first
    assert session.can_go_forward
    session.go_forward()
    session.go_forward()
    assert session.selection.is_empty
    assert not session.can_go_forward


def test_pins_are_answered_in_every_frame(session: Session, qtbot: QtBot) -> None:
    for number in range(MOST_PINS):
        session.select(Selection(unit=number))
        session.pin()
        session.pin()
    assert len(session.pins) == MOST_PINS
    assert len({pin.colour for pin in session.pins}) == MOST_PINS
    session.select(Selection(digit=1))
    with qtbot.waitSignal(session.notice, timeout=1000):
        session.pin()
    qtbot.waitUntil(lambda: len(frame_of(session).pin_answers) == MOST_PINS, timeout=10_000)
    trace = frame_of(session).trace
    for number, answer in enumerate(frame_of(session).pin_answers):
        assert answer.outputs is not None
        np.testing.assert_allclose(answer.outputs, trace.activations[0][number] * trace.parameters.kernels[1][number])
    kept = session.pins[1:]
    session.unpin(session.pins[0])
    assert session.pins == kept


def test_a_question_is_answered_by_a_real_forward_pass(session: Session, qtbot: QtBot) -> None:
    session.train_one_epoch()
    qtbot.waitUntil(lambda: frame_of(session).snapshot.step == 10 and not session.is_running, timeout=10_000)
    image = frame_of(session).trace.image
    pixels = tuple(np.flatnonzero(image > 0.5)[:40].tolist())
    session.select(Selection(pixels=pixels))
    session.ask(WhatIfQuestion.WITHOUT)
    qtbot.waitUntil(lambda: frame_of(session).what_if is not None, timeout=10_000)
    what_if, trace = frame_of(session).what_if, frame_of(session).trace
    assert what_if is not None
    dark = image.copy()
    dark[list(pixels)] = 0.0
    hidden = np.maximum(dark @ trace.parameters.kernels[0] + trace.parameters.biases[0], 0.0)
    np.testing.assert_allclose(what_if.logits, hidden @ trace.parameters.kernels[1] + trace.parameters.biases[1])
    np.testing.assert_array_equal(np.flatnonzero((hidden > 0) != (trace.activations[0] > 0)), what_if.flipped)
    session.ask(WhatIfQuestion.RANKING)
    qtbot.waitUntil(lambda: frame_of(session).ranking is not None, timeout=10_000)
    assert frame_of(session).what_if is None
    session.ask(None)
    qtbot.waitUntil(lambda: frame_of(session).ranking is None, timeout=10_000)


def test_every_order_is_reached_and_all_pictures_follow(session: Session, qtbot: QtBot) -> None:
    session.train_one_epoch()
    qtbot.waitUntil(lambda: frame_of(session).snapshot.step == 10 and not session.is_running, timeout=10_000)
    session.select(Selection(pixels=(28 * 5 + 10,)))
    qtbot.waitUntil(lambda: frame_of(session).pixel_trace is not None, timeout=10_000)
    wall_by_number = frame_of(session).wall
    for order in (UnitOrder.VOTE, UnitOrder.ACTIVATION, UnitOrder.RECEIVED, UnitOrder.SIMILARITY):
        session.arranger.choose(order)
        qtbot.waitUntil(
            lambda order=order: session.arranger.made_at == 10 and not session.arranger.is_moving, timeout=10_000
        )
        session.redraw()
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
    with qtbot.waitSignal(session.notice, timeout=1000):
        session.arranger.choose(UnitOrder.RECEIVED)
    assert session.arranger.order is UnitOrder.NUMBER


def test_a_drawing_is_shown_and_the_image_comes_back(session: Session, qtbot: QtBot) -> None:
    pixels = np.zeros(784, np.uint8)
    pixels[300:310] = 255
    session.show_drawing(pixels)
    pixels[...] = 9
    qtbot.waitUntil(lambda: frame_of(session).image.split is Split.DRAWN, timeout=10_000)
    assert frame_of(session).image.label is None
    assert frame_of(session).trace.image.sum() == 10.0
    session.browser.step(1)
    assert session.image is not None
    assert (session.image.split, session.image.index) == (Split.TEST, 1)
    session.show_drawing(pixels, 3)
    session.show_dataset_image()
    assert (session.image.split, session.image.index) == (Split.TEST, 1)


def test_lighting_a_layer(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.lit_layer_changed, timeout=1000):
        session.light_layer(1)
    assert session.lit_layer == 1
