"""A walk through all pairs of states of the window: a number that is shown in several places is the same in each."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from netviz.app.handouts.screen import facts_of
from netviz.app.main_window import MainWindow
from netviz.data.image_sets import Split
from netviz.scene.display_state import Source
from netviz.scene.image_names import image_name
from netviz.scene.lesson_moment import Stage
from netviz.scene.selection import Selection
from netviz.scene.shown_image import Maker
from netviz.session.layer_statistics import LayerStatistics
from netviz.tracing.noticing import noticing
from netviz.training import Snapshot
from netviz.training.pacing import Pace
from netviz.widgets.asking.shares_panel import ShareBars
from netviz.widgets.network.words_line import WordsLine
from netviz.widgets.parts.names import capitalized, name_of
from netviz.widgets.parts.panel import Readout
from netviz.widgets.parts.theme import signed_number
from tests.app.state_walk import SLOW, SOON, Walk


@pytest.fixture
def walk(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Walk:
    session, model = window.session, tmp_path / "trained.npz"
    window.resize(1440, 900)
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: session.run.step == 10 and not session.run.is_running, timeout=SOON)
    session.files.save_model(model)
    qtbot.waitUntil(model.exists, timeout=SOON)
    window.panels.show(window.views.learn)
    # Slow enough that numbers can be read between two batches.
    session.run.set_pace(SLOW)
    return Walk(window, qtbot, model)


def all_pairs(n: int) -> list[int]:
    """Return a walk over the numbers below n in which each is followed by every other one exactly once."""
    left = {number: [other for other in range(n) if other != number] for number in range(n)}
    way, path = [0], []
    while way:
        if left[way[-1]]:
            way.append(left[way[-1]].pop())
        else:
            path.append(way.pop())
    return path[::-1]


def test_the_walk_takes_every_pair() -> None:
    path = all_pairs(5)
    pairs = list(pairwise(path))
    assert len(pairs) == len(set(pairs)) == 20


def test_no_two_numbers_disagree_in_any_state_reached_from_any_other(walk: Walk) -> None:
    names = [name for name in walk.states if name not in walk.combined]
    walk.take([names[number] for number in all_pairs(len(names))])


def test_no_two_numbers_disagree_where_two_states_meet(walk: Walk) -> None:
    for name in walk.combined:
        walk.take(
            [step for before in ("live", "training", "past", "comparison", "lesson: update") for step in (before, name)]
        )


def test_the_slower_panels_say_which_network_they_are_about(walk: Walk) -> None:
    session = walk.session
    walk.window.panels.show(walk.window.views.layers)
    walk.window.panels.show_data()
    statistics, reader = session.layer_statistics, session.reader
    status = walk.window.findChild(Readout, "data-status")
    assert status is not None
    for name in walk.states:
        frame = walk.enter(name)
        state, step = frame.state, f"{frame.snapshot.step:,}"
        is_copy, run = state.source is Source.LESSON, session.run
        if run.is_running:
            # Numbers of an earlier moment than the screen's, which they name.
            walk.wait(lambda: statistics.numbers is not None and reader.readings is not None)
        else:
            walk.wait(partial(_measured, statistics, frame.snapshot, is_copy))
            assert f"after batch {step};" in walk.label("layers-when"), name
        numbers, readings = statistics.numbers, reader.readings
        assert numbers is not None
        assert f"after batch {numbers.step:,};" in walk.label("layers-when"), name
        assert ("copy" in walk.label("layers-when")) is numbers.is_copy, name
        if not run.is_running and state.source in (Source.LIVE, Source.PAST):
            walk.wait(lambda: reader.readings is not None and not reader.is_old)
            assert status.text().endswith(f"% misread after batch {step}"), name
        elif readings is not None:
            by = "by the live run after" if reader.is_elsewhere else "after"
            assert status.text().endswith(f"% misread {by} batch {readings.step:,}"), name
        walk.pause()


def batches_told(walk: Walk) -> dict[str, str]:
    """Return the batch that each place names for the network on the screen."""
    words = walk.window.findChild(WordsLine)
    assert words is not None
    places = {
        "banner": re.search(r"batch ([\d,]+) of", walk.text("banner-text")),
        "toolbar": re.search(r"batch ([\d,]+) of", walk.text("moment-caption")),
        "toolbar, live": re.search(r"^batch ([\d,]+) · epoch", walk.text("epoch")),
        "timeline": re.search(r"at batch ([\d,]+)$", walk.text("followed-value")),
        "curves": re.search(r"^up to batch ([\d,]+)", walk.text("accuracy-plot-numbers")),
        "words": re.search(r"[Bb]atch ([\d,]+)", words.text()),
    }
    return {place: match[1] for place, match in places.items() if match is not None}


def test_every_place_speaks_of_one_moment_between_any_two_events(walk: Walk, qtbot: QtBot) -> None:
    walk.live()
    session, seen = walk.session, set[str]()

    def look() -> None:
        told = batches_told(walk)
        assert len(set(told.values())) <= 1, told
        seen.update(told)

    def follow(n_seconds: float, until: Callable[[], bool]) -> None:
        qtbot.waitUntil(lambda: (look(), until())[1], timeout=round(1000 * n_seconds))

    machine = session.time_machine
    session.run.train()
    machine.set_speed(30)
    machine.play()
    follow(20, lambda: not machine.is_playing)
    for step in (2, 7, 3, 9, 1):
        machine.drag_to(step)
        look()
        follow(5, lambda step=step: machine.moment is not None and machine.moment.step == step)  # type: ignore[misc]
    machine.go_live()
    look()
    follow(20, lambda: session.run.step >= 14)
    session.run.pause()
    assert seen == {"banner", "toolbar", "toolbar, live", "timeline", "curves", "words"}


def test_a_selected_pixel_has_the_same_numbers_everywhere(walk: Walk) -> None:
    session, window = walk.session, walk.window
    walk.live()
    image = session.images.image
    assert image is not None
    pixel = int(image.pixels.argmax())
    facts, words = window.findChild(QLabel, "shares-facts"), window.findChild(WordsLine)
    assert facts is not None
    assert words is not None
    for name in walk.states:
        walk.enter(name)
        session.questions.select(Selection(pixels=(pixel,)))
        walk.wait(partial(_has_answer, walk))
        walk.pause()
        walk.wait(partial(_has_answer, walk))
        frame, answer = session.pictures.frame, session.pictures.answer
        assert frame is not None
        assert answer is not None
        assert answer.pixels is not None
        intensity = f"{frame.image.intensities[pixel]:.3f}"
        assert f"intensity {intensity}" in facts.text(), name
        assert f"intensity {intensity}" in name_of(frame, Selection(pixels=(pixel,))), name
        if frame.image.is_empty:
            assert words.text().count("nothing") >= 1, name
        elif not answer.pixels.hypothetical:
            found = noticing(frame.trace, answer.pixels)
            assert re.findall(r"pushes (\d+) .*?up and (\d+) down", words.text()) == [
                (str(found.n_up), str(found.n_down))
            ], name
            assert f"{found.limit:.2g}" in words.toolTip() or not found.n_near_zero, name
            effect = signed_number(float(answer.pixels.outputs[frame.trace.answer]))
            assert f"this pixel {effect}," in walk.label("shares-total"), name
            subject = session.through_time.subject
            if frame.state.source is Source.LIVE and subject is not None and subject.digit == frame.trace.answer:
                # It is read in every snapshot, and follows a moment later.
                walk.wait(partial(_follows, walk, effect))
        session.questions.select(Selection())


def _follows(walk: Walk, number: str) -> bool:
    return walk.text("followed-value").startswith(f"{number} ")


def _has_answer(walk: Walk) -> bool:
    """Return whether the newest frame has its answer about the selected pixel, with the state that is wanted."""
    frame, answer = walk.session.pictures.frame, walk.session.pictures.answer
    return walk._is_shown() and frame is not None and answer is frame.focus_answer and answer.pixels is not None


def _measured(statistics: LayerStatistics, snapshot: Snapshot, is_copy: bool) -> bool:
    numbers = statistics.numbers
    return numbers is not None and (numbers.step, numbers.is_copy) == (snapshot.step, is_copy)


def test_the_effect_of_a_blank_drawing_is_no_number(walk: Walk) -> None:
    bars = walk.window.findChild(ShareBars)
    explanation = walk.window.findChild(QLabel, "shares-facts")
    assert bars is not None
    assert explanation is not None
    walk.enter("live")
    walk.wait(lambda: bars.accessibleDescription() != "")
    walk.enter("empty drawing")
    walk.wait(lambda: "nothing to read" in explanation.text())
    assert bars.accessibleDescription() == ""
    walk.enter("live")
    walk.wait(lambda: bars.accessibleDescription() != "" and "nothing to read" not in explanation.text())


def test_while_the_live_network_trains_the_banner_of_a_lesson_says_so(walk: Walk, qtbot: QtBot) -> None:
    walk.lesson(Stage.LOSS)
    walk.wait(lambda: "stage 2 of 5" in walk.text("banner-text"))
    reading = walk.text("image-reading")
    walk.session.run.set_pace(Pace(20.0))
    walk.session.run.train()
    walk.wait(lambda: "meanwhile the live network trains (batch" in walk.text("banner-text"))
    walk.wait(lambda: walk.session.run.step == 20 and not walk.session.run.is_running)
    walk.wait(lambda: "meanwhile" not in walk.text("banner-text"))
    assert walk.text("image-reading") == reading
    assert "copied after batch 10" in walk.text("banner-text")


def test_the_button_escape_and_l_lead_back(walk: Walk) -> None:
    def press() -> None:
        back = walk.window.findChild(QToolButton, "banner-back")
        assert back is not None
        assert back.isVisible()
        back.click()

    def escape() -> None:
        walk.session.questions.select(Selection(pixels=(400,)))
        QTest.keyClick(walk.window, Qt.Key.Key_Escape)
        assert walk.session.questions.selection.is_empty
        assert not walk.session.display.is_live
        QTest.keyClick(walk.window, Qt.Key.Key_Escape)

    for leave in (press, escape, lambda: QTest.keyClick(walk.window, Qt.Key.Key_L)):
        for name in ("past", "lesson: loss"):
            walk.enter(name)
            leave()
            assert walk.session.display.is_live
            walk.wait(lambda: walk.window.views.network.banner.shown is None)


def test_every_kind_of_image_has_one_name_everywhere(walk: Walk) -> None:
    images, desk, pixels = walk.session.images, walk.session.drawing, np.full(784, 90, np.uint8)
    kinds: dict[str, Callable[[], None]] = {
        "test image 3": lambda: images.show_image(Split.TEST, 3),
        "training image 12": lambda: images.show_image(Split.TRAIN, 12),
        "your drawing": desk.edit_image,
        "your picture": lambda: desk.put(pixels, is_picture=True),
        "an empty drawing": desk.clear,
        "random noise": lambda: images.show_drawing(pixels, maker=Maker.NOISE),
        "an average image": lambda: images.show_drawing(pixels, 4, maker=Maker.AVERAGE),
    }
    walk.live()
    learn, place = walk.window.findChild(QLabel, "learn-title"), walk.window.findChild(QLabel, "image-place")
    assert learn is not None
    assert place is not None
    for name, show in kinds.items():
        show()
        walk.wait(walk._is_shown)
        frame, banner = walk.session.pictures.frame, walk.window.views.network.banner
        assert frame is not None
        assert image_name(frame.image) == name
        assert learn.text().removeprefix("<b>").startswith(f"Learning from {name}")
        assert dict(facts_of(walk.session, frame))["Image"] == name
        # Beside the drawing field stands how it is seen, in place of its name.
        assert place.text() == name or desk.is_shown, name
        title = "" if banner.shown is None else banner.shown.title
        assert title == ("" if "image " in name else capitalized(name)), name
